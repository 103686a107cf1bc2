"""Digital signatures: each added behind the others, all valid, and every change of the file afterwards found."""

from __future__ import annotations

import datetime
import io
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.proof import signing, validation
from desktop_app.proof.authority import Authority
from desktop_app.proof.pkcs12 import Pkcs12Signer
from desktop_app.proof.stamp import Stamp
from desktop_app.proof.validation import Since, Trust
from desktop_app.sentences import Refused
from tests.proof import makers
from tests.proof.makers import NOW, SECRET
from tests.typesetting.archive_rules import broken_rules

DAY = datetime.timedelta(days=1)


def checked(content: bytes, *, known: bool = True) -> tuple[validation.SignatureCheck, ...]:
    return validation.check(content, [makers.root().certificate] if known else [], {}, NOW)


def test_that_three_signatures_are_all_valid_and_trusted() -> None:
    found = checked(makers.signed_by_three()[-1])

    assert [one.name for one in found] == ["شهردار منطقه ۲", "دبیر کمیته (سرپرست)", "معاون مالی"]
    assert all(one.intact and one.whole and one.trust is Trust.TRUSTED for one in found)
    assert [one.since for one in found] == [Since.SIGNATURES, Since.SIGNATURES, Since.NOTHING]
    assert [one.claimed_at for one in found] == [NOW] * 3
    assert found[1].reason == "با نظر مشروط: مهلت کوتاه است."


def test_that_every_signature_leaves_the_earlier_bytes_alone() -> None:
    one, two, three = makers.signed_by_three()

    assert one.startswith(makers.to_sign())
    assert two.startswith(one)
    assert three.startswith(two)


def test_that_a_signed_paper_keeps_the_rules_of_archives() -> None:
    assert not broken_rules(makers.to_sign())
    for content in makers.signed_by_three():
        assert not broken_rules(content)


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler's pdfsig is not on this machine")
def test_that_another_program_finds_the_signatures_valid(tmp_path: Path) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(makers.signed_by_three()[-1])

    told = subprocess.run(["pdfsig", "-nocert", str(file)], capture_output=True, text=True, check=False).stdout

    assert told.count("Signature is Valid") == 3
    assert told.count("ETSI.CAdES.detached") == 3
    assert "معاون مالی" in told


def test_that_an_unknown_root_is_told() -> None:
    found = checked(makers.signed_by_three()[-1], known=False)

    assert all(one.sound and one.trust is Trust.UNKNOWN_ROOT for one in found)


@settings(max_examples=20)
@given(st.data())
def test_that_one_flipped_bit_breaks_every_signature_over_it(data: st.DataObject) -> None:
    content = makers.signed_by_three()[-1]
    place = data.draw(st.integers(0, len(makers.to_sign()) - 1))
    flipped = bytearray(content)
    flipped[place] ^= 1 << data.draw(st.integers(0, 7))

    found = checked(bytes(flipped))
    assert found
    assert all(not one.intact for one in found)


def edited(content: bytes) -> bytes:
    """An incremental update that draws other words over the first page."""
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    fresh = writer.add_object(generic.StreamObject(stream_data=b"0 0 0 rg 100 400 300 200 re f"))
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Contents"] = generic.ArrayObject([fresh])
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def test_that_a_page_replaced_after_signing_is_found() -> None:
    found = checked(edited(makers.signed_by_three()[-1]))

    assert [one.since for one in found] == [Since.OTHER] * 3
    assert not any(one.sound for one in found)


def test_that_a_page_replaced_between_two_signatures_is_found() -> None:
    one, _, _ = makers.signed_by_three()
    found = checked(makers.sign(edited(one), 2, "دبیر کمیته"))

    assert [signature.sound for signature in found] == [False, True]


def test_that_a_file_written_anew_by_another_program_is_no_signed_file_any_more() -> None:
    with pikepdf.open(io.BytesIO(makers.signed_by_three()[-1])) as document:
        out = io.BytesIO()
        document.save(out)

    assert not any(one.sound for one in checked(out.getvalue()))


def test_that_a_cut_file_breaks_nothing() -> None:
    content = makers.signed_by_three()[-1]
    for share in range(1, 10):
        assert not all(one.sound for one in checked(content[: len(content) * share // 10])) or share < 9


def test_that_the_stamp_reads_from_the_right() -> None:
    document = pypdfium2.PdfDocument(Stamp("معاون مالی", "عضو کمیته", NOW.date()).drawn(150, 45))
    text = "".join(sign for sign in document[0].get_textpage().get_text_range() if unicodedata.category(sign) != "Cf")
    document.close()

    assert "معاون مالی" in text
    assert "امضای دیجیتال، ۱۴۰۴/۰۹/۱۷" in text


@given(st.floats(12, 400), st.floats(6, 120), st.text("ابپ ۱۲ب", max_size=80))
@settings(max_examples=25)
def test_that_a_stamp_of_any_size_is_drawn(width: float, height: float, name: str) -> None:
    assert Stamp(name, "سمت", NOW.date(), reservation=True).drawn(width, height).startswith(b"%PDF")


def test_that_a_place_is_signed_once() -> None:
    one = makers.signed_by_three()[0]

    with pytest.raises(Refused, match="in this place already"):
        makers.sign(one, 1, "معاون مالی")


def test_that_a_paper_without_a_place_gets_one_that_is_not_seen() -> None:
    bare = makers.to_sign(1)
    content = signing.with_fields(bare, ["signer-1", "signer-7"])

    assert content.startswith(bare)
    with pikepdf.open(io.BytesIO(content)) as file:
        assert [str(field.T) for field in file.Root.AcroForm.Fields] == ["signer-1", "signer-7"]
    assert signing.with_fields(content, ["signer-7"]) is content


def refused_of(content: bytes, passphrase: str = SECRET, moment: datetime.datetime = NOW) -> str:
    with pytest.raises(Refused) as told:
        Pkcs12Signer(content, passphrase, moment)
    assert told.value.next_step
    return str(told.value)


def test_that_what_cannot_sign_is_refused_with_the_reason() -> None:
    issued = makers.member()
    alone = pkcs12.serialize_key_and_certificates(
        b"alone", None, issued.certificate, None, BestAvailableEncryption(SECRET.encode())
    )

    assert "passphrase" in refused_of(issued.pkcs12, "نادرست")
    assert "expired" in refused_of(issued.pkcs12, moment=NOW + 366 * 3 * DAY)
    assert "not valid before" in refused_of(issued.pkcs12, moment=NOW - DAY)
    assert "no private key" in refused_of(alone)
    assert "not a signature file" in refused_of(b"%PDF-1.7 something else")
    assert "not a signature file" in refused_of(issued.pkcs12[:100])
    assert "not made for signing" in refused_of(makers.root().pkcs12)


def test_that_a_weak_kind_of_key_is_refused() -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "عضو")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(NOW - DAY)
        .not_valid_after(NOW + DAY)
        .sign(key, None)
    )
    file = pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, BestAvailableEncryption(SECRET.encode()))

    assert "unknown kind" in refused_of(file)


def test_that_a_withdrawn_certificate_counts_from_its_day() -> None:
    content = makers.signed_by_three()[-1]
    serial = makers.member("معاون مالی").serial
    roots = [makers.root().certificate]

    before = validation.check(content, roots, {serial: NOW.date() + DAY}, NOW)[2]
    after = validation.check(content, roots, {serial: NOW.date()}, NOW)[2]

    assert (before.trust, after.trust) == (Trust.TRUSTED, Trust.REVOKED)


def test_that_a_signature_outlives_its_certificate() -> None:
    found = validation.check(makers.signed_by_three()[-1], [makers.root().certificate], {}, NOW + 366 * 20 * DAY)

    assert all(one.trust is Trust.TRUSTED for one in found)


def test_that_a_root_of_the_same_name_is_another_root() -> None:
    other = Authority.found("مرجع گواهی شهرداری سپیدار", "شهرداری سپیدار", SECRET, NOW).certificate
    found = validation.check(makers.signed_by_three()[-1], [other], {}, NOW)

    assert {one.trust for one in found} == {Trust.UNKNOWN_ROOT}


def test_that_an_authority_is_opened_only_with_its_passphrase() -> None:
    with pytest.raises(Refused, match="could not be opened"):
        Authority.open(makers.root().pkcs12, "نادرست")
    with pytest.raises(Refused, match="too short"):
        Authority.found("مرجع", "شهرداری", "کوتاه", NOW)


def test_that_a_certificate_never_outlives_its_root() -> None:
    late = makers.member("عضو دیگر", years=40)

    assert late.certificate.not_valid_after_utc == makers.root().certificate.not_valid_after_utc


def test_that_no_network_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object) -> None:
        pytest.fail("something wanted to reach the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)

    assert all(one.sound for one in checked(makers.sign(makers.to_sign(1), 1, "معاون مالی")))


def altered(content: bytes, place: str, entry: str, value: str | list[int]) -> bytes:
    """An update of one entry of the first field's widget, or of the root of the tags."""
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    container = writer.root["/AcroForm"]["/Fields"][0] if place == "field" else writer.root["/StructTreeRoot"]
    if isinstance(value, str):
        container[entry] = generic.pdf_string(value)
    else:
        numbers = [generic.NumberObject(number) for number in value]  # type: ignore[no-untyped-call]
        container[entry] = generic.ArrayObject(numbers)
    writer.update_container(container)
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


@pytest.mark.parametrize(
    ("place", "entry", "value"),
    [("field", "/Rect", [10, 10, 500, 700]), ("field", "/TU", "نام دیگر"), ("tags", "/K", "")],
)
def test_that_neither_places_nor_tags_may_change_after_signing(place: str, entry: str, value: str | list[int]) -> None:
    found = checked(altered(makers.signed_by_three()[-1], place, entry, value))

    assert not any(one.sound for one in found)
