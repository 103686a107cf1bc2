"""The quorum engine: who must be present for a session to be official, and from which minute to which it was."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from desktop_app.domain.committees import Role
from desktop_app.sentences import Refused, sentence


@dataclass(frozen=True)
class QuorumRule:
    """How many principal members in office must be present, and which roles among them.

    `share` is a fraction of the members; with `more_than` the count has to exceed it («majority»), otherwise
    it is rounded up. `at_least` is a number; where both are given both hold. With neither, no quorum is needed.
    """

    share: Fraction | None = None
    more_than: bool = False
    at_least: int = 0
    roles: frozenset[Role] = frozenset()
    may_override: bool = False
    """Whether resolutions may be recorded below the quorum all the same; the minutes then say so."""

    def needed(self, members: int) -> int:
        """The smallest number of members that satisfies the rule for a body of `members`."""
        by_share = 0
        if self.share is not None:
            exact = self.share * members
            by_share = math.floor(exact) + 1 if self.more_than else math.ceil(exact)
        return max(by_share, self.at_least)

    def met(self, present: int, members: int, roles: Iterable[Role]) -> bool:
        return present >= self.needed(members) and self.roles <= set(roles)

    def check(self, members: int) -> None:
        """Refuses a rule that a body of `members` can never meet."""
        needed = self.needed(members)
        if members and needed > members:
            raise Refused(
                sentence("Rules", "The quorum of {needed} can never be met by {members} members."),
                sentence("Rules", "Lower the quorum, or add members first."),
                needed=needed,
                members=members,
            )

    def as_data(self) -> dict[str, Any]:
        return {
            "share": None if self.share is None else [self.share.numerator, self.share.denominator],
            "more_than": self.more_than,
            "at_least": self.at_least,
            "roles": sorted(self.roles),
            "may_override": self.may_override,
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> QuorumRule:
        """The rule as stored with a committee; an empty mapping is the majority of members."""
        if not data:
            return MAJORITY_PRESENT
        share = data.get("share")
        if share is not None and not (share[1] > 0 and 0 < Fraction(*share) <= 1):
            raise Refused(
                sentence("Rules", "The quorum's share lies between 0 and 1."),
                sentence("Rules", "Type a share such as 2/3."),
            )
        return cls(
            share=None if share is None else Fraction(*share),
            more_than=bool(data.get("more_than", False)),
            at_least=max(0, int(data.get("at_least", 0))),
            roles=frozenset(Role(r) for r in data.get("roles", ())),
            may_override=bool(data.get("may_override", False)),
        )


MAJORITY_PRESENT = QuorumRule(share=Fraction(1, 2), more_than=True)
TWO_THIRDS = QuorumRule(share=Fraction(2, 3))
NONE_NEEDED = QuorumRule()


@dataclass(frozen=True)
class Seat:
    """A principal member's place as the engine sees it: who fills it, with which role, and when.

    `spans` are (from, to) in the office's clock; to is None while the person is in the room. A representative
    with an introduction letter or an alternate fills the seat of the member. A seat without a vote does not count
    for the number, but whoever sits there holds the role: a secretary from the secretariat, for instance.
    """

    role: Role
    spans: tuple[tuple[datetime.time, datetime.time | None], ...]
    votes: bool = True

    def present_at(self, moment: datetime.time) -> bool:
        return any(start <= moment and (end is None or moment < end) for start, end in self.spans)


@dataclass(frozen=True)
class QuorumState:
    """The quorum at one moment."""

    present: int
    members: int
    needed: int
    official: bool
    missing_roles: frozenset[Role] = frozenset()
    """Roles that the rule asks for and nobody in the room holds."""

    @property
    def missing(self) -> int:
        """How many members are missing from the number, whatever their roles."""
        return max(0, self.needed - self.present)

    @property
    def is_at_limit(self) -> bool:
        """Whether one more departure would end the official session."""
        return self.official and 0 < self.needed == self.present


def state_at(moment: datetime.time, seats: Sequence[Seat], rule: QuorumRule) -> QuorumState:
    here = [s for s in seats if s.present_at(moment)]
    roles = {s.role for s in here}
    present, members = sum(s.votes for s in here), sum(s.votes for s in seats)
    return QuorumState(
        present, members, rule.needed(members), rule.met(present, members, roles), frozenset(rule.roles - roles)
    )


def official_spans(
    seats: Sequence[Seat], rule: QuorumRule, opened: datetime.time, closed: datetime.time | None
) -> list[tuple[datetime.time, datetime.time | None]]:
    """When the session was official, minute by minute: from the opening to the closing (None while it goes on)."""
    moments = {opened}
    for seat in seats:
        for start, end in seat.spans:
            moments.update(m for m in (start, end) if m is not None and opened <= m)
    if closed is not None:
        moments = {m for m in moments if m < closed}
    spans: list[tuple[datetime.time, datetime.time | None]] = []
    since: datetime.time | None = None
    for moment in sorted(moments):
        official = state_at(moment, seats, rule).official
        if official and since is None:
            since = moment
        elif not official and since is not None:
            spans.append((since, moment))
            since = None
    if since is not None:
        spans.append((since, closed))
    return spans
