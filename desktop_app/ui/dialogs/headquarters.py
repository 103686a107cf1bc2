"""Who headquarters is, and its trust list: issued, saved, taken in."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop_app.services import outside_files
from desktop_app.services.exchange.partner_views import HeadquartersView, PartnerState
from desktop_app.ui.dialogs.key_at_hand import key_at_hand
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.inputs import Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.wording import at, date_long, number

_LISTS: Final = "*.trust"


class HeadquartersDialog(Dialog):
    """What is shown follows who headquarters is: nobody, another office, or this one."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        body = self.tr(
            "Headquarters signs a list of offices, keys and rights that counts for all. Without one, each office "
            "grants rights by itself."
        )
        super().__init__(frame.theme, self.tr("Headquarters"), body, width=600, parent=parent)
        self.frame, self.desk = frame, frame.desk
        self.state = Label(self.theme, "", weight=600, wrap=True)
        self.remark = Label(self.theme, "", role="meta", ink="ink-3", wrap=True)
        self.content.addWidget(self.state)
        self.content.addWidget(self.remark)
        self.office = Choice(self.theme, name=self.tr("Office"))
        self.choosing = Field(self.theme, self.tr("Office whose list counts"), self.office)
        self.content.addWidget(self.choosing)
        self.name = Button(self.theme, self.tr("This is headquarters"), icon="ph.bank")
        self.be = Button(self.theme, self.tr("This office is headquarters"), icon="ph.buildings")
        self.take = Button(self.theme, self.tr("Take in a list"), icon="ph.file")
        self.issue = Button(self.theme, self.tr("Issue the list"), icon="ph.circle-wavy-check", kind="primary")
        self.save = Button(self.theme, self.tr("Save the list"), icon="ph.download-simple")
        self.leave = Button(self.theme, self.tr("No headquarters"))
        acts = (
            (self.name, self._name),
            (self.be, self._be),
            (self.issue, self._issue),
            (self.take, self._take),
            (self.save, self._save),
            (self.leave, self._leave),
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, deed in acts:
            button.clicked.connect(deed)
            row.addWidget(button)
        row.addStretch()
        self.content.addLayout(row)
        self.office.chosen.connect(lambda _: self.name.setEnabled(True))
        self.close_button = self.add_button(Button(self.theme, self.tr("Close")), accepts=True)
        self._show()

    def asked(self) -> bool:
        self.exec()
        return True

    def _show(self) -> None:
        view: HeadquartersView | None = self.frame.asked(self.desk.headquarters.view)
        if view is None:
            return
        named = bool(view.id)
        offices = () if named else self.frame.asked(self.desk.partners.offices) or ()
        sure = [one for one in offices if one.state is PartnerState.CONFIRMED]
        self.office.offer([Option(one.id, one.name) for one in sure])
        self.choosing.setVisible(bool(sure))
        self.name.setVisible(bool(sure))
        self.name.setEnabled(self.office.value is not None)
        self.be.setVisible(not named)
        self.issue.setVisible(view.own)
        self.issue.setEnabled(view.due)
        self.take.setVisible(named)
        self.save.setVisible(named and view.number > 0)
        self.leave.setVisible(named)
        if not named:
            self.state.say(self.tr("No headquarters is named."))
        elif view.own:
            self.state.say(self.tr("This office is headquarters."))
        else:
            self.state.say(self.tr("Headquarters is {office}.").format(office=view.name))
        self.remark.say(self._told(view))
        self.remark.setVisible(named)
        self.fit()

    def _told(self, view: HeadquartersView) -> str:
        if not view.number or view.made is None:
            return self.tr("There is no list yet.")
        day = date_long(view.made.date())
        words = self.tr("List {n} of {day} holds.").format(n=number(view.number), day=day)
        if view.due:
            due = self.tr("Keys or rights were changed since; the next list tells the other offices.")
            words = f"{words} {due}"
        return words

    @Slot()
    def _name(self) -> None:
        which = self.office.value
        if isinstance(which, str):
            self.frame.asked(lambda: self.desk.headquarters.name(which))
        self._show()

    @Slot()
    def _be(self) -> None:
        if key_at_hand(self.frame, self):
            self.frame.asked(self.desk.headquarters.be)
        self._show()

    @Slot()
    def _issue(self) -> None:
        if key_at_hand(self.frame, self):
            issued = self.frame.asked(self.desk.headquarters.issue)
            if issued is not None:
                words = self.tr("List {n} is issued; it goes along with every file.").format(n=number(issued))
                self.frame.toast(words)
        self._show()

    @Slot()
    def _take(self) -> None:
        kinds = self.tr("Trust lists ({ending})").format(ending=_LISTS)
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Take in a list"), "", kinds)
        if chosen:
            taken = self.frame.asked(lambda: self.desk.headquarters.take_in(Path(chosen)))
            if taken is not None:
                self.frame.toast(self.tr("List {n} holds from now on.").format(n=number(taken)))
        self._show()

    @Slot()
    def _save(self) -> None:
        kinds = self.tr("Trust lists ({ending})").format(ending=_LISTS)
        wanted = str(Path.home() / self.tr("offices.trust"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the list"), wanted, kinds)
        content = self.frame.asked(self.desk.headquarters.document) if chosen else None
        if content is not None:
            path = Path(chosen) if chosen.endswith(".trust") else Path(f"{chosen}.trust")
            written = self.frame.asked(lambda: outside_files.put(content, path))
            if written is not None:
                self.frame.toast(self.tr("The list was saved in {path}.").format(path=at(written)))

    @Slot()
    def _leave(self) -> None:
        agreed = self.frame.confirm(
            self.tr("Do without a headquarters?"),
            self.tr("Its list does not hold then; rights that are granted here count directly."),
            self.tr("No headquarters"),
            self.tr("Keep it"),
            danger=True,
        )
        if agreed:
            self.frame.asked(self.desk.headquarters.step_down)
        self._show()
