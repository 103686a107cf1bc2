"""The second stage of a meeting: who is called, what they reply, and who comes and goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.attendance import Reply
from desktop_app.domain.meetings import Stage
from desktop_app.sentences import EnvironmentFault, Refused, Spoken
from desktop_app.services import letter_drafts
from desktop_app.services.attendance import AttendanceRow, Consequences, Roll
from desktop_app.services.paper_offers import Offer
from desktop_app.ui.dialogs.issue_letters import IssueInvitationsDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.attendance_consequences import tell_consequences
from desktop_app.ui.pages.meeting.attendance_panel import PersonPanel
from desktop_app.ui.pages.meeting.attendance_quorum import QuorumCard
from desktop_app.ui.pages.meeting.attendance_rows import TIMES_COLUMN, columns, counts_presence, person_row
from desktop_app.ui.pages.meeting.attendance_times import read_times, usual_moment
from desktop_app.ui.pages.meeting.list_part import ListPart
from desktop_app.ui.paper_output import PaperOutput
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.cell_editor import CellEditor
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import line, number, told

_AFTER = {Reply.NONE: Reply.COMING, Reply.COMING: Reply.NOT_COMING, Reply.NOT_COMING: Reply.NONE}


class AttendancePart(ListPart):
    """The list in the middle, one person in the side panel."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, "session")
        self.roll: Roll | None = None
        self.invite_button = Button(self.theme, self.tr("Send the invitations"), icon="ph.paper-plane-tilt")
        self.without_button = Button(self.theme, self.tr("Invited without letters"))
        self.print_button = Button(self.theme, self.tr("Print the invitations"), icon="ph.printer")
        self._output = PaperOutput(frame, self)
        self._make_list()
        self.panel = PersonPanel(frame)
        self._stand_beside(self._main(), self.panel, self.panel.close_button)
        self._connect()

    def _make_list(self) -> None:
        theme = self.theme
        self.add_button = Button(theme, self.tr("Add somebody"), icon="ph.user-plus", keys="Ctrl+N")
        self.all_button = Button(theme, self.tr("All present"), icon="ph.check")
        self.all_button.explain(
            self.tr("Everyone with a seat who has neither declined nor an excuse is recorded as arrived")
        )
        self.quorum = QuorumCard(theme)
        self.rows = RowList(theme, columns(), row_height=46, header=True, checks=True, name=self.tr("Attendance"))
        self.times = CellEditor(theme, self.rows, TIMES_COLUMN, name=self.tr("Arrival and departure"))
        self.empty = EmptyState(theme, "", icon="ph.users-three")
        self.empty.say(
            self.tr("Nobody is on the list yet."),
            self.tr("Members of the committee are called by themselves; guests and speakers are added here."),
        )

    def _main(self) -> QWidget:
        table = Card(self.theme, padding=1, spacing=0)
        table.body.addWidget(self.rows)
        table.body.addWidget(self.empty)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._toolbar(self.tr("Invitation and attendance"), self.all_button, self.add_button))
        column.addWidget(self.quorum)
        column.addWidget(table, 1)
        return main

    def _connect(self) -> None:
        self.invite_button.clicked.connect(self._invite)
        self.without_button.clicked.connect(self._invite_without)
        self.print_button.clicked.connect(self._print_invitations)
        self.add_button.clicked.connect(self.start_new)
        self.all_button.clicked.connect(self._all_present)
        self.rows.chosen.connect(self._show_current)
        self.rows.opened.connect(self._open_panel)
        self.rows.ticked.connect(self._tick)
        self.rows.acted.connect(self._next_reply)
        self.rows.removal_wanted.connect(self._strike)
        self.rows.menu_wanted.connect(self._offer)
        self.times.edited.connect(self._set_times)
        self.panel.removal_wanted.connect(self._strike)
        self.panel.excuse_wanted.connect(self._excuse)
        self.panel.representative_wanted.connect(self._represent)
        self._on_keys("F2", self.times.open)

    # The contract of a part

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        onward = (("Ctrl PgDn", self.tr("Next stage")),)
        if self._meeting is None or self._frozen:
            return onward
        tick = self.tr("Present or gone") if self._presence else self.tr("Coming or no reply")
        return (
            ("Space", tick),
            ("Ctrl Enter", self.tr("Next reply")),
            ("F2", self.tr("Times")),
            ("F9", self.tr("Arrival or departure")),
            ("Ctrl N", self.tr("Add somebody")),
            ("Delete", self.tr("Strike off")),
            *onward,
        )

    def buttons(self) -> Sequence[QWidget]:
        return (self.print_button, self.without_button, self.invite_button, self._next)

    def leave(self) -> bool:
        self.panel.commit()
        return True

    @Slot()
    def start_new(self) -> None:
        from desktop_app.ui.dialogs.guest import GuestDialog  # noqa: PLC0415 - start-up

        if not self._frozen and GuestDialog(self.frame, self._meeting_id, parent=self).asked():
            self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The button that has this key stands in the panel, which a narrow window does not show.
        if event.key() == Qt.Key.Key_F9 and not self._frozen:
            self.panel.toggle_presence()
        else:
            super().keyPressEvent(event)

    # What is shown

    @property
    def _presence(self) -> bool:
        return self._meeting is not None and counts_presence(self._meeting, self.desk.clock.today())

    def _fill(self) -> None:
        meeting, frozen = self._meeting, self._frozen
        assert meeting is not None
        roll = self.frame.asked(lambda: self.desk.attendance.roll(meeting.id))
        if roll is None:
            return
        self.roll = roll
        seats = sum(row.capacity.sits for row in roll.rows)
        others = len(roll.rows) - seats
        words = self.tr("{n} members, {others} others") if others else self.tr("{n} members")
        if not seats:
            words = self.tr("{others} people")
        self._count.say(words.format(n=number(seats), others=number(others)))
        self.quorum.show_roll(roll, meeting)
        self.add_button.setVisible(not frozen)
        self.all_button.setVisible(not frozen and self._presence and bool(seats))
        prepared = meeting.stage is Stage.PREPARED
        self.without_button.setVisible(prepared)
        self.print_button.setVisible(meeting.stage is Stage.INVITED and bool(self._invitations()))
        self.invite_button.setVisible(prepared)
        self.invite_button.set_kind("primary" if prepared else "normal")
        self._next.set_kind("normal" if prepared else "primary")
        self.times.lock(locked=frozen)
        self.rows.setVisible(bool(roll.rows))
        self.empty.setVisible(not roll.rows)
        self.rows.show_rows([person_row(row, meeting, presence=self._presence, frozen=frozen) for row in roll.rows])
        self._show_current(self.rows.current_key())

    @Slot(object)
    def _show_current(self, key: object) -> None:
        row = self._row(key)
        self.beside.want_panel(wanted=row is not None)
        if row is not None and self._meeting is not None and self.roll is not None:
            self.panel.show_person(self._meeting, row, self.roll, frozen=self._frozen)

    def _row(self, key: object) -> AttendanceRow | None:
        rows = self.roll.rows if self.roll is not None else ()
        return next((row for row in rows if row.person_id == key), None)

    @Slot(object)
    def _open_panel(self, key: object) -> None:
        del key
        self.beside.open_panel()
        (self.panel.times if self._presence else self.panel.reply).setFocus(Qt.FocusReason.TabFocusReason)

    # Acts

    @Slot()
    def _invite(self) -> None:
        meeting_id = self._meeting_id
        dialog = IssueInvitationsDialog(self.frame, meeting_id, self)
        if dialog.asked():
            letters, invitations = dialog.letters, self.desk.invitations
            words = self.tr("{n} invitations were numbered and entered in the register.")
            self.frame.toast(
                words.format(n=number(len(letters))), undo=lambda: invitations.withdraw(meeting_id, letters)
            )

    def _invitations(self) -> list[Offer]:
        """The invitations that have gone out."""
        meeting_id = self._meeting_id
        offers = self.frame.asked(lambda: self.desk.invitations.for_meeting(meeting_id)) or []
        drafts = letter_drafts.drafts_among(self.desk, offers)
        return [offer for offer in offers if offer not in drafts]

    @Slot()
    def _print_invitations(self) -> None:
        """All of them as one job."""
        self._output.print_out(self._invitations())

    @Slot()
    def _invite_without(self) -> None:
        """They were called by telephone, or by letters that the program did not write."""
        meeting_id = self._meeting_id
        self.frame.asked(lambda: self.desk.meetings.invite(meeting_id))

    @Slot()
    def _all_present(self) -> None:
        meeting = self._meeting
        if meeting is not None:
            moment = meeting.opened_at or usual_moment(meeting, self.desk.clock.now(), arriving=True)
            self.frame.asked(lambda: self.desk.attendance.all_present(meeting.id, moment))
            self._fill()

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - a signal's value
        row = self._row(key)
        if row is None or self._frozen:
            return
        self.rows.choose(key)
        if self._presence:
            self.panel.toggle_presence()
        else:
            self._reply(row, Reply.COMING if on else Reply.NONE)
        self._fill()

    @Slot(object, str)
    def _next_reply(self, key: object, act: str) -> None:
        del act
        row = self._row(key)
        if row is not None and not self._frozen:
            self._reply(row, _AFTER[row.reply])
            self._fill()

    def _reply(self, row: AttendanceRow, reply: Reply) -> None:
        meeting_id = self._meeting_id
        self.frame.asked(lambda: self.desk.attendance.reply(meeting_id, row.person_id, reply))

    @Slot(object, str)
    def _set_times(self, key: object, text: str) -> None:
        consequences = Consequences()
        try:
            consequences = self.desk.attendance.set_times(self._meeting_id, str(key), read_times(text))
        except Refused as error:
            said = told(error)
            self.times.complain(f"{said.title} {said.body}".strip())
        except EnvironmentFault as error:
            self.frame.tell(error)
        self._fill()
        tell_consequences(self.frame, consequences)

    @Slot(object)
    def _strike(self, key: object) -> None:
        row, meeting_id = self._row(key), self._meeting_id
        if row is None or self._frozen:
            return
        attendance = self.desk.attendance
        try:
            attendance.strike(meeting_id, row.person_id)
        except Spoken as error:
            self.frame.tell(error)
            return
        self._fill()
        words = self.tr("{name} was struck off the list.").format(name=row.name)
        self.frame.toast(words, undo=lambda: attendance.summon(meeting_id, row.person_id, row.capacity))

    @Slot(str)
    def _excuse(self, key: str) -> None:
        from desktop_app.ui.dialogs.excuse import ExcuseDialog  # noqa: PLC0415 - start-up

        row = self._row(key)
        if row is not None:
            self._ask(ExcuseDialog(self.frame, self._meeting_id, row, parent=self))

    @Slot(str)
    def _represent(self, key: str) -> None:
        from desktop_app.ui.dialogs.representative import RepresentativeDialog  # noqa: PLC0415 - start-up

        row = self._row(key)
        if row is not None:
            self._ask(RepresentativeDialog(self.frame, self._meeting_id, row, parent=self))

    def _ask(self, dialog: QDialog) -> None:
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._fill()

    @Slot(object, QPoint)
    def _offer(self, key: object, place: QPoint) -> None:
        row = self._row(key)
        if row is None or self._frozen:
            return
        menu = QMenu(self)
        menu.addAction(line(self.tr("Arrival or departure")), self.panel.toggle_presence)
        menu.addAction(line(self.tr("Times")), self.times.open)
        if row.capacity.sits:
            if not row.came:
                menu.addAction(line(self.tr("Absence…")), lambda: self._excuse(row.person_id))
            menu.addAction(line(self.tr("Representative…")), lambda: self._represent(row.person_id))
        menu.addSeparator()
        menu.addAction(line(self.tr("Strike off the list")), lambda: self._strike(row.person_id))
        menu.exec(place)
        menu.deleteLater()
