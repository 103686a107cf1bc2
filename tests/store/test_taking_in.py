"""How writes of other offices come into a file: each once, in any order, and what stands is what a fold would find."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.records import LIFE
from desktop_app.exchange.changes import ALIVE, REMOVED, Change, Ref
from desktop_app.store import settling
from desktop_app.store.change_log import history, recent_acts
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.registers import nouns
from tests.store.arrivals import arriving, come, driver_of, everything, shown_rows, taken_again, taken_back
from tests.store.makers import Folder, Paper, add_paper, edit_paper, new_file, reopened, titles

PAPER = Paper.__tablename__


def born(replica: str, stamp: int, row: str, **values: object) -> list[Change]:
    told = {"title": "first", "note": "", "count": 0, "secret": 0, "weight": "light", "tags": "[]", **values}
    return [
        Change(replica, stamp, PAPER, row, LIFE, ALIVE),
        *(Change(replica, stamp, PAPER, row, name, json.dumps(value)) for name, value in told.items()),
    ]


def edit(replica: str, stamp: int, row: str, value: str, *seen: Change, register: str = "title") -> Change:
    return Change(replica, stamp, PAPER, row, register, json.dumps(value), frozenset(one.ref for one in seen))


def named(changes: list[Change], register: str) -> Change:
    return next(one for one in changes if one.register == register)


@pytest.fixture
def office(tmp_path: Path) -> OfficeFile:
    return new_file(tmp_path)


def test_that_a_record_of_another_office_is_shown_as_it_was_written(office: OfficeFile) -> None:
    done = come(office, arriving("far", 1, born("far", 7, "one", title="نامه", count=3)))
    assert (done.new, done.doubles) == (7, 0)
    assert titles(office) == ["نامه"]
    assert office.verify() == []
    with office.reading() as session:
        paper = session.get_one(Paper, "one")
        assert (paper.count, paper.secret, paper.tags) == (3, False, [])
        assert [act.verb for act in recent_acts(session)] == ["papers.edit"]
        assert len(history(session, PAPER, "one")) == 7


def test_that_the_same_writes_come_by_two_ways_are_one(office: OfficeFile) -> None:
    changes = born("far", 7, "one")
    come(office, arriving("far", 1, changes))
    done = come(office, arriving("restored", 1, changes))
    assert (done.new, done.doubles) == (0, len(changes))
    assert office.verify() == []


def test_that_an_edit_here_and_one_elsewhere_stand_beside_each_other(office: OfficeFile) -> None:
    changes = born("far", 7, "one")
    come(office, arriving("far", 1, changes))
    edit_paper(office, "one", title="ours")
    come(office, arriving("far", 2, [edit("far", 8, "one", "theirs", named(changes, "title"))]))
    with office.reading() as session:
        run = session.connection().exec_driver_sql
        assert run("SELECT count(*) FROM head WHERE register = 'title'").scalar() == 2
        assert run("SELECT entity, row FROM contested").all() == [(PAPER, "one")]
    assert titles(office) == ["ours"]  # written later, by the clock
    assert office.verify() == []
    edit_paper(office, "one", title="both")
    assert titles(office) == ["both"]
    assert office.verify() == []


def test_that_a_write_named_before_it_came_is_replaced_when_it_comes(office: OfficeFile) -> None:
    changes = born("far", 7, "one", title="old")
    later = edit("near", 8, "one", "new", named(changes, "title"))
    come(office, arriving("near", 1, [later]))
    assert titles(office) == ["new"]
    assert office.verify() == []
    come(office, arriving("far", 1, changes))
    assert titles(office) == ["new"]
    assert office.verify() == []
    with office.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM contested").scalar() == 0


def test_that_a_removal_covers_what_its_author_saw_even_when_it_comes_first(office: OfficeFile) -> None:
    changes = born("far", 7, "one")
    stone = Change("far", 8, PAPER, "one", LIFE, REMOVED, frozenset(one.ref for one in changes))
    come(office, arriving("far", 2, [stone]))
    come(office, arriving("far", 1, changes))
    with office.reading() as session:
        assert session.get_one(Paper, "one").removed
    assert office.verify() == []
    come(office, arriving("near", 1, [edit("near", 9, "one", "kept", named(changes, "title"))]))
    with office.reading() as session:
        assert not session.get_one(Paper, "one").removed
    assert office.verify() == []


def test_that_a_row_that_is_named_and_has_not_come_is_held_a_place(office: OfficeFile) -> None:
    come(office, arriving("far", 1, born("far", 7, "one", folder_id="folder")))
    assert office.verify() == []
    with office.reading() as session:
        assert session.get_one(Folder, "folder").removed
    folder = [
        Change("far", 6, Folder.__tablename__, "folder", LIFE, ALIVE),
        Change("far", 6, Folder.__tablename__, "folder", "label", '"پوشه"'),
    ]
    come(office, arriving("far", 1, folder, "directory"))
    assert everything(office)["stub"] == []
    assert everything(office)["trial_folder"] == [("folder", 0, "پوشه")]
    assert office.verify() == []


def test_that_nouns_and_registers_of_a_newer_program_are_kept_and_shown_to_nobody(office: OfficeFile) -> None:
    newer = [
        Change("far", 7, "trial_robot", "r2", "name", '"x"'),
        *born("far", 7, "one", title="known"),
        Change("far", 7, PAPER, "one", "smell", '"roses"'),
        Change("far", 7, PAPER, "two", "weight", '"weightless"'),
    ]
    come(office, arriving("far", 1, newer))
    assert "known" in titles(office)
    assert office.verify() == []
    with office.reading() as session:
        assert session.get_one(Paper, "two").weight.value == "light"


@pytest.mark.parametrize(
    "value", ["{", '"\\ud800"', "1e400", "99999999999999999999", '{"a": 1}', "true", '"a\\u0000b"']
)
@pytest.mark.parametrize("register", ["title", "count", "sitting", "weight", "tags"])
def test_that_a_value_that_no_column_takes_does_no_harm(office: OfficeFile, register: str, value: str) -> None:
    changes = [one for one in born("far", 7, "one") if one.register != register]
    come(office, arriving("far", 1, [*changes, Change("far", 7, PAPER, "one", register, value)]))
    assert office.verify() == []
    with office.reading() as session:
        assert session.get_one(Paper, "one").id == "one"


def test_that_a_sealed_row_is_never_altered(office: OfficeFile) -> None:
    seal = [Change("far", 7, "trial_seal", "s", LIFE, ALIVE), Change("far", 7, "trial_seal", "s", "text", '"fixed"')]
    come(office, arriving("far", 1, seal))
    later = Change("far", 8, "trial_seal", "s", "text", '"altered"', frozenset({Ref("text", "far", 7)}))
    come(office, arriving("far", 2, [later]))
    assert everything(office)["trial_seal"] == [("s", 0, "fixed")]
    assert office.verify() == []
    taken_back(office, ("far", "committee/1", 2), ("far", "committee/1", 1))
    assert everything(office)["trial_seal"] == [("s", 1, "fixed")]
    taken_again(office, ("far", "committee/1", 1), ("far", "committee/1", 2))
    assert everything(office)["trial_seal"] == [("s", 0, "fixed")]
    assert office.verify() == []


def test_that_taking_back_leads_to_the_state_before_and_taking_again_to_the_one_after(office: OfficeFile) -> None:
    own = add_paper(office, "ours")
    changes = born("far", 7, "one")
    come(office, arriving("far", 1, changes))
    before = everything(office)
    theirs = [edit("far", 9, "one", "next", named(changes, "title")), *born("far", 9, "two", folder_id="folder")]
    come(office, arriving("far", 2, theirs))
    after = everything(office)
    taken_back(office, ("far", "committee/1", 2))
    back = everything(office)
    assert (back["head"], titles_of(back)) == (before["head"], titles_of(before))
    assert office.verify() == []
    edit_paper(office, own, title="ours later")
    taken_again(office, ("far", "committee/1", 2))
    assert office.verify() == []
    edit_paper(office, own, title="ours")
    assert titles_of(everything(office)) == titles_of(after)


def test_that_what_came_by_two_ways_stays_when_one_is_taken_back(office: OfficeFile) -> None:
    changes = born("far", 7, "one", title="stays")
    come(office, arriving("far", 1, changes))
    come(office, arriving("restored", 1, changes))
    taken_back(office, ("far", "committee/1", 1))
    assert titles(office) == ["stays"]
    assert office.verify() == []
    taken_back(office, ("restored", "committee/1", 1))
    assert visible(office) == []
    come(office, arriving("third", 1, changes))
    assert visible(office) == ["stays"]
    assert office.verify() == []


def test_that_own_writes_that_come_back_count_whatever_is_taken_back(office: OfficeFile) -> None:
    row = add_paper(office, "mine")
    with office.reading() as session:
        run = session.connection().exec_driver_sql
        told = run("SELECT hlc, register, value FROM change WHERE row = ?", (row,)).all()
    echo = [Change(office.replica, hlc, PAPER, row, register, value) for hlc, register, value in told]
    done = come(office, arriving("far", 1, echo))
    assert done.new == 0
    taken_back(office, ("far", "committee/1", 1))
    assert visible(office) == ["mine"]
    assert office.verify() == []


def test_that_own_writing_goes_on_after_writes_in_this_copys_name_came(office: OfficeFile) -> None:
    add_paper(office, "before")
    come(office, arriving("far", 1, born(office.replica, 5, "forged")))
    add_paper(office, "after")
    assert office.verify() == []


def test_that_what_had_no_place_finds_one_in_a_newer_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office = new_file(tmp_path)
    known = dict(nouns())
    monkeypatch.setattr(settling, "nouns", lambda: {name: of for name, of in known.items() if name != PAPER})
    come(office, arriving("far", 1, born("far", 7, "one", title="from the future")))
    assert titles(office) == []
    monkeypatch.setattr(settling, "nouns", lambda: known)
    office.close()
    with reopened(office.path) as office:
        assert titles(office) == ["from the future"]
        assert office.verify() == []


def visible(office: OfficeFile) -> list[str]:
    with office.reading() as session:
        return sorted(paper.title for paper in session.query(Paper) if not paper.removed)


def titles_of(told: dict[str, list[tuple[object, ...]]]) -> list[object]:
    return sorted((row for row in told["trial_paper"] if not row[1]), key=repr)


AUTHORS, ROWS, REGISTERS = ("a", "b", "c"), ("one", "two"), ("title", "note", LIFE)


@st.composite
def histories(draw: st.DrawFn) -> list[list[Change]]:
    """What three offices wrote, each naming some of what was there, cut into pieces and shuffled."""
    written: list[Change] = []
    for stamp in range(1, draw(st.integers(1, 14)) + 1):
        row, register = draw(st.sampled_from(ROWS)), draw(st.sampled_from(REGISTERS))
        of_row = [one for one in written if one.row == row]
        value = draw(st.sampled_from([ALIVE, REMOVED] if register == LIFE else ['"x"', '"y"', '"z"']))
        may = of_row if value == REMOVED else [one for one in of_row if one.register == register]
        seen = draw(st.lists(st.sampled_from(may), max_size=4)) if may else []
        skew = draw(st.integers(0, 3)) * 100
        author = draw(st.sampled_from(AUTHORS))
        change = Change(author, stamp + skew, PAPER, row, register, value, frozenset(one.ref for one in seen))
        if all((change.ref, row) != (one.ref, one.row) for one in written):
            written.append(change)
    order = draw(st.permutations(written))
    cuts = draw(st.integers(1, 4))
    pieces = [order[at::cuts] for at in range(cuts)]
    return [piece for piece in pieces if piece]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(histories(), st.data())
def test_that_what_stands_is_what_the_merge_makes_of_the_same_writes(
    pieces: list[list[Change]], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as folder, new_file(Path(folder)) as office:
        for n, piece in enumerate(pieces, 1):
            come(office, arriving("sealer", n, piece))
            assert office.verify() == []
        whole = [change for piece in pieces for change in piece]
        assert stands(office) == shown_rows(whole)
        out = data.draw(st.sets(st.integers(1, len(pieces))))
        taken_back(office, *(("sealer", "committee/1", n) for n in out))
        assert office.verify() == []
        left = [change for n, piece in enumerate(pieces, 1) if n not in out for change in piece]
        assert stands(office) == shown_rows(left)
        taken_again(office, *(("sealer", "committee/1", n) for n in out))
        assert office.verify() == []
        assert stands(office) == shown_rows(whole)


def stands(office: OfficeFile) -> dict[tuple[str, str], tuple[dict[str, str], bool]]:
    """What the rows show, of the registers that somebody wrote."""
    with office.reading() as session:
        run = session.connection().exec_driver_sql
        heads = run("SELECT DISTINCT entity, row, register FROM head").all()
        found: dict[tuple[str, str], tuple[dict[str, str], bool]] = {}
        for row in {row for _, row, _ in heads}:
            paper = session.get_one(Paper, row)
            values = {
                register: json.dumps(getattr(paper, register))
                for _, of, register in heads
                if of == row and register != LIFE
            }
            values[LIFE] = REMOVED if paper.removed else ALIVE
            found[PAPER, row] = (values, paper.removed)
        return found


def test_that_the_log_is_read_by_the_driver_that_writes_it(office: OfficeFile) -> None:
    with office.transaction("nothing") as act:
        assert driver_of(act.session).in_transaction
