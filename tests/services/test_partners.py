"""Trust between offices over real files: cards, comparison, rights, headquarters, renewal, revocation, recovery."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import insert, text

from desktop_app.exchange.streams import of_committee
from desktop_app.exchange.trust import ForkedError, Right
from desktop_app.exchange.trust_reading import read_again
from desktop_app.persian.digits import to_latin
from desktop_app.proof import recovery
from desktop_app.proof.office_card import OfficeCard
from desktop_app.proof.paper_check import Verdict
from desktop_app.sentences import Refused
from desktop_app.services.desk import Desk
from desktop_app.services.exchange import trust_kept
from desktop_app.services.exchange.own_key import recovery_text
from desktop_app.services.exchange.partner_views import OwnOffice, PartnerKind, PartnerState
from desktop_app.store.office_file import OfficeFile
from desktop_app.store.tables import replica, segment
from tests.offices import Office
from tests.proof import makers
from tests.proof.test_office_keys import old_card
from tests.services.frozen_minutes import frozen_meeting

PHRASE = "رودخانه‌ای که به دریا می‌رسد"
Made = Callable[[str], Desk]


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Made]:
    """Offices by name, each in a folder of its own."""
    made: dict[str, Desk] = {}

    def of(name: str) -> Desk:
        if name not in made:
            (tmp_path / name).mkdir()
            made[name] = Desk(OfficeFile.create(tmp_path / name / "o.dabir", office_name=name, home=tmp_path / name))
        return made[name]

    yield of
    for desk in made.values():
        assert desk.file.verify() == []
        desk.file.close()


def file(tmp_path: Path, content: bytes | None, name: str = "one.card") -> Path:
    assert content is not None
    path = tmp_path / name
    path.write_bytes(content)
    return path


def meet(here: Desk, there: Desk, tmp_path: Path, *, compared: bool = True) -> str:
    """The card of the one comes to the other."""
    return here.partners.add(file(tmp_path, there.own_key.card()), compared=compared)


def signed_here(desk: Desk, key_id: str, stream: str, n: int, copy: str = "copy") -> None:
    """As if segments of that key up to n had been taken in."""
    with desk.file.transaction("test.segments") as act:
        found = act.session.execute(text("SELECT rid FROM replica WHERE uuid = :u"), {"u": copy}).scalar()
        if found is None:
            found = act.session.execute(text("SELECT max(rid) + 1 FROM replica")).scalar_one()
            row = {"rid": found, "uuid": copy, "office": "", "created": "", "mine": 0, "key": key_id}
            act.session.execute(insert(replica).values(row))
        for place in range(1, n + 1):
            row = {"rid": found, "stream": stream, "n": place, "hash": f"h{place}", "office": key_id, "header": b""}
            row |= {"signature": b"", "body": b"", "state": "applied", "arrival": ""}
            act.session.execute(insert(segment).prefix_with("OR IGNORE").values(row))
        act.touch("segment")


def test_that_the_key_is_made_at_first_use(offices: Made) -> None:
    desk = offices("الف")
    assert (desk.own_key.own().has_key, desk.own_key.own().id) == (False, "")

    key = desk.own_key.key()
    own = desk.own_key.own()
    assert (own.has_key, own.id, own.key_id, own.locked) == (True, key.key_id, key.key_id, False)
    assert re.fullmatch(r"([۰-۹]{5}-){5}[۰-۹]{5}", own.fingerprint)
    assert key.identities == (key.age_identity,)
    assert desk.own_key.key().recipient == key.recipient


def test_that_a_key_made_under_a_passphrase_waits_for_it(offices: Made) -> None:
    desk = offices("الف")
    desk.own_key.make("گذرواژه کلید")
    desk.office_keys.lock()
    assert (desk.own_key.own().has_passphrase, desk.own_key.own().locked) == (True, True)

    for request in (desk.own_key.key, desk.own_key.card, desk.own_key.key_sheet, desk.own_key.renew):
        with pytest.raises(Refused, match="locked"):
            request()
    desk.own_key.unlock("گذرواژه کلید")
    assert desk.own_key.key().sign(b"x")


def test_that_two_offices_show_the_same_fingerprint(offices: Made, tmp_path: Path) -> None:
    here, there = offices("الف"), offices("ب")
    card = file(tmp_path, there.own_key.card())

    seen = here.partners.look_at(card)
    assert (seen.state, seen.can_exchange, here.partners.offices()) == (PartnerState.UNCONFIRMED, False, ())
    assert (seen.fingerprint, seen.name, seen.id) == (there.own_key.own().fingerprint, "ب", there.own_key.own().id)

    here.partners.add(card)
    assert here.partners.one(seen.id).state is PartnerState.UNCONFIRMED
    assert here.office_keys.cards() == [], "codes on its papers are not taken for good yet"
    here.partners.confirm(seen.id)
    view = here.partners.one(seen.id)
    assert (view.state, view.can_exchange, view.confirmed_on) == (PartnerState.CONFIRMED, True, here.clock.today())
    assert [one.office for one in here.office_keys.cards()] == ["ب"]


def test_that_a_card_comes_on_the_printed_key_sheet_too(offices: Made, tmp_path: Path) -> None:
    here, there = offices("الف"), offices("ب")
    sheet = there.own_key.key_sheet()
    scan = makers.scanned(sheet, dpi=200, turned=1.5)

    for name, content in (("sheet.pdf", sheet), ("sheet.jpg", scan)):
        assert here.partners.look_at(file(tmp_path, content, name)).fingerprint == there.own_key.own().fingerprint
    told = to_latin(words_of(sheet))
    for group in there.own_key.own().fingerprint.split("-"):
        assert to_latin(group) in told
    with pytest.raises(Refused, match="No office card"):
        here.partners.add(file(tmp_path, makers.printed_with(lambda *_: "DABIR:X"), "paper.pdf"))


def words_of(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(document[n].get_textpage().get_text_range() for n in range(len(document)))
    finally:
        document.close()


def test_that_nothing_goes_to_an_office_that_was_not_compared(offices: Made, tmp_path: Path) -> None:
    here, there = offices("الف"), offices("ب")
    one = meet(here, there, tmp_path, compared=False)

    with pytest.raises(Refused, match="not confirmed"):
        here.partners.grant(one, "", Right.READ)
    with pytest.raises(Refused, match="not confirmed"):
        here.headquarters.name(one)
    assert here.partners.rights().recipient_of(one) is None
    assert here.partners.rights().office_of(one) is None


def test_that_the_own_card_is_not_another_office(offices: Made, tmp_path: Path) -> None:
    here = offices("الف")
    with pytest.raises(Refused, match="own card"):
        meet(here, here, tmp_path)


def test_that_a_card_of_the_older_form_waits_for_a_newer_one(offices: Made, tmp_path: Path) -> None:
    here = offices("الف")
    key = makers.key()
    one = here.partners.add(file(tmp_path, old_card(key)), compared=True)
    view = here.partners.one(one)
    assert (view.state, view.lacks_exchange_key, view.can_exchange) == (PartnerState.CONFIRMED, True, False)

    newer = OfficeCard.issue(key, "شهرداری سپیدار", here.clock.today())
    assert here.partners.add(file(tmp_path, newer.text.encode())) == one
    view = here.partners.one(one)
    assert (view.state, view.lacks_exchange_key, view.can_exchange) == (PartnerState.CONFIRMED, False, True)
    here.partners.add(file(tmp_path, old_card(key)))
    assert here.partners.one(one).can_exchange, "the older card takes nothing away"


def test_that_a_card_trusted_before_there_was_exchange_is_a_partner(offices: Made, tmp_path: Path) -> None:
    here, there = offices("الف"), offices("ب")
    here.office_keys.trust_card(file(tmp_path, there.own_key.card()))

    (view,) = here.partners.offices()
    assert (view.state, view.can_exchange, view.name) == (PartnerState.CONFIRMED, True, "ب")


def test_that_trust_withdrawn_in_the_settings_ends_exchange_too(offices: Made, tmp_path: Path) -> None:
    here, there = offices("الف"), offices("ب")
    one, key = meet(here, there, tmp_path), there.own_key.own().key_id
    here.office_keys.distrust_card(key)
    assert here.partners.one(one).state is PartnerState.UNCONFIRMED
    assert here.partners.rights().recipient_of(one) is None

    here.office_keys.trust_card(file(tmp_path, there.own_key.card()))
    assert here.partners.one(one).state is PartnerState.CONFIRMED
    signed_here(here, key, of_committee("c"), 1)
    with pytest.raises(Refused, match="part of this office's records"):
        here.office_keys.distrust_card(key)
    here.partners.revoke(one)
    assert here.partners.rights().office_of(key) == one, "what it signed is still known to be its own"


def test_that_what_is_removed_comes_back(offices: Made, tmp_path: Path) -> None:
    here, there = offices("الف"), offices("ب")
    one = meet(here, there, tmp_path)
    here.partners.grant(one, "", Right.WRITE)
    here.partners.rename(one, "  سازمان   حمل‌ونقل ")
    before = here.partners.one(one)
    assert before.name == "سازمان حمل‌ونقل"

    here.partners.remove(one)
    assert (here.partners.offices(), here.office_keys.cards()) == ((), [])
    assert here.partners.rights().recipient_of(one) is None
    here.partners.restore(one)
    assert here.partners.one(one) == before

    signed_here(here, there.own_key.own().key_id, of_committee("c"), 1)
    with pytest.raises(Refused, match="part of this office's records"):
        here.partners.remove(one)


def test_that_rights_are_given_by_committee_and_taken_back(sepidar: Office, offices: Made, tmp_path: Path) -> None:
    here, there = sepidar.desk, offices("ب")
    one = meet(here, there, tmp_path)
    ordinary, secret = of_committee(sepidar.committee), of_committee(sepidar.committee, confidential=True)
    key = there.own_key.own().key_id

    assert not here.partners.rights().may_read(one, ordinary)
    here.partners.grant(one, sepidar.committee, Right.WRITE, Right.READ)
    (grant,) = here.partners.one(one).grants
    assert (grant.committee_id, grant.right, grant.confidential) == (sepidar.committee, Right.WRITE, Right.READ)
    assert grant.committee
    rights = here.partners.rights()
    assert (rights.may_read(one, ordinary), rights.may_read(one, secret)) == (True, True)
    assert (rights.may_write(key, ordinary, "copy", 9), rights.may_write(key, secret, "copy", 1)) == (True, False)

    signed_here(here, key, ordinary, 3)
    here.partners.withdraw(one, sepidar.committee)
    rights = here.partners.rights()
    assert here.partners.one(one).grants == ()
    assert (rights.may_read(one, ordinary), rights.may_read(one, secret)) == (False, False)
    assert (rights.may_write(key, ordinary, "copy", 3, "h3"), rights.may_write(key, ordinary, "copy", 4)) == (
        True,
        False,
    )
    here.partners.grant(one, sepidar.committee, Right.FINALISE)
    assert here.partners.rights().may_write(key, ordinary, "copy", 4)


def test_that_a_right_in_all_committees_is_taken_back_in_all(sepidar: Office, offices: Made, tmp_path: Path) -> None:
    here, there = sepidar.desk, offices("ب")
    one, key = meet(here, there, tmp_path), there.own_key.own().key_id
    here.partners.grant(one, "", Right.WRITE)
    ordinary = of_committee(sepidar.committee)
    signed_here(here, key, ordinary, 2)

    here.partners.grant(one, "", Right.READ)
    rights = here.partners.rights()
    assert (rights.may_write(key, ordinary, "copy", 2), rights.may_write(key, ordinary, "copy", 3)) == (True, False)


def test_that_what_was_begun_here_is_ours_and_what_they_began_is_theirs(
    sepidar: Office, offices: Made, tmp_path: Path
) -> None:
    here, there = sepidar.desk, offices("ب")
    meet(here, there, tmp_path)
    key, own = there.own_key.own().key_id, here.own_key.key().key_id
    rights = here.partners.rights()

    assert not rights.may_write(key, of_committee(sepidar.committee), "r", 1)
    assert rights.may_write(key, of_committee("unheard-of"), "r", 1)
    assert rights.may_write(own, of_committee(sepidar.committee), "r", 1)


def test_that_a_revoked_key_counts_up_to_what_is_here(sepidar: Office, offices: Made, tmp_path: Path) -> None:
    here, there = sepidar.desk, offices("ب")
    one, key = meet(here, there, tmp_path), there.own_key.own().key_id
    here.partners.grant(one, sepidar.committee, Right.WRITE)
    ordinary = of_committee(sepidar.committee)
    signed_here(here, key, ordinary, 5)

    here.partners.revoke(one)
    rights = here.partners.rights()
    assert here.partners.one(one).state is PartnerState.REVOKED
    assert (rights.may_write(key, ordinary, "copy", 5, "h5"), rights.may_write(key, ordinary, "copy", 6)) == (
        True,
        False,
    )
    assert (rights.may_read(one, ordinary), rights.recipient_of(one), here.office_keys.cards()) == (False, None, [])

    here.partners.reinstate(one)
    assert here.partners.one(one).state is PartnerState.CONFIRMED
    assert here.partners.rights().may_write(key, ordinary, "copy", 6)


# Renewal


def test_that_a_renewed_key_is_known_by_the_old_one(offices: Made, tmp_path: Path) -> None:
    here, there = offices("الف"), offices("ب")
    one = meet(here, there, tmp_path)
    old = there.own_key.key()
    there.own_key.renew("گذرواژه تازه")
    new = there.own_key.key()
    assert (new.office_id, old.office_id) == (one, one)
    assert new.key_id != old.key_id
    assert set(new.identities) == {new.age_identity, old.age_identity}, "files on their way still open"

    assert here.partners.add(file(tmp_path, there.own_key.card())) == one
    view, rights = here.partners.one(one), here.partners.rights()
    assert (view.state, view.key_id, view.fingerprint) == (
        PartnerState.CONFIRMED,
        new.key_id,
        there.own_key.own().fingerprint,
    )
    assert rights.recipient_of(one) == new.recipient
    assert (rights.office_of(old.key_id), rights.office_of(new.key_id)) == (one, one)
    assert (rights.is_valid_sender(old.key_id), rights.is_valid_sender(new.key_id)) == (False, True)


def test_that_the_older_card_and_a_thiefs_card_are_refused(offices: Made, tmp_path: Path) -> None:
    here, there = offices("الف"), offices("ب")
    older = file(tmp_path, there.own_key.card(), "older.card")
    one = here.partners.add(older, compared=True)
    stolen = tmp_path / "stolen.dabir"
    with there.file.reading() as session:
        key = there.office_keys.kept(session)
    assert key is not None
    there.own_key.renew()
    here.partners.add(file(tmp_path, there.own_key.card()))

    with pytest.raises(Refused, match="older than"):
        here.partners.add(older)
    with OfficeFile.create(stolen, office_name="ب", home=tmp_path / "thief") as thief:
        desk = Desk(thief)
        with thief.transaction("test.stolen") as act:
            desk.office_keys.take_up(act, key, "", renewed=False)
        desk.own_key.renew()
        with pytest.raises(Refused, match="Two different keys"):
            here.partners.add(file(tmp_path, desk.own_key.card()))
    assert here.partners.one(one).key_id == there.own_key.own().key_id


def test_that_papers_signed_before_the_renewal_stay_genuine(sepidar: Office, tmp_path: Path) -> None:
    paper = file(tmp_path, sepidar.desk.minutes.pdf(frozen_meeting(sepidar)), "paper.pdf")
    assert sepidar.desk.proof.check(paper).verdict is Verdict.GENUINE

    sepidar.desk.own_key.renew()
    sepidar.desk.own_key.renew("گذرواژه دوم")
    assert sepidar.desk.proof.check(paper).verdict is Verdict.GENUINE
    assert len(OfficeCard.read(sepidar.desk.own_key.card()).former) == 2


# Recovery


def test_that_the_printed_sheet_brings_the_key_back(offices: Made, tmp_path: Path) -> None:
    desk = offices("الف")
    desk.own_key.make("گذرواژه‌ای که از یاد رفت")
    key = desk.own_key.key()
    sheet = desk.own_key.recovery_sheet(PHRASE)
    assert desk.own_key.own().sheet_made_on == desk.clock.today()
    desk.office_keys.lock()

    rows = [
        line for line in to_latin(words_of(sheet)).splitlines() if len(re.findall(r"\d{5}", line)) == recovery.GROUPS
    ]
    assert len(rows) == recovery.ROWS
    typed = "\n".join(rows)
    ways: dict[str, Callable[[], OwnOffice]] = {
        "typed": lambda: desk.own_key.restore(typed, PHRASE),
        "pdf": lambda: desk.own_key.restore(recovery_text(file(tmp_path, sheet, "sheet.pdf")), PHRASE),
        "scan": lambda: desk.own_key.restore(
            recovery_text(file(tmp_path, makers.scanned(sheet, turned=1), "sheet.jpg")), PHRASE
        ),
        "text": lambda: desk.own_key.restore(recovery_text(file(tmp_path, typed.encode(), "sheet.txt")), PHRASE),
    }
    for name, way in ways.items():
        desk.office_keys.lock()
        own = way()
        assert (own.key_id, own.locked) == (key.key_id, False), name
    assert desk.own_key.key().age_identity == key.age_identity
    with pytest.raises(Refused, match="passphrase of the recovery sheet"):
        desk.own_key.restore(typed, "نادرست است این")
    with pytest.raises(Refused, match="No recovery sheet"):
        recovery_text(file(tmp_path, desk.own_key.key_sheet(), "other.pdf"))


def test_that_a_key_comes_back_into_a_new_file_and_opens_what_was_sealed_to_it(offices: Made, tmp_path: Path) -> None:
    lost, fresh, other = offices("الف"), offices("الف تازه"), offices("ب")
    sheet = lost.own_key.recovery_sheet(PHRASE)
    stopgap = fresh.own_key.key()

    own = fresh.own_key.restore(recovery_text(file(tmp_path, sheet, "sheet.pdf")), PHRASE, "گذرواژه تازه")
    assert (own.id, own.fingerprint) == (lost.own_key.own().id, lost.own_key.own().fingerprint)
    assert own.has_passphrase
    key = fresh.own_key.key()
    assert key.age_identity == lost.own_key.key().age_identity
    assert stopgap.age_identity in key.identities
    assert OfficeCard.read(fresh.own_key.card()).former == (), "the stopgap never vouched for it"
    one = meet(other, lost, tmp_path)
    assert other.partners.add(file(tmp_path, fresh.own_key.card())) == one


def test_that_an_office_learns_from_its_own_card_which_keys_it_had(offices: Made, tmp_path: Path) -> None:
    lost, fresh = offices("الف"), offices("الف تازه")
    first = lost.own_key.make().id
    lost.own_key.renew()
    lost.own_key.renew()
    sheet, card = lost.own_key.recovery_sheet(PHRASE), file(tmp_path, lost.own_key.card())
    fresh.own_key.restore(recovery_text(file(tmp_path, sheet, "sheet.pdf")), PHRASE)
    assert fresh.own_key.own().id != first

    fresh.partners.add(card)
    assert fresh.own_key.own().id == first
    assert OfficeCard.read(fresh.own_key.card()).former == OfficeCard.read(card.read_bytes()).former


# Headquarters


def three(offices: Made, tmp_path: Path) -> tuple[Desk, Desk, Desk, dict[str, str]]:
    """A headquarters that knows two branches; the branches know headquarters alone."""
    head, a, b = offices("مرکز"), offices("الف"), offices("ب")
    ids = {"الف": meet(head, a, tmp_path), "ب": meet(head, b, tmp_path)}
    for branch in (a, b):
        ids["مرکز"] = meet(branch, head, tmp_path)
        branch.headquarters.name(ids["مرکز"])
    head.headquarters.be()
    return head, a, b, ids


def hand_over(head: Desk, *branches: Desk, tmp_path: Path) -> None:
    for branch in branches:
        branch.headquarters.take_in(file(tmp_path, head.headquarters.document(), "list.trust"))


def test_that_branches_trust_each_other_through_the_list_alone(offices: Made, tmp_path: Path) -> None:
    head, a, b, ids = three(offices, tmp_path)
    head.partners.grant(ids["الف"], "", Right.WRITE)
    head.partners.grant(ids["ب"], "", Right.READ)
    assert (a.partners.rights().office_of(ids["ب"]), head.headquarters.is_due()) == (None, True)

    assert head.headquarters.issue() == 1
    assert not head.headquarters.is_due()
    hand_over(head, a, b, tmp_path=tmp_path)
    seen = a.partners.one(ids["ب"])
    assert (seen.state, seen.by_headquarters, seen.can_exchange) == (PartnerState.CONFIRMED, True, True)
    assert seen.fingerprint == b.own_key.own().fingerprint
    rights = b.partners.rights()
    stream = of_committee("anything")
    assert rights.may_write(ids["الف"], stream, "r", 1)
    assert not a.partners.rights().may_write(ids["ب"], stream, "r", 1)
    assert [one.kind for one in a.partners.offices()] == [PartnerKind.HEADQUARTERS, PartnerKind.OFFICE]
    view = a.headquarters.view()
    assert (view.name, view.own, view.number, view.due) == ("مرکز", False, 1, False)
    assert a.headquarters.document() == head.headquarters.document()


def test_that_no_older_and_no_contradicting_list_is_taken(offices: Made, tmp_path: Path) -> None:
    head, a, _, ids = three(offices, tmp_path)
    head.headquarters.issue()
    first = file(tmp_path, head.headquarters.document(), "1.trust")
    head.partners.grant(ids["الف"], "", Right.READ)
    head.headquarters.issue()
    second = file(tmp_path, head.headquarters.document(), "2.trust")

    assert [a.headquarters.take_in(path) for path in (first, second, second)] == [1, 2, 2]
    with pytest.raises(Refused, match="number 1; number 2 is already here"):
        a.headquarters.take_in(first)
    with head.file.transaction("test.restored") as act:
        trust_kept.keep(act, read_again(first.read_bytes()))
    head.partners.grant(ids["الف"], "", Right.FINALISE)
    assert head.headquarters.issue() == 2
    with pytest.raises(ForkedError, match="two different trust lists with the number 2"):
        a.headquarters.take_in(file(tmp_path, head.headquarters.document(), "3.trust"))
    assert a.headquarters.view().number == 2
    # Headquarters itself gets out of it with the list that the others have.
    assert head.headquarters.take_in(second) == 2
    assert head.headquarters.is_due()
    assert head.headquarters.issue() == 3
    assert a.headquarters.take_in(file(tmp_path, head.headquarters.document(), "4.trust")) == 3


def test_that_only_the_named_headquarters_signs(offices: Made, tmp_path: Path) -> None:
    head, a, b, _ = three(offices, tmp_path)
    with pytest.raises(Refused, match="not headquarters"):
        a.headquarters.issue()
    meet(b, a, tmp_path)
    b.headquarters.be()
    b.headquarters.issue()
    foreign = file(tmp_path, b.headquarters.document(), "foreign.trust")

    with pytest.raises(Refused, match="not signed by the headquarters"):
        a.headquarters.take_in(foreign)
    with pytest.raises(Refused, match="not a trust list"):
        a.headquarters.take_in(file(tmp_path, head.own_key.card()))
    a.headquarters.step_down()
    with pytest.raises(Refused, match="No headquarters is named"):
        a.headquarters.take_in(foreign)


def test_that_headquarters_renews_its_key_and_is_believed(offices: Made, tmp_path: Path) -> None:
    head, a, b, ids = three(offices, tmp_path)
    head.headquarters.issue()
    hand_over(head, a, tmp_path=tmp_path)
    head.own_key.renew()
    assert head.headquarters.is_due()
    head.headquarters.issue()

    hand_over(head, a, b, tmp_path=tmp_path)
    head.headquarters.issue()
    hand_over(head, a, tmp_path=tmp_path)
    assert a.partners.rights().recipient_of(ids["مرکز"]) == head.own_key.key().recipient
    assert a.partners.rights().is_valid_sender(head.own_key.key().key_id)


def test_that_a_revocation_reaches_the_branches(offices: Made, tmp_path: Path) -> None:
    head, a, b, ids = three(offices, tmp_path)
    head.partners.grant(ids["ب"], "", Right.WRITE)
    key, stream = b.own_key.own().key_id, of_committee("c")
    signed_here(head, key, stream, 4)
    head.headquarters.issue()
    hand_over(head, a, tmp_path=tmp_path)
    assert a.partners.rights().may_write(key, stream, "copy", 5)

    head.partners.revoke(ids["ب"])
    assert head.headquarters.is_due()
    head.headquarters.issue()
    hand_over(head, a, tmp_path=tmp_path)
    rights = a.partners.rights()
    assert (rights.may_write(key, stream, "copy", 4, "h4"), rights.may_write(key, stream, "copy", 5)) == (True, False)
    assert (a.partners.one(ids["ب"]).state, rights.recipient_of(ids["ب"])) == (PartnerState.REVOKED, None)


def test_that_headquarters_lists_an_office_before_it_makes_a_file_for_it(offices: Made, tmp_path: Path) -> None:
    head, a = offices("مرکز"), offices("الف")
    head.headquarters.be()
    head.headquarters.issue()
    one = meet(head, a, tmp_path)
    assert (head.partners.one(one).can_exchange, head.headquarters.is_due()) == (True, True)

    sent = head.sending.make([one], tmp_path)
    assert (head.headquarters.view().number, head.headquarters.is_due()) == (2, False)
    a.headquarters.name(meet(a, head, tmp_path))
    a.receiving.apply(a.receiving.receive(sent.path))
    assert a.headquarters.view().number == 2
    head.sending.make([one], tmp_path)
    assert head.headquarters.view().number == 2, "nothing was changed since"


def test_that_confidential_grants_are_told_to_nobody_else(sepidar: Office, offices: Made, tmp_path: Path) -> None:
    head, a, b = sepidar.desk, offices("الف"), offices("ب")
    one, two = meet(head, a, tmp_path), meet(head, b, tmp_path)
    head.headquarters.be()
    head.partners.grant(one, sepidar.committee, Right.READ, Right.WRITE)
    head.partners.grant(two, sepidar.committee, Right.READ)
    signed_here(head, a.own_key.own().key_id, of_committee(sepidar.committee, confidential=True), 2)
    head.headquarters.issue()

    with head.file.reading() as session:
        to_a, to_b = trust_kept.list_for(session, one), trust_kept.list_for(session, two)
    assert to_a is not None
    assert to_b is not None
    assert b"confidential" in to_a
    assert b"confidential" not in to_b
    assert b"confidential" not in (head.headquarters.document() or b"")
    meet(a, head, tmp_path)
    a.headquarters.name(head.own_key.own().id)
    a.headquarters.take_in(file(tmp_path, to_b, "bare.trust"))
    secret = of_committee(sepidar.committee, confidential=True)
    assert a.partners.rights().right(one, secret) is Right.NONE
    a.headquarters.take_in(file(tmp_path, to_a, "whole.trust"))
    assert a.partners.rights().right(one, secret) is Right.WRITE
    assert a.partners.rights().may_read(head.own_key.own().id, secret)


def test_that_no_secret_of_trust_reaches_the_change_log(sepidar: Office, offices: Made, tmp_path: Path) -> None:
    desk = sepidar.desk
    meet(desk, offices("ب"), tmp_path)
    desk.own_key.renew()
    desk.own_key.recovery_sheet(PHRASE)
    key = desk.own_key.key()

    with desk.file.reading() as session:
        logged = session.execute(text("SELECT group_concat(value) FROM change")).scalar_one()
        kept = json.dumps([row.value for row in session.execute(text("SELECT value FROM local_state"))])
    assert key.age_identity not in logged + kept
    assert PHRASE not in logged + kept
