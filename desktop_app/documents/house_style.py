"""How all official papers of the office look: type sizes, numbered headings, labels, lists in two columns, cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.documents import wording
from desktop_app.documents.official_parts import CopyTo
from desktop_app.persian.bidi import isolate_numbers
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block, Box, Space, Spaced, Stack, Together
from desktop_app.typesetting.contents import Contents, Numbered, entries_of
from desktop_app.typesetting.fill_in import Blank, Choice, CutLine
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import MM
from desktop_app.typesetting.paragraphs import Paragraph, Style
from desktop_app.typesetting.tables import BARE, Table, TableStyle, side_by_side

GREY = "#50545E"
FAINT = "#CBC8BF"
VERMILION = "#B0351D"
LAPIS = "#2B4C9B"

BODY = Style(size=11.4, leading=21.5, align="justify", kashida=True)
LISTED = Style(size=11.4, leading=20.0)
IN_TABLE = Style(size=10.6, leading=18.2)
CENTRED = IN_TABLE.but(align="center")
NOTE = Style(size=9.2, leading=15.0, colour=GREY)
_COUNTED_DOWN = 24
"""Longer lists of two columns are torn by the end of a page too often to be counted down the columns."""
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
    """The first half at the right, the second at the left; many, which may run over pages, in turn right and left."""
    half = (len(entries) + 1) // 2
    many = len(entries) > _COUNTED_DOWN
    order = range(0, len(entries), 2) if many else range(half)
    step = 1 if many else half
    rows = [(entries[place], None, entries[place + step] if place + step < len(entries) else None) for place in order]
    return Table((1, 0.06, 1), tuple(rows), style=replace(BARE, downwards=not many))


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


def contents(blocks: Sequence[Block], title: str = "فهرست مطالب") -> list[Block]:
    """The title and the table of contents of `blocks`, for a page of their own before them."""
    heading = Paragraph((Span(title, "bold"),), HEADING.but(size=14.0, leading=26.0), role="H2")
    return [Spaced(heading, with_next=True), Spaced(Contents(entries_of(blocks), LISTED, to_persian), 8.0)]


def _heading(number: int | None, title: str) -> Spaced:
    named = f"{to_persian(number)}. {title}" if number is not None else title
    heading = Paragraph((Span(named, "bold"),), HEADING, role="H2")
    return Spaced(Numbered(heading, f"section-{number or 1}", named), before=11.0, with_next=True)


def _begun(blocks: Sequence[Block]) -> Sequence[Block]:
    """The first line of a list takes the second along, and a sentence the table that it leads to."""
    first, *rest = blocks
    if not rest or not isinstance(first, Paragraph):
        return blocks
    then = rest[0].block if isinstance(rest[0], Spaced) else rest[0]
    if first.marker is None and isinstance(then, Paragraph):
        return blocks
    return [Spaced(first, 2.5, with_next=True), *rest]


class Sections:
    """The parts of a paper under numbered headings; a part with nothing in it takes no number, nor does an only one."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._titles: list[str] = []
        self._first = 0

    def add(self, title: str, blocks: Sequence[Block]) -> None:
        if not blocks:
            return
        self._titles.append(title)
        count = len(self._titles)
        if count == 1:
            self._first = len(self.blocks)
        elif count == 2:
            self.blocks[self._first] = _heading(1, self._titles[0])
        self.blocks.append(_heading(count if count > 1 else None, title))
        self.blocks += [block if isinstance(block, Spaced) else Spaced(block, before=2.5) for block in _begun(blocks)]

    def keep_last(self, count: int = 2) -> None:
        """The last lines so far, of the last `count` blocks, stay on the page of what comes next."""
        for place in range(max(len(self.blocks) - count, 0), len(self.blocks)):
            last = self.blocks[place]
            inside, before = (last.block, last.before) if isinstance(last, Spaced) else (last, 0.0)
            self.blocks[place] = Spaced(inside, before, with_next=True)

    def add_plain(self, *blocks: Block, before: float = 5.0) -> None:
        """Without a heading."""
        self.blocks += [Spaced(block, before=before) for block in blocks]


def addressee(lines: Sequence[str]) -> Block:
    """To whom a letter goes: the person or office first, the post and unit under it; then a greeting, if given."""
    first, *rest = [line for line in lines if line.strip()]
    style = BODY.but(align="start", size=12.0, leading=22.0)
    return Stack((plain(first, style, "bold"), *(plain(line, style, "semibold") for line in rest)))


def subject_line(text: str) -> Block:
    return labelled("موضوع", text, BODY.but(align="start", size=11.8))


_SIGNED = BODY.but(align="center", leading=20.0)
_PEN_ROOM = 24 * MM


def signature(name: str, post: str, *, above: str = "", room: float = _PEN_ROOM, beside: Block | None = None) -> Block:
    """The end of a letter, on its left half: full name, the post under it, and room for signature and stamp.

    `above` stands before the name: «از طرف», «با احترام». To be kept with the text through `ended_by`.
    `beside` stands at the right of it, at its foot, where room is short.
    """
    words = [plain(above, _SIGNED)] if above else []
    words += [plain(name, _SIGNED, "bold")] if name else []
    words += [plain(line, _SIGNED, "medium") for line in post.splitlines() if line.strip()]
    return Together(side_by_side((1.08, 1), (beside, Stack((*words, Space(room)))), valign="bottom"))


def ended_by(text: Sequence[Block], *ending: Block, before: float = 14.0) -> list[Block]:
    """`text` with its ending: what ends a paper never stands on a page without two lines of the text at least."""
    if not text:
        return [Spaced(block, before, with_next=place < len(ending) - 1) for place, block in enumerate(ending)]
    *most, last = text
    space = last.before if isinstance(last, Spaced) else 0.0
    kept = Spaced(last.block if isinstance(last, Spaced) else last, space, with_next=True)
    return [*most, kept, *ended_by((), *ending, before=before)]


def copies_block(copies: Sequence[CopyTo]) -> Block:
    """رونوشت: one a line in the order of rank, each with its purpose."""
    style = IN_TABLE.but(leading=17.0)
    lines: list[Block] = [plain("رونوشت:", style, "bold")]
    for copy in copies:
        purpose = wording.word(wording.PURPOSES, copy.purpose)
        text = f"{copy.recipient}، {purpose}" if purpose else copy.recipient
        lines.append(Paragraph((Span(say(f"{text}.")),), style, marker=Span("–"), indent=12.0))
    return Stack(tuple(lines))


def receipt_slip(title: str, blanks: Sequence[str], about: str = "") -> Block:
    """What is cut off and sent back: a dashed line, a frame with its title, `about` which letter, lines to fill in."""
    inside: list[Block] = [plain(title, CENTRED, "bold")]
    if about:
        inside.append(plain(about, IN_TABLE))
    cells: list[Block | None] = [Blank(label, IN_TABLE.but(leading=22.0)) for label in blanks]
    if len(cells) % 2:
        cells.append(None)
    inside += [side_by_side((1, 0.06, 1), (cells[n], None, cells[n + 1])) for n in range(0, len(cells), 2)]
    return Together(Stack((CutLine(), Spaced(Box(Stack(tuple(inside)), 7.0, frame="#9A9DA5", line=0.8), 4.0))))


def checkboxes(choices: Sequence[str], blanks: Sequence[str] = ()) -> Block:
    """A box to tick before each choice; the blanks under them are to be filled in."""
    style = IN_TABLE.but(leading=21.0)
    ticked: list[Block] = [Choice(plain(choice, style), leading=style.leading) for choice in choices]
    return Stack((*ticked, *(Blank(label, style) for label in blanks)))


_PAIRS = TableStyle(inner="#B9BABC", pad_x=7.0, pad_y=3.2, header_fill=None)


def facts_table(pairs: Iterable[tuple[str, str]]) -> Block | None:
    """Labels with their values in a frame, two a row; what has no value falls away, and None is left of nothing."""
    cells: list[Block | None] = [labelled(label, value, IN_TABLE) for label, value in pairs if value]
    if not cells:
        return None
    if len(cells) == 1:
        return Table((1,), ((cells[0],),), style=_PAIRS)
    if len(cells) % 2:
        cells.append(None)
    return Table((1, 1), tuple(zip(cells[::2], cells[1::2], strict=True)), style=_PAIRS)


def figures(numbers: Sequence[tuple[str, str]]) -> Block:
    """The key numbers of a report side by side: label and number, each in a box."""
    big = Style(size=19.0, leading=30.0, align="center")
    small = Style(size=9.6, leading=15.0, align="center", colour=GREY)
    boxes: list[Block | None] = []
    shares: list[float] = []
    for label, number in numbers:
        inside = Stack((plain(number, big, "bold"), plain(label, small)))
        boxes += [Box(inside, 6.0, frame=FAINT, line=0.8, radius=3.0), None]
        shares += [1.0, 0.06]
    return Together(side_by_side(tuple(shares[:-1]), tuple(boxes[:-1])))
