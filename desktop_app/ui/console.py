"""The program's sentences where there is no window: translated and without direction marks."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop_app.sentences import Spoken
from desktop_app.ui import translations, wording


class Console:
    """Speaks one language on a terminal. Made once per process."""

    def __init__(self, language: str = "fa") -> None:
        self._app = QCoreApplication.instance() or QCoreApplication([])
        QLocale.setDefault(QLocale(QLocale.Language.Persian if language == "fa" else QLocale.Language.English))
        self._translator = QTranslator(self._app)
        compiled = translations.compiled(language)
        if compiled is not None and self._translator.load(str(compiled)):
            self._app.installTranslator(self._translator)

    def told(self, error: Spoken) -> str:
        """The fact and the next step of an error, on two lines."""
        words = wording.told(error)
        return wording.plain("\n".join(part for part in (words.title, words.body) if part))

    def said(self, text: str, **values: object) -> str:
        """A sentence of the context "Console", with its values."""
        return wording.plain(QCoreApplication.translate("Console", text).format(**values))


class ConsoleProgress:
    """Tells on the error stream how far a long request is: in place on a terminal, else one line for each part."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._told = ""

    def step(self, done: int, total: int, what: str = "") -> None:
        """Says what is being made, and how much of it is done."""
        part = self._console.said(what)
        if sys.stderr.isatty():
            share = f" {wording.number(100 * done // total)}٪" if total else ""
            sys.stderr.write(f"\r{part}{share}".ljust(40) + ("\n" if total and done >= total else ""))
            sys.stderr.flush()
        elif part != self._told:
            sys.stderr.write(f"{part}\n")
        self._told = part
