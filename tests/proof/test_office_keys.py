"""Tests of the office's keys: the key of exchange, cards of both forms, renewed keys, the recovery text."""

from __future__ import annotations

import base64
import datetime
import itertools
import json

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.persian.digits import to_persian
from desktop_app.proof import exchange_keys, key_succession, recovery
from desktop_app.proof.key_succession import Former
from desktop_app.proof.office_card import MOST_BYTES, OfficeCard
from desktop_app.proof.office_key import OfficeKey, spoken_fingerprint
from desktop_app.proof.page_code import sealed
from desktop_app.sentences import Refused
from tests.proof import makers

DAY = datetime.date(2025, 12, 8)
PHRASE = "رودخانه‌ای که به دریا می‌رسد"
KEY = OfficeKey.fresh()
TEXT = recovery.written(KEY, PHRASE)


def old_card(key: OfficeKey, **more: object) -> bytes:
    """As the program wrote it before there was exchange."""
    fields = {
        "dabir_office_card": 1,
        "office": "شهرداری سپیدار",
        "public_key": base64.b64encode(key.public).decode(),
        "made_on": "2025-12-08",
        **more,
    }
    told = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    return json.dumps(
        {**fields, "signature": base64.b64encode(key.sign(b"dabir office card 1\n" + told)).decode()}
    ).encode()


def renewed(times: int) -> tuple[OfficeKey, tuple[Former, ...], list[OfficeKey]]:
    keys = [OfficeKey.fresh() for _ in range(times + 1)]
    former = tuple(key_succession.handed_over(old, new.public) for old, new in itertools.pairwise(keys))
    return keys[-1], former, keys


def test_that_age_reads_the_key_of_exchange() -> None:
    for _ in range(20):
        key = OfficeKey.fresh()
        identity = pyrage.x25519.Identity.from_str(key.identity)
        assert str(identity.to_public()) == key.recipient
        closed = pyrage.encrypt(b"x", [pyrage.x25519.Recipient.from_str(key.recipient)])
        assert pyrage.decrypt(closed, [identity]) == b"x"


def test_that_the_key_of_exchange_is_always_the_same_one() -> None:
    key = OfficeKey(KEY.public, bytes(32))

    assert key.recipient == exchange_keys.recipient_of(bytes(32))
    assert key.identity == exchange_keys.identity_of(bytes(32))
    assert exchange_keys.identity_of(bytes(31) + b"\1") != key.identity


@given(place=st.integers(0, 61), sign=st.sampled_from("qpzry9x8gf2tvdw0s3jn54khce6mua7lB1 "))
def test_that_one_wrong_sign_in_a_recipient_is_seen(place: int, sign: str) -> None:
    text = KEY.recipient[:place] + sign + KEY.recipient[place + 1 :]

    assert exchange_keys.is_recipient(text) == (text == KEY.recipient)


def test_that_a_key_kept_before_there_was_exchange_still_reads() -> None:
    bare = json.dumps({"public": KEY.public.hex(), "private": KEY.secret.hex()})
    key = OfficeKey.from_text(bare)
    assert (key.recipient, key.fingerprint) == (KEY.recipient, KEY.fingerprint)

    wrapped = json.loads(KEY.wrapped_by("گذرواژه").to_text())
    del wrapped["recipient"]
    locked = OfficeKey.from_text(json.dumps(wrapped))
    assert (locked.locked, locked.recipient) == (True, "")
    assert locked.fingerprint == spoken_fingerprint(KEY.public)
    assert locked.unlocked("گذرواژه").recipient == KEY.recipient


def test_that_a_locked_key_still_tells_to_whom_files_are_sealed() -> None:
    locked = OfficeKey.from_text(KEY.wrapped_by("گذرواژه").to_text())

    assert (locked.locked, locked.recipient, locked.fingerprint) == (True, KEY.recipient, KEY.fingerprint)
    with pytest.raises(Refused, match="locked"):
        _ = locked.identity


def test_that_codes_on_older_papers_stay_signed() -> None:
    code = sealed(makers.FACTS, KEY)
    again = OfficeKey.from_text(json.dumps({"public": KEY.public.hex(), "private": KEY.secret.hex()}))

    assert sealed(makers.FACTS, again) == code
    assert code.signed_by(again.public)


def test_that_a_card_comes_back_from_its_file_and_from_its_code() -> None:
    key, former, keys = renewed(2)
    card = OfficeCard.issue(key, "شهرداری سپیدار", DAY, former)

    for content in (card.text.encode(), card.code.encode(), f"{card.code}\n".encode()):
        read = OfficeCard.read(content)
        assert (read.office, read.public, read.recipient, read.made_on) == (card.office, key.public, key.recipient, DAY)
        assert (read.former, read.fingerprint) == (former, key.fingerprint)
        assert read.office_id == keys[0].id.hex() != read.key_id.hex()


def test_that_a_card_of_the_first_form_reads_and_has_no_key_of_exchange() -> None:
    card = OfficeCard.read(old_card(KEY))

    assert (card.public, card.recipient, card.office_id) == (KEY.public, "", KEY.id.hex())
    assert card.fingerprint == spoken_fingerprint(KEY.public) != KEY.fingerprint


def test_that_a_first_card_cannot_smuggle_a_key_of_exchange_in() -> None:
    card = OfficeCard.read(old_card(KEY, age_recipient=OfficeKey.fresh().recipient))

    assert card.recipient == ""


def test_that_the_fingerprint_speaks_for_both_keys() -> None:
    other = OfficeKey.fresh()

    assert spoken_fingerprint(KEY.public, KEY.recipient) != spoken_fingerprint(KEY.public, other.recipient)
    assert spoken_fingerprint(KEY.public, KEY.recipient) != spoken_fingerprint(other.public, KEY.recipient)


def test_that_a_card_with_a_foreign_key_of_exchange_is_refused() -> None:
    fields = json.loads(OfficeCard.issue(KEY, "شهرداری سپیدار", DAY).text)
    changes = {"age_recipient": OfficeKey.fresh().recipient, "office": "اداره دیگر", "former_keys": [], "extra": 1}
    for name, value in changes.items():
        if fields.get(name) == value:
            continue
        with pytest.raises(Refused, match="altered"):
            OfficeCard.read(json.dumps({**fields, name: value}).encode())
    for value in ("", None, 7, KEY.identity, KEY.recipient.upper()):
        with pytest.raises(Refused, match="not an office card"):
            OfficeCard.read(json.dumps({**fields, "age_recipient": value}).encode())


def test_that_nobody_can_call_himself_the_follower_of_a_key_he_does_not_have() -> None:
    thief, victim = OfficeKey.fresh(), KEY
    forged = Former(victim.public, thief.sign(b"dabir key succession 1\n" + victim.public + thief.public))
    other = key_succession.handed_over(victim, OfficeKey.fresh().public)

    for former in (forged, other, Former(victim.public, b""), Former(b"", bytes(64))):
        with pytest.raises(Refused, match="altered"):
            OfficeCard.read(OfficeCard.issue(thief, "شهرداری", DAY, (former,)).text.encode())


def test_that_a_line_of_keys_holds_only_whole_and_in_order() -> None:
    key, former, _ = renewed(3)

    assert key_succession.holds(former, key.public)
    assert key_succession.holds((), key.public)
    assert not key_succession.holds(former[1:2], key.public)
    assert not key_succession.holds((former[1], former[0], former[2]), key.public)
    assert not key_succession.holds((*former, former[0]), key.public)
    assert not key_succession.holds(former, KEY.public)


@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: f"DABIRCARD:{text}".encode()))
def test_that_no_content_breaks_the_reading_of_cards(content: bytes) -> None:
    with pytest.raises(Refused):
        OfficeCard.read(content)


def test_that_a_bomb_in_a_cards_code_is_not_unpacked() -> None:
    import zlib

    from desktop_app.proof import base45

    bomb = "DABIRCARD:" + base45.encoded(zlib.compress(bytes(20 << 20), 9)[:10000])
    with pytest.raises(Refused):
        OfficeCard.read(bomb.encode()[:MOST_BYTES])


def test_that_the_recovery_text_brings_the_key_back_however_it_is_typed() -> None:
    groups = recovery.rows(TEXT)
    assert (len(TEXT), len(groups), {len(row) for row in groups}) == (180, recovery.ROWS, {recovery.GROUPS})
    typed = (
        TEXT,
        recovery.PREFIX + TEXT,
        to_persian(TEXT),
        "\n".join(" ".join(row) for row in groups),
        "\n".join(f"{to_persian(n)}) {to_persian('-'.join(row))}" for n, row in enumerate(groups, 1)),
        "\r\n\r\n".join("   ".join(row) for row in groups),
    )
    for text in typed:
        assert recovery.restored(text, PHRASE) == KEY


@settings(max_examples=40)
@given(place=st.integers(0, 179), by=st.integers(1, 9))
def test_that_a_slip_is_told_with_its_row(place: int, by: int) -> None:
    wrong = TEXT[:place] + str((int(TEXT[place]) + by) % 10) + TEXT[place + 1 :]

    with pytest.raises(Refused) as told:
        recovery.restored(wrong, "گذرواژه نادرست")
    # One slip in a thousand meets its check by chance; then the seal itself refuses.
    assert told.value.values.get("rows", str(place // 20 + 1)) == str(place // 20 + 1)


def test_that_two_digits_or_rows_that_changed_places_are_seen() -> None:
    swapped = TEXT[20:40] + TEXT[:20] + TEXT[40:]

    with pytest.raises(Refused, match="slip in row 1، 2"):
        recovery.restored(swapped, PHRASE)


def test_that_another_passphrase_or_too_little_text_is_refused() -> None:
    with pytest.raises(Refused, match="passphrase of the recovery sheet"):
        recovery.restored(TEXT, PHRASE + " ")
    for text in ("", "۱۲۳", TEXT[:-1], TEXT + "1", "متن", "1" * 180):
        with pytest.raises(Refused, match="not the text of a recovery sheet"):
            recovery.restored(text, PHRASE)
    with pytest.raises(Refused, match="too short"):
        recovery.written(KEY, "کوتاه")


def test_that_two_sheets_of_one_key_have_nothing_in_common() -> None:
    assert not set(recovery.rows(TEXT)) & set(recovery.rows(recovery.written(KEY, PHRASE)))
