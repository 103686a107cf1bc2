"""How the engines that read a markup set the minutes: Qt, WeasyPrint, Chromium, typst, LibreOffice."""

from __future__ import annotations

import html
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import paper_content as content
from paper_content import FONTS, Minutes, fa

HEADINGS = ("دستور جلسه", "حاضران و غایبان", "مشروح مذاکرات", "مصوبات", "امضای حاضران")
CSS = """
@font-face{{font-family:V;src:url({fonts}/Vazirmatn-Regular.ttf)}}
@font-face{{font-family:V;font-weight:bold;src:url({fonts}/Vazirmatn-Bold.ttf)}}
@page{{size:A4;margin:{top}pt {side}pt {bottom}pt;
 @top-right{{content:"{organisation}";font:bold 9pt V}}
 @top-left{{content:"{head}";font:9pt V;direction:rtl}}
 @bottom-center{{content:"صفحه " counter(page,persian) " از " counter(pages,persian);font:9pt V;direction:rtl}}}}
body{{font:{body[0]}pt V;line-height:{body[1]}pt;margin:0}}
h1{{font-size:{title[0]}pt;line-height:{title[1]}pt;text-align:center;margin:0}}
h2{{font-size:{heading[0]}pt;line-height:{heading[1]}pt;margin:0}}
p{{margin:0 0 4pt}}.j{{text-align:justify}}ul{{margin:0}}
table{{border-collapse:collapse;width:100%;font-size:{cell[0]}pt;line-height:{cell[1]}pt;table-layout:fixed}}
td,th{{border:{line}pt solid #000;padding:{pad_y}pt {pad_x}pt;vertical-align:top}}
td{{text-align:center}}td.j{{text-align:justify}}th{{background:#ebf0f7}}"""
SETTING = {
    "top": content.TOP,
    "side": content.SIDE,
    "bottom": content.BOTTOM,
    "title": content.TITLE,
    "heading": content.HEADING,
    "body": content.BODY,
    "cell": content.CELL,
    "line": content.LINE,
    "pad_x": content.PAD_X,
    "pad_y": content.PAD_Y,
    # LibreOffice sets head and foot between its margin and the text, a line each.
    "head_top": content.TOP - content.BODY.leading,
    "foot_bottom": content.BOTTOM - content.BODY.leading,
}


def _head(minutes: Minutes) -> str:
    return f"شماره: {minutes.number}  تاریخ: {minutes.date}"


def _where(minutes: Minutes) -> str:
    return f"زمان: {minutes.hours} — مکان: {minutes.place}"


def _html_table(widths: Sequence[int], heads: Iterable[str], rows: Iterable[Sequence[str]], *, plain: bool) -> str:
    look = ' border="1" cellspacing="0" cellpadding="5" style="border-collapse:collapse"' if plain else ""
    whole = sum(widths)
    parts = [f'<table dir="rtl" width="100%"{look}><thead><tr>']
    for width, cell in zip(widths, heads, strict=True):
        share = f'width="{width * 100 // whole}%"' if plain else f'style="width:{width * 100 / whole:.1f}%"'
        parts.append(f"<th {share}>{html.escape(cell)}</th>")
    parts.append("</tr></thead>")
    for row in rows:
        cells = (
            f"<td{' class=j align=justify' if len(cell) > 60 else ' align=center'}>{html.escape(cell)}</td>"
            for cell in row
        )
        parts.append(f"<tr>{''.join(cells)}</tr>")
    return "".join([*parts, "</table>"])


def _html(minutes: Minutes, *, plain: bool = False) -> str:
    agenda = "".join(f"<li>{html.escape(item)}</li>" for item in minutes.agenda)
    talk = "".join(
        f'<p class="j" align="justify" dir="rtl"><b>{html.escape(start)}</b>{html.escape(text)}</p>'
        for start, text in minutes.discussions
    )

    def table(widths: Sequence[int], heads: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
        return _html_table(widths, heads, rows, plain=plain)

    parts = (
        f"<ul>{agenda}</ul>",
        table(content.ATTENDANCE_WIDTHS, content.ATTENDANCE_HEADS, minutes.attendance),
        talk,
        table(content.RESOLUTION_WIDTHS, content.RESOLUTION_HEADS, minutes.resolutions),
        table(content.SIGNER_WIDTHS, content.SIGNER_HEADS, minutes.signers),
    )
    body = "".join(f"<h2>{heading}</h2>{part}" for heading, part in zip(HEADINGS, parts, strict=True))
    return f'<h1 align="center">{minutes.title}</h1><p>{html.escape(_where(minutes))}</p>{body}'


def _page(minutes: Minutes) -> str:
    style = CSS.format(fonts=FONTS.as_uri(), organisation=minutes.organisation, head=_head(minutes), **SETTING)
    return f'<html lang="fa" dir="rtl"><meta charset="utf-8"><style>{style}</style><body>{_html(minutes)}'


def weasyprint(minutes: Minutes, file: Path) -> None:
    from weasyprint import HTML

    HTML(string=_page(minutes)).write_pdf(file)


_CHROMIUM = """
import sys
from PySide6.QtCore import QMarginsF, QTimer, QUrl
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication
app = QApplication(["x", "--no-sandbox", "--disable-gpu"])
page = QWebEnginePage()
page.pdfPrintingFinished.connect(lambda *_: app.quit())
layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
page.loadFinished.connect(lambda _: page.printToPdf(sys.argv[2], layout))
page.load(QUrl.fromLocalFile(sys.argv[1]))
app.exec()
"""


def chromium(minutes: Minutes, file: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "minutes.html"
        source.write_text(_page(minutes), encoding="utf-8")
        environment = {**os.environ, "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        command = [sys.executable, "-c", _CHROMIUM, str(source), str(file.resolve())]
        subprocess.run(command, check=True, capture_output=True, env=environment)


def qt(minutes: Minutes, file: Path) -> None:
    from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
    from PySide6.QtGui import (
        QAbstractTextDocumentLayout,
        QFont,
        QFontDatabase,
        QGuiApplication,
        QPageLayout,
        QPageSize,
        QPainter,
        QPdfWriter,
        QTextDocument,
        QTextOption,
    )

    _kept = QGuiApplication.instance() or QGuiApplication([])
    for face in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(FONTS / f"Vazirmatn-{face}.ttf"))
    dots = 300 / 72
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(content.SIDE, 0, content.SIDE, 0), QPageLayout.Unit.Point)
    writer.setResolution(300)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    font, small = QFont("Vazirmatn"), QFont("Vazirmatn")
    font.setPointSizeF(content.BODY.size)
    small.setPointSizeF(9)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    sizes = {"h1": content.TITLE.size, "h2": content.HEADING.size, "td,th": content.CELL.size}
    document.setDefaultStyleSheet("".join(f"{part}{{font-size:{size}pt}}" for part, size in sizes.items()))
    document.setHtml(f'<body dir="rtl">{_html(minutes, plain=True)}</body>')
    body = QSizeF(writer.width(), dots * (content.SHEET[1] - content.TOP - content.BOTTOM))
    document.setPageSize(body)
    document.setDocumentMargin(0)
    painter = QPainter(writer)
    layout = document.documentLayout()
    count = document.pageCount()
    for place in range(count):
        if place:
            writer.newPage()
        painter.save()
        painter.translate(0, dots * content.TOP - place * body.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, place * body.height(), body.width(), body.height())
        painter.setClipRect(context.clip)
        layout.draw(painter, context)
        painter.restore()
        painter.setFont(small)
        for side, text in (
            (Qt.AlignmentFlag.AlignRight, minutes.organisation),
            (Qt.AlignmentFlag.AlignLeft, _head(minutes)),
        ):
            painter.drawText(QRectF(0, dots * 34, body.width(), dots * 22), side, text)
        foot = f"صفحه {fa(place + 1)} از {fa(count)}"
        painter.drawText(QRectF(0, dots * 802, body.width(), dots * 22), Qt.AlignmentFlag.AlignHCenter, foot)
    painter.end()


def _typst_lines(look: content.Look) -> str:
    return f"#set text(size:{look.size}pt)\n#set par(leading:{look.leading - look.size:.2f}pt)\n"


def typst(minutes: Minutes, file: Path) -> None:
    import typst as compiler

    def quoted(text: str) -> str:
        return json.dumps(text, ensure_ascii=False)

    def table(widths: Sequence[int], heads: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
        columns = ",".join(f"{width}fr" for width in widths)
        header = ",".join(f"strong({quoted(cell)})" for cell in heads)
        parts = [
            f"#[{_typst_lines(content.CELL)}\n#table(columns:({columns}),align:center,table.header(repeat:true,{header}),"
        ]
        parts += [
            ",".join(f"align(start,par([#{quoted(cell)}]))" if len(cell) > 60 else f"[#{quoted(cell)}]" for cell in row)
            + ","
            for row in rows
        ]
        return "\n".join([*parts, ")]\n"])

    # A line is as high as its type is large; what the leading has beside it stands between lines, not at the edges.
    down = content.PAD_Y + (content.CELL.leading - content.CELL.size) / 2
    headings = [f"#[{_typst_lines(content.HEADING)}#heading(level:2,{quoted(heading)})]\n" for heading in HEADINGS]
    page = (
        f'#set page(paper:"a4",margin:(x:{content.SIDE}pt,top:{content.TOP}pt,bottom:{content.BOTTOM}pt),'
        "header:[#text(size:9pt)"
        f"[#strong({quoted(minutes.organisation)}) #h(1fr) #{quoted(_head(minutes))}]],"
        "footer:context[#set align(center)\n#text(size:9pt)"
        '[صفحه #numbering("۱",counter(page).get().first()) از #numbering("۱",counter(page).final().first())]])'
    )
    source = "\n".join(
        (
            page,
            '#set text(font:"Vazirmatn",lang:"fa",region:"IR",dir:rtl,top-edge:0.75em,bottom-edge:-0.25em)',
            _typst_lines(content.BODY) + f"#set par(justify:true,spacing:{content.BODY.leading - 7}pt)",
            f"#set table(stroke:{content.LINE}pt,inset:(x:{content.PAD_X}pt,y:{down}pt))",
            f'#align(center,text(size:{content.TITLE.size}pt,weight:"bold",{quoted(minutes.title)}))\n\n#{quoted(_where(minutes))}\n',
            headings[0] + "\n".join(f"- #{quoted(item)}" for item in minutes.agenda) + "\n",
            headings[1] + table(content.ATTENDANCE_WIDTHS, content.ATTENDANCE_HEADS, minutes.attendance),
            headings[2]
            + "\n\n".join(f"#strong({quoted(start)})#{quoted(text)}" for start, text in minutes.discussions)
            + "\n",
            headings[3] + table(content.RESOLUTION_WIDTHS, content.RESOLUTION_HEADS, minutes.resolutions),
            headings[4] + table(content.SIGNER_WIDTHS, content.SIGNER_HEADS, minutes.signers),
        )
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "minutes.typ"
        path.write_text(source, encoding="utf-8")
        file.write_bytes(compiler.compile(str(path), font_paths=[str(FONTS)]))


_FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph">
<style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="start" fo:line-height="{body[1]}pt"/>
<style:text-properties style:font-name-complex="Vazirmatn" style:font-family-complex="Vazirmatn"
 fo:font-family="Vazirmatn" fo:font-size="{body[0]}pt" style:font-size-complex="{body[0]}pt" style:country-complex="IR"
 style:language-complex="fa"/></style:default-style></office:styles>
<office:automatic-styles>
<style:style style:name="J" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"/></style:style>
<style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="CJ" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"
 fo:line-height="{cell[1]}pt"/><style:text-properties fo:font-size="{cell[0]}pt" style:font-size-complex="{cell[0]}pt"/>
</style:style>
<style:style style:name="CC" style:family="paragraph"><style:paragraph-properties fo:text-align="center"
 fo:line-height="{cell[1]}pt"/><style:text-properties fo:font-size="{cell[0]}pt" style:font-size-complex="{cell[0]}pt"/>
</style:style>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"
 style:font-weight-complex="bold"/></style:style>
<style:style style:name="T" style:family="table"><style:table-properties style:writing-mode="rl-tb"/></style:style>
<style:style style:name="L" style:family="table-cell"><style:table-cell-properties fo:border="{line}pt solid #000000"
 fo:padding="{pad_y}pt {pad_x}pt"/></style:style>
{columns}<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"
 fo:margin-left="{side}pt" fo:margin-right="{side}pt" fo:margin-top="{head_top}pt" fo:margin-bottom="{foot_bottom}pt"
 style:writing-mode="rl-tb"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">
<style:header><text:p>{head}</text:p></style:header><style:footer><text:p text:style-name="C">صفحه
<text:page-number/> از <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>{story}</office:text></office:body></office:document>"""


def _cell(text: str, *, bold: bool = False) -> str:
    shown = f'<text:span text:style-name="B">{escape(text)}</text:span>' if bold else escape(text)
    side = "CJ" if len(text) > 60 else "CC"
    return (
        f'<table:table-cell table:style-name="L"><text:p text:style-name="{side}">{shown}</text:p></table:table-cell>'
    )


def _fodt(minutes: Minutes) -> str:
    def table(widths: Sequence[int], heads: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
        first = "".join(_cell(cell, bold=True) for cell in heads)
        columns = "".join(f'<table:table-column table:style-name="W{width}"/>' for width in widths)
        rest = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows)
        return (
            f'<table:table table:style-name="T">{columns}'
            f"<table:table-header-rows><table:table-row>{first}</table:table-row></table:table-header-rows>{rest}"
            "</table:table>"
        )

    def paragraph(text: str, start: str = "") -> str:
        return (
            f'<text:p text:style-name="J"><text:span text:style-name="B">{escape(start)}</text:span>'
            f"{escape(text)}</text:p>"
        )

    parts = (
        "".join(paragraph(f"• {item}") for item in minutes.agenda),
        table(content.ATTENDANCE_WIDTHS, content.ATTENDANCE_HEADS, minutes.attendance),
        "".join(paragraph(text, start) for start, text in minutes.discussions),
        table(content.RESOLUTION_WIDTHS, content.RESOLUTION_HEADS, minutes.resolutions),
        table(content.SIGNER_WIDTHS, content.SIGNER_HEADS, minutes.signers),
    )
    body = paragraph("", minutes.title) + paragraph(_where(minutes))
    body += "".join(paragraph("", heading) + part for heading, part in zip(HEADINGS, parts, strict=True))
    columns = "".join(
        f'<style:style style:name="W{width}" style:family="table-column">'
        f'<style:table-column-properties style:rel-column-width="{width}*"/></style:style>'
        for width in {*content.ATTENDANCE_WIDTHS, *content.RESOLUTION_WIDTHS, *content.SIGNER_WIDTHS}
    )
    head = escape(f"{minutes.organisation} {_head(minutes)}")
    return _FODT.format(columns=columns, head=head, story=body, **SETTING)


def libreoffice(minutes: Minutes, file: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "minutes.fodt"
        source.write_text(_fodt(minutes), encoding="utf-8")
        fonts = folder / "fonts.conf"
        fonts.write_text(f'<?xml version="1.0"?><fontconfig><dir>{FONTS}</dir></fontconfig>', encoding="utf-8")
        command = ["soffice", "--headless", f"-env:UserInstallation={folder.as_uri()}/profile", "--convert-to", "pdf"]
        environment = {**os.environ, "FONTCONFIG_FILE": str(fonts)}
        subprocess.run(
            [*command, "--outdir", name, str(source)], check=True, capture_output=True, env=environment, timeout=580
        )
        shutil.move(folder / "minutes.pdf", file)


ENGINES: dict[str, Callable[[Minutes, Path], None]] = {
    "qt": qt,
    "weasyprint": weasyprint,
    "chromium": chromium,
    "typst": typst,
    "libreoffice": libreoffice,
}
