"""The legal basis of a committee: places of acts, written as papers cite them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.committees import CommitteeView
from desktop_app.services.legal_acts import CitationView
from desktop_app.ui.committee_words import citation_line
from desktop_app.ui.dialogs.citation import CitationDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.committee.part import Part
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule


class BasisPart(Part):
    """The list of citations, each of which can be dropped and brought back."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._shown: tuple[CitationView, ...] | None = None
        card = Card(self.theme, padding=1, spacing=0)
        head = CardHeader(self.theme, self.tr("Legal basis"))
        self.add = Button(self.theme, self.tr("Add a citation"), kind="link", icon="ph.plus")
        head.add_action(self.add)
        self.empty = EmptyState(
            self.theme,
            self.tr("No act is cited yet"),
            self.tr("The minutes name the acts that the committee rests on."),
            icon="ph.bank",
        )
        self.rows = QVBoxLayout()
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        card.body.addWidget(head)
        card.body.addWidget(Rule(self.theme))
        card.body.addLayout(self.rows)
        card.body.addWidget(self.empty)
        self.column.addWidget(card)
        self.add.clicked.connect(self.cite)

    def show_committee(self, view: CommitteeView) -> None:
        self.committee_id = view.id
        if view.legal_basis == self._shown:
            return
        self._shown = view.legal_basis
        while (old := self.rows.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        before: QWidget = self.add
        for place, citation in enumerate(view.legal_basis):
            if place:
                self.rows.addWidget(Rule(self.theme))
            drop = IconButton(self.theme, "ph.trash", self.tr("Drop the citation"), icon_side=16)
            self.rows.addWidget(self._row(citation, drop))
            self.setTabOrder(before, drop)
            before = drop
        self.empty.setVisible(not view.legal_basis)

    def lines(self) -> list[str]:
        """The citations as they are shown."""
        return [citation_line(citation) for citation in self._shown or ()]

    @Slot()
    def cite(self) -> None:
        CitationDialog(self.frame, "committee", self.committee_id, parent=self).exec()

    def drop(self, citation: CitationView) -> None:
        acts = self.desk.legal_acts
        self.frame.asked(lambda: acts.drop_citation(citation.id))
        self.frame.toast(
            self.tr("The citation was dropped."),
            undo=lambda: self.frame.asked(lambda: acts.restore_citation(citation.id)),
        )

    def _row(self, citation: CitationView, drop: IconButton) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(margins(16, 10, 10, 10))
        line.setSpacing(10)
        line.addWidget(IconMark(self.theme, "ph.book-open", "ink-3", side=16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(self.theme, citation_line(citation), wrap=True, selectable=True), 1)
        drop.clicked.connect(lambda: self.drop(citation))
        line.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        return row
