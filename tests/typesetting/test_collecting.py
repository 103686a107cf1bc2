"""The garbage collector is held back for a while and always let go."""

from __future__ import annotations

import gc

import pytest

from desktop_app.sentences import Refused
from desktop_app.typesetting.collecting import uncollected
from desktop_app.typesetting.paragraphs import text
from tests.typesetting.reading import pages_of


def test_that_it_collects_again_after_a_paper_and_after_a_refused_one() -> None:
    pages_of([text("متن")])
    assert gc.isenabled()

    with pytest.raises(Refused):
        pages_of([text("\ud83d")])
    assert gc.isenabled()


def test_that_after_a_short_paper_nothing_is_counted_or_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program freezes what its start has made: to count that for every letter of thousands takes minutes."""
    counted: list[bool] = []
    monkeypatch.setattr(gc, "get_freeze_count", lambda: counted.append(True))
    gc.collect()
    pages_of([text("متن")])
    assert counted == []


def test_that_who_finds_it_held_back_does_not_let_it_go() -> None:
    gc.disable()
    try:
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
