"""All resolutions of the office as a list that is asked of the file, and beside it the one that is looked at."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.services.query_completion import QueryCompletion
from desktop_app.services.resolution_list import Group
from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import Grouping, Question
from desktop_app.services.resolutions import ResolutionRow
from desktop_app.ui.conflict_marks import all_marked, follow_marks, in_conflict
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.resolution.panel import ResolutionPanel
from desktop_app.ui.pages.resolutions.bulk import BulkActs, BulkBar
from desktop_app.ui.pages.resolutions.counts import Counts
from desktop_app.ui.pages.resolutions.filter import FilterBar, Named
from desktop_app.ui.pages.resolutions.memory import kept, recalled
from desktop_app.ui.pages.resolutions.nothing import Nothing
from desktop_app.ui.pages.resolutions.trouble import TroubleLine
from desktop_app.ui.pages.resolutions.views import Views
from desktop_app.ui.pages.resolutions.words import columns, head_of, row_of
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.paged_list import PagedList
from desktop_app.ui.widgets.rows import Row
from desktop_app.ui.widgets.surfaces import PageHeader
from desktop_app.ui.wording import number, told

_PANEL: Final = 404
_PANEL_NARROW: Final = 340
_NARROW: Final = 1320 - 84
_NO_PANEL: Final = 1100 - 84
_KINDS: Final = frozenset(
    {
        "attachment",
        "clause",
        "contested",
        "committee",
        "extension",
        "follow_up",
        "letter",
        "meeting",
        "minutes",
        "resolution",
        "unit",
    }
)


class ResolutionsPage(Page):
    """What is shown is asked of `desk.resolution_list`: first the rows in sight, then the counts of the chips."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.hints = (
            ("↑ / ↓", self.tr("Move")),
            ("Space", self.tr("Tick")),
            ("Ctrl L", self.tr("Notice")),
            ("Ctrl R", self.tr("Reminder")),
            ("Ctrl U", self.tr("Follow-up")),
            ("Ctrl F", self.tr("Find")),
            ("Ctrl S", self.tr("Save the view")),
        )
        self._shown: Question | None = None
        self._groups: tuple[Group, ...] = ()
        self._known: dict[str, ResolutionRow] = {}
        self._any_at_all = True
        self._counts = Counts(frame)
        completion = QueryCompletion(self.desk.file, self.desk.clock)
        self.filter = FilterBar(self.theme, completion, self._committees, self._units)
        self.filter.setFixedHeight(self.theme.px(48))
        self.filter.changed.connect(self._ask)
        self.trouble = TroubleLine(self.theme)
        self.list = self._made_list()
        self.filter.query.left.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.bulk, self.acts = BulkBar(self.theme), BulkActs(frame, self)
        self.bulk.wanted.connect(self._do_with_ticked)
        self.views = Views(frame, self, lambda: self.filter.question)
        self.views.chosen.connect(lambda question: self.filter.ask(**vars(question)))
        self.panel = ResolutionPanel(frame)
        self.panel.stepped.connect(self.list.step)
        self.panel.moved.connect(self.go_to)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(lambda: self._show_chosen(self.list.current_key()))
        self._lay_out()
        self.filter.show_question(recalled(frame.preferences()))

    def _lay_out(self) -> None:
        self.header = self._made_header()
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._list_or_nothing(), 1)
        beside.addWidget(self.bulk)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(beside, 1)
        body.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.filter)
        column.addWidget(self.trouble)
        column.addLayout(body, 1)

    def _made_header(self) -> PageHeader:
        header = PageHeader(self.theme, self.tr("Resolutions"), height=60)
        views = Button(
            self.theme, self.tr("Views"), kind="ghost", icon="ph.bookmark-simple", icon_after="ph.caret-down"
        )
        views.clicked.connect(lambda: self.views.open_menu(views))
        excel = Button(self.theme, self.tr("Excel"), kind="ghost", icon="mdi6.file-excel-outline")
        excel.clicked.connect(lambda: self._put_out("excel"))
        printed = Button(self.theme, self.tr("Print the list"), icon="ph.printer", tip="Ctrl+P")
        printed.clicked.connect(self.print_out)
        record = Button(self.theme, self.tr("Record a resolution"), icon="ph.plus", tip="Ctrl+N")
        record.clicked.connect(self.start_new)
        bring = IconButton(
            self.theme, "ph.download-simple", self.tr("Past resolutions from Excel…"), side=32, framed=True
        )
        bring.clicked.connect(lambda: self.frame.go(Place("imports", part="resolutions")))
        for button in (views, excel, bring, printed, record):
            header.add_action(button)
        return header

    def _made_list(self) -> PagedList:
        made = PagedList(
            self.theme, columns(), row_height=48, padding=24, header=True, checks=True, name=self.tr("Resolutions")
        )
        made.chosen.connect(self._show_chosen)
        made.opened.connect(self._open)
        follow_marks(self.frame, made, "resolution")
        made.ticks_changed.connect(self._show_ticks)
        return made

    def _list_or_nothing(self) -> QWidget:
        place = QWidget()
        self._faces = QStackedLayout(place)
        self.nothing = Nothing(self.theme)
        self.nothing.widen.clicked.connect(self.filter.widen)
        self._faces.addWidget(self.list)
        self._faces.addWidget(self.nothing)
        return place

    def _committees(self) -> Named:
        return [(view.id, view.short_name or view.name) for view in self.frame.asked(self.desk.committees.all) or []]

    def _units(self) -> Named:
        return [(view.id, view.name) for view in self.frame.asked(self.desk.people.units) or []]

    # Frame

    def arrive(self, place: Place) -> None:
        if place.focus:
            self.go_to(place.focus)
        else:
            self._ask()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds and not kinds & _KINDS:
            return
        if not kinds:  # another process may have written
            self._counts.forget()
        if not kinds or kinds & {"committee", "unit"}:
            self.filter.forget_names()
        self._ask()

    def leave(self) -> bool:
        asked = kept(self.filter.question)
        if asked != self.frame.preferences().resolutions:
            self.frame.prefer(resolutions=asked)
        return True

    def start_find(self) -> None:
        self.filter.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.words.selectAll()

    @Slot()
    def start_new(self) -> None:
        """A resolution is recorded in the session of its meeting: the meeting is chosen first."""
        self.frame.toast(self.tr("A resolution is recorded in the session of its meeting. Choose the meeting."))
        self.frame.go(Place("meetings"))

    @Slot()
    def print_out(self) -> None:
        self._put_out("print")

    def _put_out(self, act: str) -> None:
        if self.list.paged.total:
            self.acts.put_out(act, self._shown or self.filter.question, self.filter.spoken(), self._ticked())

    # Asking

    @Slot()
    def _ask(self) -> None:
        """Asks the question of the bar. What cannot be asked is told under the line, and the list stays."""
        question = self.filter.question
        try:
            groups = self.desk.resolution_list.groups(question)
            current = self._place_of_current(question, groups)
        except Refused as refusal:
            said = told(refusal)
            self.trouble.say(f"{said.title} {said.body}".strip())
            return
        except EnvironmentFault as fault:
            self.frame.tell(fault)
            return
        self.trouble.say("")
        self._show_groups(question, groups, current)

    def _place_of_current(self, question: Question, groups: tuple[Group, ...]) -> int:
        """Where the row that is looked at stands now; where it has gone, its neighbour. Other rows begin at the top."""
        key, was, rooms = self.list.current_key(), self.list.current_offset(), self.desk.resolution_list
        if key is None or not _same_rows(question, self._shown):
            return -1
        if question == self._shown and [row.id for row in rooms.page(question, was, 1, groups)] == [key]:
            return was
        place = rooms.place_of(question, str(key))
        return place if place >= 0 else was

    def _show_groups(self, question: Question, groups: tuple[Group, ...], current: int) -> None:
        if not _same_rows(question, self._shown):
            self.list.paged.ticks.none()
            self.list.verticalScrollBar().setValue(0)
        self._shown, self._groups, self._known = question, groups, {}
        today = self.desk.clock.today()
        self.list.show_groups(
            [group.count for group in groups],
            self._load,
            None
            if question.grouping is Grouping.NONE
            else lambda place: head_of(question.grouping, groups[place], today),
            current=current,
        )
        self._faces.setCurrentIndex(0 if groups else 1)
        if not groups:
            self.nothing.say_why(self.filter.spoken(), any_at_all=self._any_at_all)
        elif current < 0:
            self.list.choose_quietly(0)
        self._show_ticks()
        self._looking.start()  # the rows are painted first
        self._counting.start()

    def _load(self, offset: int, limit: int) -> Sequence[Row]:
        question, groups, today = self._shown or Question(), self._groups, self.desk.clock.today()
        page = self.frame.asked(lambda: self.desk.resolution_list.page(question, offset, limit, groups)) or []
        self._known |= {row.id: row for row in page}
        conflicts = in_conflict(self.frame, "resolution", [row.id for row in page])
        return all_marked((row_of(row, today) for row in page), conflicts, cell=1)

    @Slot()
    def _count(self) -> None:
        """After the rows: what each chip would show, and how many there are in all."""
        question = self._shown
        if question is None:
            return
        self.filter.show_counts(self._counts.of(question))
        counts = self._counts.of(Question())
        words = self.tr("{n} resolutions, {m} of them open")
        self.header.say(
            self.tr("Resolutions"),
            words.format(n=number(counts[Standing.ALL]), m=number(counts[Standing.OPEN])),
        )
        if not self._groups:
            self._any_at_all = counts[Standing.ALL] > 0
            self.nothing.say_why(self.filter.spoken(), any_at_all=self._any_at_all)

    # One resolution

    def go_to(self, resolution_id: str) -> None:
        """Makes a resolution the current row, whatever the filter."""
        place = self._place_in(self.filter.question, resolution_id)
        if place < 0:
            wide = dataclasses.replace(
                self.filter.question, line="", standing=Standing.ALL, committee_id=None, unit_id=None
            )
            place = self._place_in(wide, resolution_id)
            if place >= 0:
                self.filter.show_question(wide)
        self._ask()
        self.list.choose_offset(place)

    def _place_in(self, question: Question, resolution_id: str) -> int:
        try:
            return self.desk.resolution_list.place_of(question, resolution_id)
        except Refused:
            return -1

    @Slot(object)
    def _show_chosen(self, key: object) -> None:
        self._looking.stop()
        is_row = isinstance(key, str)
        self.panel.setVisible(is_row and self._has_room)
        if is_row:
            self.panel.show_resolution(str(key))

    @Slot(object)
    def _open(self, key: object) -> None:
        row = self._known.get(str(key))
        if row is not None:
            self.frame.go(Place("meeting", row.meeting_id, "session", row.id))

    # Ticks and acts

    @Slot()
    def _show_ticks(self) -> None:
        self.bulk.show_count(self.list.ticked_count)

    def _ticked(self) -> list[str]:
        """The ids of the ticked rows, also of those that were never loaded."""
        ticks = self.list.paged.ticks
        if not ticks.everything:
            return [str(key) for key in ticks.keys]
        every = self.frame.asked(lambda: self.desk.resolution_list.ids(self._shown or Question())) or []
        return [one for one in every if one in ticks]

    @Slot(str)
    def _do_with_ticked(self, act: str) -> None:
        if act == "none":
            self.list.tick_none()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.acts.do(act, self._ticked(), self._shown or Question(), self.filter.spoken()) and act not in {
            "excel",
            "print",
        }:
            self.list.tick_none()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ticked = self.list.ticked_count > 0
        acts = {
            Qt.Key.Key_R: (lambda: self._do_with_ticked("remind")) if ticked else self.panel.remind,
            Qt.Key.Key_L: (lambda: self._do_with_ticked("notify")) if ticked else self.panel.notice,
            Qt.Key.Key_U: self.panel.follow_up,
        }
        with_keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Save):
            self.views.save()
        elif with_keys == Qt.KeyboardModifier.ControlModifier and event.key() in acts:
            if self.list.current_key() is not None:
                acts[Qt.Key(event.key())]()
        elif with_keys == Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.views.take(event.key() - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.theme.px(_NARROW)
        self.panel.setFixedWidth(self.theme.px(_PANEL if wide else _PANEL_NARROW))
        self.panel.setVisible(self.list.current_key() is not None and self._has_room)

    @property
    def _has_room(self) -> bool:
        return self.width() >= self.theme.px(_NO_PANEL)


def _same_rows(one: Question, other: Question | None) -> bool:
    """Whether two questions are about the same rows, in whatever order."""
    if other is None:
        return False
    return dataclasses.replace(one, grouping=other.grouping, sorting=other.sorting) == other
