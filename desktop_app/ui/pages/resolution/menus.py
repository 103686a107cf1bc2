"""The menus of the panel: of the resolution, of a step or file, and of a clause; only what can be done now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.clauses import ClauseView
from desktop_app.services.follow_up_course import CourseOf
from desktop_app.ui.pages.resolution.deeds import ResolutionDeeds
from desktop_app.ui.pages.resolution.steps import CourseRow
from desktop_app.ui.wording import line

translate = QCoreApplication.translate
Act = Callable[[Callable[[], bool]], None]
"""Does a deed, and shows what came of it."""


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def resolution_menu(
    parent: QWidget, course: CourseOf, deeds: ResolutionDeeds, act: Act, to_meeting: Callable[[], None]
) -> QMenu:
    """What is done with a resolution more rarely."""
    menu, one, many = _menu(parent), course.resolution_id, deeds.many

    def offer(words: str, deed: Callable[[], bool], *, wanted: bool) -> None:
        if wanted:
            menu.addAction(line(words), partial(act, deed))

    may, open_now = course.may, course.status.open
    held, draft = course.status is ResolutionStatus.ON_HOLD, course.status is ResolutionStatus.DRAFT
    offer(translate("ResolutionMenu", "Put on hold…"), partial(many.hold, [one]), wanted=FollowUpKind.HELD in may)
    offer(translate("ResolutionMenu", "Resume"), partial(many.resume, [one]), wanted=held)
    offer(
        translate("ResolutionMenu", "Reopen"),
        partial(many.reopen, [one]),
        wanted=course.status in {ResolutionStatus.CLOSED, ResolutionStatus.VOID},
    )
    offer(translate("ResolutionMenu", "Add a clause…"), partial(deeds.steps.add_clause, one), wanted=open_now or draft)
    offer(
        translate("ResolutionMenu", "Objections until…"),
        partial(deeds.objection, one),
        wanted=open_now or course.status is ResolutionStatus.CLOSED,
    )
    told = open_now and course.status is not ResolutionStatus.NOT_NOTIFIED
    offer(
        translate("ResolutionMenu", "Follow-up file for the unit…"),
        partial(deeds.unit_file, course.unit_id or ""),
        wanted=told and course.unit_id is not None,
    )
    if course.may_void:
        menu.addSeparator()
    offer(
        translate("ResolutionMenu", "Replace by a later resolution…"),
        partial(deeds.replace, one),
        wanted=course.may_void,
    )
    offer(translate("ResolutionMenu", "Give up…"), partial(many.void, [one]), wanted=course.may_void)
    menu.addSeparator()
    menu.addAction(line(translate("ResolutionMenu", "In the meeting")), to_meeting)
    menu.addAction(line(translate("ResolutionMenu", "History")), partial(deeds.history, one))
    return menu


def row_menu(parent: QWidget, row: CourseRow, open_it: Callable[[], None], remove: Callable[[], None]) -> QMenu | None:
    """Of a step or a file; None where nothing can be done with it."""
    step, menu = row.step, _menu(parent)
    if row.file is not None:
        menu.addAction(line(translate("ResolutionMenu", "Open the file")), open_it)
        menu.addAction(line(translate("ResolutionMenu", "Take out")), remove)
    elif row.own:
        menu.addAction(line(translate("ResolutionMenu", "Correct…")), open_it)
        menu.addAction(line(translate("ResolutionMenu", "Take out")), remove)
    elif step is not None and step.letter_id is not None:
        menu.addAction(line(translate("ResolutionMenu", "Show the letter")), open_it)
    return None if menu.isEmpty() else menu


def clause_menu(parent: QWidget, course: CourseOf, clause: ClauseView, deeds: ResolutionDeeds, act: Act) -> QMenu:
    """Of one clause."""
    menu, one, steps = _menu(parent), course.resolution_id, deeds.steps
    place = next((n for n, other in enumerate(course.clauses) if other.id == clause.id), 0)

    def offer(words: str, deed: Callable[[], bool], *, wanted: bool = True) -> None:
        if wanted:
            menu.addAction(line(words), partial(act, deed))

    offer(
        translate("ResolutionMenu", "Record a follow-up…"),
        partial(steps.follow_up, one, None, clause.id),
        wanted=clause.status is not ResolutionStatus.DRAFT,
    )
    offer(
        translate("ResolutionMenu", "Extend its deadline…"),
        partial(deeds.many.extend, [one], clause.id),
        wanted=course.may_extend and clause.status.open,
    )
    if not course.status.open and course.status is not ResolutionStatus.DRAFT:
        return menu
    menu.addSeparator()
    offer(translate("ResolutionMenu", "Correct…"), partial(steps.edit_clause, one, clause))
    offer(translate("ResolutionMenu", "Move up"), partial(steps.move_clause, clause, place - 1), wanted=place > 0)
    offer(
        translate("ResolutionMenu", "Move down"),
        partial(steps.move_clause, clause, place + 1),
        wanted=place < len(course.clauses) - 1,
    )
    offer(translate("ResolutionMenu", "Take out"), partial(steps.remove_clause, clause))
    return menu
