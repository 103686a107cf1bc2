"""The PDF file: its bytes, what it says of itself, and the text that comes back."""

from __future__ import annotations

import io
import re

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app.sentences import Refused
from desktop_app.typesetting.images import FittedImage
from desktop_app.typesetting.intake import taken_in
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.paragraphs import Paragraph, text
from desktop_app.typesetting.tables import Table
from tests.typesetting.reading import lines_as_pdf, pdf_of, read, read_lines, words

EXACT = (
    "این کار انجام می‌شود و برنامه‌ها به‌صورت فوق‌العاده نمی‌مانند.",
    "كتاب علي و يادداشت‌هاي كميته (نويسه‌هاي عربي ي و ك)",
    "خروجی PDF، داده GIS و سامانه ERP آماده شد.",
    "بازدید: 85 و ۸۵ و ٨٥؛ مورخ ۱۳۹2/12/28 و ۱۳۹۲/۱۲/۲۸",
    "تاریخ جلسه ۱۴۰۴/۰۳/۱۹ برابر با 2025/06/09 است.",
    "مصوبه شماره ۱۱۸۵۲/۹۳/۲۰۶ مورخ ۱۳۹۳/۹/۵ شورای عالی اداری",
    "مصوبه شماره ۵۰۳۲۸ هـ / ۱۹۲۰۸۷ مورخ ۱۳۹۲/۱۲/۲۸ هیأت وزیران",
    "بند (ب) ماده (۱) [اصلاحی] {پیوست} و «گزارش (محرمانه)» <الف>",
    "گفت: «شفافیت، ‹اصل› سلامت است»؛ و ادامه داد...",
    "پیشرفت ۵۰٪ و 50% و ۱۲٫۵٪ و ۱٬۲۳۴٬۵۶۷ ریال",
    "ساعت ۱۲:۳۶ تا ۱۴:۰۰ و 12:36 تا 14:00",
    "مُحَمَّدٌ، قُرآنِ کریم، اُستان، مسئولیّت، حتماً، خلأ، هیأتِ",
    "بلا، لا، إسلام، الإسلام، الآن، لأن، سلام، اللّه، الله، عبدالله",
    "(مواد۹۰و۹۱)، بند۳الف و PDFها و فایل‌هایGIS",
    "دبیـــرخانـــه هـ. و صورت‌جـلـسـه",
    "خانهٔ ما، نامه‌ای، اداره‌ی کل، شورای عالی",
    "تلفن: \u2066۰۲۱-۸۸۷۷۶۶۵۵\u2069 داخلی ۱۲۳ (دبیرخانه)",
    "کد \u2066۱۲-۲۸\u2069، صفحات ۵ تا ۷",
    "شماره ۱۴۰۴/س/۲۱۸ و ت۵۰۳۲۸هـ",
    "بودجه ۵۰۰٬۰۰۰ ریال (پانصد هزار) است؛ ۳ نفر از ۹ نفر.",
)
ENTANGLED = (
    "نسخه V6.1.18 آماده شد، ISO 9001:2015 و PDF/A-3b (ISO 19005-3)",
    "نشانی: https://example.invalid/fa/news?id=85 و پست office@example.invalid",
    "GIS سامانه اطلاعات مکانی است (Geographic Information System).",
)


@pytest.mark.parametrize("line", EXACT)
def test_that_a_tricky_line_is_read_back_exactly(line: str) -> None:
    assert read_lines(lines_as_pdf([line])) == [re.sub("[\u2066-\u2069]", "", taken_in(line))]


def _without_brackets(line: str) -> str:
    return re.sub("[ ()]", "", line)


@pytest.mark.parametrize("line", ENTANGLED)
def test_that_no_letter_is_lost_where_a_reader_cannot_keep_the_order(line: str) -> None:
    """PDFium turns Latin words with digits round within a right-to-left line, whoever wrote the file."""
    (found,) = read_lines(lines_as_pdf([line]))

    assert sorted(_without_brackets(found)) == sorted(_without_brackets(line))


NUMBERS = st.one_of(
    st.integers(0, 99_999).map(str),
    st.tuples(st.integers(1, 1500), st.integers(1, 12), st.integers(1, 31)).map(
        lambda parts: "/".join(map(str, parts))
    ),
    st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda parts: f"{parts[0]:02}:{parts[1]:02}"),
)
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
WORD = st.sampled_from(["کمیته", "مصوبه", "می‌شود", "حتماً", "الله", "سلام", "(پیوست)", "«اصل»", "و", "هیأت،"])
PIECE = st.one_of(WORD, WORD, NUMBERS.map(lambda number: number.translate(PERSIAN)), NUMBERS)


@settings(max_examples=60)
@given(st.lists(st.lists(PIECE, min_size=1, max_size=7).map(lambda pieces: ["متن", *pieces]), min_size=1, max_size=20))
def test_that_words_and_numbers_come_back_in_their_order(lines: list[list[str]]) -> None:
    content = [" ".join(pieces) for pieces in lines]

    assert read_lines(lines_as_pdf(content)) == content


@settings(max_examples=30)
@given(st.text(alphabet="ابپتجچحخدرزسشعغفقکگلمنوهی،۱۲۳ \u064e\u0651\u200c", min_size=1, max_size=150))
def test_that_the_same_text_gives_the_same_bytes(content: str) -> None:
    first = pdf_of([text(content)])

    assert first.startswith(b"%PDF-1.7")
    assert pdf_of([text(content)]) == first


def test_that_bold_words_join_and_are_read_in_their_place() -> None:
    spans = (Span("رئیس جلسه: ", "bold"), Span("گزارش را خواند و "), Span("مصوبه ۱۴۰۴/۳/۱", "semibold", 14, "#B0351D"))
    data = pdf_of([Paragraph((*spans, Span(" تصویب شد.")))])

    assert read_lines(data) == ["رئیس جلسه: گزارش را خواند و مصوبه ۱۴۰۴/۳/۱ تصویب شد."]


def test_that_cells_are_read_as_words() -> None:
    content = ("شماره ۱۲۳", "معاونت شهرسازی و معماری", "۱۵ بهمن ۱۴۰۴")
    data = pdf_of([Table((1, 2, 1), ((text(content[0]), text(content[1]), text(content[2])),))])

    found = words(" ".join(read(data)))
    assert sorted(found) == sorted(words(" ".join(content)))


def test_that_the_file_names_itself_its_language_and_its_direction() -> None:
    data = pdf_of([text("متن")])
    document = pypdfium2.PdfDocument(data)

    assert document.get_metadata_value("Title") == "آزمون"
    assert document.get_metadata_value("Creator") == "Dabir"
    document.close()
    with pikepdf.open(io.BytesIO(data)) as file:
        assert file.Root.Lang == "fa-IR"
        assert file.Root.ViewerPreferences.Direction == "/R2L"


def test_that_only_embedded_fonts_are_used() -> None:
    data = pdf_of([text("متن"), Paragraph((Span("متن", "bold"),))])

    document = pypdfium2.PdfDocument(data)
    names = {
        item.get_font().get_base_name()
        for item in document[0].get_objects()
        if item.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT
    }
    document.close()
    assert {name.partition("+")[2] for name in names} == {"Vazirmatn-Regular", "Vazirmatn-Bold"}


def _picture(kind: str, size: tuple[int, int] = (40, 20)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "#2B4C9B").save(buffer, kind)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_that_a_picture_is_drawn_undistorted(kind: str) -> None:
    data = pdf_of([FittedImage(_picture(kind), 100)])
    document = pypdfium2.PdfDocument(data)
    (item,) = [item for item in document[0].get_objects() if item.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    left, bottom, right, top = item.get_bounds()
    document.close()

    assert top - bottom == pytest.approx(100, abs=0.1)
    assert right - left == pytest.approx(200, abs=0.2)


@pytest.mark.parametrize("data", [b"", b"not a picture", _picture("GIF"), _picture("PNG")[:60]])
def test_that_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="not a PNG or JPEG"):
        pdf_of([FittedImage(data, 50)])
