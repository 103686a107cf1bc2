"""The saved views of the list of resolutions: their menu, how one gets its name, and how it goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.services.resolution_question import Question
from desktop_app.services.saved_views import SavedViewView
from desktop_app.ui.dialogs.form import FormDialog
from desktop_app.ui.frame import Frame
from desktop_app.ui.widgets.inputs import LineEdit
from desktop_app.ui.wording import line

_KEYED: Final = 9


class NameDialog(FormDialog):
    """Asks for the name of a view, new or old."""

    blames: ClassVar[dict[str, str]] = {"A view of the name «{name}» exists already.": "name"}

    def __init__(
        self, frame: Frame, title: str, act: str, name: str, request: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(frame, title, act, parent=parent)
        self._request = request
        self.name = LineEdit(self.theme, name, placeholder=self.tr("Late ones of my committee, before the session …"))
        self.place(self.field("name", self.tr("Name of the view"), self.name))
        self.name.setFocus()
        self.name.selectAll()

    def submit(self) -> None:
        self._request(self.name.text())


class Views(QObject):
    """`chosen` gives the question of a view."""

    chosen = Signal(object)

    def __init__(self, frame: Frame, window: QWidget, question: Callable[[], Question]) -> None:
        super().__init__(window)
        self._frame, self._views, self._window, self._question = frame, frame.desk.saved_views, window, question

    def all(self) -> list[SavedViewView]:
        return self._frame.asked(self._views.all) or []

    @Slot()
    def save(self) -> None:
        """Keeps the present question under a name."""
        question = self._question()
        dialog = NameDialog(
            self._frame,
            self.tr("Save this view"),
            self.tr("Save the view"),
            "",
            lambda name: self._views.save(name, question),
            self._window,
        )
        if dialog.asked():
            self._frame.toast(self.tr("The view “{name}” was saved.").format(name=dialog.name.text().strip()))

    def open_menu(self, anchor: QWidget) -> None:
        menu = self.menu(self._window)
        menu.exec(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))
        menu.deleteLater()

    def menu(self, parent: QWidget) -> QMenu:
        """Every view with its key, then what is done with views."""
        menu, views, question = QMenu(parent), self.all(), self._question()
        for place, view in enumerate(views):
            keys = f"Alt+{place + 1}" if place < _KEYED else ""
            action = self._act(menu, view.name, partial(self.chosen.emit, view.question), keys)
            action.setCheckable(True)
            action.setChecked(view.question == question)
        if views:
            menu.addSeparator()
        self._act(menu, self.tr("Save this view…"), self.save, "Ctrl+S")
        for title, act in ((self.tr("Rename"), self.rename), (self.tr("Remove"), self.remove)):
            if views:
                inner = menu.addMenu(line(title))
                for view in views:
                    self._act(inner, view.name, partial(act, view))
        return menu

    def _act(self, menu: QMenu, words: str, act: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(f"{line(words)}\t{keys}" if keys else line(words), menu)
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    def take(self, place: int) -> None:
        """The view of a key, from 0; nothing where there are fewer."""
        views = self.all()
        if place < len(views):
            self.chosen.emit(views[place].question)

    def rename(self, view: SavedViewView) -> None:
        NameDialog(
            self._frame,
            self.tr("Rename the view"),
            self.tr("Rename"),
            view.name,
            lambda name: self._views.rename(view.id, name),
            self._window,
        ).asked()

    def remove(self, view: SavedViewView) -> None:
        def removed() -> bool:
            self._views.remove(view.id)
            return True

        if self._frame.asked(removed):
            words = self.tr("The view “{name}” was removed.").format(name=view.name)
            self._frame.toast(words, undo=lambda: self._views.restore(view.id))
