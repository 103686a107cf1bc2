"""How a reminder is laid out: which resolutions share a letter, to whom it goes and what it names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from sqlalchemy.orm import Session

from desktop_app.documents.letter_view import LetterPaper, Recipient
from desktop_app.documents.official_parts import CopyTo
from desktop_app.domain.letters import Letter, LetterKind, Urgency
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.resolutions import Resolution, days_late
from desktop_app.persian import jalali, phrases
from desktop_app.persian.digits import to_persian
from desktop_app.services.charges import Charge
from desktop_app.services.letter_facts import LetterFacts
from desktop_app.services.notices import addressee_of, told, words_about
from desktop_app.services.paper_facts import meeting_name
from desktop_app.services.requests import found

Degree = Literal["first", "second", "superior"]
DEGREES: Final[tuple[Degree, ...]] = ("first", "second", "superior")


def next_degree(sent: Sequence[Letter]) -> Degree:
    reminded = sum(1 for row in sent if row.kind is LetterKind.REMINDER)
    return DEGREES[min(reminded, len(DEGREES) - 1)]


_Group = tuple[str, str, Degree]


def groups_of(
    session: Session,
    rows: Sequence[Resolution],
    sent: Mapping[str, Sequence[Letter]],
    degree: Degree | None,
    *,
    per_unit: bool,
) -> list[tuple[_Group, list[Resolution]]]:
    """By who is in charge, the committee and the degree, in the order of the meetings."""
    days = {r.meeting_id: found(session, Meeting, r.meeting_id) for r in rows}
    groups: dict[_Group, list[Resolution]] = {}
    for r in sorted(rows, key=lambda r: (days[r.meeting_id].date, r.number)):
        whom = r.responsible_unit_id or r.responsible_note.strip()
        body = days[r.meeting_id].committee_id or r.meeting_id
        step = degree or next_degree(sent[r.id])
        groups.setdefault((whom, body if per_unit else f"{body} {r.id}", step), []).append(r)
    return list(groups.items())


def reminder_paper(
    facts: LetterFacts, rows: Sequence[Resolution], degree: Degree, sent: Sequence[Letter]
) -> LetterPaper:
    day = facts.terms.date or facts.today
    unit = addressee_of(facts, Charge(rows[0]))
    superior = degree == "superior"
    recipient = _superior(facts) if superior else unit
    notices = list({row.id: row for row in sent if row.kind is LetterKind.NOTICE}.values())
    notice = notices[0] if len(notices) == 1 else None
    values = {
        "notice_number": to_persian(notice.number) if notice else "",
        "notice_date": jalali.official(notice.date) if notice and notice.date else "",
        "earlier_letters": phrases.listed(dict.fromkeys(_named(row) for row in sent)),
        "days_late": to_persian(max(days_late(r, day) for r in rows)),
        **_meetings(facts, rows),
    }
    dues = [r.deadline for r in rows if r.deadline is not None]
    copies = [CopyTo(recipient=unit.post or unit.unit, purpose="notice")] if superior else []
    urgent = Urgency.ORDINARY if degree == "first" else Urgency.URGENT
    return facts.letter(
        f"reminder_{degree}",  # type: ignore[arg-type]
        recipient,
        facts.addressed(recipient) | words_about(facts, rows, Charge(rows[0]), dues) | values,
        signer=facts.signer(by_secretary=True),
        copies=[*copies, facts.archive()],
        urgency=urgent if facts.terms.urgency is Urgency.ORDINARY else facts.terms.urgency,
        resolutions=[told(facts, r, day) for r in rows],
    )


def _meetings(facts: LetterFacts, rows: Sequence[Resolution]) -> dict[str, str]:
    """The fields about the meeting, where the resolutions come from several."""
    ids = list(dict.fromkeys(r.meeting_id for r in rows))
    if len(ids) == 1:
        return {}
    names = [meeting_name(facts.session, found(facts.session, Meeting, one)) for one in ids]
    alone = dict.fromkeys(("minutes_number", "minutes_date", "meeting_day", "meeting_date", "meeting_hours"), "")
    return {"meeting": phrases.listed(names), **alone}


def _superior(facts: LetterFacts) -> Recipient:
    """The committee's chair; where none is recorded, the head of the office."""
    if facts.meeting.chair_id in facts.people:
        return facts.person(facts.meeting.chair_id)
    return Recipient(post=f"ریاست {facts.office.name}".strip())


def _named(row: Letter) -> str:
    kind = "ابلاغ" if row.kind is LetterKind.NOTICE else "پیگیری"
    date = f" مورخ {jalali.official(row.date)}" if row.date else ""
    return f"{kind} شماره {to_persian(row.number)}{date}"
