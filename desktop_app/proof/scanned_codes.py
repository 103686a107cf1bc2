"""Which page codes stand on the pages of a scan or a PDF, however they lie and however pale they are."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.progress import Progress, Silent
from desktop_app.proof import page_code, pdf_pages
from desktop_app.proof.page_code import PageCode, Unreadable
from desktop_app.sentences import Refused, sentence

if TYPE_CHECKING:
    from PIL.Image import Image

SUFFIXES = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
_COARSE_DPI, _FINE_DPI = 200.0, 300.0
_MOST_FRAMES = 500
_SMALL_SIDE = 2000
"""A picture whose longer side has fewer dots is also tried larger."""
_LARGER = (2.0, 3.0, 1.5)
_TILTS = (-3, 3, 1.2, 45)


@dataclass(frozen=True)
class FoundPage:
    """One page of a file, counted from 1: its code, or why there is none."""

    place: int
    code: PageCode | None
    others: tuple[PageCode, ...] = ()
    """Further codes on the same page, of another paper."""
    damaged: bool = False
    """There is a code of ours that cannot be read whole."""


def read(content: bytes, progress: Progress | None = None, what: str = "") -> tuple[FoundPage, ...]:
    """Every page of a PDF, PNG, JPEG or TIFF file. Refused when it is none of these or is damaged."""
    progress = progress or Silent()
    found: list[FoundPage] = []
    total, pages = _pages(content)
    for place, page in enumerate(pages, start=1):
        progress.step(place - 1, total, what)
        found.append(_on_page(place, page))
    progress.step(total, total, what)
    return tuple(found)


def texts(content: bytes, prefix: str) -> tuple[str, ...]:
    """The texts of other codes of ours, a key on a sheet say, that begin with `prefix`; each once."""
    import zxingcpp  # noqa: PLC0415 - start-up

    found: dict[str, None] = {}
    for page in _pages(content)[1]:
        for picture in page():
            seen = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode, try_invert=False)
            told = [one.text for one in seen if one.text.startswith(prefix)]
            found |= dict.fromkeys(told)
            if told:
                break
    return tuple(found)


def split(content: bytes, pages: Sequence[int]) -> tuple[bytes, str]:
    """Only these pages, counted from 1, and the suffix of the file they make: for a stack of several papers."""
    if pdf_pages.is_pdf(content):
        return pdf_pages.taken(content, pages), ".pdf"
    first, *others = [_frame(content, page - 1, grey=False) for page in pages]
    out = io.BytesIO()
    first.save(out, "TIFF", compression="tiff_adobe_deflate", save_all=True, append_images=others)
    return out.getvalue(), ".tif"


def _pages(content: bytes) -> tuple[int, Iterator[Callable[[], Iterator[Image]]]]:
    """How many pages there are, and for each the pictures to try, the cheapest first."""
    if pdf_pages.is_pdf(content):
        total = pdf_pages.page_count(content)
        return total, (_of_pdf(content, number) for number in range(total))
    pictures = _frames(content)
    return len(pictures), (_of_picture(content, number) for number in pictures)


def _of_pdf(content: bytes, number: int) -> Callable[[], Iterator[Image]]:
    def tries() -> Iterator[Image]:
        coarse = pdf_pages.pictured(content, number, _COARSE_DPI)
        yield coarse
        yield pdf_pages.pictured(content, number, _FINE_DPI)
        yield from _mended(coarse)

    return tries


def _frames(content: bytes) -> range:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - start-up

    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "TIFF")) as picture:
            frames = getattr(picture, "n_frames", 1)
    except Image.DecompressionBombError as trouble:
        raise _too_large() from trouble
    except UnidentifiedImageError as trouble:
        raise Refused(
            sentence("Rules", "This file is not a scan that the program can read."),
            sentence("Rules", "Choose a PDF, PNG, JPEG or TIFF file."),
        ) from trouble
    except (OSError, ValueError, SyntaxError) as trouble:
        raise _broken() from trouble
    return range(min(frames, _MOST_FRAMES))


def _of_picture(content: bytes, frame: int) -> Callable[[], Iterator[Image]]:
    def tries() -> Iterator[Image]:
        picture = _frame(content, frame)
        yield picture
        yield from _mended(picture)

    return tries


def _frame(content: bytes, frame: int, *, grey: bool = True) -> Image:
    from PIL import Image  # noqa: PLC0415 - start-up

    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "TIFF")) as picture:
            picture.seek(frame)
            return picture.convert("L") if grey else picture.copy()
    except Image.DecompressionBombError as trouble:
        raise _too_large() from trouble
    except (OSError, ValueError, SyntaxError, EOFError) as trouble:
        raise _broken() from trouble


def _mended(picture: Image) -> Iterator[Image]:
    """More contrast, more dots, sharper edges, a little turned: what else may bring out a code."""
    from PIL import Image, ImageFilter, ImageOps  # noqa: PLC0415 - start-up

    clear = ImageOps.autocontrast(picture, cutoff=1)
    yield clear
    larger = clear
    if max(picture.size) < _SMALL_SIDE:
        for times in _LARGER:
            size = (round(clear.width * times), round(clear.height * times))
            larger = clear.resize(size, Image.Resampling.BICUBIC)
            yield larger
            yield larger.filter(ImageFilter.UnsharpMask(radius=2 * times, percent=150, threshold=0))
    yield larger.filter(ImageFilter.MedianFilter(3))
    for degrees in _TILTS:
        yield larger.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def _on_page(place: int, page: Callable[[], Iterator[Image]]) -> FoundPage:
    damaged = False
    for picture in page():
        codes, spoiled = _codes(picture)
        damaged = damaged or spoiled
        if codes:
            return FoundPage(place, codes[0], tuple(codes[1:]))
    return FoundPage(place, None, damaged=damaged)


def _codes(picture: Image) -> tuple[list[PageCode], bool]:
    import zxingcpp  # noqa: PLC0415 - start-up

    codes: list[PageCode] = []
    spoiled = False
    for seen in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode, try_invert=False):
        if not seen.text.startswith(page_code.PREFIX):
            continue
        try:
            code = page_code.from_text(seen.text)
        except Unreadable:
            spoiled = True
        else:
            if code not in codes:
                codes.append(code)
    return codes, spoiled


def _broken() -> Refused:
    return Refused(
        sentence("Rules", "This picture is damaged and cannot be read to its end."),
        sentence("Rules", "Scan the page again, or copy the file anew."),
    )


def _too_large() -> Refused:
    return Refused(
        sentence("Rules", "This picture has too many dots."),
        sentence("Rules", "Scan the page with 150 to 300 dots per inch."),
    )
