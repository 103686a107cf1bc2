"""A statement becomes a resolution and back, a proposal that fails stays in the record, and a paste is one act."""

from __future__ import annotations

import pytest

from desktop_app.domain.minutes import StatementKind
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.votes import Ballot, Choice, VoteMethod
from desktop_app.sentences import Refused
from tests.offices import Office, at


@pytest.fixture
def quorum() -> QuorumRule:
    return QuorumRule(at_least=3)


def test_that_a_statement_becomes_the_next_resolution_and_back(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    item = desk.agenda.items(meeting)[0].id
    said = desk.recording.state(meeting, item, "زمان هر گام تعیین شود", at=at("14:20"))
    made = desk.deciding.turn_into_resolution(said)
    (resolution,) = desk.deciding.resolutions(meeting)
    assert (resolution.id, resolution.number, resolution.text) == (made, 1, "زمان هر گام تعیین شود")
    assert (resolution.item_id, resolution.adopted_at) == (item, at("14:20"))
    assert resolution.vote.method is VoteMethod.UNTAKEN
    assert desk.recording.statements(meeting) == []
    desk.deciding.turn_into_statement(made)
    assert desk.deciding.resolutions(meeting) == []
    assert [s.text for s in desk.recording.statements(meeting)] == ["زمان هر گام تعیین شود"]


def test_that_below_the_quorum_a_statement_stays_a_statement(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    said = desk.recording.state(meeting, None, "زمان هر گام تعیین شود")
    for row in desk.attendance.roll(meeting).rows[:3]:
        desk.attendance.leave(meeting, row.person_id, at("14:10"))
    sepidar.hands.set("14:20")
    fresh = desk.recording.state(meeting, None, "پیشنهاد دوم")
    with pytest.raises(Refused):
        desk.deciding.turn_into_resolution(fresh)
    assert [s.id for s in desk.recording.statements(meeting)] == [said, fresh]
    assert desk.deciding.resolutions(meeting) == []


def test_that_a_resolution_and_its_vote_are_one_act(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    before = desk.file.commits
    with pytest.raises(Refused):
        desk.deciding.resolve(meeting, None, "مقرر شد", ballot=Ballot(VoteMethod.OPEN, in_favour=99))
    assert desk.deciding.resolutions(meeting) == []
    assert desk.file.commits == before
    desk.deciding.resolve(meeting, None, "مقرر شد", ballot=Ballot(VoteMethod.UNANIMOUS))
    assert desk.file.commits == before + 1
    assert desk.deciding.resolutions(meeting)[0].vote.carried


def test_that_a_proposal_that_is_not_carried_stays_as_a_motion_with_its_vote(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    voters = [person for person, _ in desk.deciding.electorate(meeting, None).eligible]
    ballot = Ballot(VoteMethod.OPEN, in_favour=1, against=len(voters) - 1)
    desk.deciding.reject(meeting, None, "ادغام دو کمیته", ballot)
    assert desk.deciding.resolutions(meeting) == []
    (motion,) = desk.recording.statements(meeting)
    proposal, sentence = motion.text.splitlines()
    assert (motion.kind, proposal) == (StatementKind.MOTION, "ادغام دو کمیته.")
    assert sentence.startswith("پیشنهاد")
    assert "۱ رأی موافق" in sentence
    assert "تصویب نشد" in sentence


def test_that_a_carried_proposal_is_no_rejected_motion(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    names = {person: Choice.FOR for person, _ in desk.deciding.electorate(meeting, None).eligible}
    with pytest.raises(Refused):
        desk.deciding.reject(meeting, None, "ادغام", Ballot(VoteMethod.BY_NAME, by_name=names))
    assert desk.recording.statements(meeting) == []


def test_that_pasted_paragraphs_are_statements_in_their_order_and_one_act(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    desk.recording.state(meeting, None, "پیش از آن")
    before = desk.file.commits
    desk.recording.state_all(meeting, None, [f"بند {number}" for number in range(300)])
    desk.recording.state(meeting, None, "پس از آن")
    texts = [s.text for s in desk.recording.statements(meeting)]
    assert texts == ["پیش از آن", *(f"بند {number}" for number in range(300)), "پس از آن"]
    assert desk.file.commits == before + 2


def test_that_of_pasted_paragraphs_all_or_none_are_recorded(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    with pytest.raises(Refused):
        desk.recording.state_all(meeting, None, ["یک", " ", "سه"])
    assert desk.recording.statements(meeting) == []


def test_that_a_representative_speaks_in_their_own_name(sepidar: Office) -> None:
    desk, meeting = sepidar.desk, sepidar.session()
    member = desk.attendance.roll(meeting).rows[-1].person_id
    desk.attendance.represent(meeting, member, "معاون حقوقی", letter_no="۱۲/۳۴")
    desk.recording.state(meeting, None, "نظر ما این است", speaker_id=member)
    (line,) = desk.recording.statements(meeting)
    assert line.speaker == "معاون حقوقی"
