"""The records of a file as rows at the side: conflicts first, then what is updated, new and removed."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.services.exchange.views import Group, ReviewGroup, ReviewItem
from desktop_app.ui import exchange_words as words
from desktop_app.ui.pages.exchange.deciding import Deciding, Decisions, Standing
from desktop_app.ui.widgets.rows import Cell, Column, Row, group
from desktop_app.ui.wording import joined, number

COLUMNS = (Column(0, share=7), Column(0, align="end", share=3))
FIRST = 5
"""So many records of each group are shown until more are asked for."""
MORE = "more"


def conflict_rows(decisions: Decisions, current: object) -> list[Row]:
    """One row for each conflict with what was decided; without a header where there is none."""
    if not decisions.all:
        return []
    header = group(words.group_word(ReviewGroup.CONFLICT), number(len(decisions.all)), key="conflict")
    return [header, *(_conflict(deciding, current) for deciding in decisions.all)]


def _conflict(deciding: Deciding, current: object) -> Row:
    key, conflict = ("conflict", deciding.conflict.key), deciding.conflict
    match deciding.standing:
        case Standing.DECIDED:
            icon, ink, state = "ph.check-circle-fill", "zangar", words.chosen_word(deciding.side)
        case Standing.LATER:
            icon, ink, state = "ph.clock", "ink-3", words.said(words.LATER)
        case Standing.OPEN:
            icon, ink, state = "ph.git-merge", "zar", ""
    first = Cell(words.called(conflict.title), icon=icon, icon_ink=ink)
    second = Cell(state, role="meta", ink="ink-2")
    if key == current and not state:
        second = Cell(icon="ph.caret-left", icon_ink="lajvard")
    parts = [words.called(name) for name in (conflict.title, conflict.place) if name]
    return Row(key, (first, second), tip=joined(parts))


def group_rows(groups: Collection[Group], opened: Collection[ReviewGroup], names: Mapping[str, str]) -> list[Row]:
    """The groups without conflicts; of each the first few unless it was opened."""
    rows: list[Row] = []
    for one in groups:
        icon, ink = words.GROUP_ICONS[one.kind]
        header_ink = "ink" if ink == "ink-2" else ink
        rows.append(group(words.group_word(one.kind), number(one.count), ink=header_ink, key=("group", one.kind)))
        shown = one.items if one.kind in opened or one.count <= FIRST + 1 else one.items[:FIRST]
        rows += [_item(item, icon, ink, names) for item in shown]
        if len(shown) < one.count:
            rest = one.count - len(shown)
            told = MORE_WORDS if len(shown) < len(one.items) else NOT_LISTED
            text = QCoreApplication.translate("Exchange", told).format(n=number(rest))
            action = MORE if len(shown) < len(one.items) else ""
            rows.append(Row((MORE, one.kind), (Cell(text, role="meta", ink="ink-3", action=action), Cell())))
    return rows


def _item(item: ReviewItem, icon: str, ink: str, names: Mapping[str, str]) -> Row:
    first = Cell(words.called(item.title), icon=icon, icon_ink=ink)
    told = changed(item, names)
    return Row(
        ("item", item.key),
        (first, Cell(told, role="meta", ink="ink-3")),
        tip=joined([words.called(item.title), words.where(item.entity, item.subtitle) or told]),
    )


def changed(item: ReviewItem, names: Mapping[str, str]) -> str:
    """In a word or two what becomes of the record: «پیشرفت ۷۰٪», the field, or its kind and where it belongs."""
    if item.kind is not ReviewGroup.UPDATED or not item.fields:
        return words.where(item.entity, item.subtitle)
    first, *more = item.fields
    name = words.field_word(first.field)
    if more:
        return words.said(words.AND_MORE).format(field=name, n=number(len(more)))
    value = words.value_words(first.field, first.after, names)
    return f"{name} {value}" if len(value) <= LONGEST_VALUE else name


LONGEST_VALUE = 6
MORE_WORDS = words.SHOW_MORE
NOT_LISTED = words.NOT_LISTED
