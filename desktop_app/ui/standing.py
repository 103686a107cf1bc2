"""What the window shows of the office on every page: its name, who works, the last backup, what is overdue."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.services.desk import Desk
from desktop_app.ui.widgets.rail import Rail
from desktop_app.ui.widgets.top_bar import TopBar
from desktop_app.ui.wording import clock, date_short, line

TOO_OLD_DAYS = 7
ZWNJ = "\u200c"


def initials(role: str) -> str:
    """The first letters of the first two words, not joined to each other."""
    return ZWNJ.join(word[0] for word in role.replace(ZWNJ, " ").split()[:2])


def backup_sentence(desk: Desk) -> tuple[str, str]:
    """The sentence about the newest backup and its ink."""
    newest = desk.backups.newest()
    if newest is None:
        return QCoreApplication.translate("Standing", "No backup yet"), "zar"
    made, today = newest.made.astimezone(), desk.clock.today()
    at = clock(made.time())
    days = (today - made.date()).days
    if days == 0:
        said = QCoreApplication.translate("Standing", "Backup: today {time}").format(time=at)
    elif days == 1:
        said = QCoreApplication.translate("Standing", "Backup: yesterday {time}").format(time=at)
    else:
        day = date_short(made.date(), today)
        said = QCoreApplication.translate("Standing", "Backup: {day}, {time}").format(day=day, time=at)
    return said, "zar" if days >= TOO_OLD_DAYS else "ink-2"


class Standing:
    """Fills the top bar and the badges of the rail from the desk."""

    def __init__(self, desk: Desk, bar: TopBar, rail: Rail) -> None:
        self._desk, self._bar, self._rail = desk, bar, rail
        self.day: datetime.date = desk.clock.today()

    def show_office(self) -> str:
        """Fills the start of the bar. Returns the office's name."""
        office = self._desk.offices.own()
        self._bar.show_office(office.name, office.secretariat)
        return line(office.name)

    def show_person(self) -> None:
        role = self._desk.file.person
        self._bar.show_person(role, initials(role))

    def show_backup(self) -> None:
        sentence, ink = backup_sentence(self._desk)
        self._bar.show_backup(sentence, tone=ink)

    def show_overdue(self) -> None:
        self._rail.set_badge("resolutions", self._desk.resolutions.late_count())

    def show_waiting(self) -> None:
        """How many files of other offices wait for review."""
        self._rail.set_badge("exchange", self._desk.standings.waiting(), "zar")

    def has_day_changed(self) -> bool:
        """Whether midnight has passed since this was last asked."""
        before, self.day = self.day, self._desk.clock.today()
        return before != self.day
