"""The paragraphs of which the reading of the minutes consists: in what order, and which record each one tells."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.documents import minutes_reading as words
from desktop_app.documents.minutes_parts import order_of
from desktop_app.documents.minutes_reading import ResolutionWords, Words
from desktop_app.documents.minutes_view import Discussion, MinutesPaper
from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import Minutes, Statement
from desktop_app.domain.resolutions import Resolution
from desktop_app.services.paper_discussions import Told
from desktop_app.services.recording import DECISION_DRAFT
from desktop_app.store.drafts import Draft

_NUMBERS = re.compile("[۰-۹]+(?:/[۰-۹]+)+")


class PassageKind(enum.StrEnum):
    """What a paragraph of the reading is."""

    TITLE = "title"
    FACTS = "facts"
    LEGAL_BASIS = "legal_basis"
    OPENING = "opening"
    ATTENDANCE = "attendance"
    GUESTS = "guests"
    ITEM = "item"
    STATEMENT = "statement"
    FORMAL = "formal"
    """A sentence that follows from the facts."""
    CONCLUSION = "conclusion"
    RESOLUTION = "resolution"
    CHARGE = "charge"
    VOTE = "vote"
    VOTES = "votes"
    RESERVATION = "reservations"
    RECUSAL = "recusals"
    NEXT_MEETING = "next_meeting"
    CLOSING = "closing"
    DRAFT = "draft"
    """Typed, but never recorded: not printed."""


@dataclass(frozen=True)
class Passage:
    """One paragraph of the reading."""

    key: str
    kind: PassageKind
    lead: str
    """What is printed in bold before the text: a speaker, a label."""
    text: str
    item_id: str | None = None
    row_id: str = ""
    """The statement, resolution or item that it tells; for a draft, its field."""
    stored: str | None = None
    """What a correction in place is a correction of; None where the text follows from facts."""
    is_own: bool = True
    """Whether the words are the secretary's; an opening or a closing is put in the formal words until then."""


@dataclass(frozen=True)
class Record:
    """What the passages are told from; a frozen text has no sources."""

    meeting: Meeting
    minutes: Minutes
    paper: MinutesPaper
    told: Sequence[Told]
    statements: dict[str, Statement] = field(default_factory=dict)
    items: Sequence[AgendaItem] = ()
    resolutions: Sequence[Resolution] = ()
    drafts: Sequence[Draft] = ()
    is_frozen: bool = False


def passages_of(record: Record) -> Iterator[Passage]:
    paper = record.paper
    yield _passage(PassageKind.TITLE, words.title(paper))
    yield _passage(PassageKind.FACTS, words.facts(paper))
    parts = order_of(paper)
    items_at = next((code for code in parts if code in {"discussions", "resolutions"}), "signatures")
    for code in parts:
        if code == items_at:
            yield from _items(record, set(parts))
        if code in _PARTS:
            yield from _PARTS[code](record)


def _passage(kind: PassageKind, told: Words, key: str = "") -> Passage:
    return Passage(key or kind, kind, told.lead, told.text)


def _text(kind: PassageKind) -> Callable[[Record], Iterator[Passage]]:
    """A part in the secretary's own words, or in those that follow from the facts until then."""

    def passages(record: Record) -> Iterator[Passage]:
        told = words.part(record.paper, kind)
        if told:
            written = record.meeting.next_meeting if kind is PassageKind.NEXT_MEETING else getattr(record.minutes, kind)
            stored = None if record.is_frozen else written or told[0].text
            yield Passage(kind, kind, *_pair(told[0]), stored=stored, is_own=bool(written))
            yield from (_passage(kind, more, key=f"{kind}:{place}") for place, more in enumerate(told[1:], 1))

    return passages


def _facts(kind: PassageKind) -> Callable[[Record], Iterator[Passage]]:
    """A part that follows from what was recorded."""

    def passages(record: Record) -> Iterator[Passage]:
        for place, told in enumerate(words.part(record.paper, kind)):
            yield _passage(kind, told, key=f"{kind}:{place}")

    return passages


def _attendance(record: Record) -> Iterator[Passage]:
    for place, told in enumerate(words.attendance(record.paper)):
        yield _passage(PassageKind.ATTENDANCE, told, key=f"attendance:{place}")


def _guests(record: Record) -> Iterator[Passage]:
    for told in words.guests(record.paper):
        yield _passage(PassageKind.GUESTS, told)


def _items(record: Record, parts: set[str]) -> Iterator[Passage]:
    """Every item of the agenda: what was said on it, what came of it, and what was decided."""
    told = {part.item_id: part for part in record.told} if record.items else {}
    decided = _decided(record, parts) if "resolutions" in parts else []
    for number, item in enumerate(record.items, 1):
        heading = Discussion(
            title=item.title,
            number=None if item.off_agenda else number,
            presenter=told[item.id].discussion.presenter if item.id in told else "",
        )
        yield Passage(
            f"item:{item.id}",
            PassageKind.ITEM,
            *_pair(words.item(record.paper, heading)),
            item.id,
            item.id,
            item.title,
        )
        if item.id in told and "discussions" in parts:
            yield from _discussion(record, told[item.id])
        for row, resolution in decided:
            if row is not None and row.item_id == item.id:
                yield from _resolution(row, resolution)
        yield from _drafts(record, item.id)
    listed = {item.id for item in record.items}
    for part in record.told:
        if part.item_id not in listed and "discussions" in parts:
            if part.discussion.title:
                yield _passage(PassageKind.ITEM, words.item(record.paper, part.discussion), key=part.discussion.title)
            yield from _discussion(record, part)
    for place, (row, resolution) in enumerate(decided):
        if row is None or row.item_id not in listed:
            yield from _resolution(row, resolution, place)
    yield from _drafts(record, None)


def _decided(record: Record, parts: set[str]) -> list[tuple[Resolution | None, ResolutionWords]]:
    """The resolutions with the record of each; where a sentence tells how some were voted on, it stands at the last."""
    told = words.decided(record.paper)
    sentences, _ = _votes(record, parts)
    for places, sentence in sentences:
        for place in places:
            told[place] = replace(told[place], vote=sentence if place == places[-1] else None)
    rows: Sequence[Resolution | None] = record.resolutions if not record.is_frozen else [None] * len(told)
    return list(zip(rows, told, strict=True))


def _votes(record: Record, parts: set[str]) -> tuple[list[tuple[list[int], Words]], list[Words]]:
    """The sentences on votes, each with the places of the resolutions that it names; and those that name none."""
    placed, others = [], []
    numbers = [row.number for row in record.paper.resolutions] if "resolutions" in parts else []
    for told in words.part(record.paper, PassageKind.VOTES):
        named = set(_NUMBERS.findall(told.text))
        places = [place for place, number in enumerate(numbers) if number in named]
        if places:
            placed.append((places, Words("", told.text)))
        else:
            others.append(told)
    return placed, others


def _other_votes(record: Record) -> Iterator[Passage]:
    _, others = _votes(record, set(order_of(record.paper)))
    for place, told in enumerate(others):
        yield _passage(PassageKind.VOTES, told, key=f"{PassageKind.VOTES}:{place}")


def _discussion(record: Record, part: Told) -> Iterator[Passage]:
    own = part.item_id or ""
    for place, (said, source) in enumerate(zip(part.discussion.statements, part.sources, strict=True)):
        told = words.statement(record.paper, said)
        row = record.statements.get(source or "")
        if not told.text:
            continue
        if row is None:
            kind = PassageKind.STATEMENT if record.is_frozen else PassageKind.FORMAL
            yield Passage(f"{kind}:{own}:{place}", kind, *_pair(told), part.item_id)
        else:
            yield Passage(
                f"statement:{row.id}", PassageKind.STATEMENT, *_pair(told), part.item_id, row.id, stored=row.text
            )
    if part.discussion.conclusion:
        told = words.conclusion(part.discussion)
        stored = None if record.is_frozen else told.text
        yield Passage(f"conclusion:{own}", PassageKind.CONCLUSION, *_pair(told), part.item_id, own, stored)


def _resolution(row: Resolution | None, told: ResolutionWords, place: int = 0) -> Iterator[Passage]:
    key, item_id = (row.id, row.item_id) if row is not None else (str(place), None)
    row_id, stored = (row.id, row.text) if row is not None else ("", None)
    yield Passage(f"resolution:{key}", PassageKind.RESOLUTION, *_pair(told.text), item_id, row_id, stored)
    if told.charge is not None:
        yield Passage(f"charge:{key}", PassageKind.CHARGE, *_pair(told.charge), item_id, row_id)
    if told.vote is not None:
        yield Passage(f"vote:{key}", PassageKind.VOTE, *_pair(told.vote), item_id, row_id)


def _drafts(record: Record, item_id: str | None) -> Iterator[Passage]:
    for draft in record.drafts:
        if draft.field in {item_id or "", DECISION_DRAFT + (item_id or "")} and draft.body.strip():
            yield Passage(
                f"draft:{draft.field}", PassageKind.DRAFT, "", draft.body, item_id, draft.field, stored=draft.body
            )


def _pair(told: Words) -> tuple[str, str]:
    return told.lead, told.text


_PARTS: dict[str, Callable[[Record], Iterator[Passage]]] = {
    "legal_basis": _facts(PassageKind.LEGAL_BASIS),
    "opening": _text(PassageKind.OPENING),
    "attendance": _attendance,
    "guests": _guests,
    "votes": _other_votes,
    "reservations": _facts(PassageKind.RESERVATION),
    "recusals": _facts(PassageKind.RECUSAL),
    "next_meeting": _text(PassageKind.NEXT_MEETING),
    "closing": _text(PassageKind.CLOSING),
}
