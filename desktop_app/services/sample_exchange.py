"""What the sample office has exchanged: an office with which it shares a committee, a file under review, one lost."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from desktop_app.domain.meetings import Stage
from desktop_app.exchange.trust import Right
from desktop_app.proof.office_card import OfficeCard
from desktop_app.proof.office_key import OfficeKey
from desktop_app.services.desk import Desk
from desktop_app.services.requests import Clock
from desktop_app.services.sample_rooms import SampleIds, content, day
from desktop_app.services.sample_story import StoryClock
from desktop_app.store.clock import HybridClock
from desktop_app.store.office_file import OfficeFile


def tell(desk: Desk, ids: SampleIds, clock: StoryClock) -> None:
    """The other office lives in a folder for as long as this takes; what it sent stays."""
    told = content("exchange")
    with tempfile.TemporaryDirectory(prefix="dabir-") as place:
        folder = Path(place)
        for other in told["others"]:
            _acquainted(desk, folder, other["name"], compared=other["compared"])
        partner = told["partner"]
        file = OfficeFile.create(
            folder / "partner.dabir",
            office_name=partner["name"],
            person=partner["person"],
            clock=HybridClock(clock.milliseconds),
            home=folder,
        )
        with file:
            there = Desk(file, Clock(clock.now))
            there.offices.describe(name=partner["name"])
            _exchange(desk, there, folder, told, ids)


def _acquainted(desk: Desk, folder: Path, name: str, *, compared: bool) -> None:
    card = folder / "other.card"
    card.write_bytes(OfficeCard.issue(OfficeKey.fresh(), name, desk.clock.today()).text.encode())
    desk.partners.add(card, compared=compared)


def _exchange(desk: Desk, there: Desk, folder: Path, told: Any, ids: SampleIds) -> None:
    theirs, ours = _met(desk, there, folder), _met(there, desk, folder)
    desk.partners.grant(theirs, ids.committees[told["shared"]], Right.WRITE)
    meeting, item = _item(desk, ids, told)
    _pass(desk, there, theirs, folder)
    _record(there, told["arrived"], ids)
    _pass(there, desk, ours, folder)
    _record(there, told["lost"], ids)
    there.sending.make([ours], folder)
    _record(there, told["waiting"], ids)
    late = told["extended"]
    there.follow_ups.extend(
        [ids.resolutions[late["resolution"]]], day(late["until"]), late["reason"], late["granted_by"]
    )
    there.agenda.edit(item, detail=told["item"]["theirs"])
    for added in told["added"]:
        there.agenda.add(meeting, added["title"], detail=added["detail"])
    _record(desk, told["ours"], ids)
    desk.agenda.edit(item, detail=told["item"]["ours"])
    desk.receiving.receive(there.sending.make([ours], folder).path)


def _met(desk: Desk, other: Desk, folder: Path) -> str:
    """The other office's id here, its card compared."""
    card = folder / "met.card"
    card.write_bytes(other.own_key.card())
    return desk.partners.add(card, compared=True)


def _item(desk: Desk, ids: SampleIds, told: Any) -> tuple[str, str]:
    """The shared committee's next meeting, and an item of it, before the offices part."""
    of = ids.committees[told["shared"]]
    meeting = next(one for one in desk.meetings.all() if one.committee_id == of and one.stage is Stage.INVITED)
    return meeting.id, desk.agenda.add(meeting.id, told["item"]["title"], detail=told["item"]["base"])


def _pass(here: Desk, there: Desk, to: str, folder: Path) -> None:
    there.receiving.apply(there.receiving.receive(here.sending.make([to], folder).path))


def _record(desk: Desk, steps: Iterable[Any], ids: SampleIds) -> None:
    for step in steps:
        desk.follow_ups.record(
            ids.resolutions[step["resolution"]], on=day(step["on"]), progress=step["progress"], text=step["text"]
        )
