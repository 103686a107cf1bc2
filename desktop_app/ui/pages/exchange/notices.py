"""Bars over a review: what a person has to know of a file before it is recorded."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.sentences import sentence
from desktop_app.services.exchange.views import Review
from desktop_app.ui import exchange_words as words
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.wording import in_digits, joined, number, percent

SHOWN = 2
"""So many stand open; the rest is unfolded."""
_REMOVALS = sentence(
    "Exchange", "This file removes {n} of {m} records of «{committee}» ({share}). It is recorded once that is ticked."
)
_CLOCK = sentence(
    "Exchange",
    "The sender's clock and this one differ by {gap}: one of the two is wrong. The dates of edits may be too.",
)
_NEWER_FILE = sentence(
    "Exchange", "This file can be recorded only by a newer version of the program. It is kept until the update."
)
_NEWER = sentence(
    "Exchange",
    "{n} items need a newer version of the program. They are kept and handed on, and appear after the update.",
)
_PENDING = sentence(
    "Exchange", "{n} parts build on files that have not come. They are kept and take effect once those are here."
)
_FINAL_TWINS = sentence(
    "Exchange",
    "The minutes of «{title}» became final at several offices. All versions are kept; the home office ratifies.",
)
_TWINS = sentence("Exchange", "In «{committee}» several meetings bear number {n}: {titles}.")
_DOUBLES = sentence("Exchange", "Perhaps one person entered twice, by the same national code: {names}.")


@dataclass(frozen=True)
class Matter:
    """One bar; `must_tick` holds up recording until a person has ticked it."""

    words: str
    icon: str
    tone: str = "zar"
    must_tick: bool = False


def gap_words(gap: datetime.timedelta) -> str:
    """«۳ روز», «۵ ساعت», «۲۵ دقیقه»."""
    minutes = round(abs(gap).total_seconds() / 60)
    if minutes >= 2 * 24 * 60:
        return words.said(words.DAYS).format(n=number(minutes // (24 * 60)))
    if minutes >= 2 * 60:
        return words.said(words.HOURS).format(n=number(minutes // 60))
    return words.said(words.MINUTES).format(n=number(minutes))


def matters(review: Review) -> list[Matter]:
    """What is to be said of a file, what holds it up first."""

    def say(template: str) -> str:
        return QCoreApplication.translate("Exchange", template)

    told: list[Matter] = []
    if review.needs_newer_program:
        told.append(Matter(say(_NEWER_FILE), "ph.clock-clockwise", "shangarf"))
    for one in review.removals:
        said = say(_REMOVALS).format(
            n=number(one.removed), m=number(one.living), committee=one.committee, share=percent(one.share * 100)
        )
        told.append(Matter(said, "ph.trash", "shangarf", must_tick=True))
    if review.clock_gap is not None:
        told.append(Matter(say(_CLOCK).format(gap=gap_words(review.clock_gap)), "ph.clock-counter-clockwise"))
    told += [Matter(say(_FINAL_TWINS).format(title=one.title), "ph.lock-simple") for one in review.final_twins]
    for twin in review.twins:
        titles = joined(list(twin.titles))
        said = say(_TWINS).format(committee=twin.committee, n=number(twin.number), titles=titles)
        told.append(Matter(said, "ph.copy"))
    told += [Matter(say(_DOUBLES).format(names=joined(list(one.names))), "ph.user") for one in review.doubles]
    if review.pending:
        told.append(Matter(say(_PENDING).format(n=number(review.pending)), "ph.hourglass-medium"))
    if review.newer:
        told.append(Matter(say(_NEWER).format(n=number(review.newer)), "ph.clock-clockwise", "lajvard"))
    return [Matter(in_digits(one.words), one.icon, one.tone, one.must_tick) for one in told]


class _Bar(Ground):
    """An icon and a sentence, or a box with it."""

    ticked = Signal()

    def __init__(self, theme: Theme, matter: Matter) -> None:
        super().__init__(theme, f"{matter.tone}-tint", edges=("bottom",))
        self.matter = matter
        self.box: CheckRow | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(IconMark(theme, matter.icon, matter.tone), 0, Qt.AlignmentFlag.AlignTop)
        label = Label(theme, matter.words, ink=matter.tone, wrap=True)
        row.addWidget(label, 1)
        if matter.must_tick:
            self.box = CheckRow(theme, self.tr("Seen and meant"))
            self.box.toggled.connect(self.ticked)
            row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def holds_up(self) -> bool:
        return self.box is not None and not self.box.isChecked()


class NoticeBars(QWidget):
    """`changed` comes when a bar that must be ticked was ticked."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.bars: list[_Bar] = []
        self._unfolded = False
        self.more = Button(theme, "", kind="link", size="small")
        self.more.clicked.connect(self._unfold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_matters(self, told: Sequence[Matter]) -> None:
        """The same matters keep their ticks."""
        if [bar.matter for bar in self.bars] == list(told):
            return
        for bar in self.bars:
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.bars = [_Bar(self.theme, matter) for matter in told]
        self._unfolded = False
        for place, bar in enumerate(self.bars):
            self._column.insertWidget(place, bar)
            bar.ticked.connect(self.changed)
        self._fold()

    @property
    def is_ticked(self) -> bool:
        """Whether everything that must be is."""
        return not any(bar.holds_up for bar in self.bars)

    @Slot()
    def _unfold(self) -> None:
        self._unfolded = not self._unfolded
        self._fold()

    def _fold(self) -> None:
        folded = 0
        for place, bar in enumerate(self.bars):
            shown = self._unfolded or place < SHOWN or bar.matter.must_tick
            bar.setVisible(shown)
            folded += not shown
        self.setVisible(bool(self.bars))
        self.more.setVisible(folded > 0 or self._unfolded)
        said = self.tr("Fewer remarks") if self._unfolded else self.tr("{n} more remarks").format(n=number(folded))
        self.more.set_words(said)
