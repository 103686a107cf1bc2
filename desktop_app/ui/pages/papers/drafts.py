"""Letters that have no number yet: told over the preview, and issued from there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.services import letter_drafts
from desktop_app.services.invitations import TOGETHER
from desktop_app.services.letter_facts import Terms
from desktop_app.services.paper_offers import Offer
from desktop_app.ui.dialogs.issue_letters import (
    IssueInvitationsDialog,
    IssueLettersDialog,
    IssueNoticesDialog,
    IssueOneByOneDialog,
)
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Ground
from desktop_app.ui.wording import number

_TakeBack = Callable[[Sequence[str]], None]


@dataclass(frozen=True)
class _Act:
    """A dialog that issues letters, and what takes them back."""

    ask: Callable[[], IssueLettersDialog]
    take_back: _TakeBack


class DraftsBar(Ground):
    """Shown while a draft is among the papers that are wanted."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, "zar-tint", edges=("bottom",))
        self._frame, self._desk = frame, frame.desk
        self._drafts: list[Offer] = []
        self._words = Label(self.theme, "", ink="zar", wrap=True)
        self.issue = Button(self.theme, self.tr("Number and register"), icon="ph.paper-plane-tilt", keys="Ctrl+L")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(IconMark(self.theme, "ph.note-pencil", "zar"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.issue)
        self.issue.clicked.connect(self.issue_all)
        self.hide()

    def show_wanted(self, wanted: Sequence[Offer]) -> None:
        self._drafts = self._frame.asked(lambda: letter_drafts.drafts_among(self._desk, wanted)) or []
        self._words.say(self._said())
        self.setVisible(bool(self._drafts))

    def _said(self) -> str:
        if len(self._drafts) != 1:
            return self.tr("{n} letters have no number yet.").format(n=number(len(self._drafts)))
        kind = self._drafts[0].kind
        if kind == "invitation":
            return self.tr("A draft; the invitations of a meeting are numbered together.")
        if kind == "notice":
            return self.tr("A draft; the notices of a meeting are numbered together.")
        return self.tr("A draft without a number.")

    @Slot()
    def issue_all(self) -> None:
        """Ctrl+L: asks once for each meeting and kind; what has a number is told together."""
        done: list[tuple[_TakeBack, list[str]]] = []
        for act in list(self._acts()):
            dialog = act.ask()
            agreed = dialog.asked()
            if dialog.letters:
                done.append((act.take_back, dialog.letters))
            if not agreed:
                break
        if done:
            count = sum(len(letters) for _, letters in done)
            words = self.tr("{n} letters were numbered and entered in the register.").format(n=number(count))
            self._frame.toast(words, undo=lambda: _take_back(done[::-1]))

    # One act for each kind of letters

    def _acts(self) -> Iterator[_Act]:
        by_kind: dict[str, list[Offer]] = {}
        for offer in self._drafts:
            by_kind.setdefault(offer.kind, []).append(offer)
        for meeting_id, offers in _by_meeting(by_kind.get("invitation", [])):
            yield self._invitations(meeting_id, together=any(offer.part == TOGETHER for offer in offers))
        for meeting_id, _ in _by_meeting(by_kind.get("notice", [])):
            yield self._notices(meeting_id)
        for kind, title in (("reminder", self.tr("Send the reminders")), ("absence", self.tr("Write to the absent"))):
            if kind in by_kind:
                yield self._one_by_one(title, by_kind[kind])

    def _invitations(self, meeting_id: str, *, together: bool) -> _Act:
        def ask() -> IssueLettersDialog:
            dialog = IssueInvitationsDialog(self._frame, meeting_id, self.window())
            dialog.way.choose(together)
            return dialog

        return _Act(ask, lambda letters: self._desk.invitations.withdraw(meeting_id, letters))

    def _notices(self, meeting_id: str) -> _Act:
        return _Act(
            lambda: IssueNoticesDialog(self._frame, meeting_id, self.window()),
            lambda letters: self._desk.notices.withdraw(meeting_id, letters),
        )

    def _one_by_one(self, title: str, offers: Sequence[Offer]) -> _Act:
        requests = [self._request(offer) for offer in offers]

        def take_back(letters: Sequence[str]) -> None:
            for letter_id in reversed(letters):
                self._desk.reminders.withdraw(letter_id)

        return _Act(
            lambda: IssueOneByOneDialog(self._frame, offers[0].subject, title, requests, self.window()), take_back
        )

    def _request(self, offer: Offer) -> Callable[[Terms], str]:
        if offer.kind == "absence":
            return lambda terms: self._desk.absences.issue(offer.subject, offer.part, terms)
        return lambda terms: self._desk.reminders.issue(offer.part, terms)


def _take_back(done: Sequence[tuple[_TakeBack, Sequence[str]]]) -> None:
    for take, letters in done:
        take(letters)


def _by_meeting(offers: Sequence[Offer]) -> list[tuple[str, list[Offer]]]:
    found: dict[str, list[Offer]] = {}
    for offer in offers:
        found.setdefault(offer.subject, []).append(offer)
    return list(found.items())
