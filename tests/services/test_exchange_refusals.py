"""What is not in order is refused in a sentence of its own, and nothing of the office has changed afterwards."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.sentences import EnvironmentFault, Refused, Spoken
from desktop_app.services.desk import Desk
from desktop_app.services.exchange import carrier, peers
from tests.services.two_offices import READ, Stick, committee, meeting

HERE, THERE, THIRD = "شهرداری", "سازمان", "ناحیه"


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    made = Stick(tmp_path)
    made.office(HERE)
    made.office(THERE)
    made.meet(HERE, THERE)
    meeting(made.desks[HERE], committee(made.desks[HERE]), "یک")
    yield made
    made.close()


def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """All that the office file holds, but for what notes when it was opened."""
    with desk.file.reading() as session:
        run = session.connection().exec_driver_sql
        tables = [
            name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'")
        ]
        return {name: sorted(map(tuple, run(f'SELECT * FROM "{name}"')), key=repr) for name in tables}


def refused(desk: Desk, path: Path, told: str) -> None:
    before = everything(desk)
    with pytest.raises(Spoken, match=told):
        desk.receiving.receive(path)
    assert everything(desk) == before


def altered(path: Path, change: Callable[[bytes], bytes]) -> Path:
    other = path.with_name("other.dabir-bundle")
    other.write_bytes(change(path.read_bytes()))
    return other


def test_that_a_file_of_another_kind_is_refused(stick: Stick, tmp_path: Path) -> None:
    stick.id(THERE)
    other = tmp_path / "letter.pdf"
    other.write_bytes(b"%PDF-1.7 a letter")
    refused(stick.desks[THERE], other, "not an exchange file")
    refused(stick.desks[THERE], tmp_path / "nowhere.dabir-bundle", "could not be read")


def test_that_a_file_cut_off_or_altered_is_refused(stick: Stick) -> None:
    path = stick.send(HERE, THERE).path
    desk = stick.desks[THERE]
    refused(desk, altered(path, lambda whole: whole[: len(whole) // 2]), "cut off")
    refused(
        desk, altered(path, lambda whole: whole[:-400] + bytes([whole[-400] ^ 1]) + whole[-399:]), "damaged|cut off"
    )
    refused(desk, altered(path, lambda whole: whole + b"more"), "damaged|cut off|altered")


def test_that_a_file_for_another_office_is_refused(stick: Stick) -> None:
    stick.office(THIRD)
    stick.meet(HERE, THIRD)
    refused(stick.desks[THERE], stick.send(HERE, THIRD).path, "No key of this office opens")
    refused(stick.desks[HERE], stick.send(HERE, THIRD).path, "No key of this office opens|made by this office itself")


def test_that_a_file_of_an_office_unknown_here_is_refused_with_its_fingerprint(stick: Stick) -> None:
    third = stick.office(THIRD)
    card = stick.folder / "there.card"
    card.write_bytes(stick.desks[THERE].own_key.card())
    third.partners.add(card, compared=True)
    path = stick.send(THIRD, THERE).path
    refused(stick.desks[THERE], path, "not known here. Fingerprint")


def test_that_a_file_of_a_revoked_office_is_refused(stick: Stick) -> None:
    path = stick.send(HERE, THERE).path
    stick.desks[THERE].partners.revoke(stick.id(HERE))
    refused(stick.desks[THERE], path, "have been revoked")
    stick.desks[THERE].partners.reinstate(stick.id(HERE))


def test_that_a_file_with_an_older_trust_list_of_headquarters_is_refused(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    here.headquarters.be()
    here.headquarters.issue()
    there.headquarters.name(stick.id(HERE))
    older = stick.send(HERE, THERE)
    here.partners.grant(stick.id(THERE), here.committees.all()[0].id, READ)
    here.headquarters.issue()
    stick.take(THERE, stick.send(HERE, THERE))
    refused(there, older.path, "number 2 is already here")


def test_that_no_file_is_made_for_an_office_that_is_not_confirmed(stick: Stick, tmp_path: Path) -> None:
    third = stick.office(THIRD)
    card = stick.folder / "third.card"
    card.write_bytes(third.own_key.card())
    here = stick.desks[HERE]
    office = here.partners.add(card)
    with pytest.raises(Refused, match="No file can be made"):
        here.sending.make([office], tmp_path)
    with pytest.raises(Refused, match="No office was chosen"):
        here.sending.make([], tmp_path)


def failing(number: int, after: int) -> Callable[..., int]:
    """A disk on which so many writes go well."""
    left = [after]

    def write(self: carrier.Hashed, content: bytes) -> int:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(number, os.strerror(number))
        self._digest.update(content)
        return self._out.write(content)

    return write


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "no room left"),
        (errno.EROFS, "write-protected"),
        (errno.EIO, "taken out"),
        (errno.ENODEV, "taken out"),
    ],
)
def test_that_nothing_half_stays_on_a_stick_that_fails(
    stick: Stick, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: str
) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    here = stick.desks[HERE]
    with monkeypatch.context() as broken:
        broken.setattr(carrier.Hashed, "write", failing(number, 0))
        with pytest.raises(EnvironmentFault, match=told):
            here.sending.make([stick.id(THERE)], place)
    assert list(place.iterdir()) == []
    sent = here.sending.make([stick.id(THERE)], place)
    assert sent.number == 1
    stick.take(THERE, sent)


def test_that_a_stick_that_does_not_hold_what_was_written_is_told(
    stick: Stick, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lying(self: carrier.Hashed, content: bytes) -> int:
        self._digest.update(content)
        return self._out.write(content[:-1] + b"x") if len(content) > 1 else self._out.write(content)

    place = tmp_path / "stick"
    place.mkdir()
    monkeypatch.setattr(carrier.Hashed, "write", lying)
    with pytest.raises(EnvironmentFault, match="could not be read back"):
        stick.desks[HERE].sending.make([stick.id(THERE)], place)
    assert list(place.iterdir()) == []


def test_that_a_folder_that_is_gone_is_told(stick: Stick, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="taken out"):
        stick.desks[HERE].sending.make([stick.id(THERE)], tmp_path / "gone" / "file.dabir-bundle")


@pytest.mark.parametrize("name", ["flash", "flash.2"])
def test_that_no_file_is_made_under_the_name_of_a_folder_that_is_missing(
    stick: Stick, tmp_path: Path, name: str
) -> None:
    sending, there, folder = stick.desks[HERE].sending, stick.id(THERE), tmp_path / name
    with pytest.raises(EnvironmentFault, match="no folder") as caught:
        sending.make([there], folder)
    assert caught.value.path == folder
    with pytest.raises(EnvironmentFault, match="no folder"):
        sending.request(there, folder)
    assert not folder.exists()
    assert stick.send(HERE, THERE).number == 1


def test_that_a_crash_while_a_file_is_taken_in_leaves_nothing_of_it(
    stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = stick.desks[THERE]
    arrival = there.receiving.receive(stick.send(HERE, THERE).path)
    before = everything(there)
    with monkeypatch.context() as broken:
        broken.setattr(peers, "heard", lambda *_: (_ for _ in ()).throw(OSError(errno.EIO, "disk")))
        with pytest.raises(Exception):  # noqa: B017, PT011 - whatever it is
            there.receiving.apply(arrival)
    assert everything(there) == before
    there.receiving.apply(arrival)
    assert there.file.verify() == []


def test_that_a_fork_is_kept_apart_and_never_counted_in(stick: Stick) -> None:
    """The same copy sealed two different segments under one number: as after a careless restore."""
    here, there = stick.desks[HERE], stick.desks[THERE]
    stick.take(THERE, stick.send(HERE, THERE))
    before = everything(there)["meeting"]
    with here.file.transaction("test.forked") as act:
        run = act.session.connection().exec_driver_sql
        run("DELETE FROM segment")
        run("DELETE FROM taken")
        run("DELETE FROM local_state WHERE name = 'sealed'")
    here.people.add(post="پس از انشعاب")
    outcome = stick.take(THERE, stick.send(HERE, THERE))
    assert outcome.quarantined > 0
    assert everything(there)["meeting"] == before
    with there.file.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM quarantine").scalar() == outcome.quarantined


def test_that_a_request_brings_everything_again(stick: Stick, tmp_path: Path) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    stick.take(THERE, stick.send(HERE, THERE))
    stick.take(HERE, stick.send(THERE, HERE))
    assert stick.send(HERE, THERE).segments == 0
    with there.file.transaction("test.lost") as act:
        act.session.connection().exec_driver_sql("UPDATE segment SET state = 'pending' WHERE n = 1")
    asked = there.sending.request(stick.id(HERE), tmp_path)
    assert asked.parts
    here.receiving.apply(here.receiving.receive(asked.path))
    assert here.sending.ahead(stick.id(THERE)).all == 0  # what waits there is there
    here.people.add(post="کارشناس")
    assert stick.send(HERE, THERE).segments == 1
    with there.file.transaction("test.mended") as act:
        act.session.connection().exec_driver_sql("UPDATE segment SET state = 'applied'")


def test_that_a_request_on_paper_brings_what_is_lacking(stick: Stick, tmp_path: Path) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    stick.take(THERE, stick.send(HERE, THERE))
    stick.take(HERE, stick.send(THERE, HERE))
    assert here.sending.ahead(stick.id(THERE)).all == 0
    with there.file.transaction("test.lost") as act:
        run = act.session.connection().exec_driver_sql
        kept = run("SELECT * FROM segment").all()
        run("DELETE FROM segment")
    asked = there.sending.request(stick.id(HERE), tmp_path)
    page, other = tmp_path / "request.pdf", tmp_path / "other.pdf"
    page.write_bytes(there.request_papers.printed(HERE, (), asked.parts))
    other.write_bytes(there.own_key.key_sheet())
    with pytest.raises(Refused):
        here.scanned_requests.read([other])
    assert here.sending.ahead(stick.id(THERE)).all == 0
    assert here.scanned_requests.read([page]).office_id == stick.id(THERE)
    assert stick.send(HERE, THERE).segments == len(kept)
