"""One field in the grid of versions: its cells, the text that merges them, and how a version is told in words."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.exchange.three_way import Span, word_diff
from desktop_app.services.exchange.views import FieldConflict, Version
from desktop_app.ui import exchange_words as words
from desktop_app.ui.pages.exchange.cells import FieldCell, VersionCell, plain_spans
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.inputs import TextArea
from desktop_app.ui.widgets.labels import Label

_LONGEST_COMPARED: Final = 60_000
_SHORT: Final = 3


@dataclass
class GridLine:
    """One field in the grid."""

    field: FieldConflict
    name: FieldCell
    cells: dict[int, VersionCell]
    """By the place among the versions."""
    merged: MergedRow | None = None
    label: FieldCell | None = None
    """Beside the merged text."""

    def show_merged(self, *, shown: bool, text: str) -> None:
        if self.merged is not None and self.label is not None:
            self.merged.setVisible(shown)
            self.label.setVisible(shown)
            self.merged.show_text(text)


class MergedRow(QWidget):
    """The words that merge both versions; what cannot be merged by itself is said over them."""

    edited = Signal(str)

    def __init__(self, theme: Theme, field: FieldConflict) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name = self.tr("Merged text of {field}").format(field=words.field_word(field))
        self.area = TextArea(theme, rows=1, most_rows=9, name=name)
        self._note = Label(theme, "", role="meta", ink="zar", wrap=True)
        clean = field.merged is not None and field.merged.clean
        self._note.say(
            ""
            if clean
            else self.tr("Both have changed one sentence: the words of both stand below, to be worded anew.")
        )
        self._note.setVisible(not clean)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), 8, theme.px(14), 8)
        column.setSpacing(6)
        column.addWidget(self._note)
        column.addWidget(self.area)
        self.area.textChanged.connect(lambda: self.edited.emit(self.area.toPlainText()))

    def show_text(self, text: str) -> None:
        if self.area.toPlainText() != text:
            self.area.show_text(text)


def version_words(field: FieldConflict, version: Version, names: Mapping[str, str]) -> str:
    """`names` of the records that a value points to."""
    return words.value_words(field.field, version.value, names)


def version_spans(field: FieldConflict, version: Version, names: Mapping[str, str]) -> Sequence[Span]:
    """The words of a version; of a long text those are told apart that the base does not have."""
    text = version_words(field, version, names)
    base = field.base.value if field.base is not None else None
    long = isinstance(base, str) and (field.is_text or field.merged is not None)
    if not long or not isinstance(base, str) or not base or not isinstance(version.value, str):
        return plain_spans(text)
    if len(base) + len(text) > _LONGEST_COMPARED:
        return plain_spans(text)
    spans = word_diff(base, text)
    same = sum(len(span.text) for span in spans if span.kind == "same")
    # Words that have all been written anew are not told apart by colouring them all.
    return spans if same > _SHORT else plain_spans(text)


def latest(versions: Sequence[Version], today: datetime.date, own: str) -> str:
    """Who wrote last of these, and when."""
    dated = [version for version in versions if version.at is not None]
    newest = max(dated, key=lambda version: version.at or datetime.datetime.min) if dated else None  # noqa: DTZ901
    return words.written(newest, today, own) if newest is not None else ""
