"""The panel beside the list of resolutions: one of them whole, what is done with it, its facts and its course."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.services.attachments import AttachmentView
from desktop_app.services.clauses import ClauseView
from desktop_app.services.follow_up_course import CourseOf
from desktop_app.services.resolution_sheets import ResolutionSheet
from desktop_app.ui import terms
from desktop_app.ui.conflict_marks import ConflictMark
from desktop_app.ui.follow_up_words import late_words, shown_label, step_lines
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.pages.resolution.acts import Acts, Verdicts
from desktop_app.ui.pages.resolution.clauses import Clauses
from desktop_app.ui.pages.resolution.course import CourseList
from desktop_app.ui.pages.resolution.deeds import ResolutionDeeds
from desktop_app.ui.pages.resolution.facts import Facts
from desktop_app.ui.pages.resolution.menus import clause_menu, resolution_menu, row_menu
from desktop_app.ui.pages.resolution.steps import CourseRow
from desktop_app.ui.pages.resolution.text import FoldedText
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.labels import Label, Tag, Tile
from desktop_app.ui.widgets.margins import margins
from desktop_app.ui.widgets.surfaces import Ground, Rule, Scrolled
from desktop_app.ui.wording import number


class ResolutionPanel(Ground):
    """`stepped` asks for the row before or after; `moved` for another resolution, by its id.

    The public acts are about the resolution shown; where one cannot be done now, a message says why.
    """

    stepped = Signal(int)
    moved = Signal(str)
    changed = Signal()
    """Something was done here; the panel has read anew by then."""

    def __init__(self, frame: Frame) -> None:
        theme = frame.theme
        super().__init__(theme, "surface", edges=("start",))
        self.frame, self.desk = frame, frame.desk
        self.resolution_id: str | None = None
        self.sheet: ResolutionSheet | None = None
        self.course: CourseOf | None = None
        self.deeds = ResolutionDeeds(frame, self)
        self.text = FoldedText(theme)
        self.acts, self.verdicts = Acts(theme), Verdicts(theme)
        self.facts = Facts(theme)
        self.clauses = Clauses(theme)
        self.steps = CourseList(theme)
        self._count = Label(theme, "", role="meta", ink="ink-3")
        self._inside = self._scrolled()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addWidget(Rule(theme))
        column.addWidget(self._inside, 1)
        column.addWidget(self.verdicts)
        self._connect()

    def _top(self) -> QHBoxLayout:
        theme = self.theme
        self._tile = Tile(theme, "")
        self._number = Label(theme, "", ink="ink-2")
        self._late = Tag(theme, "", "shangarf")
        self.conflict = ConflictMark(self.frame)
        self.above = IconButton(theme, "ph.caret-up", self.tr("The resolution above"))
        self.below = IconButton(theme, "ph.caret-down", self.tr("The resolution below"))
        self.more = IconButton(theme, "ph.dots-three", self.tr("More acts"))
        top = QHBoxLayout()
        top.setContentsMargins(margins(20, 8, 14, 8))
        top.setSpacing(8)
        for widget in (self._tile, self._number, self._late, self.conflict):
            top.addWidget(widget)
        top.addStretch()
        for button in (self.above, self.below, self.more):
            top.addWidget(button)
        return top

    def _scrolled(self) -> Scrolled:
        inside = Scrolled(self.theme, padding=20, spacing=14)
        title = QHBoxLayout()
        title.addWidget(Label(self.theme, self.tr("Course"), role="h3"))
        title.addStretch()
        title.addWidget(self._count)
        inside.column.addWidget(self.text)
        inside.column.addWidget(self.acts)
        inside.column.addWidget(Rule(self.theme))
        inside.column.addWidget(self.facts)
        self._clauses_rule = Rule(self.theme)
        inside.column.addWidget(self._clauses_rule)
        inside.column.addWidget(self.clauses)
        inside.column.addWidget(Rule(self.theme))
        inside.column.addLayout(title)
        inside.column.addWidget(self.steps)
        return inside

    def _connect(self) -> None:
        self.above.clicked.connect(lambda: self.stepped.emit(-1))
        self.below.clicked.connect(lambda: self.stepped.emit(1))
        self.more.clicked.connect(self.offer_more)
        for button, act in (
            (self.acts.remind, self.remind),
            (self.acts.follow_up, self.follow_up),
            (self.acts.notice, self.notice),
            (self.verdicts.verify, self.verify),
            (self.verdicts.give_back, self.give_back),
            (self.verdicts.extend, self.extend),
        ):
            button.clicked.connect(act)
        self.facts.meeting_wanted.connect(self.go_to_meeting)
        self.facts.moved.connect(self.moved)
        self.facts.programme_wanted.connect(lambda key: self.frame.go(Place("integrity", part="programmes", focus=key)))
        self.clauses.menu_wanted.connect(self._offer_clause)
        self.clauses.removed.connect(lambda clause: self._act(lambda: self.deeds.steps.remove_clause(clause)))
        self.clauses.added.connect(self.add_clause)
        self.steps.opened.connect(self._open_row)
        self.steps.removed.connect(self._remove_row)
        self.steps.menu_wanted.connect(self._offer_row)
        self.steps.gone_to.connect(self._keep_in_sight)

    # Showing

    def show_resolution(self, resolution_id: str | None) -> None:
        """Reads one resolution anew and shows it; None empties the panel."""
        another = resolution_id != self.resolution_id
        self.resolution_id = resolution_id
        sheets = self.desk.resolution_sheets
        read = self.frame.asked(lambda: sheets.with_course(resolution_id)) if resolution_id is not None else None
        self.sheet, self.course = read if read is not None else (None, None)
        if self.sheet is None or self.course is None:
            return
        self._put(self.sheet, self.course)
        if another:
            self._inside.verticalScrollBar().setValue(0)

    def _put(self, sheet: ResolutionSheet, course: CourseOf) -> None:
        today = self.desk.clock.today()
        self._tile.say(*terms.tile(sheet.committee, sheet.order))
        self._number.say(self.tr("Resolution {label}").format(label=shown_label(sheet.label)))
        self._late.say(late_words(sheet.days_late))
        self._late.setVisible(sheet.days_late > 0)
        self.conflict.look("resolution", sheet.id)
        self.text.show_text(sheet.text, sheet.id)
        self.acts.show_course(course, sheet)
        self.verdicts.show_course(course)
        self.facts.show_facts(sheet, course, today)
        asked_for = self.frame.asked(lambda: self.desk.programmes.asked_for_by(sheet.id)) or ()
        self.facts.show_programmes([(one.id, one.title) for one in asked_for])
        self.clauses.show_clauses(
            course.clauses, today, may_change=course.status.open or course.status is ResolutionStatus.DRAFT
        )
        self._clauses_rule.setVisible(bool(course.clauses))
        meeting = terms.numbered_meeting(sheet.meeting_number) if sheet.committee_id else sheet.meeting_title
        lines = step_lines(course, sheet.vote, meeting, today)
        one, many = self.tr("{n} event"), self.tr("{n} events")
        self._count.say((one if len(lines) == 1 else many).format(n=number(len(lines))))
        self.steps.show_lines(lines)
        self._order()

    def _order(self) -> None:
        """Tab goes as one reads: from the head to the foot."""
        acts, verdicts, facts = self.acts, self.verdicts, self.facts
        stops: list[QWidget] = [self.conflict, self.above, self.below, self.more, self.text.fold]
        stops += [acts.remind, acts.follow_up, acts.notice, facts.origin]
        stops += [*facts.replaced_by.buttons, *facts.replaces.buttons, self.clauses.add, *self.clauses.rows]
        stops += [self.steps, verdicts.verify, verdicts.give_back, verdicts.extend]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    @Slot(QRect)
    def _keep_in_sight(self, rect: QRect) -> None:
        inside = self._inside.widget()
        if inside is None:
            return
        at = self.steps.viewport().mapTo(inside, rect.center())
        self._inside.ensureVisible(at.x(), at.y(), 0, rect.height() // 2 + self.theme.px(16))

    # Acts

    @Slot()
    def remind(self) -> None:
        """The next reminder about it, as a letter."""
        self._asked_for(self.acts.remind, self.deeds.remind)

    @Slot()
    def follow_up(self) -> None:
        """One step of its follow-up."""
        self._asked_for(self.acts.follow_up, self.deeds.steps.follow_up)

    @Slot()
    def notice(self) -> None:
        """Its notice letter: issued where it waits for one, shown where it is out."""
        self._asked_for(self.acts.notice, self.deeds.notice)

    @Slot()
    def verify(self) -> None:
        """Closes it, where the unit has reported it done."""
        self._asked_for(self.verdicts.verify, lambda one: self.deeds.many.verify([one]))

    @Slot()
    def give_back(self) -> None:
        """Returns it to the unit, with the reason."""
        self._asked_for(self.verdicts.give_back, self.deeds.steps.give_back)

    @Slot()
    def extend(self) -> None:
        """A later deadline."""
        self._asked_for(self.verdicts.extend, lambda one: self.deeds.many.extend([one]))

    @Slot()
    def add_clause(self) -> None:
        if self.resolution_id is not None:
            self._act(partial(self.deeds.steps.add_clause, self.resolution_id))

    @Slot()
    def go_to_meeting(self) -> None:
        if self.sheet is not None:
            self.frame.go(Place("meeting", self.sheet.meeting_id, "session", self.sheet.id))

    @Slot()
    def offer_more(self) -> None:
        """What is done more rarely."""
        if self.course is None:
            return
        menu = resolution_menu(self, self.course, self.deeds, self._act, self.go_to_meeting)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        end = 0 if rtl else self.more.width() - menu.sizeHint().width()
        menu.popup(self.more.mapToGlobal(QPoint(end, self.more.height())))

    def _asked_for(self, button: QWidget, deed: Callable[[str], bool]) -> None:
        """Does what a button or its key asks for; one that cannot be pressed now says why."""
        if self.resolution_id is None:
            return
        if button.isEnabled():
            self._act(partial(deed, self.resolution_id))
        elif button.toolTip():
            self.frame.toast(button.toolTip())

    def _act(self, deed: Callable[[], bool]) -> None:
        if deed() and self.resolution_id is not None:
            self.show_resolution(self.resolution_id)
            self.changed.emit()

    # Steps, files and clauses

    @Slot(object)
    def _open_row(self, row: CourseRow) -> None:
        step = row.step
        if row.file is not None:
            self.open_file(row.file)
        elif step is not None and step.own and self.resolution_id is not None:
            self._act(partial(self.deeds.steps.correct, self.resolution_id, step))
        elif step is not None and step.letter_id is not None:
            self.frame.go(Place("letters", focus=step.letter_id))
        elif step is not None and step.id == self.resolution_id:
            self.go_to_meeting()

    def open_file(self, file: AttachmentView) -> None:
        """A copy, in the program that the machine opens such files with."""
        copy = self.frame.asked(lambda: self.desk.attachments.open_copy(file.id))
        if copy is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    @Slot(object)
    def _remove_row(self, row: CourseRow) -> None:
        if row.file is not None:
            self._act(partial(self.deeds.steps.remove_file, row.file))
        elif row.step is not None and row.own:
            self._act(partial(self.deeds.steps.remove, row.step))

    @Slot(object, QPoint)
    def _offer_row(self, row: CourseRow, at: QPoint) -> None:
        menu = row_menu(self, row, partial(self._open_row, row), partial(self._remove_row, row))
        if menu is not None:
            menu.popup(at)

    @Slot(object, QPoint)
    def _offer_clause(self, clause: ClauseView, at: QPoint) -> None:
        if self.course is not None:
            clause_menu(self, self.course, clause, self.deeds, self._act).popup(at)
