"""The indicator table of a year: standard, what was reached, score; totals by group."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from desktop_app.domain.evaluations import IndicatorGroup, Total
from desktop_app.services.evaluation_views import EvaluationView, IndicatorView
from desktop_app.services.indicators import SOURCES
from desktop_app.ui.dialogs.indicator import IndicatorDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.report.figure_words import NOTHING, in_units
from desktop_app.ui.secretariat_words import word
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import amount, joined, number, percent


class IndicatorsCard(Card):
    """Enter corrects a line, Delete takes it out, Alt with an arrow moves it within its group."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, padding=1, spacing=0)
        self.frame, self.desk = frame, frame.desk
        self._view: EvaluationView | None = None
        self.head = CardHeader(self.theme, self.tr("Indicators and scores"))
        self.usual = Button(self.theme, self.tr("Take the usual set"), kind="link", icon="ph.copy")
        self.last = Button(self.theme, "", kind="link", icon="ph.copy")
        self.add = Button(self.theme, self.tr("Add an indicator"), kind="link", icon="ph.plus")
        for button in (self.usual, self.last, self.add):
            self.head.add_action(button)
        self.list = RowList(
            self.theme,
            [
                Column(title=self.tr("Indicator"), share=4),
                Column(width=84, title=self.tr("Annex"), hides_below=900),
                Column(width=90, title=self.tr("Unit of measure"), hides_below=760),
                Column(width=92, title=self.tr("Standard (S)")),
                Column(width=104, title=self.tr("Reached (AP)")),
                Column(width=92, title=self.tr("Ceiling (W)")),
                Column(width=132, title=self.tr("Score")),
            ],
            row_height=48,
            header=True,
            grows=True,
            handles=True,
            name=self.tr("Indicators and scores"),
        )
        self.empty = EmptyState(
            self.theme,
            self.tr("No indicator is recorded for this year"),
            self.tr("The usual set follows the official self-assessment form; its lines can be changed."),
            icon="ph.target",
        )
        for part in (self.head, Rule(self.theme), self.list, self.empty):
            self.body.addWidget(part)
        self.add.clicked.connect(self.begin_new)
        self.usual.clicked.connect(self._take_usual)
        self.last.clicked.connect(self._copy_last)
        self.list.opened.connect(self.correct)
        self.list.removal_wanted.connect(self.remove)
        self.list.moved.connect(self._move)
        self.list.menu_wanted.connect(self._offer)

    def show_view(self, view: EvaluationView) -> None:
        self._view = view
        rows: list[Row] = []
        for kind in IndicatorGroup:
            mine = [row for row in view.indicators if row.group is kind]
            if mine:
                rows.append(group(word(kind), self._total(view.total(kind)), key=("group", kind.value)))
                rows += [self._row(row) for row in mine]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        whole = view.total()
        self.head.say(self.tr("Indicators and scores"), self._total(whole) if rows else "")
        self.usual.setVisible(not rows)
        self.last.set_words(self.tr("Copy those of {year}").format(year=number(view.year - 1)))
        self.last.setVisible(not rows and view.earlier_indicators)

    def _total(self, total: Total) -> str:
        if total.percent is None:
            return self.tr("not measured yet")
        words = self.tr("{score} of {ceiling} ({share})")
        return words.format(
            score=amount(total.scored, 1), ceiling=in_units(total.ceiling), share=percent(total.percent)
        )

    def _row(self, row: IndicatorView) -> Row:
        source = SOURCES[row.source][0] if row.source in SOURCES else ""
        told = self.tr("from the records") if source else self.tr("entered by hand")
        less = self.tr("less is better")
        share = row.score / row.ceiling if row.score is not None and row.ceiling else None
        fill = "zangar-fill" if share is not None and share >= 0.7 else "zar-fill"
        return Row(
            key=row.id,
            cells=(
                Cell(
                    text=row.title,
                    second=joined([told, less]) if row.lower_is_better else told,
                    weight=500,
                ),
                Cell(text=row.annex, ink="ink-2"),
                Cell(text=row.unit_of_measure, ink="ink-2"),
                Cell(text=in_units(row.standard)),
                Cell(text=in_units(row.actual), weight=600, ink="ink" if row.actual is not None else "ink-3"),
                Cell(text=in_units(row.ceiling)),
                _scored(row.score, share, fill),
            ),
            value=row,
            movable=True,
            tip=source,
        )

    # Deeds

    @Slot()
    def begin_new(self) -> None:
        self._ask(None)

    @Slot(object)
    def correct(self, key: object) -> None:
        view = self._view
        row = next((row for row in view.indicators if row.id == key), None) if view is not None else None
        if row is not None:
            self._ask(row)

    def _ask(self, row: IndicatorView | None) -> None:
        if self._view is None:
            return
        dialog = IndicatorDialog(self.frame, self._view, row, self)
        if dialog.asked():
            self.list.choose(dialog.indicator_id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def remove(self, key: object) -> None:
        """The toast brings it back."""
        if isinstance(key, str):
            self.frame.asked(lambda: self.desk.indicators.remove(key))
            self.frame.toast(self.tr("The indicator was taken out."), undo=lambda: self.desk.indicators.restore(key))

    @Slot(object, int)
    def _move(self, key: object, place: int) -> None:
        """`place` counts all lines; a line stays within its group."""
        view = self._view
        if view is None:
            return
        ids = [row.id for row in view.indicators]
        moved = next(row for row in view.indicators if row.id == key)
        first = next(n for n, row in enumerate(view.indicators) if row.group is moved.group)
        count = sum(1 for row in view.indicators if row.group is moved.group)
        within = min(max(place, first), first + count - 1) - first
        if ids.index(moved.id) - first != within:
            self.frame.asked(lambda: self.desk.indicators.move(moved.id, within))

    @Slot()
    def _take_usual(self) -> None:
        view = self._view
        if view is not None:
            self._told(self.frame.asked(lambda: self.desk.indicators.take_usual(view.committee_id, view.year)))

    @Slot()
    def _copy_last(self) -> None:
        view = self._view
        if view is not None:
            self._told(self.frame.asked(lambda: self.desk.indicators.copy_last_year(view.committee_id, view.year)))

    def _told(self, made: list[str] | None) -> None:
        if made:
            self.frame.toast(
                self.tr("{n} indicators were added.").format(n=number(len(made))),
                undo=lambda: self.desk.indicators.take_back(made),
            )
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, QPoint)
    def _offer(self, key: object, where: QPoint) -> None:
        if not isinstance(key, str):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.theme.icon("ph.pencil-simple"), self.tr("Correct"), lambda: self.correct(key))
        menu.addAction(self.theme.icon("ph.trash"), self.tr("Take out"), lambda: self.remove(key))
        menu.popup(where)


def _scored(score: float | None, share: float | None, fill: str) -> Cell:
    if score is None:
        return Cell(text=NOTHING, ink="ink-3")
    return Cell(second=amount(score, 1), bar=share, bar_fill=fill)
