"""Lines of type as operators of a PDF page, and the fonts that a file needs for them."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import Any
from unicodedata import bidirectional

from desktop_app.typesetting.drawing import colour, number, point
from desktop_app.typesetting.fonts import Face
from desktop_app.typesetting.ink import TypeLine
from desktop_app.typesetting.levels import visual_order
from desktop_app.typesetting.lines import Look, Token, Word
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


class _PlainWords:
    """Words of one look as they are written in a line from the right whose spaces all have the level of the line.

    Nearly all lines are such: each of their words has its inside in order whatever stands beside it, and is written
    once for the whole file.
    """

    def __init__(self, font: PdfFont, look: Look) -> None:
        self.font = font
        self.look = look
        self.space_at_end = look.face.space_advance * look.size / look.face.em
        self.face_and_colour = f"/{font.key} {number(look.size)} Tf {colour(look.colour)} rg "
        self._mark = f"<{font.mark}>"
        self._known: dict[Word, str] = {}

    def inside(self, words: Sequence[Word], stretch: float) -> str | None:
        """The inside of the TJ array that shows `words`; None where they are not plain."""
        try:
            codes = [self._known[word] for word in reversed(words)]
        except KeyError:
            codes = [self._known.get(word) or self._code(word) for word in reversed(words)]
        if not all(codes):
            return None
        # A mark belongs to the space at its right: behind the last word there is none.
        row = "".join(codes).removesuffix(self._mark)
        return row.replace(" ", space_code(self.font, self.look, stretch))

    def _code(self, word: Word) -> str:
        """A blank stands for a space, which is as wide as its line wants; what is not plain is nothing."""
        tokens = word.tokens
        if any(token.look is not self.look for token in tokens):
            return ""
        if word.is_space:
            code = " " if tokens[0].level == 1 else ""
        else:
            ordered = [tokens[place] for place in visual_order(bytes(token.level for token in tokens))]
            code = self._row(ordered)
        # Words with a kashida are of one line only.
        if not any(token.kashidas for token in tokens):
            self._known[word] = code
        return code

    def _row(self, tokens: Sequence[Token]) -> str:
        parts = [self._mark] if _draws_spaces(_at_left(tokens[0])) else []
        before: Token | None = None
        for token in tokens:
            if before is not None and before.level != token.level and _touches_weakly(before, token):
                parts.append(self._mark)
            parts.append(body_of(self.font, token))
            before = token
        return "".join([*parts, self._mark] if _draws_spaces(_at_right(tokens[-1])) else parts)


def body_of(font: PdfFont, token: Token) -> str:
    return font.body(token.text, rtl=bool(token.level & 1), kashidas=token.kashidas)


def space_code(font: PdfFont, look: Look, more: float) -> str:
    """A space that is `more` points wider."""
    # To a tenth: what is rounded is added up over all spaces of the line.
    stretch = round(font.space_excess - more * 1000 / look.size, 1)
    return f"<{font.space}>{stretch:g}" if stretch else f"<{font.space}>"


class Type:
    """Lines of type as text operators; a font enters the file when it is first needed."""

    def __init__(self) -> None:
        self._fonts: dict[Face, PdfFont] = {}
        self._plain: dict[Look, _PlainWords] = {}
        self._look: Look | None = None

    def begin(self) -> None:
        """From here on nothing is known of the face and colour that hold: a page begins, or others have drawn."""
        self._look = None

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
        words = item.line.words
        if not words:
            return ""
        if not item.rtl:
            return self._mixed(item, height)
        look = words[0].tokens[0].look
        plain = self._plain.get(look)
        if plain is None:
            plain = self._plain[look] = _PlainWords(self._font(look.face), look)
        inside = plain.inside(words, item.stretch)
        if inside is None:
            return self._mixed(item, height)
        at = point(item.x - plain.space_at_end, height - item.y)
        change = ""
        if self._look is not look:
            self._look, change = look, plain.face_and_colour
        return f"BT 1 0 0 1 {at} Tm {change}[<{plain.font.space}>{inside}]TJ ET".replace("><", "")

    def _mixed(self, item: TypeLine, height: float) -> str:
        """A line of several looks or directions, token after token."""
        tokens = item.line.from_left()
        first = item.line.tokens[0].look
        # Every line ends in a space, for else readers join its last word to the first of the next line.
        end = first.face.space_advance * first.size / first.face.em if item.rtl else 0.0
        parts = [f"BT 1 0 0 1 {point(item.x - end, height - item.y)} Tm"]
        run: list[str] = []
        look: Look | None = None
        before: Token | None = None
        tokens = [Token(" ", 1, first, 0.0), *tokens] if item.rtl else [*tokens, Token(" ", 0, first, 0.0)]
        font, space = self._font(first.face), ""
        for token in tokens:
            if token.look is not look and token.look != look:
                font, look = self._font(token.look.face), token.look
                changes = list(self._change(look))
                if run and changes:
                    parts.append(f"[{''.join(run)}]TJ")
                    run = []
                parts += changes
                space = space_code(font, look, item.stretch)
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
            run.append(body_of(font, token))
            before = token
        parts.append(f"[{''.join(run)}]TJ ET")
        return " ".join(parts).replace("><", "")

    def _change(self, new: Look) -> Iterable[str]:
        """From the look that holds to a new one; it holds beyond the end of the line."""
        held, self._look = self._look, new
        if held is None or (held.face, held.size) != (new.face, new.size):
            yield f"/{self._font(new.face).key} {number(new.size)} Tf"
        if held is None or held.colour != new.colour:
            yield f"{colour(new.colour)} rg"
