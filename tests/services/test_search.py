"""Search finds what a look at every text would find, however it is typed, and follows every change of the office."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from desktop_app.domain.nouns import NOUNS
from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.sentences import EnvironmentFault, sentence
from desktop_app.services import search as searching
from desktop_app.services.desk import Desk
from desktop_app.services.search import Hit, HitKind, Search
from desktop_app.store import search_index
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.search_index import SearchIndex
from tests.offices import DAY, Office

EVERY = 10**6


def looked_through(desk: Desk, query: str) -> list[Hit]:
    """What is found without an index, by looking at every text."""
    with desk.file.reading() as session:
        shelves = searching._Shelves(session)
        return [hit for kind in HitKind for hit in searching._hits(shelves, kind, query, SearchIndex.everything)]


def texts(desk: Desk) -> list[str]:
    with desk.file.reading() as session:
        shelves = searching._Shelves(session)
        ids = {kind: SearchIndex.everything(session, kind.value, EVERY) for kind in HitKind}
        return [f"{hit.text} {extra}" for kind in HitKind for hit, extra in shelves.of(kind, ids[kind])]


def hits(desk: Desk, query: str, kind: HitKind) -> list[str]:
    return [hit.id for hit in desk.search.find(query) if hit.kind is kind]


def test_that_every_kind_of_hit_is_a_noun() -> None:
    assert {kind.value for kind in HitKind} <= {noun.__tablename__ for noun in NOUNS}


def typed(draw: st.DrawFn, words: str) -> str:
    """Some of a text as someone may type it."""
    start = draw(st.integers(0, max(0, len(words) - 1)))
    piece = words[start : start + draw(st.integers(1, 25))]
    respell = draw(st.sampled_from(["as it is", "arabic", "latin", "joined", "apart", "turned"]))
    match respell:
        case "arabic":
            return piece.replace("ی", "ي").replace("ک", "ك")
        case "latin":
            return piece.translate(str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789"))
        case "joined":
            return piece.replace(" ", "").replace("\u200c", "")
        case "apart":
            return piece.replace("\u200c", " ")
        case "turned":
            return "/".join(reversed(piece.split("/")))
    return piece


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_that_the_index_finds_what_a_look_at_every_text_finds(told: Desk, data: st.DataObject) -> None:
    query = data.draw(st.composite(typed)(data.draw(st.sampled_from(texts(told)))))
    found = told.search.find(query, EVERY)
    assert {(hit.kind, hit.id): hit for hit in found} == {
        (hit.kind, hit.id): hit for hit in looked_through(told, query)
    }


@pytest.mark.parametrize("query", ["و", "با", "۱", "0/0", "ه/5", '"', "AND", "1404/9/26 شهرداری", "007", "*", "\u0654"])
def test_that_the_shortest_and_oddest_queries_find_the_same(told: Desk, query: str) -> None:
    assert sorted(h.id for h in told.search.find(query, EVERY)) == sorted(h.id for h in looked_through(told, query))


def test_that_what_is_written_changed_or_removed_is_found_accordingly(sepidar: Office) -> None:
    meeting = sepidar.meeting("آسفالت معابر")
    item = sepidar.item(meeting)
    assert hits(sepidar.desk, "آسفالت", HitKind.AGENDA_ITEM) == [item]
    sepidar.desk.agenda.edit(item, title="روشنایی معابر")
    assert hits(sepidar.desk, "آسفالت", HitKind.AGENDA_ITEM) == []
    assert hits(sepidar.desk, "روشنایی", HitKind.AGENDA_ITEM) == [item]
    sepidar.desk.agenda.remove(item)
    assert hits(sepidar.desk, "روشنایی", HitKind.AGENDA_ITEM) == []


def test_that_a_new_name_is_found_in_all_that_bear_it(sepidar: Office) -> None:
    desk = sepidar.desk
    meeting = sepidar.session("الف")
    resolution = desk.deciding.resolve(meeting, sepidar.item(meeting), "مقرر شد", kind=ResolutionKind.RECOMMENDATION)
    desk.deciding.edit_resolution(resolution, responsible_unit_id=sepidar.unit)
    assert hits(desk, "معاونت مالی", HitKind.RESOLUTION) == [resolution]
    with desk.file.transaction("rename") as act:
        from_store = {noun.__tablename__: noun for noun in NOUNS}
        act.session.get_one(from_store["unit"], sepidar.unit).name = "خزانه"  # type: ignore[attr-defined]
        act.session.get_one(from_store["committee"], sepidar.committee).short_name = "پاکدستی"  # type: ignore[attr-defined]
    assert hits(desk, "معاونت مالی", HitKind.RESOLUTION) == []
    assert hits(desk, "خزانه مقرر", HitKind.RESOLUTION) == [resolution]
    assert hits(desk, "پاک‌دستی", HitKind.MEETING) == [meeting]
    assert sorted(h.id for h in desk.search.find("مقرر", EVERY)) == sorted(h.id for h in looked_through(desk, "مقرر"))


def test_that_the_newest_come_first_and_no_more_than_asked_for(sepidar: Office) -> None:
    meetings = [sepidar.meeting("موضوع", day=DAY + datetime.timedelta(days=n)) for n in range(12)]
    assert hits(sepidar.desk, "سلامت", HitKind.MEETING) == meetings[:-9:-1]


def test_that_what_another_window_wrote_is_found(sepidar: Office) -> None:
    assert hits(sepidar.desk, "آسفالت", HitKind.AGENDA_ITEM) == []
    file = sepidar.desk.file
    with OfficeFile.open(file.path, home=file.path.parent) as other:
        Desk(other).agenda.add(sepidar.meeting(), "آسفالت معابر")
        assert len(hits(Desk(other), "آسفالت", HitKind.AGENDA_ITEM)) == 1
    assert len(hits(sepidar.desk, "آسفالت", HitKind.AGENDA_ITEM)) == 1


def test_that_a_row_which_two_copies_wrote_is_found(sepidar: Office, tmp_path: Path) -> None:
    item = sepidar.item(sepidar.meeting("آسفالت معابر"))
    sepidar.desk.file.close()
    with OfficeFile.open(sepidar.desk.file.path, home=tmp_path / "elsewhere") as copy:
        assert copy.replica != sepidar.desk.file.replica
        Desk(copy).agenda.edit(item, detail="پیاده‌رو")
        assert hits(Desk(copy), "پیاده‌رو آسفالت", HitKind.AGENDA_ITEM) == [item]


def test_that_searching_leaves_the_log_alone(sepidar: Office) -> None:
    def log() -> int:
        with sepidar.desk.file.reading() as session:
            return int(session.execute(text("SELECT count(*) FROM change")).scalar_one())

    before = log()
    sepidar.meeting("الف")
    heard: list[object] = []
    sepidar.desk.file.on_committed(heard.append)
    written = log()
    sepidar.desk.search.find("الف")
    sepidar.desk.search.rebuild()
    assert (log(), heard) == (written, [])
    assert written > before


def test_that_an_index_of_another_form_is_made_anew(sepidar: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    meeting = sepidar.meeting("آسفالت")
    monkeypatch.setattr(search_index, "FORM", 0)
    sepidar.desk.search.follow()
    with sepidar.desk.file.transaction("spoil") as act:
        act.session.execute(text("DELETE FROM search_row"))
    monkeypatch.undo()
    assert hits(sepidar.desk, "آسفالت", HitKind.AGENDA_ITEM) == [sepidar.item(meeting)]


def test_that_a_long_log_is_followed_in_portions(sepidar: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_index, "CHANGES_AT_ONCE", 7)
    meeting = sepidar.meeting("آسفالت", "روشنایی")
    steps: list[tuple[int, int]] = []

    @dataclasses.dataclass
    class Watch:
        def step(self, done: int, total: int, what: str = "") -> None:
            steps.append((done, total))

    sepidar.desk.search.rebuild(Watch())
    assert len(steps) > 3
    assert steps == sorted(steps)
    assert hits(sepidar.desk, "روشنایی", HitKind.AGENDA_ITEM) == [sepidar.item(meeting, 1)]


def test_that_search_goes_on_where_the_index_cannot_be_written(
    sepidar: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> None:
        raise EnvironmentFault(sentence("Rules", "full"), sentence("Rules", "next"), path=Path())

    monkeypatch.setattr(SearchIndex, "follow", refuses)
    meeting = sepidar.meeting("آسفالت")
    assert hits(sepidar.desk, "آسفالت", HitKind.AGENDA_ITEM) == [sepidar.item(meeting)]
    assert isinstance(sepidar.desk.search, Search)
