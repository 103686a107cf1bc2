"""The work tray: what waits for the secretariat, and the act that settles each matter."""

from desktop_app.ui.pages.tray.page import TrayPage

__all__ = ["TrayPage"]
