"""An office without the right from headquarters neither freezes nor finalises minutes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.committees import Committee
from desktop_app.domain.meetings import Stage
from desktop_app.exchange.trust import Right
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.store.office_file import OfficeFile
from tests.ui.sample_office import sample_desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return sample_desk(tmp_path)


def headquarters(desk: Desk, folder: Path, committee_id: str, right: Right) -> None:
    """Names a headquarters here, whose list gives this office `right` in the committee."""
    home = folder / "headquarters"
    home.mkdir()
    there = Desk(OfficeFile.create(home / "hq.dabir", office_name="استانداری", home=home))
    there.headquarters.be()
    with there.file.transaction("committee.added") as act:
        act.session.add(Committee(id=committee_id, name="کمیته"))
    here_card, there_card, listed = folder / "here.card", folder / "there.card", folder / "offices.list"
    here_card.write_bytes(desk.own_key.card())
    there_card.write_bytes(there.own_key.card())
    office = there.partners.add(here_card, compared=True)
    there.partners.grant(office, committee_id, right)
    there.headquarters.issue()
    content = there.headquarters.document()
    assert content is not None
    listed.write_bytes(content)
    desk.headquarters.name(desk.partners.add(there_card, compared=True))
    desk.headquarters.take_in(listed)
    there.file.close()


def closed_meeting(desk: Desk) -> tuple[str, str]:
    meeting = next(one for one in desk.meetings.all() if one.stage is Stage.DRAFTED and one.committee_id)
    assert meeting.committee_id
    return meeting.id, meeting.committee_id


def test_that_an_office_that_may_only_write_does_not_fix_the_text(desk: Desk, tmp_path: Path) -> None:
    meeting_id, committee_id = closed_meeting(desk)
    headquarters(desk, tmp_path, committee_id, Right.WRITE)
    with pytest.raises(Refused, match="may not finalise"):
        desk.minutes.freeze(meeting_id)
    assert desk.meetings.get(meeting_id).stage is Stage.DRAFTED


def test_that_an_office_with_the_right_fixes_the_text(desk: Desk, tmp_path: Path) -> None:
    meeting_id, committee_id = closed_meeting(desk)
    headquarters(desk, tmp_path, committee_id, Right.FINALISE)
    desk.minutes.freeze(meeting_id)
    assert desk.meetings.get(meeting_id).stage is Stage.FROZEN
