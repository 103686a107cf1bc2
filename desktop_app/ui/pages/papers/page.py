"""The page of papers: which are listed, which one is shown, and what is done with those that are wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.persian.jalali import JalaliDate
from desktop_app.services.paper_offers import Offer
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.papers import on_offer
from desktop_app.ui.pages.papers.archiving import YearArchiving
from desktop_app.ui.pages.papers.bar import WITHOUT, PapersBar
from desktop_app.ui.pages.papers.drafts import DraftsBar
from desktop_app.ui.pages.papers.header import PapersHeader
from desktop_app.ui.pages.papers.listed import PapersList
from desktop_app.ui.pages.papers.on_offer import YearOfPapers
from desktop_app.ui.pages.papers.shown import ShownPaper
from desktop_app.ui.paper_output import PaperOutput

_KINDS_SHOWN = frozenset(
    {
        "meeting",
        "minutes",
        "resolution",
        "attendance",
        "agenda_item",
        "letter",
        "committee",
        "membership",
        "office",
        "allowance_rate",
        "programme",
        "programme_session",
        "declaration",
        "recusal",
    }
)


class PapersPage(Page):
    """The list at the start edge, the paper that is chosen beside it; ticked ones go together."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._year: YearOfPapers | None = None
        self._going_on = QTimer(self, singleShot=True, interval=0)
        self._going_on.timeout.connect(self._read_on)
        self.output = PaperOutput(frame, self)
        self.archiving = YearArchiving(frame, self)
        self.header = PapersHeader(self.theme)
        self.bar = PapersBar(self.theme)
        self.listed = PapersList(self.theme)
        self.list = self.listed.list
        self.drafts = DraftsBar(frame)
        self.shown = ShownPaper(frame)
        self.preview = self.shown.preview
        self._lay_out()
        self._connect()
        self._show_wanted()

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return (
            ("↑ / ↓", self.tr("Move")),
            ("Space", self.tr("Tick")),
            ("Ctrl P", self.tr("Print")),
            ("Ctrl S", self.tr("Save as PDF")),
            ("Ctrl F", self.tr("Find")),
        )

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.drafts)
        beside.addWidget(self.shown, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.listed)
        body.addLayout(beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.bar)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        self.bar.changed.connect(self._read_and_show)
        self.bar.words.textChanged.connect(self._show)
        self.bar.archive.clicked.connect(lambda: self.archiving.ask(self.bar.committee, self.bar.year))
        self.listed.changed.connect(self._show_wanted)
        self.listed.widened.connect(self.bar.clear_words)
        self.list.opened.connect(lambda _key: self.preview.setFocus())
        self.header.check.clicked.connect(lambda: self.frame.go(Place("check")))
        self.header.print.clicked.connect(self.print_out)
        self.header.save.clicked.connect(self.save_pdf)
        self.header.save_as.connect(self._save_as)
        acts = {"Ctrl+S": self.save_pdf, "Ctrl+E": self._save_as_other, "Ctrl+Shift+A": self.bar.archive.click}
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        for keys, step in (("Alt+Right", -1), ("Alt+Left", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self.bar.step_year(step))

    # What the window asks of a page

    def arrive(self, place: Place) -> None:
        """`id` names a committee, or with the part «meeting» a meeting."""
        today = JalaliDate.from_date(self.desk.clock.today()).year
        meeting_id = place.id if place.part == "meeting" else ""
        committees = self.frame.asked(self.desk.committees.all) or []
        self.bar.offer([(c.id, c.name) for c in committees])
        committee, year = place.id, self.bar.year or today
        if meeting_id:
            meeting = self.frame.asked(lambda: self.desk.meetings.get(meeting_id))
            if meeting is not None:
                committee, year = meeting.committee_id or WITHOUT, meeting.year
        self.bar.choose(committee, year)
        self._read_and_show(meeting_id)
        if meeting_id:
            self.listed.choose_paper_of(meeting_id)
        if self.list.current_key() is None:
            self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.listed.fit(self.width() - self.shown.minimumSizeHint().width())

    def refresh(self, kinds: frozenset[str]) -> None:
        if not kinds or kinds & _KINDS_SHOWN:
            self._read_and_show()

    def start_find(self) -> None:
        self.bar.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.words.selectAll()

    # What is shown

    @Slot()
    def _read_and_show(self, first: str = "") -> None:
        committee, year = self.bar.committee, self.bar.year
        self._year = self.frame.asked(lambda: YearOfPapers(self.desk, committee, year, first))
        self.bar.offer_archive(met=self._year is not None and self._year.met)
        self._show()
        self._going_on.start()

    @Slot()
    def _read_on(self) -> None:
        """The papers of further meetings, a few at a time: the window has its turn in between."""
        year = self._year
        if year is None or not self.isVisible():  # whoever comes back reads anew
            return
        more = self.frame.asked(year.go_on)
        if more:
            self._going_on.start()
        elif len(year.groups) > on_offer.AT_ONCE:
            self._show()

    @Slot()
    def _show(self) -> None:
        narrowed = bool(self.bar.words.text().strip())
        groups = self._year.groups if self._year is not None else ()
        self.header.show_count(self.listed.show_groups(groups, self.bar.fits, narrowed=narrowed))

    @Slot()
    def _show_wanted(self) -> None:
        wanted = self.wanted()
        self.header.show_wanted(wanted)
        self.drafts.show_wanted(wanted)
        self.shown.show_offer(self.listed.chosen)

    def wanted(self) -> list[Offer]:
        """The ticked papers in the order of the list, or else the chosen one."""
        return self.listed.wanted()

    # Out of the program

    @Slot()
    def print_out(self) -> None:
        """Ctrl+P."""
        self.output.print_out(self.wanted())

    @Slot()
    def save_pdf(self) -> None:
        """Ctrl+S: one file, or all ticked ones in a folder."""
        wanted = self.wanted()
        if len(wanted) == 1:
            self.output.save(wanted[0], wanted[0].formats[0])
        elif wanted:
            self.output.save_all(wanted)

    @Slot()
    def _save_as_other(self) -> None:
        """Ctrl+E: the first format beside the usual one."""
        wanted = self.wanted()
        if len(wanted) == 1 and len(wanted[0].formats) > 1:
            self._save_as(wanted[0].formats[1])

    @Slot(str)
    def _save_as(self, form: str) -> None:
        wanted = self.wanted()
        if len(wanted) == 1:
            self.output.save(wanted[0], form)
