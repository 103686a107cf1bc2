"""Requests about files that come from other offices: opened and checked, looked at, taken in, taken back."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from desktop_app.domain.records import new_id
from desktop_app.exchange.bundle import Opened
from desktop_app.progress import Progress, Silent
from desktop_app.proof.office_key import key_id
from desktop_app.sentences import Refused, sentence
from desktop_app.services.backups import Backups
from desktop_app.services.exchange import applying, arrival_rows, door, opening, outcomes, peers, review, trust_kept
from desktop_app.services.exchange.arrival_rows import Arrival, local
from desktop_app.services.exchange.landing import AttachmentLanding
from desktop_app.services.exchange.own_key import ExchangeKey
from desktop_app.services.exchange.partners import Partners
from desktop_app.services.exchange.settling import settle_within
from desktop_app.services.exchange.staging import brings_more_than, staged
from desktop_app.services.exchange.stepping import not_in_step
from desktop_app.services.exchange.views import ArrivalRow, ArrivalState, Choice, Outcome, Review
from desktop_app.services.local_log import driver_of
from desktop_app.services.requests import Clock, Requests
from desktop_app.store.attachments import Attachments
from desktop_app.store.office_file import OfficeFile, Transaction

BACKUP_OVER: Final = 1000
"""Changes in a file before which a safety copy is made."""
BACKUP_EVERY: Final = datetime.timedelta(days=1)
REVIEWED_UP_TO: Final = 20_000
"""Changes; of a larger file the result lists no records unless a person has looked at it first."""


class Receiving(Requests):
    """Nothing of a file counts before it is applied; then all of it does, or nothing."""

    def __init__(self, file: OfficeFile, clock: Clock, partners: Partners, backups: Backups) -> None:
        super().__init__(file, clock)
        self._partners = partners
        self._backups = backups
        self._looked_at: tuple[str, int, Review] | None = None

    # Looking

    def receive(self, path: Path, progress: Progress | None = None) -> str:
        """Opens a file, checks every signature in it, and keeps it for review. Gives its id among the files received.

        Refused, with nothing changed, for whatever is not in order; the same file again is the same arrival.
        """
        watch = progress or Silent()
        key = self._partners.key()
        opening.refuse_without_room(self._file, path)
        opened, sha256 = opening.from_path(self._file, path, key, watch)
        with self._file.reading() as session:
            known = arrival_rows.by_content(driver_of(session), sha256)
        if known is not None and known.state in {ArrivalState.APPLIED, ArrivalState.PARKED}:
            raise arrival_rows.taken_already(known, self._office(known.office))
        if known is not None and self._content(known) is not None:
            return self._waiting(known)
        opening.kept(self._file, path, sha256, watch)
        came = self._clock.now().astimezone()
        arrival_id = known.id if known is not None else new_id()
        one = arrival_rows.of_manifest(arrival_id, sha256, key.office_id, opened.manifest, came)
        counts = {
            "segments": len(opened.segments),
            "changes": sum(segment.header.changes for segment in opened.segments),
            "attachments": len(opened.manifest.blobs),
            "strangers": len(opened.strangers),
        }
        with self._file.transaction("exchange.received") as act:
            missing = arrival_rows.not_come(driver_of(act.session), one)
            kept = replace(one, counts=counts, kept=replace(one.kept, missing=missing))
            arrival_rows.put(driver_of(act.session), kept)
            act.touch("arrival")
        return one.id

    def look_into(self, path: Path, progress: Progress | None = None) -> Review:
        """What a file would do. Nothing of it is kept."""
        key = self._partners.key()
        opened, sha256 = opening.from_path(self._file, path, key, progress or Silent())
        came = self._clock.now().astimezone()
        return self._review(arrival_rows.of_manifest("", sha256, key.office_id, opened.manifest, came), opened)

    def arrivals(self) -> tuple[ArrivalRow, ...]:
        """Every file that came, the latest first."""
        with self._file.reading() as session:
            rights = trust_kept.rights_of(session)
            return tuple(
                ArrivalRow(
                    id=one.id,
                    office=rights.name_of(one.office),
                    number=one.number,
                    made=local(one.made),
                    came=local(one.came),
                    state=one.state,
                    counts=one.counts,
                    missing=one.kept.missing,
                    office_id=one.office,
                )
                for one in arrival_rows.everything(driver_of(session))
            )

    def review(self, arrival_id: str) -> Review:
        """What applying the file would do now."""
        known = self._looked_at
        if known is not None and known[:2] == (arrival_id, self._file.commits):
            return known[2]
        one = self._arrival(arrival_id)
        opened = opening.from_store(self._file, one.sha256, self._partners.key())
        found = self._review(one, opened)
        self._looked_at = (arrival_id, self._file.commits, found)
        return found

    def outcome(self, arrival_id: str) -> Outcome:
        """What applying the file did. Refused for one that was not applied."""
        one = self._arrival(arrival_id)
        if not one.kept.outcome:
            raise Refused(
                sentence("Rules", "This file has not been taken in yet."),
                sentence("Rules", "Look through it and record it first."),
            )
        return outcomes.read(one.kept.outcome)

    def report(self, arrival_id: str) -> bytes:
        """The record of what applying did, as PDF."""
        return outcomes.printed(self._file, self.outcome(arrival_id))

    # Taking in

    def apply(
        self,
        arrival_id: str,
        choices: Sequence[Choice] = (),
        *,
        agreed: bool = False,
        progress: Progress | None = None,
    ) -> Outcome:
        """Takes all of the file in, or nothing. `agreed`: a person has agreed that it removes a great part.

        A file that was applied already is not applied again; what it did then is told.
        """
        watch = progress or Silent()
        one = self._arrival(arrival_id)
        if one.state is ArrivalState.APPLIED:
            return self.outcome(arrival_id)
        arrival_rows.refuse_unless_waiting(one)
        key = self._partners.key()
        opened = opening.from_store(self._file, one.sha256, key)
        seen = self._seen(one, opened)
        if seen is not None and seen.removals and not agreed:
            raise Refused(
                sentence("Rules", "This file removes a great part of a committee's records."),
                sentence("Rules", "Look through the removals, and record it only if that is meant."),
            )
        backup = self._backup(opened, watch)
        landing = self._landed(one, opened, key)
        self._file.clock.hear(max((segment.header.last for segment in opened.segments), default=0))
        with self._file.transaction("exchange.applied") as act:
            was = applying.before(act.session, choices)
            told = self._apply(act, one, opened, choices, seen)
            outcome = replace(told, attachments=len(landing.landed), backup=backup)
            self._finished(act, one, outcome, was)
        return outcome

    # Putting aside and taking back

    def reject(self, arrival_id: str) -> None:
        """Puts a file aside; nothing of it was taken in. It can be brought back for review."""
        with self._file.transaction("exchange.put_aside") as act:
            one = arrival_rows.by_id(driver_of(act.session), arrival_id)
            arrival_rows.refuse_unless_waiting(one)
            arrival_rows.turned(driver_of(act.session), one, ArrivalState.REJECTED)
            act.touch("arrival")

    def put_back(self, arrival_id: str) -> None:
        """Brings a file that was put aside back for review."""
        with self._file.transaction("exchange.put_back") as act:
            one = arrival_rows.by_id(driver_of(act.session), arrival_id)
            if one.state is ArrivalState.REJECTED:
                arrival_rows.turned(driver_of(act.session), one, ArrivalState.REVIEWING)
                act.touch("arrival")

    def take_back(self, arrival_id: str, progress: Progress | None = None) -> None:
        """The office is as it was before the file. What was written here since stays."""
        del progress
        with self._file.transaction("exchange.taken_back") as act:
            driver = driver_of(act.session)
            one = arrival_rows.by_id(driver, arrival_id)
            if one.state is not ArrivalState.APPLIED:
                raise Refused(
                    sentence("Rules", "Only a file that has been taken in can be taken back."),
                    sentence("Rules", "Look at the list of files; this one counts already as taken back or put aside."),
                )
            applying.parked(act, arrival_id)
            applying.turned_back(act, one.kept.chosen)
            arrival_rows.turned(driver, one, ArrivalState.PARKED)
            act.touch("arrival")

    def take_again(self, arrival_id: str, progress: Progress | None = None) -> None:
        """A file that was taken back counts again, with what others wrote upon it."""
        del progress
        with self._file.transaction("exchange.taken_again") as act:
            driver = driver_of(act.session)
            one = arrival_rows.by_id(driver, arrival_id)
            if one.state is not ArrivalState.PARKED:
                raise Refused(
                    sentence("Rules", "This file was not taken back."),
                    sentence("Rules", "Look at how it stands among the earlier files."),
                )
            arrival_rows.turned(driver, one, ArrivalState.APPLIED)
            parked = {other.id for other in arrival_rows.everything(driver) if other.state is ArrivalState.PARKED}
            rights = trust_kept.rights_of(act.session)
            applying.counted_again(act, rights, parked, self._clock.now().astimezone().isoformat())
            applying.turned_again(act, one.kept.chosen)
            act.touch("arrival")

    # Within

    def _apply(
        self, act: Transaction, one: Arrival, opened: Opened, choices: Sequence[Choice], seen: Review | None
    ) -> Outcome:
        driver = driver_of(act.session)
        arrival_rows.refuse_unless_waiting(arrival_rows.by_id(driver, one.id))
        newer = door.newer_list(act.session, key_id(opened.manifest.key).hex(), opened.trust)
        if newer is not None:
            trust_kept.keep(act, newer)
        rights = trust_kept.rights_of(act.session)
        counted = applying.count_in(act, rights, opened.segments, one.id, one.came.isoformat())
        settled = settle_within(act, choices)
        peers.heard(driver, opened.manifest, one.number)
        now = self._clock.now().astimezone()
        outcome = (
            outcomes.outcome_of(seen, choices, at=local(now), person=self._file.person)
            if seen is not None
            else Outcome(one.id, rights.name_of(one.office), one.number, local(now), {}, person=self._file.person)
        )
        return replace(
            outcome,
            settled=settled,
            pending=len(counted.plan.pending),
            quarantined=len(counted.plan.quarantine),
            proposals=outcome.proposals or len(counted.plan.proposals),
            not_in_step=not_in_step(act.session, rights, opened.manifest),
            made=local(one.made),
            missing_numbers=arrival_rows.not_come(driver, one) if counted.plan.still_missing else (),
        )

    def _finished(self, act: Transaction, one: Arrival, outcome: Outcome, was: tuple[applying.Chosen, ...]) -> None:
        """What was done is kept with the file; its content is not needed any more."""
        driver = driver_of(act.session)
        counts = {**one.counts, **{group.value: count for group, count in outcome.counts.items()}}
        kept = replace(one.kept, chosen=was, outcome=outcomes.kept(outcome), missing=outcome.missing_numbers)
        arrival_rows.put(driver, replace(one, state=ArrivalState.APPLIED, counts=counts, kept=kept))
        driver.execute("DELETE FROM blob_chunk WHERE sha256 = ?", (one.sha256,))
        driver.execute("DELETE FROM blob WHERE sha256 = ?", (one.sha256,))
        act.touched |= {"arrival", "peer", "blob"}

    def _seen(self, one: Arrival, opened: Opened) -> Review | None:
        """As it would be now; of a large file only where a person has looked at it."""
        known = self._looked_at
        if known is not None and known[:2] == (one.id, self._file.commits):
            return known[2]
        was_looked_at = known is not None and known[0] == one.id
        if was_looked_at or one.counts.get("changes", 0) <= REVIEWED_UP_TO:
            return self._review(one, opened, whole=False)
        return None

    def _landed(self, one: Arrival, opened: Opened, key: ExchangeKey) -> AttachmentLanding:
        """Attachments come before the request that needs them; nothing of them stays if the file is not in order."""
        landing = AttachmentLanding(self._file)
        if opened.manifest.blobs:
            try:
                opening.from_store(self._file, one.sha256, key, landing)
            except BaseException:
                landing.dropped()
                raise
        return landing

    def _review(self, one: Arrival, opened: Opened, *, whole: bool = True) -> Review:
        with self._file.reading() as session:
            laid_out = staged(session, one, opened)
        return replace(review.review_of(self._file, laid_out, whole=whole), office_id=one.office)

    def _backup(self, opened: Opened, watch: Progress) -> str:
        newest = self._backups.newest()
        now = self._clock.now().astimezone()
        if newest is not None and now - newest.made <= BACKUP_EVERY:
            with self._file.reading() as session:
                if not brings_more_than(session, opened, BACKUP_OVER):
                    return ""
        return self._backups.make("exchange", watch).path.name

    def _arrival(self, arrival_id: str) -> Arrival:
        with self._file.reading() as session:
            return arrival_rows.by_id(driver_of(session), arrival_id)

    def _office(self, office: str) -> str:
        with self._file.reading() as session:
            return trust_kept.rights_of(session).name_of(office)

    def _waiting(self, one: Arrival) -> str:
        if one.state is ArrivalState.REJECTED:
            self.put_back(one.id)
        return one.id

    def _content(self, one: Arrival) -> str | None:
        return one.sha256 if Attachments(self._file).has(one.sha256) else None
