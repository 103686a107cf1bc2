"""What kind of file another program handed over, looked at before anything in it is read."""

from __future__ import annotations

import enum
import io
import zipfile
from typing import Final

from desktop_app.sentences import Refused, sentence

_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_PARTS: Final = 10_000
_MOST_UNPACKED: Final = 400 * 1024 * 1024
_TIMES_PACKED: Final = 250
_SMALL: Final = 20 * 1024 * 1024
"""Below this much, it does not matter how tightly a file is packed."""


class OutsideKind(enum.StrEnum):
    WORKBOOK = "workbook"
    WORD = "word"
    TEXT = "text"


def kind_of(content: bytes, name: str) -> OutsideKind:
    """A workbook, a Word document or text. Everything else is refused, saying what it is instead."""
    if not content.strip(b"\0 \r\n\t\xef\xbb\xbf"):
        raise Refused(
            sentence("Rules", "The file {name} is empty."),
            sentence("Rules", "Choose the file that has the list."),
            name=name,
        )
    if content.startswith(_OLD_OFFICE):
        raise _old_office(content, name)
    if content.startswith(b"PK"):
        with package(content, name) as parts:
            return _packed_kind(set(parts.namelist()), name)
    if _is_text(content, name):
        return OutsideKind.TEXT
    raise Refused(
        sentence("Rules", "{name} is no list and no Word document, whatever its name says."),
        sentence("Rules", "Choose a file of the kind .xlsx, .csv or .docx."),
        name=name,
    )


def package(content: bytes, name: str) -> zipfile.ZipFile:
    """The parts of a file of Excel or Word. One that is damaged, locked or unpacks without end is refused."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(content))
        infos = parts.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as trouble:
        raise damaged(name) from trouble
    if any(info.flag_bits & 1 for info in infos):
        raise _protected(name)
    unpacked = sum(info.file_size for info in infos)
    if (
        len(infos) > _MOST_PARTS
        or unpacked > _MOST_UNPACKED
        or (unpacked > _SMALL and unpacked > _TIMES_PACKED * len(content))
    ):
        raise Refused(
            sentence("Rules", "{name} unpacks into far more than any list holds; it is not read."),
            sentence("Rules", "Copy the list into a new workbook and save that."),
            name=name,
        )
    return parts


def damaged(name: str) -> Refused:
    return Refused(
        sentence("Rules", "{name} is damaged and cannot be read."),
        sentence("Rules", "Open it in the program that made it, save it anew, and choose it again."),
        name=name,
    )


def _packed_kind(names: set[str], name: str) -> OutsideKind:
    lowered = {one.lower() for one in names}
    if "xl/workbook.xml" in lowered:
        return OutsideKind.WORKBOOK
    if "word/document.xml" in lowered:
        return OutsideKind.WORD
    if "xl/workbook.bin" in lowered or "mimetype" in lowered:
        raise Refused(
            sentence("Rules", "{name} is of a kind that is not read here."),
            sentence("Rules", "Open it in its program and save it as .xlsx, .csv or .docx."),
            name=name,
        )
    raise Refused(
        sentence("Rules", "{name} is no workbook and no Word document."),
        sentence("Rules", "Choose a file of the kind .xlsx, .csv or .docx."),
        name=name,
    )


def _old_office(content: bytes, name: str) -> Refused:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return _protected(name)
    return Refused(
        sentence("Rules", "{name} is in the old format of Excel or Word."),
        sentence("Rules", "Open it there and save it as .xlsx or .docx."),
        name=name,
    )


def _protected(name: str) -> Refused:
    return Refused(
        sentence("Rules", "{name} is protected by a password."),
        sentence("Rules", "Open it in its program, take the password off, save it, and choose it again."),
        name=name,
    )


def _is_text(content: bytes, name: str) -> bool:
    """By its beginning; a file of another name has to look like text all the more."""
    head = content[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return True
    if head.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"BM", b"RIFF", b"{\\rtf")):
        return False
    if b"\0" in head:  # UTF-16 without its mark has them in every other place
        return head[1::2].count(0) > len(head) // 8 or head[::2].count(0) > len(head) // 8
    if head.lstrip().startswith(b"<"):  # a page of the web, as some programs write under the name of a workbook
        return False
    strange = sum(byte < 9 or 13 < byte < 32 for byte in head)
    listed = name.lower().endswith((".csv", ".txt", ".tsv", ".tab"))
    return strange <= (len(head) // 50 if listed else 0)
