"""What a unit has entered, held in the working copy: every entry is on the disk when a request returns."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from desktop_app.exchange.follow_up_answer import Evidence, read_report
from desktop_app.exchange.follow_up_tasks import plain
from desktop_app.exchange.json_fields import Fields, MalformedError, read_json
from desktop_app.services.exchange.unit_entries import Entry
from desktop_app.store.unit_copy import UnitCopy


class KeptEntries:
    """Entries by the id of their report. `unreadable` counts those that a fault has spoiled; they lie aside."""

    def __init__(self, copy: UnitCopy) -> None:
        self._copy = copy
        self._entries: dict[str, Entry] = {}
        self.unreadable = 0
        for name, content in copy.reports():
            try:
                self._entries[name] = _entry(read_json(content))
            except MalformedError:
                copy.put_aside(name)
                self.unreadable += 1
        copy.sweep(frozenset(one.sha256 for one in evidence_of(self._entries.values())))

    def __iter__(self) -> Iterator[Entry]:
        return iter(tuple(self._entries.values()))

    def __getitem__(self, report_id: str) -> Entry:
        return self._entries[report_id]

    def draft(self, task_id: str, clause_id: str | None) -> Entry | None:
        """What is being entered on a resolution, or on a clause of it."""
        mine = (task_id, clause_id)
        every = self._entries.values()
        return next((e for e in every if e.is_draft and (e.report.resolution_id, e.report.clause_id) == mine), None)

    def write(self, entry: Entry) -> None:
        before = entry.before
        told = {
            "report": plain(entry.report),
            "sent": entry.sent,
            "before": {"report": plain(before.report), "sent": before.sent} if before is not None else None,
        }
        self._copy.write_report(entry.report.id, json_of(told))
        self._entries[entry.report.id] = entry

    def drop(self, entry: Entry) -> None:
        if self._entries.pop(entry.report.id, None) is not None:
            self._copy.drop_report(entry.report.id)


def evidence_of(entries: Iterable[Entry]) -> Iterator[Evidence]:
    """The evidence that these entries name, and what they were before they are corrected."""
    for entry in entries:
        yield from entry.report.evidence
        if entry.before is not None:
            yield from entry.before.report.evidence


def json_of(told: dict[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False, sort_keys=True).encode()


def _entry(of: Fields) -> Entry:
    before = of.maybe("before")
    earlier = Entry(read_report(before.one("report")), before.whole("sent")) if before is not None else None
    return Entry(read_report(of.one("report")), of.whole("sent"), earlier)
