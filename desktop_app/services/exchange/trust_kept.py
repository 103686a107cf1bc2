"""The trust list that holds in this office file, and who may what by it or by direct grants."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.exchange.rights import Rights
from desktop_app.exchange.trust import KeyStatus, Limits, TrustedKey, TrustedOffice, TrustList, accepted
from desktop_app.exchange.trust_reading import read, read_again
from desktop_app.proof import key_succession
from desktop_app.proof.office_key import OfficeKey, signed_by
from desktop_app.sentences import Refused, sentence
from desktop_app.services import former_keys
from desktop_app.services.exchange import partner_records
from desktop_app.services.paper_facts import office_of
from desktop_app.store import safe
from desktop_app.store.office_file import Transaction
from desktop_app.store.safe import Drawer
from desktop_app.store.tables import change, replica, segment, taken

_HEADQUARTERS = "headquarters"
_LIST = "list"
_NOBODY = "-"
"""The id of this office while it has no key; no key has it."""


def headquarters_of(session: Session) -> str:
    """The id of the office whose list counts here; empty where none is named."""
    return safe.kept(session, Drawer.TRUST, _HEADQUARTERS) or ""


def name_headquarters(act: Transaction, office_id: str) -> None:
    """Empty for none. A list of another headquarters does not hold any more."""
    kept = list_of(act.session)
    if kept is not None and kept.headquarters != office_id:
        safe.drop(act, Drawer.TRUST, _LIST)
    safe.keep(act, Drawer.TRUST, office_id, _HEADQUARTERS)


def list_of(session: Session) -> TrustList | None:
    """The list that holds here."""
    text = safe.kept(session, Drawer.TRUST, _LIST)
    if text is None:
        return None
    return read_again(text.encode())


def list_for(session: Session, office_id: str) -> bytes | None:
    """The list as it is handed to an office: without the annexes that it may not read."""
    kept = list_of(session)
    return kept.for_office(office_id).content() if kept is not None else None


def list_for_all(session: Session, offices: Iterable[str]) -> bytes | None:
    """As `list_for`, with the annexes that every one of these offices may read."""
    kept = list_of(session)
    for office in offices:
        kept = kept.for_office(office) if kept is not None else None
    return kept.content() if kept is not None else None


def take_in(act: Transaction, content: bytes) -> TrustList:
    """A list that came by a file or inside one. Refused where it is not of the headquarters named here, or older."""
    arriving = looked_at(act.session, content)
    holds = followed(act.session, arriving)
    keep(act, holds)
    return holds


def followed(session: Session, arriving: TrustList) -> TrustList:
    """The list that would hold after this one came. Refused for one that goes back or contradicts."""
    known = list_of(session)
    if known is not None and arriving.headquarters == own_id(session) and arriving.number >= known.number:
        known = None  # headquarters, brought back from a safety copy, goes on from the list that others have
    return accepted(known, arriving)


def looked_at(session: Session, content: bytes) -> TrustList:
    """A list that came, checked and not kept. Refused where it is not of the headquarters named here."""
    named = headquarters_of(session)
    if not named:
        raise Refused(
            sentence("Rules", "No headquarters is named in this office."),
            sentence("Rules", "Compare the card of headquarters first and name it, then take the list in."),
        )
    keys = _keys_of_headquarters(session, named, list_of(session))
    arriving = read(content, keys.get, signed_by, key_succession.follows)
    if arriving.headquarters != named:
        raise Refused(
            sentence("Rules", "This trust list is not signed by the headquarters that is known here."),
            sentence("Rules", "Take in the new card of headquarters first, or name another headquarters."),
        )
    return arriving


def keep(act: Transaction, trust: TrustList) -> None:
    safe.keep(act, Drawer.TRUST, trust.content().decode(), _LIST)


def _keys_of_headquarters(session: Session, named: str, known: TrustList | None) -> dict[str, bytes]:
    """The public keys that may sign the next list, by id."""
    listed = known.office(named) if known else None
    keys = {key.id: key.public for key in listed.keys if key.status is KeyStatus.VALID} if listed else {}
    closed = {key.id for key in listed.keys if key.status is not KeyStatus.VALID} if listed else set()
    own = own_office(session)
    if own is not None and own.id == named:
        trusted = own.keys
    else:
        partner = partner_records.all_of(session).get(named)
        trusted = partner.keys if partner is not None and partner.confirmed_on is not None else ()
    valid = {key.id: key.public for key in trusted if key.status is KeyStatus.VALID and key.id not in closed}
    return {**keys, **valid}


def own_office(session: Session) -> TrustedOffice | None:
    """This office with the keys it has and had; None while it has none."""
    text = safe.kept(session, Drawer.KEY)
    if text is None:
        return None
    key = OfficeKey.from_text(text)
    line = former_keys.line_to(session, key.public)
    former = tuple(TrustedKey(one.public, "", KeyStatus.FORMER, succession=one.signature) for one in line)
    keys = (*former, TrustedKey(key.public, key.recipient))
    return TrustedOffice(keys[0].id, office_of(session).name or _first_name(session), keys)


def _first_name(session: Session) -> str:
    """As the office was called when its file was made."""
    return session.execute(select(replica.c.office).where(replica.c.mine == 1).order_by(replica.c.rid)).scalar() or ""


def own_id(session: Session) -> str:
    """The id under which other offices know this one."""
    own = own_office(session)
    return own.id if own is not None else _NOBODY


def rights_of(session: Session, arriving: TrustList | None = None) -> Rights:
    """By the list of headquarters where there is one, by what was granted here where there is none.

    `arriving` is one that would be kept, in place of the one that is.
    """
    own = own_office(session)
    trust = arriving or list_of(session)
    if trust is not None and trust.headquarters == headquarters_of(session):
        rights = Rights.of_list(own.id if own else _NOBODY, trust)
        if own is None or rights.public_of(own.keys[-1].id) is not None:
            return rights
        # What this office writes under a key that headquarters does not know yet is its own all the same.
        listed = tuple(one for one in trust.offices if one.id != own.id)
        known = trust.office(own.id)
        here = TrustedOffice(own.id, own.name, own.keys, known.rights if known else {}, known.until if known else {})
        return Rights(own.id, (*listed, here), trust.annexes, trust.headquarters)
    confirmed = [one for one in partner_records.all_of(session).values() if one.confirmed_on is not None]
    offices = [one.trusted() for one in confirmed if own is None or one.id != own.id]
    return Rights.direct(own.id if own else _NOBODY, [*([own] if own else []), *offices], homes(session, confirmed))


def homes(session: Session, partners: Collection[partner_records.Partner]) -> dict[str, str]:
    """By committee: the office that began it, empty for this one.

    A copy that never sealed anything itself is its office's whose segments bring what it wrote.
    """
    offices = {key: one.id for one in partners for key in one.key_ids}
    begun = (
        select(change.c.row, replica.c.mine, replica.c.key, change.c.rid, change.c.seq)
        .join(replica, replica.c.rid == change.c.rid)
        .where(change.c.entity == "committee", change.c.register == "_life", change.c.prev == "[]")
        .order_by(change.c.hlc.desc())
    )
    found = {}
    for row, mine, key, rid, seq in session.execute(begun).all():
        known = "" if mine else key or _brought_by(session, rid, seq)
        found[row] = offices.get(known, known)
    return found


def _brought_by(session: Session, author: int, seq: int) -> str:
    """The id of the key under which a change came; empty where no segment brought it."""
    asked = (
        select(segment.c.office)
        .join(taken, (taken.c.rid == segment.c.rid) & (taken.c.stream == segment.c.stream) & (taken.c.n == segment.c.n))
        .where(taken.c.author == author, taken.c.first <= seq, taken.c.last >= seq)
        .order_by(segment.c.n)
        .limit(1)
    )
    return session.scalar(asked) or ""


def ends_here(session: Session, keys: Collection[str]) -> Limits:
    """By copy and stream: the last segment here that one of these keys signed, with its hash."""
    last = (
        select(replica.c.uuid, segment.c.stream, segment.c.n, segment.c.hash)
        .join(replica, replica.c.rid == segment.c.rid)
        .where(segment.c.office.in_(keys), segment.c.state == "applied")
        .order_by(segment.c.n)
    )
    ends: dict[str, dict[str, tuple[int, str]]] = {}
    for copy, stream, n, told in session.execute(last):
        ends.setdefault(copy, {})[stream] = (n, told)
    return ends


def without(limits: Limits, stream: str) -> dict[str, Mapping[str, tuple[int, str]]]:
    """The limits of all other streams."""
    left = {copy: {name: end for name, end in ends.items() if name != stream} for copy, ends in limits.items()}
    return {copy: ends for copy, ends in left.items() if ends}
