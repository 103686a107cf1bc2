"""Formal sentences: the office's wording of them, what the facts suggest, and what the minutes tell by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.documents.minutes_view import MinutesPaper
from desktop_app.documents.phrase_wordings import OWN
from desktop_app.domain.committees import MinutesKind
from desktop_app.domain.minutes import StatementKind
from desktop_app.domain.phrases import PhraseKey
from desktop_app.persian.bidi import strip_isolates
from desktop_app.sentences import Refused
from desktop_app.services.phrases import Suggestion
from tests.offices import at
from tests.services.eventful import Eventful


@pytest.fixture
def quiet(tmp_path: Path) -> Iterator[Eventful]:
    """Before its session."""
    made = Eventful(tmp_path)
    yield made
    assert made.desk.file.verify() == []
    made.desk.file.close()


@pytest.fixture
def held(quiet: Eventful) -> Eventful:
    quiet.hold()
    return quiet


def paper(e: Eventful) -> MinutesPaper:
    return e.desk.minutes.paper(e.meeting)


def told(e: Eventful, number: int) -> list[str]:
    """What is printed of the discussion of an item, each with its speaker."""
    found = next((d for d in paper(e).discussions if d.number == number), None)
    return [s.told or f"{s.speaker}: {s.text}".removeprefix(": ") for s in (found.statements if found else ())]


def suggested(e: Eventful, item: int, time: str | None = None) -> list[Suggestion]:
    return e.desk.phrases.suggestions(e.meeting, e.items[item], at(time) if time else None)


def keys(e: Eventful, item: int, time: str | None = None) -> list[PhraseKey]:
    return [one.key for one in suggested(e, item, time)]


# Wording


def test_that_an_office_words_a_sentence_its_own_way_and_goes_back(held: Eventful) -> None:
    phrases = held.desk.phrases
    phrases.write(PhraseKey.CLOSING, "  جلسه با ذکر صلوات\nدر ساعت {ساعت} به پایان رسید. ")
    assert phrases.get(PhraseKey.CLOSING).own
    assert paper(held).closing == "جلسه با ذکر صلوات در ساعت ۱۶:۱۰ به پایان رسید."
    phrases.reset(PhraseKey.CLOSING)
    assert not phrases.get(PhraseKey.CLOSING).own
    assert paper(held).closing == "جلسه در ساعت ۱۶:۱۰ پایان یافت."


def test_that_the_programs_own_wording_typed_again_is_no_own_one(quiet: Eventful) -> None:
    quiet.desk.phrases.write(PhraseKey.RECESS, "تنفس در {ساعت}")
    quiet.desk.phrases.write(PhraseKey.RECESS, OWN[PhraseKey.RECESS])
    assert not quiet.desk.phrases.get(PhraseKey.RECESS).own
    assert [view.key for view in quiet.desk.phrases.all()] == list(PhraseKey)


@pytest.mark.parametrize("wording", ["{نام عمه} آمد", "{ساعت", "در [ساعت {ساعت}", "", " {ساعت} ", "[در {ساعت}]"])
def test_that_a_wording_that_cannot_stand_is_refused_and_nothing_is_kept(quiet: Eventful, wording: str) -> None:
    for act in (quiet.desk.phrases.write, quiet.desk.phrases.preview):
        with pytest.raises(Refused):
            act(PhraseKey.RECESS, wording)
    assert not quiet.desk.phrases.get(PhraseKey.RECESS).own


def test_that_a_preview_tells_invented_facts(quiet: Eventful) -> None:
    assert quiet.desk.phrases.preview(PhraseKey.RECESS, "تنفس از {ساعت}") == "تنفس از ۱۴:۴۵"


# Suggestions


def test_that_nothing_is_suggested_before_the_session(quiet: Eventful) -> None:
    assert suggested(quiet, 0) == []


def test_that_the_latest_fact_is_suggested_first(held: Eventful) -> None:
    times = [one.at for one in suggested(held, 0, "15:41") if one.key is not PhraseKey.CLOSING]
    assert times == sorted(times, key=lambda time: time or at("00:00"), reverse=True)
    assert keys(held, 3, "15:41")[1:4] == [PhraseKey.UNANIMOUS, PhraseKey.BELOW_QUORUM, PhraseKey.QUORUM_LOST]


def test_that_nothing_of_the_future_is_suggested(held: Eventful) -> None:
    assert PhraseKey.RECESS not in keys(held, 1, "14:59")
    assert PhraseKey.RECESS in keys(held, 1, "15:00")


def test_that_a_recorded_sentence_is_not_suggested_again(held: Eventful) -> None:
    for one in suggested(held, 1, "15:00"):
        held.say(1, one.text, kind=StatementKind.FORMAL)
    assert suggested(held, 1, "15:00") == []


def test_that_an_event_told_in_the_secretarys_own_words_is_not_suggested(held: Eventful) -> None:
    held.say(0, "ساعت 14:19 مدير آموزش وارد شد.", kind=StatementKind.FORMAL)
    arrivals = [one for one in suggested(held, 0, "15:00") if one.key is PhraseKey.ARRIVAL]
    assert [one.about for one in arrivals] == [held.guest]


def test_that_who_voted_against_by_name_may_be_told_as_dissenting(held: Eventful) -> None:
    held.desk.deciding.remove_resolution(held.desk.deciding.resolutions(held.meeting, held.items[2])[-1].id)
    dissents = [strip_isolates(one.text) for one in suggested(held, 2) if one.key is PhraseKey.DISSENT]
    assert dissents == [
        f"{post} با مصوبه شماره ۱۴۰۴/۱/۵ مخالفت کرد." for post in ("دبیر کمیته", "مدیر حراست", "مدیر آموزش")
    ]


# What the minutes tell


def test_that_the_opening_tells_who_was_there_and_when_the_session_became_official(held: Eventful) -> None:
    assert paper(held).opening == (
        "جلسه با حضور ۴ نفر از ۷ عضو به ریاست شهردار در ساعت ۱۴:۰۰ آغاز شد. "
        "جلسه با حضور ۵ نفر از ۷ عضو و با احراز حد نصاب ۵ نفر (دو سوم اعضا)، در ساعت ۱۴:۰۵ رسمیت یافت."
    )


def test_that_comings_and_goings_stand_where_they_happened(held: Eventful) -> None:
    assert told(held, 1) == [
        "دبیر کمیته: از هشت مصوبه جلسه پیش پنج مصوبه انجام شده است.",
        "مدیر آموزش در ساعت ۱۴:۱۹ به جلسه پیوست و شمار اعضای حاضر به ۶ نفر از ۷ عضو رسید.",
        "کارشناس سازمان بازرسی در ساعت ۱۴:۱۹ به جلسه پیوست.",
        "مدیر آموزش: گزارش دوره‌های آموزشی آماده است.",
    ]
    assert told(held, 4) == [
        (
            "در ساعت ۱۵:۴۰ با خروج مدیر حراست و مدیر حقوقی، شمار اعضای حاضر به ۳ نفر از ۷ عضو رسید "
            "و جلسه از رسمیت افتاد (حد نصاب: ۵ نفر، دو سوم اعضا)."
        ),
        (
            "در ساعت ۱۵:۵۵ با ورود مدیر حقوقی و مدیر آموزش، شمار اعضای حاضر به ۵ نفر از ۷ عضو رسید "
            "و جلسه دوباره رسمیت یافت."
        ),
        "دبیر کمیته: زمان‌بندی پیشنهادی خوانده شد.",
    ]


def test_that_a_recusal_a_motion_a_paper_and_a_break_are_told(held: Eventful) -> None:
    assert told(held, 2) == [
        "مدیر حراست به دلیل تعارض منافع، در رأی‌گیری بند ۲ شرکت نکرد و بدون حق رأی در جلسه حاضر بود.",
        "پیشنهاد معاون مالی: مراجعه حضوری در گام پنجم حذف شود.",
        "سند ارائه‌شده از سوی مدیر حقوقی: جدول زمان گام‌های صدور پروانه",
        "در ساعت ۱۵:۰۰ تنفس اعلام شد.",
    ]
    assert told(held, 3)[0] == "جلسه پس از ۱۵ دقیقه تنفس، در ساعت ۱۵:۱۵ از سر گرفته شد."


def test_that_what_the_secretary_told_formally_is_told_once(held: Eventful) -> None:
    own = "به پیشنهاد رئیس جلسه، ساعت ۱۵:۰۰ تنفس داده شد."
    held.say(1, own, kind=StatementKind.FORMAL)
    assert own in told(held, 2)
    assert "در ساعت ۱۵:۰۰ تنفس اعلام شد." not in told(held, 2)


def test_that_events_follow_from_the_facts_each_time(held: Eventful) -> None:
    times = [at("14:31"), at("16:10")]
    held.desk.attendance.set_times(held.meeting, held.people["مدیر آموزش"], times)
    assert told(held, 1)[-1] == "مدیر آموزش در ساعت ۱۴:۳۱ به جلسه پیوست و شمار اعضای حاضر به ۶ نفر از ۷ عضو رسید."


@pytest.mark.parametrize("kind", [MinutesKind.SUMMARY, MinutesKind.FORM])
def test_that_a_summary_tells_no_events(held: Eventful, kind: MinutesKind) -> None:
    held.kind(kind)
    assert not any(s.kind == "formal" for d in paper(held).discussions for s in d.statements)


def test_that_each_vote_is_told_in_a_sentence(held: Eventful) -> None:
    there = "؛ حاضران هنگام رأی‌گیری: {} نفر از ۷ عضو."
    six, three = there.format("۶"), there.format("۳")
    assert [strip_isolates(vote.told) for vote in paper(held).votes] == [
        f"مصوبات شماره ۱۴۰۴/۱/۱ و ۱۴۰۴/۱/۲ به اتفاق آرا (۶ نفر دارای حق رأی) به تصویب رسید{six}",
        (
            "مصوبه شماره ۱۴۰۴/۱/۳ با اکثریت آرا (۴ رأی موافق و ۱ رأی مخالف از ۵ نفر دارای حق رأی) به تصویب رسید؛ "
            f"حاضر بدون رأی: مدیر حراست{six}"
        ),
        (
            "مصوبه شماره ۱۴۰۴/۱/۴ در رأی‌گیری مخفی با ۴ رأی موافق، ۱ رأی مخالف و ۱ رأی ممتنع از ۶ نفر دارای حق رأی "
            f"به تصویب رسید{six}"
        ),
        (
            "مصوبه شماره ۱۴۰۴/۱/۵ در رأی‌گیری نام‌به‌نام با برابری آرا (۳ رأی موافق و ۳ رأی مخالف) و با رأی تعیین‌کننده "
            "رئیس جلسه (شهردار) به تصویب رسید؛ موافق: شهردار، معاون مالی و مدیر حقوقی؛ "
            f"مخالف: دبیر کمیته، مدیر حراست و مدیر آموزش{six}"
        ),
        (
            "مصوبه شماره ۱۴۰۴/۱/۶ با ۱ رأی موافق و ۵ رأی مخالف از ۶ نفر دارای حق رأی، اکثریت لازم را به دست نیاورد "
            f"و تصویب نشد{six}"
        ),
        f"مصوبه شماره ۱۴۰۴/۱/۷ به اتفاق آرا (۳ نفر دارای حق رأی) به تصویب رسید{three}",
    ]


def test_that_a_resolution_below_the_quorum_says_so_on_every_paper(held: Eventful) -> None:
    note = "با وجود نرسیدن به حد نصاب ۵ نفر و با حضور ۳ نفر از ۷ عضو، به استناد مقررات کمیته سلامت اداری ثبت شد."
    assert [row.below_quorum for row in paper(held).resolutions] == [""] * 6 + [note]
    last = held.desk.deciding.resolutions(held.meeting)[-1]
    held.desk.minutes.freeze(held.meeting)
    assert held.desk.excerpts.paper(last.id).below_quorum == note
    register = held.desk.registers.register(held.committee, 1404)
    assert [row.below_quorum for row in register.resolutions] == [False] * 6 + [True]


def test_that_a_frozen_text_with_all_events_comes_back_and_holds(held: Eventful) -> None:
    before = paper(held)
    held.desk.minutes.freeze(held.meeting)
    frozen = paper(held)
    assert (frozen.discussions, frozen.votes, frozen.opening) == (before.discussions, before.votes, before.opening)
    held.desk.phrases.write(PhraseKey.CLOSING, "پایان در {ساعت}")
    assert paper(held).closing == before.closing


def test_that_a_note_to_oneself_reaches_no_paper(held: Eventful) -> None:
    assert "یادداشت برای خودم" not in str(paper(held))
    assert "یادداشت برای خودم" not in str(held.desk.news.draft(held.meeting))


def test_that_nothing_of_a_confidential_item_reaches_the_news(held: Eventful) -> None:
    held.desk.agenda.edit(held.items[2], confidential=True)
    news = str(held.desk.news.draft(held.meeting))
    assert "انتخاب ناظر" in str(paper(held))
    for words in ("انتخاب ناظر", "سه نامزد", "ناظر طرح", "دوره نظارت"):
        assert words not in news
    assert "پیشنهاد کرد: مراجعه حضوری" in news
    assert "پیشنهادی خوانده شد" in news


def test_that_a_session_whose_course_was_not_kept_tells_no_events(quiet: Eventful) -> None:
    quiet.now("18:00")
    quiet.desk.meetings.open(quiet.meeting, at("14:00"))
    quiet.desk.attendance.all_present(quiet.meeting, at("14:00"))
    quiet.desk.attendance.leave(quiet.meeting, quiet.people["مدیر آموزش"], at("14:20"))
    quiet.say(0, "گزارش خوانده شد.")
    quiet.desk.meetings.close(quiet.meeting, at("15:00"))
    assert told(quiet, 1) == ["گزارش خوانده شد."]
    assert paper(quiet).votes == ()
