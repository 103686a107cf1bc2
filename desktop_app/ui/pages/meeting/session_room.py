"""What the room may see of a session: here, and nowhere else, it is decided what stays hidden."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.meetings import Classification
from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.domain.votes import VoteMethod
from desktop_app.services.agenda import ItemView
from desktop_app.services.decisions import ResolutionView
from desktop_app.ui import terms
from desktop_app.ui.pages.meeting.session_agenda_rows import tone_of
from desktop_app.ui.pages.meeting.session_clock import CourseClock, minutes_left, taken, timer
from desktop_app.ui.pages.meeting.session_sitting import Sitting
from desktop_app.ui.resolution_words import vote_in_words
from desktop_app.ui.room_screen import Cell, RoomView, Scene
from desktop_app.ui.wording import clock, date_long, in_digits, line, number

translate = QCoreApplication.translate

SHOWN: Final = Classification.ORDINARY
"""The only class of a meeting whose matter a room is shown."""


def room_view(sitting: Sitting, course: CourseClock, worded: str) -> RoomView:
    """What is shown of a sitting; `worded` is what is being typed as a resolution on the item that is looked at."""
    now = clock(course.moment().time())
    if sitting.meeting.classification is not SHOWN:
        words = translate("Room", "The session is confidential")
        return RoomView(Scene.MESSAGE, line(sitting.meeting.committee), now, title=line(words), icon="ph.lock-simple")
    if not sitting.is_running:
        return _before_or_after(sitting, now)
    if sitting.course.break_since is not None:
        return _break(sitting, course, now)
    item = sitting.tabled or sitting.item
    committee, meeting = _named(sitting)
    view = RoomView(Scene.RUNNING, committee, now, meeting, cells=_cells(sitting, course, item))
    return view if item is None else _with_item(view, sitting, item, worded)


def _named(sitting: Sitting) -> tuple[str, str]:
    """The committee over its meeting; a session without one goes by its subject."""
    view = sitting.meeting
    if not view.committee:
        return line(view.title), line(date_long(view.date))
    if view.number is None:
        return line(view.committee), line(date_long(view.date))
    return line(view.committee), line(f"{terms.numbered_meeting(view.number)} · {date_long(view.date)}")


def _before_or_after(sitting: Sitting, now: str) -> RoomView:
    committee, meeting = _named(sitting)
    cells = _quorum(sitting)
    if not sitting.is_prepared:
        words = translate("Room", "The session has ended")
        return RoomView(Scene.MESSAGE, committee, now, meeting, title=line(words))
    begins = sitting.meeting.starts
    below = translate("Room", "Begins at {time}").format(time=clock(begins)) if begins is not None else ""
    words = translate("Room", "The session has not begun yet")
    return RoomView(Scene.MESSAGE, committee, now, meeting, title=line(words), below=line(below), cells=cells)


def _break(sitting: Sitting, course: CourseClock, now: str) -> RoomView:
    committee, meeting = _named(sitting)
    since = sitting.course.break_since
    below = translate("Room", "since {time}").format(time=clock(since)) if since is not None else ""
    return RoomView(
        Scene.MESSAGE,
        committee,
        now,
        meeting,
        title=line(translate("Room", "Break")),
        below=line(below),
        ink="zar",
        figure=timer(course.break_lasts()),
    )


def _with_item(view: RoomView, sitting: Sitting, item: ItemView, worded: str) -> RoomView:
    place = translate("Room", "Item {n} of {total}").format(n=number(item.number), total=number(len(sitting.items)))
    shown = replace(view, place=line(place))
    if item.confidential:
        words = translate("Room", "Confidential item")
        return replace(shown, title=line(words), icon="ph.lock-simple")
    shown = replace(shown, title=line(item.title), below=line(item.presenter))
    text = " ".join(worded.split()) if item.id == sitting.item_id else ""
    if text:
        return replace(shown, decision_head=translate("Room", "Decision being worded"), decision=line(text))
    made = [r for r in sitting.all_resolutions if r.item_id == item.id]
    return _with_resolution(shown, sitting, made[-1]) if made else shown


def _with_resolution(view: RoomView, sitting: Sitting, made: ResolutionView) -> RoomView:
    head = translate("Room", "Resolution {label}").format(label=in_digits(made.label))
    votes = sitting.has_committee and made.kind is ResolutionKind.BINDING
    votes = votes and made.vote.method is not VoteMethod.UNTAKEN
    return replace(
        view,
        decision_head=line(head),
        decision=line(made.text),
        decision_below=line(vote_in_words(made.vote)) if votes else "",
        is_recorded=True,
    )


def _cells(sitting: Sitting, course: CourseClock, item: ItemView | None) -> tuple[Cell, ...]:
    cells = []
    if sitting.is_live and item is not None:
        cells.append(_countdown(course, item))
    left = minutes_left(sitting, course.moment()) if sitting.is_live else None
    if left is not None and left >= 0:
        cells.append(Cell(translate("Room", "Minutes left of the meeting"), number(left)))
    elif left is not None:
        cells.append(Cell(translate("Room", "Minutes past the planned end"), number(-left), "zar"))
    return (*cells, *_quorum(sitting))


def _countdown(course: CourseClock, item: ItemView) -> Cell:
    spent, whole = course.spent(item.id), item.minutes * 60
    if not whole:
        return Cell(translate("Room", "Time of the item"), taken(spent))
    ink = tone_of(spent, item.minutes)
    if spent > whole:
        return Cell(translate("Room", "Over the item's time"), taken(spent - whole), ink, 1.0)
    return Cell(translate("Room", "Left for the item"), taken(whole - spent), ink, spent / whole)


def _quorum(sitting: Sitting) -> tuple[Cell, ...]:
    state = sitting.roll.quorum
    if not state.members:
        return ()
    present = translate("Room", "{present} of {members}")
    words = line(present.format(present=number(state.present), members=number(state.members)))
    if sitting.is_prepared or not sitting.roll.needs_quorum:
        return (Cell(translate("Room", "Members present"), words),)
    if state.official:
        return (Cell(translate("Room", "Present; the session is official"), words, "zangar"),)
    below = translate("Room", "Present; below the quorum of {n}").format(n=number(state.needed))
    return (Cell(line(below), words, "zar"),)
