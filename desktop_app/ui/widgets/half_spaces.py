"""Missing half-spaces of a text on the screen: underlined with dots, and mended where the person says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip

from desktop_app.persian.bidi import isolate_rtl
from desktop_app.persian.zwnj import suggestions
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.listening import Listener
from desktop_app.ui.wording import is_persian, line, number

QUIET_MS: Final = 400
LONGEST_TEXT: Final = 5000
"""A longer paragraph is left alone."""
MOST_MARKS: Final = 400
_KNOWN_PARAGRAPHS: Final = 2000
LRM: Final = "\u200e"
"""Begins an English line whose first word is Persian."""
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ALT: Final = Qt.KeyboardModifier.AltModifier
_ALT_SHIFT: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Repair:
    """What is `typed` from `start` to `end`, in positions of the document, would become `repaired`."""

    start: int
    end: int
    typed: str
    repaired: str
    reason: str


@lru_cache(_KNOWN_PARAGRAPHS)
def repairs_in(text: str) -> tuple[Repair, ...]:
    """The repairs of a paragraph; none where it is longer than `LONGEST_TEXT`. Known once it has been looked at."""
    if len(text) > LONGEST_TEXT:
        return ()

    def units(end: int) -> int:
        """A document counts UTF-16 units: an emoji is two."""
        return len(text[:end].encode("utf-16-le", "surrogatepass")) // 2

    return tuple(
        Repair(units(found.start), units(found.end), text[found.start : found.end], found.replacement, found.reason)
        for found in suggestions(text)
    )


class HalfSpaces(Listener):
    """Offers repairs in `edit`: Alt+Enter, Alt+Shift+Enter and the context menu carry them out, each as one step that
    the text's own undo takes back."""

    def __init__(self, edit: QTextEdit, theme: Theme) -> None:
        super().__init__(edit)
        self._edit, self._theme = edit, theme
        self._repairs: list[Repair] = []
        self._marked: list[QTextCursor] = []
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._look)
        edit.document().contentsChanged.connect(self._quiet.start)
        theme.changed.connect(self._mark)
        self._quiet.start()

    @Slot()
    def look_soon(self) -> None:
        """Whether the text may be changed may be another."""
        self._quiet.start()

    def repairs(self) -> list[Repair]:
        """What may be repaired in the text as it stands now."""
        if self._quiet.isActive():
            self._look()
        return self._repairs

    def repair_at(self, position: int) -> Repair | None:
        """The repair at `position`, or the next one; after the last one, this."""
        repairs = self.repairs()
        return next((repair for repair in repairs if repair.end >= position), repairs[-1] if repairs else None)

    @Slot()
    def mend_one(self) -> None:
        """Repair the word at the cursor, or the next one."""
        repair = self.repair_at(self._edit.textCursor().position())
        if repair is not None:
            self._mend(repair)

    @Slot()
    def mend_all(self) -> None:
        """Repair the whole text in one step."""
        self._write(self.repairs())

    def _mend(self, repair: Repair) -> None:
        """The cursor goes on to a repair that is further on; it stays where one behind it is made."""
        if repair not in self.repairs():  # the text is another one since the menu was opened
            return
        cursor = self._edit.textCursor()
        is_ahead = cursor.position() < repair.start
        self._write([repair])
        if is_ahead:
            cursor.setPosition(repair.start + len(repair.repaired))
            self._edit.setTextCursor(cursor)
            self._edit.ensureCursorVisible()

    def _write(self, repairs: list[Repair]) -> None:
        """Only what differs is written: the cursor keeps its letter, and later typing is an undo step of its own."""
        if not repairs:
            return
        cursor = QTextCursor(self._edit.document())
        cursor.beginEditBlock()
        for repair in reversed(repairs):
            head = _alike(repair.typed, repair.repaired)
            tail = _alike(repair.typed[head:][::-1], repair.repaired[head:][::-1])
            cursor.setPosition(repair.start + head)
            cursor.setPosition(repair.end - tail, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(repair.repaired[head : len(repair.repaired) - tail])
        cursor.endEditBlock()
        self._look()

    @Slot()
    def _look(self) -> None:
        self._quiet.stop()
        may_change = self._edit.isEnabled() and not self._edit.isReadOnly()
        self._repairs = self._found() if may_change else []
        marked = [(mark.selectionStart(), mark.selectionEnd()) for mark in self._marked]
        if marked != [(repair.start, repair.end) for repair in self._repairs[:MOST_MARKS]]:
            self._mark()

    def _found(self) -> list[Repair]:
        """Paragraph by paragraph: only one that has changed is looked at anew."""
        found: list[Repair] = []
        block = self._edit.document().begin()
        while block.isValid():
            repairs, at = repairs_in(block.text()), block.position()
            found += [replace(repair, start=at + repair.start, end=at + repair.end) for repair in repairs]
            block = block.next()
        return found

    @Slot()
    def _mark(self) -> None:
        dots = QTextCharFormat()
        dots.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        dots.setUnderlineColor(self._theme.colour("zar"))
        marks: list[QTextEdit.ExtraSelection] = []
        self._marked = []
        for repair in self._repairs[:MOST_MARKS]:
            mark = QTextEdit.ExtraSelection()
            place = QTextCursor(self._edit.document())
            place.setPosition(repair.start)
            place.setPosition(repair.end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = place, dots
            self._marked.append(place)
            marks.append(mark)
        self._edit.setExtraSelections(marks)

    def hears_key(self, event: QKeyEvent) -> bool:
        if event.key() not in _ENTER:
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers not in {_ALT, _ALT_SHIFT}:
            return False
        if modifiers == _ALT:
            self.mend_one()
        else:
            self.mend_all()
        return True

    def hears_menu(self, event: QContextMenuEvent) -> bool:
        cursor = self._edit.textCursor()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            cursor = self._edit.cursorForPosition(self._edit.viewport().mapFromGlobal(event.globalPos()))
        if self._edit.isReadOnly() or not self._edit.isEnabled():
            return False
        repair = self.repair_at(cursor.position())
        menu = self.menu(repair)
        if repair is not None and event.reason() == QContextMenuEvent.Reason.Keyboard:
            menu.setActiveAction(menu.actions()[0])
        menu.popup(event.globalPos())
        return True

    def menu(self, repair: Repair | None) -> QMenu:
        """What a text offers anyway, below `repair` and the repair of all, and last the habit of this person."""
        menu = self._edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        first = menu.actions()[0] if menu.actions() else None
        if repair is not None:
            for action in self._acts(repair, menu):
                menu.insertAction(first, action)  # type: ignore[arg-type]
            if first is not None:
                menu.insertSeparator(first)
        menu.addSeparator()
        habits = self._theme.typing
        habit = QAction(line(self.tr("Repair half-spaces and letters while typing")), menu, checkable=True)
        habit.setChecked(habits.repairs)
        habit.toggled.connect(lambda on: habits.choose(repairs=on))
        menu.addAction(habit)
        return menu

    def _acts(self, repair: Repair, menu: QMenu) -> tuple[QAction, QAction]:
        words = self.tr("{repaired} instead of {typed}").format(
            repaired=isolate_rtl(repair.repaired), typed=isolate_rtl(repair.typed)
        )
        is_next = repair == self.repair_at(self._edit.textCursor().position())
        one = QAction(f"{line(words)}\tAlt+Enter" if is_next else line(words), menu)
        one.setToolTip(_told(repair))
        one.triggered.connect(lambda: self._mend(repair))
        all_words = line(self.tr("Repair all ({n})").format(n=number(len(self.repairs()))))
        every = QAction(f"{all_words}\tAlt+Shift+Enter", menu)
        every.triggered.connect(self.mend_all)
        return one, every

    def hears_hover(self, event: QHelpEvent) -> bool:
        repair = self._under(event.pos())
        if repair is None:
            return False
        begin, end = QTextCursor(self._edit.document()), QTextCursor(self._edit.document())
        begin.setPosition(repair.start)
        end.setPosition(repair.end)
        around = self._edit.cursorRect(begin).united(self._edit.cursorRect(end)).united(QRect(event.pos(), event.pos()))
        QToolTip.showText(event.globalPos(), _told(repair), self._edit.viewport(), around)
        return True

    def _under(self, point: QPoint) -> Repair | None:
        """The repair whose letters lie under `point` of the viewport."""
        scrolled = QPointF(point) + QPointF(0, self._edit.verticalScrollBar().value())
        position = self._edit.document().documentLayout().hitTest(scrolled, Qt.HitTestAccuracy.ExactHit)
        return next((repair for repair in self.repairs() if repair.start <= position <= repair.end), None)


def _alike(first: str, second: str) -> int:
    """How many letters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


def _told(repair: Repair) -> str:
    """The repaired word, and below it why."""
    reason = QCoreApplication.translate("Rules", repair.reason)
    begin = "" if is_persian() else LRM
    return f"{begin}{line(repair.repaired)}\n{begin}{line(reason)}"
