"""Saves what is typed on a thread of its own, in order, so that nobody who types waits for the disk."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.sentences import EnvironmentFault, Spoken

AGAIN_AFTER_S: Final = 3.0
"""How long after a failed attempt the disk is tried again."""
_ENOUGH_S: Final = 30.0


@dataclass(frozen=True)
class Outcome:
    """What became of a request: its value, or what it was refused with."""

    value: Any = None
    error: BaseException | None = None


@dataclass(frozen=True)
class _Task:
    request: Callable[[], Any]
    told: Callable[[Outcome], None] | None
    words: str


class Saver(QObject):
    """One request after another. What the disk does not take is kept and tried again; what a rule refuses is told."""

    pending_changed = Signal()
    troubled = Signal(object)
    """The `EnvironmentFault` that keeps things from being saved; None once they are."""

    _over = Signal(object, object)
    _trouble = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._open: list[_Task] = []
        self._lock = threading.Condition()
        self._ending = threading.Event()
        self._hurry = threading.Event()
        self.trouble: EnvironmentFault | None = None
        self._over.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._trouble.connect(self._be_troubled, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="saver", daemon=True)
        self._thread.start()

    def save(self, request: Callable[[], Any], told: Callable[[Outcome], None] | None = None, words: str = "") -> None:
        """Runs `request` soon; `told` is called on this thread when it is over. `words` are what it would save."""
        task = _Task(request, told, words)
        with self._lock:
            self._open.append(task)
        self._tasks.put(task)
        self.pending_changed.emit()

    @property
    def pending(self) -> int:
        """How many requests are not on disk yet."""
        with self._lock:
            return len(self._open)

    def unsaved(self) -> list[str]:
        """The words of what is not on disk yet."""
        with self._lock:
            return [task.words for task in self._open if task.words]

    def drain(self, seconds: float = _ENOUGH_S) -> bool:
        """Waits until all is on disk. False where the disk does not take it: each is tried once more, no longer."""
        end = time.monotonic() + seconds
        self._hurry.set()
        with self._lock:
            tried = False
            while self._open and time.monotonic() < end and not (self.trouble is not None and tried):
                tried = self.trouble is not None
                self._lock.wait(AGAIN_AFTER_S / 2 if tried else 0.5)
            return not self._open

    def shut_down(self) -> None:
        """Ends the thread; what could not be saved by now is given up."""
        self._ending.set()
        self._hurry.set()
        self._tasks.put(None)
        self._thread.join(_ENOUGH_S)

    # On the thread

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            outcome = self._attempt(task)
            if outcome is None:
                return
            with self._lock:
                self._open.remove(task)
                self._lock.notify_all()
            self._over.emit(task, outcome)

    def _attempt(self, task: _Task) -> Outcome | None:
        """The outcome; None where the program ends before the disk takes it."""
        while True:
            try:
                outcome = Outcome(task.request())
            except EnvironmentFault as fault:
                self._hurry.clear()
                with self._lock:
                    self.trouble = fault
                    self._lock.notify_all()
                self._trouble.emit(fault)
                if self._ending.is_set():
                    return None
                self._hurry.wait(AGAIN_AFTER_S)
                continue
            except Spoken as refusal:
                outcome = Outcome(error=refusal)
            except Exception as bug:  # noqa: BLE001 - told on the UI thread, by the last resort
                outcome = Outcome(error=bug)
            if self.trouble is not None:
                with self._lock:
                    self.trouble = None
                self._trouble.emit(None)
            return outcome

    # On the UI thread

    @Slot(object, object)
    def _tell(self, task: _Task, outcome: Outcome) -> None:
        if task.told is not None:
            task.told(outcome)
        self.pending_changed.emit()

    @Slot(object)
    def _be_troubled(self, fault: EnvironmentFault | None) -> None:
        self.troubled.emit(fault)
