"""The top of a first page in the three kinds of letterhead: emblem and names, the words in the middle, the number."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.documents import wording
from desktop_app.documents.house_style import say
from desktop_app.documents.official_parts import Letterhead
from desktop_app.documents.stationery import Stationery
from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block, Rule, Space, Spaced, Stack
from desktop_app.typesetting.fill_in import Blank
from desktop_app.typesetting.images import FittedImage
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import MM
from desktop_app.typesetting.paragraphs import Align, Paragraph, Style
from desktop_app.typesetting.tables import BARE, Table, side_by_side

INVOCATION = "بسمه تعالی"
PREPRINTED = 42 * MM
"""What a sheet with a printed letterhead keeps free, from its upper edge."""
_EMBLEM = 36.0
_NARROW = 420.0
"""Below this measure, as on A5, the type of the letterhead is smaller."""


def line_of(text: str, style: Style, weight: str = "regular", align: Align = "start") -> Paragraph:
    return Paragraph((Span(text, weight),), style.but(align=align))


@dataclass(frozen=True, slots=True)
class Top:
    """What the first page begins with; `name` empty leaves the middle to the invocation, as letters do."""

    letterhead: Letterhead
    stationery: Stationery
    name: str = ""

    def block(self) -> Block:
        kind = self.stationery.letterhead
        if kind == "preprinted":
            return self._preprinted()
        if kind == "centred":
            return self._centred()
        return self._classic()

    @property
    def _scale(self) -> float:
        return 0.86 if self.stationery.form.measure < _NARROW else 1.0

    def _style(self, size: float, leading: float) -> Style:
        return Style(size=round(size * self._scale, 1), leading=round(leading * self._scale, 1))

    def _classic(self) -> Block:
        row = side_by_side((1.0, 0.62, 0.82), (self._beside_emblem(), self._middle(), self.register()))
        return Stack((row, Spaced(Rule(1.5), 9.0)))

    def _centred(self) -> Block:
        middle: list[Block] = [line_of(INVOCATION, self._style(10.6, 18.0), "medium", "center")]
        if self.stationery.logo is not None:
            middle.append(Spaced(FittedImage(self.stationery.logo, _EMBLEM * self._scale), 2.0))
        middle += [Spaced(block, 2.0) for block in self._names("center")]
        row = side_by_side((0.86, 1.1, 0.94), (None, Stack(tuple(middle)), self.register()))
        return Stack((row, Spaced(Rule(1.5), 8.0), *self._name_below()))

    def _preprinted(self) -> Block:
        # Only what differs from letter to letter; the sheet has the rest.
        room = PREPRINTED - self.stationery.form.top
        register = self.register()
        row = side_by_side((1.62, 0.82), (Space(room), register), valign="bottom")
        return Stack((row, *self._name_below()))

    def _name_below(self) -> tuple[Block, ...]:
        if not self.name:
            return ()
        return (Spaced(line_of(self.name, self._style(16.0, 27.0), "bold", "center"), 6.0),)

    def _names(self, align: Align) -> list[Block]:
        head = self.letterhead
        names: list[Block] = [line_of(say(head.organisation), self._style(11.4, 20.0), "semibold", align)]
        if head.unit:
            names.append(line_of(say(head.unit), self._style(10.4, 18.0), align=align))
        return names

    def _beside_emblem(self) -> Block:
        block = Stack(tuple(self._names("start")))
        if self.stationery.logo is None:
            return block
        emblem = FittedImage(self.stationery.logo, _EMBLEM * self._scale)
        return side_by_side((0.24, 0.03, 1), (emblem, None, block), valign="middle")

    def _middle(self) -> Block:
        invocation = line_of(INVOCATION, self._style(11.0, 20.0), "medium", "center")
        if not self.name:
            return invocation
        return Stack((invocation, Spaced(line_of(self.name, self._style(16.5, 28.0), "bold", "center"), 5.0)))

    def register(self) -> Block:
        """Number, date and attachment at the left, under one another; what is not known yet is left to the pen."""
        head = self.letterhead
        rows = [
            ("شماره", to_persian(head.number)),
            ("تاریخ", jalali.official(head.date) if head.date else ""),
            ("پیوست", head.attachment or "ندارد"),
        ]
        if head.urgency not in {"", "ordinary"}:
            rows.append(("فوریت", wording.word(wording.URGENCIES, head.urgency)))
        if head.classification != "ordinary":
            rows.append(("طبقه‌بندی", wording.word(wording.CLASSIFICATIONS, head.classification)))
        style = self._style(10.4, 18.5)
        lines = tuple(
            (line_of(f"{label}:", style), None, line_of(say(value), style, "medium") if value else Blank("", style))
            for label, value in rows
        )
        return side_by_side((0.06, 1), (None, Table((0.42, 0.03, 1), lines, style=BARE)))
