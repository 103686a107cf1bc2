"""Requests about notices of resolutions: a letter to each responsible unit, in the register, with its receipt."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.documents import wording
from desktop_app.documents.letter_view import LetterPaper, ReceiptPaper, Recipient, ToldResolution
from desktop_app.documents.official_parts import CopyTo
from desktop_app.domain.letters import Letter, LetterKind
from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.resolutions import Resolution, ResolutionKind, ResolutionStatus, days_late, label
from desktop_app.persian import phrases
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress, Silent
from desktop_app.services.charges import Charge, by_charge, somebody_there
from desktop_app.services.decisions import resolutions_of
from desktop_app.services.letter_facts import USUAL, LetterFacts, Terms
from desktop_app.services.letters import LETTER_FORMATS, LetterRoom, issued_paper, letters_of, read_again
from desktop_app.services.notices_waiting import WaitingMeeting, waiting_meetings
from desktop_app.services.paper_facts import meeting_name
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.register import Numbers
from desktop_app.services.requests import found
from desktop_app.services.resolutions import notice_taken_back, notified_now
from desktop_app.services.stationery import stationery_of
from desktop_app.store.office_file import Transaction

EXCERPT = "دارد (مستخرج صورتجلسه)"
"""The attachment mark of a notice; where the minutes are kept elsewhere there is no excerpt."""


class Notices(LetterRoom, PaperSource):
    """One letter to each responsible unit for all its resolutions of a meeting, or one for each resolution."""

    kinds = ("notice", "receipt")

    def issue(self, meeting_id: str, terms: Terms = USUAL, *, each: bool = False) -> list[str]:
        """Notifies all resolutions that wait for it, with a letter to every unit in charge. Gives the letters' ids.

        Refused before the minutes are final. What nobody is in charge of is notified without a letter.
        """
        with self._file.transaction("resolution.notified", ("meeting", meeting_id)) as act:
            return self._notify(act, meeting_id, terms, Numbers(act.session), each=each)

    def issue_all(
        self,
        meeting_ids: Sequence[str],
        terms: Terms = USUAL,
        *,
        each: bool = False,
        progress: Progress | None = None,
    ) -> list[str]:
        """Notifies what waits in several meetings, as one act. Where one of them cannot be notified, none is."""
        watch = progress or Silent()
        subject = ("meeting", meeting_ids[0]) if meeting_ids else None
        with self._file.transaction("resolution.notified_of_several", subject) as act:
            numbers, letters = Numbers(act.session), list[str]()
            for done, meeting_id in enumerate(meeting_ids):
                watch.step(done, len(meeting_ids))
                letters += self._notify(act, meeting_id, terms, numbers, each=each)
            watch.step(len(meeting_ids), len(meeting_ids))
            return letters

    def waiting(self) -> tuple[WaitingMeeting, ...]:
        """The meetings whose minutes are final and whose resolutions still wait for their notice, the latest first."""
        with self._file.reading() as session:
            return waiting_meetings(session)

    def _notify(self, act: Transaction, meeting_id: str, terms: Terms, numbers: Numbers, *, each: bool) -> list[str]:
        meeting = found(act.session, Meeting, meeting_id)
        facts = LetterFacts(act.session, meeting, self._clock.today(), terms)
        letters = []
        for charged in by_charge(act.session, notified_now(act.session, meeting, self._clock.today()), each=each):
            somebody_there(act.session, charged[0])
            letter = self._enter(
                act,
                facts,
                notice_paper(facts, charged),
                LetterKind.NOTICE,
                numbers=numbers,
                unit_id=charged[0].unit_id,
                resolution_ids=list(dict.fromkeys(one.resolution.id for one in charged)),
            )
            letters.append(letter.id)
        return letters

    def withdraw(self, meeting_id: str, letter_ids: Sequence[str]) -> None:
        """Takes back notices that were issued by mistake. Their numbers are not given again."""
        with self._file.transaction("resolution.notice_withdrawn", ("meeting", meeting_id)) as act:
            told: list[str] = []
            for letter_id in letter_ids:
                row = found(act.session, Letter, letter_id)
                row.removed = True
                told += row.resolution_ids
            act.session.flush()
            if not letters_of(act.session, meeting_id, LetterKind.NOTICE):
                # What nobody is in charge of was notified along with them.
                told += [r.id for r in resolutions_of(act.session, meeting_id) if not by_charge(act.session, [r])]
            notice_taken_back(act.session, found(act.session, Meeting, meeting_id), told)

    def paper(self, meeting_id: str, part: str) -> LetterPaper:
        """`part` is a letter's id, or that of the first resolution or clause of a unit that waits for its notice."""
        with self._file.reading() as session:
            return read_again(self._chosen(session, meeting_id, part))

    def _chosen(self, session: Session, meeting_id: str, part: str) -> Letter | LetterPaper:
        row = session.get(Letter, part)
        if row is not None:
            return row
        facts = LetterFacts(session, found(session, Meeting, meeting_id), self._clock.today())
        waiting = by_charge(session, resolutions_of(session, meeting_id))
        charged = next((group for group in waiting if any(one.key == part for one in group)), None)
        return notice_paper(facts, charged or [Charge(found(session, Resolution, part))])

    def receipt(self, letter_id: str) -> ReceiptPaper:
        """The slip that comes back, filled with what is known of the delivery."""
        with self._file.reading() as session:
            row = found(session, Letter, letter_id)
            paper = issued_paper(row)
            return ReceiptPaper(
                letterhead=paper.letterhead,
                recipient=paper.recipient,
                subject=paper.subject,
                meeting=paper.meeting,
                received_by=row.received_by,
                received_on=row.delivered_on,
                receipt_no=row.receipt_no,
            )

    def for_meeting(self, meeting_id: str) -> Sequence[Offer]:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            letters = letters_of(session, meeting_id, LetterKind.NOTICE)
            told = {resolution_id for row in letters for resolution_id in row.resolution_ids}
            title = meeting_name(session, meeting)
            facts = LetterFacts(session, meeting, self._clock.today())
            untold = [r for r in resolutions_of(session, meeting_id) if _waits(r) and r.id not in told]
            decided = stage_reached(meeting, Stage.FROZEN) or meeting.brought_in
            groups = by_charge(session, untold) if decided else []
            waiting = [(group[0].key, _called(facts, group[0])) for group in groups]
        issued = [(row.id, f"{row.recipient}، شماره {to_persian(row.number)}") for row in letters]
        return [
            *(_offer("notice", meeting_id, f"ابلاغ به {words}", title, part) for part, words in issued),
            *(_offer("notice", meeting_id, f"پیش‌نویس ابلاغ به {to}", title, part) for part, to in waiting),
            *(_offer("receipt", meeting_id, f"رسید ابلاغ {words}", title, part) for part, words in issued),
        ]

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        del progress
        if offer.kind == "receipt":
            from desktop_app.documents.receipt import print_receipt  # noqa: PLC0415 - start-up

            return print_receipt(self.receipt(offer.part), stationery_of(self._file))
        with self._file.reading() as session:
            return self._print(session, self._chosen(session, offer.subject, offer.part), form)


def _offer(kind: str, meeting_id: str, short: str, meeting: str, part: str) -> Offer:
    formats = LETTER_FORMATS if kind == "notice" else ("pdf",)
    return Offer(kind, meeting_id, f"{short}، {meeting}", part, formats, short)


def notice_paper(facts: LetterFacts, charged: Sequence[Charge]) -> LetterPaper:
    """The letter about what one unit is charged with."""
    recipient = addressee_of(facts, charged[0])
    signer = facts.signer(by_secretary=False)
    resolutions = list({one.resolution.id: one.resolution for one in charged}.values())
    dues = [one.deadline for one in charged if one.deadline is not None]
    return facts.letter(
        "notice",
        recipient,
        facts.addressed(recipient) | words_about(facts, resolutions, charged[0], dues),
        signer=signer,
        copies=_copies(facts, resolutions, recipient, signer.post),
        attachment="" if facts.meeting.brought_in else EXCERPT,
        resolutions=[_told_charge(facts, one, charged) for one in charged],
    )


def addressee_of(facts: LetterFacts, charge: Charge) -> Recipient:
    if charge.unit_id is not None and charge.unit_id in facts.units:
        return facts.head_of(charge.unit_id)
    return Recipient(post=charge.note)


def words_about(
    facts: LetterFacts, resolutions: Sequence[Resolution], charge: Charge, dues: Sequence[datetime.date]
) -> dict[str, str]:
    """The fields that name the resolutions of a letter."""
    numbers = [number_of(facts, r) for r in resolutions]
    unit = facts.units.get(charge.unit_id or "")
    noun = "مصوبه شماره" if len(numbers) == 1 else "مصوبات شماره"
    return {
        "subject_words": f"{noun} {phrases.listed(numbers)}",
        "due": wording.day_of(min(dues)) if dues else "",
        "unit": unit.name if unit else charge.note,
    }


def _told_charge(facts: LetterFacts, charge: Charge, with_others: Sequence[Charge]) -> ToldResolution:
    """A clause names its place and its own deadline; without the whole in the same letter, that stands before it."""
    row = told(facts, charge.resolution)
    if charge.clause is None:
        return row
    whole = any(one.clause is None and one.resolution.id == charge.resolution.id for one in with_others)
    text = charge.clause.text if whole else f"{charge.resolution.text} — {charge.clause.text}"
    number = f"{row.number}، بند {to_persian(charge.place)}"
    return dataclasses.replace(row, number=number, text=text, due=charge.deadline, deliverable="", cooperating=())


def number_of(facts: LetterFacts, r: Resolution) -> str:
    meeting = facts.meeting
    if r.meeting_id != meeting.id:
        meeting = found(facts.session, Meeting, r.meeting_id)
    return to_persian(label(meeting.year, meeting.number, r.number))


def told(facts: LetterFacts, r: Resolution, today: datetime.date | None = None) -> ToldResolution:
    """A resolution word for word; with `today` its lateness is told."""
    asked = {ResolutionKind.RECOMMENDATION: "recommendation", ResolutionKind.INFORMATION: "informational"}
    return ToldResolution(
        number=number_of(facts, r),
        text=r.text,
        asked=asked.get(r.kind, ""),
        deliverable=r.deliverable,
        due=r.deadline,
        cooperating=tuple(facts.units[u].name for u in r.cooperating_unit_ids if u in facts.units),
        days_late=days_late(r, today) if today is not None else 0,
    )


def _copies(
    facts: LetterFacts, resolutions: Sequence[Resolution], recipient: Recipient, signed_by: str
) -> list[CopyTo]:
    """In order of rank: the chair, the cooperating units, the archive. Nobody who signs or receives gets a copy."""
    copies = []
    chair = facts.chair()
    if chair and chair != recipient.post and chair not in signed_by:
        copies.append(CopyTo(recipient=chair, purpose="information"))
    cooperating = dict.fromkeys(u for r in resolutions for u in r.cooperating_unit_ids if u in facts.units)
    for unit_id in cooperating:
        head = facts.head_of(unit_id)
        copies.append(CopyTo(recipient=head.post or head.unit, purpose="جهت همکاری و اقدام لازم"))
    return [*copies, facts.archive()]


def _waits(r: Resolution) -> bool:
    return r.status in {ResolutionStatus.DRAFT, ResolutionStatus.NOT_NOTIFIED}


def _called(facts: LetterFacts, charge: Charge) -> str:
    recipient = addressee_of(facts, charge)
    return recipient.name or recipient.post or recipient.unit
