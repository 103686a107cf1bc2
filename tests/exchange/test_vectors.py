"""The test vectors of the exchange format, read by the program and by a reader that knows only the page about it."""

from __future__ import annotations

import base64
import io
import json
import re
from typing import Any

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.nouns import NOUNS
from desktop_app.exchange import bundle, envelope, merge, resend
from desktop_app.exchange.bundle import Door
from desktop_app.exchange.changes import LIFE, Change, Ref
from desktop_app.exchange.manifest import Manifest
from desktop_app.exchange.segments import checked
from desktop_app.exchange.trust_reading import read as read_trust
from desktop_app.proof import key_succession
from desktop_app.proof.exchange_keys import identity_of, recipient_of
from desktop_app.proof.office_key import key_id, signed_by, spoken_fingerprint
from desktop_app.sentences import Refused
from desktop_app.services.exchange.routes import OWN_OF
from desktop_app.store.registers import shape_of
from tests.exchange import independent
from tests.exchange.files import Kept, Office, open_file
from tests.exchange.independent import FaultError, Write
from tests.exchange.vectors import FOLDER, as_writes


def _json(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


KEYS = _json("keys.json")
KNOWN = {KEYS[name]["id"]: bytes.fromhex(KEYS[name]["public"]) for name in ("headquarters", "branch", "reader")}
READER, IDENTITY = KEYS["reader"]["id"], KEYS["reader"]["identity"]
HEADQUARTERS = bytes.fromhex(KEYS["headquarters"]["public"])
FILES = ["open.bundle", "sealed.bundle"]


class _Known:
    def public_of(self, key: str) -> bytes | None:
        return KNOWN.get(key)

    def office_of(self, key: str) -> str | None:
        return key if key in KNOWN else None

    def is_valid_sender(self, key: str) -> bool:
        return True

    def is_revoked(self, office: str) -> bool:
        return False


DOOR = Door(READER, signed_by, spoken_fingerprint, lambda _public, _trust: _Known())


def test_that_keys_and_their_names_are_drawn_as_the_page_says() -> None:
    for one in KEYS.values():
        secret, public = bytes.fromhex(one["secret"]), bytes.fromhex(one["public"])
        assert independent.key_id(public) == key_id(public).hex() == one["id"]
        assert independent.bech32(one["recipient"]) == independent.age_public(secret)
        assert (identity_of(secret), recipient_of(secret)) == (one["identity"], one["recipient"])
        assert str(pyrage.x25519.Identity.from_str(one["identity"]).to_public()) == one["recipient"]


@pytest.mark.parametrize("name", FILES)
def test_that_another_program_reads_our_file(name: str) -> None:
    found = independent.file((FOLDER / name).read_bytes(), IDENTITY, READER, KNOWN)
    history = _json("history.json")
    writes = [one for segment in found["segments"] for one in segment["writes"]]
    assert json.loads(_json("manifest.json")["json"]) == found["manifest"]
    assert [segment["hash"] for segment in found["segments"]] == [one["hash"] for one in history["segments"]]
    assert independent.state(writes) == history["state"]
    assert independent.state_digest(writes) == history["state_digest"]
    assert independent.chain_digest(found["segments"], "directory") == history["chain_digest"]
    assert found["manifest"]["digests"] == {"directory": history["chain_digest"]}
    assert list(found["attachments"].values()) == [b"evidence, page one\n", "پیوست".encode()]


@pytest.mark.parametrize("name", FILES)
def test_that_the_program_reads_the_vectors_as_the_other_one_does(name: str) -> None:
    content = (FOLDER / name).read_bytes()
    other = independent.file(content, IDENTITY, READER, KNOWN)
    kept = Kept()
    found = envelope.opened(io.BytesIO(content), [IDENTITY], bundle.reading(DOOR, kept))
    assert as_writes(found.segments) == [one for segment in other["segments"] for one in segment["writes"]]
    assert kept.begun == other["attachments"]
    assert found.trust == other["trust"]
    assert json.loads(found.manifest.written()[32:]) == other["manifest"]


def test_that_segments_are_written_as_they_were() -> None:
    for one in _json("history.json")["segments"]:
        head, signature, body = one["header"].encode(), bytes.fromhex(one["signature"]), base64.b64decode(one["body"])
        public = KNOWN[json.loads(head)["office"]]
        segment = checked(head, signature, body, public, signed_by)
        assert segment.header.written() == head
        assert segment.hash == one["hash"] == independent.segment(head, signature, body, public)["hash"]


def test_that_a_manifest_is_written_as_it_was() -> None:
    told = _json("manifest.json")
    raw = bytes.fromhex(told["key"]) + told["json"].encode()
    assert Manifest.read(raw).written() == raw


def test_that_the_trust_list_is_read_as_the_page_says() -> None:
    document = _json("trust.json")["document"].encode()
    other = independent.trust(document, HEADQUARTERS)
    found = read_trust(
        document,
        lambda key: HEADQUARTERS if key == KEYS["headquarters"]["id"] else None,
        signed_by,
        key_succession.follows,
    )
    assert (found.hash, found.number, found.headquarters) == (other["hash"], other["number"], other["headquarters"])
    assert [one.id for one in found.offices] == [one["id"] for one in other["offices"]]
    assert [one.written() for one in found.annexes] == other["annexes"]
    assert len(other["annexes"]) == 1
    assert json.loads(json.loads(document)["core"])["annexes"][7:]


def test_that_a_request_on_paper_is_read_as_the_page_says() -> None:
    told = _json("request.json")
    assert independent.request(told["codes"], READER, KNOWN) == json.loads(told["json"])
    assert json.loads(resend.read(told["codes"], DOOR).written()[32:]) == json.loads(told["json"])


@pytest.mark.parametrize("case", _json("refused.json"), ids=lambda case: str(case["told"]))
def test_that_both_refuse_the_same_files(case: dict[str, str]) -> None:
    content, told = base64.b64decode(case["content"]), case["told"].split(",")[0]
    with pytest.raises(FaultError, match=told):
        independent.file(content, IDENTITY, READER, KNOWN)
    words = {"no exchange file": "not an exchange file", "for another": "another office", "unknown office": "not known"}
    with pytest.raises(Refused, match=words.get(told, told)):
        envelope.opened(io.BytesIO(content), [IDENTITY], bundle.reading(DOOR))


_A, _B = Office("a"), Office("b")


@settings(max_examples=40)
@given(st.integers(0, 4), st.lists(st.binary(max_size=500), max_size=2, unique=True), st.booleans())
def test_that_another_program_reads_whatever_we_write(length: int, contents: list[bytes], request: bool) -> None:
    segments = _A.chain(length)
    content = open_file(_A.manifest([_B], request=request), _A.sign, segments, contents)
    found = independent.file(content, "", _B.id, {_A.id: _A.public})
    assert [one for segment in found["segments"] for one in segment["writes"]] == as_writes(segments)
    assert list(found["attachments"].values()) == contents


_REGISTERS = ["name", "kind", LIFE]


@st.composite
def _histories(draw: st.DrawFn) -> list[Change]:
    """Writes of two rows by three copies, each naming some of what came before, or of what never came."""
    written: list[Change] = []
    for number in range(draw(st.integers(0, 12))):
        replica, row = draw(st.sampled_from("abc")), draw(st.sampled_from("xy"))
        register = draw(st.sampled_from(_REGISTERS))
        value = (
            draw(st.sampled_from(['"alive"', '"removed"'])) if register == LIFE else draw(st.sampled_from(["1", "2"]))
        )
        names = [one.ref for one in written if one.row == row and (register in {one.register, LIFE})]
        names.append(Ref(register, "never", 7))
        seen = draw(st.frozensets(st.sampled_from(names), max_size=5))
        stamp = draw(st.integers(0, 5)) * 100 + number
        written.append(Change(replica, stamp, "e", row, register, value, seen))
    return written


@settings(max_examples=300)
@given(_histories(), st.randoms(use_true_random=False))
def test_that_another_program_comes_to_the_same_state(written: list[Change], draw: Any) -> None:
    shuffled = [*written, *written[:3]]
    draw.shuffle(shuffled)
    other = [
        Write(
            one.replica,
            one.stamp,
            one.entity,
            one.row,
            one.register,
            one.value,
            frozenset((ref.register, ref.replica, ref.stamp) for ref in one.seen),
        )
        for one in written
    ]
    folded = merge.fold(shuffled)
    ours = {
        f"{entity}/{row}": {
            "values": {name: value for name, value in sorted(shown.values.items()) if name != LIFE},
            "conflicts": [
                *sorted(name for name in shown.conflicts if name != LIFE),
                *({LIFE} & shown.conflicts.keys()),
            ],
            "removed": shown.removed,
        }
        for (entity, row), shown in sorted(merge.state(folded).items())
    }
    assert ours == independent.state(other)
    assert merge.digest(
        (one.entity, one.row, one.ref) for of in folded.values() for one in of
    ) == independent.state_digest(other)


def test_that_the_page_names_every_key_that_is_written() -> None:
    page = (FOLDER.parents[2] / "docs" / "exchange-format.md").read_text(encoding="utf-8")
    header = json.loads(_json("history.json")["segments"][0]["header"])
    manifest = json.loads(_json("manifest.json")["json"])
    core = json.loads(json.loads(_json("trust.json")["document"])["core"])
    assert all(f"`{name}`" in page for name in (*header, *manifest, *core))


def test_that_the_page_tells_the_registers_of_every_entity_that_travels() -> None:
    page = (FOLDER.parents[2] / "docs" / "exchange-format.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", page.split("## 11.")[1], re.MULTILINE))
    shapes = {noun.__tablename__: shape_of(noun).registers for noun in NOUNS if noun.__tablename__ not in OWN_OF}
    written = {
        name: ", ".join(
            f"{one.name} [{', '.join(field.column for field in one.fields)}]" if one.grouped else one.name
            for one in registers
        )
        for name, registers in shapes.items()
    }
    assert told == written
