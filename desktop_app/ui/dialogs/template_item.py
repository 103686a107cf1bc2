"""The dialog of one item of an agenda template: everything that it proposes."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.domain.agenda import ItemKind
from desktop_app.services.agenda_templates import TemplateItemView
from desktop_app.services.desk import Desk
from desktop_app.ui import terms
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.inputs import LineEdit, TextArea
from desktop_app.ui.widgets.toggles import Segmented, Stepper

_KINDS = (ItemKind.REPORT, ItemKind.DECISION, ItemKind.INFORMATION)


class TemplateItemDialog(FormDialog):
    """Stores what is written in one act."""

    blames: ClassVar[dict[str, str]] = {"An item takes from 0 to {most} minutes.": "minutes"}

    def __init__(self, frame: Frame, item: TemplateItemView, *, parent: QWidget | None = None) -> None:
        super().__init__(frame, self.tr("Item of the template"), self.tr("Store the item"), width=540, parent=parent)
        self._item = item
        theme = self.theme
        self.title, self.detail = LineEdit(theme, item.title), LineEdit(theme, item.detail)
        self.kind = Segmented(theme, [(kind, terms.item_kind(kind)) for kind in _KINDS], value=item.kind)
        self.minutes = Stepper(theme, item.minutes, most=24 * 60, step=5, unit=self.tr("{n} min"))
        options = _presenters(self.desk, item)
        self.presenter = Choice(theme, options, value=_presenter(item), allow_new=True)
        self.presenter.named.connect(self._name_presenter)
        self._named = ""
        self.proposal = TextArea(theme, rows=2, most_rows=6)
        self.proposal.show_text(item.proposal)
        self.place(self.field("title", self.tr("Topic"), self.title))
        self.place(self.field("detail", self.tr("Detail"), self.detail))
        self.place(self.field("kind", self.tr("Kind"), self.kind), self.field("minutes", self.tr("Time"), self.minutes))
        self.place(self.field("presenter", self.tr("Presenter"), self.presenter))
        self.place(self.field("proposal", self.tr("The secretariat's proposal"), self.proposal))
        self.title.setFocus()

    def _name_presenter(self, words: str) -> None:
        self._named = words

    def submit(self) -> None:
        person_id, words = self._chosen()
        self.desk.agenda_templates.edit_item(
            self._item.id,
            title=self.title.text(),
            detail=self.detail.text(),
            kind=self.kind.value,
            minutes=self.minutes.value,
            presenter_id=person_id,
            presenter=words,
            proposal=self.proposal.toPlainText(),
        )

    def _chosen(self) -> tuple[str | None, str]:
        """A person by id, anybody else by words."""
        value: Any = self.presenter.value
        if not self.presenter.edit.text().strip():
            return None, ""
        if isinstance(value, tuple):
            kind, named = value
            return (named, "") if kind == "person" else (None, named)
        return None, self._named or self.presenter.edit.text()


def _presenter(item: TemplateItemView) -> object:
    if item.presenter_id:
        return ("person", item.presenter_id)
    return ("words", item.presenter) if item.presenter else None


def _presenters(desk: Desk, item: TemplateItemView) -> list[Option]:
    """Everyone known, then the units, last what was typed for this item."""
    options = [
        Option(("person", p.id), p.shown_name, p.unit if p.unit != p.shown_name else "") for p in desk.people.all()
    ]
    options += [Option(("words", unit.name), unit.name) for unit in desk.people.units()]
    value = _presenter(item)
    if value is not None and value not in {option.value for option in options}:
        options.append(Option(value, item.presenter))
    return options
