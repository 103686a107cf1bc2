"""What other offices wrote into a meeting after its minutes were final, in a word each."""

from __future__ import annotations

from sqlalchemy import select

from desktop_app.store.office_file import OfficeFile
from desktop_app.store.tables import arrival


def late_in_minutes(file: OfficeFile, meeting_id: str) -> tuple[str, ...]:
    """The records concerned, as a person calls them; nothing is loaded where no file was ever taken in."""
    with file.reading() as session:
        if session.execute(select(arrival.c.id).where(arrival.c.state == "applied").limit(1)).first() is None:
            return ()
        from desktop_app.services.activity import Telling  # noqa: PLC0415 - start-up
        from desktop_app.services.exchange.late_edits import late_rows  # noqa: PLC0415 - start-up
        from desktop_app.services.exchange.titles import title_of  # noqa: PLC0415 - start-up
        from desktop_app.services.local_log import LocalLog  # noqa: PLC0415 - start-up

        told = Telling(session)
        return tuple(title_of(told, *key) for key in late_rows(session, LocalLog(session), meeting_id))
