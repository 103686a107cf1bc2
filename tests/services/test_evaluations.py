"""Requests about a committee's year: its figures, findings, indicators, approval, and what proposals become."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.evaluations import FindingKind, IndicatorGroup
from desktop_app.domain.follow_ups import FollowUp, FollowUpKind
from desktop_app.domain.resolutions import Resolution
from desktop_app.persian.jalali import Season
from desktop_app.progress import Silent
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.services.evaluation_views import PROPOSED, EvaluationView
from desktop_app.services.requests import found
from tests.evaluated_year import EvaluatedYear, day, with_work, written
from tests.offices import empty_desk

YEAR = 1403


@pytest.fixture
def year(tmp_path: Path) -> Iterator[tuple[Desk, EvaluatedYear]]:
    desk = empty_desk(tmp_path)
    told = written(desk)
    with_work(desk, told, YEAR)
    yield desk, told
    assert desk.file.verify() == []
    desk.file.close()


def view(desk: Desk, told: EvaluatedYear) -> EvaluationView:
    return desk.evaluations.of(told.committee_id, YEAR)


def test_that_the_figures_of_a_year_are_told_beside_the_one_before(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    seen = view(desk, told)
    assert (seen.figures.meetings, seen.figures.extraordinary, seen.figures.seasons_held) == (5, 1, 4)
    assert seen.figures.attendance == 80
    split = seen.figures.split
    assert (split.in_time, split.late, split.open, split.open_late, split.void) == (8, 4, 1, 1, 1)
    assert split.on_time == pytest.approx(100 * 8 / 13)
    assert seen.before is not None
    assert seen.before.attendance == 70


def test_that_what_was_reported_in_time_and_verified_later_is_late_nowhere(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    late = next(row for row in view(desk, told).realised if row.late)
    with desk.file.transaction("follow_up.recorded", ("resolution", late.id)) as act:
        reported = found(act.session, Resolution, late.id).deadline
        assert reported is not None
        act.session.add(
            FollowUp(resolution_id=late.id, kind=FollowUpKind.REPORTED_DONE, date=reported, text="گزارش شد")
        )
    seen = view(desk, told)
    row = next(row for row in seen.realised if row.id == late.id)
    assert (row.late, row.done_on) == (False, reported)
    assert sum(row.late for row in seen.realised) == seen.figures.split.late == 3


def test_that_a_past_year_stands_as_it_was_at_its_end(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    seen = view(desk, told)
    assert seen.figures.day == day("1403/12/30")
    assert seen.figures.split.open == 1, "its deadline came only in the next year"
    assert seen.figures.late_now == 2


def test_that_a_year_without_data_has_no_figures_to_compare(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    first = desk.evaluations.of(told.committee_id, 1402)
    assert first.before is None
    bare = desk.evaluations.of(told.committee_id, 1401)
    assert (bare.figures.meetings, bare.figures.attendance, bare.figures.split.on_time) == (0, None, None)


def test_that_a_season_counts_earlier_open_resolutions_too(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    winter = desk.evaluations.season(told.committee_id, YEAR, Season.WINTER)
    assert winter.figures.meetings == 1
    assert winter.figures.split.total > 3
    assert winter.before is not None
    assert winter.before.meetings == 2
    assert winter.last_year is not None


def test_that_a_finding_that_was_touched_is_not_proposed_again(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    first, second = [one.key for one in view(desk, told).of_kind(FindingKind.STRENGTH) if one.proposed][:2]
    kept = desk.findings.edit(told.committee_id, YEAR, first, text="به گفته خود کمیته")
    desk.findings.dismiss(told.committee_id, YEAR, second)
    keys = {one.key for one in view(desk, told).findings}
    assert not {first, second} & keys
    assert kept in keys
    texts = [one.text for one in view(desk, told).of_kind(FindingKind.STRENGTH)]
    assert texts[0] == "به گفته خود کمیته"


def test_that_a_dismissed_finding_comes_back_by_undo(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    first = view(desk, told).findings[0]
    kept = desk.findings.dismiss(told.committee_id, YEAR, first.key)
    desk.findings.restore(kept)
    assert first.text in [one.text for one in view(desk, told).findings]
    desk.findings.dismiss(told.committee_id, YEAR, kept)
    desk.undo.undo()
    assert first.text in [one.text for one in view(desk, told).findings]


def test_that_findings_are_added_and_ordered(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    one = desk.findings.add(told.committee_id, YEAR, FindingKind.WEAKNESS, "نخست")
    two = desk.findings.add(told.committee_id, YEAR, FindingKind.WEAKNESS, "دوم")
    desk.findings.move(told.committee_id, YEAR, two, 0)
    shown = [f.key for f in view(desk, told).of_kind(FindingKind.WEAKNESS) if not f.proposed]
    assert shown == [two, one]


def test_that_an_empty_finding_is_refused(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    with pytest.raises(Refused, match="empty"):
        desk.findings.add(told.committee_id, YEAR, FindingKind.STRENGTH, "   ")


def test_that_a_proposal_becomes_a_programme_of_the_next_year_as_one_act(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    proposal = view(desk, told).of_kind(FindingKind.PROPOSAL)[0]
    programme = desk.findings.make_programme(told.committee_id, YEAR, proposal.key)
    made = desk.programmes.of(told.committee_id, YEAR + 1)
    assert [one.id for one in made] == [programme]
    taken = next(one for one in view(desk, told).findings if one.text == proposal.text)
    assert taken.programme_id == programme
    with pytest.raises(Refused, match="already"):
        desk.findings.make_programme(told.committee_id, YEAR, taken.key)
    desk.undo.undo()
    assert desk.programmes.of(told.committee_id, YEAR + 1) == ()
    assert proposal.key in {one.key for one in view(desk, told).findings}


def test_that_proposals_go_onto_the_next_agenda_and_come_off_it_together(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    keys = [one.key for one in view(desk, told).of_kind(FindingKind.PROPOSAL)]
    with pytest.raises(Refused, match="no meeting ahead"):
        desk.findings.put_on_agenda(told.committee_id, YEAR, keys)
    meeting = desk.meetings.convene(told.committee_id, datetime.date(2026, 1, 10), starts=datetime.time(9))
    made = desk.findings.put_on_agenda(told.committee_id, YEAR, keys)
    assert len(made) == len(keys) == len(desk.agenda.items(meeting))
    taken = view(desk, told).of_kind(FindingKind.PROPOSAL)
    assert all(one.item_meeting_id == meeting for one in taken)
    assert desk.findings.put_on_agenda(told.committee_id, YEAR, [one.key for one in taken]) == []
    desk.undo.undo()
    assert desk.agenda.items(meeting) == []
    assert all(one.item_id is None for one in view(desk, told).of_kind(FindingKind.PROPOSAL))


def test_that_the_usual_indicators_come_once_and_are_scored(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    made = desk.indicators.take_usual(told.committee_id, YEAR)
    assert desk.indicators.take_usual(told.committee_id, YEAR) == []
    rows = view(desk, told).indicators
    assert len(rows) == len(made)
    assert sum(row.ceiling for row in rows) == 100
    assert all(row.score is None or 0 <= row.score <= row.ceiling for row in rows)
    by_source = {row.source: row for row in rows if row.source}
    assert by_source["seasons_held"].score == by_source["seasons_held"].ceiling
    delay = by_source["mean_delay"]
    assert delay.lower_is_better
    assert delay.actual is not None
    assert delay.score == pytest.approx(delay.ceiling * delay.standard / delay.actual)
    total = view(desk, told).total()
    parts = [view(desk, told).total(group) for group in IndicatorGroup]
    assert total.scored == pytest.approx(sum(part.scored for part in parts))


def test_that_last_years_indicators_are_copied_without_what_was_entered(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    desk.indicators.add(told.committee_id, YEAR - 1, "بازرسی‌ها", actual=80.0, standard=100.0, ceiling=10.0)
    assert view(desk, told).earlier_indicators
    desk.indicators.copy_last_year(told.committee_id, YEAR)
    (row,) = view(desk, told).indicators
    assert (row.title, row.actual, row.score) == ("بازرسی‌ها", None, None)


@pytest.mark.parametrize("fields", [{"ceiling": 0.0}, {"standard": -1.0}, {"actual": float("nan")}, {"standard": None}])
def test_that_an_impossible_measure_is_refused(year: tuple[Desk, EvaluatedYear], fields: dict[str, float]) -> None:
    desk, told = year
    with pytest.raises(Refused):
        desk.indicators.add(told.committee_id, YEAR, "شاخص", **fields)


def test_that_an_approved_evaluation_stands_until_the_approval_is_taken_back(
    year: tuple[Desk, EvaluatedYear],
) -> None:
    desk, told = year
    meeting = told.meetings[f"{YEAR}/11/05"]
    kept = desk.findings.add(told.committee_id, YEAR, FindingKind.PROPOSAL, "برنامه سال بعد")
    desk.evaluations.approve(told.committee_id, YEAR, day("1403/12/20"), meeting)
    seen = view(desk, told)
    assert seen.approval is not None
    assert seen.approval.meeting_id == meeting
    assert not any(one.proposed for one in seen.findings)
    for request in (
        lambda: desk.evaluations.write(told.committee_id, YEAR, causes="علت"),
        lambda: desk.findings.edit(told.committee_id, YEAR, kept, text="دیگر"),
        lambda: desk.indicators.take_usual(told.committee_id, YEAR),
    ):
        with pytest.raises(Refused, match="approved"):
            request()
    desk.findings.make_programme(told.committee_id, YEAR, kept)
    desk.evaluations.withdraw_approval(told.committee_id, YEAR)
    desk.evaluations.write(told.committee_id, YEAR, causes="علت")
    assert view(desk, told).causes == "علت"


def test_that_an_approval_has_a_day_that_can_be(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    with pytest.raises(Refused, match="ahead"):
        desk.evaluations.approve(told.committee_id, YEAR, day("1405/01/20"))
    with pytest.raises(Refused, match="before the year"):
        desk.evaluations.approve(told.committee_id, YEAR, day("1402/12/20"))


def test_that_what_the_figures_no_longer_say_cannot_be_kept(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    with pytest.raises(Refused, match="no longer"):
        desk.findings.keep(told.committee_id, YEAR, [f"{PROPOSED}seasons_missed"])


def test_that_the_papers_of_year_and_season_tell_of_work_and_hide_cases(year: tuple[Desk, EvaluatedYear]) -> None:
    desk, told = year
    annual = desk.reports.annual(told.committee_id, YEAR)
    assert next(row.title for row in annual.held_programmes) == "دوره تعارض منافع"
    assert sum(row.received for row in annual.cases) == 3
    assert "محرمانه" not in str(annual)
    assert annual.realised[0].evidence == "گزارش اجرا دریافت و تأیید شد"
    assert annual.strengths
    summer = desk.reports.seasonal(told.committee_id, YEAR, Season.SUMMER)
    assert summer.vulnerabilities
    assert summer.compared
    assert "موضوع محرمانه پرونده" not in str(summer)


@pytest.mark.parametrize("form", ["pdf", "docx", "xlsx"])
def test_that_year_and_season_go_out_in_every_format(year: tuple[Desk, EvaluatedYear], form: str) -> None:
    desk, told = year
    desk.indicators.take_usual(told.committee_id, YEAR)
    offers = desk.reports.for_committee(told.committee_id, YEAR)
    wanted = [offer for offer in offers if offer.part in {str(YEAR), f"{YEAR}-4"} and "docx" in offer.formats]
    assert len(wanted) == 2
    for offer in wanted:
        content = desk.reports.made(offer, form, Silent())
        assert content.startswith(b"%PDF" if form == "pdf" else b"PK")
