"""Emblems of every kind: what can be printed is, the right way up and small; what cannot is refused in words."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from PIL import Image

from desktop_app.sentences import Refused
from desktop_app.typesetting.blocks import measure_of
from desktop_app.typesetting.images import FittedImage, checked
from desktop_app.typesetting.ink import Picture
from tests.typesetting.reading import pages_of, pdf_of

RED = (200, 20, 30)


def picture(mode: str, kind: str, size: tuple[int, int] = (60, 30), **options: object) -> bytes:
    image = Image.new("RGB", size, RED).convert(mode) if mode != "I;16" else Image.new("I;16", size, 40000)
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def turned() -> bytes:
    """Lies on its side, with a note that it is to be turned; its left half is white."""
    image = Image.new("RGB", (80, 40), RED)
    image.paste("white", (0, 0, 40, 40))
    notes = Image.Exif()
    notes[0x0112] = 6
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=95, exif=notes.tobytes())
    return buffer.getvalue()


def animated() -> bytes:
    frames = [Image.new("RGB", (50, 50), RED), Image.new("RGB", (50, 50), "white")]
    buffer = io.BytesIO()
    frames[0].save(buffer, "PNG", save_all=True, append_images=frames[1:], duration=50)
    return buffer.getvalue()


PRINTABLE = {
    "png": picture("RGB", "PNG"),
    "palette": picture("P", "PNG"),
    "bilevel": picture("1", "PNG"),
    "sixteen bits": picture("I;16", "PNG"),
    "jpeg": picture("RGB", "JPEG"),
    "cmyk": picture("CMYK", "JPEG"),
    "grey": picture("L", "JPEG"),
    "animated": animated(),
    "turned": turned(),
}


def shown(data: bytes) -> Image.Image:
    """The picture as it comes out of the printed page."""
    page = pypdfium2.PdfDocument(pdf_of([FittedImage(data, 100)]))[0]
    placed = next(item for item in pages_of([FittedImage(data, 100)])[0].ink if isinstance(item, Picture))
    image: Image.Image = page.render(scale=1).to_pil().convert("RGB")
    box = (placed.x + 2, placed.y + 2, placed.x + placed.width - 2, placed.y + placed.height - 2)
    return image.crop(tuple(round(edge) for edge in box))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", sorted(PRINTABLE))
def test_that_a_picture_of_any_kind_comes_out_with_its_colour(kind: str) -> None:
    image = shown(PRINTABLE[kind])
    pixel = image.getpixel((image.width // 2, image.height - 3))
    assert isinstance(pixel, tuple)

    if kind in {"png", "palette", "jpeg", "cmyk", "animated", "turned"}:
        assert all(abs(got - wanted) < 30 for got, wanted in zip(pixel, RED, strict=True)), pixel
    elif kind == "sixteen bits":
        assert abs(pixel[0] - 40000 / 257) < 6


def test_that_a_picture_stands_as_its_camera_has_noted() -> None:
    image = shown(turned())

    assert image.height > image.width
    assert image.getpixel((image.width // 2, 3)) == (255, 255, 255)


def test_that_a_large_picture_leaves_the_file_small() -> None:
    large = picture("RGB", "JPEG", (5000, 5000))

    assert len(pdf_of([FittedImage(large, 36)])) < 60_000


@pytest.mark.parametrize(
    "data",
    [b"", b"not a picture", picture("RGB", "PNG")[:70], picture("RGB", "GIF"), picture("RGB", "BMP")],
    ids=["empty", "text", "cut off", "gif", "bmp"],
)
def test_that_what_is_no_printable_picture_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="not a PNG or JPEG"):
        FittedImage(data, 40).set(measure_of(200))


def test_that_sixty_megapixels_are_refused_with_their_size() -> None:
    with pytest.raises(Refused, match="10000 by 6000"):
        checked(picture("1", "PNG", (10_000, 6_000)))


def test_that_a_picture_is_read_once() -> None:
    data = picture("RGB", "PNG", (61, 31))

    assert checked(data) is checked(data)
