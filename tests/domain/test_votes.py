"""Votes: who may cast one, what carries a proposal, and what is refused."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.votes import Choice, MajorityOf, MajorityRule, Tally, TieRule, decide, tally_of_names
from desktop_app.sentences import Refused


def test_that_the_majority_of_those_present_counts_abstentions_against() -> None:
    assert not decide(Tally(4, 1, 3, 8), MajorityRule(), present=8, members=9).carried
    assert decide(Tally(5, 1, 2, 8), MajorityRule(), present=8, members=9).carried


def test_that_a_recused_member_is_present_without_a_vote() -> None:
    # seven present, one of them recused: six may vote, and four of seven are needed
    result = decide(Tally(4, 2, 0, 6), MajorityRule(), present=7, members=9)
    assert result.carried
    assert result.needed == 4
    with pytest.raises(Refused):
        decide(Tally(5, 2, 0, 6), MajorityRule(), present=7, members=9)


def test_that_the_majority_of_all_members_does_not_shrink_with_absences() -> None:
    rule = MajorityRule(base=MajorityOf.ALL_MEMBERS)
    assert not decide(Tally(4, 0, 0, 5), rule, present=5, members=9).carried
    assert decide(Tally(5, 0, 0, 5), rule, present=5, members=9).carried


def test_that_a_floor_of_votes_holds_beside_the_majority() -> None:
    rule = MajorityRule(at_least=8)
    assert not decide(Tally(7, 0, 0, 9), rule, present=9, members=15).carried
    assert decide(Tally(8, 1, 0, 9), rule, present=9, members=15).carried


def test_that_two_thirds_are_rounded_up() -> None:
    rule = MajorityRule(share=Fraction(2, 3), more_than=False)
    assert decide(Tally(6, 2, 0, 8), rule, present=8, members=9).needed == 6


def test_that_the_chair_decides_a_tie_only_where_the_rule_says_so() -> None:
    tie = Tally(4, 4, 0, 8)
    assert not decide(tie, MajorityRule(), present=8, members=9, chair_for=True).carried
    rule = MajorityRule(tie=TieRule.CHAIR_DECIDES)
    decided = decide(tie, rule, present=8, members=9, chair_for=True)
    assert decided.carried
    assert decided.by_chair
    assert not decide(tie, rule, present=8, members=9, chair_for=False).carried
    assert not decide(tie, rule, present=8, members=9).carried


def test_that_nothing_is_carried_without_a_vote_in_favour() -> None:
    two_thirds_of_cast = MajorityRule(share=Fraction(2, 3), more_than=False, base=MajorityOf.CAST)
    assert not decide(Tally(0, 0, 5, 5), two_thirds_of_cast, present=5, members=5).carried
    assert not decide(Tally(0, 0, 0, 0), MajorityRule(base=MajorityOf.CAST), present=0, members=5).carried


def test_that_no_chair_makes_two_thirds_out_of_a_tie() -> None:
    rule = MajorityRule(share=Fraction(2, 3), more_than=False, tie=TieRule.CHAIR_DECIDES)
    assert not decide(Tally(4, 4, 0, 8), rule, present=8, members=8, chair_for=True).carried


@pytest.mark.parametrize("tally", [Tally(-1, 0, 0, 5), Tally(3, 3, 0, 5), Tally(2, 2, 2, 5)])
def test_that_impossible_counts_are_refused(tally: Tally) -> None:
    with pytest.raises(Refused):
        tally.check()


counts = st.integers(0, 30)


@given(counts, counts, counts, st.integers(0, 10))
def test_that_more_votes_in_favour_never_lose_what_fewer_carried(
    in_favour: int, against: int, abstained: int, silent: int
) -> None:
    eligible = in_favour + against + abstained + silent + 1
    rule = MajorityRule()
    before = decide(Tally(in_favour, against, abstained, eligible), rule, present=eligible, members=eligible)
    after = decide(Tally(in_favour + 1, against, abstained, eligible), rule, present=eligible, members=eligible)
    assert after.carried or not before.carried


@st.composite
def ballots(draw: st.DrawFn) -> tuple[Tally, int, int]:
    """A tally that can be, with how many are present and how many members there are: some are recused, some away."""
    members = draw(st.integers(1, 21))
    present = draw(st.integers(1, members))
    eligible = draw(st.integers(0, present))
    favour = draw(st.integers(0, eligible))
    against = draw(st.integers(0, eligible - favour))
    abstained = draw(st.integers(0, eligible - favour - against))
    return Tally(favour, against, abstained, eligible), present, members


majorities = st.builds(
    MajorityRule,
    share=st.sampled_from([Fraction(1, 2), Fraction(2, 3), Fraction(3, 4), Fraction(1, 3)]),
    more_than=st.booleans(),
    base=st.sampled_from(MajorityOf),
    at_least=st.integers(0, 9),
    tie=st.sampled_from(TieRule),
)


@given(ballots(), majorities, st.sampled_from([None, True, False]))
def test_that_a_proposal_is_carried_exactly_when_its_votes_say_so(
    ballot: tuple[Tally, int, int], rule: MajorityRule, chair_for: bool | None
) -> None:
    tally, present, members = ballot
    favour, against = tally.in_favour, tally.against
    whole = {"present": present, "all_members": members, "cast": favour + against}[rule.base.value]
    top, bottom = rule.share.numerator, rule.share.denominator
    enough = favour * bottom > whole * top if rule.more_than else favour * bottom >= whole * top
    by_votes = favour > 0 and favour >= rule.at_least and enough
    tied = favour == against and favour > 0 and favour >= rule.at_least and 2 * top <= bottom
    by_chair = not by_votes and tied and rule.tie.value == "chair_decides" and chair_for is True

    result = decide(tally, rule, present=present, members=members, chair_for=chair_for)

    assert result.carried == (by_votes or by_chair)
    assert result.by_chair == by_chair


@given(ballots(), st.integers(1, 9))
def test_that_more_votes_than_entitled_are_always_refused(ballot: tuple[Tally, int, int], more: int) -> None:
    tally, present, members = ballot
    too_many = Tally(tally.eligible + more - tally.against, tally.against, 0, tally.eligible)
    with pytest.raises(Refused) as refused:
        decide(too_many, MajorityRule(), present=present, members=members)
    assert refused.value.values == {"counted": tally.eligible + more, "eligible": tally.eligible}


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.sampled_from(Choice), max_size=20))
def test_that_a_roll_call_counts_every_name_once(choices: dict[str, Choice]) -> None:
    tally = tally_of_names(choices, len(choices))
    assert tally.counted == len(choices)
    assert tally.in_favour == list(choices.values()).count(Choice.FOR)


@given(st.sampled_from(MajorityOf), st.sampled_from(TieRule), st.integers(0, 9), st.booleans())
def test_that_a_majority_rule_survives_being_stored(base: MajorityOf, tie: TieRule, floor: int, more: bool) -> None:
    rule = MajorityRule(Fraction(3, 5), more, base, floor, tie)
    assert MajorityRule.from_data(rule.as_data()) == rule
