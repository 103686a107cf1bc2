"""Reading the minutes back: what is read is what is printed, and a correction is one act on the record behind it."""

from __future__ import annotations

import datetime
import io
import re
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.domain.attendance import Excuse
from desktop_app.domain.committees import MinutesKind
from desktop_app.domain.minutes import StatementKind
from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.persian.bidi import strip_isolates
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.services.passages import Passage, PassageKind
from desktop_app.services.recording import DECISION_DRAFT
from tests.offices import DAY, Office, at
from tests.services.eventful import Eventful

SAID = "گزارش سه ماهه بر پایه نامه شماره ۵۶۰/۹۳/۲۰۶ و فایل Excel داده شد."
DECIDED = "گزارش ماهانه تهیه شود."


def recorded(o: Office, *, closed: bool = True) -> str:
    """A session with a late arrival, an absence, two items, three lines, a conclusion and a voted resolution."""
    meeting = o.session("گزارش مالی", "آموزش")
    desk, people = o.desk, o.people
    desk.attendance.set_times(meeting, people["مدیر حراست"], [at("14:20")])
    desk.attendance.set_times(meeting, people["مدیر حقوقی"], [])
    desk.attendance.excuse(meeting, people["مدیر حقوقی"], Excuse.MISSION)
    first, second = o.item(meeting), o.item(meeting, 1)
    desk.recording.state(meeting, first, SAID, speaker_id=people["معاون مالی"], at=at("14:05"))
    desk.recording.state(meeting, first, "یادداشت برای خودم", private=True)
    resolution = desk.deciding.resolve(
        meeting, first, DECIDED, responsible_unit_id=o.unit, due=DAY + datetime.timedelta(days=30), at=at("14:30")
    )
    desk.deciding.vote(resolution, Ballot(VoteMethod.UNANIMOUS))
    desk.recording.state(meeting, second, "دوره‌ها برگزار شده است.", speaker="کارشناس آموزش", at=at("14:40"))
    desk.recording.conclude(second, "برنامه تأیید شد.")
    desk.minutes.write(meeting, next_meeting="زمستان ۱۴۰۴")
    if closed:
        desk.meetings.close(meeting, at("15:30"))
    return meeting


def read(o: Office, meeting: str) -> list[Passage]:
    return list(o.desk.read_back.of(meeting).passages)


def one(o: Office, meeting: str, kind: PassageKind, nth: int = 0) -> Passage:
    return [p for p in read(o, meeting) if p.kind is kind][nth]


def letters(text: str) -> str:
    """Only what is seen: without spaces, marks of direction and lengthened joins."""
    return re.sub(r"[\s\u200b-\u200f\u0640\u2066-\u2069\ufffe\u00ad-]", "", strip_isolates(text))


def printed(desk: Desk, meeting: str) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(desk.minutes.pdf(meeting)))
    try:
        return letters("".join(page.get_textpage().get_text_range() for page in document))
    finally:
        document.close()


def test_that_the_minutes_are_read_item_by_item_in_the_order_of_the_session(sepidar: Office) -> None:
    kinds = [p.kind for p in read(sepidar, recorded(sepidar))]
    wanted = """title facts opening attendance attendance item statement resolution charge vote item statement
    conclusion next_meeting closing"""
    assert [k.value for k in kinds if k is not PassageKind.FORMAL] == wanted.split()


def holds_to_the_paper(desk: Desk, meeting: str) -> None:
    """Every piece of every passage stands on the paper; what lead words there are beside, the reading adds."""
    paper = printed(desk, meeting)
    for passage in desk.read_back.of(meeting).passages:
        # A table tells in cells what a sentence tells between semicolons.
        for piece in re.split(r"[؛،:()—.]", f"{passage.lead}؛{passage.text}"):
            spoken = piece.strip().removeprefix("مصوبه").strip()
            if spoken not in {"", "حاضران", "جمع‌بندی"}:
                assert letters(spoken) in paper, piece


def test_that_every_word_that_is_read_is_printed(sepidar: Office) -> None:
    holds_to_the_paper(sepidar.desk, recorded(sepidar))


@pytest.mark.parametrize("kind", list(MinutesKind))
def test_that_every_word_of_an_eventful_session_is_printed_in_each_kind_of_minutes(
    tmp_path: Path, kind: MinutesKind
) -> None:
    made = Eventful(tmp_path)
    made.hold()
    made.kind(kind)
    holds_to_the_paper(made.desk, made.meeting)
    sources = [p.row_id for p in made.desk.read_back.of(made.meeting).passages if p.kind is PassageKind.STATEMENT]
    said = [s.id for s in made.desk.recording.statements(made.meeting) if not s.private]
    assert sources == ([] if kind is MinutesKind.FORM else said)
    made.desk.file.close()


def test_that_notes_to_oneself_are_not_read(sepidar: Office) -> None:
    meeting = recorded(sepidar)
    assert not any("یادداشت برای خودم" in p.text for p in read(sepidar, meeting))


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (PassageKind.OPENING, "جلسه با نام خدا آغاز شد."),
        (PassageKind.ITEM, "گزارش مالی فصل"),
        (PassageKind.STATEMENT, "سخن درست‌شده"),
        (PassageKind.RESOLUTION, "گزارش فصلی تهیه شود."),
        (PassageKind.CONCLUSION, "برنامه با اصلاح تأیید شد."),
        (PassageKind.NEXT_MEETING, "بهار ۱۴۰۵"),
        (PassageKind.CLOSING, "جلسه با سپاس پایان یافت."),
    ],
)
def test_that_a_correction_is_read_and_printed_and_is_one_act(sepidar: Office, kind: PassageKind, words: str) -> None:
    meeting = recorded(sepidar)
    acts = len(sepidar.desk.activity.recent(500))
    sepidar.desk.read_back.correct(meeting, one(sepidar, meeting, kind), words)
    assert words in one(sepidar, meeting, kind).text
    assert letters(words) in printed(sepidar.desk, meeting)
    assert len(sepidar.desk.activity.recent(500)) == acts + 1


@pytest.mark.parametrize("kind", [PassageKind.FACTS, PassageKind.ATTENDANCE, PassageKind.CHARGE, PassageKind.VOTE])
def test_that_what_follows_from_facts_is_not_corrected_in_words(sepidar: Office, kind: PassageKind) -> None:
    meeting = recorded(sepidar)
    with pytest.raises(Refused):
        sepidar.desk.read_back.correct(meeting, one(sepidar, meeting, kind), "چیز دیگر")


def test_that_an_emptied_opening_is_put_in_the_formal_words_again(sepidar: Office) -> None:
    meeting = recorded(sepidar)
    formal = one(sepidar, meeting, PassageKind.OPENING)
    sepidar.desk.read_back.correct(meeting, formal, formal.text)
    assert sepidar.desk.minutes.get(meeting).opening == ""
    sepidar.desk.read_back.correct(meeting, formal, "با نام خدا")
    own = one(sepidar, meeting, PassageKind.OPENING)
    assert (own.is_own, own.stored) == (True, "با نام خدا")
    sepidar.desk.read_back.correct(meeting, own, "")
    assert one(sepidar, meeting, PassageKind.OPENING) == formal


def test_that_a_statement_cannot_be_emptied(sepidar: Office) -> None:
    meeting = recorded(sepidar)
    with pytest.raises(Refused):
        sepidar.desk.read_back.correct(meeting, one(sepidar, meeting, PassageKind.STATEMENT), "  ")
    assert one(sepidar, meeting, PassageKind.STATEMENT).stored == SAID


def test_that_a_document_and_a_motion_are_corrected_in_the_words_of_the_record(sepidar: Office) -> None:
    meeting = recorded(sepidar, closed=False)
    item = sepidar.item(meeting)
    sepidar.desk.recording.state(meeting, item, "برنامه سال آینده", kind=StatementKind.DOCUMENT)
    sepidar.desk.recording.state(meeting, item, "افزایش بودجه", kind=StatementKind.MOTION, speaker="شهردار")
    stored = [p.stored for p in read(sepidar, meeting) if p.kind is PassageKind.STATEMENT and p.item_id == item]
    assert stored == [SAID, "برنامه سال آینده", "افزایش بودجه"]


def test_that_what_was_typed_and_never_recorded_is_read_under_its_item(sepidar: Office) -> None:
    meeting = recorded(sepidar, closed=False)
    item = sepidar.item(meeting, 1)
    sepidar.desk.recording.keep_draft(meeting, item, "نوشته نیمه‌کاره")
    sepidar.desk.meetings.close(meeting, at("15:30"))
    draft = one(sepidar, meeting, PassageKind.DRAFT)
    assert (draft.item_id, draft.text) == (item, "نوشته نیمه‌کاره")
    assert letters(draft.text) not in printed(sepidar.desk, meeting)
    made = sepidar.desk.read_back.record_draft(meeting, draft, draft.text)
    (statement,) = [s for s in sepidar.desk.recording.statements(meeting) if s.id == made]
    assert (statement.text, statement.item_id, statement.said_at) == (draft.text, item, at("15:30"))
    assert not any(p.kind is PassageKind.DRAFT for p in read(sepidar, meeting))


def test_that_a_half_worded_resolution_becomes_one_or_is_dropped(sepidar: Office) -> None:
    meeting = recorded(sepidar, closed=False)
    item = sepidar.item(meeting)
    sepidar.desk.recording.keep_draft(meeting, DECISION_DRAFT + item, "مقرر شد دوره برگزار شود.")
    draft = one(sepidar, meeting, PassageKind.DRAFT)
    sepidar.desk.read_back.record_draft(meeting, draft, draft.text)
    assert [r.text for r in sepidar.desk.deciding.resolutions(meeting, item)] == [DECIDED, draft.text]
    sepidar.desk.recording.keep_draft(meeting, "", "بی‌بند")
    sepidar.desk.read_back.drop_draft(meeting, one(sepidar, meeting, PassageKind.DRAFT))
    assert not any(p.kind is PassageKind.DRAFT for p in read(sepidar, meeting))


def test_that_before_the_session_there_is_nothing_to_read(sepidar: Office) -> None:
    reading = sepidar.desk.read_back.of(sepidar.meeting("الف"))
    assert (reading.passages, reading.is_open, reading.was_held) == ((), False, False)


def test_that_a_frozen_text_is_read_as_it_was_frozen_and_not_corrected(sepidar: Office) -> None:
    meeting = recorded(sepidar)
    before = [(p.kind, p.lead, p.text) for p in read(sepidar, meeting) if p.item_id is None]
    sepidar.desk.minutes.freeze(meeting)
    reading = sepidar.desk.read_back.of(meeting)
    assert not reading.is_open
    assert all(p.stored is None for p in reading.passages)
    told = [(p.kind, p.lead, p.text) for p in reading.passages]
    assert set(before) <= set(told)
    assert any(SAID in text for _, _, text in told)
