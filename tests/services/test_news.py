"""The news report as the records give it: what is confidential, private or about a case stays out of it."""

from __future__ import annotations

import pytest

from desktop_app.domain.meetings import Classification
from desktop_app.domain.violations import ViolationSource
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused
from tests.offices import Office, at


def _told(sepidar: Office, meeting: str) -> str:
    report = sepidar.desk.news.draft(meeting)
    said = [sentence for one in report.said for sentence in one.sentences]
    parts = [report.kicker, report.headline, report.lead, report.agenda, *said, *report.findings, *report.decisions]
    return search_key(" ".join(parts))


def _state(sepidar: Office, meeting: str, text: str, index: int = 0) -> None:
    speaker = sepidar.people["مدیر حراست"]
    sepidar.desk.recording.state(meeting, sepidar.item(meeting, index), text, speaker_id=speaker)


def test_that_a_report_names_who_spoke_and_what_was_decided(sepidar: Office) -> None:
    meeting = sepidar.session("نشر قراردادها")
    _state(sepidar, meeting, "انتشار قراردادها اعتماد می‌آورد.")
    sepidar.desk.meetings.close(meeting, at("15:30"))
    told = _told(sepidar, meeting)
    assert search_key("مدیر حراست") in told
    assert search_key("اعتماد می‌آورد") in told


def test_that_nothing_of_a_confidential_item_is_told(sepidar: Office) -> None:
    meeting = sepidar.session("نشر قراردادها", "پرونده حراست پل")
    sepidar.desk.agenda.edit(sepidar.item(meeting, 1), confidential=True)
    _state(sepidar, meeting, "گفتاری که نباید منتشر شود", 1)
    sepidar.desk.meetings.close(meeting, at("15:30"))
    told = _told(sepidar, meeting)
    assert search_key("پرونده حراست پل") not in told
    assert search_key("نباید منتشر شود") not in told
    assert search_key("نشر قراردادها") in told


def test_that_a_private_statement_is_not_told(sepidar: Office) -> None:
    meeting = sepidar.session("نشر قراردادها")
    sepidar.desk.recording.state(meeting, sepidar.item(meeting), "یادداشت برای خود دبیر", private=True)
    sepidar.desk.meetings.close(meeting, at("15:30"))
    assert search_key("یادداشت برای خود دبیر") not in _told(sepidar, meeting)


def test_that_what_speaks_of_a_case_is_not_told_whatever_its_item(sepidar: Office) -> None:
    meeting = sepidar.session("نشر قراردادها")
    _state(sepidar, meeting, "درباره دریافت وجه در کارگاه جنوب گزارش رسید.")
    _state(sepidar, meeting, "درگاه شفافیت آماده است.")
    sepidar.desk.violations.receive(sepidar.committee, "دریافت وجه در کارگاه جنوب", source=ViolationSource.COMPLAINT)
    sepidar.desk.meetings.close(meeting, at("15:30"))
    told = _told(sepidar, meeting)
    assert search_key("کارگاه جنوب") not in told
    assert search_key("درگاه شفافیت") in told


def test_that_a_classified_meeting_makes_no_news(sepidar: Office) -> None:
    meeting = sepidar.session("نشر قراردادها")
    sepidar.desk.meetings.close(meeting, at("15:30"))
    sepidar.desk.meetings.edit(meeting, classification=Classification.CONFIDENTIAL)
    assert sepidar.desk.news.for_meeting(meeting) == ()
    with pytest.raises(Refused, match="no news"):
        sepidar.desk.news.draft(meeting)
