"""The session held by keys alone: each step of the script as a secretary does it in the real window."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from desktop_app.domain.votes import VoteMethod
from desktop_app.ui.pages.meeting.session import SessionPart
from desktop_app.ui.window import MainWindow
from tests.journeys import keyboard
from tests.journeys.three_hours.hands import Hands
from tests.journeys.three_hours.office import DAY, INVITEE, REPRESENTATIVE, SEATS
from tests.journeys.three_hours.script import NOTE, SAID, Act, Said, Step

FOUND_BY: Final = {
    "رئیس": "رئیس ساز",
    "نایب‌رئیس": "برنامه",
    "دبیر": "بازرسی",
    "مالی": "مالی",
    "انسانی": "آموزش",
    "حقوقی": "حقو",
    "حراست": "حراست",
    "پروانه": "صدور",
    "نظارت": "نظارت",
    "فناوری": "فنا",
}
"""The letters by which each is found in a list; a representative by their own post."""
_COMMAND: Final = {"پیشنهاد": "/پیشنهاد ", "سند": "/سند ", NOTE: "/یادداشت ", "رسمی": "/جمله "}
_VOICES: Final = {"موافق": "۱", "مخالف": "۲", "ممتنع": "۳"}
"""The key for what somebody says when the names are called."""
_MOST_STOPS: Final = 40


@dataclass
class Hours:
    """The hands in the window of the meeting; the clock on the wall is set by `it_is`."""

    window: MainWindow
    it_is: Callable[[datetime.datetime], None]
    hands: Hands = field(default_factory=Hands)
    speaker: str = ""
    """Who was named last; the composer keeps them."""
    _turns: int = 0

    @property
    def part(self) -> SessionPart:
        part = self.window.findChild(SessionPart)
        assert isinstance(part, SessionPart)
        return part

    def do(self, step: Step) -> None:
        self.it_is(datetime.datetime.combine(DAY, step.at))
        self._turns += 1
        if isinstance(step, Said):
            self.say(step)
        else:
            _ACTS[step.verb](self, step)

    # What is said

    def say(self, step: Said) -> None:
        self.write_line(step)
        self.hands.press("Return")

    def write_line(self, step: Said) -> None:
        """Types the line and does not enter it."""
        self.to_composer()
        if step.who and step.who != self.speaker:
            self.name_speaker(step.who)
        self.hands.write(("" if step.kind == SAID else _COMMAND[step.kind]) + step.text)

    def name_speaker(self, key: str) -> None:
        """By the key, or by the command; both find them by a few letters."""
        if self._turns % 2:
            self.hands.press("F4")
            self.hands.write(FOUND_BY[key])
        else:
            self.hands.write(f"/گوینده {FOUND_BY[key]}")
        self.hands.press("Return")
        self.speaker = key

    def to_composer(self) -> None:
        """The keyboard back into the line, from wherever it is."""
        if QApplication.focusWidget() is not self.part.record.composer.lines:
            self.hands.press("F4", "Escape")

    def command(self, text: str) -> None:
        self.to_composer()
        self.hands.write(text)
        self.hands.press("Return")

    # Who is there

    def begin(self, _: Act) -> None:
        self.to("شروع جلسه")
        self.hands.press("Space")
        keyboard.settle()

    def arrive(self, act: Act) -> None:
        """Many at once in the list, as they sit down; one by one by the command."""
        if len(act.who) > 2:
            for key in act.who:
                self.to("حضور")
                self.hands.press("Home", *["Down"] * _place(key), "F9")
        else:
            for key in act.who:
                self.command(f"/ورود {FOUND_BY[key]}")

    def leave(self, act: Act) -> None:
        for key in act.who:
            self.command(f"/خروج {FOUND_BY[key]}")

    def recuse(self, act: Act) -> None:
        """By the command, and by the key in the list of who is there."""
        if self._turns % 2:
            self.command(f"/تعارض {FOUND_BY[act.words]}")
        else:
            self.to("حضور")
            self.hands.press("Home", *["Down"] * _place(act.words), "F10")

    # The course

    def next_item(self, _: Act) -> None:
        if self._turns % 2:
            self.to_composer()
            self.hands.press("F8")
        else:
            self.command("/بعدی")

    def off_agenda(self, act: Act) -> None:
        self.command(f"/خارج {act.words}")

    def pause(self, _: Act) -> None:
        self.command("/تنفس")

    def resume(self, _: Act) -> None:
        self.to_composer()
        self.hands.press("Ctrl+Shift+B")

    def end(self, _: Act) -> None:
        self.hands.answer(lambda: keyboard.press("Return"), to=lambda: self.command("/پایان"))

    # What is decided

    def resolve(self, act: Act) -> None:
        """Words the resolution, says whose it is and until when, takes the vote, and records it."""
        self.to_composer()
        charge = act.fields
        if self._turns % 2:
            self.hands.press("F6")
            self.hands.write(charge["متن"])
        else:
            self.hands.write("/مصوبه ")
            self.hands.write(charge["متن"])
        self._charge(act)
        if charge.get("گونه") == "توصیه":
            self._recommend()
        elif "رأی" in charge:
            self._vote(charge["رأی"])
        self.hands.press("Ctrl+Return")
        if "رد" in charge:
            self._give_up()

    def _charge(self, act: Act) -> None:
        if "واحد" in act.fields:
            self.to("واحد مسئول")
            self.hands.write(act.fields["واحد"])
            self.hands.press("Return")
        for unit in act.fields.get("همکار", "").split("، "):
            if unit:
                self.to("واحدهای همکار")
                self.hands.write(unit)
                self.hands.press("Return")
        for name, field_name in (("سررسید", "سررسید"), ("خروجی", "خروجی")):
            if name in act.fields:
                self.to(field_name)
                self.hands.write(act.fields[name])

    def _recommend(self) -> None:
        self.to("نوع مصوبه", back=True)
        for _ in range(_MOST_STOPS):
            if keyboard.here().accessibleName() == "توصیه":
                return
            self.hands.press("Left")
        raise AssertionError("no resolution is a recommendation")

    def _vote(self, how: str) -> None:
        method, _, rest = how.partition("؛ ")
        if method == "نام‌به‌نام":
            self._call_the_roll(rest)
        elif method == "اتفاق":
            self._be_unanimous()
        else:
            if method.startswith("مخفی"):
                self.to_method()
                self.hands.pick_from_menu("مخفی", to=lambda: self.hands.press("Space"))
                method = method.removeprefix("مخفی ")
            counts, _, chair = method.partition(" ")
            self.to("موافق")
            for place, count in enumerate(counts.split("/")):
                self.hands.press(*["Tab"] * bool(place))
                self.hands.write(count)
            if chair:
                self.to("رئیس موافق است")
                self.hands.press("Space")

    def _be_unanimous(self) -> None:
        """As every vote begins, unless one that was not carried stands there still."""
        if self.part.record.decision.vote.ballot().method is not VoteMethod.UNANIMOUS:
            self.to_method()
            self.hands.pick_from_menu("اتفاق", to=lambda: self.hands.press("Space"))

    def to_method(self) -> None:
        self.to("موافق")
        self.hands.press("Shift+Tab")

    def _call_the_roll(self, votes: str) -> None:
        said = dict(vote.split(" ", 1)[::-1] for vote in votes.split("؛ "))

        def hear_them() -> None:
            heard = set()
            while (name := keyboard.here().accessibleName()) in by_name and name not in heard:
                heard.add(name)
                keyboard.write(_VOICES[said.get(by_name[name], "موافق")])
            keyboard.press("Ctrl+Return")

        by_name = {_name(seat.key): seat.key for seat in SEATS}
        self.to_method()
        self.hands.answer(hear_them, to=lambda: self.hands.pick_from_menu("نام", to=lambda: self.hands.press("Space")))

    def _give_up(self) -> None:
        """The box refuses and keeps its text, which is taken away again."""
        if not self.part.record.decision.text.toPlainText():
            return
        self.to_composer()
        self.hands.press("F6", "Ctrl+A", "Delete")
        self.to_composer()

    # Round the window

    def to(self, name: str, *, back: bool = False) -> QWidget:
        """Presses Tab until what is called `name` has the keyboard; a field's words are chosen then."""
        seen = []
        for _ in range(_MOST_STOPS):
            widget = keyboard.here()
            if keyboard.name_of(widget) == name or widget.accessibleName() == name:
                if isinstance(widget, QLineEdit | QTextEdit):
                    self.hands.press("Ctrl+A")
                return widget
            seen.append(keyboard.name_of(widget) or type(widget).__name__)
            self.hands.press("Shift+Tab" if back else "Tab")
        raise AssertionError(f"the keyboard does not reach «{name}», only {seen}")


_ACTS: Final[dict[str, Callable[[Hours, Act], None]]] = {
    "آغاز": Hours.begin,
    "ورود": Hours.arrive,
    "خروج": Hours.leave,
    "تعارض": Hours.recuse,
    "بعدی": Hours.next_item,
    "خارج": Hours.off_agenda,
    "تنفس": Hours.pause,
    "ادامه": Hours.resume,
    "مصوبه": Hours.resolve,
    "پایان": Hours.end,
}


def _place(key: str) -> int:
    """Where somebody stands in the list of those who are there."""
    return [seat.key for seat in (*SEATS, INVITEE)].index(key)


def _name(key: str) -> str:
    """What somebody is called in the list."""
    if key == "انسانی":
        return REPRESENTATIVE
    return next(seat.post for seat in (*SEATS, INVITEE) if seat.key == key)
