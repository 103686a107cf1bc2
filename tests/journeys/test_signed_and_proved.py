from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.committees import Role
from desktop_app.domain.meetings import Stage
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.pages.check_paper import CheckPaperPage
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wording import plain
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import answer, go_to, is_told, press, push, words_on
from tests.journeys.office_at_work import OfficeAtWork, moment
from tests.journeys.sample_at_work import open_sample
from tests.proof.makers import scanned

SECRET = "گذرواژه مرکز گواهی"
SIGNERS = ("معاون مالی", "مدیر حراست")
OTHER = "شهرداری چنار"


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    return open_sample(program, tmp_path)


@pytest.fixture
def paper(window: MainWindow, tmp_path: Path) -> Path:
    """Final minutes of the sample office: two have signed digitally, the others by hand."""
    desk = window.desk
    meeting = next(m.id for m in desk.meetings.all() if m.stage is Stage.FROZEN and m.committee_id)
    root = tmp_path / "root.p12"
    desk.authorities.make_authority("مرکز گواهی سپیدار", SECRET, root)
    waiting = [s for s in desk.minutes.get(meeting).signers if s.signed_on is None]
    for signer, name in zip(waiting, SIGNERS, strict=True):
        own = tmp_path / f"{name}.p12"
        desk.authorities.issue(root, SECRET, name=name, target=own, member_passphrase=SECRET)
        desk.signing.sign_digitally(signer.signature_id, own, SECRET)
    desk.minutes.finalise(meeting, keep_backup=False)
    path = tmp_path / "صورتجلسه.pdf"
    path.write_bytes(desk.minutes.pdf(meeting))
    return path


@pytest.fixture
def other_office(tmp_path: Path) -> Iterator[Desk]:
    """An office of its own on another computer, with frozen minutes."""
    folder = tmp_path / "other"
    folder.mkdir()
    with OfficeFile.create(folder / "office.dabir", office_name=OTHER, home=folder) as file:
        desk = Desk(file, Clock(lambda: moment(9, 17, 12)))
        committee = desk.committees.found("کمیته فضای سبز")
        for post, role in (("شهردار", Role.CHAIR), ("دبیر", Role.SECRETARY)):
            desk.committees.appoint(committee, desk.people.add(post=post), role=role, starts=moment(1, 1).date())
        meeting = desk.meetings.convene(committee, moment(9, 17).date(), starts=moment(9, 17, 8).time())
        desk.agenda.add(meeting, "گزارش")
        desk.meetings.invite(meeting)
        desk.meetings.open(meeting, moment(9, 17, 8).time())
        desk.attendance.all_present(meeting, moment(9, 17, 8).time())
        desk.meetings.close(meeting, moment(9, 17, 9).time())
        desk.minutes.freeze(meeting)
        yield desk


def paper_of(office: Desk, folder: Path) -> Path:
    path = folder / "other.pdf"
    path.write_bytes(office.minutes.pdf(office.meetings.all()[0].id))
    return path


# Acts


def check(window: MainWindow, qtbot: QtBot, files: FileDialogs, path: Path) -> CheckPaperPage:
    """Goes to the check by keys, chooses the file, and waits for what is found."""
    if not isinstance(window.page, CheckPaperPage):
        press("Ctrl+7", "Ctrl+Shift+P")
        push("بررسی اصالت برگه")
    page = window.page
    assert isinstance(page, CheckPaperPage)
    files.to_open = [path]
    press("Ctrl+N")
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    return page


def verdict(page: CheckPaperPage) -> str:
    return plain(page._title.text())


def trust_the_card(files: FileDialogs, card: Path, fingerprint: str) -> None:
    def compare() -> None:
        told = " ".join(words_on(go_to("یکسان است").window()))
        assert fingerprint in told
        press("Space")

    press("Ctrl+0", "Home", *["Down"] * 3)
    files.to_open = [card]
    answer(compare, to=lambda: push("افزودن کارت"))


# Journeys


def test_that_a_signed_paper_is_found_genuine_and_a_flipped_bit_is_told(
    window: MainWindow, paper: Path, qtbot: QtBot, files: FileDialogs, tmp_path: Path
) -> None:
    page = check(window, qtbot, files, paper)
    assert "یکی است" in verdict(page)
    rows = [plain(row.cells[0].text) for row in page.signatures.rows_model.rows]
    assert rows == list(SIGNERS)
    assert page._verdict._tone == "zangar"
    content = bytearray(paper.read_bytes())
    content[content.index(b"stream", len(content) // 3) + 20] ^= 1
    altered = tmp_path / "altered.pdf"
    altered.write_bytes(content)
    page = check(window, qtbot, files, altered)
    assert "تغییر کرده است" in verdict(page)
    assert page._verdict._tone == "shangarf"


def test_that_a_scanned_page_is_known_by_its_code(
    window: MainWindow, paper: Path, qtbot: QtBot, files: FileDialogs, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(scanned(paper.read_bytes(), turned=1.5))
    page = check(window, qtbot, files, scan)
    assert "رمزینه" in verdict(page)
    assert page._verdict._tone == "zangar"


def test_that_a_paper_of_another_office_is_told_so_until_its_card_is_trusted(
    window: MainWindow, other_office: Desk, qtbot: QtBot, files: FileDialogs, tmp_path: Path
) -> None:
    path = paper_of(other_office, tmp_path)
    page = check(window, qtbot, files, path)
    assert "شناخته نیست" in verdict(page)
    assert page._verdict._tone == "zar"
    card = tmp_path / "card.json"
    card.write_bytes(other_office.office_keys.card())
    key = other_office.office_keys.own()
    assert key is not None
    trust_the_card(files, card, key.fingerprint)
    assert [one.office for one in window.desk.office_keys.cards()] == [OTHER]
    page = check(window, qtbot, files, path)
    assert OTHER in verdict(page)
    assert page._verdict._tone == "zangar"


def test_that_a_file_that_is_no_paper_is_told_and_no_earlier_verdict_stays(
    window: MainWindow, paper: Path, qtbot: QtBot, files: FileDialogs, tmp_path: Path
) -> None:
    check(window, qtbot, files, paper)
    strange = tmp_path / "strange.pdf"
    strange.write_bytes(b"nothing of a paper")
    page = check(window, qtbot, files, strange)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    is_told(" ".join(words_on(dialog)))
    press("Esc")
    assert not page.result.isVisible()
