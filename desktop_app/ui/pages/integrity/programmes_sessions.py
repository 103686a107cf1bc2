"""The sessions of a programme in its panel: recorded, corrected and taken out, with what they come to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.programme_views import ProgrammeView, SessionView
from desktop_app.ui.dialogs.programme import ProgrammeSessionDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.integrity.programmes_rows import held_words
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.quantities import quantity
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.wording import date_short, joined, number


class ProgrammeSessions(QWidget):
    """Enter corrects a session, Delete takes it out; the latest is last."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.desk, self.theme = frame, frame.desk, frame.theme
        self._programme: ProgrammeView | None = None
        self._sessions: dict[str, SessionView] = {}
        self.add = Button(self.theme, self.tr("Record a session"), kind="link", icon="ph.plus")
        self.totals = Label(self.theme, "", role="meta", ink="ink-3", wrap=True)
        self.list = RowList(
            self.theme,
            [Column(width=78), Column(), Column(width=72, align="end")],
            row_height=44,
            padding=4,
            grows=True,
            name=self.tr("Sessions held"),
        )
        head = QHBoxLayout()
        head.addWidget(Label(self.theme, self.tr("Sessions held"), role="h3"))
        head.addStretch()
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.totals)
        self.add.clicked.connect(self.record)
        self.list.opened.connect(self._correct)
        self.list.removal_wanted.connect(self._remove)

    def show_of(self, programme: ProgrammeView) -> None:
        found = self.frame.asked(lambda: self.desk.programmes.sessions(programme.id)) or ()
        self._programme, self._sessions = programme, {session.id: session for session in found}
        self.list.show_rows([self._row(session) for session in found])
        self.list.setVisible(bool(found))
        self.totals.say(self._total(programme))

    def _total(self, programme: ProgrammeView) -> str:
        if not programme.sessions_held:
            return self.tr("Nothing has been held yet.")
        parts = [held_words(programme)]
        if programme.participants:
            parts.append(self.tr("{n} participants").format(n=number(programme.participants)))
        if programme.hours:
            parts.append(self.tr("{n} hours").format(n=quantity(programme.hours)))
        return joined(parts)

    def _row(self, session: SessionView) -> Row:
        subject = session.subject or self.tr("Session")
        under = joined([part for part in (session.teacher, session.place) if part])
        outside = self.tr("outside the period") if session.outside else ""
        people = self.tr("{n} people").format(n=number(session.participants)) if session.participants else "—"
        hours = self.tr("{n} hours").format(n=quantity(session.hours)) if session.hours else ""
        day = date_short(session.date, self.desk.clock.today())
        return Row(
            key=session.id,
            cells=(
                Cell(day, second=outside, ink="zar" if outside else "ink-2", second_ink="zar"),
                Cell(subject, second=under),
                Cell(people, second=hours, ink="ink-2"),
            ),
            value=session,
            tip=joined([part for part in (subject, under, outside, session.note) if part]),
        )

    @Slot()
    def record(self) -> None:
        """A session that was held; who taught the last one and where is proposed again."""
        programme = self._programme
        if programme is None:
            return
        last = next(reversed(self._sessions.values()), None)
        dialog = ProgrammeSessionDialog(self.frame, programme, like=last, parent=self)
        if dialog.asked():
            kept = dialog.session_id
            self.show_of(self.desk.programmes.get(programme.id))
            self.list.choose(kept)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.frame.toast(
                self.tr("The session was recorded."),
                undo=lambda: self.frame.asked(lambda: self.desk.programmes.remove_session(kept)),
            )

    @Slot(object)
    def _correct(self, key: object) -> None:
        if self._programme is not None:
            ProgrammeSessionDialog(self.frame, self._programme, self._sessions[str(key)], parent=self).asked()

    @Slot(object)
    def _remove(self, key: object) -> None:
        session_id = str(key)

        def removed() -> bool:
            self.desk.programmes.remove_session(session_id)
            return True

        if self.frame.asked(removed):
            self.frame.toast(
                self.tr("The session was taken out."),
                undo=lambda: self.frame.asked(lambda: self.desk.programmes.restore_session(session_id)),
            )
