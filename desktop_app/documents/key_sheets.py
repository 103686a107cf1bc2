"""The sheet of the office's key for other offices, and the sheet by which a lost key is brought back."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents.house_style import BODY, CENTRED, FAINT, GREY, NOTE, VERMILION, Sections, numbered, plain
from desktop_app.documents.key_sheet_view import KeySheet, RecoverySheet
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import facts, signing, title
from desktop_app.documents.official_parts import Letterhead, Signer
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.about import About
from desktop_app.typesetting.blocks import Block, Box, Stack, Together
from desktop_app.typesetting.codes import PageCode
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import MM, Page
from desktop_app.typesetting.paragraphs import Paragraph, Style
from desktop_app.typesetting.tables import BARE, Table, TableStyle, side_by_side

KEY_SHEET = "برگه کلید"
RECOVERY_SHEET = "برگه بازیابی کلید"
_GROUP = Style(size=19.0, leading=32.0, align="center", base="L")
_DIGITS = Style(size=15.0, leading=25.0, align="center", base="L")
_ROW_NUMBER = Style(size=10.0, leading=25.0, align="center", colour=GREY)
_WARNING = BODY.but(colour=VERMILION, align="start", kashida=False)
_CARD_CODE, _RECOVERY_CODE = 62 * MM, 46 * MM
_SIGNERS: Sequence[tuple[str, Signer]] = (
    ("مسئول دبیرخانه", Signer()),
    ("بالاترین مقام اداره", Signer()),
)
_ROWS = TableStyle(inner=FAINT, pad_x=4.0, pad_y=1.0, header_fill=None)


def _groups(fingerprint: str, style: Style) -> Block:
    """Six groups in two lines, from the left as on the screen: groups of one number."""
    groups = fingerprint.split("-")
    half = len(groups) // 2
    lines = [tuple(plain(group, style, "bold") for group in part[::-1]) for part in (groups[:half], groups[half:])]
    return Table((1.0,) * half, tuple(lines), style=BARE)


def composed_key_sheet(sheet: KeySheet) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(KEY_SHEET, sheet.office))
    purpose = (
        f"با این برگه، اداره‌های دیگر کلید «{sheet.office}» را می‌شناسند. "
        "بسته‌های تبادل این اداره با همین کلید امضا می‌شود و بسته‌های دیگران برای آن رمز می‌شود."
    )
    parts.add_plain(plain(purpose), before=6.0)
    told = facts((("تاریخ برگه", jalali.official(sheet.made_on)), ("اعتبار", "تا تغییر یا لغو کلید")))
    parts.add_plain(*told, before=8.0)
    parts.add(
        "اثر کلید",
        [
            Together(Box(_groups(sheet.fingerprint, _GROUP), 8.0, frame=FAINT, line=0.8, radius=3.0)),
            plain("هنگام تأیید، این شش گروه را از چپ به راست و سطر به سطر بخوانید.", NOTE),
        ],
    )
    steps = (
        "پرونده کارت یا تصویر این برگه را در «تبادل» با «اداره تازه» بیفزایید.",
        "به شماره‌ای که از پیش از این اداره می‌شناسید تلفن کنید و شش گروه را مقایسه کنید.",
        "اگر هر شش گروه یکی بود، کلید را تأیید کنید. اگر حتی یک رقم فرق داشت، تأیید نکنید.",
    )
    code = Stack((PageCode(sheet.code, _CARD_CODE), plain("کارت اداره", CENTRED.but(size=9.4, colour=GREY))))
    listed = Stack(tuple(numbered(n, text) for n, text in enumerate(steps, start=1)), gap=3.0)
    parts.add("روش تأیید", [Together(side_by_side((1, 0.05, 0.62), (listed, None, code)))])
    parts.add_plain(signing(_SIGNERS), before=14.0)
    return parts.blocks


def composed_recovery_sheet(sheet: RecoverySheet) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(RECOVERY_SHEET, sheet.office))
    words = "این برگه محرمانه است: هر کس آن را با گذرواژه‌اش داشته باشد، می‌تواند به نام این اداره امضا کند."
    parts.add_plain(Paragraph((Span(words, "semibold"),), _WARNING), before=4.0)
    told = facts(
        (
            ("تاریخ برگه", jalali.official(sheet.made_on)),
            ("محل نگهداری", "گاوصندوق، جدا از گذرواژه"),
        )
    )
    parts.add_plain(*told, before=5.0)
    parts.add("متن بازیابی", [_recovery_rows(sheet)])
    steps = (
        "در «تبادل»، دکمه سه‌نقطه کارت «کلید این اداره» و سپس «بازیابی» را بزنید.",
        "نُه سطر بالا را، هر سطر از راست به چپ، بنویسید؛ سطری که لغزش دارد با شماره‌اش گفته می‌شود.",
        "به‌جای نوشتن، پرونده یا اسکن این برگه را هم می‌توانید به برنامه بدهید.",
        "گذرواژه این برگه را که هنگام چاپ انتخاب شده است بنویسید.",
        "اثر کلید را که برنامه نشان می‌دهد با پایین این برگه مقایسه کنید.",
        "پس از هر تغییر کلید، برگه تازه‌ای چاپ کنید و این برگه را از میان ببرید.",
    )
    listed = Stack(tuple(numbered(n, text) for n, text in enumerate(steps, start=1)), gap=2.0)
    code = Stack((PageCode(sheet.code, _RECOVERY_CODE), plain("متن بازیابی", CENTRED.but(size=9.4, colour=GREY))))
    parts.add("بازگرداندن کلید", [Together(side_by_side((1, 0.05, 0.46), (listed, None, code)))])
    mark = Paragraph((Span(sheet.fingerprint, "semibold"),), _DIGITS)
    parts.add("اثر کلید", [Together(mark)])
    return parts.blocks


def _recovery_rows(sheet: RecoverySheet) -> Block:
    """Numbered at the right, where the first group of the row stands too."""
    rows = [
        (plain(to_persian(n), _ROW_NUMBER), *(plain(to_persian(group), _DIGITS, "medium") for group in row))
        for n, row in enumerate(sheet.rows, start=1)
    ]
    across = len(sheet.rows[0])
    return Together(Table((0.3, *(1.0,) * across), tuple(rows), style=_ROWS))


def _laid_out(name: str, letterhead: Letterhead, blocks: list[Block], stationery: Stationery) -> tuple[Page, ...]:
    furniture = OfficialSheet(letterhead, name, name, stationery=stationery, in_middle=False)
    return fitted(blocks, stationery.form, furniture, stationery.family)


def print_key_sheet(sheet: KeySheet, stationery: Stationery = PLAIN) -> bytes:
    """The PDF."""
    pages = _laid_out(KEY_SHEET, sheet.letterhead, composed_key_sheet(sheet), stationery)
    return pdf.written(
        pages, stationery.form, About(f"{KEY_SHEET} {sheet.office}", author=sheet.office, day=sheet.made_on)
    )


def print_recovery_sheet(sheet: RecoverySheet, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. What it holds opens the office's key, with the passphrase that is not on it."""
    pages = _laid_out(RECOVERY_SHEET, sheet.letterhead, composed_recovery_sheet(sheet), stationery)
    about = About(f"{RECOVERY_SHEET} {sheet.office}", author=sheet.office, day=sheet.made_on)
    return pdf.written(pages, stationery.form, about)
