"""Lists of past resolutions are looked through row by row, and brought in whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from desktop_app.domain.meetings import Stage
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.progress import Cancelled
from desktop_app.sentences import Refused
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_plan import Verdict
from tests.offices import Office
from tests.services.acts_at_hand import tables
from tests.services.lists_at_hand import RESOLUTIONS, Under, jalali, workbook

FIRST = [5, "1403/5/7", "انتشار فهرست قراردادها", "معاونت مالي و اقتصادي", "یک ماه", "انجام شد"]
SECOND = [5, "1403/5/7", "تهیه گزارش فصل", "روابط عمومی", "1403/6/1", "در حال انجام"]


def under(office: Office, folder: Path, *rows: list[object], **wishes: object) -> Under:
    path = workbook(folder / "list.xlsx", [["فهرست مصوبات"], RESOLUTIONS, *rows])
    return Under(office.desk, ListKind.RESOLUTIONS, path, **{"committee_id": office.committee, **wishes})


def test_that_headings_are_found_below_a_title_however_they_are_spelled(sepidar: Office, tmp_path: Path) -> None:
    table = under(sepidar, tmp_path, FIRST).table

    assert table.head == 2
    assert set(table.columns) == {"meeting_number", "meeting_date", "text", "unit", "due", "status"}


def test_that_resolutions_known_from_a_list_can_be_notified(sepidar: Office, tmp_path: Path) -> None:
    under(sepidar, tmp_path, [5, "1403/5/7", "متن", "واحد", "", ""]).bring()
    row = sepidar.desk.resolutions.all()[0]

    assert sepidar.desk.follow_ups.course(row.id).may_notify
    sepidar.desk.resolutions.notify(row.meeting_id)

    assert sepidar.desk.resolutions.all()[0].status is ResolutionStatus.NOTIFIED
    assert sepidar.desk.meetings.get(row.meeting_id).stage is Stage.DRAFTED


def test_that_past_meetings_are_noted_as_held_and_nothing_is_made_up(sepidar: Office, tmp_path: Path) -> None:
    done = under(sepidar, tmp_path, FIRST, SECOND).bring()

    meeting = sepidar.desk.meetings.all()[0]
    assert (done.added, done.meetings, done.units) == (2, 1, 1)
    assert (meeting.number, meeting.date, meeting.stage) == (5, jalali(1403, 5, 7), Stage.DRAFTED)
    assert meeting.brought_in
    assert sepidar.desk.attendance.roll(meeting.id).rows == ()
    assert not sepidar.desk.home.look().unfinished


def test_that_rows_become_resolutions_with_unit_deadline_and_standing(sepidar: Office, tmp_path: Path) -> None:
    under(sepidar, tmp_path, FIRST, SECOND).bring()

    rows = {row.text: row for row in sepidar.desk.resolutions.all()}
    first, second = rows["انتشار فهرست قراردادها"], rows["تهیه گزارش فصل"]
    assert (first.status, first.progress, first.unit) == (ResolutionStatus.CLOSED, 100, "معاونت مالی و اقتصادی")
    assert first.due == jalali(1403, 6, 7)
    assert (second.status, second.due, second.unit) == (
        ResolutionStatus.IN_PROGRESS,
        jalali(1403, 6, 1),
        "روابط عمومی",
    )
    assert [first.label, second.label] == ["1403/5/1", "1403/5/2"]


def test_that_a_list_brought_in_twice_brings_nothing_the_second_time(sepidar: Office, tmp_path: Path) -> None:
    list_ = under(sepidar, tmp_path, FIRST, SECOND)
    list_.bring()

    assert [row.verdict for row in list_.plan().rows] == [Verdict.SAME, Verdict.SAME]
    with pytest.raises(Refused, match="nothing to bring in"):
        list_.bring()


def test_that_one_undo_takes_everything_back(sepidar: Office, tmp_path: Path) -> None:
    before = {name: set(rows) for name, rows in tables(sepidar.desk).items()}
    list_ = under(sepidar, tmp_path, FIRST, SECOND)
    list_.bring()

    sepidar.desk.undo.undo()

    left = {
        name: {key for key, row in rows.items() if not row["removed"]} for name, rows in tables(sepidar.desk).items()
    }
    assert left == before
    assert [row.verdict for row in list_.plan().rows] == [Verdict.NEW, Verdict.NEW]


def test_that_a_row_in_trouble_keeps_everything_out_until_it_may_stay_behind(sepidar: Office, tmp_path: Path) -> None:
    list_ = under(sepidar, tmp_path, FIRST, [6, "1403/13/1", "متن", "", "", ""])
    before = tables(sepidar.desk)

    with pytest.raises(Refused, match="Row 4 cannot be brought in"):
        list_.bring()

    assert tables(sepidar.desk) == before
    assert list_.bring(without_troubled=True).added == 1


def test_that_a_corrected_cell_counts_and_a_row_can_be_left_out(sepidar: Office, tmp_path: Path) -> None:
    list_ = under(sepidar, tmp_path, FIRST, [6, "1403/13/1", "متن", "", "", ""], SECOND)
    list_.correct(4, "meeting_date", "۱ مهر ۱۴۰۳")
    list_.tick(5, on=False)

    assert list_.row(4).read["meeting_date"] == "۱۴۰۳/۰۷/۰۱"
    assert list_.bring().added == 2


def test_that_what_the_list_says_otherwise_is_shown_and_only_then_taken(sepidar: Office, tmp_path: Path) -> None:
    under(sepidar, tmp_path, SECOND).bring()
    changed = under(sepidar, tmp_path, [*SECOND[:5], "انجام شد"])

    row = changed.row(3)
    assert (row.verdict, row.taken) == (Verdict.DIFFERS, False)
    assert [(one.field, one.before, one.after) for one in row.differences] == [("status", "in_progress", "closed")]
    changed.tick(3, on=True)
    changed.bring()

    assert sepidar.desk.resolutions.all()[0].status is ResolutionStatus.CLOSED


def test_that_a_duplicate_within_the_list_is_found_however_it_is_spelled(sepidar: Office, tmp_path: Path) -> None:
    twice = [*FIRST[:2], "انتشار  فهرست قرارداد‌ها", *FIRST[3:]]

    row = under(sepidar, tmp_path, FIRST, twice).row(4)

    assert (row.verdict, row.twin, row.taken) == (Verdict.SAME, 3, False)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ([5, "1403/5/7", None, "واحد", "", ""], "no text"),
        ([None, None, "متن", "", "", ""], "Neither the number nor the day"),
        ([5, "1403/5/7", "متن", "", "1403/1/1", ""], "lies before the meeting"),
        ([5, "1403/5/7", "متن", "", "", "شاید"], "not understood as a state"),
        ([5, "1405/5/7", "متن", "", "", ""], "still to come"),
        ([5, "امسال", "متن", "", "", ""], "not understood as a date"),
        ([5, "1403/5/7", "متن", "", "#REF!", ""], "#REF!"),
    ],
)
def test_that_what_cannot_be_is_refused_with_a_sentence(
    sepidar: Office, tmp_path: Path, row: list[object], why: str
) -> None:
    list_ = under(sepidar, tmp_path, row)

    assert why in list_.trouble(3)
    assert list_.row(3).verdict is Verdict.REFUSED


def test_that_a_formula_without_its_result_is_refused_with_its_row(sepidar: Office, tmp_path: Path) -> None:
    assert "row 3" in under(sepidar, tmp_path, [5, "=TODAY()", "متن", "", "", ""]).trouble(3)


def test_that_a_meeting_whose_minutes_are_kept_here_takes_no_resolutions_from_a_list(
    sepidar: Office, tmp_path: Path
) -> None:
    sepidar.meeting("موضوع", day=jalali(1404, 6, 3))

    assert "kept in this program" in under(sepidar, tmp_path, [None, "1404/6/3", "متن", "", "", ""]).trouble(3)


def test_that_the_meeting_of_the_row_above_counts_where_a_list_names_it_once(sepidar: Office, tmp_path: Path) -> None:
    done = under(sepidar, tmp_path, FIRST, [None, None, "دومین مصوبه", "", "", ""]).bring()

    assert (done.added, done.meetings) == (2, 1)


def test_that_official_numbers_tell_year_meeting_and_resolution(sepidar: Office, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "list.xlsx",
        [["شماره مصوبه", "تاریخ جلسه", "متن مصوبه"], ["۱۴۰۳/۵/۲", "۱۴۰۳/۵/۷", "متن"], ["۱۴۰۳/۵/۲", "۱۴۰۳/۵/۷", "دیگر"]],
    )
    list_ = Under(sepidar.desk, ListKind.RESOLUTIONS, path, committee_id=sepidar.committee)

    assert "stands in row 2 already" in list_.trouble(3)
    list_.bring(without_troubled=True)
    assert [row.label for row in sepidar.desk.resolutions.all()] == ["1403/5/2"]


def test_that_committees_are_found_by_a_part_of_their_name(sepidar: Office, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "list.xlsx",
        [
            ["کمیته", "تاریخ جلسه", "متن مصوبه"],
            ["سلامت اداري", "1403/5/7", "متن"],
            ["شورای نامعلوم", "1403/5/7", "متن"],
        ],
    )
    list_ = Under(sepidar.desk, ListKind.RESOLUTIONS, path)

    assert list_.row(2).verdict is Verdict.NEW
    assert "No committee is called" in list_.trouble(3)


def test_that_hidden_rows_stay_out_unless_they_are_wished(sepidar: Office, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    path = workbook(tmp_path / "list.xlsx", [RESOLUTIONS, FIRST, SECOND])
    book = load_workbook(path)
    book.active.row_dimensions[3].hidden = True
    book.save(path)

    without = Under(sepidar.desk, ListKind.RESOLUTIONS, path, committee_id=sepidar.committee).plan()
    whole = Under(sepidar.desk, ListKind.RESOLUTIONS, path, committee_id=sepidar.committee, with_hidden=True).plan()

    assert (len(without.rows), without.left_hidden) == (1, 1)
    assert (len(whole.rows), whole.left_hidden) == (2, 0)


def test_that_the_last_action_of_a_list_is_part_of_the_course(sepidar: Office, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "list.xlsx",
        [
            ["تاریخ جلسه", "متن مصوبه", "درصد پیشرفت", "آخرین اقدام"],
            ["1403/5/7", "متن", 40, "نامه فرستاده شد"],
        ],
    )
    Under(sepidar.desk, ListKind.RESOLUTIONS, path, committee_id=sepidar.committee).bring()

    row = sepidar.desk.resolutions.all()[0]
    assert (row.status, row.progress) == (ResolutionStatus.IN_PROGRESS, 40)
    assert "نامه فرستاده شد" in [step.text for step in sepidar.desk.follow_ups.course(row.id).steps]


def test_that_a_stop_before_the_end_leaves_the_office_as_it_was(sepidar: Office, tmp_path: Path) -> None:
    list_ = under(sepidar, tmp_path, FIRST, SECOND)
    before = tables(sepidar.desk)

    class Stopping:
        def step(self, done: int, total: int, what: str = "") -> None:
            if done and done >= total:
                raise Cancelled

    with pytest.raises(Cancelled):
        sepidar.desk.imports.bring_in(ListKind.RESOLUTIONS, list_.table.rows, list_.wishes, Stopping())

    assert tables(sepidar.desk) == before


def test_that_a_choice_of_columns_is_remembered_for_the_same_headings(sepidar: Office, tmp_path: Path) -> None:
    list_ = under(sepidar, tmp_path, FIRST)
    sepidar.desk.imports.remember(list_.table, ListKind.RESOLUTIONS, {"text": 3})

    again = under(sepidar, tmp_path, SECOND).table

    assert (again.columns, again.remembered) == ({"text": 3}, True)
    sepidar.desk.imports.remember(list_.table, ListKind.RESOLUTIONS, list_.table.columns)


def test_that_a_file_that_has_gone_is_told_with_its_path(sepidar: Office, tmp_path: Path) -> None:
    from desktop_app.sentences import EnvironmentFault

    with pytest.raises(EnvironmentFault, match=r"gone\.xlsx"):
        Under(sepidar.desk, ListKind.PEOPLE, tmp_path / "gone.xlsx")


def test_that_the_worst_list_of_an_office_is_told_row_by_row(sepidar: Office, tmp_path: Path) -> None:
    """Merged cells, a formula without result, days since 1904, mixed digits and hidden rows in one workbook."""
    made = Workbook()
    made.epoch = CALENDAR_MAC_1904
    sheet = made.active
    for row in (
        ["فهرست مصوبات", None, None, None],
        ["شماره جلسه", "تاریخ جلسه", "متن مصوبه", "مهلت اجرا"],
        [5, jalali(1403, 5, 7), "نخست", "۱۴۰3/۰6/1"],
        [None, None, "دوم", "=B3+30"],
        [None, None, "سوم", "٠٣/٠٧/٠١"],
        [None, None, "چهارم", None],
    ):
        sheet.append(row)
    sheet.merge_cells("A1:D1")
    for merged in ("A3:A6", "B3:B6"):
        sheet.merge_cells(merged)
    sheet.row_dimensions[6].hidden = True
    made.save(tmp_path / "worst.xlsx")

    list_ = Under(sepidar.desk, ListKind.RESOLUTIONS, tmp_path / "worst.xlsx", committee_id=sepidar.committee)
    plan = list_.plan()

    assert [(row.number, row.verdict) for row in plan.rows] == [
        (3, Verdict.NEW),
        (4, Verdict.REFUSED),
        (5, Verdict.NEW),
    ]
    assert "row 4" in list_.trouble(4)
    assert (plan.left_hidden, plan.new_meetings) == (1, 1)
    assert [list_.row(number).read["due"] for number in (3, 5)] == ["۱۴۰۳/۰۶/۰۱", "۱۴۰۳/۰۷/۰۱"]
    list_.correct(4, "due", "یک ماه")
    assert list_.bring().added == 3
    assert {row.meeting_date for row in sepidar.desk.resolutions.all()} == {jalali(1403, 5, 7)}
