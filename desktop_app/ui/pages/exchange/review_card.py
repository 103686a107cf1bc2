"""The review of one file: its sender and state, what it brings at the side, one conflict or record beside it."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop_app.services.exchange.views import Choice, Review, ReviewGroup, ReviewItem
from desktop_app.ui import exchange_words as words
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.exchange.deciding import Deciding, Decisions, Standing
from desktop_app.ui.pages.exchange.item_detail import ItemDetail
from desktop_app.ui.pages.exchange.notices import NoticeBars, matters
from desktop_app.ui.pages.exchange.pane import ConflictPane
from desktop_app.ui.pages.exchange.review_rows import COLUMNS, conflict_rows, group_rows
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import IconMark, Label, Tag
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.surfaces import Card, Rule, Splitter
from desktop_app.ui.wording import number

SIDE: Final = 292
_MOMENT_FROM: Final = 900
_TAGS_FROM: Final = 760


class ReviewCard(Card):
    """`record_wanted` carries the choices; the other signals are about the file that is shown."""

    record_wanted = Signal(object)
    aside_wanted = Signal()
    resend_wanted = Signal()
    record_opened = Signal(str, str)
    stepped = Signal(int)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, padding=1, spacing=0)
        self.frame = frame
        self.review: Review | None = None
        self.decisions = Decisions()
        self._known: dict[str, Decisions] = {}
        """By the file: what was chosen stays while another file is looked at."""
        self._opened: set[ReviewGroup] = set()
        self._build_head()
        self.notices = NoticeBars(self.theme)
        self.list = RowList(
            self.theme, COLUMNS, row_height=38, group_height=30, padding=16, gap=8, name=self.tr("What the file brings")
        )
        self.pane = ConflictPane(self.theme)
        self.detail = ItemDetail(self.theme)
        self.nothing = EmptyState(self.theme, self.tr("Nothing in this file is new here"), icon="ph.check-circle")
        self.stack = QStackedWidget()
        for widget in (self.pane, self.detail, self.nothing):
            self.stack.addWidget(widget)
        self.splitter = Splitter()
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.stack)
        self.splitter.setStretchFactor(1, 1)
        self.list.setMinimumWidth(self.theme.px(200))
        self.body.addWidget(self.head)
        self.body.addWidget(Rule(self.theme))
        self.body.addWidget(self.notices)
        self.body.addWidget(self.splitter, 1)
        self.splitter.setSizes([self.theme.px(SIDE), 10_000])
        self._connect()
        self._tell_ready()

    def _build_head(self) -> None:
        theme = self.theme
        self._title = Label(theme, "", role="h2")
        self._signed = Tag(theme, "", "zangar", icon="ph.circle-wavy-check")
        self._gap = Tag(theme, "", "zar", icon="ph.warning")
        self._moment = Label(theme, "", role="meta", ink="ink-3")
        self.earlier = IconButton(theme, "ph.caret-right", self.tr("The file before"), icon_side=16)
        self.next = IconButton(theme, "ph.caret-left", self.tr("The file after"), icon_side=16)
        self.aside = Button(theme, self.tr("Put aside"), kind="ghost")
        self.resend = Button(theme, "")
        self.apply = Button(theme, self.tr("Record the file"), kind="primary")
        self.head = QWidget()
        self.head.setFixedHeight(theme.px(48))
        row = QHBoxLayout(self.head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(IconMark(theme, "ph.package", "lajvard"))
        for widget in (self._title, self._signed, self._gap, self._moment, self.earlier, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.aside, self.resend, self.apply):
            row.addWidget(button)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_chosen)
        self.list.acted.connect(self._open_group)
        self.list.opened.connect(self._enter)
        self.pane.recorded.connect(self.record_choices)
        self.pane.postponed.connect(self.postpone)
        self.pane.stepped.connect(self.step)
        self.pane.grid.changed.connect(self._reopen)
        self.pane.opened.connect(self._open_record)
        self.notices.changed.connect(self._tell_ready)
        self.aside.clicked.connect(self.aside_wanted)
        self.resend.clicked.connect(self.resend_wanted)
        self.apply.clicked.connect(self._apply)
        self.earlier.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))

    # What is shown

    def show_review(self, review: Review, place: int = 1, total: int = 1) -> None:
        """`place` among the files that wait, from 1. What was chosen of the same file before stays."""
        if self.review is None or self.review.arrival_id != review.arrival_id:
            self._opened.clear()
        self.review = review
        self.decisions = self._known.setdefault(review.arrival_id, Decisions())
        self.decisions.follow(review.conflicts)
        self._show_head(review, place, total)
        self.notices.show_matters(matters(review))
        self._show_rows()
        if self.list.current_key() is None:
            self._choose_beginning()
        else:
            self._show_chosen(self.list.current_key())
        self._tell_ready()

    def forget(self, arrival_id: str) -> None:
        """The file is recorded, or gone."""
        self._known.pop(arrival_id, None)
        if self.review is not None and self.review.arrival_id == arrival_id:
            self.clear()

    def clear(self) -> None:
        """No file is shown."""
        self.review = None
        self._tell_ready()

    def _show_head(self, review: Review, place: int, total: int) -> None:
        today = self.frame.desk.clock.today()
        title = self.tr("Review of bundle {n} from {office}").format(n=number(review.number), office=review.office)
        self._title.say(title)
        holds = review.signature_holds
        self._signed.say(
            self.tr("Signature valid") if holds else self.tr("Signature unknown"),
            "zangar" if holds else "zar",
            "ph.circle-wavy-check" if holds else "ph.circle-wavy-warning",
        )
        missing = review.missing_numbers
        self._gap.say(self.tr("{bundle} has not come").format(bundle=words.bundles(missing)) if missing else "")
        self._moment.say(words.moment(review.made, today))
        self.resend.setVisible(bool(missing))
        self.resend.set_words(self.tr("Request {bundle}").format(bundle=words.bundles(missing)) if missing else "")
        for button in (self.earlier, self.next):
            button.setVisible(total > 1)
        self.earlier.setEnabled(place > 1)
        self.next.setEnabled(place < total)
        of = self.tr("file {n} of {m}").format(n=number(place), m=number(total))
        self.earlier.explain(f"{self.tr('The file before')} ({of})")
        self.next.explain(f"{self.tr('The file after')} ({of})")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width() / self.theme.scale
        self._moment.setVisible(width >= _MOMENT_FROM)
        self._signed.setVisible(width >= _TAGS_FROM)
        self._gap.setVisible(width >= _TAGS_FROM and self.review is not None and bool(self.review.missing_numbers))

    def _show_rows(self) -> None:
        review = self.review
        if review is None:
            return
        names = review.names or {}
        rows = conflict_rows(self.decisions, self.list.current_key())
        self.list.show_rows([*rows, *group_rows(review.groups, self._opened, names)])

    def _choose_beginning(self) -> None:
        """The first conflict that is open, or the first record."""
        first = self.decisions.next_open("")
        if first is None or not self.list.choose(("conflict", first.conflict.key)):
            self.list.choose_first()
        if self.list.current_key() is None:
            self.stack.setCurrentWidget(self.nothing)

    def take_keyboard(self) -> None:
        """To the choices of the conflict that is shown, or to the list of what comes."""
        if self.current is not None:
            self.pane.grid.take_keyboard()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current(self) -> Deciding | None:
        """The conflict that is shown."""
        return self.pane.deciding if self.stack.currentWidget() is self.pane else None

    @Slot(object)
    def _show_chosen(self, key: object) -> None:
        match key:
            case ("conflict", str() as which):
                self._show_conflict(which)
            case ("item", str() as which):
                item = self._item(which)
                if item is not None and self.review is not None:
                    self.detail.show_item(item, self.review.names or {})
                    self.stack.setCurrentWidget(self.detail)
            case None:
                self.stack.setCurrentWidget(self.nothing)
        self._show_rows()

    def _show_conflict(self, key: str) -> None:
        deciding, review = self.decisions.of(key), self.review
        if deciding is None or review is None:
            return
        place, total = self.decisions.place_of(key) + 1, len(self.decisions.all)
        desk = self.frame.desk
        own = self.tr("this office")
        self.pane.show_conflict(deciding, place, total, sender=review.office, own=own, today=desk.clock.today())
        self.stack.setCurrentWidget(self.pane)

    def _item(self, key: str) -> ReviewItem | None:
        groups = self.review.groups if self.review is not None else ()
        return next((item for group in groups for item in group.items if item.key == key), None)

    @Slot(object, str)
    def _open_group(self, key: object, act: str) -> None:
        del act
        if isinstance(key, tuple) and isinstance(key[1], ReviewGroup):
            self._opened.add(key[1])
            self._show_rows()

    @Slot(object)
    def _enter(self, key: object) -> None:
        if isinstance(key, tuple) and key[0] == "conflict":
            self.pane.grid.take_keyboard()
        elif isinstance(key, tuple) and isinstance(key[1], ReviewGroup):
            self._open_group(key, "")

    # Deciding

    @Slot()
    def record_choices(self) -> None:
        """Ctrl+Enter: what is chosen counts, and the next open conflict is shown."""
        deciding = self.current
        if deciding is not None and deciding.is_complete:
            self._stand(deciding, Standing.DECIDED)

    @Slot()
    def postpone(self) -> None:
        """The conflict stays open after the file is recorded."""
        if self.current is not None:
            self._stand(self.current, Standing.LATER)

    def _stand(self, deciding: Deciding, standing: Standing) -> None:
        deciding.standing = standing
        after = self.decisions.next_open(deciding.conflict.key)
        self._show_rows()
        self._tell_ready()
        if after is not None:
            self._go_to(after)
        elif self.apply.isEnabled():
            self.apply.setFocus()

    @Slot()
    def _reopen(self) -> None:
        """Another choice in a conflict that was decided is to be recorded again."""
        if self.current is not None and self.current.standing is not Standing.OPEN:
            self.current.standing = Standing.OPEN
            self._show_rows()
            self._tell_ready()

    @Slot(int)
    def step(self, by: int) -> None:
        """F7 and F8: round through the conflicts."""
        every = self.decisions.all
        if every:
            shown = self.current
            place = self.decisions.place_of(shown.conflict.key) if shown is not None else (-1 if by > 0 else 0)
            self._go_to(every[(place + by) % len(every)])

    def _go_to(self, deciding: Deciding) -> None:
        self.list.choose(("conflict", deciding.conflict.key))
        self.pane.grid.take_keyboard()

    @Slot()
    def _tell_ready(self) -> None:
        """Whether the file may be recorded; if not, why."""
        review, left = self.review, self.decisions.open
        if review is None:
            self.apply.refuse(self.tr("The file has not been read yet."))
        elif review.needs_newer_program:
            self.apply.refuse(self.tr("This file needs a newer version of the program."))
        elif left:
            self.apply.refuse(self.tr("{n} conflicts are neither decided nor left for later.").format(n=number(left)))
        elif not self.notices.is_ticked:
            self.apply.refuse(self.tr("The file removes many records: that is ticked first."))
        else:
            self.apply.allow()

    @Slot()
    def _apply(self) -> None:
        if self.review is not None and self.apply.isEnabled():
            choices: tuple[Choice, ...] = self.decisions.choices()
            self.record_wanted.emit(choices)

    @Slot()
    def _open_record(self) -> None:
        if self.current is not None:
            self.record_opened.emit(self.current.conflict.entity, self.current.conflict.row)

    @property
    def today(self) -> datetime.date:
        return self.frame.desk.clock.today()
