"""What recording a file did, row by row: what was decided stands under its record."""

from __future__ import annotations

import datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.services.exchange.views import Changed, Decided, Decision, Outcome, ReviewGroup, ReviewItem
from desktop_app.ui.pages.exchange.result_card import ResultCard
from desktop_app.ui.pages.exchange.review_rows import changed
from desktop_app.ui.theme import Theme

AT = datetime.datetime(2025, 12, 8, 9, tzinfo=datetime.UTC)


def test_that_what_was_taken_stands_under_its_record(qtbot: QtBot, theme: Theme) -> None:
    card = ResultCard(theme)
    qtbot.addWidget(card)
    both = (
        Changed(ReviewGroup.CONFLICT, "unit", "معاونت مالی", "", "u-1"),
        Changed(ReviewGroup.NEW, "person", "شهردار", "", "p-1"),
    )
    taken = Decided("unit", "معاونت مالی", "", "name", Decision.OURS, "u-1", "name", '"معاونت مالی"')
    card.show_outcome(Outcome("a", "سازمان", 3, AT, {}, settled=1, changed=both, decided=(taken,)))
    rows = [[cell.text for cell in row.cells] for row in card.list.rows_model.rows]
    assert [row[0] for row in rows] == ["معاونت مالی", "نام: معاونت مالی", "شهردار"]
    assert rows[1][1] == "انتخاب‌شده: نسخه ما"


@pytest.mark.usefixtures("theme")
def test_that_what_is_called_alike_is_told_apart_by_its_kind() -> None:
    told = [
        changed(ReviewItem(f"{kind}/1", ReviewGroup.NEW, kind, "1", "شهردار", place), {})
        for kind, place in (("unit", ""), ("person", ""), ("membership", "سلامت اداری"))
    ]
    assert told == ["واحد", "فرد", "عضویت، سلامت اداری"]
