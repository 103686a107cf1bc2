"""Requests about follow-up files: made for units, their answers received, looked at, and taken into the follow-up."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app.domain.fields import text
from desktop_app.domain.people import Unit
from desktop_app.exchange import envelope
from desktop_app.persian.sorting import sort_key
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Refused, sentence
from desktop_app.services.exchange import unit_records as records
from desktop_app.services.exchange import unit_review, unit_taking
from desktop_app.services.exchange.unit_answers import Arriving, known_again, opened, received
from desktop_app.services.exchange.unit_outgoing import Ready, chosen, put_together
from desktop_app.services.exchange.unit_records import KeptReport
from desktop_app.services.exchange.unit_tasks import UnitCounts, charged, charged_with, unit_counts
from desktop_app.services.exchange.unit_views import (
    FileView,
    Made,
    Receipt,
    ReportRow,
    ReportState,
    SentFileView,
    UnitOffer,
)
from desktop_app.services.office_keys import OfficeKeys
from desktop_app.services.requests import Clock, Requests, found, living
from desktop_app.services.waiting_reports import waiting_reports
from desktop_app.store.attachments import Attachments as Contents
from desktop_app.store.office_file import OfficeFile, Transaction


class FollowUpFiles(Requests):
    """Units answer by file: a file out, an answer back, and nothing in the register before somebody has looked."""

    def __init__(self, file: OfficeFile, clock: Clock, keys: OfficeKeys) -> None:
        super().__init__(file, clock)
        self._keys = keys
        self._contents = Contents(file)

    # Going out

    def units(self, resolution_ids: Sequence[str] | None = None) -> tuple[UnitOffer, ...]:
        """The units that have something to carry out, of these resolutions or of all, in the order of the alphabet."""
        with self._file.reading() as session:
            counts = self._counts(session, resolution_ids)
            made = {one.unit_id: one.day for one in reversed(records.sent_files(session))}
            came = {one.unit_id: one.day for one in reversed(records.answers(session))}
            offers = [
                UnitOffer(unit.id, unit.name, *counts[unit.id], made.get(unit.id), came.get(unit.id))
                for unit in living(session, Unit, Unit.id.in_(counts))
            ]
        return tuple(sorted(offers, key=lambda one: sort_key(one.unit)))

    def _counts(self, session: Session, resolution_ids: Sequence[str] | None) -> dict[str, UnitCounts]:
        today = self._clock.today()
        if resolution_ids is None:
            return unit_counts(session, today)
        counts: dict[str, UnitCounts] = {}
        for one in charged_with(session, resolution_ids):
            for unit_id in one.units():
                more = one.counted(today)
                before = counts.get(unit_id, UnitCounts())
                counts[unit_id] = UnitCounts(*map(sum, zip(before, more, strict=True)))
        return counts

    def make(
        self,
        unit_id: str,
        place: Path,
        *,
        resolution_ids: Sequence[str] | None = None,
        confidential: bool = False,
        passphrase: str = "",
    ) -> Made:
        """Writes the unit's file: to `place`, or into it where it is a folder, never over another one.

        With `confidential` also what classified meetings decided, and then only under a passphrase.
        """
        return self.make_each(
            [unit_id], place, resolution_ids=resolution_ids, confidential=confidential, passphrase=passphrase
        )[0]

    def make_each(
        self,
        unit_ids: Sequence[str],
        place: Path,
        *,
        resolution_ids: Sequence[str] | None = None,
        confidential: bool = False,
        passphrase: str = "",
        progress: Progress | None = None,
    ) -> tuple[Made, ...]:
        """One file for each of the units. Where one cannot be made or written, no unit has been given any."""
        if confidential and not passphrase:
            raise Refused(
                sentence("Rules", "What classified meetings decided leaves the office only under a passphrase."),
                sentence("Rules", "Choose a passphrase and tell it to the unit by telephone."),
            )
        watch = progress or Silent()
        with self._file.transaction("follow_up_file.made") as act:
            key = self._keys.needed(act)
            ready = []
            for unit_id in unit_ids:
                unit = found(act.session, Unit, unit_id)
                mine = chosen(charged(act.session, unit_id), resolution_ids, confidential=confidential)
                lock = partial(envelope.locked, passphrase=passphrase) if passphrase else None
                ready.append(put_together(act, unit, mine, key, lock, self._clock.now(), place))
        return self._written(ready, watch)

    def _written(self, ready: Sequence[Ready], watch: Progress) -> tuple[Made, ...]:
        """Only now: without what has been noted of a file nobody could read its answer."""
        made: list[Made] = []
        try:
            for done, one in enumerate(ready):
                watch.step(done, len(ready))
                made.append(one.written())
            watch.step(len(ready), len(ready))
        except BaseException:
            for file in made:
                file.path.unlink(missing_ok=True)
            with self._file.transaction("follow_up_file.not_made") as act:
                for one in ready:
                    records.drop_sent(act, one.made.file_id)
            raise
        return tuple(made)

    def sent(self, limit: int = 200) -> tuple[SentFileView, ...]:
        """The files that were made, the latest first."""
        with self._file.reading() as session:
            answered: dict[str, int] = {}
            for one in records.answers(session):
                answered[one.file_id] = answered.get(one.file_id, 0) + 1
            return tuple(
                SentFileView(
                    one.id,
                    one.unit,
                    one.number,
                    one.day,
                    len(one.texts),
                    one.confidential,
                    one.locked,
                    answered.get(one.id, 0),
                )
                for one in records.sent_files(session)[:limit]
            )

    # Coming in

    def receive(self, path: Path, progress: Progress | None = None) -> Receipt:
        """Takes the answer of a unit in; nothing of it is in the register before it is accepted.

        Refused, with nothing changed, where the file is none, damaged, for another office, unknown, or brings nothing.
        """
        with self._file.reading() as session:
            arriving = opened(session, self._keys, path)
            known_again(session, arriving)
        self._take_evidence(arriving, progress or Silent())
        with self._file.transaction("follow_up_file.answered") as act:
            return received(act, arriving, self._clock.now().astimezone(datetime.UTC))

    def _take_evidence(self, arriving: Arriving, watch: Progress) -> None:
        for done, content in enumerate(arriving.contents.values()):
            watch.step(done, len(arriving.contents))
            self._contents.take_in_bytes(content)

    # Looking at them

    def review(self, *, unit_id: str = "", every: bool = False) -> tuple[ReportRow, ...]:
        """The reports that wait, unit by unit and in the order of the resolutions; with `every`, all that are kept."""
        today = self._clock.today()
        with self._file.reading() as session:
            if every:
                shown = records.reports(session, unit_id)
                states = unit_review.states_of(session, shown)
            else:
                keys = [one.key for one in waiting_reports(session) if unit_id in {"", one.unit_id}]
                shown = records.reports_named(session, keys)
                states = dict.fromkeys(keys, ReportState.WAITING)
            facts = unit_review.Facts.of(session, shown)
            files = {one: records.sent_file(session, one) for one in {one.file_id for one in shown}}
            rows = [
                unit_review.row_of(session, facts, one, files[one.file_id], states[one.key], today) for one in shown
            ]
        return tuple(sorted(rows, key=lambda row: (sort_key(row.unit), row.label, row.date, row.key)))

    def waiting(self) -> int:
        """How many reports nobody has looked at."""
        with self._file.reading() as session:
            return len(waiting_reports(session))

    def open_copy(self, file: FileView) -> Path:
        """A copy of a report's evidence in a temporary folder, for another program to open."""
        return self._contents.to_temporary(file.sha256, file.name)

    def accept(self, keys: Sequence[str]) -> int:
        """Takes reports as steps of the follow-up with their evidence, all as one act. Gives how many.

        What was reported as done waits to be verified, as after any report.
        """
        today = self._clock.today()

        def take(act: Transaction, one: KeptReport) -> None:
            way = unit_taking.accept(act.session, one, today)
            if way != one.gave_way or one.aside:
                records.keep_report(act, replace(one, gave_way=way, aside=False))

        return self._of_each("follow_up.accepted_from_unit", keys, take)

    def send_back(self, keys: Sequence[str], word: str) -> int:
        """Leaves a note with the word on each resolution; the unit is told it by its next file."""
        words, today = text(word, "reason", required=True), self._clock.today()
        return self._of_each(
            "follow_up.sent_back_to_unit",
            keys,
            lambda act, one: unit_taking.send_back(act.session, one, words, today),
        )

    def put_aside(self, keys: Sequence[str]) -> int:
        """Nothing becomes of these; they stay among the reports that are kept."""
        return self._of_each(
            "follow_up_file.put_aside", keys, lambda act, one: records.keep_report(act, replace(one, aside=True))
        )

    def take_back(self, keys: Sequence[str]) -> int:
        """The reports wait again, whatever had become of them."""

        def wait(act: Transaction, one: KeptReport) -> None:
            unit_taking.take_back(act.session, one)
            if one.aside or one.gave_way:
                records.keep_report(act, replace(one, aside=False, gave_way=""))

        return self._of_each("follow_up.unit_answer_taken_back", keys, wait)

    def _of_each(self, verb: str, keys: Sequence[str], deed: Callable[[Transaction, KeptReport], None]) -> int:
        with self._file.transaction(verb) as act:
            every = records.reports_named(act.session, keys)
            for one in sorted(every, key=_in_order):
                act.subject = act.subject or ("resolution", one.report.resolution_id)
                deed(act, one)
        return len(every)


def _in_order(one: KeptReport) -> tuple[datetime.date, int, str]:
    """As they were reported: what was done last is told last."""
    return one.report.date, one.report.place, one.came
