"""How each engine sets the minutes; run as a program it sets them once or more and prints what that took as JSON.

python benchmarks/paper_engines.py ENGINE RESOLUTIONS FILE [TIMES]
"""

from __future__ import annotations

import datetime
import html
import json
import os
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import paper_content as content
from paper_content import FONTS, Minutes, fa

sys.path.insert(0, str(content.ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
MM = 72 / 25.4
REGULAR, BOLD = str(FONTS / "Vazirmatn-Regular.ttf"), str(FONTS / "Vazirmatn-Bold.ttf")
HEADINGS = ("دستور جلسه", "حاضران و غایبان", "مشروح مذاکرات", "مصوبات", "امضای حاضران")


def head_of(minutes: Minutes) -> str:
    return f"شماره: {minutes.number}  تاریخ: {minutes.date}"


def when_and_where(minutes: Minutes) -> str:
    return f"زمان: {minutes.hours} — مکان: {minutes.place}"


def tables(minutes: Minutes) -> tuple[tuple[Any, Any, Any], ...]:
    return (
        (content.ATTENDANCE_WIDTHS, content.ATTENDANCE_HEADS, minutes.attendance),
        (content.RESOLUTION_WIDTHS, content.RESOLUTION_HEADS, minutes.resolutions),
        (content.SIGNER_WIDTHS, content.SIGNER_HEADS, minutes.signers),
    )


def dabir(minutes: Minutes, file: Path) -> None:
    """The program's own minutes: tagged, for archives, with their data attached."""
    from desktop_app.documents import minutes_view as view
    from desktop_app.documents.minutes import print_minutes
    from desktop_app.documents.official_parts import Letterhead, Signer

    day = datetime.date(2025, 6, 9)
    paper = view.MinutesPaper(
        letterhead=Letterhead(organisation=minutes.organisation, number=minutes.number, date=day),
        heading=view.Heading(body="کمیته سلامت اداری", number=3, year=1404),
        identity=view.Identity(date=day, start=datetime.time(12, 36), end=datetime.time(14), place=minutes.place),
        agenda=tuple(view.AgendaRow(number=place, title=title) for place, title in enumerate(minutes.agenda, start=1)),
        attendance=tuple(
            view.AttendanceRow(post=post, unit=unit, role="member", status="present" if "حاضر" in status else "excused")
            for _, post, unit, status in minutes.attendance
        ),
        discussions=tuple(
            view.Discussion(number=place, title=start.strip(" :"), conclusion=text)
            for place, (start, text) in enumerate(minutes.discussions, start=1)
        ),
        resolutions=tuple(
            view.ResolutionRow(
                number=number,
                text=text,
                responsible=unit,
                deadline_words=due,
                vote=view.Vote(method="open", result=vote),
            )
            for number, text, unit, due, vote in minutes.resolutions
        ),
        signers=tuple(Signer(post=post) for post, _, _ in minutes.signers),
        is_draft=False,
    )
    file.write_bytes(print_minutes(paper))


def _platypus(minutes: Minutes, file: Path, paragraph: Callable[..., Any], line: Callable[[str], str]) -> None:
    """reportlab's own tables and frames; `paragraph` makes a flowable of runs in a style, `line` a running head."""
    from reportlab.lib import colors
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import LongTable, SimpleDocTemplate

    class Numbered(Canvas):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            self._kept: list[dict[str, Any]] = []

        def showPage(self) -> None:
            self._kept.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for place, kept in enumerate(self._kept, start=1):
                self.__dict__.update(kept)
                self.setFont("VB", 9)
                self.drawRightString(content.SIDE + content.BETWEEN, 802, line(minutes.organisation))
                self.setFont("V", 9)
                self.drawString(content.SIDE, 802, line(head_of(minutes)))
                self.drawCentredString(297.6, 30, line(f"صفحه {fa(place)} از {fa(len(self._kept))}"))
                super().showPage()
            super().save()

    def table(widths: Any, heads: Any, rows: Any) -> Any:
        scaled = [width * content.BETWEEN / sum(widths) for width in reversed(widths)]
        cells = [[paragraph([(cell, True)], "h") for cell in reversed(heads)]]
        cells += [[paragraph([(cell, False)], "c") for cell in reversed(row)] for row in rows]
        grid: list[Any] = [("GRID", (0, 0), (-1, -1), content.LINE, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        grid += [(f"{side}PADDING", (0, 0), (-1, -1), content.PAD_X) for side in ("LEFT", "RIGHT")]
        grid += [(f"{side}PADDING", (0, 0), (-1, -1), content.PAD_Y) for side in ("TOP", "BOTTOM")]
        return LongTable(cells, colWidths=scaled, repeatRows=1, splitInRow=1, style=grid)

    present, decided, signed = (table(*parts) for parts in tables(minutes))
    heads = [paragraph([(heading, True)], "b") for heading in HEADINGS]
    story = [paragraph([(minutes.title, True)], "t"), paragraph([(when_and_where(minutes), False)], "p"), heads[0]]
    story += [paragraph([(f"• {item}", False)], "p") for item in minutes.agenda]
    story += [heads[1], present, heads[2]]
    story += [paragraph([(start, True), (text, False)], "p") for start, text in minutes.discussions]
    story += [heads[3], decided, heads[4], signed]
    # The frame of a page keeps six points of its own on every side.
    sides = {"leftMargin": content.SIDE - 6, "rightMargin": content.SIDE - 6}
    frame = SimpleDocTemplate(
        str(file), pagesize=content.SHEET, topMargin=content.TOP - 6, bottomMargin=content.BOTTOM - 6, **sides
    )
    frame.build(story, canvasmaker=Numbered)


def _styles(**more: Any) -> dict[str, Any]:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name, path in (("V", REGULAR), ("VB", BOLD)):
        pdfmetrics.registerFont(TTFont(name, path, **({"shapable": True} if more.get("shaping") else {})))
    pdfmetrics.registerFontFamily("V", "V", "VB", "V", "VB")
    looks = {"t": ("VB", *content.TITLE, 1), "p": ("V", *content.BODY, 2), "b": ("VB", *content.HEADING, 2)}
    looks |= {"c": ("V", *content.CELL, 2), "h": ("VB", *content.CELL, 1)}
    return {
        name: ParagraphStyle(name, fontName=font, fontSize=size, leading=leading, alignment=side, **more)
        for name, (font, size, leading, side) in looks.items()
    }


def naive(minutes: Minutes, file: Path) -> None:
    """reportlab, arabic-reshaper and python-bidi as most guides show them."""
    import arabic_reshaper
    from bidi import get_display
    from reportlab.platypus import Paragraph

    styles = _styles()

    def line(text: str) -> str:
        return str(get_display(arabic_reshaper.reshape(text)))

    def paragraph(runs: Any, style: str) -> Any:
        parts = [f"<b>{html.escape(line(text))}</b>" if bold else html.escape(line(text)) for text, bold in runs]
        return Paragraph("".join(parts), styles[style])

    _platypus(minutes, file, paragraph, line)


def reportlab(minutes: Minutes, file: Path) -> None:
    """reportlab's own right-to-left setting, with the shaping that it brings; rlbidi is to be had nowhere."""
    import rlbidi_stand_in
    from reportlab.platypus import Paragraph

    styles = _styles(wordWrap="RTL", shaping=0)

    def paragraph(runs: Any, style: str) -> Any:
        return Paragraph(html.escape("".join(text for text, _ in runs)), styles[style])

    _platypus(minutes, file, paragraph, partial(rlbidi_stand_in.log2vis, base_direction="RTL"))


def fpdf2(minutes: Minutes, file: Path) -> None:
    from fpdf import FPDF
    from fpdf.fonts import FontFace

    class Sheet(FPDF):  # type: ignore[misc]
        def header(self) -> None:
            self.set_font("V", "B", 9)
            self.set_y(12 * MM)
            self.cell(content.BETWEEN, 14, minutes.organisation, align="R", new_x="LMARGIN")
            self.set_font("V", "", 9)
            self.cell(content.BETWEEN, 14, head_of(minutes), align="L")
            self.set_y(content.TOP)

        def footer(self) -> None:
            self.set_y(-14 * MM)
            self.set_font("V", "", 9)
            self.cell(content.BETWEEN, 14, f"صفحه {fa(self.page_no())}", align="C")

    sheet = Sheet(format="A4", unit="pt")
    sheet.set_margins(content.SIDE, content.TOP, content.SIDE)
    sheet.set_auto_page_break(True, content.BOTTOM)
    sheet.add_font("V", "", REGULAR)
    sheet.add_font("V", "B", BOLD)
    sheet.set_text_shaping(True, direction="rtl", script="Arab", language="fas")
    sheet.add_page()

    def paragraph(text: str, look: content.Look = content.BODY, weight: str = "", align: str = "J") -> None:
        sheet.set_font("V", weight, look.size)
        sheet.multi_cell(content.BETWEEN, look.leading, text, align=align, new_x="LMARGIN", new_y="NEXT")

    def table(widths: Any, heads: Any, rows: Any) -> None:
        sheet.set_font("V", "", content.CELL.size)
        pads = (content.PAD_Y, content.PAD_X)
        bold = FontFace(emphasis="B", fill_color=(235, 240, 247))
        with sheet.table(
            col_widths=widths[::-1],
            line_height=content.CELL.leading,
            text_align="CENTER",
            headings_style=bold,
            padding=pads,
        ) as made:
            made.row(heads[::-1])
            for cells in rows:
                row = made.row()
                for cell in reversed(cells):
                    row.cell(cell, align="J" if len(cell) > 60 else "C")

    present, decided, signed = tables(minutes)
    paragraph(minutes.title, content.TITLE, "B", "C")
    paragraph(when_and_where(minutes))
    paragraph(HEADINGS[0], content.HEADING, "B", "R")
    for item in minutes.agenda:
        paragraph(f"• {item}")
    paragraph(HEADINGS[1], content.HEADING, "B", "R")
    table(*present)
    paragraph(HEADINGS[2], content.HEADING, "B", "R")
    for start, text in minutes.discussions:
        paragraph(start + text)
    paragraph(HEADINGS[3], content.HEADING, "B", "R")
    table(*decided)
    paragraph(HEADINGS[4], content.HEADING, "B", "R")
    table(*signed)
    sheet.output(str(file))


def main() -> None:
    from paper_engines_of_markup import ENGINES as MARKUP

    engines: dict[str, Callable[[Minutes, Path], None]] = {
        "dabir": dabir,
        "naive": naive,
        "reportlab": reportlab,
        "fpdf2": fpdf2,
        **MARKUP,
    }
    name, count, target = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    taken = []
    for seed in range(int(sys.argv[4]) if len(sys.argv) > 4 else 1):
        # Other texts each time: typst would give back the pages that it remembers.
        minutes = content.minutes(count, seed)
        begun = time.perf_counter()
        engines[name](minutes, target)
        taken.append(time.perf_counter() - begun)
    # Not getrusage: a process inherits what its parent had when it was started.
    status = Path("/proc/self/status").read_text(encoding="ascii") if Path("/proc/self/status").exists() else ""
    own = (
        int(status.partition("VmHWM:")[2].split()[0]) if status else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    )
    others = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    used = sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    told = {"cpu": used, "cold": taken[0], "warm": min(taken[1:], default=None), "memory": max(own, others) / 1024}
    print(json.dumps({**told, "bytes": target.stat().st_size}))


if __name__ == "__main__":
    main()
