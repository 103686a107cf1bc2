"""Where two offices have written differently: shown, decided, and never fixed into minutes."""

from __future__ import annotations

import datetime
import json

import pytest

from desktop_app.domain.records import LIFE, new_id
from desktop_app.domain.resolutions import Resolution
from desktop_app.exchange.changes import ALIVE, REMOVED
from desktop_app.sentences import Refused
from desktop_app.services.completeness import CheckCode
from desktop_app.services.exchange.views import Choice, ConflictView, FieldConflict, Side
from desktop_app.services.local_log import LocalLog
from desktop_app.store.registers import nouns
from tests.exchange_makers import Elsewhere, take_in
from tests.offices import Office

UNIT = "unit"


def heads(office: Office, entity: str, row: str, register: str) -> list[str]:
    with office.desk.file.reading() as session:
        log = LocalLog(session).rows([(entity, row)])[entity, row]
        return [one.value for one in log.settled().get(register, ())]


def in_row(office: Office, entity: str, row: str, field: str) -> object:
    with office.desk.file.reading() as session:
        record = session.get(nouns()[entity], row)
        assert record is not None
        return getattr(record, field)


def differing(office: Office) -> ConflictView:
    """Two offices have renamed one unit."""
    other = Elsewhere()
    other.sees(office.desk, (UNIT, office.unit))
    office.desk.people.edit_unit(office.unit, name="معاونت اقتصادی")
    other.writes(UNIT, office.unit, "name", "معاونت مالی")
    take_in(office.desk, other)
    (view,) = office.desk.conflicts.open()
    return view


def only(view: ConflictView) -> FieldConflict:
    (field,) = view.fields
    return field


def test_that_both_versions_are_shown_with_what_stood_before_and_who_wrote_them(sepidar: Office) -> None:
    view = differing(sepidar)
    field = only(view)
    assert (field.ours.value, field.theirs.value) == ("معاونت اقتصادی", "معاونت مالی")
    assert field.base is not None
    assert field.base.value == "معاونت مالی و اقتصادی"
    assert (field.ours.person, field.ours.office) == ("دبیر", "")
    assert (field.theirs.person, field.theirs.office) == ("دبیر سازمان", "سازمان حمل‌ونقل و ترافیک")
    assert field.needs_choice
    assert sepidar.desk.conflicts.of(UNIT, [sepidar.unit, "other"]) == {sepidar.unit: ("name",)}


@pytest.mark.parametrize("side", list(Side))
def test_that_the_side_chosen_is_the_side_stored_whichever_is_shown_meanwhile(sepidar: Office, side: Side) -> None:
    view = differing(sepidar)
    chosen = view.fields[0].ours if side is Side.OURS else view.fields[0].theirs
    assert sepidar.desk.conflicts.settle(UNIT, sepidar.unit, view.all_of(side)) == 1
    assert in_row(sepidar, UNIT, sepidar.unit, "name") == chosen.value
    assert heads(sepidar, UNIT, sepidar.unit, "name") == [chosen.raw]
    assert sepidar.desk.conflicts.open() == ()
    assert sepidar.desk.conflicts.count() == 0


def test_that_a_decision_names_every_version_so_that_it_settles_elsewhere_too(sepidar: Office) -> None:
    view = differing(sepidar)
    with sepidar.desk.file.reading() as session:
        before = LocalLog(session).rows([(UNIT, sepidar.unit)])[UNIT, sepidar.unit].settled()["name"]
    sepidar.desk.conflicts.settle(UNIT, sepidar.unit, view.all_of(Side.THEIRS))
    with sepidar.desk.file.reading() as session:
        (now,) = LocalLog(session).rows([(UNIT, sepidar.unit)])[UNIT, sepidar.unit].settled()["name"]
    assert now.seen == {one.ref for one in before}


def test_that_a_third_value_may_be_written(sepidar: Office) -> None:
    view = differing(sepidar)
    sepidar.desk.conflicts.settle(UNIT, sepidar.unit, [view.write(only(view), "معاونت مالی و بودجه")])
    assert in_row(sepidar, UNIT, sepidar.unit, "name") == "معاونت مالی و بودجه"
    assert sepidar.desk.conflicts.open() == ()


def test_that_an_ordinary_edit_settles_as_well(sepidar: Office) -> None:
    differing(sepidar)
    sepidar.desk.people.edit_unit(sepidar.unit, name="معاونت برنامه‌ریزی")
    assert sepidar.desk.conflicts.open() == ()
    assert len(heads(sepidar, UNIT, sepidar.unit, "name")) == 1


def test_that_settling_twice_does_nothing_the_second_time(sepidar: Office) -> None:
    view = differing(sepidar)
    sepidar.desk.conflicts.settle(UNIT, sepidar.unit, view.all_of(Side.OURS))
    commits = sepidar.desk.file.commits
    latest = sepidar.desk.activity.recent(1)
    assert sepidar.desk.conflicts.settle(UNIT, sepidar.unit, view.all_of(Side.THEIRS)) == 0
    assert sepidar.desk.activity.recent(1) == latest
    assert in_row(sepidar, UNIT, sepidar.unit, "name") == only(view).ours.value
    assert sepidar.desk.file.commits <= commits + 1


def test_that_equal_values_written_apart_are_no_conflict(sepidar: Office) -> None:
    other = Elsewhere()
    other.sees(sepidar.desk, (UNIT, sepidar.unit))
    sepidar.desk.people.edit_unit(sepidar.unit, name="معاونت اقتصادی")
    other.writes(UNIT, sepidar.unit, "name", "معاونت اقتصادی")
    take_in(sepidar.desk, other)
    assert sepidar.desk.conflicts.open() == ()


def test_that_what_only_the_other_side_changed_is_no_conflict(sepidar: Office) -> None:
    other = Elsewhere()
    other.sees(sepidar.desk, (UNIT, sepidar.unit))
    sepidar.desk.people.edit_unit(sepidar.unit, name="معاونت اقتصادی")
    other.writes(UNIT, sepidar.unit, "head_post", "معاون اقتصادی")
    take_in(sepidar.desk, other)
    assert sepidar.desk.conflicts.open() == ()
    assert in_row(sepidar, UNIT, sepidar.unit, "head_post") == "معاون اقتصادی"


def test_that_a_telephone_number_is_never_asked_about(sepidar: Office) -> None:
    person = sepidar.people["شهردار"]
    other = Elsewhere()
    other.sees(sepidar.desk, ("person", person))
    sepidar.desk.people.edit(person, phone="۰۲۱۱")
    other.writes("person", person, "phone", "۰۲۱۲")
    take_in(sepidar.desk, other)
    assert sepidar.desk.conflicts.open() == ()
    assert in_row(sepidar, "person", person, "phone") == "۰۲۱۲"


def test_that_three_offices_give_three_versions(sepidar: Office) -> None:
    one, two = Elsewhere(), Elsewhere(office="شهرداری منطقه یک")
    for other in (one, two):
        other.sees(sepidar.desk, (UNIT, sepidar.unit))
    sepidar.desk.people.edit_unit(sepidar.unit, name="الف")
    one.writes(UNIT, sepidar.unit, "name", "ب")
    two.writes(UNIT, sepidar.unit, "name", "پ")
    take_in(sepidar.desk, one, two)
    (view,) = sepidar.desk.conflicts.open()
    field = only(view)
    assert field.ours.value == "الف"
    assert {field.theirs.value, *(one.value for one in field.others)} == {"ب", "پ"}
    sepidar.desk.conflicts.settle(UNIT, sepidar.unit, [view.choose(field, field.others[0])])
    assert in_row(sepidar, UNIT, sepidar.unit, "name") == field.others[0].value
    assert sepidar.desk.conflicts.open() == ()


def torn(office: Office, *, removed_here: bool) -> ConflictView:
    """One office has removed a unit, the other has gone on writing it."""
    other = Elsewhere()
    unit = office.desk.people.add_unit("اداره نوسازی")
    other.sees(office.desk, (UNIT, unit))
    if removed_here:
        office.desk.people.remove_unit(unit)
        other.writes(UNIT, unit, "head_post", "رئیس اداره")
    else:
        office.desk.people.edit_unit(unit, head_post="رئیس اداره")
        other.removes(UNIT, unit)
    take_in(office.desk, other)
    (view,) = office.desk.conflicts.open()
    return view


@pytest.mark.parametrize("removed_here", [True, False])
def test_that_removed_by_one_and_edited_by_another_is_asked(sepidar: Office, *, removed_here: bool) -> None:
    field = only(torn(sepidar, removed_here=removed_here))
    assert field.is_life
    assert (field.ours.value, field.theirs.value) == (("removed", "alive") if removed_here else ("alive", "removed"))
    assert (field.ours.office == "", field.theirs.office != "") == (True, True)


@pytest.mark.parametrize("removed_here", [True, False])
@pytest.mark.parametrize("raw", [ALIVE, REMOVED])
def test_that_a_record_is_kept_or_removed_as_was_chosen(sepidar: Office, raw: str, *, removed_here: bool) -> None:
    view = torn(sepidar, removed_here=removed_here)
    assert sepidar.desk.conflicts.settle(view.entity, view.row, [Choice(view.entity, view.row, LIFE, raw)]) == 1
    assert in_row(sepidar, view.entity, view.row, "removed") is (raw == REMOVED)
    assert in_row(sepidar, view.entity, view.row, "head_post") == "رئیس اداره"
    assert sepidar.desk.conflicts.open() == ()


def test_that_a_removal_chosen_covers_the_versions_that_differ_too(sepidar: Office) -> None:
    other, third = Elsewhere(), Elsewhere(office="شهرداری منطقه یک")
    for one in (other, third):
        one.sees(sepidar.desk, (UNIT, sepidar.unit))
    sepidar.desk.people.edit_unit(sepidar.unit, name="الف")
    other.removes(UNIT, sepidar.unit)
    third.writes(UNIT, sepidar.unit, "name", "ب")
    take_in(sepidar.desk, other, third)
    (view,) = sepidar.desk.conflicts.open()
    assert set(view.registers) == {LIFE, "name"}
    name = next(field for field in view.fields if field.field == "name")
    chosen = [Choice(UNIT, sepidar.unit, LIFE, REMOVED), view.choose(name, name.theirs)]
    sepidar.desk.conflicts.settle(UNIT, sepidar.unit, chosen)
    assert in_row(sepidar, UNIT, sepidar.unit, "removed") is True
    assert sepidar.desk.conflicts.open() == ()


def decided(office: Office) -> tuple[str, str]:
    """A closed session with one resolution."""
    meeting = office.session("گردش مأموران")
    item = office.item(meeting)
    resolution = new_id()
    with office.desk.file.transaction("resolution.adopted") as act:
        act.session.add(
            Resolution(id=resolution, meeting_id=meeting, item_id=item, number=1, text="گردش دوره‌ای مأموران میدانی.")
        )
    office.hands.set("15:20")
    office.desk.meetings.close(meeting)
    return meeting, resolution


def torn_text(office: Office, resolution: str, ours: str = "گردش فصلی مأموران میدانی.") -> None:
    other = Elsewhere()
    other.sees(office.desk, ("resolution", resolution))
    with office.desk.file.transaction("resolution.edited") as act:
        row = act.session.get(Resolution, resolution)
        assert row is not None
        row.text = ours
    other.writes("resolution", resolution, "text", "گردش ماهانه مأموران میدانی.")
    take_in(office.desk, other)


def test_that_minutes_with_an_open_conflict_are_neither_frozen_nor_final(sepidar: Office) -> None:
    meeting, resolution = decided(sepidar)
    torn_text(sepidar, resolution)
    (told,) = [one for one in sepidar.desk.minutes.get(meeting).checks if one.code is CheckCode.CONFLICTS]
    assert (told.done, told.counts, told.row_id) == (False, (1,), f"resolution/{resolution}")
    with pytest.raises(Refused, match="two offices hold different versions"):
        sepidar.desk.minutes.freeze(meeting)
    (view,) = sepidar.desk.conflicts.in_meeting(meeting)
    sepidar.desk.conflicts.settle("resolution", resolution, view.all_of(Side.OURS))
    assert sepidar.desk.conflicts.in_meeting(meeting) == ()
    sepidar.desk.minutes.freeze(meeting)
    for signer in sepidar.desk.minutes.get(meeting).signers:
        sepidar.desk.minutes.sign(signer.signature_id)
    torn_text(sepidar, resolution, "گردش سالانه مأموران میدانی.")
    with pytest.raises(Refused, match="two offices hold different versions"):
        sepidar.desk.minutes.finalise(meeting, keep_backup=False)


def test_that_a_conflict_in_another_meeting_is_not_in_the_way(sepidar: Office) -> None:
    _, resolution = decided(sepidar)
    torn_text(sepidar, resolution)
    other = sepidar.meeting("موضوع دیگر", day=datetime.date(2025, 12, 15))
    assert sepidar.desk.conflicts.in_meeting(other) == ()


def test_that_long_texts_changed_in_different_sentences_are_proposed_as_one(sepidar: Office) -> None:
    _, resolution = decided(sepidar)
    base = "برنامه گردش تهیه شد. فهرست مأموران تحویل حراست شده است."
    with sepidar.desk.file.transaction("resolution.edited") as act:
        row = act.session.get(Resolution, resolution)
        assert row is not None
        row.text = base
    other = Elsewhere()
    other.sees(sepidar.desk, ("resolution", resolution))
    with sepidar.desk.file.transaction("resolution.edited") as act:
        row = act.session.get(Resolution, resolution)
        assert row is not None
        row.text = base.replace("تهیه شد", "در منطقه یک اجرا شد")
    other.writes("resolution", resolution, "text", base + " ۱۴ مأمور جابه‌جا شدند.")
    take_in(sepidar.desk, other)
    (view,) = sepidar.desk.conflicts.open()
    field = only(view)
    assert field.is_text
    assert field.merged is not None
    assert field.merged.clean
    assert (
        field.merged.text == "برنامه گردش در منطقه یک اجرا شد. فهرست مأموران تحویل حراست شده است. ۱۴ مأمور جابه‌جا شدند."
    )
    sepidar.desk.conflicts.settle("resolution", resolution, [view.write(field, field.merged.text)])
    assert in_row(sepidar, "resolution", resolution, "text") == field.merged.text


def test_that_the_names_behind_ids_are_told(sepidar: Office) -> None:
    _, resolution = decided(sepidar)
    second = sepidar.desk.people.add_unit("اداره ترافیک")
    other = Elsewhere()
    other.sees(sepidar.desk, ("resolution", resolution))
    with sepidar.desk.file.transaction("resolution.edited") as act:
        row = act.session.get(Resolution, resolution)
        assert row is not None
        row.responsible_unit_id = sepidar.unit
    whole = json.loads(heads(sepidar, "resolution", resolution, "charge")[0])
    other.writes("resolution", resolution, "charge", {**whole, "responsible_unit_id": second})
    take_in(sepidar.desk, other)
    (view,) = sepidar.desk.conflicts.open()
    assert view.title == "گردش دوره‌ای مأموران میدانی."
    assert view.place.startswith("1404/")
    assert [field.field for field in view.fields] == ["responsible_unit_id"]
    assert view.names == {sepidar.unit: "معاونت مالی و اقتصادی", second: "اداره ترافیک"}
