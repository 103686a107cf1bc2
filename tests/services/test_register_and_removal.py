"""The register of acts seen from the act, and entries made by mistake: put aside only while nothing names them."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from desktop_app.domain.attendance import Capacity
from desktop_app.domain.legal_acts import ActKind
from desktop_app.sentences import Refused
from tests.offices import DAY, Office, at

ADOPTED = datetime.date(2013, 12, 14)


def act(o: Office, title: str = "قانون ارتقای سلامت نظام اداری", number: str = "۱۲۳/۴۵۶") -> str:
    return o.desk.legal_acts.register(title, kind=ActKind.LAW, number=number, issued_on=ADOPTED)


# The register


def test_that_an_act_names_the_committees_that_cite_it_with_their_places(sepidar: Office) -> None:
    law, desk = act(sepidar), sepidar.desk
    other = desk.committees.found("کارگروه آموزش")
    desk.legal_acts.cite("committee", sepidar.committee, law, article="۲۵", note="۱", clause="الف")
    desk.legal_acts.cite("committee", other, law)

    cited = desk.legal_acts.cited_by(law)

    assert [(c.name, c.subject_id) for c in cited] == [
        ("کارگروه آموزش", other),
        ("کمیته سلامت اداری", sepidar.committee),
    ]
    assert (cited[1].article, cited[1].note, cited[1].clause) == ("۲۵", "۱", "الف")
    assert desk.legal_acts.times_cited() == {law: 2}


def test_that_a_dropped_citation_is_no_longer_told(sepidar: Office) -> None:
    law, acts = act(sepidar), sepidar.desk.legal_acts
    acts.drop_citation(acts.cite("committee", sepidar.committee, law))

    assert acts.cited_by(law) == []
    assert acts.times_cited() == {}


def test_that_an_agenda_item_that_cites_an_act_is_told_with_its_meeting(sepidar: Office) -> None:
    meeting = sepidar.meeting("گزارش گلوگاه‌ها")
    law, item = act(sepidar), sepidar.item(meeting)
    sepidar.desk.legal_acts.cite("agenda_item", item, law)

    (cited,) = sepidar.desk.legal_acts.cited_by(law)

    assert (cited.subject, cited.name, cited.meeting_id) == ("agenda_item", "گزارش گلوگاه‌ها", meeting)


def test_that_an_edit_does_not_make_an_act_the_twin_of_another(sepidar: Office) -> None:
    act(sepidar)
    second = act(sepidar, "آیین‌نامه دیگر", "۷/۸")

    with pytest.raises(Refused) as refused:
        sepidar.desk.legal_acts.edit(second, number="456/123")

    assert refused.value.values["title"] == "قانون ارتقای سلامت نظام اداری"
    assert next(a for a in sepidar.desk.legal_acts.all() if a.id == second).number == "۷/۸"


# Entries made by mistake


def named_as_member(o: Office, person: str) -> None:
    o.desk.committees.appoint(o.committee, person, starts=DAY)


def named_as_guest(o: Office, person: str) -> None:
    o.desk.attendance.summon(o.meeting(), person, Capacity.GUEST)


def named_as_presenter(o: Office, person: str) -> None:
    o.desk.agenda.add(o.meeting(), "گزارش", presenter_id=person)


def named_as_speaker(o: Office, person: str) -> None:
    meeting = o.session()
    o.desk.recording.state(meeting, o.item(meeting), "موافقم.", speaker_id=person)


def named_as_chair(o: Office, person: str) -> None:
    o.desk.meetings.convene(None, DAY, title="نشست هماهنگی", host="استانداری", chair_id=person)


@pytest.mark.parametrize(
    "name_somewhere", [named_as_member, named_as_guest, named_as_presenter, named_as_speaker, named_as_chair]
)
def test_that_a_person_who_is_named_anywhere_stays(
    sepidar: Office, name_somewhere: Callable[[Office, str], None]
) -> None:
    person = sepidar.desk.people.add(post="کارشناس")
    name_somewhere(sepidar, person)

    with pytest.raises(Refused) as refused:
        sepidar.desk.people.remove(person)

    assert refused.value.values == {"name": "کارشناس", "count": 1}
    assert person in {p.id for p in sepidar.desk.people.all()}


def test_that_a_refusal_counts_every_record(sepidar: Office) -> None:
    mayor = sepidar.people["شهردار"]
    sepidar.session("نخست")
    sepidar.meeting("دوم", day=DAY + datetime.timedelta(days=30))

    with pytest.raises(Refused) as refused:
        sepidar.desk.people.remove(mayor)

    assert refused.value.values["count"] == 5  # a seat, two attendances, two meetings in the chair


def test_that_a_person_nobody_names_goes_and_comes_back(sepidar: Office) -> None:
    people = sepidar.desk.people
    person = people.add(post="کارشناس", unit_id=sepidar.unit, phone="۱۱۰")

    people.remove(person)
    assert person not in {p.id for p in people.all()}

    people.restore(person)
    assert next(p for p in people.all() if p.id == person).phone == "۱۱۰"


def test_that_a_person_entered_again_meanwhile_does_not_come_back_twice(sepidar: Office) -> None:
    people = sepidar.desk.people
    person = people.add(post="کارشناس")
    people.remove(person)
    people.add(post="كارشناس")

    with pytest.raises(Refused):
        people.restore(person)

    assert [p.post for p in people.all()].count("کارشناس") == 1


def test_that_a_seat_taken_back_no_longer_holds_its_person(sepidar: Office) -> None:
    desk = sepidar.desk
    person = desk.people.add(post="کارشناس")
    desk.committees.remove_membership(desk.committees.appoint(sepidar.committee, person, starts=DAY))

    desk.people.remove(person)

    assert person not in {p.id for p in desk.people.all()}


def unit_of_a_person(o: Office, unit: str) -> None:
    o.desk.people.add(post="کارشناس", unit_id=unit)


def unit_that_is_responsible(o: Office, unit: str) -> None:
    meeting = o.session()
    o.desk.deciding.resolve(meeting, o.item(meeting), "انجام شود.", responsible_unit_id=unit, at=at("14:10"))


def unit_that_cooperates(o: Office, unit: str) -> None:
    meeting = o.session()
    o.desk.deciding.resolve(meeting, o.item(meeting), "انجام شود.", cooperating_unit_ids=[unit], at=at("14:10"))


@pytest.mark.parametrize("name_somewhere", [unit_of_a_person, unit_that_is_responsible, unit_that_cooperates])
def test_that_a_unit_that_is_named_anywhere_stays(
    sepidar: Office, name_somewhere: Callable[[Office, str], None]
) -> None:
    name_somewhere(sepidar, sepidar.unit)

    with pytest.raises(Refused) as refused:
        sepidar.desk.people.remove_unit(sepidar.unit)

    assert refused.value.values == {"name": "معاونت مالی و اقتصادی", "count": 1}


def test_that_a_unit_nobody_names_goes_and_comes_back(sepidar: Office) -> None:
    people = sepidar.desk.people

    people.remove_unit(sepidar.unit)
    assert people.units() == []

    people.restore_unit(sepidar.unit)
    assert [u.id for u in people.units()] == [sepidar.unit]


def test_that_a_unit_entered_again_meanwhile_does_not_come_back_twice(sepidar: Office) -> None:
    people = sepidar.desk.people
    people.remove_unit(sepidar.unit)
    people.add_unit("معاونت مالي و اقتصادي")

    with pytest.raises(Refused):
        people.restore_unit(sepidar.unit)

    assert len(people.units()) == 1


def test_that_an_act_that_is_cited_stays_and_goes_once_it_is_not(sepidar: Office) -> None:
    law, acts = act(sepidar), sepidar.desk.legal_acts
    citation = acts.cite("committee", sepidar.committee, law)
    with pytest.raises(Refused) as refused:
        acts.remove(law)
    assert refused.value.values["count"] == 1

    acts.drop_citation(citation)
    acts.remove(law)
    assert acts.all() == []

    acts.restore(law)
    assert [a.id for a in acts.all()] == [law]


def test_that_an_act_registered_again_meanwhile_does_not_come_back_twice(sepidar: Office) -> None:
    law, acts = act(sepidar), sepidar.desk.legal_acts
    acts.remove(law)
    act(sepidar, "همان قانون", "456/123")

    with pytest.raises(Refused):
        acts.restore(law)

    assert len(acts.all()) == 1


def test_that_a_removal_is_found_in_the_history(sepidar: Office) -> None:
    law, desk = act(sepidar), sepidar.desk
    desk.legal_acts.remove(law)
    desk.legal_acts.restore(law)

    verbs = [row.verb for row in desk.activity.history("legal_act", law) if row.register == "_life"]

    assert verbs[-2:] == ["legal_act.removed", "legal_act.restored"]
