"""The side chosen is the one stored: for every register of every noun, whichever is shown meanwhile."""

from __future__ import annotations

import datetime
import itertools
import json
import shutil
from collections.abc import Iterator
from typing import Any, cast

import pytest
from sqlalchemy import inspect, select

from desktop_app.domain.nouns import NOUNS
from desktop_app.domain.records import (
    Code,
    DateText,
    Flag,
    InstantText,
    JsonText,
    Record,
    TimeText,
    new_id,
)
from desktop_app.services import sample
from desktop_app.services.desk import Desk
from desktop_app.services.disputed import asks
from desktop_app.services.exchange.views import Side
from desktop_app.services.local_log import LocalLog
from desktop_app.store.registers import Register, shape_of
from tests.exchange_makers import Elsewhere, take_in

COUNTER = itertools.count(1)
ASKED = [noun for noun in NOUNS if not noun.metadata.tables[noun.__tablename__].info.get("insert_only")]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("chosen")
    made = sample.build(folder / "sepidar.dabir", home=folder)
    yield made
    assert made.file.verify() == []
    made.file.close()
    shutil.rmtree(folder)


def value_for(desk: Desk, noun: type[Record], column: str, turn: int) -> Any:
    """Another value of the kind of a column for each turn."""
    of = noun.__table__.c[column]
    number = next(COUNTER)
    if of.foreign_keys:
        target = next(iter(of.foreign_keys)).column.table
        with desk.file.reading() as session:
            ids = session.execute(select(target.c.id).limit(6)).scalars().all()
        return ids[turn % len(ids)] if ids else None
    kind = cast("Any", of.type)
    day = datetime.date(2025, 1, 1) + datetime.timedelta(number)
    match kind:
        case Code():  # of whichever list
            members: tuple[Any, ...] = tuple(kind.kind.__members__.values())
            return members[turn % len(members)]
        case DateText():
            return day
        case TimeText():
            return datetime.time(turn + 8, number % 60)
        case InstantText():
            return datetime.datetime.combine(day, datetime.time(turn), tzinfo=datetime.UTC)
        case Flag():
            return bool(turn % 2)
        case JsonText():
            return {"key": number} if noun.__annotations__.get(column, "").startswith("Mapped[dict") else [str(number)]
    python = kind.python_type
    return {int: number, float: number / 2}.get(python, f"متن {number}")


def filled(desk: Desk, noun: type[Record], turn: int) -> Record:
    record: Record = inspect(noun).class_manager.new_instance()
    record.id, record.removed = new_id(), False
    for attribute in inspect(noun).column_attrs:
        if attribute.key not in {"id", "removed"}:
            setattr(record, attribute.key, value_for(desk, noun, attribute.columns[0].name, turn))
    return record


def raw_of(desk: Desk, noun: type[Record], register: Register, turn: int) -> str:
    return register.written(filled(desk, noun, turn)) or "null"


def stored(desk: Desk, noun: type[Record], row: str, register: Register) -> str:
    with desk.file.reading() as session:
        record = session.get(noun, row)
        assert record is not None
        return register.written(record) or "null"


@pytest.mark.parametrize("noun", ASKED, ids=lambda noun: str(noun.__tablename__))
@pytest.mark.parametrize("side", list(Side))
def test_that_the_side_chosen_is_stored(desk: Desk, noun: type[Record], side: Side) -> None:
    entity = noun.__tablename__
    first, second = Elsewhere(), Elsewhere(office="شهرداری منطقه یک", stamp=Elsewhere().stamp + 1000)
    record = filled(desk, noun, 0)
    first.makes(record)
    second.learns(first)
    wanted: dict[str, tuple[str, str]] = {}
    for register in shape_of(noun).registers:
        ours, theirs = (raw_of(desk, noun, register, turn) for turn in (1, 2))
        if ours == theirs or not asks(entity, register.name):
            continue
        first.writes(entity, record.id, register.name, json.loads(ours))
        second.writes(entity, record.id, register.name, json.loads(theirs))
        wanted[register.name] = (ours, theirs)
    assert wanted
    take_in(desk, first, second)
    view = desk.conflicts.one(entity, record.id)
    assert view is not None
    assert set(view.registers) == set(wanted)
    chosen = {choice.register: choice.raw for choice in view.all_of(side)}
    assert all(raw in wanted[register] for register, raw in chosen.items())
    assert desk.conflicts.settle(entity, record.id, view.all_of(side)) == len(wanted)
    for register in shape_of(noun).registers:
        if register.name in chosen:
            assert stored(desk, noun, record.id, register) == chosen[register.name], register.name
    assert desk.conflicts.one(entity, record.id) is None
    with desk.file.reading() as session:
        heads = LocalLog(session).rows([(entity, record.id)])[entity, record.id].settled()
    assert {name: [one.value for one in heads[name]] for name in chosen} == {n: [v] for n, v in chosen.items()}
