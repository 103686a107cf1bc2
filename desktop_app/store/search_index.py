"""Which rows may hold what was typed: an index of every three letters of a text, which follows the change log."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.persian.spelling import number_keys, search_key, search_words
from desktop_app.progress import Progress, Silent
from desktop_app.store.office_file import OfficeFile

FORM = 2
"""Raised whenever the index is made in another way: older ones are thrown away and made anew."""

CHANGES_AT_ONCE = 4000
"""Changes followed per transaction: edits on the screen get their turn in between."""

_END = "ـ"
"""Tatweel, which no folded text has: fills up the last letters, and marks the word for the kind of row."""

_STATE = "search"
_DIGITS = re.compile("[0-9]+")
_NO_LETTER = re.compile(r"[\W_]+")
_LAY_OUT = """
    DROP TABLE IF EXISTS search_row;
    DROP TABLE IF EXISTS search_letters;
    CREATE TABLE search_row (doc INTEGER PRIMARY KEY, entity TEXT NOT NULL, row TEXT NOT NULL, UNIQUE (entity, row))
        STRICT;
    CREATE VIRTUAL TABLE search_letters
        USING fts5 (letters, content='', contentless_delete=1, detail=none, prefix='1', tokenize='ascii')
"""

Run = Callable[..., Any]

Rows = Mapping[str, Collection[str]]
"""Ids by the name of their table."""

Described = Callable[[Session, Rows], Iterable[tuple[str, str, str]]]
"""Tells table, id and text of these rows, and of those whose text has theirs in it; leaves out what is not found."""


class SearchIndex:
    """Follows the log on request, in transactions of its own, so that no edit waits for it and no writer thinks of it.

    It lies in the office's file and knows how far it has come: in a file that was restored, brought up to a newer form
    or written by another window it goes on from there. It is no part of the log, and may be thrown away at any time.
    """

    def __init__(self, office: OfficeFile, described: Described) -> None:
        self._office = office
        self._described = described

    def follow(self, progress: Progress | None = None) -> None:
        """Takes in every change that the log has and the index has not."""
        watch = progress or Silent()
        while True:
            with self._office.reading() as session:
                behind, total = _behind(session)
            if not behind:
                return
            watch.step(total - behind, total)
            with self._office.transaction("search.follow") as under_way:
                self._follow(under_way.session)

    def rebuild(self, progress: Progress | None = None) -> None:
        """Throws the index away and makes it anew."""
        with self._office.transaction("search.rebuild") as under_way:
            _lay_out(_driver(under_way.session))
        self.follow(progress)

    @staticmethod
    def candidates(query: str, session: Session, entity: str, limit: int, after: int = 0) -> list[str]:
        """Ids of rows that may match `query`, newest first, `limit` of them after the first `after`.

        Every row that matches is among them, and few others: whoever asks looks at their text.
        """
        found = session.connection().exec_driver_sql(
            "SELECT r.row FROM search_letters JOIN search_row r ON r.doc = search_letters.rowid "
            "WHERE search_letters MATCH ? ORDER BY search_letters.rowid DESC LIMIT ? OFFSET ?",
            (SearchIndex.wanted(query, entity), limit, after),
        )
        return [row for (row,) in found]

    @staticmethod
    def wanted(query: str, entity: str) -> str:
        """What `search_letters` is to MATCH, for a query of one's own over these tables."""
        kind, words = f'"{_kind(entity)}"', _asked(query)
        return f"{kind} AND ({words})" if words else kind

    @staticmethod
    def everything(session: Session, entity: str, limit: int, after: int = 0) -> list[str]:
        """As `candidates`, without an index."""
        asked = f'SELECT id FROM "{entity}" ORDER BY rowid DESC LIMIT ? OFFSET ?'  # noqa: S608 - a mapped table's name
        return [row for (row,) in session.connection().exec_driver_sql(asked, (limit, after))]

    def _follow(self, session: Session) -> None:
        run = _driver(session)
        upto = _upto(session)
        if upto is None:
            _lay_out(run)
            upto = {}
        changed: dict[str, dict[str, None]] = defaultdict(dict)
        room = CHANGES_AT_ONCE
        for rid, last in _ends(session).items():
            known = upto.get(rid, 0)
            reached = min(last, known + room)
            asked = (
                "SELECT entity, row FROM change WHERE rid = ? AND seq > ? AND seq <= ? "
                "GROUP BY entity, row ORDER BY min(seq)"
            )
            for entity, row in run(asked, (rid, known, reached)):
                changed[entity][row] = None
            upto[rid] = reached
            room -= reached - known
        texts = {(entity, row): text for entity, row, text in self._described(session, changed)}
        for entity, row in ((entity, row) for entity, rows in changed.items() for row in rows):
            text = texts.pop((entity, row), None)  # in the order of the log, so that the newest rows come first
            if text is None:
                _take_out(run, entity, row)
            else:
                _put(run, entity, row, text)
        for (entity, row), text in texts.items():
            _put(run, entity, row, text)
        _note(run, upto)


def _behind(session: Session) -> tuple[int, int]:
    """How many changes are still to be followed, and how many there are."""
    upto = _upto(session)
    ends = _ends(session)
    behind = sum(max(0, last - (upto or {}).get(rid, 0)) for rid, last in ends.items())
    return (1 if upto is None and not behind else behind), max(1, sum(ends.values()))


def _ends(session: Session) -> dict[int, int]:
    """The last number of every copy that ever wrote."""
    told = session.connection().exec_driver_sql(
        "SELECT rid, (SELECT max(seq) FROM change WHERE change.rid = replica.rid) FROM replica ORDER BY rid"
    )
    return {rid: last for rid, last in told if last is not None}


def _upto(session: Session) -> dict[int, int] | None:
    """How far the index has come by copy; None if there is none in the present form."""
    told = session.connection().exec_driver_sql("SELECT value FROM local_state WHERE name = ?", (_STATE,)).scalar()
    state = json.loads(told) if told else {}
    return dict(state["upto"]) if state.get("form") == FORM else None


def _note(run: Run, upto: dict[int, int]) -> None:
    state = json.dumps({"form": FORM, "upto": list(upto.items())})
    run("INSERT OR REPLACE INTO local_state (name, value) VALUES (?, ?)", (_STATE, state))


def _lay_out(run: Run) -> None:
    for statement in _LAY_OUT.split(";"):
        run(statement)
    _note(run, {})


def _put(run: Run, entity: str, row: str, text: str) -> None:
    found = run("SELECT doc FROM search_row WHERE entity = ? AND row = ?", (entity, row)).fetchone()
    made = found or run("INSERT INTO search_row (entity, row) VALUES (?, ?) RETURNING doc", (entity, row)).fetchone()
    letters = _NO_LETTER.sub("", search_key(text))
    words = " ".join({_kind(entity), *_threes(letters + _END * 2)})
    run("INSERT OR REPLACE INTO search_letters (rowid, letters) VALUES (?, ?)", (made[0], words))


def _take_out(run: Run, entity: str, row: str) -> None:
    gone = run("DELETE FROM search_row WHERE entity = ? AND row = ? RETURNING doc", (entity, row)).fetchone()
    if gone is not None:
        run("DELETE FROM search_letters WHERE rowid = ?", gone)


def _driver(session: Session) -> Run:
    """The bare driver, which SQLAlchemy would make five times as slow; the index has nothing that is mapped."""
    driver: Any = session.connection().connection.driver_connection
    run: Run = driver.execute
    return run


def _kind(entity: str) -> str:
    return _END + entity.replace("_", "")


def _threes(letters: str) -> Iterator[str]:
    return (letters[start : start + 3] for start in range(len(letters) - 2))


def _asked(query: str) -> str:
    """What a row must have to match the words and numbers of `query`, or one of its numbers whatever the words."""
    words, numbers = search_words(query), number_keys(query)
    if numbers:
        # A number is compared part by part, without leading zeros; a letter or two beside it may belong to a part.
        digits = [part.lstrip("0") for word in words for part in _DIGITS.findall(word)]
        words = digits + [word for word in words if len(word) > 2 and not _DIGITS.search(word)]
    ways = [_all_of(words), *(_all_of(number.split("/")) for number in numbers)]
    return " OR ".join(f"({way})" for way in ways) if all(ways) else ""


def _all_of(words: Iterable[str]) -> str:
    """Three letters are a word of the index, fewer the beginning of one."""
    parts: list[str] = []
    for word in filter(None, words):
        parts += [f'"{three}"' for three in _threes(word)] if len(word) > 2 else [f'"{word}" *']
    return " AND ".join(dict.fromkeys(parts))
