"""Where the person has been: the trail of places that Esc goes back along."""

from __future__ import annotations

from desktop_app.ui.frame import Place

_LONGEST = 50


class Trail:
    """The present place and those before it. Moving within one record leaves no step behind."""

    def __init__(self, home: Place) -> None:
        self.home = home
        self.here = home
        self._past: list[Place] = []

    def go(self, place: Place) -> None:
        """Makes `place` the present one."""
        if (place.page, place.id) != (self.here.page, self.here.id):
            self._past.append(self.here)
            del self._past[:-_LONGEST]
        self.here = place

    def before(self) -> Place | None:
        """The place that going back leads to; None at home with nothing behind."""
        if self._past:
            return self._past[-1]
        return None if self.here.page == self.home.page else self.home

    def back(self) -> None:
        """Makes the place before the present one."""
        before = self.before()
        if before is not None:
            self.here = before
            del self._past[-1:]
