"""Makers for tests of proof: keys, people who sign, papers with places to sign, pages that went through a scanner."""

from __future__ import annotations

import datetime
import functools
import io

import pypdfium2
from PIL import Image

from desktop_app.documents.letterhead import Code
from desktop_app.documents.minutes import print_minutes
from desktop_app.documents.minutes_view import MinutesPaper, ResolutionRow
from desktop_app.documents.official_parts import Letterhead, Signer
from desktop_app.proof import signing
from desktop_app.proof.authority import Authority, Issued
from desktop_app.proof.office_key import OfficeKey
from desktop_app.proof.page_code import PaperFacts, PaperKind
from desktop_app.proof.pkcs12 import Pkcs12Signer
from desktop_app.proof.stamp import Stamp

NOW = datetime.datetime(2025, 12, 8, 16, 0, tzinfo=datetime.UTC)
SECRET = "گذرواژه بلند"
FACTS = PaperFacts(PaperKind.MINUTES, "ab" * 32, "1404/س/12", datetime.date(2025, 12, 8), 1)


@functools.cache
def key() -> OfficeKey:
    return OfficeKey.fresh()


@functools.cache
def root() -> Issued:
    return Authority.found("مرجع گواهی شهرداری سپیدار", "شهرداری سپیدار", SECRET, NOW)


@functools.cache
def member(name: str = "معاون مالی", *, years: int = 3, moment: datetime.datetime = NOW) -> Issued:
    authority = Authority.open(root().pkcs12, SECRET)
    return authority.issue(name, organisation="شهرداری سپیدار", passphrase=SECRET, moment=moment, years=years)


def paper(text: str = "گزارش سه‌ماهه به کمیته داده شود.", signers: int = 3) -> MinutesPaper:
    posts = ("شهردار", "دبیر کمیته", "معاون مالی و اقتصادی", "مدیر حراست", "مدیر حقوقی")
    return MinutesPaper(
        letterhead=Letterhead(organisation="شهرداری سپیدار", number="1404/س/12", date=datetime.date(2025, 12, 8)),
        resolutions=(ResolutionRow(number="1404/3/1", text=text),),
        signers=tuple(Signer(name="", post=post, means="digital") for post in posts[:signers]),
        is_draft=False,
    )


@functools.cache
def to_sign(signers: int = 3) -> bytes:
    """A paper with a field for each signer."""
    return print_minutes(paper(signers=signers))


def sign(content: bytes, place: int, name: str, *, reason: str = "") -> bytes:
    signer = Pkcs12Signer(member(name).pkcs12, SECRET, NOW)
    stamp = Stamp(name, "عضو کمیته", NOW.date(), bool(reason))
    return signing.signed(content, signing.field_of(place), signer, NOW, stamp=stamp, reason=reason)


@functools.cache
def signed_by_three() -> tuple[bytes, bytes, bytes]:
    """The file after each signature. One name ends in a digit, one holds brackets."""
    one = sign(to_sign(), 1, "شهردار منطقه ۲")
    two = sign(one, 2, "دبیر کمیته (سرپرست)", reason="با نظر مشروط: مهلت کوتاه است.")
    return one, two, sign(two, 3, "معاون مالی")


def printed_with(code: Code, signers: int = 2) -> bytes:
    return print_minutes(paper(signers=signers), code=code)


def scanned(content: bytes, *, page: int = 0, dpi: int = 200, turned: float = 0, quality: int = 70) -> bytes:
    """A page as a scanner gives it: grey, turned, with JPEG's traces."""
    document = pypdfium2.PdfDocument(content)
    try:
        picture: Image.Image = document[page].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
    finally:
        document.close()
    if turned:
        picture = picture.rotate(turned, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, dpi=(dpi, dpi))
    return out.getvalue()


def stacked(*pages: bytes) -> bytes:
    """Scanned pages as one TIFF."""
    first, *others = (Image.open(io.BytesIO(page)) for page in pages)
    out = io.BytesIO()
    first.save(out, "TIFF", save_all=True, append_images=others)
    return out.getvalue()
