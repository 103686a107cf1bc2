"""How the items of an agenda, and what earlier meetings left, stand in their lists."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.services.agenda import ItemView
from desktop_app.services.carry_over import LeftOver
from desktop_app.ui import terms
from desktop_app.ui.carry_over_words import left_over_mark
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.wording import number

translate = QCoreApplication.translate
MINUTES_COLUMN: Final = 5
ADD: Final = "add"
ASIDE: Final = "aside"


def item_columns() -> tuple[Column, ...]:
    return (
        Column(24, "", "center"),
        Column(0, translate("Agenda", "Topic"), share=5),
        Column(72, translate("Agenda", "Kind"), hides_below=560),
        Column(0, translate("Agenda", "Presenter"), share=3, hides_below=480),
        Column(56, translate("Agenda", "Attached"), hides_below=620),
        Column(64, translate("Agenda", "Min."), "center"),
    )


def item_row(item: ItemView, *, frozen: bool) -> Row:
    tags = []
    if item.off_agenda:
        tags.append(Mark(translate("Agenda", "Outside the agenda")))
    if item.confidential:
        tags.append(Mark(translate("Agenda", "Confidential"), "shangarf", "ph.lock-simple"))
    if item.carried_from:
        from_meeting = translate("Agenda", "Left from {meeting}").format(
            meeting=terms.numbered_meeting(_meeting_number(item.carried_from)).lower()
        )
        tags.append(Mark(from_meeting, "zar", "ph.arrow-bend-up-left"))
    if item.awaited:
        words = translate("Agenda", "Papers awaited: {n}").format(n=number(item.awaited))
        tags.append(Mark(words, "shangarf", "ph.warning"))
    return Row(
        key=item.id,
        cells=(
            Cell(number(item.number), ink="ink-2"),
            Cell(item.title, item.detail, weight=500, tags=tuple(tags), tags_below=True),
            Cell(tags=(Mark(terms.item_kind(item.kind), terms.ITEM_TONES[item.kind]),)),
            Cell(item.presenter or "–", ink="ink-2"),
            Cell(number(item.attachments), ink="ink-2", icon="ph.paperclip")
            if item.attachments
            else Cell("–", ink="ink-3"),
            Cell(number(item.minutes), weight=500, boxed=not frozen),
        ),
        movable=not frozen and not item.off_agenda,
    )


def _meeting_number(carried_from: str) -> int | None:
    text = carried_from.partition("/")[0]
    return int(text) if text else None


def left_over_columns() -> tuple[Column, ...]:
    return (Column(0), Column(176, hides_below=600), Column(132), Column(96, hides_below=480))


def left_over_row(left: LeftOver, *, frozen: bool) -> Row:
    origin = translate("Agenda", "{meeting}, item {n}").format(
        meeting=terms.numbered_meeting(left.meeting_number), n=number(left.item_number)
    )
    add, aside = Cell(), Cell()
    if not frozen:
        add = Cell(translate("Agenda", "Add to the agenda"), icon="ph.plus", icon_ink="lajvard", action=ADD, weight=500)
        aside = Cell(translate("Agenda", "Not again"), icon="ph.minus", action=ASIDE)
    reason = left_over_mark(left)
    return Row(
        key=left.id,
        cells=(Cell(left.title, origin), Cell(tags=(reason,)), add, aside),
        tip=f"{left.title}\n{origin} · {reason.text}",
    )
