"""Pictures on paper: a file's bytes checked once, scaled into the room they are given."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

from desktop_app.sentences import Refused, sentence
from desktop_app.typesetting.blocks import Measure, Solid
from desktop_app.typesetting.ink import Ink, Picture, within
from desktop_app.typesetting.structure import DECORATION, Element

KINDS = ("PNG", "JPEG")
MOST_PIXELS = 40_000_000


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels. Raises `Refused` for what is no PNG or JPEG picture, or is far too large."""
    no_picture = Refused(
        sentence("Rules", "The emblem is not a PNG or JPEG picture."),
        sentence("Rules", "Another picture can be chosen in the settings of the office."),
    )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=KINDS) as image:
                width, height = image.size
                if width * height > MOST_PIXELS:
                    raise Refused(
                        sentence("Rules", "The emblem is {width} by {height} pixels, too large to print."),
                        sentence("Rules", "A picture of about 1000 by 1000 pixels is enough."),
                        width=width,
                        height=height,
                    )
                image.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as trouble:
        raise no_picture from trouble
    return width, height


class _SetImage(Solid):
    def __init__(self, image: FittedImage, width: float) -> None:
        across, down = picture_size(image.data)
        scale = min(width / across, image.height / down)
        self._image = image
        self._width = across * scale
        self._left = (width - self._width) / 2
        self.height = down * scale
        self._part = Element("Figure", alt=image.alt) if image.alt else DECORATION

    def ink(self, x: float, top: float) -> Iterator[Ink]:
        picture = Picture(x + self._left, top, self._width, self.height, self._image.data)
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
