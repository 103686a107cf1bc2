"""Word documents of other people as plain paragraphs and tables, in order."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from docx import Document
from docx.oxml.ns import qn

from desktop_app.documents.outside_package import damaged, package

_P, _TBL, _SDT, _CONTENT = qn("w:p"), qn("w:tbl"), qn("w:sdt"), qn("w:sdtContent")
_T, _TAB, _BR, _CR, _DELETED = qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr"), qn("w:del")
_BOX = qn("w:txbxContent")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TR, _TC, _NUMBERED, _STYLE, _VAL = qn("w:tr"), qn("w:tc"), qn("w:numPr"), qn("w:pStyle"), qn("w:val")
_MOST_BLOCKS: Final = 20_000


@dataclass(frozen=True, slots=True)
class OutsideParagraph:
    """One paragraph that says something; `numbered` where Word itself counts it."""

    text: str
    numbered: bool = False
    heading: bool = False


@dataclass(frozen=True, slots=True)
class OutsideTable:
    """A table as rows of texts; a cell merged sideways stands once."""

    rows: tuple[tuple[str, ...], ...]


Block = OutsideParagraph | OutsideTable


def blocks_of(content: bytes, name: str) -> list[Block]:
    """Headers of the first section, then the body. What cannot be read is refused."""
    package(content, name).close()
    try:
        document: Any = Document(io.BytesIO(content))
        parts = [section.header._element for section in document.sections[:1]]  # noqa: SLF001 - no public way to its XML
        blocks = [block for part in [*parts, document.element.body] for block in _blocks(part)]
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OSError, SyntaxError) as trouble:
        raise damaged(name) from trouble
    return blocks[:_MOST_BLOCKS]


def _blocks(parent: Any) -> Iterator[Block]:
    for element in parent:
        if element.tag == _P:
            text = _text(element)
            if text:
                yield OutsideParagraph(text, element.find(f".//{_NUMBERED}") is not None, _is_heading(element))
            for box in element.iter(_BOX):
                if not any(above.tag == _FALLBACK for above in box.iterancestors()):  # the same box for older programs
                    yield from _blocks(box)
        elif element.tag == _TBL:
            rows = tuple(row for row in map(_row, element.iter(_TR)) if any(row))
            if rows:
                yield OutsideTable(rows)
        elif element.tag == _SDT:
            inside = element.find(_CONTENT)
            if inside is not None:
                yield from _blocks(inside)


def _row(element: Any) -> tuple[str, ...]:
    return tuple("\n".join(filter(None, map(_text, cell.iter(_P)))) for cell in element.findall(_TC))


def _text(paragraph: Any) -> str:
    """What is read there now: words put in with changes tracked count, deleted ones do not."""
    parts: list[str] = []
    for node in paragraph.iter(_T, _TAB, _BR, _CR):
        inside = itertools.takewhile(lambda above: above is not paragraph, node.iterancestors())
        if any(above.tag in {_DELETED, _BOX} for above in inside):
            continue
        parts.append(node.text or "" if node.tag == _T else "\t" if node.tag == _TAB else "\n")
    return "".join(parts).strip()


def _is_heading(paragraph: Any) -> bool:
    style = paragraph.find(f".//{_STYLE}")
    name = style.get(_VAL, "") if style is not None else ""
    return name.lower().startswith(("heading", "title"))
