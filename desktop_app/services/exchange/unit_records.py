"""What the secretariat keeps of files that went to units and of answers that came: never logged, never handed on."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from sqlalchemy.orm import Session

from desktop_app.exchange.follow_up_answer import Report, read_report
from desktop_app.exchange.follow_up_tasks import plain
from desktop_app.exchange.json_fields import Fields
from desktop_app.services.waiting_reports import return_of, step_of
from desktop_app.store import safe
from desktop_app.store.office_file import Transaction
from desktop_app.store.safe import Drawer

_DIGEST: Final = 16


@dataclass(frozen=True, kw_only=True)
class SentFile:
    """A follow-up file as it was made. `texts` are digests of what the unit was told, by resolution."""

    id: str
    number: int
    unit_id: str
    unit: str
    made: str
    secret: str
    locked: bool = False
    confidential: bool = False
    texts: dict[str, str] = field(default_factory=dict)

    @property
    def day(self) -> datetime.date:
        return day_of(self.made)


@dataclass(frozen=True, kw_only=True)
class CameAnswer:
    """An answer that was received."""

    sha256: str
    file_id: str
    unit_id: str
    unit: str
    number: int
    copy_id: str
    person: str
    made: str
    came: str
    reports: int

    @property
    def day(self) -> datetime.date:
        """Of its arrival."""
        return day_of(self.came)


@dataclass(frozen=True, kw_only=True)
class KeptReport:
    """One report of a unit, whatever has become of it."""

    report: Report
    unit_id: str
    file_id: str
    came: str
    aside: bool = False
    gave_way: str = ""
    """The step of an earlier version that was taken out when this one was accepted."""

    @property
    def key(self) -> str:
        return key_of(self.report)

    @property
    def day(self) -> datetime.date:
        """Of its arrival."""
        return day_of(self.came)

    @property
    def step_id(self) -> str:
        """Of the step of the follow-up it becomes once it is accepted."""
        return step_of(self.report.id, self.report.revision)

    @property
    def return_id(self) -> str:
        """Of the note it becomes when it is sent back."""
        return return_of(self.report.id, self.report.revision)


def key_of(report: Report) -> str:
    return f"{report.id}:{report.revision}"


def day_of(moment: str) -> datetime.date:
    """By the clock on the wall."""
    return datetime.datetime.fromisoformat(moment).astimezone().date()


def digest_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGEST]


# Files that went out


def sent_file(session: Session, file_id: str) -> SentFile | None:
    text = safe.kept(session, Drawer.UNIT_FILE, file_id)
    return None if text is None else SentFile(**json.loads(text))


def sent_files(session: Session) -> list[SentFile]:
    """The latest first."""
    found = [SentFile(**json.loads(text)) for text in safe.all_kept(session, Drawer.UNIT_FILE).values()]
    return sorted(found, key=lambda one: (one.made, one.number), reverse=True)


def keep_sent(act: Transaction, made: SentFile) -> None:
    safe.keep(act, Drawer.UNIT_FILE, _written(asdict(made)), made.id)


def drop_sent(act: Transaction, file_id: str) -> None:
    """Of a file that was not written after all."""
    safe.drop(act, Drawer.UNIT_FILE, file_id)


# Answers that came


def answers(session: Session) -> list[CameAnswer]:
    """The latest first."""
    found = [CameAnswer(**json.loads(text)) for text in safe.all_kept(session, Drawer.UNIT_ANSWER).values()]
    return sorted(found, key=lambda one: one.came, reverse=True)


def keep_answer(act: Transaction, came: CameAnswer) -> None:
    safe.keep(act, Drawer.UNIT_ANSWER, _written(asdict(came)), came.sha256)


# Their reports


def reports(session: Session, unit_id: str = "") -> list[KeptReport]:
    """Every report that is kept, of one unit where it is named."""
    found = [_report(text) for text in safe.all_kept(session, Drawer.UNIT_REPORT).values()]
    return [one for one in found if not unit_id or one.unit_id == unit_id]


def reports_named(session: Session, keys: Sequence[str]) -> list[KeptReport]:
    """Those of them that are kept, in the order of the keys."""
    found = safe.kept_under(session, Drawer.UNIT_REPORT, keys)
    return [_report(found[key]) for key in keys if key in found]


def keep_report(act: Transaction, kept: KeptReport) -> None:
    told = {**asdict(kept), "report": plain(kept.report)}
    safe.keep(act, Drawer.UNIT_REPORT, _written(told), kept.key)


def drop_report(act: Transaction, key: str) -> None:
    safe.drop(act, Drawer.UNIT_REPORT, key)


def _report(text: str) -> KeptReport:
    told = json.loads(text)
    return KeptReport(**{**told, "report": read_report(Fields(told["report"]))})


def _written(told: dict[str, Any]) -> str:
    return json.dumps(told, ensure_ascii=False, sort_keys=True)
