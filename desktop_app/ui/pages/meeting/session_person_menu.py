"""The menu of one person on the attendance list of a session: all that can be said of the person, by keys too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.attendance import Capacity
from desktop_app.services.attendance import AttendanceRow
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import line

translate = QCoreApplication.translate
Deed = Callable[[str], object]


@dataclass(frozen=True)
class PersonDeeds:
    """What the lines of the menu do with the person's id."""

    toggle: Deed
    moment: Deed
    times: Deed
    excuse: Deed
    represent: Deed
    seat: Callable[[str, str], object]
    recuse: Deed
    strike: Deed


def person_menu(theme: Theme, row: AttendanceRow, sitting: Sitting, deeds: PersonDeeds, parent: QWidget) -> QMenu:
    """Only what makes sense for the person now, in the order in which it is likely to be wanted."""
    menu, person = QMenu(parent), row.person_id

    def add(name: str, icon: str, words: str, deed: Deed, keys: str = "") -> None:
        action = menu.addAction(theme.icon(icon), line(words), partial(deed, person))
        action.setData(name)
        if keys:
            action.setShortcut(QKeySequence(keys))

    if sitting.is_live or sitting.is_prepared:
        add("toggle", "ph.sign-in", act_words(row), deeds.toggle, "F9")
    add("moment", "ph.clock", _timed_words(row), deeds.moment)
    if row.times:
        add("times", "ph.pencil-simple", translate("Attendance", "Correct the times…"), deeds.times)
    if row.capacity.sits:
        menu.addSeparator()
        add("represent", "ph.users-three", translate("Attendance", "Representative by letter…"), deeds.represent)
        if not row.came or row.representative:
            add("excuse", "ph.minus-circle", translate("Attendance", "Reason of absence…"), deeds.excuse)
    _add_seats(theme, menu, row, sitting, deeds)
    if sitting.item is not None and row.votes:
        menu.addSeparator()
        ends = row.name in sitting.item.recused
        words = translate("Attendance", "End the conflict of interest")
        if not ends:
            words = translate("Attendance", "Conflict of interest on this item")
        add("recuse", "ph.hand-palm", words, deeds.recuse, "F10")
    if not row.came and not row.capacity.sits:
        menu.addSeparator()
        add("strike", "ph.trash", translate("Attendance", "Strike off the list"), deeds.strike, "Delete")
    first = menu.actions()[0]
    menu.setActiveAction(first)
    return menu


def act_words(row: AttendanceRow) -> str:
    """What F9 does with the person."""
    if row.in_room:
        return translate("Attendance", "Departure")
    return translate("Attendance", "Return") if row.came else translate("Attendance", "Arrival")


def _timed_words(row: AttendanceRow) -> str:
    if row.in_room:
        return translate("Attendance", "Departure at a time…")
    return translate("Attendance", "Return at a time…") if row.came else translate("Attendance", "Arrival at a time…")


def _add_seats(theme: Theme, menu: QMenu, row: AttendanceRow, sitting: Sitting, deeds: PersonDeeds) -> None:
    """Seats that an alternate can take; for a member who is not there, the alternates who can."""
    rows = sitting.roll.rows
    taken = {r.in_place_of_id for r in rows}
    if row.capacity is Capacity.ALTERNATE:
        if row.in_place_of_id:
            words = translate("Attendance", "Give the seat back")
            menu.addAction(theme.icon("ph.users-three"), line(words), lambda: deeds.seat(row.person_id, ""))
            return
        pairs = [(r.name, row.person_id, r.person_id) for r in rows if _is_free(r, taken)]
        title = translate("Attendance", "Takes the seat of")
    elif _is_free(row, taken):
        free = [r for r in rows if r.capacity is Capacity.ALTERNATE and not r.in_place_of_id]
        pairs = [(r.name, r.person_id, row.person_id) for r in free]
        title = translate("Attendance", "An alternate takes the seat")
    else:
        return
    if pairs:
        seats = menu.addMenu(theme.icon("ph.users-three"), line(title))
        for name, alternate, principal in pairs:
            seats.addAction(line(name), partial(deeds.seat, alternate, principal))


def _is_free(row: AttendanceRow, taken: set[str | None]) -> bool:
    return row.capacity.sits and row.votes and not row.in_room and row.person_id not in taken
