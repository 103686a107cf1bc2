"""Which resolutions have the words of a query line, however they are typed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from sqlalchemy import ColumnElement, Text, literal_column, not_, select, table, text
from sqlalchemy.orm import Session

from desktop_app.domain.resolutions import Resolution
from desktop_app.persian.spelling import matches, number_keys
from desktop_app.sentences import EnvironmentFault
from desktop_app.services.requests import Clock, Requests
from desktop_app.services.resolution_conditions import Condition
from desktop_app.services.resolution_fields import of_term
from desktop_app.services.resolution_query import Query, read
from desktop_app.services.resolution_question import among
from desktop_app.services.resolutions import ResolutionRow, resolution_rows
from desktop_app.services.search import Search
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.search_index import SearchIndex

_FEW: Final = 150
"""So many that the index offers are looked at one by one: it knows three letters at a time, not whole words."""
_ENTITY: Final = "resolution"
_KEPT: Final = 50
_ROWID: Final[ColumnElement[int]] = literal_column("resolution.rowid")
_STATE: Final = select(literal_column("value", Text)).select_from(table("local_state")).where(text("name = 'search'"))
"""How far the index has come, whoever brought it there."""
_WANTED: Final = (
    "SELECT resolution.rowid FROM search_letters JOIN search_row ON search_row.doc = search_letters.rowid "
    "JOIN resolution ON resolution.id = search_row.row WHERE search_letters MATCH ?"
)


class WordSearch(Requests):
    """Turns a query line into conditions; words are looked up in the index of the search."""

    def __init__(self, file: OfficeFile, clock: Clock, search: Search) -> None:
        super().__init__(file, clock)
        self._search = search
        self._indexed = True
        self._known: dict[tuple[object, ...], list[int]] = {}

    @contextlib.contextmanager
    def reading(self, line: str) -> Iterator[Session]:
        """A reading for which the index has what was written last; a line that cannot be read is refused."""
        query = read(line)
        if query.words or query.unwanted:
            try:
                self._search.follow()
                self._indexed = True
            except EnvironmentFault:  # on a full disk words are looked for in the texts themselves
                self._indexed = False
        with self._file.reading() as session:
            yield session

    def conditions(self, session: Session, line: str) -> list[Condition]:
        """What the terms of `line` come to."""
        query: Query = read(line)
        made = [of_term(session, term, self._clock.today()) for term in query.fields]
        if query.words:
            made.append(among(self._having(session, query.words)))
        return made + [not_(among(self._having(session, words))) for words in query.unwanted]

    def _having(self, session: Session, words: str) -> Sequence[int]:
        """The rows of the table that have the words."""
        key = (words, *session.execute(_STATE).all())
        if key not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[key] = self._looked_at(session, words)
        return self._known[key]

    def _looked_at(self, session: Session, words: str) -> list[int]:
        if self._indexed:
            driver = session.connection().exec_driver_sql
            found = list(driver(_WANTED, (SearchIndex.wanted(words, _ENTITY),)).scalars())
            if len(found) > _FEW:
                return found
        else:
            found = list(session.scalars(select(_ROWID).select_from(Resolution)))
        return self._truly(session, words, found)

    def _truly(self, session: Session, words: str, places: Sequence[int]) -> list[int]:
        """Those of them in which the words are, and not only their letters."""
        ids = dict(session.execute(select(Resolution.id, _ROWID).where(among(places))).all())
        fits = _fitting(words)
        return [ids[row.id] for row in resolution_rows(session, self._clock.today(), among(places)) if fits(row)]


def _fitting(words: str) -> Callable[[ResolutionRow], bool]:
    numbers = set(number_keys(words))

    def fits(row: ResolutionRow) -> bool:
        if numbers and numbers & set(number_keys(row.label)):
            return True
        return matches(words, f"{row.text} {row.label} {row.unit}")

    return fits
