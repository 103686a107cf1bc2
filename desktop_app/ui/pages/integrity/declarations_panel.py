"""The panel of a member's declaration: what came in, corrected in place, or how to record it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from desktop_app.services.declarations import DeclarationView
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.record_panel import RecordPanel
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dates import DateField
from desktop_app.ui.widgets.inputs import TextArea
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import joined, number


class DeclarationPanel(RecordPanel):
    """One member of a year; `none_declared` and `interest_declared` ask for the two ways to record."""

    kind = "declaration"
    none_declared = Signal()
    interest_declared = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        theme = self.theme
        self._view: DeclarationView | None = None
        self.about = Label(theme, "", role="meta", ink="ink-3", wrap=True)
        self.missing = Label(theme, "", role="body", ink="zar", wrap=True)
        self.none = Button(theme, self.tr("Declared that there is none"), kind="primary", tip="Enter")
        self.interest = Button(theme, self.tr("With an interest…"), tip="E")
        self.none.clicked.connect(self.none_declared)
        self.interest.clicked.connect(self.interest_declared)
        for widget in (self.about, self.missing, self.none, self.interest):
            self.column.addWidget(widget)
        self.choice = Segmented(
            theme, [(False, self.tr("None")), (True, self.tr("Has an interest"))], name=self.tr("Declared")
        )
        self.field("has_interest", self.tr("Declared"), self.choice)
        day = DateField(theme, today=self.desk.clock.today, may_be_empty=False, tells_distance=False)
        self.field("submitted_on", self.tr("Declared on"), day)
        self.field("text", self.tr("Interest or remark"), TextArea(theme, rows=4))
        self.end_with_deeds()

    def edit(self, **values: Any) -> None:
        view = self._view
        if "text" in values and view is not None and self.choice.value and not view.has_interest:
            values["has_interest"] = True  # it waited for the words
        self.desk.declarations.edit(self.record_id, **values)
        if "has_interest" in values:
            self.fields["has_interest"].forget()

    def remove(self, record_id: str) -> None:
        self.desk.declarations.withdraw(record_id)

    def restore(self, record_id: str) -> None:
        self.desk.declarations.restore(record_id)

    def show_member(self, view: DeclarationView) -> None:
        self._view = view
        self.show_fields(view, view.name)
        self.about.say(joined([part for part in (view.post if view.post != view.name else "", view.unit) if part]))
        self.about.setVisible(bool(view.post != view.name or view.unit))
        self.missing.say(self.tr("Nothing has come in for {year} yet.").format(year=number(view.year)))
        for widget in (self.missing, self.none, self.interest):
            widget.setVisible(not view.declared)
        for shown in (*self.fields.values(), self.history, self.mistake):
            shown.setVisible(view.declared)
