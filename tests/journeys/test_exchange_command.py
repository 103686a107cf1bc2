"""`dabir exchange` as a task that runs by itself: files out and in, what needs a person left, codes and JSON."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app import cli
from desktop_app.exchange_commands import DONE, FOR_A_PERSON, INCOMPLETE, REFUSED
from desktop_app.services.desk import Desk
from desktop_app.store.office_file import OfficeFile
from tests.services.two_offices import WRITE, Stick, committee, meeting

HERE, THERE = "شهرداری", "سازمان"
pytestmark = pytest.mark.usefixtures("terminal")


@dataclass
class Two:
    """Two closed office files that know each other, and what a command says of them."""

    folder: Path
    met: str
    run: Callable[..., tuple[int, Any]]

    def path(self, name: str) -> str:
        return str(self.folder / name / "office.dabir")

    def export(self, here: str, there: str) -> Path:
        place = self.folder / "stick"
        place.mkdir(exist_ok=True)
        code, told = self.run("export", self.path(here), str(place), "--to", there, "--json")
        assert code == DONE
        return Path(told["files"][0]["path"])

    def edit(self, name: str, **fields: Any) -> None:
        with self.opened(name) as file:
            desk = Desk(file)
            desk.agenda.edit(desk.agenda.items(self.met)[0].id, **fields)

    def titles(self, name: str) -> list[str]:
        with self.opened(name) as file:
            return [item.title for item in Desk(file).agenda.items(self.met)]

    def opened(self, name: str) -> OfficeFile:
        return OfficeFile.open(Path(self.path(name)))


@pytest.fixture
def two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Two:
    stick = Stick(tmp_path)
    stick.office(HERE)
    stick.office(THERE)
    stick.meet(HERE, THERE, right=WRITE)
    met = meeting(stick.desks[HERE], committee(stick.desks[HERE]), "بودجه")
    stick.close()

    def run(*arguments: str) -> tuple[int, Any]:
        code = cli.run(["exchange", *arguments])
        told = capsys.readouterr()
        return code, json.loads(told.out) if "--json" in arguments and told.out else told.out + told.err

    return Two(tmp_path, met, run)


def test_that_a_file_goes_out_and_is_taken_in(two: Two) -> None:
    bundle = two.export(HERE, THERE)
    code, told = two.run("import", two.path(THERE), str(bundle), "--json")
    assert code == DONE
    assert told["files"][0]["office"] == HERE
    assert told["files"][0]["new"] > 0
    assert two.titles(THERE) == ["بودجه"]


def test_that_looking_into_a_file_changes_nothing(two: Two) -> None:
    bundle = two.export(HERE, THERE)
    code, told = two.run("inspect", two.path(THERE), str(bundle), "--json")
    assert (code, told["number"], told["conflicts"]) == (DONE, 1, 0)
    with two.opened(THERE) as file:
        assert Desk(file).receiving.arrivals() == ()


def test_that_a_conflict_is_left_for_a_person_unless_it_may_stay_open(two: Two) -> None:
    two.run("import", two.path(THERE), str(two.export(HERE, THERE)), "--json")
    two.edit(HERE, title="بودجه شهرداری")
    two.edit(THERE, title="بودجه سازمان")
    bundle = two.export(HERE, THERE)
    code, told = two.run("import", two.path(THERE), str(bundle), "--json")
    assert (code, told["files"][0]["conflicts"]) == (FOR_A_PERSON, 1)
    assert two.titles(THERE) == ["بودجه سازمان"]
    code, told = two.run("import", two.path(THERE), str(bundle), "--leave-conflicts", "--json")
    assert (code, told["files"][0]["left_open"]) == (DONE, 1)
    with two.opened(THERE) as file:
        assert len(Desk(file).conflicts.open()) == 1


def test_that_what_cannot_be_taken_is_said_and_the_rest_is_taken(two: Two, tmp_path: Path) -> None:
    bundle = two.export(HERE, THERE)
    nonsense = tmp_path / "nonsense"
    nonsense.write_text("nothing of the kind")
    code, told = two.run("import", two.path(THERE), str(nonsense), str(bundle), "--json")
    assert code == REFUSED
    assert "بسته" in told["files"][0]["refused"]
    assert two.titles(THERE) == ["بودجه"]


def test_that_a_lost_segment_is_told_and_asked_for_again(two: Two, tmp_path: Path) -> None:
    """The other office was told by mistake that the first file had come: a backup of before was put in its place."""
    before = tmp_path / "before"
    shutil.copy(two.path(THERE), before)
    two.run("import", two.path(THERE), str(two.export(HERE, THERE)), "--json")
    two.run("import", two.path(HERE), str(two.export(THERE, HERE)), "--json")
    shutil.copy(before, two.path(THERE))
    two.edit(HERE, title="بودجه سال")
    code, told = two.run("import", two.path(THERE), str(two.export(HERE, THERE)), "--json")
    assert code == INCOMPLETE
    assert told["files"][0]["pending"] > 0
    code, told = two.run("resend", two.path(THERE), str(tmp_path), "--to", HERE, "--json")
    assert code == DONE
    assert two.run("import", two.path(HERE), told["path"], "--json")[0] == DONE
    assert two.run("import", two.path(THERE), str(two.export(HERE, THERE)), "--json")[0] == DONE
    assert two.titles(THERE) == ["بودجه سال"]


@pytest.mark.parametrize("arguments", [[], ["--to", "اداره ناشناس"]])
def test_that_a_file_for_nobody_is_refused_in_a_sentence(two: Two, arguments: list[str]) -> None:
    code, told = two.run("export", two.path(HERE), str(two.folder), *arguments)
    assert code == REFUSED
    assert "اداره" in told
