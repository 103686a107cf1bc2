"""The head of the meeting workspace: which meeting, when and where, and the buttons of the stage that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.meetings import Classification, MeetingKind
from desktop_app.services.meetings import MeetingView
from desktop_app.ui import terms
from desktop_app.ui.conflict_marks import ConflictMark
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.labels import Label, Tag, Tile
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import clock, date_long

HEIGHT = 60


class MeetingHeader(Ground):
    """`show_buttons` shows what the part on the screen offers."""

    back_wanted = Signal()
    details_wanted = Signal()
    papers_wanted = Signal()
    next_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, theme: Theme, conflict: ConflictMark, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent=parent)
        self._back = IconButton(theme, "ph.caret-right", self.tr("Back"))
        self._tile = Tile(theme, "", side=36)
        self._title = Label(theme, "", role="title-small")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._meta = Label(theme, "", role="meta", ink="ink-2")
        self._kind = Tag(theme, "")
        self._class = Tag(theme, "", "shangarf", icon="ph.lock-simple")
        self.conflict = conflict
        self.details = IconButton(theme, "ph.pencil-simple", self.tr("Details of the meeting"), icon_side=16)
        self.papers = IconButton(theme, "ph.files", self.tr("Papers of this meeting (Ctrl+Shift+P)"), icon_side=16)
        self.papers.clicked.connect(self.papers_wanted)
        next_words = self.tr("The meeting after this one (Ctrl+Shift+N)")
        self.next = IconButton(theme, "ph.calendar-plus", next_words, icon_side=16)
        self.copy = IconButton(theme, "ph.copy", self.tr("A meeting like this one on another day"), icon_side=16)
        self.next.clicked.connect(self.next_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self._back.clicked.connect(self.back_wanted)
        self.details.clicked.connect(self.details_wanted)
        self._buttons = QHBoxLayout()
        self._holders: dict[str, QWidget] = {}
        self._lay_out()
        theme.changed.connect(self._measure)
        self._measure()

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(8)
        for part in (
            self._title,
            self._kind,
            self._class,
            self.conflict,
            self.details,
            self.papers,
            self.next,
            self.copy,
        ):
            upper.addWidget(part)
        upper.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addLayout(upper)
        words.addWidget(self._meta)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(self._back)
        row.addWidget(self._tile)
        row.addLayout(words, 1)
        row.addLayout(self._buttons)

    def _measure(self) -> None:
        self.setFixedHeight(self.theme.px(HEIGHT))

    def show_meeting(self, meeting: MeetingView) -> None:
        self._tile.say(*terms.tile(meeting.short_name or meeting.title, meeting.order))
        self._title.say(terms.meeting_title(meeting))
        tone = "neutral" if meeting.kind is MeetingKind.ORDINARY else "zar"
        self._kind.say(terms.meeting_kind(meeting.kind), tone)
        self._kind.setVisible(bool(meeting.committee) or meeting.kind is not MeetingKind.ORDINARY)
        self._class.say(terms.classification(meeting.classification))
        self._class.setVisible(meeting.classification is not Classification.ORDINARY)
        self._meta.say(" · ".join(part for part in self._facts(meeting) if part))

    def _facts(self, meeting: MeetingView) -> Sequence[str]:
        when = clock(meeting.starts) if meeting.starts else ""
        if meeting.starts and meeting.ends:
            when = self.tr("{starts} to {ends}").format(starts=when, ends=clock(meeting.ends))
        host = self.tr("host: {name}").format(name=meeting.host) if meeting.host and not meeting.committee else ""
        return (date_long(meeting.date), when, meeting.place, host)

    def adopt(self, part: str, buttons: Sequence[QWidget]) -> None:
        """Takes in a part's buttons, before the part shows or hides any of them: they are no windows of their own."""
        holder = QWidget(self)
        holder.hide()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        self._holders[part] = holder
        self._buttons.addWidget(holder)

    def show_buttons(self, part: str) -> None:
        """The part's own buttons take the place of those that stand here."""
        for name, holder in self._holders.items():
            holder.setVisible(name == part)
