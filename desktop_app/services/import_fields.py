"""What each kind of list can bring in: its fields, and the headings by which offices call them."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.sentences import sentence


class ListKind(enum.StrEnum):
    """What is brought in."""

    PEOPLE = "people"
    RESOLUTIONS = "resolutions"
    MINUTES = "minutes"


@dataclass(frozen=True)
class ListField:
    """A field of a list: its key, what the screen calls it, and the headings it is known by, the best first."""

    key: str
    name: str
    headings: tuple[str, ...] = ()
    wide: bool = False
    """Long texts stand here."""


_PEOPLE: Final = (
    ListField(
        "full_name",
        sentence("Imports", "First and last name"),
        (
            "نام و نام خانوادگی",
            "نام خانوادگی و نام",
            "نام و فامیل",
            "مشخصات عضو",
            "نام عضو",
            "عضو",
            "اعضا",
            "full name",
        ),
    ),
    ListField("first_name", sentence("Imports", "First name"), ("نام", "نام کوچک", "first name")),
    ListField("last_name", sentence("Imports", "Last name"), ("نام خانوادگی", "فامیل", "شهرت", "last name", "surname")),
    ListField(
        "post",
        sentence("Imports", "Post"),
        ("سمت", "پست سازمانی", "عنوان پست", "سمت سازمانی", "شغل", "جایگاه", "post", "position", "title"),
    ),
    ListField(
        "unit",
        sentence("Imports", "Unit"),
        ("واحد", "واحد سازمانی", "محل خدمت", "اداره", "دستگاه", "سازمان", "معاونت", "بخش", "unit", "department"),
    ),
    ListField(
        "phone",
        sentence("Imports", "Telephone"),
        ("تلفن", "شماره تماس", "تلفن همراه", "موبایل", "همراه", "تلفن تماس", "داخلی", "شماره تلفن", "phone", "mobile"),
    ),
    ListField(
        "committee", sentence("Imports", "Committee"), ("کمیته", "نام کمیته", "کارگروه", "شورا", "کمیسیون", "committee")
    ),
    ListField(
        "role",
        sentence("Imports", "Role in the committee"),
        ("نقش", "سمت در کمیته", "نقش در کمیته", "سمت در جلسه", "نوع عضویت", "عنوان عضویت", "role"),
    ),
    ListField(
        "letter_no",
        sentence("Imports", "Number of the appointment letter"),
        ("شماره ابلاغ", "شماره حکم", "شماره نامه", "ابلاغ", "شماره ابلاغ عضویت", "letter number"),
    ),
    ListField(
        "letter_date",
        sentence("Imports", "Date of the appointment letter"),
        ("تاریخ ابلاغ", "تاریخ حکم", "تاریخ نامه", "تاریخ ابلاغ عضویت", "letter date"),
    ),
    ListField(
        "starts",
        sentence("Imports", "Member from"),
        ("از تاریخ", "شروع عضویت", "تاریخ شروع", "شروع دوره", "تاریخ عضویت", "آغاز", "from", "start"),
    ),
    ListField(
        "ends",
        sentence("Imports", "Member until"),
        ("تا تاریخ", "پایان عضویت", "تاریخ پایان", "پایان دوره", "خاتمه", "اعتبار تا", "until", "end"),
    ),
)
_RESOLUTIONS: Final = (
    ListField(
        "number",
        sentence("Imports", "Number of the resolution"),
        ("شماره مصوبه", "مصوبه شماره", "شماره بند", "بند", "ردیف مصوبه", "کد مصوبه", "resolution number", "number"),
    ),
    ListField(
        "text",
        sentence("Imports", "Text of the resolution"),
        ("متن مصوبه", "شرح مصوبه", "مصوبه", "مصوبات", "شرح", "متن", "عنوان مصوبه", "تصمیم", "موضوع", "text"),
        wide=True,
    ),
    ListField(
        "meeting_number",
        sentence("Imports", "Number of the meeting"),
        ("شماره جلسه", "جلسه شماره", "شماره صورتجلسه", "جلسه", "نوبت جلسه", "meeting number", "meeting"),
    ),
    ListField(
        "meeting_date",
        sentence("Imports", "Date of the meeting"),
        ("تاریخ جلسه", "تاریخ برگزاری", "تاریخ صورتجلسه", "تاریخ تصویب", "تاریخ مصوبه", "تاریخ", "meeting date"),
    ),
    ListField(
        "committee", sentence("Imports", "Committee"), ("کمیته", "نام کمیته", "کارگروه", "شورا", "کمیسیون", "committee")
    ),
    ListField(
        "unit",
        sentence("Imports", "Responsible unit"),
        (
            "واحد مسئول",
            "مسئول",
            "مسئول اجرا",
            "واحد مجری",
            "مجری",
            "مسئول پیگیری",
            "اقدام کننده",
            "واحد اقدام کننده",
            "متولی",
            "دستگاه مسئول",
            "واحد",
            "unit",
            "responsible",
        ),
    ),
    ListField(
        "due",
        sentence("Imports", "Deadline"),
        (
            "مهلت",
            "سررسید",
            "مهلت اجرا",
            "مهلت انجام",
            "تاریخ سررسید",
            "موعد",
            "زمان اجرا",
            "زمانبندی",
            "due",
            "deadline",
        ),
    ),
    ListField(
        "status",
        sentence("Imports", "State"),
        ("وضعیت", "وضعیت اجرا", "وضعیت مصوبه", "نتیجه", "آخرین وضعیت", "وضعیت پیگیری", "status", "state"),
    ),
    ListField(
        "progress",
        sentence("Imports", "Progress in per cent"),
        ("درصد پیشرفت", "پیشرفت", "درصد تحقق", "درصد اجرا", "میزان پیشرفت", "درصد", "progress"),
    ),
    ListField(
        "notified_on",
        sentence("Imports", "Notified on"),
        ("تاریخ ابلاغ", "تاریخ ابلاغ مصوبه", "ابلاغ", "تاریخ ارسال", "notified"),
    ),
    ListField(
        "closed_on",
        sentence("Imports", "Closed on"),
        ("تاریخ انجام", "تاریخ خاتمه", "تاریخ تحقق", "تاریخ اجرا", "تاریخ اتمام", "تاریخ مختومه", "closed"),
    ),
    ListField(
        "note",
        sentence("Imports", "Last action"),
        (
            "اقدامات انجام شده",
            "آخرین اقدام",
            "نتیجه پیگیری",
            "اقدامات",
            "شرح اقدام",
            "گزارش",
            "توضیحات",
            "ملاحظات",
            "note",
        ),
        wide=True,
    ),
)
_MINUTES: Final = (
    ListField("part", sentence("Imports", "Part of the minutes")),
    ListField("text", sentence("Imports", "Text"), wide=True),
    ListField("post", sentence("Imports", "Post")),
    ListField("unit", sentence("Imports", "Responsible unit")),
    ListField("due", sentence("Imports", "Deadline")),
)
FIELDS: Final[Mapping[ListKind, tuple[ListField, ...]]] = {
    ListKind.PEOPLE: _PEOPLE,
    ListKind.RESOLUTIONS: _RESOLUTIONS,
    ListKind.MINUTES: _MINUTES,
}


def field_named(kind: ListKind, key: str) -> ListField:
    return next(field for field in FIELDS[kind] if field.key == key)
