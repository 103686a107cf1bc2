"""Lists of people and members: who is there already, who is new, and which seat comes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.committees import Role
from desktop_app.services.import_fields import ListKind
from desktop_app.services.import_plan import Verdict
from desktop_app.services.import_values import parted_name
from tests.offices import Office
from tests.services.lists_at_hand import PEOPLE, Under, jalali, workbook


def under(office: Office, folder: Path, *rows: list[object], **wishes: object) -> Under:
    path = workbook(folder / "people.xlsx", [PEOPLE, *rows])
    return Under(office.desk, ListKind.PEOPLE, path, **wishes)


def member(office: Office, name: str) -> object:
    members = office.desk.committees.get(office.committee).members
    return next(one for one in members if one.name == name)


def test_that_a_new_member_brings_person_unit_and_seat(sepidar: Office, tmp_path: Path) -> None:
    row: list[object] = ["الف ب", "مدیر روابط عمومی", "روابط عمومی", "عضو", "۱۲/۳", "1404/2/1"]

    done = under(sepidar, tmp_path, row, committee_id=sepidar.committee).bring()

    seat = member(sepidar, "الف ب")
    assert (done.added, done.units) == (1, 1)
    assert (seat.unit, seat.letter_no, seat.starts) == ("روابط عمومی", "۱۲/۳", jalali(1404, 2, 1))  # type: ignore[attr-defined]


def test_that_a_name_completes_the_holder_of_a_post(sepidar: Office, tmp_path: Path) -> None:
    list_ = under(sepidar, tmp_path, ["آقای الف ب", "معاون مالي", None, None, None, None])

    row = list_.row(2)
    assert (row.verdict, row.taken) == (Verdict.DIFFERS, True)
    list_.bring()

    assert "الف ب" in [person.shown_name for person in sepidar.desk.people.all()]
    assert len(sepidar.desk.people.all()) == 5


def test_that_what_the_office_knows_otherwise_is_not_overwritten_unasked(sepidar: Office, tmp_path: Path) -> None:
    sepidar.desk.people.add(first_name="الف", last_name="ب", post="مدیر مالی")

    row = under(sepidar, tmp_path, ["الف ب", "مدیر کل", None, None, None, None]).row(2)

    assert (row.verdict, row.taken) == (Verdict.DIFFERS, False)
    assert (row.differences[0].before, row.differences[0].after) == ("مدیر مالی", "مدیر کل")


def test_that_the_same_person_twice_in_a_list_is_found(sepidar: Office, tmp_path: Path) -> None:
    list_ = under(
        sepidar,
        tmp_path,
        ["علی رضایی‌پور", "کارشناس", "فناوری", None, None, None],
        ["علي  رضايي پور", "كارشناس", "فناوري", None, None, None],
    )

    assert [row.verdict for row in list_.plan().rows] == [Verdict.NEW, Verdict.SAME]
    assert list_.bring().added == 1


def test_that_a_second_chair_is_refused_and_comes_in_once_the_first_is_left_out(
    sepidar: Office, tmp_path: Path
) -> None:
    other = sepidar.desk.committees.found("کمیته شفافیت")
    list_ = under(
        sepidar,
        tmp_path,
        ["الف ب", "مدیر یک", None, "رئیس", None, "1404/1/1"],
        ["پ ت", "مدیر دو", None, "رئیس کمیته", None, "1404/1/1"],
        committee_id=other,
    )

    assert "holder of this role" in list_.trouble(3)
    list_.tick(2, on=False)
    list_.bring()

    assert [(one.name, one.role) for one in sepidar.desk.committees.get(other).members] == [("پ ت", Role.CHAIR)]


def test_that_a_seat_needs_a_day_from_the_list_or_for_all_of_it(sepidar: Office, tmp_path: Path) -> None:
    row: list[object] = ["الف ب", "مدیر یک", None, None, None, None]

    assert "since when" in under(sepidar, tmp_path, row, committee_id=sepidar.committee).trouble(2)
    with_day = under(sepidar, tmp_path, row, committee_id=sepidar.committee, since=jalali(1404, 1, 1))
    assert with_day.row(2).verdict is Verdict.NEW


def test_that_a_row_that_names_nobody_is_refused(sepidar: Office, tmp_path: Path) -> None:
    assert "names nobody" in under(sepidar, tmp_path, [None, None, "واحد", None, None, None]).trouble(2)


def test_that_a_list_brought_in_twice_brings_nothing_and_undo_takes_it_back(sepidar: Office, tmp_path: Path) -> None:
    row: list[object] = ["الف ب", "مدیر یک", "واحد نو", "عضو", "۱", "1404/1/5"]
    list_ = under(sepidar, tmp_path, row, committee_id=sepidar.committee)
    list_.bring()
    assert list_.row(2).verdict is Verdict.SAME

    sepidar.desk.undo.undo()

    assert list_.row(2).verdict is Verdict.NEW
    list_.bring()
    assert list_.row(2).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("آقای الف ب", ("الف", "ب")),
        ("جناب آقای دکتر الف ب پ", ("الف", "ب پ")),
        ("ب، الف", ("الف", "ب")),
        ("محمد رضا الف", ("محمد رضا", "الف")),
        ("سید الف ب", ("سید الف", "ب")),
        ("الف", ("", "الف")),
    ],
)
def test_that_names_in_one_are_parted(written: str, parts: tuple[str, str]) -> None:
    assert parted_name(written) == parts


def test_that_a_mobile_number_kept_as_a_figure_has_its_zero_again(sepidar: Office, tmp_path: Path) -> None:
    path = workbook(tmp_path / "p.xlsx", [["نام و نام خانوادگی", "تلفن همراه"], ["الف ب", 9120000000]])
    Under(sepidar.desk, ListKind.PEOPLE, path).bring()

    assert "09120000000" in [person.phone for person in sepidar.desk.people.all()]


def test_that_the_act_is_called_by_the_first_person_where_no_committee_is(sepidar: Office, tmp_path: Path) -> None:
    under(sepidar, tmp_path, ["الف ب", "مدیر", "واحد نو", None, None, None]).bring()

    act = sepidar.desk.activity.recent(1)[0]
    assert (act.verb, act.subject) == ("import.people", "الف ب")
