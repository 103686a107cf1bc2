"""Buttons that a part lends to the head of the workspace: offered or not, wherever they are at the moment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def offer(button: QWidget, wanted: bool) -> None:  # noqa: FBT001 - as `setVisible`
    """Shows or hides a button. One that no head holds now is only marked: shown, it would be a window of its own."""
    if wanted and button.parentWidget() is None:
        button.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
    else:
        button.setVisible(wanted)
