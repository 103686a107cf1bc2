"""What is behind an agenda item: where it was left from, what was decided then, who takes no part, who wrote it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.services.activity import HistoryRow
from desktop_app.services.agenda import ItemView
from desktop_app.services.approvals import ApprovedMinutes
from desktop_app.services.carry_over import Origin
from desktop_app.ui import terms
from desktop_app.ui.follow_up_words import late_words
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import clock, date_short, joined, number


class Past(QWidget):
    """Rows of label and fact; rows without a fact are left out."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self._origin: Origin | None = None
        self._minutes: ApprovedMinutes | None = None
        self.approves = Button(self.theme, "", kind="link", size="small", icon="ph.file-text")
        self.approves.clicked.connect(self._go_to_minutes)
        self._from = Button(self.theme, "", kind="link", size="small")
        self._from.clicked.connect(self._go_to_origin)
        for link in (self.approves, self._from):
            link.setMinimumWidth(self.theme.px(60))  # a long title is cut off rather than widening the panel
        self._draft = Label(self.theme, self.tr("Not final yet"), ink="ink-2", wrap=True)
        self._decided = Label(self.theme, "", ink="ink", wrap=True)
        self._recused = Label(self.theme, "", ink="ink", wrap=True)
        self._entered = Label(self.theme, "", ink="ink-2", wrap=True)
        self._changed = Label(self.theme, "", ink="ink-2", wrap=True)
        self._rows = (
            (Label(self.theme, self.tr("Approves"), ink="ink-3"), self.approves),
            (Label(self.theme, ""), self._draft),
            (Label(self.theme, self.tr("Left from"), ink="ink-3"), self._from),
            (Label(self.theme, self.tr("Linked resolution"), ink="ink-3"), self._decided),
            (Label(self.theme, self.tr("Conflict of interest"), ink="ink-3"), self._recused),
            (Label(self.theme, self.tr("Entered"), ink="ink-3"), self._entered),
            (Label(self.theme, self.tr("Last change"), ink="ink-3"), self._changed),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self.theme.px(104))
        for place, (label, fact) in enumerate(self._rows):
            grid.addWidget(label, place, 0)
            grid.addWidget(fact, place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(self.theme, self.tr("Background"), role="h3"))
        column.addLayout(grid)

    def show_item(self, item: ItemView, approved: ApprovedMinutes | None = None) -> None:
        origin = self.frame.asked(lambda: self.desk.agenda.origin(item.id)) if item.carried_from else None
        self._origin, self._minutes = origin, approved
        self.approves.set_words(self._approved_in_words(approved) if approved is not None else "")
        shown = ["", "", joined(list(item.recused)), *self._written(item.id)]
        if origin is not None:
            shown[0] = self.tr("{meeting}, item {n} ({date})").format(
                meeting=terms.numbered_meeting(origin.meeting_number),
                n=number(origin.item_number),
                date=date_short(origin.meeting_date, self.desk.clock.today()),
            )
            shown[1] = joined([self._in_words(r.label, r.days_late) for r in origin.resolutions])
        self._from.set_words(shown[0])
        for link in (self.approves, self._from):
            link.explain(link.words)
        self._decided.say(shown[1])
        for label, words in zip((self._recused, self._entered, self._changed), shown[2:], strict=True):
            label.say(words)
        is_draft = approved is not None and not approved.is_final
        shown = ["." if approved is not None else "", "." if is_draft else "", *shown]
        for words, widgets in zip(shown, self._rows, strict=True):
            for widget in widgets:
                widget.setVisible(bool(words))
        self.setVisible(any(shown))

    def _approved_in_words(self, approved: ApprovedMinutes) -> str:
        return self.tr("Minutes of {meeting} ({date})").format(
            meeting=terms.numbered_meeting(approved.number).lower(),
            date=date_short(approved.date, self.desk.clock.today()),
        )

    def _written(self, item_id: str) -> tuple[str, str]:
        """When and by whom the item was entered, and changed last where that was later."""
        history = self.frame.asked(lambda: self.desk.activity.history("agenda_item", item_id)) or []
        if not history:
            return "", ""
        first, last = min(history, key=lambda row: row.at), max(history, key=lambda row: row.at)
        return self._when(first), self._when(last) if last.at > first.at else ""

    def _when(self, row: HistoryRow) -> str:
        day = date_short(row.at.date(), self.desk.clock.today())
        parts = (f"{day} {clock(row.at.time())}", row.person)
        return joined([part for part in parts if part])

    def _in_words(self, label: str, days_late: int) -> str:
        if days_late <= 0:
            return label
        return joined([label, late_words(days_late)])

    @Slot()
    def _go_to_minutes(self) -> None:
        if self._minutes is not None:
            self.frame.go(Place("meeting", self._minutes.meeting_id, "minutes"))

    @Slot()
    def _go_to_origin(self) -> None:
        if self._origin is not None:
            self.frame.go(Place("meeting", self._origin.meeting_id, "agenda", self._origin.item_id))
