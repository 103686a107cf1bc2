"""Archive rules about the tag tree: all that is read is in it, once, in an order and with words that make sense."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, get_args

import pikepdf

from desktop_app.typesetting.structure import Role
from tests.typesetting.rules import rule
from tests.typesetting.rules_of_files import fact
from tests.typesetting.taken_apart import Paper, child_elements, kids, marks_of

_CELLS = {"/TH", "/TD"}
_HEADINGS = {f"/H{level}": level for level in range(1, 7)}
_PRINT, _HIDDEN = 4, 1 + 2 + 32


def _attribute(element: Any, key: str) -> Any:
    own = element.get("/A", pikepdf.Dictionary())
    for part in own if isinstance(own, pikepdf.Array) else [own]:
        if key in part:
            return part[key]
    return None


@rule
def paper_is_tagged(paper: Paper) -> Iterator[str]:
    marked = paper.root.get("/MarkInfo", pikepdf.Dictionary())
    if not marked.get("/Marked", False) or marked.get("/Suspects", False):
        yield f"MarkInfo is {dict(marked)}"
    if not paper.elements:
        yield "no tags"


@rule
def language_is_told(paper: Paper) -> Iterator[str]:
    if str(paper.root.get("/Lang", "")) != "fa-IR":
        yield f"Lang is {paper.root.get('/Lang')}"


@rule
def title_is_shown(paper: Paper) -> Iterator[str]:
    view = paper.root.get("/ViewerPreferences", pikepdf.Dictionary())
    if not view.get("/DisplayDocTitle", False):
        yield "readers would show the name of the file"
    if paper.xmp is not None and not (fact(paper, "dc:title") or "").strip():
        yield "no title"


@rule
def pages_turn_from_the_right(paper: Paper) -> Iterator[str]:
    if paper.root.get("/ViewerPreferences", pikepdf.Dictionary()).get("/Direction") != "/R2L":
        yield "pages would turn from the left"


@rule
def all_content_is_tagged_or_artifact(paper: Paper) -> Iterator[str]:
    for number, page in enumerate(paper.pages, start=1):
        for complaint in (*page.shown.untagged, *page.shown.tangled):
            yield f"page {number}: {complaint}"


@rule
def marks_and_tree_agree(paper: Paper) -> Iterator[str]:
    in_tree = Counter(mark for element in paper.elements for mark in marks_of(element))
    on_pages = Counter((page.page.objgen, mark) for page in paper.pages for _, mark in page.shown.marks)
    for mark in in_tree.keys() | on_pages.keys():
        if in_tree[mark] != 1 or on_pages[mark] != 1:
            yield f"{mark}: {on_pages[mark]} times on the page, {in_tree[mark]} times in the tree"


@rule
def parents_are_found_from_the_pages(paper: Paper) -> Iterator[str]:
    if "/StructTreeRoot" not in paper.root:
        return
    parents = paper.parents()
    owners = {mark: element for element in paper.elements for mark in marks_of(element)}
    for page in paper.pages:
        listed = parents.get(int(page.page.get("/StructParents", -1)))
        known = list(listed) if isinstance(listed, pikepdf.Array) else []
        for _, mark in page.shown.marks:
            owner = owners.get((page.page.objgen, mark))
            if owner is not None and (mark >= len(known) or known[mark].objgen != owner.objgen):
                yield f"mark {mark} of page {page.page.objgen}"


@rule
def elements_know_their_parents(paper: Paper) -> Iterator[str]:
    tree = paper.root.get("/StructTreeRoot")
    if tree is None:
        return
    for above in [tree, *paper.elements]:
        for element in child_elements(above):
            if element.get("/P", pikepdf.Dictionary()).objgen != above.objgen:
                yield f"{element.objgen} {element.S}"


@rule
def roles_are_standard(paper: Paper) -> Iterator[str]:
    for element in paper.elements:
        if str(element.S).removeprefix("/") not in get_args(Role):
            yield str(element.S)
    if "/StructTreeRoot" in paper.root and [str(top.S) for top in child_elements(paper.root.StructTreeRoot)] != [
        "/Document"
    ]:
        yield "the paper is not one document"


@rule
def headings_go_down_step_by_step(paper: Paper) -> Iterator[str]:
    before = 0
    for element in paper.elements:
        level = _HEADINGS.get(str(element.S))
        if level is not None:
            if level > before + 1:
                yield f"H{level} after {f'H{before}' if before else 'nothing'}"
            before = level


@rule
def tables_are_rows_of_cells(paper: Paper) -> Iterator[str]:
    for element in paper.elements:
        role = str(element.S)
        inside = [str(child.S) for child in child_elements(element)]
        if role == "/Table" and (set(inside) - {"/Caption"} != {"/TR"}):
            yield f"a table of {set(inside)}"
        if role == "/Table":
            counts = {len(child_elements(row)) for row in child_elements(element) if row.S == "/TR"}
            if len(counts) > 1:
                yield f"a table with rows of {sorted(counts)} cells"
        if role == "/TR" and not set(inside) <= _CELLS:
            yield f"a row of {set(inside)}"
        if (role in _CELLS and element.P.get("/S") != "/TR") or (role == "/TR" and element.P.get("/S") != "/Table"):
            yield f"{role} in {element.P.get('/S')}"


@rule
def headers_of_columns_say_so(paper: Paper) -> Iterator[str]:
    for element in paper.elements:
        if element.S == "/TH" and _attribute(element, "/Scope") not in {"/Column", "/Row", "/Both"}:
            yield f"{element.objgen}"
        if element.S == "/Table":
            cells = [str(cell.S) for row in child_elements(element) for cell in child_elements(row)]
            if "/TH" not in cells:
                yield f"{element.objgen}: a table without headers"


@rule
def lists_are_entries_with_labels(paper: Paper) -> Iterator[str]:
    for element in paper.elements:
        role = str(element.S)
        inside = [str(child.S) for child in child_elements(element)]
        if role == "/L" and (set(inside) - {"/Caption"} != {"/LI"} or _attribute(element, "/ListNumbering") is None):
            yield f"a list of {set(inside)} counted by {_attribute(element, '/ListNumbering')}"
        if role == "/LI" and (not set(inside) <= {"/Lbl", "/LBody"} or element.P.get("/S") != "/L"):
            yield f"an entry of {inside} in {element.P.get('/S')}"


@rule
def contents_are_entries(paper: Paper) -> Iterator[str]:
    for element in paper.elements:
        inside = {str(child.S) for child in child_elements(element)}
        if element.S == "/TOC" and not inside <= {"/TOCI", "/TOC", "/Caption"}:
            yield f"contents of {inside}"
        if element.S == "/TOCI" and element.P.get("/S") != "/TOC":
            yield f"an entry in {element.P.get('/S')}"


@rule
def figures_are_told_in_words(paper: Paper) -> Iterator[str]:
    for element in paper.elements:
        if element.S == "/Figure":
            if not str(element.get("/Alt", "")).strip():
                yield f"{element.objgen}: no words"
            if _attribute(element, "/BBox") is None:
                yield f"{element.objgen}: no place"


@rule
def annotations_are_printed(paper: Paper) -> Iterator[str]:
    for _, item in paper.annotations:
        flags = int(item.get("/F", 0))
        if not flags & _PRINT or flags & _HIDDEN:
            yield f"{item.objgen}: flags {flags}"
        looks = item.get("/AP", pikepdf.Dictionary())
        if set(looks.keys()) != {"/N"} or not isinstance(looks.get("/N"), pikepdf.Stream):
            yield f"{item.objgen}: no look of its own"


@rule
def fields_are_told_in_words(paper: Paper) -> Iterator[str]:
    names = Counter(str(item.get("/T")) for _, item in paper.annotations if item.get("/Subtype") == "/Widget")
    for name, count in names.items():
        if count > 1:
            yield f"{count} fields are called {name}"
    for _, item in paper.annotations:
        if item.get("/Subtype") == "/Widget" and not str(item.get("/TU", "")).strip() and not _is_unseen(item):
            yield f"{item.objgen}: no words"


def _is_unseen(item: Any) -> bool:
    left, bottom, right, top = (float(side) for side in item.Rect)
    return right == left or top == bottom


@rule
def annotations_are_tagged(paper: Paper) -> Iterator[str]:
    if "/StructTreeRoot" not in paper.root:
        return
    parents = paper.parents()
    for _, item in paper.annotations:
        owner = parents.get(int(item.get("/StructParent", -1)))
        if _is_unseen(item):
            continue
        if owner is None or owner.get("/S") != ("/Form" if item.Subtype == "/Widget" else "/Annot"):
            yield f"{item.objgen}: in no form"
        elif item.objgen not in [kid.Obj.objgen for kid in kids(owner) if not isinstance(kid, int) and "/Obj" in kid]:
            yield f"{item.objgen}: its element does not know it"


@rule
def tabs_follow_the_structure(paper: Paper) -> Iterator[str]:
    for page, _ in paper.annotations:
        if page.get("/Tabs") != "/S":
            yield f"page {page.objgen}"
