"""The life of a meeting through the desk: prepared, invited, in session, drafted, frozen, signed, final."""

from __future__ import annotations

import datetime
import json
from fractions import Fraction

import pytest
import sqlalchemy

from desktop_app.documents import minutes as document
from desktop_app.domain.attendance import Capacity, Excuse
from desktop_app.domain.meetings import MeetingKind, Stage
from desktop_app.domain.minutes import MinutesState, digest
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.resolutions import ResolutionKind, ResolutionStatus
from desktop_app.domain.votes import Ballot, Choice, VoteMethod
from desktop_app.persian.bidi import strip_isolates
from desktop_app.sentences import Refused
from tests.offices import DAY, Office, at


@pytest.fixture
def quorum() -> QuorumRule:
    return QuorumRule(share=Fraction(2, 3))


def resolved(o: Office, meeting: str, text: str = "گزارش ماهانه تهیه شود.") -> str:
    resolution = o.desk.deciding.resolve(
        meeting, o.item(meeting), text, responsible_unit_id=o.unit, due=DAY + datetime.timedelta(days=30)
    )
    o.desk.deciding.vote(resolution, Ballot(VoteMethod.UNANIMOUS))
    return resolution


def frozen(o: Office) -> str:
    meeting = o.session()
    o.desk.recording.state(meeting, o.item(meeting), "سخن نخست", speaker_id=o.people["مدیر حقوقی"])
    resolved(o, meeting)
    o.desk.meetings.close(meeting, at("15:30"))
    o.desk.minutes.freeze(meeting)
    return meeting


def sign_all(o: Office, meeting: str) -> None:
    for signer in o.desk.minutes.get(meeting).signers:
        o.desk.minutes.sign(signer.signature_id, on=DAY)


def test_that_convening_summons_the_members_and_proposes_number_and_end(sepidar: Office) -> None:
    meeting = sepidar.desk.meetings.convene(sepidar.committee, DAY, starts=at("14:00"))
    view = sepidar.desk.meetings.get(meeting)
    assert (view.number, view.year, view.ends) == (1, 1404, at("15:30"))
    assert view.chair == "شهردار"
    rows = sepidar.desk.attendance.roll(meeting).rows
    assert rows[0].capacity is Capacity.CHAIR
    assert len(rows) == 5


def test_that_inviting_to_an_empty_agenda_is_refused(sepidar: Office) -> None:
    meeting = sepidar.meeting()
    with pytest.raises(Refused):
        sepidar.desk.meetings.invite(meeting)
    assert sepidar.desk.meetings.get(meeting).stage is Stage.PREPARED


def test_that_nothing_is_recorded_before_the_session_is_opened(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    with pytest.raises(Refused):
        sepidar.desk.recording.state(meeting, sepidar.item(meeting), "سخن")


def test_that_a_meeting_below_quorum_cannot_record_a_resolution(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    sepidar.hands.set("14:00")
    sepidar.desk.meetings.open(meeting)
    for post in ("شهردار", "دبیر کمیته", "معاون مالی"):
        sepidar.desk.attendance.arrive(meeting, sepidar.people[post], at("14:00"))
    with pytest.raises(Refused):
        sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting), "مقرر شد")
    sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting), "توصیه", kind=ResolutionKind.RECOMMENDATION)
    sepidar.desk.attendance.arrive(meeting, sepidar.people["مدیر حراست"], at("14:19"))
    sepidar.hands.set("14:20")
    assert sepidar.desk.attendance.roll(meeting).official_since == at("14:19")
    sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting), "مقرر شد")
    assert [r.number for r in sepidar.desk.deciding.resolutions(meeting)] == [1, 2]


def test_that_a_recused_member_is_present_without_a_vote(sepidar: Office) -> None:
    meeting = sepidar.session("پروانه")
    item = sepidar.item(meeting)
    sepidar.desk.attendance.recuse(item, sepidar.people["مدیر حقوقی"], "عضویت در هیئت‌مدیره")
    voters = sepidar.desk.deciding.electorate(meeting, item)
    assert (voters.present, len(voters.eligible)) == (5, 4)
    resolution = sepidar.desk.deciding.resolve(meeting, item, "مقرر شد")
    with pytest.raises(Refused):
        sepidar.desk.deciding.vote(
            resolution, Ballot(VoteMethod.BY_NAME, by_name={sepidar.people["مدیر حقوقی"]: Choice.FOR})
        )
    sepidar.desk.deciding.vote(resolution, Ballot(VoteMethod.OPEN, in_favour=3, against=1))
    vote = sepidar.desk.deciding.resolutions(meeting)[0].vote
    assert (vote.carried, vote.eligible, vote.needed) == (True, 4, 3)


def test_that_more_votes_than_voters_are_refused_and_nothing_is_kept(sepidar: Office) -> None:
    meeting = sepidar.session()
    resolution = sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting), "مقرر شد")
    with pytest.raises(Refused):
        sepidar.desk.deciding.vote(resolution, Ballot(VoteMethod.OPEN, in_favour=6))
    assert sepidar.desk.deciding.resolutions(meeting)[0].vote.method is VoteMethod.UNTAKEN


def test_that_an_alternate_in_a_principals_seat_counts_for_the_quorum(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    alternate = sepidar.desk.people.add(post="جانشین مدیر حراست")
    sepidar.desk.attendance.summon(meeting, alternate, Capacity.ALTERNATE)
    sepidar.desk.meetings.open(meeting, at("14:00"))
    for person in (sepidar.people["شهردار"], sepidar.people["دبیر کمیته"], sepidar.people["معاون مالی"], alternate):
        sepidar.desk.attendance.arrive(meeting, person, at("14:00"))
    sepidar.hands.set("14:05")
    assert not sepidar.desk.attendance.roll(meeting).quorum.official
    sepidar.desk.attendance.substitute(meeting, alternate, sepidar.people["مدیر حراست"])
    assert sepidar.desk.attendance.roll(meeting).quorum.official
    assert len(sepidar.desk.deciding.electorate(meeting, None).eligible) == 4


def test_that_a_representative_needs_an_introduction_letter(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    with pytest.raises(Refused):
        sepidar.desk.attendance.represent(meeting, sepidar.people["معاون مالی"], "مدیر امور مالی")
    sepidar.desk.attendance.represent(meeting, sepidar.people["معاون مالی"], "مدیر امور مالی", letter_no="۲/۱۱۸")
    row = next(r for r in sepidar.desk.attendance.roll(meeting).rows if r.representative)
    assert row.letter_no == "۲/۱۱۸"


def test_that_somebody_who_was_there_cannot_be_excused_or_struck(sepidar: Office) -> None:
    meeting = sepidar.session()
    with pytest.raises(Refused):
        sepidar.desk.attendance.excuse(meeting, sepidar.people["مدیر حقوقی"], Excuse.LEAVE)
    with pytest.raises(Refused):
        sepidar.desk.attendance.strike(meeting, sepidar.people["مدیر حقوقی"])


def test_that_freezing_gives_the_next_number_of_the_year_and_fixes_the_text(sepidar: Office) -> None:
    meeting = frozen(sepidar)
    view = sepidar.desk.minutes.get(meeting)
    assert (view.state, view.number) == (MinutesState.FROZEN, "1404/س/1")
    text = sepidar.desk.minutes.paper(meeting)
    statement = sepidar.desk.recording.statements(meeting)[0].id
    for edit in (
        lambda: sepidar.desk.recording.edit_statement(statement, text="دیگر"),
        lambda: sepidar.desk.recording.remove_statement(statement),
        lambda: sepidar.desk.agenda.add(meeting, "بند تازه"),
        lambda: sepidar.desk.attendance.set_times(meeting, sepidar.people["شهردار"], []),
        lambda: sepidar.desk.meetings.edit(meeting, place="جای دیگر"),
        lambda: sepidar.desk.minutes.write(meeting, opening="آغاز"),
    ):
        with pytest.raises(Refused):
            edit()
    assert sepidar.desk.minutes.paper(meeting) == text


def test_that_a_person_renamed_later_stays_as_printed_in_a_frozen_text(sepidar: Office) -> None:
    meeting = frozen(sepidar)
    sepidar.desk.people.edit(sepidar.people["مدیر حقوقی"], post="معاون حقوقی")
    speakers = [s.speaker for d in sepidar.desk.minutes.paper(meeting).discussions for s in d.statements]
    assert speakers == ["مدیر حقوقی"]


def test_that_a_number_given_to_other_minutes_is_refused(sepidar: Office) -> None:
    frozen(sepidar)
    second = sepidar.session(day=DAY + datetime.timedelta(days=90))
    sepidar.desk.meetings.close(second, at("15:00"))
    with pytest.raises(Refused) as refused:
        sepidar.desk.minutes.freeze(second, number="۱۴۰۴/س/۱")
    assert refused.value.values["free"] == sepidar.desk.minutes.get(second).proposed_number
    assert sepidar.desk.minutes.get(second).state is MinutesState.DRAFT


def test_that_a_running_session_cannot_be_frozen(sepidar: Office) -> None:
    meeting = sepidar.session()
    with pytest.raises(Refused):
        sepidar.desk.minutes.freeze(meeting)


def test_that_a_character_that_no_font_has_stops_the_freezing_and_leaves_the_draft(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.desk.recording.state(meeting, sepidar.item(meeting), "نشان 𓂀 ناشناخته")
    sepidar.desk.meetings.close(meeting, at("15:00"))
    with pytest.raises(Refused):
        sepidar.desk.minutes.freeze(meeting)
    assert sepidar.desk.meetings.get(meeting).stage is Stage.DRAFTED
    assert sepidar.desk.minutes.get(meeting).number == ""


def test_that_minutes_are_final_only_when_everyone_has_signed(sepidar: Office) -> None:
    meeting = frozen(sepidar)
    with pytest.raises(Refused):
        sepidar.desk.minutes.finalise(meeting)
    sign_all(sepidar, meeting)
    assert sepidar.desk.meetings.get(meeting).stage is Stage.SIGNED
    sepidar.desk.minutes.finalise(meeting)
    assert sepidar.desk.meetings.get(meeting).stage is Stage.FINAL
    assert sepidar.desk.deciding.resolutions(meeting)[0].status is ResolutionStatus.NOT_NOTIFIED


def test_that_the_final_record_holds_the_text_and_its_own_digest(sepidar: Office) -> None:
    meeting = frozen(sepidar)
    sign_all(sepidar, meeting)
    sha256 = sepidar.desk.minutes.finalise(meeting)
    with sepidar.desk.file.reading() as session:
        row = session.execute(sqlalchemy.text("SELECT snapshot, sha256 FROM final_minutes")).one()
    assert row.sha256 == sha256 == digest(row.snapshot)
    kept = json.loads(row.snapshot)
    assert kept["text_sha256"] == digest(document.to_json(document.from_json(json.dumps(kept["text"]))))
    assert len(kept["signatures"]) == 5


@pytest.mark.parametrize("statement", ["UPDATE final_minutes SET snapshot = ''", "DELETE FROM final_minutes"])
def test_that_nothing_changes_a_final_record(sepidar: Office, statement: str) -> None:
    meeting = frozen(sepidar)
    sign_all(sepidar, meeting)
    sepidar.desk.minutes.finalise(meeting)
    with (
        pytest.raises(Exception, match="final_minutes"),
        sepidar.desk.file.transaction("test") as act,
    ):
        act.session.connection().exec_driver_sql(statement)
    with sepidar.desk.file.reading() as session:
        assert session.execute(sqlalchemy.text("SELECT count(*) FROM final_minutes WHERE snapshot <> ''")).scalar() == 1


def test_that_a_later_correction_is_a_new_version_naming_the_old(sepidar: Office) -> None:
    meeting = frozen(sepidar)
    sign_all(sepidar, meeting)
    first = sepidar.desk.minutes.finalise(meeting)
    assert sepidar.desk.minutes.revise(meeting) == 2
    sepidar.desk.recording.edit_statement(sepidar.desk.recording.statements(meeting)[0].id, text="سخن درست‌شده")
    assert sepidar.desk.minutes.freeze(meeting) == "1404/س/1"
    sign_all(sepidar, meeting)
    second = sepidar.desk.minutes.finalise(meeting)
    assert first != second
    with sepidar.desk.file.reading() as session:
        rows = session.execute(
            sqlalchemy.text("SELECT id, version, replaces_id, snapshot FROM final_minutes ORDER BY version")
        ).all()
    assert [r.version for r in rows] == [1, 2]
    assert rows[1].replaces_id == rows[0].id
    assert "سخن نخست" in rows[0].snapshot
    assert "سخن درست‌شده" in rows[1].snapshot
    assert strip_isolates(sepidar.desk.minutes.paper(meeting).replaces) == "نسخه ۱ به شماره ۱۴۰۴/س/۱ مورخ ۱۴۰۴/۰۹/۱۷"


def test_that_a_signature_marked_by_mistake_can_be_withdrawn_until_the_end(sepidar: Office) -> None:
    meeting = frozen(sepidar)
    sign_all(sepidar, meeting)
    one = sepidar.desk.minutes.get(meeting).signers[0].signature_id
    sepidar.desk.minutes.unsign(one)
    assert sepidar.desk.meetings.get(meeting).stage is Stage.FROZEN
    sepidar.desk.minutes.sign(one, on=DAY, reservation="با بند دو موافق نیستم.")
    assert [r.text for r in sepidar.desk.minutes.paper(meeting).reservations] == ["با بند دو موافق نیستم."]
    sepidar.desk.minutes.finalise(meeting)
    with pytest.raises(Refused):
        sepidar.desk.minutes.unsign(one)


def test_that_a_hosted_session_without_committee_needs_a_title_but_no_quorum(sepidar: Office) -> None:
    with pytest.raises(Refused):
        sepidar.desk.meetings.convene(None, DAY)
    meeting = sepidar.desk.meetings.convene(None, DAY, title="نشست سلامت اداری", host="شهرداری", starts=at("17:00"))
    guest = sepidar.desk.attendance.add_guest(meeting, "بازرس کل استان", capacity=Capacity.SPEAKER)
    item = sepidar.desk.agenda.add(meeting, "شفافیت خدمات")
    sepidar.desk.meetings.open(meeting, at("17:10"))
    sepidar.desk.attendance.arrive(meeting, guest, at("17:10"))
    sepidar.desk.recording.state(meeting, item, "برای موارد یکسان باید پاسخ یکسان داد.", speaker_id=guest)
    sepidar.desk.meetings.close(meeting, at("19:00"))
    roll = sepidar.desk.attendance.roll(meeting)
    assert not roll.needs_quorum
    paper = sepidar.desk.minutes.paper(meeting)
    assert paper.quorum.needed is None
    assert paper.resolutions == ()
    assert [g.role for g in paper.guests] == ["speaker"]


def test_that_an_extraordinary_meeting_does_not_cover_its_season(sepidar: Office) -> None:
    sepidar.desk.meetings.convene(sepidar.committee, DAY, starts=at("14:00"), kind=MeetingKind.EXTRAORDINARY)
    cells = sepidar.desk.home.look().coverage[0].cells
    assert [c.state.value for c in cells] == ["missed", "missed", "unscheduled", "ahead"]


def test_that_an_item_left_over_is_offered_to_the_next_meeting_until_taken_up(sepidar: Office) -> None:
    first = sepidar.session("الف", "ب")
    sepidar.desk.recording.state(first, sepidar.item(first, 0), "سخن")
    sepidar.desk.meetings.close(first, at("15:00"))
    second = sepidar.meeting(day=DAY + datetime.timedelta(days=90))
    left = sepidar.desk.agenda.left_over(second)
    assert [item.title for item in left] == ["ب"]
    sepidar.desk.agenda.carry_over(left[0].id, second)
    assert sepidar.desk.agenda.left_over(second) == []
    assert sepidar.desk.agenda.items(second)[0].carried_from == "1/2"


def test_that_what_was_being_typed_comes_back_and_is_forgotten_once_recorded(sepidar: Office) -> None:
    meeting = sepidar.session()
    item = sepidar.item(meeting)
    sepidar.desk.recording.keep_draft(meeting, item, "جمله نیمه‌کا")
    assert sepidar.desk.recording.draft(meeting, item) == "جمله نیمه‌کا"
    sepidar.desk.recording.state(meeting, item, "جمله نیمه‌کاره")
    assert sepidar.desk.recording.draft(meeting, item) == ""


def test_that_a_representative_signs_in_the_members_place(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    sepidar.desk.attendance.represent(meeting, sepidar.people["معاون مالی"], "مدیر امور مالی", letter_no="۲/۱۱۸")
    sepidar.desk.meetings.open(meeting, at("14:00"))
    sepidar.desk.attendance.all_present(meeting, at("14:00"))
    names = [s.name for s in sepidar.desk.minutes.get(meeting).signers]
    assert "مدیر امور مالی" in names
    assert "معاون مالی" not in names
    signer = next(s for s in sepidar.desk.minutes.paper(meeting).signers if s.name == "مدیر امور مالی")
    assert signer.capacity == "representative"


def test_that_the_paper_says_when_and_with_how_many_the_session_was_official(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.desk.meetings.close(meeting, at("15:30"))
    paper = sepidar.desk.minutes.paper(meeting)
    assert "۵ نفر از ۵ عضو" in paper.opening
    assert "۱۵:۳۰" in paper.closing
    sepidar.desk.minutes.write(meeting, opening="رئیس جلسه سخنان خود را آغاز کرد.")
    assert sepidar.desk.minutes.paper(meeting).opening == "رئیس جلسه سخنان خود را آغاز کرد."


def test_that_resolutions_are_notified_once_the_minutes_are_final_and_not_before(sepidar: Office) -> None:
    meeting = frozen(sepidar)
    with pytest.raises(Refused):
        sepidar.desk.resolutions.notify(meeting)
    sign_all(sepidar, meeting)
    sepidar.desk.minutes.finalise(meeting)
    told = sepidar.desk.resolutions.notify(meeting)
    assert sepidar.desk.meetings.get(meeting).stage is Stage.NOTIFIED
    assert [r.status for r in sepidar.desk.deciding.resolutions(meeting)] == [ResolutionStatus.NOTIFIED]
    sepidar.desk.resolutions.withdraw_notice(meeting, told)
    assert sepidar.desk.meetings.get(meeting).stage is Stage.FINAL
    assert [r.status for r in sepidar.desk.deciding.resolutions(meeting)] == [ResolutionStatus.NOT_NOTIFIED]
