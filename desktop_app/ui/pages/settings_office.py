"""The office's name, its secretariat and its letterhead, and who works at this computer."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.settings_section import Section, side_by_side
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.inputs import Field, LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painted import Painted

LINES: Final = ("name", "secretariat", "secretary_title", "letter_prefix", "archive_place")


class LogoView(Painted):
    """The emblem as it will stand on paper, on white in either theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._picture: QPixmap | None = None

    def show_logo(self, content: bytes | None) -> None:
        picture = QPixmap()
        self._picture = picture if content and picture.loadFromData(content) else None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(96), self.theme.px(96))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        colour = self.theme.colour
        has = self._picture is not None
        fill = colour("paper" if has else "canvas")
        painting.box(painter, rect, fill=fill, border=colour("line-strong"), radius=8, dashed=not has)
        if self._picture is None:
            side = self.theme.px(26)
            middle = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
            self.theme.draw_icon(painter, middle, "ph.buildings", "ink-4")
            return
        room = rect.adjusted(8, 8, -8, -8)
        size = self._picture.size().toSizeF()
        ratio = min(room.width() / max(1.0, size.width()), room.height() / max(1.0, size.height()))
        width, height = size.width() * ratio, size.height() * ratio
        place = QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))


class OfficeSection(Section):
    """Each line is recorded when it is left."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        labels = {
            "name": (self.tr("Name of the office"), self.tr("As it stands on its papers")),
            "secretariat": (self.tr("Secretariat"), ""),
            "secretary_title": (self.tr("Title of the secretary"), self.tr("Stands under the signature")),
            "letter_prefix": (self.tr("Prefix of letter numbers"), ""),
            "archive_place": (self.tr("Where the signed papers are kept"), ""),
        }
        self.lines: dict[str, LineEdit] = {}
        self.fields: dict[str, Field] = {}
        for key in LINES:
            label, hint = labels[key]
            line = LineEdit(self.theme, name=label)
            line.committed.connect(lambda text, key=key: self._commit(key, text))
            self.lines[key] = line
            self.fields[key] = Field(self.theme, label, line, hint=hint)
        card = self.inside(self.card(self.tr("Office")))
        card.addWidget(self.fields["name"])
        card.addLayout(side_by_side(self.fields["secretariat"], self.fields["secretary_title"]))
        card.addLayout(side_by_side(self.fields["letter_prefix"], self.fields["archive_place"]))
        self._add_logo()
        self._add_person()

    def _add_logo(self) -> None:
        self.logo = LogoView(self.theme)
        self.choose = Button(self.theme, self.tr("Choose a picture"), icon="ph.file")
        self.remove = Button(self.theme, self.tr("Remove"), kind="danger", icon="ph.trash")
        self.choose.clicked.connect(self._choose_logo)
        self.remove.clicked.connect(self._remove_logo)
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(
            Label(
                self.theme,
                self.tr("The emblem stands at the head of every paper. A PNG or JPEG picture of at most 4 MB."),
                ink="ink-2",
                wrap=True,
            )
        )
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.choose)
        acts.addWidget(self.remove)
        acts.addStretch()
        words.addLayout(acts)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.logo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.inside(self.card(self.tr("Emblem"))).addLayout(row)

    def _add_person(self) -> None:
        label = self.tr("Who works at this computer")
        self.person = LineEdit(self.theme, name=label, placeholder=self.tr("For instance: secretary of the committee"))
        self.person.committed.connect(self._name_person)
        hint = self.tr("A post is enough; it stands beside every act in the history")
        self.fields["person"] = Field(self.theme, label, self.person, hint=hint)
        self.inside(self.card(self.tr("Person"))).addWidget(self.fields["person"])

    def _name_person(self, text: str) -> None:
        """Where the file is encrypted, the name belongs to the passphrase."""
        if not self.desk.access.encrypted:
            self.frame.prefer(person=text.strip())
        elif self.accepted(self.fields["person"], lambda: self.desk.access.rename(text)):
            self.frame.prefer(person=self.desk.file.person)

    def show_state(self) -> None:
        office = self.frame.asked(self.desk.offices.own)
        if office is None:
            return
        for key, line in self.lines.items():
            line.show_text(getattr(office, key))
        self.logo.show_logo(office.logo)
        self.remove.setVisible(office.logo is not None)
        self.person.show_text(self.desk.file.person)

    def _commit(self, key: str, text: str) -> None:
        if not self.accepted(self.fields[key], lambda: self.desk.offices.describe(**{key: text})):
            self.lines[key].setFocus()

    def _choose_logo(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), "", kinds)
        if chosen:
            self.take_logo(Path(chosen))

    def take_logo(self, path: Path) -> None:
        """Takes the picture at `path` as the emblem."""
        self.frame.asked(lambda: self.desk.offices.set_logo(path))
        self.show_state()

    def _remove_logo(self) -> None:
        before = self.desk.offices.own().logo
        self.frame.asked(lambda: self.desk.offices.set_logo(None))
        self.show_state()
        if before is not None:
            self.frame.toast(self.tr("The emblem was removed"), undo=lambda: self._bring_back(before))

    def _bring_back(self, content: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "logo"
            path.write_bytes(content)
            self.desk.offices.set_logo(path)
        self.show_state()
