"""What a digital signature looks like on paper, drawn by the house's own typesetter and placed by pyHanko."""

from __future__ import annotations

import datetime
import io
from dataclasses import dataclass
from typing import Any

from desktop_app.persian import jalali
from desktop_app.persian.bidi import isolate_numbers
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block, Stack, measure_of
from desktop_app.typesetting.ink import Ink, Panel
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import Page, PageForm
from desktop_app.typesetting.paragraphs import Paragraph, Style

_LAPIS = "#2B4C9B"
_INSET, _FRAME = 4.0, 0.7
_SCALES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4)


@dataclass(frozen=True)
class Stamp:
    """The words in a signature's place."""

    name: str
    post: str
    signed_on: datetime.date
    reservation: bool = False

    def drawn(self, width: float, height: float) -> bytes:
        """A PDF of one page of that size, in points; the type is made smaller until it fits."""
        ink: list[Ink] = [
            Panel(_FRAME, _FRAME, width - 2 * _FRAME, height - 2 * _FRAME, frame=_LAPIS, line=_FRAME, radius=2.5)
        ]
        measure = measure_of(max(width - 2 * _INSET, 1.0))
        for scale in _SCALES:
            galley = self._words(scale).set(measure)
            if galley.height <= height - 2 * _FRAME:
                break
        ink += galley.ink(_INSET, max((height - galley.height) / 2, 0.0))
        form = PageForm(width=width, height=height, top=0, bottom=0, left=0, right=0)
        return pdf.drawn(Page(1, tuple(ink)), form)

    def _words(self, scale: float) -> Stack:
        def line(text: str, size: float, leading: float, weight: str = "regular") -> Block:
            style = Style(size=size * scale, leading=leading * scale, colour=_LAPIS, align="center")
            return Paragraph((Span(isolate_numbers(text), weight),), style)

        mark = "امضای دیجیتال" + ("، با نظر مشروط" if self.reservation else "")
        lines = [line(self.name or self.post, 9.6, 14.0, "semibold")]
        if self.name and self.post and self.post != self.name:
            lines.append(line(self.post, 8.2, 12.0))
        lines.append(line(f"{mark}، {jalali.official(self.signed_on)}", 8.2, 12.0))
        return Stack(tuple(lines))


def style_of(stamp: Stamp, width: float, height: float) -> Any:
    """The stamp as pyHanko places it: the whole of the field, nothing added."""
    # The only one to need these names is a signature, and they take three seconds to load.
    from pyhanko.pdf_utils.content import PdfContent  # noqa: PLC0415 - start-up
    from pyhanko.pdf_utils.layout import AxisAlignment as Axis  # noqa: PLC0415 - start-up
    from pyhanko.pdf_utils.layout import BoxConstraints, Margins, SimpleBoxLayoutRule  # noqa: PLC0415 - start-up
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415 - start-up
    from pyhanko.stamp import StaticStampStyle  # noqa: PLC0415 - start-up

    class Drawn(PdfContent):
        """Our page as a form of the signed file."""

        def render(self) -> bytes:
            reader = PdfFileReader(io.BytesIO(stamp.drawn(width, height)))
            self.resources.xobject["/Drawn"] = self._ensure_writer.import_page_as_xobject(reader)
            self.box = BoxConstraints(width=width, height=height)
            return b"/Drawn Do"

    whole = SimpleBoxLayoutRule(x_align=Axis.ALIGN_MID, y_align=Axis.ALIGN_MID, margins=Margins(0, 0, 0, 0))
    return StaticStampStyle(border_width=0, background=Drawn(), background_layout=whole, background_opacity=1.0)
