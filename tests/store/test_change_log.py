"""The log holds every write, names what each had seen, and alone suffices to tell the state."""

from __future__ import annotations

import datetime
import itertools
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, text, update
from sqlalchemy.orm import Session

from desktop_app.domain.records import LIFE
from desktop_app.store import change_log
from desktop_app.store.capture import UnloggedWriteError
from desktop_app.store.change_log import LoggedChange
from desktop_app.store.clock import HybridClock
from desktop_app.store.office_file import OfficeFile
from tests.store.makers import Folder, Paper, Weight, add_paper, edit_paper, new_file, reopened

PAPER = "trial_paper"


def told(office: OfficeFile, row: str) -> list[LoggedChange]:
    with office.reading() as session:
        return change_log.history(session, PAPER, row)


def test_that_a_new_row_logs_its_birth_and_every_register_that_is_not_empty(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office, "letter", date=datetime.date(2025, 12, 17), start=datetime.time(9, 30))
        history = told(office, row)
    assert history[0].is_birth
    written = {change.register: change.value for change in history}
    assert written == {
        LIFE: "alive",
        "title": "letter",
        "sitting": {"date": datetime.date(2025, 12, 17), "start": datetime.time(9, 30)},
        "note": "",
        "count": 0,
        "secret": False,
        "weight": Weight.LIGHT,
        "tags": [],
    }
    assert all(change.previous == () for change in history)
    assert {(change.person, change.verb) for change in history} == {("secretary", "papers.add")}


def test_that_an_edit_logs_only_the_registers_it_changed_and_what_they_held(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office, "letter", date=datetime.date(2025, 12, 17))
        edit_paper(office, row, title="notice", start=datetime.time(10), note="", tags=["a"])
        changes = {change.register: change for change in told(office, row) if change.verb == "papers.edit"}
    assert set(changes) == {"title", "sitting", "tags"}
    assert (changes["title"].previous, changes["title"].value) == (("letter",), "notice")
    day = datetime.date(2025, 12, 17)
    assert changes["sitting"].previous == ({"date": day, "start": None},)
    assert changes["sitting"].value == {"date": day, "start": datetime.time(10)}
    assert (changes["tags"].previous, changes["tags"].value) == (([],), ["a"])


def test_that_a_key_carried_over_by_a_relationship_is_logged(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        with office.transaction("papers.file") as under_way:
            folder = Folder(label="one")
            under_way.session.get_one(Paper, row).folder = folder
        assert [(change.register, change.value) for change in told(office, row)][-1] == ("folder_id", folder.id)
        assert office.verify() == []


def test_that_emptying_a_register_and_filling_it_again_are_two_changes(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        for answer in ("yes", None, "no"):
            edit_paper(office, row, answer=answer)
        answers = [(change.previous, change.value) for change in told(office, row) if change.register == "answer"]
        assert answers == [((), "yes"), (("yes",), None), ((None,), "no")]
        assert office.verify() == []


def test_that_removal_names_every_head_of_the_row_and_life_comes_back(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        edit_paper(office, row, removed=True)
        assert told(office, row)[-1].is_removal
        with office.reading() as session:
            seen, heads = (
                session.execute(text("SELECT prev FROM change WHERE value = '\"removed\"'")).scalar_one(),
                session.execute(text("SELECT count(DISTINCT register) FROM change")).scalar_one(),
            )
        assert len(json.loads(seen)) == heads
        assert office.verify() == []
        edit_paper(office, row, removed=False)
        last = told(office, row)[-1]
        assert (last.register, last.value, last.previous) == (LIFE, "alive", ("removed",))
        assert office.verify() == []


def test_that_a_removed_row_that_is_edited_stays_removed_in_the_log_too(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        edit_paper(office, row, removed=True)
        edit_paper(office, row, note="afterwards")
        assert office.verify() == []
        assert told(office, row)[-1].is_removal


def test_that_a_row_may_be_born_removed(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office, removed=True)
        assert told(office, row)[-1].is_removal
        assert office.verify() == []


def test_that_deleting_and_bulk_writes_are_refused(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        with pytest.raises(UnloggedWriteError), office.transaction("delete") as under_way:
            under_way.session.delete(under_way.session.get_one(Paper, row))
        for statement in (
            update(Paper).values(title="x"),
            delete(Paper),
            insert(Paper).values(title="x"),
            Paper.__table__.update().values(title="x"),  # type: ignore[attr-defined]
        ):
            with pytest.raises(UnloggedWriteError), office.transaction("bulk") as under_way:
                under_way.session.execute(statement)
        with pytest.raises(UnloggedWriteError), office.transaction("rename") as under_way:
            under_way.session.get_one(Paper, row).id = "another"
        assert office.verify() == []
        assert [change.verb for change in told(office, row) if change.register == "title"] == ["papers.add"]


def test_that_several_flushes_of_one_request_are_one_act(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        with office.transaction("papers.work", person="chair") as under_way:
            paper = Paper(title="a")
            under_way.session.add(paper)
            under_way.session.flush()
            paper.title = "b"
            under_way.session.flush()
            paper.title = "c"
        with office.reading() as session:
            (act,) = change_log.recent_acts(session)
            changes = change_log.changes_of(session, act)
        assert (act.person, act.verb, act.entity, act.row) == ("chair", "papers.work", PAPER, paper.id)
        assert [change.value for change in changes if change.register == "title"] == ["a", "b", "c"]
        assert [change.previous for change in changes if change.register == "title"] == [(), ("a",), ("b",)]


def test_that_recent_acts_come_newest_first_and_page_by_page(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        rows = [add_paper(office, str(n)) for n in range(7)]
        with office.reading() as session:
            first = change_log.recent_acts(session, 4)
            rest = change_log.recent_acts(session, 4, before=first[-1].stamp)
        assert [act.row for act in (*first, *rest)] == rows[::-1]


def test_that_stamps_never_go_back_however_the_clock_jumps(tmp_path: Path) -> None:
    wall = iter([10_000_000, 10_000_000, 9_000_000, 9_000_000, 20_000_000, 1, 1, 1])
    now = [10_000_000]

    def jumping() -> int:
        now[0] = next(wall, now[0])
        return now[0]

    with new_file(tmp_path, clock=HybridClock(jumping)) as office:
        for n in range(6):
            add_paper(office, str(n))
        with office.reading() as session:
            stamps = session.execute(text("SELECT hlc FROM act ORDER BY seq")).scalars().all()
    assert all(later > earlier for earlier, later in itertools.pairwise(stamps))


def test_that_a_row_changed_behind_the_log_is_found(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)
        gone = add_paper(office)
        with office.transaction("tamper") as under_way:
            run = under_way.session.connection().exec_driver_sql
            run("UPDATE trial_paper SET title = 'forged' WHERE id = ?", (row,))
            run("DELETE FROM trial_paper WHERE id = ?", (gone,))
            run("DELETE FROM head WHERE register = 'note' AND row = ?", (row,))
            run("INSERT INTO trial_folder (id, removed, label) VALUES ('x', 0, 'unlogged')")
        assert sorted(office.verify()) == sorted(
            [
                f"{PAPER} {row}: title differs from the log",
                f"{PAPER} {row}: the heads of note differ from the log",
                f"{PAPER} {gone}: in the log, but there is no row",
                "trial_folder x: a row without a log",
            ]
        )


def test_that_an_edit_unseen_by_the_removal_keeps_the_row_alive(tmp_path: Path) -> None:
    """As an import will write it: another copy edited while this one removed."""
    with new_file(tmp_path) as office:
        row = add_paper(office)
        with office.reading() as session:
            rid, seq = session.execute(
                text("SELECT rid, seq FROM head WHERE row = :row AND register = 'note'"), {"row": row}
            ).one()
        edit_paper(office, row, removed=True)
        with office.transaction("import") as under_way:
            run = under_way.session.connection().exec_driver_sql
            run("INSERT INTO replica VALUES (99, 'other', 'Other', '2025-01-01', NULL, 0, NULL)")
            run(
                "INSERT INTO change VALUES (99, 1, 5, ?, ?, 'note', '\"theirs\"', ?)",
                (PAPER, row, json.dumps([[rid, seq]])),
            )
            run("DELETE FROM head WHERE rid = ? AND seq = ?", (rid, seq))
            run("INSERT INTO head VALUES (?, ?, 'note', 99, 1)", (PAPER, row))
            run("UPDATE trial_paper SET note = 'theirs', removed = 0 WHERE id = ?", (row,))
        assert office.verify() == []


def test_that_concurrent_writes_stand_side_by_side_until_a_write_names_both(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        row = add_paper(office)

        def titles(session: Session) -> list[str]:
            heads = change_log.standing(session, PAPER, [row])[row]
            return sorted(head.value for head in heads if head.register == "title")

        with office.transaction("import") as under_way:
            run = under_way.session.connection().exec_driver_sql
            run("INSERT INTO replica VALUES (99, 'other', 'Other', '2025-01-01', NULL, 0, NULL)")
            run("INSERT INTO change VALUES (99, 1, 5, ?, ?, 'title', '\"theirs\"', '[]')", (PAPER, row))
            run("INSERT INTO head VALUES (?, ?, 'title', 99, 1)", (PAPER, row))
        with office.reading() as session:
            assert titles(session) == ["first", "theirs"]
        edit_paper(office, row, title="agreed")
        with office.reading() as session:
            assert titles(session) == ["agreed"]
        last = told(office, row)[-1]
        assert (last.value, sorted(last.previous)) == ("agreed", ["first", "theirs"])
        assert office.verify() == []


_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8)
_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "title": _TEXT,
    "note": _TEXT,
    "count": st.integers(-(2**63), 2**63 - 1),
    "secret": st.booleans(),
    "weight": st.sampled_from(Weight),
    "tags": st.lists(_TEXT, max_size=2),
    "date": st.none() | st.dates(),
    "start": st.none() | st.times().map(lambda time: time.replace(second=0, microsecond=0)),
    "answer": st.none() | _TEXT,
    "removed": st.booleans(),
}
_EDIT = st.sampled_from(sorted(_FIELDS)).flatmap(lambda name: st.tuples(st.just(name), _FIELDS[name]))
_REQUEST = st.tuples(
    st.integers(0, 3), st.lists(_EDIT, min_size=1, max_size=4), st.sampled_from(["keep", "leave", "flush", "reopen"])
)


@settings(max_examples=40)
@given(requests=st.lists(_REQUEST, max_size=12))
def test_that_after_any_edits_each_row_is_what_its_log_folds_to(
    requests: list[tuple[int, list[tuple[str, Any]], str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = new_file(Path(folder))
        expected: dict[str, dict[str, Any]] = {}
        rows: list[str] = []
        for which, edits, how in requests:
            row = rows[which] if which < len(rows) else None
            model = dict(expected.get(row, {})) if row else {}
            try:
                with office.transaction("papers.edit") as under_way:
                    paper = under_way.session.get_one(Paper, row) if row else Paper(title="new")
                    under_way.session.add(paper)
                    for name, value in edits:
                        setattr(paper, name, value)
                        if how == "flush":
                            under_way.session.flush()
                    model = {name: getattr(paper, name) for name in _FIELDS}
                    if how == "leave":
                        raise LookupError  # noqa: TRY301
            except LookupError:
                continue
            if not row:
                rows.append(paper.id)
            expected[paper.id] = model
            if how == "reopen":
                office.close()
                office = reopened(office.path)
        assert office.verify() == []
        with office.reading() as session:
            stored = {one.id: {name: getattr(one, name) for name in _FIELDS} for one in session.query(Paper)}
        assert stored == expected
        for row, model in expected.items():
            folded = {change.register: change.value for change in told(office, row)}
            assert folded.get("title") == model["title"]
            assert folded.get("answer") == model["answer"]
            nothing = {"date": None, "start": None}
            assert folded.get("sitting", nothing) == {name: model[name] for name in nothing}
            assert (folded[LIFE] == "removed") == model["removed"]
        office.close()
