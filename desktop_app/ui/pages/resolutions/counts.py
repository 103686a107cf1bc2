"""How many resolutions each chip would show, asked once as long as nothing is written."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import Question
from desktop_app.ui.frame import Frame


class Counts:
    """Chips, groups and order make no other counts, and neither does time in which nothing was written."""

    def __init__(self, frame: Frame) -> None:
        self._frame, self._desk = frame, frame.desk
        self._known: dict[tuple[Question, int], Mapping[Standing, int]] = {}

    def forget(self) -> None:
        """Another process may have written."""
        self._known = {}

    def of(self, question: Question) -> Mapping[Standing, int]:
        asked = Question(question.line, committee_id=question.committee_id, unit_id=question.unit_id)
        key = (asked, self._desk.file.commits)
        if key not in self._known:
            counts = self._frame.asked(lambda: self._desk.resolution_list.counts(asked))
            self._known = {one: known for one, known in self._known.items() if one[1] == key[1]}
            self._known[key] = counts or dict.fromkeys(Standing, 0)
        return self._known[key]
