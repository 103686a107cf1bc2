"""What is loaded and asked once while nobody waits, so that the first visit of a place is like every later one."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from desktop_app.sentences import Spoken
from desktop_app.services.resolution_query import Standing
from desktop_app.services.resolution_question import Grouping, Question

if TYPE_CHECKING:
    from desktop_app.progress import Progress
    from desktop_app.services.desk import Desk

SHOWN: Final = 50


def _pages() -> None:
    from desktop_app.ui.pages import (  # noqa: F401, PLC0415 - start-up
        committees,
        letters,
        meetings,
        resolutions,
        tray,
    )


def _meeting() -> None:
    from desktop_app.ui.pages.meeting import (  # noqa: F401, PLC0415 - start-up
        agenda,
        attendance,
        follow_up,
        minutes,
        page,
        session,
    )


def _more_pages() -> None:
    from desktop_app.ui.pages import committee, integrity, report  # noqa: F401, PLC0415 - start-up


def _rare_pages() -> None:
    from desktop_app.ui.pages import activity, acts, imports, papers, people, plan  # noqa: F401, PLC0415 - start-up


def _requests(desk: Desk) -> Iterator[Callable[[], object]]:
    """What pages ask at first: what is counted once in a large office is known after this."""
    everything = Question(standing=Standing.ALL)
    yield lambda: desk.resolution_list.counts(everything)
    yield lambda: desk.resolution_list.page(Question(), 0, SHOWN)
    for grouping in Grouping:
        yield partial(desk.resolution_list.groups, Question(standing=Standing.ALL, grouping=grouping))
    yield desk.work_tray.look
    yield lambda: [desk.resolution_sheets.with_course(row.id) for row in desk.resolution_list.page(Question(), 0, 1)]


def get_ready(desk: Desk, progress: Progress) -> None:
    """In the order in which it may be wanted; a file that cannot be read says so to whoever asks for something."""
    works = [_pages, *_requests(desk), _meeting, _more_pages, _rare_pages]
    for place, work in enumerate(works):
        progress.step(place, len(works))
        with contextlib.suppress(Spoken):
            work()
