"""What the migrations make is what the nouns and the store's tables say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from desktop_app.store import migrations
from desktop_app.store.connections import connect, engine_around
from desktop_app.store.migrations import first
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.schema import everything
from desktop_app.store.tables import insert_only_tables


def objects(connection: Any) -> dict[tuple[str, str], str]:
    """Every table, index and trigger by name, with its definition in one spacing."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {(kind, name): _plain(sql) for kind, name, sql in rows}


def _plain(sql: str) -> str:
    """One spacing, and the constraints of a table in one order: SQLAlchemy keeps them in a set."""
    body, bracket, options = " ".join(sql.split()).rpartition(" ) ")
    columns, *constraints = body.split(", CONSTRAINT ")
    return ", CONSTRAINT ".join([columns, *sorted(constraints)]) + bracket + options


def migrated(folder: Path) -> Path:
    with OfficeFile.create(folder / "office.dabir", office_name="Office", home=folder / "home") as office:
        return office.path


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
def test_that_the_migrated_schema_equals_the_mapped_one(tmp_path: Path) -> None:
    connection = connect(migrated(tmp_path))
    with engine_around(connection).connect() as found:
        assert compare_metadata(MigrationContext.configure(found), everything()) == []
    mapped = connect(tmp_path / "mapped.db", mode="rwc")
    with engine_around(mapped).begin() as empty:
        everything().create_all(empty)
    assert objects(connection) == objects(mapped)
    connection.close()
    mapped.close()


def test_that_version_one_is_what_its_writer_writes() -> None:
    source = Path(migrations.__file__).with_name("v0001_first.py").read_text(encoding="utf-8")
    compared = [
        "".join(text.replace("'", '"').split()).replace(",)", ")").replace(",]", "]")
        for text in (source, first.written(everything()))
    ]
    assert compared[0] == compared[1], "run python -m desktop_app.store.migrations.first"


def test_that_every_table_is_strict_and_facts_are_insert_only(tmp_path: Path) -> None:
    found = objects(connect(migrated(tmp_path)))
    for (kind, name), sql in found.items():
        if kind == "table":
            assert sql.endswith(("STRICT", "STRICT, WITHOUT ROWID", "WITHOUT ROWID, STRICT")), name
    facts = insert_only_tables(everything())
    assert {"act", "change", "final_minutes"} <= set(facts)
    for table in facts:
        assert ("trigger", f"{table}_refuses_update") in found
        assert ("trigger", f"{table}_refuses_delete") in found


def test_that_the_version_is_the_number_of_steps() -> None:
    assert migrations.PRODUCT.latest == len(migrations.PRODUCT.load())


def test_that_the_whole_schema_can_be_made_by_a_plain_sqlite() -> None:
    with create_engine("sqlite://").begin() as connection:
        everything().create_all(connection)


def test_that_opening_an_up_to_date_file_loads_no_alembic(tmp_path: Path) -> None:
    path = migrated(tmp_path)
    program = (
        "import sys, pathlib; from desktop_app.store.office_file import OfficeFile; "
        "OfficeFile.open(pathlib.Path(sys.argv[1])).close(); "
        "sys.exit(any(name.startswith('alembic') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program, str(path)], check=False).returncode == 0
