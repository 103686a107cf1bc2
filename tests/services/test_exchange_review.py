"""What a file would do is told before anything of it is done."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import insert

from desktop_app.domain.minutes import FinalMinutes
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.records import LIFE, new_id
from desktop_app.domain.resolutions import Resolution
from desktop_app.exchange.segments import Header
from desktop_app.services.exchange import outcomes
from desktop_app.services.exchange.review import review_of
from desktop_app.services.exchange.staged import Brought, Staged
from desktop_app.services.exchange.views import Decision, Review, ReviewGroup, ReviewItem, Side
from desktop_app.services.late_in_minutes import late_in_minutes
from desktop_app.store.tables import arrival
from tests.exchange_makers import Elsewhere, take_in
from tests.offices import DAY, Office

NOON = datetime.datetime.combine(DAY, datetime.time(12), tzinfo=datetime.UTC)
KEY = "0123456789abcdef"


def brought(other: Elsewhere, n: int = 1, stream: str = "directory", deps: dict[str, int] | None = None) -> Brought:
    header = Header(
        office=KEY,
        replica=other.replica,
        stream=stream,
        n=n,
        previous="",
        deps=deps or {},
        body="",
        packed=0,
        length=0,
        changes=len(other.written),
        first=0,
        last=0,
    )
    return Brought(header, other.acts())


def staged(*others: Elsewhere, **more: Any) -> Staged:
    return Staged(
        arrival_id="arrival",
        office="سازمان حمل‌ونقل و ترافیک",
        number=23,
        made=NOON,
        came=NOON,
        brings=[brought(other) for other in others],
        offices={KEY: "سازمان حمل‌ونقل و ترافیک"},
        **more,
    )


def review(office: Office, *others: Elsewhere, **more: Any) -> Review:
    commits = office.desk.file.commits
    told = review_of(office.desk.file, staged(*others, **more))
    assert office.desk.file.commits == commits
    return told


def items(told: Review, kind: ReviewGroup) -> tuple[ReviewItem, ...]:
    return next((group.items for group in told.groups if group.kind is kind), ())


def test_that_each_record_stands_in_its_group(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    gone = desk.people.add_unit("اداره بایگانی")
    other.sees(desk, ("unit", sepidar.unit), ("unit", gone), ("person", sepidar.people["شهردار"]))
    other.writes("unit", sepidar.unit, "name", "معاونت مالی")
    other.removes("unit", gone)
    other.makes(Unit(id=new_id(), name="اداره ترافیک"))
    told = review(sepidar, other)
    assert [(group.kind, group.count) for group in told.groups] == [
        (ReviewGroup.UPDATED, 1),
        (ReviewGroup.NEW, 1),
        (ReviewGroup.REMOVED, 1),
    ]
    (updated,) = items(told, ReviewGroup.UPDATED)
    (field,) = updated.fields
    assert (updated.title, field.field, field.before, field.after) == (
        "معاونت مالی",
        "name",
        "معاونت مالی و اقتصادی",
        "معاونت مالی",
    )
    assert items(told, ReviewGroup.NEW)[0].title == "اداره ترافیک"
    assert items(told, ReviewGroup.REMOVED)[0].title == "اداره بایگانی"
    assert told.conflicts == ()


def test_that_what_is_here_already_is_not_told_again(sepidar: Office) -> None:
    other = Elsewhere()
    other.sees(sepidar.desk, ("unit", sepidar.unit))
    other.writes("unit", sepidar.unit, "name", "معاونت مالی")
    take_in(sepidar.desk, other)
    assert review(sepidar, other).is_empty


def test_that_a_conflict_is_told_with_what_else_the_file_writes_beside_it(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    person = sepidar.people["معاون مالی"]
    other.sees(desk, ("person", person))
    desk.people.edit(person, post="معاون اقتصادی", first_name="ف", phone="۱")
    other.writes("person", person, "post", {"post": "معاون اداری", "unit_id": None})
    other.writes("person", person, "national_code", "0012345679")
    other.writes("person", person, "phone", "۲")
    told = review(sepidar, other)
    (view,) = told.conflicts
    assert view.registers == ("post",)
    fields = {field.field: field for field in view.fields}
    assert fields["post"].needs_choice
    assert (fields["post"].ours.value, fields["post"].theirs.value) == ("معاون اقتصادی", "معاون اداری")
    assert fields["post"].base is not None
    assert fields["post"].base.value == "معاون مالی"
    assert fields["post"].theirs.office == "سازمان حمل‌ونقل و ترافیک"
    assert fields["post"].theirs.person == "دبیر سازمان"
    assert (fields["national_code"].automatic, fields["national_code"].theirs.value) == (Side.THEIRS, "0012345679")
    assert "first_name" not in fields, "the file says nothing of it: nobody disagrees"
    assert fields["phone"].automatic is Side.THEIRS
    assert told.groups == ()
    assert {one.register for one in view.all_of(Side.THEIRS)} == {"post"}


def test_that_what_the_sender_has_had_from_here_is_not_told_as_if_he_held_the_value_before(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    other.sees(desk, ("unit", sepidar.unit))
    desk.people.edit_unit(sepidar.unit, outside=True)
    other.sees(desk, ("unit", sepidar.unit))
    desk.people.edit_unit(sepidar.unit, name="الف")
    other.writes("unit", sepidar.unit, "name", "ب")
    other.writes("unit", sepidar.unit, "head_post", "معاون")
    (view,) = review(sepidar, other).conflicts
    assert [(one.field, one.ours.value, one.theirs.value) for one in view.fields] == [
        ("name", "الف", "ب"),
        ("head_post", sepidar.desk.people.units()[0].head_post, "معاون"),
    ]


def test_that_a_field_both_changed_alike_needs_no_choice(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    other.sees(desk, ("unit", sepidar.unit))
    desk.people.edit_unit(sepidar.unit, name="الف", head_post="معاون")
    other.writes("unit", sepidar.unit, "name", "ب")
    other.writes("unit", sepidar.unit, "head_post", "معاون")
    (view,) = review(sepidar, other).conflicts
    alike = next(field for field in view.fields if field.field == "head_post")
    assert (alike.equal, alike.needs_choice) == (True, False)


def test_that_a_file_that_settles_brings_no_question(sepidar: Office) -> None:
    desk, other, third = sepidar.desk, Elsewhere(), Elsewhere(office="شهرداری منطقه یک")
    other.sees(desk, ("unit", sepidar.unit))
    desk.people.edit_unit(sepidar.unit, name="الف")
    other.writes("unit", sepidar.unit, "name", "ب")
    take_in(desk, other)
    third.sees(desk, ("unit", sepidar.unit))
    third.stamp = other.stamp + 10
    third.writes("unit", sepidar.unit, "name", "پ")
    told = review(sepidar, third)
    assert told.conflicts == ()
    assert items(told, ReviewGroup.UPDATED)[0].fields[0].after == "پ"


def test_that_an_open_conflict_the_file_has_no_part_in_is_not_asked(sepidar: Office) -> None:
    desk, other, third = sepidar.desk, Elsewhere(), Elsewhere(office="شهرداری منطقه یک")
    for one in (other, third):
        one.sees(desk, ("unit", sepidar.unit))
    desk.people.edit_unit(sepidar.unit, name="الف")
    other.writes("unit", sepidar.unit, "name", "ب")
    take_in(desk, other)
    third.writes("unit", sepidar.unit, "head_post", "معاون")
    told = review(sepidar, third)
    assert told.conflicts == ()
    assert [field.field for field in items(told, ReviewGroup.UPDATED)[0].fields] == ["head_post"]


def test_that_a_removed_record_that_was_edited_here_is_a_question(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    other.sees(desk, ("unit", sepidar.unit))
    desk.people.edit_unit(sepidar.unit, name="الف")
    other.removes("unit", sepidar.unit)
    (view,) = review(sepidar, other).conflicts
    assert [(field.is_life, field.ours.value, field.theirs.value) for field in view.fields] == [
        (True, "alive", "removed")
    ]


def test_that_what_only_a_newer_program_reads_is_counted_and_named(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    other.sees(desk, ("unit", sepidar.unit), ("committee", sepidar.committee))
    other.writes("robot", new_id(), "name", "ر")
    other.writes("unit", sepidar.unit, "colour", "blue")
    other.writes("committee", sepidar.committee, "frequency", "hourly")
    told = review(sepidar, other)
    assert told.newer == 3
    assert {item.entity for item in items(told, ReviewGroup.UNKNOWN)} >= {"robot"}


def test_that_proposals_are_told_and_change_nothing(sepidar: Office) -> None:
    other = Elsewhere()
    other.sees(sepidar.desk, ("unit", sepidar.unit))
    other.writes("unit", sepidar.unit, "name", "پیشنهاد")
    told = review_of(sepidar.desk.file, replace(staged(), proposals=[brought(other)]))
    (item,) = items(told, ReviewGroup.PROPOSAL)
    assert (item.fields[0].before, item.fields[0].after) == ("معاونت مالی و اقتصادی", "پیشنهاد")
    assert [group.kind for group in told.groups] == [ReviewGroup.PROPOSAL]


def test_that_removing_much_of_a_committee_is_told(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    meeting = sepidar.meeting(*(f"موضوع {n}" for n in range(12)))
    rows = [("agenda_item", item.id) for item in desk.agenda.items(meeting)]
    other.sees(desk, *rows)
    for key in rows[:3]:
        other.removes(*key)
    assert review(sepidar, other).removals == ()
    for key in rows[3:]:
        other.removes(*key)
    (told,) = review(sepidar, other).removals
    assert (told.committee, told.removed) == ("کمیته سلامت اداری", 12)
    assert told.share > 0.2


@pytest.mark.parametrize(
    ("made", "gap"),
    [
        (NOON, None),
        (NOON - datetime.timedelta(days=9), None),
        (NOON + datetime.timedelta(minutes=9), None),
        (NOON + datetime.timedelta(hours=3), datetime.timedelta(hours=3)),
    ],
)
def test_that_a_file_from_the_future_tells_of_a_wrong_clock(
    sepidar: Office, made: datetime.datetime, gap: datetime.timedelta | None
) -> None:
    assert review_of(sepidar.desk.file, replace(staged(), made=made)).clock_gap == gap


def test_that_a_file_older_than_what_it_has_seen_tells_of_a_wrong_clock(sepidar: Office) -> None:
    other = Elsewhere()
    other.sees(sepidar.desk, ("unit", sepidar.unit))
    other.writes("unit", sepidar.unit, "name", "ب")
    now = datetime.datetime.now(datetime.UTC)
    right = review_of(sepidar.desk.file, replace(staged(other), made=now, came=now))
    wrong = review_of(sepidar.desk.file, replace(staged(other), made=now - datetime.timedelta(days=2), came=now))
    assert right.clock_gap is None
    assert wrong.clock_gap is not None
    assert wrong.clock_gap > datetime.timedelta(days=1, hours=23)


def test_that_one_number_for_two_meetings_is_told(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    mine = sepidar.meeting("الف")
    with desk.file.reading() as session:
        from desktop_app.domain.meetings import Meeting

        row = session.get(Meeting, mine)
        assert row is not None
        twin = Meeting(
            id=new_id(), committee_id=sepidar.committee, date=row.date, year=row.year, number=row.number, title="دیگر"
        )
    other.makes(twin)
    (told,) = review(sepidar, other).twins
    assert (told.committee, told.number, set(told.rows)) == ("کمیته سلامت اداری", row.number, {mine, twin.id})
    take_in(desk, other)
    (now,) = desk.conflicts.twin_meetings()
    assert (now.number, set(now.rows)) == (told.number, set(told.rows))


def test_that_one_national_code_for_two_persons_is_told(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    mine = sepidar.people["شهردار"]
    desk.people.edit(mine, national_code="0012345679")
    twin = Person(id=new_id(), first_name="الف", last_name="ب", national_code="0012345679")
    other.makes(twin)
    (told,) = review(sepidar, other).doubles
    assert (told.national_code, set(told.rows)) == ("0012345679", {mine, twin.id})
    take_in(desk, other)
    assert {row for one in desk.conflicts.double_persons() for row in one.rows} == {mine, twin.id}


def finalised(office: Office) -> tuple[str, str]:
    """A meeting with final minutes, and its resolution."""
    desk = office.desk
    meeting = office.session("گردش مأموران")
    resolution = new_id()
    with desk.file.transaction("resolution.adopted") as act:
        act.session.add(
            Resolution(id=resolution, meeting_id=meeting, item_id=office.item(meeting), number=1, text="گردش مأموران.")
        )
    office.hands.set("15:20")
    desk.meetings.close(meeting)
    desk.minutes.freeze(meeting)
    for signer in desk.minutes.get(meeting).signers:
        desk.minutes.sign(signer.signature_id)
    desk.minutes.finalise(meeting, keep_backup=False)
    return meeting, resolution


def ratified(office: Office, meeting: str) -> None:
    desk = office.desk
    desk.minutes.revise(meeting)
    desk.minutes.freeze(meeting)
    for signer in desk.minutes.get(meeting).signers:
        desk.minutes.sign(signer.signature_id)
    desk.minutes.finalise(meeting, keep_backup=False)


def test_that_edits_after_finalisation_are_told_apart_and_the_final_text_stays(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    meeting, resolution = finalised(sepidar)
    other.sees(desk, ("resolution", resolution))
    other.writes("resolution", resolution, "text", "گردش ماهانه مأموران.")
    told = review(sepidar, other)
    (late,) = items(told, ReviewGroup.AFTER_FINAL)
    assert (late.entity, late.row) == ("resolution", resolution)
    assert items(told, ReviewGroup.UPDATED) == ()
    before = desk.minutes.pdf(meeting)
    take_in(desk, other)
    assert desk.minutes.pdf(meeting) == before
    assert late_in_minutes(desk.file, meeting) == (), "no file was taken in, as far as the office knows"
    with desk.file.transaction("exchange.applied") as act:
        act.session.execute(
            insert(arrival).values(
                id="a",
                sha256="a",
                office="o",
                replica="r",
                number=1,
                made="",
                came="",
                state="applied",
                counts="{}",
                choices="[]",
            )
        )
    assert late_in_minutes(desk.file, meeting) == (late.title,)
    assert desk.minutes.revise(meeting) == 2


def test_that_the_progress_of_a_resolution_goes_on_after_finalisation(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    _, resolution = finalised(sepidar)
    other.sees(desk, ("resolution", resolution))
    standing = json.loads(next(iter(other.rows["resolution", resolution].heads["standing"].values())).value)
    other.writes("resolution", resolution, "standing", {**standing, "progress": 40})
    told = review(sepidar, other)
    assert [group.kind for group in told.groups] == [ReviewGroup.UPDATED]


def test_that_two_final_versions_are_both_kept_and_told(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    meeting, _ = finalised(sepidar)
    with desk.file.reading() as session:
        (mine,) = session.query(FinalMinutes).filter_by(meeting_id=meeting)
    second = FinalMinutes(
        id=new_id(),
        meeting_id=meeting,
        minutes_id=mine.minutes_id,
        version=mine.version,
        number=mine.number,
        snapshot="{}",
        sha256="00",
        finalised_at=mine.finalised_at,
    )
    other.makes(second)
    (told,) = review(sepidar, other).final_twins
    assert told.meeting_id == meeting
    assert len(told.versions) == 2
    take_in(desk, other)
    with desk.file.reading() as session:
        assert {row.id for row in session.query(FinalMinutes).filter_by(meeting_id=meeting)} == {mine.id, second.id}
        sums = {row.sha256 for row in session.query(FinalMinutes).filter_by(meeting_id=meeting)}
    assert [one.meeting_id for one in desk.conflicts.final_twins()] == [meeting]
    ratified(sepidar, meeting)
    with desk.file.reading() as session:
        last = session.query(FinalMinutes).filter_by(meeting_id=meeting, version=2).one()
        assert set(json.loads(last.snapshot)["replaces"]) == sums
    assert desk.conflicts.final_twins() == ()


def test_that_the_outcome_tells_what_was_decided_and_survives_being_kept(sepidar: Office) -> None:
    desk, other = sepidar.desk, Elsewhere()
    other.sees(desk, ("unit", sepidar.unit))
    desk.people.edit_unit(sepidar.unit, name="الف", head_post="یک")
    other.writes("unit", sepidar.unit, "name", "ب")
    other.writes("unit", sepidar.unit, "head_post", "دو")
    other.makes(Unit(id=new_id(), name="اداره ترافیک"))
    told = review(sepidar, other, missing_numbers=(22,))
    view = told.conflicts[0]
    name = next(field for field in view.fields if field.field == "name")
    outcome = outcomes.outcome_of(told, [view.choose(name, name.theirs)], at=NOON, person="دبیر")
    assert (outcome.settled, outcome.left_open) == (1, 1)
    assert [(one.field, one.decision) for one in outcome.decided] == [("name", Decision.THEIRS)]
    assert outcome.counts == {ReviewGroup.NEW: 1, ReviewGroup.CONFLICT: 1}
    assert outcome.lines == ("دارای تعارض: واحد، ب", "تازه: واحد، اداره ترافیک")
    assert outcomes.read(outcomes.kept(outcome)) == outcome
    assert outcomes.printed(desk.file, outcome).startswith(b"%PDF-")


def test_that_a_long_file_is_listed_in_part_and_counted_whole(sepidar: Office) -> None:
    other = Elsewhere()
    for number in range(250):
        other.makes(Unit(id=new_id(), name=f"واحد {number}"))
    (group,) = review(sepidar, other).groups
    assert (group.count, len(group.items)) == (250, 200)


def test_that_a_value_that_makes_no_sense_does_not_stop_the_review(sepidar: Office) -> None:
    other = Elsewhere()
    other.sees(sepidar.desk, ("unit", sepidar.unit), ("meeting", "nowhere"))
    for register, value in (("outside", {"a": 1}), ("name", 5), ("name", None), ("name", ["x"])):
        other.writes("unit", sepidar.unit, register, value)
    other.writes("meeting", new_id(), "time", [1])
    other.writes("meeting", new_id(), "time", {"date": "never"})
    other.writes("resolution", new_id(), "text", 5)
    for entity, register in (("resolution", "meeting_id"), ("final_minutes", "meeting_id"), ("unit", LIFE)):
        spoilt = other.writes(entity, new_id(), register, 1)
        other.written[-1] = spoilt._replace(value="{{{")
    assert review(sepidar, other).newer >= 5
