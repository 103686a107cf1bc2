"""The named styles, fonts and settings of the office's Word documents."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import quoteattr

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from desktop_app.documents.house_style import BODY, HEADING, IN_TABLE, LISTED, NOTE
from desktop_app.documents.word_elements import half_points, points
from desktop_app.typesetting.paragraphs import Style

NORMAL, BODY_TEXT, LIST_TEXT, TABLE_TEXT, SMALL_TEXT = "Normal", "BodyText", "ListText", "TableText", "SmallText"
TITLE, HEADING_1, HEADING_2 = "Title", "Heading1", "Heading2"
HEADER, FOOTER, GRID = "Header", "Footer", "TableGrid"

OF_ROLE: dict[str, str] = {"H1": TITLE, "H2": HEADING_1, "H3": HEADING_2, "H4": HEADING_2}
"""What a heading of the printed paper is in Word, for its navigation pane and its tables of contents."""

NAMED: dict[Style, str] = {
    BODY: BODY_TEXT,
    BODY.but(align="start"): BODY_TEXT,
    LISTED: LIST_TEXT,
    IN_TABLE: TABLE_TEXT,
    IN_TABLE.but(align="center"): TABLE_TEXT,
    NOTE: SMALL_TEXT,
    NOTE.but(align="center"): SMALL_TEXT,
}
"""Which of the house's styles has which name in Word."""

SIZES = {BODY_TEXT: BODY.size, LIST_TEXT: LISTED.size, TABLE_TEXT: IN_TABLE.size, SMALL_TEXT: NOTE.size}

_ALTERNATIVES = "B Nazanin,Tahoma"
"""What Word takes on a machine without the office's typeface: both are on nearly every Iranian one."""

_DROPPED = ("stylesWithEffects", "customXml", "thumbnail", "fontTable")
"""Relations of python-docx's template whose parts no paper needs."""


def _style(
    style_id: str, name: str, *, paragraph: str = "", run: str = "", based_on: str = NORMAL, extra: str = ""
) -> str:
    kind = "table" if style_id == GRID else "paragraph"
    default = ' w:default="1"' if style_id == NORMAL else ""
    based = "" if style_id in {NORMAL, GRID} else f'<w:basedOn w:val="{based_on}"/>'
    body = f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    body += f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="{kind}"{default} w:styleId="{style_id}"><w:name w:val="{name}"/>{based}'
        f"<w:qFormat/>{body}{extra}</w:style>"
    )


def _size(size: float, *, bold: bool = False, colour: str = "") -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    tint = f'<w:color w:val="{colour.lstrip("#")}"/>' if colour else ""
    return f'{weight}{tint}<w:sz w:val="{half_points(size)}"/><w:szCs w:val="{half_points(size)}"/>'


def _styles(font: str, scale: float) -> str:
    face = quoteattr(font)

    def sized(size: float, *, bold: bool = False, colour: str = "") -> str:
        return _size(size * scale, bold=bold, colour=colour)

    lines = f'<w:spacing w:before="0" w:after="0" w:line="{points(BODY.leading)}" w:lineRule="atLeast"/>'
    table_lines = f'<w:spacing w:line="{points(IN_TABLE.leading)}" w:lineRule="atLeast"/>'
    small_lines = f'<w:spacing w:line="{points(NOTE.leading)}" w:lineRule="atLeast"/>'
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="55585F"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    kept = "<w:keepNext/><w:keepLines/>"
    return (
        f"<w:styles {nsdecls('w')}><w:docDefaults><w:rPrDefault><w:rPr>"
        f"<w:rFonts w:ascii={face} w:hAnsi={face} w:eastAsia={face} w:cs={face}/>"
        f'{sized(BODY.size)}<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="fa-IR"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + _style(NORMAL, "Normal", paragraph=f"<w:bidi/>{lines}")
        + _style(BODY_TEXT, "Body Text", paragraph='<w:jc w:val="both"/>')
        + _style(LIST_TEXT, "List Paragraph")
        + _style(TABLE_TEXT, "Table Text", paragraph=table_lines, run=sized(IN_TABLE.size))
        + _style(SMALL_TEXT, "Small Text", paragraph=small_lines, run=sized(NOTE.size, colour=NOTE.colour))
        + _style(TITLE, "Title", paragraph=f'{kept}<w:jc w:val="center"/>', run=sized(13.4, bold=True))
        + _style(
            HEADING_1,
            "heading 1",
            paragraph=f'{kept}<w:spacing w:before="{points(11)}"/><w:outlineLvl w:val="0"/>',
            run=sized(HEADING.size, bold=True),
        )
        + _style(
            HEADING_2,
            "heading 2",
            paragraph=f'{kept}<w:spacing w:before="{points(6)}"/><w:outlineLvl w:val="1"/>',
            run=sized(BODY.size, bold=True),
        )
        + _style(HEADER, "header", run=sized(9.0))
        + _style(FOOTER, "footer", run=sized(9.0))
        + _style(GRID, "Table Grid", extra=f"<w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr>")
        + "</w:styles>"
    )


def _settings() -> str:
    word = "http://schemas.microsoft.com/office/word"
    return (
        f'<w:settings {nsdecls("w")}><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="{word}" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-US" w:bidi="fa-IR"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=";"/>'
        "</w:settings>"
    )


def _fonts(font: str) -> str:
    return (
        f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<w:fonts {nsdecls('w')}>"
        f'<w:font w:name={quoteattr(font)}><w:altName w:val="{_ALTERNATIVES}"/>'
        '<w:charset w:val="B2"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def dress(document: Any, font: str, scale: float) -> None:
    """Puts the house's styles into a fresh document in the place of those of its template.

    `scale` is by how much `font` is set larger or smaller than the house's own typeface.
    """
    for target, source in ((document.styles.element, _styles(font, scale)), (document.settings.element, _settings())):
        for child in list(target):
            target.remove(child)
        target.extend(list(parse_xml(source)))
    part = document.part
    for holder in (part, part.package):
        for key, relation in list(holder.rels.items()):
            if relation.reltype.rpartition("/")[2] in _DROPPED:
                del holder.rels[key]
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"
    fonts = Part(PackURI("/word/fontTable.xml"), kind, _fonts(font).encode(), part.package)
    part.relate_to(fonts, RELATIONSHIP_TYPE.FONT_TABLE)
