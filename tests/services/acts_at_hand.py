"""What tests of undoing look at: whole tables, what was said, and another office that writes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import text

from desktop_app.domain.nouns import NOUNS
from desktop_app.services.desk import Desk

Table = dict[str, dict[str, Any]]


def tables(desk: Desk) -> dict[str, Table]:
    """Every row of every noun, as it lies in the file."""
    with desk.file.reading() as session:
        return {
            noun.__tablename__: {
                row["id"]: dict(row) for row in session.execute(noun.__table__.select()).mappings().all()
            }
            for noun in NOUNS
        }


def living(desk: Desk) -> dict[str, Table]:
    return {
        name: {key: row for key, row in table.items() if not row["removed"]} for name, table in tables(desk).items()
    }


def undo_all(desk: Desk) -> int:
    count = 0
    while desk.undo.undo() is not None:
        count += 1
    return count


def said(desk: Desk, meeting: str) -> list[str]:
    return [one.text for one in desk.recording.statements(meeting)]


def elsewhere(desk: Desk, entity: str, row: str, register: str, columns: Mapping[str, object], value: object) -> None:
    """Another office's write, as an import would leave it: in the log, among the heads and in the row."""
    with desk.file.reading() as session:
        heads = session.execute(
            text("SELECT rid, seq FROM head WHERE entity = :e AND row = :r AND register = :g"),
            {"e": entity, "r": row, "g": register},
        ).all()
        stamp = session.execute(text("SELECT max(hlc) FROM change")).scalar_one()
        seq = session.execute(text("SELECT coalesce(max(seq), 0) + 1 FROM change WHERE rid = 9")).scalar_one()
    with desk.file.transaction("import.taken") as act:
        run = act.session.connection().exec_driver_sql
        run(
            "INSERT OR IGNORE INTO replica (rid, uuid, office, created, mine) VALUES (9, 'far', 'دفتر دیگر', '', 0)",
        )
        run(
            "INSERT INTO change (rid, seq, hlc, entity, row, register, value, prev) VALUES (9, ?, ?, ?, ?, ?, ?, ?)",
            (
                seq,
                stamp + 1,
                entity,
                row,
                register,
                json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
                json.dumps([list(head) for head in heads], separators=(",", ":")),
            ),
        )
        run("DELETE FROM head WHERE entity = ? AND row = ? AND register = ?", (entity, row, register))
        run("INSERT INTO head (entity, row, register, rid, seq) VALUES (?, ?, ?, 9, ?)", (entity, row, register, seq))
        for column, stored in columns.items():
            run(f'UPDATE "{entity}" SET "{column}" = ? WHERE id = ?', (stored, row))
