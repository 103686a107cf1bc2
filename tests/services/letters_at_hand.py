"""Letters for tests: a meeting whose resolutions are final, notified, and late."""

from __future__ import annotations

import datetime

from desktop_app.domain.votes import Ballot, VoteMethod
from tests.offices import DAY, Office, at

DUE = DAY + datetime.timedelta(days=30)
LATER = DAY + datetime.timedelta(days=40)


def final(o: Office, units: tuple[str | None, ...], *, day: datetime.date = DAY, due: datetime.date = DUE) -> str:
    """A meeting whose minutes are final: one resolution for each unit."""
    meeting = o.session(day=day)
    for place, unit in enumerate(units, 1):
        resolution = o.desk.deciding.resolve(
            meeting, o.item(meeting), f"گزارش {place} تهیه شود.", responsible_unit_id=unit, due=due
        )
        o.desk.deciding.vote(resolution, Ballot(VoteMethod.UNANIMOUS))
    o.desk.meetings.close(meeting, at("15:30"))
    o.desk.minutes.freeze(meeting)
    for signer in o.desk.minutes.get(meeting).signers:
        o.desk.minutes.sign(signer.signature_id, on=day)
    o.desk.minutes.finalise(meeting, keep_backup=False)
    return meeting


def notified(o: Office, units: tuple[str | None, ...], *, day: datetime.date = DAY) -> list[str]:
    """The ids of the resolutions of such a meeting, after their notice."""
    meeting = final(o, units, day=day)
    o.desk.notices.issue(meeting)
    return [r.id for r in o.desk.deciding.resolutions(meeting)]
