"""The card of proposals for the next year: each becomes a programme or an agenda item with one key."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from desktop_app.domain.evaluations import FindingKind
from desktop_app.services.evaluation_views import EvaluationView, FindingView
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.report.finding_rows import FindingRow
from desktop_app.ui.pages.report.findings import FindingsCard
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.wording import joined, number


class ProposalsCard(FindingsCard):
    """Ctrl+Enter makes a programme of the line; the link in the head puts all on the next agenda."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(
            frame,
            FindingKind.PROPOSAL,
            "",
            "ph.target",
            "lajvard",
            "",
        )
        self.agenda = Button(self.theme, "", kind="link", icon="ph.arrow-bend-up-left")
        self.head.add_action(self.agenda)
        self.agenda.clicked.connect(self.put_all_on_agenda)
        QShortcut(QKeySequence("Ctrl+Shift+L"), self).activated.connect(self.agenda.click)

    def show_view(self, view: EvaluationView) -> None:
        title = self.tr("Proposals for the plan of {year}").format(year=number(view.year + 1))
        self._title = title
        self.head.say(title)
        self.setAccessibleName(title)
        self.empty.say(self.tr("Nothing is proposed for the next year yet."))
        super().show_view(view)
        waiting = [finding for finding in view.of_kind(self.kind) if finding.item_id is None]
        self.agenda.setVisible(bool(waiting))
        ahead = view.next_meeting
        if ahead is None:
            self.agenda.set_words(self.tr("Add to the next agenda"))
            self.agenda.refuse(self.tr("The committee has no meeting ahead of it."))
        else:
            self.agenda.set_words(self.tr("Add to the next agenda"))
            self.agenda.allow()
            self.agenda.explain(f"{ahead.name} (Ctrl+Shift+L)")

    def _row(self, finding: FindingView) -> FindingRow:
        row = super()._row(finding)
        row.say_below(self._below(finding))
        if finding.programme_id is not None:
            deed = Button(self.theme, self.tr("Programme"), kind="link", icon="ph.check-circle-fill", size="small")
            deed.explain(self.tr("Open the programme that it became"))
        elif finding.item_id is not None:
            deed = Button(self.theme, self.tr("On the agenda"), kind="link", icon="ph.check-circle-fill", size="small")
            deed.explain(finding.item_meeting)
        else:
            deed = Button(self.theme, self.tr("Into the programmes"), kind="link", icon="ph.plus-circle", size="small")
            deed.explain(self.tr("A programme of the next year (Ctrl+Enter)"))
        row.add_deed(deed)
        row.taken.connect(self._take)
        return row

    def _below(self, finding: FindingView) -> str:
        """Who, by when, and by which sign."""
        return joined([part for part in (finding.unit, finding.time, finding.indicator) if part])

    @Slot(str)
    def _take(self, key: str) -> None:
        """The link, or the deed."""
        finding = next(row.finding for row in self.rows if row.finding.key == key)
        view = self._view
        assert view is not None
        if finding.programme_id is not None:
            self.frame.go(Place("integrity", view.committee_id, "programmes", finding.programme_id))
        elif finding.item_id is not None and finding.item_meeting_id is not None:
            self.frame.go(Place("meeting", finding.item_meeting_id, "agenda", finding.item_id))
        else:
            self._make_programme(key)

    def _make_programme(self, key: str) -> None:
        made = self._ask(lambda committee, year: self.desk.findings.make_programme(committee, year, key))
        if made is not None and self._view is not None:
            words = self.tr("The proposal is a programme of {year} now.")
            self.frame.toast(
                words.format(year=number(self._view.year + 1)), undo=lambda: self.desk.findings.take_back([made])
            )

    @Slot()
    def put_all_on_agenda(self) -> None:
        """Ctrl+Shift+L: those that are on no agenda yet."""
        keys = [row.finding.key for row in self.rows if row.finding.item_id is None]
        self._put(keys)

    def _put(self, keys: list[str]) -> None:
        view = self._view
        made = self._ask(lambda committee, year: self.desk.findings.put_on_agenda(committee, year, keys))
        if made and view is not None and view.next_meeting is not None:
            words = self.tr("{n} proposals came onto the agenda: {meeting}")
            self.frame.toast(
                words.format(n=number(len(made)), meeting=view.next_meeting.name),
                undo=lambda: self.desk.findings.take_back(made),
            )

    def fill_menu(self, menu: QMenu, row: FindingRow) -> None:
        key, finding = row.finding.key, row.finding
        if finding.programme_id is None:
            icon = self.theme.icon("ph.target")
            menu.addAction(icon, self.tr("Into the programmes"), lambda: self._make_programme(key))
        if finding.item_id is None:
            icon = self.theme.icon("ph.calendar-plus")
            menu.addAction(icon, self.tr("Add to the next agenda"), lambda: self._put([key]))
        super().fill_menu(menu, row)
