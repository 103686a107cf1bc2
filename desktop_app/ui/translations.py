"""The language of the screen: which translation is installed, and which way the window reads."""

from __future__ import annotations

import hashlib
import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import PySide6
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.sentences import EnvironmentFault, sentence

LANGUAGES: Final = ("fa", "en")
_log = logging.getLogger(__name__)


def _lrelease() -> Path:
    return Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def _build(source: Path, target: Path) -> None:
    """Turn `source` (.ts) into `target` (.qm) in one step that another instance cannot see half done."""
    handle, name = tempfile.mkstemp(suffix=".qm", dir=target.parent)
    os.close(handle)
    made = Path(name)
    command = [str(_lrelease()), "-silent", str(source), "-qm", str(made)]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)  # noqa: S603 - own tool
        made.replace(target)
    except (OSError, subprocess.SubprocessError) as error:
        made.unlink(missing_ok=True)
        raise EnvironmentFault(
            sentence("Rules", "The translation {path} could not be prepared."),
            sentence("Rules", "Installing the program again puts it back."),
            path=source,
        ) from error


def compiled(language: str) -> Path | None:
    """The .qm of `language`: the bundled one, else one built from the .ts and named by its content.

    None where neither source nor build exists. Raises EnvironmentFault where building fails.
    """
    bundled = paths.translations() / f"dabir_{language}.qm"
    if bundled.is_file():
        return bundled
    source = paths.translations() / f"dabir_{language}.ts"
    if not source.is_file():
        return None
    digest = hashlib.sha256(source.read_bytes()).hexdigest()[:20]
    target = paths.user_cache() / f"dabir_{language}-{digest}.qm"
    if not target.is_file():
        _build(source, target)
        for old in target.parent.glob(f"dabir_{language}-*.qm"):
            if old != target:
                old.unlink(missing_ok=True)
    return target


class Speech:
    """Which language the application speaks; `speak` may be called again to change it."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = "en"

    def speak(self, language: str) -> None:
        """Install `language`, set the default locale and turn the window round."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        persian = language == "fa"
        locale = QLocale(QLocale.Language.Persian if persian else QLocale.Language.English)
        QLocale.setDefault(locale)
        self._install(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm")
        own = compiled(language)
        if own is not None:
            self._install(own)
        else:
            _log.warning("There is no translation for %s.", language)
        self.language = language
        # Qt turns no window round by itself when a right-to-left translation is installed.
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if persian else Qt.LayoutDirection.LeftToRight)

    def _install(self, path: Path) -> None:
        translator = QTranslator(self._app)
        if path.is_file() and translator.load(str(path)):
            self._app.installTranslator(translator)
            self._installed.append(translator)
