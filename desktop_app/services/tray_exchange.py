"""What of exchange stands in the work tray: files to be reviewed, records in question, reports of units, the key."""

from __future__ import annotations

import datetime
from collections import Counter
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.services.activity import Telling
from desktop_app.services.disputed import disputed_rows
from desktop_app.services.resolutions import unit_names
from desktop_app.services.tray_rows import Matter, TrayGroup, TrayRow, group_of
from desktop_app.services.waiting_exchange import REVIEWING
from desktop_app.services.waiting_reports import waiting_reports
from desktop_app.store import safe
from desktop_app.store.safe import Drawer
from desktop_app.store.tables import arrival

TITLED: Final = 12
"""So many records in question are named; the rest is counted."""


def files_to_review(session: Session) -> TrayGroup:
    """In the order in which they came."""
    asked = select(arrival.c.id, arrival.c.office, arrival.c.number, arrival.c.came)
    kept = session.execute(asked.where(arrival.c.state == REVIEWING).order_by(arrival.c.came, arrival.c.number)).all()
    if not kept:
        return group_of(Matter.FILES, ())
    from desktop_app.services.exchange.trust_kept import rights_of  # noqa: PLC0415 - start-up

    rights = rights_of(session)
    rows = [
        TrayRow(id=one, text=rights.name_of(office), number=str(number), day=_day(came))
        for one, office, number, came in kept
    ]
    return group_of(Matter.FILES, rows)


def conflicts_in_question(session: Session) -> TrayGroup:
    """Records that two offices have written differently."""
    found = disputed_rows(session)
    if not found:
        return group_of(Matter.CONFLICTS, ())
    from desktop_app.services.exchange.titles import place_of, title_of  # noqa: PLC0415 - start-up

    told = Telling(session)
    rows = [
        TrayRow(
            id=f"{entity}/{row}",
            text=title_of(told, entity, row),
            who=place_of(told, entity, row),
        )
        for entity, row in sorted(found)[:TITLED]
    ]
    return TrayGroup(Matter.CONFLICTS, tuple(rows), len(found))


def reports_of_units(session: Session) -> TrayGroup:
    """Unit by unit, the one first that has waited longest."""
    waiting = waiting_reports(session)
    counts, names = Counter(one.unit_id for one in waiting), unit_names(session) if waiting else {}
    came = {one.unit_id: _day(one.came) for one in reversed(waiting)}
    rows = [
        TrayRow(id=unit, text=names.get(unit, ""), count=counts[unit], day=came[unit])
        for unit in sorted(counts, key=lambda one: (came[one], names.get(one, "")))
    ]
    return group_of(Matter.REPORTS, rows)


def key_to_secure(session: Session) -> TrayGroup:
    """The recovery sheet of the key, where files are exchanged and it was not made for the present one."""
    text = safe.kept(session, Drawer.KEY)
    if text is None or not (safe.names_of(session, Drawer.PARTNER) or safe.names_of(session, Drawer.CARD)):
        return group_of(Matter.RECOVERY, ())
    from desktop_app.proof.office_key import OfficeKey  # noqa: PLC0415 - start-up
    from desktop_app.services.exchange.own_key import sheet_day  # noqa: PLC0415 - start-up
    from desktop_app.services.exchange.partner_records import all_of  # noqa: PLC0415 - start-up

    missing = sheet_day(session, OfficeKey.from_text(text)) is None and bool(all_of(session))
    return group_of(Matter.RECOVERY, [TrayRow(id="key")] if missing else ())


def _day(moment: str) -> datetime.date:
    """By the clock on the wall."""
    return datetime.datetime.fromisoformat(moment).astimezone().date()
