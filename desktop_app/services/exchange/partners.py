"""Requests about the offices that files are exchanged with: their cards and keys, and what each may in a committee."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.exchange.rights import Rights
from desktop_app.exchange.streams import of_committee
from desktop_app.exchange.trust import EVERY_COMMITTEE, Limits, Right
from desktop_app.proof.office_card import MOST_BYTES, PREFIX, OfficeCard
from desktop_app.sentences import Refused, sentence
from desktop_app.services.exchange import applying, partner_records, trust_kept
from desktop_app.services.exchange.headquarters import Headquarters
from desktop_app.services.exchange.own_key import MOST_SHEET, ExchangeKey, OwnKey
from desktop_app.services.exchange.partner_listing import Listing
from desktop_app.services.exchange.partner_records import Partner, all_of, found
from desktop_app.services.exchange.partner_views import OwnOffice, PartnerView
from desktop_app.services.former_keys import take_over
from desktop_app.services.outside_files import content_of
from desktop_app.services.requests import Clock, Requests
from desktop_app.services.requests import found as row_of
from desktop_app.store.office_file import OfficeFile, Transaction
from desktop_app.store.tables import segment


class Partners(Requests):
    """Nobody is trusted before a person has compared the fingerprint, or headquarters has listed the office."""

    def __init__(self, file: OfficeFile, clock: Clock, own_key: OwnKey, headquarters: Headquarters) -> None:
        super().__init__(file, clock)
        self._own_key = own_key
        self._headquarters = headquarters

    def own(self) -> OwnOffice:
        return self._own_key.own()

    def key(self) -> ExchangeKey:
        """This office's key, unlocked."""
        return self._own_key.key()

    def ready_to_send(self) -> ExchangeKey:
        """The key for making a file; at headquarters the list that goes along is issued first, if it is due."""
        key = self._own_key.key()
        if self._headquarters.is_due():
            self._headquarters.issue()
        return key

    def rights(self) -> Rights:
        """Who may what: by the list of headquarters, or by what is granted here."""
        with self._file.reading() as session:
            return trust_kept.rights_of(session)

    def offices(self) -> tuple[PartnerView, ...]:
        """Headquarters first, then by name."""
        with self._file.reading() as session:
            return Listing(session).rows()

    def one(self, office_id: str) -> PartnerView:
        with self._file.reading() as session:
            return Listing(session).row(office_id)

    # Cards

    def look_at(self, path: Path) -> PartnerView:
        """A card before it is taken, from its file or from the key sheet as PDF or scan."""
        card = card_in(path)
        with self._file.reading() as session:
            self._refuse_own(session, card)
            return Listing(session).of(self._with_card(session, card))

    def add(self, path: Path, *, compared: bool = False) -> str:
        """Takes a card in: of a new office, or the newer one of a known office. Gives the office's id.

        A card that the known key vouches for needs no new comparison. The office's own card tells it again which
        keys it had, where they were lost.
        """
        card = card_in(path)
        with self._file.transaction("partner.added") as act:
            own = trust_kept.own_office(act.session)
            if own is not None and card.public == own.keys[-1].public and len(card.former) > len(own.keys) - 1:
                take_over(act, card.former)
                return card.office_id
            self._refuse_own(act.session, card)
            partner = self._with_card(act.session, card)
            if compared and partner.confirmed_on is None:
                partner = self._confirmed(partner)
            self._keep(act, partner)
        return partner.id

    def confirm(self, office_id: str) -> None:
        """The fingerprint was read out and compared: all six groups are the same."""
        with self._file.transaction("partner.confirmed") as act:
            self._keep(act, self._confirmed(found(act.session, office_id)))

    def rename(self, office_id: str, name: str) -> None:
        """How the office is called here; empty for what its card says."""
        with self._file.transaction("partner.renamed") as act:
            partner = found(act.session, office_id)
            partner_records.keep(act, replace(partner, called=" ".join(name.split())[:200]))

    def remove(self, office_id: str) -> None:
        """Refused once something of it was taken in: its signatures are needed then, and it can only be revoked."""
        with self._file.transaction("partner.removed") as act:
            partner = found(act.session, office_id)
            signed = select(func.count()).select_from(segment).where(segment.c.office.in_(partner.key_ids))
            if act.session.execute(signed).scalar():
                raise Refused(
                    sentence("Rules", "Changes of {office} are part of this office's records."),
                    sentence("Rules", "Withdraw trust in its key instead; what came before stays valid."),
                    office=partner.name,
                )
            partner_records.keep(act, replace(partner, removed=True))
            if trust_kept.headquarters_of(act.session) == office_id:
                trust_kept.name_headquarters(act, "")

    def restore(self, office_id: str) -> None:
        """Brings a removed office back as it was."""
        with self._file.transaction("partner.restored") as act:
            self._keep(act, replace(found(act.session, office_id, removed=True), removed=False))

    # Rights

    def grant(self, office_id: str, committee_id: str, right: Right, confidential: Right = Right.NONE) -> None:
        """What the office may in a committee, and in its confidential part; an empty id stands for all committees.

        Where it may write no longer, what it wrote up to now goes on to count.
        """
        with self._file.transaction("partner.granted") as act:
            partner = found(act.session, office_id)
            if partner.confirmed_on is None or partner.is_revoked:
                raise Refused(
                    sentence("Rules", "The key of {office} is not confirmed."),
                    sentence("Rules", "Compare its fingerprint by telephone first, then give it rights."),
                    office=partner.name,
                )
            wanted = {EVERY_COMMITTEE: right}
            if committee_id:
                row_of(act.session, Committee, committee_id)
                secret = of_committee(committee_id, confidential=True)
                wanted = {of_committee(committee_id): right, secret: confidential}
            self._keep(act, self._granted(act, partner, wanted))

    def withdraw(self, office_id: str, committee_id: str) -> None:
        """Takes every right in the committee back."""
        self.grant(office_id, committee_id, Right.NONE)

    def revoke(self, office_id: str) -> None:
        """The key is no longer in the right hands: what came up to now counts, and nothing after it."""
        with self._file.transaction("partner.revoked") as act:
            partner = found(act.session, office_id)
            revoked = dict(partner.revoked)
            for key in partner.keys:
                revoked.setdefault(key.id, trust_kept.ends_here(act.session, [key.id]))
            partner_records.keep(act, replace(partner, revoked=revoked))

    def reinstate(self, office_id: str) -> None:
        """Takes a revocation back."""
        with self._file.transaction("partner.reinstated") as act:
            self._keep(act, replace(found(act.session, office_id), revoked={}))

    def _keep(self, act: Transaction, partner: Partner) -> None:
        """What it wrote before and was a proposal may count now."""
        partner_records.keep(act, partner)
        applying.count_what_may(act, self._clock.now())

    def _confirmed(self, partner: Partner) -> Partner:
        return replace(partner, confirmed_on=self._clock.today(), by=self._file.person)

    def _refuse_own(self, session: Session, card: OfficeCard) -> None:
        own = trust_kept.own_office(session)
        if own is not None and card.public in {key.public for key in own.keys}:
            raise Refused(
                sentence("Rules", "This is this office's own card."),
                sentence("Rules", "It is meant for other offices; give it to them."),
            )

    def _with_card(self, session: Session, card: OfficeCard) -> Partner:
        known = all_of(session, removed=True).get(card.office_id)
        if known is None or (known.removed and known.confirmed_on is None):
            return Partner(card.office_id, (card,))
        return replace(known.with_card(card), removed=False)

    def _granted(self, act: Transaction, partner: Partner, wanted: Mapping[str, Right]) -> Partner:
        here = trust_kept.ends_here(act.session, partner.key_ids)
        until, grants = partner.until, dict(partner.grants)
        before = {stream: _right(grants, stream) for stream in {*wanted, *(s for ends in here.values() for s in ends)}}
        grants |= wanted
        for stream, had in before.items():
            has = _right(grants, stream)
            if has >= Right.WRITE:
                until = trust_kept.without(until, stream)
            elif had >= Right.WRITE:
                until = _ended(until, here, stream)
        return replace(partner, grants=grants, until=until)


def _right(grants: Mapping[str, Right], stream: str) -> Right:
    if stream in grants:
        return grants[stream]
    ordinary = stream.startswith("committee/") and not stream.endswith("/confidential")
    return grants.get(EVERY_COMMITTEE, Right.NONE) if ordinary else Right.NONE


def _ended(until: Limits, here: Limits, stream: str) -> Limits:
    """With the ends of that stream as they are here now."""
    ended = dict(until)
    for copy, ends in here.items():
        if stream in ends:
            ended[copy] = {**ended.get(copy, {}), stream: ends[stream]}
    return ended


def card_in(path: Path) -> OfficeCard:
    """The card in a card file, or on a key sheet as PDF, scan or photograph."""
    from desktop_app.proof import scanned_codes  # noqa: PLC0415 - start-up

    if path.suffix.casefold() not in scanned_codes.SUFFIXES:
        return OfficeCard.read(content_of(path, MOST_BYTES))
    texts = scanned_codes.texts(content_of(path, MOST_SHEET), PREFIX)
    if len(texts) != 1:
        raise Refused(
            sentence("Rules", "No office card can be read in this file."),
            sentence("Rules", "Scan the key sheet again, flat and sharp, or ask for the card file."),
        )
    return OfficeCard.read(texts[0].encode())
