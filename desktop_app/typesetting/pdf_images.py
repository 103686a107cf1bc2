"""How a picture's file becomes an image of a PDF: grey or RGB, without transparency, no finer than print can show."""

from __future__ import annotations

import functools
import io
import zlib
from collections.abc import Mapping
from typing import Any, NamedTuple

from PIL import Image

from desktop_app.typesetting.objects import ObjectFile, Raw, name

_FINEST = 600
"""Dots per inch; what is finer only makes the file heavy."""
_OPAQUE = ("L", "RGB")
_SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB"}
_UP = 12


def _flattened(image: Any) -> Any:
    """On white paper: a file without transparency needs no rules for mixing colours."""
    if image.mode in _OPAQUE and "transparency" not in image.info:
        return image
    if image.mode in {"LA", "La", "PA", "P", "RGBA", "RGBa"} or "transparency" in image.info:
        seen = image.convert("RGBA")
        white = Image.new("RGBA", seen.size, "white")
        return Image.alpha_composite(white, seen).convert("RGB")
    if image.mode.startswith(("I", "F")):
        # Sixteen bits to eight: Pillow itself would cut off what is bright.
        return image.convert("I").point(lambda value: value / 257).convert("L")
    return image.convert("L" if image.mode == "1" else "RGB")


def _reduced(image: Any, width: float, height: float) -> Any:
    most = max(1, round(width * _FINEST / 72)), max(1, round(height * _FINEST / 72))
    if image.width <= most[0] and image.height <= most[1]:
        return image
    return image.resize((min(image.width, most[0]), min(image.height, most[1])), Image.Resampling.LANCZOS)


def _rows(image: Any) -> bytes:
    """The pixels, each row as its differences from the one above."""
    stride = image.width * len(image.getbands())
    pixels = image.tobytes()
    above = bytes(stride)
    rows = bytearray()
    for start in range(0, len(pixels), stride):
        row = pixels[start : start + stride]
        if row == above:
            rows += b"\x02" + bytes(stride)
        else:
            rows += b"\x00" + row
        above = row
    return bytes(rows)


class _Image(NamedTuple):
    """An image as it goes into a file."""

    entries: Mapping[str, Any]
    content: bytes


# The emblem of an office is on all of its papers.
@functools.lru_cache(maxsize=8)
def _made(data: bytes, width: float, height: float) -> _Image:
    with Image.open(io.BytesIO(data)) as opened:
        entries: dict[str, Any] = {"Type": name("XObject"), "Subtype": name("Image"), "BitsPerComponent": 8}
        image = _reduced(_flattened(opened), width, height)
        entries |= {"Width": image.width, "Height": image.height, "ColorSpace": name(_SPACES[image.mode])}
        if image is opened and opened.format == "JPEG":
            return _Image(entries | {"Filter": name("DCTDecode")}, data)
        columns = Raw(f"<</Predictor {_UP}/Colors {len(image.getbands())}/Columns {image.width}>>")
        content = zlib.compress(_rows(image), 9)
        return _Image(entries | {"Filter": name("FlateDecode"), "DecodeParms": columns}, content)


def placed_image(file: ObjectFile, data: bytes, width: float, height: float) -> int:
    """Writes the picture that will be `width` by `height` points; returns the number of its object."""
    image = _made(data, width, height)
    return file.stream(image.content, image.entries)
