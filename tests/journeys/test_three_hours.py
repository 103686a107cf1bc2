from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.agenda import Outcome
from desktop_app.domain.meetings import Stage
from desktop_app.domain.minutes import StatementKind
from desktop_app.domain.votes import VoteMethod
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from tests.journeys.file_dialogs import FileDialogs
from tests.journeys.keyboard import answer, press, push
from tests.journeys.office_at_work import OfficeAtWork, moment
from tests.journeys.three_hours.hours import Hours
from tests.journeys.three_hours.office import ITEMS, make_office
from tests.journeys.three_hours.script import Act, Said, said, script
from tests.typesetting.reading import read

GOLDEN = Path(__file__).parent.parent / "golden" / "three-hours.txt"
_FURNITURE = re.compile(r"(صفحه [۰-۹]+ از [۰-۹]+|پیش‌نویس|صورتجلسه نخستین جلسه .* ۱۴۰۴/۰۹/۲۶)$")
_FINGERPRINT = re.compile(r"[۰-۹0-9]{4}(-[۰-۹0-9]{4}){3}")


def test_that_a_session_of_three_hours_held_by_keys_alone_ends_in_the_expected_minutes(
    program: OfficeAtWork, files: FileDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    meeting = make_office(tmp_path / "office.dabir", tmp_path / "made")
    program.it_is(9, 26, 14)
    window = program.window_on(tmp_path / "office.dabir", place=Place("meeting", meeting, "session"))
    program.shown()
    hours = Hours(window, program.clock.set)
    for step in script():
        hours.do(step)
    assert window.settled()
    the_desk_tells_the_same(window.desk, meeting)
    paper = tmp_path / "minutes.pdf"
    files.to_save.append(paper)
    window.go(Place("meeting", meeting, "minutes"))
    program.it_is(9, 26, 17, 30)
    answer(lambda: press("Return"), to=lambda: push("تثبیت متن"))
    press("Ctrl+S")
    qtbot.waitUntil(paper.exists)
    hold_to_expected("\n".join([*told_by(paper.read_bytes()), ""]))


def the_desk_tells_the_same(desk: Desk, meeting: str) -> None:
    recorded, resolutions = desk.recording.statements(meeting), desk.deciding.resolutions(meeting)
    (failed,) = (step.fields["متن"] for step in script() if isinstance(step, Act) and step.fields.get("رد") == "رأی")
    statements = [s for s in recorded if not s.text.startswith(failed)]
    (motion,) = (s for s in recorded if s.text.startswith(failed))
    assert motion.kind is StatementKind.MOTION
    assert "۲ رأی موافق و ۶ رأی مخالف" in motion.text
    assert desk.meetings.get(meeting).stage is Stage.DRAFTED
    assert [letters(s.text) for s in statements] == [letters(line.text) for line in said()]
    assert [s.private for s in statements] == [line.is_private for line in said()]
    assert sum(s.kind is StatementKind.MOTION for s in statements) == sum(line.kind == "پیشنهاد" for line in said())
    adopted = [step.fields for step in script() if isinstance(step, Act) and step.is_adopted]
    assert [r.text for r in resolutions] == [charge["متن"] for charge in adopted]
    assert [r.responsible for r in resolutions] == [charge["واحد"] for charge in adopted]
    methods = [r.vote.method for r in resolutions if r.vote is not None]
    assert {m: methods.count(m) for m in VoteMethod} == {
        VoteMethod.UNANIMOUS: 6,
        VoteMethod.OPEN: 6,
        VoteMethod.SECRET: 1,
        VoteMethod.BY_NAME: 1,
        VoteMethod.UNTAKEN: 1,
    }
    items = desk.agenda.items(meeting)
    assert [i.title for i in items if i.outcome is Outcome.OPEN] == [ITEMS[-1].title]
    assert [i.title for i in items if i.off_agenda] == ["نامه سازمان بازرسی درباره سامانه شکایت‌ها"]
    assert [i.recused for i in items if i.recused] == [("مدیرکل امور مالی",), ("مدیرکل صدور پروانه‌ها",)]
    spans = desk.attendance.roll(meeting).official
    assert [(a.isoformat("minutes"), b and b.isoformat("minutes")) for a, b in spans] == [
        ("14:04", "15:54"),
        ("16:02", "17:00"),
    ]
    assert desk.file.verify() == []


def letters(text: str) -> str:
    """A text without what the program mends while it is typed: spaces, half-spaces and the forms of letters."""
    return re.sub(r"[\s\u200c]", "", text).translate(str.maketrans("كي", "کی"))


def told_by(paper: bytes) -> Iterator[str]:
    """Every line of the printed minutes as a reader copies it, page by page, without what stands on each page."""
    for number, page in enumerate(read(paper), start=1):
        yield f"== {number}"
        for line in page.split("\n"):
            if line.strip() and not _FURNITURE.search(line.strip()):
                yield _FINGERPRINT.sub("####-####-####-####", line.strip())


def hold_to_expected(text: str) -> None:
    """The text in `tests/golden`; what is meant to change is renewed as its README says, and read."""
    if os.environ.get("DABIR_RENEW_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8")
    expected = GOLDEN.read_text(encoding="utf-8")
    if text != expected:
        pytest.fail("\n".join(difflib.unified_diff(expected.split("\n"), text.split("\n"), "expected", "printed", n=1)))


def test_that_the_script_is_the_session_that_was_promised() -> None:
    acts = [step for step in script() if isinstance(step, Act)]
    assert len(said()) == 240
    assert len({line.text for line in said()}) == 240
    assert sum(act.is_adopted for act in acts) == 15
    assert len(ITEMS) == 8
    assert sum(act.verb == "تعارض" for act in acts) == 2
    times = [step.at for step in script()]
    assert times == sorted(times)
    assert (times[0], times[-1]) == (moment(9, 26, 14).time(), moment(9, 26, 17).time())


def test_that_nobody_of_the_script_speaks_outside_the_room() -> None:
    in_room: set[str] = set()
    for step in script():
        if isinstance(step, Said):
            assert not step.who or step.who in in_room, step
        elif step.verb == "ورود":
            assert not in_room & set(step.who), step
            in_room |= set(step.who)
        elif step.verb == "خروج":
            assert in_room >= set(step.who), step
            in_room -= set(step.who)
