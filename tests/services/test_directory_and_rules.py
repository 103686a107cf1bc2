"""Requests about the office, people, committees and acts: what they keep and what they refuse."""

from __future__ import annotations

import datetime
from fractions import Fraction
from pathlib import Path

import pytest

from desktop_app.domain.committees import Role, Standing
from desktop_app.domain.legal_acts import ActKind
from desktop_app.domain.quorum import QuorumRule
from desktop_app.sentences import EnvironmentFault, Refused
from tests.offices import DAY, Office

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


def test_that_a_unit_typed_in_another_spelling_is_the_same_unit(sepidar: Office) -> None:
    assert sepidar.desk.people.add_unit("معاونت مالي و اقتصادي") == sepidar.unit
    assert len(sepidar.desk.people.units()) == 1


def test_that_a_person_entered_twice_is_refused_by_name(sepidar: Office) -> None:
    with pytest.raises(Refused) as refused:
        sepidar.desk.people.add(post="مدير حقوقي")
    assert refused.value.values["name"] == "مدیر حقوقی"


def test_that_a_person_without_name_and_post_is_refused(sepidar: Office) -> None:
    with pytest.raises(Refused):
        sepidar.desk.people.add(phone="۰۲۱")


def test_that_people_are_listed_in_the_order_of_the_persian_alphabet(sepidar: Office) -> None:
    for post in ("ژیلا", "آذر", "پارسا", "واحد"):
        sepidar.desk.people.add(post=post)
    names = [p.shown_name for p in sepidar.desk.people.all()]
    assert [n for n in names if n in {"ژیلا", "آذر", "پارسا", "واحد"}] == ["آذر", "پارسا", "ژیلا", "واحد"]


def test_that_a_committee_name_is_given_once_however_spelled(sepidar: Office) -> None:
    with pytest.raises(Refused):
        sepidar.desk.committees.found("كميته سلامت اداري")


def test_that_a_member_is_appointed_once_at_a_time(sepidar: Office) -> None:
    with pytest.raises(Refused):
        sepidar.desk.committees.appoint(sepidar.committee, sepidar.people["شهردار"], starts=DAY)


def test_that_an_appointment_ended_and_begun_again_keeps_both_terms(sepidar: Office) -> None:
    seat = next(
        m for m in sepidar.desk.committees.get(sepidar.committee).members if m.person_id == sepidar.people["مدیر حقوقی"]
    )
    sepidar.desk.committees.end_membership(seat.id, DAY)
    sepidar.desk.committees.appoint(
        sepidar.committee, seat.person_id, starts=DAY + datetime.timedelta(days=1), standing=Standing.ALTERNATE
    )
    terms = [m for m in sepidar.desk.committees.get(sepidar.committee).members if m.person_id == seat.person_id]
    assert [(m.ends, m.in_office) for m in terms] == [(DAY, True), (None, False)]


def test_that_a_membership_cannot_be_edited_into_a_second_chair(sepidar: Office) -> None:
    member = sepidar.desk.committees.get(sepidar.committee).members[-1]
    with pytest.raises(Refused):
        sepidar.desk.committees.edit_membership(member.id, role=Role.CHAIR)
    assert sepidar.desk.committees.get(sepidar.committee).members[-1].role is Role.MEMBER


def test_that_a_quorum_that_the_members_cannot_meet_is_not_kept(sepidar: Office) -> None:
    before = sepidar.desk.committees.get(sepidar.committee).quorum
    with pytest.raises(Refused):
        sepidar.desk.committees.set_rules(sepidar.committee, quorum=QuorumRule(at_least=6))
    assert sepidar.desk.committees.get(sepidar.committee).quorum == before
    sepidar.desk.committees.set_rules(sepidar.committee, quorum=QuorumRule(share=Fraction(4, 5)))
    assert sepidar.desk.committees.get(sepidar.committee).quorum.needed(5) == 4


def test_that_an_act_is_found_by_its_number_in_either_order_and_registered_once(sepidar: Office) -> None:
    acts = sepidar.desk.legal_acts
    issued = datetime.date(2014, 11, 26)
    act = acts.register("مصوبه شورای عالی اداری", number="11852/93/206", issued_on=issued, kind=ActKind.RESOLUTION)
    assert [a.id for a in acts.all("۲۰۶/۹۳/۱۱۸۵۲")] == [act]
    assert [a.id for a in acts.all("شوراي عالي")] == [act]
    with pytest.raises(Refused):
        acts.register("مصوبه", number="206/93/11852", issued_on=issued)


def test_that_a_committee_cites_articles_of_one_registered_act(sepidar: Office) -> None:
    acts = sepidar.desk.legal_acts
    act = acts.register("قانون مدیریت خدمات کشوری", kind=ActKind.LAW)
    acts.cite("committee", sepidar.committee, act, article="90 و 91")
    second = acts.cite("committee", sepidar.committee, act, article="2", clause="ب")
    assert [c.article for c in sepidar.desk.committees.get(sepidar.committee).legal_basis] == ["90 و 91", "2"]
    acts.drop_citation(second)
    assert len(acts.citations("committee", sepidar.committee)) == 1


def test_that_the_letterhead_takes_pictures_only(sepidar: Office, tmp_path: Path) -> None:
    text = tmp_path / "logo.png"
    text.write_text("این تصویر نیست", encoding="utf-8")
    with pytest.raises(Refused):
        sepidar.desk.offices.set_logo(text)
    with pytest.raises(EnvironmentFault) as fault:
        sepidar.desk.offices.set_logo(tmp_path / "missing.png")
    assert "missing.png" in str(fault.value)
    picture = tmp_path / "emblem.png"
    picture.write_bytes(PNG)
    sepidar.desk.offices.set_logo(picture)
    assert sepidar.desk.offices.own().logo == PNG
    sepidar.desk.offices.set_logo(None)
    assert sepidar.desk.offices.own().logo is None


def test_that_an_office_can_add_a_holiday_and_work_on_an_official_one(sepidar: Office) -> None:
    offices = sepidar.desk.offices
    own = datetime.date(2025, 12, 10)
    offices.add_holiday(own, "روز شهر")
    assert not offices.work_calendar().is_working_day(own)
    official = next(h for h in offices.holidays(1404) if h.official and h.day.weekday() not in {3, 4})
    offices.drop_holiday(official.day)
    assert offices.work_calendar().is_working_day(official.day)
    offices.restore_holiday(official.day)
    assert not offices.work_calendar().is_working_day(official.day)
    offices.drop_holiday(own)
    assert own not in {h.day for h in offices.holidays(1404)}


def test_that_thursday_is_worked_on_where_the_office_says_so(sepidar: Office) -> None:
    thursday = datetime.date(2025, 12, 11)
    assert not sepidar.desk.offices.work_calendar().is_working_day(thursday)
    sepidar.desk.offices.describe(thursday_off=False)
    assert sepidar.desk.offices.work_calendar().is_working_day(thursday)


def test_that_setting_a_field_to_what_it_was_writes_no_history(sepidar: Office) -> None:
    before = len(sepidar.desk.activity.history("committee", sepidar.committee))
    sepidar.desk.committees.describe(sepidar.committee, name="کمیته سلامت اداری")
    assert len(sepidar.desk.activity.history("committee", sepidar.committee)) == before


def test_that_the_history_of_a_record_tells_who_changed_what_from_what(sepidar: Office) -> None:
    sepidar.desk.committees.describe(sepidar.committee, mission="نظارت")
    last = sepidar.desk.activity.history("committee", sepidar.committee)[-1]
    assert (last.person, last.verb, last.register) == ("دبیر", "committee.described", "mission")
    assert (last.previous, last.value) == (("",), "نظارت")
