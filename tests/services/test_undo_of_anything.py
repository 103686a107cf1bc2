"""Any acts in any order: undone they leave what was there, done again what they made."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.agenda import Outcome
from desktop_app.domain.attendance import Capacity, Reply
from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.sentences import Refused
from tests.offices import Office, office
from tests.services.acts_at_hand import living, tables

STEPS = st.lists(st.tuples(st.integers(0, 15), st.integers(0, 7)), min_size=1, max_size=100)


class Secretary:
    """Does one thing after another; what is refused does not happen."""

    def __init__(self, made: Office) -> None:
        self.made, self.desk = made, made.desk
        self.meeting = made.session("یک", "دو", "سه")
        self.count = 0

    def do(self, what: int, which: int) -> None:
        self.count += 1
        desk, meeting, word = self.desk, self.meeting, f"متن {self.count}"
        items = [row.id for row in desk.agenda.items(meeting)]
        lines = [row.id for row in desk.recording.statements(meeting)]
        decided = [row.id for row in desk.deciding.resolutions(meeting)]
        people = [row.person_id for row in desk.attendance.roll(meeting).rows]
        item = items[which % len(items)] if items else None
        one = lines[which % len(lines)] if lines else ""
        resolution = decided[which % len(decided)] if decided else ""
        person = people[which % len(people)]
        deeds = (
            lambda: desk.recording.state(meeting, item, word),
            lambda: desk.recording.edit_statement(one, text=word, private=which % 2 == 0),
            lambda: desk.recording.remove_statement(one),
            lambda: desk.deciding.resolve(meeting, item, word),
            lambda: desk.deciding.vote(resolution, Ballot(VoteMethod.UNANIMOUS)),
            lambda: desk.deciding.remove_resolution(resolution),
            lambda: desk.deciding.turn_into_resolution(one),
            lambda: desk.deciding.turn_into_statement(resolution),
            lambda: desk.agenda.add(meeting, word),
            lambda: desk.agenda.edit(item or "", title=word, minutes=which),
            lambda: desk.agenda.settle(item or "", list(Outcome)[which % len(Outcome)]),
            lambda: desk.agenda.move(item or "", which % len(items)),
            lambda: desk.attendance.reply(meeting, person, list(Reply)[which % len(Reply)]),
            lambda: desk.attendance.add_guest(meeting, word, capacity=Capacity.GUEST),
            lambda: desk.minutes.write(meeting, opening=word),
            lambda: desk.attendance.recuse(item or "", person, word),
        )
        try:
            deeds[what]()
        except Refused:
            return


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_that_any_acts_undone_leave_what_was_there_and_done_again_what_they_made(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, int]]
) -> None:
    made = office(tmp_path_factory.mktemp("undo"))
    secretary = Secretary(made)
    desk = made.desk
    before, known = living(desk), {name: set(table) for name, table in tables(desk).items()}
    start = desk.undo.next_undo()
    assert start is not None
    for what, which in steps:
        secretary.do(what, which)
    after = tables(desk)
    undone = 0
    while (turn := desk.undo.next_undo()) is not None and turn.key != start.key:
        desk.undo.undo()
        undone += 1
    assert living(desk) == before
    assert {name: set(table) for name, table in living(desk).items()} == known
    for _ in range(undone):
        desk.undo.redo()
    assert tables(desk) == after
    assert desk.undo.redo() is None
    assert desk.file.verify() == []
    desk.file.close()
