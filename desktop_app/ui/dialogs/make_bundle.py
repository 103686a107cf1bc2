"""Making a file for other offices: for whom, what goes, where to; then how far it is, and what became of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.persian import spelling
from desktop_app.progress import Cancelled, Progress
from desktop_app.sentences import Spoken
from desktop_app.services.exchange.partner_views import PartnerState, PartnerView
from desktop_app.services.exchange.sending_views import Preview, Sent
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.stick_choice import StickChoice
from desktop_app.ui.frame import Frame
from desktop_app.ui.sticks import Stick, sticks
from desktop_app.ui.widgets.bars import ProgressBar
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.file_cell import size_in_words
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import amount, at, joined, number, told

_ROW: Final = 40
_MOST_SHOWN: Final = 5
_FIND_FROM: Final = 9
_COUNT_MS: Final = 150


@dataclass(frozen=True)
class _Failed:
    """What a job ended with, told in the dialog."""

    error: Spoken


class _Watched(QWidget):
    """Passes what a job reports on to the UI thread, and the wish to stop to the job."""

    reported = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stop = threading.Event()
        self.hide()

    def through(self, progress: Progress) -> Progress:
        return _Relay(progress, self.stop, self.reported.emit)


class _Relay:
    """Progress in two directions."""

    def __init__(self, progress: Progress, stop: threading.Event, report: Callable[[int, int], Any]) -> None:
        self._progress, self._stop, self._report = progress, stop, report

    def step(self, done: int, total: int, what: str = "") -> None:
        if self._stop.is_set():
            raise Cancelled
        self._report(done, total)
        self._progress.step(done, total, what)


class MakeBundleDialog(FormDialog):
    """`sent` is the file that was made."""

    def __init__(
        self,
        frame: Frame,
        chosen: str = "",
        parent: QWidget | None = None,
        looked: Callable[[], Sequence[Stick]] = sticks,
    ) -> None:
        super().__init__(frame, self.tr("Make a file"), self.tr("Make the file"), width=560, parent=parent)
        self.sent: Sent | None = None
        self._offices = list(frame.asked(self.desk.partners.offices) or ())
        usable = [one.id for one in self._offices if one.can_exchange]
        self._ticked = {chosen} & set(usable) or set(usable if len(usable) == 1 else ())
        self._counted = 0
        """Which preview was asked for last."""
        self._watched = _Watched(self)
        self._build(looked)
        self._connect()
        self._show_offices()
        self._count()

    def _build(self, looked: Callable[[], Sequence[Stick]]) -> None:
        theme = self.theme
        self.finder = FindField(theme, self.tr("In this list"), self.tr("Find an office"), widest=240)
        self.finder.setVisible(len(self._offices) >= _FIND_FROM)
        columns = (Column(0), Column(150, align="end"))
        self.list = RowList(theme, columns, row_height=_ROW, checks=True, name=self.tr("For whom"))
        card = Card(theme, padding=1, spacing=0)
        card.body.addWidget(self.list)
        self.list.setFixedHeight(theme.px(_ROW) * max(2, min(len(self._offices), _MOST_SHOWN)))
        self.what = Label(theme, "", wrap=True)
        self.streams = Label(theme, "", role="meta", ink="ink-3", wrap=True)
        self.where = StickChoice(theme, looked=looked)
        self._parts: list[QWidget] = []
        for title, widget in (
            (self.tr("For whom"), self._with_find(card)),
            (self.tr("What goes"), self._stacked(self.what, self.streams)),
            (self.tr("Where to"), self.where),
        ):
            label = Label(theme, title, role="meta", ink="ink-3")
            self.content.addWidget(label)
            self.content.addWidget(widget)
            self._parts += [label, widget]
        self.bar = ProgressBar(theme, height=6)
        self.bar.hide()
        self.done_words = Label(theme, "", wrap=True, ink="ink-2")
        self.done_words.hide()
        self.content.addWidget(self.bar)
        self.content.addWidget(self.done_words)
        self.open_folder = Button(theme, self.tr("Open the folder"), icon="ph.folder-open")
        self.open_folder.hide()
        self.buttons.insertWidget(self.buttons.count() - 1, self.open_folder)

    def _with_find(self, card: Card) -> QWidget:
        return self._stacked(self.finder, card)

    def _stacked(self, *widgets: QWidget) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in widgets:
            row = QHBoxLayout()
            row.addWidget(widget)
            column.addLayout(row)
        return inside

    def _connect(self) -> None:
        self._soon = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._soon.timeout.connect(self._count)
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(lambda key: self._tick(key, str(key) not in self._ticked))
        self.finder.words.textChanged.connect(self._show_offices)
        self.where.changed.connect(self._show_ready)
        self.where.picked.connect(lambda: self.act.setFocus(Qt.FocusReason.OtherFocusReason))
        self._watched.reported.connect(lambda done, total: self.bar.show_share(done / total if total else 0.0))
        self.open_folder.clicked.connect(self._open_folder)

    # For whom

    @Slot()
    def _show_offices(self) -> None:
        words = self.finder.words.text().strip()
        fit = [one for one in self._offices if not words or spelling.matches(words, one.name)]
        self.list.show_rows([self._row(one) for one in fit])
        if self.list.current_key() is None:
            self.list.choose_first()
        self._show_ready()

    def _row(self, one: PartnerView) -> Row:
        why = ""
        if not one.can_exchange:
            why = self.tr("key not confirmed") if one.state is PartnerState.UNCONFIRMED else self.tr("key revoked")
            if one.lacks_exchange_key and one.state is PartnerState.CONFIRMED:
                why = self.tr("its card is of an older form")
        cells = (
            Cell(one.name, icon="ph.buildings", icon_side=18, weight=500, ink="ink" if not why else "ink-3"),
            Cell(why, role="meta", ink="zar" if why else "ink-3"),
        )
        checked = one.id in self._ticked if one.can_exchange else None
        return Row(one.id, cells, checked=checked, muted=not one.can_exchange, tip=one.name)

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        if not any(one.id == key and one.can_exchange for one in self._offices):
            return
        (self._ticked.add if on else self._ticked.discard)(str(key))
        self._show_offices()
        self._soon.start()

    # What goes

    @Slot()
    def _count(self) -> None:
        """Counts beside the screen what would go."""
        self._counted += 1
        turn, offices, sending = self._counted, sorted(self._ticked), self.desk.sending
        if not offices:
            self.what.say(self.tr("No office is ticked."))
            self.streams.hide()
            return
        self.what.say(self.tr("It is being counted."))

        def work(progress: Progress) -> Preview | _Failed:
            progress.step(0, 1)
            try:
                return sending.preview(offices)
            except Spoken as error:
                return _Failed(error)

        self.frame.run(work, self.tr("Counting what goes"), lambda found: self._show_preview(turn, found))

    def _show_preview(self, turn: int, found: Preview | _Failed) -> None:
        if turn != self._counted or self.bar.isVisible():
            return
        if isinstance(found, _Failed):
            self.what.say(told(found.error).title)
            self.streams.hide()
            return
        said = [self.tr("{n} changes").format(n=amount(found.changes))]
        if found.attachments:
            said.append(self.tr("{n} attachments").format(n=amount(found.attachments)))
        said.append(size_in_words(found.size, self.tr("{n} KB"), self.tr("{n} MB")))
        self.what.say(joined(said) if found.changes or found.attachments else self._nothing_new())
        streams = [f"{one.name} ({number(one.changes)})" for one in found.streams]
        self.streams.say(joined(streams))
        self.streams.setVisible(bool(streams))
        self.adjustSize()

    def _nothing_new(self) -> str:
        ungranted = [one.name for one in self._offices if one.id in self._ticked and not one.grants]
        if not ungranted:
            return self.tr("Nothing new: the file tells only what this office has.")
        words = self.tr("Nothing new to send. {offices} has no rights here yet; they are given in the list of offices.")
        return words.format(offices=joined(ungranted))

    @Slot()
    def _show_ready(self) -> None:
        trouble = self.where.trouble
        if not self._ticked:
            self.act.refuse(self.tr("No office is ticked."))
        elif trouble:
            self.act.refuse(trouble)
        else:
            self.act.allow()

    # Making it

    def accept(self) -> None:
        """The first time it makes the file; once it is made, it closes."""
        if self.sent is not None:
            self.done(1)
            return
        target = self.where.target
        if not self.act.isEnabled() or target is None:
            return
        if self.where.trouble:
            self.complain("", self.where.trouble)
            return
        self._trouble.hide()
        offices, sending, watched = sorted(self._ticked), self.desk.sending, self._watched
        watched.stop.clear()

        def work(progress: Progress) -> Sent | _Failed | None:
            try:
                return sending.make(offices, target, progress=watched.through(progress))
            except Cancelled:
                return None
            except Spoken as error:
                return _Failed(error)

        self._show_making(making=True)
        self.frame.run(work, self.tr("Making the file"), self._show_made)

    def submit(self) -> None:
        """The making is a job of its own."""

    def reject(self) -> None:
        """While the file is being made, it is stopped first."""
        if self.bar.isVisible():
            self._watched.stop.set()
        else:
            super().reject()

    def _show_making(self, *, making: bool) -> None:
        self.bar.show_share(0.0)
        self.bar.setVisible(making)
        for part in self._parts:
            part.setEnabled(not making)
        self.keep.set_words(self.tr("Stop") if making else self.tr("Cancel"))
        if making:
            self.act.refuse(self.tr("The file is being made."))
        else:
            self._show_ready()
        self.adjustSize()

    def _show_made(self, made: Sent | _Failed | None) -> None:
        self._show_making(making=False)
        if isinstance(made, _Failed):
            said = told(made.error)
            self.complain("", f"{said.title} {said.body}".strip())
        elif made is not None:
            self._show_sent(made)

    def _show_sent(self, sent: Sent) -> None:
        self.sent = sent
        for part in self._parts:
            part.hide()
        self._title.say(self.tr("Bundle {n} is ready").format(n=number(sent.number)))
        names = joined([one.name for one in self._offices if one.id in self._ticked])
        counted = [self.tr("{n} changes").format(n=amount(sent.changes))]
        if sent.attachments:
            counted.append(self.tr("{n} attachments").format(n=amount(sent.attachments)))
        words = self.tr("{what} for {offices}. The file was read back and is whole; it is called:")
        # The name has a line of its own, and the folder too: words of two directions in one line cannot be told apart.
        lines = [words.format(what=joined(counted), offices=names), sent.path.stem, at(sent.path.parent)]
        self.done_words.say("\n".join(lines))
        self.done_words.show()
        self.open_folder.show()
        self.keep.hide()
        self.act.set_words(self.tr("Done"))
        self.act.allow()
        self.act.setFocus(Qt.FocusReason.TabFocusReason)
        self.adjustSize()

    @Slot()
    def _open_folder(self) -> None:
        if self.sent is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.sent.path.parent)))
