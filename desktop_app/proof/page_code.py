"""The code on every page of a paper: which text it is, signed by the office's key. `docs/page-code.md` is its form."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.proof import base45
from desktop_app.proof.office_key import KEY_ID_BYTES, SIGNATURE_BYTES, OfficeKey, signed_by
from desktop_app.sentences import Refused, sentence

PREFIX = "DABIR:"
FORMAT = 1
MOST_NUMBER_BYTES = 28
MOST_PAGES = 65535
_SIGNED_AS = b"dabir page code\n"
_DIGEST_BYTES = 32
_FIXED = 2 + KEY_ID_BYTES + _DIGEST_BYTES + 3 + 2 + 1
_CUT = "…"


class PaperKind(enum.IntEnum):
    """What kind of paper bears the code."""

    MINUTES = 1
    EXCERPT = 2
    INVITATION = 3
    NOTICE = 4
    REMINDER = 5
    REPORT = 6
    LIST = 7
    OTHER = 15


class Unreadable(Refused):
    """A text that is no page code, or a damaged one."""


class _Trouble(NamedTuple):
    fact: str
    next_step: str

    def raised(self) -> Unreadable:
        return Unreadable(self.fact, self.next_step)


_NOT_OURS = _Trouble(
    sentence("Rules", "This code is not of this program."),
    sentence("Rules", "Look for the square code at the foot of the page."),
)
_NEWER = _Trouble(
    sentence("Rules", "This code was made by a newer version of the program."),
    sentence("Rules", "Update the program, then check the paper again."),
)
_DAMAGED = _Trouble(
    sentence("Rules", "This code is damaged."),
    sentence("Rules", "Scan the page again with a higher resolution, or check the PDF file instead."),
)


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """What a code tells of its paper; `number` may have been cut to its first 28 bytes."""

    kind: PaperKind
    sha256: str
    number: str = ""
    date: datetime.date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class PageCode:
    """A code as read from a page. Nothing in it is true before `signed_by` says so; the page never is proved."""

    facts: PaperFacts
    key_id: bytes
    signature: bytes
    page: int = 0
    total: int = 0

    @property
    def same_paper(self) -> bytes:
        """Equal on all pages of one paper."""
        return _body(self.facts, self.key_id) + self.signature

    def signed_by(self, public: bytes) -> bool:
        return signed_by(public, self.signature, _SIGNED_AS + _body(self.facts, self.key_id))


def _cut(number: str) -> bytes:
    content = number.encode()
    if len(content) <= MOST_NUMBER_BYTES:
        return content
    room = MOST_NUMBER_BYTES - len(_CUT.encode())
    return content[:room].decode(errors="ignore").encode() + _CUT.encode()


def _body(facts: PaperFacts, key_id: bytes) -> bytes:
    number = _cut(facts.number)
    day = facts.date.toordinal() if facts.date else 0
    return b"".join(
        (
            bytes((FORMAT, facts.kind)),
            key_id,
            bytes.fromhex(facts.sha256),
            day.to_bytes(3, "big"),
            facts.version.to_bytes(2, "big"),
            bytes((len(number),)),
            number,
        )
    )


def sealed(facts: PaperFacts, key: OfficeKey) -> PageCode:
    """The code of a paper, of no page yet. Refused while the key is locked."""
    return PageCode(facts, key.id, key.sign(_SIGNED_AS + _body(facts, key.id)))


def to_text(code: PageCode) -> str:
    """The text of the QR code: alphanumeric, at most 222 characters."""
    page, total = (min(value, MOST_PAGES).to_bytes(2, "big") for value in (code.page, code.total))
    return PREFIX + base45.encoded(code.same_paper + page + total)


def from_text(text: str) -> PageCode:
    """The code that `to_text` wrote. Raises `Unreadable` for everything else, whatever it is."""
    if not text.startswith(PREFIX):
        raise _NOT_OURS.raised()
    try:
        content = base45.decoded(text.removeprefix(PREFIX))
    except ValueError as trouble:
        raise _DAMAGED.raised() from trouble
    if content and content[0] > FORMAT:
        raise _NEWER.raised()
    try:
        return _read(content)
    except (ValueError, IndexError, OverflowError) as trouble:
        raise _DAMAGED.raised() from trouble


def _read(content: bytes) -> PageCode:
    size = content[_FIXED - 1]
    if content[0] != FORMAT or size > MOST_NUMBER_BYTES or len(content) != _FIXED + size + SIGNATURE_BYTES + 4:
        message = "the parts do not add up"
        raise ValueError(message)
    at = 2 + KEY_ID_BYTES
    key, digest = content[2:at], content[at : at + _DIGEST_BYTES]
    at += _DIGEST_BYTES
    day, version = int.from_bytes(content[at : at + 3], "big"), int.from_bytes(content[at + 3 : at + 5], "big")
    number = content[_FIXED : _FIXED + size].decode()
    rest = content[_FIXED + size :]
    page, total = (int.from_bytes(rest[place : place + 2], "big") for place in (SIGNATURE_BYTES, SIGNATURE_BYTES + 2))
    date = datetime.date.fromordinal(day) if day else None
    facts = PaperFacts(PaperKind(content[1]), digest.hex(), number, date, version)
    return PageCode(facts, key, rest[:SIGNATURE_BYTES], page, total)


def on_pages(code: PageCode) -> Callable[[int, int], str]:
    """What a printer of papers asks for the text of page x of y."""

    def of_page(page: int, total: int) -> str:
        return to_text(PageCode(code.facts, code.key_id, code.signature, page, total))

    return of_page
