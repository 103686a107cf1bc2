"""What is done with one resolution or with many at once, each time as one act."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.services.follow_up_course import StepKind
from desktop_app.ui.follow_up_words import shown_label
from desktop_app.ui.pages.resolution.told_deeds import Deeds
from desktop_app.ui.wording import number

translate = QCoreApplication.translate


class ManyDeeds(Deeds):
    """Verifying, holding, resuming, reopening, giving up, and later deadlines."""

    def verify(self, resolution_ids: Sequence[str]) -> bool:
        words = translate("ManyDeeds", "{n} resolutions were verified and closed.")
        one = translate("ManyDeeds", "Resolution {label} was verified and closed.")
        return self._of_all(resolution_ids, self.desk.follow_ups.verify, one, words)

    def resume(self, resolution_ids: Sequence[str]) -> bool:
        words = translate("ManyDeeds", "{n} resolutions were resumed.")
        one = translate("ManyDeeds", "Resolution {label} was resumed.")
        return self._of_all(resolution_ids, self.desk.follow_ups.resume, one, words)

    def reopen(self, resolution_ids: Sequence[str]) -> bool:
        words = translate("ManyDeeds", "{n} resolutions were reopened.")
        one = translate("ManyDeeds", "Resolution {label} was reopened.")
        return self._of_all(resolution_ids, self.desk.follow_ups.reopen, one, words)

    def hold(self, resolution_ids: Sequence[str]) -> bool:
        return self._with_reason(
            resolution_ids,
            (
                translate("ManyDeeds", "Put resolution {label} on hold"),
                translate("ManyDeeds", "Put {n} resolutions on hold"),
            ),
            translate(
                "ManyDeeds", "While it is on hold it stands aside, with its reason beside it, until it is resumed."
            ),
            translate("ManyDeeds", "Put on hold"),
            self.desk.follow_ups.hold,
            (
                translate("ManyDeeds", "Resolution {label} was put on hold."),
                translate("ManyDeeds", "{n} resolutions were put on hold."),
            ),
        )

    def void(self, resolution_ids: Sequence[str]) -> bool:
        return self._with_reason(
            resolution_ids,
            (
                translate("ManyDeeds", "Give up resolution {label}"),
                translate("ManyDeeds", "Give up {n} resolutions"),
            ),
            translate("ManyDeeds", "It is void from then on; its text and its course stay in the register."),
            translate("ManyDeeds", "Give up"),
            self.desk.follow_ups.void,
            (
                translate("ManyDeeds", "Resolution {label} was given up."),
                translate("ManyDeeds", "{n} resolutions were given up."),
            ),
        )

    def extend(self, resolution_ids: Sequence[str], clause_id: str | None = None) -> bool:
        from desktop_app.ui.dialogs.extension import ExtensionDialog  # noqa: PLC0415 - start-up

        ids = list(resolution_ids)
        course, sheet = self.course(ids[0]), self.frame.asked(lambda: self.desk.resolution_sheets.of(ids[0]))
        if course is None or sheet is None:
            return False
        one = len(ids) == 1
        clause = next((c for c in course.clauses if c.id == clause_id), None)
        if clause is not None:
            title = translate("ManyDeeds", "Later deadline for a clause of resolution {label}")
        elif one:
            title = translate("ManyDeeds", "Later deadline for resolution {label}")
        else:
            title = translate("ManyDeeds", "Later deadline for {n} resolutions")
        before = (clause.deadline if clause is not None else course.deadline) if one else None
        dialog = ExtensionDialog(
            self.frame,
            ids,
            title.format(label=shown_label(course.label), n=number(len(ids))),
            sheet.bodies,
            deadline=before,
            clause_id=clause_id,
            parent=self.parent,
        )
        if not dialog.asked():
            return False
        words = translate("ManyDeeds", "The deadline was extended.")
        self.frame.toast(words, undo=lambda: self._withdraw_extensions(ids))
        return True

    def _withdraw_extensions(self, resolution_ids: Sequence[str]) -> None:
        for resolution_id in resolution_ids:
            course = self.desk.follow_ups.course(resolution_id)
            step = next((s for s in course.steps if s.kind is StepKind.EXTENDED), None)
            if step is not None:
                self.desk.extensions.withdraw(step.id)

    def _with_reason(
        self,
        resolution_ids: Sequence[str],
        titles: tuple[str, str],
        body: str,
        act: str,
        request: Callable[[Sequence[str], str], int],
        told: tuple[str, str],
    ) -> bool:
        """Titles and messages are of one, and of many."""
        from desktop_app.ui.dialogs.reason import ReasonDialog  # noqa: PLC0415 - start-up

        ids = list(resolution_ids)
        label = self.label(ids)
        dialog = ReasonDialog(
            self.frame,
            titles[len(ids) != 1].format(label=label, n=number(len(ids))),
            body,
            act,
            lambda reason: request(ids, reason),
            parent=self.parent,
        )
        if not dialog.asked():
            return False
        self.frame.toast(told[len(ids) != 1].format(label=label, n=number(len(ids))), undo=lambda: self.take_back(ids))
        return True

    def _of_all(
        self, resolution_ids: Sequence[str], request: Callable[[Sequence[str]], int], one: str, many: str
    ) -> bool:
        ids = list(resolution_ids)
        label = self.label(ids)
        if not self.done(lambda: request(ids)):
            return False
        words = one if len(ids) == 1 else many
        self.frame.toast(words.format(label=label, n=number(len(ids))), undo=lambda: self.take_back(ids))
        return True
