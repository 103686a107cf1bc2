"""One record of a file without a conflict: its fields before and with the file."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.records import LIFE
from desktop_app.exchange.three_way import Span, word_diff
from desktop_app.services.exchange.views import FieldChange, ReviewGroup, ReviewItem
from desktop_app.ui import exchange_words as words
from desktop_app.ui.history_fields import HIDDEN
from desktop_app.ui.pages.exchange.cells import (
    FIELD_WIDTH,
    NONE,
    FieldCell,
    GridCell,
    HeadCell,
    VersionCell,
    plain_spans,
)
from desktop_app.ui.pages.exchange.grid import cleared, columned
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Rule, Scrolled

_LONG = 40
_MOST = 60
"""Fields that are shown of one record."""


class ItemDetail(QWidget):
    """Read only."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._icon = IconMark(theme, "ph.pencil-simple", "ink-2")
        self._title = Label(theme, "", role="h3")
        self._place = Label(theme, "", role="meta", ink="ink-3")
        self._note = Label(theme, "", ink="ink-2", wrap=True)
        self._area = QWidget()
        self._grid = columned(QGridLayout(self._area))
        head = QWidget()
        head.setFixedHeight(theme.px(44))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._title)
        row.addWidget(self._place)
        row.addStretch(1)
        scrolled = Scrolled(theme, spacing=0, fill="surface")
        scrolled.column.addWidget(self._note)
        scrolled.column.addWidget(self._area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Rule(theme))
        column.addWidget(scrolled, 1)
        self._note.setContentsMargins(16, 12, 16, 12)

    def show_item(self, item: ReviewItem, names: Mapping[str, str]) -> None:
        self._icon.say(*words.GROUP_ICONS[item.kind])
        self._title.say(words.called(item.title))
        self._place.say(words.where(item.entity, item.subtitle))
        note = words.EXPLAINED.get(item.kind, "")
        self._note.say(words.said(note) if note else "")
        self._note.setVisible(bool(note))
        cleared(self._grid)
        shown = [one for one in item.fields if one.field == LIFE or one.field not in HIDDEN][:_MOST]
        self._grid.setColumnMinimumWidth(0, self.theme.px(FIELD_WIDTH))
        before = item.kind is not ReviewGroup.NEW
        for column, share in ((1, 10 if before else 0), (2, 10)):
            self._grid.setColumnStretch(column, share)
        if shown:
            self._heads(before=before)
        for row, change in enumerate(shown, 1):
            self._add(change, row, names, before=before)
        self._grid.setRowStretch(len(shown) + 1, 1)

    def _heads(self, *, before: bool) -> None:
        corner = GridCell(self.theme, fill="canvas")
        corner.setFixedWidth(self.theme.px(FIELD_WIDTH))
        self._grid.addWidget(corner, 0, 0)
        if before:
            here = HeadCell(self.theme, quiet=True)
            here.say(self.tr("Here now"))
            self._grid.addWidget(here, 0, 1)
        there = HeadCell(self.theme, last=True)
        there.say(self.tr("In this file"))
        self._grid.addWidget(there, 0, 2)

    def _add(self, change: FieldChange, row: int, names: Mapping[str, str], *, before: bool) -> None:
        name = FieldCell(self.theme, words.field_word(change.field))
        name.setFixedWidth(self.theme.px(FIELD_WIDTH))
        self._grid.addWidget(name, row, 0)
        old = words.value_words(change.field, change.before, names)
        new = words.value_words(change.field, change.after, names)
        if before:
            cell = VersionCell(self.theme, self.tr("Here now"), plain_spans(old), mark=NONE, quiet=True)
            self._grid.addWidget(cell, row, 1)
        spans = self._spans(change, old, new) if before else plain_spans(new)
        self._grid.addWidget(VersionCell(self.theme, self.tr("In this file"), spans, mark=NONE, last=True), row, 2)

    def _spans(self, change: FieldChange, old: str, new: str) -> tuple[Span, ...]:
        texts = isinstance(change.before, str) and isinstance(change.after, str)
        if not texts or min(len(old), len(new)) < _LONG:
            return plain_spans(new)
        return word_diff(old, new)
