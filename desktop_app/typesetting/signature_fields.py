"""The fields of digital signatures in a PDF file: empty, named, and part of what is read."""

from __future__ import annotations

from typing import Any

from desktop_app.typesetting.drawing import numbers
from desktop_app.typesetting.ink import SignaturePlace
from desktop_app.typesetting.objects import ObjectFile, Raw, dictionary, listed, name, reference, string
from desktop_app.typesetting.tag_tree import TagTree

_PRINTED_AND_FIXED = 4 + 128
_THERE_ARE_FIELDS = 1


class SignatureFields:
    """The fields of one file; no two bear one name."""

    def __init__(self, file: ObjectFile, tree: TagTree) -> None:
        self._file = file
        self._tree = tree
        self._names: dict[str, int] = {}
        self._pages: dict[int, list[int]] = {}

    def add(self, item: SignaturePlace, height: float, page: int) -> None:
        if item.name in self._names or "." in item.name or not item.name:
            raise ValueError(f"a signature field cannot be called {item.name!r}")
        number = self._names[item.name] = self._file.reserve()
        self._pages.setdefault(page, []).append(number)
        # Archives want to see something even of an empty field, and so it has an empty appearance.
        box = {"BBox": Raw(f"[0 0 {numbers(item.width, item.height)}]"), "Resources": Raw("<<>>")}
        empty = self._file.stream(b"", {"Type": name("XObject"), "Subtype": name("Form"), **box}, level=0)
        bottom = height - item.y - item.height
        entries = {
            "Type": name("Annot"),
            "Subtype": name("Widget"),
            "FT": name("Sig"),
            "T": string(item.name),
            "TU": string(item.told),
            "F": _PRINTED_AND_FIXED,
            "Rect": Raw(f"[{numbers(item.x, bottom, item.x + item.width, bottom + item.height)}]"),
            "P": reference(page),
            "AP": dictionary({"N": reference(empty)}),
            "StructParent": self._tree.annotated(number),
        }
        self._file.put(dictionary(entries), number)

    def of(self, page: int) -> list[int]:
        """The fields on the page with this number, in order of reading."""
        return self._pages.get(page, [])

    def catalog(self) -> dict[str, Any]:
        """What the catalog says of the fields."""
        if not self._names:
            return {}
        fields = {"Fields": listed(list(self._names.values())), "SigFlags": _THERE_ARE_FIELDS}
        return {"AcroForm": dictionary(fields)}
