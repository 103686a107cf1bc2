"""Letters that come in: numbered in the one register, found however typed, corrected, taken out and brought back."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.letters import Direction
from desktop_app.sentences import Refused
from desktop_app.services.correspondence import To, Writing
from desktop_app.services.letter_register import LetterFilter
from tests.offices import DAY, Office
from tests.services.letters_at_hand import notified

INCOMING = LetterFilter(Direction.INCOMING)


def came(o: Office, subject: str = "پاسخ ابلاغ", **fields: Any) -> str:
    told: dict[str, Any] = {"unit_id": o.unit, **fields}
    return o.desk.incoming_letters.record(subject, **told)


def test_that_incoming_and_outgoing_letters_share_one_series_of_numbers(sepidar: Office) -> None:
    (out,) = sepidar.desk.correspondence.send(Writing(subject="الف", text="متن"), [To(unit_id=sepidar.unit)])
    row = sepidar.desk.letter_register.row(came(sepidar))
    assert row is not None
    assert (sepidar.desk.letters.get(out).number, row.number) == ("1404/1", "1404/2")
    assert row.party == "معاونت مالی و اقتصادی"


def test_that_an_answer_goes_with_the_meeting_and_the_code_of_what_it_answers(sepidar: Office) -> None:
    resolution, *_ = notified(sepidar, (sepidar.unit,))
    notice = sepidar.desk.letter_register.rows(LetterFilter())[0]
    row = sepidar.desk.letter_register.row(came(sepidar, in_reply_to_id=notice.id, resolution_ids=[resolution]))
    assert row is not None
    assert row.meeting_id == notice.meeting_id
    assert row.number.startswith("1404/س/")
    assert [one.id for one in sepidar.desk.letter_details.of(notice.id).answers] == [row.id]


def test_that_a_letter_without_a_sender_is_refused(sepidar: Office) -> None:
    with pytest.raises(Refused, match="no sender"):
        sepidar.desk.incoming_letters.record("موضوع")
    assert sepidar.desk.letter_register.count(INCOMING) == 0


@pytest.mark.parametrize(
    ("fields", "fact"),
    [
        ({"on": DAY + datetime.timedelta(days=1)}, "after today"),
        ({"their_date": DAY, "on": DAY - datetime.timedelta(days=1)}, "would have come in before"),
        ({"answer_by": DAY - datetime.timedelta(days=1)}, "before the letter"),
    ],
)
def test_that_days_that_cannot_be_are_refused(sepidar: Office, fields: dict[str, Any], fact: str) -> None:
    with pytest.raises(Refused, match=fact):
        came(sepidar, **fields)


def test_that_the_same_letter_is_not_entered_twice_in_whatever_order_its_number_is_typed(sepidar: Office) -> None:
    came(sepidar, their_number="۱۴۰۴/۱۲/۳۵۰", their_date=DAY)
    with pytest.raises(Refused, match="in the register already"):
        came(sepidar, their_number="350/12/1404", their_date=DAY)
    came(sepidar, their_number="350/12/1404", their_date=DAY, unit_id=sepidar.desk.people.add_unit("مدیریت حراست"))


def test_that_an_incoming_letter_cannot_answer_one_that_came_in(sepidar: Office) -> None:
    first = came(sepidar)
    with pytest.raises(Refused, match="came in itself"):
        came(sepidar, in_reply_to_id=first)


def test_that_a_letter_is_found_spelling_blind_and_by_its_numbers_in_any_order(sepidar: Office) -> None:
    letter = came(sepidar, "گزارش پيشرفت كار آموزش‌های ضمن خدمت", their_number="21/3456/1404")
    for words in ("پیشرفت کار", "اموزش های", "۱۴۰۴/۳۴۵۶/۲۱", "معاونت مالي", "3456"):
        found = sepidar.desk.letter_register.rows(LetterFilter(Direction.INCOMING, query=words))
        assert [row.id for row in found] == [letter], words
    assert sepidar.desk.letter_register.rows(LetterFilter(Direction.INCOMING, query="شهرسازی")) == []


def test_that_a_correction_counts_at_once_and_is_checked_like_a_new_letter(sepidar: Office) -> None:
    letter = came(sepidar)
    sepidar.desk.incoming_letters.edit(letter, subject="موضوع دیگر", their_number="۱۲/۳")
    with pytest.raises(Refused):
        sepidar.desk.incoming_letters.edit(letter, date=DAY + datetime.timedelta(days=3))
    row = sepidar.desk.letter_register.row(letter)
    assert row is not None
    assert (row.subject, row.their_number, row.date) == ("موضوع دیگر", "12/3", DAY)


def test_that_the_number_of_a_letter_taken_out_is_not_given_again_and_the_letter_comes_back(sepidar: Office) -> None:
    letter = came(sepidar)
    sepidar.desk.incoming_letters.remove(letter)
    assert sepidar.desk.letter_register.count(INCOMING) == 0
    other = sepidar.desk.letter_register.row(came(sepidar, "دوم"))
    assert other is not None
    assert other.number == "1404/2"
    sepidar.desk.incoming_letters.restore(letter)
    assert [row.number for row in sepidar.desk.letter_register.rows(INCOMING)] == ["1404/2", "1404/1"]


def test_that_entering_a_letter_is_undone_by_the_key(sepidar: Office) -> None:
    came(sepidar)
    sepidar.desk.undo.undo()
    assert sepidar.desk.letter_register.count(INCOMING) == 0


def test_that_a_letter_waits_until_it_is_answered(sepidar: Office) -> None:
    letter = came(sepidar, answer_by=DAY + datetime.timedelta(days=5))
    waiting = LetterFilter(Direction.INCOMING, unanswered=True)
    assert [row.id for row in sepidar.desk.letter_register.rows(waiting)] == [letter]
    sepidar.desk.correspondence.send(
        Writing(subject="پاسخ", text="متن", in_reply_to_id=letter), [To(unit_id=sepidar.unit)]
    )
    assert sepidar.desk.letter_register.count(waiting) == 0
    assert sepidar.desk.letter_register.rows(INCOMING)[0].answered


def test_that_the_follow_up_recorded_from_a_letter_names_it(sepidar: Office) -> None:
    (resolution,) = notified(sepidar, (sepidar.unit,))
    letter = came(sepidar, resolution_ids=[resolution])
    sepidar.desk.follow_ups.record(
        resolution, FollowUpKind.PROGRESS, progress=40, unit_id=sepidar.unit, letter_id=letter
    )
    assert sepidar.desk.letter_details.of(letter).reported == 1
    step = sepidar.desk.follow_ups.course(resolution).steps[0]
    assert step.progress == 40


def test_that_a_letter_about_resolutions_of_two_meetings_belongs_to_none(sepidar: Office) -> None:
    (first,) = notified(sepidar, (sepidar.unit,))
    (second,) = notified(sepidar, (sepidar.unit,), day=DAY + datetime.timedelta(days=2))
    row = sepidar.desk.letter_register.row(came(sepidar, resolution_ids=[first, second]))
    assert row is not None
    assert row.meeting_id is None
    assert {one.id for one in sepidar.desk.letter_details.of(row.id).resolutions} == {first, second}
