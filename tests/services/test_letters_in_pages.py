"""The register of letters page by page: filters, places, years, and the paper of it."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.letters import Direction, LetterKind
from desktop_app.progress import Silent
from desktop_app.services import papers
from desktop_app.services.correspondence import To, Writing
from desktop_app.services.desk import Desk
from desktop_app.services.letter_facts import Terms
from desktop_app.services.letter_register import LetterFilter
from tests.offices import DAY, Office

FILTERS = st.builds(
    LetterFilter,
    direction=st.sampled_from(Direction),
    query=st.sampled_from(("", "مصوبه", "1404", "گزارش")),
    kind=st.sampled_from((None, *LetterKind)),
    year=st.sampled_from((None, 1403, 1404)),
    undelivered=st.booleans(),
    unanswered=st.booleans(),
)


@given(wanted=FILTERS, size=st.integers(min_value=1, max_value=40))
def test_that_pages_put_together_are_the_whole_list(told: Desk, wanted: LetterFilter, size: int) -> None:
    whole = told.letter_register.rows(wanted, limit=1000)
    pages = [row for start in range(0, len(whole) + 1, size) for row in told.letter_register.rows(wanted, size, start)]
    assert pages == whole
    assert told.letter_register.count(wanted) == len(whole)
    days = [row.date or datetime.date.min for row in whole]
    assert days == sorted(days, reverse=True)
    for place, row in enumerate(whole[:5]):
        assert told.letter_register.place_of(row.id, wanted) == place


def test_that_filters_leave_only_what_they_say(told: Desk) -> None:
    for row in told.letter_register.rows(LetterFilter(undelivered=True), 100):
        assert row.delivered_on is None
    kinds = {row.kind for row in told.letter_register.rows(LetterFilter(kind=LetterKind.NOTICE), 100)}
    assert kinds == {LetterKind.NOTICE}
    committee = told.committees.all()[0]
    for row in told.letter_register.rows(LetterFilter(committee_id=committee.id), 100):
        assert row.about.startswith(committee.short_name)


def test_that_letters_of_another_year_are_of_their_own_page_and_number(sepidar: Office) -> None:
    before = DAY - datetime.timedelta(days=365)
    for day in (DAY, before):
        sepidar.desk.correspondence.send(
            Writing(subject="الف", text="متن", terms=Terms(date=day)), [To(unit_id=sepidar.unit)]
        )
    register = sepidar.desk.letter_register
    assert register.years() == [1404, 1403]
    assert [row.number for row in register.rows(LetterFilter(year=1403))] == ["1403/1"]
    assert [row.number for row in register.rows(LetterFilter(year=1404))] == ["1404/1"]


def test_that_a_number_or_words_lead_to_the_letter(told: Desk) -> None:
    row = told.letter_register.rows(LetterFilter(), 5)[-1]
    assert row.id in {one.id for one in told.letter_register.suggested(row.number, Direction.OUTGOING)}
    assert told.letter_register.suggested("", Direction.INCOMING, limit=3) == told.letter_register.rows(
        LetterFilter(Direction.INCOMING), 3
    )


def test_that_the_register_and_the_list_of_contact_are_papers(told: Desk) -> None:
    first, last = DAY - datetime.timedelta(days=200), DAY
    for offer in (told.letter_books.book_of(1404), told.letter_books.contact_in(first, last)):
        for form in offer.formats:
            assert len(papers.made(told, offer, form, Silent())) > 3000
    book = told.letter_books.register(1404)
    numbered = told.letter_register.count(LetterFilter(year=1404))
    numbered += told.letter_register.count(LetterFilter(Direction.INCOMING, year=1404))
    assert len(book.letters) == numbered
    assert any(row.incoming for row in book.letters)


def test_that_an_office_without_letters_has_an_empty_register(sepidar: Office) -> None:
    assert sepidar.desk.letter_register.years() == []
    assert sepidar.desk.letter_books.register(1404).letters == ()
    assert papers.made(sepidar.desk, sepidar.desk.letter_books.book_of(1404), "pdf").startswith(b"%PDF")
