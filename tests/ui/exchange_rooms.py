"""Rooms of exchange without any file: the page is tried on them where only its own behaviour is meant."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop_app.services.desk import Desk
from desktop_app.services.exchange.partner_views import OwnOffice, PartnerKind, PartnerState, PartnerView
from desktop_app.services.exchange.sending import Request
from desktop_app.services.exchange.sending_views import Ahead, Preview, Sent, StreamShare
from desktop_app.services.exchange.standing import OfficeStanding
from desktop_app.services.exchange.views import (
    ArrivalRow,
    ArrivalState,
    Changed,
    Choice,
    ConflictView,
    Outcome,
    Review,
    ReviewGroup,
)
from tests.ui import exchange_story as story

OWN = OwnOffice(
    "own",
    "own",
    "شهرداری سپیدار",
    "۷۷۱۶۲-۰۹۳۵۸-۴۸۲۱۱-۹۸۰۲۷-۵۵۱۳۰-۲۰۴۸۴",
    has_key=True,
    has_passphrase=True,
    locked=False,
    sheet_made_on=None,
)


def office(
    key: str,
    name: str,
    fingerprint: str,
    state: PartnerState = PartnerState.CONFIRMED,
    kind: PartnerKind = PartnerKind.OFFICE,
) -> PartnerView:
    return PartnerView(
        key,
        name,
        kind,
        fingerprint,
        state,
        can_exchange=state is PartnerState.CONFIRMED,
        lacks_exchange_key=False,
        by_headquarters=False,
        grants=(),
        made_on=datetime.date(2025, 9, 1),
        confirmed_on=None,
        key_id=key,
    )


OFFICES = (
    office("traffic", story.SENDER, "۴۵۶۹۲-۸۸۰۱۷-۱۲۴۶۳-۹۰۵۷۵-۳۳۸۲۰-۷۱۰۴۹"),
    office("one", "شهرداری منطقه یک", "۲۰۹۴۱-۶۷۱۸۰-۵۵۳۰۲-۰۴۷۲۷-۹۹۱۳۶-۲۶۵۸۱"),
    office("two", "شهرداری منطقه دو", "۷۴۱۳۵-۰۵۵۲۸-۳۹۸۱۷-۶۶۰۹۴-۱۷۲۵۳-۸۳۴۰۶"),
    office(
        "province",
        "دفتر امور شهری استانداری",
        "۱۰۸۳۴-۲۹۶۸۰-۷۳۱۵۹-۴۴۹۰۶-۸۲۶۴۷-۵۰۱۷۳",
        PartnerState.UNCONFIRMED,
        PartnerKind.HEADQUARTERS,
    ),
)


def at(month: int, day: int) -> datetime.datetime:
    return datetime.datetime(2025, month, day, 11, 0)  # noqa: DTZ001 - the wall clock


@dataclass
class Partners:
    own_office: OwnOffice = OWN
    known: tuple[PartnerView, ...] = OFFICES

    def own(self) -> OwnOffice:
        return self.own_office

    def offices(self) -> tuple[PartnerView, ...]:
        return self.known


@dataclass
class Standings:
    told: dict[str, OfficeStanding] = field(
        default_factory=lambda: {
            "traffic": OfficeStanding(18, at(12, 3), 23, at(12, 8), (22,)),
            "one": OfficeStanding(31, at(12, 6), 29, at(12, 4)),
            "two": OfficeStanding(27, at(12, 6), 25, at(12, 6)),
            "province": OfficeStanding(4, at(11, 23)),
        }
    )

    def offices(self) -> dict[str, OfficeStanding]:
        return self.told

    def waiting(self) -> int:
        return 1


@dataclass
class Receiving:
    """`reviews` are the files; `did` says what was asked."""

    reviews: dict[str, Review] = field(default_factory=lambda: {"a-23": story.review(office_id="traffic")})
    earlier: tuple[ArrivalRow, ...] = ()
    did: list[tuple[Any, ...]] = field(default_factory=list)

    def arrivals(self) -> tuple[ArrivalRow, ...]:
        rows = [
            ArrivalRow(
                one.arrival_id,
                one.office,
                one.number,
                one.made,
                one.came,
                one.state,
                {group.kind: group.count for group in one.groups},
                one.missing_numbers,
                one.office_id,
            )
            for one in self.reviews.values()
        ]
        return (*rows, *self.earlier)

    def review(self, which: str) -> Review:
        return self.reviews[which]

    def receive(self, path: Path, progress: object = None) -> str:
        self.did.append(("receive", path))
        self.reviews["a-24"] = story.review(
            arrival_id="a-24", number=24, came=at(12, 8), conflicts=(), missing_numbers=(), office_id="traffic"
        )
        return "a-24"

    def apply(
        self, which: str, choices: Sequence[Choice] = (), *, agreed: bool = False, progress: object = None
    ) -> Outcome:
        self.did.append(("apply", which, tuple(choices), agreed))
        self._turn(which, ArrivalState.APPLIED)
        one = self.reviews[which]
        counts = {group.kind: group.count for group in one.groups}
        changed = tuple(
            Changed(item.kind, item.entity, item.title, item.subtitle) for group in one.groups for item in group.items
        )
        return Outcome(
            which, one.office, one.number, at(12, 8), counts, settled=len(choices), left_open=0, changed=changed
        )

    def _turn(self, which: str, state: ArrivalState) -> None:
        self.reviews[which] = replace(self.reviews[which], state=state)

    def reject(self, which: str) -> None:
        self.did.append(("reject", which))
        self._turn(which, ArrivalState.REJECTED)

    def put_back(self, which: str) -> None:
        self.did.append(("put_back", which))
        self._turn(which, ArrivalState.REVIEWING)

    def take_back(self, which: str, progress: object = None) -> None:
        self.did.append(("take_back", which))
        self._turn(which, ArrivalState.PARKED)

    def take_again(self, which: str, progress: object = None) -> None:
        self.did.append(("take_again", which))
        self._turn(which, ArrivalState.APPLIED)


@dataclass
class Conflicts:
    views: tuple[ConflictView, ...] = ()
    did: list[tuple[Any, ...]] = field(default_factory=list)

    def open(self) -> tuple[ConflictView, ...]:
        return self.views

    def noted(self) -> int:
        return len(self.views)

    def of(self, entity: str, rows: Sequence[str]) -> dict[str, tuple[str, ...]]:
        return {one.row: one.registers for one in self.views if one.entity == entity and one.row in rows}

    def settle(self, entity: str, row: str, choices: Sequence[Choice]) -> int:
        self.did.append((entity, row, tuple(choices)))
        self.views = tuple(one for one in self.views if (one.entity, one.row) != (entity, row))
        return len(choices)


@dataclass
class Sending:
    """Makes an empty file in the folder, and remembers for whom."""

    did: list[tuple[Any, ...]] = field(default_factory=list)
    fails: Exception | None = None

    def ahead(self, office_id: str) -> Ahead:
        return {"one": Ahead(34, 6), "two": Ahead(0, 254)}.get(office_id, Ahead())

    def preview(self, offices: Sequence[str]) -> Preview:
        shares = (StreamShare("کمیته سلامت اداری", 118), StreamShare("اشخاص و کمیته‌ها", 24))
        return Preview(shares, 142, 5, 48_300)

    def make(self, offices: Sequence[str], folder: Path, progress: Any = None) -> Sent:
        if self.fails is not None:
            raise self.fails
        progress.step(1, 2)
        self.did.append(("make", tuple(offices), folder))
        return Sent(folder / "sepidar-19.dabir-bundle", 19, 6, 142, 5)

    def request(self, office_id: str, folder: Path) -> Request:
        self.did.append(("request", office_id, folder))
        codes = tuple(f"DABIRQ1/{place}/2/0A1B2C3D/{'MFRGGZDFMZTWQ2LK' * 40}" for place in (1, 2))
        return Request(folder / "sepidar-20.dabir-bundle", 20, codes)


@dataclass
class Rooms:
    partners: Partners = field(default_factory=Partners)
    standings: Standings = field(default_factory=Standings)
    receiving: Receiving = field(default_factory=Receiving)
    conflicts: Conflicts = field(default_factory=Conflicts)
    sending: Sending = field(default_factory=Sending)

    def put_on(self, desk: Desk) -> None:
        """In place of the desk's own."""
        for name in ("partners", "standings", "receiving", "conflicts", "sending"):
            setattr(desk, name, getattr(self, name))


def earlier(count: int = 3) -> tuple[ArrivalRow, ...]:
    states = (ArrivalState.APPLIED, ArrivalState.PARKED, ArrivalState.REJECTED)
    return tuple(
        ArrivalRow(
            f"e-{place}",
            OFFICES[place % 3].name,
            21 - place,
            at(11, 28 - place % 27),
            at(11, 29 - place % 27),
            states[place % 3],
            {ReviewGroup.NEW: 12, ReviewGroup.UPDATED: 4},
            (),
            OFFICES[place % 3].id,
        )
        for place in range(count)
    )
