"""The page of one committee: its tables in the middle, its rules and ways beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.committees import CommitteeView
from desktop_app.ui import terms
from desktop_app.ui.committee_words import word
from desktop_app.ui.dialogs.history import HistoryDialog
from desktop_app.ui.dialogs.new_meeting import NewMeetingDialog
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.committee.agenda_templates import AgendaTemplatesPart
from desktop_app.ui.pages.committee.basis import BasisPart
from desktop_app.ui.pages.committee.describing import IdentityPart, MandatePart, WorkPart
from desktop_app.ui.pages.committee.follow_up_rules import FollowUpRulesPart
from desktop_app.ui.pages.committee.meetings import MeetingsPart
from desktop_app.ui.pages.committee.members import MembersPart
from desktop_app.ui.pages.committee.minutes_form import MinutesFormPart
from desktop_app.ui.pages.committee.part import Part
from desktop_app.ui.pages.committee.rates import RatesPart
from desktop_app.ui.pages.committee.rules import MajorityPart, QuorumPart
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.labels import Label, Tag, Tile
from desktop_app.ui.widgets.surfaces import Ground, Rule, Scrolled
from desktop_app.ui.wording import joined, number


class CommitteePage(Page):
    """Everything about one committee, edited in place."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.committee_id = ""
        self._view: CommitteeView | None = None
        self.hints = (
            ("Enter", self.tr("Edit the member, open the meeting")),
            ("Delete", self.tr("Entered by mistake")),
            ("Ctrl N", self.tr("New meeting")),
            ("Esc", self.tr("Back")),
        )
        self.members, self.basis = MembersPart(frame), BasisPart(frame)
        self.meetings, self.mandate = MeetingsPart(frame), MandatePart(frame)
        self.identity, self.work = IdentityPart(frame), WorkPart(frame)
        self.quorum, self.majority = QuorumPart(frame), MajorityPart(frame)
        self.follow_up_rules = FollowUpRulesPart(frame)
        self.templates = AgendaTemplatesPart(frame)
        self.minutes_form, self.rates = MinutesFormPart(frame), RatesPart(frame)
        self.parts: dict[str, Part] = {
            "members": self.members,
            "basis": self.basis,
            "meetings": self.meetings,
            "agenda_templates": self.templates,
            "rates": self.rates,
            "mandate": self.mandate,
            "identity": self.identity,
            "work": self.work,
            "quorum": self.quorum,
            "majority": self.majority,
            "follow_up_rules": self.follow_up_rules,
            "minutes_form": self.minutes_form,
        }
        self.middle = Scrolled(self.theme, padding=24, spacing=16)
        self.middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (self.members, self.basis, self.meetings, self.templates, self.rates, self.mandate):
            self.middle.column.addWidget(part)
        self.side = self._side()
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.middle, 1)
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = self._head()
        column.addWidget(self.head)
        column.addLayout(body, 1)
        self.theme.changed.connect(self._fit)

    def _head(self) -> QWidget:
        head = Ground(self.theme, "surface", edges=("bottom",))
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        back = IconButton(self.theme, "ph.caret-right", self.tr("Back"))
        back.clicked.connect(self.frame.back)
        self._tile = Tile(self.theme, "", side=36)
        self._name = Label(self.theme, role="title-small")
        self._meta = Label(self.theme, role="meta", ink="ink-3")
        self._state = Tag(self.theme, self.tr("No longer at work"), "zar")
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._name)
        title.addWidget(self._state)
        title.addStretch()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addLayout(title)
        words.addWidget(self._meta)
        words.addStretch()
        self.history = Button(self.theme, self.tr("History"), kind="ghost", icon="ph.clock-counter-clockwise")
        self.history.clicked.connect(self._show_history)
        self.papers = Button(self.theme, self.tr("Papers and reports"), kind="ghost", icon="ph.files")
        self.papers.clicked.connect(lambda: self.frame.go(Place("papers", self.committee_id)))
        self.dissolve = Button(self.theme, self.tr("End its work"), kind="ghost")
        self.dissolve.clicked.connect(self._turn)
        self.new_meeting = Button(self.theme, self.tr("New meeting"), kind="primary", icon="ph.calendar-plus")
        self.new_meeting.clicked.connect(self.start_new)
        row.addWidget(back)
        row.addWidget(self._tile)
        row.addLayout(words, 1)
        row.addWidget(self.papers)
        row.addWidget(self.history)
        row.addWidget(self.dissolve)
        row.addWidget(self.new_meeting)
        return head

    def _of_the_side(self) -> tuple[Part, ...]:
        return (self.identity, self.work, self.quorum, self.majority, self.follow_up_rules, self.minutes_form)

    def _side(self) -> QWidget:
        side = Ground(self.theme, "surface", edges=("start",))
        inside = Scrolled(self.theme, padding=20, spacing=16)
        inside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for place, part in enumerate(self._of_the_side()):
            if place:
                inside.column.addWidget(Rule(self.theme))
            inside.column.addWidget(part)
        column = QVBoxLayout(side)
        column.setContentsMargins(1, 0, 1, 0)
        column.addWidget(inside)
        self._side_scroll = inside
        return side

    def arrive(self, place: Place) -> None:
        if place.id and place.id != self.committee_id:
            self.committee_id = place.id
            self.middle.verticalScrollBar().setValue(0)
            self._side_scroll.verticalScrollBar().setValue(0)
        self.refresh(frozenset())
        part = self.parts.get(place.part)
        if part is not None:
            QTimer.singleShot(0, part, lambda: self._bring(part))
        if place.focus:
            self.members.list.choose(place.focus)
        elif self.members.list.current_key() is None:
            self.members.list.choose_first()
        (self.members.list if self._view and self._view.members else self.members.add).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _bring(self, part: Part) -> None:
        """Scrolls to a part, and gives it the keyboard."""
        part.take_keyboard()
        scroll = self.middle if self.middle.isAncestorOf(part) else self._side_scroll
        scroll.verticalScrollBar().setValue(part.y() - 16)

    def refresh(self, kinds: frozenset[str]) -> None:
        if not self.committee_id or (kinds and kinds <= {"resolution", "statement", "attendance", "signature"}):
            return
        view: CommitteeView | None = self.frame.asked(lambda: self.desk.committees.get(self.committee_id))
        if view is None:
            return
        self._view = view
        self._name.say(view.name)
        self._tile.say(*terms.tile(view.short_name, view.order))
        present = sum(1 for member in view.members if member.in_office)
        self._meta.say(
            joined([word(view.kind), word(view.frequency), self.tr("{count} members").format(count=number(present))])
        )
        self._state.setVisible(not view.active)
        self.dissolve.set_words(self.tr("End its work") if view.active else self.tr("Take up its work again"))
        self.new_meeting.setVisible(view.active)
        for part in self.parts.values():
            part.show_committee(view)

    def leave(self) -> bool:
        """What is being typed is stored by taking the focus away."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        return True

    def start_new(self) -> None:
        """Convenes a meeting of this committee and goes to it."""
        dialog = NewMeetingDialog(self.frame, committee_id=self.committee_id, parent=self)
        if dialog.asked():
            self.frame.go(Place("meeting", id=dialog.meeting_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The panel's width follows the page's; both follow the size of the text."""
        self.head.setFixedHeight(self.theme.px(60))
        usual = self.theme.px(404 if self.width() >= self.theme.px(1236) else 340)
        self.side.setFixedWidth(max(usual, self._side_scroll.minimumSizeHint().width() + 2))

    def _show_history(self) -> None:
        title = self.tr("History of {name}").format(name=self._view.name if self._view else "")
        HistoryDialog(self.frame, title, "committee", self.committee_id, parent=self).exec()

    def _turn(self) -> None:
        """Ends the committee's work, or takes it up again; its records stay either way."""
        view = self._view
        if view is None:
            return
        if view.active and not self.frame.confirm(
            self.tr("{name}: does its work end?").format(name=view.name),
            self.tr("It is no longer counted in the seasons and gets no new meetings. Its records stay."),
            self.tr("End its work"),
            self.tr("Keep it at work"),
        ):
            return
        self.frame.asked(lambda: self.desk.committees.describe(view.id, active=not view.active))
