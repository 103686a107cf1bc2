"""Lines of type as operators of a PDF page, and the fonts that a file needs for them."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Any
from unicodedata import bidirectional

from desktop_app.typesetting.drawing import colour, number, numbers
from desktop_app.typesetting.fonts import Face
from desktop_app.typesetting.ink import TypeLine
from desktop_app.typesetting.lines import Token
from desktop_app.typesetting.objects import ObjectFile, dictionary, reference
from desktop_app.typesetting.pdf_fonts import WEAK, PdfFont

_FROM_THE_RIGHT = frozenset({"AL", "R", "NSM"})


def _touches_weakly(left: Token, right: Token) -> bool:
    """Whether a reader could take a sign at the border of two directions to the wrong side."""
    return bidirectional(_at_right(left)) in WEAK and bidirectional(_at_left(right)) in WEAK


@functools.cache
def _draws_spaces(edge: str) -> bool:
    """Whether Poppler takes this character at the border of a word for a part of a run from the left.

    It would draw the space beside it into the run, and the number would stick to the word behind it.
    """
    return bidirectional(edge) not in _FROM_THE_RIGHT


def _at_left(token: Token) -> str:
    return token.text[-1] if token.level & 1 else token.text[0]


def _at_right(token: Token) -> str:
    return token.text[0] if token.level & 1 else token.text[-1]


class Type:
    """Lines of type as text operators; a font enters the file when it is first needed."""

    def __init__(self) -> None:
        self._fonts: dict[Face, PdfFont] = {}

    def _font(self, face: Face) -> PdfFont:
        found = self._fonts.get(face)
        if found is None:
            # Two faces can bear one name; the key is the file's own.
            found = self._fonts[face] = PdfFont(face, f"T{len(self._fonts) + 1}")
        return found

    def written(self, file: ObjectFile) -> Any:
        """Writes the fonts; what the pages' resources say of them."""
        return dictionary({font.key: reference(font.written(file)) for font in self._fonts.values()})

    def operators(self, item: TypeLine, height: float) -> str:
        tokens = item.line.from_left()
        if not tokens:
            return ""
        first = item.line.tokens[0].look
        # Every line ends in a space, for else readers join its last word to the first of the next line.
        end = first.face.space_advance * first.size / first.face.em if item.rtl else 0.0
        parts = [f"BT 1 0 0 1 {numbers(item.x - end, height - item.y)} Tm"]
        run: list[str] = []
        look = None
        before: Token | None = None
        tokens = [Token(" ", 1, first, 0.0), *tokens] if item.rtl else [*tokens, Token(" ", 0, first, 0.0)]
        font, space = self._font(first.face), ""
        for token in tokens:
            if token.look is not look and token.look != look:
                font = self._font(token.look.face)
                if run:
                    parts.append(f"[{''.join(run)}]TJ")
                    run = []
                parts += self._change(look, token)
                look = token.look
                # To a tenth: what is rounded is added up over all spaces of the line.
                stretch = round(font.space_excess - item.stretch * 1000 / look.size, 1)
                space = f"<{font.space}>{stretch:g}" if stretch else f"<{font.space}>"
            if token.text == " ":
                if before is not None and item.rtl and _draws_spaces(_at_right(before)):
                    run.append(f"<{font.mark}>")
                run.append(space if token.width else f"<{font.space}>")
                before = None
                continue
            if before is None:
                marked = item.rtl and _draws_spaces(_at_left(token))
            else:
                marked = before.level != token.level and _touches_weakly(before, token)
            if marked:
                run.append(f"<{font.mark}>")
            run.append(font.body(token.text, rtl=bool(token.level & 1), kashidas=token.kashidas))
            before = token
        parts.append(f"[{''.join(run)}]TJ ET")
        return " ".join(parts).replace("><", "")

    def _change(self, look: Any, token: Token) -> Iterable[str]:
        new = token.look
        if look is None or (look.face, look.size) != (new.face, new.size):
            yield f"/{self._font(new.face).key} {number(new.size)} Tf"
        if look is None or look.colour != new.colour:
            yield f"{colour(new.colour)} rg"
