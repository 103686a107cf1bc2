"""What is done about declarations: recorded for one member or several, and asked for by letter where missing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.documents import declaration_wording
from desktop_app.services.correspondence import To
from desktop_app.services.declarations import DeclarationView
from desktop_app.ui.dialogs.declaration import InterestDialog
from desktop_app.ui.dialogs.write_letter import WriteLetterDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.wording import number


class DeclarationRecording(QObject):
    """`recorded` comes after members have declared; the toast takes that back."""

    recorded = Signal()

    def __init__(self, frame: Frame, over: QWidget) -> None:
        super().__init__(over)
        self._frame, self._over = frame, over
        self._room = frame.desk.declarations

    def none(self, members: Sequence[DeclarationView]) -> None:
        """Declared today that there is no interest."""
        done: list[DeclarationView] = []
        for committee in dict.fromkeys(one.committee_id for one in members):
            mine = [one for one in members if one.committee_id == committee]
            people, year = [one.person_id for one in mine], mine[0].year
            if self._frame.asked(partial(self._room.declare, committee, people, year)):
                done += mine
        self._tell(done)

    def interest(self, members: Sequence[DeclarationView]) -> None:
        """Declared an interest: what it is, is asked for. Members of one committee at a time."""
        mine = [one for one in members if one.committee_id == members[0].committee_id]
        if mine and InterestDialog(self._frame, mine, parent=self._over).asked():
            self._tell(mine)

    def _tell(self, done: Sequence[DeclarationView]) -> None:
        if not done:
            return
        self.recorded.emit()
        ids = [one.id for one in done]
        words = self.tr("The declaration of {name} was recorded.").format(name=done[0].name)
        if len(done) > 1:
            words = self.tr("The declarations of {n} members were recorded.").format(n=number(len(done)))
        self._frame.toast(words, undo=lambda: self._frame.asked(lambda: self._room.withdraw(*ids)))

    def remind(self, missing: Sequence[DeclarationView]) -> None:
        """A letter to those of one committee who have not declared, ready to be changed before it goes out."""
        mine = [one for one in missing if one.committee_id == missing[0].committee_id]
        if not mine:
            return
        desk, committee_id, year = self._frame.desk, mine[0].committee_id, mine[0].year
        dialog = WriteLetterDialog(self._frame, self._over, committee_id=committee_id)
        dialog.units.choose([To(person_id=one.person_id) for one in mine])
        name = desk.committees.get(committee_id).name
        dialog.subject.setText(declaration_wording.subject(year))
        dialog.text.setPlainText(declaration_wording.text(name, year))
        if not dialog.asked():
            return
        if dialog.job is None:
            self._tell_sent(dialog.letters)
            return
        writing, to = dialog.job
        send = desk.correspondence.send
        self._frame.run(lambda progress: send(writing, to, progress), dialog.title_of_job(), self._tell_sent)

    def _tell_sent(self, letters: Sequence[str]) -> None:
        words = self.tr("{n} letters were numbered and entered in the register.")
        self._frame.toast(words.format(n=number(len(letters))))
