"""What three independent programs read in a file: PDFium, Poppler and PDFBox, and how much of a text they find."""

from __future__ import annotations

import io
import itertools
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pytest

from desktop_app.typesetting.ink import TypeLine
from desktop_app.typesetting.pages import Page
from desktop_app.typesetting.pdf import PdfFile
from tests.typesetting.reading import read, words, written_in

_JAVA = Path("/usr/share/java")
_JARS = [_JAVA / f"{name}.jar" for name in ("pdfbox2", "pdfbox2-tools", "fontbox2", "commons-logging")]
_HAS_PDFBOX = shutil.which("java") is not None and all(jar.exists() for jar in _JARS)
_DIRECTED = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None,
    reason="pdftotext is not installed (Debian and Fedora: poppler-utils, Arch: poppler)",
)
needs_pdfbox = pytest.mark.skipif(
    not _HAS_PDFBOX, reason="PDFBox is not installed (Debian: libpdfbox2-java default-jre-headless)"
)


def by_pdfium(data: bytes) -> str:
    return "\n".join(read(data))


def _told_by(command: Callable[[str], list[str]], data: bytes) -> str:
    with tempfile.TemporaryDirectory(prefix="dabir-read-") as folder:
        file = Path(folder) / "paper.pdf"
        file.write_bytes(data)
        told = subprocess.run(command(str(file)), check=True, capture_output=True, timeout=300)
    return told.stdout.decode("utf-8")


def by_poppler(data: bytes) -> str:
    return _told_by(lambda file: ["pdftotext", "-enc", "UTF-8", file, "-"], data)


def by_pdfbox(data: bytes) -> str:
    path = ":".join(map(str, _JARS))
    main = "org.apache.pdfbox.tools.ExtractText"
    return _told_by(
        lambda file: ["java", "-Xshare:auto", "-cp", path, main, "-encoding", "UTF-8", "-console", file], data
    )


READERS = (
    pytest.param("PDFium", id="PDFium"),
    pytest.param("Poppler", id="Poppler", marks=needs_poppler),
    pytest.param("PDFBox", id="PDFBox", marks=needs_pdfbox),
)
READ_BY: dict[str, Callable[[bytes], str]] = {"PDFium": by_pdfium, "Poppler": by_poppler, "PDFBox": by_pdfbox}


class Found(NamedTuple):
    """Shares of 1, and what was not found."""

    words: float
    pairs: float
    lost: tuple[str, ...]


def _pairs(content: list[str]) -> Iterator[str]:
    return (f"{one} {other}" for one, other in itertools.pairwise(content))


def found(told: str, texts: Iterable[str]) -> Found:
    """How many words of the `texts`, and of the pairs of words that stand next to each other in one, were read."""
    read_words = words(_DIRECTED.sub("", told))
    there, pairs_there = Counter(read_words), Counter(_pairs(read_words))
    wanted: Counter[str] = Counter()
    wanted_pairs: Counter[str] = Counter()
    for content in texts:
        own = words(content)
        wanted.update(own)
        wanted_pairs.update(_pairs(own))
    lost, lost_pairs = wanted - there, wanted_pairs - pairs_there
    return Found(
        1 - lost.total() / max(1, wanted.total()),
        1 - lost_pairs.total() / max(1, wanted_pairs.total()),
        tuple(lost) + tuple(lost_pairs),
    )


@contextmanager
def pages_kept() -> Iterator[list[Page]]:
    """The pages that are written meanwhile: the ink is what a reader has to find."""
    kept: list[Page] = []
    add: Any = PdfFile.add

    def remembered(file: PdfFile, page: Page) -> None:
        kept.append(page)
        add(file, page)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PdfFile, "add", remembered)
        yield kept


def bound_together(files: Iterable[bytes]) -> bytes:
    """One file of all pages, for a reader that takes long to start."""
    whole = pikepdf.new()
    for data in files:
        with pikepdf.open(io.BytesIO(data)) as part:
            whole.pages.extend(part.pages)
    buffer = io.BytesIO()
    whole.save(buffer)
    return buffer.getvalue()


def typed_on(pages: Iterable[Page]) -> list[str]:
    """Every line of type, in the order of the ink."""
    return [written_in(item) for page in pages for item in page.ink if isinstance(item, TypeLine)]
