"""The wording of letters and of formal sentences: the text with its fields at the start, what it gives beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.documents.braces import WordingField
from desktop_app.documents.letter_fields import TemplateKind
from desktop_app.domain.phrases import PhraseKey
from desktop_app.progress import Progress
from desktop_app.sentences import Refused
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.wording_kinds import Worded, WordingKey, Wordings, key_of
from desktop_app.ui.pages.wording_preview import WordingPreview
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.inputs import Field, LineEdit
from desktop_app.ui.widgets.labels import Label, Tag
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row, group
from desktop_app.ui.widgets.surfaces import Ground, PageHeader
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.wording import told

_SETTLE_MS: Final = 400


class WordingPage(Page):
    """What is typed is stored when it is left; what cannot stand is told under the text and nothing is lost."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.kind: WordingKey = "invitation"
        self._wordings = Wordings(self.desk)
        self._views: dict[WordingKey, Worded] = {}
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
            theme,
            self.tr("Wording of letters and minutes"),
            self.tr("Words in braces are filled with the facts of each letter or session."),
        )
        self.back = IconButton(theme, "ph.caret-right", self.tr("Back"))
        self.reset = Button(theme, self.tr("The program's wording"), icon="ph.arrow-counter-clockwise")
        self.header.add_action(self.reset)
        self.header.lead.addWidget(self.back)
        self.list = RowList(theme, (Column(0),), row_height=44, name=self.tr("Letters and sentences"))
        self.subject = LineEdit(theme, name=self.tr("Subject"))
        self.body = TextArea(theme, rows=14, most_rows=24, name=self.tr("Text"))
        self.subject_field = Field(theme, self.tr("Subject"), self.subject)
        hint = self.tr("A part in square brackets is left out where its field is empty.")
        self.body_field = Field(theme, self.tr("Text"), self.body, hint=hint)
        self.fields = RowList(theme, (Column(0), Column(0, share=2)), row_height=34, name=self.tr("Fields"))
        self.own = Tag(theme, self.tr("Changed by the office"), "lajvard")
        self.preview = WordingPreview(theme)

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
        named.addWidget(Label(theme, self.tr("Fields"), role="h3"))
        named.addStretch()
        named.addWidget(self.own)
        words.addLayout(named)
        words.addWidget(self.fields, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(kinds)
        row.addWidget(editor, 5)
        row.addWidget(self.preview, 5)
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
        self._settling.timeout.connect(self._make)

    # What the window asks of a page

    def arrive(self, place: Place) -> None:
        wanted = key_of(place.id) or self.kind
        self._read()
        self.list.choose(wanted)
        self._choose(wanted)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        if not kinds or kinds & {"letter_template", "office_phrase", "office"}:
            self._read()
            self._show()

    def leave(self) -> bool:
        stored = self._store()
        if not stored:  # the keyboard goes to what keeps the person here
            at_fault = self.subject if self._lacks_subject() else self.body
            at_fault.setFocus(Qt.FocusReason.OtherFocusReason)
        return stored

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.start()

    # Showing

    def _read(self) -> None:
        views = self.frame.asked(self._wordings.all) or []
        self._views = {view.key: view for view in views}
        letters = [self._row(view) for view in views if not view.is_sentence]
        sentences = [self._row(view) for view in views if view.is_sentence]
        heads = group(self.tr("Letters")), group(self.tr("Formal sentences of the minutes"))
        self.list.show_rows([heads[0], *letters, heads[1], *sentences])

    def _row(self, view: Worded) -> Row:
        marks = (Mark(self.tr("Own"), "lajvard"),) if view.own else ()
        return Row(view.key, (Cell(view.name, tags=marks),), tip=view.name)

    @Slot(object)
    def _choose(self, kind: WordingKey) -> None:
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
        self.subject_field.setVisible(not view.is_sentence)
        self.subject.show_text(view.subject)
        self._show_body(view.body)
        self.body_field.be_content()
        self.subject_field.be_content()
        self.own.setVisible(view.own)
        self._offer_reset()
        self.fields.show_rows([self._field_row(view, found) for found in view.fields])

    def _show_body(self, text: str) -> None:
        """The place where a field goes stays where the text comes back tidied; nothing moves under a writer's hands."""
        if self.body.hasFocus() and self.body.toPlainText().split() == text.split():
            return
        place = self.body.textCursor().position()
        self.body.show_text(text)
        cursor = self.body.textCursor()
        cursor.setPosition(min(place, len(self.body.toPlainText())))
        self.body.setTextCursor(cursor)

    def _field_row(self, view: Worded, found: WordingField) -> Row:
        meaning = view.meaning(found)
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
            self._wordings.write(self.kind, subject, body)
        except Refused as error:
            said = told(error)
            at_fault = self.subject_field if self._lacks_subject() else self.body_field
            at_fault.complain(f"{said.title} {said.body}".strip())
            return False
        self.subject_field.be_content()
        self.body_field.be_content()
        self._read()
        self._show()
        return True

    def _lacks_subject(self) -> bool:
        return not isinstance(self.kind, PhraseKey) and not self.subject.text().strip()

    def _differs(self, view: Worded) -> bool:
        """Whether something else is typed than what is kept."""
        return self._filled and (self.subject.text(), self.body.toPlainText()) != (view.subject, view.body)

    @Slot()
    def _offer_reset(self) -> None:
        """Also for words that cannot stand: they must not keep a person here."""
        view = self._views.get(self.kind)
        self.reset.setEnabled(view is not None and (view.own or self._differs(view)))

    @Slot()
    def _reset(self) -> None:
        view, wordings = self._views[self.kind], self._wordings
        for edit in (self.subject, self.body):
            edit.clearFocus()
        if view.own:
            self.frame.asked(lambda: wordings.reset(view.key))
        self._read()
        self._show()
        undo = (lambda: wordings.write(view.key, view.subject, view.body)) if view.own else None
        self.frame.toast(self.tr("The program's wording is back."), undo=undo)

    # What it gives

    @Slot()
    def _make(self) -> None:
        if not self.isVisible() or not self._filled:
            return
        self._asked += 1
        if isinstance(self.kind, PhraseKey):
            self._make_sentence(self.kind)
        else:
            self._make_letter(self.kind)

    def _make_sentence(self, key: PhraseKey) -> None:
        try:
            self.preview.show_sentence(self.desk.phrases.preview(key, self.body.toPlainText()))
        except Refused as error:
            self.preview.show_trouble(error)

    def _make_letter(self, kind: TemplateKind) -> None:
        asked, templates = self._asked, self.desk.letter_templates
        subject, body = self.subject.text(), self.body.toPlainText()

        def work(progress: Progress) -> tuple[bytes, Refused | None]:
            del progress
            try:
                return templates.preview(kind, subject, body), None
            except Refused as error:
                return b"", error

        def done(made: tuple[bytes, Refused | None]) -> None:
            pdf, error = made
            if asked != self._asked:
                return
            if error is not None:
                self.preview.show_trouble(error)
            else:
                self.preview.show_letter(pdf)

        self.frame.run(work, self.tr("Setting the pages"), done)
