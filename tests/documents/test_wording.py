"""Every code that the nouns know has its official Persian word."""

from __future__ import annotations

import enum

import pytest

from desktop_app.documents import wording
from desktop_app.domain.agenda import ItemKind
from desktop_app.domain.attendance import Capacity, Excuse
from desktop_app.domain.committees import MinutesKind, Role, Standing
from desktop_app.domain.meetings import Classification, MeetingKind
from desktop_app.domain.resolutions import ResolutionKind, ResolutionStatus
from desktop_app.domain.votes import Choice, VoteMethod
from tests.documents.papers import DAY, at

SPOKEN = (
    (MeetingKind, wording.MEETING_KINDS),
    (Classification, wording.CLASSIFICATIONS),
    (Capacity, wording.ROLES),
    (Role, wording.ROLES),
    (Standing, wording.ROLES),
    (Excuse, wording.EXCUSES),
    (ItemKind, wording.ITEM_KINDS),
    (MinutesKind, wording.DISCUSSION_TITLES),
    (ResolutionStatus, wording.STATES),
    (VoteMethod, wording.VOTE_METHODS),
    (Choice, wording.CHOICES),
)


@pytest.mark.parametrize(("kind", "words"), SPOKEN, ids=lambda value: getattr(value, "__name__", ""))
def test_that_every_code_has_a_word(kind: type[enum.StrEnum], words: dict[str, str]) -> None:
    assert {member.value for member in kind} <= set(words)


def test_that_every_resolution_but_the_plain_kind_is_called_what_it_is() -> None:
    assert {kind.value for kind in ResolutionKind} - set(wording.RESOLUTION_KINDS) == {"binding"}


def test_that_no_word_is_english() -> None:
    tables = [value for name, value in vars(wording).items() if name.isupper()]

    assert len(tables) > 12
    assert not [word for table in tables for word in table.values() if any("a" <= letter <= "z" for letter in word)]


def test_that_words_of_the_office_stay_as_they_are() -> None:
    assert wording.word(wording.ROLES, "رئیس هیئت‌مدیره") == "رئیس هیئت‌مدیره"


def test_that_times_and_numbers_are_put_in_words() -> None:
    assert wording.when(DAY, at("14:04"), at("15:32")) == "دوشنبه ۱۷ آذر ۱۴۰۴، ساعت ۱۴:۰۴ تا ۱۵:۳۲"
    assert wording.when(DAY, at("14:04"), None) == "دوشنبه ۱۷ آذر ۱۴۰۴، ساعت ۱۴:۰۴"
    assert wording.when(None, None, None) == ""
    assert wording.dated("۱۲/۳", DAY) == "شماره ۱۲/۳ مورخ ۱۴۰۴/۰۹/۱۷"
    assert wording.day_of(DAY) == "۱۷ آذر ۱۴۰۴"
    assert wording.in_parentheses("دبیر", "", "ورود ۱۴:۰۰", "خروج") == "دبیر (ورود ۱۴:۰۰؛ خروج)"
