"""Whether a session is official, in words: since which minute, what is missing where it is not, and who has left."""

from __future__ import annotations

import datetime
import itertools
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.quorum import QuorumState
from desktop_app.ui.committee_words import word
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.bars import QuorumBar
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import clock, joined, number

translate = QCoreApplication.translate
_TOLD_FOR: Final = 5
"""Minutes for which it is said that a session is official again."""
_WARNS, _STANDS = "ph.warning-circle-fill", "ph.check-circle-fill"


@dataclass(frozen=True)
class QuorumWords:
    """What is said of the quorum: a sentence, what is behind it, and how grave it is."""

    title: str
    detail: str = ""
    icon: str = _STANDS
    tone: str = "zangar"


def counts(sitting: Sitting) -> bool:
    """Whether this session has a quorum to be told of."""
    return sitting.has_committee and sitting.roll.needs_quorum


def missing_words(sitting: Sitting) -> str:
    return lacking(sitting.roll.quorum)


def lacking(state: QuorumState) -> str:
    """«۲ نفر دیگر لازم است؛ رئیس در جلسه نیست»: what the rule lacks of number and of roles."""
    parts = []
    if state.missing == 1:
        parts.append(translate("Quorum", "one more member is needed"))
    elif state.missing:
        parts.append(translate("Quorum", "{n} more members are needed").format(n=number(state.missing)))
    if state.missing_roles:
        names = joined([word(role) for role in sorted(state.missing_roles)])
        parts.append(translate("Quorum", "{roles} not in the room").format(roles=names))
    return translate("Quorum", "; ").join(parts)


def notice_words(sitting: Sitting) -> QuorumWords | None:
    """What has to be said over the line in which somebody writes; None while all is well."""
    if not counts(sitting) or not sitting.is_running:
        return None
    state, spans = sitting.roll.quorum, sitting.roll.official
    if not state.official and spans:
        fell = spans[-1][1] or sitting.now
        title = translate("Quorum", "Since {time} the session is below its quorum").format(time=clock(fell))
        parts = [_who_left(sitting, fell), missing_words(sitting)]
        return QuorumWords(title, _sentences(parts), _WARNS, "shangarf")
    if not state.official:
        title = translate("Quorum", "The session is not official yet")
        return QuorumWords(title, _sentences([missing_words(sitting)]), "ph.hourglass", "zar")
    since = spans[-1][0] if spans else None
    if since is not None and len(spans) > 1 and 0 <= _minutes(since, sitting.now) <= _TOLD_FOR:
        title = translate("Quorum", "Since {time} the session is official again").format(time=clock(since))
        return QuorumWords(title, _interrupted(sitting))
    return None


def block_words(sitting: Sitting) -> QuorumWords:
    """What the block over the attendance says: always something."""
    state, spans = sitting.roll.quorum, sitting.roll.official
    count = {"present": number(state.present), "members": number(state.members)}
    if sitting.is_prepared:
        return QuorumWords(translate("Quorum", "The session has not begun"), "", "ph.circle-dashed", "ink-2")
    if not sitting.is_running:
        if spans:
            return QuorumWords(translate("Quorum", "The session was official"), official_words(sitting))
        return QuorumWords(
            translate("Quorum", "The session did not reach its quorum"), missing_words(sitting), _WARNS, "shangarf"
        )
    if state.official:
        if state.is_at_limit:
            detail = translate("Quorum", "One more departure ends the official session")
        else:
            detail = official_words(sitting)
        return QuorumWords(translate("Quorum", "The session is official"), detail)
    if not state.missing:
        title = translate("Quorum", "Below the quorum")
    elif spans:
        title = translate("Quorum", "Fell below the quorum ({present} of {members})").format(**count)
    else:
        title = translate("Quorum", "Below the quorum ({present} of {members})").format(**count)
    return QuorumWords(title, missing_words(sitting), _WARNS, "shangarf")


def official_words(sitting: Sitting) -> str:
    """«از ۱۴:۰۲»; where it was interrupted, that too."""
    spans = sitting.roll.official
    if not spans:
        return ""
    parts = [translate("Quorum", "official since {time}").format(time=clock(spans[0][0])), _interrupted(sitting)]
    return translate("Quorum", "; ").join(part for part in parts if part)


def _interrupted(sitting: Sitting) -> str:
    """From which minute to which the session was not official, between two times at which it was."""
    spans = sitting.roll.official
    gaps = [(end, start) for (_, end), (start, _) in itertools.pairwise(spans) if end is not None]
    told = [translate("Quorum", "{start} to {end}").format(start=clock(a), end=clock(b)) for a, b in gaps]
    return translate("Quorum", "not official {spans}").format(spans=joined(told)) if told else ""


def _who_left(sitting: Sitting, at: datetime.time) -> str:
    names = [r.representative or r.name for r in sitting.roll.rows if r.votes and at in r.times[1::2]]
    return translate("Quorum", "{names} left").format(names=joined(names)) if names else ""


def _sentences(parts: list[str]) -> str:
    told = [part for part in parts if part]
    return f"{translate('Quorum', '; ').join(told)}." if told else ""


def _minutes(earlier: datetime.time, later: datetime.time) -> int:
    return (later.hour - earlier.hour) * 60 + later.minute - earlier.minute


class QuorumBlock(QWidget):
    """Official or not, in words and on a bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconMark(theme, _STANDS, "zangar")
        self.title = Label(theme, "", role="h3")
        self.detail = Label(theme, "", role="meta", ink="ink-2", wrap=True)
        self.voters = Label(theme, "", role="meta", ink="ink-2")
        self._bar = QuorumBar(theme)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon)
        top.addWidget(self.title, 1)
        top.addWidget(self.voters)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 6)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self.detail)

    def show_sitting(self, sitting: Sitting) -> None:
        words, state = block_words(sitting), sitting.roll.quorum
        self._icon.say(words.icon, words.tone)
        self.title.say(words.title)
        self.title.set_ink("ink" if words.tone == "ink-2" else words.tone)
        self.detail.say(words.detail)
        self.detail.setVisible(bool(words.detail))
        calm = state.official or not sitting.is_running
        self.detail.set_ink("zar" if sitting.is_running and state.is_at_limit else "ink-2" if calm else "shangarf")
        self.voters.setVisible(sitting.item is not None and state.official and not sitting.is_prepared)
        eligible = number(len(sitting.electorate.eligible))
        self.voters.say(translate("Quorum", "Votes on this item: {n}").format(n=eligible))
        caption = translate("Quorum", "Quorum {n}").format(n=number(state.needed))
        begun = not sitting.is_prepared
        self._bar.show_count(state.present, state.members, state.needed, caption, begun=begun)


class QuorumNotice(Card):
    """One line over what is being written; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=0, spacing=0, tone="zar", parent=parent)
        self._words: QuorumWords | None = None
        self._icon = IconMark(theme, _WARNS, "shangarf")
        self.title = Label(theme, "", role="h3")
        self.detail = Label(theme, "", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.detail, 1)
        self.body.addLayout(row)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now; empty where it is hidden."""
        return f"{self._words.title} {self._words.detail}".strip() if self._words else ""

    def show_sitting(self, sitting: Sitting) -> None:
        words = notice_words(sitting)
        if words == self._words:
            return
        self._words = words
        self.setVisible(words is not None)
        if words is None:
            return
        self.set_tone(words.tone)
        self._icon.say(words.icon, words.tone)
        self.title.say(words.title)
        self.title.set_ink(words.tone)
        self.detail.say(words.detail)
        self.setAccessibleName(f"{words.title} {words.detail}".strip())


class RecusalNote(Card):
    """Who has no vote on the item on the table because of a conflict of interest."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=10, spacing=2, tone="zar", parent=parent)
        self._title = Label(theme, "", role="h3", ink="zar", wrap=True)
        self._text = Label(theme, "", role="meta", ink="zar", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconMark(theme, "ph.hand-palm", "zar"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def show_sitting(self, sitting: Sitting) -> bool:
        """Says whether there is anybody."""
        item = sitting.item
        names = list(item.recused) if item is not None else []
        self.setVisible(bool(names))
        if item is not None and names:
            title = translate("Quorum", "Conflict of interest on item {n}")
            self._title.say(title.format(n=number(item.number)))
            one, more = translate("Quorum", "{names} does not vote."), translate("Quorum", "{names} do not vote.")
            self._text.say((one if len(names) == 1 else more).format(names=joined(names)))
        return bool(names)
