"""The minutes as they are read aloud: the words of the paper, taken from the very blocks that are printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.documents.house_style import Sections
from desktop_app.documents.minutes_attendance import absent, told
from desktop_app.documents.minutes_decisions import resolutions
from desktop_app.documents.minutes_discussions import discussions
from desktop_app.documents.minutes_identity import identity, title_of
from desktop_app.documents.minutes_parts import add_part
from desktop_app.documents.minutes_view import Discussion, MinutesPaper, Statement
from desktop_app.persian.bidi import strip_isolates
from desktop_app.typesetting.blocks import Block, Spaced, Stack, Together
from desktop_app.typesetting.paragraphs import Paragraph
from desktop_app.typesetting.tables import Table

_SET_OFF = frozenset({"bold", "semibold", "medium"})


@dataclass(frozen=True)
class Words:
    """What is set off at the head of a paragraph (a speaker, a label, a number), and what follows it."""

    lead: str
    text: str


@dataclass(frozen=True)
class ResolutionWords:
    """A resolution as its row of the table tells it."""

    text: Words
    charge: Words | None
    """Who carries it out, and by when."""
    vote: Words | None


def title(paper: MinutesPaper) -> Words:
    return Words("", title_of(paper))


def facts(paper: MinutesPaper) -> Words:
    """The box under the title, in one breath."""
    cells = [f"{words.lead} {words.text}" for words in _read(identity(paper))]
    return Words("", f"{'؛ '.join(cells)}." if cells else "")


def attendance(paper: MinutesPaper) -> list[Words]:
    """Who was there, and who was not."""
    there = [row for row in paper.attendance if row.status == "present"]
    away = [row for row in paper.attendance if row.status != "present"]
    read = []
    if there:
        read.append(Words("حاضر:" if len(there) == 1 else "حاضران:", f"{'؛ '.join(told(row) for row in there)}."))
    if away and not all(row.status == "absent" for row in paper.attendance):
        label, names = absent(away)
        read.append(Words(f"{label}:", names))
    return [Words(words.lead, strip_isolates(words.text)) for words in read]


def guests(paper: MinutesPaper) -> list[Words]:
    names = "؛ ".join(told(row) for row in paper.guests)
    return [Words("مدعوان و مهمانان:", strip_isolates(f"{names}."))] if names else []


def part(paper: MinutesPaper, code: str) -> list[Words]:
    """A part of the paper that is a few lines, each as it stands."""
    sections = Sections()
    add_part(code, paper, sections)
    return list(_read(sections.blocks))


def item(paper: MinutesPaper, discussion: Discussion) -> Words:
    """The heading of an item: its number, its title, who presented it."""
    bare = replace(discussion, statements=(), conclusion="")
    read = list(_read(discussions(replace(paper, discussions=(bare,)))))
    return Words("", " ".join(f"{words.lead} {words.text}".strip() for words in read))


def statement(paper: MinutesPaper, said: Statement) -> Words:
    """What was said, with who said it, as this kind of minutes tells it; empty where it tells none."""
    alone = Discussion(title="", statements=(said,))
    read = list(_read(discussions(replace(paper, discussions=(alone,)))))
    if not read:
        return Words("", "")
    return Words(read[0].lead, "\n".join(words.text for words in read))


def conclusion(discussion: Discussion) -> Words:
    return Words("جمع‌بندی:", discussion.conclusion)


def decided(paper: MinutesPaper) -> list[ResolutionWords]:
    """The resolutions in the order of the paper."""
    tables = [block for block in resolutions(paper) if isinstance(block, Table)]
    return [_row(table, row) for table in tables for row in table.rows]


def _row(table: Table, row: Sequence[Block | None]) -> ResolutionWords:
    heads = [_plain(head) for head in table.header]
    number, text, *rest = row
    told_of = [(head, _plain(cell)) for head, cell in zip(heads[2:], rest, strict=True)]
    lines = list(_read([text] if text is not None else []))
    charge = [f"{head}: {words}" for head, words in told_of if words and head != "رأی"]
    vote = next((words for head, words in told_of if words and head == "رأی"), "")
    notes = [line.text for line in lines[1:]]
    charge += notes
    return ResolutionWords(
        text=Words(f"مصوبه {_plain(number)}:", lines[0].text if lines else ""),
        charge=Words("", f"{'؛ '.join(charge)}.") if charge else None,
        vote=Words("رأی:", f"{vote}.") if vote else None,
    )


def _plain(block: Block | None) -> str:
    read = _read([block] if block is not None else [])
    return "، ".join(f"{words.lead} {words.text}".strip().replace("\n", "، ") for words in read)


def _read(blocks: Sequence[Block | None]) -> Iterator[Words]:
    """The paragraphs inside `blocks`, in the order of reading."""
    for block in blocks:
        match block:
            case Paragraph():
                yield _paragraph(block)
            case Spaced() | Together():
                yield from _read([block.block])
            case Stack():
                yield from _read(block.blocks)
            case Table():
                for row in block.rows:
                    yield from _read(row)
            case _:
                pass


def _paragraph(block: Paragraph) -> Words:
    """The spans in bold at the head of a paragraph lead it, where others follow."""
    spans = [span for span in block.spans if span.text]
    lead = [block.marker.text] if block.marker is not None else []
    while len(spans) > 1 and spans[0].weight in _SET_OFF and block.role == "P":
        lead.append(spans.pop(0).text)
    text = "".join(span.text for span in spans)
    return Words(strip_isolates(" ".join(lead)).strip(), strip_isolates(text).strip())
