"""Letters of the secretariat go out: their date, urgency and copies are settled, and each gets its number."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.letters import Urgency
from desktop_app.services.letter_facts import Terms
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import in_digits, number


class IssueLettersDialog(FormDialog):
    """What invitations and notices share. `letters` are the ids of what went out."""

    def __init__(
        self,
        frame: Frame,
        meeting_id: str,
        title: str,
        act: str,
        ways: Sequence[tuple[object, str]],
        parent: QWidget,
    ) -> None:
        super().__init__(frame, title, act, width=560, parent=parent)
        self._meeting_id = meeting_id
        self.letters: list[str] = []
        first = self.desk.letters.next_number(meeting_id)
        told = self.tr("The letters are numbered from {number} on and entered in the register.")
        self._body.say(told.format(number=in_digits(first)))
        self._body.show()
        urgencies = [
            (Urgency.ORDINARY, self.tr("Usual")),
            (Urgency.URGENT, self.tr("Urgent")),
            (Urgency.IMMEDIATE, self.tr("Immediate")),
        ]
        self.urgency = Segmented(self.theme, urgencies, name=self.tr("Urgency"))
        self.date = DateField(
            self.theme,
            self.desk.clock.today(),
            today=self.desk.clock.today,
            calendar=self.desk.offices.work_calendar(),
            may_be_empty=False,
        )
        if ways:
            self._add_ways(ways)
        self.place(
            self.field("date", self.tr("Date"), self.date), self.field("urgency", self.tr("Urgency"), self.urgency)
        )
        self.act.setFocus(Qt.FocusReason.TabFocusReason)  # everything asked for has its usual answer

    def _add_ways(self, ways: Sequence[tuple[object, str]]) -> None:
        self.way = Segmented(self.theme, list(ways), name=self.tr("Letters"))
        self.place(self.field("way", self.tr("Letters"), self.way))

    def add_copies(self) -> None:
        hint = self.tr("One a line, as «recipient: purpose»; empty is the usual list")
        self.copies = TextArea(self.theme, rows=2, most_rows=6, name=self.tr("Copies"))
        self.place(self.field("copies", self.tr("Copies"), self.copies, hint=hint))

    def warn(self, words: str) -> None:
        note = Card(self.theme, padding=10, tone="zar")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconMark(self.theme, "ph.warning", "zar"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self.theme, words, role="meta", ink="zar", wrap=True), 1)
        note.body.addLayout(row)
        self.content.addWidget(note)

    def _urgency(self) -> Urgency:
        return Urgency(str(self.urgency.value))

    def _copies(self) -> str | None:
        return self.copies.toPlainText().strip() or None


class IssueInvitationsDialog(IssueLettersDialog):
    """Everybody who is called gets a letter, or one letter goes with a list."""

    def __init__(self, frame: Frame, meeting_id: str, parent: QWidget) -> None:
        title = self.tr("Send the invitations")
        ways = ((False, self.tr("One for each person")), (True, self.tr("One with a list")))
        super().__init__(frame, meeting_id, title, self.tr("Number the invitations"), ways, parent)
        self.further_to = LineEdit(self.theme, name=self.tr("Further to"))
        self.documents = LineEdit(self.theme, name=self.tr("Papers to bring"))
        self.place(self.field("further_to", self.tr("Further to"), self.further_to))
        self.place(self.field("documents", self.tr("Papers to bring"), self.documents))
        self.add_copies()
        ahead = self.desk.invitations.notice(meeting_id)
        if ahead.short:
            words = self.tr("Only {given} hours are left; the committee asks for {asked} hours.")
            self.warn(words.format(given=number(max(0, ahead.given or 0)), asked=number(ahead.asked)))

    def submit(self) -> None:
        terms = Terms(
            date=self.date.value,
            urgency=self._urgency(),
            copies=self._copies(),
            further_to=self.further_to.text(),
            documents=self.documents.text(),
        )
        together = bool(self.way.value)
        self.letters = self.desk.invitations.issue(self._meeting_id, terms, together=together)


class IssueNoticesDialog(IssueLettersDialog):
    """Every unit in charge gets a letter about its resolutions."""

    def __init__(self, frame: Frame, meeting_id: str, parent: QWidget) -> None:
        title = self.tr("Notify the units")
        ways = ((False, self.tr("One for each unit")), (True, self.tr("One for each resolution")))
        super().__init__(frame, meeting_id, title, self.tr("Number the notices"), ways, parent)
        self.report = LineEdit(self.theme, name=self.tr("How to report"), placeholder=self.tr("Monthly, in writing"))
        self.place(self.field("report", self.tr("How to report"), self.report))
        self.add_copies()

    def submit(self) -> None:
        terms = Terms(date=self.date.value, urgency=self._urgency(), copies=self._copies(), report=self.report.text())
        self.letters = self.desk.notices.issue(self._meeting_id, terms, each=bool(self.way.value))


class IssueOneByOneDialog(IssueLettersDialog):
    """Letters that were chosen one by one, each with a request of its own that gives the letter's id."""

    def __init__(
        self,
        frame: Frame,
        meeting_id: str,
        title: str,
        requests: Sequence[Callable[[Terms], str]],
        parent: QWidget,
    ) -> None:
        super().__init__(frame, meeting_id, title, self.tr("Number and register"), (), parent)
        self._waiting = list(requests)
        self.add_copies()

    def submit(self) -> None:
        """What has been issued before a refusal is not issued again."""
        terms = Terms(date=self.date.value, urgency=self._urgency(), copies=self._copies())
        while self._waiting:
            self.letters.append(self._waiting[0](terms))
            del self._waiting[0]
