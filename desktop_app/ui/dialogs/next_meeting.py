"""The dialog that convenes the meeting after another one, with what it takes over ticked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.meetings import MeetingKind
from desktop_app.services.convening import NextMeeting
from desktop_app.services.meetings import MeetingView
from desktop_app.ui import terms
from desktop_app.ui.carry_over_words import left_over_mark
from desktop_app.ui.dialogs.another_meeting import AnotherMeetingDialog
from desktop_app.ui.dialogs.meeting_day import kinds
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import date_short, joined, number

translate = QCoreApplication.translate
_APPROVAL = "approval"
_ROW = 50
_MOST_ROWS = 6


class NextMeetingDialog(AnotherMeetingDialog):
    """Everything that comes back is ticked; Space takes a tick away."""

    def __init__(self, frame: Frame, meeting: MeetingView, *, parent: QWidget | None = None) -> None:
        self._proposal: NextMeeting = frame.desk.meetings.next_proposal(meeting.id)
        self._without: set[object] = set()
        super().__init__(
            frame,
            meeting,
            translate("NextMeetingDialog", "The meeting after: {meeting}").format(meeting=terms.meeting_title(meeting)),
            translate("NextMeetingDialog", "Convene the next meeting"),
            date=self._proposal.date,
            parent=parent,
        )
        self.kind = Segmented(self.theme, kinds())
        self.place(self.field("kind", self.tr("Kind"), self.kind))
        self._title = Label(self.theme, "", role="h3")
        self.list = RowList(
            self.theme,
            [Column(0)],
            row_height=_ROW,
            padding=12,
            checks=True,
            name=self.tr("What comes to its agenda"),
        )
        self.table = Card(self.theme, padding=1, spacing=0)
        self.table.body.addWidget(self.list)
        self.content.addWidget(self._title)
        self.content.addWidget(self.table)
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(self._flip)
        self.date.chosen.connect(self._propose)
        self._show_proposal()

    @Slot()
    def _propose(self) -> None:
        """What comes by itself, and what was left, depends on the day."""
        day = self.date.value
        if day is not None:
            self._proposal = self.frame.asked(lambda: self.desk.meetings.next_proposal(self.meeting.id, day)) or (
                self._proposal
            )
            self._show_proposal()

    def _show_proposal(self) -> None:
        shown = self._proposal
        rows = []
        if shown.approves:
            rows.append(self._row(_APPROVAL, shown.approves, Mark(self.tr("Item 1"), "lajvard", "ph.check-circle")))
        for title in shown.recurring:
            mark = Mark(self.tr("By itself"), "firouzeh", "ph.copy")
            rows.append(Row(("recurring", title), (Cell(title, tags=(mark,), tags_below=True),), tip=title))
        rows += [
            self._row(left.id, left.title, left_over_mark(left), terms.numbered_meeting(left.meeting_number))
            for left in shown.left
        ]
        self.list.show_rows(rows)
        self.list.setFixedHeight(self.theme.px(_ROW) * min(len(rows), _MOST_ROWS))
        self.table.setVisible(bool(rows))
        taken = sum(1 for row in rows if row.checked is not False)
        if rows:
            words = self.tr("Comes to its agenda: {n} of {total}")
            self._title.say(words.format(n=number(taken), total=number(len(rows))))
        else:
            self._title.say(self.tr("Earlier meetings left nothing; its agenda begins empty."))
        self.adjustSize()

    def _row(self, key: object, title: str, mark: Mark, origin: str = "") -> Row:
        cell = Cell(title, origin, tags=(mark,), tags_below=True)
        return Row(key, (cell,), checked=key not in self._without, tip=f"{title}\n{mark.text}")

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        (self._without.discard if on else self._without.add)(key)
        self._show_proposal()

    @Slot(object)
    def _flip(self, key: object) -> None:
        """Enter on a row convenes the meeting, as it does in every other field."""
        del key
        self.accept()

    @Slot()
    def judge_day(self) -> None:
        super().judge_day()
        later = [day for day in self._proposal.later if day != self.date.value]
        if later:
            today = self.desk.clock.today()
            days = joined([date_short(day, today) for day in later])
            words = self.tr("The committee has a later meeting already: {days}.").format(days=days)
            self._warning.set_ink("zar")
            self._warning.say(f"{self._warning.accessibleName()} {words}".strip())
            self._warning.show()
            self.adjustSize()

    def submit(self) -> None:
        kind = self.kind.value
        assert isinstance(kind, MeetingKind)
        self.meeting_id = self.desk.meetings.convene_next(
            self.meeting.id,
            self.day(),
            starts=self.starts.value,
            ends=self.ends.value,
            kind=kind,
            place=self.place_edit.text(),
            carried=[left.id for left in self._proposal.left if left.id not in self._without],
            approving=bool(self._proposal.approves) and _APPROVAL not in self._without,
        )


def convene_next(frame: Frame, meeting: MeetingView, parent: QWidget) -> None:
    """Asks for the meeting after `meeting` and goes to its agenda; the toast takes it back."""
    dialog = NextMeetingDialog(frame, meeting, parent=parent)
    if not dialog.asked():
        return
    new_id, meetings = dialog.meeting_id, frame.desk.meetings

    def take_back() -> None:
        frame.go(Place("meeting", meeting.id))
        meetings.call_off(new_id, meeting.id)

    frame.go(Place("meeting", new_id, "agenda"))
    frame.toast(translate("NextMeetingDialog", "The next meeting was convened."), undo=take_back)
