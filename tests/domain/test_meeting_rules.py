"""Rules of meetings, memberships, attendance, resolutions and signatures on plain values."""

from __future__ import annotations

import datetime

import pytest

from desktop_app.domain.agenda import AgendaItem, LeftReason, Outcome, budget, duration, left_behind
from desktop_app.domain.attendance import Attendance, Capacity, checked_timeline
from desktop_app.domain.committees import Membership, Role, SigningPolicy, admit
from desktop_app.domain.fields import line, text
from desktop_app.domain.meetings import Meeting, Stage, next_number, number_is_free, open_to_edits, schedule
from desktop_app.domain.minutes import Signature, complete, digest, fingerprint, signers, signing
from desktop_app.domain.resolutions import Resolution, ResolutionStatus, days_late, deadline, label
from desktop_app.sentences import Refused

DAY = datetime.date(2025, 12, 8)


def clock(text_: str) -> datetime.time:
    return datetime.time.fromisoformat(text_)


def membership(person: str, *, role: Role = Role.MEMBER, starts: int = 0, ends: int | None = None) -> Membership:
    def day(offset: int) -> datetime.date:
        return DAY + datetime.timedelta(days=offset)

    return Membership(
        committee_id="c", person_id=person, role=role, starts=day(starts), ends=None if ends is None else day(ends)
    )


def meeting(number: int | None = None, *, year: int = 0, stage: Stage = Stage.PREPARED) -> Meeting:
    return Meeting(committee_id="c", date=DAY, number=number, year=year, stage=stage)


def test_that_a_meeting_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(Refused):
        schedule(Meeting(date=DAY, starts=clock("14:00"), ends=clock("13:00")))


def test_that_a_meeting_belongs_to_the_jalali_year_of_its_day() -> None:
    assert meeting().year == 1404


def test_that_a_duplicate_number_is_refused_and_the_free_one_named() -> None:
    others = [meeting(1), meeting(2)]
    with pytest.raises(Refused) as refused:
        number_is_free(meeting(2), others)
    assert refused.value.values["free"] == 3


def test_that_numbers_start_again_with_the_year() -> None:
    assert next_number([meeting(7, year=1403), meeting(2, year=1404)], 1404) == 3
    number_is_free(meeting(7, year=1404), [meeting(7, year=1403)])


def test_that_a_meeting_number_below_one_is_refused() -> None:
    with pytest.raises(Refused):
        number_is_free(meeting(0), [])


def test_that_a_frozen_meeting_takes_no_edits() -> None:
    open_to_edits(meeting(stage=Stage.DRAFTED))
    for stage in (Stage.FROZEN, Stage.SIGNED, Stage.FINAL, Stage.NOTIFIED):
        with pytest.raises(Refused):
            open_to_edits(meeting(stage=stage))


def test_that_a_person_cannot_hold_two_seats_at_once() -> None:
    with pytest.raises(Refused):
        admit(membership("a", starts=10), [membership("a")])


def test_that_a_person_can_come_back_after_a_term_has_ended() -> None:
    admit(membership("a", starts=31), [membership("a", ends=30)])


def test_that_a_committee_has_one_chair_at_a_time() -> None:
    with pytest.raises(Refused):
        admit(membership("b", role=Role.CHAIR), [membership("a", role=Role.CHAIR)])
    admit(membership("b", role=Role.CHAIR, starts=31), [membership("a", role=Role.CHAIR, ends=30)])


def test_that_a_term_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Refused):
        admit(membership("a", starts=5, ends=4), [])


def test_that_a_timeline_must_go_forward() -> None:
    assert checked_timeline([clock("14:00"), clock("14:20"), clock("14:35")]) == ["14:00", "14:20", "14:35"]
    with pytest.raises(Refused):
        checked_timeline([clock("14:20"), clock("14:20")])


def test_that_attendance_knows_who_is_in_the_room_at_a_minute() -> None:
    row = Attendance(meeting_id="m", person_id="p", timeline=["14:00", "14:20", "14:35"])
    assert [row.present_at(clock(t)) for t in ("13:59", "14:00", "14:19", "14:20", "14:34", "14:35")] == [
        False, True, True, False, False, True,
    ]  # fmt: skip
    assert row.in_room


def test_that_the_agenda_says_how_many_minutes_are_left_or_over() -> None:
    items = [AgendaItem(meeting_id="m", title="a", minutes=50, position="a") for _ in range(2)]
    assert budget(items, 90).free == -10


def test_that_minutes_beyond_a_day_or_below_zero_are_refused() -> None:
    for minutes in (-1, 24 * 60 + 1):
        with pytest.raises(Refused):
            duration(minutes)


def test_that_an_unsettled_item_is_left_behind_until_a_later_one_takes_it_up() -> None:
    def item(key: str, outcome: Outcome) -> AgendaItem:
        return AgendaItem(id=key, meeting_id="m", title=key, outcome=outcome, position=key)

    items = [item("a", Outcome.OPEN), item("b", Outcome.DISCUSSED), item("c", Outcome.POSTPONED)]
    left = [(i.id, reason) for i, reason in left_behind(items, set())]
    assert left == [("a", LeftReason.NOT_REACHED), ("c", LeftReason.POSTPONED)]
    assert [i.id for i, _ in left_behind(items, {"c"})] == ["a"]
    assert (items[1], LeftReason.OPEN_RESOLUTIONS) in left_behind(items, set(), {"b"})


def test_that_lateness_follows_from_the_deadline_and_ends_with_the_closing() -> None:
    resolution = Resolution(
        meeting_id="m", number=1, text="t", due=DAY - datetime.timedelta(days=23), status=ResolutionStatus.IN_PROGRESS
    )
    assert days_late(resolution, DAY) == 23
    resolution.status = ResolutionStatus.CLOSED
    assert days_late(resolution, DAY) == 0


def test_that_a_deadline_before_the_decision_is_refused() -> None:
    deadline(DAY, DAY)
    with pytest.raises(Refused):
        deadline(DAY - datetime.timedelta(days=1), DAY)


def test_that_a_resolution_is_known_by_year_meeting_and_number() -> None:
    assert label(1404, 3, 2) == "1404/3/2"
    assert label(1404, None, 2) == "1404/2"


def test_that_ten_thousand_characters_in_a_title_are_refused_with_the_length() -> None:
    with pytest.raises(Refused) as refused:
        line("ا" * 10_000, "title")
    assert refused.value.values["length"] == 10_000


def test_that_control_characters_and_bidi_overrides_never_reach_the_record() -> None:
    assert line("ا\x00ل\u202eف\u0007", "title") == "الف"
    assert text("یک\r\nدو\u202d", "text") == "یک\nدو"


@pytest.mark.parametrize("nothing", ["", "   ", "\u200c", "\u200f \u2066\u2069"])
def test_that_a_title_of_nothing_visible_is_refused(nothing: str) -> None:
    with pytest.raises(Refused):
        line(nothing, "title", required=True)


def came(person: str, capacity: Capacity, position: str) -> Attendance:
    return Attendance(meeting_id="m", person_id=person, capacity=capacity, timeline=["14:00"], position=position)


def test_that_the_chair_signs_last_and_the_secretary_before() -> None:
    rows = [
        came("chair", Capacity.CHAIR, "a"),
        came("secretary", Capacity.SECRETARY, "b"),
        came("member", Capacity.MEMBER, "c"),
        came("guest", Capacity.GUEST, "d"),
        Attendance(meeting_id="m", person_id="absent", capacity=Capacity.MEMBER, position="e"),
    ]
    assert [a.person_id for a in signers(rows, SigningPolicy.ALL_PRESENT)] == ["member", "secretary", "chair"]
    assert [a.person_id for a in signers(rows, SigningPolicy.CHAIR_AND_SECRETARY)] == ["secretary", "chair"]


def test_that_a_signature_is_dated_between_the_meeting_and_today() -> None:
    signing(DAY, DAY, DAY)
    for day in (DAY - datetime.timedelta(days=1), DAY + datetime.timedelta(days=1)):
        with pytest.raises(Refused):
            signing(day, DAY, DAY)


def test_that_minutes_are_complete_only_when_every_place_is_signed() -> None:
    places = [Signature(minutes_id="m", person_id="a", signed_on=DAY), Signature(minutes_id="m", person_id="b")]
    with pytest.raises(Refused) as refused:
        complete(places)
    assert refused.value.values["missing"] == 1
    places[1].signed_on = DAY
    complete(places)


def test_that_one_changed_letter_changes_the_fingerprint() -> None:
    assert fingerprint(digest("مقرر شد")) != fingerprint(digest("مقرر نشد"))
    assert len(fingerprint(digest(""))) == len("0000-0000-0000-0000")
