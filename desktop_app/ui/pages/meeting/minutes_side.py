"""Beside the preview: what the minutes still lack, their texts, who signs, their versions, and what comes next."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.meetings import Stage
from desktop_app.domain.minutes import MinutesState
from desktop_app.persian import bidi
from desktop_app.services.completeness import CheckCode
from desktop_app.services.late_in_minutes import late_in_minutes
from desktop_app.services.meetings import MeetingView
from desktop_app.services.minutes import MinutesView
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.meeting.minutes_checks import check_row
from desktop_app.ui.pages.meeting.minutes_texts import MinutesTexts
from desktop_app.ui.pages.meeting.minutes_versions import VersionList
from desktop_app.ui.pages.meeting.signing_list import SignerList
from desktop_app.ui.widgets.bars import ProgressBar
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Column
from desktop_app.ui.widgets.surfaces import Card, Ground, Rule, Scrolled
from desktop_app.ui.wording import in_digits, joined, number

translate = QCoreApplication.translate
_MOST_NAMED: Final = 2
_LONGEST: Final = 45
"""Letters of a record's name in a sentence."""


class MinutesSide(Ground):
    """`mend_wanted` carries the line of the completeness list that is to be mended."""

    mend_wanted = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, "surface", edges=("start",), parent=parent)
        theme = frame.theme
        self._frame = frame
        self.texts = MinutesTexts(frame)
        self.signers = SignerList(frame)
        self.versions = VersionList(theme)
        self._count = Label(theme, "", role="row", ink="ink-2")
        self._bar = ProgressBar(theme, fill="zangar-fill")
        self.checks = RowList(
            theme,
            [Column(0, share=2), Column(0, share=1, align="end")],
            row_height=31,
            padding=20,
            grows=True,
            name=self.tr("Completeness of the text"),
        )
        self._texts_frame = QWidget()
        self._note = Card(theme, padding=12, tone="lajvard")
        self._note_icon = IconMark(theme, "ph.info", "lajvard")
        self._note_words = Label(theme, "", ink="lajvard", wrap=True)
        self._lay_out()
        self.checks.acted.connect(lambda key, _: self._mend(key))
        self.checks.opened.connect(self._mend)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 20, 0)
        head.addWidget(Label(self.theme, self.tr("Completeness of the text"), role="h2"))
        head.addStretch()
        head.addWidget(self._count)
        bar = QHBoxLayout()
        bar.setContentsMargins(20, 8, 20, 8)
        bar.addWidget(self._bar)
        texts = QVBoxLayout(self._texts_frame)
        texts.setContentsMargins(20, 12, 20, 16)
        texts.setSpacing(10)
        texts.addWidget(Label(self.theme, self.tr("Texts"), role="h2"))
        texts.addWidget(self.texts)
        self.scrolled = Scrolled(self.theme, spacing=0)
        column = self.scrolled.column
        column.addLayout(head)
        column.addLayout(bar)
        for part in (self.checks, self._texts_frame, self.signers, self.versions):
            column.addWidget(part)
            column.addSpacing(6)
        note = QHBoxLayout()
        note.setSpacing(10)
        note.addWidget(self._note_icon)
        note.addWidget(self._note_words, 1)
        self._note.body.addLayout(note)
        framed = QVBoxLayout()
        framed.setContentsMargins(20, 12, 20, 14)
        framed.addWidget(self._note)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(margins(1, 0, 0, 0))
        whole.setSpacing(0)
        whole.addWidget(self.scrolled, 1)
        whole.addWidget(Rule(self.theme))
        whole.addLayout(framed)

    def show_minutes(self, meeting: MeetingView, minutes: MinutesView) -> None:
        draft = minutes.state is MinutesState.DRAFT
        done = sum(1 for check in minutes.checks if check.done)
        self._count.say(self.tr("{n} of {total}").format(n=number(done), total=number(len(minutes.checks))))
        self._bar.show_share(done / len(minutes.checks) if minutes.checks else 1.0)
        self.checks.show_rows([check_row(check, may_mend=draft) for check in minutes.checks])
        self._texts_frame.setVisible(draft)
        if draft:
            self.texts.show_minutes(meeting.id, minutes)
        self.signers.show_minutes(meeting.id, minutes)
        self.versions.show_minutes(minutes)
        words, icon, tone = self._next(meeting, minutes)
        self._note.set_tone(tone)
        self._note_icon.say(icon, tone)
        self._note_words.set_ink(tone)
        self._note_words.say(words)

    def _next(self, meeting: MeetingView, minutes: MinutesView) -> tuple[str, str, str]:
        """What comes next in words, with icon and tone."""
        if minutes.state is MinutesState.FINAL:
            late = self._frame.asked(lambda: late_in_minutes(self._frame.desk.file, meeting.id))
            if late:
                words = self.tr(
                    "Other offices changed this after the text was final: {what}. A new version takes it in."
                )
                return words.format(what=_some(late)), "ph.warning", "zar"
            words = self.tr("The minutes are final and unchangeable. Fingerprint of the text: {mark}")
            return words.format(mark=bidi.isolate(in_digits(minutes.fingerprint))), "ph.shield-check", "zangar"
        if minutes.state is MinutesState.FROZEN:
            return self._signing(minutes), "ph.info", "lajvard"
        reason = why_not_frozen(meeting, minutes)
        if reason:
            return reason, "ph.info", "lajvard"
        lacking = sum(1 for check in minutes.checks if not check.done and check.code is not CheckCode.NUMBER)
        if lacking:
            words = self.tr("{n} lines are not complete yet; the text can be frozen all the same.")
            return words.format(n=number(lacking)), "ph.warning", "zar"
        return self.tr("The text is complete. Freezing gives it its number."), "ph.check-circle", "zangar"

    def _signing(self, minutes: MinutesView) -> str:
        return why_not_final(minutes) or self.tr("All signatures are there; the minutes can be made final.")

    @Slot(object)
    def _mend(self, key: object) -> None:
        self.mend_wanted.emit(key)


def _some(titles: Sequence[str]) -> str:
    """The first few, and how many more."""
    first = joined([textwrap.shorten(title, _LONGEST, placeholder="…") for title in titles[:_MOST_NAMED]])
    more = len(titles) - _MOST_NAMED
    if more <= 0:
        return first
    return QCoreApplication.translate("Minutes", "{first} and {n} more").format(first=first, n=number(more))


def why_not_frozen(meeting: MeetingView, minutes: MinutesView) -> str:
    """Why the text cannot be frozen yet, in words; empty where it can."""
    if meeting.stage.rank < Stage.IN_SESSION.rank:
        return translate("Minutes", "The session has not been held yet; the minutes come of what is recorded in it.")
    if meeting.stage is Stage.IN_SESSION:
        return translate("Minutes", "The text can be frozen once the session has ended.")
    if any(check.code is CheckCode.CONFLICTS and not check.done for check in minutes.checks):
        return translate("Minutes", "Two offices have written differently; that is decided first, under Exchange.")
    return ""


def why_not_final(minutes: MinutesView) -> str:
    """Why the minutes cannot be made final yet, in words; empty where they can."""
    missing = sum(1 for signer in minutes.signers if signer.signed_on is None)
    if not missing:
        return ""
    return translate("Minutes", "The minutes can be made final once the {n} signatures that remain are there.").format(
        n=number(missing)
    )
