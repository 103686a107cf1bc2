"""The page of exchange as its deeds see it."""

from __future__ import annotations

from typing import Protocol

from desktop_app.services.desk import Desk
from desktop_app.services.exchange.views import ArrivalRow
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.exchange.offices import OfficesCard
from desktop_app.ui.pages.exchange.result_card import ResultCard
from desktop_app.ui.pages.exchange.review_card import ReviewCard
from desktop_app.ui.widgets.buttons import Button


class Board(Protocol):
    """What is shown, and what is shown next."""

    frame: Frame
    desk: Desk
    shown: str
    files: tuple[ArrivalRow, ...]
    review: ReviewCard
    result: ResultCard
    offices: OfficesCard
    make: Button

    @property
    def waiting(self) -> list[ArrivalRow]: ...

    def look(self) -> None: ...

    def show_part(self, part: str) -> None: ...

    def has_come(self, which: str) -> None: ...

    def show_result(self) -> None: ...
