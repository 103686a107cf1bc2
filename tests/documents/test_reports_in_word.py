"""Reports of a season and a year as Word documents: cover, sections, and charts as tables that read from the right."""

from __future__ import annotations

import dataclasses
import io

import docx
import pytest
from docx.oxml.ns import qn

from desktop_app.documents.annual_evaluation import annual_docx, listings
from desktop_app.documents.annual_evaluation_view import AnnualEvaluation, AreaCount, SeasonFigure, UnitOnTime
from desktop_app.documents.house_charts import bar_chart, count_map, season_chart, stacked_chart
from desktop_app.documents.seasonal_report import seasonal_docx
from desktop_app.documents.word_charts import as_table
from desktop_app.typesetting.charts import Bars, Value
from tests.documents import list_papers


def full() -> AnnualEvaluation:
    """A year with something to tell in every section that has a chart."""
    seasons = tuple(
        SeasonFigure(season=season, meetings=2, extraordinary=1, resolutions=3)
        for season in ("spring", "summer", "autumn", "winter")
    )
    return dataclasses.replace(
        list_papers.annual(),
        seasons=seasons,
        standing=(("انجام به‌موقع", 8), ("انجام با دیرکرد", 3)),
        units=(UnitOnTime(unit="حراست", due=4, in_time=4), UnitOnTime(unit="معاونت مالی", due=4, in_time=1)),
        target=70,
        areas=(AreaCount(name="مالی", by_season=(1, 2, 0, 1), solved=2, corrected=1),),
    )


def words(content: bytes) -> str:
    return "\n".join(element.text or "" for element in docx.Document(io.BytesIO(content)).element.iter(qn("w:t")))


def test_that_the_evaluation_opens_with_its_sections_and_charts_as_tables() -> None:
    content = annual_docx(full())
    told = words(content)
    for part in ("ارزیابی سالانه", "جلسات در هر فصل", "معاونت مالی", "فوق‌العاده", "شمار نقاط به تفکیک حوزه و فصل"):
        assert part in told
    document = docx.Document(io.BytesIO(content))
    assert len(document.tables) > 6
    breaks = [mark for mark in document.element.iter(qn("w:br")) if mark.get(qn("w:type")) == "page"]
    assert len(breaks) == 1, "the cover has a page of its own"


def test_that_every_table_reads_from_the_right() -> None:
    document = docx.Document(io.BytesIO(annual_docx(full())))
    for table in document.element.iter(qn("w:tbl")):
        properties = table.find(qn("w:tblPr"))
        assert properties is not None
        assert properties.find(qn("w:bidiVisual")) is not None


def test_that_a_season_goes_to_word_too() -> None:
    told = words(seasonal_docx(list_papers.seasonal()))
    assert "گزارش عملکرد دوره‌ای" in told
    assert "مصوبات به تفکیک وضعیت" in told


@pytest.mark.parametrize("names", [1, 2, 5])
def test_that_a_chart_becomes_a_table_of_its_numbers(names: int) -> None:
    parts = tuple(f"بخش {n}" for n in range(names))
    chart = Bars("نمودار", tuple((f"واحد {n}", (Value(1, "۱"),) * names) for n in range(3)), parts)
    table = as_table(chart)
    assert len(table.rows) == 3
    assert all(len(row) == names + 1 == len(table.columns) for row in table.rows)
    assert len(table.header) == (names + 1 if names > 1 else 0)


def test_that_every_kind_of_chart_has_a_counterpart() -> None:
    charts = (
        bar_chart("الف", [("واحد", 2.0)]),
        stacked_chart("ب", ("یک", "دو"), [("واحد", (1.0, 2.0))]),
        season_chart("پ", [("بهار", 1.0)]),
        count_map("ت", ("مالی",), ("بهار",), ((2,),)),
    )
    assert all(charts)
    paper = dataclasses.replace(full(), units=())
    assert annual_docx(paper).startswith(b"PK")


def test_that_the_workbook_has_a_sheet_for_each_part_that_says_anything() -> None:
    titles = [listing.title for listing in listings(full())]
    assert {"سال در یک نگاه", "فصل‌ها", "انجام به‌موقع واحدها", "شاخص‌ها"} <= set(titles)
    assert len(titles) == len(set(titles))
    bare = [listing.title for listing in listings(list_papers.annual(indicators=()))]
    assert "فصل‌ها" not in bare
