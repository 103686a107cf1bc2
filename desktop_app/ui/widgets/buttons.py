"""Buttons with words, an icon and their key: primary, normal, ghost, link and destructive; and icon buttons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QKeySequence, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.pressable import Pressable

Kind = Literal["primary", "normal", "ghost", "link", "danger", "danger-fill"]
Size = Literal["small", "normal", "large"]
_HEIGHTS: Final = {"small": 28, "normal": 32, "large": 38}


@dataclass(frozen=True)
class _Look:
    """Tokens of one state: None paints nothing."""

    fill: str | None
    border: str | None
    text: str
    icon: str


_PLAIN: Final[dict[str, _Look]] = {
    "primary": _Look("lajvard-fill", None, "on-fill", "on-fill"),
    "normal": _Look("surface", "line-strong", "ink", "ink-2"),
    "ghost": _Look(None, None, "ink-2", "ink-2"),
    "link": _Look(None, None, "lajvard", "lajvard"),
    "danger": _Look("surface", "shangarf-line", "shangarf", "shangarf"),
    "danger-fill": _Look("shangarf-fill", None, "on-fill", "on-fill"),
}
_HOVERED: Final[dict[str, _Look]] = {
    "primary": _Look("lajvard-hover", None, "on-fill", "on-fill"),
    "normal": _Look("hover", "line-strong", "ink", "ink-2"),
    "ghost": _Look("hover", None, "ink", "ink-2"),
    "link": _Look("hover", None, "lajvard", "lajvard"),
    "danger": _Look("shangarf-tint", "shangarf-line", "shangarf", "shangarf"),
    "danger-fill": _Look("shangarf", None, "surface", "surface"),
}
_PRESSED: Final[dict[str, _Look]] = {
    "primary": _Look("lajvard-press", None, "on-fill", "on-fill"),
    "normal": _Look("line", "line-strong", "ink", "ink-2"),
    "ghost": _Look("line", None, "ink", "ink-2"),
    "link": _Look("line", None, "lajvard", "lajvard"),
    "danger": _Look("shangarf-fill", None, "on-fill", "on-fill"),
    "danger-fill": _Look("shangarf", None, "surface", "surface"),
}
_DISABLED: Final = _Look("sunken", "line", "ink-4", "ink-4")
_DISABLED_BARE: Final = _Look(None, None, "ink-4", "ink-4")


class Button(Pressable):
    """One act, named by a verbal noun. `keys` ("Ctrl+N") is shown as a badge and bound as the shortcut."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = "normal",
        icon: str = "",
        icon_after: str = "",
        size: Size = "normal",
        keys: str = "",
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.kind: Kind = kind
        self.strong = False
        self._icon, self._icon_after, self._size, self._keys = icon, icon_after, size, keys.replace("+", " ")
        super().__init__(theme, text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if keys:
            self.setShortcut(QKeySequence(keys))
        if tip:
            self.explain(tip)

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.remeasure()

    def shorten(self, words: str, *, short: bool) -> None:
        """Only the icon, with `words` as its tip and for those who have the screen read out, or the words again."""
        self.set_words("" if short else words)
        self.explain(words if short else "")

    def set_kind(self, kind: Kind) -> None:
        self.kind = kind
        self.update()

    def _font(self) -> QFont:
        weight = 600 if self.kind in {"primary", "danger-fill"} else 500
        role = {"large": "h2", "small": "meta"}.get(self._size, "body")
        return self.theme.font("reading", 700) if self.strong else self.theme.font(role, weight)

    def _padding(self) -> float:
        if self.kind == "link":
            return self.theme.px(6)
        return self.theme.px(10 if self._size == "small" else 12 if self._icon or self._keys else 16)

    def _icon_side(self) -> float:
        return self.theme.px(16 if self._size == "small" or self.kind == "link" else 18)

    def _contents_width(self) -> float:
        width = painting.advance(self._font(), self.words) if self.words else 0.0
        for name in (self._icon, self._icon_after):
            width += self._icon_side() + (self.theme.px(8) if self.words else 0) if name else 0
        if self._keys:
            width += painting.key_width(self.theme, self._keys) + self.theme.px(8)
        return width

    def sizeHint(self) -> QSize:
        width = self._contents_width() + 2 * self._padding()
        return QSize(round(width + 0.5), self.theme.px(_HEIGHTS[self._size]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _look(self) -> _Look:
        if not self.isEnabled():
            return _DISABLED_BARE if self.kind in {"ghost", "link"} else _DISABLED
        if self.isDown():
            return _PRESSED[self.kind]
        look = _HOVERED[self.kind] if self.hovered else _PLAIN[self.kind]
        return replace(look, text="ink") if self.strong and self.kind == "ghost" else look

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        look, colour = self._look(), self.theme.colour
        painting.box(
            painter,
            rect,
            fill=colour(look.fill) if look.fill else None,
            border=colour(look.border) if look.border else None,
        )
        if self.ringed:
            ring = "ink" if self.kind in {"primary", "danger-fill"} else "lajvard"
            painting.box(painter, rect, border=colour(ring), width=2)
        self._paint_contents(painter, rect, look)

    def _paint_contents(self, painter: QPainter, rect: QRectF, look: _Look) -> None:
        side, gap = self._icon_side(), self.theme.px(8)
        room = min(self._contents_width(), rect.width() - self.theme.px(8))
        x = rect.left() + (rect.width() - room) / 2
        end = x + room
        if self._icon:
            self._paint_icon(painter, rect, x, self._icon, look)
            x += side + gap
        if self._icon_after:
            self._paint_icon(painter, rect, end - side, self._icon_after, look)
            end -= side + gap
        if self._keys:
            width = painting.key_width(self.theme, self._keys)
            height = self.theme.px(20)
            badge = QRectF(end - width, rect.center().y() - height / 2, width, height)
            filled = self.kind in {"primary", "danger-fill"} and self.isEnabled()
            painting.key(painter, self.theme, painting.placed(badge, rect, rtl=self.rtl), self._keys, on_fill=filled)
            end -= width + gap
        words = painting.placed(QRectF(x, rect.top(), end - x, rect.height()), rect, rtl=self.rtl)
        painting.write(painter, words, self.words, self._font(), self.theme.colour(look.text), rtl=self.rtl)

    def _paint_icon(self, painter: QPainter, rect: QRectF, x: float, name: str, look: _Look) -> None:
        side = self._icon_side()
        square = QRectF(x, rect.center().y() - side / 2, side, side)
        self.theme.draw_icon(painter, painting.placed(square, rect, rtl=self.rtl), name, look.icon)


class IconButton(Pressable):
    """An act that an icon says well enough; `tip` is its name for the mouse and for screen readers."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        tip: str,
        *,
        side: int = 28,
        icon_side: int = 18,
        ink: str = "ink-2",
        framed: bool = False,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._icon, self._side, self._icon_side, self._ink, self._framed = icon, side, icon_side, ink, framed
        super().__init__(theme, "", parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.explain(tip)
        if keys:
            self.setShortcut(QKeySequence(keys))

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self._side), self.theme.px(self._side))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        colour = self.theme.colour
        fill = "line" if self.isDown() or self.isChecked() else "hover" if self.hovered else None
        if self._framed:
            behind = colour(fill) if fill else colour("surface")
            painting.box(painter, rect, fill=behind, border=colour("line-strong"))
        elif fill:
            painting.box(painter, rect, fill=colour(fill))
        if self.ringed:
            painting.box(painter, rect, border=colour("lajvard"), width=2)
        side = self.theme.px(self._icon_side)
        square = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        self.theme.draw_icon(painter, square, self._icon, self._ink if self.isEnabled() else "ink-4")
