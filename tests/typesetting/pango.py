"""Lines of type as Pango draws them and as we draw them, and how much of their ink stands apart."""

from __future__ import annotations

import io
import itertools
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter

from desktop_app import paths
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.fonts import house_family
from desktop_app.typesetting.intake import taken_in
from desktop_app.typesetting.pages import PageForm
from desktop_app.typesetting.paragraphs import Style, text
from tests.typesetting.reading import pdf_of

needs_pango = pytest.mark.skipif(
    shutil.which("pango-view") is None,
    reason="pango-view is not installed (Debian: pango1.0-tools, Fedora: pango-tools, Arch: pango)",
)
SIZE, PITCH, WIDTH, MARGIN = 12, 40.0, 800.0, 20.0
STYLE = Style(size=SIZE, leading=PITCH)
_AT_ONCE = 60
_DPI = 300
_FINE = 16
"""Pango measures in 64ths of a point; at the size itself a long line would end a point later. So it draws larger."""
_REACH = 3
"""How many pixels a line may stand elsewhere as a whole: two rasters never start on the same fraction of a pixel."""
_SVG, _HREF = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}href"
_DRAWING = {"M": "m", "L": "l", "C": "c", "Z": "h"}
_INKED = [0] * 100 + [255] * 156


def raster(data: bytes) -> Image.Image:
    """The only page of `data`; white on black, for ink is what counts."""
    document = pypdfium2.PdfDocument(data)
    try:
        assert len(document) == 1
        picture = document[0].render(scale=_DPI / 72, grayscale=True).to_pil()
    finally:
        document.close()
    return ImageChops.invert(picture)


def bands(page: Image.Image, top: float, pitch: float, count: int) -> list[Image.Image]:
    scale = _DPI / 72
    edges = [round((top + place * pitch) * scale) for place in range(count + 1)]
    return [page.crop((0, upper, page.width, lower)) for upper, lower in itertools.pairwise(edges)]


def _operators(path: str) -> str:
    parts: list[str] = []
    for letter, numbers in re.findall(r"([MLCZ])([^MLCZ]*)", path):
        parts.append(f"{numbers.strip()} {_DRAWING[letter]}")
    return "\n".join(parts)


def _as_pdf(svg: bytes) -> bytes:
    """The outlines of a drawing, each where it stands in it.

    Pango's own PDF would not do: what it gives as widths is rounded, and PDFium believes it.
    """
    drawing = ElementTree.fromstring(svg)
    width, height = (float(number) / _FINE for number in drawing.attrib["viewBox"].split()[2:])
    document = pikepdf.new()
    outlines = pikepdf.Dictionary()
    for symbol in drawing.iter():
        if not symbol.get("id", "").startswith("glyph"):
            continue
        paths = [_operators(path.get("d", "")) for path in symbol.iter(f"{_SVG}path")]
        outline = document.make_stream(" ".join([*paths, "f"]).encode())
        outline.Type, outline.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        outline.BBox = pikepdf.Array([-1000, -1000, 5000, 1000])
        outlines[f"/{symbol.get('id')}"] = outline
    parts = [f"{1 / _FINE} 0 0 {-1 / _FINE} 0 {height} cm"]
    parts += [
        f"q 1 0 0 1 {use.get('x')} {use.get('y')} cm /{use.get(_HREF, '').removeprefix('#')} Do Q"
        for use in drawing.iter(f"{_SVG}use")
    ]
    document.add_blank_page(page_size=(width, height))
    page = document.pages[0]
    page.Resources = pikepdf.Dictionary(XObject=outlines)
    page.Contents = document.make_stream("\n".join(parts).encode())
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _viewed(content: str, *options: str) -> bytes:
    with tempfile.TemporaryDirectory(prefix="dabir-pango-") as name:
        folder = Path(name)
        fonts = folder / "fonts.conf"
        fonts.write_text(
            f'<?xml version="1.0"?><fontconfig><dir>{paths.resources() / "fonts"}</dir>'
            f"<cachedir>{folder}</cachedir></fontconfig>",
            encoding="utf-8",
        )
        source, target = folder / "lines.txt", folder / "lines.svg"
        source.write_text(content, encoding="utf-8")
        looks = (
            f"--font=Vazirmatn {SIZE * _FINE}",
            "--language=fa",
            "--dpi=72",
            "--hinting=none",
            "--hint-metrics=off",
        )
        places = ("--rtl", "--no-auto-dir", "--subpixel-positions", f"--margin={MARGIN * _FINE:g}", "--line-spacing=2")
        command = ["pango-view", "--no-display", *looks, *places, *options, f"--output={target}", str(source)]
        # Without HOME fontconfig would look for fonts of the person who runs the tests.
        environment = {**os.environ, "FONTCONFIG_FILE": str(fonts), "HOME": name}
        subprocess.run(command, check=True, capture_output=True, env=environment, timeout=120)
        return target.read_bytes()


def drawn_by_pango(
    lines: Sequence[str], *options: str, count: int | None = None, taken: bool = True
) -> list[Image.Image]:
    """One picture a line. Pango has Vazirmatn alone, and gets the texts as they are set unless `taken` is false.

    `count` is the number of lines where a text brings line separators along.
    """
    pictures = []
    for start in range(0, len(lines), _AT_ONCE):
        some = [taken_in(line) if taken else line for line in lines[start : start + _AT_ONCE]]
        page = raster(_as_pdf(_viewed("\n".join(some), *options)))
        drawn = count or len(some)
        pitch = (page.height * 72 / _DPI - 2 * MARGIN) / drawn
        pictures += bands(page, MARGIN, pitch, drawn)
    return pictures


def drawn_by_us(blocks: Sequence[Block], count: int, width: float = WIDTH) -> list[Image.Image]:
    """One picture for each of the `count` lines that the blocks are set in, PITCH apart."""
    form = PageForm(width + 2 * MARGIN, max(count * PITCH, 90) + 2 * MARGIN + 1, MARGIN, MARGIN, MARGIN, MARGIN, 0, 0)
    return bands(raster(pdf_of(blocks, form)), MARGIN, PITCH, count)


def lines_drawn_by_us(lines: Sequence[str]) -> list[Image.Image]:
    house_family()
    pictures = []
    for start in range(0, len(lines), _AT_ONCE):
        some = lines[start : start + _AT_ONCE]
        pictures += drawn_by_us([text(line, STYLE) for line in some], len(some))
    return pictures


def _spread(ink: Image.Image) -> Image.Image:
    return ink.filter(ImageFilter.MaxFilter(3))


def _amount(ink: Image.Image) -> int:
    return ink.histogram()[255]


def _ink(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The ink alone, its right upper corner at the same place whatever stood around it."""
    place = Image.new("L", size)
    inked = picture.point(_INKED)
    box = inked.getbbox()
    assert box is not None
    place.paste(inked.crop(box), (size[0] - (box[2] - box[0]) - 2 * _REACH, 2 * _REACH))
    return place


def ink_off(reference: Image.Image, picture: Image.Image) -> float:
    """The share of both inks that has none of the other's within 0.24 pt, where they lie best on one another."""
    boxes = [one.point(_INKED).getbbox() for one in (reference, picture)]
    if boxes[0] is None or boxes[1] is None:
        return 0.0 if boxes[0] == boxes[1] else 1.0
    widest = max(box[2] - box[0] for box in boxes if box) + 4 * _REACH
    highest = max(box[3] - box[1] for box in boxes if box) + 4 * _REACH
    one, other = (_ink(picture, (widest, highest)) for picture in (reference, picture))
    around = _spread(one), _spread(other)
    whole = _amount(one) + _amount(other)
    best = 1.0
    steps = sorted(
        ((x, y) for x in range(-_REACH, _REACH + 1) for y in range(-_REACH, _REACH + 1)),
        key=lambda step: abs(step[0]) + abs(step[1]),
    )
    for x, y in steps:
        apart = _amount(ImageChops.subtract(ImageChops.offset(other, x, y), around[0]))
        apart += _amount(ImageChops.subtract(one, ImageChops.offset(around[1], x, y)))
        best = min(best, apart / whole)
        if best == 0:
            break
    return best
