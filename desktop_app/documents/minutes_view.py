"""What the official minutes say: frozen values that become one canonical text, which is frozen and hashed."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from desktop_app.documents.canonical import later
from desktop_app.documents.official_parts import CopyTo, Letterhead, Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """From what the title line is made."""

    kind: str = "ordinary"
    """ordinary, extraordinary, emergency."""
    body: str = ""
    """The committee's full name; empty for a session that belongs to no committee."""
    number: int | None = None
    year: int | None = None
    """The Jalali year within which the meeting is numbered."""
    term: int | None = None
    """The term within which the meeting is numbered, where the body counts terms."""
    title: str = ""
    """A title written by hand, which replaces the composed one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Identity:
    """The box under the title."""

    subject: str = ""
    date: datetime.date | None = None
    start: datetime.time | None = None
    official_at: datetime.time | None = None
    end: datetime.time | None = None
    place: str = ""
    chair: str = ""
    secretary: str = ""
    host: str = ""
    season: str = ""
    """spring, summer, autumn, winter: the season that this session covers, if it is a seasonal one."""
    previous_number: str = ""
    previous_date: datetime.date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class QuorumFacts:
    """What the quorum engine found; `needed` None means that the session needs no quorum."""

    members: int | None = None
    present: int | None = None
    """When the session became official; else all who came."""
    needed: int | None = None
    rule: str = ""
    """The rule in words, if there is more to it than a number."""
    lost_at: datetime.time | None = None
    """The time from which the session was no longer official, if it was not so to the end."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Stay:
    """One stretch of presence; None stands for the start or the end of the meeting itself."""

    arrival: datetime.time | None = None
    departure: datetime.time | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AttendanceRow:
    """One person who belongs to the body, or stands in for one who does."""

    name: str = ""
    post: str = ""
    unit: str = ""
    role: str = "member"
    """chair, vice_chair, secretary, minute_taker, member, principal, alternate, representative, observer."""
    status: str = "present"
    """present, excused, unexcused, absent."""
    stays: tuple[Stay, ...] = ()
    """Empty, or one stay without times: present from the start to the end."""
    excuse: str = ""
    """leave, mission, illness ... or the reason in words."""
    principal: str = ""
    """For a representative or alternate: in whose place."""
    letter_number: str = ""
    letter_date: datetime.date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class GuestRow:
    """One who sits without a vote."""

    name: str = ""
    post: str = ""
    unit: str = ""
    role: str = "invitee"
    """invitee, guest, speaker, observer, host."""
    stays: tuple[Stay, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaRow:
    number: int
    title: str
    presenter: str = ""
    minutes: int | None = None
    kind: str = ""
    """decision, report, information; empty prints nothing."""
    carried_over: bool = False
    confidential: bool = later(default=False)
    """Not for the news."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EarlierResolution:
    """A resolution of an earlier meeting as reviewed in this one."""

    number: str
    text: str
    unit: str = ""
    due: datetime.date | None = None
    status: str = ""
    """A code of the follow-up states, or words."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement:
    """What one speaker said, or what happened meanwhile; `text` may hold several lines."""

    speaker: str = ""
    text: str = ""
    time: datetime.time | None = None
    kind: str = later("")
    """motion, document (a paper laid before the meeting), formal (a sentence that nobody says); empty is speech."""
    told: str = later("")
    """A motion or a paper in the words of the minutes, in place of speaker and text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Discussion:
    """What was said on one item; `number` None gathers what was said outside the agenda."""

    title: str
    number: int | None = None
    presenter: str = ""
    statements: tuple[Statement, ...] = ()
    conclusion: str = ""
    confidential: bool = later(default=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Vote:
    """How a question was decided."""

    subject: str = ""
    """«مصوبه ۱۴۰۴/۳/۱», or the words of the question."""
    method: str = "open"
    """open, secret, named."""
    result: str = ""
    """unanimous, majority, plurality, two_thirds, rejected ... or words."""
    for_: int | None = None
    against: int | None = None
    abstain: int | None = None
    present_entitled: int | None = None
    named: tuple[tuple[str, str], ...] = ()
    """Person and choice (for, against, abstain, recused), for a vote by name."""
    by_chair: bool = later(default=False)
    """Carried by the chair's deciding vote on a tie."""
    present: int | None = later(None)
    """Members who were there at the vote, where their number changed during the session."""
    told: str = later("")
    """The whole sentence, in place of all that it tells."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ResolutionRow:
    number: str
    text: str
    responsible: str = ""
    cooperating: tuple[str, ...] = ()
    deadline: datetime.date | None = None
    deadline_words: str = ""
    """«مستمر», «هر فصل»: where the deadline is no date."""
    deliverable: str = ""
    vote: Vote | None = None
    kind: str = ""
    """recommendation, informational; empty is a plain resolution."""
    below_quorum: str = later("")
    """The sentence that it was recorded although the session was below its quorum."""
    confidential: bool = later(default=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reservation:
    """A view against or on condition, given in writing."""

    person: str
    text: str
    subject: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Recusal:
    """One who, for a conflict of interest, was present without a vote."""

    person: str
    subject: str
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class NextMeeting:
    date: datetime.date | None = None
    time: datetime.time | None = None
    place: str = ""
    agenda: tuple[str, ...] = ()
    words: str = ""
    """«زمستان ۱۴۰۴، به پیشنهاد دبیرخانه»: where there is no date yet."""


@dataclass(frozen=True, kw_only=True, slots=True)
class MinutesPaper:
    """The whole paper E1. Codes are English, every text is as the secretary wrote it."""

    letterhead: Letterhead
    heading: Heading = field(default_factory=Heading)
    identity: Identity = field(default_factory=Identity)
    quorum: QuorumFacts = field(default_factory=QuorumFacts)
    legal_basis: tuple[str, ...] = ()
    opening: str = ""
    attendance: tuple[AttendanceRow, ...] = ()
    guests: tuple[GuestRow, ...] = ()
    agenda: tuple[AgendaRow, ...] = ()
    earlier: tuple[EarlierResolution, ...] = ()
    discussions: tuple[Discussion, ...] = ()
    resolutions: tuple[ResolutionRow, ...] = ()
    votes: tuple[Vote, ...] = ()
    off_agenda: tuple[str, ...] = ()
    reservations: tuple[Reservation, ...] = ()
    recusals: tuple[Recusal, ...] = ()
    next_meeting: NextMeeting | None = None
    closing: str = ""
    signers: tuple[Signer, ...] = ()
    copies: tuple[CopyTo, ...] = ()
    original_kept_at: str = ""
    kind: str = "semi_verbatim"
    """verbatim, semi_verbatim, summary, form."""
    version: int = 1
    replaces: str = ""
    """Names the version that this one stands in for: «نسخه ۱ مورخ …»."""
    is_draft: bool = True
    fingerprint: str | None = None
    """Short hex of the frozen text; not part of what it is computed from."""
    stamp_box: bool = True
    blocks: tuple[str, ...] = ()
    """The codes of the parts that are printed, in order; empty is the order of the official form."""
    initials: bool = False
    """Whether every page has places for the initials of those who sign."""
