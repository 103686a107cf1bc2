"""The PDF file beneath its pages: objects, pictures, colours, facts, attached files, outline, and its size."""

from __future__ import annotations

import datetime
import hashlib
import io
from collections.abc import Iterator

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from desktop_app.typesetting import srgb
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.images import FittedImage
from desktop_app.typesetting.ink import Ink, Landmark
from desktop_app.typesetting.objects import ObjectFile, dictionary, name, reference, string
from desktop_app.typesetting.pages import A4, Page, made_up
from desktop_app.typesetting.paragraphs import Style, text
from desktop_app.typesetting.pdf import About, Attached, written
from desktop_app.typesetting.tables import Table
from tests.typesetting.archive_rules import broken_rules
from tests.typesetting.reading import FORM, PageNumbers, pages_of, pdf_of
from tests.typesetting.rules_of_files import fact
from tests.typesetting.specimen import picture
from tests.typesetting.taken_apart import Paper


def _file(count: int) -> bytes:
    file = ObjectFile()
    numbers = [file.put(dictionary({"N": place, "T": string(f"شماره {place}")})) for place in range(count)]
    stream = file.stream(b"text" * 9, {"Type": name("a/b")})
    catalog = {"Type": name("Catalog"), "Last": reference(numbers[-1]), "Stream": reference(stream)}
    pages = file.put(dictionary({"Type": name("Pages"), "Count": 0, "Kids": []}))
    return file.finished(file.put(dictionary({**catalog, "Pages": reference(pages)})), file.put(dictionary({})))


@pytest.mark.parametrize("count", [1, 199, 200, 201, 1000])
def test_that_every_object_is_found_again(count: int) -> None:
    with pikepdf.open(io.BytesIO(_file(count))) as pdf:
        found = sorted(int(item.N) for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/T" in item)
        assert found == list(range(count))
        assert str(pdf.Root.Last["/T"]) == f"شماره {count - 1}"
        assert pdf.Root.Stream.read_bytes() == b"text" * 9
        assert pdf.Root.Stream.Type == "/a/b"
        assert not pdf.check_pdf_syntax()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Cf", "Cn"]), max_size=60))
def test_that_a_title_comes_back_as_it_was_written(title: str) -> None:
    plain = " ".join(title.split()) or "عنوان"
    paper = Paper(written(pages_of([text("متن")]), FORM, About(plain, plain, plain, plain)))

    told = paper.pdf.docinfo
    assert [str(told[key]) for key in ("/Title", "/Author", "/Subject", "/Keywords")] == [plain] * 4
    facts = [fact(paper, one) for one in ("dc:title", "dc:creator", "dc:description", "pdf:Keywords")]
    assert facts == [plain] * 4


def test_that_characters_that_no_title_can_hold_are_left_out_of_it() -> None:
    paper = Paper(written(pages_of([text("متن")]), FORM, About("جلسه\x07\n\u2066۱۲\u2069 \ud800<&>", author="\x00")))

    assert fact(paper, "dc:title") == str(paper.pdf.docinfo["/Title"]) == "جلسه ۱۲ <&>"
    assert broken_rules(paper.data) == {}


def test_that_the_day_of_the_paper_is_the_day_of_the_file_and_no_clock_is_asked() -> None:
    dated = Paper(written(pages_of([text("متن")]), FORM, About("آزمون", day=datetime.date(2025, 12, 8))))
    undated = Paper(pdf_of([text("متن")]))

    assert str(dated.pdf.docinfo["/CreationDate"]) == "D:20251208000000Z"
    assert fact(dated, "xmp:CreateDate") == "2025-12-08T00:00:00Z"
    assert "/CreationDate" not in undated.pdf.docinfo


def test_that_attached_files_come_out_as_they_went_in() -> None:
    data = Attached("داده ۱.json", "{«»}".encode(), "application/json", "داده", "Data")
    other = Attached("b.csv", b"1,2", "text/csv", "جدول", "Supplement")
    file = written(pages_of([text("متن")]), FORM, About("آزمون", attached=(data, other)))

    assert broken_rules(file) == {}
    with pikepdf.open(io.BytesIO(file)) as pdf:
        found = {key: pdf.attachments[key] for key in pdf.attachments}
        assert {key: found[key].get_file().read_bytes() for key in found} == {
            data.name: data.content,
            other.name: other.content,
        }
        assert found[data.name].get_file().mime_type == "application/json"
        assert found[data.name].get_file().md5 == hashlib.md5(data.content).digest()
        assert [str(item.AFRelationship) for item in pdf.Root.AF] == ["/Data", "/Supplement"]


def test_that_two_attached_files_cannot_bear_one_name() -> None:
    one = Attached("a.json", b"1", "application/json", "یک")

    with pytest.raises(ValueError, match=r"a\.json"):
        written(pages_of([text("متن")]), FORM, About("آزمون", attached=(one, one)))


def _pixels(data: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(data)
    items = [item for item in document[0].get_objects() if item.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    found = [item.get_bitmap().to_pil().convert("RGB") for item in items]
    document.close()
    return found


@pytest.mark.parametrize(
    ("mode", "kind", "seen"),
    [
        ("RGB", "PNG", (43, 76, 155)),
        ("RGBA", "PNG", (180, 191, 219)),  # 90 of 255 parts of the colour on white
        ("L", "PNG", (90, 90, 90)),
        ("LA", "PNG", (196, 196, 196)),
        ("1", "PNG", (255, 255, 255)),
        ("RGB", "JPEG", (43, 76, 155)),
        ("L", "JPEG", (90, 90, 90)),
        ("CMYK", "JPEG", (245, 55, 225)),
    ],
)
def test_that_a_picture_of_any_kind_is_seen_in_its_colours_on_white(
    mode: str, kind: str, seen: tuple[int, int, int]
) -> None:
    data = pdf_of([FittedImage(picture(mode, kind), 40)])
    (image,) = _pixels(data)

    assert broken_rules(data) == {}
    shown = image.getpixel((image.width // 2, image.height // 2))
    assert isinstance(shown, tuple)
    assert all(abs(one - other) <= 6 for one, other in zip(shown, seen, strict=True))


def test_that_a_picture_is_in_the_file_once_and_no_finer_than_print_shows() -> None:
    buffer = io.BytesIO()
    Image.effect_noise((700, 700), 60).convert("RGB").save(buffer, "PNG")
    emblem = FittedImage(buffer.getvalue(), 36)
    with pikepdf.open(io.BytesIO(pdf_of([emblem] * 9))) as pdf:
        images = [item for item in pdf.objects if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"]

        assert [(int(image.Width), int(image.Height)) for image in images] == [(300, 300)]


def test_that_the_meaning_of_colours_is_that_of_the_screen() -> None:
    ours = ImageCms.ImageCmsProfile(io.BytesIO(srgb.profile()))
    image = Image.new("RGB", (256, 3))
    for value in range(256):
        for row, colour in enumerate([(value, value, value), (value, 255 - value, 0), (0, value // 2, value)]):
            image.putpixel((value, row), colour)
    turned = ImageCms.profileToProfile(image, ours, ImageCms.createProfile("sRGB"))

    assert turned is not None
    assert max(abs(a - b) for a, b in zip(image.tobytes(), turned.tobytes(), strict=True)) <= 1


class _Marked:
    """A block with places to be found by."""

    def __init__(self, *marks: tuple[str, int]) -> None:
        self._marks = marks
        self._inside = text("متن")

    def set(self, measure: object) -> object:
        galley = self._inside.set(measure)  # type: ignore[arg-type]
        marks = self._marks

        class Galley:
            height = galley.height

            def split(self, room: float, full: float) -> tuple[object, None]:
                return self, None

            def ink(self, x: float, top: float) -> Iterator[Ink]:
                for title, level in marks:
                    yield Landmark(x, top, title, title, level)
                yield from galley.ink(x, top)

        return Galley()


def test_that_landmarks_with_a_title_are_the_outline_of_the_file() -> None:
    marks = [("بخش یک", 1), ("الف", 2), ("ب", 2), ("بخش دو", 1), ("ج", 2)]
    data = pdf_of([_Marked(*marks)])  # type: ignore[list-item]

    document = pypdfium2.PdfDocument(data)
    found = [(entry.get_title(), entry.level + 1) for entry in document.get_toc()]
    document.close()
    assert found == marks
    assert broken_rules(data) == {}


def _list(count: int) -> tuple[Page, ...]:
    style = Style(size=10.6, leading=18.2)
    sentence = "تعیین و انتشار مسئول و زمان مجاز هر گام صدور پروانه در درگاه شهروندی و حذف مراجعه حضوری"
    words = sentence.split()
    rows: tuple[tuple[Block, ...], ...] = tuple(
        (
            text(f"{number}", style),
            text(" ".join(words[(number + step) % len(words)] for step in range(45)), style),
            text("معاونت شهرسازی و معماری", style),
            text("۱۴۰۴/۱۱/۱۵", style),
        )
        for number in range(count)
    )
    heads = tuple(text(head, style) for head in ("شماره", "شرح", "واحد", "سررسید"))
    return made_up([Table((0.7, 3, 1.3, 0.9), rows, heads)], A4, PageNumbers())


def test_that_a_long_list_takes_less_than_four_kilobytes_a_page() -> None:
    pages = _list(400)
    data = written(pages, A4, About("فهرست"))

    assert len(pages) > 50
    assert len(data) / len(pages) < 4096
    assert broken_rules(data) == {}


@settings(max_examples=5, deadline=None)
@given(st.integers(1, 40))
def test_that_the_same_list_gives_the_same_bytes(count: int) -> None:
    assert written(_list(count), A4, About("فهرست")) == written(_list(count), A4, About("فهرست"))
