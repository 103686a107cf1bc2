"""Notices and reminders of many at once: clauses, meetings that wait, degrees, and what cannot be sent."""

from __future__ import annotations

import datetime

import pypdfium2
import pytest

from desktop_app.domain.letters import LetterKind
from desktop_app.domain.people import Unit
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.persian.bidi import strip_isolates
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused
from desktop_app.services.letter_facts import Terms
from desktop_app.services.letter_register import LetterFilter
from desktop_app.services.requests import found
from tests.offices import DAY, Office
from tests.services.letters_at_hand import DUE, LATER, final, notified


def read(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as pdf:
        text = " ".join(page.get_textpage().get_text_range() for page in pdf).replace("\r\n", " ")
    return strip_isolates(search_key(text))


def test_that_the_unit_of_a_clause_gets_its_own_letter_with_its_own_deadline(sepidar: Office) -> None:
    other = sepidar.desk.people.add_unit("مدیریت حراست", "مدیر حراست")
    meeting = final(sepidar, (sepidar.unit,))
    (resolution,) = sepidar.desk.deciding.resolutions(meeting)
    sepidar.desk.clauses.add(resolution.id, "درگاه راه‌اندازی شود.", unit_id=sepidar.unit, due=DUE)
    sepidar.desk.clauses.add(resolution.id, "دسترسی‌ها بازبینی شود.", unit_id=other, due=DAY + datetime.timedelta(9))
    letters = [sepidar.desk.letters.get(one) for one in sepidar.desk.notices.issue(meeting)]
    assert [row.unit_id for row in letters] == [sepidar.unit, other]
    own, clause = (read(sepidar.desk.letters.pdf(row.id)) for row in letters)
    assert search_key("درگاه راه‌اندازی شود") in own
    assert search_key("دسترسی‌ها بازبینی") not in own
    assert search_key("دسترسی‌ها بازبینی شود") in clause
    assert search_key("بند ۲") in clause
    assert search_key("۲۶ آذر ۱۴۰۴") in clause


def test_that_a_deadline_in_working_days_is_a_day_in_the_letter(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.desk.deciding.resolve(
        meeting, sepidar.item(meeting), "گزارش تهیه شود.", responsible_unit_id=sepidar.unit, due_days=5
    )
    finish(sepidar, meeting)
    (letter,) = sepidar.desk.notices.issue(meeting)
    due = sepidar.desk.deciding.resolutions(meeting)[0].due
    assert due is not None
    assert search_key("۲۴ آذر ۱۴۰۴") in read(sepidar.desk.letters.pdf(letter))


def finish(o: Office, meeting: str) -> None:
    o.desk.meetings.close(meeting, datetime.time(15, 30))
    o.desk.minutes.freeze(meeting)
    for signer in o.desk.minutes.get(meeting).signers:
        o.desk.minutes.sign(signer.signature_id, on=DAY)
    o.desk.minutes.finalise(meeting, keep_backup=False)


def test_that_one_act_notifies_all_meetings_that_wait(sepidar: Office) -> None:
    other = sepidar.desk.people.add_unit("مدیریت حراست")
    meetings = [final(sepidar, (sepidar.unit, other)), final(sepidar, (other,), day=DAY + datetime.timedelta(days=1))]
    waiting = sepidar.desk.notices.waiting()
    assert [(row.id, row.resolutions, row.units) for row in waiting] == [(meetings[1], 1, 1), (meetings[0], 2, 2)]
    before = len(sepidar.desk.activity.recent(500))
    letters = sepidar.desk.notices.issue_all(meetings)
    assert [sepidar.desk.letters.get(one).number for one in letters] == [
        f"1404/س/{n}" for n in range(int(sepidar.desk.letters.get(letters[0]).number[7:]), 100)
    ][: len(letters)]
    assert len(letters) == 3
    assert len(sepidar.desk.activity.recent(500)) == before + 1
    assert sepidar.desk.notices.waiting() == ()


def test_that_a_unit_that_is_gone_is_told_before_anything_is_notified(sepidar: Office) -> None:
    gone = sepidar.desk.people.add_unit("اداره منحل‌شده")
    meeting = final(sepidar, (sepidar.unit, gone))
    remove_whatever_names_it(sepidar, gone)
    with pytest.raises(Refused) as refusal:
        sepidar.desk.notices.issue_all([meeting])
    assert refusal.value.values == {"number": "1404/1/2", "name": "اداره منحل‌شده"}
    assert sepidar.desk.letter_register.count(LetterFilter(kind=LetterKind.NOTICE)) == 0
    assert {r.status for r in sepidar.desk.resolutions.all()} == {ResolutionStatus.NOT_NOTIFIED}


def remove_whatever_names_it(o: Office, unit_id: str) -> None:
    """As a merge with another office may leave it: the desk itself refuses to remove a unit in charge."""
    with o.desk.file.transaction("unit.removed", ("unit", unit_id)) as act:
        found(act.session, Unit, unit_id).removed = True


def test_that_one_letter_to_a_unit_names_several_late_resolutions(sepidar: Office) -> None:
    other = sepidar.desk.people.add_unit("مدیریت حراست")
    rows = notified(sepidar, (sepidar.unit, other, sepidar.unit))
    sepidar.hands.set("09:00", LATER)
    assert [row.degree for row in sepidar.desk.reminders.late()] == ["first"] * 3
    letters = [sepidar.desk.letters.get(one) for one in sepidar.desk.reminders.issue_many(rows)]
    assert [set(row.resolution_ids) for row in letters] == [{rows[0], rows[2]}, {rows[1]}]
    said = read(sepidar.desk.letters.pdf(letters[0].id))
    assert search_key("مصوبات شماره") in said
    assert search_key("گزارش 3 تهیه شود") in said


def test_that_one_letter_may_name_resolutions_of_two_meetings_and_both_know_it(sepidar: Office) -> None:
    rows = notified(sepidar, (sepidar.unit,))
    rows += notified(sepidar, (sepidar.unit,), day=DAY + datetime.timedelta(days=1))
    sepidar.hands.set("09:00", LATER)
    (letter,) = sepidar.desk.reminders.issue_many(rows)
    assert sepidar.desk.letters.get(letter).meeting_id is None
    sepidar.hands.set("09:00", LATER + datetime.timedelta(days=1))
    assert {sepidar.desk.reminders.next_degree(row) for row in rows} == {"second"}
    assert {row.last_reminded for row in sepidar.desk.reminders.late()} == {LATER}


def test_that_each_resolution_may_have_a_letter_of_its_own(sepidar: Office) -> None:
    rows = notified(sepidar, (sepidar.unit, sepidar.unit))
    sepidar.hands.set("09:00", LATER)
    assert len(sepidar.desk.reminders.issue_many(rows, per_unit=False)) == 2


def test_that_nobody_is_reminded_twice_on_a_day_without_saying_so(sepidar: Office) -> None:
    (row,) = notified(sepidar, (sepidar.unit,))
    sepidar.hands.set("09:00", LATER)
    sepidar.desk.reminders.issue(row)
    with pytest.raises(Refused, match="on this day already"):
        sepidar.desk.reminders.issue_many([row])
    with pytest.raises(Refused, match="on this day already"):
        sepidar.desk.reminders.issue(row)
    (again,) = sepidar.desk.reminders.issue_many([row], again=True)
    assert sepidar.desk.letters.get(again).wording == "reminder_second"


def test_that_what_is_not_late_stops_the_whole_act_and_is_named(sepidar: Office) -> None:
    late = notified(sepidar, (sepidar.unit,))
    sepidar.hands.set("09:00", LATER)
    meeting = final(sepidar, (sepidar.unit,), day=LATER, due=LATER + datetime.timedelta(days=10))
    sepidar.desk.notices.issue(meeting)
    (fresh,) = (r.id for r in sepidar.desk.deciding.resolutions(meeting))
    with pytest.raises(Refused) as refusal:
        sepidar.desk.reminders.issue_many([*late, fresh])
    assert "۱۴۰۴/۲/۱" in str(refusal.value.values["numbers"])
    assert sepidar.desk.letter_register.count(LetterFilter(kind=LetterKind.REMINDER)) == 0


def test_that_a_reminder_of_a_unit_that_is_gone_is_refused_with_the_number(sepidar: Office) -> None:
    gone = sepidar.desk.people.add_unit("اداره منحل‌شده")
    (row,) = notified(sepidar, (gone,))
    remove_whatever_names_it(sepidar, gone)
    sepidar.hands.set("09:00", LATER)
    with pytest.raises(Refused) as refusal:
        sepidar.desk.reminders.issue(row, Terms())
    assert refusal.value.values == {"number": "1404/1/1", "name": "اداره منحل‌شده"}
