"""What is done with the steps of a resolution's follow-up, and with its clauses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.progress import Progress
from desktop_app.services.attachments import AttachmentView
from desktop_app.services.clauses import ClauseView
from desktop_app.services.follow_up_course import EVIDENCE, StepView
from desktop_app.ui.follow_up_words import shown_label
from desktop_app.ui.pages.resolution.told_deeds import Deeds

translate = QCoreApplication.translate


class StepDeeds(Deeds):
    """Steps with their evidence, and clauses."""

    def follow_up(self, resolution_id: str, kind: FollowUpKind | None = None, clause_id: str | None = None) -> bool:
        """One step; the files of evidence are taken in afterwards, as a job."""
        from desktop_app.ui.dialogs.follow_up import FollowUpDialog  # noqa: PLC0415 - start-up

        course = self.course(resolution_id)
        if course is None:
            return False
        dialog = FollowUpDialog(self.frame, course, kind=kind, clause_id=clause_id, parent=self.parent)
        if not dialog.asked():
            return False
        step = dialog.step_id
        words = translate("StepDeeds", "The step was recorded for resolution {label}.")
        self.frame.toast(words.format(label=shown_label(course.label)), undo=lambda: self.desk.follow_ups.remove(step))
        self.take_in(step, dialog.evidence)
        return True

    def correct(self, resolution_id: str, step: StepView) -> bool:
        from desktop_app.ui.dialogs.follow_up import FollowUpDialog  # noqa: PLC0415 - start-up

        course = self.course(resolution_id)
        if course is None:
            return False
        dialog = FollowUpDialog(self.frame, course, step=step, parent=self.parent)
        if not dialog.asked():
            return False
        before = {"date": step.date, "progress": step.progress, "text": step.text, "obstacles": step.obstacles}
        before["unit_id"] = step.unit_id
        words = translate("StepDeeds", "The step was corrected.")
        self.frame.toast(words, undo=lambda: self.desk.follow_ups.edit(step.id, **before))
        self.take_in(step.id, dialog.evidence)
        return True

    def remove(self, step: StepView) -> bool:
        """Takes a step out; where resolution and clauses stand follows from the steps that are left."""
        follow_ups = self.desk.follow_ups
        if not self.done(lambda: follow_ups.remove(step.id)):
            return False
        self.frame.toast(translate("StepDeeds", "The step was taken out."), undo=lambda: follow_ups.restore(step.id))
        return True

    def take_in(self, step_id: str, files: Sequence[Path]) -> None:
        """Files of evidence, one after the other, off the UI thread."""
        attachments, wanted = self.desk.attachments, list(files)
        if not wanted:
            return

        def work(progress: Progress) -> int:
            for file in wanted:
                attachments.attach(EVIDENCE, step_id, file, progress=progress)
            return len(wanted)

        title = translate("StepDeeds", "Taking in {name}").format(name=wanted[0].name)
        self.frame.run(work, title)

    def give_back(self, resolution_id: str) -> bool:
        """The secretariat did not find it done: back to the unit, with the reason."""
        return self.follow_up(resolution_id, FollowUpKind.RETURNED)

    def remove_file(self, file: AttachmentView) -> bool:
        attachments = self.desk.attachments
        if not self.done(lambda: attachments.remove(file.id)):
            return False
        words = translate("StepDeeds", "“{title}” was taken out.").format(title=file.title)
        self.frame.toast(words, undo=lambda: attachments.restore(file.id))
        return True

    # Clauses

    def add_clause(self, resolution_id: str) -> bool:
        from desktop_app.ui.dialogs.clause import ClauseDialog  # noqa: PLC0415 - start-up

        course = self.course(resolution_id)
        if course is None:
            return False
        dialog = ClauseDialog(self.frame, course, parent=self.parent)
        if not dialog.asked():
            return False
        clause_id = dialog.clause_id
        self.frame.toast(
            translate("StepDeeds", "The clause was added."), undo=lambda: self.desk.clauses.remove(clause_id)
        )
        return True

    def edit_clause(self, resolution_id: str, clause: ClauseView) -> bool:
        from desktop_app.ui.dialogs.clause import ClauseDialog  # noqa: PLC0415 - start-up

        course = self.course(resolution_id)
        if course is None or not ClauseDialog(self.frame, course, clause, self.parent).asked():
            return False
        before = {"text": clause.text, "unit_id": clause.unit_id, "note": clause.note}
        term = {"due": None if clause.due_days is not None else clause.due, "due_days": clause.due_days}
        self.frame.toast(
            translate("StepDeeds", "The clause was corrected."),
            undo=lambda: self.desk.clauses.edit(clause.id, **before, **term),
        )
        return True

    def remove_clause(self, clause: ClauseView) -> bool:
        clauses = self.desk.clauses
        if not self.done(lambda: clauses.remove(clause.id)):
            return False
        self.frame.toast(translate("StepDeeds", "The clause was taken out."), undo=lambda: clauses.restore(clause.id))
        return True

    def move_clause(self, clause: ClauseView, index: int) -> bool:
        return self.done(lambda: self.desk.clauses.move(clause.id, index))
