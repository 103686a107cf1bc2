"""All papers of a committee's year: looked at, printed and saved, one or many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.persian.jalali import JalaliDate
from desktop_app.progress import Progress
from desktop_app.sentences import Refused
from desktop_app.services import papers
from desktop_app.services.meetings import MeetingRow
from desktop_app.services.paper_offers import Offer
from desktop_app.ui import terms
from desktop_app.ui.frame import Frame, Page, Place
from desktop_app.ui.pages.papers_bar import WITHOUT, PapersBar
from desktop_app.ui.paper_output import PaperOutput
from desktop_app.ui.paper_words import FORMATS, SAVE_ICONS, kind_icon, kind_word
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.page_preview import PagePreview
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row, group
from desktop_app.ui.widgets.surfaces import Ground, PageHeader
from desktop_app.ui.wording import date_short, number, told

_SETTLE_MS: Final = 220
_LIST: Final = 460
_KINDS_SHOWN: Final = frozenset(
    {"meeting", "minutes", "resolution", "attendance", "agenda_item", "letter", "committee", "membership", "office"}
)


@dataclass(frozen=True)
class _Group:
    """Papers under one header: those of the year, or those of one meeting."""

    title: str
    detail: str
    meeting_id: str
    offers: tuple[Offer, ...]


class PapersPage(Page):
    """The list at the start edge, the paper that is chosen beside it; ticked ones go together."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._groups: list[_Group] = []
        self._ticked: dict[Offer, None] = {}
        self._meeting = ""
        self._asked = 0
        self.output = PaperOutput(frame, self)
        self._make_widgets()
        self._lay_out()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._connect()
        self._show_chosen()

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return (
            ("↑ / ↓", self.tr("Move")),
            ("Space", self.tr("Tick")),
            ("Ctrl P", self.tr("Print")),
            ("Ctrl S", self.tr("Save as PDF")),
            ("Ctrl F", self.tr("Find")),
        )

    def _make_widgets(self) -> None:
        theme = self.theme
        self.header = PageHeader(theme, self.tr("Papers and reports"), height=60)
        self.others = {
            "docx": Button(theme, self.tr("Save as Word"), icon=SAVE_ICONS["docx"]),
            "xlsx": Button(theme, self.tr("Save as Excel"), icon=SAVE_ICONS["xlsx"]),
            "ics": Button(theme, self.tr("Save for the calendar"), icon=SAVE_ICONS["ics"]),
        }
        self.save = Button(theme, self.tr("Save as PDF"), icon="ph.file-pdf")
        self.print = Button(theme, self.tr("Print"), icon="ph.printer", kind="primary")
        self.check = Button(theme, self.tr("Check a paper"), icon="ph.shield-check", kind="ghost")
        for button in (self.check, *self.others.values(), self.save, self.print):
            self.header.add_action(button)
        self.bar = PapersBar(theme)
        self.list = RowList(
            theme, (Column(0), Column(96, align="end")), row_height=38, padding=24, checks=True, name=self.tr("Papers")
        )
        self.list.setMinimumWidth(theme.px(300))
        self._nothing = EmptyState(theme, "", icon="ph.files")
        self._widen = Button(theme, self.tr("Remove the filters"))
        self._nothing.add_action(self._widen)
        self.preview = PagePreview(theme, "", "")
        self.trouble = EmptyState(theme, "", icon="ph.warning-circle")
        self._count = Label(theme, "", role="meta", ink="ink-2")
        self.untick = Button(theme, self.tr("Untick all"), kind="link", size="small")
        self.tick_all = Button(theme, self.tr("Tick all"), kind="link", size="small")

    def _lay_out(self) -> None:
        at_foot = Ground(self.theme, "canvas", edges=("top",))
        foot = QHBoxLayout(at_foot)
        foot.setContentsMargins(16, 6, 16, 6)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.tick_all)
        foot.addWidget(self.untick)
        listed = QWidget()
        self._faces = QStackedLayout(listed)
        self._faces.addWidget(self.list)
        self._faces.addWidget(self._nothing)
        start = Ground(self.theme, "surface", edges=("end",))
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(listed, 1)
        column.addWidget(at_foot)
        start.setFixedWidth(self.theme.px(_LIST))
        shown = QWidget()
        self._shown = QStackedLayout(shown)
        self._shown.addWidget(self.preview)
        self._shown.addWidget(self.trouble)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(start)
        body.addWidget(shown, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.bar)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        self.bar.changed.connect(self._read_and_show)
        self.bar.words.textChanged.connect(self._show)
        self._widen.clicked.connect(self.bar.clear_words)
        self.list.chosen.connect(self._show_chosen)
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(lambda _key: self.preview.setFocus())
        self.tick_all.clicked.connect(self._tick_all)
        self.untick.clicked.connect(self._untick_all)
        self.check.clicked.connect(lambda: self.frame.go(Place("check")))
        self.print.clicked.connect(self.print_out)
        self.save.clicked.connect(self.save_pdf)
        for form, button in self.others.items():
            button.clicked.connect(lambda _checked=False, form=form: self._save_as(form))
        self._settling.timeout.connect(self._make_paper)
        self.destroyed.connect(self.preview.shut_down)
        for keys, act in (("Ctrl+S", self.save_pdf), ("Ctrl+E", self._save_as_other)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        for keys, step in (("Alt+Right", -1), ("Alt+Left", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self.bar.step_year(step))

    # What the window asks of a page

    def arrive(self, place: Place) -> None:
        """`id` names a committee, or with the part «meeting» a meeting."""
        today = JalaliDate.from_date(self.desk.clock.today()).year
        self._meeting = place.id if place.part == "meeting" else ""
        committees = self.frame.asked(self.desk.committees.all) or []
        self.bar.offer([(c.id, c.name) for c in committees])
        committee, year = place.id, self.bar.year or today
        if self._meeting:
            meeting = self.frame.asked(lambda: self.desk.meetings.get(self._meeting))
            if meeting is not None:
                committee, year = meeting.committee_id or WITHOUT, meeting.year
        self.bar.choose(committee, year)
        self._read_and_show()
        if self._meeting:
            self._choose_paper_of(self._meeting)
        if self.list.current_key() is None:
            self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_paper_of(self, meeting_id: str) -> None:
        """The first that has pages; the header of its group is in sight."""
        found = next((group for group in self._groups if group.meeting_id == meeting_id), None)
        if found is None:
            return
        self.list.choose(next((offer for offer in found.offers if "pdf" in offer.formats), found.offers[0]))
        above = self.list.rows_model.place_of(found.offers[0]) - 1
        self.list.scrollTo(self.list.rows_model.index(max(0, above)), RowList.ScrollHint.PositionAtTop)

    def refresh(self, kinds: frozenset[str]) -> None:
        if not kinds or kinds & _KINDS_SHOWN:
            self._read_and_show()
            self._settling.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.start()

    def start_find(self) -> None:
        self.bar.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.words.selectAll()

    # The list

    @Slot()
    def _read_and_show(self) -> None:
        self._groups = self.frame.asked(self._read) or []
        self._show()

    def _read(self) -> list[_Group]:
        desk, year, committee = self.desk, self.bar.year, self.bar.committee
        wanted = [m for m in desk.meetings.all(year=year) if (m.committee_id or WITHOUT) == committee]
        groups = []
        if committee != WITHOUT:
            offers = papers.for_committee(desk, committee, year)
            groups.append(_Group(self.tr("The year {year}").format(year=number(year)), "", "", tuple(offers)))
        for meeting in wanted:
            offers = papers.for_meeting(desk, meeting.id)
            groups.append(
                _Group(self._title(meeting), date_short(meeting.date, desk.clock.today()), meeting.id, tuple(offers))
            )
        return [found for found in groups if found.offers]

    def _title(self, meeting: MeetingRow) -> str:
        return terms.meeting_title(meeting)

    @Slot()
    def _show(self) -> None:
        shown: list[Row] = []
        count = 0
        for found in self._groups:
            offers = [offer for offer in found.offers if self.bar.fits(offer)]
            if offers:
                shown.append(group(found.title, found.detail or number(len(offers))))
                shown += [self._row(offer) for offer in offers]
                count += len(offers)
        every = {offer for found in self._groups for offer in found.offers}
        self._ticked = {offer: None for offer in self._ticked if offer in every}
        self.list.show_rows(shown)
        self._faces.setCurrentIndex(0 if shown else 1)
        self._say_nothing()
        self.header.say(self.tr("Papers and reports"), self.tr("{n} papers").format(n=number(count)) if count else "")
        if shown and self.list.current_key() is None:
            self.list.choose_first()
        self._show_chosen()

    def _say_nothing(self) -> None:
        narrowed = bool(self.bar.words.text().strip())
        self._widen.setVisible(narrowed)
        if narrowed:
            self._nothing.say(self.tr("No paper fits these words."))
        else:
            self._nothing.say(
                self.tr("There is no paper in this year yet."),
                self.tr(
                    "Papers appear here with the meetings: the invitation first, then the sheet, then the minutes."
                ),
            )

    def _row(self, offer: Offer) -> Row:
        marks = tuple(Mark(FORMATS[form]) for form in offer.formats if form != "pdf")
        first = Cell(offer.short or offer.title, icon=kind_icon(offer.kind))
        return Row(offer, (first, Cell(tags=marks)), checked=offer in self._ticked, tip=offer.title)

    # Ticking

    @Slot(object, bool)
    def _tick(self, offer: Offer, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if on:
            self._ticked[offer] = None
        else:
            self._ticked.pop(offer, None)
        self._show()

    @Slot()
    def _tick_all(self) -> None:
        self._ticked |= {offer: None for found in self._groups for offer in found.offers if self.bar.fits(offer)}
        self._show()

    @Slot()
    def _untick_all(self) -> None:
        self._ticked.clear()
        self._show()

    def wanted(self) -> list[Offer]:
        """The ticked papers in the order of the list, or else the chosen one."""
        ticked = [offer for found in self._groups for offer in found.offers if offer in self._ticked]
        chosen = self.list.current_key()
        return ticked or ([chosen] if isinstance(chosen, Offer) else [])

    # The paper

    @Slot()
    def _show_chosen(self) -> None:
        wanted = self.wanted()
        many = len(wanted) > 1
        for form, button in self.others.items():
            button.setVisible(len(wanted) == 1 and form in wanted[0].formats and form != wanted[0].formats[0])
        usual = wanted[0].formats[0] if len(wanted) == 1 else "pdf"
        saved = self.tr("Save {n} papers") if many else self.tr("Save as {format}")
        self.save.set_icon(SAVE_ICONS[usual])
        self.save.set_words(saved.format(n=number(len(wanted)), format=FORMATS[usual]))
        printed = self.tr("Print {n} papers") if many else self.tr("Print")
        self.print.set_words(printed.format(n=number(len(wanted))))
        self.save.setEnabled(bool(wanted))
        self.print.setEnabled(any("pdf" in offer.formats for offer in wanted))
        ticked = len(self._ticked)
        self._count.say(self.tr("{n} ticked").format(n=number(ticked)) if ticked else self.tr("None ticked"))
        self.untick.setVisible(bool(ticked))
        self._settling.start()

    @Slot()
    def _make_paper(self) -> None:
        """Sets the pages of the chosen paper off the UI thread."""
        offer = self.list.current_key()
        if not self.isVisible():
            return
        self._asked += 1
        if not isinstance(offer, Offer):
            self._show_paper(None, b"", None)
            return
        asked, desk = self._asked, self.desk

        def work(progress: Progress) -> tuple[bytes, Refused | None]:
            if "pdf" not in offer.formats:
                return b"", None
            try:
                return papers.made(desk, offer, "pdf", progress), None
            except Refused as error:
                return b"", error

        def done(made: tuple[bytes, Refused | None]) -> None:
            if asked == self._asked:
                self._show_paper(offer, *made)

        self.frame.run(work, self.tr("Setting the pages"), done)

    def _show_paper(self, offer: Offer | None, pdf: bytes, error: Refused | None) -> None:
        self._shown.setCurrentIndex(0 if pdf else 1)
        if error is not None:
            said = told(error)
            self.trouble.say(said.title, said.body)
        elif offer is not None and not pdf:
            self.trouble.say(offer.title, self.tr("This paper has no pages; it is saved as a file."))
        elif offer is None:
            self.trouble.say(self.tr("No paper is chosen."))
        else:
            self.preview.say(self.tr("Print preview"), kind_word(offer.kind))
            first = self.preview.view.page_count == 0
            self.preview.show_pdf(pdf)
            if first:
                self.preview.view.fit_width()

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

    def _save_as(self, form: str) -> None:
        wanted: Sequence[Offer] = self.wanted()
        if len(wanted) == 1:
            self.output.save(wanted[0], form)
