"""Options of the fields that name letters, resolutions, units and classes of papers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.domain.letters import Direction, Urgency
from desktop_app.domain.meetings import Classification
from desktop_app.services.desk import Desk
from desktop_app.services.letter_details import LinkedLetter, ToldOf
from desktop_app.services.letter_register import RegisterRow
from desktop_app.ui import terms
from desktop_app.ui.letter_words import urgency_word
from desktop_app.ui.widgets.choice import Option
from desktop_app.ui.wording import in_digits, joined

_SHORT = 70


def short(text: str) -> str:
    """The beginning of a text, on one line."""
    words = " ".join(text.split())
    return words if len(words) <= _SHORT else f"{words[:_SHORT].rstrip()}…"


def letter_option(letter: RegisterRow | LinkedLetter) -> Option:
    """«۱۴۰۴/س/۲۱۸، ابلاغ مصوبه …», the recipient or sender beside it."""
    return Option(letter.id, joined([in_digits(letter.number), short(letter.subject)]), letter.party)


def letters_found(desk: Desk, direction: Direction) -> Callable[[str], Sequence[Option]]:
    """Letters that a number or words may mean."""
    return lambda words: [letter_option(row) for row in desk.letter_register.suggested(words, direction)]


def resolution_options(told: Sequence[ToldOf]) -> list[Option]:
    return [Option(one.id, joined([in_digits(one.label), short(one.text)])) for one in told]


def unit_options(desk: Desk) -> list[Option]:
    return [Option(unit.id, unit.name, unit.head_post) for unit in desk.people.units()]


def class_options() -> list[Option]:
    return [Option(value, terms.classification(value)) for value in Classification]


def urgency_options() -> list[tuple[object, str]]:
    return [(value, urgency_word(value)) for value in Urgency]
