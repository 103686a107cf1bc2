"""The follow-up file of a unit and its answer: what is read is what was written, and nothing else is ever read."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import uuid
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange.follow_up_answer import (
    Answer,
    Evidence,
    Report,
    addressed,
    opened_answer,
    sealed_answer,
)
from desktop_app.exchange.follow_up_file import PassphraseNeeded, is_locked, opened_file, sealed_file
from desktop_app.exchange.follow_up_tasks import ClauseTask, FollowUpFile, Heard, KnownStep, Task
from desktop_app.proof.office_key import OfficeKey, signed_by
from desktop_app.sentences import Refused

KEY = OfficeKey.fresh()
DAY = datetime.date(2025, 12, 8)
NOON = datetime.datetime(2025, 12, 8, 8, 20, tzinfo=datetime.UTC)
FILE_ID = str(uuid.UUID(int=7))
SECRET = bytes(range(32))
SCAN = b"%PDF-1.7 scan"


def follow_up_file(**fields: object) -> FollowUpFile:
    task = Task(
        id="r-1",
        label="1404/3/2",
        text="فهرست گلوگاه‌ها تهیه شود.",
        committee="کمیته سلامت اداری",
        meeting_number=3,
        meeting_date=DAY,
        deadline=DAY,
        status="in_progress",
        progress=40,
        clauses=(ClauseTask(id="c-1", text="بند نخست", unit="معاونت مالی", own=True, deadline=DAY, progress=20),),
        steps=(KnownStep(date=DAY, kind="progress", text="آغاز شد", progress=40, unit="معاونت مالی"),),
    )
    made = FollowUpFile(
        id=FILE_ID,
        number=1,
        made=NOON,
        office="شهرداری سپیدار",
        secretariat="دبیرخانه کمیته‌ها",
        unit_id="u-1",
        unit="معاونت مالی",
        recipient="age1…",
        secret=SECRET,
        tasks=(task,),
        heard=(Heard(report="p-1", revision=2, standing="sent_back", word="سند پیوست نیست"),),
    )
    return dataclasses.replace(made, **fields)  # type: ignore[arg-type]


def answer(**fields: object) -> Answer:
    report = Report(
        id="p-2",
        resolution_id="r-1",
        clause_id="c-1",
        date=DAY,
        progress=70,
        text="هفتاد درصد انجام شد.",
        obstacles="کمبود نیرو",
        evidence=(Evidence(sha256=hashlib.sha256(SCAN).hexdigest(), name="گزارش.pdf", size=len(SCAN)),),
    )
    made = Answer(file_id=FILE_ID, number=1, made=NOON, copy_id="copy", person="کارشناس", reports=(report,))
    return dataclasses.replace(made, **fields)  # type: ignore[arg-type]


def crossed(content: bytes) -> bytes:
    """Stands for the envelope: like it, it gives the text back from what it made."""
    return bytes(byte ^ 0x5A for byte in content)


def sealed(made: FollowUpFile | None = None, **how: object) -> bytes:
    return sealed_file(made or follow_up_file(), KEY.public, KEY.sign, **how)  # type: ignore[arg-type]


def answered(made: Answer | None = None, secret: bytes = SECRET) -> bytes:
    content = {hashlib.sha256(SCAN).hexdigest(): SCAN} if made is None or made.reports else {}
    return sealed_answer(made or answer(), content, office=KEY.id, secret=secret, encrypt=crossed)


def told(content: bytes) -> str:
    with pytest.raises(Refused) as refused:
        opened_file(content, signed_by)
    return refused.value.fact


def answer_told(content: bytes) -> str:
    with pytest.raises(Refused) as refused:
        opened_answer(content, SECRET, crossed)
    return refused.value.fact


def test_that_a_follow_up_file_is_read_as_it_was_written() -> None:
    assert opened_file(sealed(), signed_by) == follow_up_file(public=KEY.public)


def test_that_an_answer_is_read_as_it_was_written_with_its_evidence() -> None:
    read, contents = opened_answer(answered(), SECRET, crossed)
    assert (read, list(contents.values())) == (answer(), [SCAN])


def test_that_an_answer_says_outside_only_for_whom_and_to_which_file_it_is() -> None:
    assert addressed(answered()).office == KEY.id
    assert addressed(answered()).file_id == FILE_ID


def test_that_a_file_under_a_passphrase_asks_for_it() -> None:
    content = sealed(lock=crossed)
    assert is_locked(content)
    assert not is_locked(sealed())
    with pytest.raises(PassphraseNeeded):
        opened_file(content, signed_by)
    assert opened_file(content, signed_by, crossed).tasks == follow_up_file().tasks


def test_that_every_bad_follow_up_file_has_its_own_sentence() -> None:
    good = sealed()
    told_of = {
        "none": told(b"PK\x03\x04 something else"),
        "empty": told(b""),
        "cut": told(good[:-1]),
        "altered": told(good[:-1] + bytes([good[-1] ^ 1])),
        "newer": told(good.replace(b"DABIRU1", b"DABIRU2", 1)),
        "answer": told(answered()),
    }
    assert told_of.pop("empty") == told_of["none"]
    assert len(set(told_of.values())) == len(told_of)


def test_that_every_bad_answer_has_its_own_sentence() -> None:
    good = answered()
    told_of = {
        "none": answer_told(b"GIF89a"),
        "cut": answer_told(good[:-1]),
        "altered": answer_told(good[:-1] + bytes([good[-1] ^ 1])),
        "newer": answer_told(good.replace(b"DABIRA1", b"DABIRA9", 1)),
        "file": answer_told(sealed()),
    }
    assert len(set(told_of.values())) == len(told_of)


def test_that_an_answer_made_without_the_secret_is_refused() -> None:
    assert "altered" in answer_told(answered(secret=b"another secret" * 2 + b"1234"))


def test_that_an_answer_cannot_be_turned_to_another_office_or_file() -> None:
    good = answered()
    for at in (8, 16, 31):
        assert "altered" in answer_told(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])


def test_that_a_file_of_another_key_is_refused_under_the_first_ones_name() -> None:
    other = OfficeKey.fresh()
    content = sealed_file(follow_up_file(), KEY.public, other.sign)
    assert "altered" in told(content)


def test_that_a_bomb_is_refused_before_it_unfolds() -> None:
    packed = zlib.compress(b'{"id":"' + b"a" * (80 * 1024 * 1024) + b'"}', 9)
    inside = KEY.public + KEY.sign(b"dabir follow-up file 1\n" + packed) + packed
    assert "altered" in told(b"DABIRU1\n\x00" + len(inside).to_bytes(8, "big") + inside)


@pytest.mark.parametrize(
    "fields",
    [
        {"number": 0},
        {"unit_id": "../.."},
        {"unit": "x" * 1001},
        {"recipient": "x" * 1001},
        {"id": ""},
    ],
)
def test_that_a_signed_file_with_impossible_fields_is_refused(fields: dict[str, object]) -> None:
    assert "altered" in told(sealed(follow_up_file(**fields)))


@pytest.mark.parametrize(
    "change",
    [
        {"progress": 101},
        {"progress": -1},
        {"revision": 0},
        {"resolution_id": "a/b"},
        {"text": "x" * 50_001},
    ],
)
def test_that_an_answer_with_impossible_fields_is_refused(change: dict[str, object]) -> None:
    report = dataclasses.replace(answer().reports[0], **change)  # type: ignore[arg-type]
    assert "altered" in answer_told(answered(answer(reports=(report,))))


def test_that_evidence_which_is_not_named_or_not_there_is_refused() -> None:
    bare = sealed_answer(answer(), {}, office=KEY.id, secret=SECRET, encrypt=crossed)
    assert "altered" in answer_told(bare)
    digest = hashlib.sha256(SCAN).hexdigest()
    more = sealed_answer(answer(reports=()), {digest: SCAN}, office=KEY.id, secret=SECRET, encrypt=crossed)
    assert "altered" in answer_told(more)
    false = sealed_answer(answer(), {digest: SCAN[::-1]}, office=KEY.id, secret=SECRET, encrypt=crossed)
    assert "altered" in answer_told(false)


@given(st.data())
def test_that_no_changed_byte_is_ever_taken_in(data: st.DataObject) -> None:
    for good, read in (
        (sealed(), lambda content: opened_file(content, signed_by)),
        (answered(), lambda content: opened_answer(content, SECRET, crossed)),
    ):
        at = data.draw(st.integers(0, len(good) - 1))
        bit = data.draw(st.integers(1, 255))
        cut = data.draw(st.integers(0, len(good) - 1))
        for bad in (good[:at] + bytes([good[at] ^ bit]) + good[at + 1 :], good[:cut], good + b"x"):
            with pytest.raises(Refused):
                read(bad)


@given(st.binary(max_size=200))
def test_that_any_bytes_are_refused_in_words(content: bytes) -> None:
    for start in (b"", b"DABIRU1\n", b"DABIRA1\n"):
        with pytest.raises(Refused):
            opened_file(start + content, signed_by)
        with pytest.raises(Refused):
            opened_answer(start + content, SECRET, crossed)
