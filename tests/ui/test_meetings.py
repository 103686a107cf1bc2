"""The list of meetings and the dialog that convenes one."""

from __future__ import annotations

import datetime
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.persian.jalali import JalaliDate
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.meetings import WITHOUT, MeetingsPage
from tests.ui.desk_frame import TODAY, complaint, shown, when_asked
from tests.ui.meetings_at_hand import FAR, HALF_PAST_THREE, TWO, WalkingFrame, committee, meeting, press

FRIDAY = datetime.date(2025, 12, 12)


def opened(qtbot: QtBot, frame: WalkingFrame) -> MeetingsPage:
    page = MeetingsPage(frame)
    shown(qtbot, page, Place("meetings"))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def listed(page: MeetingsPage) -> list[object]:
    return [row.key for row in page.rows.rows_model.rows if not row.is_group]


def test_that_meetings_stand_under_their_season_the_latest_first(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    committee_id = committee(desk)
    days = [JalaliDate(1404, month, 10).to_date() for month in (2, 5, 8, 11)]
    ids = [meeting(desk, day=day, committee_id=committee_id) for day in days]
    page = opened(qtbot, frame)
    groups = [row.cells[0].text for row in page.rows.rows_model.rows if row.is_group]
    assert [name.split()[0] for name in groups] == ["زمستان", "پاییز", "تابستان", "بهار"]
    assert listed(page) == ids[::-1]


def test_that_a_meeting_is_opened_by_enter(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting_id = meeting(desk)
    page = opened(qtbot, frame)
    press(page.rows, Qt.Key.Key_Return)
    assert frame.went == [Place("meeting", meeting_id)]


def test_that_year_committee_and_words_narrow_the_list(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    one, other = committee(desk), committee(desk, name="کمیته شفافیت")
    last_year = meeting(desk, day=JalaliDate(1403, 9, 1).to_date(), committee_id=one)
    first = meeting(desk, committee_id=one)
    second = meeting(desk, day=FAR, committee_id=other)
    hosted = desk.meetings.convene(None, TODAY, title="نشست هم‌اندیشی")
    page = opened(qtbot, frame)
    assert set(listed(page)) == {first, second, hosted}
    page.committee.choose(WITHOUT)
    page._show()
    assert listed(page) == [hosted]
    page.clear_filters()
    page.search.setText("شفافيت")
    press(page.search, Qt.Key.Key_Return)
    assert listed(page) == [second]
    assert page.rows.hasFocus()
    page.clear_filters()
    page.before.click()
    assert listed(page) == [last_year]
    assert not page.before.isEnabled()


def test_that_a_filter_that_finds_nothing_names_itself_and_is_taken_away(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting_id = meeting(desk)
    page = opened(qtbot, frame)
    page.search.setText("چیزی که نیست")
    qtbot.waitUntil(page.empty.isVisible)
    assert "چیزی که نیست" in page.empty._body.text()
    page.clear_button.click()
    assert listed(page) == [meeting_id]


def test_that_an_office_without_meetings_offers_the_first(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    page = opened(qtbot, frame)
    assert page.empty.isVisible()
    assert page.first_button.isVisible()
    assert not page.clear_button.isVisible()


def test_that_find_goes_to_the_search(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    meeting(desk)
    page = opened(qtbot, frame)
    page.start_find()
    assert page.search.hasFocus()


def test_that_a_committee_proposes_number_place_and_hours(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    committee_id = committee(desk)
    desk.committees.describe(committee_id, default_place="سالن برنامه‌ریزی")
    meeting(desk, committee_id=committee_id)
    page = opened(qtbot, frame)
    page.committee.choose(committee_id)
    seen: list[Any] = []

    def convene(dialog: Any) -> None:
        seen.append((dialog.number.text(), dialog.starts.value, dialog.ends.value))
        dialog.date.show_date(FAR)
        dialog.accept()

    when_asked(convene)
    page.start_new()
    assert seen == [("۲", TWO, HALF_PAST_THREE)]
    place = frame.went[-1]
    assert (place.page, place.part) == ("meeting", "agenda")
    new = desk.meetings.get(place.id)
    assert (new.number, new.date, new.place) == (2, FAR, "سالن برنامه‌ریزی")


def test_that_a_hosted_session_needs_its_subject(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    page = opened(qtbot, frame)
    said = []

    def convene(dialog: Any) -> None:
        dialog.sort._segments[1].click()
        dialog.date.show_date(TODAY)
        dialog.accept()
        said.append(complaint(dialog.fields["title"]))
        dialog.title.setText("نشست هم‌اندیشی")
        dialog.host.setText("شهرداری")
        dialog.accept()

    when_asked(convene)
    page.start_new()
    assert said[0]
    new = desk.meetings.get(frame.went[-1].id)
    assert (new.title, new.host, new.committee_id) == ("نشست هم‌اندیشی", "شهرداری", None)


def test_that_what_cannot_be_is_said_under_its_field_and_nothing_is_convened(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    committee_id = committee(desk)
    meeting(desk, committee_id=committee_id)
    page = opened(qtbot, frame)
    said: dict[str, str] = {}

    def convene(dialog: Any) -> None:
        dialog.accept()
        said["committee"] = complaint(dialog.fields["committee"])
        dialog.committee.choose(committee_id)
        dialog.accept()
        said["date"] = complaint(dialog.fields["date"])
        dialog.date.show_date(FAR)
        dialog.starts.show_time(HALF_PAST_THREE)
        dialog.ends.show_time(TWO)
        dialog.accept()
        said["ends"] = complaint(dialog.fields["ends"])
        dialog.ends.show_time(datetime.time(17))
        for key, typed in (("number", "سه"), ("number", "۱"), ("number", "۰")):
            dialog.number.setText(typed)
            dialog.accept()
            said[typed] = complaint(dialog.fields[key])

    when_asked(convene)
    page.start_new()
    assert all(said.values())
    assert len(said) == 6
    assert len(desk.meetings.all()) == 1


def test_that_a_friday_a_holiday_and_a_second_meeting_of_the_day_are_warned_of(
    qtbot: QtBot, frame: WalkingFrame, desk: Desk
) -> None:
    meeting(desk)
    desk.offices.add_holiday(FAR, "تعطیل محلی")
    page = opened(qtbot, frame)
    said = []

    def look(dialog: Any) -> None:
        for day in (FRIDAY, FAR, TODAY, FAR + datetime.timedelta(days=3)):
            dialog.date._take(day)
            said.append((dialog._warning._ink, dialog._warning.text()))

    when_asked(look)
    page.start_new()
    assert [ink for ink, _ in said] == ["zar", "zar", "zar", "ink-3"]
    assert "تعطیل محلی" in said[1][1]


def test_that_five_hundred_meetings_are_listed(qtbot: QtBot, frame: WalkingFrame, desk: Desk) -> None:
    for number in range(500):
        desk.meetings.convene(None, TODAY, title=f"نشست {number}")
    page = opened(qtbot, frame)
    assert len(listed(page)) == 500
    press(page.rows, Qt.Key.Key_End)
    assert page.rows.currentIndex().row() == 500
