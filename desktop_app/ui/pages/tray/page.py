"""The work tray on screen: groups of matters, each with the act that settles it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.persian import spelling
from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.services.reminders import ALREADY_TODAY
from desktop_app.services.tray_rows import Matter, Tray, TrayRow
from desktop_app.ui.follow_up_words import shown_label
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.tray.matters import REMIND, VERIFY, WRITE, place_of, rest_of, rows_of
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Column, Row
from desktop_app.ui.widgets.surfaces import Card, PageHeader
from desktop_app.ui.wording import date_long, in_digits, number, told

COLUMNS: Final = (Column(20), Column(86), Column(0), Column(210, hides_below=760), Column(132), Column(128))


class TrayPage(Page):
    """Enter goes to where a matter is settled; Ctrl+Enter does the act at the end of its row."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.hints = (
            ("↑ / ↓", self.tr("Move")),
            ("Enter", self.tr("Go there")),
            ("Ctrl Enter", self.tr("The act at the end of the row")),
            ("Ctrl F", self.tr("Find")),
        )
        self._tray: Tray | None = None
        self.header = PageHeader(self.theme, self.tr("Work tray"))
        find = FindField(self.theme, self.tr("In this list"), self.tr("Find"), widest=260)
        find.setMinimumWidth(find.maximumWidth())
        self.words = find.words
        self.words.textChanged.connect(self._show)
        self.header.add_action(find)
        self.list = RowList(self.theme, COLUMNS, row_height=46, group_height=34, name=self.tr("Work tray"))
        self.list.opened.connect(self._open)
        self.list.acted.connect(self._act)
        self._nothing = EmptyState(self.theme, "", icon="ph.tray")
        card = Card(self.theme, padding=1, spacing=0)
        inside = QWidget()
        self._faces = QStackedLayout(inside)
        self._faces.addWidget(self.list)
        self._faces.addWidget(self._nothing)
        card.body.addWidget(inside, 1)
        around = QVBoxLayout()
        around.setContentsMargins(24, 0, 24, 16)
        around.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(around, 1)

    # Frame

    def arrive(self, place: Place) -> None:
        del place
        self.refresh(frozenset())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.list.current_key() is None:
            self.list.choose_first()

    def refresh(self, kinds: frozenset[str]) -> None:
        del kinds
        tray: Tray | None = self.frame.asked(self.desk.work_tray.look)
        if tray is not None:
            self._tray = tray
            self._show()

    def start_find(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    # Showing

    def _show(self) -> None:
        if self._tray is None:
            return
        rows: list[Row] = []
        for group in self._tray.groups:
            header, *found = rows_of(group, self._tray.today)
            kept = [row for row in found if self._fits(row)]
            if kept:
                rows += [header, *kept]
        self.list.show_rows(rows)
        if rows and self.list.current_key() is None:
            self.list.choose_first()
        self._faces.setCurrentIndex(0 if rows else 1)
        if self._tray.count:
            self._nothing.say(self.tr("No matter has these words"), "")
        else:
            self._nothing.say(
                self.tr("Nothing is left to do today."),
                self.tr("What falls due, waits for a signature or lacks an answer appears here."),
            )
        matters = self.tr("{n} matters").format(n=number(self._tray.count))
        self.header.say(self.tr("Work tray"), f"{date_long(self._tray.today)}، {matters}")

    def _fits(self, row: Row) -> bool:
        words = self.words.text().strip()
        return not words or spelling.matches(words, f"{row.spoken()} {row.tip}")

    # Acts

    def _chosen(self, key: object) -> tuple[Matter, TrayRow] | None:
        for group in self._tray.groups if self._tray is not None else ():
            for row in group.rows:
                if key == (group.matter, row.id, row.person_id, row.season):
                    return group.matter, row
        return None

    def _open(self, key: object) -> None:
        match key:
            case ("rest", Matter() as matter):
                self.frame.go(rest_of(matter))
            case _:
                chosen = self._chosen(key)
                if chosen is not None:
                    self.frame.go(place_of(*chosen))

    def _act(self, key: object, act: str) -> None:
        chosen = self._chosen(key)
        if chosen is None:
            return
        deeds = {REMIND: self._remind, VERIFY: self._verify, WRITE: self._write}
        deed = deeds.get(act)
        if deed is not None:
            deed(chosen[1])
        else:
            self._open(key)

    def _remind(self, row: TrayRow) -> None:
        """The next reminder; a second one on the same day only where it is meant."""
        try:
            letter = self.desk.reminders.issue(row.id)
        except Refused as refusal:
            if refusal.fact != ALREADY_TODAY:
                self.frame.tell(refusal)
                return
            sure = self.frame.confirm(
                told(refusal).title,
                self.tr("A second letter on one day is seldom meant."),
                self.tr("Write once more"),
                self.tr("Leave it"),
            )
            again = self.frame.asked(lambda: self.desk.reminders.issue(row.id, again=True)) if sure else None
            self._tell_reminder(row, again)
        except EnvironmentFault as fault:
            self.frame.tell(fault)
        else:
            self._tell_reminder(row, letter)

    def _tell_reminder(self, row: TrayRow, letter: str | None) -> None:
        if letter is not None:
            words = self.tr("The reminder of resolution {label} is in the register.")
            self.frame.toast(
                words.format(label=shown_label(row.number)), undo=lambda: self.desk.reminders.withdraw(letter)
            )

    def _verify(self, row: TrayRow) -> None:
        step = self.frame.asked(lambda: self.desk.follow_ups.record(row.id, FollowUpKind.VERIFIED))
        if step is not None:
            words = self.tr("Resolution {label} is verified and closed.")
            self.frame.toast(
                words.format(label=shown_label(row.number)), undo=lambda: self.desk.follow_ups.remove(step)
            )

    def _write(self, row: TrayRow) -> None:
        """The letter about absences, from the last session that was missed."""
        if row.meeting_id is None or row.person_id is None:
            return
        meeting, person = row.meeting_id, row.person_id
        letter = self.frame.asked(lambda: self.desk.absences.issue(meeting, person))
        if letter is not None:
            words = self.tr("The letter about the absences of {name} is in the register.")
            self.frame.toast(words.format(name=in_digits(row.text)))
