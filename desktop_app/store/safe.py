"""What stays in this file of the office alone: its key, other offices' cards, codes given to papers; never logged."""

from __future__ import annotations

import enum

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from desktop_app.store.office_file import Transaction
from desktop_app.store.tables import local_state


class Drawer(enum.StrEnum):
    """What is kept, by kind."""

    KEY = "office-key"
    FORMER_KEY = "former-office-key"
    CARD = "office-card"
    PARTNER = "partner"
    TRUST = "trust"
    CODE = "page-code"
    AUTHORITY = "authority"
    REVOKED = "revoked-certificate"
    UNIT_FILE = "unit-file"
    UNIT_ANSWER = "unit-answer"
    UNIT_REPORT = "unit-report"


def _named(drawer: Drawer, name: str) -> str:
    return f"{drawer}:{name}"


def kept(session: Session, drawer: Drawer, name: str = "") -> str | None:
    """The text under that name, if there is one."""
    asked = select(local_state.c.value).where(local_state.c.name == _named(drawer, name))
    return session.execute(asked).scalar()


def all_kept(session: Session, drawer: Drawer) -> dict[str, str]:
    """Every text of the drawer by its name."""
    start = _named(drawer, "")
    asked = select(local_state).where(local_state.c.name.startswith(start, autoescape=True))
    return {row.name.removeprefix(start): row.value for row in session.execute(asked.order_by(local_state.c.name))}


def keep(under_way: Transaction, drawer: Drawer, text: str, name: str = "") -> None:
    """Keeps the text, in place of what lay there under that name."""
    put = insert(local_state).values(name=_named(drawer, name), value=text)
    under_way.session.execute(put.on_conflict_do_update(index_elements=["name"], set_={"value": put.excluded.value}))
    under_way.touch(local_state.name)


def drop(under_way: Transaction, drawer: Drawer, name: str) -> None:
    """Takes the text out for good."""
    under_way.session.execute(delete(local_state).where(local_state.c.name == _named(drawer, name)))
    under_way.touch(local_state.name)
