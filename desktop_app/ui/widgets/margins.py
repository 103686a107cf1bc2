"""Margins named by where a line starts and ends: Qt's own do not turn round with the window."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """For a layout in the direction that the window reads now."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)
