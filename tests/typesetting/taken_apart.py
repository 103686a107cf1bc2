"""A finished PDF taken apart for the archive rules: its bytes, contents, fonts, tags and metadata."""

from __future__ import annotations

import functools
import io
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

PAINTING = frozenset(
    {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", '"', "INLINE IMAGE", "EI"}
)
SHOWING = frozenset({"Tj", "TJ", "'", '"'})


@dataclass
class Shown:
    """What one content stream does: codes by font, marks, what is painted outside them, colours, nesting."""

    codes: dict[str, set[int]] = field(default_factory=dict)
    marks: list[tuple[str, int]] = field(default_factory=list)
    untagged: list[str] = field(default_factory=list)
    tangled: list[str] = field(default_factory=list)
    operators: set[str] = field(default_factory=set)
    deepest: int = 0


@dataclass
class Content:
    """A content stream with its resources; `page` None is a form's."""

    stream: Any
    resources: Any
    page: Any

    @functools.cached_property
    def shown(self) -> Shown:
        return _followed(self.stream)


def _strings(operands: Any) -> Iterator[bytes]:
    for operand in operands:
        if isinstance(operand, pikepdf.Array):
            yield from _strings(operand)
        elif isinstance(operand, pikepdf.String):
            yield bytes(operand)


def _opened(operands: Any, level: list[str], shown: Shown) -> str:
    """What a mark begins: the kind of it."""
    tag = str(operands[0])
    mark = operands[1].get("/MCID") if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else None
    kind = "artifact" if tag == "/Artifact" else "content" if mark is not None else "other"
    if mark is not None:
        shown.marks.append((tag, int(mark)))
    if kind != "other" and any(outer != "other" for outer in level):
        shown.tangled.append(f"{tag} within {level}")
    return kind


def _followed(stream: Any) -> Shown:
    shown = Shown()
    level: list[str] = []
    depth = 0
    font = ""
    for instruction in pikepdf.parse_content_stream(stream):
        operands, operator = instruction.operands, str(instruction.operator)
        shown.operators.add(operator)
        if operator in {"BDC", "BMC"}:
            level.append(_opened(operands, level, shown))
        elif operator == "EMC":
            level.pop()
        elif operator == "Tf":
            font = str(operands[0])
        elif operator == "q":
            depth += 1
            shown.deepest = max(depth, shown.deepest)
        elif operator == "Q":
            depth -= 1
        elif operator in PAINTING and not any(kind != "other" for kind in level):
            shown.untagged.append(operator)
        if operator in SHOWING:
            codes = shown.codes.setdefault(font, set())
            for content in _strings(operands):
                codes.update(int.from_bytes(content[place : place + 2]) for place in range(0, len(content), 2))
    return shown


class Paper:
    """One file. Everything is found out once, and only when a rule asks for it."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.pdf: Any = pikepdf.open(io.BytesIO(data))
        self.root: Any = self.pdf.Root

    @functools.cached_property
    def objects(self) -> list[Any]:
        return list(self.pdf.objects)

    @functools.cached_property
    def dictionaries(self) -> list[Any]:
        """All dictionaries and the dictionaries of streams, also those inside others."""
        found: list[Any] = []
        waiting = list(self.objects)
        while waiting:
            item = waiting.pop()
            if isinstance(item, pikepdf.Array):
                waiting += [part for part in item if _is_direct(part)]
            elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
                found.append(item)
                waiting += [part for _, part in item.items() if _is_direct(part)]
        return found

    @functools.cached_property
    def pages(self) -> list[Content]:
        return [Content(page, page.obj.get("/Resources"), page.obj) for page in self.pdf.pages]

    @functools.cached_property
    def forms(self) -> list[Content]:
        streams = [item for item in self.objects if isinstance(item, pikepdf.Stream)]
        return [Content(item, item.get("/Resources"), None) for item in streams if item.get("/Subtype") == "/Form"]

    @functools.cached_property
    def fonts(self) -> list[tuple[Any, set[int]]]:
        """Every font that shows something, with the codes shown in it."""
        found: dict[tuple[int, int], tuple[Any, set[int]]] = {}
        for content in [*self.pages, *self.forms]:
            for key, codes in content.shown.codes.items():
                font = content.resources.Font[key]
                found.setdefault(font.objgen, (font, set()))[1].update(codes)
        return list(found.values())

    @functools.cached_property
    def elements(self) -> list[Any]:
        """The elements of the tag tree in the order of reading."""
        tree = self.root.get("/StructTreeRoot")
        return list(_below(tree)) if tree is not None else []

    @functools.cached_property
    def annotations(self) -> list[tuple[Any, Any]]:
        return [(page.obj, item) for page in self.pdf.pages for item in page.obj.get("/Annots", [])]

    @functools.cached_property
    def xmp(self) -> Any:
        """The metadata as XML, or None where there is none that can be read."""
        stream = self.root.get("/Metadata")
        try:
            return None if stream is None else ET.fromstring(bytes(stream.read_bytes()).decode("utf-8"))
        except (ET.ParseError, UnicodeDecodeError):
            return None

    def parents(self) -> dict[int, Any]:
        """The parent tree by keys."""
        found: dict[int, Any] = {}
        waiting = [self.root.StructTreeRoot.get("/ParentTree")]
        while waiting:
            node = waiting.pop()
            if node is None:
                continue
            numbers = list(node.get("/Nums", []))
            found |= {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
            waiting += list(node.get("/Kids", []))
        return found


def _is_direct(item: Any) -> bool:
    return isinstance(item, pikepdf.Object) and not item.is_indirect


def kids(element: Any) -> list[Any]:
    inside = element.get("/K")
    if inside is None:
        return []
    return list(inside) if isinstance(inside, pikepdf.Array) else [inside]


def child_elements(element: Any) -> list[Any]:
    return [kid for kid in kids(element) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def _below(element: Any) -> Iterator[Any]:
    waiting = child_elements(element)[::-1]
    while waiting:
        item = waiting.pop()
        yield item
        waiting += child_elements(item)[::-1]


def marks_of(element: Any) -> Iterator[tuple[tuple[int, int], int]]:
    """The marks of content that an element owns itself: page and number."""
    for kid in kids(element):
        if isinstance(kid, int):
            yield element.Pg.objgen, kid
        elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
            yield kid.get("/Pg", element.get("/Pg")).objgen, int(kid.MCID)
