from __future__ import annotations

from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.letters import LetterKind
from desktop_app.domain.meetings import Stage
from desktop_app.domain.minutes import SigningMeans
from desktop_app.ui.window import MainWindow
from tests.journeys.a_small_office import POSTS, TOPIC, an_office
from tests.journeys.acts import arrive, end_the_session, freeze, make_final, open_the_session, resolve
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import answer, fill, go_to, here, in_time, pick, press, push, words_on, write
from tests.journeys.office_at_work import OfficeAtWork
from tests.proof.makers import scanned
from tests.typesetting.reading import read

DIGITAL = (POSTS[2], POSTS[3])
RESOLUTION = "دفتر بازرسی گزارش رسیدگی به شکایت‌ها را هر ماه به کمیته بدهد."
BROUGHT = "گزارش شکایت‌های پاییز"
RESERVATION = "با مهلت یک‌ماهه موافق نیستم."
ROOT_SECRET = "گذرواژه بلند مرکز گواهی"


@pytest.fixture
def window(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    program.window_on(an_office(tmp_path))
    return program.shown()


# Acts


def words_of(pdf: bytes) -> str:
    return " ".join(" ".join(read(pdf)).split())


def number_the_invitations() -> None:
    def enter() -> None:
        pick("فوریت", "فوری")
        fill("مدارک لازم", BROUGHT)
        push("شماره‌گذاری دعوتنامه‌ها")

    answer(enter, to=lambda: push("ارسال دعوتنامه‌ها"))


def look_for(words: str) -> None:
    """In the papers: goes to the first paper with these words."""
    press("Ctrl+F", "Ctrl+A")
    write(words)
    go_to("برگه‌ها")
    press("Home")


def saved(files: FileDialogs, qtbot: QtBot, keys: str, file: Path) -> bytes:
    files.to_save = [file]
    press(keys)
    qtbot.waitUntil(file.exists)
    return file.read_bytes()


def make_an_authority(files: FileDialogs, root: Path) -> None:
    def enter() -> None:
        write(ROOT_SECRET)
        fill("تکرار گذرواژه", ROOT_SECRET)
        press("Return")

    files.to_save = [root]
    answer(enter, to=lambda: push("ساخت مرکز گواهی این سازمان"))


def issue_a_certificate(files: FileDialogs, root: Path, post: str, own: Path) -> None:
    def enter() -> None:
        fill("گذرواژه مرکز گواهی", ROOT_SECRET)
        fill("نام", post)
        fill("گذرواژه پرونده تازه", secret_of(post))
        fill("تکرار گذرواژه", secret_of(post))
        press("Return")

    files.to_open, files.to_save = [root], [own]
    answer(enter, to=lambda: push("صدور گواهی"))


def secret_of(post: str) -> str:
    return f"گذرواژه {post}"


def go_to_signatures() -> None:
    press("Ctrl+0", "Home", *["Down"] * 3)


def go_to_signer(window: MainWindow, post: str) -> None:
    every = [signer.name for signer in window.desk.minutes.get(window.place.id).signers]
    place = next(place for place, name in enumerate(every) if post in name)
    go_to("امضاها")
    press("Home", *["Down"] * place)


def sign_digitally(files: FileDialogs, window: MainWindow, post: str, own: Path, reservation: str = "") -> None:
    def enter() -> None:
        files.to_open = [own]
        push("پرونده امضا…")
        write(secret_of(post))
        fill("نظر مخالف یا مشروط", reservation) if reservation else press("Tab")
        assert post in " ".join(words_on(here().window()))
        push("امضا")

    go_to_signer(window, post)
    answer(enter, to=lambda: press("Ctrl+Shift+S"))


def sign_by_hand(window: MainWindow, post: str) -> None:
    go_to_signer(window, post)
    answer(lambda: push("ثبت امضا"), to=lambda: press("Return"))


def has_signed(window: MainWindow, post: str) -> bool:
    signers = window.desk.minutes.get(window.place.id).signers
    return next(one.signed_on is not None for one in signers if post in one.name)


# The journey


def test_that_the_papers_of_a_meeting_go_from_the_invitation_to_the_receipt_by_keyboard_alone(
    window: MainWindow, program: OfficeAtWork, qtbot: QtBot, files: FileDialogs, tmp_path: Path
) -> None:
    desk = window.desk
    press("Ctrl+2", "Return")
    meeting = window.place.id
    press("Ctrl+PgDown")
    number_the_invitations()
    called = [letter.recipient for letter in desk.letters.of_meeting(meeting)]
    assert set(called) == set(POSTS) - {POSTS[1]}
    the_invitation_and_the_sheet_are_saved(files, qtbot, tmp_path)
    the_certificates_are_issued(files, tmp_path)
    the_session_is_held(program)
    freeze()
    program.it_is(9, 27, 9)
    press("Ctrl+PgDown")
    for post in DIGITAL:
        sign_digitally(files, window, post, tmp_path / f"{post}.p12", RESERVATION if post == DIGITAL[0] else "")
        qtbot.waitUntil(partial(has_signed, window, post))
    for post in set(POSTS) - set(DIGITAL):
        sign_by_hand(window, post)
    assert {one.means for one in desk.minutes.get(meeting).signers} == {SigningMeans.HAND, SigningMeans.DIGITAL}
    assert [one.reservation for one in desk.minutes.get(meeting).signers if one.reservation] == [RESERVATION]
    a_scanned_page_finds_its_place(window, files, qtbot, tmp_path)
    make_final()
    qtbot.waitUntil(lambda: desk.meetings.get(meeting).stage is Stage.FINAL)
    press("Ctrl+PgDown")
    the_units_are_notified(window, files, qtbot, tmp_path)
    assert desk.file.verify() == []


def the_invitation_and_the_sheet_are_saved(files: FileDialogs, qtbot: QtBot, folder: Path) -> None:
    press("Ctrl+Shift+P")
    look_for(POSTS[0])
    invitation = words_of(saved(files, qtbot, "Ctrl+S", folder / "invitation.pdf"))
    for words in (POSTS[0], TOPIC, BROUGHT, "فوری", "۲۶ آذر ۱۴۰۴", "۱۴:۰۰"):
        assert words in invitation
    look_for("لیست حضور")
    sheet = words_of(saved(files, qtbot, "Ctrl+S", folder / "sheet.pdf"))
    for post in POSTS:
        assert post in sheet
    press("Esc")


def the_certificates_are_issued(files: FileDialogs, folder: Path) -> None:
    go_to_signatures()
    make_an_authority(files, folder / "root.p12")
    for post in DIGITAL:
        issue_a_certificate(files, folder / "root.p12", post, folder / f"{post}.p12")
    assert {file.name for file in folder.glob("*.p12")} == {"root.p12", *(f"{post}.p12" for post in DIGITAL)}
    press("Esc")


def the_session_is_held(program: OfficeAtWork) -> None:
    program.it_is(9, 26, 14)
    open_the_session()
    arrive(0, 1, 2, 3)
    resolve(RESOLUTION, "بازرسی", "۱۵ دی ۱۴۰۴")
    program.it_is(9, 26, 15, 30)
    end_the_session()


def a_scanned_page_finds_its_place(window: MainWindow, files: FileDialogs, qtbot: QtBot, folder: Path) -> None:
    pdf = saved(files, qtbot, "Ctrl+S", folder / "minutes.pdf")
    scan = folder / "scan.jpg"
    scan.write_bytes(scanned(pdf))
    files.to_open = [scan]
    in_time(qtbot, lambda: push("پایان"), to=lambda: push("دریافت صفحه‌های اسکن…"))
    minutes = window.desk.minutes.get(window.place.id).minutes_id
    assert len(window.desk.scans.of(minutes)) == 1
    go_to("صفحه‌های اسکن نگهداری‌شده")
    press("Home", "Delete")
    assert window.desk.scans.of(minutes) == []
    press("Ctrl+Z")
    assert len(window.desk.scans.of(minutes)) == 1


def the_units_are_notified(window: MainWindow, files: FileDialogs, qtbot: QtBot, folder: Path) -> None:
    def number_them() -> None:
        fill("نحوه گزارش", "ماهانه و کتبی")
        push("شماره‌گذاری ابلاغ‌ها")

    def note_the_receipt() -> None:
        fill("تحویل‌گیرنده", "مسئول دفتر")
        fill("شماره ثبت واحد", "۱۲۳")
        push("ثبت رسید")

    desk, meeting = window.desk, window.place.id
    answer(number_them, to=lambda: push("ابلاغ به واحدها"))
    notices = [letter for letter in desk.letters.of_meeting(meeting) if letter.kind is LetterKind.NOTICE]
    assert len(notices) == 1
    assert desk.meetings.get(meeting).stage is Stage.NOTIFIED
    go_to("نامه‌های فرستاده")
    press("Home")
    answer(note_the_receipt, to=lambda: press("Return"))
    assert desk.letters.get(notices[0].id).received_by == "مسئول دفتر"
    files.printed = folder / "printed.pdf"
    push("چاپ نامه‌ها")
    qtbot.waitUntil(lambda: not window.jobs.is_busy and files.printed is not None and files.printed.exists())
    assert len(pypdfium2.PdfDocument(files.printed.read_bytes())) >= 1
