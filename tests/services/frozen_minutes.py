"""Makers for tests of signing and proof: meetings whose minutes are frozen, and certificates to sign them with."""

from __future__ import annotations

import datetime
from pathlib import Path

from desktop_app.domain.resolutions import ResolutionKind
from tests.offices import DAY, Office, at

SECRET = "گذرواژه بلند"
DECISION = "گزارش سه‌ماهه هزینه‌ها به کمیته داده شود."


def frozen_meeting(o: Office, text: str = DECISION, day: datetime.date = DAY) -> str:
    """A meeting with one resolution, its text frozen."""
    meeting = o.session(day=day)
    o.desk.deciding.resolve(meeting, o.item(meeting), text, kind=ResolutionKind.RECOMMENDATION)
    o.hands.set("15:20", day)
    o.desk.meetings.close(meeting, at("15:20"))
    o.desk.minutes.freeze(meeting)
    return meeting


def signature_file(o: Office, folder: Path, name: str) -> Path:
    """A certificate of the office's own authority, which is made with the first."""
    root = folder / "authority.p12"
    if not root.exists():
        o.desk.authorities.make_authority("مرجع گواهی شهرداری سپیدار", SECRET, root)
    target = folder / f"{name}.p12"
    o.desk.authorities.issue(root, SECRET, name=name, member_passphrase=SECRET, target=target)
    return target


def sign_all(o: Office, meeting: str, folder: Path) -> None:
    """Everyone signs digitally."""
    for number, signer in enumerate(o.desk.minutes.get(meeting).signers):
        o.desk.signing.sign_digitally(signer.signature_id, signature_file(o, folder, f"عضو {number}"), SECRET)
