"""What the program is: its version, where the office's file lies, and whose work it stands on."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QTextEdit, QVBoxLayout

from desktop_app import paths
from desktop_app.persian import bidi
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.settings_section import Section
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.logo import Logo
from desktop_app.ui.wording import in_digits

PARTS: Final = (
    ("Vazirmatn, Parastoo", "SIL Open Font License 1.1"),
    ("Phosphor Icons, QtAwesome, QtPy", "MIT"),
    ("Material Design Icons", "Apache 2.0"),
    ("Python", "PSF 2.0"),
    ("Qt, PySide6, Shiboken", "LGPL 3"),
    ("SQLite", "Public domain"),
    ("sqlcipher3", "zlib"),
    ("SQLAlchemy, Alembic, Mako", "MIT"),
    ("HarfBuzz, uharfbuzz", "MIT, Apache 2.0"),
    ("ReportLab, segno, MarkupSafe", "BSD"),
    ("PDFium, pypdfium2", "BSD, Apache 2.0"),
    ("Pillow", "MIT-CMU"),
    ("python-bidi", "LGPL 3"),
    ("arabic-reshaper, persiantools, holidays, platformdirs", "MIT"),
    ("pyHanko, pyhanko-certvalidator, asn1crypto, oscrypto", "MIT"),
    ("tzlocal, uritools, cffi, charset-normalizer, pyrage", "MIT"),
    ("cryptography, python-dateutil, tzdata", "Apache 2.0, BSD"),
    ("zxing-cpp, aiohttp", "Apache 2.0"),
    ("python-docx, openpyxl, et-xmlfile", "MIT"),
    ("icalendar, lxml", "BSD"),
    ("certifi", "MPL 2.0"),
)
"""Names and licences stay as their owners write them."""

FONT_LICENCES: Final = (("Vazirmatn", "OFL.txt"), ("Parastoo", "OFL-Parastoo.txt"))
"""The fonts that the program brings along, and the files of their licences among the fonts."""


def program_version() -> str:
    try:
        return version("dabir")
    except PackageNotFoundError:  # run from a folder that was never installed
        return ""


class AboutSection(Section):
    """Nothing here can be changed."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._unfolded = ""
        about = self.inside(self.card(self.tr("Dabir")))
        row = QHBoxLayout()
        row.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = self.tr("Dabir, version {version}").format(version=in_digits(program_version()))
        words.addWidget(Label(self.theme, title, role="h2"))
        words.addWidget(
            Label(
                self.theme,
                self.tr("For the secretaries of committees, on this computer alone: it sends nothing anywhere."),
                ink="ink-2",
                wrap=True,
            )
        )
        row.addWidget(Logo(self.theme, side=48))
        row.addLayout(words, 1)
        about.addLayout(row)
        self._add_file()
        self._add_parts()

    def _add_file(self) -> None:
        inside = self.inside(self.card(self.tr("File of the office")))
        path = Label(self.theme, bidi.isolate(str(self.desk.file.path)), ink="ink-2", wrap=True, selectable=True)
        inside.addWidget(path)
        folder = Button(self.theme, self.tr("Open the folder"))
        folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.file.path.resolve().parent)))
        )
        inside.addWidget(folder, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_parts(self) -> None:
        inside = self.inside(self.card(self.tr("Licences"), self.tr("Dabir itself is under the MIT licence")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for place, (name, licence) in enumerate(PARTS):
            grid.addWidget(Label(self.theme, bidi.isolate(name), wrap=True), place, 0)
            grid.addWidget(Label(self.theme, bidi.isolate(licence), ink="ink-3"), place, 1)
        inside.addLayout(grid)
        self.font_licence = QTextEdit()
        self.font_licence.setReadOnly(True)
        self.font_licence.setTabChangesFocus(True)
        self.font_licence.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.font_licence.setFixedHeight(self.theme.px(220))
        self.font_licence.hide()
        links = QHBoxLayout()
        links.setSpacing(12)
        self.show_licence: dict[str, Button] = {}
        for font, file in FONT_LICENCES:
            link = Button(self.theme, self.tr("The licence of {font}").format(font=font), kind="link")
            link.clicked.connect(lambda _checked=False, file=file: self._unfold(file))
            self.show_licence[font] = link
            links.addWidget(link)
        links.addStretch()
        inside.addLayout(links)
        inside.addWidget(self.font_licence)

    def _unfold(self, file: str) -> None:
        """Shows a licence; the same one again folds it away."""
        folded = file == self._unfolded
        self._unfolded = "" if folded else file
        if not folded:
            self.font_licence.setPlainText((paths.resources() / "fonts" / file).read_text(encoding="utf-8"))
        self.font_licence.setVisible(not folded)
