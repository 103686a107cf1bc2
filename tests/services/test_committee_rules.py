"""Rules of committees that today's members can meet, and what can be taken back."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from desktop_app.domain.committees import Role
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.votes import MajorityRule
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile

DAY = datetime.date(2025, 3, 21)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    file = OfficeFile.create(tmp_path / "a.dabir", office_name="شهرداری سپیدار", home=tmp_path)
    yield Desk(file, Clock(lambda: datetime.datetime(2025, 12, 8, 11, 50)))  # noqa: DTZ001 - the wall clock
    file.close()


def staffed(desk: Desk, *posts: str) -> str:
    committee = desk.committees.found("کمیته سلامت اداری")
    for post in posts:
        desk.committees.appoint(committee, desk.people.add(post=post), starts=DAY)
    return committee


def test_that_a_quorum_with_a_role_that_nobody_holds_is_refused(desk: Desk) -> None:
    committee = staffed(desk, "شهردار", "معاون مالی")
    before = desk.committees.get(committee).quorum

    with pytest.raises(Refused, match="role that no member holds"):
        desk.committees.set_rules(committee, quorum=QuorumRule(roles=frozenset({Role.VICE_CHAIR})))

    assert desk.committees.get(committee).quorum == before


def test_that_a_role_may_be_held_by_a_secretary_without_a_vote(desk: Desk) -> None:
    committee = staffed(desk, "شهردار", "معاون مالی")
    desk.committees.appoint(committee, desk.people.add(post="دبیر کمیته"), starts=DAY, role=Role.SECRETARY, votes=False)
    rule = QuorumRule(at_least=2, roles=frozenset({Role.SECRETARY}))

    desk.committees.set_rules(committee, quorum=rule)

    assert desk.committees.get(committee).quorum == rule


@pytest.mark.parametrize(
    "rule", [MajorityRule(share=Fraction(1), more_than=True), MajorityRule(at_least=3)], ids=["more than all", "floor"]
)
def test_that_a_majority_beyond_all_members_is_refused(desk: Desk, rule: MajorityRule) -> None:
    committee = staffed(desk, "شهردار", "معاون مالی")

    with pytest.raises(Refused, match="can never be reached"):
        desk.committees.set_rules(committee, majority=rule)


def test_that_a_share_above_one_is_refused_even_without_members(desk: Desk) -> None:
    committee = staffed(desk)

    with pytest.raises(Refused, match="between 0 and 1"):
        desk.committees.set_rules(committee, quorum=QuorumRule(share=Fraction(3, 2)))

    assert desk.committees.get(committee).quorum.share == Fraction(1, 2)


def test_that_a_seat_put_aside_comes_back(desk: Desk) -> None:
    committee = staffed(desk, "شهردار")
    seat = desk.committees.get(committee).members[0].id
    desk.committees.remove_membership(seat)

    desk.committees.restore_membership(seat)

    assert [m.id for m in desk.committees.get(committee).members] == [seat]


def test_that_a_seat_does_not_come_back_beside_another_of_the_same_person(desk: Desk) -> None:
    committee = staffed(desk, "شهردار")
    seat = desk.committees.get(committee).members[0]
    desk.committees.remove_membership(seat.id)
    desk.committees.appoint(committee, seat.person_id, starts=datetime.date(2025, 6, 1))

    with pytest.raises(Refused, match="already a member"):
        desk.committees.restore_membership(seat.id)

    assert len(desk.committees.get(committee).members) == 1


def test_that_a_citation_put_aside_comes_back(desk: Desk) -> None:
    committee = staffed(desk)
    act = desk.legal_acts.register("قانون مدیریت خدمات کشوری")
    citation = desk.legal_acts.cite("committee", committee, act, article="۲۵")
    desk.legal_acts.drop_citation(citation)

    desk.legal_acts.restore_citation(citation)

    assert [c.article for c in desk.legal_acts.citations("committee", committee)] == ["۲۵"]


def test_that_a_unit_is_not_renamed_to_another(desk: Desk) -> None:
    desk.people.add_unit("معاونت مالی و اقتصادی")
    other = desk.people.add_unit("معاونت شهرسازی")

    with pytest.raises(Refused, match="in the directory already"):
        desk.people.edit_unit(other, name="معاونت مالي و  اقتصادي")


def test_that_a_person_knows_the_seats_held_and_left(desk: Desk) -> None:
    committee = staffed(desk, "شهردار")
    seat = desk.committees.get(committee).members[0]
    desk.committees.end_membership(seat.id, datetime.date(2025, 9, 1))
    other = desk.committees.found("کارگروه شفافیت", short_name="شفافیت")
    desk.committees.appoint(other, seat.person_id, starts=DAY, role=Role.CHAIR)

    seats = desk.people.seats(seat.person_id)

    assert [(s.committee, s.role, s.in_office) for s in seats] == [
        ("شفافیت", Role.CHAIR, True),
        ("کمیته سلامت اداری", Role.MEMBER, False),
    ]
