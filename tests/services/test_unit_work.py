"""A unit's work on its follow-up file: everything entered is kept at once, goes out as an answer, and goes on later."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.exchange import follow_up_answer
from desktop_app.exchange.follow_up_file import PassphraseNeeded, sealed_file
from desktop_app.proof.office_key import OfficeKey
from desktop_app.sentences import Refused
from desktop_app.services.exchange import unit_work
from desktop_app.services.exchange.unit_entries import EntryState, Span
from desktop_app.services.exchange.unit_opening import OlderFile, OtherKey
from desktop_app.services.exchange.unit_views import ReportState
from desktop_app.services.exchange.unit_work import UnitWork
from desktop_app.services.requests import Clock
from tests.offices import DAY, Hands, Office
from tests.services.test_follow_ups import told


class Pair:
    """A secretariat and a unit at two machines, with a stick between them."""

    def __init__(self, folder: Path) -> None:
        self.office: Office
        self.office, self.ids = told(folder)
        self.hands = Hands()
        self.home, self.stick = folder / "unit", folder / "stick"
        self.stick.mkdir()
        self.path = self.make()
        self.work = self.open()

    def make(self) -> Path:
        self.office.hands.moment += datetime.timedelta(minutes=1)
        return self.office.desk.follow_up_files.make(self.office.unit, self.stick).path

    def open(self, path: Path | None = None, **how: object) -> UnitWork:
        return UnitWork.open(path or self.path, self.home, Clock(self.hands.now), **how)  # type: ignore[arg-type]

    def send(self) -> int:
        receipt = self.office.desk.follow_up_files.receive(self.work.make_answer(self.stick).path)
        return receipt.new + receipt.corrected

    def accept(self) -> None:
        files = self.office.desk.follow_up_files
        files.accept([row.key for row in files.review()])

    def renew(self) -> None:
        """The secretariat makes a newer file, and the unit opens it."""
        self.path = self.make()
        self.work = self.open()

    def status(self, place: int = 0) -> ResolutionStatus:
        return self.office.desk.follow_ups.course(self.ids[place]).status


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return Pair(tmp_path)


def scan(folder: Path, name: str = "گزارش.pdf", content: bytes = b"%PDF scan") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_that_what_was_entered_is_there_after_the_program_was_closed(pair: Pair) -> None:
    pair.work.enter(pair.ids[0], progress=30, text="آغاز شد.")
    pair.work.attach(pair.ids[0], None, scan(pair.stick))
    again = pair.open()
    draft = again.draft(pair.ids[0])
    assert draft is not None
    assert (draft.progress, draft.text, draft.evidence[0].name) == (30, "آغاز شد.", "گزارش.pdf")
    assert again.evidence(draft.evidence[0]).read_bytes() == b"%PDF scan"
    assert again.waiting == 1


def test_that_an_answer_reaches_the_register_with_evidence(pair: Pair, tmp_path: Path) -> None:
    pair.work.say_who("کارشناس مالی")
    pair.work.enter(pair.ids[0], done=True, text="تهیه شد.")
    pair.work.attach(pair.ids[0], None, scan(tmp_path))
    pair.work.enter(pair.ids[1], progress=50, obstacles="کمبود مدرس")
    assert pair.send() == 2
    pair.accept()
    assert pair.status(0) is ResolutionStatus.REPORTED_DONE
    assert pair.status(1) is ResolutionStatus.IN_PROGRESS
    step = pair.office.desk.follow_ups.course(pair.ids[0]).steps[0]
    assert pair.office.desk.attachments.open_copy(step.files[0].id).read_bytes() == b"%PDF scan"


def test_that_an_emptied_report_is_none(pair: Pair) -> None:
    pair.work.enter(pair.ids[0], text="چیزی")
    assert pair.work.enter(pair.ids[0], text="") is None
    assert (pair.work.waiting, pair.open().waiting) == (0, 0)


def test_that_an_answer_of_nothing_is_refused(pair: Pair) -> None:
    with pytest.raises(Refused, match="Nothing has been entered"):
        pair.work.make_answer(pair.stick)


def test_that_a_second_answer_takes_along_what_was_lost(pair: Pair) -> None:
    pair.work.enter(pair.ids[0], progress=20)
    pair.work.make_answer(pair.stick)
    pair.work.enter(pair.ids[1], progress=40)
    assert pair.send() == 2


def test_that_a_new_report_begins_after_the_answer_and_the_old_one_stays(pair: Pair) -> None:
    pair.work.enter(pair.ids[0], progress=20, text="نخست")
    pair.send()
    pair.work.enter(pair.ids[0], progress=60, text="دوم")
    assert pair.send() == 1
    pair.accept()
    steps = pair.office.desk.follow_ups.course(pair.ids[0]).steps
    assert [step.text for step in steps if step.own] == ["دوم", "نخست"]
    assert steps[0].progress == 60


def test_that_a_correction_goes_out_as_one_and_can_be_given_up(pair: Pair) -> None:
    first = pair.work.enter(pair.ids[0], progress=20, text="اشتباه")
    assert first is not None
    pair.send()
    pair.work.correct(first.id)
    pair.work.enter(pair.ids[0], text="درست")
    pair.work.clear(pair.ids[0])
    assert pair.work.draft(pair.ids[0]) is None
    assert pair.work.entries(pair.ids[0])[0].report.text == "اشتباه"
    pair.work.correct(first.id)
    pair.work.enter(pair.ids[0], text="درست")
    assert pair.open().waiting == 1
    assert pair.send() == 1
    assert [row.words for row in pair.office.desk.follow_up_files.review()] == ["درست"]


def test_that_the_next_file_tells_what_became_of_the_reports(pair: Pair) -> None:
    states: list[EntryState] = []

    def look() -> None:
        states.append(next(row.state for row in pair.work.rows() if row.task.id == pair.ids[0]))

    look()
    pair.work.enter(pair.ids[0], progress=20)
    look()
    pair.send()
    look()
    pair.renew()
    look()
    files = pair.office.desk.follow_up_files
    key = files.review()[0].key
    files.send_back([key], "سند پیوست نیست.")
    pair.renew()
    look()
    draft = pair.work.entries(pair.ids[0])[0].report
    heard = pair.work.heard(draft)
    assert heard is not None
    assert heard.word == "سند پیوست نیست."
    files.take_back([key])
    pair.accept()
    pair.renew()
    look()
    assert states == [
        EntryState.NOTHING,
        EntryState.DRAFT,
        EntryState.SENT,
        EntryState.WAITING,
        EntryState.SENT_BACK,
        EntryState.ACCEPTED,
    ]
    assert pair.work.unconfirmed == 0


def test_that_what_was_entered_on_an_older_file_goes_out_with_the_newer_one(pair: Pair) -> None:
    pair.work.enter(pair.ids[0], progress=20, text="پیش از پرونده تازه")
    pair.office.desk.follow_ups.void([pair.ids[0]], "منتفی شد")
    pair.renew()
    assert [row.span for row in pair.work.rows()][-1] is Span.GONE
    assert pair.send() == 1


def test_that_an_older_file_is_opened_only_when_that_is_agreed(pair: Pair) -> None:
    first = pair.path
    pair.renew()
    with pytest.raises(OlderFile):
        pair.open(first)
    assert pair.open(first, agreed=True).file.number == 1


def test_that_a_file_with_another_key_is_opened_only_when_that_is_agreed(pair: Pair, tmp_path: Path) -> None:
    other = OfficeKey.fresh()
    forged = tmp_path / "forged.dabir-unit"
    forged.write_bytes(sealed_file(dataclasses.replace(pair.work.file, number=9), other.public, other.sign))
    with pytest.raises(OtherKey):
        pair.open(forged)
    assert pair.open(forged, agreed=True).fingerprint != pair.work.fingerprint


def test_that_a_file_under_a_passphrase_opens_with_it_alone(pair: Pair) -> None:
    path = pair.office.desk.follow_up_files.make(pair.office.unit, pair.stick, passphrase="گذرواژه").path
    with pytest.raises(PassphraseNeeded):
        pair.open(path)
    with pytest.raises(Refused, match="not right"):
        pair.open(path, passphrase="دیگر")
    assert len(pair.open(path, passphrase="گذرواژه").rows()) == 3


def test_that_the_list_has_the_most_late_first(pair: Pair) -> None:
    pair.hands.moment += datetime.timedelta(days=30)
    rows = pair.work.rows()
    assert [row.span for row in rows] == [Span.LATE, Span.LATE, Span.UNDATED]
    assert rows[0].days_late >= rows[1].days_late > 0


def test_that_what_was_reported_done_waits_for_the_secretariat(pair: Pair) -> None:
    pair.office.desk.follow_ups.record(pair.ids[0], FollowUpKind.REPORTED_DONE)
    pair.renew()
    assert pair.work.rows()[-1].span is Span.REPORTED


def test_that_a_unit_reports_on_its_own_clauses_only(pair: Pair) -> None:
    other = pair.office.desk.people.add_unit("امور قراردادها")
    mine = pair.office.desk.clauses.add(pair.ids[0], "بند ما", unit_id=pair.office.unit)
    pair.office.desk.clauses.add(pair.ids[0], "بند آنان", unit_id=other)
    pair.renew()
    assert [part.id for part in pair.work.parts(pair.ids[0])] == [mine]
    pair.work.enter(pair.ids[0], mine, done=True)
    pair.send()
    pair.accept()
    clauses = pair.office.desk.clauses.of(pair.ids[0])
    assert [clause.status for clause in clauses] == [ResolutionStatus.REPORTED_DONE, ResolutionStatus.NOTIFIED]


@pytest.mark.parametrize("spoil", [lambda path: path.write_bytes(b"\x00"), lambda path: path.write_text("[1]")])
def test_that_a_spoiled_entry_costs_no_other(pair: Pair, spoil: Callable[[Path], object]) -> None:
    pair.work.enter(pair.ids[0], text="یک")
    report = pair.work.enter(pair.ids[1], text="دو")
    assert report is not None
    spoil(pair.work.folder / "reports" / f"{report.id}.json")
    again = pair.open()
    assert (again.waiting, again.unreadable) == (1, 1)
    assert list((pair.work.folder / "reports").glob("*.unreadable"))


def test_that_a_spoiled_note_about_the_copy_costs_nothing_entered(pair: Pair) -> None:
    pair.work.enter(pair.ids[0], text="یک")
    (pair.work.folder / "about.json").write_bytes(b"{")
    assert pair.open().waiting == 1


def test_that_too_large_evidence_is_refused_and_nothing_of_it_stays(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unit_work, "MOST_EVIDENCE", 1024 * 1024)
    with pytest.raises(Refused, match="larger"):
        pair.work.attach(pair.ids[0], None, scan(tmp_path, content=bytes(1024 * 1024 + 1)))
    assert pair.work.draft(pair.ids[0]) is None
    assert list((pair.work.folder / "evidence").iterdir()) == []
    with pytest.raises(Exception, match="could not be read"):
        pair.work.attach(pair.ids[0], None, tmp_path / "not there.pdf")


def test_that_lost_evidence_is_told_before_an_answer_is_made(pair: Pair, tmp_path: Path) -> None:
    report = pair.work.attach(pair.ids[0], None, scan(tmp_path))
    assert report is not None
    pair.work.evidence(report.evidence[0]).unlink()
    with pytest.raises(Refused, match="damaged or no longer there"):
        pair.work.make_answer(pair.stick)
    assert pair.work.waiting == 1


def test_that_a_text_is_no_longer_than_the_register_takes(pair: Pair) -> None:
    with pytest.raises(Refused, match="characters"):
        pair.work.enter(pair.ids[0], text="x" * (follow_up_answer.MOST_WORDS + 1))


def test_that_a_report_sent_from_two_copies_of_the_work_is_received_once(pair: Pair) -> None:
    pair.work.enter(pair.ids[0], progress=10)
    path = pair.work.make_answer(pair.stick).path
    files = pair.office.desk.follow_up_files
    files.receive(path)
    with pytest.raises(Refused):
        files.receive(pair.work.make_answer(pair.stick).path)
    assert [row.state for row in files.review(every=True)] == [ReportState.WAITING]
    assert pair.hands.now().date() == DAY
