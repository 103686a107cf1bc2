"""How a committee has arranged its minutes reaches the paper, and a frozen paper keeps its arrangement."""

from __future__ import annotations

from desktop_app.documents.minutes_parts import OFFICIAL_ORDER, order_of
from desktop_app.domain.committees import MinutesBlock
from tests.offices import Office, at

CHOSEN = (MinutesBlock.RESOLUTIONS, MinutesBlock.ATTENDANCE, MinutesBlock.SIGNATURES)


def test_that_the_parts_to_choose_from_are_those_of_the_paper() -> None:
    assert tuple(block.value for block in MinutesBlock) == OFFICIAL_ORDER


def test_that_the_arrangement_of_a_committee_reaches_its_minutes(sepidar: Office) -> None:
    meeting = sepidar.session()
    before = sepidar.desk.minutes.paper(meeting)
    sepidar.desk.committees.arrange_minutes(sepidar.committee, CHOSEN)
    sepidar.desk.committees.describe(sepidar.committee, initials=True)
    after = sepidar.desk.minutes.paper(meeting)

    assert (order_of(before), before.initials) == (OFFICIAL_ORDER, False)
    assert (order_of(after), after.initials) == (CHOSEN, True)


def test_that_frozen_minutes_keep_the_arrangement_they_had(sepidar: Office) -> None:
    meeting = sepidar.session()
    sepidar.desk.committees.arrange_minutes(sepidar.committee, CHOSEN)
    sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting), "کاربرگ تهیه شود.")
    sepidar.desk.meetings.close(meeting, at("15:30"))
    sepidar.desk.minutes.freeze(meeting)
    sepidar.desk.committees.arrange_minutes(sepidar.committee, tuple(MinutesBlock))

    assert order_of(sepidar.desk.minutes.paper(meeting)) == CHOSEN
