"""What holds for every paper that the office prints."""

from __future__ import annotations

import pytest

from tests.documents.every_paper import EVERY_PAPER
from tests.typesetting.archive_rules import broken_rules


@pytest.mark.parametrize("name", sorted(EVERY_PAPER))
def test_that_the_paper_keeps_every_rule_of_archives(name: str) -> None:
    assert broken_rules(EVERY_PAPER[name]()) == {}


@pytest.mark.parametrize("name", sorted(EVERY_PAPER))
def test_that_the_paper_printed_again_is_the_same_to_the_last_byte(name: str) -> None:
    assert EVERY_PAPER[name]() == EVERY_PAPER[name]()
