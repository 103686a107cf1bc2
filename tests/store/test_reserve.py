"""The room that is kept on a disk is there when the disk is full, and is told of."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from desktop_app.sentences import EnvironmentFault
from desktop_app.services.backups import Backups
from desktop_app.services.requests import Clock
from desktop_app.store import backups, reserve
from desktop_app.store.office_file import OfficeFile
from tests.store.makers import add_paper, new_file, reopened, titles
from tests.store.test_refusals import mounted


def filled(office: OfficeFile) -> EnvironmentFault:
    """Until the disk has no room; what it then says."""
    with pytest.raises(EnvironmentFault) as caught:
        _fill(office)
    return caught.value


def _fill(office: OfficeFile) -> None:
    for n in range(len(titles(office)), 1000):
        add_paper(office, f"{n:06d}", note="متن " * 20_000)


def squeezed(disk: Path, room: int) -> None:
    size = shutil.disk_usage(disk).used + room
    subprocess.run(["mount", "-o", f"remount,size={size}", disk], check=True)


def test_that_the_reserve_is_made_once_and_only_where_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "office.dabir"
    with monkeypatch.context() as patch:
        patch.setattr(reserve, "free_beside", lambda _: reserve.LEAST_FREE - 1)
        assert not reserve.keep(path)
        patch.setattr(reserve, "free_beside", lambda _: None)
        assert not reserve.keep(path)
    assert list(tmp_path.iterdir()) == []
    assert reserve.keep(path)
    made = reserve.place_of(path).stat()
    assert made.st_size == reserve.SIZE
    assert reserve.keep(path)
    assert reserve.place_of(path).stat().st_mtime_ns == made.st_mtime_ns
    assert backups.list_backups(path) == []
    assert reserve.give_up(path)
    assert not reserve.give_up(path)
    assert reserve.keep(path)


def test_that_a_reserve_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=8m") as disk:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(reserve, "free_beside", lambda _: reserve.LEAST_FREE)
            assert not reserve.keep(disk / "office.dabir")
        assert [path for path in disk.rglob("*") if path.is_file()] == []


def test_that_the_reserve_is_made_with_the_backup_of_the_start(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        Backups(office, Clock()).at_start()
        assert reserve.place_of(office.path).stat().st_size == reserve.SIZE
        assert [one.reason for one in backups.list_backups(office.path)] == ["start"]


def test_that_a_full_disk_is_given_the_reserve_so_that_the_last_change_can_be_saved_after_all(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=96m") as disk:
        office = new_file(disk, home=tmp_path / "home")
        assert reserve.keep(office.path)
        squeezed(disk, 1 << 20)
        told = filled(office)
        assert "full" in told.fact
        assert "16 megabytes" in str(told)
        assert str(office.path) in str(told)
        assert not reserve.place_of(office.path).exists()
        saved = titles(office)
        add_paper(office, "z after all", note="متن " * 20_000)
        assert "16 megabytes" not in str(filled(office)), "it is given up once"
        assert office.verify() == []
        office.close()
        subprocess.run(["mount", "-o", "remount,size=160m", disk], check=True)
        with reopened(office.path, home=tmp_path / "home") as again:
            assert saved == titles(again)[: len(saved)]
            assert "z after all" in titles(again)
            assert reserve.keep(again.path), "made again once there is room"


def test_that_closing_on_a_full_disk_folds_sqlites_log_in_with_the_room_of_the_reserve(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=96m") as disk:
        office = new_file(disk, home=tmp_path / "home")
        for n in range(40):
            add_paper(office, f"{n:02d}", note="متن " * 5000)
        assert reserve.keep(office.path)
        wal = office.path.with_name(f"{office.path.name}-wal")
        assert wal.stat().st_size
        squeezed(disk, 0)
        office.close()
        assert not wal.exists() or wal.stat().st_size == 0
        with reopened(office.path, home=tmp_path / "home") as again:
            assert len(titles(again)) == 40


def test_that_a_file_opens_on_a_full_disk_where_a_kill_left_its_log(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=96m") as disk:
        office = new_file(disk, home=tmp_path / "home")
        for n in range(40):
            add_paper(office, f"{n:02d}", note="متن " * 5000)
        killed = disk / "killed.dabir"
        for suffix in ("", "-wal"):
            shutil.copyfile(f"{office.path}{suffix}", f"{killed}{suffix}")
        office.close()
        assert reserve.keep(killed)
        squeezed(disk, 0)
        with reopened(killed, home=tmp_path / "home") as again:
            assert len(titles(again)) == 40
            assert not reserve.place_of(killed).exists()


def test_that_another_full_disk_does_not_cost_the_reserve(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        assert reserve.keep(office.path)
        add_paper(office, note="متن " * 400_000)
        with mounted(tmp_path / "stick", "size=1m") as stick, pytest.raises(EnvironmentFault, match="full"):
            office.backup("manual", stick)
        assert reserve.place_of(office.path).exists()
