"""Units answer by file: a small file out, an answer back, looked at and taken into the follow-up as one act."""

from __future__ import annotations

import dataclasses
import datetime
import errno
import hashlib
import uuid
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.exchange import envelope
from desktop_app.exchange.follow_up_answer import Answer, Evidence, Report, sealed_answer
from desktop_app.exchange.follow_up_file import opened_file
from desktop_app.exchange.follow_up_tasks import FollowUpFile, Task
from desktop_app.proof.office_key import OfficeKey, key_id, signed_by
from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.services.exchange import carrier
from desktop_app.services.exchange.follow_up_files import FollowUpFiles
from desktop_app.services.exchange.unit_views import Doubt, Receipt, ReportState
from desktop_app.services.follow_up_course import StepKind
from tests.offices import DAY, Office
from tests.services.test_follow_ups import told

COPY = str(uuid.UUID(int=99))
SCAN = b"%PDF-1.7 what was done"


@dataclass
class Correspondents:
    """A secretariat with three notified resolutions of one unit, and the unit with the file it was given."""

    office: Office
    ids: list[str]
    folder: Path
    file: FollowUpFile
    answers: int = 0

    def task(self, place: int = 0) -> Task:
        return self.file.tasks[place]

    def report(self, place: int = 0, **fields: object) -> Report:
        made = Report(id=str(uuid.uuid4()), resolution_id=self.task(place).id, label="", date=DAY, progress=40)
        return dataclasses.replace(made, **fields)  # type: ignore[arg-type]

    def answer(self, *reports: Report, number: int = 0, copy: str = COPY, recipient: str = "") -> Path:
        self.answers += 1
        now = datetime.datetime(2025, 12, 8, 9, tzinfo=datetime.UTC)
        made = Answer(file_id=self.file.id, number=number or self.answers, made=now, copy_id=copy, reports=reports)
        named = {one.sha256 for report in reports for one in report.evidence}
        content = sealed_answer(
            made,
            dict.fromkeys(named, SCAN),
            office=key_id(self.file.public),
            secret=self.file.secret,
            encrypt=lambda inside: envelope.sealed_whole(inside, [recipient or self.file.recipient]),
        )
        path = self.folder / f"{self.answers}.dabir-answer"
        path.write_bytes(content)
        return path

    def receive(self, *reports: Report, number: int = 0) -> Receipt:
        return self.desk.receive(self.answer(*reports, number=number))

    @property
    def desk(self) -> FollowUpFiles:
        return self.office.desk.follow_up_files

    def waiting(self) -> list[str]:
        return [row.key for row in self.desk.review()]

    def status(self, place: int = 0) -> ResolutionStatus:
        return self.office.desk.follow_ups.course(self.task(place).id).status


def correspond(folder: Path) -> Correspondents:
    office, ids = told(folder)
    made = office.desk.follow_up_files.make(office.unit, folder)
    return Correspondents(office, ids, folder, opened_file(made.path.read_bytes(), signed_by))


@pytest.fixture
def both(tmp_path: Path) -> Correspondents:
    return correspond(tmp_path)


def fact(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.fact


# Going out


def test_that_the_file_tells_the_unit_its_notified_resolutions(both: Correspondents) -> None:
    assert {task.id for task in both.file.tasks} == set(both.ids)
    first = next(task for task in both.file.tasks if task.id == both.ids[0])
    assert first.text == "فهرست گلوگاه‌ها تهیه شود."
    assert first.committee == "سلامت اداری"
    assert first.deadline == DAY + datetime.timedelta(days=21)
    assert both.file.unit == "معاونت مالی و اقتصادی"
    assert both.file.office == "شهرداری سپیدار"


def test_that_a_file_lies_on_the_stick_only_once_its_answer_could_be_read(
    both: Correspondents, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or a power cut after its writing would leave a file of which the office knows nothing."""
    known: list[int] = []
    monkeypatch.setattr(carrier, "_sync_folder", lambda _: known.append(len(both.desk.sent())))
    both.desk.make(both.office.unit, both.folder)
    assert known == [2]


def test_that_a_file_that_could_not_be_written_counts_as_never_made(
    both: Correspondents, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(both.folder.iterdir())

    def fails(_path: Path, _target: object) -> Path:
        raise OSError(errno.EIO, "the stick is out")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", fails)
        with pytest.raises(EnvironmentFault):
            both.desk.make(both.office.unit, both.folder)
    assert sorted(both.folder.iterdir()) == before
    assert [one.number for one in both.desk.sent()] == [1]
    assert both.desk.make(both.office.unit, both.folder).number == 2


def test_that_a_file_never_takes_the_place_of_another(both: Correspondents) -> None:
    first = both.desk.make(both.office.unit, both.folder)
    second = both.desk.make(both.office.unit, both.folder)
    assert first.path != second.path
    assert second.number == first.number + 1


def test_that_what_was_not_notified_is_not_told(tmp_path: Path) -> None:
    office, ids = told(tmp_path)
    meeting = office.session("محرمانه", day=DAY + datetime.timedelta(days=1))
    office.desk.deciding.resolve(meeting, office.item(meeting), "هنوز ابلاغ نشده است.", responsible_unit_id=office.unit)
    made = office.desk.follow_up_files.make(office.unit, tmp_path)
    assert made.count == len(ids)


def test_that_classified_decisions_go_out_only_when_chosen_and_under_a_passphrase(tmp_path: Path) -> None:
    office, ids = told(tmp_path)
    with office.desk.file.transaction("meeting.edited") as act:
        meeting = act.session.get(Meeting, office.desk.follow_ups.course(ids[0]).meeting_id)
        assert meeting is not None
        meeting.classification = Classification.CONFIDENTIAL
    files = office.desk.follow_up_files
    assert files.units()[0].confidential == len(ids)
    with pytest.raises(Refused, match="classified"):
        files.make(office.unit, tmp_path)
    with pytest.raises(Refused, match="passphrase"):
        files.make(office.unit, tmp_path, confidential=True)
    made = files.make(office.unit, tmp_path, confidential=True, passphrase="سه کلمه تصادفی")
    content = made.path.read_bytes()
    assert "گلوگاه" not in content.decode(errors="ignore")
    opened = opened_file(content, signed_by, lambda inside: envelope.unlocked(inside, "سه کلمه تصادفی"))
    assert len(opened.tasks) == len(ids)


def test_that_a_unit_without_resolutions_gets_no_file(both: Correspondents) -> None:
    other = both.office.desk.people.add_unit("امور قراردادها")
    with pytest.raises(Refused, match="no open resolution"):
        both.desk.make(other, both.folder)
    before = sorted(both.folder.iterdir())
    with pytest.raises(Refused):
        both.desk.make_each([both.office.unit, other], both.folder)
    assert sorted(both.folder.iterdir()) == before


def test_that_a_unit_charged_with_a_clause_is_told_which_one_is_its_own(both: Correspondents) -> None:
    other = both.office.desk.people.add_unit("امور قراردادها")
    clause = both.office.desk.clauses.add(both.ids[0], "فهرست قراردادها داده شود.", unit_id=other)
    made = both.desk.make(other, both.folder)
    file = opened_file(made.path.read_bytes(), signed_by)
    assert [task.id for task in file.tasks] == [both.ids[0]]
    assert not file.tasks[0].own
    assert [(one.id, one.own) for one in file.tasks[0].clauses] == [(clause, True)]


# Coming in


def test_that_a_report_changes_nothing_before_it_is_accepted(both: Correspondents) -> None:
    receipt = both.receive(both.report(text="کار آغاز شد."))
    assert (receipt.new, receipt.waiting) == (1, 1)
    assert both.status() is ResolutionStatus.NOTIFIED
    row = both.desk.review()[0]
    assert (row.words, row.progress, row.progress_now, row.doubts) == ("کار آغاز شد.", 40, 0, ())


def test_that_accepted_reports_become_steps_with_their_evidence_and_are_undone_as_one(both: Correspondents) -> None:
    evidence = Evidence(sha256=hashlib.sha256(SCAN).hexdigest(), name="گزارش.pdf", size=len(SCAN))
    both.receive(both.report(0, evidence=(evidence,)), both.report(1, done=True, progress=None, text="برگزار شد."))
    assert both.desk.accept(both.waiting()) == 2
    assert both.status(0) is ResolutionStatus.IN_PROGRESS
    assert both.status(1) is ResolutionStatus.REPORTED_DONE
    step = both.office.desk.follow_ups.course(both.task(0).id).steps[0]
    assert (step.kind, step.progress, step.unit) == (StepKind.PROGRESS, 40, "معاونت مالی و اقتصادی")
    assert both.office.desk.attachments.open_copy(step.files[0].id).read_bytes() == SCAN
    assert both.waiting() == []
    both.office.desk.undo.undo()
    assert both.status(0) is both.status(1) is ResolutionStatus.NOTIFIED
    assert len(both.waiting()) == 2
    both.office.desk.undo.redo()
    assert both.status(1) is ResolutionStatus.REPORTED_DONE


def test_that_reports_are_accepted_again_after_they_were_taken_back(both: Correspondents) -> None:
    both.receive(both.report(done=True))
    keys = both.waiting()
    both.desk.accept(keys)
    both.desk.take_back(keys)
    assert both.status() is ResolutionStatus.NOTIFIED
    both.desk.accept(both.waiting())
    assert both.status() is ResolutionStatus.REPORTED_DONE


def test_that_accepting_twice_makes_one_step(both: Correspondents) -> None:
    both.receive(both.report())
    keys = both.waiting()
    both.desk.accept(keys)
    both.desk.accept(keys)
    steps = both.office.desk.follow_ups.course(both.task().id).steps
    assert sum(step.own for step in steps) == 1


def test_that_what_is_reported_done_waits_to_be_verified(both: Correspondents) -> None:
    both.receive(both.report(done=True))
    both.desk.accept(both.waiting())
    both.office.desk.follow_ups.verify([both.task().id])
    assert both.status() is ResolutionStatus.CLOSED


def test_that_a_report_sent_back_leaves_its_word_and_the_unit_is_told(both: Correspondents) -> None:
    report = both.report(done=True)
    both.receive(report)
    both.desk.send_back(both.waiting(), "سند پیوست نیست.")
    assert both.status() is ResolutionStatus.NOTIFIED
    assert both.office.desk.follow_ups.course(both.task().id).steps[0].text == "سند پیوست نیست."
    made = both.desk.make(both.office.unit, both.folder)
    heard = opened_file(made.path.read_bytes(), signed_by).heard
    assert [(one.report, one.standing, one.word) for one in heard] == [(report.id, "sent_back", "سند پیوست نیست.")]


def test_that_the_same_answer_twice_is_told_and_changes_nothing(both: Correspondents) -> None:
    path = both.answer(both.report())
    both.desk.receive(path)
    both.desk.accept(both.waiting())
    with pytest.raises(Refused) as refused:
        both.desk.receive(path)
    assert "already" in fact(refused)
    assert both.waiting() == []


def test_that_an_older_answer_after_a_newer_one_is_told(both: Correspondents) -> None:
    first, second = both.report(0), both.report(1)
    older = both.answer(first)
    both.receive(first, second)
    with pytest.raises(Refused) as refused:
        both.desk.receive(older)
    assert "newer answer" in fact(refused)


def test_that_an_older_answer_brings_what_the_newer_one_lacked(both: Correspondents) -> None:
    older = both.answer(both.report(0))
    both.receive(both.report(1))
    receipt = both.desk.receive(older)
    assert (receipt.new, receipt.is_late) == (1, True)
    assert len(both.waiting()) == 2


def test_that_a_lost_answer_is_made_good_by_the_next_one(both: Correspondents) -> None:
    first = both.report(0)
    both.answer(first)
    receipt = both.receive(first, both.report(1))
    assert (receipt.new, receipt.known) == (2, 0)


def test_that_a_correction_takes_the_place_of_what_still_waits(both: Correspondents) -> None:
    report = both.report(text="چهل درصد")
    both.receive(report)
    receipt = both.receive(dataclasses.replace(report, revision=2, text="پنجاه درصد", progress=50))
    assert (receipt.new, receipt.corrected) == (0, 1)
    assert [row.words for row in both.desk.review()] == ["پنجاه درصد"]
    assert {row.state for row in both.desk.review(every=True)} == {ReportState.WAITING, ReportState.CORRECTED}


def test_that_a_correction_of_what_was_accepted_is_shown_and_replaces_its_step(both: Correspondents) -> None:
    report = both.report(text="چهل درصد")
    both.receive(report)
    both.desk.accept(both.waiting())
    both.receive(dataclasses.replace(report, revision=2, text="پنجاه درصد", progress=50))
    row = both.desk.review()[0]
    assert (row.doubts, row.before) == ((Doubt.CORRECTION,), "چهل درصد")
    keys = both.waiting()
    both.desk.accept(keys)

    def words() -> list[str]:
        steps = both.office.desk.follow_ups.course(both.task().id).steps
        return [step.text for step in steps if step.own]

    assert words() == ["پنجاه درصد"]
    both.desk.take_back(keys)
    assert words() == ["چهل درصد"]


def test_that_what_waits_is_told_without_opening_reports_as_with_opening_them(both: Correspondents) -> None:
    def waits() -> list[str]:
        opened = [row.key for row in both.desk.review(every=True) if row.state is ReportState.WAITING]
        assert sorted(both.waiting()) == sorted(opened)
        assert both.desk.waiting() == len(opened)
        return opened

    first, second, third = (both.report(place, progress=20) for place in range(3))
    assert waits() == []
    both.receive(first, second, third)
    assert len(waits()) == 3
    keys = [f"{one.id}:1" for one in (first, second, third)]
    both.desk.accept(keys[:1])
    both.desk.send_back(keys[1:2], "ناتمام است.")
    both.desk.put_aside(keys[2:])
    assert waits() == []
    both.receive(dataclasses.replace(first, revision=2, progress=60))
    assert waits() == [f"{first.id}:2"]
    both.desk.accept(waits())
    assert waits() == []
    both.desk.take_back([f"{first.id}:2", *keys[1:]])
    assert sorted(waits()) == sorted([f"{first.id}:2", *keys[1:]])
    assert both.desk.review(unit_id="another") == ()


def test_that_two_texts_under_one_mark_are_both_kept(both: Correspondents) -> None:
    report = both.report(text="از این رایانه")
    both.receive(report)
    both.receive(dataclasses.replace(report, text="از رایانه دیگر"))
    assert {row.words for row in both.desk.review()} == {"از این رایانه", "از رایانه دیگر"}


@pytest.mark.parametrize(
    ("deed", "doubt"),
    [
        ("void", Doubt.VOID),
        ("close", Doubt.CLOSED),
        ("hold", Doubt.ON_HOLD),
        ("done", Doubt.AWAITING),
    ],
)
def test_that_an_answer_to_what_has_ended_meanwhile_is_told_and_only_noted(
    both: Correspondents, deed: str, doubt: Doubt
) -> None:
    follow_ups, id_ = both.office.desk.follow_ups, both.task().id
    if deed == "void":
        follow_ups.void([id_], "منتفی شد")
    elif deed == "hold":
        follow_ups.hold([id_], "منتظر بودجه")
    else:
        follow_ups.record(id_, FollowUpKind.REPORTED_DONE)
    if deed == "close":
        follow_ups.verify([id_])
    before = both.status()
    both.receive(both.report(progress=70))
    row = both.desk.review()[0]
    assert row.doubts[0] is doubt
    assert row.is_a_note
    both.desk.accept([row.key])
    assert both.status() is before
    step = both.office.desk.follow_ups.course(id_).steps[0]
    assert (step.kind, step.text) == (StepKind.NOTE, "پیشرفت ۷۰٪")


def test_that_what_was_changed_meanwhile_is_told(both: Correspondents) -> None:
    report = both.report(text="x")
    both.office.desk.clauses.add(report.resolution_id, "بند تازه", unit_id=both.office.unit)
    gone = both.report(1, clause_id="no-such-clause")
    behind = both.report(2, progress=10)
    both.office.desk.follow_ups.record(behind.resolution_id, progress=60)
    both.receive(report, gone, behind)
    doubts = {row.resolution_id: row.doubts for row in both.desk.review()}
    assert doubts == {
        report.resolution_id: (),
        gone.resolution_id: (Doubt.GONE,),
        behind.resolution_id: (Doubt.BEHIND,),
    }
    key = next(row.key for row in both.desk.review() if Doubt.GONE in row.doubts)
    with pytest.raises(Refused, match="no longer there"):
        both.desk.accept([key])
    both.desk.put_aside([key])
    assert key not in both.waiting()
    both.desk.take_back([key])
    assert key in both.waiting()


def test_that_an_impossible_day_of_the_units_clock_is_told_and_the_day_of_arrival_counts(both: Correspondents) -> None:
    both.receive(both.report(date=datetime.date(2031, 1, 1)))
    row = both.desk.review()[0]
    assert row.doubts == (Doubt.DAY,)
    both.desk.accept([row.key])
    assert both.office.desk.follow_ups.course(row.resolution_id).steps[0].date == DAY


def test_that_an_answer_for_another_office_is_refused(both: Correspondents, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = correspond(tmp_path / "other")
    with pytest.raises(Refused, match="another office"):
        other.desk.receive(both.answer(both.report()))


def test_that_an_answer_to_an_unknown_file_is_refused(both: Correspondents) -> None:
    both.file = dataclasses.replace(both.file, id=str(uuid.uuid4()))
    with pytest.raises(Refused, match="not known here"):
        both.desk.receive(both.answer(both.report()))


def test_that_an_answer_without_the_secret_of_its_file_is_refused(both: Correspondents) -> None:
    both.file = dataclasses.replace(both.file, secret=bytes(32))
    with pytest.raises(Refused, match="altered"):
        both.desk.receive(both.answer(both.report()))


def test_that_an_answer_sealed_to_somebody_else_is_refused(both: Correspondents) -> None:
    other = OfficeKey.fresh().recipient
    with pytest.raises(Refused, match="altered"):
        both.desk.receive(both.answer(both.report(), recipient=other))


def test_that_nobody_reads_an_answer_on_its_way(both: Correspondents) -> None:
    content = both.answer(both.report(text="confidential words of the unit")).read_bytes()
    assert b"confidential words" not in content
