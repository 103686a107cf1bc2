"""What was said, as the kind of the minutes tells it: word for word, in its gist, as running text, or not at all."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents.house_style import BODY, labelled, say
from desktop_app.documents.minutes_view import Discussion, MinutesPaper, Statement
from desktop_app.persian.digits import to_persian
from desktop_app.persian.phrases import clock
from desktop_app.typesetting.blocks import Block, Spaced
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.paragraphs import Paragraph

_ENDS = ".؟!؛:…"


def _ended(text: str) -> str:
    return text if not text or text[-1] in _ENDS else f"{text}."


def _verbatim(statements: Sequence[Statement]) -> list[Block]:
    """Speaker and time, then every word, a paragraph for each that was written."""
    blocks: list[Block] = []
    for statement in statements:
        at = f" (ساعت {clock(statement.time)})" if statement.time is not None else ""
        lead = [Span(f"{say(statement.speaker)}{at}: ", "semibold")] if statement.speaker else []
        first, *rest = [line for line in statement.text.splitlines() if line.strip()] or [""]
        blocks.append(Spaced(Paragraph((*lead, Span(say(first))), BODY), 4.5))
        blocks += [Spaced(Paragraph((Span(say(line)),), BODY), 1.5) for line in rest]
    return blocks


def _gists(statements: Sequence[Statement]) -> list[Block]:
    """«نام — فشرده سخن», one speaker a paragraph."""
    blocks: list[Block] = []
    for statement in statements:
        lead = [Span(f"{say(statement.speaker)} — ", "semibold")] if statement.speaker else []
        blocks.append(Paragraph((*lead, Span(say(" ".join(statement.text.split())))), BODY))
    return blocks


def _running(statements: Sequence[Statement]) -> list[Block]:
    """All that was said on an item as one paragraph."""
    spans: list[Span] = []
    for statement in statements:
        joint = " " if spans else ""
        if statement.speaker:
            spans.append(Span(f"{joint}{say(statement.speaker)}: ", "medium"))
            joint = ""
        spans.append(Span(f"{joint}{_ended(say(' '.join(statement.text.split())))}"))
    return [Paragraph(tuple(spans), BODY)]


_TOLD = {"verbatim": _verbatim, "semi_verbatim": _gists, "summary": _running}


def _item(item: Discussion, kind: str) -> list[Block]:
    number = f"بند {to_persian(item.number)}. " if item.number is not None else ""
    presenter = f" (ارائه: {say(item.presenter)})" if item.presenter else ""
    title = say(item.title)
    told = _TOLD.get(kind)
    if told is None or not item.statements:
        joint = ". " if title and item.conclusion and title[-1] not in _ENDS else " "
        lead = Span(f"{number}{title}{presenter}{joint}", "semibold")
        return [Paragraph((lead, Span(say(item.conclusion))), BODY)] if title or item.conclusion else []
    blocks: list[Block] = []
    if number or title:
        heading = Paragraph((Span(f"{number}{title}", "semibold"), Span(presenter)), BODY.but(align="start"), role="H3")
        blocks.append(Spaced(heading, 4.0, with_next=True))
    blocks += told(item.statements)
    if item.conclusion:
        blocks.append(labelled("جمع‌بندی", item.conclusion))
    return blocks


def discussions(paper: MinutesPaper) -> list[Block]:
    return [block for item in paper.discussions for block in _item(item, paper.kind)]
