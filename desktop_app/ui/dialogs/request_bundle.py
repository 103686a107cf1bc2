"""The request to send again what has not come: as codes on the screen, on paper, or as a file."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.progress import Progress
from desktop_app.sentences import Spoken
from desktop_app.services.exchange.sending import Request
from desktop_app.typesetting.codes import QUIET, runs
from desktop_app.ui import exchange_words as words
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.paper_out import PaperOutDialog
from desktop_app.ui.dialogs.stick_choice import StickChoice
from desktop_app.ui.frame import Frame
from desktop_app.ui.sticks import Stick, sticks
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets import painting
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painted import Painted
from desktop_app.ui.wording import at, number, told

_SIDE = 236


class CodePicture(Painted):
    """A QR code in black on white, in dark too: readers need it so."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._text = ""

    def say(self, text: str, name: str) -> None:
        self._text = text
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(_SIDE), self.theme.px(_SIDE))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painting.box(
            painter,
            rect,
            fill=QColor("white") if self._text else self.theme.colour("sunken"),
            border=self.theme.colour("line"),
            radius=8,
        )
        if not self._text:
            inset = rect.width() * 0.36
            self.theme.draw_icon(painter, rect.adjusted(inset, inset, -inset, -inset), "ph.qr-code", "line-strong")
            return
        found, side = runs(self._text)
        step = max(1, int(min(rect.width(), rect.height()) // (side + 2 * QUIET)))
        start = (rect.width() - step * side) / 2, (rect.height() - step * side) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for column, row, across, down in found:
            x, y = int(start[0]) + column * step, int(start[1]) + row * step
            painter.fillRect(x, y, across * step, down * step, QColor("black"))


@dataclass(frozen=True)
class _Failed:
    error: Spoken


class RequestBundleDialog(FormDialog):
    """`sent` is the request once it is made: a file on the stick, or only codes."""

    def __init__(
        self,
        frame: Frame,
        office_id: str,
        office: str,
        missing: Sequence[int],
        parent: QWidget | None = None,
        looked: Callable[[], Sequence[Stick]] = sticks,
    ) -> None:
        title = self.tr("Request of {bundle} from {office}").format(bundle=words.bundles(tuple(missing)), office=office)
        body = self.tr("With the request the other office knows what is missing here and puts it into its next file.")
        super().__init__(frame, title, self.tr("Make the file"), body=body, width=600, parent=parent)
        self.sent: Request | None = None
        self._office_id, self._office, self._missing = office_id, office, tuple(missing)
        self._codes: tuple[str, ...] = ()
        self._place = 0
        self._in_file = False
        self.code = CodePicture(self.theme)
        self.before = IconButton(self.theme, "ph.caret-right", self.tr("The code before"), icon_side=16)
        self.after = IconButton(self.theme, "ph.caret-left", self.tr("The next code"), icon_side=16)
        self._count = Label(self.theme, "", role="meta", ink="ink-2", align="center")
        self.where = StickChoice(self.theme, looked=looked)
        self.print = Button(self.theme, self.tr("Print"), icon="ph.printer", keys="Ctrl+P")
        self.only_code = Button(self.theme, self.tr("Only the code"), icon="ph.qr-code")
        for button in (self.only_code, self.print):
            self.buttons.insertWidget(self.buttons.count() - 1, button)
        self.print.refuse(self.tr("The request is made first."))
        self._lay_out()
        self.before.clicked.connect(lambda: self._show_code(self._place - 1))
        self.after.clicked.connect(lambda: self._show_code(self._place + 1))
        self.print.clicked.connect(self._print)
        self.only_code.clicked.connect(self._make_code)
        self.where.changed.connect(self._show_ready)
        self._show_ready()
        self._show_codes(())

    def _lay_out(self) -> None:
        picture = QVBoxLayout()
        picture.setSpacing(6)
        picture.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        steps = QHBoxLayout()
        steps.addStretch(1)
        for widget in (self.before, self._count, self.after):
            steps.addWidget(widget)
        steps.addStretch(1)
        picture.addLayout(steps)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        hint = self.tr("The code is read by a scanner, or from a photograph. It is signed and betrays no content.")
        beside.addWidget(Label(self.theme, hint, role="meta", ink="ink-3", wrap=True))
        beside.addWidget(Label(self.theme, self.tr("As a file"), role="meta", ink="ink-3"))
        beside.addWidget(self.where)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(picture)
        row.addLayout(beside, 1)
        self.content.addLayout(row)

    def _show_codes(self, codes: tuple[str, ...]) -> None:
        self._codes = codes
        for widget in (self.before, self._count, self.after):
            widget.setVisible(len(codes) > 1)
        self.code.say("", self.tr("The code appears once the request is made"))
        self._show_code(0)

    def _show_code(self, place: int) -> None:
        if not self._codes:
            return
        self._place = max(0, min(place, len(self._codes) - 1))
        total = len(self._codes)
        said = self.tr("code {n} of {m}").format(n=number(self._place + 1), m=number(total))
        self.code.say(self._codes[self._place], said)
        self._count.say(said)
        self.before.setEnabled(self._place > 0)
        self.after.setEnabled(self._place + 1 < total)

    @Slot()
    def _show_ready(self) -> None:
        if self.where.trouble:
            self.act.refuse(self.where.trouble)
        else:
            self.act.allow()

    @Slot()
    def _print(self) -> None:
        desk, to, missing, codes = self.desk, self._office, self._missing, self._codes
        title = self.tr("Request to send again")

        def work(progress: Progress) -> bytes:
            progress.step(0, 1)
            return desk.request_papers.printed(to, missing, codes)

        self.frame.run(work, title, lambda pdf: PaperOutDialog(self.frame, title, pdf, self).exec())

    def accept(self) -> None:
        """Makes the file; once it is made, closes."""
        target = self.where.target
        if self.sent is not None:
            self.done(1)
        elif self.where.trouble:
            self.complain("", self.where.trouble)
        elif target is not None and self.act.isEnabled():
            self._make(target)

    def submit(self) -> None:
        """The making is a job of its own."""

    @Slot()
    def _make_code(self) -> None:
        """Without a file for anybody: the codes say the same."""
        self._make(None)

    def _make(self, target: Path | None) -> None:
        sending, office = self.desk.sending, self._office_id

        def work(progress: Progress) -> Request | _Failed:
            progress.step(0, 1)
            try:
                if target is not None:
                    return sending.request(office, target)
                with tempfile.TemporaryDirectory() as folder:
                    return sending.request(office, Path(folder))
            except Spoken as error:
                return _Failed(error)

        self._in_file = target is not None
        for button in (self.act, self.only_code):
            button.refuse(self.tr("The request is being made."))
        self.frame.run(work, self.tr("Making the request"), self._take)

    def _take(self, made: Request | _Failed) -> None:
        self.only_code.allow()
        self.act.allow()
        if isinstance(made, _Failed):
            said = told(made.error)
            self.complain("", f"{said.title} {said.body}".strip())
            return
        self.sent = made
        self._show_codes(made.parts)
        self.print.allow()
        self.only_code.hide()
        self.where.setEnabled(False)
        self.keep.hide()
        self.act.set_words(self.tr("Done"))
        if self._in_file:
            self.frame.toast(self.tr("The request is in {path}.").format(path=at(made.path)))
        self.print.setFocus(Qt.FocusReason.TabFocusReason)
