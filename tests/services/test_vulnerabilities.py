"""Vulnerable points: found, judged, corrected step by step, counted by area and season, and told on paper."""

from __future__ import annotations

import datetime
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.domain.vulnerabilities import STEPS, VulnerabilityStatus, judged, risk
from desktop_app.sentences import Refused
from desktop_app.services import papers
from desktop_app.services.desk import Desk
from desktop_app.services.search import HitKind
from tests.offices import DAY, Office, at

Status = VulnerabilityStatus
YEAR = 1404
WINTER_BEFORE = datetime.date(2025, 1, 30)
SPRING = datetime.date(2025, 4, 20)


def area(office: Office, code: str) -> str:
    return next(one.id for one in office.desk.vulnerabilities.areas.all() if one.code == code)


def decided(office: Office, words: str = "ثبت برخط گزارش بازدید") -> tuple[str, str]:
    """A meeting with one resolution of its minutes, as a draft: the meeting and the resolution."""
    meeting = office.session("صدور پروانه")
    made = office.desk.deciding.resolve(
        meeting, office.item(meeting), words, responsible_unit_id=office.unit, ballot=Ballot(VoteMethod.UNANIMOUS)
    )
    return meeting, made


def frozen(office: Office, meeting: str) -> None:
    office.hands.set("15:30")
    office.desk.meetings.close(meeting, at("15:30"))
    office.desk.minutes.freeze(meeting)


# Areas


def test_that_the_four_areas_are_there_before_anything_is_written(sepidar: Office) -> None:
    desk = sepidar.desk
    before = desk.activity.recent(200)
    assert [one.code for one in desk.vulnerabilities.areas.all()] == [
        "permits",
        "finance",
        "field_supervision",
        "human_resources",
    ]
    assert desk.activity.recent(200) == before


def test_that_an_own_area_is_added_renamed_moved_and_put_aside(sepidar: Office) -> None:
    areas = sepidar.desk.vulnerabilities.areas
    own = areas.add("پسماند")
    areas.rename(own, "مدیریت پسماند")
    areas.move(own, 0)
    assert areas.all()[0].name == "مدیریت پسماند"
    areas.remove(own)
    assert own not in [one.id for one in areas.all()]
    areas.restore(own)
    assert own in [one.id for one in areas.all()]


def test_that_an_area_in_use_is_not_put_aside(sepidar: Office) -> None:
    desk = sepidar.desk
    desk.vulnerabilities.add(sepidar.committee, "نوبت تلفنی", area_id=area(sepidar, "permits"))
    with pytest.raises(Refused, match="is in use: 1 records"):
        desk.vulnerabilities.areas.remove(area(sepidar, "permits"))


def test_that_two_areas_have_not_one_name_however_it_is_typed(sepidar: Office) -> None:
    with pytest.raises(Refused, match="an area of this name already"):
        sepidar.desk.vulnerabilities.areas.add("مالي")


def test_that_undoing_the_first_point_leaves_the_areas_and_goes_on_to_what_was_before(sepidar: Office) -> None:
    desk = sepidar.desk
    desk.people.add(post="مدیر فناوری")
    desk.vulnerabilities.add(sepidar.committee, "نوبت تلفنی", area_id=area(sepidar, "permits"))
    desk.undo.undo()
    assert desk.vulnerabilities.of(sepidar.committee, YEAR) == ()
    undone = desk.undo.undo()
    assert undone is not None
    assert undone.of is None or undone.of.verb == "person.added"
    assert len(desk.vulnerabilities.areas.all()) == 4


# A point


@given(st.integers(-5, 12), st.integers(1, 5))
def test_that_a_grade_is_between_one_and_five(severity: int, likelihood: int) -> None:
    if 1 <= severity <= 5:
        judged(severity)
        assert risk(severity, likelihood) == severity * likelihood
    else:
        with pytest.raises(Refused, match="between 1 and 5"):
            judged(severity)


def test_that_a_point_judged_six_is_refused_and_nothing_is_recorded(sepidar: Office) -> None:
    with pytest.raises(Refused, match="between 1 and 5"):
        sepidar.desk.vulnerabilities.add(sepidar.committee, "نوبت تلفنی", severity=6)
    assert sepidar.desk.vulnerabilities.of(sepidar.committee) == ()


def test_that_a_point_is_found_today_or_before(sepidar: Office) -> None:
    with pytest.raises(Refused, match="has not come yet"):
        sepidar.desk.vulnerabilities.add(sepidar.committee, "نوبت", found_on=DAY + datetime.timedelta(days=1))


def test_that_a_point_without_a_title_or_of_a_unit_that_is_gone_is_refused(sepidar: Office) -> None:
    desk = sepidar.desk
    with pytest.raises(Refused, match="is empty"):
        desk.vulnerabilities.add(sepidar.committee, " ")
    gone = desk.people.add_unit("واحد منحل‌شده")
    desk.people.remove_unit(gone)
    with pytest.raises(Refused, match="no longer there"):
        desk.vulnerabilities.add(sepidar.committee, "نوبت", unit_id=gone)


def test_that_every_standing_can_be_reached_and_left(sepidar: Office) -> None:
    assert set(STEPS) == set(Status)
    assert {after for steps in STEPS.values() for after in steps} == set(Status)


def test_that_a_solution_is_approved_once_one_is_chosen(sepidar: Office) -> None:
    desk = sepidar.desk
    point = desk.vulnerabilities.add(sepidar.committee, "نوبت تلفنی")
    with pytest.raises(Refused, match="No solution has been chosen"):
        desk.vulnerabilities.stand(point, Status.SOLUTION_APPROVED)
    desk.vulnerabilities.edit(point, solution="نوبت‌دهی سامانه‌ای")
    desk.vulnerabilities.stand(point, Status.SOLUTION_APPROVED)
    assert desk.vulnerabilities.get(point).status is Status.SOLUTION_APPROVED


def test_that_a_point_is_corrected_once_its_effect_is_measured(sepidar: Office) -> None:
    desk = sepidar.desk
    point = desk.vulnerabilities.add(sepidar.committee, "نوبت", solution="نوبت‌دهی سامانه‌ای", found_on=SPRING)
    desk.vulnerabilities.stand(point, Status.SOLUTION_APPROVED)
    with pytest.raises(Refused, match="measured effect is missing"):
        desk.vulnerabilities.stand(point, Status.CORRECTED)
    desk.vulnerabilities.edit(point, measured_effect="شکایت‌ها نصف شد")
    desk.vulnerabilities.stand(point, Status.CORRECTED)
    shown = desk.vulnerabilities.get(point)
    assert (shown.closed_on, shown.measured_on) == (DAY, DAY)


def test_that_a_step_is_not_jumped_over(sepidar: Office) -> None:
    point = sepidar.desk.vulnerabilities.add(sepidar.committee, "نوبت", solution="سامانه", measured_effect="خوب")
    with pytest.raises(Refused, match="does not come to this standing"):
        sepidar.desk.vulnerabilities.stand(point, Status.CORRECTED)


def test_that_a_point_is_not_closed_before_it_was_found(sepidar: Office) -> None:
    point = sepidar.desk.vulnerabilities.add(sepidar.committee, "نوبت", found_on=SPRING)
    with pytest.raises(Refused, match="before it was found"):
        sepidar.desk.vulnerabilities.stand(point, Status.ACCEPTED, on=SPRING - datetime.timedelta(days=1))
    assert sepidar.desk.vulnerabilities.get(point).status is Status.FOUND


def test_that_reopening_takes_the_day_of_closing_away(sepidar: Office) -> None:
    desk = sepidar.desk
    point = desk.vulnerabilities.add(sepidar.committee, "نوبت")
    desk.vulnerabilities.stand(point, Status.ACCEPTED)
    desk.vulnerabilities.stand(point, Status.STUDIED)
    assert desk.vulnerabilities.get(point).closed_on is None


# Corrective resolutions


def test_that_a_resolution_of_a_draft_corrects_nothing_yet(sepidar: Office) -> None:
    _, resolution = decided(sepidar)
    point = sepidar.desk.vulnerabilities.add(sepidar.committee, "نوبت")
    assert sepidar.desk.vulnerabilities.resolutions_like("برخط") == []
    with pytest.raises(Refused, match="part of a draft"):
        sepidar.desk.vulnerabilities.tie(point, [resolution])


def test_that_resolutions_are_found_by_words_and_by_number_and_tied_once(sepidar: Office) -> None:
    desk = sepidar.desk
    meeting, resolution = decided(sepidar)
    frozen(sepidar, meeting)
    point = desk.vulnerabilities.add(sepidar.committee, "نوبت")
    by_words = desk.vulnerabilities.resolutions_like("برخط", sepidar.committee)
    assert [one.id for one in by_words] == [resolution]
    assert [one.id for one in desk.vulnerabilities.resolutions_like(by_words[0].label)] == [resolution]
    desk.vulnerabilities.tie(point, [resolution])
    desk.vulnerabilities.tie(point, [resolution])
    assert desk.vulnerabilities.get(point).resolution_ids == (resolution,)
    desk.vulnerabilities.untie(point, resolution)
    assert desk.vulnerabilities.get(point).resolutions == ()


def test_that_closed_resolutions_propose_that_the_point_is_corrected(sepidar: Office) -> None:
    desk = sepidar.desk
    meeting, resolution = decided(sepidar)
    frozen(sepidar, meeting)
    point = desk.vulnerabilities.add(sepidar.committee, "نوبت")
    desk.vulnerabilities.tie(point, [resolution])
    assert not desk.vulnerabilities.get(point).seems_corrected
    for signer in desk.minutes.get(meeting).signers:
        desk.minutes.sign(signer.signature_id)
    desk.minutes.finalise(meeting, keep_backup=False)
    desk.resolutions.notify(meeting)
    desk.follow_ups.record(resolution, FollowUpKind.REPORTED_DONE)
    desk.follow_ups.verify([resolution])
    assert desk.vulnerabilities.get(point).seems_corrected


# Agendas


def test_that_a_point_comes_to_the_next_agenda_once_and_back_by_one_undo(sepidar: Office) -> None:
    desk = sepidar.desk
    sepidar.meeting(day=DAY + datetime.timedelta(days=30))
    soon = sepidar.meeting("گزارش", day=DAY + datetime.timedelta(days=2))
    point = desk.vulnerabilities.add(sepidar.committee, "نوبت تلفنی")
    meeting, item = desk.vulnerabilities.put_on_agenda(point)
    assert meeting == soon
    assert [one.title for one in desk.agenda.items(soon)] == ["گزارش", "بررسی نقطه آسیب‌پذیر: نوبت تلفنی"]
    assert desk.vulnerabilities.get(point).item_id == item
    with pytest.raises(Refused, match="on the agenda of the next meeting already"):
        desk.vulnerabilities.put_on_agenda(point)
    desk.undo.undo()
    assert [one.title for one in desk.agenda.items(soon)] == ["گزارش"]
    assert desk.vulnerabilities.get(point).item_id is None


def test_that_without_a_meeting_ahead_the_next_step_is_told(sepidar: Office) -> None:
    point = sepidar.desk.vulnerabilities.add(sepidar.committee, "نوبت")
    with pytest.raises(Refused, match="No meeting of this committee lies ahead"):
        sepidar.desk.vulnerabilities.put_on_agenda(point)


# Counts


def test_that_the_heat_map_counts_by_area_and_season_of_the_jalali_year(sepidar: Office) -> None:
    desk = sepidar.desk
    for day in (SPRING, SPRING, DAY, WINTER_BEFORE):
        desk.vulnerabilities.add(sepidar.committee, "نوبت", area_id=area(sepidar, "finance"), found_on=day)
    desk.vulnerabilities.add(sepidar.committee, "بی‌حوزه")
    heat = {row.area: row.counts for row in desk.vulnerabilities.heat(sepidar.committee, YEAR)}
    assert heat == {
        "صدور مجوز": (0, 0, 0, 0),
        "مالی": (2, 0, 1, 0),
        "نظارت میدانی": (0, 0, 0, 0),
        "منابع انسانی": (0, 0, 0, 0),
        "": (0, 0, 1, 0),
    }
    assert desk.vulnerabilities.totals(sepidar.committee, YEAR) == (4, 0, 0, 4, 1)
    year = desk.vulnerabilities.year(sepidar.committee, YEAR)
    assert (year.points, year.heat, year.totals) == (
        desk.vulnerabilities.of(sepidar.committee, YEAR),
        desk.vulnerabilities.heat(sepidar.committee, YEAR),
        desk.vulnerabilities.totals(sepidar.committee, YEAR),
    )


def test_that_open_points_of_earlier_years_are_not_forgotten(sepidar: Office) -> None:
    desk = sepidar.desk
    point = desk.vulnerabilities.add(sepidar.committee, "نوبت", found_on=WINTER_BEFORE)
    assert desk.vulnerabilities.of(sepidar.committee, YEAR) == ()
    assert [one.id for one in desk.vulnerabilities.open_from_before(sepidar.committee, YEAR)] == [point]
    desk.vulnerabilities.stand(point, Status.ACCEPTED)
    assert desk.vulnerabilities.open_from_before(sepidar.committee, YEAR) == ()


def test_that_points_stand_by_area_and_the_gravest_first(sepidar: Office) -> None:
    desk = sepidar.desk
    for title, code, severity in (("الف", "finance", 1), ("ب", "permits", 2), ("پ", "finance", 5)):
        desk.vulnerabilities.add(sepidar.committee, title, area_id=area(sepidar, code), severity=severity, likelihood=2)
    desk.vulnerabilities.add(sepidar.committee, "ت")
    assert [one.title for one in desk.vulnerabilities.of(sepidar.committee, YEAR)] == ["ب", "پ", "الف", "ت"]


def test_that_a_point_is_found_by_the_search_of_the_window(sepidar: Office) -> None:
    point = sepidar.desk.vulnerabilities.add(sepidar.committee, "نوبت تلفنی", cause="دفتر کاغذی")
    found = [hit.id for hit in sepidar.desk.search.find("دفتر كاغذي") if hit.kind is HitKind.VULNERABILITY]
    assert found == [point]


# Papers


def test_that_the_register_is_offered_where_there_is_something_to_tell(sepidar: Office) -> None:
    desk = sepidar.desk
    assert desk.vulnerability_papers.offer(sepidar.committee, YEAR) is None
    point = desk.vulnerabilities.add(sepidar.committee, "نوبت", found_on=WINTER_BEFORE)
    offer = desk.vulnerability_papers.offer(sepidar.committee, YEAR)
    assert offer in papers.for_committee(desk, sepidar.committee, YEAR)
    desk.vulnerabilities.stand(point, Status.ACCEPTED, on=WINTER_BEFORE)
    assert desk.vulnerability_papers.offer(sepidar.committee, YEAR) is None


def test_that_the_register_of_the_sample_is_a_paper_and_a_workbook(told: Desk) -> None:
    committee = told.committees.all()[0].id
    offer = told.vulnerability_papers.offer(committee, YEAR)
    assert offer is not None
    assert papers.made(told, offer).startswith(b"%PDF")
    book = load_workbook(io.BytesIO(papers.made(told, offer, "xlsx")))
    points = told.vulnerabilities.of(committee, YEAR)
    earlier = told.vulnerabilities.open_from_before(committee, YEAR)
    titles = [row[2].value for row in book.worksheets[0].iter_rows(min_row=3)]
    assert set(titles) >= {point.title for point in (*points, *earlier)}
    heat = [[cell.value for cell in row] for row in book.worksheets[1].iter_rows(min_row=3)]
    assert heat == [[row.area, *row.counts, sum(row.counts)] for row in told.vulnerabilities.heat(committee, YEAR)]


def test_that_the_sample_tells_two_years_in_four_areas(told: Desk) -> None:
    committee = told.committees.all()[0].id
    assert len(told.vulnerabilities.of(committee, YEAR)) >= 12
    assert len(told.vulnerabilities.of(committee, YEAR - 1)) >= 4
    assert all(sum(row.counts) for row in told.vulnerabilities.heat(committee, YEAR))
    assert {point.status for point in told.vulnerabilities.of(committee)} == set(Status)
