"""The table of contents and references: every number is that of the page on which the landmark stands."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.typesetting.blocks import Block, Space, Spaced, Stack
from desktop_app.typesetting.contents import Contents, Entry, Numbered, Reference, entries_of
from desktop_app.typesetting.ink import Landmark, PageReference
from desktop_app.typesetting.pages import A4, Page, PageForm, Part, bound, turned
from desktop_app.typesetting.paragraphs import Style, text
from tests.typesetting.reading import FORM, NoFurniture, PageNumbers, outside, type_lines, written_in

STYLE = Style(size=10, leading=18)


def shown(page: Page) -> list[str]:
    return [written_in(item) for item in type_lines(page)]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 700), min_size=1, max_size=60))
def test_that_the_contents_name_the_page_of_every_heading(heights: list[int]) -> None:
    body: list[Block] = []
    for place, height in enumerate(heights):
        body += [Spaced(Numbered(text(f"t{place}", STYLE), f"k{place}", f"t{place}"), with_next=True), Space(height)]
    contents = Contents(entries_of(body), STYLE, lambda number: f"p{number}")
    pages = bound((Part([contents], FORM), Part(body, FORM)), NoFurniture())

    first = next(page.number for page in pages if any(isinstance(item, Landmark) for item in page.ink))
    told = [line for page in pages[: first - 1] for line in shown(page)]
    stands = {line: page.number for page in pages[first - 1 :] for line in shown(page)}
    assert told == [word for place in range(len(heights)) for word in (f"t{place}", f"p{stands[f't{place}']}")]
    assert [outside(page, FORM) for page in pages] == [[]] * len(pages)


def test_that_no_reference_is_left_open_and_one_to_nowhere_prints_no_number() -> None:
    contents = Contents((Entry("nowhere", "عنوان"),), STYLE, str)
    page = bound((Part([contents], FORM),), NoFurniture())[0]

    assert shown(page) == ["عنوان"]
    assert not any(isinstance(item, PageReference) for item in page.ink)


def test_that_a_line_names_the_page_of_another() -> None:
    line = Reference("table", "جدول ۳ در صفحه", str, "آمده است.", STYLE)
    parts = (Part([line], FORM), Part([Numbered(text("جدول"), "table")], FORM))

    assert shown(bound(parts, NoFurniture())[0]) == ["جدول ۳ در صفحه", "2", "آمده است."]


def test_that_a_part_has_a_form_and_furniture_of_its_own_and_pages_count_through() -> None:
    lying = turned(A4)
    parts = (
        Part([text("جلد")], A4, NoFurniture()),
        Part([text("متن")], A4),
        Part([Stack((text("پیوست"),))], lying),
    )
    pages = bound(parts, PageNumbers())

    assert [page.form for page in pages] == [A4, A4, lying]
    assert [shown(page)[-1] for page in pages] == ["جلد", "صفحه 2 از 3", "صفحه 3 از 3"]
    assert (lying.width, lying.height) == (A4.height, A4.width)
    assert turned(lying) == PageForm()
