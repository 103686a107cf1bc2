"""The dialogs of the system for files, folders and printers, answered in advance."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui import printing


class FileDialogs:
    """Each question takes the next answer of its kind; a question without one is cancelled."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.to_open: list[Path] = []
        self.to_save: list[Path] = []
        self.folder: Path | None = None
        self.printed: Path | None = None
        self.offered: list[str] = []
        """The names that were offered for saving."""
        for name, answer in (
            ("getOpenFileName", self._open_one),
            ("getOpenFileNames", self._open_all),
            ("getSaveFileName", self._save),
            ("getExistingDirectory", self._choose_folder),
        ):
            monkeypatch.setattr(QFileDialog, name, answer)
        monkeypatch.setattr(printing, "asked_for", self._print)

    def _open_one(self, *_: object, **__: object) -> tuple[str, str]:
        return (str(self.to_open.pop(0)) if self.to_open else "", "")

    def _open_all(self, *_: object, **__: object) -> tuple[list[str], str]:
        chosen, self.to_open = self.to_open, []
        return ([str(file) for file in chosen], "")

    def _save(self, _parent: object, _title: str, wanted: str = "", *_: object, **__: object) -> tuple[str, str]:
        self.offered.append(Path(wanted).name)
        return (str(self.to_save.pop(0)) if self.to_save else "", "")

    def _choose_folder(self, *_: object, **__: object) -> str:
        return str(self.folder or "")

    def _print(self, printer: QPrinter, _title: str, _parent: QWidget) -> bool:
        if self.printed is None:
            return False
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.printed))
        printer.setResolution(72)
        return True
