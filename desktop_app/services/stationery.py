"""What the office prints on, as its settings say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.offices import OWN, Office
from desktop_app.store.attachments import Attachments
from desktop_app.store.office_file import OfficeFile

if TYPE_CHECKING:
    from desktop_app.documents.stationery import Stationery


def stationery_of(file: OfficeFile) -> Stationery:
    """The stationery of the office that owns the file. The typesetter is loaded with it."""
    from desktop_app.documents.stationery import Stationery  # noqa: PLC0415 - start-up

    with file.reading() as session:
        office = session.get(Office, OWN) or Office(id=OWN, name="")
        logo = b"".join(Attachments(file).chunks(office.logo_sha256)) if office.logo_sha256 else None
        return Stationery(logo=logo, letterhead=office.letterhead.value, address=office.address)
