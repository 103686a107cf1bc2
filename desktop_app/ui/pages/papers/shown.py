"""The paper that is chosen, as it will be printed; its pages are set off the UI thread."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.progress import Progress
from desktop_app.sentences import Refused
from desktop_app.services import papers
from desktop_app.services.paper_offers import Offer
from desktop_app.ui.frame import Frame
from desktop_app.ui.paper_words import kind_word
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.page_preview import PagePreview
from desktop_app.ui.wording import told

_SETTLE_MS: Final = 220
"""So long the choice has to rest before pages are set."""


class ShownPaper(QWidget):
    """The preview, or why there is none."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame, self._desk = frame, frame.desk
        self._offer: Offer | None = None
        self._asked = 0
        self.preview = PagePreview(frame.theme, "", "")
        self.preview.view.setAccessibleName(self.tr("Pages of the paper"))
        self.trouble = EmptyState(frame.theme, "", icon="ph.warning-circle")
        self._faces = QStackedLayout(self)
        self._faces.addWidget(self.preview)
        self._faces.addWidget(self.trouble)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._make)
        self.destroyed.connect(self.preview.shut_down)

    def show_offer(self, offer: Offer | None) -> None:
        """Sets the pages of `offer`, once the choice rests; of the same one anew."""
        self._offer = offer
        self._settling.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.start()

    @Slot()
    def _make(self) -> None:
        offer = self._offer
        if not self.isVisible():
            return
        self._asked += 1
        if offer is None:
            self._show(None, b"", None)
            return
        asked, desk = self._asked, self._desk

        def work(progress: Progress) -> tuple[bytes, Refused | None]:
            if "pdf" not in offer.formats:
                return b"", None
            try:
                return papers.made(desk, offer, "pdf", progress), None
            except Refused as error:
                return b"", error

        def done(made: tuple[bytes, Refused | None]) -> None:
            if asked == self._asked:
                self._show(offer, *made)

        self._frame.run(work, self.tr("Setting the pages"), done)

    def _show(self, offer: Offer | None, pdf: bytes, error: Refused | None) -> None:
        self._faces.setCurrentIndex(0 if pdf else 1)
        if error is not None:
            said = told(error)
            self.trouble.say(said.title, said.body)
        elif offer is not None and not pdf:
            self.trouble.say(offer.title, self.tr("This paper has no pages; it is saved as a file."))
        elif offer is None:
            self.trouble.say(self.tr("No paper is chosen."))
        else:
            self.preview.say(self.tr("Print preview"), kind_word(offer.kind))
            first = self.preview.view.page_count == 0
            self.preview.show_pdf(pdf)
            if first:
                self.preview.view.fit_width()
