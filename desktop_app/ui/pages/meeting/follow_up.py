"""The last stage of a meeting: its resolutions on their way to the units; notices come once the minutes are final."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.letters import LetterKind
from desktop_app.domain.meetings import Stage
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.meetings import MeetingView
from desktop_app.services.resolutions import ResolutionRow
from desktop_app.ui import follow_up_words
from desktop_app.ui.dialogs.issue_letters import IssueNoticesDialog
from desktop_app.ui.dialogs.next_meeting import convene_next
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.meeting.letters_sent import LettersSent
from desktop_app.ui.pages.meeting.part import Part
from desktop_app.ui.pages.resolution.panel import ResolutionPanel
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import in_digits, number

_PANEL: Final = 404
_PANEL_NARROW: Final = 340
_NARROW: Final = 1320 - 84
_NO_PANEL: Final = 1000 - 84


class FollowUpPart(Part):
    """The list, and beside it the chosen one with its acts; Enter opens the resolution among all others."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = self.theme
        self._meeting: MeetingView | None = None
        self._count = Label(theme, "", role="meta", ink="ink-3")
        self._note = Label(theme, "", ink="ink-2", wrap=True)
        self.list = RowList(
            theme,
            [
                Column(96, self.tr("Number")),
                Column(0, self.tr("Resolution"), share=5),
                Column(0, self.tr("Responsible unit"), share=2),
                Column(132, self.tr("Deadline")),
                Column(132, self.tr("Status")),
            ],
            row_height=48,
            padding=24,
            header=True,
            name=self.tr("Resolutions of the meeting"),
        )
        self.empty = EmptyState(
            theme,
            self.tr("This meeting has no resolution."),
            self.tr("Resolutions are recorded while the session runs, or while its minutes are written."),
            icon="ph.check-square-offset",
        )
        self.notify = Button(theme, self.tr("Notify the units"), kind="primary", icon="ph.paper-plane-tilt")
        self.without = Button(theme, self.tr("Notified without letters"))
        self.next_meeting = Button(theme, self.tr("Next meeting"), icon="ph.calendar-plus")
        self.next_meeting.explain(self.tr("The meeting after this one takes over what is left (Ctrl+Shift+N)"))
        self.next_meeting.clicked.connect(self._convene_next)
        self.letters = LettersSent(frame, (LetterKind.NOTICE, LetterKind.REMINDER))
        self.notify.clicked.connect(self._notify)
        self.without.clicked.connect(self._notify_without)
        self.list.opened.connect(self._open)
        self.list.chosen.connect(self._show_chosen)
        self.panel = ResolutionPanel(frame)
        self.panel.stepped.connect(self.list.step)
        self.panel.moved.connect(self._go_to)
        self._lay_out()
        self._bind()
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        head = Ground(self.theme, "canvas", edges=("bottom",))
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(10)
        row.addWidget(IconMark(self.theme, "ph.paper-plane-tilt", "ink-2"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._note, 1)
        row.addWidget(self._count)
        body = Ground(self.theme, "surface")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list)
        inner.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(head)
        left.addWidget(body, 3)
        left.addWidget(self.letters, 2)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addLayout(left, 1)
        beside.addWidget(self.panel)
        column.addLayout(beside, 1)

    def _bind(self) -> None:
        for keys, act in (
            ("Ctrl+R", self.panel.remind),
            ("Ctrl+U", self.panel.follow_up),
            ("Ctrl+L", self.panel.notice),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return (
            ("Ctrl U", self.tr("Record a follow-up")),
            ("Ctrl R", self.tr("Reminder")),
            ("Ctrl L", self.tr("Notice letter")),
            ("Enter", self.tr("Among all resolutions")),
        )

    def buttons(self) -> Sequence[QWidget]:
        return (self.next_meeting, self.without, self.notify)

    def show_meeting(self, meeting: MeetingView, focus: str = "") -> None:
        self._meeting = meeting
        self.refresh(frozenset())
        if focus:
            self.list.choose(focus)
            self.list.setFocus()

    def refresh(self, kinds: frozenset[str]) -> None:
        if self._meeting is None or (kinds and kinds <= {"draft"}):
            return
        meeting_id = self._meeting.id
        meeting = self.frame.asked(lambda: self.desk.meetings.get(meeting_id))
        rows = self.frame.asked(lambda: self.desk.resolutions.of_meeting(meeting_id))
        if meeting is None or rows is None:
            return
        self._meeting = meeting
        self.list.show_rows([self._row(r) for r in rows])
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if rows and self.list.current_key() is None:
            self.list.choose_first()
        self._show_chosen(self.list.current_key())
        self._count.say(self.tr("{n} resolutions").format(n=number(len(rows))) if rows else "")
        waiting = any(r.status is ResolutionStatus.NOT_NOTIFIED for r in rows)
        self.letters.show_meeting(meeting_id)
        for button in (self.without, self.notify):
            button.setVisible(waiting)
            if meeting.stage.rank < Stage.FINAL.rank:
                button.refuse(self.tr("Notices are sent once the minutes are final."))
            else:
                button.allow()
        if meeting.stage is Stage.NOTIFIED and not waiting:
            words = self.tr("The units have been notified; the resolutions stand as below.")
        elif meeting.stage.rank >= Stage.FINAL.rank:
            words = self.tr("The minutes are final: each resolution goes to the unit that carries it out.")
        else:
            words = self.tr("Notices are sent once the minutes are final; until then the resolutions stand as below.")
        self._note.say(words)

    def _row(self, row: ResolutionRow) -> Row:
        kind = follow_up_words.kind_word(row.kind)
        return Row(
            row.id,
            (
                Cell(in_digits(row.label), ink="ink-2"),
                Cell(row.text, second=kind, weight=500),
                Cell(row.unit or "—", ink="ink-2"),
                follow_up_words.due_cell(row, self.desk.clock.today()),
                follow_up_words.status_cell(row.status),
            ),
            tip=row.text,
        )

    @Slot()
    def _notify(self) -> None:
        """A numbered letter goes to every unit in charge."""
        meeting = self._meeting
        if meeting is None:
            return
        dialog = IssueNoticesDialog(self.frame, meeting.id, self)
        if dialog.asked():
            letters = dialog.letters
            self.refresh(frozenset())
            self.frame.toast(
                self.tr("{n} notices were numbered and entered in the register.").format(n=number(len(letters))),
                undo=lambda: self.desk.notices.withdraw(meeting.id, letters),
            )

    @Slot()
    def _notify_without(self) -> None:
        """The units know already: every resolution that waited for its notice has it now."""
        meeting = self._meeting
        if meeting is None:
            return
        told = self.frame.asked(lambda: self.desk.resolutions.notify(meeting.id))
        if told is not None:
            self.frame.toast(
                self.tr("The notice of {n} resolutions was noted.").format(n=number(len(told))),
                undo=lambda: self.desk.resolutions.withdraw_notice(meeting.id, told),
            )

    @Slot()
    def _convene_next(self) -> None:
        if self._meeting is not None:
            convene_next(self.frame, self._meeting, self)

    @Slot(object)
    def _open(self, key: object) -> None:
        self.frame.go(Place("resolutions", focus=str(key)))

    @Slot(str)
    def _go_to(self, resolution_id: str) -> None:
        """To another resolution: here, where it is one of this meeting."""
        if any(row.key == resolution_id for row in self.list.rows_model.rows):
            self.list.choose(resolution_id)
        else:
            self.frame.go(Place("resolutions", focus=resolution_id))

    @Slot(object)
    def _show_chosen(self, key: object) -> None:
        self.panel.show_resolution(str(key) if key is not None else None)
        self._fit()

    def _fit(self) -> None:
        """A narrow window leaves the room to the list."""
        wide = self.width() >= self.theme.px(_NARROW)
        self.panel.setFixedWidth(self.theme.px(_PANEL if wide else _PANEL_NARROW))
        has_room = self.width() >= self.theme.px(_NO_PANEL)
        self.panel.setVisible(self.panel.course is not None and has_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
