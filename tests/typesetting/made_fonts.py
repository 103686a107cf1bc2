"""Fonts made from a shipped one, as poor or as odd as the fonts that offices bring along."""

from __future__ import annotations

import struct
from collections.abc import Iterable

import uharfbuzz as hb
from arabic_reshaper.letters import LETTERS_ARABIC

from desktop_app.typesetting.admission import LETTERS
from desktop_app.typesetting.fonts import Face, Family, house_family, shipped_face

PERSIAN = LETTERS + " إةۀـ\u064b\u064e\u064f\u0650\u0651\u0654\u200c،؛؟«»"
DIGITS = "۰۱۲۳۴۵۶۷۸۹"
FORMS = "".join(form for letter in LETTERS for form in LETTERS_ARABIC.get(letter, ()) if form)


def file_of(name: str = "Parastoo-Regular") -> bytes:
    return bytes(shipped_face(name).handle.blob.data)


def font_of(characters: str, *, dropped: Iterable[bytes] = (), name: str = "Parastoo-Regular") -> bytes:
    """A font file with glyphs for `characters` only, and without some tables."""
    request = hb.SubsetInput()
    request.unicode_set.update({ord(character) for character in characters})
    for everything in (request.layout_feature_tag_set, request.layout_script_tag_set, request.name_id_set):
        everything.clear()
        everything.invert()
    for tag in dropped:
        request.drop_table_tag_set.add(int.from_bytes(tag, "big"))
    return bytes(hb.subset(hb.Face(hb.Blob(file_of(name))), request).blob.data)


def table(data: bytes, tag: bytes) -> bytes:
    return bytes(hb.Face(hb.Blob(data)).reference_table(tag.decode()).data)


def with_table(data: bytes, tag: bytes, start: int, new: bytes) -> bytes:
    """`data` with some bytes of a table written over; checksums stay as they were."""
    changed = bytearray(data)
    for place in range(int.from_bytes(data[4:6], "big")):
        at = 12 + 16 * place
        if data[at : at + 4] == tag:
            (offset,) = struct.unpack(">I", data[at + 8 : at + 12])
            changed[offset + start : offset + start + len(new)] = new
            return bytes(changed)
    raise AssertionError(tag)


def with_licence(kind: int) -> bytes:
    return with_table(file_of(), b"OS/2", 8, struct.pack(">H", kind))


def renamed_table(data: bytes, old: bytes, new: bytes) -> bytes:
    at = data.index(old, 12, 12 + 16 * int.from_bytes(data[4:6], "big"))
    return data[:at] + new + data[at + 4 :]


def poor_family(characters: str = PERSIAN) -> Family:
    """A typeface of `characters` only, and Vazirmatn behind it."""
    face = Face("Poor", font_of(characters))
    return Family("Poor", lambda _weight: face, stand_ins=(house_family,))
