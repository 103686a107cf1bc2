"""How minutes become news: headline, lead, who said what in a reporter's words, and what was decided."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator, Sequence

from desktop_app.documents import wording
from desktop_app.documents.minutes_view import Discussion, MinutesPaper, ResolutionRow
from desktop_app.documents.news_view import NewsReport, Said
from desktop_app.persian import jalali, phrases
from desktop_app.persian.digits import to_persian
from desktop_app.persian.numbers import ordinal_before_noun

_FIRST_VERBS = ("گفت", "اظهار کرد", "بیان کرد", "عنوان کرد")
_NEXT_VERBS = ("افزود", "ادامه داد", "خاطرنشان کرد", "یادآور شد")
_MOVED = "پیشنهاد کرد"
_STRESSED = "تأکید کرد"
_STRESS = re.compile("باید|ضرور|لازم است|الزام")
_TOLD = re.compile(
    "(?:(?:پیشنهاد|اعلام|تأکید|اشاره|بیان|مطرح|درخواست|ارائه|عنوان|اظهار|ابراز|معرفی|انتقاد|قدردانی|تشکر|موافقت|مخالفت|"
    "تشریح|مرور|بررسی|خاطرنشان|تصریح) کرد|(?:گزارش|توضیح|ارائه|خبر|هشدار|نظر|پیشنهاد|شرح|ادامه|پاسخ) داد|"
    "یادآور شد|خواستار .{0,40}شد|خواست|دانست|خواند|برشمرد|گفت|افزود)$"
)
"""How a statement ends that the secretary has put into words about the speaker already."""
_BALLOT = re.compile("رأی|رای‌گیری|تعارض منافع")
_MOST_NAMED = 5
_PEOPLE = {"speaker": 0, "host": 1, "guest": 2, "observer": 3, "invitee": 4}


def draft(paper: MinutesPaper) -> NewsReport:
    """The news of a meeting. Votes, reservations, absences and conflicts of interest are the committee's own matter.

    Nothing of a confidential item is told, not even that it was on the agenda.
    """
    paper = _public(paper)
    decided = [row for row in paper.resolutions if row.vote is None or row.vote.result != "rejected"]
    return NewsReport(
        letterhead=dataclasses.replace(paper.letterhead, number="", attachment=""),
        kicker=_kicker(paper, decided),
        headline=f"{_session(paper)} برگزار شد",
        lead=_lead(paper),
        place=paper.identity.place,
        date=paper.identity.date,
        start=paper.identity.start,
        agenda=_agenda(paper),
        said=tuple(_said(paper.discussions)),
        findings=tuple(_findings(paper.discussions)),
        decisions=tuple(_decision(row) for row in decided),
        decisions_lead=_decisions_lead(decided),
        closing=tuple(_closing(paper, decided)),
    )


def _public(paper: MinutesPaper) -> MinutesPaper:
    return dataclasses.replace(
        paper,
        agenda=tuple(row for row in paper.agenda if not row.confidential),
        discussions=tuple(item for item in paper.discussions if not item.confidential),
        resolutions=tuple(row for row in paper.resolutions if not row.confidential),
    )


def _session(paper: MinutesPaper, *, year: bool = False) -> str:
    """«سومین جلسه کمیته سلامت اداری», or the title of a session without a committee with its host."""
    head, own = paper.heading, paper.identity
    if not head.body:
        title = head.title or own.subject or "نشست"
        host = f" به میزبانی {own.host}" if own.host and "میزبان" not in title else ""
        return f"{title}{host}"
    kind = "" if head.kind == "ordinary" else wording.word(wording.MEETING_KINDS, head.kind)
    count = ordinal_before_noun(head.number) if head.number is not None else ""
    when = f"در سال {to_persian(head.year)}" if year and head.year is not None else ""
    return " ".join(part for part in (count, "جلسه", kind, head.body, when) if part)


def _kicker(paper: MinutesPaper, decided: Sequence[ResolutionRow]) -> str:
    if decided:
        return f"با تصویب {to_persian(len(decided))} مصوبه" if len(decided) > 1 else "با تصویب یک مصوبه"
    subject = paper.identity.subject
    return subject if subject and subject not in _session(paper) else ""


def _lead(paper: MinutesPaper) -> str:
    own, head = paper.identity, paper.letterhead
    day = f"روز {jalali.long(own.date)}" if own.date else ""
    presided = f"به ریاست {own.chair}" if own.chair and paper.heading.body else ""
    place = f"در {own.place}" if own.place else ""
    people = " و ".join(part for part in (presided, _present(paper)) if part)
    told = " ".join(part for part in (_session(paper, year=True), day, people, place) if part)
    return f"به گزارش روابط عمومی {head.organisation}، {told} برگزار شد."


def _present(paper: MinutesPaper) -> str:
    there = sum(1 for row in paper.attendance if row.status == "present")
    guests = sorted(paper.guests, key=lambda row: _PEOPLE.get(row.role, 9))
    if paper.heading.body and there:
        return f"با حضور {to_persian(there)} نفر از اعضا{' و مهمانان' if guests else ''}"
    names = [row.post or row.name for row in guests]
    names += [row.post or row.name for row in paper.attendance if row.status == "present"]
    named = [name for name in dict.fromkeys(names) if name]
    if not named:
        return ""
    shown = named[:_MOST_NAMED] + (["جمعی از حاضران"] if len(named) > _MOST_NAMED else [])
    return f"با حضور {phrases.listed(shown)}"


def _agenda(paper: MinutesPaper) -> str:
    titles = [f"«{row.title.strip('«»')}»" if "«" not in row.title else row.title for row in paper.agenda]
    if not titles:
        return ""
    verb = "در دستور کار قرار داشت" if len(titles) == 1 else "در دستور کار قرار داشتند"
    return f"در این جلسه {phrases.listed(titles)} {verb}."


def _ended(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text[-1] in ".؟!»" else f"{text}."


def _said(discussions: Sequence[Discussion]) -> Iterator[Said]:
    """Speakers in the order in which they spoke; what one says in a row is kept together."""
    every = [statement for item in discussions for statement in item.statements]
    spoken = [statement for statement in every if statement.speaker and statement.kind in {"", "motion"}]
    first, following = itertools.cycle(_FIRST_VERBS), itertools.cycle(_NEXT_VERBS)
    heard: set[str] = set()
    for place, (speaker, group) in enumerate(itertools.groupby(spoken, key=lambda statement: statement.speaker)):
        sentences = []
        for number, statement in enumerate(group):
            who = "وی" if number else _introduced(speaker, place, again=speaker in heard)
            verbs = itertools.repeat(_MOVED) if statement.kind == "motion" else (following if number else first)
            sentences.append(_told(who, statement.text, verbs))
        heard.add(speaker)
        yield Said(speaker=speaker, sentences=tuple(sentences))


def _introduced(speaker: str, place: int, *, again: bool) -> str:
    if place == 0:
        return speaker
    if again:
        return f"{speaker} در ادامه"
    return (f"در ادامه، {speaker}", f"{speaker} نیز", f"همچنین {speaker}")[(place - 1) % 3]


def _told(who: str, text: str, verbs: Iterator[str]) -> str:
    sentence = _ended(text)
    if _TOLD.search(sentence.rstrip(".؟! ")):
        return f"{who} {sentence}"
    verb = _STRESSED if _STRESS.search(sentence) else next(verbs)
    return f"{who} {verb}: {sentence}"


def _findings(discussions: Sequence[Discussion]) -> Iterator[str]:
    for item in discussions:
        if not item.conclusion or _BALLOT.search(item.conclusion):
            continue
        title = f"در بررسی «{item.title.strip('«»')}»، " if item.title else ""
        yield f"{title}{_ended(item.conclusion)}"


def _decision(row: ResolutionRow) -> str:
    text = _ended(row.text)
    return f"{text.removesuffix('.')} (مسئول اجرا: {row.responsible})." if row.responsible else text


def _decisions_lead(decided: Sequence[ResolutionRow]) -> str:
    if not decided:
        return ""
    all_agreed = all(row.vote is not None and "unanimous" in {row.vote.method, row.vote.result} for row in decided)
    agreed = " که به اتفاق آرا به تصویب رسید" if all_agreed else ""
    noun = "مصوبات این جلسه" if len(decided) > 1 else "مصوبه این جلسه"
    return f"{noun}{agreed} به این شرح است:"


def _closing(paper: MinutesPaper, decided: Sequence[ResolutionRow]) -> Iterator[str]:
    if decided and paper.heading.body:
        yield f"گفتنی است پیگیری اجرای مصوبات بر عهده {paper.letterhead.unit or 'دبیرخانه'} است."
    coming = paper.next_meeting
    if coming is not None:
        when = wording.listed_by_comma(wording.when(coming.date, coming.time, None), coming.words)
        if when:
            yield f"زمان جلسه بعدی {when} اعلام شد."
