"""The versions of the minutes, and the fingerprint of what is final."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.minutes import MinutesState
from desktop_app.persian import bidi
from desktop_app.services.minutes import MinutesView, VersionView
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.wording import in_digits, number


class VersionList(QWidget):
    """Shown once there is something to tell apart: an earlier version, or a frozen text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(theme, self.tr("Versions"), role="h2")
        self._title.setContentsMargins(20, 12, 20, 6)
        self.list = RowList(
            theme,
            [Column(0, share=3), Column(0, share=4, align="end")],
            row_height=46,
            padding=20,
            grows=True,
            name=self.tr("Versions"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self.list)

    def show_minutes(self, minutes: MinutesView) -> None:
        self.setVisible(len(minutes.versions) > 1 or bool(minutes.fingerprint))
        self.list.show_rows([self._row(version) for version in reversed(minutes.versions)])

    def _row(self, version: VersionView) -> Row:
        icon, ink = {
            MinutesState.DRAFT: ("ph.circle-dashed", "ink-3"),
            MinutesState.FROZEN: ("ph.lock-simple", "zar"),
            MinutesState.FINAL: ("ph.check-circle-fill", "zangar"),
            MinutesState.REPLACED: ("ph.minus", "ink-3"),
        }[version.state]
        name = Cell(
            self.tr("Version {n}").format(n=number(version.version)),
            second=self.state_in_words(version.state),
            icon=icon,
            icon_ink=ink,
            icon_side=18,
        )
        mark = bidi.isolate(in_digits(version.fingerprint)) if version.fingerprint else ""
        number_cell = Cell(in_digits(version.number), second=mark, ink="ink-2")
        tip = self.tr("Fingerprint of the text: {mark}").format(mark=mark) if mark else ""
        return Row(version.minutes_id, (name, number_cell), tip=tip, muted=version.state is MinutesState.REPLACED)

    def state_in_words(self, state: MinutesState) -> str:
        match state:
            case MinutesState.DRAFT:
                return self.tr("being written")
            case MinutesState.FROZEN:
                return self.tr("frozen")
            case MinutesState.FINAL:
                return self.tr("final")
            case MinutesState.REPLACED:
                return self.tr("replaced")
