"""Votes: how they are taken, who may cast one, and whether a proposal is carried."""

from __future__ import annotations

import enum
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from desktop_app.sentences import Refused, sentence


class VoteMethod(enum.StrEnum):
    UNTAKEN = "untaken"
    UNANIMOUS = "unanimous"
    OPEN = "open"
    SECRET = "secret"  # noqa: S105 - a secret ballot
    BY_NAME = "by_name"


class Choice(enum.StrEnum):
    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"


@dataclass(frozen=True)
class Ballot:
    """A vote as it was taken: counts for an open or secret one, names for a roll call; unanimous needs neither."""

    method: VoteMethod
    in_favour: int = 0
    against: int = 0
    abstained: int = 0
    by_name: Mapping[str, Choice] = field(default_factory=dict)
    chair_for: bool | None = None
    """What the chair decided on a tie, where the rule lets the chair."""

    def tally(self, eligible: int) -> Tally:
        """The counts among `eligible` people."""
        if self.method is VoteMethod.UNANIMOUS:
            return Tally(eligible, 0, 0, eligible)
        if self.method is VoteMethod.BY_NAME:
            return tally_of_names(self.by_name, eligible)
        return Tally(self.in_favour, self.against, self.abstained, eligible)


class MajorityOf(enum.StrEnum):
    """What the share of a majority is a share of."""

    PRESENT = "present"
    ALL_MEMBERS = "all_members"
    CAST = "cast"


class TieRule(enum.StrEnum):
    FAILS = "fails"
    CHAIR_DECIDES = "chair_decides"


@dataclass(frozen=True)
class MajorityRule:
    """What carries a proposal: more than `share` (or at least, without `more_than`) of the base, and a floor."""

    share: Fraction = Fraction(1, 2)
    more_than: bool = True
    base: MajorityOf = MajorityOf.PRESENT
    at_least: int = 0
    tie: TieRule = TieRule.FAILS

    def needed(self, present: int, members: int, cast: int) -> int:
        """The smallest number of votes in favour that carries; never none at all, whatever the base."""
        whole = {MajorityOf.PRESENT: present, MajorityOf.ALL_MEMBERS: members, MajorityOf.CAST: cast}[self.base]
        exact = self.share * whole
        return max(math.floor(exact) + 1 if self.more_than else math.ceil(exact), self.at_least, 1)

    @property
    def is_qualified(self) -> bool:
        """Whether more than half is asked for: then a tie is lost, and nobody's vote decides it."""
        return self.share > Fraction(1, 2)

    @property
    def lets_chair_decide(self) -> bool:
        return self.tie is TieRule.CHAIR_DECIDES and not self.is_qualified

    def as_data(self) -> dict[str, Any]:
        return {
            "share": [self.share.numerator, self.share.denominator],
            "more_than": self.more_than,
            "base": self.base.value,
            "at_least": self.at_least,
            "tie": self.tie.value,
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> MajorityRule:
        if not data:
            return cls()
        share = data.get("share", [1, 2])
        if not (share[1] > 0 and 0 < Fraction(*share) <= 1):
            raise Refused(
                sentence("Rules", "The majority's share lies between 0 and 1."),
                sentence("Rules", "Type a share such as 1/2 or 2/3."),
            )
        return cls(
            share=Fraction(*share),
            more_than=bool(data.get("more_than", True)),
            base=MajorityOf(data.get("base", MajorityOf.PRESENT)),
            at_least=max(0, int(data.get("at_least", 0))),
            tie=TieRule(data.get("tie", TieRule.FAILS)),
        )


@dataclass(frozen=True)
class Tally:
    """Votes as counted. `eligible` are those present who may vote: a recused member is present without a vote."""

    in_favour: int
    against: int
    abstained: int
    eligible: int

    @property
    def cast(self) -> int:
        return self.in_favour + self.against

    @property
    def counted(self) -> int:
        return self.in_favour + self.against + self.abstained

    @property
    def is_tied(self) -> bool:
        return self.in_favour == self.against > 0

    def check(self) -> None:
        """Refuses counts below zero, or more votes than people who may vote."""
        if min(self.in_favour, self.against, self.abstained) < 0:
            raise Refused(
                sentence("Rules", "A count of votes is not below zero."),
                sentence("Rules", "Type the counts again."),
            )
        if self.counted > self.eligible:
            raise Refused(
                sentence("Rules", "{counted} votes were counted, but {eligible} people may vote."),
                sentence("Rules", "Correct the counts, or record who is present."),
                counted=self.counted,
                eligible=self.eligible,
            )


@dataclass(frozen=True)
class Result:
    carried: bool
    needed: int
    by_chair: bool = False
    """Carried by the chair's deciding vote on a tie."""


def decide(tally: Tally, rule: MajorityRule, *, present: int, members: int, chair_for: bool | None = None) -> Result:
    """Whether the proposal is carried. `present` counts recused members too; `chair_for` decides a tie if it may."""
    tally.check()
    needed = rule.needed(present, members, tally.cast)
    if tally.in_favour >= needed:
        return Result(carried=True, needed=needed)
    tied = tally.is_tied and tally.in_favour >= rule.at_least
    if tied and rule.lets_chair_decide and chair_for:
        return Result(carried=True, needed=needed, by_chair=True)
    return Result(carried=False, needed=needed)


def tally_of_names(choices: Mapping[str, Choice], eligible: int) -> Tally:
    """The counts of a roll-call vote."""
    counts = {choice: sum(1 for c in choices.values() if c is choice) for choice in Choice}
    return Tally(counts[Choice.FOR], counts[Choice.AGAINST], counts[Choice.ABSTAIN], eligible)
