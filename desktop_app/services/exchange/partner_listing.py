"""How the offices that files are exchanged with are shown: by what is kept here, and by the list of headquarters."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from desktop_app.domain.committees import Committee
from desktop_app.exchange.rights import Rights
from desktop_app.exchange.streams import committee_in, is_confidential
from desktop_app.exchange.trust import EVERY_COMMITTEE, Right, TrustedOffice
from desktop_app.persian.sorting import sort_key
from desktop_app.proof.office_key import spoken_fingerprint
from desktop_app.sentences import Refused, sentence
from desktop_app.services.exchange import trust_kept
from desktop_app.services.exchange.partner_records import Partner, all_of
from desktop_app.services.exchange.partner_views import GrantView, PartnerKind, PartnerState, PartnerView
from desktop_app.services.requests import living


class Listing:
    """Within one reading."""

    def __init__(self, session: Session) -> None:
        self._partners = all_of(session)
        self._headquarters = trust_kept.headquarters_of(session)
        self._own = trust_kept.own_id(session)
        self._rights: Rights = trust_kept.rights_of(session)
        self._list = trust_kept.list_of(session)
        self._names = {row.id: row.name for row in living(session, Committee)}

    def rows(self) -> tuple[PartnerView, ...]:
        views = [self.of(partner) for partner in self._partners.values()]
        listed = self._list.offices if self._list is not None else ()
        views += [self._listed(one) for one in listed if one.id not in self._partners and one.id != self._own]
        return tuple(sorted(views, key=lambda one: (one.kind is not PartnerKind.HEADQUARTERS, sort_key(one.name))))

    def row(self, office_id: str) -> PartnerView:
        view = next((one for one in self.rows() if one.id == office_id), None)
        if view is None:
            raise Refused(
                sentence("Rules", "This office is not among those that files are exchanged with."),
                sentence("Rules", "Add its card first."),
            )
        return view

    def of(self, partner: Partner) -> PartnerView:
        """A partner as it is kept here, or as it would be with a card that is looked at."""
        listed = self._trusted(partner.id)
        state = PartnerState.UNCONFIRMED if partner.confirmed_on is None else PartnerState.CONFIRMED
        if listed is not None:
            state = PartnerState.CONFIRMED
        if partner.is_revoked or (listed is not None and listed.is_revoked):
            state = PartnerState.REVOKED
        signs = self._headquarters == self._own
        by_list = listed is not None and not signs
        # Headquarters lists an office before it makes a file for it.
        recipient = partner.card.recipient if signs else self._rights.recipient_of(partner.id)
        return PartnerView(
            id=partner.id,
            name=partner.name,
            kind=self._kind(partner.id),
            fingerprint=partner.card.fingerprint,
            state=state,
            can_exchange=state is PartnerState.CONFIRMED and bool(recipient),
            lacks_exchange_key=not partner.card.recipient,
            by_headquarters=by_list,
            grants=self._grants(self._in_list(listed) if by_list and listed is not None else partner.grants),
            made_on=partner.card.made_on,
            confirmed_on=partner.confirmed_on,
            key_id=partner.card.key_id.hex(),
        )

    def _listed(self, one: TrustedOffice) -> PartnerView:
        """An office that headquarters alone vouches for."""
        key = one.present or one.keys[-1]
        return PartnerView(
            id=one.id,
            name=one.name,
            kind=self._kind(one.id),
            fingerprint=spoken_fingerprint(key.public, key.recipient),
            state=PartnerState.REVOKED if one.is_revoked else PartnerState.CONFIRMED,
            can_exchange=self._rights.recipient_of(one.id) is not None,
            lacks_exchange_key=not key.recipient,
            by_headquarters=True,
            grants=self._grants(self._in_list(one)),
            made_on=None,
            confirmed_on=None,
            key_id=key.id,
        )

    def _trusted(self, office_id: str) -> TrustedOffice | None:
        return self._list.office(office_id) if self._list is not None else None

    def _kind(self, office_id: str) -> PartnerKind:
        return PartnerKind.HEADQUARTERS if office_id == self._headquarters else PartnerKind.OFFICE

    def _in_list(self, one: TrustedOffice) -> Mapping[str, Right]:
        annexes = self._list.annexes if self._list is not None else ()
        return {**one.rights, **{annex.stream: annex.rights[one.id] for annex in annexes if one.id in annex.rights}}

    def _grants(self, rights: Mapping[str, Right]) -> tuple[GrantView, ...]:
        """By committee, those known here by name; all committees first."""
        committees: dict[str, list[Right]] = {}
        for stream, right in rights.items():
            committee = "" if stream == EVERY_COMMITTEE else committee_in(stream)
            if committee is not None and right:
                committees.setdefault(committee, [Right.NONE, Right.NONE])[is_confidential(stream)] = right
        views = [GrantView(one, self._names.get(one, ""), *pair) for one, pair in committees.items()]
        return tuple(sorted(views, key=lambda view: (view.committee_id != "", sort_key(view.committee))))
