"""The card of strengths, of weaknesses or of proposals: what people keep, and what the figures suggest beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout

from desktop_app.domain.evaluations import FindingKind
from desktop_app.services.evaluation_views import EvaluationView, FindingView
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.report.finding_rows import FindingRow, FindingText
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Card, CardHeader
from desktop_app.ui.wording import plain


class FindingsCard(Card):
    """Enter keeps or edits a line, Delete puts it aside, Alt with an arrow moves it."""

    def __init__(self, frame: Frame, kind: FindingKind, title: str, icon: str, tone: str, none: str) -> None:
        super().__init__(frame.theme, padding=1, spacing=0)
        self.frame, self.desk, self.kind = frame, frame.desk, kind
        self._title, self._none = title, none
        self._view: EvaluationView | None = None
        self.rows: list[FindingRow] = []
        self._writing: FindingText | None = None
        self.head = CardHeader(self.theme, title)
        self.head.row.insertWidget(0, IconMark(self.theme, icon, tone))
        self.keep_all = Button(self.theme, self.tr("Keep all"), kind="link", icon="ph.check")
        self.keep_all.explain(self.tr("Keep what the figures suggest"))
        self.add = IconButton(self.theme, "ph.plus", self.tr("Add (Ctrl+N)"), ink="lajvard", icon_side=16)
        self.edit = Button(self.theme, self.tr("Edit"), kind="link", icon="ph.pencil-simple")
        for button in (self.keep_all, self.add, self.edit):
            self.head.add_action(button)
        self.list = QVBoxLayout()
        self.list.setContentsMargins(12, 0, 14, 12)
        self.list.setSpacing(0)
        self.empty = Label(self.theme, none, ink="ink-3", wrap=True)
        self.empty.setContentsMargins(6, 4, 6, 4)
        self.list.addWidget(self.empty)
        self.body.addWidget(self.head)
        self.body.addLayout(self.list)
        self.body.addStretch(1)
        self.setAccessibleName(plain(title))
        self.add.clicked.connect(self.begin_new)
        self.edit.clicked.connect(self._edit_current)
        self.keep_all.clicked.connect(self._keep_all)

    def show_view(self, view: EvaluationView) -> None:
        """The lines as they are; the keyboard stays where it was, and what is being typed stays too."""
        before = self._view
        if before is not None and (before.committee_id, before.year) != (view.committee_id, view.year):
            self._settle()
        self._view = view
        if any(row.editor is not None for row in self.rows) or self._writing is not None:
            return
        findings = view.of_kind(self.kind)
        if findings == tuple(row.finding for row in self.rows):
            return
        place = next((n for n, row in enumerate(self.rows) if row.hasFocus()), -1)
        held = self.rows[place].finding if place >= 0 else None
        old, self.rows = self.rows, [self._row(finding) for finding in findings]
        for number, row in enumerate(self.rows):
            self.list.insertWidget(number, row)
            row.show()
        self._follow(held, place)
        for row in old:
            self.list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.empty.setVisible(not self.rows)
        self.edit.setVisible(bool(self.rows))
        self.keep_all.setVisible(any(finding.proposed for finding in findings))

    def _settle(self) -> None:
        """What is being typed is stored with the year it was typed for."""
        for row in self.rows:
            row.finish()
        self._end_new()

    def _follow(self, held: FindingView | None, place: int) -> None:
        """The keyboard goes on where it was: on the same finding, or else at the same place."""
        if held is None or not self.rows:
            return
        same = [row for row in self.rows if row.finding.key == held.key or row.finding.text == held.text]
        row = same[0] if same else self.rows[min(place, len(self.rows) - 1)]
        row.setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, finding: FindingView) -> FindingRow:
        row = FindingRow(self.theme, finding)
        row.worded.connect(self._word)
        row.kept.connect(self._keep)
        row.dismissed.connect(self._dismiss)
        row.moved.connect(self._move)
        row.stepped.connect(self._step)
        row.menu_wanted.connect(self._offer)
        return row

    # Deeds

    def _ask(self, request: Callable[[str, int], Any]) -> Any:
        """A request about the year that is shown."""
        view = self._view
        return self.frame.asked(lambda: request(view.committee_id, view.year)) if view is not None else None

    @Slot(str, str)
    def _word(self, key: str, words: str) -> None:
        self._ask(lambda committee, year: self.desk.findings.edit(committee, year, key, text=words))

    @Slot(str)
    def _keep(self, key: str) -> None:
        self._ask(lambda committee, year: self.desk.findings.keep(committee, year, [key]))

    @Slot()
    def _keep_all(self) -> None:
        keys = [row.finding.key for row in self.rows if row.finding.proposed]
        self._ask(lambda committee, year: self.desk.findings.keep(committee, year, keys))

    @Slot(str)
    def _dismiss(self, key: str) -> None:
        kept = self._ask(lambda committee, year: self.desk.findings.dismiss(committee, year, key))
        if kept is not None:
            self.frame.toast(self.tr("The finding was put aside."), undo=lambda: self.desk.findings.restore(kept))

    @Slot(str, int)
    def _move(self, key: str, step: int) -> None:
        kept = [row.finding.key for row in self.rows if not row.finding.proposed]
        if key in kept:
            target = kept.index(key) + step
            if 0 <= target < len(kept):
                self._ask(lambda committee, year: self.desk.findings.move(committee, year, key, target))

    @Slot(str, int)
    def _step(self, key: str, step: int) -> None:
        keys = [row.finding.key for row in self.rows]
        target = keys.index(key) + step
        if 0 <= target < len(keys):
            self.rows[target].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _edit_current(self) -> None:
        row = next((row for row in self.rows if row.hasFocus()), self.rows[0] if self.rows else None)
        if row is not None:
            row.edit()

    @Slot()
    def begin_new(self) -> None:
        """An empty line at the end of the card."""
        if self._writing is not None:
            self._writing.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._writing = FindingText(self.theme, rows=2, most_rows=8, name=self._title, placeholder=self._title)
        self.empty.hide()
        self.list.addWidget(self._writing)
        self._writing.show()
        self._writing.done.connect(self._end_new)
        self._writing.given_up.connect(self._drop_new)
        self._writing.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _end_new(self) -> None:
        words = self._writing.toPlainText().strip() if self._writing is not None else ""
        self._drop_new()
        if words:
            self._ask(lambda committee, year: self.desk.findings.add(committee, year, self.kind, words))

    @Slot()
    def _drop_new(self) -> None:
        writing, self._writing = self._writing, None
        if writing is None:
            return
        had_focus = writing.hasFocus()
        self.list.removeWidget(writing)
        writing.hide()
        writing.deleteLater()
        self.empty.setVisible(not self.rows)
        if had_focus:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill_menu(self, menu: QMenu, row: FindingRow) -> None:
        """What can be done with a line."""
        key = row.finding.key
        if row.finding.proposed:
            menu.addAction(self.theme.icon("ph.check"), self.tr("Keep"), lambda: self._keep(key))
        menu.addAction(self.theme.icon("ph.pencil-simple"), self.tr("Edit"), row.edit)
        if not row.finding.proposed:
            menu.addAction(self.theme.icon("ph.caret-up"), self.tr("Up"), lambda: self._move(key, -1))
            menu.addAction(self.theme.icon("ph.caret-down"), self.tr("Down"), lambda: self._move(key, 1))
        menu.addAction(self.theme.icon("ph.trash"), self.tr("Put aside"), lambda: self._dismiss(key))

    @Slot(str, QPoint)
    def _offer(self, key: str, where: QPoint) -> None:
        row = next(row for row in self.rows if row.finding.key == key)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, row)
        menu.popup(where)
