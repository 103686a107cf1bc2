from __future__ import annotations

import datetime
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.persian.holidays import official_holidays
from desktop_app.progress import Progress, Silent
from desktop_app.services.desk import Desk
from desktop_app.services.preferences import Preferences
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.settings import SECTIONS, SettingsPage
from desktop_app.ui.pages.settings_backups import BackupsSection, size_words
from desktop_app.ui.pages.settings_days import DaysSection
from desktop_app.ui.pages.settings_look import LookSection
from desktop_app.ui.pages.settings_office import OfficeSection
from desktop_app.ui.theme import Theme
from desktop_app.ui.wording import plain
from tests.ui.desk_frame import DeskFrame, complaint, open_desk, retype, shown


class SettingsFrame(DeskFrame):
    """Runs jobs at once and remembers what was preferred."""

    chosen: dict[str, Any]

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.chosen = {}

    def run(self, work: Callable[[Progress], Any], title: str, done: Callable[[Any], Any] | None = None) -> None:
        value = work(Silent())
        if done is not None:
            done(value)

    def preferences(self) -> Preferences:
        return Preferences(**self.chosen)

    def prefer(self, **choices: Any) -> None:
        self.chosen |= choices


def settings_on(qtbot: QtBot, theme: Theme, folder: Path, part: str) -> tuple[SettingsPage, SettingsFrame]:
    frame = SettingsFrame(open_desk(folder), theme)
    page = SettingsPage(frame)
    shown(qtbot, page, Place("settings", part=part))
    return page, frame


def picture(folder: Path) -> Path:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\x00\xff\x00\x00\x00\xff\x00" * 2)
    path = folder / "emblem.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b""))
    return path


@pytest.mark.parametrize("key", SECTIONS)
def test_that_each_section_is_reached_by_its_place_and_by_arrows(
    qtbot: QtBot, theme: Theme, tmp_path: Path, key: str
) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, key)
    assert page.stack.currentWidget() is page.section(key)
    page.list.choose("office")
    for _ in range(list(SECTIONS).index(key)):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.stack.currentWidget() is page.section(key)
    frame.desk.file.close()


def test_that_a_line_of_the_office_is_recorded_when_it_is_left(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "office")
    section = cast("OfficeSection", page.section("office"))
    for key in ("name", "secretariat", "secretary_title", "letter_prefix", "archive_place"):
        retype(section.lines[key], f"متن {key}")
        assert getattr(frame.desk.offices.own(), key) == f"متن {key}"
    frame.desk.file.close()


def test_that_an_office_without_name_is_refused_under_the_field(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "office")
    section = cast("OfficeSection", page.section("office"))
    retype(section.lines["name"], "شهرداری سپیدار")
    retype(section.lines["name"], "")

    assert complaint(section.fields["name"])
    assert frame.desk.offices.own().name == "شهرداری سپیدار"
    frame.desk.file.close()


def test_that_an_emblem_is_taken_removed_and_brought_back(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "office")
    section = cast("OfficeSection", page.section("office"))
    section.take_logo(picture(tmp_path))
    assert section.logo._picture is not None
    QTest.mouseClick(section.remove, Qt.MouseButton.LeftButton)
    assert frame.desk.offices.own().logo is None
    frame.undo_last()

    assert frame.desk.offices.own().logo == picture(tmp_path).read_bytes()
    frame.desk.file.close()


def test_that_a_file_that_is_no_picture_is_refused(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "office")
    wrong = tmp_path / "emblem.png"
    wrong.write_text("not a picture", encoding="utf-8")
    cast("OfficeSection", page.section("office")).take_logo(wrong)

    assert len(frame.told) == 1
    frame.desk.file.close()


def test_that_thursdays_can_be_working_days(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "days")
    section = cast("DaysSection", page.section("days"))
    QTest.mouseClick(section.thursday, Qt.MouseButton.LeftButton)

    assert not frame.desk.offices.own().thursday_off
    frame.desk.file.close()


def test_that_the_holidays_of_a_year_are_its_official_ones(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "days")
    section = cast("DaysSection", page.section("days"))
    for year in (1404, 1405):
        section.go_to_year(year)
        assert [row.key for row in section.list.rows_model.rows] == list(official_holidays(year))
    frame.desk.file.close()


def test_that_a_holiday_is_dropped_by_ctrl_enter_and_restored(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "days")
    section = cast("DaysSection", page.section("days"))
    section.list.choose_first()
    day = section.list.current_key()
    assert isinstance(day, datetime.date)
    QTest.keyClick(section.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert frame.desk.offices.work_calendar().is_working_day(day)
    QTest.keyClick(section.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not frame.desk.offices.work_calendar().is_working_day(day)
    frame.desk.file.close()


def test_that_a_day_of_the_office_is_added_and_its_removal_undone(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "days")
    section = cast("DaysSection", page.section("days"))
    section._add()
    assert complaint(section._day_field)
    retype(section.day.edit, "۱۴۰۴/۱۰/۲۱")
    section.title.setText("روز شهر")
    QTest.mouseClick(section.add, Qt.MouseButton.LeftButton)
    day = datetime.date(2026, 1, 11)
    assert section.list.current_key() == day
    QTest.keyClick(section.list, Qt.Key.Key_Delete)
    assert day not in section._days
    frame.undo_last()

    assert section._days[day].title == "روز شهر"
    frame.desk.file.close()


def test_that_looks_are_preferred_by_the_arrow_keys(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "look")
    section = cast("LookSection", page.section("look"))
    for control in (section.colours, section.text_size, section.language):
        QTest.keyClick(control, Qt.Key.Key_Left)

    assert frame.chosen == {"theme": "dark", "text_scale": 1.15, "language": "en"}
    frame.desk.file.close()


def test_that_a_backup_is_made_checked_and_offered_for_restoring(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "backups")
    section = cast("BackupsSection", page.section("backups"))
    assert section._nothing.isVisible()
    QTest.mouseClick(section.make, Qt.MouseButton.LeftButton)
    backup = frame.desk.backups.all()[0]
    assert section.list.current_key() == backup.path
    QTest.mouseClick(section.check, Qt.MouseButton.LeftButton)
    wanted: list[object] = []
    page.restore_wanted.connect(wanted.append)
    frame.confirms = False
    section.list.acted.emit(backup.path, "restore")
    assert wanted == []
    frame.confirms = True
    section.list.acted.emit(backup.path, "restore")

    assert wanted == [backup.path]
    frame.desk.file.close()


def test_that_a_damaged_backup_is_not_offered(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "backups")
    section = cast("BackupsSection", page.section("backups"))
    QTest.mouseClick(section.make, Qt.MouseButton.LeftButton)
    path = frame.desk.backups.all()[0].path
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)
    QTest.mouseClick(section.check, Qt.MouseButton.LeftButton)

    assert not any(cell.action for row in section.list.rows_model.rows for cell in row.cells)
    frame.desk.file.close()


def test_that_sizes_are_in_round_words(theme: Theme) -> None:
    assert "۱" in plain(size_words(10))
    assert "۱٫۵" in plain(size_words(3 * 512 * 1024))


@pytest.mark.parametrize(("font", "owner"), [("Vazirmatn", "Vazirmatn Project"), ("Parastoo", "Saber Rastikerdar")])
def test_that_the_licence_of_each_font_can_be_read(
    qtbot: QtBot, theme: Theme, tmp_path: Path, font: str, owner: str
) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "about")
    about: Any = page.section("about")
    QTest.keyClick(about.show_licence[font], Qt.Key.Key_Return)
    QApplication.processEvents()

    assert about.font_licence.isVisible()
    assert "SIL OPEN FONT LICENSE" in about.font_licence.toPlainText()
    assert owner in about.font_licence.toPlainText().split("\n")[0]
    QTest.keyClick(about.show_licence[font], Qt.Key.Key_Return)
    assert not about.font_licence.isVisible()
    frame.desk.file.close()


def test_that_repairs_while_typing_are_turned_off_and_on(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page, frame = settings_on(qtbot, theme, tmp_path, "look")
    section = page.findChild(LookSection)
    assert section is not None
    assert section.repairs.isChecked()
    section.repairs.setFocus()
    QTest.keyClick(section.repairs, Qt.Key.Key_Space)
    assert frame.chosen == {"repair_while_typing": False}
    section.show_state()
    assert not section.repairs.isChecked()
