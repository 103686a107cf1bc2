"""What the writer remembers from request to request is what lies in the file, whoever wrote it and however it ended."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from desktop_app.store import capture, change_log, writer
from desktop_app.store.office_file import OfficeFile
from tests.store.makers import Paper, add_paper, edit_paper, new_file, reopened, titles


def as_remembered(office: OfficeFile, row: str) -> Paper:
    """The row as the next request meets it."""
    with office.transaction("papers.look") as under_way:
        return under_way.session.get_one(Paper, row)


def statements_of(office: OfficeFile) -> list[str]:
    """Fills up with every statement that SQLAlchemy sends for the writer from now on."""
    seen: list[str] = []

    def take_note(*told: Any) -> None:
        seen.append(told[2])

    event.listen(office._writer._engine, "before_cursor_execute", take_note)
    return seen


def previous_titles(office: OfficeFile, row: str) -> list[tuple[Any, ...]]:
    with office.reading() as session:
        return [one.previous for one in change_log.history(session, "trial_paper", row) if one.register == "title"]


def test_that_a_row_met_before_is_not_read_again(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        seen = statements_of(office)
        for n in range(3):
            edit_paper(office, row, count=n + 1)
        assert [one.split()[0] for one in seen] == ["UPDATE"] * 3
        assert office.verify() == []


@pytest.mark.parametrize("flushed", [False, True])
def test_that_a_request_left_early_is_forgotten(tmp_path: Path, *, flushed: bool) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        edit_paper(office, row, title="second")
        with contextlib.suppress(LookupError), office.transaction("papers.edit") as under_way:
            under_way.session.get_one(Paper, row).title = "never"
            if flushed:
                under_way.session.flush()
            raise LookupError
        assert as_remembered(office, row).title == "second"
        edit_paper(office, row, title="third")
        assert previous_titles(office, row) == [(), ("first",), ("second",)]
        assert office.verify() == []


def test_that_a_request_the_file_refused_is_forgotten(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        with pytest.raises(DBAPIError, match="FOREIGN KEY"):
            edit_paper(office, row, title="never", folder_id="nobody")
        assert as_remembered(office, row).title == "first"
        edit_paper(office, row, note="sound")
        assert office.verify() == []


def test_that_what_another_window_wrote_is_seen(tmp_path: Path) -> None:
    with new_file(tmp_path) as office, reopened(office.path) as other:
        row = add_paper(office)
        edit_paper(other, row, title="theirs")
        assert as_remembered(office, row).title == "theirs"
        edit_paper(office, row, title="ours")
        edit_paper(other, row, removed=True)
        assert as_remembered(office, row).removed
        assert previous_titles(office, row) == [(), ("first",), ("theirs",)]
        assert office.verify() == []


def test_that_a_row_put_aside_is_met_as_put_aside(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        edit_paper(office, row, removed=True)
        assert as_remembered(office, row).removed
        edit_paper(office, row, removed=False, title="back")
        assert not as_remembered(office, row).removed
        assert office.verify() == []


@pytest.mark.parametrize("bare", [True, False])
def test_that_what_was_written_past_the_session_is_seen(tmp_path: Path, *, bare: bool) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        with office.transaction("bulk") as under_way:
            if bare:
                under_way.session.connection().exec_driver_sql("UPDATE trial_paper SET title = 'bulk'")
            else:
                under_way.session.execute(text("UPDATE trial_paper SET title = 'bulk'"))
        assert as_remembered(office, row).title == "bulk"


def test_that_what_is_done_to_a_row_after_its_request_is_part_of_no_other(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        as_remembered(office, row).title = "too late"
        add_paper(office, "another")
        assert titles(office) == ["another", "first"]
        assert as_remembered(office, row).title == "first"


def test_that_memory_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "MOST_KEPT", 5)
    monkeypatch.setattr(capture, "MOST_HEADED", 5)
    with new_file(tmp_path) as office:
        rows = [add_paper(office, str(n)) for n in range(12)]
        assert office._writer._memory is not None
        assert len(office._writer._memory.rows) <= 5
        for row in rows:
            edit_paper(office, row, note="kept")
            assert len(office._writer._memory.session.identity_map) <= 5
            assert len(office._writer._memory.session.changes.heads) <= 6
        assert office.verify() == []


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["here", "there"]),
        st.sampled_from(["edit", "edit", "give up", "remove", "bring back", "look"]),
        st.integers(0, 2),
    ),
    max_size=14,
)


@settings(max_examples=25, deadline=None)
@given(steps=STEPS)
def test_that_two_windows_in_any_order_agree_with_the_file_and_its_log(steps: list[tuple[str, str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, new_file(Path(folder)) as here, reopened(here.path) as there:
        windows = {"here": here, "there": there}
        rows = [add_paper(here, str(n)) for n in range(3)]
        expected = {row: (f"{n}", False) for n, row in enumerate(rows)}
        for number, (window, what, which) in enumerate(steps):
            office, row = windows[window], rows[which]
            title, removed = expected[row]
            match what:
                case "edit":
                    title = f"{window} {number}"
                    edit_paper(office, row, title=title)
                case "give up":
                    with contextlib.suppress(LookupError), office.transaction("papers.edit") as under_way:
                        under_way.session.get_one(Paper, row).title = "never"
                        under_way.session.flush()
                        raise LookupError
                case "remove" | "bring back":
                    removed = what == "remove"
                    edit_paper(office, row, removed=removed)
            expected[row] = (title, removed)
            met = as_remembered(office, row)
            assert (met.title, met.removed) == expected[row]
        assert here.verify() == []
