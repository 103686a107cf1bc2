"""What was said, as the kind of the minutes tells it: word for word, in its gist, as running text, or not at all."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents.house_style import BODY, GREY, labelled, say
from desktop_app.documents.minutes_view import Discussion, MinutesPaper, Statement
from desktop_app.persian.digits import to_persian
from desktop_app.persian.phrases import clock
from desktop_app.typesetting.blocks import Block, Spaced
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.paragraphs import Paragraph

_ENDS = ".؟!؛:…"
_FORMAL = BODY.but(size=10.8, leading=20.0, colour=GREY)


def _ended(text: str) -> str:
    return text if not text or text[-1] in _ENDS else f"{text}."


def _parted(statement: Statement) -> tuple[str, str]:
    """What leads the words of a motion or a paper, and the words; a wording that ends otherwise has no lead."""
    if statement.told.endswith(statement.text):
        return statement.told.removesuffix(statement.text).rstrip(), statement.text
    return "", statement.told


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()] or [""]


def _happened(statement: Statement) -> list[Block]:
    """A sentence that nobody says, set off from what is said around it."""
    return [Spaced(Paragraph((Span(say(line)),), _FORMAL), 4.5) for line in _lines(statement.text)]


def _verbatim(statements: Sequence[Statement]) -> list[Block]:
    """Speaker and time, then every word, a paragraph for each that was written."""
    blocks: list[Block] = []
    for statement in statements:
        if statement.kind == "formal":
            blocks += _happened(statement)
            continue
        at = f" (ساعت {clock(statement.time)})" if statement.time is not None else ""
        lead, text = f"{statement.speaker}{at}:" if statement.speaker else "", statement.text
        if statement.told:
            lead, text = _parted(statement)
        first, *rest = _lines(text)
        spans = [Span(f"{say(lead)} ", "semibold")] if lead else []
        blocks.append(Spaced(Paragraph((*spans, Span(say(first))), BODY), 4.5))
        blocks += [Spaced(Paragraph((Span(say(line)),), BODY), 1.5) for line in rest]
    return blocks


def _gists(statements: Sequence[Statement]) -> list[Block]:
    """«نام — فشرده سخن», one speaker a paragraph."""
    blocks: list[Block] = []
    for statement in statements:
        if statement.kind == "formal":
            blocks += _happened(statement)
            continue
        lead, text = f"{statement.speaker} —" if statement.speaker else "", statement.text
        if statement.told:
            lead, text = _parted(statement)
        spans = [Span(f"{say(lead)} ", "semibold")] if lead else []
        blocks.append(Paragraph((*spans, Span(say(" ".join(text.split())))), BODY))
    return blocks


def _running(statements: Sequence[Statement]) -> list[Block]:
    """All that was said on an item as one paragraph."""
    spans: list[Span] = []
    for statement in statements:
        joint = " " if spans else ""
        lead, text = f"{statement.speaker}:" if statement.speaker else "", statement.text
        if statement.told:
            lead, text = _parted(statement)
        if lead:
            spans.append(Span(f"{joint}{say(lead)} ", "medium"))
            joint = ""
        spans.append(Span(f"{joint}{_ended(say(' '.join(text.split())))}"))
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
