"""What was said and decided: discussions by item, resolutions, votes, reservations and recusals."""

from __future__ import annotations

from desktop_app.documents import wording
from desktop_app.documents.house_style import cell, heads, labelled, middle, number_share, numbered, plain
from desktop_app.documents.minutes_view import MinutesPaper, ResolutionRow, Vote
from desktop_app.persian.digits import to_persian
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.tables import Table


def earlier(paper: MinutesPaper) -> list[Block]:
    """Resolutions of earlier meetings, as they stand."""
    rows = tuple(
        (
            middle(to_persian(row.number)),
            cell(row.text),
            cell(row.unit),
            middle(wording.day_of(row.due) if row.due else ""),
            middle(wording.word(wording.STATES, row.status)),
        )
        for row in paper.earlier
    )
    if not rows:
        return []
    titles = heads("شماره", "موضوع مصوبه", "واحد", "مهلت", "وضعیت")
    return [Table((number_share(row.number for row in paper.earlier), 2.6, 1.15, 0.8, 0.95), rows, titles)]


def _count(number: int | None, words: str) -> str:
    return f"{to_persian(number)} {words}" if number else ""


def _counts(vote: Vote) -> list[str]:
    counts = ((vote.for_, "موافق"), (vote.against, "مخالف"), (vote.abstain, "ممتنع"))
    return [text for text in (_count(number, words) for number, words in counts) if text]


def vote_words(vote: Vote | None) -> str:
    """For a narrow cell: «اتفاق آرا», or the counts under one another."""
    if vote is None or vote.method == "untaken":
        return ""
    if "unanimous" in {vote.result, vote.method}:
        return wording.VOTE_RESULTS["unanimous"]
    result = wording.word(wording.VOTE_RESULTS, vote.result) if vote.result not in {"", "carried"} else ""
    told = result and (vote.result == "rejected" or not _counts(vote))
    by_chair = "رأی رئیس" if vote.by_chair else ""
    return "\n".join(part for part in [*_counts(vote), by_chair, result if told else ""] if part)


def _responsible(row: ResolutionRow) -> Block:
    with_whom = f"با همکاری {'، '.join(row.cooperating)}" if row.cooperating else ""
    return cell(row.responsible, with_whom)


def resolutions(paper: MinutesPaper) -> list[Block]:
    """Columns that no row fills are left out."""
    if not paper.resolutions:
        return []
    with_votes = any(vote_words(row.vote) for row in paper.resolutions)
    with_dates = any(row.deadline or row.deadline_words for row in paper.resolutions)
    with_units = any(row.responsible or row.cooperating for row in paper.resolutions)
    rows = []
    for row in paper.resolutions:
        kind = wording.word(wording.RESOLUTION_KINDS, row.kind) if row.kind in wording.RESOLUTION_KINDS else ""
        outcome = f"خروجی: {row.deliverable}" if row.deliverable else ""
        due = row.deadline_words or (wording.day_of(row.deadline) if row.deadline else "")
        cells: list[Block | None] = [
            middle(to_persian(row.number)),
            cell(row.text, outcome, kind, row.below_quorum.rstrip(".")),
        ]
        cells += [_responsible(row)] if with_units else []
        cells += [middle(due)] if with_dates else []
        cells += [middle(vote_words(row.vote))] if with_votes else []
        rows.append(tuple(cells))
    titles = ["شماره", "شرح مصوبه", *(["مسئول اجرا"] if with_units else [])]
    titles += [*(["مهلت"] if with_dates else []), *(["رأی"] if with_votes else [])]
    shares = [
        number_share(row.number for row in paper.resolutions),
        2.95,
        *([1.33] if with_units else []),
        *([0.92] if with_dates else []),
        *([0.84] if with_votes else []),
    ]
    return [Table(tuple(shares), tuple(rows), heads(*titles))]


def _vote(vote: Vote) -> str:
    if vote.told:
        return vote.told
    counted = "، ".join(_counts(vote))
    base = f" از {to_persian(vote.present_entitled)} حاضر دارای حق رأی" if vote.present_entitled else ""
    method = wording.word(wording.VOTE_METHODS, vote.method)
    result = wording.word(wording.VOTE_RESULTS, vote.result)
    parts = [method, f"{counted}{base}" if counted else "", result if result != method else ""]
    by_name = [
        f"{label}: {'، '.join(person for person, choice in vote.named if choice == code)}"
        for code, label in wording.CHOICES.items()
        if any(choice == code for _, choice in vote.named)
    ]
    told = "؛ ".join(part for part in [*parts, *by_name] if part)
    return f"{vote.subject}: {told}." if vote.subject else f"{told}."


def votes(paper: MinutesPaper) -> list[Block]:
    return [numbered(place, _vote(vote)) for place, vote in enumerate(paper.votes, start=1)]


def off_agenda(paper: MinutesPaper) -> list[Block]:
    if len(paper.off_agenda) == 1:
        return [plain(paper.off_agenda[0])]
    return [numbered(place, text) for place, text in enumerate(paper.off_agenda, start=1)]


def reservations(paper: MinutesPaper) -> list[Block]:
    return [labelled(wording.in_parentheses(row.person, row.subject), row.text) for row in paper.reservations]


def recusals(paper: MinutesPaper) -> list[Block]:
    blocks: list[Block] = []
    for row in paper.recusals:
        reason = f" به دلیل {row.reason}" if row.reason else ""
        blocks.append(labelled(row.person, f"در رأی‌گیری «{row.subject}»{reason} حاضر بود و رأی نداد."))
    return blocks
