"""Programmes, vulnerable points, violations and declarations of the committees."""

from desktop_app.ui.pages.integrity.page import IntegrityPage

__all__ = ["IntegrityPage"]
