"""The left column of a session: whether it is official, who may vote on the item, and who is in the room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.attendance import Capacity
from desktop_app.services.attendance import AttendanceRow
from desktop_app.ui import terms
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.bars import QuorumBar
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Ground
from desktop_app.ui.wording import clock, joined, number

_TOGGLE = "toggle"


class _QuorumBlock(QWidget):
    """Official or not, in words and on a bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = IconMark(theme, "ph.check-circle-fill", "zangar")
        self._state = Label(theme, "", role="h3")
        self._voters = Label(theme, "", role="meta", ink="ink-2")
        self._bar = QuorumBar(theme)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon)
        top.addWidget(self._state, 1)
        top.addWidget(self._voters)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 6)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._bar)

    def show_sitting(self, sitting: Sitting) -> None:
        state = sitting.roll.quorum
        count = {"present": number(state.present), "members": number(state.members)}
        if sitting.is_prepared:
            words, icon, ink = self.tr("The session has not begun"), "ph.circle-dashed", "ink-2"
        elif state.official:
            words, icon, ink = self.tr("The session is official"), "ph.check-circle-fill", "zangar"
        elif sitting.roll.official and sitting.is_running:
            words, icon, ink = self.tr("Fell below the quorum ({present} of {members})"), "ph.warning-circle-fill", "x"
        else:
            words, icon, ink = self.tr("Below the quorum ({present} of {members})"), "ph.warning-circle-fill", "x"
        ink = "shangarf" if ink == "x" else ink
        if not sitting.is_running and not sitting.is_prepared and sitting.roll.official:
            words, icon, ink = self.tr("The session was official"), "ph.check-circle-fill", "zangar"
        self._icon.say(icon, ink)
        self._state.say(words.format(**count))
        self._state.set_ink("ink" if ink == "ink-2" else ink)
        self._voters.setVisible(sitting.item is not None and state.official and not sitting.is_prepared)
        eligible = number(len(sitting.electorate.eligible))
        self._voters.say(self.tr("Votes on this item: {n}").format(n=eligible))
        caption = self.tr("Quorum {n}").format(n=number(state.needed))
        begun = not sitting.is_prepared
        self._bar.show_count(state.present, state.members, state.needed, caption, begun=begun)


class AttendanceColumn(Ground):
    """Signals carry the person's id."""

    toggled = Signal(str)
    recusal_toggled = Signal(str)
    times_wanted = Signal(str)
    guest_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", edges=("start",), parent=parent)
        self._sitting: Sitting | None = None
        self._header = CardHeader(theme, self.tr("Present"))
        self._count = Label(theme, "", ink="ink-2")
        self._header.add_action(self._count)
        self._quorum = _QuorumBlock(theme)
        self._note = Card(theme, padding=10, spacing=2, tone="zar")
        self._note_title = Label(theme, "", role="h3", ink="zar", wrap=True)
        self._note_text = Label(theme, "", role="meta", ink="zar", wrap=True)
        self.list = RowList(
            theme,
            [Column(14), Column(0, share=16), Column(0, share=10, align="end")],
            row_height=41,
            gap=8,
            name=self.tr("Attendance"),
        )
        self.arrive = Button(theme, self.tr("Arrival and departure"), icon="ph.sign-in", keys="F9")
        self.guest = Button(theme, self.tr("Guest"), icon="ph.user-plus")
        self._lay_out()
        self.list.acted.connect(lambda key, _: self._toggle(key))
        self.list.opened.connect(self._toggle)
        self.list.chosen.connect(self._say_act)
        self.list.menu_wanted.connect(self._offer)
        self.arrive.clicked.connect(lambda: self._toggle(self.list.current_key()))
        self.guest.clicked.connect(self.guest_wanted)

    def _lay_out(self) -> None:
        note_row = QHBoxLayout()
        note_row.setSpacing(10)
        note_row.addWidget(IconMark(self.theme, "ph.hand-palm", "zar"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._note_title)
        words.addWidget(self._note_text)
        note_row.addLayout(words, 1)
        self._note.body.addLayout(note_row)
        self._over_list = QWidget()
        framed = QVBoxLayout(self._over_list)
        framed.setContentsMargins(0, 0, 0, 0)
        framed.setSpacing(0)
        noted = QVBoxLayout()
        noted.setContentsMargins(16, 4, 16, 10)
        noted.addWidget(self._note)
        framed.addWidget(self._quorum)
        framed.addLayout(noted)
        framed.addWidget(self._line())
        bottom = Ground(self.theme, "surface", edges=("top",))
        row = QHBoxLayout(bottom)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.arrive, 1)
        row.addWidget(self.guest)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(1, 0, 0, 0))
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._line())
        column.addWidget(self._over_list)
        column.addWidget(self.list, 1)
        column.addWidget(bottom)

    def _line(self) -> Ground:
        line = Ground(self.theme, "line")
        line.setFixedHeight(1)
        return line

    def show_sitting(self, sitting: Sitting) -> None:
        self._sitting = sitting
        rows = sitting.roll.rows
        here = sum(1 for r in rows if (r.in_room if not _is_over(sitting) else r.came))
        self._count.say(self.tr("{n} of {total}").format(n=number(here), total=number(len(rows))))
        self._quorum.setVisible(sitting.has_committee and sitting.roll.needs_quorum)
        self._quorum.show_sitting(sitting)
        recused = sitting.item.recused if sitting.item is not None else ()
        self._note.setVisible(bool(recused))
        self._over_list.setVisible(bool(recused) or (sitting.has_committee and sitting.roll.needs_quorum))
        if recused and sitting.item is not None:
            title = self.tr("Conflict of interest on item {n}")
            self._note_title.say(title.format(n=number(sitting.item.number)))
            one = self.tr("{names} does not vote.") if len(recused) == 1 else self.tr("{names} do not vote.")
            self._note_text.say(one.format(names=joined(list(recused))))
        self.list.show_rows([self._row(r, sitting) for r in rows])
        for button in (self.arrive, self.guest):
            if sitting.is_frozen:
                button.refuse(self.tr("The text of these minutes is frozen."))
            else:
                button.allow()
        self._say_act()

    def _row(self, row: AttendanceRow, sitting: Sitting) -> Row:
        recused = sitting.item is not None and row.person_id in _recused(sitting)
        over = _is_over(sitting)
        ink = "zar-fill" if recused and row.in_room else "zangar-fill" if row.in_room or (over and row.came) else ""
        dot = Cell(icon="ph.circle-fill" if ink else "ph.circle", icon_ink=ink or "ink-4", icon_side=10, action=_TOGGLE)
        absent = not row.came and not sitting.is_prepared
        times = Cell(
            _times(row),
            role="times" if len(row.times) % 2 else "meta",
            ink="ink-2",
            tags=(Mark(self.tr("Absent"), "shangarf"),) if absent and row.capacity.sits else (),
        )
        name = Cell(row.representative or row.name, second=self._remark(row, sitting, recused=recused))
        tip = f"{row.name}، {row.unit}" if row.unit and row.unit != row.name else row.name
        return Row(row.person_id, (dot, name, times), muted=not row.in_room and not (over and row.came), tip=tip)

    def _remark(self, row: AttendanceRow, sitting: Sitting, *, recused: bool) -> str:
        if recused and sitting.item is not None:
            return self.tr("no vote on item {n}").format(n=number(sitting.item.number))
        if row.representative:
            return self.tr("in place of {name}").format(name=row.name)
        if row.in_place_of:
            return self.tr("in place of {name}").format(name=row.in_place_of)
        if row.came and not row.in_room and not _is_over(sitting):
            return self.tr("has left")
        opened = sitting.meeting.opened_at
        if row.times and opened is not None and row.capacity.sits and row.times[0] > opened:
            return self.tr("came late")
        return "" if row.capacity is Capacity.MEMBER else terms.capacity(row.capacity)

    @Slot()
    def _say_act(self) -> None:
        sitting, key = self._sitting, self.list.current_key()
        row = sitting.row(key) if sitting is not None else None
        if row is None:
            self.arrive.set_words(self.tr("Arrival and departure"))
        elif row.in_room:
            self.arrive.set_words(self.tr("Departure"))
        else:
            self.arrive.set_words(self.tr("Return") if row.came else self.tr("Arrival"))

    def _toggle(self, key: object) -> None:
        if key is None:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.list.choose_first()
        elif self._sitting is not None and not self._sitting.is_frozen:
            self.toggled.emit(str(key))

    @Slot()
    def ask_for_member(self) -> None:
        """No member is chosen yet: put the keyboard into the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.list.current_key() is None:
            self.list.choose_first()

    @Slot(object, QPoint)
    def _offer(self, key: object, place: QPoint) -> None:
        sitting = self._sitting
        row = sitting.row(key) if sitting is not None else None
        if sitting is None or row is None or sitting.is_frozen:
            return
        menu, icon = QMenu(self), self.theme.icon
        act = self.tr("Departure") if row.in_room else self.tr("Arrival")
        menu.addAction(icon("ph.sign-in"), act, lambda: self.toggled.emit(row.person_id))
        menu.addAction(icon("ph.clock"), self.tr("Correct the times"), lambda: self.times_wanted.emit(row.person_id))
        if sitting.item is not None and row.votes:
            ends = row.person_id in _recused(sitting)
            words = self.tr("End the conflict of interest") if ends else self.tr("Conflict of interest on this item")
            menu.addAction(icon("ph.hand-palm"), words, lambda: self.recusal_toggled.emit(row.person_id))
        menu.exec(place)


def _is_over(sitting: Sitting) -> bool:
    return sitting.meeting.closed_at is not None


def _recused(sitting: Sitting) -> set[str]:
    names = sitting.item.recused if sitting.item is not None else ()
    return {r.person_id for r in sitting.roll.rows if r.name in names}


def _times(row: AttendanceRow) -> str:
    """«۱۴:۰۰», «۱۴:۰۰ – ۱۴:۲۰»; only the last stay where there were several."""
    last = row.times[-2:] if len(row.times) % 2 == 0 else row.times[-1:]
    return " – ".join(clock(moment) for moment in last)
