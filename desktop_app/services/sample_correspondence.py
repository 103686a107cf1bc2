"""What the sample office tells of its correspondence: letters that came in, and letters of free text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.letters import LetterKind, Urgency
from desktop_app.domain.meetings import Classification
from desktop_app.services.correspondence import To, Writing
from desktop_app.services.desk import Desk
from desktop_app.services.letter_facts import Terms
from desktop_app.services.sample_rooms import SampleIds, content, day

_Story = Mapping[str, Any]


def tell(desk: Desk, ids: SampleIds) -> None:
    """In the order of their days, so that the numbers of the register follow them."""
    letters: dict[str, str] = {}
    for told in content("letters")["letters"]:
        letter_id = _out(desk, ids, told) if told["way"] == "out" else _in(desk, ids, told, letters)
        if "key" in told:
            letters[told["key"]] = letter_id


def _out(desk: Desk, ids: SampleIds, told: _Story) -> str:
    writing = Writing(
        subject=told["subject"],
        text=told["text"],
        kind=LetterKind(told.get("kind", "contact")),
        committee_id=ids.committees[told["committee"]] if "committee" in told else None,
        answer_by=day(told["answer_by"]) if "answer_by" in told else None,
        terms=Terms(
            date=day(told["date"]),
            urgency=Urgency(told.get("urgency", "ordinary")),
            attachment=told.get("attachment"),
            copies=told.get("copies"),
        ),
    )
    to = [To(unit_id=ids.units[key]) for key in told.get("to", ())]
    sent = desk.correspondence.send(writing, to or [To(words=told["words"])])
    if "delivered" in told:
        on, by, *receipt = told["delivered"]
        for letter_id in sent:
            desk.letters.delivered(letter_id, day(on), by=by, receipt_no=receipt[0] if receipt else "")
    return sent[0]


def _in(desk: Desk, ids: SampleIds, told: _Story, letters: Mapping[str, str]) -> str:
    about = [ids.resolutions[key] for key in told.get("about", ())]
    answered = letters.get(told.get("reply_to", ""))
    if "notice_of" in told:
        answered = _notice_of(desk, ids.resolutions[told["notice_of"]], told["notice_of"], ids)
    unit_id = ids.units[told["unit"]] if "unit" in told else None
    letter_id = desk.incoming_letters.record(
        told["subject"],
        unit_id=unit_id,
        sender=told.get("words", ""),
        their_number=told.get("their_number", ""),
        their_date=day(told["their_date"]) if "their_date" in told else None,
        gist=told["gist"],
        classification=Classification(told.get("classification", "ordinary")),
        urgency=Urgency(told.get("urgency", "ordinary")),
        in_reply_to_id=answered,
        resolution_ids=about,
        answer_by=day(told["answer_by"]) if "answer_by" in told else None,
        on=day(told["date"]),
    )
    if told.get("follow_up"):
        desk.follow_ups.record(
            about[0],
            FollowUpKind.NOTE,
            on=day(told["date"]),
            text=told["gist"],
            unit_id=unit_id,
            letter_id=letter_id,
        )
    return letter_id


def _notice_of(desk: Desk, resolution_id: str, key: str, ids: SampleIds) -> str | None:
    """The letter by which the unit was told of a resolution."""
    meeting_id = ids.meetings[key.rpartition(" ")[0]]
    told = [one for one in desk.letters.of_meeting(meeting_id) if one.kind is LetterKind.NOTICE]
    return next((one.id for one in told if resolution_id in one.resolution_ids), None)
