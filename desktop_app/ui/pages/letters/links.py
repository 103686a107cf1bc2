"""Lists in the panel of a letter: letters it hangs together with, its resolutions, its copies, its files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.letter_details import LetterDetails, LinkedLetter, ToldOf
from desktop_app.ui.follow_up_words import LOOKS
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.file_cell import icon_of
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.wording import date_short, in_digits, joined


class Section(QWidget):
    """A heading over a list that is as tall as its rows; hidden while it is empty."""

    def __init__(self, frame: Frame, title: str, *, row_height: int = 44) -> None:
        super().__init__()
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(Label(self.theme, title, role="h3"))
        self.head.addStretch(1)
        self.list = RowList(self.theme, [Column()], row_height=row_height, padding=4, grows=True, name=title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self.head)
        column.addWidget(self.list)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.setVisible(bool(rows))


class Links(Section):
    """Letters that this one answers or follows, and those that answer or follow it; `wanted` goes to one."""

    wanted = Signal(str)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, self.tr("Correspondence"))
        self.list.opened.connect(lambda key: self.wanted.emit(str(key)))
        self.list.acted.connect(lambda key, _act: self.wanted.emit(str(key)))

    def show_details(self, details: LetterDetails) -> None:
        named = [(self.tr("In reply to"), details.in_reply_to), (self.tr("Further to"), details.further_to)]
        rows = [self._row(words, one) for words, one in named if one is not None]
        rows += [self._row(self.tr("Answer"), one) for one in details.answers]
        rows += [self._row(self.tr("Followed by"), one) for one in details.followed_by]
        self.show_rows(list({row.key: row for row in rows}.values()))

    def _row(self, words: str, one: LinkedLetter) -> Row:
        day = date_short(one.date, self.desk.clock.today()) if one.date else ""
        about = joined([part for part in (day, one.subject) if part])
        cell = Cell(joined([words, in_digits(one.number)]), second=about, action="go")
        return Row(one.id, (cell,), tip=one.subject)


class About(Section):
    """The resolutions that a letter is about."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, self.tr("Resolutions"), row_height=48)
        self.list.opened.connect(self._go)
        self.list.acted.connect(lambda key, _act: self._go(key))

    def show_resolutions(self, told: Sequence[ToldOf]) -> None:
        self.show_rows([self._row(one) for one in told])

    def _row(self, one: ToldOf) -> Row:
        _, icon, ink, _ = LOOKS[one.status]
        cell = Cell(in_digits(one.label), second=one.text, icon=icon, icon_ink=ink, action="go")
        return Row(one.id, (cell,), tip=one.text)

    @Slot(object)
    def _go(self, key: object) -> None:
        self.frame.go(Place("resolutions", focus=str(key)))


class Copies(Section):
    """Who gets a copy, and for what purpose; only told."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, self.tr("Copies to"), row_height=30)

    def show_copies(self, copies: Sequence[tuple[str, str]]) -> None:
        self.show_rows(
            [
                Row(place, (Cell(joined([part for part in (whom, purpose) if part]), ink="ink-2"),), tip=whom)
                for place, (whom, purpose) in enumerate(copies)
            ]
        )


class Files(Section):
    """Scans and other files of a letter: opened by Enter, taken out by Delete, added by the button."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, self.tr("Files"), row_height=36)
        self._letter_id = ""
        self.add = Button(self.theme, self.tr("Attach a file"), icon="ph.paperclip", kind="link", size="small")
        self.head.addWidget(self.add)
        self.add.clicked.connect(self.choose)
        self.list.opened.connect(self._open)
        self.list.acted.connect(lambda key, _act: self._open(key))
        self.list.removal_wanted.connect(self._remove)

    def show_letter(self, letter_id: str) -> None:
        self._letter_id = letter_id
        rows = []
        for one in self.desk.attachments.of("letter", letter_id):
            icon, ink = icon_of(one.file_name)
            rows.append(Row(one.id, (Cell(one.title or one.file_name, icon=icon, icon_ink=ink, action="open"),)))
        self.show_rows(rows)
        self.show()

    @Slot()
    def choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self.window(), self.tr("Files of the letter"), str(Path.home()))
        for name in chosen:
            self.attach(Path(name))

    def attach(self, path: Path) -> None:
        self.frame.asked(lambda: self.desk.attachments.attach("letter", self._letter_id, path, title=path.stem))

    @Slot(object)
    def _open(self, key: object) -> None:
        copy = self.frame.asked(lambda: self.desk.attachments.open_copy(str(key)))
        if copy is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    @Slot(object)
    def _remove(self, key: object) -> None:
        def removed() -> bool:
            self.desk.attachments.remove(str(key))
            return True

        if self.frame.asked(removed):
            self.frame.toast(
                self.tr("The file was taken out of the letter."),
                undo=lambda: self.frame.asked(lambda: self.desk.attachments.restore(str(key))),
            )
