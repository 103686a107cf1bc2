"""The clauses of a resolution beside the list: each with its unit, its deadline and how far it is."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.services.clauses import ClauseView
from desktop_app.ui.follow_up_words import LOOKS, late_words, status_word, working_days_words
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.pressable import Pressable
from desktop_app.ui.wording import date_short, line, number, percent, plain

_HEIGHT = 58


class ClauseRow(Pressable):
    """Its words over unit and deadline; a press, or the menu key, opens what can be done with it."""

    menu_wanted = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, place: int, clause: ClauseView, today: datetime.date) -> None:
        self.clause, self._place, self._today = clause, place, today
        super().__init__(theme, " ".join(clause.text.split()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = [number(place), clause.text, clause.unit, self._due()[0], status_word(clause.status)]
        self.setAccessibleName(plain(", ".join(part for part in said if part)))
        self.explain(clause.text)
        self.clicked.connect(self.menu_wanted)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(_HEIGHT))

    def _due(self) -> tuple[str, str]:
        clause = self.clause
        if clause.days_late:
            return late_words(clause.days_late), "shangarf"
        if clause.deadline is not None:
            return date_short(clause.deadline, self._today), "ink-3"
        return (working_days_words(clause.due_days), "ink-3") if clause.due_days is not None else ("", "ink-3")

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        theme, px, colour, clause = self.theme, self.theme.px, self.theme.colour, self.clause
        if self.hovered or self.ringed:
            painting.box(painter, rect, fill=colour("hover"), border=colour("lajvard") if self.ringed else None)
        inner = rect.adjusted(px(6), px(6), -px(6), -px(6))
        badge = QRectF(inner.left(), inner.top() + px(1), px(20), px(20))
        shown = painting.placed(badge, rect, rtl=self.rtl)
        painting.box(painter, shown, fill=colour("sunken"), radius=px(10))
        painting.write(painter, shown, number(self._place), theme.font("micro"), colour("ink-2"), align="center")
        share = percent(clause.progress)
        width = painting.advance(theme.font("meta"), share) + 2
        end = QRectF(inner.right() - width, inner.top(), width, px(22))
        self._write(painter, rect, end, share, "meta", "ink-2", align="end")
        mark = QRectF(end.left() - px(20), inner.top() + px(3), px(16), px(16))
        _, icon, icon_ink, _ = LOOKS[clause.status]
        theme.draw_icon(painter, painting.placed(mark, rect, rtl=self.rtl), icon, icon_ink)
        words = QRectF(badge.right() + px(8), inner.top(), mark.left() - badge.right() - px(16), px(22))
        self._write(painter, rect, words, self.words, "row", "ink")
        self._paint_below(
            painter, rect, QRectF(words.left(), inner.top() + px(24), inner.right() - words.left(), px(20))
        )

    def _paint_below(self, painter: QPainter, rect: QRectF, below: QRectF) -> None:
        due, ink = self._due()
        metrics = QFontMetrics(self.theme.font("meta"))
        width = min(metrics.horizontalAdvance(line(due)) + 4, below.width() * 0.6)
        end = QRectF(below.right() - width, below.top(), width, below.height())
        self._write(painter, rect, end, due, "meta", ink, align="end")
        unit = QRectF(below.left(), below.top(), below.width() - width - self.theme.px(8), below.height())
        self._write(painter, rect, unit, self.clause.unit, "meta", "ink-2")

    def _write(
        self, painter: QPainter, rect: QRectF, at: QRectF, text: str, role: str, ink: str, align: str = "start"
    ) -> None:
        place = painting.placed(at, rect, rtl=self.rtl)
        font, colour = self.theme.font(role), self.theme.colour(ink)
        painting.write(painter, place, line(text), font, colour, rtl=self.rtl, align=align)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self.menu_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class Clauses(QWidget):
    """`menu_wanted` gives a clause and where its menu belongs; hidden where there are none."""

    menu_wanted = Signal(object, QPoint)
    removed = Signal(object)
    added = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.rows: list[ClauseRow] = []
        self._shown: tuple[tuple[ClauseView, ...], datetime.date] | None = None
        self._count = Label(theme, "", role="meta", ink="ink-3")
        self.add = Button(theme, self.tr("Add a clause"), kind="link", size="small", icon="ph.plus")
        self.add.clicked.connect(self.added)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(theme, self.tr("Clauses"), role="h3"))
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self.add)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._list)

    def show_clauses(self, clauses: Sequence[ClauseView], today: datetime.date, *, may_change: bool) -> None:
        self.setVisible(bool(clauses))
        self.add.setVisible(may_change)
        if (tuple(clauses), today) == self._shown:
            return
        self._shown = (tuple(clauses), today)
        focused = next((row.clause.id for row in self.rows if row.hasFocus()), None)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ClauseRow(self.theme, place, clause, today) for place, clause in enumerate(clauses, 1)]
        self._count.say(number(len(clauses)) if clauses else "")
        for row in self.rows:
            row.menu_wanted.connect(partial(self._offer, row))
            row.removed.connect(partial(self.removed.emit, row.clause))
            self._list.addWidget(row)
            if row.clause.id == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, row: ClauseRow) -> None:
        self.menu_wanted.emit(row.clause, row.mapToGlobal(QPoint(0, row.height())))
