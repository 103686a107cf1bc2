"""What can be done with the papers that are wanted: printed, saved in their formats; and a paper checked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desktop_app.services.paper_offers import Offer
from desktop_app.ui.paper_words import FORMATS, SAVE_ICONS
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.surfaces import PageHeader
from desktop_app.ui.wording import number


class PapersHeader(PageHeader):
    """The buttons say what they would do with as many papers as are wanted."""

    save_as = Signal(str)
    """A format beside the usual one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", height=60)
        self.others = {
            "docx": Button(theme, self.tr("Save as Word"), icon=SAVE_ICONS["docx"]),
            "xlsx": Button(theme, self.tr("Save as Excel"), icon=SAVE_ICONS["xlsx"]),
            "ics": Button(theme, self.tr("Save for the calendar"), icon=SAVE_ICONS["ics"]),
        }
        self.save = Button(theme, self.tr("Save as PDF"), icon="ph.file-pdf")
        self.print = Button(theme, self.tr("Print"), icon="ph.printer", kind="primary")
        self.check = Button(theme, self.tr("Check a paper"), icon="ph.shield-check", kind="ghost")
        for button in (self.check, *self.others.values(), self.save, self.print):
            self.add_action(button)
        for form, button in self.others.items():
            button.clicked.connect(lambda _checked=False, form=form: self.save_as.emit(form))

    def show_count(self, count: int) -> None:
        self.say(self.tr("Papers and reports"), self.tr("{n} papers").format(n=number(count)) if count else "")

    def show_wanted(self, wanted: Sequence[Offer]) -> None:
        many = len(wanted) > 1
        for form, button in self.others.items():
            button.setVisible(len(wanted) == 1 and form in wanted[0].formats and form != wanted[0].formats[0])
        usual = wanted[0].formats[0] if len(wanted) == 1 else "pdf"
        saved = self.tr("Save {n} papers") if many else self.tr("Save as {format}")
        self.save.set_icon(SAVE_ICONS[usual])
        self.save.set_words(saved.format(n=number(len(wanted)), format=FORMATS[usual]))
        printed = self.tr("Print {n} papers") if many else self.tr("Print")
        self.print.set_words(printed.format(n=number(len(wanted))))
        self.save.setEnabled(bool(wanted))
        self.print.setEnabled(any("pdf" in offer.formats for offer in wanted))
