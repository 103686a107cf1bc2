"""After a file was taken in, the words that were taken are told, not those that were passed over."""

from __future__ import annotations

import json

import pytest

from desktop_app.documents.exchange_result import called
from desktop_app.domain.records import LIFE
from desktop_app.services.exchange import outcomes
from desktop_app.services.exchange.taken_words import words_of
from desktop_app.services.exchange.views import Decided, Decision, Side
from tests.exchange_makers import Elsewhere
from tests.offices import Office
from tests.services.test_exchange_review import NOON, review


@pytest.mark.parametrize(
    ("side", "taken", "decision"), [(Side.OURS, "الف", Decision.OURS), (Side.THEIRS, "ب", Decision.THEIRS)]
)
def test_that_a_record_is_called_by_the_side_that_was_taken(
    sepidar: Office, side: Side, taken: str, decision: Decision
) -> None:
    other = Elsewhere()
    other.sees(sepidar.desk, ("unit", sepidar.unit))
    sepidar.desk.people.edit_unit(sepidar.unit, name="الف")
    other.writes("unit", sepidar.unit, "name", "ب")
    told = review(sepidar, other)
    outcome = outcomes.outcome_of(told, told.conflicts[0].all_of(side), at=NOON, person="دبیر")
    (decided,) = outcome.decided
    assert (decided.title, decided.decision, words_of(decided)) == (taken, decision, taken)
    assert [one.title for one in outcome.changed] == [taken]
    assert outcome.lines == (f"دارای تعارض: واحد، {taken}",)
    assert outcomes.read(outcomes.kept(outcome)) == outcome


def test_that_a_woven_text_is_told_and_shortened(sepidar: Office) -> None:
    other = Elsewhere()
    other.sees(sepidar.desk, ("unit", sepidar.unit))
    sepidar.desk.people.edit_unit(sepidar.unit, name="الف")
    other.writes("unit", sepidar.unit, "name", "ب")
    told = review(sepidar, other)
    (view,) = told.conflicts
    woven = view.write(view.fields[0], "واحد " * 60)
    (decided,) = outcomes.outcome_of(told, [woven], at=NOON, person="دبیر").decided
    assert decided.decision is Decision.WRITTEN
    assert words_of(decided).startswith(decided.title.removesuffix("…"))
    assert words_of(decided).startswith("واحد واحد")
    assert words_of(decided).endswith("…")


def _of(entity: str, register: str, field: str, value: object, names: dict[str, str] | None = None) -> str:
    raw = json.dumps(value, ensure_ascii=False)
    return words_of(Decided(entity, "", "", field, Decision.OURS, "r", register, raw, names))


def test_that_values_of_every_kind_have_words_on_paper() -> None:
    assert _of("unit", LIFE, LIFE, "removed") == "حذف شد"
    assert _of("unit", "outside", "outside", 1) == "بله"
    assert _of("person", "post", "unit_id", {"post": "", "unit_id": "u"}, {"u": "معاونت مالی"}) == "معاونت مالی"
    assert _of("resolution", "term", "extended_to", {"extended_to": "2025-12-21"}) == "۱۴۰۴/۰۹/۳۰"


def test_that_paper_calls_a_meeting_as_the_screen_does() -> None:
    assert called("کمیته سلامت اداری/1") == "جلسه اول کمیته سلامت اداری"
    assert called("1404/2/5") == "۱۴۰۴/۲/۵"
    assert called("گزارش SHA-256") == "گزارش SHA-256"
