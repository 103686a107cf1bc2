"""Bringing in the lists that the office keeps today."""

from desktop_app.ui.pages.imports.page import ImportPage

__all__ = ["ImportPage"]
