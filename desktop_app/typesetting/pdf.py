"""How laid-out pages become a PDF file, tagged and fit for archives: the same pages always give the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from desktop_app.typesetting import archive, drawing
from desktop_app.typesetting.about import About, Attached, cleaned
from desktop_app.typesetting.collecting import uncollected
from desktop_app.typesetting.ink import (
    Closed,
    Ink,
    Landmark,
    Opened,
    Panel,
    Picture,
    SignaturePlace,
    Stroke,
    Tiles,
    TypeLine,
)
from desktop_app.typesetting.objects import ObjectFile, Raw, dictionary, listed, name, reference, string, syntax
from desktop_app.typesetting.outline import Outline
from desktop_app.typesetting.pages import Page, PageForm
from desktop_app.typesetting.pdf_type import Type
from desktop_app.typesetting.signature_fields import SignatureFields
from desktop_app.typesetting.structure import Artifact
from desktop_app.typesetting.tag_tree import Box, Node, TagTree, opening

__all__ = ["About", "Attached", "PdfFile", "drawn", "written"]


_DECORATIONS: frozenset[type[Ink]] = frozenset({Stroke, Panel, Tiles})


class _Pictures:
    """The images of a file, each written once."""

    def __init__(self, file: ObjectFile) -> None:
        self._file = file
        self._placed: dict[tuple[bytes, int, int], int] = {}

    def operators(self, item: Picture, height: float) -> str:
        key = (item.data, round(item.width), round(item.height))
        number = self._placed.get(key)
        if number is None:
            from desktop_app.typesetting.pdf_images import placed_image  # noqa: PLC0415 - start-up: it brings Pillow

            number = self._placed[key] = placed_image(self._file, *key)
        box = drawing.numbers(item.width, 0, 0, item.height, item.x, height - item.y - item.height)
        return f"q {box} cm /I{number} Do Q"

    def resources(self) -> Any:
        return dictionary({f"I{number}": reference(number) for number in self._placed.values()})


def _reach(item: Ink, height: float) -> Box | None:
    """Where in the page a figure's ink stands, from the bottom left."""
    if isinstance(item, Stroke):
        sides = sorted((item.x0, item.x1)), sorted((height - item.y0, height - item.y1))
        return sides[0][0], sides[1][0], sides[0][1], sides[1][1]
    if isinstance(item, Tiles):
        places = [(x, height - y - down, x + across, height - y) for x, y, across, down in item.places]
        return (
            min(place[0] for place in places),
            min(place[1] for place in places),
            max(place[2] for place in places),
            max(place[3] for place in places),
        )
    if isinstance(item, TypeLine):
        size = max((token.look.size for token in item.line.tokens), default=0.0)
        return item.x, height - item.y - size / 3, item.x + item.line.width, height - item.y + size
    if isinstance(item, Panel | Picture):
        return item.x, height - item.y - item.height, item.x + item.width, height - item.y
    return None


class PdfFile:
    """One file in the making."""

    def __init__(self, form: PageForm, *, is_tagged: bool = True) -> None:
        self._form = form
        self._is_tagged = is_tagged
        self._file = ObjectFile()
        self._tree = TagTree(self._file)
        self._type = Type()
        self._pictures = _Pictures(self._file)
        self._fields = SignatureFields(self._file, self._tree)
        self._outline = Outline(self._file)
        self._pages: list[int] = []
        self._page_tree = self._file.reserve()
        self._resources = self._file.reserve()
        self._pen = ""
        self._drawn_by: dict[type[Ink], Callable[[Any, float], str]] = {
            TypeLine: self._type.operators,
            Stroke: self._stroke,
            Panel: drawing.panel,
            Tiles: self._tiles,
            Picture: self._pictures.operators,
        }

    def _stroke(self, item: Stroke, height: float) -> str:
        """The pen is named only where it changes: a table has thousands of lines."""
        pen, self._pen = self._pen, drawing.pen(item.width, item.colour)
        line = drawing.stroke(item, height)
        return line if self._pen == pen else f"{self._pen} {line}"

    def _tiles(self, item: Tiles, height: float) -> str:
        self._type.begin()
        return drawing.tiles(item, height)

    def _content(self, page: Page, height: float) -> str:
        """The page's operators, all of them within marks that say what they are part of."""
        tree, drawn_by = self._tree, self._drawn_by
        self._pen = ""
        self._type.begin()
        code: list[str] = []
        current: Node | Artifact | None = None
        for item in page.ink:
            if isinstance(item, Opened):
                tree.open(item.part)
            elif isinstance(item, Closed):
                tree.close()
            elif operators := (draw := drawn_by.get(type(item))) and draw(item, height):
                part = tree.part(is_decoration=type(item) in _DECORATIONS) if self._is_tagged else None
                if part is not current:
                    code += self._turn(current, part)
                    current = part
                if tree.in_figure and (box := _reach(item, height)) is not None:
                    tree.reach(box)
                code.append(operators)
            else:
                self._note(item, height)
        return "\n".join([*code, *self._turn(current, None)])

    def _turn(self, current: Node | Artifact | None, part: Node | Artifact | None) -> Iterable[str]:
        """From the content of one part to that of another."""
        if current is not None:
            yield "EMC"
        if part is not None:
            yield opening(part, self._tree.mark(part) if isinstance(part, Node) else 0)

    def _note(self, item: Ink, height: float) -> None:
        """What has no ink of its own."""
        if isinstance(item, SignaturePlace):
            self._fields.add(item, height, self._pages[-1])
        elif isinstance(item, Landmark) and item.title:
            self._outline.add(item, height, self._pages[-1])

    def add(self, page: Page) -> None:
        form = page.form or self._form
        number = self._file.reserve()
        self._pages.append(number)
        key = self._tree.begin(number)
        content = self._file.stream(self._content(page, form.height).encode("latin-1"))
        fields = self._fields.of(number)
        self._tree.end(key)
        annotations = f"/Annots {syntax(listed(fields)).decode('latin-1')}" if fields else ""
        self._file.put(
            f"<</Type/Page/Parent {self._page_tree} 0 R/MediaBox[0 0 {drawing.numbers(form.width, form.height)}]"
            f"/Resources {self._resources} 0 R/Contents {content} 0 R/StructParents {key}/Tabs/S{annotations}>>".encode(
                "latin-1"
            ),
            number,
        )

    def _finish_pages(self) -> None:
        resources = {"Font": self._type.written(self._file), "XObject": self._pictures.resources()}
        self._file.put(dictionary(resources), self._resources)
        tree = {"Type": name("Pages"), "Count": len(self._pages), "Kids": listed(self._pages)}
        self._file.put(dictionary(tree), self._page_tree)

    def finished(self, about: About) -> bytes:
        file, about = self._file, cleaned(about)
        self._finish_pages()
        catalog: dict[str, Any] = {"Type": name("Catalog"), "Pages": reference(self._page_tree)}
        if self._is_tagged:
            catalog |= self._claims(about)
        catalog |= self._fields.catalog() | self._outline.catalog()
        return file.finished(file.put(dictionary(catalog)), archive.info(file, about))

    def _claims(self, about: About) -> dict[str, Any]:
        """What the catalog says to archives, and to readers that speak."""
        file = self._file
        self._tree.written()
        return {
            "Lang": string(archive.LANGUAGE),
            "ViewerPreferences": Raw("<</DisplayDocTitle true/Direction/R2L>>"),
            "MarkInfo": Raw("<</Marked true>>"),
            "StructTreeRoot": reference(self._tree.root),
            "Metadata": reference(archive.metadata(file, about)),
            "OutputIntents": listed([archive.output_intent(file)]),
            **archive.attachments(file, about),
        }


@uncollected()
def written(pages: Iterable[Page], form: PageForm, about: About) -> bytes:
    """The bytes of the PDF file: PDF/A-3a and PDF/UA-1."""
    file = PdfFile(form)
    for page in pages:
        file.add(page)
    return file.finished(about)


def drawn(page: Page, form: PageForm) -> bytes:
    """A file of one page that is drawn and not tagged, for it will be a picture within another file."""
    pieces = (item for item in page.ink if not isinstance(item, Opened | Closed))
    file = PdfFile(form, is_tagged=False)
    file.add(page._replace(ink=tuple(pieces)))
    return file.finished(About(""))
