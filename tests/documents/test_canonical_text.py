"""The text that is frozen: the same for the same minutes, and the minutes come back from it."""

from __future__ import annotations

import dataclasses
import datetime
import json
import types
import typing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.documents.minutes import from_json, to_json
from desktop_app.documents.minutes_view import Discussion, MinutesPaper
from desktop_app.sentences import Refused
from tests.documents import papers


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    origin = typing.get_origin(kind)
    if origin is types.UnionType:
        return st.one_of(*(values_of(part) for part in typing.get_args(kind)))
    if origin is tuple:
        parts = typing.get_args(kind)
        if parts[-1] is Ellipsis:
            return st.lists(values_of(parts[0]), max_size=2).map(tuple)
        return st.tuples(*(values_of(part) for part in parts))
    if dataclasses.is_dataclass(kind):
        return st.builds(typing.cast("Any", kind), **{n: values_of(k) for n, k in typing.get_type_hints(kind).items()})
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: st.text(max_size=8),
        int: st.integers(-5, 10_000),
        bool: st.booleans(),
        types.NoneType: st.none(),
        datetime.date: st.dates(datetime.date(1921, 3, 21)),
        datetime.time: st.times().map(lambda time: time.replace(second=0, microsecond=0)),
    }
    return plain[kind]


@given(values_of(MinutesPaper))
def test_that_any_minutes_come_back_from_their_text(paper: MinutesPaper) -> None:
    text = to_json(paper)

    assert from_json(text) == paper
    assert to_json(from_json(text)) == text


def test_that_the_text_is_plain_sorted_and_readable() -> None:
    text = to_json(papers.third_session())

    assert "کمیته سلامت اداری" in text
    assert text == json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert '"date":"2025-12-08"' in text
    assert '"start":"14:04"' in text


def test_that_fields_that_came_later_stand_in_the_text_only_where_they_are_used() -> None:
    """Papers of before keep their bytes, and with them their fingerprint."""
    text = to_json(papers.everything())
    for name in ("below_quorum", "told", "by_chair", "confidential"):
        assert f'"{name}":' not in text
    later = dataclasses.replace(papers.everything(), discussions=(Discussion(title="بند", confidential=True),))
    assert to_json(later).count('"confidential":true') == 1
    assert from_json(to_json(later)) == later


def test_that_a_text_from_before_a_field_existed_takes_its_default() -> None:
    known = json.loads(to_json(papers.third_session()))
    del known["stamp_box"]
    del known["identity"]["host"]

    assert from_json(json.dumps(known)) == papers.third_session()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "not json",
        '{"letterhead":{"organisation":"x"},"unheard_of":1}',
        '{"letterhead":{"organisation":5}}',
        '{"letterhead":{"organisation":"x","date":"1404/09/17"}}',
        '{"letterhead":{"organisation":"x"},"version":true}',
        '{"letterhead":{"organisation":"x"},"votes":[{"named":[["a"]]}]}',
    ],
)
def test_that_a_damaged_text_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="damaged"):
        from_json(text)
