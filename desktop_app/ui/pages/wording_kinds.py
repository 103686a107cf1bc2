"""What an office may word in its own way: its letters and the formal sentences of its minutes, under one contract."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.documents.braces import WordingField
from desktop_app.documents.letter_fields import TemplateKind
from desktop_app.domain.phrases import PhraseKey
from desktop_app.sentences import sentence
from desktop_app.services.desk import Desk

WordingKey = TemplateKind | PhraseKey

LETTERS: Final[dict[TemplateKind, str]] = {
    "invitation": sentence("LetterKinds", "Invitation to one person"),
    "invitation_list": sentence("LetterKinds", "Invitation with a list"),
    "notice": sentence("LetterKinds", "Notice of resolutions"),
    "reminder_first": sentence("LetterKinds", "First reminder"),
    "reminder_second": sentence("LetterKinds", "Second reminder"),
    "reminder_superior": sentence("LetterKinds", "Reminder to the superior"),
    "excerpt_certificate": sentence("LetterKinds", "Certificate of an excerpt"),
    "absence": sentence("LetterKinds", "Letter about absences"),
}
SENTENCES: Final[dict[PhraseKey, str]] = {
    PhraseKey.OPENING: sentence("PhraseKinds", "Opening of the session"),
    PhraseKey.OFFICIAL: sentence("PhraseKinds", "The session becomes official"),
    PhraseKey.ARRIVAL: sentence("PhraseKinds", "Late arrival"),
    PhraseKey.DEPARTURE: sentence("PhraseKinds", "Departure"),
    PhraseKey.RETURN: sentence("PhraseKinds", "Return"),
    PhraseKey.QUORUM_LOST: sentence("PhraseKinds", "The quorum is lost"),
    PhraseKey.QUORUM_REGAINED: sentence("PhraseKinds", "The quorum is there again"),
    PhraseKey.RECESS: sentence("PhraseKinds", "Break"),
    PhraseKey.RESUMED: sentence("PhraseKinds", "The session goes on"),
    PhraseKey.RECUSAL: sentence("PhraseKinds", "Conflict of interest"),
    PhraseKey.UNANIMOUS: sentence("PhraseKinds", "Unanimous vote"),
    PhraseKey.MAJORITY: sentence("PhraseKinds", "Vote by majority"),
    PhraseKey.NAMED_VOTE: sentence("PhraseKinds", "Vote by name"),
    PhraseKey.SECRET_VOTE: sentence("PhraseKinds", "Secret vote"),
    PhraseKey.CHAIRS_VOTE: sentence("PhraseKinds", "The chair's deciding vote"),
    PhraseKey.REJECTED: sentence("PhraseKinds", "Rejection"),
    PhraseKey.BELOW_QUORUM: sentence("PhraseKinds", "Recorded below the quorum"),
    PhraseKey.DISSENT: sentence("PhraseKinds", "Dissent"),
    PhraseKey.MOTION: sentence("PhraseKinds", "Motion"),
    PhraseKey.DOCUMENT: sentence("PhraseKinds", "A paper laid before the meeting"),
    PhraseKey.POSTPONED: sentence("PhraseKinds", "An item is left for the next meeting"),
    PhraseKey.NOT_REACHED: sentence("PhraseKinds", "An item was not reached"),
    PhraseKey.CLOSING: sentence("PhraseKinds", "End of the session"),
}


@dataclass(frozen=True)
class Worded:
    """A letter or a sentence as it is worded now; a sentence has no subject."""

    key: WordingKey
    subject: str
    body: str
    own: bool
    fields: tuple[WordingField, ...]

    @property
    def is_sentence(self) -> bool:
        return isinstance(self.key, PhraseKey)

    @property
    def name(self) -> str:
        if isinstance(self.key, PhraseKey):
            return QCoreApplication.translate("PhraseKinds", SENTENCES[self.key])
        return QCoreApplication.translate("LetterKinds", LETTERS[self.key])

    def meaning(self, field: WordingField) -> str:
        return QCoreApplication.translate("PhraseFields" if self.is_sentence else "LetterFields", field.meaning)


class Wordings:
    """Reads and keeps all of them; what cannot stand is refused by the room that has it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> list[Worded]:
        letters = [Worded(v.kind, v.subject, v.body, v.own, v.fields) for v in self._desk.letter_templates.all()]
        return [*letters, *(Worded(v.key, "", v.wording, v.own, v.fields) for v in self._desk.phrases.all())]

    def write(self, key: WordingKey, subject: str, body: str) -> None:
        if isinstance(key, PhraseKey):
            self._desk.phrases.write(key, body)
        else:
            self._desk.letter_templates.write(key, subject, body)

    def reset(self, key: WordingKey) -> None:
        if isinstance(key, PhraseKey):
            self._desk.phrases.reset(key)
        else:
            self._desk.letter_templates.reset(key)


def key_of(code: object) -> WordingKey | None:
    """The letter or the sentence of that code."""
    return next((key for key in (*LETTERS, *SENTENCES) if key == code), None)
