"""What is done with resolutions, wherever they are listed: asked for in dialogs, told in messages, taken back there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.follow_up_course import CourseOf, StepKind
from desktop_app.ui.follow_up_words import shown_label
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.resolution.many_deeds import ManyDeeds
from desktop_app.ui.pages.resolution.step_deeds import StepDeeds
from desktop_app.ui.pages.resolution.told_deeds import Deeds
from desktop_app.ui.wording import number

translate = QCoreApplication.translate


class ResolutionDeeds(Deeds):
    """`steps` and `many` are what is done with its steps and clauses, and what may be done with many at once."""

    def __init__(self, frame: Frame, parent: QWidget) -> None:
        super().__init__(frame, parent)
        self.steps = StepDeeds(frame, parent)
        self.many = ManyDeeds(frame, parent)

    def remind(self, resolution_id: str) -> bool:
        """The next reminder of a late resolution is numbered and entered in the register."""
        from desktop_app.ui.dialogs.issue_letters import IssueOneByOneDialog  # noqa: PLC0415 - start-up

        course = self.course(resolution_id)
        degree = self.frame.asked(lambda: self.desk.reminders.next_degree(resolution_id))
        if course is None or degree is None:
            return False
        titles = {
            "first": translate("ResolutionDeeds", "First reminder about resolution {label}"),
            "second": translate("ResolutionDeeds", "Second reminder about resolution {label}"),
            "superior": translate("ResolutionDeeds", "Report of the delay of resolution {label} to the superior"),
        }
        issue = self.desk.reminders.issue
        dialog = IssueOneByOneDialog(
            self.frame,
            course.meeting_id,
            titles[degree].format(label=shown_label(course.label)),
            [lambda terms: issue(resolution_id, terms)],
            self.parent,
        )
        if not dialog.asked():
            return False
        letters = list(dialog.letters)
        words = translate("ResolutionDeeds", "The reminder was numbered and entered in the register.")
        self.frame.toast(words, undo=lambda: self._withdraw(letters))
        return True

    def unit_file(self, unit_id: str) -> bool:
        """The unit's open resolutions as a file that it answers by file."""
        from desktop_app.ui.dialogs.follow_up_files import FollowUpFilesDialog  # noqa: PLC0415 - start-up
        from desktop_app.ui.dialogs.key_at_hand import key_at_hand  # noqa: PLC0415 - as above

        return (
            key_at_hand(self.frame, self.parent)
            and FollowUpFilesDialog(self.frame, {unit_id}, parent=self.parent).asked()
        )

    def _withdraw(self, letter_ids: Sequence[str]) -> None:
        for letter_id in letter_ids:
            self.desk.reminders.withdraw(letter_id)

    def notice(self, resolution_id: str) -> bool:
        """What waits for its notice is notified with the others of its meeting; else its letter is shown."""
        course = self.course(resolution_id)
        if course is None:
            return False
        if course.status is not ResolutionStatus.NOT_NOTIFIED:
            return self._show_notice(course)
        from desktop_app.ui.dialogs.issue_letters import IssueNoticesDialog  # noqa: PLC0415 - start-up

        dialog = IssueNoticesDialog(self.frame, course.meeting_id, self.parent)
        if not dialog.asked():
            return False
        letters, meeting_id = list(dialog.letters), course.meeting_id
        words = translate("ResolutionDeeds", "{n} notices were numbered and entered in the register.")
        self.frame.toast(
            words.format(n=number(len(letters))), undo=lambda: self.desk.notices.withdraw(meeting_id, letters)
        )
        return True

    def _show_notice(self, course: CourseOf) -> bool:
        letter = next((s.letter_id for s in course.steps if s.kind is StepKind.NOTIFIED and s.letter_id), None)
        if letter is None:
            self.frame.toast(translate("ResolutionDeeds", "This resolution was notified without a letter."))
            return False
        self.frame.go(Place("letters", focus=letter))
        return True

    def replace(self, resolution_id: str) -> bool:
        from desktop_app.ui.dialogs.replace import ReplaceDialog  # noqa: PLC0415 - start-up

        course = self.course(resolution_id)
        if course is None or not ReplaceDialog(self.frame, course, self.parent).asked():
            return False
        words = translate("ResolutionDeeds", "Resolution {label} was replaced.").format(label=shown_label(course.label))
        self.frame.toast(words, undo=lambda: self.take_back([resolution_id]))
        return True

    def objection(self, resolution_id: str) -> bool:
        from desktop_app.ui.dialogs.objection import ObjectionDialog  # noqa: PLC0415 - start-up

        course = self.course(resolution_id)
        if course is None or not ObjectionDialog(self.frame, course, self.parent).asked():
            return False
        before = course.objection_until
        words = translate("ResolutionDeeds", "The term for objections was recorded.")
        self.frame.toast(words, undo=lambda: self.desk.follow_ups.object_until(resolution_id, before))
        return True

    def history(self, resolution_id: str) -> None:
        from desktop_app.ui.dialogs.history import HistoryDialog  # noqa: PLC0415 - start-up

        course = self.course(resolution_id)
        if course is None:
            return
        title = translate("ResolutionDeeds", "History of resolution {label}").format(label=shown_label(course.label))
        dialog = HistoryDialog(self.frame, title, "resolution", resolution_id, parent=self.parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
