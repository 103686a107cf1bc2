"""What becomes of a resolution after its notice."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.follow_ups import STEPS, FollowUpKind
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.sentences import Refused
from desktop_app.services.follow_up_course import CourseOf, StepKind
from tests.offices import DAY, Office, at, office

WEEK = datetime.timedelta(days=7)
DUE = DAY + 3 * WEEK


@pytest.fixture
def notified(tmp_path: Path) -> tuple[Office, list[str]]:
    """An office with three notified resolutions: with a day, counted from the notice, and without a deadline."""
    return told(tmp_path)


def told(folder: Path) -> tuple[Office, list[str]]:
    made = office(folder)
    meeting = made.session("گلوگاه‌ها")
    resolved = made.desk.deciding.resolve
    ids = [
        resolved(
            meeting,
            made.item(meeting),
            text,
            responsible_unit_id=made.unit,
            ballot=Ballot(VoteMethod.UNANIMOUS),
            **term,
        )
        for text, term in (
            ("فهرست گلوگاه‌ها تهیه شود.", {"due": DUE}),
            ("دوره آموزشی برگزار شود.", {"due_days": 5}),
            ("گزارش ماهانه ارائه شود.", {}),
        )
    ]
    finish(made, meeting)
    made.desk.notices.issue(meeting)
    return made, ids


def finish(made: Office, meeting: str) -> None:
    made.hands.set("15:30")
    made.desk.meetings.close(meeting, at("15:30"))
    made.desk.minutes.freeze(meeting)
    for signer in made.desk.minutes.get(meeting).signers:
        made.desk.minutes.sign(signer.signature_id)
    made.desk.minutes.finalise(meeting, keep_backup=False)


def course(made: Office, resolution_id: str) -> CourseOf:
    return made.desk.follow_ups.course(resolution_id)


def test_that_a_deadline_counted_from_the_notice_becomes_a_day_with_the_notice(
    notified: tuple[Office, list[str]],
) -> None:
    made, (_, counted, _) = notified
    calendar = made.desk.offices.work_calendar()
    assert course(made, counted).deadline == calendar.add_working_days(DAY, 5)
    letter = next(one for one in made.desk.letters.all() if counted in one.resolution_ids)
    made.desk.notices.withdraw(letter.meeting_id or "", [letter.id])
    assert course(made, counted).deadline is None
    assert course(made, counted).status is ResolutionStatus.NOT_NOTIFIED
    assert course(made, counted).notified_on is None


def test_that_a_resolution_is_closed_in_two_steps(notified: tuple[Office, list[str]]) -> None:
    made, (first, *_) = notified
    follow_ups = made.desk.follow_ups
    with pytest.raises(Refused, match="has not reported"):
        follow_ups.verify([first])
    follow_ups.record(first, progress=60, text="فهرست دو منطقه آماده است.", unit_id=made.unit)
    assert (course(made, first).status, course(made, first).progress) == (ResolutionStatus.IN_PROGRESS, 60)
    follow_ups.record(first, FollowUpKind.REPORTED_DONE, unit_id=made.unit)
    assert (course(made, first).status, course(made, first).progress) == (ResolutionStatus.REPORTED_DONE, 100)
    follow_ups.record(first, FollowUpKind.RETURNED, text="فهرست منطقه سه نیامده است.", progress=80)
    assert (course(made, first).status, course(made, first).progress) == (ResolutionStatus.IN_PROGRESS, 80)
    follow_ups.record(first, FollowUpKind.REPORTED_DONE)
    follow_ups.verify([first])
    closed = course(made, first)
    assert (closed.status, closed.closed_on) == (ResolutionStatus.CLOSED, DAY)
    kinds = [step.kind for step in closed.steps]
    assert kinds[0] is StepKind.VERIFIED
    assert kinds[-2:] == [StepKind.NOTIFIED, StepKind.ADOPTED]
    with pytest.raises(Refused, match="is closed"):
        follow_ups.record(first, progress=90)
    follow_ups.record(first, FollowUpKind.NOTE, text="نسخه‌ای به بایگانی رفت.")


def test_that_a_step_lies_between_the_meeting_and_today_and_progress_is_a_percentage(
    notified: tuple[Office, list[str]],
) -> None:
    made, (first, *_) = notified
    for on in (DAY - WEEK, DAY + WEEK):
        with pytest.raises(Refused, match="lies between"):
            made.desk.follow_ups.record(first, on=on)
    with pytest.raises(Refused, match="between 0 and 100"):
        made.desk.follow_ups.record(first, progress=101)
    assert [step for step in course(made, first).steps if step.own] == []


def test_that_an_extension_names_its_reason_and_who_granted_it_and_the_first_deadline_is_kept(
    notified: tuple[Office, list[str]],
) -> None:
    made, (first, *_) = notified
    made.hands.set("09:00", DUE + WEEK)
    assert course(made, first).days_late == 7
    made.desk.follow_ups.extend([first], DUE + 2 * WEEK, "کمبود نیرو", "رئیس کمیته")
    seen = course(made, first)
    assert (seen.due, seen.deadline, seen.days_late) == (DUE, DUE + 2 * WEEK, 0)
    step = next(s for s in seen.steps if s.kind is StepKind.EXTENDED)
    assert (step.before, step.until, step.granted_by, step.text) == (DUE, DUE + 2 * WEEK, "رئیس کمیته", "کمبود نیرو")
    with pytest.raises(Refused, match="not after the present one"):
        made.desk.follow_ups.extend([first], DUE + WEEK, "کمبود نیرو", "رئیس کمیته")
    for reason, whom in (("", "رئیس"), ("کمبود نیرو", " ")):
        with pytest.raises(Refused, match="is empty"):
            made.desk.follow_ups.extend([first], DUE + 3 * WEEK, reason, whom)


def test_that_what_is_held_resumes_where_it_stood(notified: tuple[Office, list[str]]) -> None:
    made, (first, second, _) = notified
    made.desk.follow_ups.record(first, progress=30)
    made.desk.follow_ups.hold([first, second], "بودجه ابلاغ نشده است.")
    assert course(made, first).standing_reason == "بودجه ابلاغ نشده است."
    made.desk.follow_ups.resume([first, second])
    assert course(made, first).status is ResolutionStatus.IN_PROGRESS
    assert course(made, first).progress == 30
    assert course(made, second).status is ResolutionStatus.NOTIFIED
    assert course(made, first).standing_reason == ""


def test_that_many_go_together_or_not_at_all_and_the_refusal_names_those_that_do_not_fit(
    notified: tuple[Office, list[str]],
) -> None:
    made, (first, second, third) = notified
    made.desk.follow_ups.record(first, FollowUpKind.REPORTED_DONE)
    with pytest.raises(Refused) as refusal:
        made.desk.follow_ups.verify([first, second, third])
    assert refusal.value.values["n"] == 2
    assert "/۲" in str(refusal.value.values["numbers"])
    assert course(made, first).status is ResolutionStatus.REPORTED_DONE


def test_that_a_later_resolution_takes_the_place_and_both_name_the_other(notified: tuple[Office, list[str]]) -> None:
    made, (first, second, third) = notified
    with pytest.raises(Refused, match="replaced by a later one"):
        made.desk.follow_ups.replace(second, first)
    with pytest.raises(Refused, match="replaced by a later one"):
        made.desk.follow_ups.replace(second, second)
    made.desk.follow_ups.replace(first, third, "متن تازه")
    gone, stays = course(made, first), course(made, third)
    assert gone.status is ResolutionStatus.VOID
    assert gone.replaced_by == (third, stays.label)
    assert stays.replaces == ((first, gone.label),)
    assert next(s for s in gone.steps if s.own).kind is StepKind.REPLACED
    with pytest.raises(Refused, match="that stands"):
        made.desk.follow_ups.replace(third, first)
    made.desk.follow_ups.reopen([first])
    assert course(made, first).replaced_by is None
    assert course(made, third).replaces == ()


def test_that_clauses_have_units_and_deadlines_of_their_own_and_carry_the_resolution(
    notified: tuple[Office, list[str]],
) -> None:
    made, (first, *_) = notified
    other = made.desk.people.add_unit("مدیریت حقوقی")
    one = made.desk.clauses.add(first, "فهرست تهیه شود.", unit_id=made.unit, due=DAY + WEEK)
    two = made.desk.clauses.add(first, "متن بررسی شود.", unit_id=other, due_days=30)
    assert course(made, first).deadline == DAY + WEEK
    assert course(made, first).clauses[1].due == made.desk.offices.work_calendar().add_working_days(DAY, 30)
    made.hands.set("09:00", DAY + 2 * WEEK)
    assert course(made, first).days_late == 7
    made.desk.follow_ups.record(first, FollowUpKind.REPORTED_DONE, clause_id=one)
    made.desk.follow_ups.record(first, FollowUpKind.VERIFIED, clause_id=one)
    half = course(made, first)
    assert (half.status, half.progress, half.days_late) == (ResolutionStatus.IN_PROGRESS, 50, 0)
    made.desk.follow_ups.record(first, FollowUpKind.REPORTED_DONE, clause_id=two)
    made.desk.follow_ups.verify([first])
    assert course(made, first).status is ResolutionStatus.CLOSED
    with pytest.raises(Refused, match="is settled"):
        made.desk.clauses.add(first, "بندی تازه")


def test_that_a_step_taken_out_leaves_the_standing_it_had_without_it(notified: tuple[Office, list[str]]) -> None:
    made, (first, *_) = notified
    made.desk.follow_ups.record(first, progress=40)
    done = made.desk.follow_ups.record(first, FollowUpKind.REPORTED_DONE)
    made.desk.follow_ups.verify([first])
    verified = next(s.id for s in course(made, first).steps if s.kind is StepKind.VERIFIED)
    made.desk.follow_ups.remove(verified)
    assert course(made, first).status is ResolutionStatus.REPORTED_DONE
    made.desk.follow_ups.remove(done)
    assert (course(made, first).status, course(made, first).progress) == (ResolutionStatus.IN_PROGRESS, 40)
    made.desk.follow_ups.restore(done)
    assert course(made, first).status is ResolutionStatus.REPORTED_DONE


def test_that_a_unit_that_is_gone_does_not_report(notified: tuple[Office, list[str]]) -> None:
    made, (first, *_) = notified
    with pytest.raises(Refused, match="no longer there"):
        made.desk.follow_ups.record(first, progress=10, unit_id="unknown")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(list(FollowUpKind)), max_size=8))
def test_that_no_order_of_steps_closes_what_was_not_reported_and_taking_steps_out_again_leads_back(
    tmp_path_factory: pytest.TempPathFactory, kinds: list[FollowUpKind]
) -> None:
    made, (first, *_) = told(tmp_path_factory.mktemp("office"))
    taken: list[tuple[str, ResolutionStatus, int]] = []
    for kind in kinds:
        before = course(made, first)
        try:
            step = made.desk.follow_ups.record(first, kind, text="شرح", progress=None)
        except Refused:
            assert before.status not in STEPS[kind]
            assert course(made, first) == before
            continue
        if kind is not FollowUpKind.NOTE:
            taken.append((step, before.status, before.progress))
        if course(made, first).status is ResolutionStatus.CLOSED and kind is not FollowUpKind.NOTE:
            assert before.status is ResolutionStatus.REPORTED_DONE
    for step, status, progress in reversed(taken):
        made.desk.follow_ups.remove(step)
        assert (course(made, first).status, course(made, first).progress) == (status, progress)
    made.desk.file.close()
