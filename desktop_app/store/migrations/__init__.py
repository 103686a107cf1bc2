"""The versions of the file's form: a plain list of steps, run by Alembic's operations, counted by `user_version`.

No script directory and no `alembic_version` table: the versions of a desktop file form one line, so a number in the
file's own header tells everything (and can be read before SQLite opens the file), and a frozen program finds its
steps as ordinary imported modules.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

if TYPE_CHECKING:
    from alembic.operations import Operations

Step = Callable[["Operations"], None]


@dataclass(frozen=True)
class Migrations:
    """The known versions, oldest first; `load` gives one step per version, and is called only when one is needed."""

    latest: int
    load: Callable[[], Sequence[Step]]


def _steps() -> Sequence[Step]:
    from desktop_app.store.migrations.v0001_first import upgrade  # noqa: PLC0415 - an ordinary start needs no Alembic

    return (upgrade,)


PRODUCT = Migrations(latest=1, load=_steps)


def version_of(connection: Any) -> int:
    """The version of the form a bare driver connection finds in its file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def bring_up(connection: Connection, migrations: Migrations) -> None:
    """Runs the steps the file lacks, inside the transaction the caller began with foreign keys off."""
    from alembic.operations import Operations  # noqa: PLC0415 - as above
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415

    found = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    operations = Operations(MigrationContext.configure(connection))
    for step in migrations.load()[found:]:
        step(operations)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        message = f"a migration left rows without the row they name: {broken[:3]}"
        raise RuntimeError(message)
    connection.exec_driver_sql(f"PRAGMA user_version = {migrations.latest:d}")
