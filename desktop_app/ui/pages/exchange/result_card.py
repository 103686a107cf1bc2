"""What recording a file did: counts, what stays open, every record that was changed; on paper, and taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.services.exchange.views import Changed, Decided, Outcome, ReviewGroup
from desktop_app.ui import exchange_words as words
from desktop_app.ui.activity_words import shortened
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import IconMark, Label, Tag
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import joined, number

_TONES = {
    ReviewGroup.NEW: "zangar",
    ReviewGroup.UPDATED: "lajvard",
    ReviewGroup.REMOVED: "shangarf",
    ReviewGroup.PROPOSAL: "firouzeh",
    ReviewGroup.AFTER_FINAL: "zar",
    ReviewGroup.CONFLICT: "zar",
    ReviewGroup.UNKNOWN: "neutral",
}
_COLUMNS = (Column(0, share=3), Column(0, share=2), Column(120))


def _row(place: int, one: Changed) -> Row:
    icon, ink = words.GROUP_ICONS[one.group]
    title, where = words.called(one.title), words.where(one.entity, one.place)
    cells = (
        Cell(title, icon=icon, icon_ink=ink),
        Cell(where, ink="ink-2"),
        Cell(words.group_word(one.group), role="meta", ink="ink-3"),
    )
    return Row(place, cells, tip=title)


def _taken(place: int, one: Decided) -> Row:
    """Under its record: what of a field counts from now on, and whose words it is."""
    told = words.taken(one)
    cells = (
        Cell(shortened(" ".join(told.split())), icon="ph.check-circle-fill", icon_ink="zangar"),
        Cell(words.taken_from(one.decision), ink="ink-2"),
        Cell(),
    )
    return Row(("taken", place), cells, tip=told)


def _rows(outcome: Outcome) -> list[Row]:
    """Every record that was changed, each followed by what was decided of it."""
    rows: list[Row] = []
    for place, one in enumerate(outcome.changed):
        rows.append(_row(place, one))
        if one.group is ReviewGroup.CONFLICT:
            of = [(at, d) for at, d in enumerate(outcome.decided) if (d.entity, d.row) == (one.entity, one.row)]
            rows += [_taken(at, decided) for at, decided in of]
    return rows


class ResultCard(Card):
    """Stays until the person goes on."""

    print_wanted = Signal()
    undo_wanted = Signal()
    conflicts_wanted = Signal()
    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=1, spacing=0)
        self.outcome: Outcome | None = None
        self.header = CardHeader(theme, "", height=48)
        self.header.row.insertWidget(0, IconMark(theme, "ph.check-circle-fill", "zangar"))
        self.undo = Button(theme, self.tr("Take back"), icon="ph.arrow-bend-up-left")
        self.print = Button(theme, self.tr("Print"), icon="ph.printer")
        self.go_on = Button(theme, self.tr("Done"), kind="primary")
        for button in (self.undo, self.print, self.go_on):
            self.header.add_action(button)
        self._tags = QHBoxLayout()
        self._tags.setSpacing(8)
        self._made: list[Tag] = []
        self._notes = Label(theme, "", ink="ink-2", wrap=True)
        self.to_conflicts = Button(theme, "", kind="link", icon="ph.git-merge")
        self.list = RowList(theme, _COLUMNS, row_height=36, name=self.tr("Records that were changed"))
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 14, 16, 12)
        inside.setSpacing(8)
        inside.addLayout(self._tags)
        inside.addWidget(self._notes)
        row = QHBoxLayout()
        row.addWidget(self.to_conflicts)
        row.addStretch(1)
        inside.addLayout(row)
        self.body.addWidget(self.header)
        self.body.addWidget(Rule(theme))
        self.body.addLayout(inside)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.list, 1)
        self.undo.clicked.connect(self.undo_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.go_on.clicked.connect(self.done)
        self.to_conflicts.clicked.connect(self.conflicts_wanted)

    def show_outcome(self, outcome: Outcome) -> None:
        self.outcome = outcome
        title = self.tr("Bundle {n} from {office} is recorded")
        self.header.say(title.format(n=number(outcome.number), office=outcome.office))
        self._show_tags(outcome)
        notes = self._sentences(outcome)
        self._notes.say("\n".join(notes))
        self._notes.setVisible(bool(notes))
        left = outcome.left_open
        self.to_conflicts.setVisible(bool(left))
        self.to_conflicts.set_words(self.tr("{n} conflicts are still open").format(n=number(left)))
        self.list.show_rows(_rows(outcome))

    def _show_tags(self, outcome: Outcome) -> None:
        for tag in self._made:
            self._tags.removeWidget(tag)
            tag.hide()
            tag.deleteLater()
        while self._tags.count():
            self._tags.takeAt(0)
        counts = [(group, outcome.counts.get(group, 0)) for group in _TONES]
        self._made = [Tag(self.theme, words.counted(group, n), _TONES[group]) for group, n in counts if n]
        if outcome.settled:
            self._made.append(Tag(self.theme, self.tr("Decided: {n}").format(n=number(outcome.settled)), "zangar"))
        if outcome.attachments:
            told = self.tr("Attachments: {n}").format(n=number(outcome.attachments))
            self._made.append(Tag(self.theme, told, "neutral", icon="ph.paperclip"))
        for tag in self._made or [Tag(self.theme, self.tr("Nothing in it was new here"), "neutral")]:
            self._tags.addWidget(tag)
        self._tags.addStretch(1)

    def _sentences(self, outcome: Outcome) -> list[str]:
        told: list[str] = []
        if outcome.pending:
            words_ = self.tr("{n} parts wait for files that have not come.")
            told.append(words_.format(n=number(outcome.pending)))
        if outcome.quarantined:
            words_ = self.tr("{n} parts contradict what is here. They are kept apart and not merged.")
            told.append(words_.format(n=number(outcome.quarantined)))
        if outcome.not_in_step:
            words_ = self.tr("Not in step with this office: {list}.")
            told.append(words_.format(list=joined(list(outcome.not_in_step))))
        if outcome.backup:
            told.append(self.tr("A backup was made before."))
        return told
