"""Pictures on paper: a file's bytes checked once, scaled into the room they are given."""

from __future__ import annotations

import functools
import io
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.sentences import Refused, sentence
from desktop_app.typesetting.blocks import Measure, Solid
from desktop_app.typesetting.ink import Ink, Picture, within
from desktop_app.typesetting.structure import DECORATION, Element

KINDS = ("PNG", "JPEG")
MOST_PIXELS = 40_000_000
_ORIENTATION = 0x0112


class Checked(NamedTuple):
    """A picture that can be printed, the right way up."""

    data: bytes
    width: int
    height: int


@functools.lru_cache(maxsize=4)
def checked(data: bytes) -> Checked:
    """The picture with its size in pixels, turned as its camera has noted.

    Raises `Refused` for what is no PNG or JPEG picture, or is far too large. The last pictures are kept: a letterhead
    is set for every paper of a batch.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - start-up: papers without pictures need none

    no_picture = Refused(
        sentence("Rules", "The emblem is not a PNG or JPEG picture."),
        sentence("Rules", "Another picture can be chosen in the settings of the office."),
    )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=KINDS) as image:
                _refuse_too_large(*image.size)
                image.load()
                turned = ImageOps.exif_transpose(image)
                if image.getexif().get(_ORIENTATION, 1) == 1:
                    return Checked(data, *image.size)
                buffer = io.BytesIO()
                turned.convert("RGBA" if "A" in turned.getbands() else "RGB").save(buffer, "PNG")
                return Checked(buffer.getvalue(), *turned.size)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as trouble:
        raise no_picture from trouble


def _refuse_too_large(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise Refused(
            sentence("Rules", "The emblem is {width} by {height} pixels, too large to print."),
            sentence("Rules", "A picture of about 1000 by 1000 pixels is enough."),
            width=width,
            height=height,
        )


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, as `checked`."""
    _, width, height = checked(data)
    return width, height


class _SetImage(Solid):
    def __init__(self, image: FittedImage, width: float) -> None:
        self._data, across, down = checked(image.data)
        scale = min(width / across, image.height / down)
        self._width = across * scale
        self._left = (width - self._width) / 2
        self.height = down * scale
        self._part = Element("Figure", alt=image.alt) if image.alt else DECORATION

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        picture = Picture(x + self._left, top, self._width, self.height, self._data)
        return within(self._part, (picture,))


@dataclass(frozen=True, slots=True)
class FittedImage:
    """A picture in the middle of its column, at most `height` points high and never distorted.

    `alt` says what it shows to those who do not see it; without it the picture is mere décor.
    """

    data: bytes
    height: float
    alt: str = ""

    def set(self, measure: Measure) -> _SetImage:
        return _SetImage(self, measure.width)
