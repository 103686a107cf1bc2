from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import Resolution, ResolutionStatus
from desktop_app.services import sample
from desktop_app.services.desk import Desk
from desktop_app.services.resolution_list import ResolutionList
from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import Grouping, Question


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("tally")
    made = sample.build(folder / "sepidar.dabir", home=folder)
    yield made
    made.file.close()


def questions(desk: Desk) -> Iterator[Question]:
    committees = [None, desk.committees.all()[0].id]
    for standing, grouping, committee in itertools.product(Standing, Grouping, committees):
        yield Question(standing=standing, grouping=grouping, committee_id=committee)


def assert_all_as_if_counted_anew(desk: Desk) -> None:
    anew = ResolutionList(desk.file, desk.clock, desk.search)
    for question in questions(desk):
        kept = desk.resolution_list
        assert kept.groups(question) == anew.groups(question), question
        assert kept.counts(question) == anew.counts(question), question
        assert sum(group.count for group in kept.groups(question)) == len(kept.ids(question)), question


def a_resolution(session: Session, place: int = 0) -> Resolution:
    order = select(Resolution).where(Resolution.removed.is_(False)).order_by(Resolution.id).offset(place)
    row = session.scalars(order.limit(1)).one()
    assert isinstance(row, Resolution)
    return row


def test_that_counts_follow_every_change(desk: Desk) -> None:
    assert_all_as_if_counted_anew(desk)
    units = [unit.id for unit in desk.people.units()]
    for place in range(3):
        with desk.file.transaction("follow_up.recorded") as act:
            a_resolution(act.session, place).status = ResolutionStatus.VOID
        assert_all_as_if_counted_anew(desk)
        with desk.file.transaction("resolution.edited") as act:
            row = a_resolution(act.session, place + 3)
            row.responsible_unit_id = None if row.responsible_unit_id == units[place] else units[place]
        assert_all_as_if_counted_anew(desk)
        with desk.file.transaction("resolution.removed") as act:
            a_resolution(act.session, place).removed = True
        assert_all_as_if_counted_anew(desk)
        desk.undo.undo()
        assert_all_as_if_counted_anew(desk)


def test_that_counts_follow_what_happens_to_meetings(desk: Desk) -> None:
    assert_all_as_if_counted_anew(desk)
    with desk.file.reading() as session:
        meeting_id = a_resolution(session).meeting_id
        elsewhere = session.scalars(select(Meeting.committee_id).where(Meeting.id != meeting_id)).first()
    for fields in ({"removed": True}, {"removed": False}, {"committee_id": elsewhere}, {"title": "دیگر"}):
        with desk.file.transaction("meeting.edited") as act:
            meeting = act.session.get(Meeting, meeting_id)
            assert meeting is not None
            for name, value in fields.items():
                setattr(meeting, name, value)
        assert_all_as_if_counted_anew(desk)


def test_that_counts_follow_what_another_process_writes(desk: Desk, tmp_path: Path) -> None:
    assert_all_as_if_counted_anew(desk)
    other = Desk(type(desk.file).open(desk.file.path, home=tmp_path), desk.clock)
    with other.file.transaction("follow_up.recorded") as act:
        row = a_resolution(act.session, 7)
        row.status = ResolutionStatus.DRAFT if row.status is ResolutionStatus.CLOSED else ResolutionStatus.CLOSED
    assert_all_as_if_counted_anew(desk)
    other.file.close()
