"""The register of letters and the list of contact with units, as papers for tests."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from desktop_app.documents.contact_list import print_contact_list
from desktop_app.documents.letter_register import print_letter_register
from desktop_app.documents.letter_register_view import ContactLine, ContactList, LetterBook, RegisteredLetter
from desktop_app.documents.official_parts import Letterhead
from desktop_app.documents.stationery import Stationery
from tests.documents import papers

_DAY = datetime.date(2025, 12, 8)
_HEAD = Letterhead(organisation="شهرداری سپیدار", unit="دبیرخانه کمیته‌ها", date=_DAY)


def register(count: int) -> LetterBook:
    """Every third letter came in; every fifth is confidential, and long."""
    letters = tuple(
        RegisteredLetter(
            number=f"۱۴۰۴/س/{place}",
            date=_DAY - datetime.timedelta(days=count - place),
            incoming=place % 3 == 0,
            other="معاونت شهرسازی و معماری",
            subject="گزارش پیشرفت مصوبه شماره ۱۴۰۴/۲/۳ " * (4 if place % 5 == 0 else 1),
            theirs="۹۳۱۴/ش/۱۴۰۴ ۱۴۰۴/۰۹/۱۰" if place % 3 == 0 else "",
            classification="confidential" if place % 5 == 0 else "ordinary",
            answer_by=_DAY if place % 4 == 0 else None,
            delivered_on=_DAY if place % 2 else None,
        )
        for place in range(1, count + 1)
    )
    return LetterBook(letterhead=_HEAD, scope="شهرداری سپیدار", year=1404, letters=letters)


def contact(count: int) -> ContactList:
    units = tuple(
        ContactLine(
            unit=f"معاونت نمونه {place}", sent=place, received=place // 2, open=2, late=1, days_silent=place * 9
        )
        for place in range(count)
    )
    return ContactList(
        letterhead=_HEAD, scope="شهرداری سپیدار", first=datetime.date(2025, 3, 21), last=_DAY, limit=30, units=units
    )


_EMBLEM = Stationery(papers.emblem())
LETTER_LISTS: dict[str, Callable[[], bytes]] = {
    "register of letters": lambda: print_letter_register(register(40), _EMBLEM),
    "register of no letters": lambda: print_letter_register(register(0)),
    "contact with the units": lambda: print_contact_list(contact(14), _EMBLEM),
    "contact with nobody": lambda: print_contact_list(contact(0)),
}
