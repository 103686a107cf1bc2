"""The tables that belong to the store itself, and the triggers that keep a table insert-only."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text

from desktop_app.domain.records import Record

STORE = MetaData(naming_convention=Record.metadata.naming_convention)

replica = Table(
    "replica",
    STORE,
    Column("rid", Integer, primary_key=True),
    Column("uuid", Text, nullable=False, unique=True),
    Column("office", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("retired", Text),
    Column("mine", Integer, nullable=False),
    comment="every copy of an office's file that ever wrote; the present one is `mine` and not retired",
)

change = Table(
    "change",
    STORE,
    Column("rid", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("hlc", Integer, nullable=False),
    Column("entity", Text, nullable=False),
    Column("row", Text, nullable=False),
    Column("register", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("prev", Text, nullable=False),
    sqlite_with_rowid=False,
    info={"insert_only": True},
)
Index("ix_change_entity_row", change.c.entity, change.c.row)

head = Table(
    "head",
    STORE,
    Column("entity", Text, primary_key=True),
    Column("row", Text, primary_key=True),
    Column("register", Text, primary_key=True),
    Column("rid", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

act = Table(
    "act",
    STORE,
    Column("rid", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True, comment="of the first change of the act"),
    Column("last", Integer, nullable=False, comment="seq of the last change of the act"),
    Column("hlc", Integer, nullable=False),
    Column("person", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column("entity", Text, nullable=False),
    Column("row", Text, nullable=False),
    sqlite_with_rowid=False,
    info={"insert_only": True},
)
Index("ix_act_hlc", act.c.hlc)

blob = Table(
    "blob",
    STORE,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("state", Text, nullable=False, comment="arriving, have or missing"),
)

blob_chunk = Table(
    "blob_chunk",
    STORE,
    Column("sha256", Text, ForeignKey("blob.sha256"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

draft = Table(
    "draft",
    STORE,
    Column("entity", Text, primary_key=True),
    Column("row", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("person", Text, nullable=False),
    Column("saved", Text, nullable=False),
    Column("body", Text, nullable=False),
    sqlite_with_rowid=False,
)

local_state = Table(
    "local_state",
    STORE,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)


def insert_only(table_name: str) -> tuple[str, ...]:
    """The triggers that refuse UPDATE and DELETE on `table_name`; INSERT OR REPLACE counts as a DELETE."""
    return tuple(
        f"CREATE TRIGGER {table_name}_refuses_{verb.lower()} BEFORE {verb} ON {table_name} "
        f"BEGIN SELECT RAISE(ABORT, '{table_name} is insert-only'); END"
        for verb in ("UPDATE", "DELETE")
    )


def insert_only_tables(metadata: MetaData) -> tuple[str, ...]:
    """The tables marked `info={"insert_only": True}`: their rows are facts, which no mistake of ours may alter."""
    return tuple(sorted(table.name for table in metadata.tables.values() if table.info.get("insert_only")))
