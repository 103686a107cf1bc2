"""A paper of three pages in which everything is that the writer of PDF files knows, for rules to be broken on."""

from __future__ import annotations

import datetime
import functools
import io

from PIL import Image

from desktop_app.typesetting.blocks import Block, Box, Rule, Spaced, Stack
from desktop_app.typesetting.contents import Contents, Entry, Numbered
from desktop_app.typesetting.form_fields import SignatureField
from desktop_app.typesetting.images import FittedImage
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import A5, made_up
from desktop_app.typesetting.paragraphs import Paragraph, Style, text
from desktop_app.typesetting.pdf import About, Attached, written
from desktop_app.typesetting.tables import Table, side_by_side
from desktop_app.typesetting.tagged import Figure
from tests.typesetting.reading import PageNumbers

SMALL = Style(size=10, leading=18)
DATA = Attached("داده.json", '{"شماره":"۱۲"}'.encode(), "application/json", "داده این برگه")


class Furnished(PageNumbers):
    def head(self, number: int, total: int) -> Block:
        return Stack((text(f"سربرگ {number}"), Rule()))


def picture(mode: str, kind: str = "PNG") -> bytes:
    buffer = io.BytesIO()
    seen = {"RGBA": (43, 76, 155, 90), "LA": (90, 90), "CMYK": (10, 200, 30, 0), "RGB": (43, 76, 155)}
    Image.new(mode, (30, 20), seen.get(mode, (90,))).save(buffer, kind)
    return buffer.getvalue()


def _entry(number: str, content: str) -> Paragraph:
    return Paragraph((Span(content),), SMALL, marker=Span(number), indent=18)


def blocks() -> list[Block]:
    rows = tuple((text(f"{number}", SMALL), text("متن «مصوبه» (الف) " * 9, SMALL), None) for number in range(9))
    head = (text("شماره", SMALL), text("شرح", SMALL), text("رأی", SMALL))
    return [
        Paragraph((Span("عنوان برگه", "bold"),), role="H1"),
        text("بندی دراز از متن که بر دو صفحه می‌افتد. " * 60, Style(align="justify")),
        Contents((Entry("agenda", "دستور جلسه"), Entry("papers", "پیوست‌ها")), SMALL, str),
        Numbered(Paragraph((Span("دستور جلسه", "bold"),), role="H2"), "agenda", "دستور جلسه"),
        _entry("۱)", "گزارش ۱۴۰۴/۰۳/۱۹"),
        _entry("۲)", "بودجه ۵۰٪"),
        Table((1, 4, 1), rows, head),
        Numbered(Paragraph((Span("پیوست‌ها", "bold"),), role="H2"), "papers", "پیوست‌ها"),
        _entry("•", "نامه شماره ۱۲"),
        side_by_side((1, 1), (text("راست"), Paragraph((Span("Left to right"),), Style(base="L")))),
        FittedImage(picture("RGBA"), 30, alt="نشان آبی"),
        FittedImage(picture("CMYK", "JPEG"), 20),
        Figure(Box(text("نمودار"), fill="#F0F0EE"), "نموداری با یک ستون"),
        Spaced(side_by_side((1, 1), (_place(1), _place(2))), 6),
    ]


def _place(number: int) -> Block:
    return Stack((text(f"امضاکننده {number}"), SignatureField(f"signer-{number}", 40, f"جای امضای نفر {number}")))


@functools.cache
def specimen() -> bytes:
    about = About("عنوان برگه", "موضوع", "دبیرخانه", "واژه", (DATA,), datetime.date(2025, 12, 8))
    return written(made_up(blocks(), A5, Furnished()), A5, about)
