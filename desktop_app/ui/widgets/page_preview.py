"""The preview of a paper: pages on a desk, and over them page, zoom, and one or two in a row."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.page_view import PageView
from desktop_app.ui.widgets.surfaces import Ground, Rule
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import number, percent

_REMARK_FROM: Final = 800
_TITLE_FROM: Final = 660
_PERCENT_FROM: Final = 560
"""Below these widths the bar keeps what can be pressed and drops what only tells."""


class PagePreview(QWidget):
    """Show a paper with `show_pdf`; call `shut_down` before the window goes."""

    def __init__(self, theme: Theme, title: str = "", remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._leads = False
        self.view = PageView(theme)
        self._title = Label(theme, title, role="h3")
        self._remark = Label(theme, remark, role="meta", ink="ink-2")
        self._where = Label(theme, "", role="meta")
        self._percent = Label(theme, "", role="meta")
        self._back = IconButton(theme, "ph.caret-right", self.tr("Previous page"))
        self._forward = IconButton(theme, "ph.caret-left", self.tr("Next page"))
        self._smaller = IconButton(theme, "ph.magnifying-glass-minus", self.tr("Smaller"))
        self._larger = IconButton(theme, "ph.magnifying-glass-plus", self.tr("Larger"))
        self._across = Segmented(
            theme,
            [(1, self.tr("One page"), "ph.file"), (2, self.tr("Two pages"), "ph.book-open")],
            value=2,
            name=self.tr("Pages side by side"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.view, 1)
        self._connect()
        self.setFocusProxy(self.view)
        self._say_page(0, 0)
        self._say_zoom(self.view.zoom)

    def _bar(self) -> Ground:
        bar = Ground(self.theme, "canvas", edges=("bottom",))
        self._row = row = QHBoxLayout(bar)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._remark)
        row.addStretch(1)
        for widget in (self._back, self._where, self._forward, None, self._smaller, self._percent, self._larger, None):
            if widget is None:
                row.addSpacing(6)
                row.addWidget(Rule(self.theme, upright=True, length=18))
                row.addSpacing(6)
            else:
                row.addWidget(widget)
        row.addWidget(self._across)
        return bar

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.view.step(-1))
        self._forward.clicked.connect(lambda: self.view.step(1))
        self._smaller.clicked.connect(lambda: self.view.zoom_by(-1))
        self._larger.clicked.connect(lambda: self.view.zoom_by(1))
        self._across.chosen.connect(self._show_across)
        self.view.page_changed.connect(self._say_page)
        self.view.zoom_changed.connect(self._say_zoom)

    def say(self, title: str, remark: str = "") -> None:
        self._title.say(title)
        self._remark.say(remark)

    def lead_with(self, widget: QWidget) -> None:
        """Puts `widget` at the head of the bar, in place of the title."""
        self._row.replaceWidget(self._title, widget)
        self._row.insertSpacing(1, 6)
        self._title.setParent(None)
        self._leads = True

    def show_across(self, pages: int) -> None:
        """One page or two in a row."""
        self._across.choose(pages)
        self._show_across(pages)

    def keep_to_one_page(self) -> None:
        """Without the choice of two pages in a row, for a narrow place."""
        self.show_across(1)
        self._across.hide()

    def show_pdf(self, pdf: bytes) -> None:
        """Show another paper, at the page where the last one was open."""
        self.view.show_pdf(pdf)

    def settle(self) -> None:
        """Have what is seen drawn sharp now, for whoever takes a picture of the screen."""
        self.view.settle()

    def shut_down(self) -> None:
        self.view.shut_down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, width = self.theme.px, event.size().width()
        self._remark.setVisible(width >= px(_REMARK_FROM))
        if not self._leads:
            self._title.setVisible(width >= px(_TITLE_FROM))
        self._percent.setVisible(width >= px(_PERCENT_FROM))

    @Slot(object)
    def _show_across(self, pages: int) -> None:
        self.view.show_across(pages)
        self._say_page(self.view.page, self.view.page_count)

    @Slot(int, int)
    def _say_page(self, page: int, total: int) -> None:
        first, last = page + 1, min(page + self.view.pages_across, total)
        if total == 0:
            text = self.tr("No page")
        elif last > first:
            text = self.tr("Pages {first} and {last} of {total}")
        else:
            text = self.tr("Page {first} of {total}")
        self._where.say(text.format(first=number(first), last=number(last), total=number(total)))
        self._where.setMinimumWidth(self._where.sizeHint().width())
        self._back.setEnabled(page > 0)
        self._forward.setEnabled(last < total)

    @Slot(float)
    def _say_zoom(self, zoom: float) -> None:
        self._percent.say(percent(zoom * 100))
