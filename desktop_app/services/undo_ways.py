"""Which acts can be taken back by Ctrl+Z, which one only as long as the text is not frozen, and why others never."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import Final

from desktop_app.domain.records import LIFE
from desktop_app.sentences import sentence


class Way(enum.StrEnum):
    """What becomes of an act when it is next in turn."""

    BACK = "back"
    WHILE_OPEN = "while_open"
    """Taken back unless the minutes it belongs to have been frozen since."""
    PASSED_OVER = "passed_over"
    """A step of going on, not of writing: it is neither taken back nor in the way."""
    TEXT_FIXED = "text_fixed"
    SIGNED = "signed"
    LETTER_OUT = "letter_out"
    TRUST = "trust"
    DECIDED = "decided"
    FROM_OTHERS = "from_others"

    @property
    def leads_back(self) -> bool:
        return self in {Way.BACK, Way.WHILE_OPEN}


REASONS: Final[Mapping[Way, tuple[str, str]]] = {
    Way.TEXT_FIXED: (
        sentence("Rules", "A text that has been fixed is not undone."),
        sentence("Rules", "Open a new version of the minutes to change it."),
    ),
    Way.SIGNED: (
        sentence("Rules", "A signature is not undone with a key."),
        sentence("Rules", "Take it back in the list of signers of the meeting."),
    ),
    Way.LETTER_OUT: (
        sentence("Rules", "Letters that have a number are not undone with a key."),
        sentence("Rules", "Take the letter back where it is listed; its number is not given again."),
    ),
    Way.TRUST: (
        sentence("Rules", "Trust in an authority is not undone with a key."),
        sentence("Rules", "Change it in the settings, under digital signatures."),
    ),
    Way.FROM_OTHERS: (
        sentence("Rules", "What a file of another office brought is not undone with a key."),
        sentence("Rules", "Take the file back in the list of files received."),
    ),
    Way.DECIDED: (
        sentence("Rules", "A decision between the versions of two offices is not undone with a key."),
        sentence("Rules", "Edit the record; the edit then counts at every office."),
    ),
}
"""For every way that leads nowhere: the fact and the next step."""

_NOUNS: Final[Mapping[str, Way]] = {
    "agenda": Way.WHILE_OPEN,
    "agenda_template": Way.BACK,
    "allowance": Way.BACK,
    "area": Way.BACK,
    "attachment": Way.BACK,
    "attendance": Way.WHILE_OPEN,
    "authority": Way.TRUST,
    "certificate": Way.TRUST,
    "clause": Way.BACK,
    "committee": Way.BACK,
    "conflict": Way.DECIDED,
    "declaration": Way.BACK,
    "evaluation": Way.BACK,
    "exchange": Way.FROM_OTHERS,
    "extension": Way.BACK,
    "finding": Way.BACK,
    "follow_up": Way.BACK,
    "import": Way.BACK,
    "indicator": Way.BACK,
    "legal_act": Way.BACK,
    "letter": Way.LETTER_OUT,
    "letter_template": Way.BACK,
    "meeting": Way.WHILE_OPEN,
    "minutes": Way.WHILE_OPEN,
    "office": Way.BACK,
    "office_card": Way.TRUST,
    "office_key": Way.TRUST,
    "office_phrase": Way.BACK,
    "person": Way.BACK,
    "phrase": Way.BACK,
    "plan": Way.BACK,
    "programme": Way.BACK,
    "resolution": Way.WHILE_OPEN,
    "saved_view": Way.BACK,
    "scan": Way.BACK,
    "session": Way.WHILE_OPEN,
    "statement": Way.WHILE_OPEN,
    "unit": Way.BACK,
    "violation": Way.BACK,
    "vulnerability": Way.BACK,
}
_VERBS: Final[Mapping[str, Way]] = {
    "area.brought": Way.PASSED_OVER,
    "letter.answer_expected": Way.BACK,
    "letter.brought_back": Way.BACK,
    "letter.corrected": Way.BACK,
    "letter.delivered": Way.BACK,
    "letter.delivery_withdrawn": Way.BACK,
    "letter.put_aside": Way.BACK,
    "letter.received": Way.BACK,
    "minutes.finalised": Way.TEXT_FIXED,
    "minutes.frozen": Way.TEXT_FIXED,
    "minutes.revised": Way.BACK,
    "minutes.signature_withdrawn": Way.SIGNED,
    "minutes.signed": Way.SIGNED,
    "minutes.signed_digitally": Way.SIGNED,
    "minutes.signed_file_given_up": Way.SIGNED,
    "resolution.notice_withdrawn": Way.BACK,
    "resolution.notified": Way.BACK,
    "resolution.notified_of_several": Way.BACK,
    "session.clock_followed": Way.PASSED_OVER,
    "session.item_put_down": Way.PASSED_OVER,
    "session.item_taken_up": Way.PASSED_OVER,
    "statement.typed": Way.PASSED_OVER,
    "vulnerability.put_on_agenda": Way.WHILE_OPEN,
    "vulnerability.taken_off_agenda": Way.WHILE_OPEN,
}
_WRITTEN: Final[Mapping[tuple[str, str], Way]] = {
    ("letter", LIFE): Way.LETTER_OUT,
    ("letter", "number"): Way.LETTER_OUT,
    ("final_minutes", LIFE): Way.TEXT_FIXED,
    ("signature", LIFE): Way.SIGNED,
    ("signature", "signing"): Way.SIGNED,
    ("trusted_certificate", LIFE): Way.TRUST,
}
"""What is never taken back, whatever the verb under which it was written: an invitation may bring letters with it."""


_FROM_OUTSIDE: Final = frozenset({"letter.received", "letter.put_aside", "letter.brought_back"})
"""What came in can be entered and taken out again: nobody has it but the secretariat."""


def way_of(verb: str) -> Way | None:
    """By the verb alone; None for a verb whose noun nobody has thought of."""
    return _VERBS.get(verb) or _NOUNS.get(verb.partition(".")[0])


def way_back(verb: str, written: Iterable[tuple[str, str]]) -> Way:
    """By the verb and by what was written, as (entity, register). Of two reasons the verb's counts."""
    way = way_of(verb) or Way.WHILE_OPEN
    if not way.leads_back or verb in _FROM_OUTSIDE:
        return way
    return next((_WRITTEN[one] for one in written if one in _WRITTEN), way)
