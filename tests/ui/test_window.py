from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.sentences import Refused
from desktop_app.services.preferences import Preferences, PreferencesFile
from desktop_app.ui.dialogs.shortcuts import ShortcutsDialog
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.places import PAGES
from desktop_app.ui.standing import backup_sentence, initials
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.dialogs import ErrorDialog
from desktop_app.ui.wording import number, plain
from tests.ui.sample_office import sample_desk
from tests.ui.window_at_hand import PLAIN, Noted, new_office, page_of, window_on

CTRL = Qt.KeyboardModifier.ControlModifier


def test_that_a_page_is_made_on_its_first_visit_and_kept(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    made: list[str] = []

    def maker(name: str) -> Any:
        def make(frame: Frame) -> Page:
            made.append(name)
            return Noted(frame)

        return make

    with window_on(qtbot, theme, new_office(tmp_path), {name: maker(name) for name in PLAIN}) as window:
        assert made == ["home"]
        window.go(Place("meetings"))
        window.go(Place("home"))
        window.go(Place("meetings"))

        assert made == ["home", "meetings"]


def test_that_escape_goes_back_along_the_way_that_was_come(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        window.go(Place("committees"))
        window.go(Place("meeting", "m", "agenda"))
        window.go(Place("meeting", "m", "minutes"))
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert window.place == Place("committees")
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert window.place == Place("home")
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert window.place == Place("home")


def test_that_ctrl_and_a_digit_go_to_the_places_of_the_rail(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        for key, page in (
            (Qt.Key.Key_2, "meetings"),
            (Qt.Key.Key_3, "resolutions"),
            (Qt.Key.Key_4, "letters"),
            (Qt.Key.Key_5, "committees"),
            (Qt.Key.Key_1, "home"),
        ):
            QTest.keyClick(window, key, CTRL)
            assert window.place.page == page


@pytest.mark.parametrize(("key", "noted"), [(Qt.Key.Key_N, "new"), (Qt.Key.Key_P, "print"), (Qt.Key.Key_F, "find")])
def test_that_the_keys_of_a_page_reach_it(qtbot: QtBot, theme: Theme, tmp_path: Path, key: Qt.Key, noted: str) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        QTest.keyClick(window, key, CTRL)

        assert page_of(window).noted[-1] == noted


def test_that_a_page_can_keep_the_person(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        page_of(window).may_go = False
        window.go(Place("meetings"))
        assert window.place.page == "home"
        assert not window.close()
        assert window.isVisible()


def test_that_something_new_is_asked_for_once(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        window.go(Place("committees", part="new"))
        assert page_of(window).noted == ["new"]
        window.go(Place("home"))
        window.back()
        assert page_of(window).noted == ["new"]


def test_that_a_commit_refreshes_the_page_and_says_that_it_is_saved(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = new_office(tmp_path)
    with window_on(qtbot, theme, desk) as window:
        with qtbot.waitSignal(window.saved_state.said):
            desk.people.add(post="شهردار")

        assert page_of(window).noted == ["refresh:person"]


def test_that_the_saved_state_stays_true_while_time_goes_by(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        words = [window.saved_state.words(seconds) for seconds in (None, 0.5, 2.0, 59.0, 60.0, 7200.0)]

        assert len(set(words)) == len(words)
        assert "۲" in words[2]
        assert "۱" in words[4]


def test_that_a_refusal_is_told_with_its_next_step(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:

        def refuse() -> None:
            raise Refused("The year needs a correction.", "The month {month} needs a correction.", month=13)

        assert window.asked(refuse) is None
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ErrorDialog)
        dialog.close()


def test_that_what_a_message_offers_is_undone_once_by_ctrl_z(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    undone: list[int] = []
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        window.toast("حذف شد", undo=lambda: undone.append(1))
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
        QTest.keyClick(window, Qt.Key.Key_Z, CTRL)

        assert undone == [1]


def test_that_a_job_gives_its_value_to_the_page(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    got: list[int] = []
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        window.run(lambda progress: 7, "شمارش", got.append)
        qtbot.waitUntil(lambda: got == [7])


def test_that_closing_waits_for_jobs_and_keeps_the_window_and_the_last_office(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk = new_office(tmp_path)
    file = PreferencesFile(tmp_path / "preferences.json")
    with window_on(qtbot, theme, desk) as window:
        file.save(dataclasses.replace(Preferences(), last_office="a.dabir"))
        window.prefer(theme="dark")
        window.close()

        assert not window.jobs.is_busy
    kept = file.load()
    assert (kept.theme, kept.last_office, bool(kept.window)) == ("dark", "a.dabir", True)


def test_that_the_theme_follows_its_key(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        QTest.keyClick(window, Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert theme.is_dark
        assert window.preferences().theme == "dark"


def test_that_another_size_of_text_makes_the_pages_anew(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        before = page_of(window)
        window.prefer(text_scale=1.3)
        qtbot.waitUntil(lambda: window.page is not before)
        assert theme.scale == 1.3
        assert page_of(window).arrived == [Place("home")]


def test_that_f1_lists_the_keys(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        QTest.keyClick(window, Qt.Key.Key_F1)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ShortcutsDialog)
        dialog.close()


def test_that_late_resolutions_are_counted_on_the_rail(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    late = sum(1 for row in desk.resolutions.all(only_open=True) if row.days_late)
    with window_on(qtbot, theme, desk) as window:
        badge = window.rail._items["resolutions"]
        qtbot.waitUntil(lambda: badge.accessibleDescription() == number(late))

        assert late


def test_that_the_last_backup_is_told(theme: Theme, tmp_path: Path) -> None:
    desk = new_office(tmp_path)
    assert backup_sentence(desk)[1] == "zar"
    desk.backups.make()
    assert any(character.isdecimal() for character in plain(backup_sentence(desk)[0]))
    desk.file.close()


@pytest.mark.parametrize(
    ("role", "letters"), [("دبیر کمیته", "د\u200cک"), ("شهردار", "ش"), ("", ""), ("می\u200cرود باز خانه", "م\u200cر")]
)
def test_that_initials_are_two_letters_that_do_not_join(role: str, letters: str) -> None:
    assert initials(role) == letters


def test_that_every_place_of_the_program_can_be_gone_to(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    meeting, committee = desk.meetings.all()[0].id, desk.committees.all()[0].id
    with window_on(qtbot, theme, desk, None) as window:
        for name in PAGES:
            row_id = {"meeting": meeting, "committee": committee}.get(name, "")
            window.go(Place(name, row_id))
            QApplication.processEvents()
            assert window.place == Place(name, row_id)
            assert window.stack.currentWidget() is window.page
        assert QApplication.activeModalWidget() is None


def test_that_the_way_back_through_the_real_pages_ends_at_home(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = sample_desk(tmp_path)
    with window_on(qtbot, theme, desk, None) as window:
        for name in ("meetings", "resolutions", "settings", "activity"):
            window.go(Place(name))
        for _ in range(6):
            target = window.focusWidget() or window
            QTest.keyClick(target, Qt.Key.Key_Escape)

        assert window.place == Place("home")


def test_that_a_page_that_comes_to_another_state_has_its_keys_told_at_once(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with window_on(qtbot, theme, new_office(tmp_path)) as window:
        page = window.page
        assert page is not None
        page.hints = (("Ctrl J", "کاری دیگر"),)
        page.hints_changed.emit()
        assert any("کاری دیگر" in plain(label.text()) for label in window.footer.findChildren(QLabel))
