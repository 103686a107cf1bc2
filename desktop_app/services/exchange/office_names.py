"""What the offices are called whose writes lie in the log, by the ids of their keys."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.services.exchange.trust_kept import rights_of
from desktop_app.store.tables import replica


def office_names(session: Session) -> dict[str, str]:
    """Of every key of which something has come; one that nobody knows any more is left out."""
    keys = [key for key in session.scalars(select(replica.c.key).distinct()) if key]
    if not keys:
        return {}
    rights = rights_of(session)
    found = {key: rights.office_of(key) for key in keys}
    return {key: rights.name_of(office) for key, office in found.items() if office is not None}
