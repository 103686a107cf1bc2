"""Writes the test vectors of the exchange format anew: `python -m tests.exchange.make_vectors`.

Only when the format itself changes: other programs hold themselves to these files.
"""

from __future__ import annotations

import base64
import dataclasses
import datetime
import hashlib
import io
import json
import zlib
from pathlib import Path
from typing import Any

from desktop_app.exchange import bundle, envelope, resend
from desktop_app.exchange.changes import ALIVE, LIFE, REMOVED, Act, Change, Ref
from desktop_app.exchange.ledger import SegmentKey, chain_digest
from desktop_app.exchange.manifest import Blob, Manifest
from desktop_app.exchange.merge import digest, fold
from desktop_app.exchange.segments import Segment, opened, sealed
from desktop_app.exchange.streams import DIRECTORY, of_committee
from desktop_app.exchange.trust import Annex, Right, TrustedKey, TrustedOffice, issued
from desktop_app.proof import ciphers
from desktop_app.proof.exchange_keys import identity_of, recipient_of
from desktop_app.proof.office_key import OfficeKey
from tests.exchange.independent import canonical, state, state_digest
from tests.exchange.vectors import FOLDER, as_writes

MADE = datetime.datetime(2025, 12, 8, 9, 30, tzinfo=datetime.UTC)
COMMITTEE, PERSON = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "7d444840-9dc0-41d1-b245-5ffdce74fad2"
OPEN, SECRET = of_committee(COMMITTEE), of_committee(COMMITTEE, confidential=True)
HQ, BRANCH, OLD = (f"{n}0000000-0000-4000-8000-00000000000{n}" for n in (1, 2, 3))
"""Copies: headquarters', the branch's, and the branch's as it was before a restore."""
_NOON = int(MADE.timestamp() * 1000) << 16


def office_key(name: str) -> OfficeKey:
    secret = hashlib.sha256(f"dabir vectors {name}".encode()).digest()
    return OfficeKey(ciphers.public_of(secret), secret)


KEYS = {name: office_key(name) for name in ("headquarters", "branch", "reader", "stranger")}
HEADQUARTERS, BRANCH_KEY, READER, STRANGER = KEYS.values()


def change(replica: str, at: int, register: str, value: object, *seen: Ref, **row: str) -> Change:
    text = value if register == LIFE else canonical(value)
    where = {"entity": "committee", "row": COMMITTEE} | row
    return Change(replica, _NOON + at, where["entity"], where["row"], register, str(text), frozenset(seen))


def act(first: Change, verb: str = "committee.edited") -> Act:
    return Act(first.stamp, first.replica, "دبیر", verb, first.entity, first.row)


def segments() -> list[Segment]:
    """A name in conflict, a person removed by one and edited by the other, a removal that holds, an adopted write."""
    name = change(HQ, 1, "name", "سلامت اداری")
    begun = [name, change(HQ, 1, LIFE, ALIVE), change(HQ, 1, "kind", "integrity")]
    named = change(HQ, 2, "name", {"first_name": "دبیر", "last_name": "نخست"}, entity="person", row=PERSON)
    person = [named, change(HQ, 2, LIFE, ALIVE, entity="person", row=PERSON)]
    unit = [change(HQ, 3, "name", "حقوقی", entity="unit", row=PERSON)]
    unit += [change(HQ, 3, LIFE, ALIVE, entity="unit", row=PERSON)]
    ours = change(HQ, 20, "name", "سلامت اداری و شفافیت", name.ref)
    gone = change(HQ, 21, LIFE, REMOVED, *(one.ref for one in person), entity="person", row=PERSON)
    unit_gone = change(HQ, 22, LIFE, REMOVED, *(one.ref for one in unit), entity="unit", row=PERSON)
    theirs = change(BRANCH, 10, "name", "سلامت اداری (شعبه)", name.ref)
    late = change(OLD, 5, "phone", '۰۲۱ "داخلی" ۱۲', entity="person", row=PERSON)
    future = change(BRANCH, 11, "weather", {"deep": [1, None, "برف"]}, entity="glacier")

    def seal(
        key: OfficeKey, replica: str, n: int, acts: list[list[Change]], before: Segment | None, **deps: int
    ) -> Segment:
        written = [(act(changes[0]), changes) for changes in acts]
        previous = before.hash if before else ""
        facts: dict[str, Any] = {"office": key.id.hex(), "replica": replica, "stream": DIRECTORY}
        reached = {HQ: deps["hq"]} if deps else {}
        return sealed(written, **facts, n=n, previous=previous, deps=reached, sign=key.sign)

    first = seal(HEADQUARTERS, HQ, 1, [begun, person, unit], None)
    second = seal(HEADQUARTERS, HQ, 2, [[ours], [gone], [unit_gone]], first)
    other = seal(BRANCH_KEY, BRANCH, 1, [[late], [theirs], [future]], None, hq=1)
    return [first, second, other]


def manifest(**fields: Any) -> Manifest:
    told: dict[str, Any] = {
        "recipients": {READER.id.hex(): 3, BRANCH_KEY.id.hex(): 8},
        "made": MADE,
        "app": "0.1.0",
        "schema": "v0001",
        "have": {DIRECTORY: {HQ: 2, BRANCH: 1}},
        "pending": {DIRECTORY: {OLD: (3, 5)}},
        "note": "با سپاس",
    }
    return Manifest(HEADQUARTERS.public, HEADQUARTERS.id.hex(), HQ, **(told | fields))


def trust_list() -> bytes:
    def office(key: OfficeKey, name: str, **rights: Right) -> TrustedOffice:
        assert key.private is not None
        trusted = TrustedKey(key.public, recipient_of(key.private))
        return TrustedOffice(
            key.id.hex(), name, (trusted,), {OPEN if one == "open" else one: right for one, right in rights.items()}
        )

    own = office(HEADQUARTERS, "مرکز")
    annex = Annex(SECRET, "5a" * 16, {READER.id.hex(): Right.READ})
    count = iter(range(99))
    listed = issued(
        own,
        [office(BRANCH_KEY, "شعبه", open=Right.WRITE), office(READER, "ناظر", open=Right.READ)],
        previous=None,
        made=MADE.isoformat(),
        sign=HEADQUARTERS.sign,
        signer=HEADQUARTERS.id.hex(),
        annexes=[annex],
        noise=lambda: bytes([next(count)]),
    )
    return listed.content()


def refused(good: bytes) -> list[dict[str, str]]:
    by_stranger = dataclasses.replace(manifest(), key=STRANGER.public, office=STRANGER.id.hex())
    cases = {
        "no exchange file": b"PK\x03\x04",
        "cut off": good[:-1],
        "altered": good.replace(b"\xd8\xb3\xd9\xbe\xd8\xa7\xd8\xb3", b"\xd8\xb3\xd9\xbe\xd8\xa7\xd8\xb4", 1),
        "altered, something behind": good + b"\0",
        "newer": b"DABIR2" + good[6:],
        "newer, by its reader": b"".join(bundle.pieces(manifest(min_reader=2), HEADQUARTERS.sign)),
        "for another": b"".join(bundle.pieces(manifest(recipients={BRANCH_KEY.id.hex(): 1}), HEADQUARTERS.sign)),
        "unknown office": b"".join(bundle.pieces(by_stranger, STRANGER.sign)),
        "altered, another's signature": b"".join(bundle.pieces(manifest(), STRANGER.sign)),
    }
    assert all(content != good for content in cases.values())
    return [{"told": told, "content": base64.b64encode(content).decode()} for told, content in cases.items()]


def main() -> None:
    history = segments()
    contents = [b"evidence, page one\n", "پیوست".encode()]
    blobs = [Blob(hashlib.sha256(content).hexdigest(), len(content)) for content in contents]
    hashes = {SegmentKey(*one.header.key): one.hash for one in history}
    trust = trust_list()
    listed = manifest(digests={DIRECTORY: chain_digest(hashes, DIRECTORY)}).carrying(history, blobs, trust)
    attachments = [(blob, [content]) for blob, content in zip(blobs, contents, strict=True)]
    good = b"".join(bundle.pieces(listed, HEADQUARTERS.sign, segments=history, attachments=attachments, trust=trust))
    out = io.BytesIO()
    recipients = [recipient_of(key.private) for key in (READER, BRANCH_KEY) if key.private]
    envelope.seal([good], out, recipients)
    (FOLDER / "open.bundle").write_bytes(good)
    (FOLDER / "sealed.bundle").write_bytes(out.getvalue())
    every = as_writes(history)
    heads = [(one.entity, one.row, one.ref) for of in fold(_changes(history)).values() for one in of]
    assert digest(heads) == state_digest(every)
    _put("keys.json", {name: _key(key) for name, key in KEYS.items()})
    _put(
        "history.json",
        {
            "segments": [_segment(one) for one in history],
            "state": state(every),
            "state_digest": state_digest(every),
            "chain_digest": chain_digest(hashes, DIRECTORY),
        },
    )
    _put("manifest.json", {"key": listed.key.hex(), "json": listed.written()[32:].decode()})
    _put("trust.json", {"document": trust.decode()})
    request = manifest(request=True, recipients={READER.id.hex(): 4})
    _put(
        "request.json",
        {"codes": list(resend.parts(request, HEADQUARTERS.sign)), "json": request.written()[32:].decode()},
    )
    _put("refused.json", refused(b"".join(bundle.pieces(manifest(), HEADQUARTERS.sign))))


def _changes(history: list[Segment]) -> list[Change]:
    return [change for one in history for _, changes in opened(one) for change in changes]


def _key(key: OfficeKey) -> dict[str, str]:
    assert key.private is not None
    return {
        "secret": key.private.hex(),
        "public": key.public.hex(),
        "id": key.id.hex(),
        "identity": identity_of(key.private),
        "recipient": recipient_of(key.private),
    }


def _segment(one: Segment) -> dict[str, object]:
    return {
        "header": one.head.decode(),
        "hash": one.hash,
        "signature": one.signature.hex(),
        "body": base64.b64encode(one.body).decode(),
        "lines": zlib.decompress(one.body).decode().split("\n"),
    }


def _put(name: str, value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
    Path(FOLDER / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
