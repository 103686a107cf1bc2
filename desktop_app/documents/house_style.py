"""How all official papers of the office look: type sizes, numbered headings, labels, lists in two columns, cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.persian.bidi import isolate_numbers
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block, Spaced, Stack
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.paragraphs import Paragraph, Style
from desktop_app.typesetting.tables import BARE, Table

GREY = "#50545E"
FAINT = "#CBC8BF"
VERMILION = "#B0351D"
LAPIS = "#2B4C9B"

BODY = Style(size=11.4, leading=21.5, align="justify", kashida=True)
LISTED = Style(size=11.4, leading=20.0)
IN_TABLE = Style(size=10.6, leading=18.2)
CENTRED = IN_TABLE.but(align="center")
NOTE = Style(size=9.2, leading=15.0, colour=GREY)
HEADING = Style(size=12.0, leading=22.0, weight="bold")


def say(text: str) -> str:
    """What a person wrote, ready for paper: its numbers, dates and Latin words keep their own order."""
    return isolate_numbers(text.strip())


def plain(text: str, style: Style = BODY, weight: str | None = None) -> Paragraph:
    return Paragraph((Span(say(text), weight or style.weight),), style)


def labelled(label: str, value: str, style: Style = BODY) -> Paragraph:
    """«برچسب: متن» with the label in bold."""
    return Paragraph((Span(f"{label}: ", "bold"), Span(say(value))), style)


def numbered(number: int, text: str, style: Style = LISTED) -> Paragraph:
    """«۱) متن», the number hanging."""
    return Paragraph((Span(say(text)),), style, marker=Span(f"{to_persian(number)})"), indent=20.0)


def in_two_columns(entries: Sequence[Block]) -> Table:
    """The first half at the right, the second at the left."""
    half = (len(entries) + 1) // 2
    rows = [
        (entries[place], None, entries[place + half] if place + half < len(entries) else None) for place in range(half)
    ]
    return Table((1, 0.06, 1), tuple(rows), style=BARE)


def short_enough(texts: Iterable[str], most: int = 46) -> bool:
    """Whether all of `texts` fit on a line of half the page, more or less."""
    return all(len(text) <= most and "\n" not in text for text in texts)


def heads(*titles: str) -> tuple[Block, ...]:
    return tuple(Paragraph((Span(title, "semibold"),), CENTRED) for title in titles)


def middle(text: str) -> Paragraph:
    return plain(text, CENTRED)


def cell(text: str, *notes: str) -> Block:
    """Text in a table, with small notes under it."""
    kept = [note for note in notes if note]
    main = plain(text, IN_TABLE)
    return Stack((main, *(plain(note, NOTE) for note in kept))) if kept else main


def number_share(numbers: Iterable[str], least: float = 0.77, most: float = 1.4) -> float:
    """The share of a column, among shares of about seven, in which the longest of `numbers` stays on one line."""
    longest = max((len(number) for number in numbers), default=0)
    return min(most, max(least, 0.098 * longest))


class Sections:
    """The parts of a paper under numbered headings; a part with nothing in it takes no number."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._count = 0

    def add(self, title: str, blocks: Sequence[Block]) -> None:
        if not blocks:
            return
        self._count += 1
        heading = Paragraph((Span(f"{to_persian(self._count)}. {title}", "bold"),), HEADING)
        self.blocks.append(Spaced(heading, before=11.0, with_next=True))
        self.blocks += [block if isinstance(block, Spaced) else Spaced(block, before=2.5) for block in blocks]

    def add_plain(self, *blocks: Block, before: float = 5.0) -> None:
        """Without a heading."""
        self.blocks += [Spaced(block, before=before) for block in blocks]
