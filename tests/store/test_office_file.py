"""One writer, many readers, one transaction per request."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from desktop_app.store.capture import UnloggedWriteError
from desktop_app.store.connections import connect
from desktop_app.store.office_file import Committed
from tests.store.makers import Folder, Paper, Seal, add_paper, edit_paper, new_file, reopened, titles


def test_that_what_was_committed_is_there_after_closing_and_opening(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office, "دستور جلسه")
    with reopened(office.path) as again:
        assert titles(again) == ["دستور جلسه"]
        assert again.office_name == "Office"


def test_that_a_request_left_early_changes_nothing(tmp_path: Path) -> None:
    heard: list[Committed] = []
    with new_file(tmp_path) as office:
        office.on_committed(heard.append)
        with contextlib.suppress(LookupError), office.transaction("papers.add") as under_way:
            under_way.session.add(Paper(title="half"))
            under_way.session.flush()
            raise LookupError
        assert titles(office) == []
        assert heard == []
        with office.reading() as session:
            assert session.execute(text("SELECT count(*) FROM change")).scalar() == 0
            assert session.execute(text("SELECT count(*) FROM act")).scalar() == 0
        add_paper(office)
        assert titles(office) == ["first"]


def test_that_after_a_commit_everyone_hears_which_tables_and_rows_changed(tmp_path: Path) -> None:
    heard: list[Committed] = []
    with new_file(tmp_path) as office:
        office.on_committed(heard.append)
        row = add_paper(office)
        (told,) = heard
        assert told.kinds == {"trial_paper"}
        assert told.rows == {("trial_paper", row)}
        assert told.act is not None
        assert (told.act.verb, told.act.person, told.act.row) == ("papers.add", "secretary", row)


def test_that_a_listener_may_begin_a_request_of_its_own(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:

        def follow(committed: Committed) -> None:
            if committed.act and committed.act.verb == "papers.add":
                edit_paper(office, committed.act.row, note="seen")

        office.on_committed(follow)
        row = add_paper(office)
        with office.reading() as session:
            assert session.get_one(Paper, row).note == "seen"


def test_that_nobody_hears_of_a_request_that_changed_nothing(tmp_path: Path) -> None:
    heard: list[Committed] = []
    with new_file(tmp_path) as office:
        row = add_paper(office)
        office.on_committed(heard.append)
        edit_paper(office, row, title="first")
        assert heard == []


def test_that_a_request_inside_a_request_is_our_mistake(tmp_path: Path) -> None:
    with new_file(tmp_path) as office, office.transaction("one"), pytest.raises(RuntimeError, match="inside another"):
        add_paper(office)


def test_that_objects_can_be_read_after_their_session_is_gone(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office, note="kept")
        with office.reading() as session:
            paper = session.get_one(Paper, row)
        assert paper.note == "kept"


def test_that_a_reader_sees_one_moment_and_never_waits_for_the_writer(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        with office.reading() as session:
            assert session.get_one(Paper, row).title == "first"
            edit_paper(office, row, title="second")
            session.expire_all()
            assert session.get_one(Paper, row).title == "first"
        assert titles(office) == ["second"]


def test_that_a_reading_session_cannot_write(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        with office.reading() as session:
            session.add(Paper(title="smuggled"))
            with pytest.raises(UnloggedWriteError):
                session.flush()
        assert titles(office) == []


def test_that_threads_take_turns_and_lose_nothing(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:

        def write(name: str) -> None:
            for n in range(25):
                add_paper(office, f"{name}{n:02d}")

        threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(titles(office)) == 100
        assert office.verify() == []


_WRITER = """
import sys
from pathlib import Path
from tests.store.makers import Paper, reopened
office = reopened(Path(sys.argv[1]), busy=60.0)
for _ in range(60):
    with office.transaction("papers.count") as under_way:
        paper = under_way.session.get_one(Paper, sys.argv[2])
        paper.count = paper.count + 1
office.close()
"""


def test_that_several_programs_writing_one_file_are_never_locked_out_and_never_overwrite(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
    writers = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(office.path), row], stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    told = [writer.communicate()[1].decode() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0, 0], told
    with reopened(office.path) as again:
        with again.reading() as session:
            assert session.get_one(Paper, row).count == 180
        assert again.verify() == []


def test_that_rows_of_an_insert_only_table_resist_every_change(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        with office.transaction("seal") as under_way:
            seal = Seal(text="final")
            under_way.session.add(seal)
        connection = connect(office.path)
        for statement in (
            "UPDATE trial_seal SET text = 'x'",
            "DELETE FROM trial_seal",
            "INSERT OR REPLACE INTO trial_seal (id, removed, text) SELECT id, removed, 'x' FROM trial_seal",
            "UPDATE change SET value = '0'",
            "DELETE FROM change",
            "UPDATE act SET person = 'x'",
            "DELETE FROM act",
        ):
            with pytest.raises(Exception, match="insert-only"):
                connection.execute(statement)
        connection.close()
        with pytest.raises(DBAPIError, match="insert-only"), office.transaction("break") as under_way:
            under_way.session.get_one(Seal, seal.id).text = "x"
        assert office.verify() == []


def test_that_the_file_is_made_and_opened_as_the_design_says(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        add_paper(office)
        assert office.path.with_name("office.dabir-wal").exists()
        with office.transaction("look") as under_way:
            run = under_way.session.connection().exec_driver_sql
            pragmas = {
                name: run(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check")
            }
        assert pragmas == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "trusted_schema": 0,
            "cell_size_check": 1,
        }
    assert sorted(file.name for file in tmp_path.glob("*office*")) == ["office.dabir"]
    header = office.path.read_bytes()[:100]
    assert header[68:72] == b"DBR1"
    assert int.from_bytes(header[60:64], "big") == 1


def test_that_a_row_must_name_a_row_that_is_there(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        with pytest.raises(DBAPIError, match="FOREIGN KEY"):
            add_paper(office, folder_id="nobody")
        with office.transaction("papers.add") as under_way:
            under_way.session.add(Paper(title="in", folder=Folder(label="one")))
        assert titles(office) == ["in"]
