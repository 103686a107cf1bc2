"""The first start: what a new office needs, or another way in."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain import fields
from desktop_app.persian import bidi
from desktop_app.sentences import Refused
from desktop_app.services.file_access import fit
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.inputs import Field, LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.logo import Logo, application_icon
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.wording import told

SUFFIX: Final = ".dabir"
_NOT_IN_NAMES: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_LONGEST_NAME: Final = 80


@dataclass(frozen=True)
class NewOffice:
    """What a new office begins with."""

    path: Path
    name: str
    secretariat: str
    person: str
    committee: str
    """The first committee; empty where it is left for later."""
    passphrase: str = field(default="", repr=False)
    """Empty where the file is not to be encrypted."""


@dataclass(frozen=True)
class SampleOffice:
    """The wish to look at the sample office first."""


Answer = NewOffice | SampleOffice | Path | None
"""A `Path` is an existing office's file; None is going away."""


def file_name(office: str) -> str:
    """A name for the office's file that every system takes."""
    cleaned = " ".join(_NOT_IN_NAMES.sub(" ", office).split()).strip(". ")[:_LONGEST_NAME].rstrip()
    return f"{cleaned}{SUFFIX}" if cleaned else ""


def free_path(folder: Path, office: str) -> Path:
    """Where the file will lie: beside another office of the same name it gets a number."""
    path = folder / file_name(office)
    number = 2
    while path.exists():
        path = folder / f"{Path(file_name(office)).stem} {number}{SUFFIX}"
        number += 1
    return path


def can_be_made(folder: Path) -> bool:
    """Whether the folder is there, or can be made, and takes files."""
    if not folder.is_absolute():
        return False
    there = next((place for place in (folder, *folder.parents) if place.exists()), None)
    return there is not None and there.is_dir() and os.access(there, os.W_OK)


class FirstRunDialog(Dialog):
    """Asks only what it needs; everything else has its place in the settings."""

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", width=600, parent=parent)
        title = self.tr("A new office")
        self.setWindowTitle(self.tr("Dabir"))
        self.setWindowIcon(application_icon(theme.colour("lajvard-fill")))
        self._title.hide()
        self._folder = folder
        self._answer: Answer = None
        self.content.setSpacing(14)
        self.content.addLayout(self._head(title))
        self.name = self._line("name", self.tr("Name of the office"), self.tr("For instance: municipality of the city"))
        self.secretariat = self._line("secretariat", self.tr("Secretariat"), self.tr("For instance: committees"))
        self.person = self._line("person", self.tr("Who works here"), self.tr("For instance: secretary"))
        self.secretariat.setText(self.tr("Secretariat of the committees"))
        self.person.setText(self.tr("Secretary of the committee"))
        self.committee = self._line("committee", self.tr("First committee (may be left for later)"), "")
        self._lay_out()
        self._buttons()
        self.name.textChanged.connect(self._show_path)
        self._show_path()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    _fields: dict[str, Field]

    def _head(self, title: str) -> QHBoxLayout:
        self._fields = {}
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Logo(self.theme, side=44), 0, Qt.AlignmentFlag.AlignVCenter)
        words = Label(
            self.theme,
            self.tr("These stand on the papers. Everything can be changed later in the settings."),
            ink="ink-2",
            wrap=True,
        )
        inner = QWidget()
        column = QHBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(self.theme, title, role="h1"))
        column.addSpacing(8)
        column.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(inner, 1)
        return row

    def _line(self, key: str, label: str, placeholder: str) -> LineEdit:
        line = LineEdit(self.theme, placeholder=placeholder, name=label)
        self._fields[key] = Field(self.theme, label, line)
        line.textEdited.connect(self._fields[key].be_content)
        return line

    def _lay_out(self) -> None:
        two = QHBoxLayout()
        two.setSpacing(12)
        for key in ("secretariat", "person"):
            two.addWidget(self._fields[key], 1, Qt.AlignmentFlag.AlignTop)
        self._path = Label(self.theme, "", role="meta", ink="ink-2", wrap=True)
        choose = Button(self.theme, self.tr("Another folder"), size="small")
        choose.clicked.connect(self._choose_folder)
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._path, 1)
        row.addWidget(choose, 0, Qt.AlignmentFlag.AlignTop)
        self._fields["folder"] = Field(self.theme, self.tr("Where the file lies"), where)
        self.content.addWidget(self._fields["name"])
        self.content.addLayout(two)
        self.content.addWidget(self._fields["committee"])
        self.content.addWidget(self._fields["folder"])
        self._add_encryption()

    def _add_encryption(self) -> None:
        self.encrypts = CheckRow(self.theme, self.tr("Encrypt the office file"))
        self.encrypts.toggled.connect(self._follow_encryption)
        words = self.tr(
            "It then opens only with your passphrase, or with a code that is shown for printing. "
            "It can be encrypted later as well, in the settings."
        )
        self._of_encryption = Label(self.theme, words, role="meta", ink="ink-3", wrap=True)
        self.content.addWidget(self.encrypts)
        self.content.addWidget(self._of_encryption)
        self.first = self._line("first", self.tr("Passphrase"), self.tr("At least eight characters"))
        self.second = self._line("second", self.tr("The same again"), "")
        two = QHBoxLayout()
        two.setSpacing(12)
        for key, line in (("first", self.first), ("second", self.second)):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            two.addWidget(self._fields[key], 1, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(two)
        self._follow_encryption()

    @Slot()
    def _follow_encryption(self) -> None:
        for key in ("first", "second"):
            self._fields[key].setVisible(self.encrypts.isChecked())
        if self.encrypts.isChecked():
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _passphrase(self, person: str) -> str | None:
        """The passphrase, empty where none is wanted; None where it is refused, which is said under its field."""
        if not self.encrypts.isChecked():
            return ""
        if self.first.text() != self.second.text():
            self._fields["second"].complain(self.tr("The two passphrases differ."))
            return None
        try:
            fit(person, self.first.text())
        except Refused as error:
            words = told(error)
            self._fields["first" if person else "person"].complain(f"{words.title} {words.body}".strip())
            return None
        return self.first.text()

    def _buttons(self) -> None:
        existing = Button(self.theme, self.tr("Open an existing office"), kind="link")
        sample = Button(self.theme, self.tr("Look at the sample office"), kind="link")
        existing.clicked.connect(self._open_existing)
        sample.clicked.connect(lambda: self._leave_with(SampleOffice()))
        unit = Button(self.theme, self.tr("Answer of a unit"), kind="link")
        unit.clicked.connect(self._open_unit)
        for place, button in enumerate((existing, unit, sample)):
            self.buttons.insertWidget(place, button)
        self.begin = Button(self.theme, self.tr("Begin"), kind="primary")
        self.begin.clicked.connect(self._begin)
        self.buttons.addWidget(self.begin)
        self.existing, self.unit, self.sample = existing, unit, sample
        for line in (self.name, self.secretariat, self.person, self.committee, self.first, self.second):
            line.returnPressed.connect(self._begin)

    def ask(self) -> Answer:
        """Shows itself and waits."""
        return self._answer if self.exec() == QDialog.DialogCode.Accepted else None

    # What is done

    @Slot()
    def _show_path(self) -> None:
        name = file_name(self.name.text())
        path = free_path(self._folder, self.name.text()) if name else self._folder
        self._path.say(bidi.isolate(str(path)))

    @Slot()
    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where the file lies"), str(self._folder))
        if chosen:
            self.take_folder(Path(chosen))

    def take_folder(self, folder: Path) -> None:
        """The file will lie in `folder`."""
        self._folder = folder
        self._fields["folder"].be_content()
        self._show_path()

    @Slot()
    def _open_existing(self) -> None:
        kinds = self.tr("Office files (*.dabir)")
        start = str(self._folder if self._folder.exists() else Path.home())
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open an existing office"), start, kinds)
        if chosen:
            self._leave_with(Path(chosen))

    @Slot()
    def _open_unit(self) -> None:
        """A unit without an office of its own answers the file that the secretariat has sent."""
        kinds = self.tr("Follow-up files (*.dabir-unit)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Answer of a unit"), str(Path.home()), kinds)
        if chosen:
            self._leave_with(Path(chosen))

    @Slot()
    def _begin(self) -> None:
        said = {
            "name": self._read("name", self.name, required=True),
            "secretariat": self._read("secretariat", self.secretariat),
            "person": self._read("person", self.person),
            "committee": self._read("committee", self.committee),
        }
        if None in said.values():
            return
        name, passphrase = said["name"] or "", self._passphrase(said["person"] or "")
        if passphrase is None:
            return
        if not file_name(name):
            self._fields["name"].complain(self.tr("The name needs a letter or a digit."))
        elif not can_be_made(self._folder):
            self._fields["folder"].complain(self.tr("This folder takes no files. Another one is needed."))
        else:
            path = free_path(self._folder, name)
            self._leave_with(
                NewOffice(
                    path, name, said["secretariat"] or "", said["person"] or "", said["committee"] or "", passphrase
                )
            )

    def _read(self, key: str, line: LineEdit, *, required: bool = False) -> str | None:
        """What was typed, cleaned; None where it is refused, which is said under the field."""
        what = {"person": "secretary_title", "committee": "name"}.get(key, key)
        try:
            text = fields.line(line.text(), what, required=required)
        except Refused as error:
            words = told(error)
            self._fields[key].complain(f"{words.title} {words.body}".strip())
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        self._fields[key].be_content()
        return text

    def _leave_with(self, answer: Answer) -> None:
        self._answer = answer
        self.accept()
