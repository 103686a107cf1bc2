"""What another office may in each committee, and in its confidential part."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.exchange.trust import Right
from desktop_app.services.exchange.partner_views import PartnerView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Scrolled
from desktop_app.ui.widgets.toggles import Segmented

_MOST_SHOWN = 7
"""Rows before the list is scrolled."""
_ROW = 42


class PartnerRightsDialog(FormDialog):
    """A row for all committees and one for each; the confidential part is granted apart."""

    def __init__(self, frame: Frame, office_id: str, parent: QWidget | None = None) -> None:
        view: PartnerView | None = frame.asked(lambda: frame.desk.partners.one(office_id))
        self._readable = view is not None
        self.view = view if view is not None else PartnerView.nobody()
        title = self.tr("Rights of {office}").format(office=self.view.name)
        body = self.tr(
            "Who may write may read too, who finalises minutes may write. What was given before stays with the office."
        )
        super().__init__(frame, title, self.tr("Save"), body=body, width=820, parent=parent)
        self.rows: dict[str, tuple[Segmented, Segmented | None]] = {}
        head = frame.asked(frame.desk.headquarters.view)
        self._told_elsewhere = self.view.by_headquarters and not (head is not None and head.own)
        if self._told_elsewhere:
            words = self.tr("Headquarters grants these rights with its trust list; they cannot be changed here.")
            self.content.addWidget(Label(self.theme, words, role="meta", ink="zar", wrap=True))
            self.act.setEnabled(False)
        self.content.addWidget(self._list())

    def _list(self) -> QWidget:
        area = Scrolled(self.theme, gutter=12)
        grid = QGridLayout()
        area.column.addLayout(grid)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for column, words in enumerate((self.tr("Committee"), self.tr("Ordinary"), self.tr("Confidential"))):
            grid.addWidget(Label(self.theme, words, role="meta", ink="ink-3"), 0, column)
        committees = self.frame.asked(self.desk.committees.all) or []
        names = [("", self.tr("All committees")), *((one.id, one.name) for one in committees)]
        for place, (committee_id, name) in enumerate(names, start=1):
            self._add_row(grid, place, committee_id, name)
        area.setFixedHeight(self.theme.px(_ROW * min(len(names), _MOST_SHOWN) + 30))
        return area

    def _add_row(self, grid: QGridLayout, place: int, committee_id: str, name: str) -> None:
        grant = next((one for one in self.view.grants if one.committee_id == committee_id), None)
        right = grant.right if grant is not None else Right.NONE
        secret = grant.confidential if grant is not None else Right.NONE
        grid.addWidget(Label(self.theme, name, weight=500), place, 0)
        ordinary = self._choice(right, self.tr("Rights in {committee}").format(committee=name))
        grid.addWidget(ordinary, place, 1)
        confidential = None
        if committee_id:
            words = self.tr("Rights in the confidential part of {committee}").format(committee=name)
            confidential = self._choice(secret, words)
            grid.addWidget(confidential, place, 2)
        self.rows[committee_id] = (ordinary, confidential)

    def _choice(self, right: Right, name: str) -> Segmented:
        choices = (
            (Right.NONE, self.tr("None")),
            (Right.READ, self.tr("Reads")),
            (Right.WRITE, self.tr("Writes")),
            (Right.FINALISE, self.tr("Finalises")),
        )
        made = Segmented(self.theme, choices, value=right, name=name)
        made.setEnabled(not self._told_elsewhere)
        return made

    def asked(self) -> bool:
        return self._readable and super().asked()

    def reject(self) -> None:
        """What was chosen is not lost without a word."""
        if self._changed() and not self.frame.confirm(
            self.tr("The rights are not saved"),
            self.tr("What was chosen here is lost when the window is left."),
            self.tr("Leave without saving"),
            self.tr("Go on choosing"),
        ):
            return
        super().reject()

    def submit(self) -> None:
        for committee_id, wanted in self._changed().items():
            self.desk.partners.grant(self.view.id, committee_id, *wanted)

    def _changed(self) -> dict[str, tuple[Right, Right]]:
        """By committee, what is chosen and does not hold yet."""
        known = {one.committee_id: (one.right, one.confidential) for one in self.view.grants}
        found = {}
        for committee_id, (ordinary, confidential) in self.rows.items():
            secret = confidential.value if confidential is not None else Right.NONE
            wanted = (Right(ordinary.value), Right(secret))  # type: ignore[arg-type]
            if wanted != known.get(committee_id, (Right.NONE, Right.NONE)):
                found[committee_id] = wanted
        return found
