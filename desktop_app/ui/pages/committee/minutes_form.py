"""How the printed minutes of a committee are arranged: which parts, in which order, initialled or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from desktop_app.domain.committees import MinutesBlock
from desktop_app.services.committees import CommitteeView
from desktop_app.ui.committee_words import word
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.committee.part import Part
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.toggles import CheckRow


class MinutesFormPart(Part):
    """A list that is ticked and moved; each change is stored at once."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = self.theme
        self._blocks: tuple[MinutesBlock, ...] = tuple(MinutesBlock)
        self.column.addWidget(Label(theme, self.tr("The printed minutes"), role="h2"))
        self.initials = CheckRow(theme, self.tr("Every page is initialled"))
        hint = self.tr("Tick the parts that are printed; Alt and an arrow moves one.")
        self.list = RowList(
            theme,
            (Column(0),),
            row_height=34,
            padding=4,
            checks=True,
            handles=True,
            grows=True,
            name=self.tr("Parts of the printed minutes"),
        )
        self.restore = Button(theme, self.tr("The official order"), kind="link", size="small")
        self.column.addWidget(self.initials)
        self.column.addWidget(Label(theme, hint, role="meta", ink="ink-3", wrap=True))
        self.column.addWidget(self.list)
        self.column.addWidget(self.restore)
        self.initials.toggled.connect(self._store_initials)
        self.list.ticked.connect(self._tick)
        self.list.moved.connect(self._move)
        self.restore.clicked.connect(lambda: self._arrange(tuple(MinutesBlock)))

    def show_committee(self, view: CommitteeView) -> None:
        self.committee_id = view.id
        self._blocks = view.minutes_blocks
        self.initials.blockSignals(True)
        self.initials.setChecked(view.initials)
        self.initials.blockSignals(False)
        self.restore.setVisible(self._blocks != tuple(MinutesBlock))
        self.list.show_rows([self._row(block) for block in self._in_order()])

    def _in_order(self) -> list[MinutesBlock]:
        """The printed parts in their order, then those that are left out."""
        return [*self._blocks, *(block for block in MinutesBlock if block not in self._blocks)]

    def _row(self, block: MinutesBlock) -> Row:
        on = block in self._blocks
        cell = Cell(word(block), ink="ink" if on else "ink-3")
        return Row(block, (cell,), checked=on, movable=on)

    @Slot(bool)
    def _store_initials(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.frame.asked(lambda: self.desk.committees.describe(self.committee_id, initials=on))

    @Slot(object, bool)
    def _tick(self, block: MinutesBlock, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if on:
            official = list(MinutesBlock)
            place = sum(official.index(other) < official.index(block) for other in self._blocks)
            self._arrange((*self._blocks[:place], block, *self._blocks[place:]))
        else:
            self._arrange(tuple(other for other in self._blocks if other is not block))

    @Slot(object, int)
    def _move(self, block: MinutesBlock, place: int) -> None:
        rest = [other for other in self._blocks if other is not block]
        self._arrange((*rest[:place], block, *rest[place:]))

    def _arrange(self, blocks: Sequence[MinutesBlock]) -> None:
        self.frame.asked(lambda: self.desk.committees.arrange_minutes(self.committee_id, blocks))
        self.show_committee(self.desk.committees.get(self.committee_id))
