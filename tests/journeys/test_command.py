"""The `dabir` command where there is no window."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import cli
from desktop_app.store.office_file import OfficeFile
from tests.offices import office

pytestmark = pytest.mark.usefixtures("terminal")
LATIN = re.compile("[A-Za-z]{4,}")


def ran(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *arguments],
        env=environment | {"DABIR_HOME": str(home), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_that_a_demo_without_a_display_says_so_and_names_the_two_ways_without_one(tmp_path: Path) -> None:
    told = ran("demo", home=tmp_path)
    assert told.returncode == cli.NO_DISPLAY
    assert "dabir demo --papers" in told.stderr
    assert "dabir demo --pictures" in told.stderr
    assert "Traceback" not in told.stderr


def test_that_the_demo_writes_every_paper_without_a_window(tmp_path: Path) -> None:
    told = ran("demo", "--papers", str(tmp_path / "papers"), home=tmp_path)
    assert told.returncode == cli.DONE, told.stderr
    files = sorted(f for f in (tmp_path / "papers").rglob("*") if f.is_file())
    assert [str(f) for f in files] == sorted(told.stdout.splitlines())
    begins = {".pdf": b"%PDF", ".docx": b"PK", ".xlsx": b"PK", ".ics": b"BEGIN:VCALENDAR"}
    assert {f.suffix for f in files} == set(begins)
    assert all(f.read_bytes().startswith(begins[f.suffix]) for f in files)
    assert sum(f.name.startswith("صورتجلسه") and f.suffix == ".pdf" for f in files) == 10  # as many as were held


def test_that_a_missing_file_is_told_in_persian_with_its_path(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "نیست.dabir"
    assert cli.run(["verify", str(missing)]) == cli.REFUSED
    said = capsys.readouterr().err
    assert str(missing) in said
    assert not LATIN.search(said.replace(str(missing), ""))


def test_that_a_backup_is_made_and_restored_by_command_and_the_old_file_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = office(tmp_path)
    made.desk.file.close()
    file = made.desk.file.path
    assert cli.run(["backup", str(file)]) == cli.DONE
    backup = Path(capsys.readouterr().out.strip())
    with OfficeFile.open(file, home=tmp_path) as opened:
        before = opened.replica
    assert cli.run(["restore", str(backup), str(file)]) == cli.DONE
    restored, aside = (Path(line) for line in capsys.readouterr().out.splitlines())
    assert restored == file
    assert aside.exists()
    with OfficeFile.open(file, home=tmp_path) as opened:
        assert opened.replica != before
        assert opened.verify() == []
    assert cli.run(["verify", str(file)]) == cli.DONE


def test_that_every_screen_is_pictured_in_both_themes_without_a_display(tmp_path: Path) -> None:
    told = ran("demo", "--pictures", str(tmp_path / "pictures"), home=tmp_path)
    assert told.returncode == cli.DONE, told.stderr
    names = {f.stem for f in (tmp_path / "pictures").glob("*.png")}
    light = {name for name in names if not name.endswith("-dark")}
    assert {"home", "agenda", "live", "minutes", "signing", "committee", "settings"} <= light
    assert {f"{name}-dark" for name in light} == names - light
