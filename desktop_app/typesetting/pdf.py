"""How laid-out pages become a PDF file: the same pages always give the same bytes."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, cast
from unicodedata import bidirectional

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop_app.typesetting.fonts import Face
from desktop_app.typesetting.ink import Ink, Panel, Picture, Stroke, Tiles, TypeLine
from desktop_app.typesetting.lines import Token
from desktop_app.typesetting.pages import Page, PageForm
from desktop_app.typesetting.pdf_fonts import WEAK, PdfFont, Raw

rl_config.useA85 = 0
_CURVE = 0.5523
"""How far the handles of a quarter circle reach, as a share of its radius."""


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself."""

    title: str
    subject: str = ""
    author: str = ""
    keywords: str = ""


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _numbers(*values: float) -> str:
    return " ".join(_number(value) for value in values)


def _colour(code: str) -> str:
    return " ".join(_number(int(code[place : place + 2], 16) / 255) for place in (1, 3, 5))


def _touches_weakly(left: Token, right: Token) -> bool:
    """Whether a reader could take a sign at the border of two directions to the wrong side."""
    edge = left.text[-1] if not left.level & 1 else left.text[0]
    other = right.text[0] if not right.level & 1 else right.text[-1]
    return bidirectional(edge) in WEAK and bidirectional(other) in WEAK


class _Type:
    """Lines of type as text operators; a font is entered into the document when it is first needed."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._fonts: dict[Face, PdfFont] = {}

    def _font(self, face: Face) -> PdfFont:
        found = self._fonts.get(face)
        if found is None:
            found = self._fonts[face] = PdfFont(face, f"T{len(self._fonts) + 1}")
            # Two faces can bear one name; the key is the document's own.
            self._document.fontMapping[found.key] = f"/{found.key}"
            self._document.delayedFonts.append(found)
        return found

    def operators(self, item: TypeLine, height: float) -> str:
        tokens = item.line.from_left()
        if not tokens:
            return ""
        first = item.line.tokens[0].look
        # Every line ends in a space, for else readers join its last word to the first of the next line.
        end = first.face.space_advance * first.size / first.face.em if item.rtl else 0.0
        parts = [f"BT 1 0 0 1 {_numbers(item.x - end, height - item.y)} Tm"]
        run: list[str] = []
        look = None
        before: Token | None = None
        tokens = [Token(" ", 1, first, 0.0), *tokens] if item.rtl else [*tokens, Token(" ", 0, first, 0.0)]
        for token in tokens:
            font = self._font(token.look.face)
            if token.look != look:
                if run:
                    parts.append(f"[{''.join(run)}]TJ")
                    run = []
                parts += self._change(look, token)
                look = token.look
            if token.text == " ":
                # To a tenth: what is rounded is added up over all spaces of the line.
                stretch = round(-item.stretch * 1000 / token.look.size, 1) if token.width else 0
                run.append(f"<{font.space}>{f'{stretch:g}' if stretch else ''}")
                before = None
                continue
            if before is not None and before.level != token.level and _touches_weakly(before, token):
                run.append(f"<{font.mark}>")
            run.append(font.body(token.text, rtl=bool(token.level & 1), kashidas=token.kashidas))
            before = token
        parts.append(f"[{''.join(run)}]TJ ET")
        return " ".join(parts).replace("><", "")

    def _change(self, look: Any, token: Token) -> Iterable[str]:
        new = token.look
        if look is None or (look.face, look.size) != (new.face, new.size):
            yield f"/{self._font(new.face).key} {_number(new.size)} Tf"
        if look is None or look.colour != new.colour:
            yield f"{_colour(new.colour)} rg"


def _stroke(item: Stroke, height: float) -> str:
    ends = f"{_numbers(item.x0, height - item.y0)} m {_numbers(item.x1, height - item.y1)} l"
    return f"{_colour(item.colour)} RG {_number(item.width)} w {ends} S"


def _tiles(item: Tiles, height: float) -> str:
    shapes = " ".join(f"{_numbers(x, height - y - down, across, down)} re" for x, y, across, down in item.places)
    return f"{_colour(item.colour)} rg {shapes} f"


def _outline(item: Panel, height: float) -> str:
    x, y = item.x, height - item.y - item.height
    across, up, radius = item.width, item.height, min(item.radius, item.width / 2, item.height / 2)
    if not radius:
        return f"{_numbers(x, y, across, up)} re"
    far = radius * (1 - _CURVE)
    right, top = x + across, y + up
    return " ".join(
        (
            f"{_numbers(x + radius, y)} m {_numbers(right - radius, y)} l",
            f"{_numbers(right - far, y, right, y + far, right, y + radius)} c {_numbers(right, top - radius)} l",
            f"{_numbers(right, top - far, right - far, top, right - radius, top)} c {_numbers(x + radius, top)} l",
            f"{_numbers(x + far, top, x, top - far, x, top - radius)} c {_numbers(x, y + radius)} l",
            f"{_numbers(x, y + far, x + far, y, x + radius, y)} c h",
        )
    )


def _panel(item: Panel, height: float) -> str:
    parts = ["q"]
    if item.fill:
        parts.append(f"{_colour(item.fill)} rg {_outline(item, height)} f")
    if item.frame:
        dash = f"[{_numbers(*item.dash)}] 0 d " if item.dash else ""
        parts.append(f"{dash}{_colour(item.frame)} RG {_number(item.line)} w {_outline(item, height)} S")
    return " ".join([*parts, "Q"])


class PdfFile:
    """One file in the making."""

    def __init__(self, form: PageForm, about: About) -> None:
        self._form = form
        self._height = form.height
        self._buffer = io.BytesIO()
        size = (form.width, form.height)
        canvas = Canvas(self._buffer, size, pageCompression=1, pdfVersion=(1, 7), invariant=1, lang="fa-IR")
        self._canvas = cast("Any", canvas)
        # reportlab would name Helvetica on every page, and no page uses it.
        self._canvas._preamble = ""  # noqa: SLF001
        self._document = self._canvas._doc  # noqa: SLF001
        self._type = _Type(self._document)
        self._images: dict[bytes, Any] = {}
        self._describe(about)

    def _describe(self, about: About) -> None:
        canvas = self._canvas
        canvas.setTitle(about.title)
        canvas.setSubject(about.subject)
        canvas.setAuthor(about.author)
        canvas.setKeywords(about.keywords)
        canvas.setCreator("Dabir")
        canvas.setProducer("Dabir")
        self._document.Catalog.ViewerPreferences = Raw("<</DisplayDocTitle true/Direction/R2L>>")

    def _draw(self, item: Ink) -> None:
        height = self._height
        if isinstance(item, TypeLine):
            self._canvas.addLiteral(self._type.operators(item, height))
        elif isinstance(item, Stroke):
            self._canvas.addLiteral(_stroke(item, height))
        elif isinstance(item, Panel):
            self._canvas.addLiteral(_panel(item, height))
        elif isinstance(item, Tiles):
            self._canvas.addLiteral(_tiles(item, height))
        elif isinstance(item, Picture):
            self._place(item)

    def _place(self, item: Picture) -> None:
        image = self._images.get(item.data)
        if image is None:
            image = self._images[item.data] = ImageReader(io.BytesIO(item.data))
        bottom = self._height - item.y - item.height
        self._canvas.drawImage(image, item.x, bottom, item.width, item.height, mask="auto")

    def add(self, page: Page) -> None:
        form = page.form or self._form
        self._height = form.height
        self._canvas.setPageSize((form.width, form.height))
        for item in page.ink:
            self._draw(item)
        self._canvas.showPage()
        self._canvas._preamble = ""  # noqa: SLF001 - made anew with every page

    def finished(self) -> bytes:
        self._canvas.save()
        return self._buffer.getvalue()


def written(pages: Sequence[Page], form: PageForm, about: About) -> bytes:
    """The bytes of the PDF file."""
    file = PdfFile(form, about)
    for page in pages:
        file.add(page)
    return file.finished()
