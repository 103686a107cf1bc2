"""What the page of exchange is made of: offices and the own key above, one of several cards below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.frame import Frame, Page
from desktop_app.ui.pages.exchange.history import HistoryCard
from desktop_app.ui.pages.exchange.offices import BeginCard, OfficesCard
from desktop_app.ui.pages.exchange.open_conflicts import OpenConflicts
from desktop_app.ui.pages.exchange.own_key import OwnKeyCard
from desktop_app.ui.pages.exchange.result_card import ResultCard
from desktop_app.ui.pages.exchange.review_card import ReviewCard
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.surfaces import Card, PageHeader
from desktop_app.ui.widgets.toggles import Segmented

REVIEW, CONFLICTS, HISTORY = "review", "conflicts", "history"
_KEY_WIDTH: Final = 340
_NARROW_KEY: Final = 300
_TOP: Final = (168, 254)
"""Lowest and usual height of the upper row."""
_SHARE: Final = 0.32


class ExchangeFace(Page):
    """Built once; what it shows is put in by the page."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.begin = BeginCard(self.theme)
        self.offices = OfficesCard(self.theme, self.begin)
        self.own_key = OwnKeyCard(self.theme)
        self.review = ReviewCard(frame)
        self.conflicts = OpenConflicts(frame)
        self.history = HistoryCard(self.theme)
        self.result = ResultCard(self.theme)
        self._build()

    def _build(self) -> None:
        theme = self.theme
        sentence = self.tr("Files are signed and encrypted, and go by USB stick.")
        self.header = PageHeader(theme, self.tr("Exchange of files"), sentence, height=64)
        self.parts = Segmented(
            theme,
            [(REVIEW, self.tr("Review")), (CONFLICTS, self.tr("Conflicts")), (HISTORY, self.tr("Earlier files"))],
            name=self.tr("What is shown below"),
        )
        self.receive = Button(theme, self.tr("Receive from USB"), icon="mdi6.usb-flash-drive-outline", tip="Ctrl+O")
        self.make = Button(theme, self.tr("Make a file"), icon="ph.package", tip="Ctrl+N")
        for widget in (self.parts, self.receive, self.make):
            self.header.add_action(widget)
        self._build_below()
        self._lay_out()

    def _build_below(self) -> None:
        theme = self.theme
        self.empty = Card(theme, padding=1, dashed=True)
        nothing = EmptyState(
            theme,
            self.tr("No file waits for review"),
            self.tr("A file is dragged onto the window, or chosen from the stick. Nothing changes before the review."),
            icon="mdi6.usb-flash-drive-outline",
        )
        self.receive_first = Button(theme, self.tr("Receive from USB"))
        nothing.add_action(self.receive_first)
        self.empty.body.addWidget(nothing)
        self.locked = Card(theme, padding=1)
        under_key = EmptyState(
            theme,
            self.tr("The key of this office is locked"),
            self.tr("Files that wait for review are read with it. They stay as they are meanwhile."),
            icon="ph.lock-simple",
        )
        self.unlock_first = Button(theme, self.tr("Unlock"), kind="primary")
        under_key.add_action(self.unlock_first)
        self.locked.body.addWidget(under_key)
        self.below = QStackedWidget()
        for card in (self.empty, self.locked, self.review, self.conflicts, self.history, self.result):
            self.below.addWidget(card)

    def _lay_out(self) -> None:
        self.top = QWidget()
        row = QHBoxLayout(self.top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.offices, 1)
        row.addWidget(self.own_key)
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 0, 24, 16)
        inside.setSpacing(16)
        inside.addWidget(self.top)
        inside.addWidget(self.below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(inside, 1)

    def take_keyboard(self) -> None:
        shown = self.below.currentWidget()
        if shown is self.review:
            self.review.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is self.conflicts and self.conflicts.decisions.all:
            self.conflicts.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is self.history and self.history.stack.currentIndex() == 0:
            self.history.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.offices.stack.currentIndex() == 0:
            self.offices.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.receive.setFocus(Qt.FocusReason.OtherFocusReason)

    # How it fits

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, least, usual = self.theme.px, *_TOP
        height = max(px(least), min(px(usual), round(self.height() * _SHARE)))
        self.top.setFixedHeight(height)
        self.own_key.setFixedWidth(px(_KEY_WIDTH if self.width() >= px(1250) else _NARROW_KEY))
        self.own_key.fit(height)
