"""Which file is received: what lies on the sticks that are plugged in, or any other."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from desktop_app.services.exchange.scanned_requests import SCANS
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.file_drop import ENDINGS
from desktop_app.ui.frame import Frame
from desktop_app.ui.sticks import FoundFile, Stick, files_on, sticks
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.file_cell import size_in_words
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import clock, date_short, joined

_HEIGHT: Final = 250
_AGAIN_MS: Final = 2000


class ReceiveBundleDialog(FormDialog):
    """`chosen` are the files. Ticked are those that are newer than what has come from that stick before."""

    def __init__(
        self, frame: Frame, parent: QWidget | None = None, looked: Callable[[], Sequence[Stick]] = sticks
    ) -> None:
        super().__init__(
            frame,
            self.tr("Receive files"),
            self.tr("Receive"),
            body=self.tr("Nothing changes before the review."),
            width=560,
            parent=parent,
        )
        self.chosen: list[Path] = []
        self._looked = looked
        self._found: list[tuple[Stick, list[FoundFile]]] | None = None
        self._ticked: set[Path] = set()
        self.other = Button(self.theme, self.tr("Another file…"), kind="ghost", icon="ph.folder-open")
        self.buttons.insertWidget(0, self.other)
        columns = (Column(0), Column(130), Column(84, align="end"))
        self.list = RowList(self.theme, columns, row_height=42, checks=True, name=self.tr("Files on the sticks"))
        self.nothing = EmptyState(
            self.theme,
            self.tr("No file of exchange on a stick"),
            self.tr("A stick that is plugged in is looked through by itself. Any other file is chosen below."),
            icon="mdi6.usb-flash-drive-outline",
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nothing)
        card = Card(self.theme, padding=1, spacing=0)
        card.body.addWidget(self.stack)
        card.setFixedHeight(self.theme.px(_HEIGHT))
        self.content.addWidget(card)
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(self._take_one)
        self.other.clicked.connect(self._choose)
        self._timer = QTimer(self, interval=_AGAIN_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Looks again what lies on the sticks."""
        found = [(one, files_on(one.root, ENDINGS)) for one in self._looked()]
        if found == self._found:
            return
        self._found = found
        every = [file for _, files in found for file in files]
        self._ticked &= {file.path for file in every}
        if not self._ticked and every:
            self._ticked = {max(every, key=lambda file: file.changed).path}
        self._show()
        if every and self.list.current_key() is None:
            self.list.choose_first()
            self.list.setFocus()

    def _show(self) -> None:
        rows: list[Row] = []
        for stick, files in self._found or []:
            if files:
                rows.append(group(stick.name, icon="mdi6.usb-flash-drive-outline", key=("stick", str(stick.root))))
                rows += [self._row(file) for file in files]
        self.list.show_rows(rows)
        self.stack.setCurrentIndex(0 if rows else 1)
        if self._ticked:
            self.act.allow()
        else:
            self.act.refuse(self.tr("No file is ticked."))

    def _row(self, file: FoundFile) -> Row:
        changed = datetime.datetime.fromtimestamp(file.changed)  # noqa: DTZ006 - the wall clock, as files show it
        when = joined([date_short(changed.date(), self.desk.clock.today()), clock(changed.time())])
        size = size_in_words(file.size, self.tr("{n} KB"), self.tr("{n} MB"))
        cells = (
            Cell(file.path.stem, icon="ph.package", icon_side=18, weight=500),
            Cell(when, ink="ink-2"),
            Cell(size, role="meta", ink="ink-3"),
        )
        return Row(file.path, cells, checked=file.path in self._ticked, tip=str(file.path))

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        if isinstance(key, Path):
            (self._ticked.add if on else self._ticked.discard)(key)
            self._show()

    @Slot(object)
    def _take_one(self, key: object) -> None:
        if isinstance(key, Path):
            self._ticked.add(key)
            self.accept()

    @Slot()
    def _choose(self) -> None:
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        kinds = self.tr("Files of exchange ({endings})").format(endings=endings)
        scans = self.tr("Scans of a request ({endings})").format(endings=" ".join(f"*{ending}" for ending in SCANS))
        every = self.tr("All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose the file"), "", f"{kinds};;{scans};;{every}")
        if chosen:
            self._ticked = {Path(one) for one in chosen}
            self.accept()

    def submit(self) -> None:
        """Opening them is a job of its own."""
        self.chosen = sorted(self._ticked)
