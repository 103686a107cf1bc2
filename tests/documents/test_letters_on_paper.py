"""Letters on paper: what the head of a unit reads, and that nothing stands where it should not."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pypdfium2
import pytest

from desktop_app.documents.excerpt import print_excerpt
from desktop_app.documents.letter import laid_out, print_letter
from desktop_app.documents.letter_fields import KINDS, TemplateKind
from desktop_app.documents.letter_samples import print_sample
from desktop_app.documents.letter_templates import wording_of
from desktop_app.documents.letter_view import AgendaLine, LetterPaper, Recipient, ToldResolution
from desktop_app.documents.official_parts import Signer
from desktop_app.documents.receipt import print_receipt
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.documents.word_letter import letter_docx
from desktop_app.persian.spelling import search_key
from desktop_app.typesetting.pages import A4, A5, MM
from tests.documents import letters_at_hand as at_hand
from tests.documents.papers import DAY, emblem

LETTERS: tuple[TemplateKind, ...] = tuple(kind for kind in KINDS if kind != "excerpt_certificate")
EDGES: dict[str, Callable[[], LetterPaper]] = {
    "ten items": at_hand.ten_items,
    "a long name": at_hand.to_a_long_name,
    "sixty copies": at_hand.sixty_copies,
    "classified": at_hand.classified,
    "a Latin name": at_hand.to_a_latin_name,
    "a draft": at_hand.draft,
    "nothing known": at_hand.bare,
    "many resolutions": at_hand.many_resolutions,
    "a resolution longer than a page": lambda: at_hand.many_resolutions(1, 90),
}


def pages_of(content: bytes) -> list[str]:
    with pypdfium2.PdfDocument(content) as pdf:
        return [search_key(" ".join(page.get_textpage().get_text_range().split())) for page in pdf]


def read(paper: LetterPaper, stationery: Stationery = PLAIN) -> list[str]:
    return pages_of(print_letter(paper, stationery))


@pytest.mark.parametrize("kind", LETTERS)
def test_that_an_ordinary_letter_is_told_on_one_page(kind: TemplateKind) -> None:
    paper = at_hand.letter(kind, with_slip=False)
    (page,) = read(paper, Stationery(logo=emblem()))
    for words in (paper.subject, "با سلام و احترام", "۱۴۰۴/س/۲۱۸", "دبیر کمیته سلامت اداری", "جهت استحضار"):
        assert search_key(words) in page


@pytest.mark.parametrize("edge", sorted(EDGES))
def test_that_a_letter_at_the_edge_keeps_its_text_and_leaves_no_page_empty(edge: str) -> None:
    paper = EDGES[edge]()
    pages = read(paper, Stationery(logo=emblem()))
    text = " ".join(pages)
    for part in paper.body:
        for word in search_key(part.text).split():
            assert word in text
    shown = {part.block for part in paper.body}
    rows: list[ToldResolution | AgendaLine] = [
        *(paper.resolutions if "resolutions" in shown else ()),
        *(paper.agenda if "agenda" in shown else ()),
    ]
    for row in rows:
        words = row.text if isinstance(row, ToldResolution) else row.title
        assert all(word in text for word in search_key(words.split(".")[0]).split())
    assert all(len(page) > 120 for page in pages)


@pytest.mark.parametrize("edge", sorted(EDGES))
def test_that_the_signature_never_stands_on_a_page_without_text_of_the_letter(edge: str) -> None:
    paper = EDGES[edge]()
    if paper.signer is None:
        return
    last = search_key(paper.body[-1].text).split()[-3:]
    signed = search_key(paper.signer.post.splitlines()[-1])
    page = next(page for page in read(paper) if signed in page)
    assert all(word in page for word in last)


def test_that_a_post_is_honoured_and_its_unit_told_once() -> None:
    (page,) = read(at_hand.letter("reminder_first"))
    assert search_key("معاون محترم مالی و اقتصادی") in page
    other = at_hand.letter("reminder_first", recipient=Recipient(name="", post="رئیس هیئت‌مدیره", unit="سازمان آب"))
    assert search_key("سازمان آب") in read(other)[0]


def test_that_a_draft_has_no_number_and_says_what_it_is() -> None:
    (page,) = read(at_hand.draft())
    assert search_key("پیش‌نویس") in page
    assert search_key("شماره: تاریخ: پیوست") in page  # dots for the pen are no text


def test_that_the_class_stands_at_head_and_foot_of_every_page() -> None:
    paper = dataclasses.replace(at_hand.classified(), copies=at_hand.sixty_copies().copies)
    pages = read(paper)
    assert len(pages) > 1
    assert all(page.count(search_key("خیلی محرمانه")) >= 2 for page in pages)


def test_that_the_reply_and_the_receipt_can_be_filled_in() -> None:
    invited = " ".join(read(at_hand.letter("invitation")))
    for words in (
        "در جلسه حضور می‌یابم",
        "در جلسه حضور نمی‌یابم",
        "نماینده تام‌الاختیار معرفی می‌شود",
        "شماره و تاریخ معرفی‌نامه",
    ):
        assert search_key(words) in invited
    told = " ".join(read(at_hand.letter("notice")))
    for words in ("رسید دریافت نامه", "شماره ثبت در دبیرخانه واحد"):
        assert search_key(words) in told


def test_that_a_short_letter_goes_on_a5_only_where_the_office_wishes() -> None:
    short, long = at_hand.letter("absence"), at_hand.many_resolutions()
    assert {page.form or A4 for page in laid_out(short)} == {A4}
    small = Stationery(short_on_a5=True)
    assert _width(print_letter(short, small)) == pytest.approx(A5.width, abs=1)
    assert _width(print_letter(long, small)) == pytest.approx(A4.width, abs=1)


def _width(content: bytes) -> float:
    with pypdfium2.PdfDocument(content) as pdf:
        return float(pdf[0].get_size()[0])


def test_that_the_same_letter_gives_the_same_bytes() -> None:
    assert print_letter(at_hand.ten_items()) == print_letter(at_hand.ten_items())


def test_that_an_excerpt_tells_one_resolution_and_who_vouches_for_it() -> None:
    (page,) = pages_of(print_excerpt(at_hand.excerpt()))
    for words in (
        "مستخرج صورتجلسه",
        "رونوشت برابر اصل است",
        "۸ نفر از ۹ عضو",
        "اتفاق آرا",
        "نگهداری می‌شود",
        "دبیر کمیته",
    ):
        assert search_key(words) in page


def test_that_an_excerpt_of_a_long_resolution_ends_with_its_certificate() -> None:
    pages = pages_of(print_excerpt(at_hand.excerpt(text="گزارش فصلی هر واحد تهیه شود. " * 200)))
    assert len(pages) > 1
    assert search_key("گواهی می‌شود") in pages[-1]


def test_that_a_receipt_is_blank_or_says_who_took_the_letter() -> None:
    (blank,) = pages_of(print_receipt(at_hand.receipt()))
    (filled,) = pages_of(
        print_receipt(at_hand.receipt(received_by="مسئول دفتر", received_on=DAY, receipt_no="۱۲۳/الف"))
    )
    assert search_key("مسئول دفتر") not in blank
    assert search_key("مسئول دفتر") in filled
    assert "123" in filled.replace("۱۲۳", "123")
    assert _width(print_receipt(at_hand.receipt())) == pytest.approx(210 * MM, abs=1)


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_preview_shows_the_wording_of_every_kind(kind: TemplateKind) -> None:
    assert pages_of(print_sample(kind, wording_of(kind)))


def test_that_a_letter_without_a_signer_and_a_post_of_two_lines_are_printed() -> None:
    two = at_hand.letter("absence", signer=Signer(name="نام و نام خانوادگی", post="شهردار\nرئیس کمیته"))
    assert all(search_key(words) in read(two)[0] for words in ("نام و نام خانوادگی", "شهردار", "رئیس کمیته"))


@pytest.mark.parametrize("kind", LETTERS)
def test_that_a_letter_comes_as_word_too(kind: TemplateKind) -> None:
    assert letter_docx(at_hand.letter(kind), Stationery(logo=emblem())).startswith(b"PK")
