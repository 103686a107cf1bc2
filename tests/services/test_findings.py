"""The rules that propose strengths, weaknesses and proposals: pure functions of a year's figures."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.evaluations import FindingKind
from desktop_app.domain.programmes import ProgrammeStatus
from desktop_app.persian.jalali import Season
from desktop_app.services.committee_work import AreaRow, ProgrammeRow, Work
from desktop_app.services.committee_years import days_of_year
from desktop_app.services.evaluation_figures import AttendedBy, Figures, SeasonOfYear
from desktop_app.services.findings import RULES, YearFacts, proposed
from desktop_app.services.resolution_rates import Split, UnitRate

DAYS = days_of_year(1403)


def figures(**changes: object) -> Figures:
    """A year with a meeting in each season and nothing else to tell."""
    plain = Figures(
        days=DAYS,
        day=DAYS.last,
        seasons=tuple(SeasonOfYear(season, 1, 0, 80.0, 3) for season in Season),
        attendance=80.0,
        members=(),
        minutes=360,
        split=Split(),
        units=(),
        mean_delay=None,
        letters=0,
        late_now=0,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def facts(**changes: object) -> YearFacts:
    plain = YearFacts(
        year=1403,
        figures=figures(),
        before=None,
        work=Work(),
        target=70,
        seasonal=True,
        ended=tuple(Season),
        over=True,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def sources(told: YearFacts) -> set[str]:
    return {one.source for one in proposed(told)}


def test_that_a_meeting_in_each_season_is_a_strength() -> None:
    assert "seasons_held" in sources(facts())


def test_that_a_season_without_a_meeting_is_a_weakness_and_asks_for_a_calendar() -> None:
    met = tuple(SeasonOfYear(season, int(season is not Season.SUMMER), 0, 80.0, 0) for season in Season)
    told = facts(figures=figures(seasons=met))
    assert {"seasons_missed", "propose_calendar"} <= sources(told)
    assert "seasons_held" not in sources(told)
    assert any("تابستان" in one.text for one in proposed(told))


def test_that_a_committee_that_meets_as_needed_misses_no_season() -> None:
    met = tuple(SeasonOfYear(season, int(season is Season.SPRING), 0, 80.0, 0) for season in Season)
    assert not {"seasons_missed", "seasons_held"} & sources(facts(seasonal=False, figures=figures(seasons=met)))


def test_that_a_season_that_still_runs_is_not_missed() -> None:
    met = tuple(SeasonOfYear(season, int(season < Season.AUTUMN), 0, 80.0, 0) for season in Season)
    told = facts(figures=figures(seasons=met), ended=(Season.SPRING, Season.SUMMER), over=False)
    assert "seasons_missed" not in sources(told)
    assert "seasons_held" in sources(told)


def test_that_attendance_is_compared_with_the_year_before() -> None:
    before = figures(attendance=70.0)
    assert "attendance_rose" in sources(facts(before=before))
    assert "attendance_fell" in sources(facts(before=figures(attendance=90.0)))
    assert not {"attendance_rose", "attendance_fell"} & sources(facts(before=figures(attendance=79.0)))


def test_that_without_a_year_before_nothing_rose_or_fell() -> None:
    assert not any(source.endswith(("_rose", "_fell")) for source in sources(facts()))


def test_that_a_unit_under_the_target_is_named_with_a_proposal() -> None:
    slow = UnitRate("u1", "معاونت شهرسازی", Split(in_time=1, late=2))
    quick = UnitRate("u2", "حراست", Split(in_time=3))
    told = facts(figures=figures(units=(quick, slow), split=Split(in_time=4, late=2)))
    by_source = {one.source: one for one in proposed(told)}
    assert "معاونت شهرسازی" in by_source["units_under_target"].text
    assert "حراست" not in by_source["units_under_target"].text
    assert by_source["propose_monthly_reports"].unit_id == "u1"
    assert "حراست" in by_source["units_never_late"].text


def test_that_one_late_resolution_says_nothing_of_a_unit() -> None:
    once = UnitRate("u1", "معاونت شهرسازی", Split(late=1))
    assert "units_under_target" not in sources(facts(figures=figures(units=(once,), split=Split(late=1))))


def test_that_the_target_of_the_committee_decides() -> None:
    split = Split(in_time=7, late=3)
    assert "on_time_reached" in sources(facts(figures=figures(split=split), target=70))
    assert "on_time_missed" in sources(facts(figures=figures(split=split), target=71))


def test_that_points_found_but_hardly_solved_are_a_weakness() -> None:
    few = Work(areas=(AreaRow("a", "مالی", "finance", (2, 2, 1, 1), 2, 0),))
    told = facts(work=few)
    assert {"points_unsolved", "propose_review_of_points"} <= sources(told)
    many = Work(areas=(AreaRow("a", "مالی", "finance", (2, 2, 1, 1), 4, 3),))
    assert "points_solved" in sources(facts(work=many))


def test_that_missing_reports_are_counted() -> None:
    assert "reports_missing" in sources(facts(work=Work(silent=4)))
    assert "reports_missing" not in sources(facts())


def test_that_a_programme_that_was_not_run_is_proposed_again_once_the_year_is_over() -> None:
    waiting = ProgrammeRow("p", "دوره تعارض منافع", "training", "", ProgrammeStatus.PLANNED, 2, 0, 0, "")
    work = Work(programmes=(waiting,))
    assert {"programmes_left", "propose_programmes_left"} <= sources(facts(work=work))
    assert not {"programmes_left", "propose_programmes_left"} & sources(facts(work=work, over=False))


def test_that_a_member_seldom_there_is_named_and_a_deputy_proposed() -> None:
    absent = AttendedBy("نماینده مناطق", called=4, came=1, excused=0)
    told = facts(figures=figures(members=(absent,)))
    by_source = {one.source: one for one in proposed(told)}
    assert "نماینده مناطق" in by_source["members_seldom_there"].text
    assert "propose_deputies" in by_source


def test_that_a_year_without_a_meeting_proposes_no_figures() -> None:
    bare = figures(seasons=tuple(SeasonOfYear(s, 0, 0, None, 0) for s in Season), attendance=None, minutes=0)
    kinds = {one.kind for one in proposed(facts(figures=bare, seasonal=False))}
    assert FindingKind.STRENGTH not in kinds
    assert not kinds


def test_that_no_two_rules_share_a_code() -> None:
    everything = facts(
        figures=figures(
            split=Split(in_time=1, late=3, open_late=2),
            units=(UnitRate("u", "واحد", Split(in_time=1, late=3)),),
            mean_delay=20.0,
            attendance=60.0,
        ),
        before=figures(mean_delay=2.0, attendance=90.0),
        work=Work(silent=3),
    )
    told = [one.source for one in proposed(everything)]
    assert len(told) == len(set(told))
    assert len(RULES) > len(told)


@given(
    counts=st.lists(st.integers(0, 50), min_size=5, max_size=5),
    target=st.integers(0, 100),
    attendance=st.none() | st.floats(0, 100),
    delay=st.none() | st.floats(0, 900),
)
def test_that_the_rules_never_contradict_each_other(
    counts: list[int], target: int, attendance: float | None, delay: float | None
) -> None:
    split = Split(*counts)
    told = facts(figures=figures(split=split, attendance=attendance, mean_delay=delay), before=figures(), target=target)
    found = sources(told)
    assert not {"on_time_reached", "on_time_missed"} <= found
    assert not ({"attendance_rose", "attendance_high"} & found and {"attendance_fell"} & found)
    assert not {"delay_fell", "delay_rose"} <= found
    assert all(one.text and "None" not in one.text for one in proposed(told))
