"""How many of a corpus' lines an engine sets right, that is with the ink of Pango's: less than 2 % of it off.

python benchmarks/paper_lines.py ENGINE COUNT FILE     (draws; any interpreter that has the engine)
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import paper_content as content
from paper_content import FONTS

SIZE, PITCH, WIDTH, MARGIN = 12, 40.0, 800.0, 20.0
RIGHT = 0.02
REGULAR = str(FONTS / "Vazirmatn-Regular.ttf")


def lines(count: int) -> tuple[str, ...]:
    sys.path.insert(0, str(content.ROOT))
    from tests.typesetting import corpus

    return corpus.selected(count)


def _on_canvas(texts: Sequence[str], file: Path, shown: Callable[[str], str], **more: object) -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("V", REGULAR, **({"shapable": True} if more else {})))
    height = len(texts) * PITCH + 2 * MARGIN
    canvas = Canvas(str(file), (WIDTH + 2 * MARGIN, height))
    canvas.setFont("V", SIZE)
    for place, text in enumerate(texts):
        canvas.drawRightString(WIDTH + MARGIN, height - MARGIN - (place + 0.6) * PITCH, shown(text), **more)
    canvas.save()


def naive(texts: Sequence[str], file: Path) -> None:
    import arabic_reshaper
    from bidi import get_display

    _on_canvas(texts, file, lambda text: str(get_display(arabic_reshaper.reshape(text))))


def reportlab(texts: Sequence[str], file: Path) -> None:
    import rlbidi_stand_in  # noqa: F401 - reportlab asks for its name

    _on_canvas(texts, file, str, direction="RTL", shaping=True)


def typst(texts: Sequence[str], file: Path) -> None:
    import typst as compiler

    height = len(texts) * PITCH + 2 * MARGIN
    parts = [f"#set page(width:{WIDTH + 2 * MARGIN}pt,height:{height}pt,margin:0pt)"]
    parts.append(f'#set text(font:"Vazirmatn",size:{SIZE}pt,lang:"fa",dir:rtl)')
    for place, text in enumerate(texts):
        down = MARGIN + (place + 0.3) * PITCH
        quoted = json.dumps(text, ensure_ascii=False)
        parts.append(f"#place(top+right,dx:-{MARGIN}pt,dy:{down}pt,box(width:{WIDTH}pt,[#{quoted}]))")
    source = file.with_suffix(".typ")
    source.write_text("\n".join(parts), encoding="utf-8")
    file.write_bytes(compiler.compile(str(source), font_paths=[str(FONTS)]))
    source.unlink()


def dabir(texts: Sequence[str], file: Path) -> None:
    sys.path.insert(0, str(content.ROOT))
    from desktop_app.typesetting.pages import PageForm
    from desktop_app.typesetting.paragraphs import Style, text
    from tests.typesetting.reading import pdf_of

    height = len(texts) * PITCH + 2 * MARGIN + 1
    form = PageForm(WIDTH + 2 * MARGIN, height, MARGIN, MARGIN, MARGIN, MARGIN, 0, 0)
    file.write_bytes(pdf_of([text(line, Style(size=SIZE, leading=PITCH)) for line in texts], form))


ENGINES: dict[str, Callable[[Sequence[str], Path], None]] = {
    "dabir": dabir,
    "naive": naive,
    "reportlab": reportlab,
    "typst": typst,
}


def right_lines(file: Path, texts: Sequence[str]) -> tuple[int, float]:
    """How many lines are right, and the mean share of ink that is off."""
    from tests.typesetting import pango

    drawn = pango.bands(pango.raster(file.read_bytes()), MARGIN, PITCH, len(texts))
    off = [pango.ink_off(one, other) for one, other in zip(pango.drawn_by_pango(texts), drawn, strict=True)]
    return sum(share < RIGHT for share in off), sum(off) / len(off)


if __name__ == "__main__":
    ENGINES[sys.argv[1]](lines(int(sys.argv[2])), Path(sys.argv[3]))
