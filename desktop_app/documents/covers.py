"""The cover of a report: who gives it, what it is called, for which season or year, on what legal ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.documents import wording
from desktop_app.documents.house_style import GREY, VERMILION, say
from desktop_app.documents.official_parts import Letterhead
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.typesetting.blocks import Block, Box, Rule, Space, Spaced, Stack
from desktop_app.typesetting.images import FittedImage
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.paragraphs import Paragraph, Style
from desktop_app.typesetting.tables import side_by_side

_OFFICE = Style(size=15.0, leading=26.0, align="center")
_TITLE = Style(size=24.0, leading=40.0, align="center")
_PERIOD = Style(size=15.0, leading=27.0, align="center")
_SMALL = Style(size=11.0, leading=19.5, align="center", colour=GREY)
_EMBLEM = 64.0


def _line(text: str, style: Style, weight: str = "regular") -> Paragraph:
    return Paragraph((Span(say(text), weight),), style)


@dataclass(frozen=True, slots=True)
class BareSheet:
    """Pages without furniture: the cover bears its own words. Classified papers are marked at head and foot."""

    classification: str = "ordinary"

    def head(self, number: int, total: int) -> Block:
        del number, total
        if self.classification == "ordinary":
            return Space(0)
        mark = _line(wording.word(wording.CLASSIFICATIONS, self.classification), _SMALL.but(colour=VERMILION), "bold")
        return side_by_side((1, 0.8, 1), (None, Box(mark, 2.0, frame=VERMILION, line=0.9, radius=2.0), None))

    def foot(self, number: int, total: int) -> Block:
        return self.head(number, total)


def cover(
    letterhead: Letterhead,
    title: str,
    period: str = "",
    legal: Sequence[str] = (),
    *,
    under: Sequence[str] = (),
    stationery: Stationery = PLAIN,
) -> Block:
    """One page of blocks, from the emblem to number and date; `under` are lines beneath the title."""
    free = stationery.form.height - stationery.form.top - stationery.form.bottom
    blocks: list[Block] = [Space(free * 0.06), _line("بسمه تعالی", _SMALL, "medium")]
    if stationery.logo is not None:
        blocks.append(Spaced(FittedImage(stationery.logo, _EMBLEM), 16.0))
    blocks.append(Spaced(_line(letterhead.organisation, _OFFICE, "bold"), 12.0))
    if letterhead.unit:
        blocks.append(_line(letterhead.unit, _PERIOD, "medium"))
    name: list[Block] = [Paragraph((Span(say(title), "bold"),), _TITLE, role="H1")]
    name += [_line(line, _PERIOD, "semibold") for line in (*under, period) if line]
    blocks += [
        Spaced(side_by_side((0.12, 1, 0.12), (None, Rule(1.5), None)), free * 0.1),
        Spaced(Stack(tuple(name)), 18.0),
        Spaced(side_by_side((0.12, 1, 0.12), (None, Rule(1.5), None)), 18.0),
    ]
    if legal:
        grounds = [_line("مستند قانونی", _SMALL, "bold"), *(_line(line, _SMALL) for line in legal)]
        blocks.append(Spaced(side_by_side((0.12, 1, 0.12), (None, Stack(tuple(grounds)), None)), free * 0.05))
    told = wording.dated(letterhead.number, letterhead.date)
    if told:
        blocks.append(Spaced(_line(told, _SMALL, "medium"), free * 0.05))
    return Stack(tuple(blocks))
