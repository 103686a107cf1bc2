"""Files of exchange that are dragged onto the window, wherever on it they are dropped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.unit_files import ANSWER_ENDING
from desktop_app.ui.widgets import painting
from desktop_app.ui.wording import line

ENDINGS: Final = (".dabir-bundle", ANSWER_ENDING)
_OVER: Final = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove})


def exchange_files(event: QDropEvent) -> list[Path]:
    """The files of exchange among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.name.lower().endswith(ENDINGS)]


class _Veil(QWidget):
    """Lies over the window while a file is held over it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_words(self, words: str) -> None:
        self._words = line(words)
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        theme, px, rect = self.theme, self.theme.px, QRectF(self.rect())
        shade = theme.colour("canvas")
        shade.setAlphaF(0.72)
        painter.fillRect(rect, shade)
        middle = QRectF(0, 0, px(420), px(132))
        middle.moveCenter(rect.center())
        fill, edge = theme.colour("lajvard-tint"), theme.colour("lajvard")
        painting.box(painter, middle, fill=fill, border=edge, width=1.5, radius=8, dashed=True)
        icon = QRectF(middle.center().x() - px(16), middle.top() + px(26), px(32), px(32))
        theme.draw_icon(painter, icon, "ph.package", "lajvard")
        words = QRectF(middle.left() + px(12), icon.bottom() + px(10), middle.width() - px(24), px(28))
        painting.write(painter, words, self._words, theme.font("h2"), theme.colour("lajvard"), align="center")
        painter.end()


class FileDrop(QObject):
    """Watches the native window, before any field in it is asked; what is no file of exchange goes on as before."""

    dropped = Signal(list)
    """Paths."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._veil = _Veil(theme, window)
        self._window = window

    def watch(self) -> None:
        """Once the window has been shown."""
        handle = self._window.windowHandle()
        if handle is not None:
            self._window.setAcceptDrops(True)
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._veil.hide()
        elif isinstance(event, QDropEvent) and (kind in _OVER or kind == QEvent.Type.Drop):
            found = exchange_files(event)
            if found:
                self._answer(event, found)
                return True
        return super().eventFilter(watched, event)

    def _answer(self, event: QDropEvent, found: Sequence[Path]) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if isinstance(event, QDragMoveEvent):
            self._veil.show_words(self.tr("Let go to receive the file"))
        else:
            self._veil.hide()
            self.dropped.emit(list(found))
