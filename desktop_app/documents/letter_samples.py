"""Invented letters by which an office sees how a wording looks on paper."""

from __future__ import annotations

import dataclasses
import datetime

from desktop_app.documents.excerpt import print_excerpt
from desktop_app.documents.excerpt_view import ExcerptPaper
from desktop_app.documents.letter import print_letter
from desktop_app.documents.letter_fields import TemplateKind
from desktop_app.documents.letter_templates import filled, sample_values
from desktop_app.documents.letter_view import (
    AgendaLine,
    Fact,
    LetterPaper,
    OpenResolution,
    Recipient,
    ToldResolution,
)
from desktop_app.documents.letter_wordings import Wording
from desktop_app.documents.official_parts import CopyTo, Letterhead, Signer
from desktop_app.documents.stationery import PLAIN, Stationery

_DAY = datetime.date(2025, 12, 1)  # 10 Azar 1404
_DUE = datetime.date(2026, 2, 4)  # 15 Bahman 1404
_HEAD = Letterhead(organisation="شهرداری سپیدار", unit="دبیرخانه کمیته‌ها", number="۱۴۰۴/س/۲۱۸", date=_DAY)
_COMMITTEE = "کمیته سلامت اداری"
_SIGNER = Signer(post=f"دبیر {_COMMITTEE}")
_UNIT = Recipient(post="معاون مالی و اقتصادی", unit="معاونت مالی و اقتصادی")
_TEXT = "فهرست معاملات متوسط هر ماه در درگاه شفافیت منتشر و گزارش آن به دبیرخانه فرستاده شود."
_RECIPIENTS: dict[TemplateKind, Recipient] = {
    "invitation_list": Recipient(post=f"اعضای محترم {_COMMITTEE}"),
    "reminder_superior": Recipient(post="شهردار"),
}


def sample_letter(kind: TemplateKind, wording: Wording) -> LetterPaper:
    """An invented letter with every block that the wording may name."""
    late = 23 if kind.startswith("reminder") else 0
    paper = LetterPaper(
        kind=kind,
        letterhead=_HEAD,
        recipient=_RECIPIENTS.get(kind, _UNIT),
        facts=(
            Fact(label="کمیته", value=_COMMITTEE),
            Fact(label="شماره و نوع", value="۳ (سال ۱۴۰۴)، عادی"),
            Fact(label="زمان", value="دوشنبه ۱۷ آذر ۱۴۰۴، ساعت ۱۴:۰۰ تا ۱۵:۳۰"),
            Fact(label="مکان", value="سالن جلسات معاونت برنامه‌ریزی"),
        ),
        agenda=(
            AgendaLine(
                number=1, title="گزارش پیگیری مصوبات جلسه دوم", presenter="دبیر کمیته", minutes=15, kind="report"
            ),
            AgendaLine(
                number=2,
                title="آسیب‌پذیری‌های صدور پروانه ساختمانی",
                presenter="معاون شهرسازی و معماری",
                minutes=30,
                papers=("جدول زمان گام‌ها",),
                kind="decision",
            ),
        ),
        open_resolutions=(OpenResolution(number="۱۴۰۴/۲/۴", text=_TEXT, due=_DAY, status="in_progress", days_late=7),),
        people=(_UNIT, Recipient(post="مدیر حراست"), Recipient(post="مدیر حقوقی")),
        resolutions=(
            ToldResolution(
                number="۱۴۰۴/۳/۱",
                text=_TEXT,
                deliverable="گزارش ماهانه",
                due=_DAY - datetime.timedelta(days=late) if late else _DUE,
                cooperating=("مدیریت فناوری اطلاعات",),
                days_late=late,
            ),
        ),
        signer=_SIGNER,
        copies=(CopyTo(recipient="شهردار", purpose="information"), CopyTo(recipient="بایگانی", purpose="archive")),
        meeting=f"سومین جلسه {_COMMITTEE} در سال ۱۴۰۴",
        with_slip=kind in {"invitation", "notice"},
        is_draft=False,
    )
    blocks = frozenset({"facts", "agenda", "open_resolutions", "people", "resolutions"})
    values = sample_values(kind) | ({"due": "۱۷ آبان ۱۴۰۴"} if late else {})
    text = filled(kind, wording, values, blocks)
    return dataclasses.replace(paper, subject=text.subject, body=text.body)


def sample_excerpt(wording: Wording) -> ExcerptPaper:
    text = filled("excerpt_certificate", wording, sample_values("excerpt_certificate"))
    return ExcerptPaper(
        letterhead=_HEAD,
        title=text.subject,
        facts=(
            Fact(label="کمیته", value=_COMMITTEE),
            Fact(label="زمان", value="دوشنبه ۱۷ آذر ۱۴۰۴، ساعت ۱۴:۰۰ تا ۱۵:۳۰"),
        ),
        item="بند ۲. آسیب‌پذیری‌های صدور پروانه ساختمانی",
        number="۱۴۰۴/۳/۱",
        text=_TEXT,
        asked=(Fact(label="مسئول اجرا", value=_UNIT.unit), Fact(label="مهلت", value="۱۵ بهمن ۱۴۰۴")),
        presence="۸ نفر از ۹ عضو",
        vote="اتفاق آرا",
        certificate=tuple(part.text for part in text.body),
        signer=_SIGNER,
        is_draft=False,
    )


def print_sample(kind: TemplateKind, wording: Wording, stationery: Stationery = PLAIN) -> bytes:
    """The PDF of the sample."""
    if kind == "excerpt_certificate":
        return print_excerpt(sample_excerpt(wording), stationery)
    return print_letter(sample_letter(kind, wording), stationery)
