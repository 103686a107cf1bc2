"""The programmes of a year."""

from __future__ import annotations

from desktop_app.ui.pages.integrity.part import IntegrityPart


class ProgrammesPart(IntegrityPart):
    """The part, as far as it stands."""
