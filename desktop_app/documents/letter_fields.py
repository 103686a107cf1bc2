"""The fields that the wording of a letter may name in braces: what each stands for and in which letters."""

from __future__ import annotations

from typing import Final, Literal

from desktop_app.documents.braces import WordingField
from desktop_app.sentences import sentence

TemplateKind = Literal[
    "invitation",
    "invitation_list",
    "notice",
    "reminder_first",
    "reminder_second",
    "reminder_superior",
    "excerpt_certificate",
    "absence",
]
KINDS: Final[tuple[TemplateKind, ...]] = (
    "invitation",
    "invitation_list",
    "notice",
    "reminder_first",
    "reminder_second",
    "reminder_superior",
    "excerpt_certificate",
    "absence",
)
"""Every kind of letter with a wording, in the order of a meeting's life."""


def _field(code: str, name: str, meaning: str, sample: str = "") -> WordingField:
    return WordingField(code, name, meaning, sample)


_RECIPIENT = (
    _field(
        "recipient_name",
        "نام گیرنده",
        sentence("LetterFields", "The name of the person written to; empty where only the post is known"),
    ),
    _field(
        "recipient_post",
        "سمت گیرنده",
        sentence("LetterFields", "The post of the person written to"),
        "معاون مالی و اقتصادی",
    ),
    _field(
        "recipient_unit",
        "واحد گیرنده",
        sentence("LetterFields", "The unit written to"),
        "معاونت مالی و اقتصادی",
    ),
)
_OFFICE = (
    _field("organisation", "نام سازمان", sentence("LetterFields", "The office's name"), "شهرداری سپیدار"),
    _field("secretariat", "دبیرخانه", sentence("LetterFields", "The secretariat's name"), "دبیرخانه کمیته‌ها"),
    _field(
        "contact",
        "رابط دبیرخانه",
        sentence("LetterFields", "Who answers questions: the contact typed for the meeting"),
        "دبیرخانه، داخلی ۲۱۴",
    ),
)
_MEETING = (
    _field(
        "meeting",
        "نام جلسه",
        sentence("LetterFields", "The meeting in words: which, of which committee, in which year"),
        "سومین جلسه کمیته سلامت اداری در سال ۱۴۰۴",
    ),
    _field("committee", "نام کمیته", sentence("LetterFields", "The committee's full name"), "کمیته سلامت اداری"),
    _field("meeting_number", "شماره جلسه", sentence("LetterFields", "The meeting's number in its year"), "۳"),
    _field(
        "meeting_kind",
        "نوع جلسه",
        sentence("LetterFields", "Ordinary, extraordinary or emergency; empty without a committee"),
        "عادی",
    ),
    _field(
        "meeting_title", "موضوع جلسه", sentence("LetterFields", "The meeting's title, if it has one"), "شفافیت خدمات"
    ),
    _field("meeting_day", "روز جلسه", sentence("LetterFields", "Weekday and date in words"), "دوشنبه ۱۷ آذر ۱۴۰۴"),
    _field("meeting_date", "تاریخ جلسه", sentence("LetterFields", "The date in digits"), "۱۴۰۴/۰۹/۱۷"),
    _field("meeting_hours", "ساعت جلسه", sentence("LetterFields", "From when to when"), "۱۴:۰۰ تا ۱۵:۳۰"),
    _field("place", "محل جلسه", sentence("LetterFields", "Where the meeting takes place"), "سالن جلسات"),
    _field("host", "میزبان", sentence("LetterFields", "Who hosts the session, if somebody does"), "شهرداری سپیدار"),
)
_BASIS = _field(
    "legal_basis",
    "مستند قانونی",
    sentence("LetterFields", "The committee's legal basis, one act after the other"),
    "مواد ۴ و ۵ مصوبه شماره ۱۱۸۵۲/۹۳/۲۰۶ مورخ ۱۳۹۳/۰۹/۰۵ شورای عالی اداری",
)
_INVITED = (
    _field("further_to", "پیرو", sentence("LetterFields", "The letter that this one follows, if there is one")),
    _field("documents", "مدارک لازم", sentence("LetterFields", "What is to be brought, as typed for this letter")),
    WordingField(
        "facts",
        "مشخصات جلسه",
        sentence("LetterFields", "A table: committee, kind, day, hours, place, contact"),
        block=True,
    ),
    WordingField(
        "agenda",
        "جدول دستور جلسه",
        sentence("LetterFields", "A table: title, presenter, minutes, papers, expected result"),
        block=True,
    ),
)
_OPEN = WordingField(
    "open_resolutions",
    "مصوبات در دست اقدام",
    sentence("LetterFields", "A table of the unit's open resolutions with deadline and lateness"),
    block=True,
)
_PEOPLE = WordingField(
    "people", "فهرست مدعوان", sentence("LetterFields", "A list of all who are invited by this letter"), block=True
)
_MINUTES = (
    _field("minutes_number", "شماره صورتجلسه", sentence("LetterFields", "The number of the minutes"), "۱۴۰۴/س/۲۱۸"),
    _field("minutes_date", "تاریخ صورتجلسه", sentence("LetterFields", "The date of the minutes"), "۱۴۰۴/۰۹/۱۷"),
)
_RESOLVED = (
    _field(
        "subject_words",
        "عنوان مصوبات",
        sentence("LetterFields", "“Resolution number …”, or “resolutions number … and …”"),
        "مصوبه شماره ۱۴۰۴/۳/۱",
    ),
    _field(
        "due",
        "مهلت اجرا",
        sentence("LetterFields", "The deadline; the first of them if there are several"),
        "۱۵ بهمن ۱۴۰۴",
    ),
    _field("unit", "واحد مسئول", sentence("LetterFields", "The responsible unit"), "معاونت مالی و اقتصادی"),
    WordingField(
        "resolutions",
        "متن مصوبات",
        sentence("LetterFields", "The resolutions word for word, each with what is asked and its deadline"),
        block=True,
    ),
)
_REPORT = _field(
    "report",
    "نحوه گزارش",
    sentence("LetterFields", "How and how often to report, as typed for this letter"),
    "ماهانه و کتبی",
)
_REMINDED = (
    _field("notice_number", "شماره ابلاغ", sentence("LetterFields", "The number of the notice"), "۱۴۰۴/س/۱۸۷"),
    _field("notice_date", "تاریخ ابلاغ", sentence("LetterFields", "The date of the notice"), "۱۴۰۴/۰۶/۲۵"),
    _field(
        "earlier_letters",
        "نامه‌های پیشین",
        sentence("LetterFields", "Notice and reminders so far, each with number and date"),
        "ابلاغ شماره ۱۴۰۴/س/۱۸۷ مورخ ۱۴۰۴/۰۶/۲۵ و پیگیری شماره ۱۴۰۴/س/۲۰۲ مورخ ۱۴۰۴/۰۸/۳۰",
    ),
    _field("days_late", "روزهای تأخیر", sentence("LetterFields", "Days past the deadline on the letter's day"), "۲۳"),
)
_EXCERPT = (
    _field(
        "resolution_number",
        "شماره مصوبه",
        sentence("LetterFields", "The resolution's number: year, meeting, resolution"),
        "۱۴۰۴/۳/۱",
    ),
    _field(
        "archive_place",
        "محل نگهداری",
        sentence("LetterFields", "Where the signed original is kept"),
        "بایگانی دبیرخانه کمیته‌ها",
    ),
)
_ABSENCES = _field(
    "absences", "شمار غیبت", sentence("LetterFields", "How many meetings of the year were missed without excuse"), "۲"
)

_INVITATION = (*_RECIPIENT, *_MEETING, *_OFFICE, *_INVITED)
_ABOUT = (*_RECIPIENT, *_RESOLVED, *_MINUTES, *_MEETING, _BASIS, *_OFFICE)
FIELDS: Final[dict[TemplateKind, tuple[WordingField, ...]]] = {
    "invitation": (*_INVITATION, _OPEN),
    "invitation_list": (*_INVITATION[3:], _PEOPLE),
    "notice": (*_ABOUT, _REPORT),
    "reminder_first": (*_ABOUT, *_REMINDED),
    "reminder_second": (*_ABOUT, *_REMINDED),
    "reminder_superior": (*_ABOUT, *_REMINDED),
    "excerpt_certificate": (*_EXCERPT, *_MINUTES, *_MEETING, *_OFFICE[:2]),
    "absence": (*_RECIPIENT, *_MEETING, *_OFFICE, _ABSENCES),
}
