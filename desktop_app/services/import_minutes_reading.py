"""Minutes as offices write them in Word: headings found however they are spelled, and what stands under each."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from desktop_app.documents.outside_sheet import OutsideRow
from desktop_app.documents.outside_word import Block, OutsideParagraph, OutsideTable
from desktop_app.persian.digits import to_latin
from desktop_app.persian.numbers import ordinal
from desktop_app.persian.spelling import clean_text, compact_key
from desktop_app.services.import_columns import guessed
from desktop_app.services.import_fields import ListKind

COLUMNS: Final = {"part": 0, "text": 1, "post": 2, "unit": 3, "due": 4}


class Part(enum.StrEnum):
    """What a row of minutes is."""

    COMMITTEE = "committee"
    NUMBER = "number"
    DATE = "date"
    STARTS = "starts"
    ENDS = "ends"
    PLACE = "place"
    PRESENT = "present"
    ABSENT = "absent"
    GUEST = "guest"
    AGENDA = "agenda"
    DISCUSSION = "discussion"
    RESOLUTION = "resolution"
    OTHER = "other"
    """Signatures and copies: not taken."""


HEAD: Final = (Part.COMMITTEE, Part.NUMBER, Part.DATE, Part.STARTS, Part.ENDS, Part.PLACE)
PEOPLE: Final = frozenset({Part.PRESENT, Part.ABSENT, Part.GUEST})
_SECTIONS: Final = (
    (Part.ABSENT, "غایبان|غایبین|غائبین|غائبان|اعضای غایب|اسامی غایبین"),
    (
        Part.PRESENT,
        "حاضران|حاضرین|اعضای حاضر|اسامی حاضرین|اسامی حاضران|شرکت کنندگان|اسامی اعضا|حاضرین در جلسه|حاضران در جلسه",
    ),
    (Part.GUEST, "مدعوین|مدعوان|میهمانان|مهمانان"),
    (Part.AGENDA, "دستور جلسه|دستور کار|دستورجلسه|موضوعات جلسه|موضوع جلسه"),
    (Part.RESOLUTION, "مصوبات|تصمیمات|مصوبات جلسه|تصمیمات متخذه|تصمیمات اتخاذ شده|موارد مصوب|مصوبه ها"),
    (Part.DISCUSSION, "مذاکرات|خلاصه مذاکرات|شرح مذاکرات|مشروح مذاکرات|مباحث مطرح شده|شرح جلسه|خلاصه مباحث"),
    (Part.OTHER, "امضا|امضاکنندگان|امضای اعضا|امضای حاضرین|محل امضا|رونوشت"),
)
_LABELS: Final = (
    (Part.NUMBER, "شماره جلسه|شماره صورتجلسه|جلسه شماره|شماره"),
    (Part.DATE, "تاریخ جلسه|تاریخ برگزاری|تاریخ|مورخ|زمان برگزاری"),
    (Part.STARTS, "ساعت شروع|شروع جلسه|زمان شروع|ساعت آغاز|ساعت برگزاری|ساعت"),
    (Part.ENDS, "ساعت خاتمه|ساعت پایان|خاتمه جلسه|پایان جلسه|زمان پایان|زمان خاتمه|ساعت اتمام"),
    (Part.PLACE, "محل برگزاری|محل جلسه|مکان جلسه|مکان برگزاری|محل|مکان"),
    (Part.COMMITTEE, "نام کمیته|عنوان جلسه|عنوان کمیته|کمیته"),
)
_NUMBERED: Final = re.compile(r"^\s*[(\[]?(?:بند|ماده|مصوبه|شماره)?\s*\d{1,3}\s*(?:[-–—.)\]ـ:]|/(?!\d))+\s*")
_BULLET: Final = re.compile(r"^\s*[•●▪◦*\-–—]\s+")
_BODY: Final = re.compile(r"(?:کمیته|کمیسیون|شورای|شورا|کارگروه|ستاد|هیئت|هیات)\s.+")
_TITLE: Final = re.compile(r"صورت\W?جلسه|صورت\W?مجلس")
_UNIT: Final = re.compile(
    r"[(\[]?\s*(?:واحد )?(?:مسئول|مسوول|مسؤول|مجری|اقدام\W?کننده|متولی)(?: (?:اجرا|پیگیری|اقدام|انجام))?"
    r"\s*:\s*([^،؛()\[\]\n]+)[)\]]?"
)
_DUE: Final = re.compile(r"[(\[]?\s*(?:مهلت|سررسید|موعد)(?: (?:اجرا|انجام|اقدام))?\s*:\s*([^،؛()\[\]\n]+)[)\]]?")
_BETWEEN: Final = re.compile(r"ساعت\s*([\d:٫.]+)\s*(?:الی|تا|لغایت)\s*(?:ساعت\s*)?([\d:٫.]+)")
_IN_BRACKETS: Final = re.compile(r"^(.*?)\s*[(\[]([^)\]]+)[)\]]\s*$")
_DAY: Final = re.compile(r"\d{2,4}\s*/\s*\d{1,2}\s*/\s*\d{1,4}")
_PERSON_TITLES: Final = ("آقای", "خانم", "جناب", "سرکار", "دکتر", "مهندس", "حجت")
_MOST_ORDINAL: Final = 120
_LONGEST_HEADING: Final = 60


class _Reader:
    """Goes through the blocks, knowing under which heading it is."""

    def __init__(self) -> None:
        self.head: dict[Part, str] = {}
        self.items: list[tuple[Part, str, str, str, str]] = []
        """Part, text, post, unit, deadline."""
        self.section: Part | None = None
        self._counts = False
        """Whether the items of this section are numbered: then a paragraph without a number goes on with the last."""

    def take(self, blocks: Sequence[Block]) -> None:
        for block in blocks:
            if isinstance(block, OutsideTable):
                self._table(block)
            else:
                for line in clean_text(block.text).split("\n"):
                    self._line(line.strip(), block)

    # Paragraphs

    def _line(self, line: str, block: OutsideParagraph) -> None:
        if not line:
            return
        heading, rest = _heading(line)
        if heading is not None:
            self.section, self._counts = heading, False
            if rest:
                self._item(rest, numbered=block.numbered)
            return
        if self._told(line) and (self.section is None or self.section is Part.PLACE):
            return
        if self.section is not None:
            self._item(line, numbered=block.numbered)

    def _told(self, line: str) -> bool:
        """Whether the line told something about the meeting: its title, or a label with its value."""
        plain = to_latin(line)
        if _TITLE.search(line) and self.section is None:
            self._title(line)
            self._labels(line)
            return True
        between = _BETWEEN.search(plain)
        if between is not None:
            self.head.setdefault(Part.STARTS, between[1])
            self.head.setdefault(Part.ENDS, between[2])
        return self._labels(line) or between is not None

    def _title(self, line: str) -> None:
        body = _BODY.search(line)
        if body is not None:
            name = re.split(r"\s(?:مورخ|در تاریخ|شماره|تاریخ|به شماره)\b|[:،(]", body[0])[0]
            self.head.setdefault(Part.COMMITTEE, name.strip())
        number = re.search(r"(?:شماره|جلسه)\s*[:(]?\s*(\d{1,4})\b(?!/)", to_latin(line))
        if number is not None:
            self.head.setdefault(Part.NUMBER, number[1])
        else:
            key = compact_key(line)
            found = next((n for word, n in _ordinals() if word in key), None)
            if found is not None:
                self.head.setdefault(Part.NUMBER, str(found))
        day = _DAY.search(to_latin(line))
        if day is not None:
            self.head.setdefault(Part.DATE, day[0])

    def _labels(self, line: str) -> bool:
        """«شماره: ۵    تاریخ: ۱۴۰۳/۵/۷»: several labels may stand in one line."""
        found = [(hit, part) for hit in _labels_in().finditer(line) if (part := _label(hit[1])) is not None]
        for place, (hit, part) in enumerate(found):
            end = found[place + 1][0].start() if place + 1 < len(found) else len(line)
            value = line[hit.end() : end].strip(" -–،؛|")
            if value:
                self.head.setdefault(part, value)
        return bool(found)

    def _item(self, line: str, *, numbered: bool) -> None:
        part = self.section
        if part is None or part is Part.OTHER:
            return
        bare = _NUMBERED.sub("", to_latin(line)) != to_latin(line)
        text = _without_number(line)
        if part in PEOPLE:
            for name, post in _people(text):
                self.items.append((part, name, post, "", ""))
            return
        counted = numbered or bare or _BULLET.match(line) is not None
        goes_on = self._counts and not counted and self.items and self.items[-1][0] is part
        self._counts = self._counts or counted
        if goes_on:
            before = self.items.pop()
            unit, due, more = _charge(text)
            joined = f"{before[1]}\n{more}".strip()
            self.items.append((part, joined, "", before[3] or unit, before[4] or due))
            return
        if part is Part.RESOLUTION:
            unit, due, text = _charge(text)
            if text:
                self.items.append((part, text, "", unit, due))
            return
        self.items.append((part, text, "", "", ""))

    # Tables

    def _table(self, table: OutsideTable) -> None:
        head = [cell.replace("\n", " ") for cell in table.rows[0]]
        alone = {one for one in map(_section_of, filter(None, head)) if one is not None}
        if len(table.rows) > 1 and len([cell for cell in head if cell]) == 1 and alone:
            self.section = next(iter(alone))
            self._table(OutsideTable(table.rows[1:]))
            return
        resolutions = guessed(head, ListKind.RESOLUTIONS)
        people = guessed(head, ListKind.PEOPLE)
        if "text" in resolutions and ({"unit", "due"} & resolutions.keys() or self.section is Part.RESOLUTION):
            self._resolutions(table.rows[1:], resolutions)
        elif {"full_name", "last_name"} & people.keys():
            self._names(table.rows[1:], people, head)
        elif not self._pairs(table) and self.section is not None:
            for row in table.rows:
                cells = [cell for cell in row if not re.fullmatch(r"\W*\d*\W*", to_latin(cell))]
                if cells:
                    self._item(max(cells, key=len), numbered=True)

    def _resolutions(self, rows: Sequence[tuple[str, ...]], columns: dict[str, int]) -> None:
        for row in rows:
            cell = {name: clean_text(row[at]) for name, at in columns.items() if at < len(row)}
            text = _without_number(cell.get("text", ""))
            if text:
                unit, due, text = _charge(text)
                self.items.append((Part.RESOLUTION, text, "", cell.get("unit") or unit, cell.get("due") or due))

    def _names(self, rows: Sequence[tuple[str, ...]], columns: dict[str, int], head: Sequence[str]) -> None:
        marks = [at for at, word in enumerate(head) if re.search("حضور|غیاب|غایب|وضعیت|ملاحظات|امضا", clean_text(word))]
        for row in rows:
            cell = {name: clean_text(row[at]).replace("\n", " ") for name, at in columns.items() if at < len(row)}
            name = cell.get("full_name") or f"{cell.get('first_name', '')} {cell.get('last_name', '')}".strip()
            if not name and not cell.get("post"):
                continue
            away = any("غایب" in clean_text(row[at]).replace("غائب", "غایب") for at in marks if at < len(row))
            part = self.section if self.section in PEOPLE and not away else Part.ABSENT if away else Part.PRESENT
            assert part is not None
            self.items.append((part, name or cell["post"], cell.get("post", "") if name else "", "", ""))

    def _pairs(self, table: OutsideTable) -> bool:
        """«تاریخ | ۱۴۰۳/۵/۷», or labels with their value in one cell."""
        told = False
        for row in table.rows:
            for at, cell in enumerate(row):
                text = clean_text(cell)
                part = _label(text.rstrip(": "))
                if part is not None and at + 1 < len(row) and row[at + 1].strip():
                    self.head.setdefault(part, clean_text(row[at + 1]).replace("\n", " "))
                    told = True
                elif any(self._told(line) for line in text.split("\n") if line):
                    told = True
        return told


def _section_of(words: str) -> Part | None:
    """The section that a heading begins; None for what is no heading."""
    key = compact_key(_without_number(words))
    for part, known in _section_keys():
        if key == known or (key.startswith(known) and len(key) <= len(known) + 12):
            return part
    return None


@cache
def _section_keys() -> list[tuple[Part, str]]:
    return [(part, compact_key(name)) for part, names in _SECTIONS for name in names.split("|")]


@cache
def _label_keys() -> dict[str, Part]:
    return {compact_key(name): part for part, names in reversed(_LABELS) for name in names.split("|")}


def _heading(line: str) -> tuple[Part | None, str]:
    label, colon, rest = line.partition(":")
    section = _section_of(label)
    if section is None or (not colon and len(line) > _LONGEST_HEADING):
        return None, ""
    return section, rest.strip()


@cache
def _labels_in() -> re.Pattern[str]:
    names = sorted((name for _, several in _LABELS for name in several.split("|")), key=len, reverse=True)
    words = "|".join(r"[\s\u200c]?".join(map(re.escape, name.split())) for name in names)
    return re.compile(rf"(?<!\w)({words})\s*:")


def _label(words: str) -> Part | None:
    return _label_keys().get(compact_key(words))


@cache
def _ordinals() -> list[tuple[str, int]]:
    """«پنجمین جلسه» and «جلسه پنجم», the longest words first."""
    words = [(compact_key(f"{ordinal(n)}ین جلسه"), n) for n in range(1, _MOST_ORDINAL)]
    words += [(compact_key(f"جلسه {ordinal(n)}"), n) for n in range(1, _MOST_ORDINAL)]
    return sorted([*words, (compact_key("اولین جلسه"), 1)], key=lambda word: -len(word[0]))


def _without_number(line: str) -> str:
    """An item without the number or the point before it; digits keep their family."""
    match = _NUMBERED.match(to_latin(line)) or _BULLET.match(line)
    return (line[match.end() :] if match is not None else line).strip()


def _charge(text: str) -> tuple[str, str, str]:
    """Unit and deadline as far as the text itself names them, and the text without them."""
    unit, due = _UNIT.search(text), _DUE.search(text)
    rest = _DUE.sub("", _UNIT.sub("", text))
    rest = re.sub(r"\(\s*[،؛]?\s*\)", "", rest)
    return unit[1].strip() if unit else "", due[1].strip(" .") if due else "", rest.strip(" ،؛-–\n\t")


def _people(line: str) -> Iterator[tuple[str, str]]:
    """Names with their posts: «نام (سمت)», «نام - سمت», several parted by commas."""
    parts = [part.strip(" .") for part in re.split(r"[،,؛;](?![^()]*\))", line) if part.strip(" .")]
    if len(parts) == 2 and not parts[1].startswith(_PERSON_TITLES) and "(" not in line:
        yield parts[0], parts[1]
        return
    for part in parts:
        bracket = _IN_BRACKETS.match(part)
        if bracket is not None:
            yield bracket[1].strip(), bracket[2].strip()
            continue
        name, dash, post = (
            re.split(r"(\s[-–—:]\s)", part, maxsplit=1) if re.search(r"\s[-–—:]\s", part) else (part, "", "")
        )
        del dash
        yield name.strip(), post.strip()


def rows_of(blocks: Sequence[Block]) -> list[OutsideRow]:
    """The minutes as rows of part, text, post, unit and deadline; the facts of the meeting first, found or not."""
    reader = _Reader()
    reader.take(blocks)
    rows = [(part, reader.head.get(part, ""), "", "", "") for part in HEAD]
    order = {part: place for place, part in enumerate(Part)}
    rows += sorted(reader.items, key=lambda item: order[item[0]])
    return [
        OutsideRow(number, (part.value, *(cell or None for cell in cells)))
        for number, (part, *cells) in enumerate(rows, 1)
    ]
