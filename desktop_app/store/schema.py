"""The whole mapped schema: the nouns' tables and the store's own, strict, with the triggers of insert-only tables."""

from __future__ import annotations

from sqlalchemy import DDL, MetaData, Table, event

from desktop_app.domain.nouns import NOUNS
from desktop_app.store.indexes import add_indexes
from desktop_app.store.tables import STORE, insert_only


def everything(nouns: MetaData = NOUNS[0].metadata) -> MetaData:
    """A copy of both sets of tables in one: what `create_all` makes of it is what the migrations must make."""
    whole = MetaData(naming_convention=STORE.naming_convention)
    for table in (*STORE.sorted_tables, *nouns.sorted_tables):
        _copied(table, whole)
    add_indexes(whole)
    return whole


def _copied(table: Table, whole: MetaData) -> None:
    copy = table.to_metadata(whole)
    copy.dialect_kwargs["sqlite_strict"] = True
    copy.comment = None  # SQLite keeps none
    for column in copy.columns:
        column.comment = None
    if table.info.get("insert_only"):
        for statement in insert_only(table.name):
            event.listen(copy, "after_create", DDL(statement))  # type: ignore[no-untyped-call]
