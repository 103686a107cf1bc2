"""The minutes of a meeting: their pages as they will be printed, from the draft to the final record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.minutes import MinutesState
from desktop_app.progress import Progress
from desktop_app.sentences import Refused
from desktop_app.services.completeness import CheckCode
from desktop_app.services.meetings import MeetingView
from desktop_app.services.minutes import MinutesView
from desktop_app.services.paper_offers import Offer
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.meeting import minutes_fixing
from desktop_app.ui.pages.meeting.minutes_checks import OF_A_RESOLUTION, place_of_character, place_to_mend
from desktop_app.ui.pages.meeting.minutes_looks import PAPER, READING, MinutesLooks
from desktop_app.ui.pages.meeting.minutes_side import MinutesSide, why_not_final, why_not_frozen
from desktop_app.ui.pages.meeting.offered import offer
from desktop_app.ui.pages.meeting.part import Part
from desktop_app.ui.paper_output import PaperOutput
from desktop_app.ui.widgets.buttons import Button

_SETTLE_MS: Final = 250
"""Changes that come close together make one new preview."""
_WORDS_FROM: Final = 1120
"""In a narrower window the buttons for the paper are known by their icons."""


class MinutesPart(Part):
    """Serves two stages: the minutes being written, and their signing."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = self.theme
        self._meeting: MeetingView | None = None
        self.minutes: MinutesView | None = None
        self._asked = 0
        self.looks = MinutesLooks(frame)
        self.reading, self.preview, self.trouble = self.looks.reading, self.looks.preview, self.looks.trouble
        self.side = MinutesSide(frame)
        self._output = PaperOutput(frame, self)
        self.save = Button(theme, self.tr("Save as PDF"), icon="ph.file-pdf")
        self.word = Button(theme, self.tr("Save as Word"), icon="mdi6.file-word-outline")
        self.print = Button(theme, self.tr("Print"), icon="ph.printer")
        self.sign = Button(theme, self.tr("Digital signature"), icon="ph.circle-wavy-check")
        self.revise = Button(theme, self.tr("New version"), icon="ph.copy")
        self._in_words = {button: button.words for button in (self.word, self.save, self.print, self.sign)}
        self.freeze = Button(theme, self.tr("Freeze the text"), icon="ph.lock-simple", kind="primary")
        self.finalise = Button(theme, self.tr("Make final"), icon="ph.lock-simple", kind="primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.looks, 1)
        row.addWidget(self.side)
        self.setFocusProxy(self.looks)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._make_pdf)
        self._connect()
        self._measure()

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_pdf)
        self.word.clicked.connect(self.save_word)
        self.print.clicked.connect(self.print_out)
        self.sign.clicked.connect(self.sign_digitally)
        self.revise.clicked.connect(self._revise)
        self.freeze.clicked.connect(self.freeze_text)
        self.finalise.clicked.connect(self.make_final)
        self.side.mend_wanted.connect(self.mend)
        self.looks.wanted.connect(self._go_to_look)
        self.side.signers.changed.connect(self._read)
        self.theme.changed.connect(self._measure)
        self.destroyed.connect(self.preview.shut_down)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.turn_look)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.save_pdf)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self.save_word)
        QShortcut(QKeySequence("Ctrl+Shift+S"), self).activated.connect(self.sign_digitally)

    @Slot()
    def _measure(self) -> None:
        self.side.setFixedWidth(self.theme.px(348 if self.width() >= self.theme.px(1200) else 320))
        narrow = self.width() < self.theme.px(_WORDS_FROM)
        for button, words in self._in_words.items():
            button.shorten(words, short=narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    # What the workspace asks of a part

    def show_meeting(self, meeting: MeetingView, focus: str = "") -> None:
        if self._meeting is None or self._meeting.id != meeting.id:
            self._asked += 1
            self.preview.show_pdf(b"")
            self.trouble.hide()
        self._meeting = meeting
        self._read()
        self._show_text(focus)
        if focus == "signing":
            QTimer.singleShot(0, self, self._show_signers)

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return self.looks.hints()

    # The two looks

    def _show_text(self, focus: str) -> None:
        """In the look that was asked for: a look by its name, or the paragraph to go on from."""
        if focus in {READING, PAPER}:
            self.looks.show_look(focus)
        elif ":" in focus:
            self.looks.show_look(READING)
        if self.looks.look == READING and self._meeting is not None:
            self.reading.show_meeting(self._meeting)
            if ":" in focus:
                self.reading.choose(focus)
        self._settling.start()
        if focus:
            self.looks.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _go_to_look(self, look: str) -> None:
        if self._meeting is not None:
            self.frame.go(Place("meeting", self._meeting.id, "minutes", look))

    @Slot()
    def turn_look(self) -> None:
        """Ctrl+Enter: to the paper and back; in the middle of a correction, that is done first."""
        if self.reading.is_editing:
            self.reading.finish()
        else:
            self._go_to_look(READING if self.looks.look == PAPER else PAPER)

    @Slot()
    def _show_signers(self) -> None:
        """The list of signers is in sight, from its head; a panel that shows the whole of it stays where it is."""
        scrolled = self.side.scrolled
        top = self.side.signers.mapTo(scrolled, QPoint(0, 0)).y() + scrolled.verticalScrollBar().value()
        if top + self.side.signers.list.geometry().bottom() > scrolled.viewport().height():
            scrolled.verticalScrollBar().setValue(top)

    def refresh(self, kinds: frozenset[str]) -> None:
        if self._meeting is None:
            return
        if not (kinds and kinds <= {"draft"}):
            meeting_id = self._meeting.id
            self._meeting = self.frame.asked(lambda: self.desk.meetings.get(meeting_id)) or self._meeting
        self._read()
        # A turn of the window's own between the two: each takes its time in a long session.
        QTimer.singleShot(0, self, self._show_again)

    @Slot()
    def _show_again(self) -> None:
        self._show_text("")

    def leave(self) -> bool:
        self.reading.finish()
        self.side.texts.commit()
        return True

    def buttons(self) -> Sequence[QWidget]:
        return (self.word, self.save, self.print, self.sign, self.revise, self.finalise, self.freeze)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.start()

    @Slot()
    def _read(self) -> None:
        meeting = self._meeting
        if meeting is None:
            return
        minutes = self.frame.asked(lambda: self.desk.minutes.get(meeting.id))
        if minutes is None:
            return
        self.minutes = minutes
        self.looks.suit(meeting, minutes)
        self.side.show_minutes(meeting, minutes)
        draft, frozen = minutes.state is MinutesState.DRAFT, minutes.state is MinutesState.FROZEN
        offer(self.freeze, draft)
        offer(self.revise, not draft)
        offer(self.sign, frozen and any(s.signed_on is None for s in minutes.signers))
        offer(self.finalise, frozen)
        reasons = ((self.freeze, why_not_frozen(meeting, minutes)), (self.finalise, why_not_final(minutes)))
        for button, reason in reasons:
            if reason:
                button.refuse(reason)
            else:
                button.allow()

    # The paper

    @Slot()
    def _make_pdf(self) -> None:
        """Sets the pages off the UI thread; what cannot be printed is told over the preview."""
        meeting = self._meeting
        if meeting is None or not self.preview.isVisible():
            return
        self._asked += 1
        asked, minutes = self._asked, self.desk.minutes

        def work(progress: Progress) -> tuple[bytes, Refused | None]:
            try:
                return minutes.pdf(meeting.id, progress), None
            except Refused as error:
                return b"", error

        def done(made: tuple[bytes, Refused | None]) -> None:
            if asked == self._asked:
                self._show_pdf(*made)

        self.frame.run(work, self.tr("Setting the pages of the minutes"), done)

    def _show_pdf(self, pdf: bytes, error: Refused | None) -> None:
        meeting = self._meeting
        self.trouble.setVisible(error is not None)
        if error is not None and meeting is not None:
            character = str(error.values.get("character", ""))
            place = None
            if character:
                place = self.frame.asked(lambda: place_of_character(self.desk, meeting.id, character))
            self.trouble.say(error, place)
            return
        first = self.preview.view.page_count == 0
        self.preview.show_pdf(pdf)
        if first:
            self.preview.view.fit_width()

    def _paper(self) -> Offer | None:
        """The minutes among the papers of this meeting."""
        meeting = self._meeting
        if meeting is None:
            return None
        self.side.texts.commit()
        offers = self.frame.asked(lambda: self.desk.minutes_papers.for_meeting(meeting.id))
        return offers[0] if offers else None

    @Slot()
    def print_out(self) -> None:
        """Ctrl+P."""
        paper = self._paper()
        if paper is not None:
            self._output.print_out([paper])

    @Slot()
    def save_pdf(self) -> None:
        """Ctrl+S."""
        self._save("pdf")

    @Slot()
    def save_word(self) -> None:
        """Ctrl+E."""
        self._save("docx")

    def _save(self, form: str) -> None:
        paper = self._paper()
        if paper is not None and form in paper.formats:
            self._output.save(paper, form)

    # Freezing, finalising, new versions

    @Slot()
    def freeze_text(self) -> None:
        """Asks for number and date, and fixes the text."""
        self.reading.finish()
        self.side.texts.commit()
        self._read()
        if self._meeting is not None and self.minutes is not None:
            minutes_fixing.freeze(self.frame, self._meeting, self.minutes, self)
            self.refresh(frozenset())

    @Slot()
    def sign_digitally(self) -> None:
        """Ctrl+Shift+S: the signer who is chosen, or the next one."""
        self.side.signers.sign_digitally(self.side.signers.next_to_sign())

    @Slot()
    def make_final(self) -> None:
        """Asks, and writes the record that nothing changes any more."""
        if self._meeting is not None:
            minutes_fixing.make_final(self.frame, self._meeting.id, lambda: self.refresh(frozenset()))

    @Slot()
    def _revise(self) -> None:
        if self._meeting is not None and self.minutes is not None:
            minutes_fixing.revise(self.frame, self._meeting.id, self.minutes.version)
            self.refresh(frozenset())

    @Slot(object)
    def mend(self, code: CheckCode) -> None:
        """Goes to where a line of the completeness list is mended."""
        meeting, minutes = self._meeting, self.minutes
        if meeting is None or minutes is None or minutes.state is not MinutesState.DRAFT:
            return
        check = next((check for check in minutes.checks if check.code is code), None)
        if check is None:
            return
        if code is CheckCode.NUMBER:
            if self.freeze.isEnabled():
                self.freeze_text()
            return
        place = place_to_mend(meeting.id, check)
        if place is None:
            self.side.texts.begin(closing=code is CheckCode.CLOSING)
            return
        self.frame.go(place)
        passage = self.reading.choose(place.focus) if place.part == "minutes" else None
        if passage is not None and (code in OF_A_RESOLUTION or code is CheckCode.SPEAKERS) and not check.done:
            self.reading.ask_who(passage)
