"""Attachments, search, home and the sample office."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.persian.spelling import search_key
from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.services import papers
from desktop_app.services.desk import Desk
from desktop_app.services.preferences import Preferences, PreferencesFile
from desktop_app.services.search import HitKind
from tests.offices import DAY, Office


def test_that_an_attachment_comes_out_as_it_went_in(sepidar: Office, tmp_path: Path) -> None:
    source = tmp_path / "گزارش.txt"
    source.write_bytes("محتوا\n".encode() * 100_000)
    meeting = sepidar.meeting("الف")
    attachment = sepidar.desk.attachments.attach("agenda_item", sepidar.item(meeting), source)
    out = sepidar.desk.attachments.save_as(attachment, tmp_path / "out.txt")
    assert out.read_bytes() == source.read_bytes()
    assert sepidar.desk.agenda.items(meeting)[0].attachments == 1


def test_that_an_attachment_that_vanished_leaves_nothing(sepidar: Office, tmp_path: Path) -> None:
    meeting = sepidar.meeting("الف")
    with pytest.raises(EnvironmentFault):
        sepidar.desk.attachments.attach("meeting", meeting, tmp_path / "gone.pdf")
    assert sepidar.desk.attachments.of("meeting", meeting) == []


def test_that_a_file_of_two_gigabytes_is_refused_unread(sepidar: Office, tmp_path: Path) -> None:
    huge = tmp_path / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(2 * 1024**3)  # sparse: it takes no room on the disk
    with pytest.raises(Refused):
        sepidar.desk.attachments.attach("meeting", sepidar.meeting("الف"), huge)


def test_that_an_awaited_paper_counts_as_missing_until_it_comes(sepidar: Office, tmp_path: Path) -> None:
    meeting = sepidar.meeting("الف")
    item = sepidar.item(meeting)
    awaited = sepidar.desk.attachments.expect("agenda_item", item, "نظر حقوقی", "مدیریت حقوقی")
    assert sepidar.desk.agenda.items(meeting)[0].awaited == 1
    paper = tmp_path / "نظر.txt"
    paper.write_text("موافق", encoding="utf-8")
    sepidar.desk.attachments.receive(awaited, paper)
    assert (sepidar.desk.agenda.items(meeting)[0].awaited, sepidar.desk.agenda.items(meeting)[0].attachments) == (0, 1)


@pytest.mark.parametrize("query", ["گلوگاه‌های صدور", "گلوگاههاي صدور", "گلوگاه های صدور", "1404/2/3", "۱۴۰۴/۲/۳"])
def test_that_a_resolution_is_found_however_it_is_typed(told: Desk, query: str) -> None:
    hits = [h for h in told.search.find(query) if h.kind is HitKind.RESOLUTION]
    assert any("گلوگاه‌های صدور پروانه" in h.text for h in hits)


def test_that_an_act_is_found_by_its_number_in_either_order(told: Desk) -> None:
    for query in ("11852/93/206", "۲۰۶/۹۳/۱۱۸۵۲"):
        assert [h.kind for h in told.search.find(query)].count(HitKind.LEGAL_ACT) == 1


def test_that_what_is_highlighted_spells_the_query(told: Desk) -> None:
    for hit in told.search.find("پروانه"):
        for start, end in hit.spans:
            assert search_key(hit.text[start:end]) == search_key("پروانه")


def test_that_an_empty_query_finds_nothing(told: Desk) -> None:
    assert told.search.find(" \u200c ") == []


def test_that_the_home_screen_tells_the_story_of_the_seventeenth_of_azar(told: Desk) -> None:
    home = told.home.look()
    assert home.next_meeting is not None
    assert (home.next_meeting.short_name, home.next_meeting.number) == ("سلامت اداری", 3)
    assert [r.days_late for r in home.overdue] == [23, 12, 5, 1]
    assert home.unscheduled == 1
    assert {row.committee: [c.state.value for c in row.cells] for row in home.coverage} == {
        "سلامت اداری": ["held", "held", "today", "ahead"],
        "شفافیت": ["held", "missed", "held", "planned"],
        "آموزش کارکنان": ["held", "held", "held", "planned"],
        "حقوق شهروندی": ["held", "held", "unscheduled", "ahead"],
    }


def test_that_the_sample_office_agrees_with_its_change_log(told: Desk) -> None:
    assert told.file.verify() == []


def test_that_the_minutes_of_the_sample_office_say_what_was_said_and_decided(told: Desk, tmp_path: Path) -> None:
    held = [m for m in told.meetings.all() if m.stage.value not in {"prepared", "invited"} and not m.brought_in]
    offers = [offer for m in held for offer in papers.for_meeting(told, m.id) if offer.kind == "minutes"]
    files = papers.write(told, offers, tmp_path / "papers").files
    assert len(files) == len(held) == len(set(files))
    text = ""
    for file in files:
        with pypdfium2.PdfDocument(file) as pdf:
            text += "\n".join(page.get_textpage().get_text_range() for page in pdf)
    printed = search_key(" ".join(text.split()))
    for word in ("تعارض", "شفاف‌سازی", "کارچاق‌کن‌ها", "پاک‌دستی", "۱۱۸۵۲/۹۳/۲۰۶", "۱۴۰۴/۱/۴"):
        assert search_key(word) in printed


def test_that_no_real_persons_name_stands_in_the_sample(told: Desk) -> None:
    assert all(p.first_name == p.last_name == "" for p in told.people.all())


def test_that_a_season_without_a_meeting_is_visible(sepidar: Office) -> None:
    cells = sepidar.desk.home.look().coverage[0].cells
    assert [c.state.value for c in cells] == ["missed", "missed", "unscheduled", "ahead"]
    sepidar.meeting("الف", day=DAY + datetime.timedelta(days=3))
    assert sepidar.desk.home.look().coverage[0].cells[2].state.value == "planned"


def test_that_preferences_survive_and_a_broken_file_counts_as_none(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path / "preferences.json")
    file.save(Preferences(theme="dark", text_scale=1.15))
    assert file.load() == Preferences(theme="dark", text_scale=1.15)
    (tmp_path / "preferences.json").write_text("{", encoding="utf-8")
    assert file.load() == Preferences()
    (tmp_path / "preferences.json").write_text(json.dumps({"theme": 3, "else": 1}), encoding="utf-8")
    assert file.load() == Preferences()


def test_that_of_a_meeting_known_from_an_earlier_list_alone_no_minutes_or_sheets_are_made(told: Desk) -> None:
    known = [m for m in told.meetings.all() if m.brought_in]
    assert known
    kinds = {offer.kind for m in known for offer in papers.for_meeting(told, m.id)}
    assert kinds <= {"notice", "receipt", "reminder"}
