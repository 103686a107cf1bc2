"""The official Persian words of the papers: what a code is called, and how times, votes and people are put in words."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from desktop_app.persian import jalali, phrases
from desktop_app.persian.digits import to_persian

MEETING_KINDS = {"ordinary": "عادی", "extraordinary": "فوق‌العاده", "emergency": "اضطراری"}
CLASSIFICATIONS = {
    "ordinary": "عادی",
    "confidential": "محرمانه",
    "highly_confidential": "خیلی محرمانه",
    "secret": "سرّی",
    "top_secret": "به‌کلی سرّی",
}
URGENCIES = {"ordinary": "عادی", "urgent": "فوری", "immediate": "آنی"}
SEASONS = {"spring": "بهار", "summer": "تابستان", "autumn": "پاییز", "winter": "زمستان"}
ROLES = {
    "chair": "رئیس جلسه",
    "vice_chair": "نایب‌رئیس",
    "secretary": "دبیر",
    "minute_taker": "منشی جلسه",
    "member": "عضو",
    "principal": "عضو اصلی",
    "alternate": "عضو علی‌البدل",
    "representative": "نماینده",
    "observer": "ناظر",
    "invitee": "مدعو",
    "guest": "مهمان",
    "speaker": "سخنران",
    "host": "میزبان",
}
PRESENCE = {"present": "حاضر", "absent": "غایب", "excused": "غیبت موجه", "unexcused": "غیبت غیرموجه"}
EXCUSES = {"none": "", "leave": "مرخصی", "mission": "مأموریت", "illness": "بیماری", "other": "عذر موجه"}
ITEM_KINDS = {"decision": "تصمیم", "report": "گزارش", "information": "اطلاع"}
DISCUSSION_TITLES = {
    "verbatim": "مشروح مذاکرات",
    "semi_verbatim": "مذاکرات",
    "summary": "خلاصه مذاکرات",
    "form": "شرح جلسه",
}
RESOLUTION_KINDS = {"recommendation": "توصیه", "information": "جهت اطلاع", "informational": "جهت اطلاع"}
STATES = {
    "draft": "پیش‌نویس",
    "not_notified": "ابلاغ‌نشده",
    "notified": "ابلاغ‌شده",
    "in_progress": "در دست اقدام",
    "reported_done": "انجام‌شده (اعلام واحد)",
    "closed": "تأیید و مختومه",
    "overdue": "معوق",
    "on_hold": "متوقف",
    "void": "منتفی",
}
VOTE_METHODS = {
    "open": "رأی‌گیری علنی",
    "secret": "رأی‌گیری مخفی",
    "named": "رأی‌گیری نام‌به‌نام",
    "by_name": "رأی‌گیری نام‌به‌نام",
    "unanimous": "اتفاق آرا",
    "untaken": "بدون رأی‌گیری",
}
VOTE_RESULTS = {
    "unanimous": "اتفاق آرا",
    "majority": "اکثریت آرا",
    "absolute_majority": "اکثریت مطلق",
    "plurality": "اکثریت نسبی",
    "two_thirds": "دو سوم آرا",
    "carried": "تصویب شد",
    "rejected": "تصویب نشد",
}
CHOICES = {"for": "موافق", "against": "مخالف", "abstain": "ممتنع", "recused": "بدون رأی (تعارض منافع)"}
PURPOSES = {
    "information": "جهت استحضار",
    "notice": "جهت اطلاع",
    "action": "جهت اقدام",
    "follow_up": "جهت پیگیری",
    "archive": "جهت بایگانی",
}


def word(words: Mapping[str, str], code: str) -> str:
    """The Persian of `code`; what is no code is taken for words of the office and stays."""
    return words.get(code, code)


def in_parentheses(text: str, *notes: str) -> str:
    """`text (note؛ note)` with the notes that there are."""
    kept = "؛ ".join(note for note in notes if note)
    if not kept or not text:
        return text or kept
    return f"{text} ({kept})"


def listed_by_comma(*parts: str) -> str:
    kept: list[str] = []
    for part in parts:
        if part and part not in kept:
            kept.append(part)
    return "، ".join(kept)


def dated(number: str, date: datetime.date | None) -> str:
    """«شماره ۱۲۳ مورخ ۱۴۰۴/۰۹/۱۷», with what there is of it."""
    parts = [f"شماره {to_persian(number)}"] if number else []
    if date is not None:
        parts.append(f"مورخ {jalali.official(date)}")
    return " ".join(parts)


def day_of(date: datetime.date) -> str:
    """«۱۵ بهمن ۱۴۰۴»."""
    day = jalali.JalaliDate.from_date(date)
    return f"{to_persian(day.day)} {day.month_name} {to_persian(day.year)}"


def when(date: datetime.date | None, start: datetime.time | None, end: datetime.time | None) -> str:
    """«دوشنبه ۱۷ آذر ۱۴۰۴، ساعت ۱۴:۰۴ تا ۱۵:۳۲»."""
    hours = ""
    if start is not None:
        hours = f"ساعت {phrases.time_range(start, end) if end is not None else phrases.clock(start)}"
    return listed_by_comma(jalali.long(date) if date is not None else "", hours)
