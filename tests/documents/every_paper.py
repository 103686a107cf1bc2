"""Every kind of paper that is printed, by name, for the tests that hold for all of them: a new paper adds its lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_app.documents.minutes import print_minutes
from desktop_app.documents.stationery import Stationery
from desktop_app.typesetting.pages import A4_LANDSCAPE, A5
from tests.documents import papers

EMBLEM = Stationery(papers.emblem())

EVERY_PAPER: dict[str, Callable[[], bytes]] = {
    "minutes": lambda: print_minutes(papers.third_session(), EMBLEM),
    "minutes with every part": lambda: print_minutes(papers.everything(), EMBLEM),
    "minutes without a committee": lambda: print_minutes(papers.hosted_session()),
    "minutes of a crowd": lambda: print_minutes(papers.crowded(), EMBLEM),
    "minutes on A5": lambda: print_minutes(papers.everything(), replace(EMBLEM, form=A5)),
    "minutes lying": lambda: print_minutes(papers.third_session(), replace(EMBLEM, form=A4_LANDSCAPE)),
}
