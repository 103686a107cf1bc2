"""Minutes as a committee has arranged them: parts switched and ordered, kinds of telling, initials, places to sign."""

from __future__ import annotations

import re
from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.documents.minutes import laid_out, print_minutes
from desktop_app.documents.minutes_parts import OFFICIAL_ORDER, order_of
from desktop_app.documents.minutes_view import Discussion, MinutesPaper, Reservation, Statement
from desktop_app.documents.official_parts import Signer
from desktop_app.documents.stationery import LetterheadKind, Stationery
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.ink import Panel, Tiles
from desktop_app.typesetting.pages import A4, A5, MM, Page, PageForm
from tests.documents import papers
from tests.typesetting.reading import outside, read, type_lines, written_in

SIGNING = "امضای حاضران"


def lines_of(page: Page) -> list[str]:
    return [written_in(item) for item in type_lines(page)]


def all_lines(paper: MinutesPaper, stationery: Stationery | None = None) -> list[str]:
    return [line for page in laid_out(paper, stationery or Stationery()) for line in lines_of(page)]


def titles(paper: MinutesPaper) -> list[str]:
    return [line.partition(" ")[2] for line in all_lines(paper) if re.match(r"[۰-۹]+\. ", line)]


def signers(count: int) -> tuple[Signer, ...]:
    return tuple(Signer(name=f"امضاکننده {to_persian(n)}", post="مدیر واحد") for n in range(1, count + 1))


@given(st.lists(st.sampled_from((*OFFICIAL_ORDER, "unknown", "")), max_size=20))
def test_that_parts_keep_the_chosen_order_and_the_signatures_cannot_be_left_out(codes: list[str]) -> None:
    order = order_of(MinutesPaper(letterhead=papers.letterhead(), blocks=tuple(codes)))
    known = [code for code in dict.fromkeys(codes) if code in OFFICIAL_ORDER]

    assert order.count("signatures") == 1
    assert len(set(order)) == len(order)
    assert set(order) <= set(OFFICIAL_ORDER)
    if not known:
        assert order == OFFICIAL_ORDER
    elif "signatures" in known:
        assert list(order) == known
    else:
        assert [code for code in order if code not in {"signatures", "copies"}] == [c for c in known if c != "copies"]
        assert order.index("signatures") >= len(known) - 1


def test_that_a_committee_has_its_own_order_and_numbers_follow() -> None:
    paper = replace(papers.everything(), blocks=("resolutions", "agenda", "attendance", "copies"))

    assert titles(paper) == ["مصوبات", "دستور جلسه", "حاضران و غایبان", SIGNING]
    numbers = [line.partition(".")[0] for line in all_lines(paper) if re.match(r"[۰-۹]+\. ", line)]
    assert numbers == ["۱", "۲", "۳", "۴"]
    assert "شهرداری سپیدار" in all_lines(paper)


def told(kind: str) -> str:
    statements = (
        Statement(speaker="گوینده یکم", text="سطر یکم گفته شد\nسطر دوم گفته شد.", time=papers.at("10:15")),
        Statement(speaker="گوینده دوم", text="سخن دیگری بود"),
    )
    item = Discussion(number=1, title="عنوان بند", statements=statements, conclusion="نتیجه گرفته شد.")
    return "\n".join(all_lines(replace(papers.third_session(), kind=kind, discussions=(item,))))


def test_that_verbatim_minutes_tell_the_time_and_every_line_apart() -> None:
    content = told("verbatim")

    assert "گوینده یکم (ساعت ۱۰:۱۵): سطر یکم گفته شد\nسطر دوم گفته شد.\nگوینده دوم: سخن دیگری بود" in content


def test_that_semi_verbatim_minutes_give_the_name_and_the_gist() -> None:
    content = told("semi_verbatim")

    assert "گوینده یکم — سطر یکم گفته شد سطر دوم گفته شد.\nگوینده دوم — سخن دیگری بود" in content
    assert "۱۰:۱۵" not in content


def test_that_a_summary_runs_on_as_one_text() -> None:
    content = told("summary")

    assert "گوینده یکم: سطر یکم گفته شد سطر دوم گفته شد. گوینده دوم: سخن دیگری بود." in content
    assert "خلاصه مذاکرات" in content


def test_that_a_form_has_conclusions_and_no_discussion() -> None:
    content = told("form")

    assert "بند ۱. عنوان بند. نتیجه گرفته شد." in content
    assert "گوینده" not in content


@pytest.mark.parametrize("count", [1, 5, 12, 40])
def test_that_every_page_has_a_place_for_the_initials_of_every_signer(count: int) -> None:
    paper = replace(papers.third_session(), initials=True, signers=signers(count))
    plain = replace(paper, initials=False)

    pages = laid_out(paper)
    assert all(lines_of(page).count("پاراف") == 1 for page in pages)
    assert [outside(page, A4) for page in pages] == [[]] * len(pages)
    assert not any("پاراف" in lines_of(page) for page in laid_out(plain))


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 45), st.integers(0, 40), st.booleans())
def test_that_signatures_begin_on_a_page_with_text_and_end_with_no_lonely_row(
    count: int, lines: int, initials: bool
) -> None:
    paper = MinutesPaper(
        letterhead=papers.letterhead(),
        closing="\n".join(f"سطر {to_persian(n)} متن" for n in range(lines + 2)),
        signers=signers(count),
        initials=initials,
    )
    pages = laid_out(paper)
    shown = [lines_of(page) for page in pages]
    first = next(page for page in shown if any(SIGNING in line for line in page))
    signed = [[line for line in page if line.startswith("امضاکننده")] for page in shown]

    assert sum(line.startswith("سطر") for line in first) >= 2
    assert [len(page) for page in signed if page] == [] or min(len(page) for page in signed if page) >= min(count, 3)
    assert sum(len(page) for page in signed) == count + (count * len(pages) if initials and count <= 16 else 0)
    assert [outside(page, A4) for page in pages] == [[]] * len(pages)


def test_that_the_copies_stand_with_the_last_signatures() -> None:
    for count in range(1, 46):
        last = lines_of(laid_out(replace(papers.third_session(), signers=signers(count)))[-1])
        assert any("محل نگهداری" in line for line in last)
        assert any(line.startswith("امضاکننده") for line in last)


def test_that_a_short_reservation_stands_beside_the_signature() -> None:
    signer = Signer(name="عضو یکم", post="مدیر", signed_on=papers.DAY, reservation=True)
    paper = replace(papers.third_session(), signers=(signer,))
    short = replace(paper, reservations=(Reservation(person="عضو یکم", text="به شرط بودجه."),))
    long = replace(paper, reservations=(Reservation(person="عضو یکم", text="به شرط بودجه. " * 20),))

    assert "نظر مشروط: به شرط بودجه." in all_lines(short)
    assert "با نظر مشروط، به شرح متن" in " ".join(all_lines(long))
    cut = replace(long, blocks=("resolutions",))
    assert " ".join(all_lines(cut)).count("به شرط بودجه.") == 20


@pytest.mark.parametrize("form", [A4, A5], ids=["A4", "A5"])
@pytest.mark.parametrize("kind", ["classic", "centred", "preprinted"])
def test_that_the_code_of_every_page_is_read_under_every_letterhead(kind: LetterheadKind, form: PageForm) -> None:
    stationery = Stationery(papers.emblem(), letterhead=kind, form=form, address="سپیدار، میدان شهرداری")
    paper = papers.everything()

    data = print_minutes(paper, stationery, code=lambda number, total: f"DABIR/{number}/{total}/9f2c41d077ab03e5")
    document = pypdfium2.PdfDocument(data)
    for number, page in enumerate(document, start=1):
        found = zxingcpp.read_barcodes(page.render(scale=150 / 72).to_pil())
        assert [code.text for code in found] == [f"DABIR/{number}/{len(document)}/9f2c41d077ab03e5"]


@pytest.mark.parametrize("kind", ["classic", "centred", "preprinted"])
@pytest.mark.parametrize("form", [A4, A5], ids=["A4", "A5"])
def test_that_nothing_leaves_the_margins_on_any_sheet(kind: LetterheadKind, form: PageForm) -> None:
    stationery = Stationery(papers.emblem(), letterhead=kind, form=form, address="سپیدار، میدان شهرداری")
    pages = laid_out(replace(papers.everything(), initials=True), stationery, lambda number, total: f"{number}/{total}")

    assert [outside(page, form) for page in pages] == [[]] * len(pages)
    assert all(any(isinstance(item, Tiles) for item in page.ink) for page in pages)
    assert ("میدان شهرداری" in "\n".join(lines_of(pages[0]))) == (kind != "preprinted")
    assert not any("میدان شهرداری" in "\n".join(lines_of(page)) for page in pages[1:])


def test_that_a_preprinted_sheet_stays_free_at_its_head() -> None:
    pages = laid_out(papers.third_session(), Stationery(letterhead="preprinted"))
    above = [item for item in type_lines(pages[0]) if item.y < 40 * MM]

    assert {written_in(item) for item in above} == {
        *("شماره:", "تاریخ:", "پیوست:"),
        *("۱۴۰۴/س/۲۱۸", "۱۴۰۴/۰۹/۱۷", "دارد (۹ برگ)"),
    }
    assert not any(isinstance(item, Panel) and item.y < 40 * MM for item in pages[0].ink)
    assert "شهرداری سپیدار، دبیرخانه کمیته سلامت اداری" in read(print_minutes(papers.third_session()))[0]
