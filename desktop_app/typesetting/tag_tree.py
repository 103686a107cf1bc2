"""The tag tree of a PDF file: which marked content belongs to which part of the paper, in the order of reading."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.typesetting.objects import ObjectFile, dictionary, listed, name, reference, string, syntax
from desktop_app.typesetting.structure import DECORATION, Artifact, Element

_CELLS = frozenset({"TD", "TH"})
"""They stay though nothing is in them: the columns of a row are counted by them."""

_PLAIN = frozenset({"P", "TR", "TD"})
"""Nearly all elements, and there is nothing more to say of them."""

Box = tuple[float, float, float, float]


class Node:
    """An element within one file. Kids are marks on the element's own page, nodes, or syntax."""

    __slots__ = ("box", "element", "kids", "level", "number", "page", "parent")

    def __init__(self, element: Element, number: int, parent: int, figure: Node | None = None) -> None:
        self.element = element
        self.number = number
        self.parent = parent
        self.page = 0
        self.kids: list[int | str | Node] = []
        self.box: Box | None = None
        self.level = _Level(self, self if element.role == "Figure" else figure)

    @property
    def is_empty(self) -> bool:
        if self.element.role in _CELLS:
            return False
        # Asked of every element of a long paper: `all` takes three times as long.
        for kid in self.kids:  # noqa: SIM110
            if not isinstance(kid, Node) or not kid.is_empty:
                return False
        return True


class _Level(NamedTuple):
    """What is open, and the figure that it is in."""

    part: Node | Artifact
    figure: Node | None


def opening(part: Node | Artifact, mark: int) -> str:
    """The operator that begins marked content."""
    if isinstance(part, Node):
        return f"/{part.element.role}<</MCID {mark}>>BDC"
    side = f"/Subtype/{part.side}/Attached[/{'Top' if part.side == 'Header' else 'Bottom'}]" if part.side else ""
    return f"/Artifact<</Type/{part.kind}{side}>>BDC"


def _joined(box: Box | None, other: Box) -> Box:
    if box is None:
        return other
    return min(box[0], other[0]), min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3])


class TagTree:
    """The tree in the making, page by page; an element enters under what is open when it is first met."""

    def __init__(self, file: ObjectFile) -> None:
        self._file = file
        self.root = file.reserve()
        self._document = Node(Element("Document"), file.reserve(), self.root)
        self._nodes: dict[Element, Node] = {}
        self._open = [self._document.level]
        self._page = 0
        self._marks: list[int] = []
        self._parents: list[int] = []

    def begin(self, page: int) -> int:
        """A page, by the number of its object. Returns its key in the parent tree."""
        self._page = page
        self._marks = []
        self._parents.append(self._file.reserve())
        return len(self._parents) - 1

    def end(self, key: int) -> None:
        """The page of `key` is complete."""
        self._file.put(syntax(listed(self._marks)), self._parents[key])

    def open(self, part: Element | Artifact) -> None:
        above, figure = self._open[-1]
        if isinstance(above, Artifact):
            self._open.append(self._open[-1])
        elif isinstance(part, Artifact):
            self._open.append(_Level(part, None))
        else:
            node = self._nodes.get(part) or self._entered(part, above, figure)
            self._open.append(node.level)

    def close(self) -> None:
        self._open.pop()

    def _entered(self, element: Element, above: Node, figure: Node | None) -> Node:
        if element.role == "LI" and above.element.role != "L":
            above = self._list(element, above)
        node = self._nodes[element] = Node(element, self._file.reserve(), above.number, figure)
        above.kids.append(node)
        return node

    def _list(self, item: Element, above: Node) -> Node:
        """The list that the entries before `item` are in, or a new one."""
        last = above.kids[-1] if above.kids else None
        if isinstance(last, Node) and last.element.role == "L":
            return last
        made = Node(Element("L", numbering=item.numbering), self._file.reserve(), above.number)
        above.kids.append(made)
        return made

    def part(self, *, is_decoration: bool) -> Node | Artifact:
        """What the next item of ink belongs to: lines and tints to nobody, unless they make a figure."""
        part, figure = self._open[-1]
        if isinstance(part, Artifact):
            return part
        if is_decoration:
            return DECORATION if figure is None else figure
        if part is self._document:
            stray = Node(Element("P"), self._file.reserve(), part.number)
            part.kids.append(stray)
            return stray
        return part

    def mark(self, node: Node) -> int:
        """A new mark on this page for content of `node`."""
        mark = len(self._marks)
        self._marks.append(node.number)
        if not node.page:
            node.page = self._page
        node.kids.append(mark if node.page == self._page else f"<</Type/MCR/Pg {self._page} 0 R/MCID {mark}>>")
        return mark

    @property
    def in_figure(self) -> bool:
        return self._open[-1].figure is not None

    def reach(self, box: Box) -> None:
        """Where in the page ink stands: a figure must tell its own place."""
        figure = self._open[-1].figure
        if figure is not None:
            figure.box = _joined(figure.box, box)

    def annotated(self, annotation: int) -> int:
        """Makes an annotation part of what is open. Returns its key in the parent tree."""
        node = self._open[-1].part
        if isinstance(node, Artifact):
            raise TypeError("what a reader may act upon cannot be décor")
        node.kids.append(f"<</Type/OBJR/Obj {annotation} 0 R/Pg {self._page} 0 R>>")
        self._parents.append(node.number)
        return len(self._parents) - 1

    def written(self) -> None:
        """Writes the tree, when all pages are complete."""
        waiting = [self._document]
        for node in waiting:
            waiting += [kid for kid in node.kids if isinstance(kid, Node)]
            self._file.put(_written(node), node.number)
        keys = " ".join(f"{key} {number} 0 R" for key, number in enumerate(self._parents))
        parents = self._file.put(b"<</Nums[%b]>>" % keys.encode("ascii"))
        entries = {
            "Type": name("StructTreeRoot"),
            "K": reference(self._document.number),
            "ParentTree": reference(parents),
            "ParentTreeNextKey": len(self._parents),
        }
        self._file.put(dictionary(entries), self.root)


def _attributes(node: Node) -> str:
    element = node.element
    if element.role in _PLAIN and not element.language:
        return ""
    parts = []
    if element.role == "TH":
        parts.append("/A<</O/Table/Scope/Column>>")
    if element.role == "L" and element.numbering:
        parts.append(f"/A<</O/List/ListNumbering/{element.numbering}>>")
    if element.role == "Figure" and node.box:
        box = " ".join(f"{value:.2f}" for value in node.box)
        parts.append(f"/A<</O/Layout/Placement/Block/BBox[{box}]>>")
    if element.alt:
        parts.append(f"/Alt {syntax(string(element.alt)).decode('latin-1')}")
    if element.language:
        parts.append(f"/Lang({element.language})")
    return "".join(parts)


def _kid(kid: int | str | Node) -> str:
    return f"{kid.number} 0 R" if isinstance(kid, Node) else str(kid)


def _written(node: Node) -> bytes:
    if node.is_empty and node.element.role != "Document":
        return b"null"
    kids = [_kid(kid) for kid in node.kids if not (isinstance(kid, Node) and kid.is_empty)]
    inside = kids[0] if len(kids) == 1 else f"[{' '.join(kids)}]"
    page = f"/Pg {node.page} 0 R" if node.page else ""
    told = f"/K {inside}" if kids else ""
    return f"<</S/{node.element.role}/P {node.parent} 0 R{page}{_attributes(node)}{told}>>".encode("latin-1")
