"""Scanned pages find their minutes by their code; nothing is lost, nothing twice, and all of it can be undone."""

from __future__ import annotations

import datetime
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.proof import scanned_codes
from desktop_app.sentences import Refused
from desktop_app.services.scans import PageOutcome, ScanReport
from tests.offices import Office, office
from tests.proof import makers
from tests.services.frozen_minutes import frozen_meeting

NEXT_DAY = datetime.date(2025, 12, 9)


def saved(folder: Path, content: bytes, name: str) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def scan_of(o: Office, meeting: str, dpi: int = 150) -> bytes:
    return makers.scanned(o.desk.minutes.pdf(meeting), dpi=dpi)


def minutes_of(o: Office, meeting: str) -> str:
    return o.desk.minutes.get(meeting).minutes_id


def outcomes(report: ScanReport) -> list[PageOutcome]:
    return [page.outcome for page in report.pages]


def test_that_a_scan_is_kept_with_its_minutes(sepidar: Office, tmp_path: Path) -> None:
    meeting = frozen_meeting(sepidar)
    content = scan_of(sepidar, meeting)

    report = sepidar.desk.scans.take_in([saved(tmp_path, content, "scan.jpg")])

    (page,) = report.pages
    assert (page.outcome, page.minutes_id, page.page) == (PageOutcome.LINKED, minutes_of(sepidar, meeting), 1)
    assert "سلامت اداری" in page.paper
    ((attachment, title),) = sepidar.desk.scans.of(page.minutes_id)
    assert title == "اسکن امضاشده، صفحه ۱"
    assert sepidar.desk.attachments.open_copy(attachment).read_bytes() == content


def test_that_a_stack_of_several_meetings_is_sorted(sepidar: Office, tmp_path: Path) -> None:
    """Signed pages of two meetings and a page without a code, in one file: each minutes gets its own pages only."""
    one, two = frozen_meeting(sepidar), frozen_meeting(sepidar, day=NEXT_DAY)
    pages = [scan_of(sepidar, two), makers.scanned(makers.to_sign(), dpi=150), scan_of(sepidar, one)]

    report = sepidar.desk.scans.take_in([saved(tmp_path, makers.stacked(*pages), "stack.tif")])

    assert outcomes(report) == [PageOutcome.LINKED, PageOutcome.NO_CODE, PageOutcome.LINKED]
    for meeting in (one, two):
        ((attachment, _),) = sepidar.desk.scans.of(minutes_of(sepidar, meeting))
        kept = scanned_codes.read(sepidar.desk.attachments.open_copy(attachment).read_bytes())
        assert [page.code is not None for page in kept] == [True]


def test_that_a_stack_as_pdf_is_sorted_too(sepidar: Office, tmp_path: Path) -> None:
    one, two = frozen_meeting(sepidar), frozen_meeting(sepidar, day=NEXT_DAY)
    stack = pypdfium2.PdfDocument.new()
    for meeting in (one, two):
        printed = pypdfium2.PdfDocument(sepidar.desk.minutes.pdf(meeting))
        stack.import_pages(printed, [0])
        printed.close()
    file = tmp_path / "stack.pdf"
    stack.save(file)
    stack.close()

    report = sepidar.desk.scans.take_in([file])
    again = sepidar.desk.scans.take_in([file])

    assert outcomes(report) == [PageOutcome.LINKED] * 2
    assert len(report.attachment_ids) == 2
    assert outcomes(again) == [PageOutcome.DUPLICATE] * 2
    assert again.attachment_ids == ()


def test_that_the_same_scan_is_not_kept_twice(sepidar: Office, tmp_path: Path) -> None:
    meeting = frozen_meeting(sepidar)
    file = saved(tmp_path, scan_of(sepidar, meeting), "scan.jpg")

    sepidar.desk.scans.take_in([file])
    again = sepidar.desk.scans.take_in([file, saved(tmp_path, file.read_bytes(), "copy.jpg")])

    assert outcomes(again) == [PageOutcome.DUPLICATE] * 2
    assert len(sepidar.desk.scans.of(minutes_of(sepidar, meeting))) == 1


def test_that_an_intake_can_be_undone(sepidar: Office, tmp_path: Path) -> None:
    meeting = frozen_meeting(sepidar)
    file = saved(tmp_path, scan_of(sepidar, meeting), "scan.jpg")
    report = sepidar.desk.scans.take_in([file])

    sepidar.desk.scans.take_back(report.attachment_ids)

    assert sepidar.desk.scans.of(minutes_of(sepidar, meeting)) == []
    assert outcomes(sepidar.desk.scans.take_in([file])) == [PageOutcome.LINKED]


def test_that_an_older_version_is_kept_with_the_older_text(sepidar: Office, tmp_path: Path) -> None:
    meeting = frozen_meeting(sepidar)
    older = minutes_of(sepidar, meeting)
    content = scan_of(sepidar, meeting)
    sepidar.desk.minutes.revise(meeting)
    sepidar.desk.minutes.write(meeting, closing="متن پایانی اصلاح شد.")
    sepidar.desk.minutes.freeze(meeting)

    (page,) = sepidar.desk.scans.take_in([saved(tmp_path, content, "scan.jpg")]).pages

    assert (page.outcome, page.minutes_id, page.version) == (PageOutcome.OLDER_VERSION, older, 1)


def test_that_pages_of_another_office_are_told(sepidar: Office, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = office(tmp_path / "other")
    file = saved(tmp_path, scan_of(other, frozen_meeting(other)), "scan.jpg")
    frozen_meeting(sepidar)
    card = saved(tmp_path, other.desk.office_keys.card(), "other.card")
    other.desk.file.close()

    (unknown,) = sepidar.desk.scans.take_in([file]).pages
    sepidar.desk.office_keys.trust_card(card)
    (known,) = sepidar.desk.scans.take_in([file]).pages

    assert (unknown.outcome, unknown.office) == (PageOutcome.OTHER_OFFICE, "")
    assert (known.outcome, known.office) == (PageOutcome.OTHER_OFFICE, "شهرداری سپیدار")


def test_that_a_forged_code_links_nothing(sepidar: Office, tmp_path: Path) -> None:
    from desktop_app.proof.office_key import OfficeKey
    from desktop_app.proof.page_code import PageCode, on_pages, sealed

    frozen_meeting(sepidar)
    with sepidar.desk.file.reading() as session:
        own, *_ = sepidar.desk.office_keys.publics(session)
    from desktop_app.proof.office_key import key_id

    code = PageCode(makers.FACTS, key_id(own), sealed(makers.FACTS, OfficeKey.fresh()).signature)
    file = saved(tmp_path, makers.scanned(makers.printed_with(on_pages(code))), "scan.jpg")

    assert outcomes(sepidar.desk.scans.take_in([file])) == [PageOutcome.FORGED]


def test_that_a_file_that_cannot_be_read_stops_nothing(sepidar: Office, tmp_path: Path) -> None:
    meeting = frozen_meeting(sepidar)
    good = scan_of(sepidar, meeting)
    files = [
        saved(tmp_path, good[: len(good) // 2], "cut.jpg"),
        saved(tmp_path, b"not a picture", "rubbish.png"),
        tmp_path / "gone.jpg",
        saved(tmp_path, good, "good.jpg"),
    ]

    report = sepidar.desk.scans.take_in(files)

    assert [file.trouble is not None for file in report.files] == [True, True, True, False]
    assert outcomes(report) == [PageOutcome.LINKED]


def test_that_a_page_without_a_code_is_linked_by_hand(sepidar: Office, tmp_path: Path) -> None:
    meeting = frozen_meeting(sepidar)
    content = makers.scanned(makers.to_sign(), dpi=150)
    (scan,) = sepidar.desk.scans.take_in([saved(tmp_path, content, "back.jpg")]).files

    attachment = sepidar.desk.scans.link(scan, minutes_of(sepidar, meeting))

    assert sepidar.desk.attachments.open_copy(attachment).read_bytes() == content
    with pytest.raises(Refused, match="already"):
        sepidar.desk.scans.link(scan, minutes_of(sepidar, meeting))


def test_that_missing_pages_are_named(sepidar: Office, tmp_path: Path) -> None:
    meeting = frozen_meeting(sepidar, "\n".join(["گزارش هزینه‌های سه‌ماهه به کمیته داده شود."] * 70))
    content = makers.scanned(sepidar.desk.minutes.pdf(meeting), page=1, dpi=150)

    report = sepidar.desk.scans.take_in([saved(tmp_path, content, "second.jpg")])

    (missing,) = report.missing().values()
    assert 1 in missing
    assert 2 not in missing
