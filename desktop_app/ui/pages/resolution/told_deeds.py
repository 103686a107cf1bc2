"""What acts on resolutions have in common: the frame they are asked in, and how they are told and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.services.follow_up_course import CourseOf
from desktop_app.ui.follow_up_words import shown_label
from desktop_app.ui.frame import Frame


class Deeds:
    """Each act of a subclass says whether it was done. Dialogs are loaded when they are wanted."""

    def __init__(self, frame: Frame, parent: QWidget) -> None:
        self.frame, self.desk, self.parent = frame, frame.desk, parent

    def take_back(self, resolution_ids: Sequence[str]) -> None:
        """The latest step of each is taken out: what was done has gone on to be the latest."""
        for resolution_id in resolution_ids:
            steps = self.desk.follow_ups.course(resolution_id).steps
            own = next((step for step in steps if step.own), None)
            if own is not None:
                self.desk.follow_ups.remove(own.id)

    def done(self, request: Callable[[], object]) -> bool:
        """Whether a request went through; a refusal is told."""

        def went_through() -> bool:
            request()
            return True

        return bool(self.frame.asked(went_through))

    def label(self, resolution_ids: Sequence[str]) -> str:
        if len(resolution_ids) != 1:
            return ""
        course = self.course(resolution_ids[0])
        return shown_label(course.label) if course is not None else ""

    def course(self, resolution_id: str) -> CourseOf | None:
        course: CourseOf | None = self.frame.asked(lambda: self.desk.follow_ups.course(resolution_id))
        return course
