"""Why an item of an earlier meeting comes back, in a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.agenda import LeftReason
from desktop_app.services.carry_over import LeftOver
from desktop_app.ui.follow_up_words import late_words
from desktop_app.ui.widgets.rows import Mark
from desktop_app.ui.wording import joined, number

translate = QCoreApplication.translate


def left_over_mark(left: LeftOver) -> Mark:
    """The reason as a tag, with the delay of its resolutions."""
    match left.reason:
        case LeftReason.NOT_REACHED:
            return Mark(translate("Agenda", "Not reached"), "neutral", "ph.clock")
        case LeftReason.POSTPONED:
            return Mark(translate("Agenda", "Postponed"), "zar", "ph.arrow-bend-up-left")
        case LeftReason.OPEN_RESOLUTIONS:
            one = translate("Agenda", "{n} open resolution")
            many = translate("Agenda", "{n} open resolutions")
            words = (one if left.open_resolutions == 1 else many).format(n=number(left.open_resolutions))
            if left.days_late:
                late = joined([words, late_words(left.days_late)])
                return Mark(late, "shangarf", "ph.clock-counter-clockwise")
            return Mark(words, "lajvard", "ph.hourglass-medium")
