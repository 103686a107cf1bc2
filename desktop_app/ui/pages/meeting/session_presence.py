"""What is done from the attendance list of a session: coming, going, representatives, seats, recusals, guests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.services.attendance import AttendanceRow, Consequences
from desktop_app.ui.dialogs.attendance_moment import AttendanceMomentDialog
from desktop_app.ui.dialogs.attendance_times import AttendanceTimesDialog
from desktop_app.ui.dialogs.excuse import ExcuseDialog
from desktop_app.ui.dialogs.representative import RepresentativeDialog
from desktop_app.ui.dialogs.session_guest import SessionGuestDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.attendance_consequences import tell_consequences
from desktop_app.ui.pages.meeting.session_attendance import AttendanceColumn
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.wording import clock


class Session(Protocol):
    """What is asked of the page on which the list stands."""

    frame: Frame
    attendance: AttendanceColumn
    sitting: Sitting | None


class SessionPresence(QObject):
    """Each act is one request; what is refused is told in a dialog, and nothing has changed."""

    done = Signal()
    """Something may have changed: read again."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame = session, session.frame
        column = session.attendance
        column.toggled.connect(self.toggle)
        column.recusal_toggled.connect(self.toggle_recusal)
        column.moment_wanted.connect(self.record_moment)
        column.times_wanted.connect(self.correct_times)
        column.excuse_wanted.connect(self.excuse)
        column.representative_wanted.connect(self.represent)
        column.seat_wanted.connect(self.seat)
        column.struck.connect(self.strike)
        column.guest_wanted.connect(self.add_guest)

    @property
    def _attendance(self) -> Any:
        return self._frame.desk.attendance

    def _found(self, person_id: object) -> tuple[Sitting, AttendanceRow] | None:
        sitting = self._session.sitting
        row = sitting.row(person_id) if sitting is not None else None
        return (sitting, row) if sitting is not None and row is not None and not sitting.is_frozen else None

    def _ask(self, request: Callable[[], object]) -> None:
        self._frame.asked(request)
        self.done.emit()

    @Slot(str)
    def toggle(self, person_id: str) -> None:
        """Arrival or departure at this minute; twice in one minute was a slip; from notes, the time is typed."""
        found = self._found(person_id)
        if found is None:
            return
        sitting, row = found
        if not (sitting.is_live or (sitting.is_prepared and sitting.meeting.date == sitting.today)):
            self.record_moment(person_id)
        elif row.times[-1:] == (self._frame.desk.clock.time_on(sitting.meeting.date),):
            self._take_back(sitting, row)
        else:
            deed = self._attendance.leave if row.in_room else self._attendance.arrive
            self._ask(lambda: deed(sitting.meeting.id, person_id))

    def _take_back(self, sitting: Sitting, row: AttendanceRow) -> None:
        taken = self.tr("The arrival of {name} at {time} was taken back.")
        if not row.in_room:
            taken = self.tr("The departure of {name} at {time} was taken back.")
        self._ask(lambda: self._attendance.set_times(sitting.meeting.id, row.person_id, row.times[:-1]))
        self._frame.toast(taken.format(name=row.representative or row.name, time=clock(row.times[-1])))

    @Slot(str)
    def record_moment(self, person_id: str) -> None:
        found = self._found(person_id)
        if found is not None:
            sitting, row = found
            now = self._frame.desk.clock.time_on(sitting.meeting.date)
            suggested = now if sitting.is_live else None if row.came else sitting.meeting.opened_at
            parent = self._session.attendance
            self._tell(AttendanceMomentDialog(self._frame, sitting.meeting.id, row, suggested, parent))

    @Slot(str)
    def correct_times(self, person_id: str) -> None:
        found = self._found(person_id)
        if found is not None:
            self._tell(AttendanceTimesDialog(self._frame, found[0].meeting.id, found[1], self._session.attendance))

    def _tell(self, dialog: AttendanceMomentDialog | AttendanceTimesDialog) -> None:
        dialog.exec()
        consequences: Consequences = dialog.consequences
        self.done.emit()
        tell_consequences(self._frame, consequences)

    @Slot(str)
    def excuse(self, person_id: str) -> None:
        found = self._found(person_id)
        if found is not None:
            ExcuseDialog(self._frame, found[0].meeting.id, found[1], parent=self._session.attendance).exec()
            self.done.emit()

    @Slot(str)
    def represent(self, person_id: str) -> None:
        found = self._found(person_id)
        if found is not None:
            RepresentativeDialog(self._frame, found[0].meeting.id, found[1], parent=self._session.attendance).exec()
            self.done.emit()

    @Slot(str, str)
    def seat(self, alternate_id: str, principal_id: str) -> None:
        found = self._found(alternate_id)
        if found is not None:
            meeting_id = found[0].meeting.id
            self._ask(lambda: self._attendance.substitute(meeting_id, alternate_id, principal_id or None))

    @Slot(str)
    def strike(self, person_id: str) -> None:
        found = self._found(person_id)
        if found is None:
            return
        meeting_id, row = found[0].meeting.id, found[1]
        self._ask(lambda: self._attendance.strike(meeting_id, person_id))
        still = self._session.sitting.row(person_id) if self._session.sitting is not None else None
        if still is None:
            words = self.tr("{name} was struck off the list.").format(name=row.name)
            attendance = self._attendance
            self._frame.toast(words, undo=lambda: attendance.summon(meeting_id, person_id, row.capacity))

    @Slot(str)
    def toggle_recusal(self, person_id: object) -> None:
        """A conflict of interest on the item on the table, or its end; without somebody chosen, a name is asked for."""
        sitting = self._session.sitting
        row = sitting.row(person_id) if sitting is not None else None
        if sitting is None or sitting.item is None or not sitting.may_write:
            return
        if row is None or not row.votes:
            self._session.attendance.ask_for_member()
            return
        item_id, recused = sitting.item.id, row.name in sitting.item.recused
        deed = self._attendance.end_recusal if recused else self._attendance.recuse
        self._ask(lambda: deed(item_id, row.person_id))

    @Slot()
    def add_guest(self) -> None:
        sitting = self._session.sitting
        if sitting is None:
            return
        called = {r.person_id for r in sitting.roll.rows}
        others = [p for p in sitting.people if p.id not in called]
        parent, meeting_id = self._session.attendance, sitting.meeting.id
        SessionGuestDialog(self._frame, meeting_id, others, arrives=sitting.is_live, parent=parent).exec()
        self.done.emit()
