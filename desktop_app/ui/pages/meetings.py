"""All meetings of a year, by season: found, opened, convened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.persian.jalali import JalaliDate
from desktop_app.persian.spelling import matches
from desktop_app.services.meetings import MeetingRow, MeetingView
from desktop_app.ui.conflict_marks import all_marked, follow_marks, in_conflict
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.meetings_rows import columns, rows, spoken_for_search
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.surfaces import Card, PageHeader
from desktop_app.ui.wording import joined, line, number

WITHOUT = "without"
"""The filter for sessions that no committee holds."""
_SEARCH_AFTER_MS = 120


class MeetingsPage(Page):
    """Year, committee and words narrow the list; Enter opens a meeting."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._of_year: Sequence[MeetingRow] = ()
        self._years: Sequence[int] = ()
        self.year = JalaliDate.from_date(self.desk.clock.today()).year
        self.new_button = Button(
            self.theme, self.tr("New meeting"), kind="primary", icon="ph.calendar-plus", keys="Ctrl+N"
        )
        self.header = PageHeader(self.theme, self.tr("Meetings"))
        plan = Button(self.theme, self.tr("Plan of the year"), icon="ph.calendar-blank")
        plan.clicked.connect(lambda: frame.go(Place("plan")))
        self.header.add_action(plan)
        self.bring_button = Button(self.theme, self.tr("Minutes from Word…"), icon="ph.download-simple")
        self.header.add_action(self.bring_button)
        self.header.add_action(self.new_button)
        self._make_filters()
        self._make_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._filters())
        around = QVBoxLayout()
        around.setContentsMargins(24, 0, 24, 20)
        around.addWidget(self._table)
        column.addLayout(around, 1)
        self._connect()
        follow_marks(frame, self.rows, "meeting")

    def _make_filters(self) -> None:
        theme = self.theme
        self._search_frame = FindField(theme, self.tr("Find in meetings"), self.tr("Find"), widest=260)
        self.search = self._search_frame.words
        self.committee = Choice(theme, placeholder=self.tr("All committees"), name=self.tr("Committee"))
        self.before = IconButton(theme, "ph.caret-right", self.tr("Year before (Alt →)"), framed=True)
        self.after = IconButton(theme, "ph.caret-left", self.tr("Year after (Alt ←)"), framed=True)
        self._year = Label(theme, "", role="h2", align="center")
        self._found = Label(theme, "", role="meta", ink="ink-3")
        self._search_later = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)

    def _filters(self) -> QWidget:
        for part, width in ((self._search_frame, 260), (self.committee, 260)):
            part.setFixedWidth(self.theme.px(width))
        self._year.setMinimumWidth(self.theme.px(52))
        self._year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 0, 24, 12)
        row.setSpacing(8)
        row.addWidget(self.before)
        row.addWidget(self._year)
        row.addWidget(self.after)
        row.addSpacing(8)
        row.addWidget(self.committee)
        row.addWidget(self._search_frame)
        row.addWidget(self._found)
        row.addStretch()
        return bar

    def _make_list(self) -> None:
        self.rows = RowList(self.theme, columns(), row_height=52, header=True, name=self.tr("Meetings"))
        self.empty = EmptyState(self.theme, "", icon="ph.calendar-blank")
        self.first_button = Button(self.theme, self.tr("First meeting"), icon="ph.calendar-plus")
        self.clear_button = Button(self.theme, self.tr("Remove the filters"))
        self.empty.add_action(self.first_button)
        self.empty.add_action(self.clear_button)
        self._table = Card(self.theme, padding=1, spacing=0)
        self._table.body.addWidget(self.rows)
        self._table.body.addWidget(self.empty)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.start_new)
        self.bring_button.clicked.connect(lambda: self.frame.go(Place("imports", part="minutes")))
        self.first_button.clicked.connect(self.start_new)
        self.clear_button.clicked.connect(self.clear_filters)
        self.before.clicked.connect(lambda: self._go_to_year(self.year - 1))
        self.after.clicked.connect(lambda: self._go_to_year(self.year + 1))
        self.search.textChanged.connect(self._search_later.start)
        self.search.returnPressed.connect(self._go_to_rows)
        self._search_later.timeout.connect(self._show)
        self.committee.chosen.connect(self._show)
        self.rows.opened.connect(self._open)
        self.rows.menu_wanted.connect(self._offer)
        for keys, act in (("Ctrl+D", self._duplicate), ("Ctrl+Shift+N", self._convene_next)):
            shortcut = QShortcut(QKeySequence(keys), self.rows)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    # What the window asks of a page

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return (
            ("↑ / ↓", self.tr("Move")),
            ("Enter", self.tr("Open the meeting")),
            ("Ctrl N", self.tr("New meeting")),
            ("Ctrl D", self.tr("Duplicate")),
            ("Ctrl Shift N", self.tr("The one after it")),
            ("Ctrl F", self.tr("Find")),
        )

    def arrive(self, place: Place) -> None:
        self.refresh(frozenset())
        if place.focus:
            self.rows.choose(place.focus)
        if self.rows.current_key() is None:
            self.rows.choose_first()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        del kinds
        if not self._read():
            return
        committees = self.frame.asked(self.desk.committees.all) or []
        options = [Option(None, self.tr("All committees"))]
        options += [Option(c.id, c.name) for c in committees]
        options.append(Option(WITHOUT, self.tr("Without a committee")))
        self.committee.offer(options)
        self._show()

    def _read(self) -> bool:
        """The meetings of the year; those of other years are read when they are gone to."""
        found = self.frame.asked(lambda: (self.desk.meetings.years(), self.desk.meetings.all(year=self.year)))
        if found is None:
            return False
        self._years, self._of_year = found
        return True

    @Slot()
    def start_new(self) -> None:
        from desktop_app.ui.dialogs.new_meeting import NewMeetingDialog  # noqa: PLC0415 - start-up

        chosen = self.committee.value
        committee_id = str(chosen) if chosen not in {None, WITHOUT} else None
        dialog = NewMeetingDialog(self.frame, committee_id=committee_id, parent=self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.frame.go(Place("meeting", dialog.meeting_id, "agenda"))

    def start_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # What is shown

    @Slot()
    def _show(self) -> None:
        query = self.search.text()
        of_year = self._of_year
        shown = [m for m in of_year if self._wanted(m) and (not query.strip() or matches(query, spoken_for_search(m)))]
        years = {*self._years, JalaliDate.from_date(self.desk.clock.today()).year}
        self._year.say(number(self.year))
        self.before.setEnabled(self.year > min(years))
        self.after.setEnabled(self.year < max(years) + 1)
        filtered = bool(query.strip()) or self.committee.value is not None
        self._found.say(self.tr("{n} found").format(n=number(len(shown))) if filtered else "")
        held = sum(1 for m in of_year if m.resolutions)
        sentence = self.tr("{n} meetings in {year}, {held} with resolutions")
        self.header.say(
            self.tr("Meetings"),
            sentence.format(n=number(len(of_year)), year=number(self.year), held=number(held)) if of_year else "",
        )
        conflicts = in_conflict(self.frame, "meeting", [meeting.id for meeting in shown])
        self.rows.show_rows(all_marked(rows(shown, self.desk.clock.today()), conflicts))
        self._show_empty(filtered=filtered, shown=bool(shown))
        if not shown and self.rows.hasFocus():
            (self.clear_button if filtered else self.first_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows.setVisible(bool(shown))

    def _show_empty(self, *, filtered: bool, shown: bool) -> None:
        self.empty.setVisible(not shown)
        self.clear_button.setVisible(filtered)
        self.first_button.setVisible(not filtered)
        if filtered:
            self.empty.say(self.tr("No meeting matches this filter"), self._filter_in_words())
        elif self._years:
            self.empty.say(self.tr("No meeting in {year}").format(year=number(self.year)))
        else:
            self.empty.say(
                self.tr("No meeting yet"),
                self.tr("A meeting belongs to a committee or is hosted without one; its agenda comes next."),
            )

    def _filter_in_words(self) -> str:
        parts = [self.tr("year {year}").format(year=number(self.year))]
        if self.committee.value is not None:
            parts.append(self.committee.edit.text())
        if self.search.text().strip():
            parts.append(f"«{self.search.text().strip()}»")
        return joined(parts)

    def _wanted(self, meeting: MeetingRow) -> bool:
        wanted = self.committee.value
        if wanted == WITHOUT:
            return meeting.committee_id is None
        return wanted is None or meeting.committee_id == wanted

    # Acts

    @Slot()
    def clear_filters(self) -> None:
        self.committee.choose(None)
        self.search.clear()
        self._show()
        self._go_to_rows()

    def _go_to_year(self, year: int) -> None:
        self.year = year
        self._read()
        self._show()
        self.rows.choose_first()

    @Slot()
    def _go_to_rows(self) -> None:
        self._show()
        if self.rows.current_key() is None:
            self.rows.choose_first()
        self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _open(self, key: object) -> None:
        self.frame.go(Place("meeting", str(key)))

    def _current(self) -> MeetingView | None:
        row = self.rows.current_row()
        if row is None or row.is_group:
            return None
        view: MeetingView | None = self.frame.asked(lambda: self.desk.meetings.get(str(row.key)))
        return view

    @Slot()
    def _duplicate(self) -> None:
        from desktop_app.ui.dialogs.duplicate_meeting import duplicate  # noqa: PLC0415 - start-up

        meeting = self._current()
        if meeting is not None:
            duplicate(self.frame, meeting, self)

    @Slot()
    def _convene_next(self) -> None:
        from desktop_app.ui.dialogs.next_meeting import convene_next  # noqa: PLC0415 - start-up

        meeting = self._current()
        if meeting is not None:
            convene_next(self.frame, meeting, self)

    @Slot(object, QPoint)
    def _offer(self, key: object, where: QPoint) -> None:
        """What can be done with a meeting, as a menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(line(self.tr("Open the meeting")), lambda: self._open(key))
        menu.addAction(self.theme.icon("ph.calendar-plus"), line(self.tr("The meeting after it…")), self._convene_next)
        menu.addAction(self.theme.icon("ph.copy"), line(self.tr("Duplicate…")), self._duplicate)
        menu.popup(where)
