"""Agenda templates: kept, applied, and coming by themselves."""

from __future__ import annotations

import datetime

import pytest

from desktop_app.domain.agenda import ItemKind, Outcome
from desktop_app.domain.agenda_templates import Recurrence, is_due
from desktop_app.persian.jalali import JalaliDate
from desktop_app.sentences import Refused
from desktop_app.services.agenda_templates import TemplateView
from desktop_app.services.desk import Desk
from tests.offices import DAY, Office, at

NEXT_SEASON = DAY + datetime.timedelta(days=91)


def titles(sepidar: Office, meeting: str) -> list[str]:
    return [item.title for item in sepidar.desk.agenda.items(meeting)]


def template(sepidar: Office, name: str, recurrence: Recurrence, *items: str) -> str:
    templates = sepidar.desk.agenda_templates
    template_id = templates.create(sepidar.committee, name, recurrence)
    for title in items:
        templates.add_item(template_id, title)
    return template_id


def only(sepidar: Office) -> TemplateView:
    (one,) = sepidar.desk.agenda_templates.all(sepidar.committee)
    return one


def test_that_a_template_is_written_ordered_and_taken_back(sepidar: Office) -> None:
    templates = sepidar.desk.agenda_templates
    first = template(sepidar, "هر جلسه", Recurrence.EVERY_MEETING, "الف", "ب", "ج")
    second = template(sepidar, "پایان سال", Recurrence.ON_DEMAND)
    templates.move(second, 0)
    assert [t.name for t in templates.all(sepidar.committee)] == ["پایان سال", "هر جلسه"]
    templates.remove(second)
    items = only(sepidar).items
    templates.move_item(items[2].id, 0)
    templates.edit_item(items[0].id, title="الف تازه", minutes=25, kind=ItemKind.REPORT, proposal="خوانده شود")
    templates.remove_item(items[1].id)
    templates.rename(first, "بندهای ثابت")
    templates.recur(first, Recurrence.FIRST_OF_YEAR)
    view = only(sepidar)
    assert (view.name, view.recurrence, view.minutes) == ("بندهای ثابت", Recurrence.FIRST_OF_YEAR, 35)
    assert [(i.title, i.minutes, i.kind) for i in view.items] == [
        ("ج", 10, ItemKind.DECISION),
        ("الف تازه", 25, ItemKind.REPORT),
    ]
    templates.restore_item(items[1].id)
    templates.restore(second)
    assert len(templates.all(sepidar.committee)) == 2


def test_that_two_templates_of_a_committee_have_different_names(sepidar: Office) -> None:
    templates = sepidar.desk.agenda_templates
    first = template(sepidar, "پایان سال", Recurrence.ON_DEMAND)
    with pytest.raises(Refused):
        templates.create(sepidar.committee, "پايان  سال")
    second = templates.create(sepidar.committee, "آغاز سال")
    with pytest.raises(Refused):
        templates.rename(second, "پایان سال")
    templates.remove(first)
    templates.rename(second, "پایان سال")
    with pytest.raises(Refused):
        templates.restore(first)
    for title in ("", "ک" * 400):
        with pytest.raises(Refused):
            templates.add_item(second, title)


def test_that_a_template_comes_onto_an_agenda_in_one_act_and_nothing_twice(sepidar: Office) -> None:
    template_id = template(sepidar, "پایان سال", Recurrence.ON_DEMAND, "ارزیابی", "گزارش پیگیری")
    meeting = sepidar.meeting("گزارش  پيگيري")
    acts = len(sepidar.desk.activity.recent(1000))
    made = sepidar.desk.agenda_templates.apply(template_id, meeting)
    assert len(sepidar.desk.activity.recent(1000)) == acts + 1
    assert titles(sepidar, meeting) == ["گزارش پیگیری", "ارزیابی"]
    assert sepidar.desk.agenda_templates.apply(template_id, meeting) == []
    sepidar.desk.agenda.remove_all(meeting, made)
    assert titles(sepidar, meeting) == ["گزارش پیگیری"]


def test_that_an_agenda_is_kept_as_a_template_without_what_belongs_to_its_day(sepidar: Office) -> None:
    first = sepidar.session("الف")
    sepidar.desk.agenda.settle(sepidar.item(first), Outcome.DISCUSSED)
    sepidar.desk.meetings.close(first, at("15:00"))
    second = sepidar.meeting("ب", "ج", day=NEXT_SEASON)
    sepidar.desk.agenda.edit(sepidar.item(second), minutes=30, detail="با جدول")
    sepidar.desk.agenda.approve_last(second)
    sepidar.desk.agenda.add(second, "بیرون", off_agenda=True)
    sepidar.desk.agenda_templates.keep(second, "جلسه فصل")
    view = only(sepidar)
    assert (view.name, view.recurrence) == ("جلسه فصل", Recurrence.ON_DEMAND)
    assert [(i.title, i.minutes, i.detail) for i in view.items] == [("ب", 30, "با جدول"), ("ج", 10, "")]


def test_that_only_the_agenda_of_a_committee_is_kept_and_only_one_with_items(sepidar: Office) -> None:
    hosted = sepidar.desk.meetings.convene(None, DAY, title="نشست", starts=at("10:00"))
    sepidar.desk.agenda.add(hosted, "الف")
    for meeting in (hosted, sepidar.meeting()):
        with pytest.raises(Refused):
            sepidar.desk.agenda_templates.keep(meeting, "الگو")


def test_that_recurring_items_come_by_themselves_where_they_are_due(sepidar: Office) -> None:
    template(sepidar, "همیشه", Recurrence.EVERY_MEETING, "گزارش پیگیری")
    template(sepidar, "فصل", Recurrence.FIRST_OF_SEASON, "گزارش فصل", "گزارش پیگیری")
    template(sepidar, "سال", Recurrence.FIRST_OF_YEAR, "تقویم سال")
    template(sepidar, "گاهی", Recurrence.ON_DEMAND, "هیچ‌گاه")
    days = (DAY, DAY + datetime.timedelta(days=2), NEXT_SEASON, NEXT_SEASON + datetime.timedelta(days=60))
    agendas = [titles(sepidar, sepidar.meeting(day=day)) for day in days]
    assert agendas == [
        ["گزارش پیگیری", "گزارش فصل", "تقویم سال"],
        ["گزارش پیگیری"],
        ["گزارش پیگیری", "گزارش فصل"],
        ["گزارش پیگیری", "گزارش فصل", "تقویم سال"],
    ]


def test_that_recurring_items_are_not_doubled_in_a_next_or_a_duplicated_meeting(sepidar: Office) -> None:
    template(sepidar, "همیشه", Recurrence.EVERY_MEETING, "گزارش پیگیری")
    first = sepidar.meeting("الف")
    sepidar.desk.meetings.open(first, at("14:00"))
    copy = sepidar.desk.meetings.duplicate(first, NEXT_SEASON, starts=at("14:00"))
    assert titles(sepidar, copy) == ["گزارش پیگیری", "الف"]
    following = sepidar.desk.meetings.convene_next(first, NEXT_SEASON, starts=at("14:00"))
    assert titles(sepidar, following)[1:] == ["گزارش پیگیری"]
    assert sepidar.desk.meetings.next_proposal(first).recurring == ("گزارش پیگیری",)


def test_that_a_season_begins_with_its_first_day() -> None:
    last, first = JalaliDate(1404, 9, 30).to_date(), JalaliDate(1404, 10, 1).to_date()
    assert is_due(Recurrence.FIRST_OF_SEASON, first, [last])
    assert not is_due(Recurrence.FIRST_OF_SEASON, last, [JalaliDate(1404, 7, 1).to_date()])
    assert not is_due(Recurrence.FIRST_OF_YEAR, first, [last])


def test_that_the_sample_office_has_templates_and_agendas_as_before(told: Desk) -> None:
    committee = next(c for c in told.committees.all() if c.short_name == "سلامت اداری")
    kept = [(t.recurrence, len(t.items)) for t in told.agenda_templates.all(committee.id)]
    assert kept == [(Recurrence.EVERY_MEETING, 1), (Recurrence.ON_DEMAND, 3)]
    recurring = told.agenda_templates.all(committee.id)[0].items[0].title
    for meeting in told.meetings.all(committee_id=committee.id):
        assert recurring not in {item.title for item in told.agenda.items(meeting.id)}
