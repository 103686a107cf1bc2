"""One resolution whole, a few of many, and extensions taken back."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from desktop_app.domain.letters import Direction, Letter, LetterKind
from desktop_app.domain.records import new_id
from desktop_app.persian.digits import to_persian
from desktop_app.sentences import Refused
from desktop_app.services.follow_up_course import StepKind
from desktop_app.services.resolution_sheets import Body
from tests.offices import DAY, Office
from tests.ui.followed_up import DUE, WEEK, adopted, notified


@pytest.fixture
def made(tmp_path: Path) -> tuple[Office, list[str]]:
    return notified(tmp_path)


def test_that_a_sheet_says_who_may_grant_a_later_deadline(made: tuple[Office, list[str]]) -> None:
    office, (one, _) = made
    sheet = office.desk.resolution_sheets.of(one)
    whole, course = office.desk.resolution_sheets.with_course(one)

    assert sheet.unit == "معاونت مالی و اقتصادی"
    assert sheet.bodies[Body.COMMITTEE] == "کمیته سلامت اداری"
    assert set(sheet.bodies) == set(Body)
    assert (whole, course.resolution_id) == (sheet, one)


def test_that_a_resolution_that_is_gone_is_refused(made: tuple[Office, list[str]]) -> None:
    with pytest.raises(Refused, match="no longer there"):
        made[0].desk.resolution_sheets.of("nobody")


def test_that_others_are_found_by_number_and_by_words_but_not_the_one_itself(
    made: tuple[Office, list[str]],
) -> None:
    office, (one, two) = made
    sheets = office.desk.resolution_sheets
    number = sheets.of(two).label
    year, meeting, place = number.split("/")

    assert [row.id for row in sheets.found(number)] == [two]
    assert [row.id for row in sheets.found(to_persian(f"{place}/{meeting}/{year}"))] == [two]
    assert {row.id for row in sheets.found(f"{year}/{meeting}")} == {one, two}
    assert sheets.found(f"{year}/{meeting}/99") == ()
    assert [row.id for row in sheets.found("دوره آموزشي", but=one)] == [two]
    assert sheets.found("دوره آموزشي", but=two) == ()
    assert len(sheets.found("شود", most=1)) == 1


def test_that_only_later_ones_of_the_committee_are_offered_in_its_place(made: tuple[Office, list[str]]) -> None:
    office, (one, two) = made
    (later,) = adopted(office, "کارگاه برگزار شود.", day=DAY + WEEK)
    sheets = office.desk.resolution_sheets

    assert [row.id for row in sheets.later_than(one)] == [later, two]
    assert [row.id for row in sheets.later_than(later)] == []
    assert [meeting.date for meeting in sheets.meetings_since(one)] == [DAY + WEEK, DAY]


def test_that_letters_that_came_in_from_its_unit_are_offered(made: tuple[Office, list[str]]) -> None:
    office, (one, _) = made
    with office.desk.file.transaction("letter.received", ("letter", "x")) as act:
        for number, unit, day in (
            ("الف/1", office.unit, DAY),
            ("الف/2", office.unit, DAY - WEEK),
            ("الف/3", None, DAY),
        ):
            act.session.add(
                Letter(
                    id=new_id(),
                    kind=LetterKind.CONTACT,
                    direction=Direction.INCOMING,
                    unit_id=unit,
                    number=number,
                    date=day,
                    subject="گزارش",
                )
            )

    assert [letter.number for letter in office.desk.resolution_sheets.letters_in(one)] == ["الف/1"]


def test_that_an_extension_taken_back_leaves_the_deadline_before_it(made: tuple[Office, list[str]]) -> None:
    office, (one, _) = made
    extend = office.desk.follow_ups.extend
    extend([one], DUE + WEEK, "کمبود نیرو", "رئیس کمیته")
    extend([one], DUE + 2 * WEEK, "تعطیلات", "رئیس کمیته")
    steps = [s for s in office.desk.follow_ups.course(one).steps if s.kind is StepKind.EXTENDED]
    latest = max(steps, key=lambda step: step.until or datetime.date.min)
    office.desk.extensions.withdraw(latest.id)
    assert office.desk.follow_ups.course(one).deadline == DUE + WEEK
    other = next(step for step in steps if step is not latest)
    office.desk.extensions.withdraw(other.id)

    assert office.desk.follow_ups.course(one).deadline == DUE


def test_that_an_extension_of_the_whole_taken_back_counts_for_its_clauses_too(
    made: tuple[Office, list[str]],
) -> None:
    office, (one, _) = made
    office.desk.clauses.add(one, "بخش نخست", due=DUE)
    office.desk.follow_ups.extend([one], DUE + WEEK, "کمبود نیرو", "رئیس کمیته")
    assert office.desk.follow_ups.course(one).clauses[0].deadline == DUE + WEEK
    step = next(s for s in office.desk.follow_ups.course(one).steps if s.kind is StepKind.EXTENDED)
    office.desk.extensions.withdraw(step.id)

    assert office.desk.follow_ups.course(one).clauses[0].deadline == DUE
    assert office.desk.follow_ups.course(one).deadline == DUE
