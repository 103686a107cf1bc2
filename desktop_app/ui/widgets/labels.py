"""Text on the screen, and the small marks beside it: tags, keys, tiles, avatars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.wording import line, plain


class Label(QLabel):
    """A text in one role and ink. On one line it elides at its end and shows the rest in a tooltip."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        role: str = "body",
        ink: str = "ink",
        weight: int | None = None,
        wrap: bool = False,
        align: str = "start",
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._role, self._ink, self._weight, self._align = role, ink, weight, align
        self._own_tip = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        else:
            # The label's own direction decides where its lines start: see `line`.
            self.setAlignment(
                Qt.AlignmentFlag.AlignTop
                | (Qt.AlignmentFlag.AlignHCenter if align == "center" else Qt.AlignmentFlag.AlignLeading)
            )
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        theme.changed.connect(self._dress)
        self._dress()
        self.say(text)

    def say(self, text: str) -> None:
        """Show another text."""
        self.setText(line(text))
        self.setAccessibleName(plain(text))

    def set_ink(self, ink: str) -> None:
        if ink != self._ink:
            self._ink = ink
            self._dress()

    def explain(self, tip: str) -> None:
        self._own_tip = line(tip)
        self.setToolTip(self._own_tip)

    @Slot()
    def _dress(self) -> None:
        self.setFont(self.theme.font(self._role, self._weight))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.theme.colour(self._ink))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, self.theme.colour("ink-4"))
        self.setPalette(palette)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self.wordWrap():
            return super().sizeHint()
        metrics = QFontMetricsF(self.font())
        edges = self.contentsMargins()
        width = painting.advance(self.font(), self.text()) + 1.5 + edges.left() + edges.right()
        return QSize(round(width), round(metrics.height()) + edges.top() + edges.bottom())

    def minimumSizeHint(self) -> QSize:
        if self.wordWrap():
            return super().minimumSizeHint()
        whole = self.sizeHint()
        return QSize(min(whole.width(), self.theme.px(32)), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if selectable:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        colour = self.theme.colour(self._ink if self.isEnabled() else "ink-4")
        rect = QRectF(self.contentsRect())
        if self.wordWrap():
            painting.write_lines(painter, rect, self.text(), self.font(), colour, rtl=rtl, align=self._align)
            painter.end()
            return
        fits = painting.write(painter, rect, self.text(), self.font(), colour, rtl=rtl, align=self._align)
        painter.end()
        if not self._own_tip and bool(self.toolTip()) == fits:
            self.setToolTip("" if fits else self.text())


class Tag(Painted):
    """A word about state or kind in one of the tones."""

    def __init__(
        self, theme: Theme, text: str, tone: str = "neutral", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, parent)
        self._text, self._tone, self._icon = line(text), tone, icon

    def say(self, text: str, tone: str | None = None, icon: str | None = None) -> None:
        self._text = line(text)
        self._tone = self._tone if tone is None else tone
        self._icon = self._icon if icon is None else icon
        self.setAccessibleName(plain(text))
        self.remeasure()

    def sizeHint(self) -> QSize:
        return QSize(round(painting.tag_width(self.theme, self._text, self._icon) + 0.5), self.theme.px(20))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painting.tag(painter, self.theme, rect, self._text, self._tone, icon=self._icon, rtl=self.rtl)


class KbdTag(Painted):
    """The keys of a shortcut, each in its frame: "Alt+Up" or ("Alt ↑", "Alt ↓")."""

    def __init__(self, theme: Theme, keys: str | Sequence[str], parent: QWidget | None = None) -> None:
        self._keys = [keys.replace("+", " ")] if isinstance(keys, str) else list(keys)
        super().__init__(theme, ", ".join(self._keys), parent)

    def sizeHint(self) -> QSize:
        gap = self.theme.px(4)
        width = sum(painting.key_width(self.theme, name) + gap for name in self._keys) - gap
        return QSize(round(width + 0.5), self.theme.px(20))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        x = 0.0
        for name in self._keys:
            width = painting.key_width(self.theme, name)
            place = painting.placed(QRectF(x, 0, width, rect.height()), rect, rtl=self.rtl)
            painting.key(painter, self.theme, place, name)
            x += width + self.theme.px(4)


class Tile(Painted):
    """The letter of a committee on its colour, 20 or 36 pixels."""

    def __init__(
        self, theme: Theme, letter: str, tone: str = "lajvard", *, side: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, letter, parent)
        self._letter, self._tone, self._side = letter, tone, side

    def say(self, letter: str, tone: str) -> None:
        self._letter, self._tone = letter, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._side), self.theme.px(self._side))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painting.tile(painter, self.theme, rect, self._letter, self._tone)


class Avatar(Painted):
    """Initials of a role in a circle."""

    def __init__(self, theme: Theme, letters: str, *, side: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(theme, letters, parent)
        self._letters, self._side = letters, side

    def say(self, letters: str) -> None:
        self._letters = letters
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._side), self.theme.px(self._side))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painting.avatar(painter, self.theme, rect, self._letters)


class IconMark(Painted):
    """An icon that only tells: never pressed."""

    def __init__(
        self, theme: Theme, icon: str, ink: str = "ink-2", *, side: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self._icon, self._ink, self._side = icon, ink, side

    def say(self, icon: str, ink: str) -> None:
        self._icon, self._ink = icon, ink
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._side), self.theme.px(self._side))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        self.theme.draw_icon(painter, rect, self._icon, self._ink)
