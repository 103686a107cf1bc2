"""Minutes written in Word become a meeting with agenda, attendance and resolutions: a draft to be looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.attendance import Capacity
from desktop_app.domain.meetings import Stage
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.sentences import Refused
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_minutes_reading import Part
from desktop_app.services.import_plan import Verdict
from tests.offices import Office, at
from tests.services.lists_at_hand import Under, jalali, minutes

DOCUMENT = (
    "بسمه تعالی",
    "صورت‌جلسه پنجمین جلسه كميته سلامت اداري",
    "تاريخ: ۱۴۰۴/۵/۷\tمکان: سالن جلسات",
    "ساعت شروع: ۱۰:۰۰   ساعت خاتمه: ۱۲",
    "حاضرين:",
    "شهردار",
    "آقای الف ب (معاون مالي)",
    "ج چ - کارشناس رسانه",
    "غایبین: مدیر حقوقی",
    "دستور جلسه",
    "۱- بررسی گزارش فصل",
    "۲- انتخاب سامانه شفافیت",
    "خلاصه مذاکرات:",
    "گزارش خوانده شد.",
    "مصوبات",
    "بند ۱: فهرست قراردادها منتشر شود. (مسئول پیگیری: معاونت مالي و اقتصادي، مهلت: یک ماه)",
    "ادامه همان بند.",
    "بند ۲: گزارش نهایی تهیه شود. مهلت: ۱۵ روز کاری",
    "امضای اعضا",
    "نام و امضا",
)


def under(office: Office, folder: Path, *paragraphs: str) -> Under:
    return Under(office.desk, ListKind.MINUTES, minutes(folder / "m.docx", *(paragraphs or DOCUMENT)))


def parts(list_: Under, part: Part) -> list[str]:
    return [row.cells["text"] for row in list_.plan().rows if row.cells["part"] == part]


def test_that_headings_and_labels_are_found_however_they_are_spelled(sepidar: Office, tmp_path: Path) -> None:
    list_ = under(sepidar, tmp_path)

    assert parts(list_, Part.NUMBER) == ["5"]
    assert parts(list_, Part.DATE) == ["۱۴۰۴/۵/۷"]
    assert parts(list_, Part.PLACE) == ["سالن جلسات"]
    assert parts(list_, Part.PRESENT) == ["شهردار", "آقای الف ب", "ج چ"]
    assert parts(list_, Part.ABSENT) == ["مدیر حقوقی"]
    assert parts(list_, Part.AGENDA) == ["بررسی گزارش فصل", "انتخاب سامانه شفافیت"]
    assert parts(list_, Part.RESOLUTION) == [
        "فهرست قراردادها منتشر شود.\nادامه همان بند.",
        "گزارش نهایی تهیه شود.",
    ]


def test_that_the_document_becomes_a_meeting(sepidar: Office, tmp_path: Path) -> None:
    done = under(sepidar, tmp_path).bring()

    desk = sepidar.desk
    meeting = desk.meetings.get(done.where)
    assert (meeting.number, meeting.date, meeting.stage) == (5, jalali(1404, 5, 7), Stage.DRAFTED)
    assert (meeting.opened_at, meeting.closed_at) == (at("10:00"), at("12:00"))
    roll = {row.name: row for row in desk.attendance.roll(meeting.id).rows}
    assert roll["شهردار"].capacity is Capacity.CHAIR
    assert roll["شهردار"].times == (at("10:00"), at("12:00"))
    assert roll["معاون مالی"].came
    assert not roll["مدیر حقوقی"].came
    assert [item.title for item in desk.agenda.items(meeting.id)] == ["بررسی گزارش فصل", "انتخاب سامانه شفافیت"]
    rows = {row.text.split("\n")[0]: row for row in desk.resolutions.all()}
    assert rows["فهرست قراردادها منتشر شود."].due == jalali(1404, 6, 7)
    assert rows["فهرست قراردادها منتشر شود."].unit == "معاونت مالی و اقتصادی"
    assert {row.status for row in rows.values()} == {ResolutionStatus.DRAFT}
    assert "گزارش خوانده شد." in [one.text for one in desk.recording.statements(meeting.id)]


def test_that_its_paper_can_be_made_and_undo_takes_it_back(sepidar: Office, tmp_path: Path) -> None:
    meeting = under(sepidar, tmp_path).bring().where
    assert sepidar.desk.minutes.paper(meeting)

    sepidar.desk.undo.undo()

    assert sepidar.desk.meetings.all() == []


def test_that_what_was_not_found_is_asked_for_and_nothing_comes_in_before(sepidar: Office, tmp_path: Path) -> None:
    list_ = under(sepidar, tmp_path, "صورتجلسه کمیته سلامت اداری", "مصوبات:", "۱- متن")
    date = next(row for row in list_.plan().rows if row.cells["part"] == Part.DATE)
    starts = next(row for row in list_.plan().rows if row.cells["part"] == Part.STARTS)

    assert (date.verdict, starts.verdict) == (Verdict.REFUSED, Verdict.REFUSED)
    with pytest.raises(Refused, match="day of the meeting was not found"):
        list_.bring(without_troubled=True)
    list_.correct(date.number, "text", "۷ مرداد ۱۴۰۴")
    list_.correct(starts.number, "text", "۱۰")

    assert list_.bring().where


def test_that_a_meeting_of_that_day_is_not_brought_in_again(sepidar: Office, tmp_path: Path) -> None:
    under(sepidar, tmp_path).bring()

    date = next(row for row in under(sepidar, tmp_path).plan().rows if row.cells["part"] == Part.DATE)

    assert "already" in str(date.troubles[0].error)


def test_that_tables_of_people_and_resolutions_are_taken(sepidar: Office, tmp_path: Path) -> None:
    from docx import Document

    document = Document()
    document.add_paragraph("صورتجلسه شماره ۷ کمیته سلامت اداری")
    facts = document.add_table(rows=2, cols=2)
    for row, (label, value) in zip(facts.rows, (("تاریخ جلسه", "1404/5/8"), ("ساعت شروع", "8:30")), strict=True):
        row.cells[0].text, row.cells[1].text = label, value
    for head, *rows in (
        (("ردیف", "نام و نام خانوادگی", "سمت", "وضعیت"), ("1", "الف ب", "شهردار", "حاضر"), ("2", "ج چ", "", "غایب")),
        (("ردیف", "شرح مصوبه", "مسئول اجرا", "مهلت"), ("1", "متن مصوبه", "واحد حقوقی", "1404/7/1")),
    ):
        table = document.add_table(rows=0, cols=4)
        for words in (head, *rows):
            for cell, text in zip(table.add_row().cells, words, strict=True):
                cell.text = text
    document.save(tmp_path / "t.docx")

    list_ = Under(sepidar.desk, ListKind.MINUTES, tmp_path / "t.docx")

    assert parts(list_, Part.NUMBER) == ["7"]
    assert parts(list_, Part.DATE) == ["1404/5/8"]
    assert parts(list_, Part.PRESENT) == ["الف ب"]
    assert parts(list_, Part.ABSENT) == ["ج چ"]
    row = next(row for row in list_.plan().rows if row.cells["part"] == Part.RESOLUTION)
    assert (row.cells["text"], row.cells["unit"], row.read["due"]) == ("متن مصوبه", "واحد حقوقی", "۱۴۰۴/۰۷/۰۱")


def test_that_lists_and_documents_are_not_taken_for_each_other(sepidar: Office, tmp_path: Path) -> None:
    minutes(tmp_path / "m.docx", *DOCUMENT)
    (tmp_path / "l.csv").write_text("نام,سمت\nالف,ب\n")

    with pytest.raises(Refused, match="Word document"):
        Under(sepidar.desk, ListKind.PEOPLE, tmp_path / "m.docx")
    with pytest.raises(Refused, match="is a list"):
        Under(sepidar.desk, ListKind.MINUTES, tmp_path / "l.csv")
