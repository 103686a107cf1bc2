"""The record on paper of how a file of another office was taken in: counts, decisions, and every record changed."""

from __future__ import annotations

import datetime
import re
from typing import Final

from desktop_app.documents.exchange_result_view import DecisionLine, ExchangeResult, ResultLine
from desktop_app.documents.house_style import Sections, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import Column, about, counted, facts, ledger, signing, title
from desktop_app.documents.official_parts import Signer
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.persian.numbers import ordinal
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import Page

NAME = "نتیجه ثبت بسته"
GROUPS = {
    "new": "تازه",
    "updated": "به‌روزشده",
    "removed": "حذف‌شده",
    "conflict": "دارای تعارض",
    "after_final": "پس از نهایی‌سازی",
    "proposal": "پیشنهاد بدون اجازه",
    "unknown": "برای نسخه تازه‌تر برنامه",
}
KINDS = {
    "agenda_item": "بند دستور جلسه",
    "agenda_template": "الگوی دستور جلسه",
    "area": "حوزه",
    "attachment": "پیوست",
    "attendance": "حضور",
    "citation": "استناد",
    "clause": "بند مصوبه",
    "committee": "کمیته",
    "declaration": "اعلام تعارض منافع",
    "evaluation": "ارزیابی",
    "extension": "تمدید",
    "final_minutes": "صورتجلسه نهایی",
    "finding": "یافته ارزیابی",
    "follow_up": "پیگیری",
    "indicator": "شاخص",
    "legal_act": "مستند قانونی",
    "letter": "نامه",
    "meeting": "جلسه",
    "membership": "عضویت",
    "minutes": "صورتجلسه",
    "person": "فرد",
    "programme": "برنامه",
    "programme_session": "جلسه برنامه",
    "recusal": "تعارض منافع",
    "resolution": "مصوبه",
    "signature": "امضا",
    "statement": "اظهارات",
    "template_item": "بند الگو",
    "unit": "واحد",
    "violation": "پرونده تخلف",
    "violation_step": "اقدام پرونده",
    "vulnerability": "نقطه آسیب‌پذیر",
}
"""What a record of each table is called; one unknown here is «رکورد»."""
DECISIONS = {"ours": "نسخه ما", "theirs": "نسخه فرستنده", "written": "متن تازه"}
_COLUMNS = (
    Column("ردیف", 0.6, "center"),
    Column("نوع تغییر", 1.5),
    Column("مورد", 1.5),
    Column("شرح", 4.4),
    Column("در", 2.0),
)
_DECIDED = (
    Column("ردیف", 0.6, "center"),
    Column("مورد", 1.5),
    Column("شرح", 2.9),
    Column("در", 1.7),
    Column("انتخاب", 1.3),
    Column("آنچه ثبت شد", 2.9),
)
_LOGGED_MEETING: Final = re.compile(r"([^/0-9۰-۹]+)/([0-9]+)")
_NUMBER: Final = re.compile(r"[0-9]+(?:/[0-9]+)*")
_SIGNERS = (("مسئول دبیرخانه", Signer()),)


def kind_word(entity: str) -> str:
    return KINDS.get(entity, "رکورد")


def called(name: str) -> str:
    """«جلسه سوم سلامت اداری» for the log's name of a meeting; numbers of resolutions in Persian digits."""
    meeting = _LOGGED_MEETING.fullmatch(name)
    if meeting is not None:
        return f"جلسه {ordinal(int(meeting[2]))} {meeting[1]}"
    return to_persian(name) if _NUMBER.fullmatch(name) else name


def line_words(line: ResultLine) -> str:
    """«به‌روزشده: مصوبه ۱۴۰۴/۲/۵، گردش دوره‌ای مأموران»."""
    place = f"در {called(line.place)}" if _LOGGED_MEETING.fullmatch(line.place) else called(line.place)
    told = [" ".join(part for part in (kind_word(line.kind), place) if part), called(line.title)]
    return f"{GROUPS.get(line.group, '')}: {'، '.join(part for part in told if part)}"


def title_of(paper: ExchangeResult) -> str:
    return f"{NAME} {to_persian(paper.number)} {paper.sender}"


def composed(paper: ExchangeResult) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(f"{NAME} {to_persian(paper.number)}", f"فرستنده: {paper.sender}"))
    told = (
        ("ساخته‌شده در", _moment(paper.made)),
        ("ثبت‌شده در", _moment(paper.applied)),
        ("ثبت‌کننده", paper.person),
        *((word, to_persian(paper.counts[code])) for code, word in GROUPS.items() if paper.counts.get(code)),
        ("پیوست", to_persian(paper.attachments) if paper.attachments else ""),
    )
    parts.add_plain(*facts(told), before=6.0)
    for note in _notes(paper):
        parts.add_plain(plain(note), before=4.0)
    if paper.decisions:
        parts.add("تعارض‌هایی که درباره آن‌ها تصمیم گرفته شد", [ledger(_DECIDED, _decided(paper.decisions))])
    if paper.lines:
        parts.add("موارد ثبت‌شده", [ledger(_COLUMNS, _listed(paper.lines))])
    else:
        parts.add_plain(plain("این بسته چیز تازه‌ای نداشت و داده‌ها تغییر نکرد."), before=6.0)
    more = sum(paper.counts.values()) - len(paper.lines)
    if paper.lines and more > 0:
        parts.add_plain(plain(f"{to_persian(more)} مورد دیگر در این برگه نیامده است."), before=4.0)
    parts.add_plain(signing(_SIGNERS), before=14.0)
    return parts.blocks


def _moment(moment: datetime.datetime | None) -> str:
    if moment is None:
        return ""
    local = moment.astimezone()
    return f"{jalali.official(local.date())}، {to_persian(f'{local:%H:%M}')}"


def _notes(paper: ExchangeResult) -> list[str]:
    told = []
    if paper.missing_numbers:
        numbers = "، ".join(to_persian(number) for number in paper.missing_numbers)
        told.append(f"بسته‌های نرسیده این فرستنده: {numbers}.")
    if paper.left_open:
        told.append(f"{to_persian(paper.left_open)} تعارض باز مانده است.")
    if paper.pending:
        told.append(f"{to_persian(paper.pending)} بخش تا رسیدن بسته‌های دیگر نگه داشته شده است.")
    if paper.quarantined:
        told.append(f"{to_persian(paper.quarantined)} بخش با آنچه هست ناسازگار بود و جدا نگه داشته شد.")
    if paper.not_in_step:
        told.append(f"داده‌ها با این اداره‌ها هم‌گام نیست: {'، '.join(paper.not_in_step)}.")
    return told


def _listed(lines: tuple[ResultLine, ...]) -> list[tuple[str | Block | None, ...]]:
    return [
        (counted(place), GROUPS.get(line.group, ""), kind_word(line.kind), called(line.title), called(line.place))
        for place, line in enumerate(lines, start=1)
    ]


def _decided(lines: tuple[DecisionLine, ...]) -> list[tuple[str | Block | None, ...]]:
    return [
        (
            counted(place),
            kind_word(line.kind),
            called(line.title),
            called(line.place),
            DECISIONS.get(line.decision, ""),
            line.taken,
        )
        for place, line in enumerate(lines, start=1)
    ]


def laid_out(paper: ExchangeResult, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written."""
    furniture = OfficialSheet(paper.letterhead, NAME, title_of(paper), stationery=stationery, in_middle=False)
    return fitted(composed(paper), stationery.form, furniture, stationery.family)


def print_exchange_result(paper: ExchangeResult, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    said = about("exchange_result", title_of(paper), paper.letterhead, paper)
    return pdf.written(laid_out(paper, stationery), stationery.form, said)
