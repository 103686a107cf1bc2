"""Papers as Word documents: right to left in every part, styled, stable, and the same words as in print."""

from __future__ import annotations

import dataclasses
import io
import zipfile
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.documents.letter_fields import KINDS, TemplateKind
from desktop_app.documents.minutes_view import Discussion, MinutesPaper, Statement
from desktop_app.documents.news_report import news_docx
from desktop_app.documents.news_wording import draft
from desktop_app.documents.stationery import Stationery
from desktop_app.documents.word_elements import LRM, Look, directed, runs
from desktop_app.documents.word_letter import letter_docx
from desktop_app.documents.word_minutes import minutes_docx
from desktop_app.documents.word_story import Story
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused
from desktop_app.typesetting.blocks import Stack, Together
from desktop_app.typesetting.fonts import naskh_family
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import A4, A4_LANDSCAPE
from desktop_app.typesetting.paragraphs import Paragraph
from tests.documents import letters_at_hand
from tests.documents.papers import emblem, everything, letterhead, third_session

WITH_LOGO = Stationery(logo=emblem())


def opened(content: bytes) -> Any:
    return docx.Document(io.BytesIO(content))


def stories(document: Any) -> list[Any]:
    """The elements of the body, of both heads and of both feet."""
    section = document.sections[0]
    slots = (section.header, section.first_page_header, section.footer, section.first_page_footer)
    return [document.element.body, *(slot._element for slot in slots)]


def said(story: Any) -> str:
    return search_key(" ".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in story.iter(qn("w:p"))))


@pytest.fixture(scope="module")
def minutes() -> Any:
    return opened(minutes_docx(everything(), WITH_LOGO))


def test_that_equal_minutes_give_equal_bytes_that_name_no_machine_and_no_hour() -> None:
    first, second = (minutes_docx(everything(), WITH_LOGO) for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None


def test_that_every_paragraph_and_section_reads_from_the_right(minutes: Any) -> None:
    for story in stories(minutes):
        for paragraph in story.iter(qn("w:p")):
            assert paragraph.find(qn("w:pPr")).find(qn("w:bidi")) is not None
    assert minutes.sections[0]._sectPr.find(qn("w:bidi")) is not None


def test_that_persian_runs_are_right_to_left_and_numbers_with_parts_are_not(minutes: Any) -> None:
    directions: dict[bool, str] = {True: "", False: ""}
    for story in stories(minutes):
        for run in story.iter(qn("w:r")):
            properties = run.find(qn("w:rPr"))
            from_right = properties is not None and properties.find(qn("w:rtl")) is not None
            directions[from_right] += "".join(t.text or "" for t in run.iter(qn("w:t"))) + "\n"
    assert "۱۱۸۵۲/۹۳/۲۰۶" in directions[False]
    assert "۱۱۸۵۲/۹۳/۲۰۶" not in directions[True]
    assert not any("\u0621" <= letter <= "\u064a" for letter in directions[False])


def test_that_bold_and_size_are_set_for_persian_letters_too(minutes: Any) -> None:
    for story in stories(minutes):
        for properties in story.iter(qn("w:rPr")):
            for one, other in (("w:b", "w:bCs"), ("w:sz", "w:szCs")):
                mine, twin = properties.find(qn(one)), properties.find(qn(other))
                assert (mine is None) == (twin is None)
                assert mine is None or mine.get(qn("w:val")) == twin.get(qn("w:val"))


def test_that_the_language_and_the_typeface_of_persian_are_named(minutes: Any) -> None:
    defaults = minutes.styles.element.find(qn("w:docDefaults"))
    assert next(defaults.iter(qn("w:lang"))).get(qn("w:bidi")) == "fa-IR"
    assert next(defaults.iter(qn("w:rFonts"))).get(qn("w:cs")) == "Vazirmatn"
    fonts = next(part for part in minutes.part.package.iter_parts() if part.partname == "/word/fontTable.xml")
    assert "Tahoma" in fonts.blob.decode()


def test_that_the_offices_other_typeface_is_named_and_set_in_its_own_size() -> None:
    defaults = opened(minutes_docx(third_session(), Stationery(family=naskh_family()))).styles.element[0]
    assert next(defaults.iter(qn("w:rFonts"))).get(qn("w:cs")) == "Parastoo"
    assert next(defaults.iter(qn("w:szCs"))).get(qn("w:val")) == "22"


def test_that_tables_run_from_the_right_repeat_their_heads_and_keep_their_rows_whole(minutes: Any) -> None:
    tables = [table for story in stories(minutes) for table in story.iter(qn("w:tbl"))]
    assert tables
    for table in tables:
        properties = table.find(qn("w:tblPr"))
        assert properties.find(qn("w:bidiVisual")) is not None
        widths = [int(column.get(qn("w:w"))) for column in table.find(qn("w:tblGrid"))]
        for row in table.findall(qn("w:tr")):
            assert row.find(qn("w:trPr")).find(qn("w:cantSplit")) is not None
            assert len(row.findall(qn("w:tc"))) == len(widths)
            assert all(cell[-1].tag == qn("w:p") for cell in row.findall(qn("w:tc")))
    headed = [t for t in tables if "شرح مصوبه" in "".join(x.text or "" for x in t.iter(qn("w:t")))]
    assert headed[-1].find(qn("w:tr")).find(qn("w:trPr")).find(qn("w:tblHeader")) is not None


def test_that_two_tables_never_touch(minutes: Any) -> None:
    for story in stories(minutes):
        for table in story.iter(qn("w:tbl")):
            following = table.getnext()
            assert following is not None
            assert following.tag != qn("w:tbl")


def test_that_the_title_and_the_sections_are_headings(minutes: Any) -> None:
    by_style = {(p.style.name, p.text) for p in minutes.paragraphs}
    assert any(style == "Title" and "پنجاه و دومین" in text for style, text in by_style)
    headings = [text for style, text in by_style if style == "Heading 1"]
    assert len(headings) == 11
    assert any("مصوبات" in text for text in headings)


def test_that_every_page_counts_itself_and_bears_the_class_above_and_below(minutes: Any) -> None:
    section = minutes.sections[0]
    assert section.different_first_page_header_footer
    for slot in (section.header, section.first_page_header, section.footer, section.first_page_footer):
        assert search_key("محرمانه") in said(slot._element)
    codes = [c.text.strip() for c in section.footer._element.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]
    first = [c.text.strip() for c in section.first_page_footer._element.iter(qn("w:instrText"))]
    assert first == ["NUMPAGES"]


def test_that_the_logo_stands_in_the_letterhead_with_words_for_those_who_do_not_see_it(minutes: Any) -> None:
    header = minutes.sections[0].first_page_header
    picture = next(
        header._element.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
    )
    assert picture.get("descr")
    assert {picture.getparent().get(side) for side in ("distT", "distB", "distL", "distR")} == {"0"}
    assert any("image" in part.partname for part in minutes.part.package.iter_parts())


def test_that_a_logo_that_is_no_picture_is_refused() -> None:
    with pytest.raises(Refused):
        minutes_docx(third_session(), Stationery(logo=b"no picture"))


def test_that_word_says_what_the_minutes_say() -> None:
    paper = third_session()
    told = said(opened(minutes_docx(paper)).element.body)
    for row in paper.resolutions:
        assert search_key(row.text) in told
    for item in paper.discussions:
        for statement in item.statements:
            assert search_key(statement.text) in told.replace(LRM, "")


def test_that_what_can_be_edited_bears_no_fingerprint() -> None:
    paper = third_session()
    assert paper.fingerprint
    document = opened(minutes_docx(paper))
    assert all(search_key(paper.fingerprint) not in said(story) for story in stories(document))


def test_that_the_properties_come_from_the_paper() -> None:
    properties = opened(minutes_docx(third_session())).core_properties
    assert properties.title == "صورتجلسه سومین جلسه کمیته سلامت اداری در سال ۱۴۰۴"
    assert properties.created.date() == third_session().letterhead.date
    assert properties.language == "fa-IR"
    assert properties.author.startswith("شهرداری سپیدار")


@pytest.mark.parametrize("form", [A4, A4_LANDSCAPE])
def test_that_the_sheet_is_that_of_the_stationery(form: Any) -> None:
    section = opened(minutes_docx(third_session(), Stationery(form=form))).sections[0]
    assert abs(section.page_width.pt - form.width) < 0.1
    assert (section.orientation == 1) == (form.width > form.height)


def test_that_forty_signers_and_a_long_statement_go_in() -> None:
    long = Discussion(number=1, title="موضوع", statements=(Statement(speaker="مدیر", text="سخن بلند " * 4000),))
    paper = dataclasses.replace(third_session(), discussions=(long,), signers=third_session().signers * 5)
    assert len(opened(minutes_docx(paper)).tables) >= 2


def test_that_the_news_report_is_a_word_document_with_its_headline_as_title() -> None:
    document = opened(news_docx(draft(third_session())))
    titles = [p.text for p in document.paragraphs if p.style.name == "Title"]
    assert titles == ["سومین جلسه کمیته سلامت اداری برگزار شد"]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "excerpt_certificate"])
def test_that_every_letter_is_a_word_document_that_says_what_is_printed(kind: TemplateKind) -> None:
    paper = letters_at_hand.letter(kind)
    content = letter_docx(paper, WITH_LOGO)
    assert content == letter_docx(paper, WITH_LOGO)
    told = said(opened(content).element.body)
    assert search_key(paper.subject) in told
    for part in paper.body:
        assert part.block or search_key(part.text) in told


def test_that_a_slip_has_boxes_to_tick_dotted_lines_and_its_cut_line_beside_it() -> None:
    body = opened(letter_docx(dataclasses.replace(letters_at_hand.letter("invitation"), with_slip=True))).element.body
    assert "☐" in "".join(t.text or "" for t in body.iter(qn("w:t")))
    assert any(tab.get(qn("w:leader")) == "dot" for tab in body.iter(qn("w:tab")))
    cut = next(b.getparent().getparent() for b in body.iter(qn("w:bottom")) if b.get(qn("w:val")) == "dashed")
    assert cut.find(qn("w:keepNext")) is not None


def test_that_what_stays_together_does_not_cling_to_what_follows() -> None:
    lines = tuple(Paragraph((Span(text),)) for text in ("یک", "دو", "سه"))
    elements = Story(docx.Document().part).put((Together(Stack(lines)), lines[0]), 400.0)
    kept = [p.find(qn("w:pPr")).find(qn("w:keepNext")) is not None for p in elements]
    assert kept == [True, True, False, False]


@given(st.text(max_size=80))
def test_that_any_text_becomes_runs_and_loses_none_of_its_words(text: str) -> None:
    kept = "".join(stretch for stretch, _ in directed(text)).replace(LRM, "")
    letters = [c for c in text if c.isalnum() and c.isascii()]
    assert [c for c in kept if c.isalnum() and c.isascii()] == letters
    assert all(run.tag == qn("w:r") for run in runs(text, Look(bold=True)))


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("شماره ۱۱۸۵۲/۹۳/۲۰۶ مورخ ۱۳۹۳/۹/۵", ["۱۱۸۵۲/۹۳/۲۰۶", "۱۳۹۳/۹/۵"]),
        ("تلفن ۰۲۱-۸۸۷۷۶۶۵۵ و ۱۲-۲۸", ["۰۲۱-۸۸۷۷۶۶۵۵", "۱۲-۲۸"]),
        ("فایل report.pdf نسخه PDF", ["report.pdf", "PDF"]),
        ("۴۷ روز و ۱۲ ساعت", []),
    ],
)
def test_that_numbers_and_latin_words_are_runs_of_their_own(text: str, alone: list[str]) -> None:
    assert [stretch.strip(LRM) for stretch, from_right in directed(text) if not from_right] == alone


def test_that_a_draft_says_so_in_word() -> None:
    paper: MinutesPaper = dataclasses.replace(third_session(letterhead=letterhead()), is_draft=True)
    section = opened(minutes_docx(paper)).sections[0]
    assert search_key("پیش‌نویس") in said(section.first_page_header._element)
