from __future__ import annotations

import io

import openpyxl
import pytest

from desktop_app.persian.digits import to_persian
from desktop_app.sentences import Refused
from desktop_app.services import papers, resolution_papers
from desktop_app.services.desk import Desk
from desktop_app.services.query_completion import QueryCompletion
from desktop_app.services.resolution_papers import ResolutionPapers, offer_of
from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import Grouping, Question


def test_that_the_workbook_has_exactly_what_is_listed_in_its_order(told: Desk) -> None:
    question = Question("پیشرفت:<۵۰", Standing.ALL, grouping=Grouping.UNIT)
    rows = told.resolution_list.page(question, 0, 1000)
    content = papers.made(told, offer_of(question, "«پیشرفت:<۵۰»"), "xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    cells = [[str(cell) for cell in line] for line in sheet.iter_rows(values_only=True)]
    texts = [next((row.text for row in rows if row.text in line), None) for line in cells]

    assert [text for text in texts if text] == [row.text for row in rows]
    assert rows


def test_that_ticked_rows_are_put_out_alone_and_the_filter_is_told_in_words(told: Desk) -> None:
    source = ResolutionPapers(told.file, told.clock)
    rows = told.resolution_list.page(Question(standing=Standing.ALL), 0, 1000)
    some = [row.id for row in rows[3:6]]
    report = source.report(offer_of(Question(), "", some))
    assert [one.number for one in report.resolutions] == [to_persian(row.label) for row in rows[3:6]]
    whole = source.report(offer_of(Question(standing=Standing.LATE), "«دیرکرد»"))
    assert whole.filter == "«دیرکرد»"
    assert all(one.days_late for one in whole.resolutions)
    assert papers.made(told, offer_of(Question(), ""), "pdf").startswith(b"%PDF")


def test_that_paper_for_too_many_is_refused_and_a_workbook_is_not(told: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resolution_papers, "MOST_ON_PAPER", 3)
    offer = offer_of(Question(standing=Standing.ALL), "")
    with pytest.raises(Refused):
        papers.made(told, offer, "pdf")
    assert papers.made(told, offer, "xlsx")


@pytest.mark.parametrize(
    ("before", "first"),
    [
        ("وا", "واحد:"),
        ("گلوگاه -وض", "وضعیت:"),
        ("un", "unit:"),
        ("واحد:شهرساز", "معاونت شهرسازی و معماری"),
        ("واحد: «معاونت شهرسازي", "معاونت شهرسازی و معماری"),
        ("status:مت", "متوقف"),
        ("-مانع:", "دارد"),
    ],
)
def test_that_fields_and_then_values_are_offered_from_two_letters_on(before: str, first: str, told: Desk) -> None:
    offered = QueryCompletion(told.file, told.clock).offered(before)
    assert offered[0].text == first


@pytest.mark.parametrize("before", ["", "و", "گلوگاه", "واحد:شهرسازی ", "ناشناس:شه", "سررسید:<"])
def test_that_nothing_is_offered_where_there_is_nothing_to_choose(before: str, told: Desk) -> None:
    assert QueryCompletion(told.file, told.clock).offered(before) == []


def test_that_all_fields_are_offered_to_whoever_asks(told: Desk) -> None:
    assert len(QueryCompletion(told.file, told.clock).offered("", asked=True)) > 5
