"""The plan of the year as the desk gives it."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from desktop_app.persian.jalali import Season
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.services.year_plan import Chosen, PlannedMeeting
from tests.offices import DAY, at, empty_desk
from tests.ui.sample_office import sample_as_built

PRESENT = 1404


@pytest.fixture
def sample(tmp_path: Path) -> Desk:
    return sample_as_built(tmp_path)


def taken(proposed: PlannedMeeting) -> Chosen:
    assert proposed.date is not None
    return Chosen(proposed.committee_id, proposed.date, proposed.starts, proposed.ends, proposed.place)


def test_that_every_season_still_to_come_without_a_meeting_gets_a_working_day(sample: Desk) -> None:
    plan = sample.year_plan.of(PRESENT)
    lacking = [(p.committee, p.season) for p in plan.proposed]
    assert lacking == [
        ("سلامت اداری", Season.WINTER),
        ("حقوق شهروندی", Season.AUTUMN),
        ("حقوق شهروندی", Season.WINTER),
    ]
    calendar = sample.offices.work_calendar()
    assert all(p.date is not None and calendar.is_working_day(p.date) and p.date > DAY for p in plan.proposed)
    assert len(sample.year_plan.of(PRESENT + 1).proposed) == 16


def test_that_what_is_taken_over_is_convened_in_one_act_and_covers_the_seasons(sample: Desk) -> None:
    plan = sample.year_plan
    made = plan.accept([taken(p) for p in plan.of(PRESENT).proposed])
    assert plan.of(PRESENT).proposed == ()
    assert {m.id for m in sample.meetings.all()} >= set(made)
    sample.undo.undo()
    assert len(plan.of(PRESENT).proposed) == 3
    assert not {m.id for m in sample.meetings.all()} & set(made)


def test_that_a_day_that_is_over_is_refused_and_nothing_is_convened(sample: Desk) -> None:
    plan = sample.year_plan
    first, second, _ = [taken(p) for p in plan.of(PRESENT).proposed]
    with pytest.raises(Refused, match="is over"):
        plan.accept([first, Chosen(second.committee_id, DAY - datetime.timedelta(days=1), None, None)])
    assert len(plan.of(PRESENT).proposed) == 3
    with pytest.raises(Refused, match="No meeting"):
        plan.accept([])


def test_that_a_meeting_at_the_same_time_names_the_members_who_sit_in_both_and_the_room(sample: Desk) -> None:
    plan = sample.year_plan
    ahead = plan.of(PRESENT).convened[0]
    other = next(p for p in plan.of(PRESENT).proposed if p.committee_id != ahead.committee_id)
    assert ahead.date is not None
    chosen = Chosen(other.committee_id, ahead.date, at("14:30"), at("16:00"), ahead.place)
    (warned,) = plan.warnings(PRESENT, chosen)
    assert warned.meeting == ahead.committee
    assert warned.place
    assert warned.people
    assert plan.warnings(PRESENT, Chosen(other.committee_id, ahead.date, at("08:00"), at("09:00"))) == ()


def test_that_an_empty_office_has_nothing_to_plan(tmp_path: Path) -> None:
    plan = empty_desk(tmp_path).year_plan.of(PRESENT)
    assert (plan.coverage, plan.convened, plan.proposed) == ((), (), ())
