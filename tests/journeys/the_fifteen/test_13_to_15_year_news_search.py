"""Rows 13 to 15: the evaluation of the year, the news report, and the search that finds a text however it was typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.evaluations import FindingKind
from desktop_app.services.evaluation_views import EvaluationView, FindingView
from desktop_app.ui.window import MainWindow
from desktop_app.ui.wording import amount, number, plain
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import answer, fill, go_to, press, push, words_on, write
from tests.journeys.the_fifteen.hands import (
    found_by,
    open_meeting,
    settle_report,
    words_of_excel,
    words_of_word,
)
from tests.journeys.the_fifteen.sepidar import committee_id, saved, words_of

YEAR = 1404
OWN_WORDS = "حضور منظم اعضا، با میانگین نود درصد، پشتوانه تصمیم‌های سال بود."
MEASURE = "پاسخ به مراجعان در مهلت"
BOTTLENECKS = "فهرست گلوگاه‌های صدور پروانه"


# Row 13


def evaluation(window: MainWindow) -> EvaluationView:
    return window.desk.evaluations.of(committee_id(window), YEAR)


def proposed(window: MainWindow, kind: FindingKind) -> list[FindingView]:
    return [one for one in evaluation(window).of_kind(kind) if one.proposed]


def to_finding(text: str) -> None:
    go_to(plain(text))


def test_that_the_year_is_evaluated_and_the_next_years_plan_follows_from_it(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    press("Ctrl+7")
    settle_report(window, qtbot)
    one_is_worded_and_one_put_aside(window, qtbot)
    indicators_are_scored(window, qtbot)
    programme = a_proposal_becomes_a_programme_of_the_next_year(window, qtbot)
    the_rest_goes_onto_the_next_agenda(window, qtbot)
    answer(lambda: push("ثبت تأیید"), to=lambda: push("تأیید کمیته"))
    settle_report(window, qtbot)
    view = evaluation(window)
    assert view.approval is not None
    assert view.approval.on == window.desk.clock.today()
    the_papers_agree_with_the_desk(window, files, qtbot, tmp_path, programme)
    assert window.desk.file.verify() == []


def one_is_worded_and_one_put_aside(window: MainWindow, qtbot: QtBot) -> None:
    strengths, weaknesses = proposed(window, FindingKind.STRENGTH), proposed(window, FindingKind.WEAKNESS)
    assert strengths
    assert weaknesses
    to_finding(strengths[0].text)
    press("F2", "Ctrl+A", "Delete")
    write(OWN_WORDS)
    press("Return")
    settle_report(window, qtbot)
    to_finding(weaknesses[0].text)
    press("Delete")
    settle_report(window, qtbot)
    told = [one.text for one in evaluation(window).findings]
    assert OWN_WORDS in told
    assert strengths[0].text not in told
    assert weaknesses[0].text not in told


def indicators_are_scored(window: MainWindow, qtbot: QtBot) -> None:
    def measure() -> None:
        fill("شاخص", MEASURE)
        fill("عملکرد (AP)", "۴۲٫۵")
        fill("استاندارد (S)", "۵۰")
        fill("سقف امتیاز (W)", "۲۰")
        push("ثبت شاخص")

    answer(measure, to=lambda: push("افزودن شاخص"))
    settle_report(window, qtbot)
    (row,) = (one for one in evaluation(window).indicators if one.title == MEASURE)
    assert row.score == pytest.approx(17)


def a_proposal_becomes_a_programme_of_the_next_year(window: MainWindow, qtbot: QtBot) -> str:
    """Gives its title."""
    kept = [one for one in evaluation(window).of_kind(FindingKind.PROPOSAL) if not one.taken and not one.proposed]
    finding = kept[0] if kept else proposed(window, FindingKind.PROPOSAL)[0]
    before = {one.id for one in window.desk.programmes.of(committee_id(window), YEAR + 1)}
    to_finding(finding.text)
    press("Ctrl+Return")
    settle_report(window, qtbot)
    (made,) = (one for one in window.desk.programmes.of(committee_id(window), YEAR + 1) if one.id not in before)
    assert made.title == finding.text
    return made.title


def the_rest_goes_onto_the_next_agenda(window: MainWindow, qtbot: QtBot) -> None:
    view = evaluation(window)
    assert view.next_meeting is not None
    waiting = [one.text for one in view.of_kind(FindingKind.PROPOSAL) if one.item_id is None]
    assert waiting
    press("Ctrl+Shift+L")
    settle_report(window, qtbot)
    items = [item.title for item in window.desk.agenda.items(view.next_meeting.id)]
    assert set(waiting) <= set(items)


def the_papers_agree_with_the_desk(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, folder: Path, programme: str
) -> None:
    view = evaluation(window)
    total = view.total()
    pdf = words_of(saved(window, files, qtbot, "Ctrl+S", folder / "year.pdf"))
    word = words_of_word(saved(window, files, qtbot, "Ctrl+E", folder / "year.docx"))
    excel = words_of_excel(saved(window, files, qtbot, "Ctrl+Shift+E", folder / "year.xlsx"))
    assert any(amount(total.scored, 1) in words for words in words_on(window))
    for said in (pdf, word):
        for words in (OWN_WORDS, MEASURE, programme, amount(total.scored, 1), number(view.figures.split.total)):
            assert words in said
    assert MEASURE in excel
    assert "17" in excel


# Row 14


def test_that_the_news_report_is_drafted_from_the_minutes_without_anything_confidential(
    window: MainWindow, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = window.desk
    meeting = next(m for m in desk.meetings.all() if m.committee_id == committee_id(window) and m.number == 2)
    (case, *_) = desk.violations.of(committee_id(window), YEAR)
    open_meeting(window, meeting.id)
    press("Ctrl+Shift+P", "Ctrl+F", "Ctrl+A")
    write("گزارش خبری")
    go_to("برگه‌ها")
    press("Home")
    said = words_of(saved(window, files, qtbot, "Ctrl+S", tmp_path / "news.pdf"))
    resolution = desk.deciding.resolutions(meeting.id)[0]
    for words in ("کمیته سلامت اداری", " ".join(resolution.text.split()[:4])):
        assert words in said
    speakers = {s.speaker for s in desk.recording.statements(meeting.id) if s.speaker}
    assert any(speaker in said for speaker in speakers)
    for words in (case.subject, case.number, *(step.text for step in case.steps)):
        assert words not in said


# Row 15


def words_found(window: MainWindow) -> int:
    rows = go_to("مصوبات").rows_model.rows  # type: ignore[attr-defined]
    return sum(1 for row in rows if not row.is_group)


@pytest.mark.parametrize(
    "typed",
    [
        "گلوگاه‌های صدور پروانه",
        "گلوگاه‌هاي صدور پروانه",
        "گلوگاه هاي صدور پروانه",
        "گلوگاه‌های صدور پروانه".replace("ک", "ك").replace("ی", "ي"),
        "گُلوگاه‌های صدور پروانه",
        "گلوگاههای صدور پروانه",
    ],
)
def test_that_a_text_is_found_however_its_letters_were_typed(window: MainWindow, qtbot: QtBot, typed: str) -> None:
    hits = found_by(window, qtbot, typed)
    assert any(BOTTLENECKS in hit for hit in hits), hits
    press("Ctrl+3", "Ctrl+F")
    write(typed)
    press("Return")
    assert words_found(window) == 1


@pytest.mark.parametrize(
    ("act", "typed"),
    [
        ("تصویب‌نامه هیئت وزیران", ("۱۹۲۰۸۷/ت۵۰۳۲۸هـ", "192087/ت50328هـ", "١٩٢٠٨٧", "ت50328ه", "50328")),
        ("مصوبه شورای عالی اداری", ("۱۱۸۵۲/۹۳/۲۰۶", "11852/93/206", "206/93/11852", "٢٠٦/٩٣/١١٨٥٢")),
        (BOTTLENECKS, ("۱۴۰۴/۲/۳", "1404/2/3", "3/2/1404")),
        ("", ("99999999", "۹۹۹۹۹۹۹۹")),
    ],
    ids=["decree", "resolution of the council", "resolution of the committee", "nowhere"],
)
def test_that_a_number_is_found_with_any_digits_and_in_either_order(
    window: MainWindow, qtbot: QtBot, act: str, typed: tuple[str, ...]
) -> None:
    for number_typed in typed:
        hits = found_by(window, qtbot, number_typed)
        assert any(act in hit for hit in hits) if act else hits == [], (number_typed, hits)


@pytest.mark.parametrize("typed", ["۱۴۰۴/۲/۳", "1404/2/3", "١٤٠٤/٢/٣", "3/2/1404"])
def test_that_the_query_line_finds_a_resolution_by_its_number(window: MainWindow, typed: str) -> None:
    press("Ctrl+3", "Ctrl+F")
    write(typed)
    press("Return")
    rows = go_to("مصوبات").rows_model.rows  # type: ignore[attr-defined]
    assert any(BOTTLENECKS in cell.text for row in rows if not row.is_group for cell in row.cells)
    assert words_found(window) < 5
