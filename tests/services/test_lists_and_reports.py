"""The papers of a committee's year: which are offered when, and what of the records reaches them."""

from __future__ import annotations

import datetime

import pytest

from desktop_app.domain.attendance import Excuse
from desktop_app.domain.meetings import Classification
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.persian.jalali import Season
from desktop_app.progress import Cancelled, Silent
from desktop_app.services import papers
from desktop_app.services.desk import Desk
from desktop_app.services.resolution_figures import LONG_LATE, next_step
from tests.offices import DAY, Office, at

KINDS = {
    "follow_up_report",
    "seasonal_report",
    "annual_evaluation",
    "resolution_register",
    "delivery_book",
    "roster",
    "bundle_cover",
}


def _adopted(office: Office, day: datetime.date = DAY, *texts: str) -> str:
    """A session held on `day` with a resolution for each text, its minutes frozen. Gives the meeting."""
    meeting = office.session(day=day)
    for text in texts or ("کاربرگ تهیه شود.",):
        office.desk.deciding.resolve(
            meeting,
            office.item(meeting),
            text,
            responsible_unit_id=office.unit,
            due=day + datetime.timedelta(days=10),
        )
    office.desk.meetings.close(meeting, at("15:30"))
    office.desk.minutes.freeze(meeting)
    return meeting


def test_that_the_blank_sheet_is_there_from_the_start_and_the_filled_one_after_the_meeting(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    sheets = sepidar.desk.attendance_sheets
    assert [offer.part for offer in sheets.for_meeting(meeting)] == ["blank"]
    sepidar.desk.meetings.open(meeting, at("14:00"))
    sepidar.desk.attendance.all_present(meeting, at("14:00"))
    assert [offer.part for offer in sheets.for_meeting(meeting)] == ["blank"]
    sepidar.desk.meetings.close(meeting, at("15:00"))
    assert [offer.part for offer in sheets.for_meeting(meeting)] == ["filled", "blank"]


def test_that_the_filled_sheet_tells_times_absences_and_representatives(sepidar: Office) -> None:
    meeting = sepidar.session()
    people, attendance = sepidar.people, sepidar.desk.attendance
    attendance.set_times(meeting, people["مدیر حراست"], [at("14:20"), at("14:50"), at("15:00"), at("15:10")])
    attendance.set_times(meeting, people["مدیر حقوقی"], [])
    attendance.excuse(meeting, people["مدیر حقوقی"], Excuse.MISSION, "تهران")
    attendance.represent(meeting, people["معاون مالی"], "مدیر امور مالی", letter_no="12")
    sepidar.desk.meetings.close(meeting, at("15:30"))

    sheet = sepidar.desk.attendance_sheets.sheet(meeting, blank=False)

    rows = {row.name: row for row in sheet.members}
    assert (rows["مدیر حراست"].arrival, rows["مدیر حراست"].departure) == (at("14:20"), at("15:10"))
    assert "خروج موقت" in rows["مدیر حراست"].remarks[0]
    assert (rows["شهردار"].arrival, rows["شهردار"].departure) == (at("14:00"), at("15:30"))
    assert rows["مدیر حقوقی"].remarks == ("مأموریت، تهران",)
    assert "مدیر امور مالی" in rows["معاون مالی"].remarks[0]
    assert sheet.counts is not None
    assert (sheet.counts.members, sheet.counts.present, sheet.counts.excused, sheet.counts.unexcused) == (5, 4, 1, 0)
    assert sheet.counts.official_at == at("14:00")


def test_that_the_blank_sheet_tells_no_times_even_after_the_meeting(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.desk.meetings.close(meeting, at("15:30"))
    sheet = sepidar.desk.attendance_sheets.sheet(meeting, blank=True)
    assert all(row.arrival is None and row.departure is None and not row.status for row in sheet.members)


def test_that_a_report_is_offered_for_each_season_that_has_begun(sepidar: Office) -> None:
    reports = sepidar.desk.reports
    parts = [offer.part for offer in reports.for_committee(sepidar.committee, 1404) if offer.kind == "seasonal_report"]
    assert parts == ["1404-1", "1404-2", "1404-3"]
    assert reports.for_committee(sepidar.committee, 1405) == ()


@pytest.mark.parametrize("year", [1403, 1405])
def test_that_a_year_before_the_committee_or_ahead_has_no_papers(sepidar: Office, year: int) -> None:
    desk = sepidar.desk
    for room in (desk.reports, desk.registers, desk.rosters, desk.allowances, desk.bundles):
        assert list(room.for_committee(sepidar.committee, year)) == []
        assert year == 1403 or room is desk.allowances or room.for_committee(sepidar.committee, 1404)


def test_that_the_follow_up_holds_this_years_resolutions_and_the_open_ones_of_earlier_years(sepidar: Office) -> None:
    old, new, today = DAY, datetime.date(2026, 5, 1), datetime.date(2026, 5, 21)
    meeting = _adopted(sepidar, old, "از سال پیش مانده", "در سال پیش تمام شده")
    done = next(r for r in sepidar.desk.deciding.resolutions(meeting) if "تمام" in r.text)
    sepidar.desk.follow_ups.void([done.id], "تمام شد")
    _adopted(sepidar, new, "امسال")
    sepidar.hands.set("12:00", today)

    report = sepidar.desk.reports.follow_up(sepidar.committee, 1405)

    late = [(today - old).days - 10, 10]
    assert [row.text for row in report.resolutions] == ["از سال پیش مانده", "امسال"]
    assert (report.figures.total, report.figures.overdue) == (2, 2)
    assert [row.days_late for row in report.resolutions] == late
    assert report.units[0].mean_delay == sum(late) / 2
    assert [row.text for row in report.decisions] == ["از سال پیش مانده"]


def test_that_drafts_of_resolutions_stand_in_no_register(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting), "هنوز پیش‌نویس", responsible_unit_id=sepidar.unit)
    sepidar.desk.meetings.close(meeting, at("15:30"))
    assert sepidar.desk.registers.register(sepidar.committee, 1404).resolutions == ()
    sepidar.desk.minutes.freeze(meeting)
    register = sepidar.desk.registers.register(sepidar.committee, 1404)
    assert [(row.number, row.subject) for row in register.resolutions] == [("۱۴۰۴/۱/۱", "موضوع نخست")]


def test_that_a_season_counts_the_meetings_of_its_own_days(sepidar: Office) -> None:
    _adopted(sepidar, datetime.date(2025, 9, 1))
    _adopted(sepidar, DAY)
    summer = sepidar.desk.reports.seasonal(sepidar.committee, 1404, Season.SUMMER)
    autumn = sepidar.desk.reports.seasonal(sepidar.committee, 1404, Season.AUTUMN)
    assert [len(season.meetings) for season in (summer, autumn)] == [1, 1]
    assert (autumn.meetings[0].present, autumn.meetings[0].members, autumn.meetings[0].minutes) == (5, 5, 90)
    assert autumn.meetings[0].resolutions == 1
    assert len(autumn.resolutions) == 2
    assert [row.present for row in autumn.attendance] == [1] * 5


def test_that_who_came_and_left_in_the_season_is_told(sepidar: Office) -> None:
    new = sepidar.desk.people.add(post="مدیر آموزش")
    sepidar.desk.committees.appoint(sepidar.committee, new, starts=DAY, letter_no="37")
    report = sepidar.desk.reports.seasonal(sepidar.committee, 1404, Season.AUTUMN)
    assert [(change.name, change.joined) for change in report.changes] == [("مدیر آموزش", True)]
    assert "مدیر آموزش" in [member.name for member in report.members]


def test_that_the_year_is_put_beside_the_one_before(sepidar: Office) -> None:
    _adopted(sepidar, DAY)
    _adopted(sepidar, datetime.date(2026, 4, 20))
    _adopted(sepidar, datetime.date(2026, 5, 1))
    this = sepidar.desk.reports.annual(sepidar.committee, 1405)
    figures = {figure.title: [figure.this, figure.before] for figure in this.figures}
    assert figures["جلسات برگزارشده"] == [2, 1]
    assert figures["مصوبات"] == [2, 1]
    assert figures["میانگین حضور اعضا"] == [100, 100]
    first = sepidar.desk.reports.annual(sepidar.committee, 1404)
    assert all(figure.before is None for figure in first.figures)
    assert len(this.carried_over) == 3


def test_that_a_paper_of_the_year_takes_the_highest_class_of_what_it_tells_of(sepidar: Office) -> None:
    _adopted(sepidar, DAY - datetime.timedelta(days=3))
    assert sepidar.desk.registers.register(sepidar.committee, 1404).letterhead.classification == "ordinary"
    secret = sepidar.meeting("الف")
    sepidar.desk.meetings.edit(secret, classification=Classification.SECRET)
    sepidar.desk.meetings.open(secret, at("14:00"))
    sepidar.desk.attendance.all_present(secret, at("14:00"))
    sepidar.desk.meetings.close(secret, at("15:30"))
    for paper in (
        sepidar.desk.registers.register(sepidar.committee, 1404),
        sepidar.desk.reports.follow_up(sepidar.committee, 1404),
        sepidar.desk.bundles.cover(sepidar.committee, 1404, Silent()),
        sepidar.desk.rosters.roster(sepidar.committee, 1404),
    ):
        assert paper.letterhead.classification == "secret"


def test_that_the_bundle_counts_the_pages_of_what_was_printed(sepidar: Office) -> None:
    _adopted(sepidar)
    cover = sepidar.desk.bundles.cover(sepidar.committee, 1404, Silent())
    assert [(part.title, bool(part.pages)) for part in cover.parts] == [
        ("لیست حضور و غیاب جلسه ۱", True),
        ("صورتجلسه جلسه ۱", True),
    ]


def test_that_counting_a_bundle_can_be_stopped(sepidar: Office) -> None:
    class Stopped:
        def step(self, done: int, total: int, what: str = "") -> None:
            del done, total, what
            raise Cancelled

    _adopted(sepidar)
    with pytest.raises(Cancelled):
        sepidar.desk.bundles.cover(sepidar.committee, 1404, Stopped())


def test_that_a_seat_that_ended_within_the_year_stands_apart_in_the_roster(sepidar: Office) -> None:
    seat = next(m for m in sepidar.desk.committees.get(sepidar.committee).members if m.name == "مدیر حقوقی")
    sepidar.desk.committees.edit_membership(seat.id, ends=DAY - datetime.timedelta(days=5))
    roster = sepidar.desk.rosters.roster(sepidar.committee, 1404)
    assert [row.post for row in roster.former] == ["مدیر حقوقی"]
    assert "مدیر حقوقی" not in [row.post for row in roster.members]
    assert roster.members[0].role == "chair"


@pytest.mark.parametrize(
    ("status", "late", "wanted"),
    [
        (ResolutionStatus.NOT_NOTIFIED, 3, "ابلاغ به واحد مسئول"),
        (ResolutionStatus.IN_PROGRESS, 3, "ارسال پیگیری‌نامه"),
        (ResolutionStatus.IN_PROGRESS, LONG_LATE + 1, "طرح در جلسه برای تمدید مهلت"),
        (ResolutionStatus.REPORTED_DONE, 0, "راستی‌آزمایی و تأیید دبیرخانه"),
        (ResolutionStatus.CLOSED, 0, ""),
    ],
)
def test_that_the_next_step_follows_from_where_a_resolution_stands(
    status: ResolutionStatus, late: int, wanted: str
) -> None:
    assert next_step(status, late) == wanted


def test_that_every_list_of_the_sample_office_comes_in_every_format_it_promises(told: Desk) -> None:
    committee = told.committees.all()[0]
    offers = papers.for_committee(told, committee.id, 1404)
    assert {offer.kind for offer in offers} >= KINDS | {"allowance_list"}
    for offer in offers:
        for form in offer.formats:
            content = papers.made(told, offer, form)
            if form in {"pdf", "xlsx"}:
                assert content.startswith(b"%PDF" if form == "pdf" else b"PK"), offer.title
