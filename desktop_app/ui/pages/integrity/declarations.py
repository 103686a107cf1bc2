"""Declarations of interest of a year, member by member, and under them the recusals of its meetings."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.persian.spelling import matches
from desktop_app.services.declarations import DeclarationView, RecusalView
from desktop_app.services.paper_offers import Offer
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.integrity.declarations_panel import DeclarationPanel
from desktop_app.ui.pages.integrity.declarations_recording import DeclarationRecording
from desktop_app.ui.pages.integrity.declarations_rows import (
    member_columns,
    member_rows,
    recusal_columns,
    recusal_row,
)
from desktop_app.ui.pages.integrity.part import ListPart
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.find_field import FindField
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule, Scrolled
from desktop_app.ui.widgets.toggles import Chip
from desktop_app.ui.wording import number

_KINDS: Final = frozenset({"declaration", "recusal", "membership", "person", "unit", "committee", "meeting"})
_INTEREST_KEYS: Final = frozenset({"e", "E", "ث"})
"""The same key on a Latin and on a Persian keyboard."""


class DeclarationsPart(ListPart):
    """Enter records «none» for the member, E an interest; both go on to the next who is missing."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._members: tuple[DeclarationView, ...] = ()
        self._recusals: dict[str, RecusalView] = {}
        self._ticked: set[str] = set()
        self.recording = DeclarationRecording(frame, self)
        self._make_tools()
        self.list = RowList(
            self.theme,
            member_columns(),
            row_height=48,
            header=True,
            checks=True,
            grows=True,
            name=self.tr("Declarations of interest"),
        )
        self.recusals = RowList(
            self.theme, recusal_columns(), row_height=48, header=True, grows=True, name=self.tr("Recusals of the year")
        )
        self.panel = DeclarationPanel(frame)
        self.empty = EmptyState(self.theme, "", icon="ph.hand-palm")
        self.members_page = Button(self.theme, self.tr("Members of the committee"), icon="ph.users-three")
        self.empty.add_action(self.members_page)
        self.nothing = Label(self.theme, "", role="meta", ink="ink-3", align="center")
        self._lay_out()
        self._connect()

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        return (
            ("↑ / ↓", self.tr("Move")),
            ("Enter", self.tr("Declared none today")),
            ("E", self.tr("Declared an interest")),
            ("Space", self.tr("Tick")),
            ("Delete", self.tr("Entered by mistake")),
            ("Ctrl F", self.tr("Find")),
        )

    def _make_tools(self) -> None:
        self.letter = Button(self.theme, self.tr("Remind the missing"), icon="ph.bell-ringing", tip="Ctrl+R")
        self.excel = Button(self.theme, "Excel", icon="mdi6.file-excel-outline", tip="Ctrl+E")
        self.print = Button(self.theme, self.tr("Print"), icon="ph.printer", tip="Ctrl+P")
        self.deeds = (self.letter, self.excel, self.print)
        self.only_missing = Chip(self.theme, self.tr("Only the missing"), tone="zar")
        find = FindField(self.theme, self.tr("Name, post or unit"), self.tr("Find in this list"), widest=240)
        self.query = find.words
        self.tools = (self.only_missing, find)

    def _lay_out(self) -> None:
        declared, self.declared_head = self._card(self.list, self.tr("Declarations of interest"), self.nothing)
        self.none_recused = Label(self.theme, "", role="meta", ink="ink-3", align="center")
        recused, self.recused_head = self._card(self.recusals, self.tr("Recusals of the year"), self.none_recused)
        middle = Scrolled(self.theme, padding=24, spacing=16)
        middle.column.addWidget(declared)
        middle.column.addWidget(recused)
        full = QWidget()
        full.setLayout(self.beside(middle, self.panel))
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        self.column.addWidget(self.stack, 1)

    def _card(self, rows: RowList, title: str, nothing: Label) -> tuple[Card, CardHeader]:
        card = Card(self.theme, padding=1, spacing=0)
        head = CardHeader(self.theme, title)
        nothing.setMinimumHeight(self.theme.px(44))
        for part in (head, Rule(self.theme), rows, nothing):
            card.body.addWidget(part)
        return card, head

    def _connect(self) -> None:
        self.list.installEventFilter(self)
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self._enter)
        self.list.ticked.connect(self._tick)
        self.list.removal_wanted.connect(self._remove)
        self.recusals.opened.connect(self._go)
        self.recusals.acted.connect(lambda key, _act: self._go(key))
        self.panel.none_declared.connect(self.declare_none)
        self.panel.interest_declared.connect(self.declare_interest)
        self.only_missing.clicked.connect(self._show)
        self.query.textChanged.connect(self._show)
        self.print.clicked.connect(self.print_out)
        self.excel.clicked.connect(self.save_offers)
        self.members_page.clicked.connect(self._go_to_members)
        self.recording.recorded.connect(self._recorded)
        self.letter.clicked.connect(self.remind)
        self.bind({"Ctrl+R": self.remind})

    # What the page asks of a part

    def show_for(self, committee_id: str | None, year: int) -> None:
        self._ticked.clear()
        super().show_for(committee_id, year)

    def refresh(self, kinds: frozenset[str]) -> None:
        if not self.year or (kinds and not kinds & _KINDS):
            return
        committee, year, room = self.committee_id, self.year, self.desk.declarations
        self._members = self.frame.asked(lambda: room.of(committee, year)) or ()
        recusals = self.frame.asked(lambda: room.recusals(committee, year)) or ()
        self._recusals = {one.id: one for one in recusals}
        self._ticked &= {one.id for one in self._members if not one.declared}
        self._show()

    def start_new(self) -> None:
        """The next who has not declared."""
        self._go_on(from_start=True)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def offers(self) -> list[Offer]:
        ids = list(dict.fromkeys(one.committee_id for one in self._members))
        found = [self.frame.asked(partial(self.desk.declaration_lists.offer, one, self.year)) for one in ids]
        return [offer for offer in found if offer is not None]

    @Slot()
    def show_all(self) -> None:
        self.only_missing.setChecked(False)
        super().show_all()
        self._show()

    def take_keyboard(self) -> None:
        (self.list if self._members else self.members_page).setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    @Slot()
    def _show(self) -> None:
        today, words = self.desk.clock.today(), self.query.text().strip()
        missing = sum(not one.declared for one in self._members)
        shown = [
            one
            for one in self._members
            if not (self.only_missing.isChecked() and one.declared)
            and (not words or matches(words, f"{one.name} {one.post} {one.unit}"))
        ]
        self.list.show_rows(member_rows(shown, self._ticked, today, by_committee=self.committee_id is None))
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.nothing.say(self.tr("No member with these words") if words else self.tr("Everyone has declared."))
        if self.list.current_key() is None:
            self.list.choose_first()
        self.recusals.show_rows([recusal_row(one, today) for one in self._recusals.values()])
        self.recusals.setVisible(bool(self._recusals))
        self.none_recused.setVisible(not self._recusals)
        self.none_recused.say(self.tr("Nobody stayed away from a vote in this year."))
        self.recused_head.say(self.tr("Recusals of the year"), number(len(self._recusals)) if self._recusals else "")
        self.only_missing.set_count(missing or None)
        self._say(missing)
        self.stack.setCurrentIndex(0 if self._members or self._recusals else 1)
        self._show_chosen()

    def _say(self, missing: int) -> None:
        every, year = len(self._members), number(self.year)
        done = self.tr("{done} of {n} have declared").format(done=number(every - missing), n=number(every))
        self.declared_head.say(self.tr("Declarations of interest"), done if every else "")
        left = self.tr("{n} declarations are missing").format(n=number(missing))
        self.remarked.emit((left if missing else self.tr("Everyone has declared")) if every else "")
        self.empty.say(
            self.tr("Nobody was in office in {year}").format(year=year),
            self.tr("Declarations are given by the members of a committee, each for one year."),
        )
        self.members_page.setVisible(self.committee_id is not None)
        for tool in (*self.tools, *self.deeds):
            tool.setVisible(bool(every) and (tool is not self.letter or bool(missing)))

    @Slot()
    def _show_chosen(self) -> None:
        row = self.list.current_row()
        view = row.value if row is not None else None
        self.side.setVisible(isinstance(view, DeclarationView))
        if isinstance(view, DeclarationView):
            self.panel.show_member(view)

    # Acts

    def _meant(self) -> list[DeclarationView]:
        """The ticked members, or else the current one, as far as they have not declared."""
        ticked = [one for one in self._members if one.id in self._ticked]
        row = self.list.current_row()
        current = [row.value] if row is not None and isinstance(row.value, DeclarationView) else []
        return [one for one in ticked or current if not one.declared]

    @Slot(object)
    def _enter(self, key: object) -> None:
        if self._meant():
            self.declare_none()
        elif key is not None:
            self.panel.fields["submitted_on"].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def declare_none(self) -> None:
        self.recording.none(self._meant())

    @Slot()
    def declare_interest(self) -> None:
        self.recording.interest(self._meant())

    @Slot()
    def remind(self) -> None:
        """Ctrl+R: a letter to the ticked members, or else to all who are missing."""
        ticked = [one for one in self._members if one.id in self._ticked]
        self.recording.remind(ticked or [one for one in self._members if not one.declared])

    @Slot()
    def _recorded(self) -> None:
        self._ticked.clear()
        self.refresh(frozenset())
        self._go_on()

    def _go_on(self, *, from_start: bool = False) -> None:
        """To the next who has not declared; round to the first of them at the end."""
        rows, key = self.list.rows_model.rows, self.list.current_key()
        keys = [row.key for row in rows]
        at = 0 if from_start or key not in keys else keys.index(key)
        turned = [*rows[at:], *rows[:at]]
        wanted = next((r.key for r in turned if isinstance(r.value, DeclarationView) and not r.value.declared), None)
        if wanted is not None:
            self.list.choose(wanted)

    @Slot(object, bool)
    def _tick(self, key: object, on: bool) -> None:  # noqa: FBT001 - a Qt signal
        (self._ticked.add if on else self._ticked.discard)(str(key))
        self._show()

    @Slot(object)
    def _remove(self, key: object) -> None:
        if any(one.id == key and one.declared for one in self._members):
            self.panel.put_aside()

    @Slot(object)
    def _go(self, key: object) -> None:
        one = self._recusals[str(key)]
        self.frame.go(Place("meeting", one.meeting_id, "agenda", one.item_id))

    @Slot()
    def _go_to_members(self) -> None:
        if self.committee_id is not None:
            self.frame.go(Place("committee", self.committee_id, "members"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.list
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.text() in _INTEREST_KEYS
        ):
            self.declare_interest()
            return True
        return super().eventFilter(watched, event)
