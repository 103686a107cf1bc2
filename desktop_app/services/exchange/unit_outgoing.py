"""How the follow-up file of a unit is put together from the register, and noted so that its answer is known again."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from desktop_app.domain.follow_ups import FollowUp
from desktop_app.domain.people import Unit
from desktop_app.domain.records import new_id
from desktop_app.exchange.follow_up_file import FILE_SUFFIX, Cipher, sealed_file
from desktop_app.exchange.follow_up_tasks import SECRET_BYTES, FollowUpFile, Heard, Hearing
from desktop_app.persian.jalali import JalaliDate
from desktop_app.proof.office_key import OfficeKey
from desktop_app.sentences import Refused, sentence
from desktop_app.services.exchange import unit_records as records
from desktop_app.services.exchange import unit_review
from desktop_app.services.exchange.unit_carrying import put_on_stick
from desktop_app.services.exchange.unit_records import SentFile
from desktop_app.services.exchange.unit_tasks import Charged, tasks_of
from desktop_app.services.exchange.unit_views import Made, ReportState
from desktop_app.services.file_names import file_name
from desktop_app.services.paper_facts import office_of
from desktop_app.store.office_file import Transaction

_KEPT_DAYS: Final = 400
"""How long a report that has been dealt with is kept beside the step it became."""
_HEARD: Final[dict[ReportState, Hearing]] = {
    ReportState.WAITING: "waiting",
    ReportState.ASIDE: "waiting",
    ReportState.CORRECTED: "waiting",
    ReportState.ACCEPTED: "accepted",
    ReportState.SENT_BACK: "sent_back",
}


def put_together(
    act: Transaction,
    unit: Unit,
    mine: Sequence[Charged],
    key: OfficeKey,
    lock: Cipher | None,
    now: datetime.datetime,
    place: Path,
) -> Ready:
    """Puts the file together and notes it, inside one request; it is written when that is kept for good."""
    session = act.session
    earlier = [one for one in records.sent_files(session) if one.unit_id == unit.id]
    office = office_of(session)
    today = now.date()
    now = now.astimezone(datetime.UTC)
    file = FollowUpFile(
        id=new_id(),
        number=max((one.number for one in earlier), default=0) + 1,
        made=now,
        office=office.name,
        secretariat=office.secretariat,
        unit_id=unit.id,
        unit=unit.name,
        recipient=key.recipient,
        secret=os.urandom(SECRET_BYTES),
        tasks=tuple(tasks_of(session, unit.id, mine)),
        heard=tuple(_heard(act, unit.id, today)),
    )
    content = sealed_file(file, key.public, key.sign, lock)
    records.keep_sent(
        act,
        SentFile(
            id=file.id,
            number=file.number,
            unit_id=unit.id,
            unit=unit.name,
            made=now.isoformat(),
            secret=file.secret.hex(),
            locked=lock is not None,
            confidential=any(one.is_confidential for one in mine),
            texts={one.row.id: records.digest_of(one.row.text) for one in mine},
        ),
    )
    wanted = place / _name(unit, today) if place.is_dir() else place
    return Ready(Made(wanted, file.id, unit.name, file.number, len(mine)), content)


@dataclass(frozen=True)
class Ready:
    """A file that has been noted and is still to be written; `made` has the name that is wanted."""

    made: Made
    content: bytes

    def written(self) -> Made:
        return replace(self.made, path=put_on_stick(self.content, self.made.path))


def _name(unit: Unit, today: datetime.date) -> str:
    day = JalaliDate.from_date(today)
    return file_name(f"{unit.name} {day.year}-{day.month:02}-{day.day:02}", FILE_SUFFIX)


def _heard(act: Transaction, unit_id: str, today: datetime.date) -> list[Heard]:
    """What has become of the unit's reports; those that were dealt with long ago are no longer kept."""
    session, every = act.session, records.reports(act.session, unit_id)
    states = unit_review.states_of(session, every)
    old = today - datetime.timedelta(days=_KEPT_DAYS)
    heard = []
    for one in every:
        state = states[one.key]
        if state in {ReportState.ACCEPTED, ReportState.SENT_BACK} and one.day < old:
            records.drop_report(act, one.key)
            continue
        note = session.get(FollowUp, one.return_id) if state is ReportState.SENT_BACK else None
        word = note.text if note is not None else ""
        heard.append(Heard(report=one.report.id, revision=one.report.revision, standing=_HEARD[state], word=word))
    return heard


def chosen(every: Sequence[Charged], ids: Sequence[str] | None, *, confidential: bool) -> list[Charged]:
    """What goes into the file. Refused where nothing is left."""
    mine = [
        one
        for one in every
        if one.is_told and (confidential or not one.is_confidential) and (ids is None or one.row.id in ids)
    ]
    if mine:
        return mine
    if any(one.is_told and one.is_confidential for one in every):
        raise Refused(
            sentence("Rules", "All open resolutions of this unit are of classified meetings."),
            sentence("Rules", "Take them in expressly, under a passphrase, or bring them to the unit on paper."),
        )
    if every:
        raise Refused(
            sentence("Rules", "No resolution of this unit has been notified yet."),
            sentence("Rules", "Issue the notices first, then make the file."),
        )
    raise Refused(
        sentence("Rules", "This unit has no open resolution."),
        sentence("Rules", "There is nothing to report on; a file is not needed."),
    )
