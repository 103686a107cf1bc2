"""The page of papers: what is offered, shown, ticked, printed and saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Stage
from desktop_app.progress import Cancelled
from desktop_app.services import papers
from desktop_app.services.desk import Desk
from desktop_app.services.paper_offers import Offer
from desktop_app.ui import printing
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.papers import PapersPage
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import shown
from tests.ui.meetings_at_hand import WalkingFrame
from tests.ui.sample_office import sample_desk

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = sample_desk(tmp_path)
    yield desk
    desk.file.close()


def held(desk: Desk) -> str:
    """The latest meeting of the first committee that the units have been notified of."""
    return next(m.id for m in desk.meetings.all() if m.stage is Stage.NOTIFIED and m.order == 0)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, office: Desk) -> PapersPage:
    page = PapersPage(WalkingFrame(office, theme))
    shown(qtbot, page, Place("papers", held(office), "meeting"))
    qtbot.waitUntil(lambda: page.preview.view.page_count > 0)
    return page


def offers(page: PapersPage) -> list[Offer]:
    return [row.key for row in page.list.rows_model.rows if isinstance(row.key, Offer)]


def frame_of(page: PapersPage) -> WalkingFrame:
    frame = page.frame
    assert isinstance(frame, WalkingFrame)
    return frame


def test_that_coming_from_a_meeting_chooses_its_first_paper(page: PapersPage, office: Desk) -> None:
    chosen = page.list.current_key()

    assert isinstance(chosen, Offer)
    assert chosen.subject == held(office)


def test_that_words_in_any_spelling_narrow_the_list_and_can_be_taken_away(page: PapersPage) -> None:
    before = len(offers(page))
    page.bar.words.setText("گزارش خبري")
    narrowed = offers(page)

    assert 0 < len(narrowed) < before
    assert {offer.kind for offer in narrowed} == {"news"}

    page.bar.words.setText("هیچ چنین چیزی")
    assert offers(page) == []
    assert page.listed.widen.isVisible()
    page.listed.widen.click()
    assert len(offers(page)) == before


def test_that_another_year_has_its_own_papers(page: PapersPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert page.bar.year == 1403
    assert "minutes" not in {offer.kind for offer in offers(page)}


def test_that_ticked_papers_are_saved_together_and_told(
    page: PapersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.bar.words.setText("گزارش خبری")
    page.list.choose_first()
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    wanted = page.wanted()
    assert len(wanted) == 2
    folder = tmp_path / "برگه‌ها"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(folder))

    QTest.keyClick(page, Qt.Key.Key_S, CONTROL)

    assert sorted(file.name for file in folder.iterdir()) == sorted(papers.file_name(o, "pdf") for o in wanted)
    assert frame_of(page).toasts


def test_that_a_batch_that_is_stopped_leaves_only_whole_files(office: Desk, tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int, what: str = "") -> None:
            if done == 1:
                raise Cancelled

    wanted = [
        o for m in office.meetings.all(year=1404) for o in papers.for_meeting(office, m.id) if o.kind == "minutes"
    ]
    written = papers.write(office, wanted, tmp_path / "out", progress=Impatient())

    assert written.cancelled
    assert [file.name for file in written.files] == [file.name for file in (tmp_path / "out").iterdir()]
    assert len(written.files) == 1
    assert len(pypdfium2.PdfDocument(written.files[0].read_bytes())) > 0


def test_that_a_batch_never_overwrites_a_file(office: Desk, tmp_path: Path) -> None:
    wanted = [o for o in papers.for_meeting(office, held(office)) if o.kind == "minutes"]
    first = papers.write(office, wanted, tmp_path)
    second = papers.write(office, wanted, tmp_path)

    assert set(first.files).isdisjoint(second.files)
    assert all(file.exists() for file in first.files + second.files)


def test_that_papers_of_other_sheets_are_printed_on_sheets_of_their_own(qtbot: QtBot, tmp_path: Path) -> None:
    upright, turned = tmp_path / "upright.pdf", tmp_path / "turned.pdf"
    for file, size in ((upright, (595, 842)), (turned, (842, 595))):
        document = pypdfium2.PdfDocument.new()
        document.new_page(*size)
        document.save(file)
    target = tmp_path / "printed.pdf"
    printer = printing.printer_for("papers")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(72)

    class Silent:
        def step(self, done: int, total: int, what: str = "") -> None:
            pass

    pages = printing.print_pdfs([upright.read_bytes, turned.read_bytes], printer, Silent())

    assert pages == 2
    printed = pypdfium2.PdfDocument(target.read_bytes())
    assert [round(printed.get_page_size(page)[0]) for page in range(2)] == [595, 842]
