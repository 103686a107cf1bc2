"""Programmes of a year: planned, held, carried out, copied and put on paper."""

from __future__ import annotations

import datetime
import io
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop_app.domain.programmes import Priority, ProgrammeKind, ProgrammeStatus
from desktop_app.persian.jalali import JalaliDate
from desktop_app.sentences import Refused
from desktop_app.services import papers
from desktop_app.services.desk import Desk
from desktop_app.services.programme_views import ProgrammeView
from tests.offices import DAY, Office

YEAR = 1404
AUTUMN = (JalaliDate(1404, 7, 1).to_date(), JalaliDate(1404, 9, 30).to_date())


def add(sepidar: Office, title: str = "آموزش تعارض منافع", **fields: Any) -> str:
    return sepidar.desk.programmes.add(sepidar.committee, YEAR, title, **fields)


def view(sepidar: Office, programme: str) -> ProgrammeView:
    return sepidar.desk.programmes.get(programme)


def titles(sepidar: Office, year: int = YEAR) -> list[str]:
    return [one.title for one in sepidar.desk.programmes.of(sepidar.committee, year)]


def test_that_a_programme_counts_its_sessions_and_its_share_of_the_target(sepidar: Office) -> None:
    programme = add(
        sepidar,
        kind=ProgrammeKind.AWARENESS,
        priority=Priority.HIGH,
        unit_id=sepidar.unit,
        sessions_planned=4,
        indicator="کارکنان آموزش‌دیده",
        unit_of_measure="نفر",
        target=80,
        reached=100,
        budget=400_000_000,
    )
    sepidar.desk.programmes.hold(programme, DAY, participants=31, hours=4)
    sepidar.desk.programmes.hold(programme, AUTUMN[0], participants=28, hours=2.5, teacher="مدیر حقوقی")
    seen = view(sepidar, programme)
    assert (seen.sessions_held, seen.participants, seen.hours, seen.share) == (2, 59, 6.5, 1.25)
    assert (seen.unit, seen.committee, seen.priority) == ("معاونت مالی و اقتصادی", "سلامت اداری", Priority.HIGH)
    assert [one.date for one in sepidar.desk.programmes.sessions(programme)] == [AUTUMN[0], DAY]
    assert sepidar.desk.programmes.of(None, YEAR) == sepidar.desk.programmes.of(sepidar.committee, YEAR) == (seen,)


def test_that_the_first_session_sets_a_planned_programme_under_way(sepidar: Office) -> None:
    programme = add(sepidar)
    held = sepidar.desk.programmes.hold(programme, DAY)
    assert view(sepidar, programme).status is ProgrammeStatus.RUNNING
    sepidar.desk.programmes.remove_session(held)
    assert view(sepidar, programme).sessions_held == 0
    sepidar.desk.programmes.restore_session(held)
    assert view(sepidar, programme).sessions_held == 1


def test_that_one_carried_out_without_an_effect_says_so_until_it_is_written(sepidar: Office) -> None:
    programme = add(sepidar)
    sepidar.desk.programmes.finish(programme)
    assert view(sepidar, programme).lacks_effect
    sepidar.desk.programmes.edit(programme, effect="شکایت‌ها کمتر شد.")
    assert not view(sepidar, programme).lacks_effect


def test_that_what_was_carried_out_or_dropped_is_taken_up_again_before_any_other_step(sepidar: Office) -> None:
    programmes = sepidar.desk.programmes
    programme = add(sepidar)
    programmes.edit(programme, status=ProgrammeStatus.DROPPED)
    with pytest.raises(Refused, match="does not take this step"):
        programmes.finish(programme)
    programmes.edit(programme, status=ProgrammeStatus.PLANNED)
    programmes.finish(programme, "اثر")
    with pytest.raises(Refused, match="does not take this step"):
        programmes.edit(programme, status=ProgrammeStatus.DROPPED)
    assert view(sepidar, programme).status is ProgrammeStatus.DONE


@pytest.mark.parametrize(
    ("fields", "fact"),
    [
        ({"starts": AUTUMN[1], "ends": AUTUMN[0]}, "before it begins"),
        ({"title": " \u200c "}, "is empty"),
        ({"budget": -1}, "below zero"),
        ({"target": float("nan")}, "below zero"),
        ({"sessions_planned": -2}, "below zero"),
        ({"unit_id": "nowhere"}, "no longer there"),
        ({"title": "ب" * 301}, "at most"),
    ],
)
def test_that_bad_plans_are_refused_and_nothing_of_them_is_kept(
    sepidar: Office, fields: dict[str, Any], fact: str
) -> None:
    programme = add(sepidar)
    before = view(sepidar, programme)
    with pytest.raises(Refused, match=fact):
        sepidar.desk.programmes.edit(programme, **fields)
    assert view(sepidar, programme) == before
    with pytest.raises(Refused, match=fact):
        add(sepidar, **{"title": "دیگر", **fields})
    assert titles(sepidar) == [before.title]


@pytest.mark.parametrize(
    ("day", "fields", "fact"),
    [
        (DAY, {"participants": -3}, "below zero"),
        (DAY, {"hours": 25}, "at most"),
        (DAY + datetime.timedelta(days=1), {}, "still ahead"),
    ],
)
def test_that_bad_sessions_are_refused(sepidar: Office, day: datetime.date, fields: dict[str, Any], fact: str) -> None:
    programme = add(sepidar)
    with pytest.raises(Refused, match=fact):
        sepidar.desk.programmes.hold(programme, day, **fields)
    assert view(sepidar, programme).sessions_held == 0
    assert view(sepidar, programme).status is ProgrammeStatus.PLANNED


def test_that_a_session_outside_the_period_is_marked_and_kept(sepidar: Office) -> None:
    programme = add(sepidar, starts=AUTUMN[0], ends=AUTUMN[1])
    sepidar.desk.programmes.hold(programme, AUTUMN[0] - datetime.timedelta(days=1))
    sepidar.desk.programmes.hold(programme, AUTUMN[0])
    assert [one.outside for one in sepidar.desk.programmes.sessions(programme)] == [True, False]


def test_that_the_plan_is_ordered_and_takes_rows_out_and_back(sepidar: Office) -> None:
    first, second, third = (add(sepidar, title) for title in ("الف", "ب", "ج"))
    programmes = sepidar.desk.programmes
    programmes.move(third, 0)
    assert titles(sepidar) == ["ج", "الف", "ب"]
    programmes.move(third, 99)
    assert titles(sepidar) == ["الف", "ب", "ج"]
    programmes.remove(second)
    assert titles(sepidar) == ["الف", "ج"]
    programmes.restore(second)
    assert titles(sepidar) == ["الف", "ب", "ج"]
    assert first == programmes.of(sepidar.committee, YEAR)[0].id


def test_that_programmes_go_to_next_year_with_their_period_and_none_goes_twice(sepidar: Office) -> None:
    kept = add(sepidar, "آموزش", starts=AUTUMN[0], ends=JalaliDate(1404, 12, 29).to_date(), target=10, reached=4)
    other = add(sepidar, "آگاهی‌بخشی", goal="شناخت قانون")
    sepidar.desk.programmes.hold(kept, DAY, participants=9)
    made = sepidar.desk.programmes.copy_to_year([kept, other], YEAR + 1)
    assert titles(sepidar, YEAR + 1) == ["آموزش", "آگاهی‌بخشی"]
    copy = view(sepidar, made[0])
    assert (copy.starts, copy.ends) == (JalaliDate(1405, 7, 1).to_date(), JalaliDate(1405, 12, 29).to_date())
    assert (copy.status, copy.sessions_held, copy.reached, copy.target) == (ProgrammeStatus.PLANNED, 0, None, 10)
    assert sepidar.desk.programmes.copy_to_year([kept, other], YEAR + 1) == []
    sepidar.desk.programmes.remove_all(made)
    assert titles(sepidar, YEAR + 1) == []


def test_that_one_undo_takes_back_the_whole_copy(sepidar: Office) -> None:
    ids = [add(sepidar, title) for title in ("الف", "ب")]
    sepidar.desk.programmes.copy_to_year(ids, YEAR + 1)
    sepidar.desk.undo.undo()
    assert titles(sepidar, YEAR + 1) == []
    sepidar.desk.undo.redo()
    assert titles(sepidar, YEAR + 1) == ["الف", "ب"]


def test_that_the_resolution_that_asked_is_found_by_number_and_by_words_and_leads_back(told: Desk) -> None:
    programmes = told.programmes
    asked = next(one for one in programmes.of(None, YEAR) if one.resolution)
    assert asked.resolution_id is not None
    by_number = programmes.resolutions(asked.committee_id, asked.resolution)
    assert [one.id for one in by_number] == [asked.resolution_id]
    word = max(asked.resolution_text.split(), key=len)
    found = programmes.resolutions(asked.committee_id, word)
    assert asked.resolution_id in [one.id for one in found]
    assert all(word in one.text for one in found)
    assert len(programmes.resolutions(asked.committee_id, "", 2)) == 2
    assert asked.id in [one.id for one in programmes.asked_for_by(asked.resolution_id)]


def test_that_the_plan_is_offered_as_paper_and_workbook_where_the_year_has_one(sepidar: Office) -> None:
    desk = sepidar.desk
    assert not [o for o in papers.for_committee(desk, sepidar.committee, YEAR) if o.kind == "programme_plan"]
    programme = add(sepidar, "=آموزش", starts=AUTUMN[0], budget=5_000_000, effect="کمتر شد", sessions_planned=2)
    desk.programmes.hold(programme, DAY, participants=12, hours=3, subject="نوبت نخست")
    (offer,) = [o for o in papers.for_committee(desk, sepidar.committee, YEAR) if o.kind == "programme_plan"]
    assert papers.made(desk, offer, "pdf").startswith(b"%PDF")
    book = load_workbook(io.BytesIO(papers.made(desk, offer, "xlsx")))
    plan, sessions = book.worksheets
    assert [cell.value for cell in plan[3]][1:4] == ["=آموزش", "آموزشی", "متوسط"]
    assert [cell.value for cell in sessions[3]][:3] == ["=آموزش", "۱۴۰۴/۰۹/۱۷", "نوبت نخست"]
