"""What stands in the place of an empty list of resolutions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.wording import joined

translate = QCoreApplication.translate


class Nothing(EmptyState):
    """Names the filters that are on, or says where resolutions come from. `widen` takes the filters away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", icon="ph.check-square-offset")
        self.widen = Button(theme, translate("ResolutionsPage", "Remove the filters"))
        self.add_action(self.widen)

    def say_why(self, filters: Sequence[str], *, any_at_all: bool) -> None:
        self.widen.setVisible(any_at_all)
        if any_at_all:
            names = joined([f"«{name}»" for name in filters])
            told = translate("ResolutionsPage", "Filters: {names}").format(names=names)
            self.say(translate("ResolutionsPage", "No resolution fits these filters"), told)
        else:
            self.say(
                translate("ResolutionsPage", "No resolution has been recorded yet"),
                translate("ResolutionsPage", "Resolutions are recorded in the session of a meeting."),
            )
