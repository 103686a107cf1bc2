"""What is said when the answer is written: where it lies and how it reaches the secretariat."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.exchange.follow_up_tasks import FollowUpFile
from desktop_app.services.exchange.unit_work import AnswerMade
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import at, number


class AnswerMadeDialog(Dialog):
    """Enter closes it; the folder can be opened from here."""

    def __init__(self, theme: Theme, made: AnswerMade, file: FollowUpFile, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("The answer is ready"),
            self.tr(
                "Answer {n} with {m} reports is written. Take the file to {secretariat}, on a stick or by letter;"
                " only that office can read it."
            ).format(n=number(made.number), m=number(made.reports), secretariat=file.secretariat or file.office),
            icon="ph.check-circle",
            tone="zangar",
            width=520,
            parent=parent,
        )
        self.content.addWidget(Label(theme, at(made.path), role="meta", ink="ink-2", wrap=True, selectable=True))
        hint = self.tr("You can go on entering at any time; the next answer tells what is new.")
        self.content.addWidget(Label(theme, hint, role="meta", ink="ink-3", wrap=True))
        folder = Button(theme, self.tr("Show in its folder"), icon="ph.folder-open")
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.path.parent))))
        self.buttons.addWidget(folder)
        self.close_it = self.add_button(Button(theme, self.tr("Done"), kind="primary"), accepts=True)
        self.close_it.setFocus()
