"""Questions and errors over the window: the title is the fact, the body its effect, buttons name the acts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import KbdTag, Label
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.wording import Told, line

_ON_ITS_WAY_MS: Final = 20


class _RoundIcon(Painted):
    """A large icon on its tint."""

    def __init__(self, theme: Theme, icon: str, tone: str) -> None:
        super().__init__(theme)
        self._icon, self._tone = icon, tone

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(36), self.theme.px(36))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painting.box(painter, rect, fill=self.theme.colour(f"{self._tone}-tint"), radius=rect.height() / 2)
        inset = self.theme.px(8)
        self.theme.draw_icon(painter, rect.adjusted(inset, inset, -inset, -inset), self._icon, self._tone)


class Dialog(QDialog):
    """A raised panel with a title, a body, and buttons at its far end, the primary one last."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        body: str = "",
        *,
        icon: str = "",
        tone: str = "shangarf",
        width: int = 480,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(line(title))
        self.setModal(True)
        self.setFixedWidth(theme.px(width))
        self._title = Label(theme, title, role="title-small", wrap=True)
        self._body = Label(theme, body, role="body", ink="ink-2", wrap=True)
        if not body:
            self._body.hide()  # shown before it has its place, it would be a window of its own
        self.content = QVBoxLayout()
        self.content.setSpacing(10)
        self.content.addWidget(self._title)
        self.content.addWidget(self._body)
        top = QHBoxLayout()
        top.setSpacing(12)
        if icon:
            top.addWidget(_RoundIcon(theme, icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self.content, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(18)
        column.addLayout(top)
        column.addLayout(self.buttons)

    def add_button(self, button: Button, *, accepts: bool) -> Button:
        button.clicked.connect(self.accept if accepts else self.reject)
        self.buttons.addWidget(button)
        return button

    @Slot()
    def fit(self) -> None:
        """Take the height that the wrapped lines need at this width; a plain size hint would guess too much."""
        handle, layout = self.windowHandle(), self.layout()
        if handle is not None and handle.isVisible() and not handle.isExposed() and not self.isMinimized():
            # On its way to the screen: a size told now would take the window to the corner, its title above the edge.
            QTimer.singleShot(_ON_ITS_WAY_MS, self, self.fit)
        elif layout is not None:
            height = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), height if height > 0 else layout.totalSizeHint().height())

    def adjustSize(self) -> None:
        """Qt's own stops at two thirds of the screen and cuts off the buttons on a low one."""
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("raised"))
        painter.end()


class ConfirmDialog(Dialog):
    """One question: «جلسه پایان یابد؟», the effect, «ادامه جلسه» / «پایان جلسه».

    The safe button has the focus where the act destroys something.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        body: str,
        *,
        act: str,
        keep: str,
        destructive: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, body, parent=parent)
        self.keep = self.add_button(Button(theme, keep), accepts=False)
        self.act = self.add_button(Button(theme, act, kind="danger-fill" if destructive else "primary"), accepts=True)
        (self.keep if destructive else self.act).setFocus(Qt.FocusReason.TabFocusReason)

    def asked(self) -> bool:
        """Ask, and say whether the act is wanted."""
        return self.exec() == QDialog.DialogCode.Accepted


class ErrorDialog(Dialog):
    """What happened, that nothing was changed, and the technical details folded away."""

    def __init__(
        self,
        theme: Theme,
        told: Told,
        *,
        details: str = "",
        code: str = "",
        act: str = "",
        icon: str = "ph.shield-warning",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, told.title, told.body, icon=icon, width=508, parent=parent)
        self._details = QTextEdit()
        self._details.setReadOnly(True)
        self._details.setPlainText(details)
        self._details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._details.setFixedHeight(theme.px(140))
        self._details.hide()
        self._fold = Button(theme, self.tr("Technical details"), kind="ghost", icon="ph.caret-left", size="small")
        self._fold.clicked.connect(self._unfold)
        if details or code:
            row = QHBoxLayout()
            row.addWidget(self._fold)
            if code:
                row.addWidget(KbdTag(theme, [code]))
            row.addStretch()
            self.content.addLayout(row)
            self.content.addWidget(self._details)
        self.close_button = self.add_button(Button(theme, self.tr("Close")), accepts=False)
        if act:
            self.add_button(Button(theme, act, kind="primary"), accepts=True)
        self.close_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _unfold(self) -> None:
        opens = not self._details.isVisible()
        self._details.setVisible(opens)
        self._fold.set_icon("ph.caret-down" if opens else "ph.caret-left")
