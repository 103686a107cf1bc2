"""Answers of units by file: what they report waits here until it is accepted or sent back, one or all at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desktop_app.services.exchange.unit_views import Doubt, ReportRow
from desktop_app.ui.dialogs.follow_up_files import FollowUpFilesDialog
from desktop_app.ui.dialogs.key_at_hand import key_at_hand
from desktop_app.ui.dialogs.reason import ReasonDialog
from desktop_app.ui.follow_up_words import shown_label, status_cell
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.letters.answers_panel import AnswerPanel
from desktop_app.ui.pages.letters.part import LettersPart
from desktop_app.ui.unit_answers import DOUBTS, choose_answers, doubt_words, report_words
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.widgets.surfaces import Ground, Scrolled
from desktop_app.ui.wording import date_short, joined, number

KINDS: Final = frozenset({"follow_up", "resolution", "clause", "local_state", "unit", "meeting"})
_SOON_MS: Final = 120
_AT_ONCE: Final = 20
"""So many are accepted while one waits; more of them are a job of their own."""


class AnswersPart(LettersPart):
    """Enter accepts the report, Delete sends it back, Ctrl+Enter accepts all."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.hints = (
            ("Enter", self.tr("Accept")),
            ("Delete", self.tr("Send back with a word")),
            ("Ctrl Enter", self.tr("Accept all")),
            ("Ctrl O", self.tr("Receive an answer")),
            ("Ctrl N", self.tr("Follow-up files for units")),
        )
        theme = self.theme
        self._rows: tuple[ReportRow, ...] = ()
        self.receive = Button(theme, self.tr("Receive an answer"), icon="ph.download-simple", tip="Ctrl+O")
        self.make = Button(theme, self.tr("Follow-up files for units"), icon="ph.file-arrow-up", tip="Ctrl+N")
        self.all = Button(theme, self.tr("Accept all"), kind="primary", icon="ph.checks", tip="Ctrl+Enter")
        self.deeds = (self.make, self.receive, self.all)
        self.list = RowList(theme, self._columns(), row_height=56, padding=24, header=True, name=self.tr("Reports"))
        self.empty = EmptyState(
            theme,
            self.tr("No report of a unit waits"),
            self.tr(
                "Units get a small file with their open resolutions, enter what was done and send the answer back;"
                " it is looked at here before anything of it is recorded."
            ),
            icon="ph.tray",
        )
        first = Button(theme, self.tr("Follow-up files for units"), icon="ph.file-arrow-up")
        first.clicked.connect(self.start_new)
        self.empty.add_action(first)
        self.panel = AnswerPanel(frame)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.look)
        self._lay_out()
        self._connect()

    def _columns(self) -> list[Column]:
        return [
            Column(104, self.tr("Number")),
            Column(0, self.tr("What is reported"), share=5),
            Column(112, self.tr("Reported")),
            Column(84, self.tr("Day"), hides_below=560),
            Column(150, self.tr("In the register"), hides_below=680),
        ]

    def _lay_out(self) -> None:
        theme = self.theme
        self.stack = QStackedWidget()
        for part in (self.list, self.empty):
            self.stack.addWidget(part)
        middle = Ground(theme, "surface", edges=("top",))
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 1, 0, 0)
        inside.addWidget(self.stack)
        self.side = Ground(theme, "surface", edges=("start", "top"))
        scrolled = Scrolled(theme, padding=20)
        scrolled.column.addWidget(self.panel)
        side = QVBoxLayout(self.side)
        side.setContentsMargins(1, 1, 1, 0)
        side.addWidget(scrolled)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(middle, 1)
        body.addWidget(self.side)
        self.column.addLayout(body, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_report)
        self.list.opened.connect(lambda _key: self.accept_current())
        self.list.removal_wanted.connect(lambda _key: self.send_back())
        self.panel.accept.clicked.connect(self.accept_current)
        self.panel.send_back.clicked.connect(self.send_back)
        self.panel.aside.clicked.connect(self.put_aside)
        self.receive.clicked.connect(self.choose_files)
        self.make.clicked.connect(self.start_new)
        self.all.clicked.connect(self.accept_all)
        for keys, act in {
            "Ctrl+O": self.choose_files,
            "Ctrl+Return": self.accept_all,
            "Ctrl+Enter": self.accept_all,
        }.items():
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.theme.changed.connect(self._fit)

    # What the page asks

    def refresh(self, kinds: frozenset[str]) -> None:
        if not kinds:
            self.look()
        elif kinds & KINDS:
            self._soon.start()

    def start_new(self) -> None:
        """Ctrl+N: files for units."""
        if key_at_hand(self.frame, self):
            FollowUpFilesDialog(self.frame, parent=self).asked()

    def take_keyboard(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def choose_files(self) -> None:
        """Ctrl+O."""
        choose_answers(self.frame, self)

    # What is shown

    @Slot()
    def look(self) -> None:
        self._soon.stop()
        self._rows = self.frame.asked(self.desk.follow_up_files.review) or ()
        lines: list[Row] = []
        for unit in dict.fromkeys(row.unit for row in self._rows):
            mine = [row for row in self._rows if row.unit == unit]
            lines.append(group(unit, number(len(mine)), icon="ph.buildings", key=("unit", unit)))
            lines += [self._row(row) for row in mine]
        self.list.show_rows(lines)
        if self.list.current_key() is None:
            self.list.choose_first()
        self.stack.setCurrentWidget(self.list if lines else self.empty)
        acceptable = [row for row in self._rows if row.can_be_accepted]
        if acceptable:
            self.all.allow()
        else:
            self.all.refuse(self.tr("No report waits."))
        units = len({row.unit_id for row in self._rows})
        told = self.tr("{n} reports of {m} units wait").format(n=number(len(self._rows)), m=number(units))
        self.remarked.emit(told if self._rows else "")
        self._show_report()

    def _row(self, row: ReportRow) -> Row:
        words = " ".join(row.words.split()) or " ".join(row.obstacles.split()) or self.tr("Without words")
        counted = self.tr("{n} file") if len(row.files) == 1 else self.tr("{n} files")
        files = counted.format(n=number(len(row.files))) if row.files else ""
        clause = self.tr("clause {n}").format(n=number(row.clause)) if row.clause is not None else ""
        about = joined([part for part in (files, clause, " ".join(row.text.split())) if part])
        doubt = row.doubts[0] if row.doubts else None
        icon = "" if doubt is None else "ph.pencil-simple" if doubt is Doubt.CORRECTION else "ph.warning-circle"
        ink = "ink-2" if doubt is None else DOUBTS[doubt][1]
        register = Cell("—", ink="ink-3") if row.status is None else status_cell(row.status)
        cells = (
            Cell(shown_label(row.label), ink="ink-2", weight=500, icon=icon, icon_ink=ink),
            Cell(words, second=about),
            Cell(report_words(row), weight=600, ink="zangar" if row.done else "ink"),
            Cell(date_short(row.date, self.desk.clock.today()), ink="ink-2"),
            register,
        )
        tip = "\n".join([*(doubt_words(one) for one in row.doubts), row.words])
        return Row(row.key, cells, value=row, tip=tip)

    def current(self) -> ReportRow | None:
        row = self.list.current_row()
        return row.value if row is not None and isinstance(row.value, ReportRow) else None

    @Slot()
    def _show_report(self) -> None:
        row = self.current()
        self.side.setVisible(row is not None)
        if row is not None:
            self.panel.show_report(row)

    # What becomes of them

    @Slot()
    def accept_current(self) -> None:
        row = self.current()
        if row is not None and row.can_be_accepted:
            words = self.tr("The report on resolution {label} was accepted.").format(label=shown_label(row.label))
            self._accept([row], words)
        elif row is not None:
            self.frame.toast(doubt_words(row.doubts[0]))

    @Slot()
    def accept_all(self) -> None:
        """All that wait, as one act; what is gone stays and is told."""
        rows = [row for row in self._rows if row.can_be_accepted]
        if not rows:
            return
        words = self.tr("{n} reports were accepted.").format(n=number(len(rows)))
        left = len(self._rows) - len(rows)
        if left:
            words += " " + self.tr("{n} are about resolutions that are no longer there.").format(n=number(left))
        self._accept(rows, words)

    def _accept(self, rows: Sequence[ReportRow], words: str) -> None:
        keys, files = [row.key for row in rows], self.desk.follow_up_files
        if len(keys) <= _AT_ONCE:
            if self.frame.asked(lambda: files.accept(keys)):
                self._after(words, keys)
            return

        def done(_: object) -> None:
            self._after(words, keys)

        self.frame.run(lambda _: files.accept(keys), self.tr("Accepting the reports"), done)

    @Slot()
    def send_back(self) -> None:
        row = self.current()
        if row is None:
            return
        if not row.can_be_accepted:
            self.frame.toast(doubt_words(row.doubts[0]))
            return
        template = self.tr("The report of the unit was sent back: {word}")
        dialog = ReasonDialog(
            self.frame,
            self.tr("Send the report on resolution {label} back").format(label=shown_label(row.label)),
            self.tr(
                "It is not recorded as done; the word stands in the course, and the unit reads it in its next file."
            ),
            self.tr("Send back"),
            lambda word: self.desk.follow_up_files.send_back([row.key], template.format(word=word)),
            parent=self,
        )
        if dialog.asked():
            words = self.tr("The report on resolution {label} was sent back.").format(label=shown_label(row.label))
            self._after(words, [row.key])

    @Slot()
    def put_aside(self) -> None:
        row = self.current()
        if row is not None and self.frame.asked(lambda: self.desk.follow_up_files.put_aside([row.key])):
            self._after(self.tr("The report was put aside."), [row.key])

    def _after(self, words: str, keys: Sequence[str]) -> None:
        self.look()
        self.take_keyboard()
        self.frame.toast(words, undo=partial(self._take_back, list(keys)))

    def _take_back(self, keys: list[str]) -> None:
        self.desk.follow_up_files.take_back(keys)
        self.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.side.setFixedWidth(self.theme.px(404 if self.width() >= self.theme.px(1236) else 340))
