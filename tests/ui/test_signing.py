"""Signing digitally from the window, and checking the paper that it makes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Stage
from desktop_app.domain.minutes import SigningMeans
from desktop_app.services.desk import Desk
from desktop_app.ui.dialogs.sign_digitally import SignDigitallyDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.check_paper import CheckPaperPage
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.page_images import page_sizes, render
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import complaint, shown, when_asked
from tests.ui.meetings_at_hand import WalkingFrame, workspace
from tests.ui.sample_office import sample_desk

SECRET = "گذرواژه دبیر"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = sample_desk(tmp_path)
    yield desk
    desk.file.close()


@pytest.fixture
def member(office: Desk, tmp_path: Path) -> Path:
    """The signature file of somebody whom the office's own authority knows."""
    root, own = tmp_path / "root.p12", tmp_path / "member.p12"
    office.authorities.make_authority("مرکز گواهی سپیدار", SECRET, root)
    office.authorities.issue(root, SECRET, name="معاون مالی", target=own, member_passphrase=SECRET)
    return own


def frozen(desk: Desk) -> str:
    return next(m.id for m in desk.meetings.all() if m.stage is Stage.FROZEN and m.committee_id)


def test_that_a_wrong_passphrase_is_told_in_the_dialog_and_nothing_is_signed(
    qtbot: QtBot, theme: Theme, office: Desk, member: Path
) -> None:
    part = workspace(qtbot, WalkingFrame(office, theme), frozen(office), "signing")
    seen: list[str] = []

    def try_it(dialog: SignDigitallyDialog) -> None:
        dialog.take_file(member)
        dialog.secret.setText("نادرست")
        dialog.accept()
        seen.append(complaint(dialog.fields["secret"]))

    before = sum(s.signed_on is not None for s in office.minutes.get(frozen(office)).signers)
    when_asked(try_it)
    part.sign_digitally()

    assert seen
    assert seen[0]
    assert sum(s.signed_on is not None for s in office.minutes.get(frozen(office)).signers) == before


def has_blue_ink(pdf: bytes) -> bool:
    """Whether a page has, for the preview and the printer, the colour in which nothing but a signature is drawn."""
    images = [render(pdf, page, 1.0) for page in range(len(page_sizes(pdf)))]  # an image owns the bits it shows
    pages = [bytes(image.constBits()) for image in images]
    return any(blue > red + 60 for page in pages for blue, red in zip(page[::4], page[2::4], strict=True))


def test_that_a_signed_file_is_signed_shown_and_found_genuine(
    qtbot: QtBot, theme: Theme, office: Desk, member: Path, tmp_path: Path
) -> None:
    frame = WalkingFrame(office, theme)
    meeting_id = frozen(office)
    part = workspace(qtbot, frame, meeting_id, "signing")

    def sign(dialog: SignDigitallyDialog) -> None:
        dialog.take_file(member)
        dialog.secret.setText(SECRET)
        dialog.accept()

    when_asked(sign)
    assert not has_blue_ink(office.minutes.pdf(meeting_id))
    part.sign_digitally()
    assert has_blue_ink(office.minutes.pdf(meeting_id))
    digital = [s for s in office.minutes.get(meeting_id).signers if s.means is SigningMeans.DIGITAL]
    assert len(digital) == 1
    assert any("دیجیتال" in row.cells[1].text for row in part.side.signers.list.rows_model.rows)

    paper = tmp_path / "minutes.pdf"
    paper.write_bytes(office.minutes.pdf(meeting_id))
    page = CheckPaperPage(frame)
    shown(qtbot, page, Place("check", str(paper)))
    assert plain(page.signatures.rows_model.rows[0].cells[0].text) == "معاون مالی"
    assert page._verdict._tone == "zangar"

    bytes_of = bytearray(paper.read_bytes())
    place = bytes_of.index(b"stream", len(bytes_of) // 3) + 20
    bytes_of[place] ^= 1
    paper.write_bytes(bytes_of)
    page.check(paper)
    assert page._verdict._tone == "shangarf"


def test_that_a_file_that_is_no_paper_is_told_and_the_page_stays(
    qtbot: QtBot, theme: Theme, office: Desk, tmp_path: Path
) -> None:
    strange = tmp_path / "strange.pdf"
    strange.write_bytes(b"not a paper at all")
    frame = WalkingFrame(office, theme)
    page = CheckPaperPage(frame)
    shown(qtbot, page, Place("check", str(strange)))

    assert frame.told or plain(page._title.text())
