"""What stands on every page of an official paper: letterhead, running head, classification, number, page x of y."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.documents import wording
from desktop_app.documents.house_style import FAINT, GREY, VERMILION, say
from desktop_app.documents.letterhead_top import Top, line_of
from desktop_app.documents.official_parts import Letterhead
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian import jalali
from desktop_app.persian.bidi import isolate
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block, Box, Rule, Space, Spaced, Stack
from desktop_app.typesetting.codes import PageCode
from desktop_app.typesetting.pages import A4, MM
from desktop_app.typesetting.paragraphs import Style
from desktop_app.typesetting.tables import Table, TableStyle, side_by_side

Code = Callable[[int, int], str]
"""The text of the code on a page: of its number and the total."""

_SMALL = Style(size=9.0, leading=14.0, colour=GREY)
_TINY = Style(size=7.4, leading=9.6, colour=GREY)
_CODE = 22 * MM
_LONGEST_RUNNING = 80
_LONGEST_NAME = 52
_INITIALS_IN_ROW = 8
_LONGEST_INITIAL = 24


def _shortened(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


@dataclass(frozen=True, slots=True)
class OfficialSheet:
    """The furniture of one paper; `name` is the kind of paper, `title` goes into the running head.

    `code` gives the text of each page's QR code; `initials` are those who put their initials to every page.
    """

    letterhead: Letterhead
    name: str
    title: str
    version: int = 1
    is_draft: bool = False
    fingerprint: str | None = None
    stationery: Stationery = PLAIN
    code: Code | None = None
    initials: tuple[str, ...] = ()
    in_middle: bool = True
    """Whether the name stands large in the letterhead."""

    def head(self, number: int, total: int) -> Block:
        del total
        top = self._top() if number == 1 else self._running_head()
        mark = self._mark()
        if not mark:
            return top
        words = line_of(mark, Style(size=10.5, leading=16.0, colour=VERMILION), "bold", "center")
        framed = Box(words, 2.0, frame=VERMILION, line=0.9, radius=2.0)
        return Stack((side_by_side((1, 0.8, 1), (None, framed, None)), Spaced(top, 6.0)))

    def _top(self) -> Block:
        return Top(self.letterhead, self.stationery, self.name if self.in_middle else "").block()

    def _mark(self) -> str:
        """What must be seen on every page at once."""
        parts = []
        if self.letterhead.classification != "ordinary":
            parts.append(wording.word(wording.CLASSIFICATIONS, self.letterhead.classification))
        if self.is_draft:
            parts.append("پیش‌نویس")
        return " – ".join(parts)

    def _running_head(self) -> Block:
        date = jalali.official(self.letterhead.date) if self.letterhead.date else ""
        most = int(_LONGEST_RUNNING * min(self.stationery.form.measure / A4.measure, 1.0))
        title = line_of(say(_shortened(self.title, most)), _SMALL)
        row = side_by_side((4, 1), (title, line_of(date, _SMALL, align="end")))
        return Stack((row, Spaced(Rule(0.5, FAINT), 4.0)))

    def foot(self, number: int, total: int) -> Block:
        parts: list[Block] = [*self._initials(), Rule(0.5, FAINT)]
        words = self._told(number, total)
        if self.code is not None:
            room = max(self.stationery.form.measure - _CODE, 1.0)
            code = PageCode(self.code(number, total), _CODE)
            words = side_by_side((room, _CODE), (words, code), valign="middle")
        parts.append(Spaced(words, 2.0 if self.code is not None else 4.0))
        mark = self._mark()
        if mark:
            parts.append(line_of(mark, _SMALL.but(colour=VERMILION), "bold", "center"))
        return Stack(tuple(parts))

    def _told(self, number: int, total: int) -> Block:
        head = self.letterhead
        both = wording.listed_by_comma(head.organisation, head.unit)
        most = int(_LONGEST_NAME * min(self.stationery.form.measure / A4.measure, 1.0))
        office = line_of(say(both if len(both) <= most else _shortened(head.organisation, most)), _SMALL)
        page = line_of(f"صفحه {to_persian(number)} از {to_persian(total)}", _SMALL, align="end")
        identity = self._identity()
        address = say(self.stationery.address) if self.stationery.letterhead != "preprinted" else ""
        below = [line_of(address, _SMALL)] if address and number == 1 else []
        if self.code is not None:
            named = [line_of(identity, _SMALL)] if identity else []
            return Stack((side_by_side((1.6, 0.7, 0.08), (office, page, None)), *named, *below))
        row = side_by_side((1.25, 1.5, 0.6), (office, line_of(identity, _SMALL, align="center"), page))
        return Stack((row, *[line_of(address, _SMALL, align="center") for _ in below]))

    def _identity(self) -> str:
        parts = []
        if self.letterhead.number:
            parts.append(f"شماره {say(to_persian(self.letterhead.number))}")
        if self.version > 1 or self.fingerprint:
            parts.append(f"نسخه {to_persian(self.version)}")
        if self.fingerprint:
            parts.append(f"اثر متن {isolate(self.fingerprint)}")
        return "، ".join(parts)

    def _initials(self) -> list[Block]:
        """A box for the initials of each, under the name; for many, under the number of the list of signers."""
        count = len(self.initials)
        if not count:
            return []
        many = count > 2 * _INITIALS_IN_ROW
        across = 2 * _INITIALS_IN_ROW if many else min(count, _INITIALS_IN_ROW)
        texts = [
            to_persian(place) if many else say(_shortened(name, _LONGEST_INITIAL))
            for place, name in enumerate(self.initials, start=1)
        ]
        cells: list[Block | None] = [line_of(text, _TINY, align="center") for text in texts]
        rows = tuple(_filled(cells[start : start + across], across) for start in range(0, count, across))
        style = TableStyle(
            grid=FAINT,
            inner=FAINT,
            line=0.5,
            pad_x=1.5,
            pad_y=1.0,
            least_row=8.5 * MM if many else 10 * MM,
            valign="top",
        )
        boxes = side_by_side((0.07, 1), (line_of("پاراف", _TINY), Table((1.0,) * across, rows, style=style)))
        return [boxes, Space(4.0)]


def _filled(cells: Sequence[Block | None], across: int) -> tuple[Block | None, ...]:
    return (*cells, *(None for _ in range(across - len(cells))))


def letter_sheet(
    letterhead: Letterhead,
    title: str,
    stationery: Stationery = PLAIN,
    code: Code | None = None,
    *,
    version: int = 1,
    is_draft: bool = False,
    fingerprint: str | None = None,
) -> OfficialSheet:
    """The furniture of a letter: no name of a kind of paper, «بسمه تعالی» alone in the middle."""
    return OfficialSheet(letterhead, "", title, version, is_draft, fingerprint, stationery, code, in_middle=False)
