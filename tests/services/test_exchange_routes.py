"""Which stream every record of the sample office travels in."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.committees import Committee
from desktop_app.domain.letters import Letter
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.domain.minutes import Statement
from desktop_app.domain.nouns import NOUNS
from desktop_app.domain.resolutions import Resolution
from desktop_app.domain.violations import Violation
from desktop_app.exchange.streams import DIRECTORY, OWN, committee_in, is_confidential, of_committee
from desktop_app.services.desk import Desk
from desktop_app.services.exchange.routes import (
    BY_SUBJECT,
    DIRECTORY_OF,
    HANGS_ON,
    OWN_OF,
    TELLS_ALL,
    streams_of,
    under,
)
from desktop_app.store.registers import nouns
from tests.ui.sample_office import sample_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return sample_desk(tmp_path_factory.mktemp("office"))


def test_that_every_noun_has_been_given_a_way() -> None:
    ways = [DIRECTORY_OF, OWN_OF, frozenset(HANGS_ON), BY_SUBJECT]
    for noun in NOUNS:
        assert sum(noun.__tablename__ in way for way in ways) == 1, noun.__tablename__


def test_that_every_way_leads_over_columns_that_there_are() -> None:
    for entity, hangs in HANGS_ON.items():
        for column, parent in hangs:
            assert column in nouns()[entity].__table__.c, entity
            assert parent in nouns(), entity


def test_that_what_belongs_to_an_ordinary_meeting_travels_with_its_committee(desk: Desk) -> None:
    with desk.file.reading() as session:
        meeting = session.scalars(
            select(Meeting).where(Meeting.classification == Classification.ORDINARY, Meeting.committee_id.is_not(None))
        ).first()
        assert meeting is not None
        assert meeting.committee_id is not None
        rows = under(session, {("meeting", meeting.id)})
        streams = streams_of(session, rows)
        private = {("statement", s.id) for s in session.scalars(select(Statement).where(Statement.private))}
        classified = {
            ("letter", one.id)
            for one in session.scalars(select(Letter).where(Letter.classification != Classification.ORDINARY))
        }
    assert len(rows) > 10
    expected = of_committee(meeting.committee_id)
    assert {streams[row] for row in rows - private - classified} == {expected}


def test_that_a_classified_meeting_takes_all_that_hangs_on_it_into_the_confidential_stream(desk: Desk) -> None:
    with desk.file.reading() as session:
        meeting = session.scalars(select(Meeting).where(Meeting.committee_id.is_not(None))).first()
        assert meeting is not None
    with desk.file.transaction("meeting.described", ("meeting", meeting.id)) as act:
        row = act.session.get(Meeting, meeting.id)
        assert row is not None
        before, row.classification = row.classification, Classification.CONFIDENTIAL
    with desk.file.reading() as session:
        streams = streams_of(session, under(session, {("meeting", meeting.id)}))
    with desk.file.transaction("meeting.described", ("meeting", meeting.id)) as act:
        row = act.session.get(Meeting, meeting.id)
        assert row is not None
        row.classification = before
    assert all(stream == OWN or is_confidential(stream) for stream in streams.values())


def test_that_confidential_cases_never_travel_openly(desk: Desk) -> None:
    with desk.file.reading() as session:
        cases = {("violation", one.id) for one in session.scalars(select(Violation))}
        rows = under(session, cases)
        assert len(rows) > len(cases) > 0
        assert all(is_confidential(stream) for stream in streams_of(session, rows).values())


@pytest.mark.parametrize("confidential", [True, False])
def test_that_a_confidential_item_takes_what_was_said_and_decided_on_it_along(desk: Desk, confidential: bool) -> None:
    with desk.file.transaction("agenda.item_edited") as act:
        decided = act.session.scalars(select(Resolution).where(Resolution.item_id.is_not(None))).first()
        assert decided is not None
        item = act.session.get_one(AgendaItem, decided.item_id)
        item.confidential = confidential
    with desk.file.reading() as session:
        rows = under(session, {("agenda_item", item.id)})
        assert ("resolution", decided.id) in rows
        streams = set(streams_of(session, rows).values()) - {OWN}
        meeting = streams_of(session, {("meeting", item.meeting_id)})["meeting", item.meeting_id]
        texts = {key for key in rows if key[0] in TELLS_ALL}
        assert texts, "the minutes tell of the item"
    assert [is_confidential(stream) for stream in streams] == [confidential]
    assert not is_confidential(meeting)


@pytest.mark.parametrize("private", [True, False])
def test_that_a_private_note_stays_until_it_is_made_public(desk: Desk, private: bool) -> None:
    with desk.file.transaction("statement.edited") as act:
        note = act.session.scalars(select(Statement)).first()
        assert note is not None
        note.private = private
    with desk.file.reading() as session:
        stream = streams_of(session, {("statement", note.id)})["statement", note.id]
    assert (stream == OWN) is private


def test_that_settings_stay_and_the_directory_is_one(desk: Desk) -> None:
    with desk.file.reading() as session:
        committees = {("committee", one) for one in session.scalars(select(Committee.id))}
        assert set(streams_of(session, committees).values()) == {DIRECTORY}
        own = {(entity, row) for entity in OWN_OF for row in session.scalars(select(nouns()[entity].__table__.c.id))}
        assert own
        assert set(streams_of(session, own).values()) == {OWN}


def test_that_a_row_which_is_not_there_does_not_leave(desk: Desk) -> None:
    with desk.file.reading() as session:
        assert streams_of(session, {("meeting", "nobody")}) == {("meeting", "nobody"): OWN}


def test_that_the_name_of_a_stream_tells_its_committee() -> None:
    assert committee_in(of_committee("c1", confidential=True)) == committee_in(of_committee("c1")) == "c1"
    assert committee_in(DIRECTORY) is None
