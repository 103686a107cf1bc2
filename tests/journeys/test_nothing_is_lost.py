from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from tests.journeys.keyboard import fill, go_to, here, press, write
from tests.journeys.office_at_work import OfficeAtWork, moment

HALF_SAID = "آنچه هنوز ثبت نشده است"
MISSION = "پیشگیری از فساد و پیگیری حقوق مردم"
MINUTE_MS = 60_000
_SECOND_START = """
import sys
from pathlib import Path
from desktop_app.app import Application
sys.exit(Application().open(Path(sys.argv[1])))
"""


def an_office_in_session(folder: Path) -> Path:
    path = folder / "office.dabir"
    clock = Clock(lambda: moment(9, 17))
    with OfficeFile.create(path, office_name="شهرداری سپیدار", home=folder / "home") as file:
        desk = Desk(file, clock)
        desk.committees.found("کمیته سلامت اداری")
        meeting = desk.meetings.convene(None, clock.today(), title="نشست", host="شهردار")
        desk.agenda.add(meeting, "گزارش")
        desk.meetings.open(meeting, moment(9, 17, 7).time())
    return path


def mission_in(path: Path, home: Path) -> str:
    with OfficeFile.open(path, home=home) as file:
        desk = Desk(file)
        return desk.committees.get(desk.committees.all()[0].id).mission


def test_that_what_is_being_typed_survives_a_kill(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> None:
    path = an_office_in_session(tmp_path)
    command = [sys.executable, "-m", "tests.journeys.writing_process", str(path), str(tmp_path / "home"), HALF_SAID]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as writing:
        assert writing.stdout is not None
        try:
            assert writing.stdout.readline() == b"typed\n"
        finally:
            writing.kill()
    program.window_on(path)
    window = program.shown()
    press("Ctrl+2", "Return")
    assert go_to("اظهارات").property("plainText") == HALF_SAID
    assert window.desk.file.verify() == []


def test_that_a_field_that_is_left_is_kept(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> None:
    program.window_on(an_office_in_session(tmp_path))
    window = program.shown()
    press("Ctrl+5", "Return")
    committee = window.place.id
    fill("مأموریت", MISSION)
    press("Tab")
    assert window.desk.committees.get(committee).mission == MISSION
    fill("مأموریت", "دیگر")
    press("Ctrl+1")
    assert window.desk.committees.get(committee).mission == "دیگر"


def test_that_closing_the_window_keeps_a_half_typed_field(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> None:
    path = an_office_in_session(tmp_path)
    program.window_on(path)
    window = program.shown()
    press("Ctrl+5", "Return")
    fill("مأموریت", MISSION)
    assert here().accessibleName() == "مأموریت"
    window.close()
    assert mission_in(path, paths.user_data()) == MISSION


def test_that_a_new_topic_is_kept_when_the_stage_is_left(program: OfficeAtWork, qtbot: QtBot, tmp_path: Path) -> None:
    program.window_on(an_office_in_session(tmp_path))
    window = program.shown()
    press("Ctrl+2", "Return", "Ctrl+PgUp", "Ctrl+PgUp", "Ctrl+N")
    write("بند نیمه‌کاره")
    press("Ctrl+PgDown")
    assert [item.title for item in window.desk.agenda.items(window.place.id)] == ["گزارش", "بند نیمه‌کاره"]


def test_that_a_second_start_raises_the_window_of_the_first(
    program: OfficeAtWork, qtbot: QtBot, tmp_path: Path
) -> None:
    path = an_office_in_session(tmp_path)
    assert program._try(path)
    window = program.shown()
    window.showMinimized()
    command = [sys.executable, "-c", _SECOND_START, str(path)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, cwd=Path(__file__).parents[2]) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=MINUTE_MS)
        assert second.stderr is not None
        assert second.returncode == 0, second.stderr.read().decode()
    assert not window.isMinimized()
    assert program.window is window
