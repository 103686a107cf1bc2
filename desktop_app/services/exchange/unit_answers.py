"""How the answer of a unit is opened, told from those that came before, and kept until somebody looks at it."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app.domain.follow_ups import FollowUp
from desktop_app.domain.records import id_from
from desktop_app.exchange import envelope
from desktop_app.exchange.follow_up_answer import MOST_ANSWER_BYTES, Answer, Report, addressed, opened_answer
from desktop_app.exchange.follow_up_file import Cipher
from desktop_app.persian.spelling import clean_text
from desktop_app.proof.office_key import key_id
from desktop_app.sentences import Refused, sentence
from desktop_app.services import former_keys
from desktop_app.services.exchange import unit_records as records
from desktop_app.services.exchange.unit_records import CameAnswer, KeptReport, SentFile
from desktop_app.services.exchange.unit_review import states_of
from desktop_app.services.exchange.unit_views import Receipt, ReportState
from desktop_app.services.office_keys import OfficeKeys
from desktop_app.services.outside_files import content_of
from desktop_app.store.office_file import Transaction


@dataclass(frozen=True)
class Arriving:
    """An answer that has been opened and belongs to a file of this office."""

    sha256: str
    answer: Answer
    contents: Mapping[str, bytes]
    sent: SentFile


@dataclass(frozen=True)
class _Sorted:
    new: tuple[Report, ...]
    corrected: tuple[Report, ...]
    known: int


def opened(session: Session, keys: OfficeKeys, path: Path) -> Arriving:
    """The answer in a file. Refused where it is none, or none for this office."""
    content = content_of(path, MOST_ANSWER_BYTES)
    there = addressed(content)
    if there.office not in {key_id(public) for public in keys.publics(session)}:
        raise Refused(
            sentence("Rules", "This answer was made for another office; the keys of this one do not open it."),
            sentence("Rules", "Give it to the office whose follow-up file the unit has answered."),
        )
    sent = records.sent_file(session, there.file_id)
    if sent is None:
        raise Refused(
            sentence("Rules", "The follow-up file that this answers is not known here."),
            sentence(
                "Rules",
                "Perhaps it was made in another copy of the office file: receive the answer there, or make a new file"
                " for the unit; what it has entered is kept and comes with its next answer.",
            ),
        )
    answer, contents = opened_answer(content, bytes.fromhex(sent.secret), _opener(session, keys))
    return Arriving(hashlib.sha256(content).hexdigest(), _cleaned(answer), contents, sent)


def _opener(session: Session, keys: OfficeKeys) -> Cipher:
    key = keys.kept(session)
    assert key is not None  # one of its public keys was found
    identities = former_keys.identities(session, key)
    return lambda content: envelope.unsealed_whole(content, identities)


def _cleaned(answer: Answer) -> Answer:
    """Texts as they are kept here."""
    reports = (replace(one, text=clean_text(one.text), obstacles=clean_text(one.obstacles)) for one in answer.reports)
    return replace(answer, reports=tuple(reports))


def known_again(session: Session, arriving: Arriving) -> None:
    """Refuses an answer that brings nothing, in words that say why."""
    found = _sorted(session, arriving)
    if found.new or found.corrected:
        return
    answer = arriving.answer
    before = [one for one in records.answers(session) if one.copy_id == answer.copy_id]
    same = next((one for one in before if arriving.sha256 == one.sha256 or answer.number == one.number), None)
    if same is not None:
        raise Refused(
            sentence("Rules", "This answer of {unit} was received already, on {day}."),
            sentence("Rules", "Nothing was changed; what it reports is in the list, or in the follow-up already."),
            unit=arriving.sent.unit,
            day=same.day,
        )
    if any(one.number > answer.number for one in before):
        raise Refused(
            sentence("Rules", "A newer answer of {unit} is here already; this older one adds nothing to it."),
            sentence("Rules", "Nothing was changed; the file is not needed any more."),
            unit=arriving.sent.unit,
        )
    raise Refused(
        sentence("Rules", "This answer of {unit} reports nothing that is not here already."),
        sentence("Rules", "Nothing was changed; the file is not needed any more."),
        unit=arriving.sent.unit,
    )


def received(act: Transaction, arriving: Arriving, now: datetime.datetime) -> Receipt:
    """Keeps the answer and its reports, inside one request."""
    session, answer, sent = act.session, arriving.answer, arriving.sent
    found = _sorted(session, arriving)
    before = [one for one in records.answers(session) if one.copy_id == answer.copy_id]
    records.keep_answer(
        act,
        CameAnswer(
            sha256=arriving.sha256,
            file_id=sent.id,
            unit_id=sent.unit_id,
            unit=sent.unit,
            number=answer.number,
            copy_id=answer.copy_id,
            person=answer.person,
            made=answer.made.isoformat(),
            came=now.isoformat(),
            reports=len(answer.reports),
        ),
    )
    for report in (*found.new, *found.corrected):
        records.keep_report(act, KeptReport(report=report, unit_id=sent.unit_id, file_id=sent.id, came=now.isoformat()))
    kept = records.reports(session, sent.unit_id)
    states = states_of(session, kept)
    return Receipt(
        unit=sent.unit,
        number=answer.number,
        made=answer.made,
        person=answer.person,
        new=len(found.new),
        corrected=len(found.corrected),
        known=found.known,
        is_late=any(one.number > answer.number for one in before),
        waiting=sum(state is ReportState.WAITING for state in states.values()),
    )


def _sorted(session: Session, arriving: Arriving) -> _Sorted:
    """What of the answer is new here. Two texts under one mark are two reports: nothing takes another's place."""
    kept = {one.key: one.report for one in records.reports(session, arriving.sent.unit_id)}
    latest: dict[str, int] = {}
    for report in kept.values():
        latest[report.id] = max(report.revision, latest.get(report.id, 0))
    new: list[Report] = []
    corrected: list[Report] = []
    known = 0
    for came in arriving.answer.reports:
        report = came
        there = kept.get(records.key_of(report))
        if there is not None and there != report:
            report = replace(report, id=id_from("unit report", report.id, _digest(report)), revision=1)
            there = kept.get(records.key_of(report))
        if there is not None or _was_settled(session, report) or report.revision < latest.get(report.id, 0):
            known += 1
        elif report.revision > 1 and report.id in latest:
            corrected.append(report)
        else:
            new.append(report)
    return _Sorted(tuple(new), tuple(corrected), known)


def _was_settled(session: Session, report: Report) -> bool:
    """Whether it has become a step, or a note to the unit, and is no longer kept itself."""
    one = KeptReport(report=report, unit_id="", file_id="", came="")
    steps = (session.get(FollowUp, step_id) for step_id in (one.step_id, one.return_id))
    return any(step is not None and not step.removed for step in steps)


def _digest(report: Report) -> str:
    return hashlib.sha256(repr(report).encode()).hexdigest()
