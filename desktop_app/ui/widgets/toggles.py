"""What is chosen by pressing: chips, segments, check rows and the stepper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.pressable import Pressable
from desktop_app.ui.widgets.segment import Segment
from desktop_app.ui.wording import line, number, plain


class Chip(Pressable):
    """A filter that is on or off, with a count, or one that opens a menu."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        count: int | None = None,
        tone: str = "ink",
        opens: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._count, self._tone, self._opens = count, tone, opens
        super().__init__(theme, text, parent)
        self.setCheckable(not opens)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int | None) -> None:
        self._count = count
        self.remeasure()

    def _counted(self) -> str:
        return "" if self._count is None else number(self._count)

    def _weight(self) -> int:
        return 600 if self.isChecked() else 400

    def sizeHint(self) -> QSize:
        width = painting.advance(self.theme.font("body", 600), self.words) + self.theme.px(20)
        if self._counted():
            width += painting.advance(self.theme.font("body", 600), self._counted()) + self.theme.px(6)
        if self._opens:
            width += self.theme.px(22)
        return QSize(round(width + 0.5), self.theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        colour, px = self.theme.colour, self.theme.px
        on = self.isChecked()
        fill = "lajvard-tint" if on else "line" if self.isDown() else "hover" if self.hovered else "surface"
        painting.box(painter, rect, fill=colour(fill), border=colour("lajvard-line" if on else "line"))
        if self.ringed:
            painting.box(painter, rect, border=colour("lajvard"), width=2)
        text = "ink-4" if not self.isEnabled() else "lajvard" if on else "ink-2"
        inner = rect.adjusted(px(10), 0, -px(10), 0)
        count = self._counted()
        if self._opens:
            arrow = QRectF(inner.right() - px(16), rect.center().y() - px(8), px(16), px(16))
            self.theme.draw_icon(painter, painting.placed(arrow, rect, rtl=self.rtl), "ph.caret-down", "ink-2")
        font = self.theme.font("body", self._weight())
        words = QRectF(inner.left(), rect.top(), painting.advance(font, self.words) + 1, rect.height())
        painting.write(
            painter, painting.placed(words, rect, rtl=self.rtl), self.words, font, colour(text), rtl=self.rtl
        )
        if count:
            bold = self.theme.font("body", 600)
            place = QRectF(words.right() + px(6), rect.top(), painting.advance(bold, count) + 1, rect.height())
            tone = text if on or not self.isEnabled() else self._tone
            painting.write(painter, painting.placed(place, rect, rtl=self.rtl), count, bold, colour(tone), rtl=self.rtl)


class Segmented(QFrame):
    """One of a few: choices side by side, each with a value. Arrow keys move between them."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[object, str] | tuple[object, str, str]],
        *,
        value: object = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(plain(name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._values: list[object] = []
        self._group = QButtonGroup(self)
        self._segments: list[Segment] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        for choice in choices:
            segment = Segment(theme, choice[1], choice[2] if len(choice) > 2 else "", self)
            self._values.append(choice[0])
            self._group.addButton(segment, len(self._segments))
            self._segments.append(segment)
            row.addWidget(segment)
        self._segments[0].is_first = self._segments[-1].is_last = True
        self.choose(value if value is not None else self._values[0])
        self._group.idClicked.connect(self._tell)

    @property
    def value(self) -> object:
        return self._values[self._group.checkedId()]

    def say(self, value: object, words: str) -> None:
        """Other words for a choice: with a count, for instance."""
        self._segments[self._values.index(value)].set_words(words)

    def choose(self, value: object) -> None:
        """Show `value` as chosen, without a signal."""
        self._segments[self._values.index(value)].setChecked(True)

    def _tell(self, place: int) -> None:
        self.chosen.emit(self._values[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        place = self._group.checkedId() + step
        if step and 0 <= place < len(self._segments):
            self._segments[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._segments[place].click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect())
        painting.box(painter, rect, fill=self.theme.colour("surface"), border=self.theme.colour("line-strong"))
        painter.setPen(self.theme.colour("line"))
        for segment in self._segments[1:]:
            edge = segment.geometry()
            x = edge.right() + 1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else edge.left() - 1
            painter.drawLine(x, 1, x, self.height() - 2)
        painter.end()


class CheckRow(Pressable):
    """A box with its sentence: on or off."""

    def __init__(self, theme: Theme, text: str, *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.theme.px(24) + painting.advance(self.theme.font("body"), self.words) + self.theme.px(4)
        return QSize(round(width + 0.5), self.theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(28))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px = self.theme.px
        square = painting.placed(QRectF(2, rect.center().y() - px(8), px(16), px(16)), rect, rtl=self.rtl)
        painting.check_box(painter, self.theme, square, checked=self.isChecked(), enabled=self.isEnabled())
        words = painting.placed(rect.adjusted(px(26), 0, -2, 0), rect, rtl=self.rtl)
        ink = self.theme.colour("ink" if self.isEnabled() else "ink-4")
        fits = painting.write(painter, words, self.words, self.theme.font("body"), ink, rtl=self.rtl)
        if not fits and not self.toolTip():
            self.setToolTip(self.words)
        if self.ringed:
            around = square.adjusted(-2, -2, 2, 2)
            painting.box(painter, around, border=self.theme.colour("lajvard"), width=2, radius=5)


class _StepperSign(Pressable):
    """Plus or minus at the end of a stepper; the mouse may hold it down."""

    def __init__(self, theme: Theme, icon: str, tip: str, parent: QWidget) -> None:
        self._icon = icon
        super().__init__(theme, "", parent)
        self.explain(tip)
        self.setAutoRepeat(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(32), self.theme.px(30))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        fill = "line" if self.isDown() else "hover" if self.hovered else None
        if fill:
            painting.box(painter, rect.adjusted(1, 0, -1, 0), fill=self.theme.colour(fill), radius=5)
        side = self.theme.px(16)
        square = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        self.theme.draw_icon(painter, square, self._icon, "ink-2" if self.isEnabled() else "ink-4")


class Stepper(QFrame):
    """A number between two signs: typed, stepped by arrows and wheel. `unit` is a template such as "{n} minutes"."""

    changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        value: int = 0,
        *,
        least: int = 0,
        most: int = 999,
        step: int = 1,
        unit: str = "{n}",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._value, self._least, self._most, self._step, self._unit = value, least, most, step, unit
        self._typed = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(plain(name))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._more = _StepperSign(theme, "ph.plus", self.tr("More"), self)
        self._less = _StepperSign(theme, "ph.minus", self.tr("Less"), self)
        self._more.clicked.connect(lambda: self._go_by(self._step))
        self._less.clicked.connect(lambda: self._go_by(-self._step))
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.addWidget(self._more)
        row.addStretch()
        row.addWidget(self._less)
        theme.changed.connect(self.updateGeometry)
        self._show()

    @property
    def value(self) -> int:
        return self._value

    def set_value(self, value: int) -> None:
        """Show `value` without a signal."""
        self._value = min(self._most, max(self._least, value))
        self._show()

    def _show(self) -> None:
        self._more.setEnabled(self._value < self._most)
        self._less.setEnabled(self._value > self._least)
        self.setAccessibleDescription(plain(self._shown()))
        self.update()

    def _shown(self) -> str:
        return line(self._unit.format(n=number(self._value)))

    def _go_by(self, step: int) -> None:
        self._go_to(self._value + step)

    def _go_to(self, value: int) -> None:
        value = min(self._most, max(self._least, value))
        if value != self._value:
            self._value = value
            self._show()
            self.changed.emit(value)

    def sizeHint(self) -> QSize:
        widest = line(self._unit.format(n=number(self._most)))
        width = painting.advance(self.theme.font("row"), widest) + self.theme.px(64 + 24)
        return QSize(round(width), self.theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: self._step,
            Qt.Key.Key_Down: -self._step,
            Qt.Key.Key_PageUp: self._step * 5,
            Qt.Key.Key_PageDown: -self._step * 5,
        }
        text = event.text()
        if event.key() in steps:
            self._typed = ""
            self._go_by(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Backspace:
            self._typed = str(self._value)[:-1]
            self._go_to(int(self._typed or "0"))
        elif len(text) == 1 and text.isdecimal():
            self._typed = (self._typed + str(int(text)))[-len(str(self._most)) :]
            self._go_to(int(self._typed))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            self._go_by(self._step if event.angleDelta().y() > 0 else -self._step)
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        rect, colour = QRectF(self.rect()), self.theme.colour
        painting.box(painter, rect, fill=colour("surface"), border=colour("line-strong"))
        if self.hasFocus():
            painting.box(painter, rect, border=colour("lajvard"), width=2)
        painter.setPen(colour("line"))
        for sign in (self._more, self._less):
            at = sign.geometry()
            x = at.left() - 1 if at.center().x() > rect.center().x() else at.right() + 1
            painter.drawLine(x, 2, x, self.height() - 3)
        ink = colour("ink" if self.isEnabled() else "ink-4")
        painting.write(painter, rect, self._shown(), self.theme.font("row"), ink, align="center")
        painter.end()
