"""How a unit's follow-up file is opened: its passphrase, its signature, and whether it goes on from those before it."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.exchange import envelope
from desktop_app.exchange.follow_up_file import MOST_FILE_BYTES, opened_file
from desktop_app.exchange.follow_up_tasks import FollowUpFile
from desktop_app.proof.office_key import signed_by, spoken_fingerprint
from desktop_app.sentences import Refused, sentence
from desktop_app.services.outside_files import content_of
from desktop_app.store.unit_copy import UnitCopy


class OlderFile(Refused):
    """A newer follow-up file has been opened here before."""


class OtherKey(Refused):
    """The file is signed by another key than the unit's files so far."""


@dataclass(frozen=True)
class LookedAt:
    """A follow-up file that can be worked on; nothing has been changed yet."""

    file: FollowUpFile
    content: bytes
    copy: UnitCopy
    path: Path

    @property
    def came_from(self) -> Path | None:
        """The folder it was opened in; None where that is the working copy itself."""
        folder = self.path.resolve().parent
        return None if folder == self.copy.folder.resolve() else folder

    @property
    def kept_at(self) -> Path:
        """Where the unit's working copy keeps the file."""
        return self.copy.file


def looked_at(path: Path, home: Path, *, passphrase: str = "", agreed: bool = False) -> LookedAt:
    """Opens a follow-up file without changing anything.

    Raises `PassphraseNeeded`, and unless it was agreed to, `OlderFile` and `OtherKey`.
    """
    content = content_of(path, MOST_FILE_BYTES)
    file = opened_file(content, signed_by, (lambda inside: _unlocked(inside, passphrase)) if passphrase else None)
    copy = UnitCopy(home, file.unit_id)
    known = about_of(copy)
    if known and not agreed:
        _same_office(file, known)
    return LookedAt(file, content, copy, path)


def about_of(copy: UnitCopy) -> dict[str, Any]:
    """What the working copy says of itself; nothing where it is new, or where a fault has spoiled that."""
    try:
        about: dict[str, Any] = json.loads(copy.about() or b"{}")
        datetime.datetime.fromisoformat(about.get("made", "2000-01-01T00:00:00+00:00"))
        return {} if {"copy", "answers", "person", "file", "made", "public"} - set(about) else about
    except (ValueError, TypeError, AttributeError):
        return {}


def _same_office(file: FollowUpFile, known: dict[str, Any]) -> None:
    if known["public"] != file.public.hex():
        raise OtherKey(
            sentence("Rules", "This follow-up file is signed with another key than those before it."),
            sentence(
                "Rules",
                "Ask the secretariat by telephone whether it has a new key, and have it read out: {fingerprint}",
            ),
            fingerprint=spoken_fingerprint(file.public),
        )
    made = datetime.datetime.fromisoformat(known["made"])
    if known["file"] != file.id and made > file.made:
        raise OlderFile(
            sentence(
                "Rules", "A newer follow-up file, made on {newer}, has been opened here already; this is of {day}."
            ),
            sentence("Rules", "Open the newer one; what was entered is there."),
            newer=made.astimezone().date(),
            day=file.made.astimezone().date(),
        )


def _unlocked(inside: bytes, passphrase: str) -> bytes:
    try:
        return envelope.unlocked(inside, passphrase)
    except ValueError as trouble:
        raise Refused(
            sentence("Rules", "The passphrase of the follow-up file is not right."),
            sentence("Rules", "Mind the keyboard's language and capital letters, or ask the secretariat again."),
        ) from trouble
