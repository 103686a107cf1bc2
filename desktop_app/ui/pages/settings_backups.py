"""The backups of the office's file: made, checked, and brought back."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from desktop_app.progress import Progress
from desktop_app.sentences import sentence
from desktop_app.store.backups import Backup
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.settings_section import Section, act_row
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.wording import amount, clock, date_long, joined, number

_RESTORE: Final = "restore"
_REASONS: Final = {
    "start": sentence("Backups", "at the start"),
    "manual": sentence("Backups", "by hand"),
    "migration": sentence("Backups", "before a new form of the file"),
    "encrypted": sentence("Backups", "with encryption"),
    "exchange": sentence("Backups", "before a file of another office"),
    "finalise": sentence("Backups", "with final minutes"),
}


def reason_words(reason: str) -> str:
    return QCoreApplication.translate("Backups", _REASONS[reason]) if reason in _REASONS else reason


def size_words(size: int) -> str:
    """`size` bytes in kilobytes or megabytes."""
    if size < 1024 * 1024:
        return QCoreApplication.translate("Backups", "{n} KB").format(n=amount(max(1, size / 1024)))
    return QCoreApplication.translate("Backups", "{n} MB").format(n=amount(size / 1024 / 1024, 1))


def made_words(backup: Backup) -> str:
    made = backup.made.astimezone()
    return joined([date_long(made.date()), clock(made.time())])


class BackupsSection(Section):
    """Restoring is asked of the application: it closes the file first."""

    restore_wanted = Signal(object)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._found: dict[Path, Backup] = {}
        self._checked: dict[Path, bool] = {}
        card = self.card(self.tr("Backups"), self.tr("Ten recent ones, and one of each week and month, are kept"))
        card.body.addLayout(self._acts())
        card.body.addWidget(Rule(self.theme))
        columns = (Column(280), Column(0), Column(80), Column(130), Column(96))
        self.list = RowList(self.theme, columns, row_height=44, grows=True, name=self.tr("Backups"))
        self.list.acted.connect(lambda key, _action: self._restore_known(key))
        self._nothing = Label(self.theme, self.tr("No backup has been made yet."), ink="ink-3", align="center")
        self._nothing.setContentsMargins(0, 20, 0, 20)
        card.body.addWidget(self.list)
        card.body.addWidget(self._nothing)
        card.body.setContentsMargins(1, 1, 1, 1)
        note = self.tr(
            "Backups lie in a folder beside the file. A copy of that folder on another disk survives this computer."
        )
        self.scrolled.column.addWidget(Label(self.theme, note, role="meta", ink="ink-3", wrap=True))

    def _acts(self) -> QHBoxLayout:
        self.make = Button(self.theme, self.tr("Make a backup now"), kind="primary", icon="ph.hard-drives")
        self.check = Button(self.theme, self.tr("Check all"), icon="ph.shield-check")
        self.other = Button(self.theme, self.tr("Restore from another file"), icon="ph.file")
        self.folder = Button(self.theme, self.tr("Open the folder"), kind="ghost")
        row = act_row(
            (self.make, self._make),
            (self.check, self._check_all),
            (self.other, self._choose_other),
            (self.folder, self._open_folder),
        )
        row.setContentsMargins(16, 12, 16, 12)
        return row

    def show_state(self) -> None:
        backups: list[Backup] = self.frame.asked(self.desk.backups.all) or []
        self._found = {backup.path: backup for backup in backups}
        self.list.show_rows([self._row(backup) for backup in backups])
        self.list.setVisible(bool(backups))
        self._nothing.setVisible(not backups)
        for button in (self.check, self.folder):
            button.setVisible(bool(backups))

    def _row(self, backup: Backup) -> Row:
        sound = self._checked.get(backup.path, backup.sound)
        if not sound:
            mark = Mark(self.tr("Damaged"), "shangarf", "ph.warning")
        elif backup.path in self._checked:
            mark = Mark(self.tr("Checked just now"), "zangar", "ph.check")
        else:
            mark = Mark(self.tr("Sound"), "zangar", "ph.check")
        act = Cell(self.tr("Restore"), ink="lajvard", action=_RESTORE) if sound else Cell()
        cells = (
            Cell(made_words(backup), weight=500),
            Cell(reason_words(backup.reason), ink="ink-2"),
            Cell(size_words(backup.size), ink="ink-2"),
            Cell(tags=(mark,)),
            act,
        )
        return Row(backup.path, cells, tip=str(backup.path))

    def _make(self) -> None:
        self.frame.run(lambda progress: self.desk.backups.make("manual", progress), self.tr("Backup"), self._tell_made)

    def _tell_made(self, backup: Backup) -> None:
        self.show_state()
        self.list.choose(backup.path)
        words = self.tr("A backup was made") if backup.sound else self.tr("The backup did not pass its check")
        self.frame.toast(words)

    def _check_all(self) -> None:
        paths = list(self._found)

        def work(progress: Progress) -> dict[Path, bool]:
            sound = {}
            for place, path in enumerate(paths):
                progress.step(place, len(paths), path.name)
                sound[path] = not self.desk.backups.check(path)
            return sound

        self.frame.run(work, self.tr("Checking the backups"), self._tell_checked)

    def _tell_checked(self, sound: dict[Path, bool]) -> None:
        self._checked = sound
        self.show_state()
        bad = sum(not good for good in sound.values())
        if bad:
            self.frame.toast(self.tr("{n} backups are damaged").format(n=number(bad)))
        else:
            self.frame.toast(self.tr("All backups are sound"))

    def _open_folder(self) -> None:
        folder = next(iter(self._found)).parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _choose_other(self) -> None:
        kinds = self.tr("Office files (*.dabir)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Restore from another file"), "", kinds)
        if chosen:
            self.restore(Path(chosen), Path(chosen).name)

    def _restore_known(self, key: object) -> None:
        backup = self._found.get(key) if isinstance(key, Path) else None
        if backup is not None:
            self.restore(backup.path, made_words(backup))

    def restore(self, path: Path, called: str) -> None:
        """Asks, and hands the wish to the application."""
        wanted = self.frame.confirm(
            self.tr("Restore the backup {name}?").format(name=called),
            self.tr(
                "The present file is kept beside it under another name; nothing is deleted. "
                "What was recorded after this backup is not in the restored office. The window opens anew."
            ),
            self.tr("Restore"),
            self.tr("Keep the present file"),
            danger=True,
        )
        if wanted:
            self.restore_wanted.emit(path)
