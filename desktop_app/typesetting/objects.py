"""The PDF file as a row of objects: streams are written as they come, all others are packed into object streams.

reportlab gives the syntax of an object. The file around them is ours, for its own keeps every page in memory until
the end, knows no object streams (half of a long file), and lacks the line end before `endstream` that archives ask.
"""

from __future__ import annotations

import hashlib
import sys
import zlib
from array import array
from collections.abc import Mapping
from string import ascii_letters, digits
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

rl_config.pdfMultiLine = 0
_PACKED = 200
"""Objects to one object stream: a reader unpacks all of them to see one."""
_DEFLATED = 6
"""At level 5 a file takes a fiftieth less time and is a fiftieth larger."""
_REGULAR = frozenset(ascii_letters + digits + "-_.+")
_FREE, _WHOLE, _WITHIN = 0, 1, 2
_FIELDS = "[1 5 2]"
"""Bytes of a row of the cross-reference: kind, place, index; together the 64 bits of a number."""


class Raw(pdfdoc.PDFObject):
    """PDF syntax written as it stands."""

    def __init__(self, syntax: str) -> None:
        self._syntax = syntax

    def format(self, document: Any) -> bytes:
        del document
        return self._syntax.encode("latin-1")


def reference(number: int) -> Raw:
    return Raw(f"{number} 0 R")


def name(text: str) -> Raw:
    """A name; unlike reportlab's it may hold a slash, as the names of media types do."""
    return Raw("/" + "".join(chr(byte) if chr(byte) in _REGULAR else f"#{byte:02X}" for byte in text.encode()))


def string(text: str) -> Any:
    """A text string: in UTF-16 where it must be."""
    if text.isascii():
        return pdfdoc.PDFString(text)
    return Raw(f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>")


def dictionary(entries: Mapping[str, Any]) -> Any:
    return pdfdoc.PDFDictionary(dict(entries))


def listed(numbers: list[int]) -> Raw:
    """An array of references."""
    return Raw(f"[{' '.join(f'{number} 0 R' for number in numbers)}]")


def syntax(value: Any) -> bytes:
    return bytes(pdfdoc.format(value, pdfdoc.DummyDoc()))


class ObjectFile:
    """A file in the making; objects are known by their numbers."""

    def __init__(self) -> None:
        # Bytes beyond ASCII in the second line tell mail programs and the like that this is no text.
        self._out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        self._places = array("Q", [0xFFFF])
        self._waiting: list[tuple[int, bytes]] = []

    def reserve(self) -> int:
        """A number for an object that is put later."""
        self._places.append(_FREE)
        return len(self._places) - 1

    def put(self, value: Any, number: int | None = None) -> int:
        """Enters an object that is no stream: reportlab's, or syntax as bytes. Returns its number."""
        number = self.reserve() if number is None else number
        self._waiting.append((number, value if isinstance(value, bytes) else syntax(value)))
        if len(self._waiting) >= _PACKED:
            self._pack()
        return number

    def stream(
        self,
        content: bytes,
        entries: Mapping[str, Any] | None = None,
        number: int | None = None,
        *,
        level: int = _DEFLATED,
    ) -> int:
        """Writes a stream, deflated at `level` unless that is 0 or a filter is named. Returns its number."""
        number = self.reserve() if number is None else number
        values = dict(entries or {})
        if level and "Filter" not in values:
            content = zlib.compress(content, level)
            values["Filter"] = name("FlateDecode")
        values["Length"] = len(content)
        self._places[number] = _WHOLE << 56 | len(self._out) << 16
        self._out += b"%d 0 obj\n%b\nstream\n%b\nendstream\nendobj\n" % (number, syntax(dictionary(values)), content)
        return number

    def _pack(self) -> None:
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        number = self.reserve()
        head, body = [], bytearray()
        for place, (own, content) in enumerate(waiting):
            self._places[own] = _WITHIN << 56 | number << 16 | place
            head.append(f"{own} {len(body)}")
            body += content + b"\n"
        start = " ".join(head).encode("ascii") + b"\n"
        entries = {"Type": name("ObjStm"), "N": len(waiting), "First": len(start)}
        self.stream(start + body, entries, number)

    def finished(self, catalog: int, info: int) -> bytes:
        """The whole file. Its identity is made of what is in it."""
        self._pack()
        identity = hashlib.sha256(self._out).hexdigest()[:32].upper()
        number, start = self.reserve(), len(self._out)
        # The row of the cross-reference itself is among its rows: it stands where the file ends now.
        self._places[number] = _WHOLE << 56 | start << 16
        rows = array("Q", self._places)
        if sys.byteorder == "little":
            rows.byteswap()
        entries = {
            "Type": name("XRef"),
            "Size": len(rows),
            "W": Raw(_FIELDS),
            "Root": reference(catalog),
            "Info": reference(info),
            "ID": Raw(f"[<{identity}><{identity}>]"),
        }
        self.stream(rows.tobytes(), entries, number)
        self._out += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(self._out)
