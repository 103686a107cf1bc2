"""The card of the office's own key: its fingerprint to be read out, the key sheet, and a copy."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from desktop_app.services.exchange.partner_views import OwnOffice
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import plain

_IN_LINE: Final = 3
_NOTE_FROM: Final = 232
_CAPTION_FROM: Final = 196


class Fingerprint(Painted):
    """Six groups of digits in two lines, each group in its own place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", wide=True)
        self._groups: list[str] = []

    def say(self, fingerprint: str) -> None:
        self._groups = fingerprint.replace("-", " ").split()
        self.setAccessibleName(plain(" ".join(self._groups)))
        self.remeasure()

    def sizeHint(self) -> QSize:
        lines = max(1, -(-len(self._groups) // _IN_LINE))
        return QSize(self.theme.px(240), self.theme.px(33) * lines)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        font, ink = self.theme.font("timer", 600), self.theme.colour("ink")
        font.setPixelSize(self.theme.px(19))
        gap = self.theme.px(14)
        widths = [painting.advance(font, group) for group in self._groups]
        line = self.theme.px(33)
        for first in range(0, len(self._groups), _IN_LINE):
            part = range(first, min(first + _IN_LINE, len(self._groups)))
            whole = sum(widths[place] for place in part) + gap * (len(part) - 1)
            x = (rect.width() - whole) / 2
            for place in part:  # digits are read from the left, in Persian too
                box = QRectF(x, rect.top() + first // _IN_LINE * line, widths[place], line)
                painting.write(painter, box, self._groups[place], font, ink, rtl=False)
                x += widths[place] + gap


class OwnKeyCard(Card):
    """What it shows follows `show_own`."""

    sheet_wanted = Signal()
    copy_wanted = Signal()
    make_wanted = Signal()
    unlock_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=1, spacing=0)
        header = CardHeader(theme, self.tr("Key of this office"), padding=20)
        self._mark = IconMark(theme, "ph.circle-wavy-check-fill", "zangar")
        header.row.insertWidget(1, self._mark)
        self.more = IconButton(theme, "ph.dots-three", self.tr("Card, passphrase, recovery, new key"))
        header.add_action(self.more)
        self._caption = Label(theme, "", role="meta", ink="ink-3")
        self.fingerprint = Fingerprint(theme)
        self._note = Label(theme, "", role="meta", ink="ink-3", wrap=True)
        self.sheet = Button(theme, self.tr("Key sheet"), icon="ph.printer")
        self.copy = Button(theme, self.tr("Copy"), icon="ph.copy")
        self.make = Button(theme, self.tr("Make the key"), icon="ph.key")
        self.unlock = Button(theme, self.tr("Unlock"), icon="ph.lock-simple")
        self.body.addWidget(header)
        self.body.addWidget(Rule(theme))
        self.body.addLayout(self._inside(), 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.sheet.clicked.connect(self.sheet_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.make.clicked.connect(self.make_wanted)
        self.unlock.clicked.connect(self.unlock_wanted)
        self.more.clicked.connect(self.more_wanted)

    def _inside(self) -> QVBoxLayout:
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 12, 20, 14)
        inside.setSpacing(4)
        inside.addWidget(self._caption)
        inside.addWidget(self.fingerprint)
        inside.addWidget(self._note)
        inside.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.sheet, self.copy, self.make, self.unlock):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button, 1, Qt.AlignmentFlag.AlignBottom)
        inside.addLayout(buttons)
        return inside

    def show_own(self, own: OwnOffice) -> None:
        has = own.has_key
        self._mark.say(*_mark_of(own))
        self._caption.say(self.tr("Fingerprint of {office}").format(office=own.name) if has else "")
        self.fingerprint.say(own.fingerprint)
        self.fingerprint.setVisible(has)
        self._note.say(self._sentence(own))
        self.sheet.setVisible(has)
        self.copy.setVisible(has and not own.locked)
        self.make.setVisible(not has)
        self.unlock.setVisible(has and own.locked)
        self.more.setVisible(has)
        self.fit(self.height())

    def _sentence(self, own: OwnOffice) -> str:
        if not own.has_key:
            return self.tr("Files are signed and read with the key. It is made once, before the first file.")
        if own.locked:
            return self.tr("The key lies under its passphrase. It is unlocked for making and receiving files.")
        if not own.has_passphrase:
            return self.tr("The key has no passphrase yet. Six groups of digits are read out to confirm it.")
        return self.tr("To confirm, these six groups are read out to the other office by telephone.")

    def fit(self, height: int) -> None:
        """Where there is little height, first the sentence goes, then what stands over the digits."""
        self._note.setVisible(height >= self.theme.px(_NOTE_FROM) or not self.fingerprint.isVisibleTo(self))
        self._caption.setVisible(height >= self.theme.px(_CAPTION_FROM) and self.fingerprint.isVisibleTo(self))


def _mark_of(own: OwnOffice) -> tuple[str, str]:
    if not own.has_key:
        return "ph.circle-dashed", "ink-4"
    if own.locked:
        return "ph.lock-simple", "ink-3"
    return ("ph.circle-wavy-check-fill", "zangar") if own.has_passphrase else ("ph.circle-wavy-warning", "zar")
