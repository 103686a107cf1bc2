"""The panel beside the list of resolutions: one of them whole, its facts and its course."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui import terms
from desktop_app.ui.follow_up_words import late_words, shown_label
from desktop_app.ui.frame import Frame
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.labels import Label, Tag, Tile
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.surfaces import Ground, Rule, Scrolled


class Facts(QWidget):
    """Names at the start, values after them; a fact without value is left out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnMinimumWidth(0, theme.px(92))
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: list[tuple[str, str | QWidget, str]]) -> None:
        """Each is (name, value, ink of the value)."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for name, value, ink in facts:
            if value == "":
                continue
            place = self._grid.rowCount()
            self._grid.addWidget(Label(self._theme, name, ink="ink-3"), place, 0)
            shown = value if isinstance(value, QWidget) else Label(self._theme, value, ink=ink, wrap=True)
            self._grid.addWidget(shown, place, 1)


class ResolutionPanel(Ground):
    """`stepped` asks for the row before or after; `moved` for another resolution, by its id.

    The public acts are about the resolution shown; where one cannot be done now, it says why.
    """

    stepped = Signal(int)
    moved = Signal(str)

    def __init__(self, frame: Frame) -> None:
        theme = frame.theme
        super().__init__(theme, "surface", edges=("start",))
        self.frame, self.desk = frame, frame.desk
        self.resolution_id: str | None = None
        self._tile = Tile(theme, "")
        self._number = Label(theme, "", ink="ink-2")
        self._late = Tag(theme, "", "shangarf")
        above = IconButton(theme, "ph.caret-up", self.tr("The resolution above"))
        below = IconButton(theme, "ph.caret-down", self.tr("The resolution below"))
        above.clicked.connect(lambda: self.stepped.emit(-1))
        below.clicked.connect(lambda: self.stepped.emit(1))
        top = QHBoxLayout()
        top.setContentsMargins(margins(20, 8, 14, 8))
        top.setSpacing(8)
        for widget in (self._tile, self._number, self._late):
            top.addWidget(widget)
        top.addStretch()
        top.addWidget(above)
        top.addWidget(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Rule(theme))
        self._text = Label(theme, "", role="reading", weight=500, wrap=True, selectable=True)
        self._facts = Facts(theme)
        inside = Scrolled(theme, padding=20, spacing=14)
        inside.column.addWidget(self._text)
        inside.column.addWidget(self._facts)
        column.addWidget(inside, 1)

    def show_resolution(self, resolution_id: str | None) -> None:
        """Reads one resolution anew and shows it; None empties the panel."""
        self.resolution_id = resolution_id
        sheet = self.frame.asked(lambda: self.desk.resolution_sheets.of(resolution_id)) if resolution_id else None
        if sheet is None:
            return
        self._tile.say(*terms.tile(sheet.committee, sheet.order))
        self._number.say(self.tr("Resolution {label}").format(label=shown_label(sheet.label)))
        self._late.say(late_words(sheet.days_late))
        self._late.setVisible(sheet.days_late > 0)
        self._text.say(sheet.text)

    def remind(self) -> None:
        """The next reminder about it, as a letter."""

    def follow_up(self) -> None:
        """One step of its follow-up."""

    def notice(self) -> None:
        """Its notice letter: issued where it waits for one, shown where it is out."""

    def verify(self) -> None:
        """Closes it, where the unit has reported it done."""

    def extend(self) -> None:
        """A later deadline."""
