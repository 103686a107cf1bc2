"""The wording of the office's letters: the text with its fields at the start, the letter that it gives beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.documents.braces import WordingField
from desktop_app.documents.letter_fields import TemplateKind
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.services.letter_templates import TemplateView
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.inputs import Field, LineEdit
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.page_preview import PagePreview
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Ground, PageHeader
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.wording import told

KINDS: Final[dict[TemplateKind, str]] = {
    "invitation": sentence("LetterKinds", "Invitation to one person"),
    "invitation_list": sentence("LetterKinds", "Invitation with a list"),
    "notice": sentence("LetterKinds", "Notice of resolutions"),
    "reminder_first": sentence("LetterKinds", "First reminder"),
    "reminder_second": sentence("LetterKinds", "Second reminder"),
    "reminder_superior": sentence("LetterKinds", "Reminder to the superior"),
    "excerpt_certificate": sentence("LetterKinds", "Certificate of an excerpt"),
    "absence": sentence("LetterKinds", "Letter about absences"),
}
_SETTLE_MS: Final = 400


class WordingPage(Page):
    """What is typed is stored when it is left; what cannot stand is told under the text and nothing is lost."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.kind: TemplateKind = "invitation"
        self._views: dict[TemplateKind, TemplateView] = {}
        self._asked = 0
        self._filled = False
        self.hints = (
            ("Enter", self.tr("Put the field into the text")),
            ("Esc", self.tr("Back")),
        )
        self._make_widgets()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._lay_out()
        self._connect()

    def _make_widgets(self) -> None:
        theme = self.theme
        self.header = PageHeader(
            theme, self.tr("Wording of letters"), self.tr("Words in braces are filled with the facts of each letter.")
        )
        self.back = IconButton(theme, "ph.caret-right", self.tr("Back"))
        self.reset = Button(theme, self.tr("The program's wording"), icon="ph.arrow-counter-clockwise")
        self.header.add_action(self.reset)
        self.header.lead.addWidget(self.back)
        self.list = RowList(theme, (Column(0),), row_height=44, name=self.tr("Letters"))
        self.subject = LineEdit(theme, name=self.tr("Subject"))
        self.body = TextArea(theme, rows=14, most_rows=24, name=self.tr("Text"))
        self.subject_field = Field(theme, self.tr("Subject"), self.subject)
        hint = self.tr("A part in square brackets is left out where its field is empty.")
        self.body_field = Field(theme, self.tr("Text"), self.body, hint=hint)
        self.fields = RowList(theme, (Column(0), Column(0, share=2)), row_height=34, name=self.tr("Fields"))
        self.own = Tag(theme, self.tr("Changed by the office"), "lajvard")
        self.preview = PagePreview(theme, self.tr("A letter with these words"), "")
        self.preview.keep_to_one_page()
        self.trouble = EmptyState(theme, "", icon="ph.warning-circle")

    def _lay_out(self) -> None:
        theme = self.theme
        kinds = Ground(theme, "surface", edges=("end", "top"))
        kinds.setFixedWidth(theme.px(224))
        column = QVBoxLayout(kinds)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        editor = Ground(theme, "surface", edges=("end", "top"))
        editor.setMinimumWidth(theme.px(330))
        words = QVBoxLayout(editor)
        words.setContentsMargins(20, 12, 20, 12)
        words.setSpacing(10)
        words.addWidget(self.subject_field)
        words.addWidget(self.body_field)
        named = QHBoxLayout()
        named.addWidget(Label(theme, self.tr("Fields of this letter"), role="h3"))
        named.addStretch()
        named.addWidget(self.own)
        words.addLayout(named)
        words.addWidget(self.fields, 1)
        shown = QWidget()
        self._shown = QStackedLayout(shown)
        self._shown.addWidget(self.preview)
        self._shown.addWidget(self.trouble)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(kinds)
        row.addWidget(editor, 5)
        row.addWidget(shown, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(row, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.frame.back)
        self.reset.clicked.connect(self._reset)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _key: self.body.setFocus())
        self.fields.opened.connect(self._insert)
        self.subject.committed.connect(lambda _text: self._store())
        self.body.committed.connect(lambda _text: self._store())
        for edit in (self.subject, self.body):
            edit.textChanged.connect(self._settling.start)
            edit.textChanged.connect(self._offer_reset)
        self._settling.timeout.connect(self._make_letter)
        self.destroyed.connect(self.preview.shut_down)

    # What the window asks of a page

    def arrive(self, place: Place) -> None:
        wanted = next((kind for kind in KINDS if kind == place.id), self.kind)
        self._read()
        self.list.choose(wanted)
        self._choose(wanted)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        if not kinds or kinds & {"letter_template", "office"}:
            self._read()
            self._show()

    def leave(self) -> bool:
        stored = self._store()
        if not stored:  # the keyboard goes to what keeps the person here
            (self.body if self.subject.text().strip() else self.subject).setFocus(Qt.FocusReason.OtherFocusReason)
        return stored

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.start()

    # Showing

    def _read(self) -> None:
        views = self.frame.asked(self.desk.letter_templates.all) or []
        self._views = {view.kind: view for view in views}
        self.list.show_rows([self._row(view) for view in views])

    def _row(self, view: TemplateView) -> Row:
        words = QCoreApplication.translate("LetterKinds", KINDS[view.kind])
        marks = (Mark(self.tr("Own"), "lajvard"),) if view.own else ()
        return Row(view.kind, (Cell(words, tags=marks),), tip=words)

    @Slot(object)
    def _choose(self, kind: TemplateKind) -> None:
        if kind == self.kind and self._filled:
            return
        if kind in self._views and self._store():
            self.kind = kind
            self.body.clearFocus()
            self.subject.clearFocus()
            self._show()
            self._settling.start()

    def _show(self) -> None:
        view = self._views.get(self.kind)
        if view is None:
            return
        self._filled = True
        self.subject.show_text(view.subject)
        self.body.show_text(view.body)
        self.body_field.be_content()
        self.subject_field.be_content()
        self.own.setVisible(view.own)
        self._offer_reset()
        self.fields.show_rows([self._field_row(found) for found in view.fields])

    def _field_row(self, found: WordingField) -> Row:
        meaning = QCoreApplication.translate("LetterFields", found.meaning)
        return Row(found.name, (Cell(f"{{{found.name}}}", ink="lajvard"), Cell(meaning, ink="ink-2")), tip=meaning)

    @Slot(object)
    def _insert(self, name: str) -> None:
        """The field goes where the text was left; a table takes a line of its own."""
        view = self._views[self.kind]
        found = next(field for field in view.fields if field.name == name)
        cursor = self.body.textCursor()
        before = "\n" if found.block and not cursor.atBlockStart() else ""
        after = "\n" if found.block else ""
        cursor.insertText(f"{before}{{{name}}}{after}")
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    # Storing

    def _store(self) -> bool:
        """Keeps what is typed. False where it cannot stand: it stays on the screen with the reason."""
        view = self._views.get(self.kind)
        subject, body = self.subject.text(), self.body.toPlainText()
        if view is None or not self._differs(view):
            return True
        try:
            self.desk.letter_templates.write(self.kind, subject, body)
        except Refused as error:
            said = told(error)
            at_fault = self.body_field if subject.strip() else self.subject_field
            at_fault.complain(f"{said.title} {said.body}".strip())
            return False
        self.subject_field.be_content()
        self.body_field.be_content()
        self._read()
        self._show()
        return True

    def _differs(self, view: TemplateView) -> bool:
        """Whether something else is typed than what is kept."""
        return self._filled and (self.subject.text(), self.body.toPlainText()) != (view.subject, view.body)

    @Slot()
    def _offer_reset(self) -> None:
        """Also for words that cannot stand: they must not keep a person here."""
        view = self._views.get(self.kind)
        self.reset.setEnabled(view is not None and (view.own or self._differs(view)))

    @Slot()
    def _reset(self) -> None:
        view, templates = self._views[self.kind], self.desk.letter_templates
        for edit in (self.subject, self.body):
            edit.clearFocus()
        if view.own:
            self.frame.asked(lambda: templates.reset(view.kind))
        self._read()
        self._show()
        undo = (lambda: templates.write(view.kind, view.subject, view.body)) if view.own else None
        self.frame.toast(self.tr("The program's wording is back."), undo=undo)

    # The letter

    @Slot()
    def _make_letter(self) -> None:
        if not self.isVisible() or not self._filled:
            return
        self._asked += 1
        asked, templates, kind = self._asked, self.desk.letter_templates, self.kind
        subject, body = self.subject.text(), self.body.toPlainText()

        def work(progress: Progress) -> tuple[bytes, Refused | None]:
            del progress
            try:
                return templates.preview(kind, subject, body), None
            except Refused as error:
                return b"", error

        def done(made: tuple[bytes, Refused | None]) -> None:
            if asked == self._asked:
                self._show_letter(*made)

        self.frame.run(work, self.tr("Setting the pages"), done)

    def _show_letter(self, pdf: bytes, error: Refused | None) -> None:
        self._shown.setCurrentIndex(0 if pdf else 1)
        if error is not None:
            said = told(error)
            self.trouble.say(said.title, said.body)
            return
        first = self.preview.view.page_count == 0
        self.preview.show_pdf(pdf)
        if first:
            self.preview.view.fit_width()
