"""Violations as confidential cases."""

from __future__ import annotations

from desktop_app.ui.pages.integrity.part import IntegrityPart


class ViolationsPart(IntegrityPart):
    """The part, as far as it stands."""
