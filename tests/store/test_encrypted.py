"""An encrypted office's file opens with somebody's passphrase or not at all, and every flipped bit of it is found."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.store import keyring_file, recovery_code
from desktop_app.store.keyring import Keyring
from tests.store.encrypted import CHEAP, PASSPHRASE, new_encrypted, opened, unlocked
from tests.store.makers import add_paper, new_file, reopened, titles

SECRET = "محرمانه‌ترین عنوان"


def test_that_nothing_of_an_encrypted_file_can_be_read_without_its_key(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office, SECRET)
        beside = [file.read_bytes() for file in tmp_path.iterdir() if file.is_file()]
    beside += [file.read_bytes() for file in tmp_path.iterdir() if file.is_file()]
    for content in beside:
        assert SECRET.encode() not in content
        assert b"SQLite format" not in content
        assert b"trial_paper" not in content


def test_that_a_right_passphrase_opens_the_file_and_names_who_is_at_the_desk(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office)
    with opened(office.path) as again:
        add_paper(again, "second")
        assert titles(again) == ["first", "second"]
        assert again.person == "دبیر"
        with again.reading() as session:
            assert session.execute(text("SELECT DISTINCT person FROM act")).scalars().all() == ["دبیر"]
        assert again.verify() == []


@pytest.mark.parametrize("typed", ["چهار واژه برای یاد ", "", "چهار واژه برای باد", PASSPHRASE * 200])
def test_that_a_wrong_passphrase_is_told_and_changes_nothing(tmp_path: Path, typed: str) -> None:
    with new_encrypted(tmp_path) as office:
        pass
    before = office.path.read_bytes()
    with pytest.raises(Refused, match="passphrase is not right"):
        unlocked(office.path, typed)
    assert office.path.read_bytes() == before


def test_that_a_passphrase_is_the_same_from_every_keyboard(tmp_path: Path) -> None:
    with new_file(tmp_path, keys=Keyring.begin("دبیر", "کلید یک ۱۲۳۴", CHEAP)) as office:
        pass
    assert unlocked(office.path, "كليد يك 1234").holder.name == "دبیر"
    assert unlocked(office.path, "كليد يك ١٢٣٤").holder.name == "دبیر"


def test_that_an_encrypted_file_without_a_key_says_what_it_is(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        pass
    with pytest.raises(EnvironmentFault, match="is encrypted"):
        reopened(office.path)


def test_that_a_plain_file_is_not_slowed_nor_asked_for_anything(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        assert office.unlocked is None
    assert not keyring_file.beside(office.path).exists()
    assert not keyring_file.is_encrypted(office.path)


def test_that_every_flipped_bit_is_found(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        for n in range(30):
            add_paper(office, f"paper {n}")
    whole = office.path.read_bytes()
    key = unlocked(office.path)
    chance = random.Random(7)
    for bit in (0, 127, 128, *(chance.randrange(len(whole) * 8) for _ in range(60))):
        torn = bytearray(whole)
        torn[bit // 8] ^= 1 << bit % 8
        office.path.write_bytes(torn)
        with pytest.raises(EnvironmentFault, match="damaged"):
            reopened(office.path, unlocked=key)
        assert office.path.read_bytes() == torn


def test_that_a_cut_off_file_is_told_as_damaged(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office)
    key = unlocked(office.path)
    for length in (office.path.stat().st_size - 100, 4096, 50):
        office.path.write_bytes(office.path.read_bytes()[:length])
        with pytest.raises(EnvironmentFault, match="damaged"):
            reopened(office.path, unlocked=key)


# The file of keys


def test_that_missing_keys_have_their_own_sentence_with_the_place_of_a_copy(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office)
    keyring_file.beside(office.path).rename(tmp_path / "elsewhere")
    with pytest.raises(EnvironmentFault, match=r"keys of .* is missing") as told:
        reopened(office.path)
    assert "copy" not in told.value.values
    (tmp_path / "elsewhere").rename(keyring_file.beside(office.path))
    with opened(office.path) as again:
        backup = again.backup("start")
    keyring_file.beside(office.path).unlink()
    with pytest.raises(EnvironmentFault, match=r"keys of .* is missing") as told:
        reopened(office.path)
    assert told.value.values["copy"] == keyring_file.beside(backup.path)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b"null", b'{"dabir_keys": 1}', b"[" * 100_000])
def test_that_damaged_keys_are_told_and_the_copy_among_the_backups_opens_the_file(
    tmp_path: Path, content: bytes
) -> None:
    with new_encrypted(tmp_path) as office:
        office.backup("start")
    keys = keyring_file.beside(office.path)
    keys.write_bytes(content)
    with pytest.raises(EnvironmentFault, match=r"keys of .* is damaged") as told:
        keyring_file.read(office.path)
    copy = told.value.values["copy"]
    assert isinstance(copy, Path)
    keys.write_bytes(copy.read_bytes())
    with opened(office.path):
        pass


def test_that_any_changed_byte_of_the_keys_is_found(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        pass
    keys = keyring_file.beside(office.path)
    whole = keys.read_bytes()
    chance = random.Random(3)
    for _ in range(200):
        torn = bytearray(whole)
        torn[chance.randrange(len(whole) - 1)] ^= 1 << chance.randrange(7)
        keys.write_bytes(torn)
        try:
            ring = keyring_file.read(office.path)
        except EnvironmentFault:
            continue
        assert ring == Keyring.from_text(whole.decode())  # white space, or a letter case of hexadecimal


def test_that_keys_with_an_invented_person_or_another_name_open_nothing(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        pass
    ring = keyring_file.read(office.path)
    other, _ = Keyring.begin("ناشناس", "گذرواژه دیگری", CHEAP)
    forged = Keyring(ring.cost, (*ring.locks, *other.locks), None, ring.files)
    keyring_file.beside(office.path).write_text(forged.to_text(), encoding="utf-8")
    with pytest.raises(Refused, match="changed by something else"):
        unlocked(office.path)


def test_that_keys_of_another_office_are_told(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office, new_encrypted(tmp_path, "other") as other:
        pass
    keyring_file.beside(office.path).write_bytes(keyring_file.beside(other.path).read_bytes())
    with pytest.raises(EnvironmentFault, match="are not those of"):
        keyring_file.read(office.path)


def test_that_newer_keys_are_told(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        pass
    keys = keyring_file.beside(office.path)
    keys.write_text(keys.read_text("utf-8").replace('"dabir_keys": 1', '"dabir_keys": 2'), encoding="utf-8")
    with pytest.raises(EnvironmentFault, match="newer Dabir"):
        keyring_file.read(office.path)


def test_that_keys_that_would_have_the_program_work_for_ever_are_damaged(tmp_path: Path) -> None:
    ring, _ = Keyring.begin("دبیر", PASSPHRASE, CHEAP)
    dear = Keyring(type(CHEAP)(memory_kib=1 << 30, passes=1, lanes=1), ring.locks, None, ring.files)
    with pytest.raises(ValueError, match="keyring"):
        Keyring.from_text(dear.to_text())


def test_that_a_foreign_file_is_not_taken_for_an_encrypted_one(tmp_path: Path) -> None:
    path = tmp_path / "office.dabir"
    for content in (b"", b"letter " * 5000, bytes(8192)):
        path.write_bytes(content)
        with pytest.raises(EnvironmentFault, match="is not an office file"):
            reopened(path)


def test_that_keys_are_told_to_nobody_who_prints_them(tmp_path: Path) -> None:
    _, someone = Keyring.begin("دبیر", PASSPHRASE, CHEAP)
    shown = repr(someone) + str(someone) + repr(someone.key)
    assert someone.key.raw.hex() not in shown
    assert repr(someone.key.raw)[2:-1] not in shown
    assert repr(someone.private)[2:-1] not in shown


# Several people


def test_that_each_person_has_a_passphrase_of_the_own_and_acts_in_the_own_name(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office)
    ring = keyring_file.read(office.path).with_person(unlocked(office.path), "کارشناس", "گذرواژه کارشناس")
    keyring_file.write(office.path, ring)
    with opened(office.path, "گذرواژه کارشناس") as again:
        add_paper(again, "second")
        with again.reading() as session:
            people = session.execute(text("SELECT person FROM act ORDER BY hlc")).scalars().all()
    assert people == ["دبیر", "کارشناس"]
    first, second = ring.holders
    with pytest.raises(Refused, match="passphrase is not right"):
        unlocked(office.path, "گذرواژه کارشناس", first.id)
    assert unlocked(office.path, "گذرواژه کارشناس", second.id).holder == second


def test_that_a_changed_passphrase_ends_the_one_before_and_nobody_elses(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        pass
    ring = keyring_file.read(office.path).with_person(unlocked(office.path), "کارشناس", "گذرواژه کارشناس")
    keyring_file.write(office.path, ring)
    ring, _ = ring.with_passphrase(unlocked(office.path), "گذرواژه تازه")
    keyring_file.write(office.path, ring)
    with pytest.raises(Refused, match="not right"):
        unlocked(office.path)
    assert unlocked(office.path, "گذرواژه تازه").holder.name == "دبیر"
    assert unlocked(office.path, "گذرواژه کارشناس").holder.name == "کارشناس"


def test_that_a_person_can_be_removed_but_not_the_last(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        pass
    someone = unlocked(office.path)
    ring = keyring_file.read(office.path).with_person(someone, "کارشناس", "گذرواژه کارشناس")
    ring = ring.without(someone, ring.holders[1].id)
    keyring_file.write(office.path, ring)
    with pytest.raises(Refused, match="not right"):
        unlocked(office.path, "گذرواژه کارشناس")
    with pytest.raises(Refused, match="last person"):
        ring.without(someone, ring.holders[0].id)


@pytest.mark.parametrize(
    ("name", "passphrase", "told"),
    [("دبیر", "گذرواژه خوب", "already"), ("", "گذرواژه خوب", "empty"), ("کارشناس", "کوتاه", "too short")],
)
def test_that_a_person_who_cannot_be_is_refused(tmp_path: Path, name: str, passphrase: str, told: str) -> None:
    with new_encrypted(tmp_path) as office:
        pass
    with pytest.raises(Refused, match=told):
        keyring_file.read(office.path).with_person(unlocked(office.path), name, passphrase)


# The code on paper


def test_that_the_code_on_paper_gives_a_person_a_new_passphrase(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        add_paper(office)
    someone, salt = unlocked(office.path), keyring_file.salt_of(office.path)
    ring, code = keyring_file.read(office.path).with_code(someone)
    keyring_file.write(office.path, ring)
    typed = code.replace("-", "  ").translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    ring, found = keyring_file.read(office.path).recovered(salt, typed, someone.holder.id, "گذرواژه تازه")
    keyring_file.write(office.path, ring)
    assert found.key.raw == someone.key.raw
    with opened(office.path, "گذرواژه تازه") as again:
        assert titles(again) == ["first"]
    ring, newer = ring.with_code(found)
    with pytest.raises(Refused, match="not the recovery code"):
        ring.recovered(salt, code, someone.holder.id, "گذرواژه تازه")
    assert ring.recovered(salt, newer, someone.holder.id, "گذرواژه تازه")


def test_that_without_a_code_this_is_said(tmp_path: Path) -> None:
    with new_encrypted(tmp_path) as office:
        pass
    ring = keyring_file.read(office.path)
    with pytest.raises(Refused, match="No recovery code"):
        ring.recovered(next(iter(ring.files)), recovery_code.fresh(), ring.holders[0].id, PASSPHRASE)


@given(place=st.integers(0, 39), digit=st.integers(1, 9))
def test_that_one_wrong_digit_is_told_with_its_group(place: int, digit: int) -> None:
    digits = recovery_code.fresh().replace("-", "")
    wrong = digits[:place] + str((int(digits[place]) + digit) % 10) + digits[place + 1 :]
    with pytest.raises(Refused) as told:
        recovery_code.read(wrong)
    assert told.value.values["n"] == place // 5 + 1


@given(first=st.integers(0, 7), second=st.integers(0, 7))
def test_that_groups_in_another_order_are_found(first: int, second: int) -> None:
    groups = recovery_code.fresh().split("-")
    groups[first], groups[second] = groups[second], groups[first]
    if first == second:
        assert recovery_code.read("".join(groups)) == "-".join(groups)
    elif groups[first][:-1] != groups[second][:-1]:
        with pytest.raises(Refused):
            recovery_code.read(" ".join(groups))


@given(st.text())
def test_that_any_text_is_a_code_or_is_refused(typed: str) -> None:
    try:
        recovery_code.read(typed)
    except Refused:
        return
    assert sum(mark.isdecimal() for mark in typed) == 40
