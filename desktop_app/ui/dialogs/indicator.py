"""One line of the indicator table: what is measured, against which standard, with which ceiling."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.evaluations import IndicatorGroup
from desktop_app.domain.fields import NAMES
from desktop_app.persian.digits import to_latin
from desktop_app.sentences import Refused, sentence
from desktop_app.services.evaluation_views import EvaluationView, IndicatorView
from desktop_app.services.indicators import SOURCES
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.secretariat_words import word
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.widgets.toggles import Segmented
from desktop_app.ui.wording import in_digits


class IndicatorDialog(FormDialog):
    """A new indicator of a year, or the correction of one; `indicator_id` is what was kept."""

    blames: ClassVar[dict[str, str]] = {"An indicator with a ceiling of 0 gives no score.": "ceiling"}

    def __init__(
        self, frame: Frame, view: EvaluationView, row: IndicatorView | None = None, parent: QWidget | None = None
    ) -> None:
        title = self.tr("New indicator") if row is None else self.tr("Correct the indicator")
        act = self.tr("Record the indicator") if row is None else self.tr("Keep the changes")
        super().__init__(frame, title, act, width=600, parent=parent)
        self._view, self._row = view, row
        self.indicator_id = row.id if row is not None else ""
        theme = self.theme
        self.title = LineEdit(theme, row.title if row else "")
        self.kind = Segmented(theme, [(one, word(one)) for one in IndicatorGroup])
        self.annex = LineEdit(theme, row.annex if row else "")
        self.unit = LineEdit(theme, row.unit_of_measure if row else self.tr("per cent"))
        self.standard = LineEdit(theme, _shown(row.standard if row else 100.0))
        self.ceiling = LineEdit(theme, _shown(row.ceiling if row else 10.0))
        self.better = Segmented(theme, [(False, self.tr("More is better")), (True, self.tr("Less is better"))])
        options = [Option("", self.tr("Entered by hand"))]
        options += [Option(code, name) for code, (name, _) in SOURCES.items()]
        self.source = Choice(theme, options, value=row.source if row else "")
        self.actual = LineEdit(theme, _shown(row.actual) if row is not None and not row.source else "")
        self._lay_out()
        if row is not None:
            self.kind.choose(row.group)
            self.better.choose(row.lower_is_better)
        self._offer_actual(row.source if row else "")
        self.source.chosen.connect(self._offer_actual)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.place(self.field("title", self.tr("Indicator"), self.title))
        self.place(
            self.field("group", self.tr("Group"), self.kind),
            self.field("lower", self.tr("What is better"), self.better),
        )
        self.place(
            self.field("unit_of_measure", self.tr("Unit of measure"), self.unit),
            self.field("annex", self.tr("Annex"), self.annex),
        )
        hint = self.tr("A figure of the records is measured by itself.")
        self.place(
            self.field("source", self.tr("Where the value comes from"), self.source, hint=hint),
            self.field("actual", self.tr("Reached (AP)"), self.actual),
        )
        self.place(
            self.field("standard", self.tr("Standard (S)"), self.standard),
            self.field("ceiling", self.tr("Ceiling (W)"), self.ceiling),
        )

    def _offer_actual(self, source: object) -> None:
        """What the records give is not typed."""
        self.actual.setEnabled(not source)
        if source:
            self.actual.clear()

    def submit(self) -> None:
        source = str(self.source.value or "")
        fields: dict[str, Any] = {
            "group": self.kind.value,
            "annex": self.annex.text(),
            "unit_of_measure": self.unit.text(),
            "standard": _amount("standard", self.standard.text()),
            "ceiling": _amount("ceiling", self.ceiling.text()),
            "lower_is_better": bool(self.better.value),
            "source": source,
            "actual": None if source else _amount("actual", self.actual.text()),
        }
        room, view = self.desk.indicators, self._view
        if self._row is None:
            self.indicator_id = room.add(view.committee_id, view.year, self.title.text(), **fields)
        else:
            room.edit(self._row.id, title=self.title.text(), **fields)


def _shown(value: float | None) -> str:
    if value is None:
        return ""
    return in_digits(f"{value:g}".replace(".", "٫"))


def _amount(name: str, text: str) -> float | None:
    """A number as it was typed: with digits of any family, a comma or a point before the decimals."""
    plain = to_latin(text).strip().replace("٫", ".").replace("/", ".").replace("٬", "").rstrip("٪%").strip()
    if not plain:
        return None
    try:
        return float(plain)
    except ValueError:
        raise Refused(
            sentence("Rules", "{what} is a number from 0 on."),
            sentence("Rules", "Correct the number."),
            what=NAMES[name],
        ) from None
