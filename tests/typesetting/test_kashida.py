"""Kashida: loose lines are lengthened at the joins of their letters, with taste, and no text is changed by it."""

from __future__ import annotations

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.typesetting.blocks import Measure, measure_of
from desktop_app.typesetting.fonts import Family, house_family, naskh_family
from desktop_app.typesetting.ink import TypeLine
from desktop_app.typesetting.kashida import LONGEST, SHORTEST, TATWEEL, best_point, lengthened
from desktop_app.typesetting.lines import Line, Look, Span, Token, Word, broken, measured
from desktop_app.typesetting.pages import Page, PageForm, made_up
from desktop_app.typesetting.paragraphs import WIDEST_SPACE, Style, text
from desktop_app.typesetting.pdf import About, written
from desktop_app.typesetting.shaping import shaped
from tests.typesetting.reading import NoFurniture, pages_of, read, type_lines, words, written_in

BODY = Style(size=11.4, leading=21.5, align="justify", kashida=True)
FAMILIES = [house_family(), naskh_family()]
REGULAR = house_family().face("regular")
WORDING = (
    "در ابتدای جلسه رئیس کمیته ضمن خیرمقدم به حاضران، گزارشی از پیشرفت اجرای مصوبات ارائه کرد؛ سپس نمایندهٔ معاونت "
    "شهرسازی دربارهٔ ضوابط طرح تفصیلی و مادهٔ ۱۰۰ قانون شهرداری\u200cها توضیح داد. مسئولیّت با (دبیرخانه) است حتماً تا "
    "۱۴۰۴/۰۳/۱۹ سامانهٔ GIS نسخهٔ V6 «بررسی» می\u200cشود الله سلام لازم لا اطلاعات کلیهٔ مستندات مُحَمَّد هیئت"
)
VOCABULARY = WORDING.split()
TEXTS = st.lists(st.sampled_from(VOCABULARY), min_size=20, max_size=60).map(" ".join)


def justified(content: str, width: float, family: Family, style: Style = BODY) -> list[TypeLine]:
    galley = text(content, style).set(Measure(width, family))
    return [item for item in galley.ink(0, 0) if isinstance(item, TypeLine)]


def kashidas(items: list[TypeLine]) -> int:
    return sum(len(token.kashidas) for item in items for token in item.line.tokens)


def place_in(word: str, family: Family | None = None) -> str | None:
    """`word` with a tatweel where it would be lengthened."""
    point = best_point((family or house_family()).face("regular"), word)
    return None if point is None else word[: point.place] + TATWEEL + word[point.place :]


@given(TEXTS, st.floats(230, 420), st.sampled_from(FAMILIES))
def test_that_every_justified_line_ends_at_the_measure(content: str, width: float, family: Family) -> None:
    *body, _last = justified(content, width, family)
    for item in body:
        wide = item.line.width + item.stretch * item.line.spaces
        if item.stretch:
            assert wide == pytest.approx(width, abs=0.1)
            assert item.x == pytest.approx(0, abs=0.1)
        assert item.line.width == pytest.approx(sum(token.width for token in item.line.tokens), abs=0.01)


@settings(max_examples=25, deadline=None)
@given(TEXTS, st.floats(230, 400), st.sampled_from(FAMILIES))
def test_that_a_kashida_changes_no_text(content: str, width: float, family: Family) -> None:
    form = PageForm(width=width + 80, top=20, left=40, right=40)
    read_back = []
    for style in (BODY, BODY.but(kashida=False)):
        pages = made_up([text(content, style)], form, NoFurniture(), family)
        read_back.append([page.split() for page in read(written(pages, form, About("آزمون")))])

    assert read_back[0] == read_back[1]
    assert TATWEEL not in str(read_back)


@given(TEXTS, st.floats(230, 420), st.sampled_from(FAMILIES))
def test_that_kashidas_are_of_measured_length_and_lines_break_where_they_did(
    content: str, width: float, family: Family
) -> None:
    items, plain = justified(content, width, family), justified(content, width, family, BODY.but(kashida=False))

    assert [written_in(item) for item in items] == [written_in(item) for item in plain]
    for item in items:
        for token in item.line.tokens:
            assert len(token.kashidas) <= 1
            for _, units in token.kashidas:
                length = units / token.look.face.em * token.look.size
                assert (SHORTEST - 0.03) * token.look.size <= length <= LONGEST * token.look.size
                assert token.level == 1


def test_that_kashidas_let_spaces_breathe_less() -> None:
    content = "مسئولیت اجرای مصوبات کمیسیون تخصصی شهرسازی برعهدهٔ سازمان‌های ذی‌ربط خواهد بود. " * 12
    loose, eased = (
        justified(content, 240, house_family(), BODY.but(kashida=False)),
        justified(content, 240, house_family()),
    )

    both = [(one.stretch, other.stretch) for one, other in zip(eased, loose, strict=True)]
    assert kashidas(loose) == 0
    assert kashidas(eased) > 3
    assert all(one or not other for one, other in both)
    assert all(one <= other for one, other in both if other)
    assert sum(1 for one, other in both if one and not other) >= 2


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("جلسه", "جلسـه"),
        ("است", "اسـت"),
        ("پیشنهاد", "پیشـنهاد"),
        ("مصوبات", "مصـوبات"),
        ("تشکیل", "تشـکیل"),
        ("تکلیف", "تکلیـف"),
        ("می\u200cشود", "می\u200cشـود"),
        ("مهلـت", "مهلـ" + TATWEEL + "ت"),
        ("با", None),
        ("داد", None),
        ("کرد", None),
        ("لازم", None),
        ("آزادراه", None),
        ("الله", None),
        ("سلام", None),
        ("۱۴۰۴", None),
        ("GIS", None),
    ],
)
@pytest.mark.parametrize("family", FAMILIES, ids=["house", "naskh"])
def test_that_a_word_is_lengthened_where_a_pen_would(word: str, shown: str | None, family: Family) -> None:
    assert place_in(word, family) == shown


def strips(family: Family, word: str, *, kashida: int) -> tuple[int, int]:
    """How many pieces of ink a word falls into, seen from above, and how wide it is, in pixels."""
    cut = family.cut("regular")
    width = shaped(cut.first.face, word, rtl=True).width + kashida
    point = best_point(cut.first.face, word)
    assert point is not None
    look = Look(cut.first.face, 60, "#000000", cut)
    token = Token(word, 1, look, width * 60 / cut.first.face.em, ((point.place, kashida),) if kashida else ())
    page = Page(1, (TypeLine(20, 120, Line((Word((token,)),), token.width, last=True)),))
    form = PageForm(width=700, height=200)
    document = pypdfium2.PdfDocument(written([page], form, About("آزمون")))
    grey = document[0].render(scale=2).to_pil().convert("L")
    document.close()
    inked = [min(grey.crop((x, 0, x + 1, grey.height)).tobytes()) < 160 for x in range(grey.width)]
    edges = [x for x in range(1, len(inked)) if inked[x] != inked[x - 1]]
    return len(edges) // 2, edges[-1] - edges[0]


@pytest.mark.parametrize("family", FAMILIES, ids=["house", "naskh"])
@pytest.mark.parametrize("word", ["جلسه", "مصوبات", "تکلیف", "تشکیل", "مسئولیّت", "پیشنهاد"])
@pytest.mark.parametrize("share", [0.1, 0.55, 1.7])
def test_that_a_kashida_is_one_stroke_with_its_letters(family: Family, word: str, share: float) -> None:
    stroke = round(family.face("regular").em * share)
    pieces, wide = strips(family, word, kashida=0)
    longer_pieces, longer = strips(family, word, kashida=stroke)

    assert longer_pieces == pieces
    assert longer - wide == pytest.approx(share * 120, abs=2)


@given(st.text(alphabet="ابپتجچحخدرزسشصضطعغفقکگلمنوهیآئءـ\u064e\u0651\u200c", min_size=1, max_size=12))
def test_that_nothing_is_put_between_lam_and_alef_nor_after_a_letter_that_does_not_join(word: str) -> None:
    shown = place_in(word)
    if shown is None:
        return
    bare = "".join(one for one in shown if not "\u064b" <= one <= "\u065f")
    for at, letter in enumerate(bare):
        if letter == TATWEEL and word.count(TATWEEL) == 0:
            assert bare[at - 1] not in "اآدذرزژوء\u200c"
            assert not (bare[at - 1] == "ل" and bare[at + 1] in "اآ")
            assert bare[at + 1] not in "ء\u200c"


def test_that_a_line_within_its_spaces_has_no_kashida() -> None:
    line = broken(measured((Span("جلسهٔ کمیته تشکیل شد و مصوبات را بررسی کرد"),), 11, "#000000", "R"), 1000)[0]

    assert lengthened(line, line.width) is line
    assert lengthened(line, line.width + 6) is line
    assert kashidas([TypeLine(0, 0, lengthened(line, line.width + 40))]) > 0
    assert lengthened(Line(line.words[:1], line.words[0].width, last=False), 300).tokens[0].kashidas == ()


def test_that_narrow_columns_other_alignments_and_other_styles_have_none() -> None:
    content = "مسئولیت اجرای مصوبات کمیسیون تخصصی شهرسازی برعهدهٔ سازمان‌های ذی‌ربط خواهد بود. " * 6

    assert kashidas(justified(content, 200, house_family())) == 0
    assert kashidas(justified(content, 240, house_family(), BODY.but(align="start"))) == 0
    assert kashidas(justified(content, 240, house_family(), Style(align="justify"))) == 0


def test_that_a_lengthened_page_is_the_same_page_each_time_and_the_last_line_is_left_alone() -> None:
    content = "مسئولیت اجرای مصوبات کمیسیون تخصصی شهرسازی برعهدهٔ سازمان‌های ذی‌ربط خواهد بود. " * 6
    form = PageForm(width=240 + 80, top=20, left=40, right=40)
    pages = pages_of([text(content, BODY)], form)

    assert kashidas(type_lines(pages[0])) > 0
    assert type_lines(pages[0])[-1].line.last
    assert kashidas(type_lines(pages[0])[-1:]) == 0
    assert written(pages, form, About("آزمون")) == written(pages_of([text(content, BODY)], form), form, About("آزمون"))
    assert words(" ".join(read(written(pages, form, About("آزمون"))))) == words(content)


def test_that_spaces_never_stretch_beyond_the_cap() -> None:
    content = " ".join(VOCABULARY * 4)
    items = [
        item
        for item in text(content, BODY).set(measure_of(232)).ink(0, 0)
        if isinstance(item, TypeLine) and item.stretch
    ]
    space = REGULAR.space_advance / REGULAR.em * 11.4

    assert items
    assert all(item.stretch <= (WIDEST_SPACE - 1) * space + 0.001 for item in items)
