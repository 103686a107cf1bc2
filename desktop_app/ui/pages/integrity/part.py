"""What every part of the integrity page is asked, and what those that are a list with a panel beside it share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.services.paper_offers import Offer
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.page_part import PagePart
from desktop_app.ui.paper_output import PaperOutput
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.surfaces import Ground, Scrolled

_PANEL: Final = 404
_PANEL_NARROW: Final = 340


class IntegrityPart(PagePart):
    """Shown for a committee (None: all of them) and a Jalali year; its `tools` stand at the end of the bar."""

    tools: tuple[QWidget, ...] = ()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.committee_id: str | None = None
        self.year = 0

    def show_for(self, committee_id: str | None, year: int) -> None:
        """Another committee or another year is chosen, or the part has been come to."""
        self.committee_id, self.year = committee_id, year
        self.refresh(frozenset())

    def whereabouts(self, row_id: str) -> tuple[str, int] | None:
        """The committee and the year that a row belongs to; None where the part does not know it."""
        del row_id
        return None

    def focus_row(self, row_id: str) -> None:
        """Puts the keyboard on a row of the committee and year shown."""


class ListPart(IntegrityPart):
    """A list, found in by words, with the panel of the chosen row beside it; it goes out as papers."""

    list: RowList
    query: LineEdit
    """What is sought in the list."""
    saved_as = "xlsx"
    """The format that Ctrl+E saves."""
    narrow_below = 1236
    """The width of the part under which the panel is a narrow one."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.output = PaperOutput(frame, self)
        self.stack = QStackedWidget()
        self.side = Ground(self.theme, "surface", edges=("start",))
        self.theme.changed.connect(self.fit)

    # What it is made of

    def stacked(self, *faces: QWidget) -> Ground:
        """The middle, of which one face is shown: the list, or why there is none."""
        middle = Ground(self.theme, "surface")
        for face in faces:
            self.stack.addWidget(face)
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        return middle

    def beside(self, middle: QWidget, panel: QWidget) -> QHBoxLayout:
        """The middle and, in a column of its own that scrolls, the panel."""
        scrolled = Scrolled(self.theme, padding=20)
        # Held at the top by what comes after it: a column that is aligned itself forgets lines that wrap.
        scrolled.column.setAlignment(Qt.AlignmentFlag(0))
        scrolled.column.addWidget(panel)
        scrolled.column.addStretch(1)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(1, 0, 1, 0)
        column.addWidget(scrolled)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(middle, 1)
        body.addWidget(self.side)
        return body

    def nothing_found(self, words: str, widen: str) -> EmptyState:
        """What stands where no row fits, with the way back to all of them."""
        nothing = EmptyState(self.theme, words, icon="ph.magnifying-glass")
        show_all = Button(self.theme, widen)
        show_all.clicked.connect(self.show_all)
        nothing.add_action(show_all)
        return nothing

    def bind(self, keys: Mapping[str, Callable[[], object]]) -> None:
        """Keys of this part alone; Ctrl+E, which all have, is among them."""
        for key, act in {"Ctrl+E": self.save_offers, **keys}.items():
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # What the page asks of a part

    def start_find(self) -> None:
        self.query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.query.selectAll()

    def print_out(self) -> None:
        self.output.print_out(self.offers())

    @Slot()
    def save_offers(self) -> None:
        """Ctrl+E: each of the papers, one file after the other."""
        for offer in self.offers():
            self.output.save(offer, self.saved_as)

    def offers(self) -> Sequence[Offer]:
        """The papers of what is shown."""
        return ()

    def focus_row(self, row_id: str) -> None:
        if not self.list.choose(row_id):
            self.show_all()
            self.list.choose(row_id)
        self.list.scrollTo(self.list.currentIndex())
        self.take_keyboard()

    @Slot()
    def show_all(self) -> None:
        """Every row, whatever was asked for."""
        self.query.clear()

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Not for overriding: Qt would go on calling a slot that is, after the part is gone."""
        self.share_width()

    def share_width(self) -> None:
        """The panel is a narrow one where the list needs the room."""
        narrow = self.width() < self.theme.px(self.narrow_below)
        self.side.setFixedWidth(self.theme.px(_PANEL_NARROW if narrow else _PANEL))
