"""What happened in a session follows from the times of people, the rule of the quorum and the breaks."""

from __future__ import annotations

import datetime
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.attendance import Attendance, Capacity
from desktop_app.domain.happenings import Happening, happenings
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.phrases import PhraseKey
from desktop_app.domain.quorum import MAJORITY_PRESENT, NONE_NEEDED, QuorumRule

DAY = datetime.date(2025, 12, 8)
OPEN, CLOSE = datetime.time(14), datetime.time(16)
MOVES = {PhraseKey.ARRIVAL, PhraseKey.RETURN, PhraseKey.DEPARTURE}


def meeting(**fields: object) -> Meeting:
    values: dict[str, object] = {"committee_id": "c", "date": DAY, "opened_at": OPEN, "closed_at": CLOSE}
    return Meeting(**{**values, **fields})  # type: ignore[arg-type]


def row(person: str, *times: str, capacity: Capacity = Capacity.MEMBER, seat: str | None = None) -> Attendance:
    return Attendance(
        meeting_id="m",
        person_id=person,
        capacity=capacity,
        votes=capacity.sits,
        timeline=list(times),
        in_place_of_id=seat,
    )


def told(*rows: Attendance, rule: QuorumRule = MAJORITY_PRESENT, **fields: object) -> list[Happening]:
    return happenings(meeting(**fields), rows, rule)


def short(found: list[Happening]) -> list[tuple[str, str, tuple[str, ...], int | None]]:
    return [(one.key.value, one.at.strftime("%H:%M"), one.people, one.present) for one in found]


def test_that_nothing_happened_before_the_session_was_opened() -> None:
    assert told(row("a", "13:50"), opened_at=None, closed_at=None) == []


def test_that_who_comes_until_it_is_official_is_told_with_the_number() -> None:
    rows = row("a", "14:00"), row("b", "14:02"), row("c", "14:09")
    assert short(told(*rows)) == [
        ("opening", "14:00", (), 1),
        ("official", "14:02", (), 2),
        ("arrival", "14:09", ("c",), 3),
    ]


def test_that_departures_by_which_it_is_no_longer_official_are_one_sentence() -> None:
    rows = row("a", "14:00"), row("b", "14:00", "15:00", "15:20"), row("c", "14:00", "15:00", "15:30")
    assert short(told(*rows))[2:] == [
        ("quorum_lost", "15:00", ("b", "c"), 1),
        ("quorum_regained", "15:20", ("b",), 2),
        ("return", "15:30", ("c",), 3),
    ]


def test_that_members_who_go_in_one_minute_are_counted_down_one_by_one() -> None:
    rows = [row(name, "14:00", *(["15:00"] if name in "ab" else [])) for name in "abcdef"]
    assert short(told(*rows))[2:] == [("departure", "15:00", ("a",), 5), ("departure", "15:00", ("b",), 4)]


def test_that_an_alternate_fills_the_seat_and_a_guest_counts_for_none() -> None:
    rows = (
        row("a", "14:00"),
        row("b"),
        row("c", "14:00"),
        row("x", "14:30", capacity=Capacity.ALTERNATE, seat="b"),
        row("g", "14:40", capacity=Capacity.GUEST),
    )
    assert short(told(*rows))[2:] == [("arrival", "14:30", ("x",), 3), ("arrival", "14:40", ("g",), None)]


def test_that_the_end_of_the_session_is_no_departure_and_earlier_comings_no_arrivals() -> None:
    assert short(told(row("a", "13:40", "16:00"), rule=NONE_NEEDED)) == [("opening", "14:00", (), 1)]


def test_that_a_session_without_a_committee_counts_nobody() -> None:
    found = told(row("a", "14:00"), row("b", "14:10"), rule=NONE_NEEDED, committee_id=None)
    assert short(found) == [("opening", "14:00", (), None), ("arrival", "14:10", ("b",), None)]


def test_that_breaks_are_told_with_their_length_also_past_midnight() -> None:
    found = told(row("a", "14:00"), recesses=["15:00:20", "15:15:10", "24:05:00"], closed_at=None)
    assert [(one.key, one.at, one.minutes) for one in found[2:]] == [
        (PhraseKey.RECESS, datetime.time(15), 0),
        (PhraseKey.RESUMED, datetime.time(15, 15), 15),
        (PhraseKey.RECESS, datetime.time(0, 5), 0),
    ]


timelines = st.lists(st.integers(0, 119), max_size=5, unique=True).map(
    lambda minutes: [f"{14 + m // 60:02}:{m % 60:02}" for m in sorted(minutes)]
)


@given(st.lists(timelines, min_size=1, max_size=6), st.sampled_from([Fraction(1, 2), Fraction(2, 3), Fraction(1)]))
def test_that_every_member_is_told_of_and_losses_and_gains_take_turns(people: list[list[str]], share: Fraction) -> None:
    rows = [row(str(n), *times) for n, times in enumerate(people)]
    found = told(*rows, rule=QuorumRule(share=share))
    turns = [one.key for one in found if one.key in {PhraseKey.QUORUM_LOST, PhraseKey.QUORUM_REGAINED}]
    assert turns == [PhraseKey.QUORUM_LOST, PhraseKey.QUORUM_REGAINED] * (len(turns) // 2) + turns[: len(turns) % 2]
    official = next((one.at for one in found if one.key is PhraseKey.OFFICIAL), None)
    for n, times in enumerate(people):
        moved = {t for t in times[1::2] if t != "14:00"} | {t for t in times[::2] if t > f"{official or OPEN:%H:%M}"}
        said = {f"{one.at:%H:%M}" for one in found if str(n) in one.people}
        assert moved <= said | {"14:00"}
