"""Who gets a copy: a recipient and a purpose are put together to a line; the lines stay open to the pen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.text_area import TextArea


class CopiesField(QWidget):
    """`text` has one «recipient: purpose» a line; empty where nothing was typed."""

    def __init__(
        self, theme: Theme, recipients: Sequence[Option], purposes: Sequence[Option], *, name: str = ""
    ) -> None:
        super().__init__()
        self._named = ""
        self._words = {option.value: option.text for option in recipients}
        self.whom = Choice(
            theme, recipients, placeholder=self.tr("Recipient"), name=self.tr("Recipient"), allow_new=True
        )
        self.purpose = Choice(theme, purposes, name=self.tr("Purpose"))
        if purposes:
            self.purpose.choose(purposes[0].value)
        self._purposes = {option.value: option.text for option in purposes}
        self.add = IconButton(theme, "ph.plus", self.tr("Add the copy"), side=32, framed=True)
        self.lines = TextArea(theme, rows=2, most_rows=6, name=name)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.whom, 3)
        top.addWidget(self.purpose, 2)
        top.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.lines)
        self.setFocusProxy(self.whom)
        self.whom.named.connect(self._remember)
        self.add.clicked.connect(self.put)

    @property
    def text(self) -> str:
        return self.lines.toPlainText().strip()

    @Slot(str)
    def _remember(self, words: str) -> None:
        self._named = words

    @Slot()
    def put(self) -> None:
        """Another line, of the recipient and the purpose that are chosen."""
        whom = self._words.get(self.whom.value, "") or self._named or self.whom.edit.text().strip()
        if not whom:
            return
        purpose = self._purposes.get(self.purpose.value, "")
        before = self.text
        row = f"{whom}: {purpose}" if purpose else whom
        self.lines.setPlainText(f"{before}\n{row}" if before else row)
        self._named = ""
        self.whom.choose(None)
        self.whom.setFocus()
