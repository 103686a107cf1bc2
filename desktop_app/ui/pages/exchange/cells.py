"""The cells of the grid of versions: the name of a field, and one version with its mark and its changed words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.exchange.three_way import Span
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.wording import line, plain

FIELD_WIDTH: Final = 128
ROW: Final = 51
_PADDING: Final = 14
_MARK: Final = 16
_GAP: Final = 10
RADIO, CHECK, DOT, NONE = "radio", "check", "dot", ""


def plain_spans(text: str) -> tuple[Span, ...]:
    return (Span("same", text),)


def shown_spans(spans: Sequence[Span]) -> list[Span]:
    """Without removed words that others have taken the place of: the base beside shows them."""
    shown: list[Span] = []
    for place, span in enumerate(spans):
        replaced = place + 1 < len(spans) and spans[place + 1].kind == "added"
        if span.kind != "removed" or not (replaced or span.text.isspace()):
            shown.append(span)
    return shown


class GridCell(QWidget):
    """A cell with lines at its lower edge and at its end; its height follows its words."""

    pressed = Signal()

    def __init__(self, theme: Theme, *, fill: str = "surface", last: bool = False) -> None:
        super().__init__()
        self.theme = theme
        self._fill, self._last = fill, last
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._remeasure)

    @property
    def rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def renew(self) -> None:
        """Another theme is worn, or another size of text."""

    @Slot()
    def _remeasure(self) -> None:
        self.renew()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.heightForWidth(max(self.width(), self.theme.px(120))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(40), self.theme.px(ROW))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        del width
        return self.theme.px(ROW)

    def paint_ground(self, painter: QPainter, fill: str = "") -> QRectF:
        rect, colour = QRectF(self.rect()), self.theme.colour
        painter.fillRect(rect, colour(fill or self._fill))
        painter.fillRect(QRectF(0, rect.height() - 1, rect.width(), 1), colour("line"))
        if not self._last:
            x = 0.0 if self.rtl else rect.width() - 1
            painter.fillRect(QRectF(x, 0, 1, rect.height()), colour("line"))
        return rect

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self.paint_ground(painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()


class FieldCell(GridCell):
    """The name of a field and why it is to be chosen; `current` draws the keyboard's place."""

    def __init__(self, theme: Theme, name: str, remark: str = "", *, warns: bool = False, accent: bool = False) -> None:
        super().__init__(theme, fill="canvas")
        self._name, self._remark, self._warns, self._accent = line(name), line(remark), warns, accent
        self._current = self._ringed = False
        self.setAccessibleName(plain(f"{name}، {remark}" if remark else name))
        self.setToolTip(line(name))

    def show_current(self, *, current: bool, ringed: bool) -> None:
        if (self._current, self._ringed) != (current, ringed):
            self._current, self._ringed = current, ringed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        theme, px = self.theme, self.theme.px
        rect = self.paint_ground(painter, "lajvard-tint" if self._current and self._ringed else "")
        if self._current:
            mark = QRectF(0, 0, px(3), rect.height() - 1)
            painter.fillRect(painting.placed(mark, rect, rtl=self.rtl), theme.colour("lajvard-fill"))
        inner = rect.adjusted(px(_PADDING), 0, -px(8), -1)
        height = px(20)
        top = (rect.height() - (2 * height if self._remark else height)) / 2
        name = QRectF(inner.left(), top, inner.width(), height)
        font = theme.font("body", 600)
        ink = theme.colour("lajvard" if self._accent else "ink")
        room = name.adjusted(0, 0, -px(22) if self._warns else 0, 0)
        painting.write(painter, painting.placed(room, rect, rtl=self.rtl), self._name, font, ink, rtl=self.rtl)
        if self._warns:
            x = name.left() + min(painting.advance(font, self._name), room.width()) + px(5)
            square = QRectF(x, name.center().y() - px(8), px(16), px(16))
            theme.draw_icon(painter, painting.placed(square, rect, rtl=self.rtl), "ph.warning", "zar")
        if self._remark:
            below = painting.placed(name.translated(0, height), rect, rtl=self.rtl)
            painting.write(painter, below, self._remark, theme.font("micro", 400), theme.colour("ink-3"), rtl=self.rtl)
        painter.end()


class VersionCell(GridCell):
    """One office's version: pressed to choose it. `mark` is a radio button, a box, a grey dot or nothing."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        spans: Sequence[Span],
        *,
        mark: str = RADIO,
        quiet: bool = False,
        last: bool = False,
    ) -> None:
        super().__init__(theme, fill="canvas" if quiet else "surface", last=last)
        self._spans, self._mark, self._quiet = tuple(spans), mark, quiet
        self._chosen = self._hovered = False
        self._words: QTextDocument | None = None
        words = "".join(span.text for span in spans if span.kind != "removed")
        self._name = plain(f"{name}: {words}")
        self.setAccessibleName(self._name)
        if self.can_be_chosen:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def can_be_chosen(self) -> bool:
        return self._mark in {RADIO, CHECK}

    @property
    def is_chosen(self) -> bool:
        return self._chosen

    def show_chosen(self, *, chosen: bool) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.setAccessibleDescription(self.tr("Chosen") if chosen else "")
            self.update()

    def renew(self) -> None:
        self._words = None

    def _document(self) -> QTextDocument:
        """Made once for a theme: the words with their colours."""
        if self._words is not None:
            return self._words
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.theme.font("body"))
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        shown = shown_spans(self._spans)
        only = len(shown) == 1 and shown[0].kind == "same"
        for span in shown:
            cursor.insertText(line(span.text) if only else span.text, self._format(span.kind))
        self._words = document
        return document

    def _format(self, kind: str) -> QTextCharFormat:
        made, colour = QTextCharFormat(), self.theme.colour
        made.setForeground(colour("ink-3" if self._quiet else "ink"))
        if kind == "added":
            made.setForeground(colour("zangar"))
            made.setBackground(colour("zangar-tint"))
        elif kind == "removed":
            made.setForeground(colour("shangarf"))
            made.setFontStrikeOut(True)
        return made

    def _lead(self) -> int:
        px = self.theme.px
        return px(_PADDING) + (px(_MARK) + px(_GAP) if self._mark else 0)

    def heightForWidth(self, width: int) -> int:
        px = self.theme.px
        document = self._document()
        document.setTextWidth(max(px(24), width - self._lead() - px(_PADDING)))
        words = document.size().height()
        return max(px(ROW), round(words) + 2 * px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        theme, px, chosen = self.theme, self.theme.px, self._chosen and self.can_be_chosen
        hovered = self.can_be_chosen and self.underMouse()
        rect = self.paint_ground(painter, "lajvard-tint" if chosen else "hover" if hovered else "")
        document = self._document()
        room = rect.width() - self._lead() - px(_PADDING)
        document.setTextWidth(max(px(24), room))
        height = document.size().height()
        low = height <= px(24)
        top = (rect.height() - height) / 2 if low else px(12)
        if self._mark:
            y = rect.center().y() - px(_MARK) / 2 if low else top + px(2)
            square = QRectF(px(_PADDING), y, px(_MARK), px(_MARK))
            self._paint_mark(painter, painting.placed(square, rect, rtl=self.rtl))
        x = px(_PADDING) if self.rtl else self._lead()
        painter.save()
        painter.translate(QPointF(x, top))
        document.drawContents(painter)
        painter.restore()
        if chosen:
            painting.box(painter, rect.adjusted(0, 0, 0, -1), border=theme.colour("lajvard"), width=1.5, radius=0)
        painter.end()

    def _paint_mark(self, painter: QPainter, square: QRectF) -> None:
        colour, radius = self.theme.colour, square.width() / 2
        if self._mark == CHECK:
            painting.check_box(painter, self.theme, square, checked=self._chosen)
            return
        if self._mark == DOT or not self._chosen:
            painting.box(painter, square, border=colour("line-strong"), width=1.5, radius=radius)
            if self._mark == DOT and self._chosen:
                inner = square.adjusted(1, 1, -1, -1)
                painting.box(painter, inner, fill=colour("line-strong"), radius=inner.width() / 2)
        else:
            painting.box(painter, square, fill=colour("lajvard-fill"), radius=radius)
        if self._chosen:
            rest = square.width() * 0.31
            hole = square.adjusted(rest, rest, -rest, -rest)
            fill = "surface" if self._mark == DOT else "on-fill"
            painting.box(painter, hole, fill=colour(fill), radius=hole.width() / 2)


class HeadCell(GridCell):
    """Over a column of versions: whose they are, and who wrote them when."""

    def __init__(self, theme: Theme, *, quiet: bool = False, last: bool = False) -> None:
        super().__init__(theme, fill="canvas" if quiet else "surface", last=last)
        self._title = self._remark = ""
        self._quiet = quiet

    def say(self, title: str, remark: str = "") -> None:
        self._title, self._remark = line(title), line(remark)
        self.setToolTip(self._remark)
        self.setAccessibleName(plain(f"{title}، {remark}" if remark else title))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        theme, px = self.theme, self.theme.px
        rect = self.paint_ground(painter)
        inner = rect.adjusted(px(_PADDING), 0, -px(_PADDING), -1)
        top = rect.center().y() - px(20) if self._remark else rect.center().y() - px(10)
        title = QRectF(inner.left(), top, inner.width(), px(20))
        font = theme.font("body", 500 if self._quiet else 600)
        ink = theme.colour("ink-3" if self._quiet else "ink")
        painting.write(painter, title, self._title, font, ink, rtl=self.rtl)
        if self._remark:
            remark = title.translated(0, px(20))
            painting.write(painter, remark, self._remark, theme.font("micro", 400), theme.colour("ink-3"), rtl=self.rtl)
        painter.end()


class FocusArea(QWidget):
    """What takes the keyboard for all cells inside it, and asks `answer` about every key."""

    focused = Signal()

    def __init__(self, answer: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._answer = answer
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._answer(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()
