"""The program's sentences where there is no window: translated and without direction marks."""

from __future__ import annotations

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
