"""The button of the agenda's templates: their items are put on the agenda, or this agenda is kept as one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.services.agenda_templates import TemplateView
from desktop_app.services.meetings import MeetingView
from desktop_app.ui.frame import Frame, Place
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.wording import line, number


class Templates(Button):
    """Hidden for sessions that no committee holds."""

    taken = Signal(str)
    """The id of the last item that came."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(frame.theme, "", kind="ghost", icon="ph.copy", parent=parent)
        self.set_words(self.tr("Templates"))
        self.explain(self.tr("Items that the committee keeps for use again"))
        self.frame, self.desk = frame, frame.desk
        self._meeting: MeetingView | None = None
        self._has_items = False
        self.clicked.connect(self.open)

    def show_meeting(self, meeting: MeetingView, *, frozen: bool, has_items: bool) -> None:
        self._meeting, self._has_items = meeting, has_items
        self.setVisible(meeting.committee_id is not None and not (frozen and not has_items))
        self._frozen = frozen

    def menu(self) -> QMenu:
        """What is offered: every template of the committee, keeping this agenda, and where templates are written."""
        assert self._meeting is not None
        committee_id = self._meeting.committee_id or ""
        templates = self.frame.asked(lambda: self.desk.agenda_templates.all(committee_id)) or []
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for template in templates:
            words = self.tr("{name} ({n} items)").format(name=template.name, n=number(len(template.items)))
            act = menu.addAction(self.theme.icon("ph.plus"), line(words), partial(self.apply, template))
            act.setEnabled(bool(template.items) and not self._frozen)
        if templates:
            menu.addSeparator()
        keep = menu.addAction(self.theme.icon("ph.copy"), line(self.tr("Keep this agenda as a template…")), self.keep)
        keep.setEnabled(self._has_items)
        place = Place("committee", committee_id, "agenda_templates")
        menu.addAction(line(self.tr("Templates of the committee")), lambda: self.frame.go(place))
        return menu

    @Slot()
    def open(self) -> None:
        menu = self.menu()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = self.width() - menu.sizeHint().width() if rtl else 0
        menu.popup(self.mapToGlobal(QPoint(start, self.height())))
        first = next((act for act in menu.actions() if act.isEnabled() and not act.isSeparator()), None)
        if first is not None:
            menu.setActiveAction(first)

    def apply(self, template: TemplateView) -> None:
        """Its items come onto the agenda in one act; those that are there already are not doubled."""
        meeting, desk = self._meeting, self.desk
        if meeting is None:
            return
        made = self.frame.asked(lambda: desk.agenda_templates.apply(template.id, meeting.id))
        if made:
            self.taken.emit(made[-1])
            words = self.tr("{n} items came from “{name}”.").format(n=number(len(made)), name=template.name)
            self.frame.toast(words, undo=lambda: desk.agenda.remove_all(meeting.id, made))
        elif made is not None:
            self.frame.toast(self.tr("All items of “{name}” are on the agenda already.").format(name=template.name))

    @Slot()
    def keep(self) -> None:
        from desktop_app.ui.dialogs.keep_template import KeepTemplateDialog  # noqa: PLC0415 - start-up

        meeting, templates = self._meeting, self.desk.agenda_templates
        if meeting is None:
            return
        dialog = KeepTemplateDialog(self.frame, meeting, parent=self)
        if dialog.asked():
            template_id = dialog.template_id
            words = self.tr("The agenda was kept as the template “{name}”.").format(name=dialog.name.text().strip())
            self.frame.toast(words, undo=lambda: templates.remove(template_id))
