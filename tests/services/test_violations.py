"""Confidential cases: received, referred, followed up and closed; and nowhere else a word of what they say."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.meetings import Classification
from desktop_app.domain.violations import ViolationSource, ViolationStatus
from desktop_app.persian.spelling import search_key
from desktop_app.sentences import Refused
from desktop_app.services import archive, papers
from desktop_app.services.desk import Desk
from desktop_app.services.violation_cases import CaseCounts
from tests.offices import DAY, Office, at, office

Status = ViolationStatus
SECRET = "زعفرانیه"
"""A word that no other text of the office has."""
DAY_AGO = DAY - datetime.timedelta(days=1)
WEEK_AGO = DAY - datetime.timedelta(days=7)


def case(office: Office, *, received_on: datetime.date = WEEK_AGO, **fields: Any) -> str:
    return office.desk.violations.receive(
        office.committee,
        f"درخواست وجه در {SECRET}",
        received_on=received_on,
        summary=f"خلاصه {SECRET}",
        **fields,
    )


def whole(office: Office) -> str:
    """A case with everything in it, closed."""
    desk = office.desk
    one = case(office)
    desk.violations.refer(one, f"هیئت {SECRET}", on=WEEK_AGO, letter=f"م/{SECRET}", due=DAY)
    desk.violations.add_step(one, f"شنیدن {SECRET}", on=DAY_AGO)
    desk.violations.close(one, Status.CONFIRMED, f"نتیجه {SECRET}")
    return one


def pages(pdf: bytes) -> list[str]:
    """The words of each page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [search_key(page.get_textpage().get_text_range()) for page in document]


# A case


def test_that_a_case_gets_the_next_number_of_its_year(sepidar: Office) -> None:
    desk = sepidar.desk
    one = case(sepidar)
    case(sepidar, number="۱۴۰۴/7")
    third = case(sepidar)
    last_year = case(sepidar, received_on=datetime.date(2025, 2, 1))
    numbers = [desk.violations.get(each).number for each in (one, third, last_year)]
    assert numbers == ["1404/1", "1404/8", "1403/1"]
    assert desk.violations.next_number() == "1404/9"


def test_that_a_number_is_given_once_however_it_is_typed(sepidar: Office) -> None:
    case(sepidar, number="1404/12")
    with pytest.raises(Refused, match="Another case has the number ۱۴۰۴/۱۲"):
        case(sepidar, number="۱۴۰۴/۱۲")


def test_that_a_case_is_at_least_confidential(sepidar: Office) -> None:
    with pytest.raises(Refused, match="at least confidential"):
        case(sepidar, classification=Classification.ORDINARY)
    one = case(sepidar)
    assert sepidar.desk.violations.get(one).classification is Classification.CONFIDENTIAL
    with pytest.raises(Refused, match="at least confidential"):
        sepidar.desk.violations.edit(one, classification=Classification.ORDINARY)


def test_that_days_of_a_case_follow_on_each_other(sepidar: Office) -> None:
    desk = sepidar.desk
    with pytest.raises(Refused, match="has not come yet"):
        case(sepidar, received_on=DAY + datetime.timedelta(days=1))
    one = case(sepidar)
    with pytest.raises(Refused, match="before it came in"):
        desk.violations.refer(one, "حراست", on=WEEK_AGO - datetime.timedelta(days=1))
    with pytest.raises(Refused, match="The answer is expected by"):
        desk.violations.refer(one, "حراست", on=DAY, due=DAY_AGO)
    with pytest.raises(Refused, match="lies outside the time of this case"):
        desk.violations.add_step(one, "گام", on=WEEK_AGO - datetime.timedelta(days=1))
    with pytest.raises(Refused, match="before it came in"):
        desk.violations.close(one, Status.UNFOUNDED, "هیچ", on=WEEK_AGO - datetime.timedelta(days=1))
    assert desk.violations.get(one).status is Status.RECEIVED


def test_that_a_case_goes_from_its_receipt_to_its_result(sepidar: Office) -> None:
    desk = sepidar.desk
    one = case(sepidar)
    desk.violations.refer(one, "حراست", letter="م/۱۲", due=DAY)
    desk.violations.inquire(one)
    first = desk.violations.add_step(one, "نخست", on=DAY)
    desk.violations.add_step(one, "پیش از آن", on=DAY_AGO)
    desk.violations.add_step(one, "دوم", on=DAY)
    desk.violations.remove_step(first)
    desk.violations.restore_step(first)
    assert [step.text for step in desk.violations.get(one).steps] == ["پیش از آن", "نخست", "دوم"]
    with pytest.raises(Refused, match="is empty"):
        desk.violations.close(one, Status.CONFIRMED, " ")
    with pytest.raises(Refused, match="confirmed or as unfounded"):
        desk.violations.close(one, Status.REFERRED, "هیچ")
    desk.violations.close(one, Status.CONFIRMED, "تأیید شد")
    shown = desk.violations.get(one)
    assert (shown.status, shown.closed_on, shown.result) == (Status.CONFIRMED, DAY, "تأیید شد")


def test_that_nothing_is_written_in_a_closed_case_until_it_is_reopened(sepidar: Office) -> None:
    desk = sepidar.desk
    one = whole(sepidar)
    for act in (
        lambda: desk.violations.edit(one, subject="دیگر"),
        lambda: desk.violations.refer(one, "حراست"),
        lambda: desk.violations.add_step(one, "گام"),
        lambda: desk.violations.inquire(one),
        lambda: desk.violations.close(one, Status.UNFOUNDED, "هیچ"),
    ):
        with pytest.raises(Refused, match="This case is closed"):
            act()
    desk.violations.reopen(one)
    desk.violations.add_step(one, "گام")
    assert desk.violations.get(one).closed_on is None


def test_that_late_cases_come_first_and_closed_ones_last(sepidar: Office) -> None:
    desk = sepidar.desk
    closed, late, later, waiting = whole(sepidar), case(sepidar), case(sepidar), case(sepidar)
    desk.violations.refer(late, "حراست", on=WEEK_AGO, due=DAY_AGO)
    desk.violations.refer(later, "حراست", on=WEEK_AGO, due=WEEK_AGO)
    assert [one.id for one in desk.violations.of(sepidar.committee, 1404)] == [later, late, waiting, closed]
    assert [one.days_late for one in desk.violations.of(sepidar.committee, 1404)] == [7, 1, 0, 0]


def test_that_an_open_case_of_an_earlier_year_stays_in_the_list(sepidar: Office) -> None:
    one = case(sepidar, received_on=datetime.date(2025, 2, 1))
    assert [each.id for each in sepidar.desk.violations.of(sepidar.committee, 1404)] == [one]
    sepidar.desk.violations.close(one, Status.UNFOUNDED, "هیچ")
    assert sepidar.desk.violations.of(sepidar.committee, 1404) == ()


def test_that_a_case_put_aside_comes_back_and_every_act_can_be_undone(sepidar: Office) -> None:
    desk = sepidar.desk
    one = case(sepidar)
    desk.violations.remove(one)
    assert desk.violations.of(sepidar.committee) == ()
    desk.violations.restore(one)
    desk.violations.refer(one, "حراست")
    desk.undo.undo()
    assert desk.violations.get(one).status is Status.RECEIVED


# Counts


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_that_the_counts_of_a_period_are_those_of_its_cases(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = office(tmp_path_factory.mktemp("office"))
    days = st.integers(0, 60).map(lambda back: DAY - datetime.timedelta(days=back))
    told = data.draw(
        st.lists(st.tuples(st.sampled_from(ViolationSource), days, st.booleans(), st.booleans()), max_size=5)
    )
    for source, received, is_referred, is_closed in told:
        one = case(made, received_on=received, source=source)
        if is_referred:
            made.desk.violations.refer(one, "حراست", on=received)
        if is_closed:
            made.desk.violations.close(one, Status.UNFOUNDED, "هیچ", on=received)
    first, last = sorted(data.draw(st.tuples(days, days)))
    expected = []
    for source in ViolationSource:
        mine = [row for row in told if row[0] is source and row[1] <= last]
        inside = [row for row in mine if row[1] >= first]
        counts = CaseCounts(
            source,
            len(inside),
            sum(row[2] for row in inside),
            sum(row[3] for row in inside),
            sum(not row[3] for row in mine),
        )
        if any(counts[1:]):
            expected.append(counts)
    assert made.desk.violations.counts(made.committee, first, last) == tuple(expected)
    made.desk.file.close()


# Nothing of what a case says is told elsewhere


def test_that_a_search_over_everything_finds_no_case_nor_its_papers(sepidar: Office, tmp_path: Path) -> None:
    desk = sepidar.desk
    one = whole(sepidar)
    paper = tmp_path / f"{SECRET}.pdf"
    paper.write_bytes(b"%PDF-1.4")
    desk.attachments.attach("violation", one, paper, title=f"سند {SECRET}")
    assert desk.search.find(SECRET) == []
    desk.search.rebuild()
    assert desk.search.find(SECRET) == []
    with desk.file.reading() as session:
        rows = session.connection().exec_driver_sql("SELECT entity FROM search_row")
        assert not {entity for (entity,) in rows} & {"violation", "violation_step"}


def test_that_the_page_of_cases_finds_it_when_asked(sepidar: Office) -> None:
    one = whole(sepidar)
    assert [each.id for each in sepidar.desk.violations.of(sepidar.committee, query=SECRET)] == [one]


def test_that_recent_activity_and_undo_tell_of_a_case_without_its_words(sepidar: Office) -> None:
    desk = sepidar.desk
    one = whole(sepidar)
    desk.violations.reopen(one)
    desk.undo.undo()
    acts = [row for row in desk.activity.recent(50) if row.kind.startswith("violation")]
    assert len(acts) >= 5
    assert SECRET not in repr(desk.activity.recent(50))
    assert SECRET not in repr((desk.undo.next_undo(), desk.undo.next_redo()))


def test_that_no_list_of_papers_offers_the_form_of_a_case(sepidar: Office) -> None:
    desk = sepidar.desk
    meeting = sepidar.session("گزارش")
    whole(sepidar)
    offers = [*papers.for_meeting(desk, meeting), *papers.for_committee(desk, sepidar.committee, 1404)]
    assert not [offer for offer in offers if offer.kind == "violation_case"]


def test_that_an_archive_and_every_paper_of_the_year_say_nothing_of_a_case(sepidar: Office, tmp_path: Path) -> None:
    desk = sepidar.desk
    meeting = sepidar.session("گزارش")
    sepidar.hands.set("15:30")
    desk.meetings.close(meeting, at("15:30"))
    whole(sepidar)
    report = archive.write(desk, sepidar.committee, 1404, tmp_path / "out", with_classified=True)
    for path in report.folder.rglob("*"):
        assert SECRET not in path.name
        if path.suffix == ".pdf":
            assert search_key(SECRET) not in "".join(pages(path.read_bytes())), path
        elif path.is_file():
            assert SECRET.encode() not in path.read_bytes(), path


def test_that_the_form_has_the_class_on_every_page_and_its_name_only_the_number(sepidar: Office) -> None:
    desk = sepidar.desk
    one = case(sepidar, classification=Classification.HIGHLY_CONFIDENTIAL)
    for place in range(40):
        desk.violations.add_step(one, f"گام {place} " + "متن " * 40)
    offer = desk.violation_papers.offer(one)
    assert SECRET not in offer.title
    told = pages(papers.made(desk, offer))
    assert len(told) > 1
    for page in told:
        assert page.count(search_key("خیلی محرمانه")) >= 2


def test_that_the_sample_has_three_cases(told: Desk) -> None:
    assert len(told.violations.of(None)) == 3
    assert [one.days_late > 0 for one in told.violations.of(None)] == [True, False, False]
