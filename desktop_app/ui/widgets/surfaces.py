"""What things stand on: cards, panels, rules, headers of pages and cards, splitters."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.over_bar import OverBar
from desktop_app.ui.widgets.painted import Painted

_TITLE_KEPT: Final = 360


class Rule(Painted):
    """A line of one pixel, across or upright."""

    def __init__(
        self, theme: Theme, *, upright: bool = False, length: int = 0, ink: str = "line", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent, wide=not upright)
        self._upright, self._length, self._ink = upright, length, ink
        if upright and not length:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(1, self.theme.px(self._length or 1)) if self._upright else QSize(1, 1)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, self.theme.colour(self._ink))


class Ground(QWidget):
    """A plain area in one token, with lines on the edges that are named: "top", "bottom", "start", "end"."""

    def __init__(
        self, theme: Theme, fill: str = "canvas", *, edges: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._fill, self._edges = fill, edges

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        rect = self.rect()
        painter.fillRect(rect, self.theme.colour(self._fill))
        painter.setPen(self.theme.colour("line"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lines = {
            "top": (rect.topLeft(), rect.topRight()),
            "bottom": (rect.bottomLeft(), rect.bottomRight()),
            "start" if rtl else "end": (rect.topRight(), rect.bottomRight()),
            "end" if rtl else "start": (rect.topLeft(), rect.bottomLeft()),
        }
        for edge in self._edges:
            painter.drawLine(*lines[edge])
        painter.end()


class Card(QFrame):
    """A white box with a border; `body` is the layout inside. `tone` colours a note, `dashed` says "not yet"."""

    def __init__(
        self,
        theme: Theme,
        *,
        padding: int = 16,
        spacing: int = 12,
        tone: str = "",
        dashed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._tone, self._dashed = tone, dashed
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = self.theme.colour
        fill = painting.ground(self._tone) if self._tone else "canvas" if self._dashed else "surface"
        edge = "line-strong" if self._dashed else painting.edge(self._tone) if self._tone else "line"
        painting.box(
            painter,
            QRectF(self.rect()),
            fill=colour(fill),
            border=colour(edge),
            radius=8,
            dashed=self._dashed,
        )
        painter.end()


class CardHeader(QWidget):
    """The title of a card, a quiet remark after it, and what can be done at the far end."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        remark: str = "",
        *,
        role: str = "h2",
        height: int = 44,
        padding: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = Label(theme, title, role=role)
        self._remark = Label(theme, remark, role="meta", ink="ink-3")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(padding, 0, padding, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self._title)
        self.row.addWidget(self._remark)
        self.row.addStretch()

    def say(self, title: str, remark: str = "") -> None:
        self._title.say(title)
        self._remark.say(remark)

    def add_action(self, widget: QWidget) -> None:
        self.row.addWidget(widget)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.theme.px(self._height))


class PageHeader(QWidget):
    """The title of a page, one sentence beside it, and its actions at the far end, the primary one last."""

    def __init__(
        self, theme: Theme, title: str = "", sentence: str = "", *, height: int = 72, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = Label(theme, title, role="h1")
        self._sentence = Label(theme, sentence, role="body", ink="ink-3")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        self.lead = QHBoxLayout()
        self.lead.setSpacing(12)
        row.addLayout(self.lead)
        row.addWidget(self._title)
        row.addSpacing(6)
        row.addWidget(self._sentence)
        row.addStretch(1)
        self.deeds = QHBoxLayout()
        self.deeds.setSpacing(8)
        row.addLayout(self.deeds)
        theme.changed.connect(self._keep_title)
        self._keep_title()

    def say(self, title: str, sentence: str = "") -> None:
        self._title.say(title)
        self._sentence.say(sentence)
        self._keep_title()

    @Slot()
    def _keep_title(self) -> None:
        """The sentence gives way before a title of usual length does."""
        self._title.setMinimumWidth(min(self._title.sizeHint().width(), self.theme.px(_TITLE_KEPT)))

    def add_action(self, widget: QWidget) -> None:
        self.deeds.addWidget(widget)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.theme.px(self._height))


class Splitter(QSplitter):
    """Two areas with a line of one pixel that can be dragged; neither closes by accident."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)


class Scrolled(QScrollArea):
    """A column that scrolls when it is taller than its place; `column` takes the widgets.

    The bar lies over the end edge: `gutter` keeps it off widgets that would reach there.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        padding: int = 0,
        gutter: int = 0,
        spacing: int = 12,
        fill: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # What lies inside is walked through; a column that is only read asks for the keyboard itself.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside: QWidget = Ground(theme, fill) if fill else QWidget()
        inside.setObjectName("scrolled")
        self.viewport().setAutoFillBackground(False)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(margins(padding, padding, padding + gutter, padding))
        self.column.setSpacing(spacing)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        OverBar(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, left: QWidget | None, focused: QWidget | None) -> None:
        """The keyboard never goes where nothing is seen of it."""
        del left
        inside = self.widget()
        if focused is None or inside is None or not inside.isAncestorOf(focused):
            return
        if focused.visibleRegion().isEmpty():
            self.ensureWidgetVisible(focused, 0, self.theme.px(24))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painting.box(painter, QRectF(self.viewport().rect()), border=self.theme.colour("lajvard"), width=2)
            painter.end()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.column.minimumSize().width(), 40)
