"""The tag tree: what parts of a paper are called, and that pages and columns do not tear them apart."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.typesetting.blocks import Block, Box, Rule, Spaced, Stack, Together
from desktop_app.typesetting.form_fields import SignatureField
from desktop_app.typesetting.images import FittedImage
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.lists import Entry, Listed, bullets, digits, letters
from desktop_app.typesetting.pages import Page, PageForm, made_up
from desktop_app.typesetting.paragraphs import Paragraph, Style, text
from desktop_app.typesetting.pdf import About, drawn, written
from desktop_app.typesetting.structure import Role
from desktop_app.typesetting.tables import BARE, Table, side_by_side
from desktop_app.typesetting.tagged import Figure, Tagged, Unread
from tests.typesetting.archive_rules import broken_rules
from tests.typesetting.reading import FORM, NoFurniture, PageNumbers, pdf_of
from tests.typesetting.specimen import picture
from tests.typesetting.taken_apart import Paper, child_elements, marks_of

SMALL = PageForm(height=260, top=20, bottom=20, left=30, right=30)
TEN = Style(size=10, leading=18)
SENTENCE = "متن این بند چنان دراز است که بر یک صفحه جا نمی‌گیرد. "


_OPEN: list[Paper] = []


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    _OPEN.clear()


def opened(data: bytes) -> Paper:
    """The file, kept open for the test: what is in it would go with it."""
    _OPEN.append(Paper(data))
    return _OPEN[-1]


def tree(blocks: Sequence[Block], form: PageForm = FORM) -> list[str]:
    """The elements under the document, each as `role` or `role(inside)`."""
    return [told(element) for element in child_elements(document(blocks, form))]


def document(blocks: Sequence[Block], form: PageForm = FORM) -> Any:
    data = pdf_of(blocks, form)
    assert broken_rules(data) == {}
    return opened(data).elements[0]


def told(element: Any) -> str:
    inside = " ".join(told(child) for child in child_elements(element))
    role = str(element.S).removeprefix("/")
    return f"{role}({inside})" if inside else role


def entry(marker: str, content: str = "متن") -> Paragraph:
    return Paragraph((Span(content),), TEN, marker=Span(marker), indent=18)


def title(role: Role) -> Paragraph:
    return Paragraph((Span("عنوان"),), role=role)


def pages_of_element(element: Any) -> list[int]:
    return sorted({page[0] for page, _ in marks_of(element)})


def test_that_headings_and_paragraphs_are_called_so() -> None:
    assert tree([title("H1"), text("متن"), title("H2"), Rule(), text("متن")]) == ["H1", "P", "H2", "P"]


def test_that_a_paragraph_over_three_pages_is_one_paragraph() -> None:
    (paragraph,) = child_elements(document([text(SENTENCE * 65, TEN)], SMALL))

    assert paragraph.S == "/P"
    assert len(pages_of_element(paragraph)) == 3


def test_that_entries_that_follow_one_another_are_one_list() -> None:
    entries = [entry("۱)"), entry("۲)"), text("میان"), entry("•"), entry("•")]

    item = "LI(Lbl LBody)"
    assert tree(entries) == [f"L({item} {item})", "P", f"L({item} {item})"]


def test_that_a_list_says_how_it_is_counted() -> None:
    kinds = [entry("۱)"), text("-"), entry("الف)"), text("-"), entry("•")]
    lists = [element for element in child_elements(document(kinds)) if element.S == "/L"]

    assert [str(element.A.ListNumbering) for element in lists] == ["/Decimal", "/LowerAlpha", "/Disc"]


def test_that_a_list_under_an_entry_is_part_of_what_the_entry_says() -> None:
    inner = Listed((Entry((Span("یک"),)), Entry((Span("دو"),))), letters, TEN)
    outer = Listed((Entry((Span("الف"),), (inner, text("شرح"))), Entry((Span("ب"),))), digits, TEN)
    after = Listed((Entry((Span("پ"),)),), bullets, TEN)

    item = "LI(Lbl LBody)"
    assert tree([outer, after]) == [f"L(LI(Lbl LBody(L({item} {item}) P)) {item})", f"L({item})"]


def test_that_an_entry_over_two_pages_is_one_entry() -> None:
    (made,) = child_elements(document([text("\n".join("س" * 9), TEN), entry("۱)", SENTENCE * 9)], SMALL))[1:]
    (item,) = child_elements(made)

    assert told(item) == "LI(Lbl LBody)"
    assert len(pages_of_element(child_elements(item)[1])) == 2


def rows(count: int, content: str = "متن") -> tuple[tuple[Block | None, ...], ...]:
    return tuple((text(f"{number}", TEN), text(content, TEN), None) for number in range(count))


def table(count: int, content: str = "متن") -> Table:
    return Table((1, 3, 1), rows(count, content), (text("شماره", TEN), text("شرح", TEN), text("رأی", TEN)))


def test_that_a_table_over_many_pages_is_one_table_with_its_header_once() -> None:
    (element,) = child_elements(document([table(30)], SMALL))
    inside = [told(row) for row in child_elements(element)]

    assert inside[0] == "TR(TH(P) TH(P) TH(P))"
    assert inside[1:] == ["TR(TD(P) TD(P) TD)"] * 30


def test_that_a_row_parted_between_pages_is_one_row() -> None:
    (element,) = child_elements(document([table(1, SENTENCE * 30)], SMALL))
    rows_found = child_elements(element)
    (paragraph,) = child_elements(child_elements(rows_found[1])[1])

    assert len(rows_found) == 2
    assert len(pages_of_element(paragraph)) > 2


def test_that_what_a_repeated_header_says_is_an_artifact() -> None:
    data = pdf_of([table(30)], SMALL)
    count = len(pypdfium2.PdfDocument(data))
    repeated = [
        page for page in opened(data).pages if b"/Artifact<</Type/Pagination>>BDC" in page.page.Contents.read_bytes()
    ]

    assert len(repeated) == count - 1


def test_that_a_table_for_layout_is_none() -> None:
    shares = side_by_side((1, 1), (text("راست"), text("چپ")))
    facts = Table((1, 1), ((text("زمان"), text("مکان")),))

    assert tree([shares, facts]) == ["P", "P", "P", "P"]


def test_that_columns_of_a_list_are_read_one_after_the_other() -> None:
    pairs = tuple((entry(f"{number})", f"متن {number}"), entry(f"{number + 3})")) for number in (1, 2, 3))
    (made,) = child_elements(document([Table((1, 1), pairs, style=replace(BARE, downwards=True))]))

    marks = [next(marks_of(child_elements(item)[0]))[1] for item in child_elements(made)]
    assert len(marks) == 6
    assert marks == sorted(marks)


def test_that_a_table_within_a_cell_is_a_table_within_a_cell() -> None:
    inner = table(1)
    outer = Table((1, 2), ((text("بیرون"), inner),), (text("یک"), text("دو")))

    inside = "Table(TR(TH(P) TH(P) TH(P)) TR(TD(P) TD(P) TD))"
    assert tree([outer]) == [f"Table(TR(TH(P) TH(P)) TR(TD(P) TD({inside})))"]


def test_that_a_figure_is_told_in_words_and_décor_is_left_out() -> None:
    drawing = Figure(Box(Stack((text("سه"), Rule()))), "نمودار سه ستون")
    (seen, chart) = child_elements(
        document([FittedImage(picture("RGB"), 30, alt="نشان"), FittedImage(picture("RGB"), 30), drawing])
    )

    assert (str(seen.Alt), str(chart.Alt)) == ("نشان", "نمودار سه ستون")
    assert told(chart) == "Figure(P)"
    left, bottom, right, top = (float(side) for side in chart.A.BBox)
    assert right - left > 400
    assert 25 < top - bottom < 60


def test_that_what_is_told_elsewhere_is_not_read() -> None:
    assert tree([Unread(text("دو بار")), Tagged(text("شرح"), "Caption"), text("متن")]) == ["Caption(P)", "P"]


def test_that_the_letterhead_is_read_and_what_pages_repeat_is_not() -> None:
    class Furnished(PageNumbers):
        def head(self, number: int, total: int) -> Block:
            return text("سربرگ")

    pages = made_up([text(SENTENCE * 65, TEN)], SMALL, Furnished())
    paper = opened(written(pages, SMALL, About("آزمون")))

    assert [told(element) for element in child_elements(paper.elements[0])] == ["P", "P"]
    sides = [("/Header" in content, "/Footer" in content) for content in _contents(paper)]
    assert sides == [(False, True)] + [(True, True)] * (len(pages) - 1)


def _contents(paper: Paper) -> Iterator[str]:
    for page in paper.pages:
        yield page.page.Contents.read_bytes().decode("latin-1")


def test_that_a_latin_paragraph_names_its_language() -> None:
    persian, latin = child_elements(document([text("متن"), text("Plain words", Style(base="L"))]))

    assert "/Lang" not in persian
    assert str(latin.Lang) == "en"


def test_that_an_empty_paragraph_is_no_element() -> None:
    assert tree([text(""), text("متن"), text("")]) == ["P"]


def test_that_a_place_to_sign_is_a_form_within_its_cell() -> None:
    place = SignatureField("signer-1", 40, "جای امضای رئیس")
    signers = Table((1, 1), ((text("رئیس"), place),), (text("نام"), text("امضا")))

    assert tree([signers]) == ["Table(TR(TH(P) TH(P)) TR(TD(P) TD(Form)))"]


def test_that_places_to_sign_stand_where_they_were_set_and_bear_their_names() -> None:
    data = pdf_of([text("متن"), SignatureField("signer-1", 40, "یک"), SignatureField("signer-2", 30, "دو")])
    first, second = (item for _, item in opened(data).annotations)

    assert (str(first.T), str(first.TU), str(second.T)) == ("signer-1", "یک", "signer-2")
    left, bottom, right, top = (float(side) for side in first.Rect)
    assert (left, right) == pytest.approx((FORM.left, FORM.width - FORM.right), abs=0.01)
    assert top - bottom == pytest.approx(40, abs=0.02)
    assert float(second.Rect[3]) == pytest.approx(bottom, abs=0.02)


def test_that_two_places_to_sign_cannot_bear_one_name() -> None:
    with pytest.raises(ValueError, match="signer-1"):
        pdf_of([SignatureField("signer-1", 40, "یک"), SignatureField("signer-1", 40, "دو")])


def test_that_a_drawing_for_another_file_has_no_tags() -> None:
    (page,) = made_up([text("متن"), table(2)], FORM, NoFurniture())
    data = drawn(page, FORM)

    assert "متن" in pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range()
    paper = opened(data)
    assert not paper.elements
    assert not any("BDC" in content for content in _contents(paper))


CONTENTS = st.sampled_from(["متن", SENTENCE * 6, "", "Latin words", "۱۴۰۴/۰۳/۱۹"])
LEAVES = st.one_of(
    CONTENTS.map(lambda content: text(content, TEN)),
    CONTENTS.map(lambda content: entry("۱)", content)),
    st.integers(1, 6).map(table),
    st.just(FittedImage(picture("RGB"), 20, alt="نشان")),
)
TREES = st.recursive(
    LEAVES,
    lambda inside: st.one_of(
        st.lists(inside, min_size=1, max_size=3).map(lambda blocks: Stack(tuple(blocks), 3)),
        inside.map(lambda block: Together(Box(block))),
        inside.map(lambda block: Spaced(block, 4, with_next=True)),
        st.tuples(inside, inside).map(lambda pair: side_by_side((1, 1), pair)),
        st.tuples(inside, inside).map(
            lambda pair: Table((1, 1), (pair, pair[::-1]), (text("یک", TEN), text("دو", TEN)))
        ),
        inside.map(Unread),
    ),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(TREES, min_size=1, max_size=4))
def test_that_whatever_is_composed_keeps_every_rule(blocks: list[Block]) -> None:
    pages: tuple[Page, ...] = made_up(blocks, replace(SMALL, height=400), PageNumbers())

    assert broken_rules(written(pages, replace(SMALL, height=400), About("آزمون"))) == {}


def test_that_the_tree_of_a_file_is_read_by_another_reader() -> None:
    data = pdf_of([title("H1"), table(2)])
    assert io.BytesIO(data).read(5) == b"%PDF-"
    document_read = pypdfium2.PdfDocument(data)
    raw = pypdfium2.raw
    root = raw.FPDF_StructTree_GetForPage(document_read[0])
    assert raw.FPDF_StructTree_CountChildren(root) == 1
    top = raw.FPDF_StructTree_GetChildAtIndex(root, 0)
    assert raw.FPDF_StructElement_CountChildren(top) == 2
    raw.FPDF_StructTree_Close(root)
