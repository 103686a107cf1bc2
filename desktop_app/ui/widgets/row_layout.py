"""Where the parts of a row lie: handle, check box and columns, mirrored with the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.rows import Column

HANDLE: Final = 16
CHECK: Final = 16
_LEAST_FREE: Final = 240
_YIELDS_FROM: Final = 90


class RowLayout:
    """Geometry of one list, in pixels of its viewport."""

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[Column],
        *,
        padding: int = 16,
        gap: int = 12,
        handles: bool = False,
        checks: bool = False,
    ) -> None:
        self.columns = tuple(columns)
        self.handles, self.checks = handles, checks
        self.padding = padding
        self._theme, self._gap = theme, gap

    def lead(self) -> float:
        """From the start edge to the first column."""
        px = self._theme.px
        lead = px(self.padding)
        lead += px(HANDLE) + px(self._gap) - px(4) if self.handles else 0
        lead += px(CHECK) + px(self._gap) if self.checks else 0
        return float(lead)

    def handle(self, rect: QRectF, *, rtl: bool) -> QRectF:
        side = self._theme.px(HANDLE)
        place = QRectF(rect.left() + self._theme.px(self.padding) - 2, rect.center().y() - side / 2, side, side)
        return painting.placed(place, rect, rtl=rtl)

    def check(self, rect: QRectF, *, rtl: bool) -> QRectF:
        side = self._theme.px(CHECK)
        x = rect.left() + self.lead() - self._theme.px(self._gap) - side
        return painting.placed(QRectF(x, rect.center().y() - side / 2, side, side), rect, rtl=rtl)

    def cells(self, rect: QRectF, *, rtl: bool) -> list[QRectF | None]:
        """The place of each column in `rect`; None for a column that this width leaves out."""
        px = self._theme.px
        shown = [column for column in self.columns if rect.width() >= px(column.hides_below)]
        gaps = px(self._gap) * max(0, len(shown) - 1)
        room = rect.width() - self.lead() - px(self.padding) - gaps
        widths = self._fixed_widths(shown, room)
        free = max(0.0, room - sum(widths.values()))
        shares = sum(column.share for column in shown if not column.width) or 1
        places: list[QRectF | None] = []
        x = rect.left() + self.lead()
        for column in self.columns:
            if column not in shown:
                places.append(None)
                continue
            width = widths[column] if column.width else free * column.share / shares
            places.append(painting.placed(QRectF(x, rect.top(), width, rect.height()), rect, rtl=rtl))
            x += width + px(self._gap)
        return places

    def _fixed_widths(self, shown: Sequence[Column], room: float) -> dict[Column, float]:
        """The wide columns give way, to three fifths at most, where the free ones would have too little."""
        px = self._theme.px
        widths = {column: float(px(column.width)) for column in shown if column.width}
        wanted = px(_LEAST_FREE) * sum(not column.width for column in shown)
        lacking = wanted - (room - sum(widths.values()))
        yielding = {column: width * 0.4 for column, width in widths.items() if column.width >= _YIELDS_FROM}
        if lacking > 0 and yielding:
            part = min(1.0, lacking / sum(yielding.values()))
            widths |= {column: widths[column] - give * part for column, give in yielding.items()}
        return widths
