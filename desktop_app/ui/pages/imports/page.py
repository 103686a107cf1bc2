"""Bringing in the lists that the office keeps today: file, columns, preview, and one act."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app.progress import Progress
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_plan import Plan, Wishes
from desktop_app.services.import_source import Source
from desktop_app.services.imports import BroughtIn, Table
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.imports.face import COLUMNS, PREVIEW, ImportFace
from desktop_app.ui.pages.imports.words import done_words
from desktop_app.ui.wording import number

LISTS: Final = (".xlsx", ".xlsm", ".csv", ".txt", ".tsv")
WORD: Final = (".docx",)
_AGAIN_AFTER_MS: Final = 120


class ImportPage(ImportFace):
    """Nothing of the office changes before «bring in», and then all of it in one act that can be undone."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.committee_id: str | None = None
        self._columns: dict[str, int] = {}
        self._corrections: dict[int, dict[str, str]] = {}
        self._ticks: dict[int, bool] = {}
        self._where = Place("people")
        self._act = ""
        """What has come in last, as the log calls it."""
        self._asked = 0
        """Which look at the list was asked for last: an earlier one comes too late."""
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_AFTER_MS)
        self._again.timeout.connect(self.look_through)
        self._connect()

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._turn_to)
        self.steps.chosen.connect(lambda _: self._show_state())
        for button in (self.choose, self.first, self.another):
            button.clicked.connect(self.start_new)
        self.bring.clicked.connect(self.bring_in)
        self.look.clicked.connect(self._go_look)
        self.setting.sheet_chosen.connect(self._take_sheet)
        self.setting.head_chosen.connect(self._take_head)
        self.setting.changed.connect(self._again.start)
        self.columns.changed.connect(self._take_columns)
        self.preview.corrected.connect(self.correct)
        self.preview.ticked.connect(self.tick)
        for keys, act in (("Ctrl+Return", self.bring_in), ("Ctrl+PgDown", self._next), ("Ctrl+PgUp", self._before)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What the window asks of a page

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        if self.source is None:
            return (("Ctrl N", self.tr("Choose a file")), ("Esc", self.tr("Back")))
        return (
            ("↑ / ↓", self.tr("Move")),
            ("Space", self.tr("In or out")),
            ("Enter", self.tr("Correct the row")),
            ("Ctrl PgDn / Ctrl PgUp", self.tr("Columns, preview")),
            ("Ctrl Enter", self.tr("Bring in")),
        )

    def arrive(self, place: Place) -> None:
        """`part` is the kind; `id` a committee for the whole list."""
        wanted = next((kind for kind in ListKind if kind.value == place.part), self.kind)
        self.committee_id = place.id or self.committee_id
        if wanted is not self.kind:
            self.kinds.choose(wanted)
            self._turn_to(wanted)
        (self.choose if self.source is not None else self.first).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        """What the office has now decides what is new; of what was taken back nothing is said."""
        if self.stack.currentWidget() is self.done and self._is_taken_back():
            self._show_state()
        elif self.source is not None and self.stack.currentWidget() is not self.done and kinds != frozenset({"draft"}):
            self._again.start()

    def leave(self) -> bool:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        return True

    @Slot()
    def start_new(self) -> None:
        """Ctrl+N."""
        kinds = (
            self.tr("Word documents (*.docx)")
            if self.kind is ListKind.MINUTES
            else self.tr("Lists (*.xlsx *.xlsm *.csv *.txt *.tsv)")
        )
        every = self.tr("All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the file"), "", f"{kinds};;{every}")
        if chosen:
            self.open_file(Path(chosen))

    def start_find(self) -> None:
        if self.stack.currentWidget() is self.preview:
            self.preview.query.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.preview.query.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if urls:
            event.acceptProposedAction()
            self.open_file(Path(urls[0].toLocalFile()))

    # File, sheet, columns

    def open_file(self, path: Path) -> None:
        """Reads the file off the UI thread; the present list stays until it has been understood."""
        if path.suffix.lower() in WORD and self.kind is not ListKind.MINUTES:
            self.kinds.choose(ListKind.MINUTES)
            self.kind = ListKind.MINUTES
        elif path.suffix.lower() in LISTS and self.kind is ListKind.MINUTES:
            self.kinds.choose(ListKind.RESOLUTIONS)
            self.kind = ListKind.RESOLUTIONS
        kind = self.kind

        def read(progress: Progress) -> Source:
            return self.desk.imports.read(path, kind, progress)

        self.frame.run(read, self.tr("Reading {name}").format(name=path.name), self._take_source)

    @Slot(object)
    def _take_source(self, source: Source) -> None:
        if source.is_word is not (self.kind is ListKind.MINUTES):
            return  # another kind was chosen while it was read
        self.source = source
        first = next((place for place, sheet in enumerate(source.sheets) if not sheet.hidden), 0)
        self.setting.show_source(self.kind, source, first)
        if self.committee_id is not None:
            self.setting.committee.choose(self.committee_id)
        self._take_sheet(first)

    @Slot(object)
    def _turn_to(self, kind: object) -> None:
        """Another kind of list: the file is looked at anew, where it can be one."""
        assert isinstance(kind, ListKind)
        self.kind = kind
        if self.source is not None and self.source.is_word is (kind is ListKind.MINUTES):
            self._take_source(self.source)
        else:
            self.source = self.table = self.plan = None
            self._show_state()

    @Slot(int)
    def _take_sheet(self, place: int) -> None:
        assert self.source is not None
        if self.source.is_word:
            self._take_table(self.desk.imports.minutes(self.source))
        else:
            self._take_table(self.desk.imports.table(self.source.sheets[place], self.kind))

    @Slot(int)
    def _take_head(self, head: int) -> None:
        assert self.source is not None
        place = self.setting.sheet.value
        sheet = self.source.sheets[place if isinstance(place, int) else 0]
        self._take_table(self.desk.imports.table(sheet, self.kind, head))

    def _take_table(self, table: Table) -> None:
        self.table, self.plan = table, None
        self._columns, self._corrections, self._ticks = dict(table.columns), {}, {}
        self.setting.show_table(table)
        self.columns.show_table(self.kind, table, table.columns)
        self.preview.forget()
        sure = self.kind is ListKind.MINUTES or table.remembered
        self.steps.choose(PREVIEW if sure else COLUMNS)
        self._show_state()
        self.look_through()

    @Slot(object)
    def _take_columns(self, columns: Mapping[str, int]) -> None:
        self._columns = dict(columns)
        self._again.start()

    # Rows

    @Slot(int, str, str)
    def correct(self, row: int, field: str, words: str) -> None:
        """Another word in a cell, for this import only: the file stays as it is."""
        self._corrections.setdefault(row, {})[field] = words
        self._again.start()

    @Slot(int, bool)
    def tick(self, row: int, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._ticks[row] = on
        self._again.start()

    def wishes(self) -> Wishes:
        return Wishes(
            columns=dict(self._columns),
            committee_id=self.setting.committee_id,
            since=self.setting.members_since,
            standing=self.setting.status,
            with_hidden=self.setting.hidden.isChecked(),
            corrections={row: dict(cells) for row, cells in self._corrections.items()},
            ticks=dict(self._ticks),
        )

    @Slot()
    def look_through(self) -> None:
        """What would become of every row, worked out off the UI thread."""
        if self.table is None:
            return
        self._again.stop()
        self.plan = None
        self._asked += 1
        asked, kind, rows, wishes = self._asked, self.kind, self.table.rows, self.wishes()

        def plan(progress: Progress) -> tuple[int, Plan]:
            return asked, self.desk.imports.plan(kind, rows, wishes, progress)

        self.frame.run(plan, self.tr("Looking through the rows"), self._take_plan)

    @Slot(object)
    def _take_plan(self, found: tuple[int, Plan]) -> None:
        asked, plan = found
        if asked != self._asked or self.table is None:
            return
        self.plan = plan
        self.preview.show_plan(plan)
        self._show_state()

    # The act

    @Slot()
    def bring_in(self) -> None:
        """Everything that is ticked, in one act."""
        plan, table = self.plan, self.table
        if table is None:
            return
        if plan is None or self._again.isActive():
            self.look_through()  # what comes in has been seen before
            return
        if not plan.bringing:
            return
        troubled = plan.troubled
        if troubled and (self.kind is ListKind.MINUTES or not self._may_stay_out(plan)):
            self.steps.choose(PREVIEW)
            self._show_state()
            self.preview.filter_by("refused")
            self.preview.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.desk.imports.remember(table, self.kind, self._columns)
        kind, wishes = self.kind, self.wishes()

        def bring(progress: Progress) -> BroughtIn:
            return self.desk.imports.bring_in(kind, table.rows, wishes, progress, without_troubled=bool(troubled))

        self.plan = None  # until it is in, or has been looked through again, there is nothing to bring in
        self.bring.setEnabled(False)
        self.frame.run(bring, self.tr("Bringing the list in"), self._tell_done)

    def _may_stay_out(self, plan: Plan) -> bool:
        return self.frame.confirm(
            self.tr("{count} rows are not understood").format(count=number(plan.troubled)),
            self.tr("They stay out, the other {count} come in. The file is not changed.").format(
                count=number(plan.bringing)
            ),
            self.tr("Bring in the others"),
            self.tr("Look at them"),
        )

    @Slot(object)
    def _tell_done(self, done: BroughtIn) -> None:
        words = done_words(done)
        turn = self.frame.asked(self.desk.undo.next_undo)
        self._act = "" if turn is None else turn.key
        self._where = Place("meeting", done.where, "minutes") if done.kind is ListKind.MINUTES else _place_of(done)
        self.source = self.table = self.plan = None
        self.done.say(words, self.tr("Ctrl+Z takes all of it back."))
        self._show_state()
        self.stack.setCurrentWidget(self.done)
        self.look.setFocus(Qt.FocusReason.OtherFocusReason)
        self.frame.toast(words, undo=self._take_back)

    @Slot()
    def _go_look(self) -> None:
        self.frame.go(self._where)

    def _is_taken_back(self) -> bool:
        undone = self.frame.asked(self.desk.undo.next_redo)
        return undone is not None and undone.key == self._act

    def _take_back(self) -> None:
        self.frame.run(lambda _: self.desk.undo.undo(), self.tr("Taking the list back"))

    @Slot()
    def _next(self) -> None:
        self._step_to(PREVIEW)

    @Slot()
    def _before(self) -> None:
        self._step_to(COLUMNS)

    def _step_to(self, step: str) -> None:
        if self.table is None or self.kind is ListKind.MINUTES:
            return
        self.steps.choose(step)
        self._show_state()
        if step == PREVIEW and self.plan is not None:
            self.preview.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif step == COLUMNS:
            next(iter(self.columns.choices.values())).setFocus(Qt.FocusReason.OtherFocusReason)


def _place_of(done: BroughtIn) -> Place:
    if done.kind is ListKind.RESOLUTIONS:
        return Place("resolutions")
    return Place("committee", done.where, "members") if done.where else Place("people")
