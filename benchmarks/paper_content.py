"""The minutes that every engine sets: the same texts, as plain data that needs no package."""

from __future__ import annotations

import random
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"
_LINES = ROOT / "tests" / "typesetting" / "corpus" / "persian_lines.txt"
_PROSE = ("prose", "dates", "acts", "ezafe", "times", "currency", "lam-alef")
_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_POSTS = (
    "مدیرکل دفتر ارزیابی عملکرد",
    "بازرس کل استان",
    "سرپرست شهرداری",
    "مدیر منابع انسانی",
    "معاون حقوقی و امور مجلس",
    "مشاور حوزه مالی",
    "کارشناس GIS",
    "دبیر کمیته",
    "نماینده حراست",
    "نماینده دفتر فناوری اطلاعات (ICT)",
)
ATTENDANCE_HEADS = ("ردیف", "سمت", "واحد", "وضعیت حضور")
ATTENDANCE_WIDTHS = (12, 50, 78, 28)
RESOLUTION_HEADS = ("شماره", "شرح مصوبه", "مسئول اجرا", "سررسید", "رأی")
RESOLUTION_WIDTHS = (26, 74, 33, 23, 21)
SIGNER_HEADS = ("سمت", "عنوان", "محل امضا")
SIGNER_WIDTHS = (58, 58, 42)
"""The shares that Dabir's own columns have or come to."""


class Look(NamedTuple):
    """Points: the size of type, and from one line to the next."""

    size: float
    leading: float


TITLE, HEADING, BODY, CELL, NOTE = (
    Look(13.4, 23.0),
    Look(12.0, 22.0),
    Look(11.4, 21.5),
    Look(10.6, 18.2),
    Look(9.2, 15.0),
)
SIDE, TOP, BOTTOM = 42.5, 60.5, 54.8
"""What the text of a page after the first keeps free of the sheet, with the head and foot in it."""
PAD_X, PAD_Y, LINE = 5.0, 4.0, 0.6
"""In the cells, and the lines between them. All as Dabir's minutes are set, that no engine gains by smaller type."""
SHEET = (595.28, 841.89)
BETWEEN = SHEET[0] - 2 * SIDE


def fa(number: int | str) -> str:
    return str(number).translate(_DIGITS)


class Minutes(NamedTuple):
    organisation: str
    title: str
    number: str
    date: str
    hours: str
    place: str
    agenda: list[str]
    attendance: list[tuple[str, ...]]
    discussions: list[tuple[str, str]]
    """The bold beginning of each paragraph and the rest."""
    resolutions: list[tuple[str, ...]]
    signers: list[tuple[str, ...]]


def sentences() -> list[str]:
    found, group = [], ""
    for row in _LINES.read_text(encoding="utf-8").splitlines():
        if row.startswith("# "):
            group = row[2:].partition(":")[0]
        elif row and group in _PROSE and len(row) > 25 and "\\u" not in row:
            found.append(row)
    return found


def minutes(resolutions: int, seed: int = 0) -> Minutes:
    """9 resolutions make some 4 pages, 200 some 60, 3700 some 1000."""
    chance = random.Random(seed)
    stock = sentences()

    def prose(length: int, start: str = "") -> str:
        text = start
        while len(text) < length:
            text += chance.choice(stock) + " "
        return text.strip()

    act = "به استناد مصوبه شماره {}/۹۳/{} مورخ ۱۴۰۴/{}/{}؛ "
    rows: list[tuple[str, ...]] = []
    for place in range(resolutions):
        day = fa(f"{place * 7 % 29 + 1:02}")
        start = act.format(fa(11852 + place), fa(206 + place + seed), fa(f"{place % 12 + 1:02}"), day)
        words = ("به اتفاق آرا", "با اکثریت آرا", "۵ موافق و ۲ مخالف")[place % 3]
        due = f"۱۴۰۴/{fa(f'{place % 12 + 1:02}')}/{day}"
        rows.append((f"۱۴۰۴/۳/{fa(place + 1)}", prose(430, start), _POSTS[place % 10], due, words))
    few = resolutions <= 20
    present = ("حاضر", "غایب (موجّه)", "حاضر", "حاضر")
    return Minutes(
        organisation="سازمان نمونه شهر سپیدار",
        title=f"صورت‌جلسه {fa(seed + 1)} کمیته سلامت اداری",
        number="۱۱۸۵۲/۹۳/۲۰۶",
        date="۱۴۰۴/۰۳/۱۹",
        hours="۱۲:۳۶ تا ۱۴:۰۰",
        place="سالن «شهید بهشتی»، طبقه ۳ (ساختمان مرکزی)",
        agenda=[
            "بررسی ساختار کمیته و شرح وظایف اعضا (مواد ۴ و ۵ مصوبه)",
            "گزارش پیشرفت ۵۰٪ برنامه‌های آموزشی و ترویجی",
            "ارائه خروجی PDF و داده GIS سامانه گزارش‌گیری",
        ],
        attendance=[
            (fa(place + 1), _POSTS[place % 10], f"حوزه شماره {fa(place + 1)}", present[place % 4])
            for place in range(8 if few else 30)
        ],
        discussions=[("گزارش دبیرخانه: ", prose(500)) for _ in range(4 if few else 20)],
        resolutions=rows,
        signers=[(post, "عضو کمیته", " ") for post in _POSTS[:6]],
    )
