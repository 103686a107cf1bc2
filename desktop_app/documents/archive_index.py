"""The first page of an archive folder: what lies in it, readable in any browser, and the sums that prove it whole."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from desktop_app.documents import wording
from desktop_app.documents.archive_style import STYLE
from desktop_app.persian import jalali, phrases
from desktop_app.persian.bidi import isolate_numbers
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.intake import taken_in

SUMS = "SHA256SUMS"
INDEX = "index.html"
README = "راهنما.txt"


@dataclass(frozen=True, kw_only=True, slots=True)
class ArchivedFile:
    """A file by its path inside the folder, with slashes."""

    title: str
    path: str
    size: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ArchivedResolution:
    number: str
    text: str
    unit: str = ""
    due: datetime.date | None = None
    status: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ArchivedMeeting:
    """One meeting with the files of its folder."""

    title: str
    date: datetime.date
    place: str = ""
    number: str = ""
    """That of its minutes."""
    classification: str = "ordinary"
    present: int | None = None
    members: int | None = None
    resolutions: tuple[ArchivedResolution, ...] = ()
    files: tuple[ArchivedFile, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ArchiveIndex:
    """The whole folder. Its class is the highest of its parts."""

    organisation: str
    secretariat: str = ""
    committee: str
    year: int
    made_on: datetime.date
    classification: str = "ordinary"
    kept_at: str = ""
    legal_basis: tuple[str, ...] = ()
    meetings: tuple[ArchivedMeeting, ...] = ()
    of_year: tuple[ArchivedFile, ...] = ()
    data: tuple[ArchivedFile, ...] = ()
    left_out: tuple[str, ...] = ()
    not_made: tuple[str, ...] = ()


def title_of(index: ArchiveIndex) -> str:
    return f"بایگانی {index.committee}، سال {to_persian(index.year)}"


def checksums(sums: Mapping[str, str]) -> bytes:
    """The sums as `sha256sum -c` reads them, by path."""
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(sums.items())).encode()


def _say(text: str) -> str:
    return escape(isolate_numbers(taken_in(text).strip())).replace("\n", "<br>")


def _class(index: ArchiveIndex) -> str:
    return wording.word(wording.CLASSIFICATIONS, index.classification)


def _link(file: ArchivedFile) -> str:
    kind = file.path.rpartition(".")[2].upper()
    return (
        f'<a href="{escape(quote(file.path))}">{_say(file.title)}</a> '
        f'<small><bdi dir="ltr">{escape(kind)}</bdi>، {phrases.file_size(file.size)}</small>'
    )


def _files(files: Sequence[ArchivedFile]) -> str:
    return f"<ul>{''.join(f'<li>{_link(file)}</li>' for file in files)}</ul>" if files else "<p>—</p>"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(title)}</th>' for title in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _present(meeting: ArchivedMeeting) -> str:
    if meeting.present is None:
        return "—"
    of = f" از {to_persian(meeting.members)}" if meeting.members else ""
    return f"{to_persian(meeting.present)}{of}"


def _overview(index: ArchiveIndex) -> str:
    rows = (
        (
            to_persian(place),
            f'<a href="#m{place}">{_say(meeting.title)}</a>',
            _say(jalali.long(meeting.date)),
            _say(to_persian(meeting.number)) or "—",
            _present(meeting),
            to_persian(len(meeting.resolutions)),
            wording.word(wording.CLASSIFICATIONS, meeting.classification),
        )
        for place, meeting in enumerate(index.meetings, start=1)
    )
    return _table(("ردیف", "جلسه", "تاریخ", "شماره صورتجلسه", "حاضران", "مصوبات", "طبقه‌بندی"), rows)


def _meeting(place: int, meeting: ArchivedMeeting) -> str:
    facts = wording.listed_by_comma(jalali.long(meeting.date), meeting.place)
    parts = [
        f'<section id="m{place}"><h2>{to_persian(place)}. {_say(meeting.title)}</h2><p class="facts">{_say(facts)}'
    ]
    if meeting.classification != "ordinary":
        parts.append(f' <b class="class">{wording.word(wording.CLASSIFICATIONS, meeting.classification)}</b>')
    parts.append("</p>")
    if meeting.resolutions:
        rows = (
            (
                _say(row.number),
                _say(row.text),
                _say(row.unit),
                _say(jalali.official(row.due)) if row.due else "",
                wording.word(wording.STATES, row.status),
            )
            for row in meeting.resolutions
        )
        heads = ("شماره", "شرح مصوبه", "مسئول اجرا", "مهلت", "وضعیت در زمان بایگانی")
        parts.append(f"<h3>مصوبات</h3>{_table(heads, rows)}")
    parts.append(f"<h3>کاغذها و پیوست‌ها</h3>{_files(meeting.files)}</section>")
    return "".join(parts)


def _facts(index: ArchiveIndex) -> str:
    rows = [
        ("سازمان", wording.listed_by_comma(index.organisation, index.secretariat)),
        ("مستند قانونی", "؛ ".join(index.legal_basis)),
        ("تاریخ تهیه", jalali.long(index.made_on)),
        ("طبقه‌بندی", _class(index)),
        ("محل نگهداری نسخه اصلی", index.kept_at),
        ("شمار جلسه‌ها", to_persian(len(index.meetings))),
    ]
    told = "".join(f'<tr><th scope="row">{label}</th><td>{_say(value)}</td></tr>' for label, value in rows if value)
    return f'<table class="about"><tbody>{told}</tbody></table>'


def _missing(index: ArchiveIndex) -> str:
    parts = ""
    if index.left_out:
        items = "".join(f"<li>{_say(title)}</li>" for title in index.left_out)
        parts += f"<section><h2>آنچه به سبب طبقه‌بندی در این پوشه نیست</h2><ul>{items}</ul></section>"
    if index.not_made:
        items = "".join(f"<li>{_say(title)}</li>" for title in index.not_made)
        parts += f"<section><h2>کاغذهایی که ساخته نشد</h2><ul>{items}</ul></section>"
    return parts


def index_html(index: ArchiveIndex) -> bytes:
    """The page: without a script, and without anything from outside the folder."""
    banner = "" if index.classification == "ordinary" else f'<p class="banner">{_class(index)}</p>'
    meetings = "".join(_meeting(place, meeting) for place, meeting in enumerate(index.meetings, start=1))
    title = _say(title_of(index))
    page = (
        '<!DOCTYPE html>\n<html lang="fa" dir="rtl"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head><body>{banner}"
        f"<header><h1>{title}</h1>{_facts(index)}</header>"
        f"<main><section><h2>فهرست جلسه‌ها</h2>{_overview(index)}</section>{meetings}"
        f"<section><h2>کاغذهای سال</h2>{_files(index.of_year)}</section>"
        f"<section><h2>داده‌ها برای برنامه‌های دیگر</h2>{_files(index.data)}</section>{_missing(index)}</main>"
        f'<footer>درستی پرونده‌ها با فایل <bdi dir="ltr">{SUMS}</bdi> سنجیده می‌شود؛ شیوه آن در '
        f'<a href="{quote(README)}">راهنما</a> آمده است.</footer>{banner}</body></html>\n'
    )
    return page.encode()


def readme(index: ArchiveIndex) -> bytes:
    """How to read the folder, in Persian; with a byte order mark and line ends that every editor knows."""
    lines = [
        title_of(index),
        wording.listed_by_comma(index.organisation, index.secretariat),
        f"تاریخ تهیه: {jalali.long(index.made_on)}",
        f"طبقه‌بندی: {_class(index)}",
        "",
        "این پوشه بدون هیچ برنامه‌ای خوانده می‌شود.",
        f"از {INDEX} آغاز کنید: با هر مرورگری باز می‌شود و فهرست جلسه‌ها، مصوبات و کاغذها را با پیوند به هر یک دارد.",
        "",
        "هر جلسه پوشه‌ای دارد که نامش شماره و تاریخ جلسه است.",
        "صورتجلسه، دعوتنامه، لیست حضور، ابلاغ‌ها و پیوست‌های جلسه در آن است.",
        "پوشه «کاغذهای سال» گزارش‌ها و دفترهای سال را دارد.",
        "پوشه «داده» همان فهرست‌ها را به شکل CSV برای هر برنامه دیگر دارد، و متن ثابت صورتجلسه‌ها را به شکل JSON.",
        "",
        "آزمودن درستی پرونده‌ها",
        f"در لینوکس و مک، در همین پوشه:  sha256sum -c {SUMS}",
        "در ویندوز، برای هر پرونده:  certutil -hashfile نام‌پرونده SHA256",
        f"عددی که به دست می‌آید باید همان باشد که در {SUMS} نوشته شده است.",
    ]
    if index.left_out:
        lines += ["", "به سبب طبقه‌بندی در این پوشه نیست:", *(f"- {title}" for title in index.left_out)]
    return "\r\n".join([*lines, ""]).encode("utf-8-sig")
