"""Requests about headquarters: who it is, the trust list that it signs, and how a list is taken in."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app.exchange.streams import is_confidential
from desktop_app.exchange.trust import LONGEST, Annex, Limits, Right, TrustedKey, TrustedOffice, TrustList, issued
from desktop_app.sentences import Refused, sentence
from desktop_app.services.exchange import applying, trust_kept
from desktop_app.services.exchange.own_key import OwnKey
from desktop_app.services.exchange.partner_records import Partner, all_of, found
from desktop_app.services.exchange.partner_views import HeadquartersView
from desktop_app.services.outside_files import content_of
from desktop_app.services.requests import Clock, Requests
from desktop_app.store.office_file import OfficeFile

_SALT_BYTES = 16


class Headquarters(Requests):
    """One office may sign for all. Without one, each office grants for itself."""

    def __init__(self, file: OfficeFile, clock: Clock, own_key: OwnKey) -> None:
        super().__init__(file, clock)
        self._own_key = own_key

    def view(self) -> HeadquartersView:
        with self._file.reading() as session:
            named = trust_kept.headquarters_of(session)
            trust = trust_kept.list_of(session)
            own = bool(named) and named == trust_kept.own_id(session)
            partner = all_of(session).get(named)
            name = self._own_key.own().name if own else partner.name if partner else ""
            made = datetime.datetime.fromisoformat(trust.made) if trust else None
            return HeadquartersView(named, name, own, trust.number if trust else 0, made, own and _is_due(session))

    def name(self, office_id: str | None) -> None:
        """Whose trust lists count here from now on; None for nobody's. Refused while its key is not confirmed."""
        with self._file.transaction("trust_list.headquarters_named") as act:
            if office_id:
                partner = found(act.session, office_id)
                if partner.confirmed_on is None or partner.is_revoked:
                    raise Refused(
                        sentence("Rules", "The key of {office} is not confirmed."),
                        sentence("Rules", "Compare its fingerprint by telephone first, then name it headquarters."),
                        office=partner.name,
                    )
            trust_kept.name_headquarters(act, office_id or "")
            applying.count_what_may(act, self._clock.now())

    def be(self) -> None:
        """This office signs the trust list from now on."""
        own = self._own_key.make()
        with self._file.transaction("trust_list.headquarters_named") as act:
            trust_kept.name_headquarters(act, own.id)
            applying.count_what_may(act, self._clock.now())

    def step_down(self) -> None:
        """Nobody's list counts any more; what is granted here counts directly."""
        self.name(None)

    def is_due(self) -> bool:
        """Whether this office is headquarters and something was changed since its last list."""
        with self._file.reading() as session:
            named = trust_kept.headquarters_of(session)
            return bool(named) and named == trust_kept.own_id(session) and _is_due(session)

    def issue(self) -> int:
        """Signs the next list and gives its number. Refused at other offices, and while the key is locked."""
        key = self._own_key.key()
        with self._file.transaction("trust_list.issued") as act:
            own = trust_kept.own_office(act.session)
            if own is None or trust_kept.headquarters_of(act.session) != own.id:
                raise Refused(
                    sentence("Rules", "This office is not headquarters."),
                    sentence("Rules", "Only headquarters issues trust lists; take in the one that it sends."),
                )
            trust = issued(
                own,
                _offices(act.session),
                previous=trust_kept.list_of(act.session),
                made=self._clock.now().astimezone().isoformat(timespec="seconds"),
                sign=key.sign,
                signer=key.key_id,
                annexes=_annexes(act.session, lambda: os.urandom(_SALT_BYTES).hex()),
                noise=lambda: os.urandom(32),
            )
            trust_kept.keep(act, trust)
            applying.count_what_may(act, self._clock.now())
        return trust.number

    def document(self) -> bytes | None:
        """The list that holds here, as a file's content, without what is told to few; None where there is none."""
        with self._file.reading() as session:
            return trust_kept.list_for(session, "")

    def take_in(self, path: Path) -> int:
        """A list from a file of its own. Gives its number. Refused when it is older, foreign, or contradicts."""
        with self._file.transaction("trust_list.taken_in") as act:
            number = trust_kept.take_in(act, content_of(path, LONGEST)).number
            applying.count_what_may(act, self._clock.now())
        return number


def _offices(session: Session) -> list[TrustedOffice]:
    """As the list names them: without what concerns confidential streams."""
    return [_open(one.trusted()) for one in _listed(session)]


def _listed(session: Session) -> list[Partner]:
    """Those whose keys were confirmed, in the order of their ids; what was revoked stays in the list."""
    partners = (one for one in all_of(session).values() if one.confirmed_on is not None)
    return sorted(partners, key=lambda one: one.id)


def _open(office: TrustedOffice) -> TrustedOffice:
    keys = tuple(
        TrustedKey(key.public, key.recipient, key.status, _ordinary(key.valid_to), key.succession)
        for key in office.keys
    )
    rights = {stream: right for stream, right in sorted(office.rights.items()) if not is_confidential(stream) and right}
    return TrustedOffice(office.id, office.name, keys, rights, _ordinary(office.until))


def _ordinary(limits: Limits) -> Limits:
    kept = {copy: {s: end for s, end in ends.items() if not is_confidential(s)} for copy, ends in limits.items()}
    return {copy: ends for copy, ends in kept.items() if ends}


def _annexes(session: Session, salt: Callable[[], str]) -> list[Annex]:
    """One for each confidential stream in which anybody has or had a right."""
    offices = [one.trusted() for one in _listed(session)]
    streams = sorted({stream for one in offices for stream in _named(one) if is_confidential(stream)})
    return [
        Annex(
            stream,
            salt(),
            {one.id: one.rights[stream] for one in offices if one.rights.get(stream, Right.NONE)},
            {key.id: ends for one in offices for key in one.keys if (ends := _in_stream(key.valid_to, stream))},
            {one.id: ends for one in offices if (ends := _in_stream(one.until, stream))},
        )
        for stream in streams
    ]


def _named(office: TrustedOffice) -> Iterable[str]:
    yield from (stream for stream, right in office.rights.items() if right)
    for limits in (office.until, *(key.valid_to for key in office.keys)):
        for ends in limits.values():
            yield from ends


def _in_stream(limits: Limits, stream: str) -> dict[str, tuple[int, str]]:
    return {copy: ends[stream] for copy, ends in limits.items() if stream in ends}


def _is_due(session: Session) -> bool:
    trust: TrustList | None = trust_kept.list_of(session)
    own = trust_kept.own_office(session)
    if trust is None or own is None:
        return True
    here = (own, *_offices(session))
    told = [(one.stream, one.rights, one.valid_to, one.until) for one in trust.annexes]
    wanted = [(one.stream, one.rights, one.valid_to, one.until) for one in _annexes(session, str)]
    return here != trust.offices or told != wanted
