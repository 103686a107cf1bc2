"""The outline that a reader of a PDF file shows beside the pages, made of the landmarks that have a title."""

from __future__ import annotations

from typing import Any, NamedTuple

from desktop_app.typesetting.drawing import number as shown
from desktop_app.typesetting.ink import Landmark
from desktop_app.typesetting.objects import ObjectFile, Raw, dictionary, name, reference, string


class _Entry(NamedTuple):
    number: int
    title: str
    level: int
    page: int
    top: float
    below: list[_Entry]


class Outline:
    """Entries in the order of the pages, nested by their levels."""

    def __init__(self, file: ObjectFile) -> None:
        self._file = file
        self._top: list[_Entry] = []

    def add(self, item: Landmark, height: float, page: int) -> None:
        entries = self._top
        while entries and entries[-1].level < item.level:
            entries = entries[-1].below
        entries.append(_Entry(self._file.reserve(), item.title, item.level, page, height - item.y, []))

    def _write(self, entries: list[_Entry], parent: int) -> None:
        for place, entry in enumerate(entries):
            told: dict[str, Any] = {
                "Title": string(entry.title),
                "Parent": reference(parent),
                "Dest": Raw(f"[{entry.page} 0 R/XYZ null {shown(entry.top)} null]"),
            }
            if place:
                told["Prev"] = reference(entries[place - 1].number)
            if place + 1 < len(entries):
                told["Next"] = reference(entries[place + 1].number)
            if entry.below:
                told |= {**_ends(entry.below), "Count": -len(entry.below)}
            self._file.put(dictionary(told), entry.number)
            self._write(entry.below, entry.number)

    def catalog(self) -> dict[str, Any]:
        """Writes the outline; what the catalog says of it."""
        if not self._top:
            return {}
        root = self._file.reserve()
        self._write(self._top, root)
        self._file.put(dictionary({"Type": name("Outlines"), "Count": len(self._top), **_ends(self._top)}), root)
        return {"Outlines": reference(root), "PageMode": name("UseOutlines")}


def _ends(entries: list[_Entry]) -> dict[str, Any]:
    return {"First": reference(entries[0].number), "Last": reference(entries[-1].number)}
