"""Lists as offices keep them, made anew for a test, and what an import makes of them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from docx import Document
from openpyxl import Workbook

from desktop_app.progress import Silent
from desktop_app.services.desk import Desk
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_plan import Plan, PlannedRow, Wishes
from desktop_app.services.imports import BroughtIn, Table

RESOLUTIONS = ["شماره جلسه", "تاريخ جلسه", "متن مصوبه", "واحد مسئول", "مهلت", "وضعيت"]
PEOPLE = ["نام و نام خانوادگی", "سمت", "واحد سازمانی", "نقش", "شماره ابلاغ", "تاریخ ابلاغ"]


def workbook(path: Path, rows: Sequence[Sequence[Any]]) -> Path:
    made = Workbook()
    for row in rows:
        made.active.append(list(row))
    made.save(path)
    return path


def minutes(path: Path, *paragraphs: str) -> Path:
    document = Document()
    for words in paragraphs:
        document.add_paragraph(words)
    document.save(path)
    return path


class Under:
    """An import under way: the list, what is wished of it, and what becomes of it."""

    def __init__(self, desk: Desk, kind: ListKind, path: Path, **wishes: Any) -> None:
        self.desk, self.kind = desk, kind
        source = desk.imports.read(path, kind, Silent())
        self.table: Table = (
            desk.imports.minutes(source) if source.is_word else desk.imports.table(source.sheets[0], kind)
        )
        self.wishes = Wishes(columns=self.table.columns, **wishes)

    def plan(self) -> Plan:
        return self.desk.imports.plan(self.kind, self.table.rows, self.wishes, Silent())

    def row(self, number: int) -> PlannedRow:
        return next(row for row in self.plan().rows if row.number == number)

    def trouble(self, number: int) -> str:
        return " ".join(str(one.error) for one in self.row(number).troubles)

    def correct(self, number: int, field: str, words: str) -> None:
        known = {row: dict(cells) for row, cells in self.wishes.corrections.items()}
        known.setdefault(number, {})[field] = words
        self.wishes = replace(self.wishes, corrections=known)

    def tick(self, number: int, *, on: bool) -> None:
        self.wishes = replace(self.wishes, ticks={**self.wishes.ticks, number: on})

    def bring(self, *, without_troubled: bool = False) -> BroughtIn:
        return self.desk.imports.bring_in(
            self.kind, self.table.rows, self.wishes, Silent(), without_troubled=without_troubled
        )


def jalali(year: int, month: int, day: int) -> datetime.date:
    from desktop_app.persian.jalali import JalaliDate

    return JalaliDate(year, month, day).to_date()
