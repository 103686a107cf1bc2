"""What an import says: kinds, fields, verdicts, differences and what was brought in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.sentences import sentence
from desktop_app.services.import_fields import ListKind, field_named
from desktop_app.services.import_minutes_reading import Part
from desktop_app.services.import_plan import Difference, Plan, PlannedRow, Verdict
from desktop_app.services.imports import BroughtIn
from desktop_app.ui.follow_up_words import status_word
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.wording import in_digits, joined, number, told

translate = QCoreApplication.translate
KINDS: Final = (
    (ListKind.PEOPLE, sentence("Imports", "People and members")),
    (ListKind.RESOLUTIONS, sentence("Imports", "Past resolutions")),
    (ListKind.MINUTES, sentence("Imports", "Minutes in Word")),
)
_VERDICTS: Final[Mapping[Verdict, tuple[str, str]]] = {
    Verdict.NEW: (sentence("Imports", "New"), "zangar"),
    Verdict.SAME: (sentence("Imports", "There already"), "neutral"),
    Verdict.DIFFERS: (sentence("Imports", "Differs"), "zar"),
    Verdict.REFUSED: (sentence("Imports", "Not understood"), "shangarf"),
}
_PARTS: Final[Mapping[Part, str]] = {
    Part.COMMITTEE: sentence("Imports", "Committee"),
    Part.NUMBER: sentence("Imports", "Number of the meeting"),
    Part.DATE: sentence("Imports", "Date of the meeting"),
    Part.STARTS: sentence("Imports", "Begins at"),
    Part.ENDS: sentence("Imports", "Ends at"),
    Part.PLACE: sentence("Imports", "Place"),
    Part.PRESENT: sentence("Imports", "Present"),
    Part.ABSENT: sentence("Imports", "Absent"),
    Part.GUEST: sentence("Imports", "Guest"),
    Part.AGENDA: sentence("Imports", "Agenda"),
    Part.DISCUSSION: sentence("Imports", "Discussion"),
    Part.RESOLUTION: sentence("Imports", "Resolution"),
}
_SHOWN: Final[Mapping[ListKind, tuple[str, ...]]] = {
    ListKind.PEOPLE: ("unit", "committee"),
    ListKind.RESOLUTIONS: ("unit", "due"),
    ListKind.MINUTES: ("unit", "due"),
}


def shown(text: str) -> str:
    """One of the sentences of this module, in the language of the screen."""
    return translate("Imports", text)


def field_name(kind: ListKind, key: str) -> str:
    return shown(field_named(kind, key).name)


def verdict_word(verdict: Verdict) -> str:
    return shown(_VERDICTS[verdict][0])


def verdict_tone(verdict: Verdict) -> str:
    return _VERDICTS[verdict][1]


def part_word(code: str) -> str:
    return shown(_PARTS[Part(code)])


def value_word(field: str, value: str) -> str:
    """A value of a difference as the screen says it."""
    if field == "status" and value in set(ResolutionStatus):
        return status_word(ResolutionStatus(value))
    return in_digits(value)


def difference_words(kind: ListKind, one: Difference) -> str:
    name, after = field_name(kind, one.field), value_word(one.field, one.after)
    if not one.before:
        return translate("Imports", "{field}: {after} is added").format(field=name, after=after)
    before = value_word(one.field, one.before)
    if one.stays:
        return translate("Imports", "{field}: {before} stays; the list has {after}").format(
            field=name, before=before, after=after
        )
    return translate("Imports", "{field}: {before} becomes {after}").format(field=name, before=before, after=after)


def trouble_words(row: PlannedRow) -> list[str]:
    """Each trouble as one sentence with its next step."""
    said = [told(one.error) for one in row.troubles]
    return [f"{one.title} {one.body}".strip() for one in said]


def remark(kind: ListKind, row: PlannedRow) -> str:
    """In one line, why the row stands as it does."""
    if row.troubles:
        return told(row.troubles[0].error).title
    if row.twin:
        return translate("Imports", "As in row {row}").format(row=number(row.twin))
    if row.differences:
        return joined([difference_words(kind, one) for one in row.differences])
    if kind is ListKind.RESOLUTIONS and row.read.get("status") in set(ResolutionStatus):
        return status_word(ResolutionStatus(row.read["status"]))
    if kind is ListKind.MINUTES and row.cells.get("part") in {Part.PRESENT, Part.ABSENT, Part.GUEST}:
        match = row.read.get("text", "")
        return (
            translate("Imports", "In the directory: {name}").format(name=match)
            if match
            else translate("Imports", "New in the directory")
        )
    return ""


def columns_of(kind: ListKind) -> list[Column]:
    lead = translate("Imports", "Part") if kind is ListKind.MINUTES else translate("Imports", "Row")
    second, third = (field_name(kind, key) for key in _SHOWN[kind])
    return [
        Column(108 if kind is ListKind.MINUTES else 56, title=lead),
        Column(title=translate("Imports", "What the list says"), share=5),
        Column(title=second, share=2, hides_below=900),
        Column(112, title=third, hides_below=1000),
        Column(104, title=translate("Imports", "What happens")),
        Column(title=translate("Imports", "Remark"), share=3, hides_below=640),
    ]


def list_row(kind: ListKind, row: PlannedRow) -> Row:
    """A row of the preview."""
    cells = row.cells
    if kind is ListKind.PEOPLE:
        name = cells.get("full_name") or f"{cells.get('first_name', '')} {cells.get('last_name', '')}".strip()
        main, second = name or cells.get("post", ""), cells.get("post", "") if name else ""
    elif kind is ListKind.RESOLUTIONS:
        main = cells.get("text", "")
        second = joined([part for part in (cells.get("number", ""), row.read.get("meeting_date", "")) if part])
    else:
        main, second = row.read.get("text") or cells.get("text", ""), cells.get("post", "")
        main = cells.get("text", "") if cells.get("part") in {Part.PRESENT, Part.ABSENT, Part.GUEST} else main
    lead = part_word(cells["part"]) if kind is ListKind.MINUTES else number(row.number)
    first, other = (row.read.get(key) or cells.get(key, "") for key in _SHOWN[kind])
    said = remark(kind, row)
    return Row(
        key=row.number,
        cells=(
            Cell(text=lead, ink="ink-3", icon="ph.eye-slash" if row.hidden else "", icon_side=14),
            Cell(text=in_digits(" ".join(main.split())) or "—", second=in_digits(second), weight=500),
            Cell(text=in_digits(first), ink="ink-2"),
            Cell(text=in_digits(other), ink="ink-2"),
            Cell(tags=(Mark(verdict_word(row.verdict), verdict_tone(row.verdict)),)),
            Cell(text=said, ink="shangarf" if row.troubles else "ink-2"),
        ),
        value=row,
        muted=not row.taken,
        checked=None if row.verdict is Verdict.SAME else row.taken,
        tip="\n".join(trouble_words(row)) or said,
    )


def summary(plan: Plan) -> str:
    """What the whole list comes to, in one line."""
    if plan.kind is ListKind.MINUTES:
        return ""
    parts = [translate("Imports", "{count} rows").format(count=number(len(plan.rows)))]
    if plan.new_meetings:
        parts.append(translate("Imports", "{count} past meetings are noted").format(count=number(plan.new_meetings)))
    if plan.units:
        parts.append(translate("Imports", "{count} new units").format(count=number(len(plan.units))))
    if plan.left_hidden:
        parts.append(translate("Imports", "{count} hidden rows stay out").format(count=number(plan.left_hidden)))
    return joined(parts)


def done_words(done: BroughtIn) -> str:
    """The sentence of what was brought in."""
    if done.kind is ListKind.MINUTES:
        return translate("Imports", "The minutes were brought in as a draft.")
    what = (
        translate("Imports", "{count} people and seats")
        if done.kind is ListKind.PEOPLE
        else translate("Imports", "{count} resolutions")
    )
    parts = [what.format(count=number(done.added))] if done.added else []
    if done.changed:
        parts.append(translate("Imports", "{count} corrections").format(count=number(done.changed)))
    if done.meetings:
        parts.append(translate("Imports", "{count} past meetings").format(count=number(done.meetings)))
    if done.units:
        parts.append(translate("Imports", "{count} units").format(count=number(done.units)))
    return translate("Imports", "Brought in: {what}.").format(what=joined(parts))
