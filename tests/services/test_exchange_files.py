"""Two and three offices with real files: what one writes stands at the others, whatever becomes of the files."""

from __future__ import annotations

import datetime
import json
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.meetings import Classification
from desktop_app.exchange.changes import Change
from desktop_app.exchange.segments import Header, Segment, opened
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.services.exchange import contents, peers
from desktop_app.services.exchange.contents import content_for
from desktop_app.services.exchange.outcomes import outcome_of
from desktop_app.services.exchange.trust_kept import rights_of
from desktop_app.services.exchange.views import ArrivalState, ReviewGroup
from desktop_app.services.local_log import driver_of
from desktop_app.services.requests import Clock
from desktop_app.store import backups, segments
from desktop_app.store.office_file import OfficeFile
from tests.services.two_offices import NONE, READ, WRITE, Stick, committee, meeting

HERE, THERE, THIRD = "شهرداری", "سازمان", "ناحیه"


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    made = Stick(tmp_path)
    made.office(HERE)
    made.office(THERE)
    made.meet(HERE, THERE)
    yield made
    made.close()


def titles(desk: Desk, of: str) -> list[str]:
    return sorted(item.title for item in desk.agenda.items(of))


def state(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """Every record of the streams that travel, and every head, told alike at each office."""
    with desk.file.reading() as session:
        run = session.connection().exec_driver_sql
        tables = ("committee", "person", "membership", "meeting", "agenda_item", "attachment")
        known = "WHERE id NOT IN (SELECT row FROM stub)"
        found = {name: sorted(map(tuple, run(f"SELECT * FROM {name} {known}")), key=repr) for name in tables}
        heads = (
            "SELECT h.entity, h.row, h.register, r.uuid, c.hlc, c.value FROM head h JOIN replica r USING (rid) "
            "JOIN change c USING (rid, seq) WHERE h.entity <> 'office' ORDER BY 1, 2, 3, 4, 5"
        )
        found["heads"] = [tuple(row) for row in run(heads)]
        return found


def test_that_what_one_office_writes_stands_at_the_other(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    of = committee(here)
    met = meeting(here, of, "بودجه", "گزارش")
    outcome = stick.passed(HERE, THERE)
    assert (outcome.pending, outcome.quarantined, outcome.proposals) == (0, 0, 0)
    assert outcome.counts[ReviewGroup.NEW] > 4
    assert titles(there, met) == ["بودجه", "گزارش"]
    assert state(there) == state(here)
    there.agenda.add(met, "از سازمان")
    stick.passed(THERE, HERE)
    assert titles(here, met) == ["از سازمان", "بودجه", "گزارش"]
    assert state(there) == state(here)
    assert stick.passed(HERE, THERE).not_in_step == ()


def test_that_a_lost_file_is_made_good_by_the_next(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here), "یک")
    stick.send(HERE, THERE)  # lost
    here.agenda.add(met, "دو")
    sent = stick.send(HERE, THERE)
    assert sent.number == 2
    assert stick.take(THERE, sent).pending == 0
    assert titles(there, met) == ["دو", "یک"]


def test_that_what_was_acknowledged_is_not_sent_again(stick: Stick) -> None:
    here = stick.desks[HERE]
    meeting(here, committee(here), "یک")
    stick.passed(HERE, THERE)
    assert here.sending.ahead(stick.id(THERE)).all > 0
    stick.passed(THERE, HERE)
    assert here.sending.ahead(stick.id(THERE)).all == 0
    assert stick.send(HERE, THERE).segments == 0


def test_that_what_a_file_holds_is_sent_and_not_yet_confirmed_and_only_what_came_after_is_to_be_sent(
    stick: Stick,
) -> None:
    here, there = stick.desks[HERE], stick.id(THERE)
    room = committee(here)
    meeting(here, room, "یک")
    before = here.sending.ahead(there)
    assert (before.unsent > 0, before.unconfirmed) == (True, 0)
    sent = stick.send(HERE, THERE)
    assert (here.sending.ahead(there).unsent, here.sending.ahead(there).unconfirmed) == (0, sent.changes)
    meeting(here, room, "دو")
    after = here.sending.ahead(there)
    assert (after.unsent > 0, after.unconfirmed) == (True, sent.changes)
    stick.passed(HERE, THERE)
    stick.passed(THERE, HERE)
    assert here.sending.ahead(there).all == 0


def test_that_a_committee_opened_after_the_file_is_to_be_sent(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.id(THERE)
    meeting(here, committee(here), "یک")
    here.partners.grant(there, "", NONE)
    sent = stick.send(HERE, THERE)
    assert here.sending.ahead(there).unsent == 0
    here.partners.grant(there, "", WRITE)
    ahead = here.sending.ahead(there)
    assert (ahead.unsent > 0, ahead.unconfirmed) == (True, sent.changes)


def test_that_a_request_to_send_again_makes_what_was_sent_wait_anew(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    meeting(here, committee(here), "یک")
    sent = stick.send(HERE, THERE)
    asked = there.sending.request(stick.id(HERE), stick.folder)
    here.receiving.apply(here.receiving.receive(asked.path))
    ahead = here.sending.ahead(stick.id(THERE))
    assert (ahead.unsent, ahead.unconfirmed) == (sent.changes, 0)


def test_that_what_is_done_for_a_committee_goes_back_to_the_office_that_shared_it(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    there.partners.grant(stick.id(HERE), "", NONE)
    met = meeting(here, committee(here), "یک")
    stick.passed(HERE, THERE)
    there.agenda.add(met, "از سازمان")
    own = meeting(there, there.committees.found("کمیته خود سازمان"), "تنها اینجا")
    stick.passed(THERE, HERE)
    assert titles(here, met) == ["از سازمان", "یک"]
    assert own not in {one.id for one in here.meetings.all()}
    assert here.sending.ahead(stick.id(THERE)).all == 0, "it has said what it has"


def test_that_what_one_file_does_not_hold_comes_with_the_next(stick: Stick, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "MOST_SEGMENTS", 1)
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here), "یک")
    for _ in range(4):
        assert stick.send(HERE, THERE).segments <= 1
        stick.passed(HERE, THERE)
        stick.passed(THERE, HERE)
    assert titles(there, met) == ["یک"]
    assert stick.send(HERE, THERE).segments == 0


def test_that_the_same_file_again_changes_nothing(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    meeting(here, committee(here), "یک")
    sent = stick.send(HERE, THERE)
    stick.take(THERE, sent)
    before = state(there)
    with pytest.raises(Refused, match="already"):
        there.receiving.receive(sent.path)
    again = stick.send(HERE, THERE)  # the same content in another file
    stick.take(THERE, again)
    assert state(there) == before


def test_that_files_in_the_wrong_order_come_to_the_same(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    of = committee(here)
    first = stick.send(HERE, THERE)
    stick.take(THERE, first)
    stick.passed(THERE, HERE)
    met = meeting(here, of, "یک")
    second = stick.send(HERE, THERE)
    stick.take(THERE, second)
    stick.passed(THERE, HERE)
    here.agenda.add(met, "دو")
    third = stick.send(HERE, THERE)
    here.agenda.add(met, "سه")
    fourth = stick.send(HERE, THERE)
    stick.take(THERE, fourth)
    stick.take(THERE, third)
    assert state(there) == state(here)


def test_that_segments_wait_for_those_before_them_and_count_when_these_come(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here), "یک")
    first = stick.send(HERE, THERE)
    with here.file.transaction("test") as act:  # as if it had said that it has the first
        content = content_for(act.session, rights_of(act.session), [stick.id(THERE)])
        driver = driver_of(act.session)
        driver.execute(
            "INSERT INTO peer (office, have, digests, replica, number) VALUES (?, ?, '{}', 'x', 1)",
            (stick.id(THERE), json.dumps({"have": content.have, "pending": {}})),
        )
        assert not peers.peer(driver, stick.id(THERE)).lacks(content.segments[0].key)
    here.agenda.add(met, "دو")
    second = stick.send(HERE, THERE)
    outcome = stick.take(THERE, second)
    assert outcome.pending > 0
    assert outcome.missing_numbers == (1,)
    stick.take(THERE, first)
    assert titles(there, met) == ["دو", "یک"]
    assert state(there) == state(here)


def test_that_a_conflict_is_settled_by_the_choice_made_in_the_review(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here), "یک")
    stick.passed(HERE, THERE)
    item = here.agenda.items(met)[0].id
    here.agenda.edit(item, title="از شهرداری")
    there.agenda.edit(item, title="از سازمان")
    arrival = there.receiving.receive(stick.send(HERE, THERE).path)
    review = there.receiving.review(arrival)
    (conflict,) = review.to_choose
    (field,) = conflict.to_choose
    outcome = there.receiving.apply(arrival, [conflict.choose(field, field.theirs)])
    assert (outcome.settled, outcome.left_open) == (1, 0)
    assert titles(there, met) == ["از شهرداری"]
    stick.passed(THERE, HERE)
    assert titles(here, met) == ["از شهرداری"]
    assert here.conflicts.open() == ()
    there.receiving.take_back(arrival)
    assert titles(there, met) == ["از سازمان"]
    there.receiving.take_again(arrival)
    assert titles(there, met) == ["از شهرداری"]


def test_that_taking_back_leads_to_the_state_before(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here), "یک")
    stick.passed(HERE, THERE)
    before = state(there)
    here.agenda.add(met, "دو")
    here.agenda.edit(here.agenda.items(met)[0].id, title="یک، اصلاح‌شده")
    sent = stick.send(HERE, THERE)
    stick.take(THERE, sent)
    after = state(there)
    row = next(one for one in there.receiving.arrivals() if one.number == sent.number)
    there.receiving.take_back(row.id)
    back = state(there)
    assert back["heads"] == before["heads"]
    assert titles(there, met) == ["یک"]
    assert there.receiving.arrivals()[0].state is ArrivalState.PARKED
    assert there.file.verify() == []
    there.receiving.take_again(row.id)
    assert state(there)["heads"] == after["heads"]
    assert titles(there, met) == titles(here, met)


def test_that_a_confidential_meeting_does_not_leave_to_an_office_without_the_grant(stick: Stick) -> None:
    here = stick.desks[HERE]
    of = committee(here)
    meeting(here, of, "آشکار")
    secret = meeting(here, of, "نهان‌ترین موضوع")
    here.meetings.edit(secret, classification=Classification.CONFIDENTIAL)
    sent = stick.send(HERE, THERE)
    stick.take(THERE, sent)
    there = stick.desks[THERE]
    with there.file.reading() as session:
        run = session.connection().exec_driver_sql
        assert not run("SELECT count(*) FROM segment WHERE stream LIKE '%confidential'").scalar()
        assert not run("SELECT count(*) FROM change WHERE value LIKE '%نهان%'").scalar()
    here.partners.grant(stick.id(THERE), of, WRITE, WRITE)
    there.partners.grant(stick.id(HERE), of, WRITE, WRITE)
    stick.passed(HERE, THERE)
    assert titles(there, secret) == ["نهان‌ترین موضوع"]
    assert state(there) == state(here)


def test_that_a_meeting_made_confidential_later_goes_on_in_its_own_stream(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    of = committee(here)
    met = meeting(here, of, "موضوع")
    stick.passed(HERE, THERE)
    here.meetings.edit(met, classification=Classification.CONFIDENTIAL)
    here.agenda.edit(here.agenda.items(met)[0].id, title="موضوع نهان")
    stick.passed(HERE, THERE)
    assert titles(there, met) == ["موضوع"]
    third = stick.office(THIRD)
    stick.meet(HERE, THIRD)
    here.partners.grant(stick.id(THIRD), of, WRITE, WRITE)
    stick.passed(HERE, THIRD)
    assert titles(third, met) == ["موضوع نهان"]


def test_that_what_was_replaced_before_it_was_opened_to_others_stays_here(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here))
    item = here.agenda.add(met, "نهان", confidential=True)
    here.agenda.edit(item, title="آشکار")
    here.agenda.edit(item, confidential=False)
    stick.passed(HERE, THERE)
    assert titles(there, met) == ["آشکار"]
    with there.file.reading() as session:
        driver = driver_of(session)
        held = segments.verbatim(driver, [one.key for one in segments.held(driver)])
        bodies = [zlib.decompress(one.body).decode() for one in held]
    assert any("آشکار" in body for body in bodies)
    assert not any("نهان" in body for body in bodies)
    here.agenda.edit(item, title="آشکارتر")
    there.agenda.edit(item, title="آشکار دیگر")
    assert stick.passed(HERE, THERE).left_open == 1


def test_that_what_an_office_writes_without_the_right_is_a_proposal_until_it_has_it(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    of = committee(here)
    met = meeting(here, of, "یک")
    stick.passed(HERE, THERE)
    here.partners.grant(stick.id(THERE), of, READ, NONE)
    there.agenda.add(met, "پیشنهاد")
    outcome = stick.passed(THERE, HERE)
    assert outcome.proposals == 1
    assert titles(here, met) == ["یک"]
    here.partners.grant(stick.id(THERE), of, WRITE, NONE)
    assert titles(here, met) == ["پیشنهاد", "یک"]
    assert state(here) == state(there)


def test_that_a_trust_list_that_is_taken_in_counts_in_what_was_a_proposal(stick: Stick, tmp_path: Path) -> None:
    here, there, third = stick.desks[HERE], stick.desks[THERE], stick.office(THIRD)
    stick.meet(HERE, THERE, THIRD)
    of = committee(here)
    met = meeting(here, of, "یک")
    stick.passed(HERE, THERE)
    stick.passed(HERE, THIRD)
    there.partners.grant(stick.id(THIRD), of, READ, NONE)
    third.agenda.add(met, "پیشنهاد")
    assert stick.passed(THIRD, THERE).proposals == 1
    here.headquarters.be()
    here.headquarters.issue()
    for office in (there, third):
        office.headquarters.name(stick.id(HERE))
    paper = tmp_path / "list"
    paper.write_bytes(here.headquarters.document() or b"")
    assert titles(there, met) == ["یک"]
    there.headquarters.take_in(paper)
    assert titles(there, met) == ["پیشنهاد", "یک"]
    assert state(there) == state(third)


def test_that_an_office_hands_on_what_others_wrote(stick: Stick) -> None:
    here, there, third = stick.desks[HERE], stick.desks[THERE], stick.office(THIRD)
    stick.meet(HERE, THERE, THIRD)
    met = meeting(here, committee(here), "یک")
    stick.passed(HERE, THERE)
    there.agenda.add(met, "دو")
    stick.passed(THERE, THIRD)
    assert titles(third, met) == ["دو", "یک"]
    third.agenda.add(met, "سه")
    stick.passed(THIRD, HERE)
    assert titles(here, met) == ["دو", "سه", "یک"]
    stick.passed(HERE, THERE)
    assert state(here) == state(there) == state(third)


def test_that_the_outcome_is_the_same_whether_or_not_anybody_looked_before(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    of = committee(here)
    met, gone = meeting(here, of, "یک", "دو"), meeting(here, of, "سه")
    stick.passed(HERE, THERE)
    stick.passed(THERE, HERE)
    for desk, word in ((here, "از این‌جا"), (there, "از آن‌جا")):
        desk.agenda.edit(desk.agenda.items(met)[0].id, title=word)
    here.agenda.edit(here.agenda.items(met)[1].id, proposal="خوانده شود")
    here.meetings.remove(gone)
    here.people.add(post="کارشناس")
    sent = stick.send(HERE, THERE)
    seen = there.receiving.look_into(sent.path)
    told = stick.take(THERE, sent)
    looked = outcome_of(seen, (), at=told.at, person=told.person)
    assert set(told.counts) == {ReviewGroup.CONFLICT, ReviewGroup.NEW, ReviewGroup.UPDATED, ReviewGroup.REMOVED}
    assert (told.counts, told.changed, told.lines) == (looked.counts, looked.changed, looked.lines)
    assert told.left_open == looked.left_open > 0


def test_that_attachments_travel_with_the_records_that_name_them(stick: Stick, tmp_path: Path) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here), "یک")
    paper = tmp_path / "گزارش.txt"
    paper.write_bytes("متن گزارش".encode() * 1000)
    here.attachments.attach("meeting", met, paper)
    sent = stick.send(HERE, THERE)
    assert sent.attachments == 1
    assert stick.take(THERE, sent).attachments == 1
    (view,) = there.attachments.of("meeting", met)
    assert there.attachments.save_as(view.id, tmp_path / "copy.txt").read_bytes() == paper.read_bytes()


def test_that_nothing_is_lost_by_a_restore(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here), "یک")
    backup = here.backups.make().path
    here.agenda.add(met, "پس از پشتیبان")
    stick.passed(HERE, THERE)
    here.file.close()
    path = here.file.path
    backups.restore(backup, path, home=path.parent)
    stick.desks[HERE] = here = Desk(
        OfficeFile.open(path, person="دبیر", home=path.parent), Clock(stick.hands[HERE].now)
    )
    assert titles(here, met) == ["یک"]
    here.agenda.add(met, "پس از بازگردانی")
    stick.passed(HERE, THERE)
    stick.passed(THERE, HERE)
    assert titles(here, met) == ["پس از بازگردانی", "پس از پشتیبان", "یک"]
    stick.passed(HERE, THERE)
    assert state(here) == state(there)


def test_that_an_office_whose_file_was_moved_before_its_first_exchange_gets_its_committee_back(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    there.partners.grant(stick.id(HERE), "", NONE)
    met = meeting(here, committee(here), "یک")
    here.file.close()
    moved = here.file.path.with_name("moved.dabir")
    here.file.path.rename(moved)
    stick.desks[HERE] = here = Desk(
        OfficeFile.open(moved, person="دبیر", home=moved.parent), Clock(stick.hands[HERE].now)
    )
    stick.passed(HERE, THERE)
    there.agenda.add(met, "از سازمان")
    stick.passed(THERE, HERE)
    assert titles(here, met) == ["از سازمان", "یک"]


def test_that_a_day_later_a_safety_copy_is_made_first(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here), "یک")
    there.backups.make()
    assert stick.passed(HERE, THERE).backup == ""
    stick.hands[THERE].moment += datetime.timedelta(days=2)
    here.agenda.add(met, "دو")
    assert "exchange" in stick.passed(HERE, THERE).backup


def test_that_what_one_act_writes_twice_travels_as_one_write(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here), "یک")
    stick.passed(HERE, THERE)
    item = here.agenda.items(met)[0].id
    with here.file.transaction("agenda.edited") as act:
        row = act.session.get_one(AgendaItem, item)
        for title in ("دو", "سه"):
            row.title = title
            act.session.flush()
        row.removed = True
        act.session.flush()
        row.removed = False
    stick.passed(HERE, THERE)
    assert titles(there, met) == ["سه"]
    here.meetings.edit(met, classification=Classification.CONFIDENTIAL)  # and again in another stream
    of = here.committees.all()[0].id
    here.partners.grant(stick.id(THERE), of, WRITE, WRITE)
    there.partners.grant(stick.id(HERE), of, WRITE, WRITE)
    stick.passed(HERE, THERE)
    assert there.conflicts.open() == ()
    assert told_once([here, there])
    assert state_told(here) == state_told(there)


def told_once(desks: list[Desk]) -> bool:
    """Whether every write is told in the same words in each segment that holds it."""
    told: dict[object, Change] = {}
    for desk in desks:
        with desk.file.reading() as session:
            driver = driver_of(session)
            for one in segments.verbatim(driver, [held.key for held in segments.held(driver)]):
                sealed = Segment(Header.read(one.header), one.header, one.signature, one.body)
                for _, changes in opened(sealed):
                    for change in changes:
                        if told.setdefault((change.key, change.ref), change) != change:
                            return False
    return True


def state_told(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    told = state(desk)
    return {name: rows for name, rows in told.items() if name != "heads"}


def test_that_what_was_removed_before_a_meeting_was_opened_stays_in_its_confidential_part(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here), "نهان", "آشکار")
    here.meetings.edit(met, classification=Classification.CONFIDENTIAL)
    here.agenda.remove(next(item.id for item in here.agenda.items(met) if item.title == "نهان"))
    here.meetings.edit(met, classification=Classification.ORDINARY)
    stick.passed(HERE, THERE)
    assert titles(there, met) == ["آشکار"]
    with there.file.reading() as session:
        assert (
            not session.connection().exec_driver_sql("SELECT count(*) FROM change WHERE value LIKE '%نهان%'").scalar()
        )


def test_that_what_is_written_while_a_file_is_taken_back_is_sealed_when_it_counts_again(stick: Stick) -> None:
    here, there = stick.desks[HERE], stick.desks[THERE]
    met = meeting(here, committee(here), "یک")
    stick.passed(HERE, THERE)
    there.agenda.add(met, "دو")
    arrival = there.receiving.arrivals()[0].id
    there.receiving.take_back(arrival)
    stick.passed(THERE, HERE)
    assert titles(here, met) == ["یک"]
    there.receiving.take_again(arrival)
    stick.passed(THERE, HERE)
    assert titles(here, met) == ["دو", "یک"]
    stick.passed(HERE, THERE)
    assert state(here) == state(there)
