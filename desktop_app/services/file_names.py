"""Names of folders and files that every file system takes and sorts."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*\u2066-\u2069\u200e\u200f\ufffe\uffff]+')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$")
_BEGINNINGS = {
    b"%PDF": ".pdf",
    b"\x89PNG": ".png",
    b"\xff\xd8\xff": ".jpg",
    b"II*\x00": ".tif",
    b"MM\x00*": ".tif",
    b"BM": ".bmp",
}
_LONGEST_FOLDER, _LONGEST_FILE = 48, 72
"""In characters: a path of three such names stays below the 260 that Windows takes, and below 255 bytes each."""


def safe(name: str, longest: int = _LONGEST_FILE, suffix: str = "") -> str:
    """`name` for a file or a folder: no forbidden characters, no reserved words, no dot or space at the ends."""
    stem = _FORBIDDEN.sub("-", " ".join(name.split())).strip(" .-") or "بدون نام"
    room = longest - len(suffix)
    if len(stem) > room:
        cut = stem[:room]
        words = cut.rpartition(" ")[0]
        stem = (words if len(words) > room // 2 else cut).rstrip(" .-\u200c")
    whole = f"{stem}{suffix}"
    return f"_{whole}" if _RESERVED.match(whole) else whole


def folder_name(name: str) -> str:
    return safe(name, _LONGEST_FOLDER)


def file_name(title: str, suffix: str) -> str:
    """The title with its suffix, `.pdf` and so on."""
    return safe(title, _LONGEST_FILE, suffix)


def kept_name(original: str, title: str) -> str:
    """The name of a file that the office took in: its title there, with the suffix that the file came with."""
    suffix = PurePosixPath(original.replace("\\", "/")).suffix[:12]
    return file_name(title.removesuffix(suffix) or "پیوست", _FORBIDDEN.sub("", suffix).rstrip(" ."))


def suffix_of(beginning: bytes) -> str:
    """The suffix of a file that was kept without a name, by how its content begins; empty where that tells nothing."""
    return next((suffix for mark, suffix in _BEGINNINGS.items() if beginning.startswith(mark)), "")


class Names:
    """Names given in one folder, each once whatever its case."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def free(self, name: str) -> str:
        path = PurePosixPath(name)
        candidate, number = name, 2
        while candidate.casefold() in self._given:
            ending = f"-{number}{path.suffix}"
            candidate, number = f"{path.stem[: _LONGEST_FILE - len(ending)]}{ending}", number + 1
        self._given.add(candidate.casefold())
        return candidate
