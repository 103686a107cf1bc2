"""Regular contact: what went out to a unit, what came back, and since when it is silent."""

from __future__ import annotations

import datetime

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.services.contact import UnitContact
from desktop_app.services.correspondence import To, Writing
from tests.offices import DAY, Office
from tests.services.letters_at_hand import LATER, notified


def contact(o: Office, **asked: object) -> dict[str, UnitContact]:
    return {row.unit: row for row in o.desk.contact.of(**asked)}  # type: ignore[arg-type]


def test_that_letters_receipts_reports_and_answers_of_a_unit_are_counted(sepidar: Office) -> None:
    (resolution,) = notified(sepidar, (sepidar.unit,))
    notice = sepidar.desk.letters.all()[0]
    sepidar.desk.letters.delivered(notice.id, by="متصدی")
    sepidar.desk.incoming_letters.record("پاسخ", unit_id=sepidar.unit)
    sepidar.desk.follow_ups.record(resolution, FollowUpKind.PROGRESS, progress=10, unit_id=sepidar.unit)
    row = contact(sepidar)["معاونت مالی و اقتصادی"]
    assert (row.sent, row.delivered, row.received, row.reports, row.open, row.late) == (1, 1, 1, 1, 1, 0)
    assert (row.last_heard, row.days_silent) == (DAY, 0)
    kinds = {sign.kind for sign in sepidar.desk.contact.signs(sepidar.unit)}
    assert kinds == {"sent", "delivered", "received", "reported"}


def test_that_silence_counts_from_the_first_letter_and_the_most_silent_come_first(sepidar: Office) -> None:
    other = sepidar.desk.people.add_unit("مدیریت حراست")
    notified(sepidar, (sepidar.unit, other))
    sepidar.hands.set("09:00", LATER)
    sepidar.desk.incoming_letters.record("پاسخ", unit_id=other)
    rows = sepidar.desk.contact.of()
    assert [(row.unit, row.days_silent, row.late) for row in rows] == [
        ("معاونت مالی و اقتصادی", 40, 1),
        ("مدیریت حراست", 0, 1),
    ]
    assert rows[0].silent()
    assert not rows[0].silent(60)
    assert not rows[1].silent()


def test_that_the_days_asked_for_limit_what_is_counted(sepidar: Office) -> None:
    notified(sepidar, (sepidar.unit,))
    sepidar.hands.set("09:00", LATER)
    sepidar.desk.correspondence.send(Writing(subject="الف", text="متن"), [To(unit_id=sepidar.unit)])
    later = contact(sepidar, first=LATER - datetime.timedelta(days=1), last=LATER)
    assert later["معاونت مالی و اقتصادی"].sent == 1
    assert contact(sepidar)["معاونت مالی و اقتصادی"].sent == 2


def test_that_a_committee_sees_only_what_concerns_it(sepidar: Office) -> None:
    other = sepidar.desk.committees.found("کمیته شفافیت", letter_code="ش")
    notified(sepidar, (sepidar.unit,))
    sepidar.desk.correspondence.send(Writing(subject="الف", text="متن", committee_id=other), [To(unit_id=sepidar.unit)])
    mine = contact(sepidar, committee_id=other)["معاونت مالی و اقتصادی"]
    assert (mine.sent, mine.open) == (1, 0)
    assert contact(sepidar, committee_id=sepidar.committee)["معاونت مالی و اقتصادی"].open == 1


def test_that_a_unit_with_nothing_to_do_and_no_letter_is_left_out(sepidar: Office) -> None:
    sepidar.desk.people.add_unit("اداره بی‌کار")
    assert sepidar.desk.contact.of() == ()


def test_that_only_an_answer_ends_what_is_awaited(sepidar: Office) -> None:
    (letter,) = sepidar.desk.correspondence.send(
        Writing(subject="الف", text="متن", answer_by=DAY + datetime.timedelta(days=3)), [To(unit_id=sepidar.unit)]
    )
    sepidar.desk.incoming_letters.record("نامه‌ای دیگر", unit_id=sepidar.unit)
    assert contact(sepidar)["معاونت مالی و اقتصادی"].awaited == 1
    sepidar.desk.incoming_letters.record("پاسخ", unit_id=sepidar.unit, in_reply_to_id=letter)
    assert contact(sepidar)["معاونت مالی و اقتصادی"].awaited == 0
