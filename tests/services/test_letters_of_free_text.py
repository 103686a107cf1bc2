"""Letters of free text: to one or to very many, under the office or a committee, in reply, further to, copied."""

from __future__ import annotations

import datetime

import pypdfium2
import pytest

from desktop_app.domain.letters import LetterKind
from desktop_app.persian.bidi import strip_isolates
from desktop_app.persian.spelling import search_key
from desktop_app.progress import Cancelled
from desktop_app.sentences import Refused
from desktop_app.services.correspondence import To, Writing
from desktop_app.services.letter_facts import Terms
from desktop_app.services.letter_register import LetterFilter
from tests.offices import DAY, Office


def read(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as pdf:
        text = " ".join(page.get_textpage().get_text_range() for page in pdf).replace("\r\n", " ")
    return strip_isolates(search_key(text))


def test_that_a_letter_of_a_committee_has_its_code_and_its_secretary(sepidar: Office) -> None:
    writing = Writing(subject="برنامه", text="متن نامه", committee_id=sepidar.committee, kind=LetterKind.REPORT)
    (letter,) = sepidar.desk.correspondence.send(writing, [To(unit_id=sepidar.unit)])
    assert sepidar.desk.letters.get(letter).number == "1404/س/1"
    said = read(sepidar.desk.letters.pdf(letter))
    assert search_key("دبیر کمیته سلامت اداری") in said
    assert search_key("معاونت مالی و اقتصادی") in said


def test_that_references_copies_and_greeting_are_on_the_paper(sepidar: Office) -> None:
    came = sepidar.desk.incoming_letters.record("پرسش", unit_id=sepidar.unit, their_number="12/7", their_date=DAY)
    first = sepidar.desk.correspondence.send(Writing(subject="الف", text="متن"), [To(unit_id=sepidar.unit)])[0]
    writing = Writing(
        subject="ب",
        text="بند نخست.\nبند دوم.",
        in_reply_to_id=came,
        further_to_id=first,
        terms=Terms(copies="شهردار: جهت استحضار\nمدیر حراست: جهت پیگیری"),
    )
    (letter,) = sepidar.desk.correspondence.send(writing, [To(words="مدیرکل دفتر استانداری")])
    said = read(sepidar.desk.letters.pdf(letter))
    for words in ("با سلام و احترام", "عطف به نامه شماره", "پیرو نامه شماره", "مدیرکل", "جهت پیگیری", "بند دوم"):
        assert search_key(words) in said, words
    details = sepidar.desk.letter_details.of(letter)
    assert details.copies == (("شهردار", "جهت استحضار"), ("مدیر حراست", "جهت پیگیری"))
    assert details.in_reply_to is not None
    assert details.in_reply_to.id == came
    assert details.further_to is not None
    assert details.further_to.id == first


def test_that_a_letter_to_thousands_is_one_act_with_numbers_in_a_row(sepidar: Office) -> None:
    many = 120  # what five thousand do differs in nothing but the time
    units = [sepidar.desk.people.add_unit(f"منطقه {place}") for place in range(many)]
    before = len(sepidar.desk.activity.recent(500))
    letters = sepidar.desk.correspondence.send(Writing(subject="بخشنامه", text="متن"), [To(unit_id=u) for u in units])
    rows = {row.id: row for row in sepidar.desk.letter_register.rows(LetterFilter(), limit=many + 10)}
    assert [rows[one].number for one in letters] == [f"1404/{place}" for place in range(1, many + 1)]
    assert [rows[one].unit_id for one in letters] == units
    assert len(sepidar.desk.activity.recent(500)) == before + 1


def test_that_a_stopped_job_has_sent_nothing(sepidar: Office) -> None:
    units = [sepidar.desk.people.add_unit(f"منطقه {place}") for place in range(5)]

    class StopsAtThird:
        def step(self, done: int, total: int, what: str = "") -> None:
            del total, what
            if done == 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        sepidar.desk.correspondence.send(
            Writing(subject="الف", text="متن"), [To(unit_id=u) for u in units], StopsAtThird()
        )
    assert sepidar.desk.letter_register.count(LetterFilter()) == 0
    (letter,) = sepidar.desk.correspondence.send(Writing(subject="الف", text="متن"), [To(unit_id=units[0])])
    assert sepidar.desk.letters.get(letter).number == "1404/1"


def test_that_a_unit_that_is_gone_is_told_with_its_row_and_nothing_goes_out(sepidar: Office) -> None:
    gone = sepidar.desk.people.add_unit("اداره منحل‌شده")
    to = [To(unit_id=sepidar.unit), To(unit_id=gone)]
    sepidar.desk.people.remove_unit(gone)
    for request in (sepidar.desk.correspondence.send, sepidar.desk.correspondence.check):
        with pytest.raises(Refused) as refusal:
            request(Writing(subject="الف", text="متن"), to)
        assert refusal.value.values == {"row": 2, "name": "اداره منحل‌شده"}
    assert sepidar.desk.letter_register.count(LetterFilter()) == 0


def test_that_a_person_without_post_and_unit_has_no_address(sepidar: Office) -> None:
    person = sepidar.desk.people.add(first_name="شخص", last_name="نمونه")
    with pytest.raises(Refused, match="neither a post nor a unit"):
        sepidar.desk.correspondence.send(Writing(subject="الف", text="متن"), [To(person_id=person)])


def test_that_a_letter_without_recipient_subject_or_text_is_refused(sepidar: Office) -> None:
    send = sepidar.desk.correspondence.send
    to = [To(unit_id=sepidar.unit)]
    for writing, whom in (
        (Writing(subject="الف", text="متن"), []),
        (Writing(subject=" ", text="متن"), to),
        (Writing(subject="الف", text="\n "), to),
        (Writing(subject="الف", text="متن", kind=LetterKind.NOTICE), to),
        (Writing(subject="الف", text="متن", terms=Terms(number="1404/9")), to * 2),
        (Writing(subject="الف", text="متن", answer_by=DAY - datetime.timedelta(days=1)), to),
    ):
        with pytest.raises(Refused):
            send(writing, whom)


def test_that_a_withdrawn_letter_keeps_its_number_to_itself(sepidar: Office) -> None:
    (letter,) = sepidar.desk.correspondence.send(Writing(subject="الف", text="متن"), [To(unit_id=sepidar.unit)])
    sepidar.desk.letters.withdraw(letter)
    assert sepidar.desk.letter_register.count(LetterFilter()) == 0
    assert sepidar.desk.correspondence.next_number() == "1404/2"


def test_that_an_answer_is_expected_until_one_comes_in(sepidar: Office) -> None:
    (letter,) = sepidar.desk.correspondence.send(Writing(subject="الف", text="متن"), [To(unit_id=sepidar.unit)])
    sepidar.desk.letters.expect_answer(letter, DAY + datetime.timedelta(days=7))
    waiting = LetterFilter(unanswered=True)
    assert [row.id for row in sepidar.desk.letter_register.rows(waiting)] == [letter]
    sepidar.desk.incoming_letters.record("پاسخ", unit_id=sepidar.unit, in_reply_to_id=letter)
    assert sepidar.desk.letter_register.count(waiting) == 0
