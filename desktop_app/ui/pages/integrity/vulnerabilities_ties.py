"""The corrective resolutions of a vulnerable point: found by number or words, with their standing, and taken off."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.vulnerability_views import CorrectiveView, VulnerabilityView
from desktop_app.ui.follow_up_words import late_words, shown_label, status_cell
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.widgets.choice import FIND_FROM, Choice, Option
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.wording import date_short, joined

_OFFERED: Final = 12


class _ResolutionFinder(Choice):
    """Asks the office for the resolutions that fit the words; only what is offered is ever read."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(
            frame.theme,
            placeholder=self.tr("Number or words of a resolution"),
            name=self.tr("Add a corrective resolution"),
        )
        self._frame = frame
        self._committee_id: str | None = None
        self._tied: tuple[str, ...] = ()

    def offer_for(self, committee_id: str, tied: tuple[str, ...]) -> None:
        """The latest of the committee, without those that are tied already."""
        if (committee_id, tied) != (self._committee_id, self._tied) or not self._options:
            self._committee_id, self._tied = committee_id, tied
            self._offer_fitting("")

    def _offer_fitting(self, words: str) -> None:
        desk, committee = self._frame.desk.vulnerabilities, self._committee_id
        found: list[CorrectiveView] = self._frame.asked(lambda: desk.resolutions_like(words, committee, _OFFERED)) or []
        self._options = [
            Option(one.id, f"{shown_label(one.label)} · {first_line(one.text)}")
            for one in found
            if one.id not in self._tied
        ]

    @Slot(str)
    def _find(self, text: str) -> None:
        self._offer_fitting(text if len(text.strip()) >= FIND_FROM else "")
        if len(text.strip()) < FIND_FROM or not self._options:
            self._list.hide()
            return
        self._list.offer(self._options, self)
        self._list.point_at(0)


class CorrectiveResolutions(QWidget):
    """Enter goes to a resolution, Delete takes it off the point."""

    tie_wanted = Signal(str)
    untie_wanted = Signal(str)

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.theme = frame, frame.theme
        self.finder = _ResolutionFinder(frame)
        self.list = RowList(
            self.theme,
            [Column(), Column(width=122)],
            row_height=48,
            padding=4,
            grows=True,
            name=self.tr("Corrective resolutions"),
        )
        self.none = Label(self.theme, self.tr("No resolution corrects it yet."), role="meta", ink="ink-3")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.theme, self.tr("Corrective resolutions"), role="h3"))
        for widget in (self.list, self.none, self.finder):
            column.addWidget(widget)
        self.finder.chosen.connect(self._tie)
        self.list.opened.connect(lambda key: frame.go(Place("resolutions", focus=str(key))))
        self.list.removal_wanted.connect(lambda key: self.untie_wanted.emit(str(key)))

    def show_of(self, point: VulnerabilityView) -> None:
        self.list.show_rows([self._row(one) for one in point.resolutions])
        self.list.setVisible(bool(point.resolutions))
        self.none.setVisible(not point.resolutions)
        self.finder.offer_for(point.committee_id, point.resolution_ids)

    def _row(self, one: CorrectiveView) -> Row:
        today = self.frame.desk.clock.today()
        status = status_cell(one.status)
        if one.days_late:
            when, ink = late_words(one.days_late), "shangarf"
        elif one.deadline is not None and one.status.open:
            when, ink = date_short(one.deadline, today), "ink-3"
        else:
            when, ink = "", "ink-3"
        label = shown_label(one.label)
        under = joined([part for part in (label, one.unit) if part])
        standing = Cell(
            status.text,
            second=when,
            ink=status.ink,
            second_ink=ink,
            icon=status.icon,
            icon_ink=status.icon_ink,
        )
        return Row(
            key=one.id,
            cells=(Cell(first_line(one.text), second=under), standing),
            value=one,
            tip=joined([label, one.committee, one.text]),
        )

    @Slot(object)
    def _tie(self, key: object) -> None:
        if key is not None:
            self.tie_wanted.emit(str(key))
            # The choice goes on showing what was chosen until it is through with it.
            QTimer.singleShot(0, self.finder, lambda: self.finder.choose(None))


def first_line(text: str) -> str:
    return next(iter(text.splitlines()), "")
