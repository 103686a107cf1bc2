"""Who may read, write and finalise in which stream, by the trust list or by what two offices granted each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from desktop_app.exchange.streams import DIRECTORY, OWN, committee_in, is_confidential
from desktop_app.exchange.trust import (
    EVERY_COMMITTEE,
    Annex,
    KeyStatus,
    Limits,
    Right,
    TrustedKey,
    TrustedOffice,
    TrustList,
)


@dataclass(frozen=True)
class Rights:
    """Questions about offices, each named by its id, and about their keys.

    Without a list these are direct grants: `homes` tells which office began a committee, empty for this one, and an
    office may always write in what it began itself.
    """

    own: str
    offices: tuple[TrustedOffice, ...]
    annexes: tuple[Annex, ...] = ()
    headquarters: str = ""
    """The office whose list this is; empty for direct grants."""
    homes: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_list(cls, own: str, trust: TrustList) -> Rights:
        return cls(own, trust.offices, trust.annexes, trust.headquarters)

    @classmethod
    def direct(cls, own: str, offices: Iterable[TrustedOffice], homes: Mapping[str, str]) -> Rights:
        """The rights of `offices` may name confidential streams here: they stay in this office."""
        return cls(own, tuple(offices), homes=homes)

    @cached_property
    def _by_id(self) -> dict[str, TrustedOffice]:
        return {one.id: one for one in self.offices}

    @cached_property
    def _by_key(self) -> dict[str, tuple[TrustedOffice, TrustedKey]]:
        return {key.id: (one, key) for one in self.offices for key in one.keys}

    @cached_property
    def _by_stream(self) -> dict[str, Annex]:
        return {one.stream: one for one in self.annexes}

    # Who is who

    def office_of(self, key_id: str) -> str | None:
        """The office that a key belongs or belonged to."""
        found = self._by_key.get(key_id)
        return found[0].id if found else None

    def public_of(self, key_id: str) -> bytes | None:
        """The public key of that id, also of one that was laid down or revoked: older history is signed by it."""
        found = self._by_key.get(key_id)
        return found[1].public if found else None

    def name_of(self, office: str) -> str:
        found = self._by_id.get(office)
        return found.name if found else ""

    def recipient_of(self, office: str) -> str | None:
        """To which key files for the office are sealed; None where nothing may be sent to it."""
        found = self._by_id.get(office)
        key = found.present if found else None
        return key.recipient or None if key else None

    def is_valid_sender(self, key_id: str) -> bool:
        """Whether files handed over under this key are looked at: the key was neither laid down nor revoked."""
        found = self._by_key.get(key_id)
        return found is not None and found[1].status is KeyStatus.VALID

    def is_revoked(self, office: str) -> bool:
        found = self._by_id.get(office)
        return found is not None and found.is_revoked

    # Who may what

    def right(self, office: str, stream: str) -> Right:
        """As granted, whether or not the office's keys still hold."""
        if stream == OWN:
            return Right.FINALISE if office == self.own else Right.NONE
        if office and office in {self.headquarters, self.own if not self.headquarters else ""}:
            return Right.FINALISE
        found = self._by_id.get(office)
        if found is None:
            return Right.NONE
        granted = self._granted(found)
        if stream == DIRECTORY:
            return min(max(granted.values(), default=Right.NONE), Right.WRITE)
        if is_confidential(stream):
            return granted.get(stream, Right.NONE)
        if committee_in(stream) is None:
            return Right.NONE
        return granted[stream] if stream in granted else granted.get(EVERY_COMMITTEE, Right.NONE)

    def may_read(self, office: str, stream: str) -> bool:
        """Whether what stands in the stream may be handed to the office."""
        if office == self.own:
            return True
        found = self._by_id.get(office)
        if found is None or found.is_revoked:
            return False
        return self.right(office, stream) >= Right.READ or self._began(office, stream)

    def may_write(self, key_id: str, stream: str, replica: str, n: int, hash_: str = "") -> bool:
        """Whether the segment that this key signed counts; one that does not is kept as a proposal."""
        if stream == OWN:
            return False
        found = self._by_key.get(key_id)
        if found is None:
            return False
        office, key = found
        if key.status is KeyStatus.REVOKED and not _within(self._end_of(key, stream, replica), n, hash_):
            return False
        if office.id == self.own or self.right(office.id, stream) >= Right.WRITE or self._at_home(office, stream):
            return True
        return _within(self._until(office, stream, replica), n, hash_)

    def may_finalise(self, office: str, stream: str) -> bool:
        found = self._by_id.get(office)
        if found is not None and found.is_revoked:
            return False
        at_home = found is not None and self._at_home(found, stream)
        return self.right(office, stream) >= Right.FINALISE or at_home

    def streams_of(self, office: str, streams: Iterable[str]) -> list[str]:
        """Those of `streams` that may be handed to the office."""
        return [stream for stream in streams if self.may_read(office, stream)]

    def _granted(self, office: TrustedOffice) -> dict[str, Right]:
        in_annexes = {one.stream: one.rights[office.id] for one in self.annexes if office.id in one.rights}
        return {**office.rights, **in_annexes}

    def _at_home(self, office: TrustedOffice, stream: str) -> bool:
        """By direct grants an office writes in the committees it began, and tells of persons whom they name."""
        if self.headquarters or office.id == self.own:
            return False
        if stream == DIRECTORY:
            return True
        committee = committee_in(stream)
        return committee is not None and self.homes.get(committee, office.id) == office.id

    def _began(self, office: str, stream: str) -> bool:
        """By direct grants: what is done here for a committee goes back to the office that began it and shared it.

        Its confidential part does not, unless that was granted here too: it may hold what only this office knows.
        """
        if self.headquarters or is_confidential(stream):
            return False
        if stream == DIRECTORY:
            return office in self.homes.values()
        committee = committee_in(stream)
        return committee is not None and self.homes.get(committee) == office

    def _end_of(self, key: TrustedKey, stream: str, replica: str) -> tuple[int, str] | None:
        annex = self._by_stream.get(stream)
        if annex is not None and key.id in annex.valid_to:
            return annex.valid_to[key.id].get(replica)
        return _end(key.valid_to, stream, replica)

    def _until(self, office: TrustedOffice, stream: str, replica: str) -> tuple[int, str] | None:
        annex = self._by_stream.get(stream)
        if annex is not None and office.id in annex.until:
            return annex.until[office.id].get(replica)
        return _end(office.until, stream, replica)


def _end(limits: Limits, stream: str, replica: str) -> tuple[int, str] | None:
    return limits.get(replica, {}).get(stream)


def _within(end: tuple[int, str] | None, n: int, hash_: str) -> bool:
    """Whether segment `n` is not after the end, and is the very one where it is the end itself."""
    return end is not None and (n < end[0] or (n == end[0] and hash_ in {"", end[1]}))
