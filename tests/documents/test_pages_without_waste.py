"""What a clerk would not file: pages of a line or two, a heading without its list, places to sign without a text."""

from __future__ import annotations

import dataclasses

import pytest

from desktop_app.documents.annual_evaluation import laid_out as annual
from desktop_app.documents.annual_evaluation_view import SeasonFigure
from desktop_app.documents.bundle_cover import laid_out as bundle
from desktop_app.documents.house_style import Sections, numbered, plain
from desktop_app.documents.letterhead_top import Top
from desktop_app.documents.minutes import laid_out as minutes
from desktop_app.documents.official_parts import Signer
from desktop_app.documents.resolution_register import laid_out as register
from desktop_app.documents.seasonal_report import laid_out as seasonal
from desktop_app.documents.stationery import LetterheadKind, Stationery
from desktop_app.typesetting.blocks import Spaced, measure_of
from desktop_app.typesetting.contents import Numbered
from desktop_app.typesetting.copyfitting import ends_at
from desktop_app.typesetting.ink import TypeLine
from desktop_app.typesetting.pages import A4, A5, Page, PageForm
from desktop_app.typesetting.tables import side_by_side
from tests.documents import list_papers, papers


def _words(page: Page) -> str:
    lines = ("".join(token.text for token in item.line.tokens) for item in page.ink if isinstance(item, TypeLine))
    return "\n".join(lines)


@pytest.mark.parametrize("signers", range(2, 17))
def test_that_signatures_never_empty_the_page_before(signers: int) -> None:
    paper = papers.third_session()
    people = tuple(Signer(name=f"عضو {n}", post="مدیر") for n in range(signers))
    pages = minutes(dataclasses.replace(paper, signers=people))
    for page in pages[:-1]:
        assert ends_at(page) > 0.55 * A4.height
    assert ends_at(pages[-1]) > 0.12 * A4.height


def test_that_an_only_part_takes_no_number_and_several_do() -> None:
    one, two = Sections(), Sections()
    one.add("فهرست محتوا", [plain("متن")])
    two.add("یکم", [plain("متن")])
    two.add("دوم", [plain("متن")])
    assert _headings(one) == ["فهرست محتوا"]
    assert _headings(two) == ["۱. یکم", "۲. دوم"]


def _headings(parts: Sections) -> list[str]:
    return [b.block.title for b in parts.blocks if isinstance(b, Spaced) and isinstance(b.block, Numbered)]


def test_that_a_list_does_not_leave_its_first_line_alone_under_the_heading() -> None:
    parts = Sections()
    parts.add("دستور جلسه", [numbered(1, "یکم"), numbered(2, "دوم")])
    _, first, second = parts.blocks
    assert isinstance(first, Spaced)
    assert first.with_next
    assert isinstance(second, Spaced)
    assert not second.with_next


def test_that_a_sentence_stays_with_the_table_that_it_leads_to() -> None:
    parts = Sections()
    parts.add("جلسات", [plain("در این دوره ۲ جلسه برگزار شد."), side_by_side((1, 1), (plain("۱"), plain("۲")))])
    _, sentence, _ = parts.blocks
    assert isinstance(sentence, Spaced)
    assert sentence.with_next


@pytest.mark.parametrize("form", [A4, A5])
@pytest.mark.parametrize("kind", ["classic", "centred", "preprinted"])
def test_that_no_label_of_the_letterhead_is_torn(kind: LetterheadKind, form: PageForm) -> None:
    head = dataclasses.replace(papers.everything().letterhead, classification="top_secret", urgency="immediate")
    sheet = dataclasses.replace(Stationery(), letterhead=kind, form=form)
    galley = Top(head, sheet).register().set(measure_of(sheet.form.measure * 0.32))
    lines = [i for i in galley.ink(0, 0) if isinstance(i, TypeLine)]
    labels = ["".join(token.text for token in i.line.tokens) for i in lines]
    assert "طبقه‌بندی:" in labels
    right = {round(i.x + i.line.width, 1) for i, label in zip(lines, labels, strict=True) if label.endswith(":")}
    assert len(right) == 1  # one under another


def test_that_the_letterhead_leaves_room_for_a_number_not_yet_given() -> None:
    head = dataclasses.replace(papers.everything().letterhead, number="", date=None)
    galley = Top(head, Stationery()).register().set(measure_of(160))
    text = "\n".join("".join(t.text for t in i.line.tokens) for i in galley.ink(0, 0) if isinstance(i, TypeLine))
    assert "—" not in text


def test_that_short_contents_stand_over_the_report() -> None:
    report = list_papers.seasonal()
    pages = seasonal(report)
    assert "فهرست مطالب" in _words(pages[1])
    assert "مقدمه" in _words(pages[1])


def test_that_a_year_without_a_year_before_has_no_column_of_dashes() -> None:
    paper = list_papers.annual()
    alone = dataclasses.replace(
        paper, figures=tuple(dataclasses.replace(figure, before=None) for figure in paper.figures)
    )
    told = "\n".join(_words(page) for page in annual(alone))
    assert "تغییر" not in told.split("شاخص‌ها و امتیازها")[0]
    assert "مقایسه ممکن نیست" in told.replace("\n", " ")


def test_that_the_seasons_of_a_year_are_drawn_when_there_are_several() -> None:
    paper = list_papers.annual()
    spring = SeasonFigure(season="spring", meetings=1, resolutions=4)
    summer = SeasonFigure(season="summer", meetings=2, resolutions=3)
    drawn = annual(dataclasses.replace(paper, seasons=(spring, summer)))
    alone = annual(dataclasses.replace(paper, seasons=(spring,)))
    assert "مصوبات در هر فصل" in "\n".join(map(_words, drawn))
    assert "مصوبات در هر فصل" not in "\n".join(map(_words, alone))


@pytest.mark.parametrize("count", range(10, 40))
def test_that_no_archive_cover_has_a_page_of_one_row(count: int) -> None:
    *_, last = bundle(list_papers.bundle(count))
    rows = [line for line in _words(last).splitlines() if line == "عادی"]
    assert len(rows) != 1


def test_that_the_index_of_the_register_names_every_resolution_in_columns() -> None:
    paper = list_papers.register(24)
    pages = register(paper)
    index = "\n".join(_words(page) for page in pages).split("نمایه موضوعی")[1]
    assert all(row.number in index for row in paper.resolutions)


def test_that_grave_vulnerabilities_are_counted_in_a_grid() -> None:
    paper = list_papers.seasonal()
    judged = tuple(dataclasses.replace(v, severity="high", likelihood="medium") for v in paper.vulnerabilities)
    told = "\n".join(map(_words, seasonal(dataclasses.replace(paper, vulnerabilities=judged))))
    assert "شدت زیاد" in told
    assert "شدت زیاد" not in "\n".join(map(_words, seasonal(paper)))
