"""A passing message at the bottom of the page, with the way back where there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.pressable import Pressable

SHOWN_MS: Final = 5000
_ICONS: Final = {
    "zangar": ("ph.check-circle-fill", "toast-zangar"),
    "zar": ("ph.warning-circle-fill", "toast-zar"),
    "shangarf": ("ph.warning-circle-fill", "toast-shangarf"),
    "neutral": ("ph.info", "toast-link"),
}


class _ToastLink(Pressable):
    """The act offered by a toast, with its key."""

    def __init__(self, theme: Theme, text: str, keys: str, parent: QWidget) -> None:
        self._keys = keys.replace("+", " ")
        super().__init__(theme, text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _key_width(self) -> float:
        return painting.key_width(self.theme, self._keys) + self.theme.px(10) if self._keys else 0.0

    def sizeHint(self) -> QSize:
        width = painting.advance(self.theme.font("h3"), self.words) + self._key_width() + 12
        return QSize(round(width), self.theme.px(28))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        if self.hovered or self.ringed:
            painting.box(painter, rect, border=self.theme.colour("toast-link"), width=2 if self.ringed else 1)
        inner = rect.adjusted(6, 0, -6, 0)
        ink = self.theme.colour("toast-link")
        painting.write(painter, inner, self.words, self.theme.font("h3"), ink, rtl=self.rtl)
        if self._keys:
            width = painting.key_width(self.theme, self._keys)
            badge = QRectF(inner.right() - width, rect.center().y() - 10, width, 20)
            painting.key(painter, self.theme, painting.placed(badge, rect, rtl=self.rtl), self._keys, on_fill=True)


class Toast(QWidget):
    """Lies over `page` at its bottom end edge; one at a time, gone after five seconds unless the mouse is on it."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self.theme = theme
        self._page = page
        self._act: Callable[[], None] | None = None
        self._link: _ToastLink | None = None
        self._icon = IconMark(theme, "ph.check-circle-fill", "toast-zangar")
        self._words = Label(theme, "", ink="toast-ink")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(margins(14, 0, 12, 0))
        self._row.setSpacing(10)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        page.installEventFilter(self)
        self.hide()

    def tell(
        self,
        sentence: str,
        *,
        tone: str = "zangar",
        act: str = "",
        keys: str = "",
        do: Callable[[], None] | None = None,
    ) -> None:
        """Show `sentence`; `act` with `do` offers what can be done about it, for instance the way back."""
        if self._link is not None:
            self._row.removeWidget(self._link)
            self._link.deleteLater()
            self._link = None
        self._words.say(sentence)
        self._icon.say(*_ICONS[tone])
        self._act = do
        if act and do is not None:
            self._link = _ToastLink(self.theme, act, keys, self)
            self._link.clicked.connect(self._do)
            self._row.addWidget(self._link)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _place(self) -> None:
        self._row.activate()
        width = min(max(self.theme.px(324), self._row.sizeHint().width()), self._page.width() - 48)
        height = self.theme.px(44)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 24 if rtl else self._page.width() - width - 24
        self.setGeometry(x, self._page.height() - height - 24, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def paintEvent(self, event: QEvent) -> None:
        del event
        painter = QPainter(self)
        colour = self.theme.colour
        painting.box(painter, QRectF(self.rect()), fill=colour("toast"), border=colour("toast-line"), radius=8)
        painter.end()
