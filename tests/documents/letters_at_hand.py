"""Letters for tests: those of an ordinary session, and those at the edges."""

from __future__ import annotations

import dataclasses

from desktop_app.documents.excerpt_view import ExcerptPaper
from desktop_app.documents.letter_fields import TemplateKind
from desktop_app.documents.letter_samples import sample_excerpt, sample_letter
from desktop_app.documents.letter_templates import wording_of
from desktop_app.documents.letter_view import AgendaLine, LetterPaper, ReceiptPaper, Recipient, ToldResolution
from desktop_app.documents.official_parts import CopyTo, Signer
from desktop_app.persian.digits import to_persian

LONG = "مدیرکل دفتر برنامه‌ریزی، نوسازی و تحول اداری و فناوری اطلاعات و ارتباطات سازمان شهرداری‌ها و دهیاری‌های کشور"


def letter(kind: TemplateKind, **changes: object) -> LetterPaper:
    return dataclasses.replace(sample_letter(kind, wording_of(kind)), **changes)  # type: ignore[arg-type]


def excerpt(**changes: object) -> ExcerptPaper:
    return dataclasses.replace(sample_excerpt(wording_of("excerpt_certificate")), **changes)  # type: ignore[arg-type]


def receipt(**changes: object) -> ReceiptPaper:
    notice = letter("notice")
    slip = ReceiptPaper(
        letterhead=notice.letterhead, recipient=notice.recipient, subject=notice.subject, meeting=notice.meeting
    )
    return dataclasses.replace(slip, **changes)  # type: ignore[arg-type]


def agenda(count: int) -> tuple[AgendaLine, ...]:
    return tuple(
        AgendaLine(
            number=place,
            title=f"بررسی گزارش واحد شماره {to_persian(place)} درباره زمان انجام کار و پاسخ به شکایت‌های سامانه ۱۳۷",
            presenter="معاون شهرسازی و معماری" if place % 2 else "",
            minutes=place % 3 * 10,
            papers=("جدول زمان گام‌ها", "گزارش سامانه GIS") if place == 2 else (),
            kind="decision",
        )
        for place in range(1, count + 1)
    )


def ten_items() -> LetterPaper:
    return letter("invitation", agenda=agenda(10))


def to_a_long_name() -> LetterPaper:
    return letter(
        "invitation",
        recipient=Recipient(name="سید محمدصادق " + "نام‌خانوادگی‌بسیاربلند " * 3, post=LONG, unit=LONG),
        signer=Signer(name="نام و نام خانوادگی", post=f"{LONG}\nدبیر کمیته"),
    )


def sixty_copies() -> LetterPaper:
    return letter(
        "notice",
        copies=tuple(CopyTo(recipient=f"مدیر واحد شماره {to_persian(n)}", purpose="information") for n in range(1, 61)),
    )


def classified() -> LetterPaper:
    paper = letter("notice")
    head = dataclasses.replace(paper.letterhead, classification="highly_confidential", urgency="immediate")
    return dataclasses.replace(paper, letterhead=head)


def to_a_latin_name() -> LetterPaper:
    return letter("invitation", recipient=Recipient(name="John Smith", post="Country Director", unit="UN-Habitat"))


def draft() -> LetterPaper:
    paper = letter("notice", is_draft=True)
    return dataclasses.replace(paper, letterhead=dataclasses.replace(paper.letterhead, number="", date=None))


def bare() -> LetterPaper:
    """Nobody named, nothing known."""
    paper = letter("invitation", recipient=Recipient(), signer=None, copies=(), facts=(), agenda=(), meeting="جلسه")
    return dataclasses.replace(paper, body=tuple(part for part in paper.body if part.text))


def many_resolutions(count: int = 9, length: int = 6) -> LetterPaper:
    told = ToldResolution(number="۱۴۰۴/۳/۱", text="گزارش فصلی هر واحد تهیه شود و به دبیرخانه برسد. " * length)
    rows = tuple(dataclasses.replace(told, number=f"۱۴۰۴/۳/{to_persian(n)}") for n in range(1, count + 1))
    return letter("notice", resolutions=rows)
