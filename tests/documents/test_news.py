"""News reports drafted from minutes: who said what, what was decided, and nothing that stays in the room."""

from __future__ import annotations

import dataclasses
import itertools

import pypdfium2
import pytest

from desktop_app.documents.minutes_view import (
    AttendanceRow,
    Discussion,
    GuestRow,
    Identity,
    MinutesPaper,
    ResolutionRow,
    Statement,
    Vote,
)
from desktop_app.documents.news_report import print_news_report
from desktop_app.documents.news_view import NewsReport
from desktop_app.documents.news_wording import draft
from desktop_app.persian.spelling import search_key
from tests.documents.papers import DAY, at, everything, letterhead, third_session


def hosted() -> MinutesPaper:
    """An evening session without members, votes and resolutions."""
    return MinutesPaper(
        letterhead=letterhead(),
        identity=Identity(
            subject="نشست سلامت اداری", date=DAY, start=at("18:00"), place="تالار شهر", host="شهرداری سپیدار"
        ),
        guests=(
            GuestRow(post="کارشناس مدعو"),
            GuestRow(post="بازرس کل استان", role="speaker"),
        ),
        discussions=(
            Discussion(
                title="شفافیت خدمات",
                statements=(
                    Statement(speaker="بازرس کل استان", text="خدماتی که روشن نباشد راه را باز می‌کند."),
                    Statement(speaker="بازرس کل استان", text="برای موارد یکسان باید پاسخ یکسان داد."),
                    Statement(speaker="سرپرست شهرداری", text="برنامه شفاف‌سازی را تشریح کرد"),
                ),
            ),
        ),
    )


def words(report: NewsReport) -> str:
    said = [sentence for one in report.said for sentence in one.sentences]
    return " ".join(
        (report.headline, report.kicker, report.lead, report.agenda, *said, *report.findings, *report.decisions)
    )


def test_that_the_lead_says_who_met_when_and_where() -> None:
    report = draft(third_session())
    assert report.headline == "سومین جلسه کمیته سلامت اداری برگزار شد"
    assert report.lead == (
        "به گزارش روابط عمومی شهرداری سپیدار، سومین جلسه کمیته سلامت اداری در سال ۱۴۰۴ روز دوشنبه ۱۷ آذر ۱۴۰۴ "
        "به ریاست شهردار و با حضور ۸ نفر از اعضا در سالن جلسات معاونت برنامه‌ریزی برگزار شد."
    )


def test_that_a_hosted_session_without_resolutions_is_news_too() -> None:
    report = draft(hosted())
    assert report.headline == "نشست سلامت اداری به میزبانی شهرداری سپیدار برگزار شد"
    assert "با حضور بازرس کل استان و کارشناس مدعو" in report.lead
    assert (report.decisions, report.decisions_lead, report.closing) == ((), "", ())
    assert print_news_report(report).startswith(b"%PDF")


def test_that_a_host_in_the_title_is_not_named_twice() -> None:
    paper = hosted()
    identity = dataclasses.replace(paper.identity, subject="نشست سلامت اداری به میزبانی شهرداری")
    report = draft(dataclasses.replace(paper, identity=identity))
    assert report.headline.count("میزبانی") == 1


def test_that_speakers_are_told_of_in_a_reporters_words() -> None:
    first, second = draft(hosted()).said
    assert first.sentences == (
        "بازرس کل استان گفت: خدماتی که روشن نباشد راه را باز می‌کند.",
        "وی تأکید کرد: برای موارد یکسان باید پاسخ یکسان داد.",
    )
    assert second.sentences == ("در ادامه، سرپرست شهرداری برنامه شفاف‌سازی را تشریح کرد.",)


def test_that_the_verbs_vary_and_the_draft_is_always_the_same() -> None:
    statements = tuple(Statement(speaker="شهردار", text=f"موضوع {n} روشن است") for n in range(6))
    paper = dataclasses.replace(hosted(), discussions=(Discussion(title="", statements=statements),))
    sentences = draft(paper).said[0].sentences
    verbs = [sentence.partition(":")[0] for sentence in sentences]
    assert len(set(verbs)) == 5
    assert all(one != other for one, other in itertools.pairwise(verbs))
    assert draft(paper) == draft(paper)


def test_that_decisions_are_told_with_who_carries_them_out() -> None:
    report = draft(third_session())
    assert report.decisions_lead == "مصوبات این جلسه به این شرح است:"
    assert len(report.decisions) == 5
    assert report.decisions[3].endswith("(مسئول اجرا: دفتر بازرسی و پاسخ‌گویی).")


def test_that_what_was_not_carried_is_no_decision() -> None:
    rejected = ResolutionRow(number="۱", text="طرح ردشده", vote=Vote(result="rejected", for_=1, against=4))
    carried = ResolutionRow(number="۲", text="طرح پذیرفته", vote=Vote(method="unanimous", result="unanimous"))
    report = draft(dataclasses.replace(third_session(), resolutions=(rejected, carried)))
    assert report.decisions == ("طرح پذیرفته.",)
    assert report.decisions_lead == "مصوبه این جلسه که به اتفاق آرا به تصویب رسید به این شرح است:"


@pytest.mark.parametrize("secret", ["مخالف", "رأی‌گیری", "تعارض منافع نسبت", "مدیر پروژه", "۱۴۰۴/س/۲۱۸", "بودجه مشروط"])
def test_that_votes_objections_absences_and_conflicts_stay_in_the_room(secret: str) -> None:
    paper = dataclasses.replace(everything(), discussions=hosted().discussions)
    assert search_key(secret) not in search_key(words(draft(paper)))


def test_that_a_finding_about_a_ballot_is_left_out_and_another_told() -> None:
    items = (
        Discussion(title="الف", conclusion="نماینده به دلیل تعارض منافع در رأی‌گیری شرکت نکرد."),
        Discussion(title="ب", conclusion="گزارش شنیده شد"),
    )
    assert draft(dataclasses.replace(third_session(), discussions=items)).findings == ("در بررسی «ب»، گزارش شنیده شد.",)


def test_that_an_absent_member_is_not_counted() -> None:
    rows = (AttendanceRow(post="شهردار", role="chair"), AttendanceRow(post="مدیر", status="unexcused"))
    assert "با حضور ۱ نفر از اعضا" in draft(dataclasses.replace(third_session(), attendance=rows)).lead


def test_that_the_paper_says_that_it_is_a_draft_and_bears_no_number() -> None:
    with pypdfium2.PdfDocument(print_news_report(draft(third_session()))) as pdf:
        text = search_key("\n".join(page.get_textpage().get_text_range() for page in pdf))
    assert search_key("پیش‌نویس") in text
    assert search_key("تعیین و انتشار مسئول") in text
    assert search_key("۱۴۰۴/س/۲۱۸") not in text
