"""The pages that have been visited, one of them in front."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop_app.ui.frame import Frame, Page
from desktop_app.ui.places import Maker


class PageStack(QStackedWidget):
    """Makes a page on its first visit and keeps it."""

    hints_changed = Signal()
    restore_wanted = Signal(object)
    """The settings ask for a backup to be restored: its path."""
    recast_wanted = Signal(object)
    """The settings ask that the file be encrypted, or no longer, or get another key."""

    def __init__(self, frame: Frame, makers: Mapping[str, Maker]) -> None:
        super().__init__()
        self._frame, self._makers = frame, makers
        self._pages: dict[str, Page] = {}
        self.page: Page | None = None
        """The one in front."""

    def bring(self, name: str) -> Page:
        """Brings the page called `name` to the front."""
        page = self._pages.get(name)
        if page is None:
            page = self._makers[name](self._frame)
            self._pages[name] = page
            self.addWidget(page)
            page.hints_changed.connect(self.hints_changed)
            for wish in ("restore_wanted", "recast_wanted"):
                wanted = getattr(page, wish, None)
                if wanted is not None:
                    wanted.connect(getattr(self, wish))
        self.page = page
        self.setCurrentWidget(page)
        return page

    def forget(self) -> None:
        """Lets every page go, so that each is made anew at its next visit."""
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.page = None
