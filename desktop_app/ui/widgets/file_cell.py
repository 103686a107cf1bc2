"""One attachment as a row of its own: its kind, its name, its size and day, and what can be done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import amount, plain

_UNIT: Final = 1024
_ICONS: Final = {
    "pdf": ("ph.file-pdf", "shangarf"),
    "doc": ("mdi6.file-word-outline", "lajvard"),
    "docx": ("mdi6.file-word-outline", "lajvard"),
    "xls": ("mdi6.file-excel-outline", "zangar"),
    "xlsx": ("mdi6.file-excel-outline", "zangar"),
    "txt": ("ph.file-text", "ink-2"),
}


def icon_of(file_name: str) -> tuple[str, str]:
    """The icon and its token for a file of this name."""
    return _ICONS.get(file_name.rpartition(".")[2].lower(), ("ph.file", "ink-2"))


def size_in_words(size: int, kilobytes: str, megabytes: str) -> str:
    """«۸۴ کیلوبایت», «۱٫۲ مگابایت», from a number of bytes and the two templates."""
    if size < _UNIT * _UNIT:
        return kilobytes.format(n=amount(max(1, round(size / _UNIT))))
    return megabytes.format(n=amount(size / _UNIT / _UNIT, 1))


class FileCell(Card):
    """An attachment; `missing` draws one that has been asked for and has not come."""

    opened = Signal()
    menu_wanted = Signal()
    act_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        detail: str,
        *,
        file_name: str = "",
        missing: bool = False,
        act: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, padding=0, tone="zar" if missing else "", parent=parent)
        self._dashed = missing
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(plain(f"{title}, {detail}"))
        icon, ink = ("ph.hourglass-medium", "zar") if missing else icon_of(file_name)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, title, role="row"))
        words.addWidget(Label(theme, detail, role="micro", weight=400, ink="zar" if missing else "ink-3"))
        row = QHBoxLayout()
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(10)
        row.addWidget(IconMark(theme, icon, ink, side=20))
        row.addLayout(words, 1)
        if act:
            button = Button(theme, act, size="small")
            button.clicked.connect(self.act_wanted)
            row.addWidget(button)
        else:
            more = IconButton(theme, "ph.dots-three", self.tr("More"))
            more.clicked.connect(self.menu_wanted)
            row.addWidget(more)
        self.body.addLayout(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painting.box(painter, QRectF(self.rect()), border=self.theme.colour("lajvard"), width=2, radius=8)
            painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
            return
        super().keyPressEvent(event)
