"""The request to send again on paper: codes that the other office scans, on as many pages as they need."""

from __future__ import annotations

from desktop_app.documents.house_style import CENTRED, GREY, NOTE, Sections, numbered, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import facts, signing, title
from desktop_app.documents.official_parts import Signer
from desktop_app.documents.resend_request_view import ResendRequest
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian import jalali
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.about import About
from desktop_app.typesetting.blocks import Block, Stack, Together
from desktop_app.typesetting.codes import PageCode
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import MM, Page
from desktop_app.typesetting.tables import side_by_side

TITLE = "درخواست ارسال دوباره"
_CODE = 78 * MM
_CAPTION = CENTRED.but(size=9.4, colour=GREY)


def composed(request: ResendRequest) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(TITLE, f"از «{request.office}» به «{request.to}»"))
    missing = "، ".join(to_persian(number) for number in request.missing)
    told = facts((("تاریخ", jalali.official(request.made_on)), ("بسته‌های نرسیده", missing)))
    parts.add_plain(*told, before=6.0)
    steps = (
        "رمزینه‌های زیر در «تبادل» آن اداره با «دریافت از USB» از اسکن یا تصویر این برگه خوانده می‌شود؛ ترتیب مهم نیست.",
        "هرچه این اداره ندارد در بسته بعدی آن اداره می‌آید؛ چیزی دو بار ثبت نمی‌شود.",
    )
    parts.add_plain(Stack(tuple(numbered(n, text) for n, text in enumerate(steps, start=1)), gap=2.0), before=6.0)
    count = len(request.codes)
    codes = [_code(text, place, count) for place, text in enumerate(request.codes, start=1)]
    rows = [codes[at : at + 2] for at in range(0, count, 2)]
    parts.add("رمزینه‌ها", [_row(row) for row in rows])
    parts.add_plain(plain("هر رمزینه امضای این اداره را دارد و بدون کلید آن ساخته نمی‌شود.", NOTE), before=4.0)
    parts.add_plain(signing((("مسئول دبیرخانه", Signer()),)), before=12.0)
    return parts.blocks


def _code(text: str, place: int, count: int) -> Block:
    caption = f"رمزینه {to_persian(place)} از {to_persian(count)}"
    return Stack((PageCode(text, _CODE), plain(caption, _CAPTION)), gap=2.0)


def _row(codes: list[Block]) -> Block:
    cells = [*codes, None] if len(codes) == 1 else codes
    return Together(side_by_side((1.0, 1.0), tuple(cells)))


def pages_of(request: ResendRequest, stationery: Stationery) -> tuple[Page, ...]:
    furniture = OfficialSheet(request.letterhead, TITLE, TITLE, stationery=stationery, in_middle=False)
    return fitted(composed(request), stationery.form, furniture, stationery.family)


def print_resend_request(request: ResendRequest, stationery: Stationery = PLAIN) -> bytes:
    """The PDF."""
    about = About(f"{TITLE} {request.to}", author=request.office, day=request.made_on)
    return pdf.written(pages_of(request, stationery), stationery.form, about)
