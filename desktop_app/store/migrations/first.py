"""Writes version 1 from the mapped nouns; until the first release there is only that version.

Run `python -m desktop_app.store.migrations.first` after a noun has changed. After the first release a change of a
noun is a new version instead, and this module goes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import alembic.autogenerate
from alembic.autogenerate.api import AutogenContext
from alembic.operations import ops
from alembic.runtime.migration import MigrationContext
from sqlalchemy import MetaData, TypeDecorator, create_engine
from sqlalchemy.types import TypeEngine

from desktop_app.store.schema import everything
from desktop_app.store.tables import insert_only_tables

_TARGET = Path(__file__).with_name("v0001_first.py")
_HEAD = '''"""Version 1 of the file's form: every table as it was at the first release. Written by `first`."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

from desktop_app.store.indexes import BY_DEADLINE
from desktop_app.store.tables import insert_only


def upgrade(op: Operations) -> None:
'''
_TAIL = """    for table in {tables}:
        for statement in insert_only(table):
            op.execute(statement)
    for statement in BY_DEADLINE:
        op.execute(statement)
"""


def _stored_type(kind: str, item: Any, context: AutogenContext) -> str | Literal[False]:
    """A step of long ago must not follow today's decorators: it names what they store."""
    del context
    if kind == "type" and isinstance(item, TypeDecorator):
        stored: TypeEngine[Any] = item.impl_instance
        return f"sa.{stored!r}"
    return False


def written(metadata: MetaData) -> str:
    """The source of version 1 for `metadata`."""
    with create_engine("sqlite://").connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"render_item": _stored_type, "target_metadata": metadata}
        )
        script = alembic.autogenerate.produce_migrations(context, metadata)
        upgrade = script.upgrade_ops
        assert isinstance(upgrade, ops.UpgradeOps)
        body = alembic.autogenerate.render_python_code(upgrade, render_item=_stored_type, migration_context=context)
    lines = [line for line in body.splitlines() if not line.lstrip().startswith("#")]
    return _HEAD + "\n".join(lines) + "\n" + _TAIL.format(tables=insert_only_tables(metadata))


def main() -> None:
    _TARGET.write_text(written(everything()), encoding="utf-8")


if __name__ == "__main__":
    main()
