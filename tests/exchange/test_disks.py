"""Sticks and disks that fail: told in a sentence with the file's name, nothing half, and trying again works."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.sentences import EnvironmentFault, Spoken
from desktop_app.services.exchange import opening
from desktop_app.store import reserve
from tests.exchange.failing_stick import Stick, watched
from tests.exchange.pair import Pair, asked, heads, own_segments, taken_in
from tests.exchange.workers import desk_at
from tests.store.narrow import PAGE, Narrow
from tests.store.test_refusals import mounted


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair.made(tmp_path)
    yield made
    for desk in made.desks:
        assert desk.file.verify() == []
    made.close()


def told_of(fault: Spoken, path: Path) -> bool:
    """Whether it names the file, and says what to do."""
    return str(path) in str(fault) and bool(fault.next_step)


def fault_of(do: Callable[[], object]) -> EnvironmentFault | None:
    try:
        do()
    except EnvironmentFault as fault:
        return fault
    return None


def dispatched(pair: Pair) -> int:
    return int(asked(pair.here.desk.file, "SELECT count(*) FROM dispatch")[0][0])


def test_that_a_stick_pulled_at_any_step_of_making_a_file_leaves_nothing_half(pair: Pair) -> None:
    pair.here.desk.attachments.attach("meeting", pair.meeting, pair.content(300_000))
    whole = pair.stick()
    with watched(Stick(whole)) as stick:
        pair.sent_from_here(whole)
    steps = list(stick.steps)
    assert {"open w", "write", "flush", "open r", "read", "rename"} <= set(steps)
    sealed, sent = own_segments(pair.here.desk.file), dispatched(pair)
    for at in range(1, len(steps) + 1):
        for gone in (False, True):
            folder = pair.stick()
            with watched(Stick(folder, until=at)) as stick, pytest.raises(EnvironmentFault) as caught:
                pair.sent_from_here(folder)
            target = Path(str(caught.value.values["path"]))
            assert told_of(caught.value, target)
            assert target.parent == folder
            assert list(folder.iterdir()) == [], steps[at - 1]
            assert own_segments(pair.here.desk.file) == sealed
            assert dispatched(pair) == sent, "it counts as sent and was not"
            if gone:
                shutil.rmtree(folder)
                folder.mkdir()
    again = pair.sent_from_here(pair.stick())
    taken_in(pair.there, again)
    assert heads(pair.here.desk.file) == heads(pair.there.file)


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (errno.ENOSPC, "no room"),
        (errno.EROFS, "write-protected"),
        (errno.EACCES, "write-protected"),
        (errno.EIO, "out"),
    ],
)
def test_that_every_way_a_stick_refuses_has_its_own_sentence(pair: Pair, error: int, word: str) -> None:
    folder = pair.stick()
    with watched(Stick(folder, until=1, error=error)), pytest.raises(EnvironmentFault) as caught:
        pair.sent_from_here(folder)
    assert word in str(caught.value)
    assert told_of(caught.value, folder)
    assert pair.sent_from_here(folder).exists()


def test_that_a_stick_that_reads_back_other_bytes_is_told(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = pair.stick()
    flushing = os.fsync

    def fsync(handle: int) -> None:
        flushing(handle)
        for path in folder.glob(".*.part"):
            content = bytearray(path.read_bytes())
            content[len(content) // 2] ^= 1
            path.write_bytes(content)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        with pytest.raises(EnvironmentFault, match="could not be read back") as caught:
            pair.sent_from_here(folder)
    assert told_of(caught.value, folder)
    assert list(folder.iterdir()) == []
    assert dispatched(pair) == 1
    taken_in(pair.there, pair.sent_from_here(folder))


def test_that_a_real_stick_that_is_full_or_read_only_is_told(pair: Pair) -> None:
    pair.here.desk.attachments.attach("meeting", pair.meeting, pair.content(2_000_000))
    with mounted(pair.folder / "disk", "size=1m") as disk:
        with pytest.raises(EnvironmentFault, match="no room left") as caught:
            pair.sent_from_here(disk)
        assert told_of(caught.value, disk)
        assert list(disk.iterdir()) == []
        subprocess.run(["mount", "-o", "remount,size=8m,ro", disk], check=True)
        with pytest.raises(EnvironmentFault, match="write-protected") as caught:
            pair.sent_from_here(disk)
        assert told_of(caught.value, disk)
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        taken_in(pair.there, pair.sent_from_here(disk))


def test_that_a_folder_that_vanished_is_told(pair: Pair) -> None:
    folder = pair.folder / "never there"
    with pytest.raises(EnvironmentFault) as caught:
        pair.sent_from_here(folder / "file.dabir-bundle")
    assert told_of(caught.value, folder / "file.dabir-bundle")
    assert not folder.exists()
    assert dispatched(pair) == 1


def test_that_a_file_that_is_there_already_is_kept_until_the_new_one_is_whole(pair: Pair) -> None:
    folder = pair.stick()
    target = folder / "file.dabir-bundle"
    target.write_bytes(b"an older file")
    with watched(Stick(folder, until=3)), pytest.raises(EnvironmentFault):
        pair.sent_from_here(target)
    assert target.read_bytes() == b"an older file"
    with target.open("rb"):
        assert pair.sent_from_here(target) == target
    taken_in(pair.there, target)
    assert [path.name for path in folder.iterdir()] == [target.name]


def test_that_what_a_crash_left_on_a_stick_is_cleared_away_with_the_next_file(pair: Pair) -> None:
    folder = pair.stick()
    target = folder / "file.dabir-bundle"
    (folder / f".{target.name}-1.part").write_bytes(b"half")
    pair.sent_from_here(target)
    assert [path.name for path in folder.iterdir()] == [target.name]


def test_that_a_stick_pulled_at_any_step_of_reading_leaves_the_office_as_it_was(pair: Pair) -> None:
    pair.written_there(3, attached=40_000)
    path = pair.sent_from_there()
    with watched(Stick(path.parent)) as stick:
        pair.here.desk.receiving.look_into(path)
        looked = len(stick.steps)
    for at in range(1, 2 * looked + 2):
        with watched(Stick(path.parent, until=at)):
            fault = fault_of(lambda: pair.here.desk.receiving.receive(path))
        if fault is None:
            break
        assert told_of(fault, path)
        assert pair.here.desk.receiving.arrivals() == ()
        assert asked(pair.here.desk.file, "SELECT count(*) FROM blob_chunk") == [(0,)]
    assert at > looked
    taken_in(pair.here.desk, path)


def test_that_a_file_that_changes_while_it_is_read_is_told(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    pair.written_there(3)
    path = pair.sent_from_there()
    content = path.read_bytes()
    reading = opening.from_path

    def changed(*given: object) -> object:
        found = reading(*given)  # type: ignore[arg-type]
        path.write_bytes(content[:-1] + b"x")
        return found

    with monkeypatch.context() as patch:
        patch.setattr(opening, "from_path", changed)
        with pytest.raises(EnvironmentFault, match="changed while") as caught:
            pair.here.desk.receiving.receive(path)
    assert told_of(caught.value, path)
    assert pair.here.desk.receiving.arrivals() == ()
    assert asked(pair.here.desk.file, "SELECT count(*) FROM blob") == [(0,)], "what was read is kept for nothing"
    path.write_bytes(content)
    taken_in(pair.here.desk, path)


def test_that_a_disk_with_too_little_room_is_told_before_anything_is_read(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair.written_there(3)
    path = pair.sent_from_there()
    size = path.stat().st_size
    with monkeypatch.context() as patch:
        patch.setattr(reserve, "free_beside", lambda _: 3 * size - 1)
        with pytest.raises(EnvironmentFault, match="too little room") as caught:
            pair.here.desk.receiving.receive(path)
        assert told_of(caught.value, path)
        assert str(pair.here.desk.file.path) in str(caught.value)
        assert pair.here.desk.receiving.arrivals() == ()
        patch.setattr(reserve, "free_beside", lambda _: 3 * size)
        taken_in(pair.here.desk, path)


def test_that_a_disk_that_fills_up_while_a_file_is_taken_in_takes_all_of_it_or_nothing(pair: Pair) -> None:
    """The office file lies on a small disk, with room for the file and its attachments one time and not another."""
    pair.written_there(200, attached=1_500_000)
    stick = pair.sent_from_there()
    pair.here.desk.file.close()
    met = set()
    with mounted(pair.folder / "disk", "size=64m") as disk:
        for megabytes in (0.5, 1, 2, 3, 4, 5, 6, 8, 12, 24):
            subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
            met.add(_squeezed(pair, disk / str(megabytes), stick, disk, int(megabytes * reserve.MEGABYTE)))
    assert met == {"received", "applied", ""}
    pair.here.desk = desk_at(pair.here.desk.file.path)


def _squeezed(pair: Pair, folder: Path, stick: Path, disk: Path, room: int) -> str:
    """How far it came with only so much room; with more, the same office goes on to the whole."""
    folder.mkdir()
    shutil.copyfile(pair.here.desk.file.path, folder / "office.dabir")
    desk = desk_at(folder / "office.dabir")
    used = shutil.disk_usage(disk).used
    subprocess.run(["mount", "-o", f"remount,size={used + room}", disk], check=True)
    reached = ""

    def taking() -> None:
        nonlocal reached
        arrival = desk.receiving.receive(stick)
        reached = "received"
        desk.receiving.apply(arrival)
        reached = "applied"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reserve, "free_beside", lambda _: None)
        fault = fault_of(taking)
    if reached != "applied":
        assert fault
        assert "full" in fault.fact
        assert told_of(fault, folder)
    states = [state for (state,) in asked(desk.file, "SELECT state FROM arrival")]
    assert states == {"": [], "received": ["reviewing"], "applied": ["applied"]}[reached]
    people = asked(desk.file, "SELECT count(*) FROM person WHERE first_name LIKE 'نام %'")
    assert people == [(200 if reached == "applied" else 0,)]
    assert desk.file.verify() == []
    subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
    if reached != "applied":
        taken_in(desk, stick)
    assert heads(desk.file) == heads(pair.there.file)
    assert asked(desk.file, "SELECT DISTINCT state FROM blob") == [("have",)]
    desk.file.close()
    shutil.rmtree(folder)
    return reached


def test_that_a_disk_that_is_full_while_a_file_is_made_leaves_the_office_and_the_stick_as_they_were(pair: Pair) -> None:
    """The office file's own disk: nothing can be sealed, so nothing is given."""
    pair.here.desk.file.close()
    stick = pair.stick()
    with mounted(pair.folder / "disk", "size=64m") as disk:
        shutil.copyfile(pair.here.desk.file.path, disk / "office.dabir")
        desk = desk_at(disk / "office.dabir")
        for number in range(120):
            desk.people.add(post=f"کارشناس {number}", first_name="نام " * 20)
        desk.file.close()
        desk = desk_at(desk.file.path)
        before = own_segments(desk.file)
        used = shutil.disk_usage(disk).used
        subprocess.run(["mount", "-o", f"remount,size={used + 4096}", disk], check=True)
        with pytest.raises(EnvironmentFault, match="full") as caught:
            desk.sending.make([pair.there_id], stick)
        assert told_of(caught.value, desk.file.path)
        assert own_segments(desk.file) == before
        assert list(stick.iterdir()) == []
        assert desk.file.verify() == []
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        taken_in(pair.there, desk.sending.make([pair.there_id], stick).path)
        assert heads(desk.file) == heads(pair.there.file)
        desk.file.close()
    pair.here.desk = desk_at(pair.here.desk.file.path)


def test_that_a_file_that_may_not_grow_takes_in_all_or_nothing(pair: Pair) -> None:
    """Wherever on its way SQLite finds no room."""
    pair.written_there(60, attached=1_200_000)
    stick = pair.sent_from_there()
    pair.here.desk.file.close()
    base, met = pair.here.desk.file.path, set()
    for more in (0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 500, 610, 700, 987):
        path = base.with_name(f"narrow-{more}.dabir")
        shutil.copyfile(base, path)
        met.add(_grown(pair, path, stick, Narrow(base.stat().st_size // PAGE + more)))
    assert met == {"", "reviewing", "applied"}
    pair.here.desk = desk_at(base)


def _grown(pair: Pair, path: Path, stick: Path, driver: Narrow) -> str:
    desk = desk_at(path, driver=driver)
    arrival: list[str] = []
    fault = fault_of(lambda: arrival.append(desk.receiving.receive(stick)))
    if fault is None:
        fault = fault_of(lambda: desk.receiving.apply(arrival[0]))
    (state,) = [one.state.value for one in desk.receiving.arrivals()] or [""]
    people = asked(desk.file, "SELECT count(*) FROM person WHERE first_name LIKE 'نام %'")
    assert people == [(60 if state == "applied" else 0,)]
    assert desk.file.verify() == []
    assert (fault is None) == (state == "applied")
    if fault is not None:
        assert "full" in fault.fact
        assert told_of(fault, path)
        desk.file.close()
        driver.pages = 1 << 20
        desk = desk_at(path, driver=driver)
        taken_in(desk, stick)
    assert heads(desk.file) == heads(pair.there.file)
    assert asked(desk.file, "SELECT DISTINCT state FROM blob") == [("have",)]
    desk.file.close()
    return state
