"""Words, numbers and dates are shown in the digits and direction of the language."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from desktop_app.domain.fields import NAMES
from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.ui import wording
from desktop_app.ui.theme import Theme
from desktop_app.ui.translations import Speech

DAY = datetime.date(2025, 12, 8)


def test_that_a_line_of_digits_or_latin_starts_from_the_right(theme: Theme) -> None:
    assert wording.line("۶۰").startswith(wording.RLM)
    assert wording.line("PDF، ۱٫۲ مگابایت") == "\u200f\u2066PDF\u2069، ۱٫۲ مگابایت"
    assert wording.line("مصوبه ۱۴۰۴/۲/۳") == "\u200fمصوبه \u2066۱۴۰۴/۲/۳\u2069"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_that_marking_a_line_twice_changes_nothing_and_the_words_stay(theme: Theme, text: str) -> None:
    once = wording.line(text)
    assert wording.line(once) == once
    assert wording.plain(once) == wording.plain(text)


def test_that_a_percent_sign_stands_left_of_its_number(theme: Theme) -> None:
    assert wording.percent(60) == "۶۰\u200f٪"


def test_that_numbers_and_dates_follow_the_language(qapp: QApplication, theme: Theme) -> None:
    assert wording.number(1404) == "۱۴۰۴"
    assert wording.amount(1234.5, 1) == "۱٬۲۳۴٫۵"
    assert wording.date_long(DAY) == "دوشنبه ۱۷ آذر ۱۴۰۴"
    assert wording.date_short(DAY, DAY) == "۱۷ آذر"
    assert wording.plain(wording.date_official(DAY)) == "۱۴۰۴/۰۹/۱۷"
    assert wording.clock(datetime.time(14, 0)) == "۱۴:۰۰"
    assert wording.joined(["الف", "ب"]) == "الف، ب"
    Speech(qapp).speak("en")
    assert wording.number(1404) == "1404"
    assert wording.percent(60) == "60%"
    assert wording.line("PDF 12") == "PDF 12"
    assert wording.date_long(DAY) == "Monday 8 December 2025"


def test_that_an_error_is_told_as_fact_and_next_step_with_its_values(theme: Theme) -> None:
    told = wording.told(Refused("Nobody knows {count} of {text}.", "Wait until {day}.", count=12, text="{x}", day=DAY))
    assert wording.plain(told.title) == "Nobody knows ۱۲ of {x}."
    assert wording.plain(told.body) == "Wait until دوشنبه ۱۷ آذر ۱۴۰۴."


def test_that_a_refused_field_is_called_by_its_name_on_the_screen(theme: Theme) -> None:
    told = wording.told(Refused("{what} is empty.", "Type it, then continue.", what=NAMES["place"]))
    assert wording.plain(told.title) == "محل خالی است."


def test_that_a_path_with_persian_folders_keeps_its_order(theme: Theme) -> None:
    told = wording.told(EnvironmentFault("{path} is damaged.", path=Path("/home/دبیرخانه/office.dabir")))
    assert "\u2066/home/دبیرخانه/office.dabir\u2069" in told.title.replace(os.sep, "/")
