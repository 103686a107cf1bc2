"""The list of papers at the start edge: one is chosen, any number is ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.services.paper_offers import Offer
from desktop_app.ui.pages.papers.on_offer import Group
from desktop_app.ui.paper_words import FORMATS, kind_icon
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row, group
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import number

WIDTH: Final = 460


class PapersList(Ground):
    """`changed` comes when another paper is chosen, or others are ticked."""

    changed = Signal()
    widened = Signal()
    """The person wants the words gone that narrow the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "surface", edges=("end",))
        self._groups: Sequence[Group] = ()
        self._fits: Callable[[Offer], bool] = lambda _offer: True
        self._ticked: dict[Offer, None] = {}
        self.list = RowList(
            theme, (Column(0), Column(96, align="end")), row_height=38, padding=24, checks=True, name=self.tr("Papers")
        )
        self.list.setMinimumWidth(theme.px(300))
        self._nothing = EmptyState(theme, "", icon="ph.files")
        self.widen = Button(theme, self.tr("Remove the filters"))
        self._nothing.add_action(self.widen)
        self._count = Label(theme, "", role="meta", ink="ink-2")
        self.untick = Button(theme, self.tr("Untick all"), kind="link", size="small")
        self.tick_all = Button(theme, self.tr("Tick all"), kind="link", size="small")
        self._lay_out()
        self.widen.clicked.connect(self.widened)
        self.list.chosen.connect(self._tell)
        self.list.ticked.connect(self._tick)
        self.tick_all.clicked.connect(self._tick_all)
        self.untick.clicked.connect(self._untick_all)

    def _lay_out(self) -> None:
        at_foot = Ground(self.theme, "canvas", edges=("top",))
        foot = QHBoxLayout(at_foot)
        foot.setContentsMargins(16, 6, 16, 6)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.tick_all)
        foot.addWidget(self.untick)
        listed = QWidget()
        self._faces = QStackedLayout(listed)
        self._faces.addWidget(self.list)
        self._faces.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(listed, 1)
        column.addWidget(at_foot)

    def fit(self, room: int) -> None:
        """The usual width, or what a narrow window leaves."""
        self.setFixedWidth(min(self.theme.px(WIDTH), max(self.list.minimumWidth(), room)))

    # What is shown

    def show_groups(self, groups: Sequence[Group], fits: Callable[[Offer], bool], *, narrowed: bool) -> int:
        """Those offers of the groups that fit; gives their number."""
        self._groups, self._fits = groups, fits
        shown: list[Row] = []
        count = 0
        for found in groups:
            offers = [offer for offer in found.offers if fits(offer)]
            if offers:
                shown.append(group(found.title, found.detail or number(len(offers))))
                shown += [self._row(offer) for offer in offers]
                count += len(offers)
        every = {offer for found in groups for offer in found.offers}
        self._ticked = {offer: None for offer in self._ticked if offer in every}
        self.list.show_rows(shown)
        self._faces.setCurrentIndex(0 if shown else 1)
        self._say_nothing(narrowed=narrowed)
        self.tick_all.setVisible(bool(shown))
        if shown and self.list.current_key() is None:
            self.list.choose_first()
        self._tell()
        return count

    def _show_again(self) -> None:
        self.show_groups(self._groups, self._fits, narrowed=self.widen.isVisibleTo(self._nothing))

    def _say_nothing(self, *, narrowed: bool) -> None:
        self.widen.setVisible(narrowed)
        if narrowed:
            self._nothing.say(self.tr("No paper fits these words."))
        else:
            self._nothing.say(
                self.tr("There is no paper in this year yet."),
                self.tr(
                    "Papers appear here with the meetings: the invitation first, then the sheet, then the minutes."
                ),
            )

    def _row(self, offer: Offer) -> Row:
        marks = tuple(Mark(FORMATS[form]) for form in offer.formats if form != "pdf")
        first = Cell(offer.short or offer.title, icon=kind_icon(offer.kind))
        return Row(offer, (first, Cell(tags=marks)), checked=offer in self._ticked, tip=offer.title)

    @Slot()
    def _tell(self) -> None:
        ticked = len(self._ticked)
        self._count.say(self.tr("{n} ticked").format(n=number(ticked)) if ticked else self.tr("None ticked"))
        self.untick.setVisible(bool(ticked))
        self.changed.emit()

    # What is chosen

    def choose_paper_of(self, meeting_id: str) -> None:
        """The first that has pages; the header of its group is in sight."""
        found = next((group for group in self._groups if group.meeting_id == meeting_id), None)
        if found is None:
            return
        self.list.choose(next((offer for offer in found.offers if "pdf" in offer.formats), found.offers[0]))
        above = self.list.rows_model.place_of(found.offers[0]) - 1
        self.list.scrollTo(self.list.rows_model.index(max(0, above)), RowList.ScrollHint.PositionAtTop)

    @property
    def chosen(self) -> Offer | None:
        key = self.list.current_key()
        return key if isinstance(key, Offer) else None

    def wanted(self) -> list[Offer]:
        """The ticked papers in the order of the list, or else the chosen one."""
        ticked = [offer for found in self._groups for offer in found.offers if offer in self._ticked]
        return ticked or ([self.chosen] if self.chosen is not None else [])

    # Ticking

    @Slot(object, bool)
    def _tick(self, offer: Offer, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if on:
            self._ticked[offer] = None
        else:
            self._ticked.pop(offer, None)
        self._show_again()

    @Slot()
    def _tick_all(self) -> None:
        self._ticked |= {offer: None for found in self._groups for offer in found.offers if self._fits(offer)}
        self._show_again()

    @Slot()
    def _untick_all(self) -> None:
        self._ticked.clear()
        self._show_again()
