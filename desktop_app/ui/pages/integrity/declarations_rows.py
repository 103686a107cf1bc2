"""How declarations and recusals of a year stand in their lists."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.sentences import sentence
from desktop_app.services.declarations import DeclarationView, RecusalView
from desktop_app.ui import terms
from desktop_app.ui.committee_words import word
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.wording import date_short, joined, number


def said(text: str) -> str:
    return QCoreApplication.translate("Declarations", text)


def member_columns() -> list[Column]:
    return [
        Column(title=said(sentence("Declarations", "Member")), share=3),
        Column(width=92, title=said(sentence("Declarations", "Role")), hides_below=620),
        Column(width=148, title=said(sentence("Declarations", "Declaration"))),
        Column(width=92, title=said(sentence("Declarations", "Day"))),
        Column(title=said(sentence("Declarations", "Interest")), share=3, hides_below=760),
    ]


def recusal_columns() -> list[Column]:
    return [
        Column(width=150, title=said(sentence("Declarations", "Meeting"))),
        Column(title=said(sentence("Declarations", "Agenda item")), share=3),
        Column(title=said(sentence("Declarations", "Took no part in the vote")), share=3),
    ]


def member_rows(
    members: Sequence[DeclarationView], ticked: Collection[str], today: datetime.date, *, by_committee: bool
) -> list[Row]:
    """In the order given; with the committees as groups where there is more than one."""
    if not by_committee:
        return [_member(one, one.id in ticked, today) for one in members]
    made: list[Row] = []
    for name in dict.fromkeys(one.committee for one in members):
        mine = [one for one in members if one.committee == name]
        missing = sum(not one.declared for one in mine)
        told = said(sentence("Declarations", "{n} missing")).format(n=number(missing)) if missing else ""
        made.append(group(name, told, key=("committee", mine[0].committee_id)))
        made += [_member(one, one.id in ticked, today) for one in mine]
    return made


def _member(one: DeclarationView, ticked: bool, today: datetime.date) -> Row:  # noqa: FBT001 - a state of the row
    under = joined([part for part in (one.post if one.post != one.name else "", one.unit) if part])
    gone = one.ends is not None and one.ends < today
    until = said(sentence("Declarations", "until {day}")).format(day=date_short(one.ends, today)) if one.ends else ""
    text = one.text.replace("\n", " ")
    return Row(
        key=one.id,
        cells=(
            Cell(one.name, second=under, weight=500, avatar=one.name[:1]),
            Cell(word(one.role), second=until if gone else "", ink="ink-2"),
            _standing(one),
            Cell(date_short(one.submitted_on, today), ink="ink-2") if one.submitted_on else Cell("—", ink="ink-3"),
            Cell(text, ink="ink-2"),
        ),
        value=one,
        checked=None if one.declared else ticked,
        tip=joined([part for part in (one.name, text) if part]),
    )


def _standing(one: DeclarationView) -> Cell:
    if not one.declared:
        return Cell(said(sentence("Declarations", "not yet")), ink="zar", icon="ph.hourglass-medium", icon_ink="zar")
    if one.has_interest:
        return Cell(said(sentence("Declarations", "has an interest")), icon="ph.hand-palm", icon_ink="lajvard")
    none = said(sentence("Declarations", "none"))
    return Cell(none, ink="ink-2", icon="ph.check-circle-fill", icon_ink="zangar")


def recusal_row(one: RecusalView, today: datetime.date) -> Row:
    meeting = terms.numbered_meeting(one.meeting_number) if one.meeting_number else one.meeting
    return Row(
        key=one.id,
        cells=(
            Cell(meeting, second=date_short(one.date, today), action="go"),
            Cell(one.item, weight=500),
            Cell(one.name, second=one.reason or said(sentence("Declarations", "no reason recorded"))),
        ),
        value=one,
        tip=joined([part for part in (one.item, one.name, one.reason) if part]),
    )
