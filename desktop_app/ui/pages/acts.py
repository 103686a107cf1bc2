"""The register of legal acts: found by title, issuer or number, each entered once and cited from here."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Slot

from desktop_app.persian.spelling import number_keys
from desktop_app.services.legal_acts import ActView
from desktop_app.ui.committee_words import act_line, shown_number, word
from desktop_app.ui.dialogs.act import ActDialog
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.acts_panel import RegisteredAct
from desktop_app.ui.pages.register_page import RegisterPage
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import PageHeader
from desktop_app.ui.wording import date_official, number

_KINDS: Final = frozenset({"legal_act", "citation", "committee"})


class ActsPage(RegisterPage):
    """A list with search, and beside it the act that is chosen."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.hints = (
            ("↑ / ↓", self.tr("Move")),
            ("Enter", self.tr("Edit")),
            ("Delete", self.tr("Entered by mistake")),
            ("Ctrl F", self.tr("Find")),
            ("Ctrl N", self.tr("New act")),
        )
        self.header = PageHeader(self.theme, self.tr("Legal acts"), height=60)
        placeholder = self.tr("Title, issuing body, or number in any order of its parts")
        self._make_find(placeholder, self.tr("Find"), widest=420)
        self.new = Button(self.theme, self.tr("New act"), kind="primary", icon="ph.plus")
        self.list = RowList(
            self.theme, self._columns(), row_height=50, padding=24, header=True, name=self.tr("Legal acts")
        )
        self.empty = EmptyState(
            self.theme,
            self.tr("The register is empty"),
            self.tr("A law or an approved act is entered once and cited from here with article, note and clause."),
            icon="ph.bank",
        )
        enter = Button(self.theme, self.tr("New act"), kind="primary", icon="ph.plus")
        enter.clicked.connect(self.start_new)
        self.empty.add_action(enter)
        self.nothing = self._nothing_found(self.tr("No act with these words"), self.tr("Show all"))
        self.act = RegisteredAct(frame)
        self.list.removal_wanted.connect(self.act.put_aside)
        self._lay_out(self.act)

    def _columns(self) -> list[Column]:
        return [
            Column(title=self.tr("Act")),
            Column(width=104, title=self.tr("Kind"), hides_below=640),
            Column(width=148, title=self.tr("Number")),
            Column(width=96, title=self.tr("Date")),
            Column(width=76, title=self.tr("Citations"), hides_below=560),
        ]

    def arrive(self, place: Place) -> None:
        wanted = place.focus or place.id
        if wanted:
            self.query.clear()
        self.refresh(frozenset())
        if wanted:
            self.list.choose(wanted)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, kinds: frozenset[str]) -> None:
        if not kinds or kinds & _KINDS:
            self._show()

    @Slot()
    def _show(self) -> None:
        acts, cited = self.desk.legal_acts.all(self.query.text()), self.desk.legal_acts.times_cited()
        everything = len(acts if not self.query.text().strip() else self.desk.legal_acts.all())
        self._show_rows([self._row(act, cited.get(act.id, 0)) for act in acts], any_at_all=bool(everything))
        self.query.setEnabled(bool(everything))
        self.new.setVisible(bool(everything))
        self.header.say(
            self.tr("Legal acts"),
            self.tr("{count} in the register").format(count=number(everything)) if everything else "",
        )
        self._show_record()

    @Slot()
    def start_new(self) -> None:
        """Enters an act; what was searched for in vain is its number or its title."""
        words = self.query.text().strip() if self.stack.currentWidget() is self.nothing else ""
        by_number = bool(number_keys(words))
        dialog = ActDialog(self.frame, title="" if by_number else words, number=words if by_number else "", parent=self)
        if dialog.asked():
            self.query.clear()
            self.refresh(frozenset())
            self.list.choose(dialog.act_id)

    def _row(self, act: ActView, cited: int) -> Row:
        return Row(
            key=act.id,
            cells=(
                Cell(text=act.title, second=act.issuer, weight=500),
                Cell(text=word(act.kind), ink="ink-2"),
                Cell(text=shown_number(act) or "—", ink="ink-2" if act.number else "ink-3"),
                Cell(
                    text=date_official(act.issued_on) if act.issued_on else "—",
                    ink="ink-2" if act.issued_on else "ink-3",
                ),
                Cell(text=number(cited) if cited else "—", ink="ink-2" if cited else "ink-3"),
            ),
            value=act,
            tip=act_line(act),
        )

    @Slot()
    def _show_record(self) -> None:
        row = self.list.current_row()
        act = row.value if row is not None else None
        self.side.setVisible(isinstance(act, ActView))
        if isinstance(act, ActView):
            self.act.show_act(act)

    @Slot()
    def _edit(self) -> None:
        self.act.fields["title"].control.setFocus(Qt.FocusReason.TabFocusReason)
