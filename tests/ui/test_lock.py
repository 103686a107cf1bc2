"""The lock: nothing readable stays in sight, nothing typed is lost, and whoever unlocks acts in the own name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store import keyring_file
from desktop_app.store.keyring import Keyring
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.dialogs.unlock import UnlockDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.locking import Locking
from desktop_app.ui.pages.meeting.session_composer import Composer
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.dialogs import ConfirmDialog, Dialog
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.window import MainWindow
from tests.store.encrypted import CHEAP, PASSPHRASE
from tests.ui.desk_frame import type_in
from tests.ui.meetings_at_hand import held, meeting
from tests.ui.window_at_hand import NOW, window_on

SECOND = "گذرواژه کارشناس"


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    ring, someone = Keyring.begin("دبیر کمیته", PASSPHRASE, CHEAP)
    ring, _ = ring.with_code(someone)
    ring = ring.with_person(someone, "کارشناس", SECOND)
    file = OfficeFile.create(
        tmp_path / "office.dabir", office_name="شهرداری سپیدار", home=tmp_path, keys=(ring, someone)
    )
    with window_on(qtbot, theme, Desk(file, Clock(lambda: NOW))) as made:
        yield made


def lock(window: MainWindow) -> UnlockDialog:
    window.locking.lock()
    QApplication.processEvents()
    dialog = window.locking.dialog
    assert dialog is not None
    return dialog


def is_locked(window: MainWindow) -> bool:
    return window.locking.is_locked


def give(dialog: UnlockDialog, passphrase: str) -> None:
    type_in(dialog.secret, passphrase)
    QTest.keyClick(dialog.secret, Qt.Key.Key_Return)
    QApplication.processEvents()


def _colours(widget: QWidget) -> set[int]:
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}


def _is_covered(widget: QWidget, theme: Theme) -> bool:
    """Beside the sign in its middle, the widget shows one colour."""
    picture = widget.grab().toImage()
    side = theme.px(80)
    middle = picture.rect().center()
    canvas = QColor(theme.colour("canvas"))
    return all(
        picture.pixelColor(x, y) == canvas
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
        if abs(x - middle.x()) > side / 2 or abs(y - middle.y()) > side / 2
    )


def test_that_a_key_covers_the_window_and_a_passphrase_uncovers_it(window: MainWindow, theme: Theme) -> None:
    before = _colours(window)
    title = window.windowTitle()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    dialog = window.locking.dialog
    assert dialog is not None
    assert _is_covered(window, theme)
    assert "سپیدار" not in window.windowTitle()
    give(dialog, PASSPHRASE)
    assert not is_locked(window)
    assert _colours(window) == before
    assert window.windowTitle() == title


def test_that_a_wrong_passphrase_is_told_and_keeps_the_window_covered(window: MainWindow, theme: Theme) -> None:
    dialog = lock(window)
    for wrong in ("نادرست نادرست", "", PASSPHRASE + "!", SECOND):
        give(dialog, wrong)
        assert dialog.secret.accessibleDescription()
        assert is_locked(window)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert _is_covered(window, theme)


def test_that_dialogs_are_covered_and_go_on_where_they_were(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    asked = Dialog(theme, "عنوان محرمانه", "متن محرمانه", parent=window)
    qtbot.addWidget(asked)
    typed = LineEdit(theme)
    asked.content.addWidget(typed)
    asked.show()
    typed.setFocus()
    type_in(typed, "نیمه‌کاره")
    dialog = lock(window)
    assert _is_covered(asked, theme)
    assert "محرمانه" not in asked.windowTitle()
    assert QApplication.activeModalWidget() is dialog
    give(dialog, PASSPHRASE)
    assert asked.isVisible()
    assert typed.text() == "نیمه‌کاره"
    assert "عنوان محرمانه" in asked.windowTitle()
    assert not _is_covered(asked, theme)
    asked.close()


def test_that_a_window_that_comes_while_locked_is_covered_and_not_asked_first(
    window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    dialog = lock(window)
    late = ConfirmDialog(theme, "نتیجه محرمانه", "متن", act="بله", keep="نه", parent=window)
    qtbot.addWidget(late)
    late.open()
    second = QWidget()  # as the screen for the room
    QLabel("متن محرمانه", second)
    qtbot.addWidget(second)
    second.resize(300, 200)
    second.show()
    QApplication.processEvents()
    assert _is_covered(late, theme)
    assert _is_covered(second, theme)
    assert QApplication.activeModalWidget() is dialog
    give(dialog, PASSPHRASE)
    assert not _is_covered(late, theme)
    assert late.isVisible()
    late.close()


def test_that_a_window_made_larger_while_locked_stays_covered(window: MainWindow, theme: Theme) -> None:
    dialog = lock(window)
    window.resize(window.width() + 200, window.height() + 100)
    QApplication.processEvents()
    assert _is_covered(window, theme)
    give(dialog, PASSPHRASE)


def test_that_another_person_takes_over_in_the_own_name(window: MainWindow) -> None:
    window.desk.committees.found("کمیته نخست")
    dialog = lock(window)
    other = window.desk.access.holders()[1]
    dialog.person._take(next(one for one in dialog.person._options if one.value == other.id))
    give(dialog, SECOND)
    assert not is_locked(window)
    window.desk.committees.found("کمیته دوم")
    with window.desk.file.reading() as session:
        people = session.execute(text("SELECT person FROM act ORDER BY hlc")).scalars().all()
    assert people[0] == "دبیر کمیته"
    assert people[-1] == "کارشناس"


def test_that_a_forgotten_passphrase_is_set_anew_by_the_code_over_the_lock(window: MainWindow) -> None:
    code = window.desk.access.new_code(PASSPHRASE)
    dialog = lock(window)
    QTest.mouseClick(dialog.forgotten, Qt.MouseButton.LeftButton)
    wrong = ("0" if code[0] != "0" else "1") + code[1:]
    for line, words in ((dialog.code, wrong), (dialog.first, "گذرواژه تازه"), (dialog.second, "گذرواژه تازه")):
        type_in(line, words)
    QTest.keyClick(dialog.second, Qt.Key.Key_Return)
    assert "۱" in dialog.code.accessibleDescription()
    assert is_locked(window)
    dialog.code.clear()
    type_in(dialog.code, code)
    QTest.keyClick(dialog.second, Qt.Key.Key_Return)
    assert not is_locked(window)
    path = window.desk.file.path
    assert keyring_file.read(path).unlock(keyring_file.salt_of(path), "گذرواژه تازه").holder.name == "دبیر کمیته"


def test_that_a_drain_of_time_without_a_sign_locks(window: MainWindow) -> None:
    now = [0.0]
    window.locking.rest()
    window.locking = Locking(window, window, lambda: now[0])
    window.locking.follow()
    now[0] = 10 * 60 - 1
    window.locking.look()
    assert not is_locked(window)
    handle = window.windowHandle()
    spot = QPointF(5, 5)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        spot,
        spot,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(handle, moved)
    now[0] += 10 * 60 - 1
    window.locking.look()
    assert not is_locked(window)
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier))
    now[0] += 10 * 60
    window.locking.look()
    assert is_locked(window)
    dialog = window.locking.dialog
    assert dialog is not None
    give(dialog, PASSPHRASE)
    window.prefer(lock_after=0)
    now[0] += 10**6
    window.locking.look()
    assert not is_locked(window)


def test_that_an_office_that_is_not_encrypted_does_not_lock(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    with window_on(qtbot, theme, desk) as window:
        window.locking.lock()
        assert not is_locked(window)
        window.locking.look()
        assert not is_locked(window)


def test_that_the_program_can_be_closed_while_it_is_locked(window: MainWindow) -> None:
    window.go(Place("meetings"))
    dialog = lock(window)
    QTest.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert not window.isVisible()
    assert window.locking.dialog is None


def test_that_a_session_under_way_goes_on_after_the_lock_in_another_name(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    ring, someone = Keyring.begin("دبیر کمیته", PASSPHRASE, CHEAP)
    ring = ring.with_person(someone, "کارشناس", SECOND)
    file = OfficeFile.create(tmp_path / "live.dabir", office_name="شهرداری", home=tmp_path, keys=(ring, someone))
    desk = Desk(file, Clock(lambda: NOW))
    meeting_id = meeting(desk, ("آسیب‌پذیری‌ها", "برنامه آموزشی"))
    held(desk, meeting_id, closed=False)
    with window_on(qtbot, theme, desk, None) as window:
        window.go(Place("meeting", meeting_id, "session"))
        composer = window.page.findChild(Composer)  # type: ignore[union-attr]
        assert composer is not None
        lines = composer.lines
        lines.setFocus()
        type_in(lines, "سخن نیمه‌کاره")
        dialog = lock(window)
        assert _is_covered(window, theme)
        dialog.person._take(next(one for one in dialog.person._options if one.text == "کارشناس"))
        give(dialog, SECOND)
        assert lines.toPlainText() == "سخن نیمه‌کاره"
        QTest.keyClick(lines, Qt.Key.Key_Return)
        assert window.settled()
        assert [one.text for one in desk.recording.statements(meeting_id)] == ["سخن نیمه‌کاره"]
        with file.reading() as session:
            newest = text("SELECT person FROM act ORDER BY hlc DESC LIMIT 1")
            assert session.execute(newest).scalar() == "کارشناس"
