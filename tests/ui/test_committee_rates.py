"""The rates of the attendance allowance on the committee's page: recorded, corrected, taken out and brought back."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.allowances import RateTerms, RateView
from desktop_app.ui.dialogs.rate import RateDialog
from desktop_app.ui.frame import Place
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.amounts import AmountField
from desktop_app.ui.wording import plain
from tests.ui.committee_room import Opened, committee_of_nine
from tests.ui.desk_frame import NEW_YEAR, TODAY, complaint, retype, type_in, when_asked


@pytest.fixture
def opened(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Opened]:
    with committee_of_nine(tmp_path, theme, qtbot) as made:
        yield made


def rates(opened: Opened) -> list[RateView]:
    return opened.frame.desk.allowances.rates()


def marks(opened: Opened) -> list[tuple[int, str]]:
    """The amount and the mark of every row."""
    rows = [(row.value, row.cells[-1].tags) for row in opened.page.rates.list.rows_model.rows]
    return [
        (rate.hourly, "".join(plain(mark.text) for mark in tags)) for rate, tags in rows if isinstance(rate, RateView)
    ]


def dialog_on(opened: Opened, qtbot: QtBot, rate: RateView | None = None) -> RateDialog:
    dialog = RateDialog(opened.frame, opened.view, rate)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_that_a_rate_is_recorded_by_the_keyboard_alone(opened: Opened) -> None:
    def answer(dialog: RateDialog) -> None:
        assert dialog.focusWidget() is dialog.hourly.edit
        type_in(dialog.hourly.edit, "۱۲۰۰۰۰۰")
        assert dialog.hourly.edit.text() == "۱٬۲۰۰٬۰۰۰"
        QTest.keyClick(dialog.hourly.edit, Qt.Key.Key_Tab)
        type_in(dialog.least.edit, "30")
        QTest.keyClick(dialog.least.edit, Qt.Key.Key_Return)

    opened.page.rates.add.setFocus()
    when_asked(answer)
    QTest.keyClick(opened.page.rates.add, Qt.Key.Key_Return)
    QApplication.processEvents()

    assert [(r.hourly, r.least_minutes, r.starts, r.committee_id) for r in rates(opened)] == [
        (1_200_000, 30, TODAY, None)
    ]
    assert marks(opened) == [(1_200_000, "در حال اجرا")]
    opened.frame.undo_last()
    QApplication.processEvents()
    assert rates(opened) == []
    assert opened.page.rates.empty.isVisible()


def test_that_what_holds_here_today_is_told_apart_from_what_holds_elsewhere_or_later(opened: Opened) -> None:
    allowances = opened.frame.desk.allowances
    allowances.add_rate(RateTerms(NEW_YEAR, 500_000))
    allowances.add_rate(RateTerms(NEW_YEAR, 700_000, committee_id=opened.committee))
    allowances.add_rate(RateTerms(TODAY + datetime.timedelta(days=9), 900_000, committee_id=opened.committee))
    QApplication.processEvents()

    assert marks(opened) == [(900_000, "در آینده"), (700_000, "در حال اجرا"), (500_000, "برای دیگران")]


def test_that_coming_to_the_rates_gives_them_the_keyboard(opened: Opened, qtbot: QtBot) -> None:
    opened.frame.desk.allowances.add_rate(RateTerms(NEW_YEAR, 500_000))
    opened.page.activateWindow()
    qtbot.waitUntil(opened.page.isActiveWindow)

    opened.page.arrive(Place("committee", opened.committee, "rates"))

    def has_the_keyboard() -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and opened.page.rates.isAncestorOf(focused)

    qtbot.waitUntil(has_the_keyboard)
    top = opened.page.rates.visibleRegion().boundingRect()
    assert not top.isEmpty()


def test_that_another_committees_rate_is_not_shown(opened: Opened) -> None:
    desk = opened.frame.desk
    other = desk.committees.found("کمیته بهره‌وری")
    desk.allowances.add_rate(RateTerms(NEW_YEAR, 500_000, committee_id=other))
    QApplication.processEvents()

    assert marks(opened) == []


def test_that_enter_corrects_a_rate_and_the_toast_takes_it_back(opened: Opened) -> None:
    allowances = opened.frame.desk.allowances
    rate_id = allowances.add_rate(RateTerms(NEW_YEAR, 500_000, most_minutes=180, note="بخشنامه"))
    QApplication.processEvents()

    def answer(dialog: RateDialog) -> None:
        assert dialog.most.value == 180
        dialog.starts.show_date(TODAY)
        retype(dialog.hourly.edit, "۶۵۰٬۰۰۰")

    opened.page.rates.list.choose(rate_id)
    when_asked(answer)
    QTest.keyClick(opened.page.rates.list, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [(r.hourly, r.starts, r.most_minutes) for r in rates(opened)] == [(650_000, TODAY, 180)]

    opened.frame.undo_last()
    assert [(r.hourly, r.starts, r.note) for r in rates(opened)] == [(500_000, NEW_YEAR, "بخشنامه")]


def test_that_delete_takes_a_rate_out_and_the_toast_brings_it_back(opened: Opened) -> None:
    rate_id = opened.frame.desk.allowances.add_rate(RateTerms(NEW_YEAR, 500_000))
    QApplication.processEvents()
    opened.page.rates.list.choose(rate_id)

    QTest.keyClick(opened.page.rates.list, Qt.Key.Key_Delete)
    assert rates(opened) == []
    opened.frame.undo_last()

    assert [r.id for r in rates(opened)] == [rate_id]


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("hourly", lambda d: retype(d.hourly.edit, "")),
        ("hourly", lambda d: retype(d.hourly.edit, "هزار")),
        ("hourly", lambda d: retype(d.hourly.edit, "-5")),
        ("hourly", lambda d: retype(d.hourly.edit, "9" * 15)),
        ("starts", lambda d: d.starts.show_date(NEW_YEAR)),
        ("starts", lambda d: retype(d.starts.edit, "۱۴۰۴/۱۳/۱")),
        ("least_minutes", lambda d: retype(d.least.edit, "200")),
        ("note", lambda d: d.note.setText("ب" * 400)),
    ],
)
def test_that_what_cannot_be_is_told_under_its_field(opened: Opened, qtbot: QtBot, field: str, change: object) -> None:
    opened.frame.desk.allowances.add_rate(RateTerms(NEW_YEAR, 500_000, committee_id=opened.committee))
    opened.frame.desk.allowances.add_rate(RateTerms(NEW_YEAR, 500_000))
    dialog = dialog_on(opened, qtbot)
    retype(dialog.starts.edit, "۱۴۰۴/۱/۲")
    dialog.hourly.show_amount(600_000)
    dialog.most.show_amount(180)
    dialog.whose.choose(None)
    assert callable(change)
    before = len(rates(opened))

    change(dialog)
    if dialog.isVisible():
        dialog.accept()

    assert dialog.isVisible()
    assert complaint(dialog.fields[field])
    assert len(rates(opened)) == before


@pytest.mark.parametrize("typed", ["1200000", "۱۲۰۰۰۰۰", "1,200,000", "۱٬۲۰۰٬۰۰۰", "1 200 000", "١٢٠٠٠٠٠"])
def test_that_an_amount_is_read_in_any_digits_and_grouping(typed: str, qtbot: QtBot, theme: Theme) -> None:
    field = AmountField(theme)
    qtbot.addWidget(field)
    field.show()

    retype(field.edit, typed)

    assert field.value == 1_200_000
    assert field.edit.text() == "۱٬۲۰۰٬۰۰۰"


def test_that_a_digit_typed_in_the_middle_leaves_the_cursor_behind_it(qtbot: QtBot, theme: Theme) -> None:
    field = AmountField(theme, 1_200)
    qtbot.addWidget(field)
    field.show()
    field.edit.setFocus()
    field.edit.setCursorPosition(1)

    type_in(field.edit, "5")

    assert field.edit.text() == "۱۵٬۲۰۰"
    assert field.edit.cursorPosition() == 2
