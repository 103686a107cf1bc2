"""Files that came earlier: what became of each, and taking it back or recording it again."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop_app.sentences import sentence
from desktop_app.services.exchange.views import ArrivalRow, ArrivalState, ReviewGroup
from desktop_app.ui import exchange_words as words
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import joined, number

TAKE_BACK, TAKE_AGAIN, REVIEW = "take_back", "take_again", "review"
_ACTS: Final = {
    ArrivalState.REVIEWING: (REVIEW, sentence("Exchange", "Review")),
    ArrivalState.APPLIED: (TAKE_BACK, sentence("Exchange", "Take back")),
    ArrivalState.PARKED: (TAKE_AGAIN, sentence("Exchange", "Record again")),
    ArrivalState.REJECTED: (REVIEW, sentence("Exchange", "Review after all")),
}
_COUNTED: Final = (
    ReviewGroup.NEW,
    ReviewGroup.UPDATED,
    ReviewGroup.REMOVED,
    ReviewGroup.CONFLICT,
    ReviewGroup.PROPOSAL,
    ReviewGroup.AFTER_FINAL,
)


def _columns() -> tuple[Column, ...]:
    def say(text: str) -> str:
        return QCoreApplication.translate("Exchange", text)

    return (
        Column(0, say(_FILE)),
        Column(130, say(_MADE), hides_below=900),
        Column(130, say(_CAME)),
        Column(140, say(_BECAME)),
        Column(0, say(_BROUGHT), share=1, hides_below=700),
        Column(110),
    )


def _row(one: ArrivalRow, lacking: Collection[int], today: datetime.date) -> Row:
    state, icon, ink = words.ARRIVALS[one.state]
    act, told = _ACTS[one.state]
    counts = [words.counted(group, one.counts[group]) for group in _COUNTED if one.counts.get(group)]
    missing = tuple(number for number in one.missing if number in lacking)
    gaps = (Mark(words.said(_GAP).format(bundle=words.bundles(missing)), "zar"),) if missing else ()
    title = joined([words.bundle(one.number), one.office])
    cells = (
        Cell(title, icon="ph.package", icon_side=18, weight=500, tags=gaps),
        Cell(words.moment(one.made, today), ink="ink-2"),
        Cell(words.moment(one.came, today), ink="ink-2"),
        Cell(words.said(state), icon=icon, icon_ink=ink, ink="ink" if ink in {"zangar", "zar"} else "ink-3"),
        Cell(joined(counts) or words.said(_NOTHING_NEW), role="meta", ink="ink-3"),
        Cell(words.said(told), action=act),
    )
    return Row(one.id, cells, value=one, muted=one.state is ArrivalState.REJECTED, tip=title)


class HistoryCard(Card):
    """`acted` gives the id of a file and what is to be done with it; `opened` the file to be looked at."""

    acted = Signal(str, str)
    opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=1, spacing=0)
        self.header = CardHeader(theme, self.tr("Earlier files"))
        self.list = RowList(theme, _columns(), row_height=44, header=True, name=self.tr("Earlier files"))
        self.nothing = EmptyState(
            theme,
            self.tr("No file has come yet"),
            self.tr("A file on a USB stick is dragged onto the window, or chosen with «Receive from USB»."),
            icon="ph.package",
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nothing)
        for widget in (self.header, Rule(theme)):
            self.body.addWidget(widget)
        self.body.addWidget(self.stack, 1)
        self.list.acted.connect(lambda key, act: self.acted.emit(str(key), act))
        self.list.opened.connect(lambda key: self.opened.emit(str(key)))

    def show_files(
        self, files: Sequence[ArrivalRow], lacking: Mapping[str, Collection[int]], today: datetime.date
    ) -> None:
        """`lacking` is by office: numbers without which something is missing still."""
        self.header.say(self.tr("Earlier files"), number(len(files)) if files else "")
        self.list.show_rows([_row(one, lacking.get(one.office_id, ()), today) for one in files])
        self.stack.setCurrentIndex(0 if files else 1)


_FILE: Final = sentence("Exchange", "File")
_MADE: Final = sentence("Exchange", "Made")
_CAME: Final = sentence("Exchange", "Came")
_BECAME: Final = sentence("Exchange", "What became of it")
_BROUGHT: Final = sentence("Exchange", "What it brought")
_GAP: Final = sentence("Exchange", "{bundle} missing")
_NOTHING_NEW: Final = sentence("Exchange", "nothing new")
