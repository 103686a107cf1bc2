"""Requests about certified excerpts: one resolution out of the frozen minutes, never out of the live records."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.documents import canonical, wording
from desktop_app.documents.excerpt_view import ExcerptPaper
from desktop_app.documents.letter_templates import filled
from desktop_app.documents.letter_view import Fact
from desktop_app.documents.minutes_view import MinutesPaper, ResolutionRow, Vote
from desktop_app.domain.meetings import Meeting, Stage, stage_reached
from desktop_app.domain.minutes import digest
from desktop_app.domain.resolutions import Resolution, label
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress
from desktop_app.proof.page_code import PaperFacts, PaperKind
from desktop_app.sentences import Refused, sentence
from desktop_app.services.agenda import items_of
from desktop_app.services.decisions import resolutions_of
from desktop_app.services.letter_facts import LetterFacts
from desktop_app.services.letter_templates import template_of
from desktop_app.services.minutes import MinutesDesk
from desktop_app.services.office_keys import OfficeKeys
from desktop_app.services.paper_facts import meeting_name
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Clock, Requests, found
from desktop_app.services.stationery import stationery_of
from desktop_app.store.office_file import OfficeFile


class Excerpts(Requests, PaperSource):
    """An excerpt of each resolution of a meeting whose text is frozen or final."""

    kinds = ("excerpt",)

    def __init__(self, file: OfficeFile, clock: Clock, minutes: MinutesDesk, keys: OfficeKeys) -> None:
        super().__init__(file, clock)
        self._minutes = minutes
        self._keys = keys

    def paper(self, resolution_id: str) -> ExcerptPaper:
        """The excerpt. Refused while the minutes are a draft, or when they do not hold the resolution."""
        with self._file.reading() as session:
            resolution = found(session, Resolution, resolution_id)
            meeting = found(session, Meeting, resolution.meeting_id)
            number = to_persian(label(meeting.year, meeting.number, resolution.number))
            places = {item.id: place for place, item in enumerate(items_of(session, meeting.id), start=1)}
            place = places.get(resolution.item_id or "", 0)
        minutes = self._minutes.paper(meeting.id)
        row = next((row for row in minutes.resolutions if row.number == number), None)
        if minutes.is_draft or row is None:
            raise Refused(
                sentence("Rules", "An excerpt is made from frozen minutes."),
                sentence("Rules", "Freeze the text first; the excerpt repeats it word for word."),
            )
        with self._file.reading() as session:
            facts = LetterFacts(session, found(session, Meeting, meeting.id), self._clock.today())
            return _excerpt(session, facts, minutes, row, _item(minutes, place))

    def for_meeting(self, meeting_id: str) -> Sequence[Offer]:
        with self._file.reading() as session:
            meeting = found(session, Meeting, meeting_id)
            if not stage_reached(meeting, Stage.FROZEN):
                return ()
            title = meeting_name(session, meeting)
            shorts = [
                (r.id, f"مستخرج مصوبه {to_persian(label(meeting.year, meeting.number, r.number))}")
                for r in resolutions_of(session, meeting_id)
            ]
        return [Offer("excerpt", part, f"{short}، {title}", short=short) for part, short in shorts]

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        del form, progress
        from desktop_app.documents.excerpt import print_excerpt  # noqa: PLC0415 - start-up

        paper = self.paper(offer.subject)
        with self._file.reading() as session:
            code = self._keys.codes(session, code_facts(paper))
        return print_excerpt(paper, stationery_of(self._file), code)


def code_facts(paper: ExcerptPaper) -> PaperFacts:
    """What the code on an excerpt's pages tells: its own text, under the number of the minutes."""
    head = paper.letterhead
    return PaperFacts(PaperKind.EXCERPT, digest(canonical.to_json(paper)), head.number, head.date, paper.version)


def _excerpt(
    session: Session, facts: LetterFacts, minutes: MinutesPaper, row: ResolutionRow, item: str
) -> ExcerptPaper:
    values = facts.values() | {
        "resolution_number": row.number,
        "minutes_number": minutes.letterhead.number,
        "archive_place": minutes.original_kept_at,
    }
    text = filled("excerpt_certificate", template_of(session, "excerpt_certificate"), values)
    return ExcerptPaper(
        letterhead=minutes.letterhead,
        title=text.subject,
        facts=_identity(minutes),
        legal_basis=minutes.legal_basis,
        item=item,
        number=row.number,
        text=row.text,
        kind=row.kind,
        asked=_asked(row),
        presence=_presence(minutes, row),
        vote=_voted(row.vote),
        below_quorum=row.below_quorum,
        certificate=tuple(part.text for part in text.body),
        signer=facts.signer(by_secretary=True),
        version=minutes.version,
        fingerprint=minutes.fingerprint,
        is_draft=minutes.is_draft,
    )


def _item(minutes: MinutesPaper, place: int) -> str:
    """The item at that place of the agenda, in the words of the frozen text."""
    row = next((row for row in minutes.agenda if row.number == place), None)
    return f"بند {to_persian(row.number)}. {row.title}" if row is not None else ""


def _identity(minutes: MinutesPaper) -> tuple[Fact, ...]:
    head, own = minutes.heading, minutes.identity
    kind = wording.word(wording.MEETING_KINDS, head.kind) if head.body else ""
    number = f"{to_persian(head.number)} (سال {to_persian(head.year or '')})" if head.number is not None else ""
    rows = (
        ("کمیته" if head.body else "موضوع", head.body or head.title or own.subject),
        ("شماره و نوع جلسه", wording.listed_by_comma(number, kind)),
        ("زمان", wording.when(own.date, own.start, own.end)),
        ("مکان", own.place),
        ("رئیس جلسه", own.chair),
        ("دبیر", own.secretary),
    )
    return tuple(Fact(label=name, value=value) for name, value in rows if value)


def _asked(row: ResolutionRow) -> tuple[Fact, ...]:
    due = row.deadline_words or (wording.day_of(row.deadline) if row.deadline else "")
    rows = (
        ("مسئول اجرا", row.responsible),
        ("با همکاری", "، ".join(row.cooperating)),
        ("مهلت", due),
        ("خروجی", row.deliverable),
    )
    return tuple(Fact(label=name, value=value) for name, value in rows if value)


def _presence(minutes: MinutesPaper, row: ResolutionRow) -> str:
    quorum = minutes.quorum
    if row.vote is not None and row.vote.present is not None and quorum.members is not None:
        return f"{to_persian(row.vote.present)} نفر از {to_persian(quorum.members)} عضو دارای رأی هنگام رأی‌گیری"
    if quorum.present is not None and quorum.members is not None:
        return f"{to_persian(quorum.present)} نفر از {to_persian(quorum.members)} عضو دارای رأی"
    present = sum(1 for person in minutes.attendance if person.status == "present")
    return f"{to_persian(present)} نفر" if present else ""


def _voted(vote: Vote | None) -> str:
    if vote is None:
        return ""
    counts = ((vote.for_, "موافق"), (vote.against, "مخالف"), (vote.abstain, "ممتنع"))
    told = "، ".join(f"{to_persian(count)} {name}" for count, name in counts if count)
    result = "با رأی تعیین‌کننده رئیس جلسه" if vote.by_chair else wording.word(wording.VOTE_RESULTS, vote.result)
    return wording.in_parentheses(result, told)
