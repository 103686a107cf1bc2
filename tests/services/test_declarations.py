"""Declarations of interest of a year, and the recusals of its meetings."""

from __future__ import annotations

import datetime
import io
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop_app.domain.committees import Role
from desktop_app.sentences import Refused
from desktop_app.services import papers
from desktop_app.services.declarations import DeclarationView
from desktop_app.services.desk import Desk
from tests.offices import DAY, Office

YEAR = 1404
LAST_YEAR_DAY = datetime.date(2025, 3, 1)


def rows(sepidar: Office, year: int = YEAR) -> dict[str, DeclarationView]:
    return {one.name: one for one in sepidar.desk.declarations.of(sepidar.committee, year)}


def declare(sepidar: Office, *posts: str, **fields: Any) -> int:
    people = [sepidar.people[post] for post in posts]
    return sepidar.desk.declarations.declare(sepidar.committee, people, YEAR, **fields)


def test_that_each_member_in_office_in_the_year_has_one_row_chair_first(sepidar: Office) -> None:
    seats = {one.person_id: one.id for one in sepidar.desk.committees.get(sepidar.committee).members}
    sepidar.desk.committees.end_membership(seats[sepidar.people["معاون مالی"]], DAY)
    observer = sepidar.desk.people.add(post="ناظر شورا")
    sepidar.desk.committees.appoint(sepidar.committee, observer, starts=DAY, role=Role.OBSERVER)
    names = list(rows(sepidar))
    assert names[0] == "شهردار"
    assert names[-1] == "دبیر کمیته"
    assert set(names) == {"شهردار", "معاون مالی", "مدیر حراست", "مدیر حقوقی", "دبیر کمیته"}
    assert rows(sepidar, YEAR - 1) == {}
    assert "معاون مالی" not in rows(sepidar, YEAR + 1)


def test_that_several_declare_in_one_act_which_one_undo_takes_back(sepidar: Office) -> None:
    assert declare(sepidar, "شهردار", "مدیر حراست") == 2
    declared = [name for name, one in rows(sepidar).items() if one.declared]
    assert declared == ["شهردار", "مدیر حراست"]
    assert rows(sepidar)["شهردار"].submitted_on == DAY
    sepidar.desk.undo.undo()
    assert not any(one.declared for one in rows(sepidar).values())


def test_that_one_taken_out_by_mistake_can_be_declared_anew(sepidar: Office) -> None:
    declare(sepidar, "شهردار", has_interest=True, text="سهام یک شرکت")
    sepidar.desk.declarations.withdraw(rows(sepidar)["شهردار"].id)
    assert not rows(sepidar)["شهردار"].declared
    declare(sepidar, "شهردار")
    assert (rows(sepidar)["شهردار"].has_interest, rows(sepidar)["شهردار"].text) == (False, "")
    sepidar.desk.declarations.withdraw(rows(sepidar)["شهردار"].id)
    sepidar.desk.declarations.restore(rows(sepidar)["شهردار"].id)
    assert rows(sepidar)["شهردار"].declared


@pytest.mark.parametrize(
    ("fields", "fact"),
    [
        ({"has_interest": True, "text": "  "}, "not named"),
        ({"on": DAY + datetime.timedelta(days=1)}, "still ahead"),
    ],
)
def test_that_an_unnamed_interest_and_a_day_ahead_are_refused(
    sepidar: Office, fields: dict[str, Any], fact: str
) -> None:
    with pytest.raises(Refused, match=fact):
        declare(sepidar, "شهردار", **fields)
    assert not rows(sepidar)["شهردار"].declared


def test_that_whoever_was_not_in_office_cannot_declare_and_nobody_else_of_the_act_either(sepidar: Office) -> None:
    sepidar.people["مهمان"] = sepidar.desk.people.add(post="مهمان")
    with pytest.raises(Refused, match="not in office"):
        declare(sepidar, "شهردار", "مهمان")
    assert not rows(sepidar)["شهردار"].declared


def test_that_a_declaration_is_corrected_and_keeps_the_words_an_interest_needs(sepidar: Office) -> None:
    declare(sepidar, "شهردار")
    declared = rows(sepidar)["شهردار"].id
    with pytest.raises(Refused, match="not named"):
        sepidar.desk.declarations.edit(declared, has_interest=True)
    sepidar.desk.declarations.edit(declared, has_interest=True, text="سهام", submitted_on=LAST_YEAR_DAY)
    seen = rows(sepidar)["شهردار"]
    assert (seen.has_interest, seen.text, seen.submitted_on) == (True, "سهام", LAST_YEAR_DAY)
    with pytest.raises(Refused, match="not named"):
        sepidar.desk.declarations.edit(declared, text="")


def test_that_recusals_of_the_year_name_meeting_item_member_and_reason(sepidar: Office) -> None:
    meeting = sepidar.session("قرارداد نگهداری", "موضوع دیگر")
    item = sepidar.item(meeting)
    sepidar.desk.attendance.recuse(item, sepidar.people["معاون مالی"], "عضو هیئت‌مدیره طرف قرارداد")
    (one,) = sepidar.desk.declarations.recusals(sepidar.committee, YEAR)
    assert (one.name, one.item, one.meeting_id, one.date) == ("معاون مالی", "قرارداد نگهداری", meeting, DAY)
    assert one.reason == "عضو هیئت‌مدیره طرف قرارداد"
    assert sepidar.desk.declarations.recusals(sepidar.committee, YEAR - 1) == ()
    assert sepidar.desk.declarations.recusals(None, YEAR) == (one,)
    sepidar.desk.attendance.end_recusal(item, sepidar.people["معاون مالی"])
    assert sepidar.desk.declarations.recusals(sepidar.committee, YEAR) == ()


def test_that_the_list_is_offered_once_there_is_anything_to_tell(sepidar: Office) -> None:
    desk = sepidar.desk
    assert not [o for o in papers.for_committee(desk, sepidar.committee, YEAR) if o.kind == "declaration_list"]
    declare(sepidar, "مدیر حقوقی", has_interest=True, text="+وکالت شرکت طرف قرارداد")
    (offer,) = [o for o in papers.for_committee(desk, sepidar.committee, YEAR) if o.kind == "declaration_list"]
    assert papers.made(desk, offer, "pdf").startswith(b"%PDF")
    members, recusals = load_workbook(io.BytesIO(papers.made(desk, offer, "xlsx"))).worksheets
    told = {row[1].value: (row[5].value, row[7].value) for row in members.iter_rows(min_row=3)}
    assert told["مدیر حقوقی"] == ("دارد", "+وکالت شرکت طرف قرارداد")
    assert told["شهردار"][0] == "اعلام نشده"
    assert recusals.max_row == 2


def test_that_the_sample_misses_two_declarations_of_the_integrity_committee(told: Desk) -> None:
    committee = told.committees.all()[0].id
    assert sum(not one.declared for one in told.declarations.of(committee, YEAR)) == 2
    assert len(told.declarations.of(None, YEAR)) > len(told.declarations.of(committee, YEAR))
