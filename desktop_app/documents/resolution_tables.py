"""Tables of resolutions for reports: how many stand where, which unit how late, each one, the overdue ones by age."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.documents import wording
from desktop_app.documents.follow_up_report_view import NeededDecision
from desktop_app.documents.house_style import NOTE, middle, plain
from desktop_app.documents.list_parts import SMALL_CELL, Column, Said, day, ledger
from desktop_app.documents.listing import Listing
from desktop_app.documents.report_parts import FollowedResolution, ResolutionFigures, UnitFigures
from desktop_app.persian.digits import decimal, percent, to_persian
from desktop_app.typesetting.blocks import Block, Stack, Together

WANTED = {"extend": "تمدید مهلت", "change": "تغییر یا تعیین تکلیف", "void": "لغو"}
NO_UNIT = "بدون واحد مسئول"


def number_column(rows: Iterable[FollowedResolution | NeededDecision]) -> Column:
    """Wide enough that no number is broken."""
    longest = max((len(row.number) for row in rows), default=0)
    return Column("شماره", min(1.6, max(1.0, 0.13 * longest)), "center")


def share(number: int | None) -> str:
    return percent(number) if number is not None else "—"


def standing(figures: ResolutionFigures) -> list[Block]:
    """One row of figures under their words: the total, each status there is, the overdue, the share realised."""
    told = [("کل مصوبات", to_persian(figures.total))]
    told += [(wording.word(wording.STATES, status), to_persian(count)) for status, count in figures.by_status]
    told += [("معوق", to_persian(figures.overdue)), ("درصد تحقق", share(figures.percent))]
    columns = [Column(words, max(1.0, 0.11 * len(words)), "center") for words, _ in told]
    return [Together(ledger(columns, [[middle(value) for _, value in told]], small=True))]


def units(rows: Sequence[UnitFigures]) -> list[Block]:
    if not rows:
        return []
    columns = (
        Column("واحد مسئول", 3.4),
        Column("کل", 0.8, "center"),
        Column("تحقق‌یافته", 1.1, "center"),
        Column("باز", 0.8, "center"),
        Column("معوق", 0.8, "center"),
        Column("میانگین تأخیر (روز)", 1.5, "center"),
    )
    return [
        ledger(
            columns,
            [
                (
                    row.unit or NO_UNIT,
                    to_persian(row.total),
                    to_persian(row.realised),
                    to_persian(row.open),
                    to_persian(row.overdue),
                    decimal(row.mean_delay) if row.mean_delay is not None else "—",
                )
                for row in rows
            ],
        )
    ]


def _deadline(row: FollowedResolution) -> Block | None:
    if row.deadline is None and row.extended_to is None:
        return None
    centred = SMALL_CELL.but(align="center")
    lines: list[Block] = [plain(day(row.deadline), centred)] if row.deadline is not None else []
    if row.extended_to is not None:
        lines.append(plain(f"تمدید: {day(row.extended_to)}", NOTE.but(align="center", size=8.6)))
    return Stack(tuple(lines))


def status_cell(row: FollowedResolution) -> Block:
    centred = SMALL_CELL.but(align="center")
    lines: list[Block] = [plain(wording.word(wording.STATES, row.status), centred)]
    if row.days_late:
        lines.append(plain(f"{to_persian(row.days_late)} روز تأخیر", centred.but(size=8.6), "bold"))
    return Stack(tuple(lines))


def _small(text: str, *notes: str) -> Block | None:
    kept = [note for note in notes if note]
    if not text and not kept:
        return None
    lines: list[Block] = [plain(text, SMALL_CELL)] if text else []
    return Stack((*lines, *(plain(note, NOTE.but(size=8.6)) for note in kept)))


def followed(rows: Sequence[FollowedResolution]) -> list[Block]:
    """The whole table of follow-up; evidence and obstacles only where there are any."""
    if not rows:
        return []
    evidence, obstacles = any(row.evidence for row in rows), any(row.obstacles for row in rows)
    columns = [
        number_column(rows),
        Column("جلسه", 1.1, "center"),
        Column("متن مصوبه", 3.2),
        Column("واحد مسئول", 1.45),
        Column("مهلت", 1.15, "center"),
        Column("پیشرفت", 0.9, "center"),
        Column("وضعیت", 1.2, "center"),
        Column("آخرین اقدام", 1.35),
        *([Column("مستندات", 1.15)] if evidence else []),
        *([Column("موانع", 1.2)] if obstacles else []),
        Column("گام بعدی", 1.2),
    ]
    body: list[list[Said]] = [
        [
            row.number,
            _small(row.meeting, day(row.meeting_date)),
            row.text,
            row.responsible or NO_UNIT,
            _deadline(row),
            percent(row.progress),
            status_cell(row),
            _small(row.last_action, day(row.last_action_on)),
            *([row.evidence or None] if evidence else []),
            *([row.obstacles or None] if obstacles else []),
            row.next_step,
        ]
        for row in rows
    ]
    return [ledger(columns, body, small=True)]


def late(rows: Iterable[FollowedResolution]) -> list[Block]:
    """The overdue ones, the oldest delay first."""
    overdue = sorted((row for row in rows if row.days_late), key=lambda row: -row.days_late)
    if not overdue:
        return []
    columns = (
        number_column(overdue),
        Column("متن مصوبه", 4.2),
        Column("واحد مسئول", 2.0),
        Column("مهلت", 1.2, "center"),
        Column("تأخیر (روز)", 1.0, "center"),
        Column("پیشرفت", 0.95, "center"),
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
                    to_persian(row.days_late),
                    percent(row.progress),
                )
                for row in overdue
            ],
            small=True,
        )
    ]


def decisions(rows: Sequence[NeededDecision]) -> list[Block]:
    if not rows:
        return []
    columns = (
        number_column(rows),
        Column("متن مصوبه", 4.0),
        Column("واحد مسئول", 1.9),
        Column("تصمیم لازم", 1.4, "center"),
        Column("تصمیم کمیته", 1.8),
    )
    return [
        ledger(
            columns,
            [
                (
                    row.number,
                    _small(row.text, row.reason),
                    row.unit or NO_UNIT,
                    wording.word(WANTED, row.wanted),
                    None,
                )
                for row in rows
            ],
            small=True,
        )
    ]


def realised(rows: Iterable[FollowedResolution]) -> list[Block]:
    """What is closed, with its evidence."""
    done = [row for row in rows if row.status == "closed"]
    if not done:
        return []
    columns = (
        number_column(done),
        Column("متن مصوبه", 4.2),
        Column("واحد مسئول", 2.0),
        Column("مستندات", 2.0),
        Column("تاریخ تأیید", 1.2, "center"),
    )
    told = [(row.number, row.text, row.responsible, row.evidence, day(row.closed_on)) for row in done]
    return [ledger(columns, told, small=True)]


def followed_listing(name: str, rows: Sequence[FollowedResolution]) -> Listing:
    columns = (
        "شماره",
        "جلسه",
        "تاریخ جلسه",
        "متن مصوبه",
        "واحد مسئول",
        "مهلت",
        "مهلت تمدیدشده",
        "درصد پیشرفت",
        "وضعیت",
        "روز تأخیر",
        "آخرین اقدام",
        "تاریخ آخرین اقدام",
        "مستندات",
        "موانع",
        "گام بعدی",
    )
    return Listing(
        name,
        columns,
        tuple(
            (
                row.number,
                row.meeting,
                row.meeting_date,
                row.text,
                row.responsible,
                row.deadline,
                row.extended_to,
                row.progress,
                wording.word(wording.STATES, row.status),
                row.days_late,
                row.last_action,
                row.last_action_on,
                row.evidence,
                row.obstacles,
                row.next_step,
            )
            for row in rows
        ),
    )


def units_listing(name: str, rows: Sequence[UnitFigures]) -> Listing:
    columns = ("واحد مسئول", "کل", "تحقق‌یافته", "باز", "معوق", "میانگین تأخیر (روز)")
    return Listing(
        name,
        columns,
        tuple((row.unit or NO_UNIT, row.total, row.realised, row.open, row.overdue, row.mean_delay) for row in rows),
    )
