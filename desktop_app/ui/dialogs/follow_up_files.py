"""Follow-up files for units: for which of them, where to, and whether what is classified goes along."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.persian import spelling
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, Spoken, sentence
from desktop_app.services.exchange.unit_views import Made, UnitOffer
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.dialogs.stick_choice import StickChoice
from desktop_app.ui.frame import Frame
from desktop_app.ui.sticks import Stick, sticks
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.toggles import CheckRow
from desktop_app.ui.wording import date_short, joined, number

_ROW: Final = 44
_MOST_SHOWN: Final = 5
_FIND_FROM: Final = 9
SHORTEST: Final = 8
"""Of a passphrase that is told by telephone, in characters."""


class FollowUpFilesDialog(FormDialog):
    """Space ticks a unit. `only` narrows what the files tell of to these resolutions."""

    blames: ClassVar[dict[str, str]] = {
        "The passphrase is too short.": "passphrase",
        "What classified meetings decided leaves the office only under a passphrase.": "passphrase",
    }

    def __init__(
        self,
        frame: Frame,
        chosen: Collection[str] = (),
        only: Sequence[str] | None = None,
        parent: QWidget | None = None,
        looked: Callable[[], Sequence[Stick]] = sticks,
    ) -> None:
        title = self.tr("Follow-up file for the unit") if len(chosen) == 1 else self.tr("Follow-up files for the units")
        super().__init__(frame, title, self.tr("Make the files"), width=600, parent=parent)
        self._only = list(only) if only is not None else None
        offers = frame.asked(lambda: self.desk.follow_up_files.units(self._only))
        self._offers: tuple[UnitOffer, ...] = offers or ()
        self._ticked = {one.unit_id for one in self._offers if one.open and (one.unit_id in chosen or only is not None)}
        self._body.say(
            self.tr(
                "Each unit gets its open resolutions in a small file, opens it with the same program, enters what was"
                " done and sends the answer back. Only this office can read the answers."
            )
        )
        self._body.show()
        self._build(looked)
        self._show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, looked: Callable[[], Sequence[Stick]]) -> None:
        theme = self.theme
        self.finder = FindField(theme, self.tr("In this list"), self.tr("Find a unit"), widest=240)
        self.finder.setVisible(len(self._offers) >= _FIND_FROM)
        self.finder.words.textChanged.connect(self._show)
        columns = (Column(0, self.tr("Unit"), share=3), Column(130, self.tr("Open")), Column(150, self.tr("Last file")))
        self.list = RowList(theme, columns, row_height=_ROW, padding=8, checks=True, header=True, name=self.tr("Units"))
        self.list.setFixedHeight(theme.px(_ROW) * max(2, min(len(self._offers), _MOST_SHOWN)) + theme.px(36))
        self.list.ticked.connect(self._tick)
        self.list.opened.connect(lambda key: self._tick(key, str(key) not in self._ticked))
        card = Card(theme, padding=1, spacing=0)
        card.body.addWidget(self.list)
        self.all = CheckRow(theme, self.tr("All units that have something to do"))
        self.all.clicked.connect(self._tick_all)
        self.where = StickChoice(theme, looked=looked)
        self.where.changed.connect(self._show_ready)
        self.confidential = CheckRow(theme, "")
        self.confidential.toggled.connect(self._show)
        self.passphrase = LineEdit(theme, name=self.tr("Passphrase for the files"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal)
        self.content.addWidget(self.finder)
        self.content.addWidget(self.all)
        self.content.addWidget(card)
        self.content.addWidget(self.confidential)
        hint = self.tr("May stay empty where nothing is classified. It is told by telephone, never sent along.")
        self.place(self.field("passphrase", self.tr("Passphrase for the files"), self.passphrase, hint=hint))
        self.content.addWidget(Label(theme, self.tr("Where to"), role="meta", ink="ink-3"))
        self.content.addWidget(self.where)

    # For whom

    def _count(self, one: UnitOffer) -> int:
        return one.open + (one.confidential if self._with_confidential else 0)

    @property
    def _with_confidential(self) -> bool:
        return self.confidential.isChecked()

    @Slot()
    def _show(self) -> None:
        words = self.finder.words.text().strip()
        fit = [one for one in self._offers if not words or spelling.matches(words, one.unit)]
        self.list.show_rows([self._row(one) for one in fit])
        if self.list.current_key() is None:
            self.list.choose_first()
        classified = sum(one.confidential for one in self._offers)
        said = self.tr("Also the {n} resolutions of classified meetings, under a passphrase")
        self.confidential.set_words(said.format(n=number(classified)))
        self.confidential.setVisible(classified > 0)
        able = {one.unit_id for one in self._offers if self._count(one)}
        self._ticked &= able
        self.all.setChecked(bool(able) and self._ticked == able)
        self._show_ready()

    def _row(self, one: UnitOffer) -> Row:
        count = self._count(one)
        told = self.tr("{n} resolutions").format(n=number(count)) if count else "—"
        late = self.tr("{n} late").format(n=number(one.late)) if one.late else ""
        kept_back = []
        if one.unnotified:
            kept_back.append(self.tr("{n} not notified yet").format(n=number(one.unnotified)))
        if one.confidential and not self._with_confidential:
            kept_back.append(self.tr("{n} classified").format(n=number(one.confidential)))
        today = self.desk.clock.today()
        last = date_short(one.last_made, today) if one.last_made is not None else "—"
        answer = self.tr("answer of {day}").format(day=date_short(one.last_answer, today)) if one.last_answer else ""
        cells = (
            Cell(one.unit, second=joined(kept_back), weight=500, ink="ink" if count else "ink-3"),
            Cell(told, second=late, second_ink="shangarf", ink="ink-2" if count else "ink-3"),
            Cell(last, second=answer, ink="ink-2"),
        )
        checked = one.unit_id in self._ticked if count else None
        return Row(one.unit_id, cells, checked=checked, muted=not count, tip=one.unit)

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        if any(one.unit_id == key and self._count(one) for one in self._offers):
            (self._ticked.add if on else self._ticked.discard)(str(key))
            self._show()

    @Slot()
    def _tick_all(self) -> None:
        able = {one.unit_id for one in self._offers if self._count(one)}
        self._ticked = able if self._ticked != able else set()
        self._show()

    @Slot()
    def _show_ready(self) -> None:
        if not self._ticked:
            self.act.refuse(self.tr("No unit is ticked."))
        elif self.where.trouble:
            self.act.refuse(self.where.trouble)
        else:
            self.act.allow()

    # Making them

    def submit(self) -> None:
        """A passphrase takes its time: the files are written beside the screen, and told when they are there."""
        passphrase = self.passphrase.text().strip()
        if passphrase and len(passphrase) < SHORTEST:
            raise Refused(
                sentence("Rules", "The passphrase is too short."),
                sentence("Rules", "Take at least {most} characters, for instance three words."),
                most=SHORTEST,
            )
        if self._with_confidential and not passphrase:
            raise Refused(
                sentence("Rules", "What classified meetings decided leaves the office only under a passphrase."),
                sentence("Rules", "Choose a passphrase and tell it to the unit by telephone."),
            )
        units = [one.unit_id for one in self._offers if one.unit_id in self._ticked]
        target, frame, files = self.where.target, self.frame, self.desk.follow_up_files
        confidential, only = self._with_confidential, self._only
        assert target is not None  # or the button would not be enabled

        def work(progress: Progress) -> tuple[Made, ...] | Spoken:
            try:
                return files.make_each(
                    units,
                    target,
                    resolution_ids=only,
                    confidential=confidential,
                    passphrase=passphrase,
                    progress=progress,
                )
            except Spoken as error:
                return error

        frame.run(work, self.tr("Making follow-up files"), lambda made: _tell(frame, made))


def _tell(frame: Frame, made: tuple[Made, ...] | Spoken) -> None:
    if isinstance(made, Spoken):
        frame.tell(made)
        return
    words = QCoreApplication.translate("FollowUpFilesDialog", "{n} follow-up files were written into {folder}.")
    frame.toast(words.format(n=number(len(made)), folder=made[0].path.parent.name))
