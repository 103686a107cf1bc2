"""The workspace of one meeting: its head, its six stages, and the part that is worked on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.services.meetings import MeetingView
from desktop_app.ui import terms
from desktop_app.ui.conflict_marks import ConflictMark
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.meeting.header import MeetingHeader
from desktop_app.ui.pages.meeting.next_step import PARTS, proper_part, stages
from desktop_app.ui.pages.meeting.part import Part, PartFactory, is_frozen
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.stage_bar import StageBar
from desktop_app.ui.widgets.surfaces import Ground

# Each part is loaded when its stage is first shown: start-up loads none of them.


def _agenda(frame: Frame) -> Part:
    from desktop_app.ui.pages.meeting.agenda import AgendaPart  # noqa: PLC0415 - start-up

    return AgendaPart(frame)


def _attendance(frame: Frame) -> Part:
    from desktop_app.ui.pages.meeting.attendance import AttendancePart  # noqa: PLC0415 - start-up

    return AttendancePart(frame)


def _session(frame: Frame) -> Part:
    from desktop_app.ui.pages.meeting.session import SessionPart  # noqa: PLC0415 - start-up

    return SessionPart(frame)


def _minutes(frame: Frame) -> Part:
    from desktop_app.ui.pages.meeting.minutes import MinutesPart  # noqa: PLC0415 - start-up

    return MinutesPart(frame)


def _follow_up(frame: Frame) -> Part:
    from desktop_app.ui.pages.meeting.follow_up import FollowUpPart  # noqa: PLC0415 - start-up

    return FollowUpPart(frame)


FACTORIES: Final[Mapping[str, PartFactory]] = {
    "agenda": _agenda,
    "attendance": _attendance,
    "session": _session,
    "minutes": _minutes,
    "follow_up": _follow_up,
}
_LINES: Final = frozenset({"statement", "draft"})
_VIEW_OF: Final = frozenset({"meeting", "committee", "person"})
"""The kinds of records that a `MeetingView` says something of."""
_HEAD_MS: Final = 300
_SERVED_BY: Final = {"signing": "minutes"}
_READ_ONLY_WHEN_FROZEN: Final = ("agenda", "attendance", "session")


class _FrozenNote(Ground):
    """A calm line over the parts that can only be read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "sunken", edges=("bottom",))
        self._words = Label(theme, "", role="meta", ink="ink-2")
        self.way_out = Button(theme, self.tr("Go to the minutes"), kind="link", size="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 3, 24, 3)
        row.setSpacing(8)
        row.addWidget(IconMark(theme, "ph.lock-simple", "ink-2", side=16))
        row.addWidget(self._words)
        row.addWidget(self.way_out)
        row.addStretch()
        self.hide()

    def say(self) -> None:
        self._words.say(
            self.tr("The text of the minutes is frozen, so this stage is only read. A new version opens it again.")
        )


class MeetingPage(Page):
    """Shows the part that is asked for, or the one where the work stands."""

    def __init__(self, frame: Frame, factories: Mapping[str, PartFactory] = FACTORIES) -> None:
        super().__init__(frame)
        self._factories = factories
        self._parts: dict[str, Part] = {}
        self._part: Part | None = None
        self.meeting: MeetingView | None = None
        self.stage = ""
        self.header = MeetingHeader(self.theme, ConflictMark(frame))
        self.stage_bar = StageBar(self.theme)
        self._note = _FrozenNote(self.theme)
        self.stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self.stage_bar, self._note):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.header.back_wanted.connect(frame.back)
        self.header.details_wanted.connect(self.edit_details)
        self.header.papers_wanted.connect(self.show_papers)
        self.header.next_wanted.connect(self.convene_next)
        self.header.copy_wanted.connect(self.duplicate)
        self.stage_bar.chosen.connect(self._go_to_stage)
        self._note.way_out.clicked.connect(lambda: self._go_to_stage(PARTS.index("minutes")))
        self._head_soon = QTimer(self, singleShot=True, interval=_HEAD_MS)
        self._head_soon.timeout.connect(self._show_head_if_there)
        QShortcut(QKeySequence("Ctrl+Shift+P"), self).activated.connect(self.show_papers)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self).activated.connect(self.convene_next)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self._next_stage if step > 0 else self._previous_stage)

    @Slot()
    def show_papers(self) -> None:
        """Ctrl+Shift+P: every paper of this meeting."""
        if self.meeting is not None:
            self.frame.go(Place("papers", self.meeting.id, "meeting"))

    # What the window asks of a page

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return self._part.hints if self._part is not None else ()

    def arrive(self, place: Place) -> None:
        meeting = self.frame.asked(lambda: self.desk.meetings.get(place.id))
        if meeting is None:
            self.frame.go(Place("meetings"))
            return
        keeps_focus = self.stage_bar.hasFocus()
        self.meeting = meeting
        self.stage = place.part if place.part in PARTS else proper_part(meeting, self.desk.clock.today())
        self._part = self._part_of(self.stage)
        focus = place.focus or ("signing" if self.stage == "signing" else "")
        self._part.show_meeting(meeting, focus)
        self.stack.setCurrentWidget(self._part)
        self.header.show_buttons(_SERVED_BY.get(self.stage, self.stage))
        self._show_head()
        if not keeps_focus and not place.focus:
            self._part.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        if self.meeting is None:
            return
        if kinds and kinds <= _LINES and self._part is not None:
            self._part.refresh(kinds)  # the head says nothing of single lines
            return
        try:
            if not kinds or kinds & _VIEW_OF:
                self.meeting = self.desk.meetings.get(self.meeting.id)
        except Refused:  # taken back meanwhile, by whoever is told so already
            self.meeting = None
            self.frame.go(Place("meetings"))
            return
        except EnvironmentFault as fault:
            self.frame.tell(fault)
            return
        if self._part is not None:
            self._part.refresh(kinds)
        if self.stage == "session" and kinds:
            self._head_soon.start()  # who writes does not wait for what the stages lack
        else:
            self._show_head()

    def leave(self) -> bool:
        return self._part is None or self._part.leave()

    def start_new(self) -> None:
        if self._part is not None:
            self._part.start_new()

    def print_out(self) -> None:
        if self._part is not None:
            self._part.print_out()

    def start_find(self) -> None:
        if self._part is not None:
            self._part.start_find()

    # Stages

    @property
    def part(self) -> Part | None:
        """The part that is shown."""
        return self._part

    def _part_of(self, stage: str) -> Part:
        name = _SERVED_BY.get(stage, stage)
        if name not in self._parts:
            self._parts[name] = part = self._factories[name](self.frame)
            self.stack.addWidget(part)
            self.header.adopt(name, part.buttons())
        return self._parts[name]

    @Slot()
    def _show_head_if_there(self) -> None:
        if self.meeting is not None:
            self._show_head()

    def _show_head(self) -> None:
        meeting = self.meeting
        assert meeting is not None
        self.header.show_meeting(meeting)
        conflicts = self.frame.asked(lambda: self.desk.conflicts.in_meeting(meeting.id)) or ()
        self.header.conflict.show_conflicts([(one.entity, one.row) for one in conflicts])
        shown = self.frame.asked(lambda: stages(self.desk, meeting))
        if shown is not None:
            self.stage_bar.show_stages(shown, PARTS.index(self.stage))
        self._note.say()
        self._note.setVisible(is_frozen(meeting) and self.stage in _READ_ONLY_WHEN_FROZEN)
        self.setAccessibleName(terms.meeting_title(meeting))

    @Slot(int)
    def _go_to_stage(self, number: int) -> None:
        if self.meeting is not None:
            self.frame.go(Place("meeting", self.meeting.id, PARTS[number]))

    @Slot()
    def _next_stage(self) -> None:
        self._go_by(1)

    @Slot()
    def _previous_stage(self) -> None:
        self._go_by(-1)

    def _go_by(self, step: int) -> None:
        number = PARTS.index(self.stage) + step if self.stage else -1
        if 0 <= number < len(PARTS):
            self._go_to_stage(number)

    # The meeting as a whole

    @Slot()
    def edit_details(self) -> None:
        """The dialog that changes when, where and as what the meeting is held, or takes it away."""
        from desktop_app.ui.dialogs.meeting_details import MeetingDetailsDialog  # noqa: PLC0415 - start-up

        if self.meeting is None:
            return
        meeting_id = self.meeting.id
        dialog = MeetingDetailsDialog(self.frame, self.meeting, parent=self)
        dialog.exec()
        if dialog.removed:
            self.meeting = None
            meetings = self.desk.meetings
            self.frame.go(Place("meetings"))
            self.frame.toast(self.tr("The meeting was removed."), undo=lambda: meetings.restore(meeting_id))
        else:
            self.refresh(frozenset())

    @Slot()
    def convene_next(self) -> None:
        """Ctrl+Shift+N: the meeting after this one, which takes over what this one left."""
        from desktop_app.ui.dialogs.next_meeting import convene_next  # noqa: PLC0415 - start-up

        if self.meeting is not None and self.leave():
            convene_next(self.frame, self.meeting, self)

    @Slot()
    def duplicate(self) -> None:
        """A meeting with the same agenda and guests on another day."""
        from desktop_app.ui.dialogs.duplicate_meeting import duplicate  # noqa: PLC0415 - start-up

        if self.meeting is not None and self.leave():
            duplicate(self.frame, self.meeting, self)
