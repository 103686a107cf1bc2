"""Views of exchange as the rooms would give them, for tests and for looking at the page without any file."""

from __future__ import annotations

import datetime
from dataclasses import replace

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.exchange.three_way import merge3
from desktop_app.services.exchange.views import (
    ArrivalState,
    ConflictView,
    FieldChange,
    FieldConflict,
    Group,
    Review,
    ReviewGroup,
    ReviewItem,
    Side,
    Version,
)
from desktop_app.store.registers import canonical

SENDER = "سازمان حمل‌ونقل و ترافیک"
MADE = datetime.datetime(2025, 12, 7, 13, 5)  # noqa: DTZ001 - the wall clock
CAME = datetime.datetime(2025, 12, 8, 11, 40)  # noqa: DTZ001 - the wall clock
_OURS_AT = datetime.datetime(2025, 12, 5, 9, 12)  # noqa: DTZ001 - the wall clock
_BASE_AT = datetime.datetime(2025, 11, 19, 8, 30)  # noqa: DTZ001 - the wall clock
BASE_TEXT = "برنامه گردش تهیه شد؛ فهرست مأموران تحویل حراست شده است."
OUR_TEXT = "برنامه گردش در منطقه یک اجرا شد؛ فهرست مأموران تحویل حراست شده است."
THEIR_TEXT = "برنامه گردش تهیه شد؛ فهرست مأموران تحویل حراست شده است. ۱۴ مأمور جابه‌جا شدند."


def version(value: object, *, theirs: bool = False, base: bool = False, raw: str = "") -> Version:
    at = _BASE_AT if base else MADE if theirs else _OURS_AT
    plain = value.isoformat() if isinstance(value, datetime.date) else value
    return Version(value, raw or canonical(plain), "" if theirs else "دبیرخانه", SENDER if theirs else "", at)


def field(
    name: str, ours: object, base: object, theirs: object, *, register: str = "", text: bool = False
) -> FieldConflict:
    """As the review makes it: who has changed what decides what is to be chosen."""
    equal = ours == theirs
    automatic = Side.OURS if equal or theirs == base else Side.THEIRS if ours == base else None
    merged = None
    if text and automatic is None:
        merged = merge3(str(base), str(ours), str(theirs))
    return FieldConflict(
        register or name,
        name,
        version(ours),
        version(base, base=True),
        version(theirs, theirs=True),
        automatic=automatic,
        equal=equal,
        is_text=text,
        merged=merged,
    )


def rotation() -> ConflictView:
    """The conflict of the picture: a resolution edited at both offices."""
    day = datetime.date
    return ConflictView(
        "resolution",
        "r-5",
        "گردش دوره‌ای مأموران نظارت میدانی",
        "مصوبه ۱۴۰۴/۲/۵",
        (
            field("due", day(2025, 11, 26), day(2025, 11, 26), day(2025, 12, 21)),
            field("progress", 25, 10, 40),
            field("status", ResolutionStatus.IN_PROGRESS, ResolutionStatus.NOTIFIED, ResolutionStatus.IN_PROGRESS),
            field("text", OUR_TEXT, BASE_TEXT, THEIR_TEXT, text=True),
        ),
        {},
    )


def report() -> ConflictView:
    day = datetime.date
    return ConflictView(
        "resolution",
        "r-2",
        "انتشار گزارش سامانه ۱۳۷",
        "مصوبه ۱۴۰۴/۲/۲",
        (field("due", day(2025, 12, 20), day(2025, 12, 1), day(2025, 12, 27)),),
        {},
    )


def removed() -> ConflictView:
    """Removed at one office, edited at the other."""
    return ConflictView(
        "agenda_item",
        "i-9",
        "گزارش پایش سامانه شفافیت قراردادها",
        "جلسه سوم سلامت اداری",
        (
            replace(field("_life", "alive", "alive", "removed"), automatic=None),
            field("title", "گزارش پایش سامانه", "گزارش سامانه", "گزارش سامانه"),
        ),
        {},
    )


def item(group: ReviewGroup, place: int, title: str, subtitle: str, *fields: FieldChange) -> ReviewItem:
    row = f"{group}-{place}"
    return ReviewItem(f"resolution/{row}", group, "resolution", row, title, subtitle, fields)


def groups(many: int = 0) -> tuple[Group, ...]:
    updated = [
        item(ReviewGroup.UPDATED, 1, "آموزش رانندگان خدمات شهری", "مصوبه ۱۴۰۴/۲/۷", FieldChange("progress", 30, 70)),
        item(
            ReviewGroup.UPDATED,
            2,
            "نوبت‌دهی سامانه‌ای معاینه",
            "مصوبه ۱۴۰۴/۲/۹",
            FieldChange("status", ResolutionStatus.NOTIFIED, ResolutionStatus.IN_PROGRESS),
        ),
        item(
            ReviewGroup.UPDATED,
            3,
            "گزارش پارکینگ‌های طبقاتی",
            "مصوبه ۱۴۰۴/۱/۴",
            FieldChange("due", datetime.date(2025, 12, 6), datetime.date(2026, 1, 5)),
        ),
        item(ReviewGroup.UPDATED, 4, "فهرست مأموران پارکبان", "مصوبه ۱۴۰۴/۱/۶", FieldChange("text", "", "پیوست شد.")),
    ]
    new = [
        item(ReviewGroup.NEW, 1, "صورتجلسه کمیته سلامت سازمان", "جلسه دوم"),
        item(ReviewGroup.NEW, 2, "مصوبات جلسه ۱۱ آذر", "۷ مصوبه"),
        *(item(ReviewGroup.NEW, 3 + place, f"مصوبه شماره {place + 1}", "جلسه ۱۱ آذر") for place in range(10 + many)),
    ]
    return (
        Group(ReviewGroup.UPDATED, len(updated), tuple(updated)),
        Group(ReviewGroup.NEW, len(new), tuple(new)),
    )


def review(**changes: object) -> Review:
    """The review of the picture: two conflicts, four updates, twelve new records, and one file that is missing."""
    made = Review(
        "a-23",
        SENDER,
        23,
        MADE,
        CAME,
        ArrivalState.REVIEWING,
        signature_holds=True,
        missing_numbers=(22,),
        pending=0,
        clock_gap=None,
        conflicts=(report(), rotation()),
        groups=groups(),
        names={},
    )
    return replace(made, **changes)  # type: ignore[arg-type]
