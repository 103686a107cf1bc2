"""The quorum of a meeting: what the replies promise before it, what the room shows while it is held."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.attendance import Reply
from desktop_app.domain.meetings import Stage
from desktop_app.services.attendance import AttendanceRow, Roll
from desktop_app.services.meetings import MeetingView
from desktop_app.ui.pages.meeting.attendance_times import official_in_words
from desktop_app.ui.pages.meeting.session_quorum import lacking
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.bars import QuorumBar
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.wording import date_short, joined, number


class QuorumCard(Card):
    """One sentence about the quorum, the numbers behind it, and the bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=16, spacing=10, parent=parent)
        self.body.setContentsMargins(16, 12, 16, 10)
        self._icon = IconMark(theme, "ph.info", "ink-3")
        self.sentence = Label(theme, "", role="h3")
        self.numbers = Label(theme, "", ink="ink-2")
        self.invited = Label(theme, "", role="meta", ink="ink-3")
        top = QHBoxLayout()
        top.setSpacing(8)
        for part in (self._icon, self.sentence, self.numbers):
            top.addWidget(part)
        top.addStretch()
        top.addWidget(self.invited)
        self.bar = QuorumBar(theme)
        self.body.addLayout(top)
        self.body.addWidget(self.bar)

    def show_roll(self, roll: Roll, meeting: MeetingView) -> None:
        if meeting.stage.rank >= Stage.IN_SESSION.rank:
            self._show_presence(roll, meeting)
        else:
            self._show_replies(roll)
        self.bar.setVisible(roll.needs_quorum)
        invited = meeting.invited_on
        words = self.tr("Invitations sent on {date}").format(date=date_short(invited, meeting.date)) if invited else ""
        self.invited.say(words)

    def _show_replies(self, roll: Roll) -> None:
        seats = counted(roll)
        coming = sum(will_be_there(row) for row in seats)
        not_coming = sum(row.reply is Reply.NOT_COMING and not row.representative for row in seats)
        silent = len(seats) - coming - not_coming
        self.numbers.say(
            joined(
                [
                    self.tr("{n} coming").format(n=number(coming)),
                    self.tr("{n} not coming").format(n=number(not_coming)),
                    self.tr("{n} without reply").format(n=number(silent)),
                ]
            )
        )
        needed = roll.quorum.needed
        if not roll.needs_quorum:
            self._say("ph.info", "ink-2", self.tr("This meeting needs no quorum."))
        elif coming >= needed:
            self._say("ph.check-circle-fill", "zangar", self.tr("The replies suffice for the quorum."))
        else:
            words = self.tr("{n} more have to come for the quorum.").format(n=number(needed - coming))
            self._say("ph.warning-circle", "zar", words)
        self.bar.show_count(coming, len(seats), needed, self._caption(needed))

    def _show_presence(self, roll: Roll, meeting: MeetingView) -> None:
        state, closed, seats = roll.quorum, meeting.closed_at is not None, counted(roll)
        there = sum(row.came for row in seats) if closed or not roll.needs_quorum else state.present
        words = self.tr("{n} of {members} came") if closed else self.tr("{n} of {members} present")
        parts = [words.format(n=number(there), members=number(len(seats)))]
        guests = sum(row.came for row in roll.rows if row not in seats)
        if guests:
            parts.append(self.tr("{n} others").format(n=number(guests)))
        if roll.needs_quorum and roll.official:
            parts.append(official_in_words(roll.official))
        if roll.needs_quorum and not closed and not state.official:
            parts.append(lacking(state))
        self.numbers.say(joined(parts))
        self._judge(roll, closed=closed)
        self.bar.show_count(there, state.members, state.needed, self._caption(state.needed))

    def _judge(self, roll: Roll, *, closed: bool) -> None:
        if not roll.needs_quorum:
            self._say("ph.info", "ink-2", self.tr("This meeting needs no quorum."))
        elif closed and roll.official:
            self._say("ph.check-circle-fill", "zangar", self.tr("The session was official."))
        elif closed:
            self._say("ph.warning-circle-fill", "shangarf", self.tr("The session did not reach the quorum."))
        elif roll.quorum.official:
            self._say("ph.check-circle-fill", "zangar", self.tr("The session is official."))
        elif roll.official:
            self._say("ph.warning-circle-fill", "shangarf", self.tr("The session has lost its quorum."))
        else:
            self._say("ph.warning-circle", "zar", self.tr("The quorum is not reached yet."))

    def _caption(self, needed: int) -> str:
        return self.tr("quorum {n}").format(n=number(needed))

    def _say(self, icon: str, ink: str, words: str) -> None:
        self._icon.say(icon, ink)
        self.sentence.say(words)
        self.sentence.set_ink("ink" if ink == "ink-2" else ink)


def counted(roll: Roll) -> list[AttendanceRow]:
    """Those whose replies and presence are counted: the seats, or everybody where nobody holds one."""
    return [row for row in roll.rows if row.capacity.sits] or list(roll.rows)


def will_be_there(row: AttendanceRow) -> bool:
    """Whether the seat is promised to be filled: by the member or by a representative."""
    return row.reply is Reply.COMING or bool(row.representative)
