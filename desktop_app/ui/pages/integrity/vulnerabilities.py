"""Vulnerable points of the office, shown by area."""

from __future__ import annotations

from desktop_app.ui.pages.integrity.part import IntegrityPart


class VulnerabilitiesPart(IntegrityPart):
    """The part, as far as it stands."""
