from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.services.query_values import week_end
from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import Grouping, Question, Sorting
from desktop_app.services.resolutions import ResolutionRow
from tests.offices import Office

EVERYTHING = Question(standing=Standing.ALL)


@pytest.fixture(scope="module")
def rows(told: Desk) -> list[ResolutionRow]:
    return told.resolutions.all()


def found(desk: Desk, question: Question) -> list[ResolutionRow]:
    return desk.resolution_list.page(question, 0, 10_000)


def all_with(line: str, desk: Desk) -> set[str]:
    return {row.id for row in found(desk, dataclasses.replace(EVERYTHING, line=line))}


def questions() -> Iterator[Question]:
    for standing in Standing:
        for grouping in Grouping:
            for sorting in Sorting:
                yield Question(standing=standing, grouping=grouping, sorting=sorting)


def test_that_counts_groups_pages_and_ids_agree_on_every_question(told: Desk) -> None:
    for question in questions():
        ids = told.resolution_list.ids(question)
        groups = told.resolution_list.groups(question)
        page = found(told, question)
        assert sorted(ids) == sorted(row.id for row in page), question
        assert sum(group.count for group in groups) == len(ids), question
        assert told.resolution_list.counts(question)[question.standing] == len(ids), question
        assert all(group.count for group in groups)


def test_that_windows_joined_are_the_whole_list_and_every_row_knows_its_place(told: Desk) -> None:
    for question in questions():
        whole = [row.id for row in found(told, question)]
        pieces = [row.id for start in range(0, len(whole), 7) for row in told.resolution_list.page(question, start, 7)]
        assert pieces == whole, question
        groups = told.resolution_list.groups(question)
        pages = (told.resolution_list.page(question, start, 7, groups) for start in range(0, len(whole), 7))
        assert [row.id for page in pages for row in page] == whole, question
        for place in range(0, len(whole), 11):
            assert told.resolution_list.place_of(question, whole[place]) == place, question


def test_that_chips_let_through_what_they_say(told: Desk, rows: list[ResolutionRow]) -> None:
    today = told.clock.today()
    meant = {
        Standing.OPEN: {r.id for r in rows if r.status.open},
        Standing.LATE: {r.id for r in rows if r.days_late},
        Standing.WEEK: {r.id for r in rows if r.status.open and r.due and today <= r.due <= week_end(today)},
        Standing.UNNOTIFIED: {r.id for r in rows if r.status is ResolutionStatus.NOT_NOTIFIED},
        Standing.AWAITING: {r.id for r in rows if r.status is ResolutionStatus.REPORTED_DONE},
        Standing.CLOSED: {r.id for r in rows if r.status is ResolutionStatus.CLOSED},
        Standing.ALL: {r.id for r in rows},
    }
    for standing, ids in meant.items():
        assert set(told.resolution_list.ids(Question(standing=standing))) == ids, standing
    assert meant[Standing.LATE]
    assert meant[Standing.CLOSED]


def test_that_late_ones_come_first_and_each_group_is_by_deadline(told: Desk) -> None:
    groups = told.resolution_list.groups(EVERYTHING)
    order = ["late", "week", "later", "undated", "draft", "ended"]
    assert [group.key for group in groups] == sorted((group.key for group in groups), key=order.index)
    assert groups[0].key == "late"
    late = [row.days_late for row in found(told, Question(standing=Standing.LATE))]
    assert late == sorted(late, reverse=True)


@pytest.mark.parametrize(
    ("line", "fits"),
    [
        ("دیرکرد:>۱۰", lambda r: r.days_late > 10),
        ("late:yes", lambda r: r.days_late > 0),
        ("دیرکرد:ندارد", lambda r: r.days_late == 0),
        ("پیشرفت:<۵۰", lambda r: r.progress < 50),
        ("-پیشرفت:<۵۰", lambda r: r.progress >= 50),
        ("پیشرفت:۲۰-۶۰٪", lambda r: 20 <= r.progress <= 60),
        ("سررسید:ندارد", lambda r: r.due is None),
        ("-سررسید:ندارد", lambda r: r.due is not None),
        ("وضعیت:انجام‌شده", lambda r: r.status is ResolutionStatus.CLOSED),
        ("-وضعیت:باز", lambda r: not r.status.open),
        ("سال:۱۴۰۴", lambda r: r.label.startswith("1404/")),
        ("year:<1404", lambda r: r.label < "1404"),
        ("جلسه:۲", lambda r: r.label.split("/")[1] == "2"),
        ("نوع:لازم‌الاجرا", lambda r: r.kind.value == "binding"),
    ],
)
def test_that_a_field_narrows_as_it_says(line: str, fits: object, told: Desk, rows: list[ResolutionRow]) -> None:
    meant = {row.id for row in rows if fits(row)}  # type: ignore[operator]
    assert all_with(line, told) == meant


def test_that_units_committees_and_words_are_found_however_they_are_spelt(
    told: Desk, rows: list[ResolutionRow]
) -> None:
    some = next(row for row in rows if "شهرسازی" in row.unit)
    mine = {row.id for row in rows if "شهرسازی" in row.unit}
    assert all_with("واحد: شهرسازي", told) == mine
    assert all_with("unit:«معاونت شهرسازي»", told) == mine
    assert all_with("-واحد:شهرسازی", told) == {row.id for row in rows} - mine
    of_body = {row.id for row in rows if row.committee == some.committee}
    assert all_with(f"کمیته:«{some.committee}»", told) == of_body
    assert {row.id for row in rows if "گلوگاه" in row.text} <= all_with("گلوگاه", told)
    assert all_with("گلوگاه", told).isdisjoint(all_with("-گلوگاه", told))


def test_that_a_number_is_found_in_any_order_of_its_parts_and_in_any_digits(
    told: Desk, rows: list[ResolutionRow]
) -> None:
    for row in rows[:12]:
        year, meeting, number = row.label.split("/")
        meant = {r.id for r in rows if sorted(r.label.split("/")) == sorted(row.label.split("/"))}
        for typed in (row.label, f"{number}/{meeting}/{year}"):
            assert all_with(f"شماره:{typed}", told) == meant
            assert row.id in all_with(typed, told)


@pytest.mark.parametrize("line", ["واحد:هیچ‌کجا", "کمیته:نیست", "وضعیت:عالی", "جلسه:بی‌نام", "ناشناس:۱"])
def test_that_what_cannot_be_is_refused_and_not_answered_with_nothing(line: str, told: Desk) -> None:
    with pytest.raises(Refused):
        told.resolution_list.page(Question(line))


def test_that_groups_by_unit_and_committee_have_their_names(told: Desk, rows: list[ResolutionRow]) -> None:
    by_unit = told.resolution_list.groups(dataclasses.replace(EVERYTHING, grouping=Grouping.UNIT))
    assert {group.name for group in by_unit if group.key} <= {row.unit for row in rows}
    by_body = told.resolution_list.groups(dataclasses.replace(EVERYTHING, grouping=Grouping.COMMITTEE))
    assert {group.name: group.count for group in by_body} == {
        name: sum(row.committee == name for row in rows) for name in {row.committee for row in rows}
    }


def test_that_a_removed_meeting_takes_its_resolutions_out_of_the_list(sepidar: Office) -> None:
    desk = sepidar.desk
    assert found(desk, EVERYTHING) == []
    assert desk.resolution_list.counts(EVERYTHING)[Standing.ALL] == 0
    assert desk.resolution_list.groups(EVERYTHING) == ()


def test_that_views_are_saved_renamed_removed_and_brought_back(sepidar: Office) -> None:
    views = sepidar.desk.saved_views
    question = Question("پیشرفت:<۵۰", Standing.LATE, grouping=Grouping.UNIT, sorting=Sorting.PROGRESS)
    first = views.save("عقب‌مانده‌ها", question)
    second = views.save("همه", EVERYTHING)
    assert [(view.name, view.question) for view in views.all()] == [("عقب‌مانده‌ها", question), ("همه", EVERYTHING)]
    assert views.save("عقب مانده ها", EVERYTHING) == first
    assert views.all()[0].question == EVERYTHING
    with pytest.raises(Refused):
        views.rename(second, "عقب‌مانده ها")
    views.rename(second, "همه مصوبات")
    views.remove(first)
    assert [view.name for view in views.all()] == ["همه مصوبات"]
    views.restore(first)
    assert len(views.all()) == 2
