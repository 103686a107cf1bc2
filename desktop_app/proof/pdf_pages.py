"""What a reader sees in a PDF file: the text of its pages, pictures of them, and the files attached to it."""

from __future__ import annotations

import contextlib
import hashlib
import io
import re
import threading
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from desktop_app.sentences import Refused, sentence

if TYPE_CHECKING:
    from PIL.Image import Image

PDFIUM: Final = threading.Lock()
"""PDFium serves one thread at a time, in the whole process: whoever calls it holds this."""
_ID_DIGITS = 32
_IDS = re.compile(rb"/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]")
_MADE = re.compile(rb"(/CreationDate\(D:)[0-9]{14}")
MOST_PAGES = 2000
MOST_PIXELS = 40_000_000
MOST_ATTACHED_BYTES = 16 * 1024 * 1024


def is_pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1024]


@contextlib.contextmanager
def _opened(content: bytes) -> Iterator[Any]:
    import pypdfium2  # noqa: PLC0415 - start-up

    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as trouble:
            raise _damaged() from trouble
        try:
            if len(document) > MOST_PAGES:
                raise Refused(
                    sentence("Rules", "This PDF file has more than {most} pages."),
                    sentence("Rules", "Split it into smaller files."),
                    most=MOST_PAGES,
                )
            yield document
        except pypdfium2.PdfiumError as trouble:
            raise _damaged() from trouble
        finally:
            document.close()


def _damaged() -> Refused:
    return Refused(
        sentence("Rules", "This PDF file is damaged or protected and cannot be read."),
        sentence("Rules", "Open it in another program, or get it again from where it came."),
    )


def page_count(content: bytes) -> int:
    with _opened(content) as document:
        return len(document)


def page_words(content: bytes) -> tuple[tuple[str, ...], ...]:
    """The words of each page in the order of the file, without what is drawn into form fields."""
    with _opened(content) as document:
        return tuple(tuple(page.get_textpage().get_text_range().split()) for page in document)


def pictured(content: bytes, page: int, dpi: float) -> Image:
    """A page, counted from 0, in shades of grey; fewer dots where the page is huge."""
    with _opened(content) as document:
        sheet = document[page]
        width, height = sheet.get_size()
        scale = min(dpi / 72, (MOST_PIXELS / max(width * height, 1.0)) ** 0.5)
        picture: Image = sheet.render(scale=scale, grayscale=True).to_pil().convert("L")
        return picture


def attached(content: bytes) -> dict[str, bytes]:
    """The files attached to the document, by name; very large ones are left out."""
    files: dict[str, bytes] = {}
    with _opened(content) as document:
        for number in range(min(document.count_attachments(), 32)):
            attachment = document.get_attachment(number)
            with contextlib.suppress(RuntimeError):
                data = bytes(attachment.get_data())
                if len(data) <= MOST_ATTACHED_BYTES:
                    files[attachment.get_name()] = data
    return files


def taken(content: bytes, pages: Sequence[int]) -> bytes:
    """A PDF of only these pages, counted from 1, as they were."""
    import pypdfium2  # noqa: PLC0415 - start-up

    with _opened(content) as document:
        fresh = pypdfium2.PdfDocument.new()
        try:
            fresh.import_pages(document, [page - 1 for page in pages])
            out = io.BytesIO()
            fresh.save(out)
        finally:
            fresh.close()
    return _timeless(out.getvalue(), hashlib.sha256(content + repr(pages).encode()).hexdigest())


def _timeless(content: bytes, digest: str) -> bytes:
    """The same pages of the same file are the same file: PDFium notes the hour and a random id, as long as these."""
    mark = digest[:_ID_DIGITS].upper().encode("ascii")
    content = _IDS.sub(b"/ID[<" + mark + b"><" + mark + b">]", content)
    return _MADE.sub(lambda found: found[1] + b"20000101000000", content)
