"""A power cut at any moment of exchange: what was confirmed is there, nothing is half, no number is given twice.

400 images with every test, which with those of `tests/store/test_power.py` are 500;
5,000 with `pytest -m sweep tests/exchange/test_power_cuts.py`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.minutes import digest as digest_of
from desktop_app.sentences import EnvironmentFault
from desktop_app.services.desk import Desk
from desktop_app.services.exchange.views import ArrivalState
from desktop_app.services.requests import Clock
from desktop_app.store.office_file import OfficeFile
from tests.exchange.pair import asked, heads, own_segments, taken_in
from tests.exchange.watched_day import Day, Image, images, in_small_pieces, lived
from tests.store.power import Disk

IMAGES = 100
"""In each of four parts, which run side by side."""


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    with pytest.MonkeyPatch.context() as patch:
        in_small_pieces(patch)
        yield lived(tmp_path_factory.mktemp("day"))


@pytest.mark.parametrize("part", range(4))
def test_that_a_power_cut_leaves_all_of_a_request_or_nothing(day: Day, part: int, tmp_path: Path) -> None:
    held(day, IMAGES, part, tmp_path)


@pytest.mark.sweep
@pytest.mark.parametrize("part", range(10, 20))
def test_that_thousands_of_power_cuts_leave_all_or_nothing(day: Day, part: int, tmp_path: Path) -> None:
    held(day, 500, part, tmp_path)


def test_that_the_other_office_goes_on_with_what_a_power_cut_left(day: Day, tmp_path: Path) -> None:
    """It has taken in the stick of before; what is sealed afterwards fits to it, and both come to the same state."""
    went_on = 0
    for number, image in enumerate(images(day, 12, 77, tmp_path)):
        if image.given:
            went_on += 1
            with other_office(day, tmp_path / f"there-{number}") as there:
                comes_to_the_same(image, there, tmp_path)
    assert went_on >= 4


def test_that_these_tests_can_tell_a_disk_that_forgets_to_flush(day: Day, tmp_path: Path) -> None:
    careless = Disk(day.disk.folder, f"careless-{day.disk.name}")
    careless.before = day.disk.before
    careless.log = [operation for operation in day.disk.log if operation[0] != "flush"]
    lost = 0
    for number in range(20):
        (tmp_path / str(number)).mkdir()
        try:
            held(dataclasses.replace(day, disk=careless), 1, number, tmp_path / str(number))
        except (AssertionError, EnvironmentFault):
            lost += 1
    assert lost > 0


def held(day: Day, count: int, seed: int, folder: Path) -> None:
    for image in images(day, count, seed, folder):
        image.is_whole()
        image.keeps_what_was_given()
        arrivals_agree(image)
        minutes_are_whole(image)
        goes_on_sealing(image, folder)


@contextlib.contextmanager
def other_office(day: Day, folder: Path) -> Iterator[Desk]:
    """As it was at the end of the day, once for each image."""
    folder.mkdir()
    path = folder / "office.dabir"
    shutil.copyfile(day.pair.there.file.path, path)
    with OfficeFile.open(path, person="دبیر", home=folder) as file:
        yield Desk(file, Clock(day.pair.there_hands.now))


def comes_to_the_same(image: Image, there: Desk, folder: Path) -> None:
    here, pair = image.desk, image.day.pair
    for one in image.given:
        taken_in(there, one.path)
    for arrival in here.receiving.arrivals():
        if arrival.state is ArrivalState.PARKED:
            here.receiving.take_again(arrival.id)
    taken_in(here, there.sending.make([pair.here_id], folder).path)
    taken_in(there, here.sending.make([pair.there_id], folder).path)
    assert heads(here.file) == heads(there.file)
    for file in (here.file, there.file):
        assert asked(file, "SELECT count(*) FROM quarantine") == [(0,)]
        assert {state for (state,) in asked(file, "SELECT DISTINCT state FROM segment")} == {"applied"}
        assert file.verify() == []


def arrivals_agree(image: Image) -> None:
    """The state of a file that came, the states of its segments, and what they brought are one thing."""
    file, named = image.desk.file, image.day.named
    states = [ArrivalState(state) for (state,) in asked(file, "SELECT state FROM arrival")]
    applied = asked(file, "SELECT count(*) FROM segment WHERE arrival IS NOT NULL AND state = 'applied'")[0][0]
    parked = asked(file, "SELECT count(*) FROM segment WHERE arrival IS NOT NULL AND state = 'parked'")[0][0]
    people = asked(file, "SELECT count(*) FROM person WHERE NOT removed AND first_name LIKE 'نام %'")[0][0]
    brought = {ArrivalState.APPLIED: (True, False, 60), ArrivalState.PARKED: (False, True, 0)}
    expected = brought.get(states[0], (False, False, 0)) if states else (False, False, 0)
    assert (applied > 0, parked > 0, people) == expected
    assert len(states) >= (image.confirmed >= named["received"])
    if ArrivalState.APPLIED in states:
        assert len(image.desk.conflicts.open()) == 2


def minutes_are_whole(image: Image) -> None:
    file, day = image.desk.file, image.day
    final = asked(file, "SELECT sha256, snapshot FROM final_minutes")
    assert len(final) >= (image.confirmed >= day.named["final"])
    for sha256, snapshot in final:
        assert sha256 == day.final_sha256 == digest_of(snapshot)
    states = {state for (state,) in asked(file, "SELECT state FROM minutes WHERE sha256 <> ''")}
    assert states <= ({"final"} if final else {"frozen"})


def goes_on_sealing(image: Image, folder: Path) -> None:
    """The next file brings the same segments under the same numbers as any that was given away, and goes on there."""
    target = folder / "after.dabir-bundle"
    target.unlink(missing_ok=True)
    image.desk.sending.make([image.day.pair.there_id], target)
    image.keeps_what_was_given()
    chains(image)
    assert image.desk.file.verify() == []


def chains(image: Image) -> None:
    """By copy and stream the numbers run from one on, and no change of this office lies in two segments."""
    numbers: dict[tuple[str, str], list[int]] = {}
    for replica, stream, n in sorted(own_segments(image.desk.file)):
        numbers.setdefault((replica, stream), []).append(n)
    assert all(of == list(range(1, len(of) + 1)) for of in numbers.values())
    lines = asked(
        image.desk.file,
        "SELECT t.stream, t.author, t.first, t.last FROM taken t JOIN replica r ON r.rid = t.rid WHERE r.mine = 1",
    )
    sealed = [(stream, author, seq) for stream, author, first, last in lines for seq in range(first, last + 1)]
    assert len(sealed) == len(set(sealed))
