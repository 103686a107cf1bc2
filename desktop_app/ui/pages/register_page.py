"""The page of a register: its list with search, and beside it the entry that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.frame import Page
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Row
from desktop_app.ui.widgets.surfaces import Ground, PageHeader, Scrolled


class RegisterPage(Page):
    """Subclasses make what is declared here, and lay it out with the panels of their entries."""

    header: PageHeader
    new: Button
    list: RowList
    empty: EmptyState
    nothing: EmptyState

    def _show(self) -> None:
        """Shows the rows that the words for search leave."""
        raise NotImplementedError

    def _show_record(self) -> None:
        """Shows the current row in its panel."""
        raise NotImplementedError

    def _edit(self) -> None:
        """Puts the keyboard into the panel."""
        raise NotImplementedError

    # Built once

    def _make_find(self, placeholder: str, name: str, *, widest: int) -> None:
        self._find = FindField(self.theme, placeholder, name, widest=widest)
        self.query = self._find.words

    def _nothing_found(self, words: str, show_all: str) -> EmptyState:
        """What stands in place of the list where the search leaves no row."""
        nothing = EmptyState(self.theme, words, icon="ph.magnifying-glass")
        button = Button(self.theme, show_all)
        button.clicked.connect(self.query.clear)
        nothing.add_action(button)
        return nothing

    def _lay_out(self, *panels: QWidget, before_find: Sequence[QWidget] = ()) -> None:
        self.header.add_action(self.new)
        self.stack = QStackedWidget()
        for part in (self.list, self.empty, self.nothing):
            self.stack.addWidget(part)
        middle = Ground(self.theme, "surface")
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        self.side = self._side(panels)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(middle, 1)
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top(before_find))
        column.addLayout(body, 1)
        self.query.textChanged.connect(self._search)
        self.new.clicked.connect(self.start_new)
        self.list.chosen.connect(self._show_record)
        self.list.opened.connect(self._edit)
        self.theme.changed.connect(self._fit)

    def _top(self, before_find: Sequence[QWidget]) -> QWidget:
        tools = QHBoxLayout()
        tools.setContentsMargins(24, 0, 24, 12)
        tools.setSpacing(12)
        for tool in before_find:
            tools.addWidget(tool)
        tools.addWidget(self._find, 1)
        tools.addStretch()
        top = Ground(self.theme, "surface", edges=("bottom",))
        head = QVBoxLayout(top)
        head.setContentsMargins(0, 0, 0, 1)
        head.setSpacing(0)
        head.addWidget(self.header)
        head.addLayout(tools)
        return top

    def _side(self, panels: Sequence[QWidget]) -> QWidget:
        side = Ground(self.theme, "surface", edges=("start",))
        inside = Scrolled(self.theme, padding=20)
        inside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for panel in panels:
            inside.column.addWidget(panel)
        column = QVBoxLayout(side)
        column.setContentsMargins(1, 0, 1, 0)
        column.addWidget(inside)
        return side

    # What the window asks of a page

    def leave(self) -> bool:
        """What is being typed is stored by taking the focus away."""
        focused = QApplication.focusWidget()
        if focused is not None and self.side.isAncestorOf(focused):
            focused.clearFocus()
        return True

    def start_find(self) -> None:
        self.query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.query.selectAll()

    # What is shown

    @Slot()
    def _search(self) -> None:
        self._show()
        self.list.scrollTo(self.list.currentIndex())

    def _show_rows(self, rows: Sequence[Row], *, any_at_all: bool) -> None:
        """These rows, or why there are none; the row that was current stays so, where it is still there."""
        self.list.show_rows(rows)
        if self.list.current_key() is None:
            self.list.choose_first()
        self.stack.setCurrentWidget(self.list if rows else self.nothing if any_at_all else self.empty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The panel's width follows the page's, and the size of the text."""
        self.side.setFixedWidth(self.theme.px(404 if self.width() >= self.theme.px(1236) else 340))
