"""The panel beside the reports: what the unit says, beside what the register knows, and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.exchange.unit_views import FileView, ReportRow
from desktop_app.ui.follow_up_words import shown_label, status_word
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.unit_answers import DOUBTS, doubt_words, report_words
from desktop_app.ui.widgets.bars import ProgressBar
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.file_cell import icon_of, size_in_words
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Card, Rule
from desktop_app.ui.wording import date_long, joined, number, percent


class AnswerPanel(QWidget):
    """The buttons are connected by the part; the number goes to the resolution."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        theme = self.theme
        self._row: ReportRow | None = None
        self._number = Label(theme, "", role="title-small")
        self.open = Button(theme, self.tr("Its course"), kind="link", size="small")
        self.open.clicked.connect(self._go)
        self._text = Label(theme, "", ink="ink-2", wrap=True)
        self._doubts = QVBoxLayout()
        self._doubts.setSpacing(6)
        self.accept = Button(theme, self.tr("Accept"), kind="primary", icon="ph.check")
        self.send_back = Button(theme, self.tr("Send back"), icon="ph.arrow-u-up-left")
        self.aside = Button(theme, self.tr("Put aside"), icon="ph.archive")
        self._who = Label(theme, "", role="meta", ink="ink-3", wrap=True)
        self._what = Label(theme, "", role="h2")
        self._bar = ProgressBar(theme, height=6)
        self._now = Label(theme, "", role="meta", ink="ink-3")
        self._words = Label(theme, "", role="reading", wrap=True, selectable=True)
        self._obstacles = Label(theme, "", wrap=True, ink="ink-2", selectable=True)
        self._before = Label(theme, "", wrap=True, ink="ink-3")
        self._files = QVBoxLayout()
        self._files.setSpacing(4)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._number, 1)
        head.addWidget(self.open)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self.accept, self.send_back, self.aside):
            deeds.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addLayout(self._doubts)
        column.addLayout(deeds)
        column.addWidget(Rule(self.theme))
        for part in (self._who, self._what, self._bar, self._now, self._words, self._obstacles, self._before):
            column.addWidget(part)
        column.addLayout(self._files)

    def show_report(self, row: ReportRow) -> None:
        self._row = row
        today = self.desk.clock.today()
        clause = self.tr("clause {n}").format(n=number(row.clause)) if row.clause is not None else ""
        title = self.tr("Resolution {label}").format(label=shown_label(row.label))
        self._number.say(joined([part for part in (title, clause) if part]))
        self.open.setVisible(row.status is not None)
        self._text.say(row.text)
        self._text.setVisible(bool(row.text))
        self._show_doubts(row)
        self.accept.set_words(self.tr("Accept as a note") if row.is_a_note else self.tr("Accept"))
        self.accept.setVisible(row.can_be_accepted)
        self.send_back.setVisible(row.can_be_accepted)
        self.aside.setVisible(not row.can_be_accepted)
        self._who.say(joined([row.unit, date_long(row.date if row.date <= today else row.came.date())]))
        self._what.say(report_words(row))
        share = 100 if row.done else row.progress
        self._bar.setVisible(share is not None)
        self._bar.show_share((share or 0) / 100)
        known = status_word(row.status) if row.status is not None else ""
        now = self.tr("In the register: {standing}, {percent}")
        self._now.say(now.format(standing=known, percent=percent(row.progress_now)) if known else "")
        self._now.setVisible(bool(known))
        self._words.say(row.words or self.tr("Without words"))
        self._obstacles.say(self.tr("Obstacles: {text}").format(text=row.obstacles))
        self._obstacles.setVisible(bool(row.obstacles))
        self._before.say(self.tr("Before the correction: {text}").format(text=row.before))
        self._before.setVisible(bool(row.before))
        self._show_files(row)

    def _show_doubts(self, row: ReportRow) -> None:
        _emptied(self._doubts)
        for doubt in row.doubts:
            tone = DOUBTS[doubt][1]
            note = Card(self.theme, padding=10, tone=tone)
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(IconMark(self.theme, "ph.warning-circle", tone, side=16), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(self.theme, doubt_words(doubt), wrap=True), 1)
            note.body.addLayout(line)
            self._doubts.addWidget(note)

    def _show_files(self, row: ReportRow) -> None:
        _emptied(self._files)
        for file in row.files:
            icon, ink = icon_of(file.name)
            line = QWidget()
            inside = QHBoxLayout(line)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(8)
            name = Button(self.theme, file.name, kind="link")
            name.clicked.connect(partial(self._open_file, file))
            translate = QCoreApplication.translate
            size = size_in_words(file.size, translate("EvidenceField", "{n} kB"), translate("EvidenceField", "{n} MB"))
            inside.addWidget(IconMark(self.theme, icon, ink))
            inside.addWidget(name)
            inside.addStretch()
            inside.addWidget(Label(self.theme, size, role="meta", ink="ink-3"))
            self._files.addWidget(line)

    def _open_file(self, file: FileView) -> None:
        copy = self.frame.asked(lambda: self.desk.follow_up_files.open_copy(file))
        if copy is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _go(self) -> None:
        if self._row is not None:
            self.frame.go(Place("resolutions", focus=self._row.resolution_id))


def _emptied(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
