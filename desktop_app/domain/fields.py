"""What a typed field may hold: lengths and characters that every noun refuses or accepts alike."""

from __future__ import annotations

import datetime
import unicodedata

from desktop_app.persian.spelling import clean_line, clean_text
from desktop_app.sentences import Refused, sentence

LINE = 300
"""The longest one-line field (titles, names, places), in characters."""
TEXT = 100_000
"""The longest running text (a statement, a resolution), in characters."""

NAMES = {
    "name": sentence("Fields", "The name"),
    "short_name": sentence("Fields", "The short name"),
    "letter_code": sentence("Fields", "The letter code"),
    "default_place": sentence("Fields", "The usual place"),
    "secretariat": sentence("Fields", "The secretariat's name"),
    "secretary_title": sentence("Fields", "The secretary's title"),
    "letter_prefix": sentence("Fields", "The letter prefix"),
    "archive_place": sentence("Fields", "The archive's place"),
    "title": sentence("Fields", "The title"),
    "detail": sentence("Fields", "The detail"),
    "unit": sentence("Fields", "The unit's name"),
    "head_post": sentence("Fields", "The head's post"),
    "first_name": sentence("Fields", "The first name"),
    "last_name": sentence("Fields", "The last name"),
    "post": sentence("Fields", "The post"),
    "phone": sentence("Fields", "The telephone number"),
    "number": sentence("Fields", "The number"),
    "issuer": sentence("Fields", "The issuing body"),
    "article": sentence("Fields", "The article"),
    "note": sentence("Fields", "The note"),
    "clause": sentence("Fields", "The clause"),
    "mission": sentence("Fields", "The mission"),
    "goals": sentence("Fields", "The goals"),
    "duties": sentence("Fields", "The duties"),
    "structure": sentence("Fields", "The structure"),
    "place": sentence("Fields", "The place"),
    "host": sentence("Fields", "The host"),
    "contact": sentence("Fields", "The contact"),
    "next_meeting": sentence("Fields", "The next meeting"),
    "presenter": sentence("Fields", "The presenter"),
    "proposal": sentence("Fields", "The secretariat's proposal"),
    "conclusion": sentence("Fields", "The conclusion"),
    "excuse_note": sentence("Fields", "The reason of absence"),
    "representative": sentence("Fields", "The representative"),
    "letter_no": sentence("Fields", "The letter's number"),
    "granted_by": sentence("Fields", "The body that granted it"),
    "obstacles": sentence("Fields", "The obstacles"),
    "reason": sentence("Fields", "The reason"),
    "speaker": sentence("Fields", "The speaker"),
    "text": sentence("Fields", "The text"),
    "responsible_note": sentence("Fields", "The responsible body"),
    "deliverable": sentence("Fields", "The deliverable"),
    "opening": sentence("Fields", "The opening"),
    "closing": sentence("Fields", "The closing"),
    "copies": sentence("Fields", "The copy list"),
    "reservation": sentence("Fields", "The reservation"),
    "awaited_from": sentence("Fields", "The sender"),
    "sender": sentence("Fields", "The sender"),
    "subject": sentence("Fields", "The subject"),
    "goal": sentence("Fields", "The goal"),
    "audience": sentence("Fields", "The audience"),
    "indicator": sentence("Fields", "The indicator"),
    "unit_of_measure": sentence("Fields", "The unit of measure"),
    "effect": sentence("Fields", "The effect"),
    "teacher": sentence("Fields", "The teacher"),
    "participants": sentence("Fields", "The number of participants"),
    "hours": sentence("Fields", "The hours"),
    "sessions_planned": sentence("Fields", "The number of sessions"),
    "target": sentence("Fields", "The target"),
    "reached": sentence("Fields", "What was reached"),
    "budget": sentence("Fields", "The budget"),
    "process": sentence("Fields", "The process"),
    "cause": sentence("Fields", "The cause"),
    "solutions": sentence("Fields", "The solutions that were weighed"),
    "solution": sentence("Fields", "The chosen solution"),
    "measured_effect": sentence("Fields", "The measured effect"),
    "summary": sentence("Fields", "The summary"),
    "referred_to": sentence("Fields", "The body it was referred to"),
    "referral_letter": sentence("Fields", "The letter of referral"),
    "result": sentence("Fields", "The result"),
    "time": sentence("Fields", "The time"),
    "annex": sentence("Fields", "The annex"),
    "causes": sentence("Fields", "The causes"),
    "lessons": sentence("Fields", "The lessons"),
    "standard": sentence("Fields", "The standard"),
    "ceiling": sentence("Fields", "The ceiling of the score"),
    "actual": sentence("Fields", "What was reached"),
}
"""What a refusal calls a field; translated before it is put into the sentence."""


def line(value: str, what: str, *, most: int = LINE, required: bool = False) -> str:
    """`value` cleaned for one line. `what` is a key of `NAMES`."""
    cleaned = clean_line(value)
    if required and not _visible(cleaned):
        raise Refused(
            sentence("Rules", "{what} is empty."), sentence("Rules", "Type it, then continue."), what=NAMES[what]
        )
    return _not_longer(cleaned, what, most)


def text(value: str, what: str, *, most: int = TEXT, required: bool = False) -> str:
    """`value` cleaned, its paragraphs kept."""
    cleaned = clean_text(value)
    if required and not _visible(cleaned):
        raise Refused(
            sentence("Rules", "{what} is empty."), sentence("Rules", "Type it, then continue."), what=NAMES[what]
        )
    return _not_longer(cleaned, what, most)


def _visible(value: str) -> bool:
    return any(not c.isspace() and unicodedata.category(c) != "Cf" for c in value)


def _not_longer(value: str, what: str, most: int) -> str:
    if len(value) > most:
        raise Refused(
            sentence("Rules", "{what} has {length} characters; at most {most} fit."),
            sentence("Rules", "Shorten it, or put the long text into an attachment or the discussion."),
            what=NAMES[what],
            length=len(value),
            most=most,
        )
    return value


def order(starts: datetime.time | None, ends: datetime.time | None) -> None:
    """Refuses a span that ends before it starts."""
    if starts is not None and ends is not None and ends <= starts:
        raise Refused(
            sentence("Rules", "The end ({ends}) is not after the start ({starts})."),
            sentence("Rules", "Correct the start or the end."),
            starts=starts,
            ends=ends,
        )


def period(first: datetime.date | None, last: datetime.date | None) -> None:
    """Refuses a period that ends before it begins."""
    if first is not None and last is not None and last < first:
        raise Refused(
            sentence("Rules", "The period ends on {last}, before it begins on {first}."),
            sentence("Rules", "Correct the first or the last day."),
            first=first,
            last=last,
        )
