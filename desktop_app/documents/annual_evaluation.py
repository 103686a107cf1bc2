"""The evaluation of a year on paper: figures against the year before, the scored indicators, what was learnt."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from desktop_app.documents import wording
from desktop_app.documents.annual_evaluation_view import AnnualEvaluation, IndicatorRow, YearFigure
from desktop_app.documents.annual_work import add_sections, seasons, standing, work_listings
from desktop_app.documents.covers import cover
from desktop_app.documents.house_charts import bar_chart
from desktop_app.documents.house_style import IN_TABLE, NOTE, Sections, cell, labelled, numbered, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import Column, Said, about, close, counted, day, ledger, nothing
from desktop_app.documents.listing import Listing
from desktop_app.documents.report_binding import bound_report, report_docx
from desktop_app.documents.report_parts import FollowedResolution
from desktop_app.documents.resolution_tables import NO_UNIT, followed_listing, number_column, status_cell
from desktop_app.documents.seasonal_tables import plan
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.bidi import isolate
from desktop_app.persian.digits import decimal, percent, to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block, Spaced
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import Page
from desktop_app.typesetting.paragraphs import Paragraph

NAME = "ارزیابی سالانه"
GROUPS = {"prevention": "پیشگیری", "oversight": "نظارت", "confrontation": "مقابله"}
_TO_WRITE = "در این سال موردی ثبت نشده است."
_INDICATORS = (
    Column("ردیف", 0.72, "center"),
    Column("شاخص", 3.3),
    Column("پیوست", 0.85, "center"),
    Column("واحد سنجش", 1.1, "center"),
    Column("استاندارد (S)", 1.15, "center"),
    Column("عملکرد (AP)", 1.1, "center"),
    Column("سقف امتیاز (W)", 1.05, "center"),
    Column("امتیاز", 0.95, "center"),
)


def title_of(evaluation: AnnualEvaluation) -> str:
    return f"{NAME} {evaluation.committee} – سال {to_persian(evaluation.year)}"


def _amount(value: float | None, *, share: bool = False) -> str:
    if value is None:
        return "—"
    return percent(round(value, 1)) if share else decimal(value)


def _change(figure: YearFigure) -> str:
    if figure.this is None or figure.before is None:
        return "—"
    change = round(figure.this - figure.before, 1)
    if change == 0:
        return "بدون تغییر"
    return f"{decimal(abs(change))} {'افزایش' if change > 0 else 'کاهش'}"


def _figures(evaluation: AnnualEvaluation) -> list[Block]:
    if not evaluation.figures:
        return nothing(_TO_WRITE)
    return [*_year_table(evaluation), *seasons(evaluation.seasons), *standing(evaluation.standing)]


def _year_table(evaluation: AnnualEvaluation) -> list[Block]:
    """Beside the year before, if anything is known of that."""
    this, before = (f"سال {to_persian(year)}" for year in (evaluation.year, evaluation.year - 1))
    told = [(f.title, _amount(f.this, share=f.percent)) for f in evaluation.figures]
    if all(figure.before is None for figure in evaluation.figures):
        single = (Column("عنوان", 3.6), Column(this, 1.4, "center"))
        note = f"برای {before} جلسه‌ای ثبت نشده است و مقایسه ممکن نیست."
        return [ledger(single, told), Spaced(plain(note, NOTE), 4.0)]
    columns = (Column("عنوان", 3.6), *(Column(words, 1.4, "center") for words in (this, before, "تغییر")))
    rows = [
        (*pair, _amount(f.before, share=f.percent), _change(f))
        for pair, f in zip(told, evaluation.figures, strict=True)
    ]
    return [ledger(columns, rows)]


def _sum(rows: Sequence[IndicatorRow]) -> tuple[float, float]:
    """The scores and the ceilings of what was measured."""
    measured = [(row.score, row.ceiling) for row in rows if row.score is not None]
    return sum(score for score, _ in measured), sum(ceiling for _, ceiling in measured)


def _sum_row(words: str, rows: Sequence[IndicatorRow]) -> tuple[Said, ...]:
    scored, ceiling = _sum(rows)
    centred = IN_TABLE.but(align="center")
    bold = [plain(decimal(value, 2), centred, "bold") for value in (ceiling, scored)]
    return (None, plain(words, IN_TABLE, "bold"), None, None, None, None, *bold)


def _indicators(rows: Sequence[IndicatorRow]) -> list[Block]:
    if not rows:
        return nothing(_TO_WRITE)
    body: list[tuple[Said, ...]] = []
    place = 0
    for group, found in groupby(rows, key=lambda row: row.group):
        members = list(found)
        if group:
            body.append((None, plain(wording.word(GROUPS, group), IN_TABLE, "bold"), *([None] * 6)))
        for row in members:
            place += 1
            body.append(
                (
                    counted(place),
                    cell(row.title, "هرچه کمتر، بهتر" if row.lower_is_better else ""),
                    to_persian(row.annex),
                    row.unit,
                    _amount(row.standard),
                    _amount(row.actual),
                    _amount(row.ceiling),
                    decimal(row.score, 2) if row.score is not None else "—",
                )
            )
        if group:
            body.append(_sum_row(f"جمع {wording.word(GROUPS, group)}", members))
    body.append(_sum_row("جمع کل", rows))
    blocks: list[Block] = [ledger(_INDICATORS, body)]
    if len({row.group for row in rows if row.group}) > 1:
        blocks.append(Spaced(_group_chart(rows), 8.0))
    more, less = isolate("AP × W ÷ S"), isolate("S × W ÷ AP")
    note = f"امتیاز: {more}؛ در شاخص‌های «هرچه کمتر، بهتر»: {less}؛ امتیاز از سقف بیشتر نمی‌شود."
    return [*blocks, Spaced(Paragraph((Span(note),), NOTE), 5.0)]


def _group_chart(rows: Sequence[IndicatorRow]) -> Block:
    shares = []
    for group, words in GROUPS.items():
        scored, ceiling = _sum([row for row in rows if row.group == group])
        if ceiling:
            shares.append((words, float(round(100 * scored / ceiling))))
    return bar_chart("درصد امتیاز به‌دست‌آمده در هر گروه", shares)


def _points(texts: Sequence[str]) -> list[Block]:
    return [numbered(place, text) for place, text in enumerate(texts, start=1)]


def _carried(rows: Sequence[FollowedResolution]) -> list[Block]:
    if not rows:
        return []
    columns = (
        number_column(rows),
        Column("متن مصوبه", 4.2),
        Column("واحد مسئول", 2.0),
        Column("مهلت", 1.2, "center"),
        Column("پیشرفت", 0.95, "center"),
        Column("وضعیت", 1.3, "center"),
    )
    return [
        ledger(
            columns,
            [
                (
                    row.number,
                    row.text,
                    row.responsible or NO_UNIT,
                    day(row.extended_to or row.deadline),
                    percent(row.progress),
                    status_cell(row),
                )
                for row in rows
            ],
            small=True,
        )
    ]


def _approval(evaluation: AnnualEvaluation) -> list[Block]:
    approval = evaluation.approval
    if approval is None:
        told = "این ارزیابی در جلسه …………… مورخ …………… (صورتجلسه شماره ……………) به تصویب کمیته رسید."
        return [plain(told)]
    minutes = wording.dated(approval.number, approval.date)
    where = f"در {approval.meeting} " if approval.meeting else ""
    return [labelled("تصویب کمیته", f"{where}به موجب صورتجلسه {minutes}.")]


def composed(evaluation: AnnualEvaluation) -> list[Block]:
    """The body: what comes after cover and contents."""
    parts = Sections()
    parts.add("سال در یک نگاه", _figures(evaluation))
    add_sections(parts, evaluation)
    parts.add("شاخص‌ها و امتیازها", _indicators(evaluation.indicators))
    parts.add("نقاط قوت", _points(evaluation.strengths) or nothing(_TO_WRITE))
    parts.add("نقاط ضعف", _points(evaluation.weaknesses) or nothing(_TO_WRITE))
    parts.add("تحلیل علت‌ها", _points(evaluation.causes))
    parts.add("درس‌آموخته‌ها", _points(evaluation.lessons))
    words = f"برنامه‌های اولویت‌دار پیشنهادی سال {to_persian(evaluation.year + 1)}"
    parts.add(words, plan(evaluation.programmes) or nothing(_TO_WRITE))
    parts.add("مصوبات منتقل‌شده به سال بعد", _carried(evaluation.carried_over) or nothing("مصوبه بازی نمانده است."))
    purposes = ("تهیه‌کننده", "تأییدکننده")
    signers = [(purposes[n] if n < len(purposes) else "", signer) for n, signer in enumerate(evaluation.signers)]
    close(parts, _approval(evaluation), signers)
    return parts.blocks


def _sheet(evaluation: AnnualEvaluation, stationery: Stationery) -> OfficialSheet:
    return OfficialSheet(evaluation.letterhead, NAME, title_of(evaluation), stationery=stationery)


def _front(evaluation: AnnualEvaluation, stationery: Stationery) -> Block:
    return cover(
        evaluation.letterhead,
        NAME,
        f"سال {to_persian(evaluation.year)}",
        evaluation.legal_basis,
        under=(evaluation.committee,),
        stationery=stationery,
    )


def laid_out(evaluation: AnnualEvaluation, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written."""
    front = _front(evaluation, stationery)
    return bound_report(_sheet(evaluation, stationery), front, composed(evaluation), stationery)


def print_annual_evaluation(evaluation: AnnualEvaluation, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    told = about("annual_evaluation", title_of(evaluation), evaluation.letterhead, evaluation)
    return pdf.written(laid_out(evaluation, stationery), stationery.form, told)


def annual_docx(evaluation: AnnualEvaluation, stationery: Stationery = PLAIN) -> bytes:
    """The DOCX, to be worked on before the committee approves it."""
    front = _front(evaluation, stationery)
    return report_docx(title_of(evaluation), _sheet(evaluation, stationery), front, composed(evaluation), stationery)


def listings(evaluation: AnnualEvaluation) -> list[Listing]:
    """A sheet for each part that says anything; the year's figures always."""
    figures = ("عنوان", "این سال", "سال پیش")
    rows = tuple((f.title, f.this, f.before) for f in evaluation.figures)
    found = [
        *(("نقطه قوت", text) for text in evaluation.strengths),
        *(("نقطه ضعف", text) for text in evaluation.weaknesses),
        *(("علت", text) for text in evaluation.causes),
        *(("درس‌آموخته", text) for text in evaluation.lessons),
    ]
    planned = tuple((step.title, step.unit, step.time, step.indicator) for step in evaluation.programmes)
    told = [
        Listing("سال در یک نگاه", figures, rows),
        *work_listings(evaluation),
        _indicator_listing(evaluation.indicators),
    ]
    if found:
        told.append(Listing("یافته‌ها", ("نوع", "متن"), tuple(found)))
    if planned:
        told.append(Listing("پیشنهادهای سال بعد", ("اقدام", "واحد", "زمان", "شاخص"), planned))
    return [*told, followed_listing("مصوبات منتقل‌شده", evaluation.carried_over)]


def _indicator_listing(rows: Sequence[IndicatorRow]) -> Listing:
    columns = ("گروه", "شاخص", "پیوست", "واحد سنجش", "S", "AP", "W", "امتیاز")
    return Listing(
        "شاخص‌ها",
        columns,
        tuple(
            (
                wording.word(GROUPS, row.group),
                row.title,
                row.annex,
                row.unit,
                row.standard,
                row.actual,
                row.ceiling,
                row.score,
            )
            for row in rows
        ),
    )
