"""What a notice or a reminder shows between its sentences: the resolutions word for word, and the receipt."""

from __future__ import annotations

from desktop_app.documents import wording
from desktop_app.documents.house_style import FAINT, IN_TABLE, VERMILION, receipt_slip, say
from desktop_app.documents.letter_view import LetterPaper, ToldResolution
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block, Box, Spaced, Stack
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.paragraphs import Paragraph, Style

_VERBATIM = Style(size=11.4, leading=20.5, align="justify")
_BLANKS = ("نام و سمت تحویل‌گیرنده", "شماره ثبت در دبیرخانه واحد", "تاریخ و ساعت دریافت", "امضا و مهر")


def resolutions(paper: LetterPaper) -> list[Block]:
    """Each in a frame: number and text, then what is asked."""
    return [Spaced(_framed(row), 6.0 if place else 5.0) for place, row in enumerate(paper.resolutions)]


def _framed(row: ToldResolution) -> Block:
    kind = wording.word(wording.RESOLUTION_KINDS, row.asked) if row.asked else ""
    lead = wording.in_parentheses(f"مصوبه {say(to_persian(row.number))}", kind)
    text = Paragraph((Span(f"{lead}: ", "bold"), Span(say(row.text))), _VERBATIM)
    return Box(Stack((text, *_asked(row))), 7.0, frame=FAINT, line=0.9, radius=2.5, fill="#FAFAF8")


def _asked(row: ToldResolution) -> list[Block]:
    """Deadline, lateness, outcome and helpers, those that there are, on as few lines as they need."""
    late = f"{to_persian(row.days_late)} روز تأخیر" if row.days_late else ""
    pairs = [
        ("مهلت", wording.in_parentheses(wording.day_of(row.due), late) if row.due else ""),
        ("خروجی مورد انتظار", row.deliverable),
        ("با همکاری", "، ".join(row.cooperating)),
    ]
    told = [(label, value) for label, value in pairs if value]
    if not told:
        return []
    spans: list[Span] = []
    for place, (label, value) in enumerate(told):
        spans.append(Span(f"{'؛ ' if place else ''}{label}: ", "semibold"))
        spans.append(Span(say(value), colour=VERMILION) if label == "مهلت" and late else Span(say(value)))
    return [Spaced(Paragraph((*spans, Span(".")), IN_TABLE), 1.0)]


def receipt(paper: LetterPaper) -> Block:
    """What is cut off and comes back with the day of receipt."""
    head = paper.letterhead
    about = f"{wording.dated(head.number, head.date)} – {paper.subject}" if head.number else paper.subject
    return receipt_slip("رسید دریافت نامه", _BLANKS, about)
