"""Printed papers held against the kept ones in `tests/golden`; its README says how they are renewed."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.documents import excerpt, letter, minutes
from desktop_app.documents.stationery import Stationery
from desktop_app.typesetting.ink import Panel, Picture, Stroke, Tiles, TypeLine
from desktop_app.typesetting.pages import Page
from tests.documents import letters_at_hand, papers
from tests.services.eventful import eventful_paper
from tests.typesetting.reading import Drawn, drawn

GOLDEN = Path(__file__).parent.parent / "golden"
OURS = Stationery(papers.emblem())
KEPT: dict[str, Callable[[], tuple[Page, ...]]] = {
    "minutes-third-session": lambda: minutes.laid_out(papers.third_session(), OURS),
    "minutes-everything": lambda: minutes.laid_out(papers.everything(), OURS),
    "minutes-eventful": lambda: minutes.laid_out(eventful_paper(), OURS),
    "letter-invitation": lambda: letter.laid_out(letters_at_hand.ten_items(), OURS),
    "letter-notice": lambda: letter.laid_out(letters_at_hand.letter("notice"), OURS),
    "letter-reminder-on-a5": lambda: letter.laid_out(
        letters_at_hand.letter("reminder_first"), replace(OURS, short_on_a5=True)
    ),
    "excerpt": lambda: excerpt.laid_out(letters_at_hand.excerpt(), OURS),
}


def _told(item: Drawn) -> str:
    if isinstance(item, TypeLine):
        looks = {f"{token.look.face.name.partition('-')[2]} {token.look.size:g}": None for token in item.line.tokens}
        text = "".join(token.text for token in item.line.tokens)
        return f"type {item.x:.1f} {item.y:.1f} [{', '.join(looks)}] +{item.stretch:.2f} {text}"
    if isinstance(item, Stroke):
        return f"line {item.x0:.1f} {item.y0:.1f} {item.x1:.1f} {item.y1:.1f} {item.width:g} {item.colour}"
    if isinstance(item, Picture):
        return f"picture {item.x:.1f} {item.y:.1f} {item.width:.1f} {item.height:.1f}"
    if isinstance(item, Tiles):
        first = item.places[0]
        return f"row {first[0]:.1f} {first[1]:.1f} of {len(item.places)} {item.colour}"
    assert isinstance(item, Panel)
    return f"panel {item.x:.1f} {item.y:.1f} {item.width:.1f} {item.height:.1f} {item.fill} {item.frame} {item.dash}"


def _pages(pages: tuple[Page, ...]) -> Iterator[str]:
    for page in pages:
        yield f"== page {page.number}"
        yield from (_told(item) for item in drawn(page))


@pytest.mark.parametrize("name", sorted(KEPT))
def test_that_a_paper_is_set_as_the_kept_one(name: str) -> None:
    shown = "\n".join([*_pages(KEPT[name]()), ""])
    file = GOLDEN / f"{name}.txt"
    if os.environ.get("DABIR_RENEW_GOLDEN"):
        file.write_text(shown, encoding="utf-8")
    kept = file.read_text(encoding="utf-8")

    changes = list(difflib.unified_diff(kept.splitlines(), shown.splitlines(), "kept", "now", n=0, lineterm=""))
    assert not changes, "\n".join(changes[:40])
