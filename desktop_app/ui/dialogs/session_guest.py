"""Somebody who comes into a session without having been called: of the directory, or from outside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.attendance import Capacity
from desktop_app.services.people import PersonView
from desktop_app.ui import terms
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.toggles import Segmented

_CAPACITIES = (Capacity.GUEST, Capacity.SPEAKER, Capacity.INVITEE, Capacity.OBSERVER)


class SessionGuestDialog(FormDialog):
    """Puts the guest on the list; where the session runs now, as present from this minute."""

    blames: ClassVar[dict[str, str]] = {
        "A person needs a name or a post.": "post",
        "This person is on the list already.": "post",
    }

    def __init__(
        self,
        frame: Frame,
        meeting_id: str,
        people: Sequence[PersonView],
        *,
        arrives: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(frame, self.tr("Guest of the session"), self.tr("Add"), parent=parent)
        self._meeting_id, self._arrives = meeting_id, arrives
        self._words = ""
        self.person_id = ""
        options = [Option(p.id, p.shown_name, p.unit or p.post) for p in people]
        self.who = Choice(
            self.theme, options, placeholder=self.tr("Post, or somebody of the directory"), allow_new=True
        )
        self.name = LineEdit(self.theme)
        self.who.named.connect(self._keep_words)
        self.who.chosen.connect(self._forget_words)
        self.place(self.field("post", self.tr("Post"), self.who))
        self.capacity = Segmented(self.theme, [(c, terms.capacity(c)) for c in _CAPACITIES])
        self.place(self.field("name", self.tr("Name"), self.name, hint=self.tr("May stay empty: the post is enough.")))
        self.place(self.field("capacity", self.tr("As"), self.capacity))
        self.who.setFocus()

    @Slot(str)
    def _keep_words(self, words: str) -> None:
        self._words = words

    @Slot()
    def _forget_words(self) -> None:
        self._words = ""

    def submit(self) -> None:
        capacity = self.capacity.value
        assert isinstance(capacity, Capacity)
        post = self._words or ("" if self.who.value is not None else self.who.edit.text().strip())
        if post or self.who.value is None:
            name = self.name.text()
            self.person_id = self.desk.attendance.add_guest(
                self._meeting_id, post, name=name, capacity=capacity, arrives=self._arrives
            )
        else:
            self.person_id = str(self.who.value)
            self.desk.attendance.summon(self._meeting_id, self.person_id, capacity, arrives=self._arrives)
