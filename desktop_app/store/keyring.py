"""Who can open an encrypted office's file: the file of keys beside it, in which its key lies sealed for each person."""

from __future__ import annotations

import dataclasses
import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

from desktop_app import wrapping
from desktop_app.sentences import Refused, sentence
from desktop_app.store import recovery_code
from desktop_app.store.file_locks import PURPOSE, FileKey, Holder, Lock, Unlocked, chosen, folded, named
from desktop_app.wrapping import Cost

FORMAT: Final = 1
_MARK: Final = "dabir_keys"
_CODE: Final = "code"
_MOST_PEOPLE: Final = 200


@dataclass(frozen=True)
class Sealed:
    """One file's key, sealed for every lock, and the mark by which that key vouches for the whole ring."""

    for_each: Mapping[str, bytes]
    mark: bytes


@dataclass(frozen=True)
class Keyring:
    """The content of a file of keys. While a file gets a new key, the ring opens it before and after."""

    cost: Cost
    locks: tuple[Lock, ...]
    code: Lock | None
    files: Mapping[bytes, Sealed]
    """By the salt that the file begins with."""

    # Making and writing

    @classmethod
    def begin(cls, name: str, passphrase: str, cost: Cost | None = None) -> tuple[Self, Unlocked]:
        """A ring of one person for a new key."""
        cost = cost or Cost()
        holder = Holder(secrets.token_hex(8), named(name))
        private, public = wrapping.new_pair()
        lock = Lock.on(private, public, holder, chosen(passphrase), cost)
        unlocked = Unlocked(FileKey.fresh(), holder, private)
        return cls(cost, (lock,), None, {}).settled(unlocked.key), unlocked

    @classmethod
    def from_text(cls, text: str) -> Self:
        """What `to_text` wrote. Raises ValueError where it does not hold together, NewerRingError where it is newer."""
        try:
            told = json.loads(text)
            if int(told[_MARK]) > FORMAT:
                raise NewerRingError
            if told.pop("sum") != _sum(told):
                raise ValueError("sum")  # noqa: TRY301 - one way out
            cost = Cost(**{name: int(told["cost"][name]) for name in ("memory_kib", "passes", "lanes")})
            locks = tuple(Lock.of(one) for one in told["people"])
            code = Lock.of(told["code"]) if told["code"] else None
            files = {
                bytes.fromhex(salt): Sealed(
                    {one: bytes.fromhex(sealed) for one, sealed in kept["sealed"].items()}, bytes.fromhex(kept["mark"])
                )
                for salt, kept in told["files"].items()
            }
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as trouble:
            raise ValueError("keyring") from trouble
        if not cost.bearable or not 0 < len(locks) <= _MOST_PEOPLE:
            raise ValueError("keyring")
        return cls(cost, locks, code, files)

    def to_text(self) -> str:
        told = {_MARK: FORMAT, **self._content()}
        told["files"] = {
            salt.hex(): {"sealed": {one: key.hex() for one, key in kept.for_each.items()}, "mark": kept.mark.hex()}
            for salt, kept in self.files.items()
        }
        return json.dumps({**told, "sum": _sum(told)}, ensure_ascii=False, indent=1) + "\n"

    # Opening

    @property
    def holders(self) -> tuple[Holder, ...]:
        return tuple(Holder(lock.id, lock.name) for lock in self.locks)

    def unlock(self, salt: bytes, passphrase: str, holder_id: str | None = None) -> Unlocked:
        """The key of the file that begins with `salt`. Without `holder_id` everyone's passphrase is tried."""
        typed = folded(passphrase)
        for lock in self.locks:
            if holder_id in {None, lock.id} and (private := lock.opened(typed, self.cost)) is not None:
                return Unlocked(self.key_for(salt, lock.id, private), Holder(lock.id, lock.name), private)
        raise Refused(
            sentence("Rules", "The passphrase is not right."),
            sentence("Rules", "Mind the keyboard's language and capital letters, and type it again."),
        )

    def key_for(self, salt: bytes, lock_id: str, private: bytes) -> FileKey:
        """The key of a file, by somebody's private key; checked that the ring is as that key left it."""
        kept = self.files.get(salt)
        sealed = kept.for_each.get(lock_id) if kept is not None else None
        try:
            raw = wrapping.opened_by(private, sealed, PURPOSE + salt) if sealed is not None else None
        except ValueError:
            raw = None
        if kept is None or raw is None or not hmac.compare_digest(self._mark(salt, raw, kept.for_each), kept.mark):
            raise Refused(
                sentence("Rules", "The file of keys was changed by something else than this program."),
                sentence("Rules", "Put the file of keys of the newest backup in its place; the office file is whole."),
            )
        return FileKey(raw, salt)

    def recovered(self, salt: bytes, typed: str, holder_id: str, passphrase: str) -> tuple[Self, Unlocked]:
        """By the code on paper, the person gets a new passphrase. The code stays what it is."""
        code = recovery_code.read(typed)
        if self.code is None:
            raise Refused(
                sentence("Rules", "No recovery code has been made for this office file."),
                sentence("Rules", "Someone who has a passphrase can open it; without one nobody can."),
            )
        fit = chosen(passphrase)
        private = self.code.opened(code, self.cost)
        if private is None:
            raise Refused(
                sentence("Rules", "This is not the recovery code of this office file."),
                sentence("Rules", "Look for the newest sheet: making a new code ends the one before."),
            )
        unlocked = Unlocked(self.key_for(salt, _CODE, private), self._holder(holder_id), private)
        return self.with_passphrase(unlocked, fit)

    # Changing; each needs an unlocked key of the file

    def with_person(self, unlocked: Unlocked, name: str, passphrase: str) -> Self:
        called = named(name)
        if any(lock.name == called for lock in self.locks):
            raise Refused(
                sentence("Rules", "{name} has a passphrase already."),
                sentence("Rules", "Each person has one name here; choose another."),
                name=called,
            )
        private, public = wrapping.new_pair()
        lock = Lock.on(private, public, Holder(secrets.token_hex(8), called), chosen(passphrase), self.cost)
        return dataclasses.replace(self, locks=(*self.locks, lock)).settled(unlocked.key)

    def with_passphrase(self, unlocked: Unlocked, passphrase: str) -> tuple[Self, Unlocked]:
        """The person of `unlocked` has a new passphrase, and a new pair under it."""
        private, public = wrapping.new_pair()
        fresh = Lock.on(private, public, unlocked.holder, chosen(passphrase), self.cost)
        locks = tuple(fresh if lock.id == fresh.id else lock for lock in self.locks)
        ring = dataclasses.replace(self, locks=locks).settled(unlocked.key)
        return ring, Unlocked(unlocked.key, unlocked.holder, private)

    def renamed(self, unlocked: Unlocked, name: str) -> tuple[Self, Unlocked]:
        """The person of `unlocked` is called otherwise."""
        holder = Holder(unlocked.holder.id, named(name))
        locks = tuple(dataclasses.replace(one, name=holder.name) if one.id == holder.id else one for one in self.locks)
        ring = dataclasses.replace(self, locks=locks).settled(unlocked.key)
        return ring, dataclasses.replace(unlocked, holder=holder)

    def without(self, unlocked: Unlocked, holder_id: str) -> Self:
        self._holder(holder_id)
        if len(self.locks) == 1:
            raise Refused(
                sentence("Rules", "The last person cannot be removed: nobody could open the file any more."),
                sentence("Rules", "Add another person first, or take the encryption away."),
            )
        left = tuple(lock for lock in self.locks if lock.id != holder_id)
        return dataclasses.replace(self, locks=left).settled(unlocked.key)

    def with_code(self, unlocked: Unlocked) -> tuple[Self, str]:
        """A new code, which ends the one before; it is told this once."""
        code = recovery_code.fresh()
        private, public = wrapping.new_pair()
        lock = Lock.on(private, public, Holder(_CODE, ""), code, self.cost)
        return dataclasses.replace(self, code=lock).settled(unlocked.key), code

    def with_key(self, before: FileKey, after: FileKey) -> Self:
        """Opens the file under both keys, for the moment in which one takes the place of the other."""
        both = self.settled(before)
        files = {**both.files, **both.settled(after).files}
        return dataclasses.replace(both, files=files)

    def _holder(self, holder_id: str) -> Holder:
        found = next((one for one in self.holders if one.id == holder_id), None)
        if found is None:
            raise Refused(
                sentence("Rules", "This person has no passphrase any more."),
                sentence("Rules", "Choose somebody else of the list."),
            )
        return found

    def settled(self, key: FileKey) -> Self:
        """Opens the file under this key only: sealed anew for everyone, and the ring marked by it."""
        every = (*self.locks, *((self.code,) if self.code is not None else ()))
        sealed = {lock.id: wrapping.sealed_for(lock.public, key.raw, PURPOSE + key.salt) for lock in every}
        mark = self._mark(key.salt, key.raw, sealed)
        return dataclasses.replace(self, files={key.salt: Sealed(sealed, mark)})

    def _mark(self, salt: bytes, raw: bytes, sealed: Mapping[str, bytes]) -> bytes:
        told = {**self._content(), "salt": salt.hex(), "sealed": {one: key.hex() for one, key in sealed.items()}}
        own = hmac.digest(raw, PURPOSE + b" ring", "sha256")
        return hmac.digest(own, _canonical(told), "sha256")

    def _content(self) -> dict[str, Any]:
        return {
            "cost": dataclasses.asdict(self.cost),
            "people": [lock.told() for lock in self.locks],
            "code": self.code.told() if self.code is not None else None,
        }


class NewerRingError(Exception):
    """The file of keys was written by a newer program."""


def _canonical(told: object) -> bytes:
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _sum(told: object) -> str:
    return hashlib.sha256(_canonical(told)).hexdigest()
