"""What a paper consists of for those who do not see it: headings, paragraphs, lists, tables, figures, mere décor."""

from __future__ import annotations

from typing import Literal, NamedTuple

Role = Literal[
    "Document",
    "Sect",
    "H1",
    "H2",
    "H3",
    "H4",
    "P",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "Figure",
    "Caption",
    "Form",
    "TOC",
    "TOCI",
]
"""The standard structure types of PDF 1.7 that papers use."""

Numbering = Literal["", "Decimal", "LowerAlpha", "Disc"]


class Element:
    """One part of a paper as it is read. The pieces that a split makes share it, so it may run over many pages.

    `alt` says in words what a figure shows, `language` is named where it is not the paper's own.
    """

    __slots__ = ("alt", "language", "numbering", "role")

    def __init__(self, role: Role, *, alt: str = "", language: str = "", numbering: Numbering = "") -> None:
        self.role = role
        self.alt = alt
        self.language = language
        self.numbering = numbering


class Artifact(NamedTuple):
    """What is seen and not read: the head and foot that pages repeat, lines, tints."""

    kind: Literal["Pagination", "Layout"]
    side: Literal["", "Header", "Footer"] = ""


DECORATION = Artifact("Layout")
REPEATED = Artifact("Pagination")
HEAD_OF_PAGE = Artifact("Pagination", "Header")
FOOT_OF_PAGE = Artifact("Pagination", "Footer")


class ListItem(NamedTuple):
    """An entry of a list: its number or bullet, and what it says. Entries that follow one another make the list."""

    item: Element
    label: Element
    body: Element


def list_item(marker: str) -> ListItem:
    """The elements of an entry that `marker` stands before; it tells whether the list is counted."""
    numbering: Numbering = "Disc"
    if any(character.isdigit() for character in marker):
        numbering = "Decimal"
    elif any(character.isalpha() for character in marker):
        numbering = "LowerAlpha"
    return ListItem(Element("LI", numbering=numbering), Element("Lbl"), Element("LBody"))
