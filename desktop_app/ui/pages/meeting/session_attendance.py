"""The left column of a session: whether it is official, who may vote on the item, and who is in the room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.attendance import Capacity, Excuse
from desktop_app.persian import spelling
from desktop_app.services.attendance import AttendanceRow
from desktop_app.ui import terms
from desktop_app.ui.pages.meeting.session_finder import Finder
from desktop_app.ui.pages.meeting.session_person_menu import PersonDeeds, person_menu
from desktop_app.ui.pages.meeting.session_quorum import QuorumBlock, RecusalNote, counts
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import CardHeader, Ground
from desktop_app.ui.wording import clock, number

_TOGGLE = "toggle"


class AttendanceColumn(Ground):
    """Signals carry the person's id.

    F9 acts on the chosen row; where none is chosen it opens the finder: two letters of a name, Enter, and the
    keyboard is back where it came from.
    """

    toggled = Signal(str)
    """Arrival, departure or return, now."""
    recusal_toggled = Signal(str)
    moment_wanted = Signal(str)
    """Arrival, departure or return at a time that is typed."""
    times_wanted = Signal(str)
    excuse_wanted = Signal(str)
    representative_wanted = Signal(str)
    seat_wanted = Signal(str, str)
    """An alternate takes a member's seat, or gives it back where the second id is empty."""
    struck = Signal(str)
    guest_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", edges=("start",), parent=parent)
        self._sitting: Sitting | None = None
        self._seeks_recusal = False
        self._header = CardHeader(theme, self.tr("Present"))
        self._count = Label(theme, "", ink="ink-2")
        self._header.add_action(self._count)
        self._quorum = QuorumBlock(theme)
        self._note = RecusalNote(theme)
        self.list = RowList(
            theme,
            [Column(14), Column(0, share=16), Column(0, share=10, align="end")],
            row_height=41,
            gap=8,
            name=self.tr("Attendance"),
        )
        self.finder = Finder(theme, self.list)
        self.arrive = Button(theme, self.tr("Arrival and departure"), icon="ph.sign-in", keys="F9")
        self.guest = Button(theme, self.tr("Guest"), icon="ph.user-plus")
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.list.acted.connect(lambda key, _: self._toggle(key))
        self.list.opened.connect(self._offer_at_row)
        self.list.chosen.connect(self._say_act)
        self.list.menu_wanted.connect(self._offer)
        self.list.removal_wanted.connect(self._strike)
        self.finder.narrowed.connect(self._show_rows)
        self.finder.taken.connect(self._take_found)
        self.arrive.clicked.connect(self.press)
        self.guest.clicked.connect(self.guest_wanted)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._forget_choice)

    def _lay_out(self) -> None:
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
        column.addWidget(self.finder)
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
        self._quorum.setVisible(counts(sitting))
        self._quorum.show_sitting(sitting)
        has_note = self._note.show_sitting(sitting)
        self._over_list.setVisible(has_note or counts(sitting))
        self._show_rows()
        for button in (self.arrive, self.guest):
            if sitting.is_frozen:
                button.refuse(self.tr("The text of these minutes is frozen."))
            else:
                button.allow()

    @Slot()
    def _show_rows(self) -> None:
        """All of the list, or those whom the finder means."""
        sitting, words = self._sitting, self.finder.words
        if sitting is None:
            return
        rows = [r for r in sitting.roll.rows if not words or spelling.matches(words, _sought(r))]
        if words:  # whose name begins so comes first
            begun = spelling.search_key(words)
            rows.sort(key=lambda r: not spelling.search_key(r.representative or r.name).startswith(begun))
        if self._seeks_recusal and self.finder.is_open:
            rows = [r for r in rows if r.votes]
        self.list.show_rows([self._row(r, sitting) for r in rows])
        if words:
            self.list.choose_first()
        self.finder.say_found(len(rows))
        self._say_act()

    def _row(self, row: AttendanceRow, sitting: Sitting) -> Row:
        recused = sitting.item is not None and row.person_id in _recused(sitting)
        over = _is_over(sitting)
        ink = "zar-fill" if recused and row.in_room else "zangar-fill" if row.in_room or (over and row.came) else ""
        dot = Cell(icon="ph.circle-fill" if ink else "ph.circle", icon_ink=ink or "ink-4", icon_side=10, action=_TOGGLE)
        absent = not row.came and not sitting.is_prepared
        excused = row.excuse is not Excuse.NONE
        mark = Mark(terms.excuse(row.excuse), "zar") if excused else Mark(self.tr("Absent"), "shangarf")
        times = Cell(
            _times(row),
            role="times" if len(row.times) % 2 else "meta",
            ink="ink-2",
            tags=(mark,) if absent and row.capacity.sits else (),
        )
        name = Cell(row.representative or row.name, second=self._remark(row, sitting, recused=recused))
        return Row(row.person_id, (dot, name, times), muted=not row.in_room and not (over and row.came), tip=_tip(row))

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

    @Slot()
    def press(self) -> None:
        """F9: what the chosen row asks for next, or the finder."""
        if self._sitting is None or self._sitting.is_frozen:
            return
        if self.finder.is_open and not self.finder.words and self.list.current_key() is None:
            return
        if self.list.current_key() is None:
            self._seek(self.tr("Arrival and departure: two letters of the name"), recusal=False)
        elif self.finder.is_open:
            self.finder.take()
        else:
            self._toggle(self.list.current_key())

    @Slot()
    def ask_for_member(self) -> None:
        """Nobody is chosen yet of whom a conflict of interest could be said: the finder asks."""
        self._seek(self.tr("Conflict of interest: two letters of the name"), recusal=True)

    def _seek(self, words: str, *, recusal: bool) -> None:
        self._seeks_recusal = recusal
        self.list.choose_none()
        self.finder.open(words)

    @Slot(object)
    def _take_found(self, key: object) -> None:
        """Somebody was found: the act is done, and the row is no longer the chosen one."""
        recusal, self._seeks_recusal = self._seeks_recusal, False
        self.list.choose_none()
        self._show_rows()
        if key is None:
            return
        if recusal:
            self.recusal_toggled.emit(str(key))
        else:
            self._toggle(key)

    @Slot(QWidget, QWidget)
    def _forget_choice(self, before: QWidget | None, now: QWidget | None) -> None:
        """Whoever writes on elsewhere has chosen nobody: F9 asks for a name again."""
        if now is None or now.window() is not self.window() or self.isAncestorOf(now):
            return
        if before is not None and self.isAncestorOf(before):
            self.list.choose_none()
            self._say_act()

    def _toggle(self, key: object) -> None:
        if key is not None and self._sitting is not None and not self._sitting.is_frozen:
            self.toggled.emit(str(key))

    @Slot(object)
    def _strike(self, key: object) -> None:
        if key is not None and self._sitting is not None and not self._sitting.is_frozen:
            self.struck.emit(str(key))

    @Slot(object)
    def _offer_at_row(self, key: object) -> None:
        place = self.list.viewport().mapToGlobal(self.list.visualRect(self.list.currentIndex()).center())
        self._offer(key, place)

    @Slot(object, QPoint)
    def _offer(self, key: object, place: QPoint) -> None:
        sitting = self._sitting
        row = sitting.row(key) if sitting is not None else None
        if sitting is None or row is None or sitting.is_frozen:
            return
        deeds = PersonDeeds(
            toggle=self.toggled.emit,
            moment=self.moment_wanted.emit,
            times=self.times_wanted.emit,
            excuse=self.excuse_wanted.emit,
            represent=self.representative_wanted.emit,
            seat=self.seat_wanted.emit,
            recuse=self.recusal_toggled.emit,
            strike=self.struck.emit,
        )
        menu = person_menu(self.theme, row, sitting, deeds, self)
        menu.exec(place)
        menu.deleteLater()


def _is_over(sitting: Sitting) -> bool:
    return sitting.meeting.closed_at is not None


def _recused(sitting: Sitting) -> set[str]:
    names = sitting.item.recused if sitting.item is not None else ()
    return {r.person_id for r in sitting.roll.rows if r.name in names}


def _sought(row: AttendanceRow) -> str:
    return f"{row.name} {row.representative} {row.post} {row.unit}"


def _tip(row: AttendanceRow) -> str:
    """Who it is, why absent, and by which letter somebody else sits there."""
    parts = [row.name, row.unit if row.unit != row.name else ""]
    if row.excuse is not Excuse.NONE:
        parts.append(terms.excuse(row.excuse))
        parts.append(row.excuse_note)
    return "، ".join(part for part in dict.fromkeys(parts) if part)


def _times(row: AttendanceRow) -> str:
    """«۱۴:۰۰», «۱۴:۰۰ – ۱۴:۲۰»; only the last stay where there were several."""
    last = row.times[-2:] if len(row.times) % 2 == 0 else row.times[-1:]
    return " – ".join(clock(moment) for moment in last)
