"""All resolutions of the office by their deadlines, and beside them the one that is looked at."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.services.resolutions import ResolutionRow
from desktop_app.ui import terms
from desktop_app.ui.follow_up_words import due_cell, shown_label, status_cell
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.resolutions_filter import FilterBar, Standing, fits, grouped, said
from desktop_app.ui.pages.resolutions_side import ResolutionPanel
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.widgets.surfaces import PageHeader
from desktop_app.ui.wording import joined, number

_PANEL: Final = 404
_PANEL_NARROW: Final = 340
_NARROW: Final = 1320 - 84
_NO_PANEL: Final = 1100 - 84


class ResolutionsPage(Page):
    """The list is filtered and grouped here; reading is one request."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.hints = (
            ("↑ / ↓", self.tr("Move")),
            ("Enter", self.tr("Open in the meeting")),
            ("Ctrl F", self.tr("Find")),
        )
        self._rows: dict[str, ResolutionRow] = {}
        self.header = PageHeader(self.theme, self.tr("Resolutions"), height=60)
        self.filter = FilterBar(self.theme)
        self.filter.setFixedHeight(self.theme.px(48))
        self.filter.changed.connect(self._show)
        self.filter.words.installEventFilter(self)
        self.list = self._list()
        self.panel = ResolutionPanel(frame)
        self.panel.stepped.connect(self.list.step)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._list_or_nothing(), 1)
        body.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.filter)
        column.addLayout(body, 1)

    def _list(self) -> RowList:
        columns = (
            Column(100, self.tr("Number")),
            Column(0, self.tr("Resolution")),
            Column(148, self.tr("Responsible unit"), hides_below=800),
            Column(118, self.tr("Due")),
            Column(70, self.tr("Progress"), hides_below=900),
            Column(128, self.tr("Standing")),
        )
        made = RowList(self.theme, columns, row_height=48, padding=24, header=True, name=self.tr("Resolutions"))
        made.chosen.connect(self._show_chosen)
        made.opened.connect(self._open)
        return made

    def _list_or_nothing(self) -> QWidget:
        place = QWidget()
        self._faces = QStackedLayout(place)
        self._nothing = EmptyState(self.theme, "", icon="ph.check-square-offset")
        self._widen = Button(self.theme, self.tr("Remove the filters"))
        self._widen.clicked.connect(self.filter.widen)
        self._nothing.add_action(self._widen)
        self._faces.addWidget(self.list)
        self._faces.addWidget(self._nothing)
        return place

    # Frame

    def arrive(self, place: Place) -> None:
        self._read()
        wanted = self._rows.get(place.focus)
        if wanted is not None:
            if not fits(wanted, self.filter.standing, self.desk.clock.today()) or self.filter.is_narrowed:
                self.filter.widen()
            else:
                self._show()
            self.list.choose(place.focus)
            self.list.scrollTo(self.list.currentIndex())
        else:
            self._show()
            if self.list.current_key() is None:
                self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        if not kinds or kinds & {"resolution", "meeting", "committee", "unit", "minutes"}:
            self._read()
            self._show()

    def start_find(self) -> None:
        self.filter.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.words.selectAll()

    # Showing

    def _read(self) -> None:
        rows = self.frame.asked(self.desk.resolutions.all)
        self._rows = {row.id: row for row in rows or []}

    def _show(self) -> None:
        today = self.desk.clock.today()
        everything = list(self._rows.values())
        kept = self.filter.kept(everything, today)
        open_ones = sum(fits(row, Standing.OPEN, today) for row in everything)
        self.header.say(
            self.tr("Resolutions"),
            self.tr("{n} resolutions, {m} of them open").format(n=number(len(everything)), m=number(open_ones)),
        )
        rows: list[Row] = []
        for title, found in grouped(kept, today):
            ink = "shangarf" if found[0].days_late else "ink"
            rows.append(group(said(title), number(len(found)), ink=ink))
            rows += [self._row(row) for row in found]
        self.list.show_rows(rows)
        if rows and self.list.current_key() is None:
            self.list.choose_first()
        self._faces.setCurrentIndex(0 if rows else 1)
        self._say_nothing(bool(everything))
        self._show_chosen(self.list.current_key())

    def _say_nothing(self, any_at_all: bool) -> None:  # noqa: FBT001 - one of two sentences
        self._widen.setVisible(any_at_all)
        if any_at_all:
            filters = self.tr("Filters: {names}").format(names=joined([f"«{name}»" for name in self.filter.spoken()]))
            self._nothing.say(self.tr("No resolution fits these filters"), filters)
        else:
            self._nothing.say(
                self.tr("No resolution has been recorded yet"),
                self.tr("Resolutions are recorded in the session of a meeting."),
            )

    def _row(self, row: ResolutionRow) -> Row:
        done = row.progress >= 100
        cells = (
            Cell(shown_label(row.label), ink="ink-2", tile=terms.tile(row.committee, row.order)),
            Cell(row.text.replace("\n", " ")),
            Cell(row.unit, ink="ink-2"),
            due_cell(row, self.desk.clock.today()),
            Cell(bar=row.progress / 100, bar_fill="zangar-fill" if done else "lajvard-fill"),
            status_cell(row.status),
        )
        return Row(row.id, cells, muted=not row.status.open, tip=row.committee)

    def _show_chosen(self, key: object) -> None:
        row = self._rows.get(str(key))
        self.panel.setVisible(row is not None and self._has_room)
        if row is None:
            return
        self.panel.show_resolution(row.id)

    # Acts

    def _open(self, key: object) -> None:
        row = self._rows.get(str(key))
        if row is not None:
            self.frame.go(Place("meeting", row.meeting_id, "session", row.id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the words to the list by arrow, and back out of them by Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.filter.words:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.filter.words.clear()
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.theme.px(_NARROW)
        self.panel.setFixedWidth(self.theme.px(_PANEL if wide else _PANEL_NARROW))
        self.panel.setVisible(self.list.current_key() is not None and self._has_room)

    @property
    def _has_room(self) -> bool:
        return self.width() >= self.theme.px(_NO_PANEL)
