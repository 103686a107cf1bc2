"""Signing digitally from the desk: one file that grows, mixed with hands, taken back only as a whole."""

from __future__ import annotations

import datetime
import json
import os
from pathlib import Path

import pytest

from desktop_app.domain.meetings import Stage
from desktop_app.domain.minutes import FinalMinutes, SigningMeans
from desktop_app.proof import pdf_pages
from desktop_app.sentences import Refused
from desktop_app.services.minutes import SignerView
from desktop_app.services.requests import living
from tests.offices import DAY, Office
from tests.services.frozen_minutes import SECRET, frozen_meeting, sign_all, signature_file
from tests.typesetting.archive_rules import broken_rules


@pytest.fixture
def frozen(sepidar: Office) -> str:
    return frozen_meeting(sepidar)


def signers(sepidar: Office, meeting: str) -> tuple[SignerView, ...]:
    return sepidar.desk.minutes.get(meeting).signers


def test_that_all_can_sign_digitally_and_the_minutes_become_final(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    sign_all(sepidar, frozen, tmp_path)
    content = sepidar.desk.minutes.pdf(frozen)
    file = tmp_path / "signed.pdf"
    file.write_bytes(content)

    view = sepidar.desk.minutes.get(frozen)
    assert view.signed_file
    assert all(s.means is SigningMeans.DIGITAL and s.signed_on == DAY for s in view.signers)
    assert sepidar.desk.meetings.get(frozen).stage is Stage.SIGNED
    assert sepidar.desk.proof.check(file).genuine
    assert not broken_rules(content)

    sepidar.desk.minutes.finalise(frozen, keep_backup=False)
    assert sepidar.desk.minutes.pdf(frozen) == content
    with sepidar.desk.file.reading() as session:
        (record,) = living(session, FinalMinutes)
    told = json.loads(record.snapshot)
    assert {s["means"] for s in told["signatures"]} == {"digital"}
    assert told["signed_pdf_sha256"]


def test_that_every_signature_only_adds_to_the_file(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    seen = b""
    for number, signer in enumerate(signers(sepidar, frozen)[:3]):
        sepidar.desk.signing.sign_digitally(
            signer.signature_id, signature_file(sepidar, tmp_path, f"عضو {number}"), SECRET
        )
        content = sepidar.desk.minutes.pdf(frozen)
        assert content.startswith(seen)
        assert len(content) > len(seen)
        seen = content


def test_that_hands_and_keys_may_sign_the_same_minutes(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    first, *others = signers(sepidar, frozen)
    for other in others:
        sepidar.desk.minutes.sign(other.signature_id)
    sepidar.desk.signing.sign_digitally(
        first.signature_id, signature_file(sepidar, tmp_path, "عضو"), SECRET, reservation="مهلت کوتاه است."
    )

    now = signers(sepidar, frozen)
    assert [s.means for s in now] == [SigningMeans.DIGITAL, *[SigningMeans.HAND] * len(others)]
    assert now[0].reservation == "مهلت کوتاه است."
    sepidar.desk.minutes.finalise(frozen, keep_backup=False)


def test_that_the_same_certificate_does_not_sign_for_two(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    first, second, *_ = signers(sepidar, frozen)
    file = signature_file(sepidar, tmp_path, "عضو")
    sepidar.desk.signing.sign_digitally(first.signature_id, file, SECRET)

    with pytest.raises(Refused, match="already"):
        sepidar.desk.signing.sign_digitally(second.signature_id, file, SECRET)
    with pytest.raises(Refused, match="already"):
        sepidar.desk.signing.sign_digitally(first.signature_id, signature_file(sepidar, tmp_path, "ب"), SECRET)


def test_that_a_wrong_passphrase_changes_nothing(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    first = signers(sepidar, frozen)[0]
    file = signature_file(sepidar, tmp_path, "عضو")
    before = sepidar.desk.minutes.pdf(frozen)

    with pytest.raises(Refused, match="passphrase"):
        sepidar.desk.signing.sign_digitally(first.signature_id, file, "نادرست")

    assert signers(sepidar, frozen)[0].signed_on is None
    assert sepidar.desk.minutes.pdf(frozen) == before


def test_that_a_digital_signature_is_taken_back_only_with_the_whole_file(
    sepidar: Office, frozen: str, tmp_path: Path
) -> None:
    sign_all(sepidar, frozen, tmp_path)
    first = signers(sepidar, frozen)[0]

    with pytest.raises(Refused, match="digital one"):
        sepidar.desk.minutes.unsign(first.signature_id)
    with pytest.raises(Refused, match="digital one"):
        sepidar.desk.minutes.sign(first.signature_id)

    count = len(signers(sepidar, frozen))
    assert sepidar.desk.signing.start_anew(frozen) == count
    assert all(s.signed_on is None for s in signers(sepidar, frozen))
    assert sepidar.desk.meetings.get(frozen).stage is Stage.FROZEN
    sepidar.desk.minutes.sign(first.signature_id)
    with pytest.raises(Refused, match="no signed file"):
        sepidar.desk.signing.start_anew(frozen)


def test_that_final_minutes_keep_their_signed_file(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    sign_all(sepidar, frozen, tmp_path)
    sepidar.desk.minutes.finalise(frozen, keep_backup=False)

    with pytest.raises(Refused, match="no signed file"):
        sepidar.desk.signing.start_anew(frozen)


def test_that_a_draft_is_not_signed_digitally_after_a_correction(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    first = signers(sepidar, frozen)[0]
    sepidar.desk.minutes.revise(frozen)

    with pytest.raises(Refused, match="frozen text"):
        sepidar.desk.signing.sign_digitally(first.signature_id, signature_file(sepidar, tmp_path, "عضو"), SECRET)


def test_that_a_correction_is_signed_in_a_file_of_its_own(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    sign_all(sepidar, frozen, tmp_path)
    signed = sepidar.desk.minutes.pdf(frozen)
    sepidar.desk.minutes.revise(frozen)
    sepidar.desk.minutes.freeze(frozen)

    again = sepidar.desk.minutes.pdf(frozen)
    assert again != signed
    assert not sepidar.desk.minutes.get(frozen).signed_file


def test_that_a_signature_file_says_whose_it_is(sepidar: Office, tmp_path: Path) -> None:
    file = signature_file(sepidar, tmp_path, "معاون مالی")

    view = sepidar.desk.signing.look_at(file, SECRET)

    assert (view.name, view.issuer, view.known_issuer) == ("معاون مالی", "مرجع گواهی شهرداری سپیدار", True)
    assert view.valid_until.year == DAY.year + 3


def test_that_the_frozen_text_is_attached_as_it_was_frozen(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    sign_all(sepidar, frozen, tmp_path)
    files = pdf_pages.attached(sepidar.desk.minutes.pdf(frozen))

    with sepidar.desk.file.reading() as session:
        from desktop_app.domain.minutes import Minutes

        (minutes,) = living(session, Minutes)
    assert [content.decode() for content in files.values()] == [minutes.snapshot]


def test_that_authorities_are_trusted_and_given_up(sepidar: Office, tmp_path: Path) -> None:
    authorities = sepidar.desk.authorities
    made = authorities.make_authority("مرجع گواهی", SECRET, tmp_path / "root.p12")
    pem = authorities.export_root(made, tmp_path / "root.pem")

    with pytest.raises(Refused, match="trusted already"):
        authorities.trust(pem)
    authorities.distrust(made)
    assert authorities.all() == []
    assert authorities.trust(pem) == made
    assert [(a.name, a.own, a.valid_until.year) for a in authorities.all()] == [("مرجع گواهی", True, DAY.year + 10)]


def test_that_a_persons_certificate_is_no_authority(sepidar: Office, tmp_path: Path) -> None:
    from desktop_app.proof import certificates
    from tests.proof import makers

    file = tmp_path / "member.pem"
    file.write_text(certificates.pem_of(makers.member().certificate))

    with pytest.raises(Refused, match="not that of an authority"):
        sepidar.desk.authorities.trust(file)
    file.write_bytes(b"rubbish")
    with pytest.raises(Refused, match="no certificate"):
        sepidar.desk.authorities.trust(file)


@pytest.mark.skipif(os.name == "nt", reason="there a file's rights are those of its folder")
def test_that_nobody_else_on_the_machine_can_read_the_authoritys_file(sepidar: Office, tmp_path: Path) -> None:
    target = tmp_path / "root.p12"
    sepidar.desk.authorities.make_authority("مرکز گواهی سپیدار", "گذرواژه بلند", target)

    assert target.stat().st_mode & 0o077 == 0


def test_that_issued_certificates_are_listed_and_withdrawn(sepidar: Office, tmp_path: Path) -> None:
    signature_file(sepidar, tmp_path, "معاون مالی")
    (one,) = sepidar.desk.authorities.issued()

    sepidar.desk.authorities.revoke(one.serial)
    assert sepidar.desk.authorities.issued()[0].revoked_on == DAY
    sepidar.desk.authorities.restore(one.serial)
    assert sepidar.desk.authorities.issued()[0].revoked_on is None
    assert one.valid_until > DAY + datetime.timedelta(days=1000)
