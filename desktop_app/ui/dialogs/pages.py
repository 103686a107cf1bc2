"""The pages of a paper in a dialog of their own, before it goes out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.page_preview import PagePreview


class PagesDialog(Dialog):
    """Esc closes it."""

    def __init__(self, theme: Theme, title: str, pdf: bytes, parent: QWidget) -> None:
        super().__init__(theme, title, width=760, parent=parent)
        self.preview = PagePreview(theme)
        self.preview.keep_to_one_page()
        self.preview.setMinimumHeight(theme.px(560))
        self.content.addWidget(self.preview)
        self.add_button(Button(theme, self.tr("Close"), kind="primary"), accepts=True)
        self.preview.show_pdf(pdf)
        self.preview.view.fit_width()
        self.finished.connect(self.preview.shut_down)
