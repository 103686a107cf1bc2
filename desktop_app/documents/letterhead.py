"""What stands on every page of an official paper: letterhead, running head, classification, number, page x of y."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.documents import wording
from desktop_app.documents.house_style import FAINT, GREY, VERMILION, say
from desktop_app.documents.official_parts import Letterhead
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian import jalali
from desktop_app.persian.bidi import isolate
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block, Box, Rule, Spaced, Stack
from desktop_app.typesetting.images import FittedImage
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.paragraphs import Align, Paragraph, Style
from desktop_app.typesetting.tables import side_by_side

_SMALL = Style(size=9.0, leading=14.0, colour=GREY)
_EMBLEM = 36.0
_LONGEST_RUNNING = 80
_LONGEST_NAME = 52


def _shortened(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _line(text: str, style: Style, weight: str = "regular", align: Align = "start") -> Paragraph:
    return Paragraph((Span(text, weight),), style.but(align=align))


@dataclass(frozen=True, slots=True)
class OfficialSheet:
    """The furniture of one paper; `name` is the kind of paper, `title` goes into the running head."""

    letterhead: Letterhead
    name: str
    title: str
    version: int = 1
    is_draft: bool = False
    fingerprint: str | None = None
    stationery: Stationery = PLAIN

    def head(self, number: int, total: int) -> Block:
        del total
        top = self._letterhead() if number == 1 else self._running_head()
        mark = self._mark()
        if not mark:
            return top
        words = _line(mark, Style(size=10.5, leading=16.0, colour=VERMILION), "bold", "center")
        framed = Box(words, 2.0, frame=VERMILION, line=0.9, radius=2.0)
        return Stack((side_by_side((1, 0.8, 1), (None, framed, None)), Spaced(top, 6.0)))

    def _mark(self) -> str:
        """What must be seen on every page at once."""
        parts = []
        if self.letterhead.classification != "ordinary":
            parts.append(wording.word(wording.CLASSIFICATIONS, self.letterhead.classification))
        if self.is_draft:
            parts.append("پیش‌نویس")
        return " – ".join(parts)

    def _letterhead(self) -> Block:
        row = side_by_side((1.0, 0.62, 0.82), (self._office(), self._name(), self._register()))
        return Stack((row, Spaced(Rule(1.5), 9.0)))

    def _office(self) -> Block:
        names = [_line(say(self.letterhead.organisation), Style(size=11.4, leading=20.0), "semibold")]
        if self.letterhead.unit:
            names.append(_line(say(self.letterhead.unit), Style(size=10.4, leading=18.0)))
        block = Stack(tuple(names))
        if self.stationery.logo is None:
            return block
        return side_by_side((0.24, 0.03, 1), (FittedImage(self.stationery.logo, _EMBLEM), None, block), valign="middle")

    def _name(self) -> Block:
        return Stack(
            (
                _line("بسمه تعالی", Style(size=11.0, leading=20.0), "medium", "center"),
                Spaced(_line(self.name, Style(size=16.5, leading=28.0), "bold", "center"), 5.0),
            )
        )

    def _register(self) -> Block:
        """Number, date and attachment at the left, their words under one another."""
        head = self.letterhead
        rows = [
            ("شماره", to_persian(head.number) or "—"),
            ("تاریخ", jalali.official(head.date) if head.date else "—"),
            ("پیوست", head.attachment or "ندارد"),
        ]
        if head.urgency not in {"", "ordinary"}:
            rows.append(("فوریت", wording.word(wording.URGENCIES, head.urgency)))
        if head.classification != "ordinary":
            rows.append(("طبقه‌بندی", wording.word(wording.CLASSIFICATIONS, head.classification)))
        style = Style(size=10.4, leading=18.5)
        lines = [
            side_by_side((0.43, 1), (_line(f"{label}:", style), _line(say(value), style, "medium")))
            for label, value in rows
        ]
        return side_by_side((0.1, 1), (None, Stack(tuple(lines))))

    def _running_head(self) -> Block:
        date = jalali.official(self.letterhead.date) if self.letterhead.date else ""
        title = _line(say(_shortened(self.title, _LONGEST_RUNNING)), _SMALL)
        row = side_by_side((4, 1), (title, _line(date, _SMALL, align="end")))
        return Stack((row, Spaced(Rule(0.5, FAINT), 4.0)))

    def foot(self, number: int, total: int) -> Block:
        head = self.letterhead
        office = _shortened(wording.listed_by_comma(head.organisation, head.unit), _LONGEST_NAME)
        page = f"صفحه {to_persian(number)} از {to_persian(total)}"
        columns = (
            _line(say(office), _SMALL),
            _line(self._identity(), _SMALL, align="center"),
            _line(page, _SMALL, align="end"),
        )
        parts: list[Block] = [Rule(0.5, FAINT), Spaced(side_by_side((1.25, 1.5, 0.6), columns), 4.0)]
        mark = self._mark()
        if mark:
            parts.append(_line(mark, _SMALL.but(colour=VERMILION), "bold", "center"))
        return Stack(tuple(parts))

    def _identity(self) -> str:
        parts = []
        if self.letterhead.number:
            parts.append(f"شماره {say(to_persian(self.letterhead.number))}")
        if self.version > 1 or self.fingerprint:
            parts.append(f"نسخه {to_persian(self.version)}")
        if self.fingerprint:
            parts.append(f"اثر متن {isolate(self.fingerprint)}")
        return "، ".join(parts)
