"""What the office prints on, as its settings say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.offices import OWN, Office, PaperFace
from desktop_app.services.requests import kept
from desktop_app.store.attachments import Attachments
from desktop_app.store.office_file import OfficeFile

if TYPE_CHECKING:
    from desktop_app.documents.stationery import Stationery
    from desktop_app.typesetting.fonts import Family


def stationery_of(file: OfficeFile) -> Stationery:
    """The stationery of the office that owns the file. The typesetter is loaded with it."""
    from desktop_app.documents.stationery import Stationery  # noqa: PLC0415 - start-up

    with file.reading() as session:
        office = kept(session, Office, OWN) or Office(id=OWN, name="")
        logo = content_of(file, office.logo_sha256) if office.logo_sha256 else None
        return Stationery(
            logo=logo,
            family=_family(file, office),
            letterhead=office.letterhead.value,
            address=office.address,
            short_on_a5=office.short_letters_on_a5,
        )


def content_of(file: OfficeFile, digest: str) -> bytes:
    """A content kept in the office's file."""
    return b"".join(Attachments(file).chunks(digest))


def _family(file: OfficeFile, office: Office) -> Family | None:
    """The typeface of the office's papers; None is the house's own."""
    if office.paper_face is PaperFace.NASKH:
        from desktop_app.typesetting.fonts import naskh_family  # noqa: PLC0415 - start-up

        return naskh_family()
    if office.paper_face is PaperFace.OWN and office.font_sha256:
        from desktop_app.typesetting.admission import own_family  # noqa: PLC0415 - start-up

        return own_family(office.font_sha256, office.bold_font_sha256, lambda digest: content_of(file, digest))
    return None
