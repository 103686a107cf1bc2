"""The dialog that names a place of an act as a legal basis: found in the register, or entered there first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.documents.legal_basis import legal_line
from desktop_app.persian.spelling import number_keys
from desktop_app.services.legal_acts import ActView
from desktop_app.ui.committee_words import word
from desktop_app.ui.dialogs.act import ActDialog
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import date_official, in_digits, joined


def act_row(act: ActView) -> Row:
    """An act as a list shows it: title over number, date and issuer."""
    parts = [in_digits(act.number), date_official(act.issued_on) if act.issued_on else "", act.issuer]
    title = Cell(text=act.title, second=joined([part for part in parts if part]), weight=500)
    return Row(key=act.id, cells=(title, Cell(tags=(Mark(word(act.kind)),))), value=act, tip=act.title)


class _Query(LineEdit):
    """The line that searches the register; the arrow keys move in the list under it."""

    def __init__(self, frame: Frame, found: RowList, placeholder: str) -> None:
        super().__init__(frame.theme, placeholder=placeholder)
        self._found = found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._found.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)


class CitationDialog(FormDialog):
    """A citation for one record; `subject` is the table's name of that record."""

    def __init__(self, frame: Frame, subject: str, subject_id: str, parent: QWidget | None = None) -> None:
        super().__init__(frame, self.tr("Legal basis"), self.tr("Add the citation"), width=640, parent=parent)
        self._subject, self._subject_id = subject, subject_id
        self._acts = RowList(
            self.theme,
            [Column(), Column(width=96, align="end")],
            row_height=48,
            padding=12,
            name=self.tr("Acts in the register"),
        )
        self._acts.setFixedHeight(self.theme.px(196))
        self._query = _Query(frame, self._acts, self.tr("Title, issuing body, or number in any order of its parts"))
        self._new = Button(self.theme, self.tr("New act"), icon="ph.plus")
        self._article, self._note, self._clause = LineEdit(self.theme), LineEdit(self.theme), LineEdit(self.theme)
        self._preview = Label(self.theme, "", role="body", ink="ink-2", wrap=True)
        self._build()
        self._find("")
        self._query.setFocus()

    def _build(self) -> None:
        self.content.addWidget(self.field("act", self.tr("Legal act"), self._query))
        box = Card(self.theme, padding=1, spacing=0)
        box.body.addWidget(self._acts)
        self.content.addWidget(box)
        self.place(
            self.field("article", self.tr("Article"), self._article),
            self.field("note", self.tr("Legal note"), self._note),
            self.field("clause", self.tr("Clause"), self._clause),
        )
        shown = Card(self.theme, padding=12, tone="neutral")
        shown.body.addWidget(self._preview)
        self.content.addWidget(shown)
        self.buttons.insertWidget(0, self._new)
        self._new.clicked.connect(self._register)
        self._query.textChanged.connect(self._find)
        self._acts.chosen.connect(self._show_line)
        self._acts.opened.connect(self.accept)
        for edit in (self._article, self._note, self._clause):
            edit.textChanged.connect(self._show_line)

    def submit(self) -> None:
        self.desk.legal_acts.cite(
            self._subject,
            self._subject_id,
            str(self._acts.current_key()),
            article=self._article.text(),
            note=self._note.text(),
            clause=self._clause.text(),
        )

    def accept(self) -> None:
        if self._acts.current_key() is None:
            self.complain("act", self.tr("No act is chosen yet. One that is not in the register is entered first."))
            return
        super().accept()

    @Slot(str)
    def _find(self, query: str) -> None:
        acts = self.desk.legal_acts.all(query)
        self._acts.show_rows([act_row(act) for act in acts])
        self.fields["act"].be_content()
        if query.strip() and acts:
            self._acts.choose_first()
        elif query.strip():
            self.fields["act"].complain(self.tr("The register has no such act. «New act» enters it."))
        self._show_line()

    @Slot()
    def _show_line(self) -> None:
        row = self._acts.current_row()
        act = row.value if row is not None else None
        if not isinstance(act, ActView):
            self._preview.say(self.tr("The citation is shown here as papers write it."))
            return
        self._preview.say(
            legal_line(
                title=act.title,
                number=act.number,
                issued_on=act.issued_on,
                issuer=act.issuer,
                article=self._article.text().strip(),
                note=self._note.text().strip(),
                clause=self._clause.text().strip(),
            )
        )

    @Slot()
    def _register(self) -> None:
        """Enters an act that the register lacks; what was searched for is its number or its title."""
        words = self._query.text().strip()
        by_number = bool(number_keys(words))
        dialog = ActDialog(self.frame, title="" if by_number else words, number=words if by_number else "", parent=self)
        if dialog.asked():
            self._query.setText("")
            self._find("")
            self._acts.choose(dialog.act_id)
            self._article.setFocus(Qt.FocusReason.OtherFocusReason)
