from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.sentences import Refused
from desktop_app.services import query_values as values
from desktop_app.services.resolution_query import NAMES, STATUSES, Field, Standing, Term, one_of, quoted, read
from desktop_app.services.resolution_question import Question
from desktop_app.services.saved_views import line_of, question_of

TODAY = datetime.date(2025, 12, 8)  # ۱۷ آذر ۱۴۰۴, a Monday


def term(line: str) -> Term:
    (only,) = read(line).terms
    return only


@pytest.mark.parametrize("field", list(Field))
def test_that_every_field_is_known_by_all_its_names(field: Field) -> None:
    for name in NAMES[field]:
        if " " not in name:
            assert term(f"{name}:۱").field is field
            assert term(f"-{name}:۱").negated


def test_that_words_fields_and_quotes_stand_side_by_side() -> None:
    query = read("گلوگاه واحد:«معاونت شهرسازی» -پروانه وضعيت: متوقف «صدور مجوز» ۱۴:۳۰")
    assert query.words == "گلوگاه صدور مجوز ۱۴:۳۰"
    assert query.unwanted == ("پروانه",)
    assert [(one.field, one.value) for one in query.fields] == [
        (Field.UNIT, "معاونت شهرسازی"),
        (Field.STATUS, "متوقف"),
    ]


def test_that_a_field_without_its_value_yet_narrows_nothing() -> None:
    assert read("واحد:").terms == ()
    assert read("واحد:«").terms == ()
    assert read("سررسید:<").terms == ()


@pytest.mark.parametrize(
    ("typed", "near"), [("واحدد:مالی", "واحد"), ("comittee:x", "committee"), ("وظعیت:باز", "وضعیت")]
)
def test_that_a_field_nobody_knows_is_told_with_the_nearest(typed: str, near: str) -> None:
    with pytest.raises(Refused) as told:
        read(typed)
    assert told.value.values["near"] == near


def test_that_a_day_is_a_date_a_month_a_year_or_so_many_days_ahead() -> None:
    def days(line: str) -> tuple[datetime.date | None, datetime.date | None]:
        return tuple(values.days(term(line), TODAY))  # type: ignore[return-value]

    assert days("سررسید:<۳۰ روز") == (TODAY, TODAY + datetime.timedelta(29))
    assert days("due:1404/10/01") == (datetime.date(2025, 12, 22),) * 2
    assert days("سررسید:۱۴۰۴/۱۰") == (datetime.date(2025, 12, 22), datetime.date(2026, 1, 20))
    assert days("سررسید:>۱۴۰۴") == (datetime.date(2026, 3, 21), None)
    assert days("سررسید:<=۱۴۰۴/۱۰") == (None, datetime.date(2026, 1, 20))
    assert days("سررسید:این‌هفته")[1] == datetime.date(2025, 12, 12)
    assert days("سررسید:امروز") == (TODAY, TODAY)


@pytest.mark.parametrize("line", ["سررسید:۱۴۰۴/۱۳/۰۱", "سررسید:فلان", "سال:۳", "پیشرفت:زیاد", "شماره:الف", "وضعیت:خوب"])
def test_that_a_value_that_cannot_be_is_refused(line: str) -> None:
    asked = term(line)
    meaning: Mapping[Field | None, Callable[[Term], object]] = {
        Field.DUE: lambda one: values.days(one, TODAY),
        Field.YEAR: values.year_span,
        Field.PROGRESS: values.amount,
        Field.NUMBER: values.parts,
        Field.STATUS: lambda one: one_of(one, STATUSES),
    }
    with pytest.raises(Refused):
        meaning[asked.field](asked)


@given(st.sampled_from(["", "<", "<=", ">", ">=", "="]), st.integers(0, 100), st.integers(0, 100))
def test_that_an_amount_means_what_its_sign_says(sign: str, bound: int, value: int) -> None:
    low, high = values.amount(term(f"progress:{sign}{bound}"))
    meant = {"<": value < bound, "<=": value <= bound, ">": value > bound, ">=": value >= bound}.get(
        sign, value == bound
    )
    assert ((low is None or value >= low) and (high is None or value <= high)) == meant


def test_that_two_letters_are_enough_for_a_standing_where_no_other_begins_so() -> None:
    assert one_of(term("وضعیت:مت"), STATUSES) is ResolutionStatus.ON_HOLD
    assert one_of(term("status:vo"), STATUSES) is ResolutionStatus.VOID
    with pytest.raises(Refused):
        one_of(term("وضعیت:ابلاغ"), STATUSES)


@given(
    st.sampled_from(list(Standing)),
    st.sampled_from([None, "a1-b2"]),
    st.sampled_from([None, "c3"]),
    st.sampled_from(["", "گلوگاه", "-مانع:دارد سال:۱۴۰۳", "وضعیت:متوقف", "واحد:«دو کلمه»"]),
)
def test_that_a_question_comes_back_from_its_saved_line(
    standing: Standing, committee: str | None, unit: str | None, line: str
) -> None:
    question = Question(line, standing, committee, unit)
    assert question_of(line_of(question)) == question


def test_that_a_value_with_spaces_is_put_in_quotes() -> None:
    assert quoted("مالی") == "مالی"
    assert term(f"واحد:{quoted('امور مالی و اداری')}").value == "امور مالی و اداری"
