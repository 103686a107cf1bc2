"""Who may present an agenda item: those on the meeting's list, everyone known, every unit, or a name typed freely."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.services.agenda import ItemView
from desktop_app.services.desk import Desk
from desktop_app.ui import terms
from desktop_app.ui.widgets.choice import Option

translate = QCoreApplication.translate


def presenter_value(item: ItemView) -> object:
    """What the choice holds for this item: a person by id, anybody else by words."""
    if item.presenter_id:
        return ("person", item.presenter_id)
    return ("words", item.presenter) if item.presenter else None


def presenter_fields(value: object) -> dict[str, Any]:
    """The fields of the item for a value of the choice."""
    if not isinstance(value, tuple):
        return {"presenter_id": None, "presenter": ""}
    kind, named = value
    if kind == "person":
        return {"presenter_id": named, "presenter": ""}
    return {"presenter_id": None, "presenter": named}


def presenter_options(desk: Desk, meeting_id: str, item: ItemView) -> list[Option]:
    """The meeting's own people first, then the others, then units; last what was typed for this item."""
    options: list[Option] = []
    known: set[str] = set()
    for row in desk.attendance.roll(meeting_id).rows:
        known.add(row.person_id)
        options.append(Option(("person", row.person_id), row.name, terms.capacity(row.capacity)))
    for person in desk.people.all():
        if person.id not in known:
            detail = person.unit if person.unit != person.shown_name else ""
            options.append(Option(("person", person.id), person.shown_name, detail))
    unit_word = translate("Agenda", "Unit")
    options += [Option(("words", unit.name), unit.name, unit_word) for unit in desk.people.units()]
    value = presenter_value(item)
    if value is not None and value not in {option.value for option in options}:
        options.append(Option(value, item.presenter))
    return options
