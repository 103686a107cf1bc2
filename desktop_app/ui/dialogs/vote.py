"""A vote by name: what each of those who may vote said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from desktop_app.domain.votes import Choice
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.surfaces import Scrolled
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number


class VoteDialog(Dialog):
    """One line for each; everybody begins in favour."""

    def __init__(
        self,
        theme: Theme,
        eligible: Sequence[tuple[str, str]],
        choices: Mapping[str, Choice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Vote by name"), width=520, parent=parent)
        self._segments: dict[str, Segmented] = {}
        self._sum = Label(theme, "", role="row", weight=600)
        scrolled = Scrolled(theme, gutter=14, spacing=6)
        for person_id, name in eligible:
            segment = Segmented(
                theme,
                [
                    (Choice.FOR, self.tr("In favour")),
                    (Choice.AGAINST, self.tr("Against")),
                    (Choice.ABSTAIN, self.tr("Abstained")),
                ],
                value=choices.get(person_id, Choice.FOR),
                name=name,
            )
            segment.chosen.connect(self._count)
            self._segments[person_id] = segment
            row = QHBoxLayout()
            row.addWidget(Label(theme, name), 1)
            row.addWidget(segment)
            scrolled.column.addLayout(row)
        scrolled.setFixedHeight(min(len(eligible), 9) * theme.px(40) + 8)
        self.content.addWidget(scrolled)
        self.content.addWidget(self._sum)
        self.add_button(Button(theme, self.tr("Leave")), accepts=False)
        self.add_button(Button(theme, self.tr("Record the votes"), kind="primary"), accepts=True)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)
        self._count()
        for segment in list(self._segments.values())[:1]:
            segment.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def choices(self) -> dict[str, Choice]:
        return {person_id: Choice(str(segment.value)) for person_id, segment in self._segments.items()}

    def asked(self) -> bool:
        """Ask, and say whether the votes are to be taken."""
        return self.exec() == QDialog.DialogCode.Accepted

    def _count(self) -> None:
        given = list(self.choices.values())
        words = self.tr("{favour} in favour, {against} against, {abstained} abstained")
        self._sum.say(
            words.format(
                favour=number(given.count(Choice.FOR)),
                against=number(given.count(Choice.AGAINST)),
                abstained=number(given.count(Choice.ABSTAIN)),
            )
        )
