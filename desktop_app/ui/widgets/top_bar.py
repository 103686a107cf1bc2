"""The bar over every page: whose office, search over everything, the state of the backup, the theme, the person."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.labels import Avatar, IconMark, Label
from desktop_app.ui.widgets.pressable import Pressable
from desktop_app.ui.widgets.surfaces import Ground, Rule


class SearchButton(Pressable):
    """Looks like a search line and opens the search palette."""

    def __init__(self, theme: Theme, text: str, keys: str = "Ctrl+K", parent: QWidget | None = None) -> None:
        self._keys = keys.replace("+", " ")
        super().__init__(theme, text, parent)
        self.setShortcut(QKeySequence(keys))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(440), self.theme.px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(220), self.theme.px(34))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        px, colour = self.theme.px, self.theme.colour
        edge = "line-strong" if self.hovered else "line"
        painting.box(painter, rect, fill=colour("canvas"), border=colour(edge))
        if self.ringed:
            painting.box(painter, rect, border=colour("lajvard"), width=2)
        middle = rect.center().y()
        icon = painting.placed(QRectF(px(10), middle - px(8), px(16), px(16)), rect, rtl=self.rtl)
        self.theme.draw_icon(painter, icon, "ph.magnifying-glass", "ink-3")
        width = painting.key_width(self.theme, self._keys)
        badge = QRectF(rect.right() - px(7) - width, middle - px(10), width, px(20))
        painting.key(painter, self.theme, painting.placed(badge, rect, rtl=self.rtl), self._keys)
        words = QRectF(px(34), 0, rect.width() - px(34) - width - px(16), rect.height())
        words = painting.placed(words, rect, rtl=self.rtl)
        painting.write(painter, words, self.words, self.theme.font("body"), colour("ink-3"), rtl=self.rtl)


class TopBar(Ground):
    """Fill it with `show_office`, `show_backup` and `show_person`."""

    search_wanted = Signal()
    theme_toggled = Signal()

    def __init__(self, theme: Theme, search_text: str, *, search_keys: str = "Ctrl+K") -> None:
        super().__init__(theme, "surface", edges=("bottom",))
        self._office = Label(theme, "", role="h3")
        self._secretariat = Label(theme, "", role="body", ink="ink-2")
        self._between = Rule(theme, upright=True, length=18)
        self.search = SearchButton(theme, search_text, search_keys)
        self._backup_icon = IconMark(theme, "ph.hard-drives", "ink-2", side=16)
        self._backup = Label(theme, "", role="meta", ink="ink-2")
        self._toggle = IconButton(theme, "ph.moon", self.tr("Light or dark (Ctrl+Shift+D)"), side=32)
        self._avatar = Avatar(theme, "")
        self._person = Label(theme, "", role="row")
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 0, 24, 0)
        grid.setHorizontalSpacing(16)
        self._sides = (self._start(), self._end())
        grid.addLayout(self._sides[0], 0, 0)
        grid.addWidget(self.search, 0, 1)
        grid.addLayout(self._sides[1], 0, 2)
        for column, stretch in enumerate((1, 0, 1)):
            grid.setColumnStretch(column, stretch)
        self.search.clicked.connect(self.search_wanted)
        self._toggle.clicked.connect(self.theme_toggled)
        theme.changed.connect(self._follow)
        self._follow()

    def _start(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in (self._office, self._between, self._secretariat):
            row.addWidget(widget)
        row.addStretch()
        return row

    def _end(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self._backup_icon)
        row.addWidget(self._backup)
        row.addSpacing(8)
        row.addWidget(Rule(self.theme, upright=True, length=18))
        row.addWidget(self._toggle)
        row.addWidget(self._avatar)
        row.addWidget(self._person)
        return row

    def _follow(self) -> None:
        self.setFixedHeight(self.theme.px(52))
        self._share_out()
        self._toggle.set_icon("ph.sun" if self.theme.is_dark else "ph.moon")

    def _share_out(self) -> None:
        """Search stands in the middle and gives way before any word beside it."""
        px = self.theme.px
        beside = max(side.sizeHint().width() for side in self._sides)
        self.search.setFixedWidth(max(px(220), min(px(440), self.width() - 80 - 2 * beside)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def show_office(self, office: str, secretariat: str = "") -> None:
        self._office.say(office)
        self._secretariat.say(secretariat)
        self._between.setVisible(bool(secretariat))
        self._share_out()

    def show_backup(self, sentence: str, *, tone: str = "ink-2") -> None:
        """When the last backup was made; "zar" where it is too long ago."""
        self._backup.say(sentence)
        self._backup.set_ink(tone)
        self._backup_icon.say("ph.hard-drives", tone)
        self._backup_icon.setVisible(bool(sentence))
        self._share_out()

    def show_person(self, role: str, letters: str) -> None:
        self._person.say(role)
        self._avatar.say(letters)
        self._avatar.setVisible(bool(letters))
        self._share_out()
