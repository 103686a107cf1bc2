"""The official minutes as printed: nothing lost, nothing turned round, and the form's own rules."""

from __future__ import annotations

import dataclasses
import datetime
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.documents.minutes import laid_out, print_minutes
from desktop_app.documents.minutes_identity import title_of
from desktop_app.documents.minutes_view import (
    AgendaRow,
    AttendanceRow,
    Discussion,
    EarlierResolution,
    Heading,
    MinutesPaper,
    QuorumFacts,
    ResolutionRow,
    Statement,
    Vote,
)
from desktop_app.documents.official_parts import Letterhead, Signer
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.sentences import Refused
from desktop_app.typesetting.ink import Panel, Picture
from desktop_app.typesetting.pages import MM, Page, PageForm
from tests.documents import papers
from tests.typesetting.reading import outside, read, type_lines, words, written_in

EDGES = {
    "third": papers.third_session,
    "everything": papers.everything,
    "hosted": papers.hosted_session,
    "crowded": papers.crowded,
}
SHORT = MinutesPaper(letterhead=Letterhead(organisation="اداره"), heading=Heading(title="صورتجلسه"), stamp_box=False)


def said(value: Any, name: str = "") -> Iterator[str]:
    """Every text in a view that is words and no code."""
    if dataclasses.is_dataclass(value):
        for part in dataclasses.fields(value):
            yield from said(getattr(value, part.name), part.name)
    elif isinstance(value, tuple):
        for part in value:
            yield from said(part, name)
    elif isinstance(value, str) and re.search("[\u0600-\u06ff]", value):
        yield value


def pages_of(paper: MinutesPaper, stationery: Stationery = PLAIN) -> int:
    return len(laid_out(paper, stationery))


def sections(page_texts: list[str]) -> list[tuple[str, str]]:
    return re.findall(r"^([۰-۹]+)\. (.+?)\s*$", "\n".join(page_texts), flags=re.MULTILINE)


def text_of(pages: tuple[Page, ...]) -> str:
    return "\n".join(written_in(item) for page in pages for item in type_lines(page))


@pytest.mark.parametrize("name", sorted(EDGES))
def test_that_every_word_and_number_of_the_minutes_is_found_in_the_file(name: str) -> None:
    paper = EDGES[name]()
    found = Counter(words(" ".join(read(print_minutes(paper, Stationery(papers.emblem()))))))
    wanted = Counter(word for text in said(paper) for word in words(text))
    # A title or a name said twice in the view may be printed once.
    lost = {word for word in wanted if not found[word]}

    assert len(wanted) > 20
    assert not lost


def test_that_no_repeated_word_is_dropped_in_the_body() -> None:
    """Of what stands in discussions and resolutions, each occurrence comes back."""
    paper = papers.crowded()
    found = Counter(words(" ".join(read(print_minutes(paper)))))
    wanted = Counter(word for text in said((paper.discussions, paper.resolutions)) for word in words(text))

    assert not {word: (count, found[word]) for word, count in wanted.items() if found[word] < count}


def test_that_official_numbers_stand_as_they_were_typed() -> None:
    content = "\n".join(read(print_minutes(papers.third_session())))

    for number in ("۱۱۸۵۲/۹۳/۲۰۶", "۱۳۹۳/۹/۵", "۱۲-۲۸", "۰۲۱-۸۸۷۷۶۶۵۵", "۱۴۰۴/س/۲۱۸", "۱۴۰۴/۰۹/۱۷", "۱۴۰۴/۳/۵"):
        assert number in content, number


@pytest.mark.parametrize("name", sorted(EDGES))
def test_that_every_page_says_which_it_is_of_how_many(name: str) -> None:
    persian = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    paper = EDGES[name]()
    texts = read(print_minutes(paper))

    assert len(texts) == pages_of(paper)
    for number, content in enumerate(texts, start=1):
        assert f"صفحه {number} از {len(texts)}".translate(persian) in content


@pytest.mark.parametrize("name", sorted(EDGES))
def test_that_nothing_is_drawn_outside_the_margins(name: str) -> None:
    assert [outside(page, PageForm()) for page in laid_out(EDGES[name](), Stationery(papers.emblem()))] == [
        [] for _ in range(pages_of(EDGES[name](), Stationery(papers.emblem())))
    ]


@pytest.mark.parametrize("name", sorted(EDGES))
def test_that_parts_are_numbered_without_gaps(name: str) -> None:
    numbers = [number for number, _ in sections(read(print_minutes(EDGES[name]())))]

    assert numbers == [str(n).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")) for n in range(1, len(numbers) + 1)]


def test_that_the_parts_stand_in_the_order_of_the_form() -> None:
    titles = [title for _, title in sections(read(print_minutes(papers.everything())))]

    assert titles == [
        "حاضران و غایبان",
        "مدعوان و مهمانان",
        "دستور جلسه",
        "پیگیری مصوبات پیشین",
        "خلاصه مذاکرات",
        "مصوبات",
        "نتیجه رأی‌گیری",
        "خارج از دستور",
        "نظر مخالف یا مشروط",
        "تعارض منافع",
        "امضای حاضران",
    ]


def test_that_a_session_without_committee_agenda_or_vote_prints_only_what_it_has() -> None:
    content = "\n".join(read(print_minutes(papers.hosted_session())))

    assert [title for _, title in sections([content])] == ["مدعوان و مهمانان", "مذاکرات", "امضای حاضران"]
    assert "نوع جلسه" not in content
    assert "نظر مخالف" not in content


def test_that_almost_nothing_still_makes_a_page() -> None:
    assert pages_of(SHORT) == 1
    assert "بسمه تعالی" in read(print_minutes(SHORT))[0]


@pytest.mark.parametrize(
    ("heading", "subject", "title"),
    [
        (Heading(body="کمیته سلامت", number=3, year=1404), "", "صورتجلسه سومین جلسه کمیته سلامت در سال ۱۴۰۴"),
        (
            Heading(kind="extraordinary", body="شورا", number=52, term=2),
            "",
            "صورتجلسه پنجاه و دومین جلسه فوق‌العاده شورا دوره دوم",
        ),
        (Heading(kind="emergency", body="کارگروه"), "", "صورتجلسه جلسه اضطراری کارگروه"),
        (Heading(), "نشست سلامت", "صورتجلسه نشست سلامت"),
        (Heading(), "", "صورتجلسه جلسه"),
        (Heading(title="صورتجلسه ویژه", number=4), "نشست", "صورتجلسه ویژه"),
        (Heading(title="صورت\u200cجلسه ویژه"), "", "صورت\u200cجلسه ویژه"),
        (Heading(title="نشست سلامت اداری"), "", "صورتجلسه نشست سلامت اداری"),
    ],
)
def test_that_the_title_names_the_session(heading: Heading, subject: str, title: str) -> None:
    paper = papers.third_session(heading=heading)

    assert title_of(replace(paper, identity=replace(paper.identity, subject=subject))) == title


@pytest.mark.parametrize(
    ("classification", "word"), [("confidential", "محرمانه"), ("top_secret", "به‌کلی سرّی"), ("secret", "سرّی")]
)
def test_that_a_classified_paper_says_so_at_head_and_foot_of_every_page(classification: str, word: str) -> None:
    paper = papers.third_session(letterhead=papers.letterhead(classification=classification))
    height = PageForm().height

    for page in laid_out(paper):
        marks = [item.y for item in type_lines(page) if written_in(item) == word]
        assert any(y < height / 6 for y in marks)
        assert any(y > height * 5 / 6 for y in marks)


def test_that_a_draft_says_so_on_every_page_and_a_frozen_text_does_not() -> None:
    drafts = read(print_minutes(replace(papers.crowded(), is_draft=True)))
    frozen = read(print_minutes(papers.third_session()))

    assert all("پیش‌نویس" in content for content in drafts)
    assert not any("پیش‌نویس" in content for content in frozen)


def test_that_number_version_and_fingerprint_stand_on_every_page() -> None:
    for page in laid_out(papers.third_session(version=2)):
        assert "شماره ۱۴۰۴/س/۲۱۸، نسخه ۲، اثر متن 9f2c-41d0-77ab-03e5" in {
            written_in(item) for item in type_lines(page)
        }


def test_that_the_resolutions_table_carries_its_header_on_every_page() -> None:
    pages = laid_out(papers.crowded())
    with_rows = [page for page in pages if any(written_in(item).startswith("۱۴۰۴/۳/") for item in type_lines(page))]

    assert len(with_rows) > 3
    for page in with_rows:
        assert {"شماره", "شرح مصوبه", "مسئول اجرا", "مهلت"} <= {written_in(item) for item in type_lines(page)}


@pytest.mark.parametrize("number", ["۱۴۰۴/۳/۱", "۱۴۰۴/۱۲/۱۰۵", "۷۸۱"])
def test_that_the_number_of_a_resolution_stays_on_one_line(number: str) -> None:
    paper = papers.third_session(
        resolutions=(ResolutionRow(number=number, text="مقرر شد.", responsible="حراست", deadline=papers.DAY),),
        earlier=(EarlierResolution(number=number, text="مقرر شد."),),
    )

    assert [written_in(item) for page in laid_out(paper) for item in type_lines(page)].count(number) == 2


def test_that_columns_nobody_fills_are_left_out() -> None:
    paper = papers.third_session(resolutions=(ResolutionRow(number="۱", text="مقرر شد گزارش تهیه شود."),))
    shown = {written_in(item) for page in laid_out(paper) for item in type_lines(page)}

    assert "شرح مصوبه" in shown
    assert not {"مسئول اجرا", "مهلت", "رأی"} & shown


@pytest.mark.parametrize("count", [1, 2, 3, 8, 20, 21, 60])
def test_that_every_signer_has_room_to_sign(count: int) -> None:
    paper = papers.third_session(signers=tuple(Signer(post=f"سمت {n}") for n in range(count)))
    pages = laid_out(paper)
    names = Counter(written_in(item) for page in pages for item in type_lines(page))
    rows = sorted({round(item.y, 1) for item in type_lines(pages[-1]) if re.fullmatch(r"سمت \d+", written_in(item))})

    assert all(names[f"سمت {n}"] == 1 for n in range(count))
    assert all(below - above >= 17 * MM for above, below in itertools.pairwise(rows))


def test_that_no_reservation_is_claimed_before_the_last_has_signed() -> None:
    told = "نظر مخالف یا مشروط: ندارد."
    half = (Signer(post="شهردار", signed_on=papers.DAY), Signer(post="مدیر حراست"))
    whole = tuple(replace(signer, signed_on=papers.DAY) for signer in half)
    on_condition = (whole[0], replace(whole[1], reservation=True))

    assert told in text_of(laid_out(papers.third_session(signers=whole)))
    for signers in ((), half, on_condition):
        assert told not in text_of(laid_out(papers.third_session(signers=signers)))


def test_that_a_signature_on_record_is_told_with_its_day_and_its_reservation() -> None:
    content = "\n".join(read(print_minutes(papers.everything())))

    assert "امضای دیجیتال معتبر" in content
    assert "با نظر مشروط" in content
    assert "۱۴۰۴/۰۹/۱۸" in content


def test_that_copies_and_stamp_never_stand_alone_on_a_page() -> None:
    for length in range(40):
        filler = Discussion(title="", conclusion="\n".join(["سطر"] * length))
        last = laid_out(papers.third_session(discussions=(filler,)))[-1]
        shown = {written_in(item) for item in type_lines(last)}

        assert "محل مهر دبیرخانه" in shown
        assert "امضا" in shown


def test_that_before_the_session_its_members_are_invited_and_not_absent() -> None:
    rows = tuple(AttendanceRow(post=post, status="absent") for post in ("شهردار", "مدیر حراست"))
    shown = text_of(laid_out(papers.third_session(attendance=rows, quorum=QuorumFacts(members=2, present=0, needed=2))))

    assert "اعضای دعوت‌شده" in shown
    assert "غایب" not in shown
    assert "حد نصاب: ۲ نفر\n" in shown


def test_that_a_unit_that_the_post_names_is_not_said_twice() -> None:
    rows = (
        AttendanceRow(post="مدیر حراست", unit="مدیریت حراست"),
        AttendanceRow(post="دبیر کمیته", unit="دبیرخانه شورا"),
        AttendanceRow(post="شهردار", unit="حوزه شهردار"),
    )
    shown = {written_in(item) for page in laid_out(papers.third_session(attendance=rows)) for item in type_lines(page)}

    assert {"مدیر حراست", "دبیر کمیته، دبیرخانه شورا", "شهردار"} <= shown


def test_that_comings_and_goings_are_told() -> None:
    listed = text_of(laid_out(papers.third_session()))
    tabled = text_of(laid_out(papers.everything()))

    assert "مدیر فناوری اطلاعات (ورود ۱۴:۱۹)" in listed
    assert "مدیر آموزش (خروج موقت ۱۴:۲۰ تا ۱۴:۳۱)" in listed
    assert "مدیر حقوقی (غیبت موجه، با اطلاع قبلی)" in listed
    assert "خروج موقت" in tabled
    assert "معرفی‌نامه" in tabled


@pytest.mark.parametrize(
    ("vote", "shown"),
    [
        (Vote(method="unanimous"), {"اتفاق آرا"}),
        (Vote(result="unanimous", for_=7), {"اتفاق آرا"}),
        (Vote(for_=5, against=0, abstain=1), {"۵ موافق", "۱ ممتنع"}),
        (Vote(result="majority"), {"اکثریت آرا"}),
        (Vote(method="untaken"), set()),
        (Vote(for_=1, against=5, result="rejected"), {"۱ موافق", "۵ مخالف", "تصویب نشد"}),
    ],
)
def test_that_votes_are_put_in_the_words_of_the_office(vote: Vote, shown: set[str]) -> None:
    paper = papers.third_session(resolutions=(ResolutionRow(number="۱", text="مقرر شد.", vote=vote),))
    told = {written_in(item) for page in laid_out(paper) for item in type_lines(page)}
    words_of_votes = re.compile("[۰-۹]+ (?:موافق|مخالف|ممتنع)|اتفاق آرا|اکثریت آرا|بدون رأی‌گیری|تصویب .*شد")

    assert {line for line in told if words_of_votes.fullmatch(line)} == shown


def test_that_the_emblem_stands_at_the_right_of_the_letterhead() -> None:
    for mode in ("RGBA", "RGB"):
        first, second = laid_out(papers.third_session(), Stationery(papers.emblem(mode)))
        (picture,) = [item for item in first.ink if isinstance(item, Picture)]

        assert picture.x > PageForm().width * 0.75
        assert not [item for item in second.ink if isinstance(item, Picture)]


def test_that_the_stamp_has_a_place_at_the_left_if_it_is_wanted() -> None:
    def dashed(paper: MinutesPaper) -> list[Panel]:
        return [item for page in laid_out(paper) for item in page.ink if isinstance(item, Panel) and item.dash]

    (box,) = dashed(papers.third_session())

    assert box.x == pytest.approx(15 * MM)
    assert not dashed(papers.third_session(stamp_box=False))


@pytest.mark.parametrize(
    "paper",
    [
        papers.third_session(heading=Heading(title="صورتجلسه 漢")),
        papers.third_session(closing="پایان 漢"),
        papers.third_session(letterhead=papers.letterhead(unit="دبیرخانه 漢")),
        papers.third_session(discussions=(Discussion(title="", statements=(Statement(text="متن 漢"),)),)),
    ],
    ids=["title", "closing", "letterhead", "statement"],
)
def test_that_a_character_no_font_has_is_refused_wherever_it_stands(paper: MinutesPaper) -> None:
    with pytest.raises(Refused) as refusal:
        print_minutes(paper)

    assert refusal.value.values == {"character": "漢", "code": "6F22", "name": "CJK UNIFIED IDEOGRAPH-6F22"}


def test_that_hidden_controls_and_overrides_do_not_reach_the_paper() -> None:
    paper = papers.third_session(closing="پایان\x07 \u202eجلسه\u202c در ساعت ۱۵:۳۰ \u2066۱۲-۲۸\u2069 بود.")

    assert "پایان جلسه در ساعت ۱۵:۳۰ ۱۲-۲۸ بود." in "\n".join(read(print_minutes(paper)))


@pytest.mark.parametrize("name", sorted(EDGES))
def test_that_the_same_minutes_give_the_same_bytes(name: str) -> None:
    stationery = Stationery(papers.emblem())

    assert print_minutes(EDGES[name](), stationery) == print_minutes(EDGES[name](), stationery)


TEXTS = st.text(
    alphabet="ابپتکگلمنهی" * 3 + "abXY" + "۱۲۳45" + "     " + "\n()/-:،.«»٪\u200c\u064e\u202e\x00", max_size=120
)


@settings(max_examples=40)
@given(st.lists(TEXTS, min_size=8, max_size=8), st.integers(0, 3), st.booleans())
def test_that_whatever_was_typed_stays_within_the_page(texts: list[str], count: int, detailed: bool) -> None:
    paper = papers.third_session(
        heading=Heading(title=texts[0]),
        letterhead=papers.letterhead(number=texts[1][:40], unit=texts[2]),
        attendance=tuple(AttendanceRow(name=texts[3], post=texts[4] if detailed else "") for _ in range(count)),
        agenda=tuple(AgendaRow(number=n, title=texts[5]) for n in range(count)),
        resolutions=tuple(ResolutionRow(number=texts[1], text=texts[6], responsible=texts[7]) for _ in range(count)),
        signers=tuple(Signer(name=texts[3], post=texts[4]) for _ in range(count)),
        closing=texts[7],
    )

    assert all(not outside(page, PageForm()) for page in laid_out(paper))


def test_that_a_long_date_without_a_year_of_numbering_is_no_trouble() -> None:
    early = papers.third_session(letterhead=papers.letterhead(date=datetime.date(1925, 4, 1)))

    assert "۱۳۰۴/۰۱/۱۲" in read(print_minutes(early))[0]
