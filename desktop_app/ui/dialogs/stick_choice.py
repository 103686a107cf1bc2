"""Where a file goes: one of the sticks that are plugged in, or a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.persian.bidi import isolate_auto
from desktop_app.ui.sticks import Stick, sticks
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.file_cell import size_in_words
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import amount, at

FOLDER: Final = "folder"
_AGAIN_MS: Final = 2000
_ROW: Final = 44
_MOST_SHOWN: Final = 3
_GIGABYTE: Final = 1024**3


class StickChoice(QWidget):
    """`target` is the folder; None while nothing fits. Sticks that come and go are noticed."""

    changed = Signal()
    picked = Signal()
    """A folder was chosen in the system's dialog."""

    def __init__(
        self, theme: Theme, folder: Path | None = None, looked: Callable[[], Sequence[Stick]] = sticks
    ) -> None:
        super().__init__()
        self.theme = theme
        self._looked = looked
        self._sticks: list[Stick] = []
        self._folder = folder
        self._shown_once = False
        self.list = RowList(theme, (Column(0), Column(170, align="end")), row_height=_ROW, name=self.tr("Where to"))
        self._note = Label(theme, "", role="meta", ink="ink-3", wrap=True)
        frame = Card(theme, padding=1, spacing=0)
        frame.body.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(frame)
        column.addWidget(self._note)
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self._tell)
        self.list.acted.connect(lambda *_: self.choose_folder())
        self.list.opened.connect(self._open)
        self._timer = QTimer(self, interval=_AGAIN_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    @property
    def target(self) -> Path | None:
        key = self.list.current_key()
        if key == FOLDER:
            return self._folder
        one = next((one for one in self._sticks if str(one.root) == key), None)
        return one.root if one is not None and not one.read_only else None

    @property
    def trouble(self) -> str:
        """Why what is chosen takes no file; empty where it does."""
        key = self.list.current_key()
        one = next((one for one in self._sticks if str(one.root) == key), None)
        if one is not None and one.read_only:
            return self.tr("This stick can only be read: its switch may be on.")
        if self.target is not None and not self.target.is_dir():
            return self.tr("What was chosen is not there any more. Another stick or a folder is needed.")
        if self.target is None:
            return self.tr("No stick and no folder is chosen yet.")
        return ""

    @Slot()
    def look(self) -> None:
        """Looks again which sticks are there."""
        found = list(self._looked())
        if found == self._sticks and self._shown_once:
            return
        self._sticks = found
        key, self._shown_once = self.list.current_key(), True
        rows = [self._row(one) for one in found]
        rows.append(self._folder_row())
        self.list.show_rows(rows)
        self.list.setFixedHeight(self.theme.px(_ROW) * min(len(rows), _MOST_SHOWN))
        self._note.say("" if found else self.tr("No stick is plugged in; one that is appears here by itself."))
        self._note.setVisible(not found)
        if key is None or (key == FOLDER and self._folder is None):
            usable = next((one for one in found if not one.read_only), None)
            self.list.choose(str(usable.root) if usable is not None else FOLDER)
        self._tell()

    def _row(self, one: Stick) -> Row:
        if one.free >= _GIGABYTE:
            free = self.tr("{n} GB").format(n=amount(one.free / _GIGABYTE, 1))
        else:
            free = size_in_words(one.free, self.tr("{n} KB"), self.tr("{n} MB"))
        tags = (Mark(self.tr("read only"), "zar", "ph.lock-simple"),) if one.read_only else ()
        name = Cell(
            isolate_auto(one.name),
            at(one.root),
            icon="mdi6.usb-flash-drive-outline",
            icon_side=18,
            weight=500,
            tags=tags,
        )
        room = Cell("" if one.read_only else self.tr("{size} free").format(size=free), role="meta", ink="ink-3")
        return Row(str(one.root), (name, room), muted=one.read_only, tip=one.name)

    def _folder_row(self) -> Row:
        where = at(self._folder) if self._folder is not None else self.tr("none chosen")
        name = Cell(self.tr("A folder"), where, icon="ph.folder-open", icon_side=18, weight=500)
        return Row(FOLDER, (name, Cell(self.tr("Choose…"), action=FOLDER)), tip=str(self._folder or ""))

    def _open(self, key: object) -> None:
        if key == FOLDER:
            self.choose_folder()

    def choose_folder(self) -> None:
        start = str(self._folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder"), start)
        if chosen:
            self._folder, self._shown_once = Path(chosen), False
            self.look()
            self.list.choose(FOLDER)
            self.picked.emit()

    @Slot()
    def _tell(self, *_: object) -> None:
        self.changed.emit()
