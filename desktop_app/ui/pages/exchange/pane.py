"""One conflict beside the list: what it is about, the grid of versions, and what is done with the choices."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.services.exchange.views import Side
from desktop_app.ui import exchange_words as words
from desktop_app.ui.pages.exchange.deciding import Deciding
from desktop_app.ui.pages.exchange.grid import ConflictGrid
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Ground, Rule
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number

BY_FIELD = "fields"


class ConflictPane(QWidget):
    """Signals carry nothing: the page knows which conflict is shown."""

    recorded = Signal()
    postponed = Signal()
    stepped = Signal(int)
    opened = Signal()
    """The record itself is to be shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.deciding: Deciding | None = None
        self._icon = IconMark(theme, "ph.git-merge", "zar")
        self._title = Label(theme, "", role="h3")
        self._place = Label(theme, "", role="meta", ink="ink-3")
        self.open = IconButton(theme, "ph.arrow-square-out", self.tr("Show the record"), icon_side=16)
        self.sides = Segmented(
            theme,
            [
                (Side.OURS, self.tr("All ours")),
                (BY_FIELD, self.tr("Field by field")),
                (Side.THEIRS, self.tr("All the sender's")),
            ],
            value=BY_FIELD,
            name=self.tr("Whose versions are taken"),
        )
        self.grid = ConflictGrid(theme)
        self._count = Label(theme, "", role="body", ink="ink-2")
        self.before = IconButton(theme, "ph.caret-right", self.tr("Previous conflict (F7)"), icon_side=16)
        self.after = IconButton(theme, "ph.caret-left", self.tr("Next conflict (F8)"), icon_side=16)
        self.later = Button(theme, self.tr("Later"), tip=self.tr("The conflict stays open and can be decided any time"))
        self.record = Button(theme, self.tr("Record the choices"), kind="primary", keys="Ctrl+Enter")
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.record.click)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = self.theme.px
        head = QWidget()
        head.setFixedHeight(px(44))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        for widget in (self._icon, self._title, self._place, self.open):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.sides)
        foot = Ground(self.theme, "canvas", edges=("top",))
        foot.setFixedHeight(px(48))
        foot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        below = QHBoxLayout(foot)
        below.setContentsMargins(16, 0, 16, 0)
        below.setSpacing(8)
        for widget in (self._count, self.before, self.after):
            below.addWidget(widget)
        below.addStretch(1)
        below.addWidget(self.later)
        below.addWidget(self.record)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Rule(self.theme))
        column.addWidget(self.grid, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.sides.chosen.connect(self._take_side)
        self.grid.changed.connect(self._show_state)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.later.clicked.connect(self.postponed)
        self.record.clicked.connect(self.recorded)
        self.open.clicked.connect(self.opened)

    # What is shown

    def show_conflict(
        self, deciding: Deciding, place: int, total: int, *, sender: str, own: str, today: datetime.date
    ) -> None:
        """`place` counts from 1."""
        self.deciding = deciding
        conflict = deciding.conflict
        self._title.say(words.called(conflict.title))
        self._place.say(words.called(conflict.place) if conflict.place else "")
        self._count.say(self.tr("Conflict {n} of {m}").format(n=number(place), m=number(total)))
        self.before.setEnabled(total > 1)
        self.after.setEnabled(total > 1)
        self.grid.show_deciding(deciding, sender, own, today)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        deciding = self.deciding
        if deciding is None:
            return
        self.sides.choose(deciding.side or BY_FIELD)
        left = len(deciding.undecided)
        if left:
            self.record.refuse(self.tr("{n} fields have no choice yet.").format(n=number(left)))
        else:
            self.record.allow()

    @Slot(object)
    def _take_side(self, side: object) -> None:
        if self.deciding is None:
            return
        if isinstance(side, Side):
            self.deciding.take_all(side)
        else:
            self.deciding.begin_anew()
        self.grid.show_choices()
        self._show_state()
