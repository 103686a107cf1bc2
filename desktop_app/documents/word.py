"""How a paper becomes a Word document: the same blocks and page furniture as in print, to be edited on."""

from __future__ import annotations

import datetime
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Pt

from desktop_app.documents import word_elements as xml
from desktop_app.documents import word_styles as named
from desktop_app.documents.packed import repacked
from desktop_app.documents.stationery import Stationery
from desktop_app.documents.word_elements import Element, element
from desktop_app.documents.word_story import PAGE, PAGES, Story
from desktop_app.typesetting.admission import name_of
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.fonts import house_family
from desktop_app.typesetting.pages import Furniture, PageForm


@dataclass(frozen=True, kw_only=True, slots=True)
class About:
    """What the file says of itself."""

    title: str
    subject: str = ""
    author: str = ""
    date: datetime.date | None = None


def written(
    blocks: Sequence[Block],
    furniture: Furniture,
    stationery: Stationery,
    about: About,
    *,
    cover: Sequence[Block] = (),
) -> bytes:
    """The DOCX of a paper; a cover has a page of its own. Raises `Refused` where the logo is no picture."""
    document = docx.Document()
    family = stationery.family or house_family()
    scale = family.scale
    named.dress(document, name_of(family.face("regular")) or family.name, scale)
    section = document.sections[0]
    form = stationery.form
    _page(section, form)
    section.different_first_page_header_footer = True
    slots = (
        (section.first_page_header, furniture.head(1, PAGES), named.HEADER),
        (section.header, furniture.head(PAGE, PAGES), named.HEADER),
        (section.first_page_footer, furniture.foot(1, PAGES), named.FOOTER),
        (section.footer, furniture.foot(PAGE, PAGES), named.FOOTER),
    )
    for slot, block, style in slots:
        slot.is_linked_to_previous = False
        _fill(slot._element, Story(slot.part, style, scale).put((block,), form.measure))  # noqa: SLF001 - python-docx offers no other way to the part's element
    body = document.element.body
    story = Story(document.part, scale=scale)
    content = [*story.put(cover, form.measure), xml.page_break()] if cover else []
    content += story.put(blocks, form.measure)
    ending = body.sectPr
    for child in list(body):
        if child is not ending:
            body.remove(child)
    for child in (*content, xml.sliver()):
        ending.addprevious(child)
    _describe(document.core_properties, about)
    fresh = io.BytesIO()
    document.save(fresh)
    return repacked(fresh.getvalue())


def _fill(target: Element, content: Sequence[Element]) -> None:
    for child in list(target):
        target.remove(child)
    target.extend([*content, xml.sliver()])


def _page(section: Any, form: PageForm) -> None:
    section.page_width, section.page_height = Pt(form.width), Pt(form.height)
    section.orientation = WD_ORIENT.LANDSCAPE if form.width > form.height else WD_ORIENT.PORTRAIT
    section.left_margin, section.right_margin = Pt(form.left), Pt(form.right)
    # Head and foot push the text away as far as they need; these are the least distances.
    section.top_margin, section.bottom_margin = Pt(form.top + form.head_gap), Pt(form.bottom + form.foot_gap)
    section.header_distance, section.footer_distance = Pt(form.top), Pt(form.bottom)
    section.gutter = 0
    properties = section._sectPr  # noqa: SLF001 - as above
    before_grid = properties.find(qn("w:docGrid"))
    if before_grid is not None:
        properties.remove(before_grid)
    properties.append(element("bidi"))


def _describe(properties: Any, about: About) -> None:
    moment = datetime.datetime.combine(about.date or datetime.date(2000, 1, 1), datetime.time())
    properties.title, properties.subject, properties.author = about.title[:255], about.subject[:255], about.author[:255]
    properties.created = properties.modified = moment
    properties.last_modified_by, properties.comments, properties.keywords = about.author[:255], "", ""
    properties.language, properties.revision = "fa-IR", 1
