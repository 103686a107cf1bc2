"""What a year came to, section by section: charts, attendance, carried-out resolutions, programmes, points, cases."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents import wording
from desktop_app.documents.annual_evaluation_view import AnnualEvaluation, AreaCount, SeasonFigure, UnitOnTime
from desktop_app.documents.house_charts import bar_chart, count_map, season_chart, stacked_chart
from desktop_app.documents.house_style import NOTE, Sections, plain
from desktop_app.documents.list_parts import Column, ledger
from desktop_app.documents.listing import Listing
from desktop_app.documents.resolution_tables import NO_UNIT, followed_listing, realised
from desktop_app.documents.seasonal_tables import (
    attendance,
    attendance_listing,
    cases,
    cases_listing,
    correspondence,
    correspondence_listing,
    programmes,
    programmes_listing,
    vulnerabilities,
    vulnerabilities_listing,
)
from desktop_app.persian.digits import percent, to_persian
from desktop_app.typesetting.blocks import Block, Spaced
from desktop_app.typesetting.tables import side_by_side

_FEWEST_SEASONS = 2
_MOST_BARS = 16
"""With more units than so many the table alone is given."""
SEASONS = ("بهار", "تابستان", "پاییز", "زمستان")
WITHOUT_AREA = "بدون حوزه"


def seasons(rows: Sequence[SeasonFigure]) -> list[Block]:
    """Meetings and resolutions over the year; of a single season there is nothing to compare."""
    if len(rows) < _FEWEST_SEASONS:
        return []
    names = [wording.word(wording.SEASONS, row.season) for row in rows]
    made = [(name, float(row.resolutions)) for name, row in zip(names, rows, strict=True)]
    if any(row.extraordinary for row in rows):
        told = [
            (name, (float(row.meetings - row.extraordinary), float(row.extraordinary)))
            for name, row in zip(names, rows, strict=True)
        ]
        held = stacked_chart("جلسات در هر فصل", ("عادی", "فوق‌العاده"), told)
    else:
        held = season_chart("جلسات در هر فصل", [(n, float(r.meetings)) for n, r in zip(names, rows, strict=True)])
    charts = (held, None, season_chart("مصوبات در هر فصل", made))
    return [Spaced(side_by_side((1, 0.1, 1), charts), 9.0)]


def standing(rows: Sequence[tuple[str, int]]) -> list[Block]:
    """How the year's resolutions stood by their deadlines."""
    if not any(count for _, count in rows):
        return []
    return [Spaced(bar_chart("وضعیت مصوبات سال", [(name, float(count)) for name, count in rows]), 9.0)]


def units(rows: Sequence[UnitOnTime], target: int) -> list[Block]:
    """What share each unit carried out in time, of what came due."""
    due = [row for row in rows if row.due]
    if not due:
        return []
    columns = (
        Column("واحد مسئول", 3.4),
        Column("سررسیدشده", 1.2, "center"),
        Column("به‌موقع", 1.0, "center"),
        Column("درصد انجام به‌موقع", 1.6, "center"),
        Column("نسبت به هدف", 1.3, "center"),
    )
    body = []
    for row in due:
        share = round(100 * row.in_time / row.due)
        reached = "به هدف رسیده" if share >= target else "کمتر از هدف"
        body.append((row.unit or NO_UNIT, to_persian(row.due), to_persian(row.in_time), percent(share), reached))
    note = plain(f"هدف کمیته: انجام به‌موقع {percent(target)} از مصوبات سررسیدشده.", NOTE)
    blocks: list[Block] = [Spaced(ledger(columns, body), 8.0), Spaced(note, 4.0)]
    if 1 < len(due) <= _MOST_BARS:
        bars = [(row.unit or NO_UNIT, float(round(100 * row.in_time / row.due))) for row in due]
        blocks.append(Spaced(bar_chart("درصد انجام به‌موقع به تفکیک واحد", bars), 8.0))
    return blocks


def areas(rows: Sequence[AreaCount]) -> list[Block]:
    """How many were found where and when, and what became of them."""
    if not rows:
        return []
    found = sum(sum(row.by_season) for row in rows)
    solved, corrected = sum(row.solved for row in rows), sum(row.corrected for row in rows)
    told = (
        f"در این سال {to_persian(found)} نقطه آسیب‌پذیر شناسایی شد؛ برای {to_persian(solved)} نقطه راهکار تصویب و "
        f"{to_persian(corrected)} نقطه برطرف شد."
    )
    names = [row.name or WITHOUT_AREA for row in rows]
    counts = [row.by_season for row in rows]
    return [plain(told), Spaced(count_map("شمار نقاط به تفکیک حوزه و فصل", names, SEASONS, counts), 8.0)]


def add_sections(parts: Sections, evaluation: AnnualEvaluation) -> None:
    """The sections for which there is something to tell."""
    if evaluation.units:
        parts.add("انجام به‌موقع به تفکیک واحد", units(evaluation.units, evaluation.target))
    parts.add("حضور اعضا", attendance(evaluation.attendance))
    parts.add("مصوبات تحقق‌یافته با مستندات", realised(evaluation.realised))
    parts.add("برنامه‌های سال", programmes(evaluation.held_programmes))
    parts.add("نقاط آسیب‌پذیر و گلوگاه‌ها", [*areas(evaluation.areas), *_points(evaluation)])
    parts.add("گزارش‌ها و شکایت‌های دریافتی", cases(evaluation.cases))
    parts.add("مکاتبات با واحدها و مراجع بالاتر", correspondence(evaluation.correspondence))


def _points(evaluation: AnnualEvaluation) -> list[Block]:
    return [Spaced(block, 8.0) for block in vulnerabilities(evaluation.vulnerabilities)]


def work_listings(evaluation: AnnualEvaluation) -> list[Listing]:
    """The same as sheets of a workbook; those without a row are left out."""
    seasonal = Listing(
        "فصل‌ها",
        ("فصل", "جلسات", "از آن میان فوق‌العاده", "مصوبات"),
        tuple(
            (wording.word(wording.SEASONS, row.season), row.meetings, row.extraordinary, row.resolutions)
            for row in evaluation.seasons
        ),
    )
    on_time = Listing(
        "انجام به‌موقع واحدها",
        ("واحد مسئول", "سررسیدشده", "به‌موقع", "درصد"),
        tuple(
            (row.unit or NO_UNIT, row.due, row.in_time, round(100 * row.in_time / row.due))
            for row in evaluation.units
            if row.due
        ),
    )
    found = Listing(
        "آسیب‌پذیری به تفکیک حوزه",
        ("حوزه", *SEASONS, "دارای راهکار", "برطرف‌شده"),
        tuple((row.name or WITHOUT_AREA, *row.by_season, row.solved, row.corrected) for row in evaluation.areas),
    )
    listings = [
        seasonal,
        on_time,
        attendance_listing("حضور اعضا", evaluation.attendance),
        followed_listing("مصوبات تحقق‌یافته", evaluation.realised),
        programmes_listing("برنامه‌های سال", evaluation.held_programmes),
        found,
        vulnerabilities_listing("نقاط آسیب‌پذیر", evaluation.vulnerabilities),
        cases_listing("گزارش‌ها و شکایت‌ها", evaluation.cases),
        correspondence_listing("مکاتبات", evaluation.correspondence),
    ]
    return [listing for listing in listings if listing.rows]
