"""Every kind of paper that is printed, by name, for the tests that hold for all of them: a new paper adds its lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from desktop_app.documents.excerpt import print_excerpt
from desktop_app.documents.letter import print_letter
from desktop_app.documents.letter_fields import KINDS
from desktop_app.documents.minutes import print_minutes
from desktop_app.documents.news_report import print_news_report
from desktop_app.documents.news_wording import draft
from desktop_app.documents.receipt import print_receipt
from desktop_app.documents.stationery import Stationery
from desktop_app.typesetting.pages import A4_LANDSCAPE, A5
from tests.documents import letters_at_hand, papers
from tests.documents.exchange_papers import EXCHANGE_PAPERS
from tests.documents.integrity_papers import INTEGRITY_PAPERS
from tests.documents.letter_lists import LETTER_LISTS
from tests.documents.list_papers import LIST_PAPERS
from tests.services.eventful import eventful_paper

EMBLEM = Stationery(papers.emblem())

EVERY_PAPER: dict[str, Callable[[], bytes]] = {
    "minutes": lambda: print_minutes(papers.third_session(), EMBLEM),
    "minutes with every part": lambda: print_minutes(papers.everything(), EMBLEM),
    "minutes without a committee": lambda: print_minutes(papers.hosted_session()),
    "minutes of a crowd": lambda: print_minutes(papers.crowded(), EMBLEM),
    **{
        f"minutes told as {kind}": partial(print_minutes, replace(papers.third_session(), kind=kind), EMBLEM)
        for kind in ("verbatim", "semi_verbatim", "summary", "form")
    },
    "minutes initialled and arranged": lambda: print_minutes(
        replace(papers.crowded(), initials=True, blocks=("resolutions", "attendance", "copies")),
        replace(EMBLEM, letterhead="centred", address="سپیدار، میدان شهرداری"),
        code=lambda number, total: f"DABIR/{number}/{total}",
    ),
    "minutes of an eventful session": lambda: print_minutes(eventful_paper(), EMBLEM),
    "minutes of an eventful session, verbatim": lambda: print_minutes(replace(eventful_paper(), kind="verbatim")),
    "minutes on A5": lambda: print_minutes(papers.everything(), replace(EMBLEM, form=A5)),
    **{
        f"letter: {kind}": partial(print_letter, letters_at_hand.letter(kind), EMBLEM)
        for kind in KINDS
        if kind != "excerpt_certificate"
    },
    "letter of ten items": lambda: print_letter(letters_at_hand.ten_items(), EMBLEM),
    "letter with sixty copies": lambda: print_letter(letters_at_hand.sixty_copies(), EMBLEM),
    "letter classified": lambda: print_letter(letters_at_hand.classified(), EMBLEM),
    "letter drafted": lambda: print_letter(letters_at_hand.draft(), EMBLEM),
    "letter on A5": lambda: print_letter(letters_at_hand.letter("absence"), replace(EMBLEM, short_on_a5=True)),
    "excerpt": lambda: print_excerpt(letters_at_hand.excerpt(), EMBLEM),
    "receipt": lambda: print_receipt(letters_at_hand.receipt(), EMBLEM),
    "minutes lying": lambda: print_minutes(papers.third_session(), replace(EMBLEM, form=A4_LANDSCAPE)),
    "news": lambda: print_news_report(draft(papers.third_session()), EMBLEM),
    "news of a hosted session": lambda: print_news_report(draft(papers.hosted_session()), EMBLEM),
    "news on a printed sheet": lambda: print_news_report(
        draft(papers.third_session()), replace(EMBLEM, letterhead="preprinted")
    ),
    **LIST_PAPERS,
    **LETTER_LISTS,
    **INTEGRITY_PAPERS,
    **EXCHANGE_PAPERS,
}
