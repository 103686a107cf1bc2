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
    Column(
        "key", Text, comment="id of the office whose key vouches for what it writes; empty for copies of this office"
    ),
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

segment = Table(
    "segment",
    STORE,
    Column("rid", Integer, primary_key=True),
    Column("stream", Text, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("hash", Text, nullable=False),
    Column("office", Text, nullable=False, comment="id of the key that signed it"),
    Column("header", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("state", Text, nullable=False, comment="applied, pending, parked or proposal"),
    Column("arrival", Text, comment="the file it came with; empty for what was sealed here"),
    comment="sealed history as it goes from office to office: never rewritten, only its state changes",
)
Index("ix_segment_stream", segment.c.stream, segment.c.state)
Index("ix_segment_arrival", segment.c.arrival)

taken = Table(
    "taken",
    STORE,
    Column("rid", Integer, primary_key=True, comment="of the segment"),
    Column("stream", Text, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("author", Integer, primary_key=True, comment="rid of the changes"),
    Column("first", Integer, primary_key=True, comment="seq of the first change of a run"),
    Column("last", Integer, nullable=False),
    sqlite_with_rowid=False,
    comment="which changes a segment from elsewhere brought: what parking it takes out of the state",
)

arrival = Table(
    "arrival",
    STORE,
    Column("id", Text, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True, comment="of the file; its content lies among the blobs"),
    Column("office", Text, nullable=False),
    Column("replica", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("made", Text, nullable=False),
    Column("came", Text, nullable=False),
    Column("state", Text, nullable=False, comment="reviewing, applied, parked or rejected"),
    Column("counts", Text, nullable=False),
    Column("choices", Text, nullable=False),
    comment="files received from other offices",
)
Index("ix_arrival_office", arrival.c.office, arrival.c.number)

dispatch = Table(
    "dispatch",
    STORE,
    Column("office", Text, primary_key=True),
    Column("replica", Text, primary_key=True, comment="the copy of this office that made it"),
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("counts", Text, nullable=False),
    sqlite_with_rowid=False,
    comment="files made for other offices",
)

peer = Table(
    "peer",
    STORE,
    Column("office", Text, primary_key=True),
    Column("have", Text, nullable=False, comment="per stream and replica, the last segment it said it had"),
    Column("digests", Text, nullable=False, comment="per stream, of the state it said it had"),
    Column("replica", Text, nullable=False, comment="the copy that said so"),
    Column("number", Integer, nullable=False, comment="of the file in which it said so"),
    sqlite_with_rowid=False,
)

quarantine = Table(
    "quarantine",
    STORE,
    Column("id", Text, primary_key=True),
    Column("came", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    comment="segments that contradict one already here: kept for whoever looks into it, never merged",
)

stub = Table(
    "stub",
    STORE,
    Column("entity", Text, primary_key=True),
    Column("row", Text, primary_key=True),
    sqlite_with_rowid=False,
    comment="rows that another row names and that have not come yet",
)

contested = Table(
    "contested",
    STORE,
    Column("entity", Text, primary_key=True),
    Column("row", Text, primary_key=True),
    sqlite_with_rowid=False,
    comment="where to look for conflicts: rows whose heads differed once; the heads alone say which still do",
)

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
