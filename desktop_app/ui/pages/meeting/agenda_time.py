"""The time of a meeting against the minutes of its items."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.agenda import ItemKind
from desktop_app.services.agenda import ItemView
from desktop_app.services.meetings import MeetingView
from desktop_app.ui import terms
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.bars import Span, TimeBar
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import clock, number

_LEGEND = (ItemKind.REPORT, ItemKind.DECISION, ItemKind.INFORMATION)


class _Swatch(Painted):
    """The colour of a kind in the legend."""

    def __init__(self, theme: Theme, tone: str) -> None:
        super().__init__(theme)
        self._tone = tone

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(10), self.theme.px(10))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        fill = "line" if self._tone == "neutral" else f"{self._tone}-line"
        painting.box(painter, rect, fill=self.theme.colour(fill), radius=3)


class TimeCard(Card):
    """«زمان جلسه»: minutes used of those there are, by kind; too many are said in vermilion."""

    pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=16, spacing=6, parent=parent)
        self.body.setContentsMargins(16, 12, 16, 10)
        self._used = Label(theme, "", ink="ink-2")
        self._rest = Label(theme, "", role="meta-strong", weight=600, ink="zangar")
        self._counts = {kind: Label(theme, "", role="meta", ink="ink-2") for kind in _LEGEND}
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(theme, self.tr("Time of the meeting"), role="h3"))
        top.addWidget(self._used)
        top.addStretch()
        for kind, label in self._counts.items():
            top.addWidget(_Swatch(theme, terms.ITEM_TONES[kind]))
            top.addWidget(label)
            top.addSpacing(8)
        top.addWidget(self._rest)
        self.bar = TimeBar(theme)
        self.bar.pressed.connect(self.pressed)
        self._starts = Label(theme, "", role="meta", ink="ink-2")
        self._ends = Label(theme, "", role="meta", ink="ink-2")
        ends = QHBoxLayout()
        ends.addWidget(self._starts)
        ends.addStretch()
        ends.addWidget(self._ends)
        self.body.addLayout(top)
        self.body.addWidget(self.bar)
        self.body.addLayout(ends)

    def show_time(self, meeting: MeetingView, items: Sequence[ItemView], current: object = None) -> None:
        planned = [item for item in items if not item.off_agenda]
        used, available = sum(item.minutes for item in planned), meeting.minutes_available
        free = available - used
        if available:
            used_words = self.tr("{used} of {available} minutes")
            self._used.say(used_words.format(used=number(used), available=number(available)))
        else:
            self._used.say(self.tr("{used} minutes; the meeting has no end yet").format(used=number(used)))
        over = self.tr("{n} minutes more than the meeting has").format(n=number(-free)) if available else ""
        # Too many minutes are said in the bar itself.
        spare = self.tr("{n} minutes free").format(n=number(free)) if available and free >= 0 else ""
        self._rest.say(spare)
        for kind, label in self._counts.items():
            minutes = sum(item.minutes for item in planned if item.kind is kind)
            label.say(f"{terms.item_kind(kind)} {number(minutes)}")
        spans = [Span(item.id, item.minutes, terms.ITEM_TONES[item.kind], item.title) for item in planned]
        self.bar.show_spans(spans, available or used, over_text=over if free < 0 else "", current=current)
        self._starts.say(clock(meeting.starts) if meeting.starts else "")
        self._ends.say(clock(meeting.ends) if meeting.ends else "")
