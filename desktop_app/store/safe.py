"""What stays in this file of the office alone: its key, other offices' cards, codes given to papers; never logged."""

from __future__ import annotations

import enum
import json
from collections.abc import Collection

from sqlalchemy import ColumnElement, delete, func, select
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
    asked = select(local_state).where(_lies_in(drawer)).order_by(local_state.c.name)
    return {row.name.removeprefix(start): row.value for row in session.execute(asked)}


def kept_under(session: Session, drawer: Drawer, names: Collection[str]) -> dict[str, str]:
    """The texts under these names, by name; what is not there is left out."""
    told = func.json_each(json.dumps([_named(drawer, name) for name in names])).table_valued("value")
    asked = select(local_state).where(local_state.c.name.in_(select(told.c.value)))
    start = _named(drawer, "")
    return {row.name.removeprefix(start): row.value for row in session.execute(asked)}


def names_of(session: Session, drawer: Drawer) -> list[str]:
    """Under which names texts lie in the drawer."""
    start = _named(drawer, "")
    asked = select(local_state.c.name).where(_lies_in(drawer)).order_by(local_state.c.name)
    return [name.removeprefix(start) for name in session.scalars(asked)]


def _lies_in(drawer: Drawer) -> ColumnElement[bool]:
    """As a range, which the file finds without looking through the other drawers."""
    start = _named(drawer, "")
    return (local_state.c.name >= start) & (local_state.c.name < f"{start[:-1]}{chr(ord(start[-1]) + 1)}")


def keep(under_way: Transaction, drawer: Drawer, text: str, name: str = "") -> None:
    """Keeps the text, in place of what lay there under that name."""
    put = insert(local_state).values(name=_named(drawer, name), value=text)
    under_way.session.execute(put.on_conflict_do_update(index_elements=["name"], set_={"value": put.excluded.value}))
    under_way.touch(local_state.name)


def drop(under_way: Transaction, drawer: Drawer, name: str) -> None:
    """Takes the text out for good."""
    under_way.session.execute(delete(local_state).where(local_state.c.name == _named(drawer, name)))
    under_way.touch(local_state.name)
