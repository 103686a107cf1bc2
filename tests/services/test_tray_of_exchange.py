"""What of exchange waits, told by the work tray and at home."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.services.desk import Desk
from desktop_app.services.exchange.views import ArrivalState, Choice
from desktop_app.services.waiting_exchange import REVIEWING, WaitingExchange
from desktop_app.services.work_tray import Matter, TrayGroup
from tests.exchange_makers import Elsewhere, take_in
from tests.offices import Office, office
from tests.services.test_unit_work import Pair
from tests.ui.sample_office import sample_as_built


@pytest.fixture
def exchanging(tmp_path: Path) -> Iterator[Desk]:
    desk = sample_as_built(tmp_path, exchanging=True)
    yield desk
    desk.file.close()


def groups(desk: Desk) -> dict[Matter, TrayGroup]:
    return {group.matter: group for group in desk.work_tray.look().groups}


def at_home(desk: Desk) -> WaitingExchange:
    return desk.home.look().exchange


def test_that_a_file_waits_until_it_is_taken_in_and_then_its_conflicts_wait(exchanging: Desk) -> None:
    desk = exchanging
    (one,) = (one for one in desk.receiving.arrivals() if one.state is ArrivalState.REVIEWING)
    (row,) = groups(desk)[Matter.FILES].rows
    assert (row.id, row.text, row.number, row.day) == (one.id, one.office, str(one.number), one.came.date())
    assert at_home(desk) == WaitingExchange(files=1)
    desk.receiving.apply(one.id)
    found = groups(desk)
    assert Matter.FILES not in found
    views = desk.conflicts.open()
    assert {row.id for row in found[Matter.CONFLICTS].rows} == {f"{view.entity}/{view.row}" for view in views}
    assert {row.text for row in found[Matter.CONFLICTS].rows} == {view.title for view in views}
    assert at_home(desk) == WaitingExchange(conflicts=len(views))
    for view in views:
        chosen = [Choice(view.entity, view.row, one.register, one.ours.raw) for one in view.to_choose]
        desk.conflicts.settle(view.entity, view.row, chosen)
    assert Matter.CONFLICTS not in groups(desk)
    assert at_home(desk) == WaitingExchange()


def test_that_a_file_put_aside_waits_no_more(exchanging: Desk) -> None:
    (row,) = groups(exchanging)[Matter.FILES].rows
    exchanging.receiving.reject(row.id)
    assert Matter.FILES not in groups(exchanging)
    exchanging.receiving.put_back(row.id)
    assert Matter.FILES in groups(exchanging)


def test_that_the_mark_of_what_waits_is_that_of_the_arrivals() -> None:
    assert ArrivalState(REVIEWING) is ArrivalState.REVIEWING


def test_that_the_recovery_sheet_is_asked_for_until_it_is_made_for_the_present_key(exchanging: Desk) -> None:
    desk = exchanging
    assert groups(desk)[Matter.RECOVERY].count == 1
    desk.own_key.recovery_sheet("سه کلمه تصادفی")
    assert Matter.RECOVERY not in groups(desk)
    desk.own_key.renew()
    assert groups(desk)[Matter.RECOVERY].count == 1


def test_that_an_office_that_knows_no_other_is_not_asked_for_a_recovery_sheet(tmp_path: Path) -> None:
    made = office(tmp_path)
    made.desk.own_key.make()
    assert Matter.RECOVERY not in groups(made.desk)


def test_that_reports_wait_unit_by_unit_until_somebody_has_looked(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    desk = pair.office.desk
    assert Matter.REPORTS not in groups(desk)
    pair.work.enter(pair.ids[0], progress=40, text="آغاز شد.")
    pair.work.enter(pair.ids[1], done=True, text="برگزار شد.")
    pair.send()
    (row,) = groups(desk)[Matter.REPORTS].rows
    assert (row.id, row.count) == (pair.office.unit, 2)
    assert row.text == desk.follow_up_files.review()[0].unit
    assert at_home(desk) == WaitingExchange(reports=2, units=1)
    pair.accept()
    assert Matter.REPORTS not in groups(desk)
    assert at_home(desk).matters == 0


def test_that_a_record_removed_there_and_edited_here_is_in_question_and_one_only_removed_is_not(
    sepidar: Office,
) -> None:
    other, kept = Elsewhere(), sepidar.desk.people.add_unit("امور قراردادها")
    for unit in (sepidar.unit, kept):
        other.sees(sepidar.desk, ("unit", unit))
        other.removes("unit", unit)
    sepidar.desk.people.edit_unit(sepidar.unit, name="معاونت اقتصادی")
    take_in(sepidar.desk, other)
    assert [row.id for row in groups(sepidar.desk)[Matter.CONFLICTS].rows] == [f"unit/{sepidar.unit}"]
    assert at_home(sepidar.desk).conflicts == sepidar.desk.conflicts.count() == 1
