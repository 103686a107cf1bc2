"""Checking a paper: genuine, older, of an unknown office, altered, or nothing to check; and the cards that it needs."""

from __future__ import annotations

import dataclasses
import datetime
import io
import json
import re
from pathlib import Path

import pikepdf
import pytest

from desktop_app import cli
from desktop_app.documents.excerpt import print_excerpt
from desktop_app.documents.minutes import print_minutes
from desktop_app.progress import Silent
from desktop_app.proof.page_code import PaperKind
from desktop_app.proof.paper_check import CodeState, Verdict
from desktop_app.sentences import Refused, Spoken
from desktop_app.services import frozen_minutes as prints
from desktop_app.services import proof_told
from desktop_app.services.excerpts import code_facts
from desktop_app.services.proof import check_by_cards
from tests.offices import Office, office
from tests.proof import makers
from tests.proof.test_signatures import edited
from tests.services.frozen_minutes import DECISION, frozen_meeting, sign_all


@pytest.fixture
def frozen(sepidar: Office) -> str:
    return frozen_meeting(sepidar)


def saved(folder: Path, content: bytes, name: str = "paper.pdf") -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def with_other_words(o: Office, meeting: str, old: str, new: str) -> bytes:
    """The paper with other words on its pages, the code and the attached text left as they were."""
    paper = o.desk.minutes.paper(meeting)
    (resolution,) = paper.resolutions
    forged = dataclasses.replace(
        paper, resolutions=(dataclasses.replace(resolution, text=resolution.text.replace(old, new)),)
    )
    from desktop_app.domain.minutes import Minutes
    from desktop_app.services.requests import living

    with o.desk.file.reading() as session:
        (minutes,) = living(session, Minutes)
        code = o.desk.office_keys.codes(session, prints.facts_of(minutes))
        return print_minutes(forged, data=minutes.snapshot, code=code)


def test_that_a_frozen_paper_is_genuine(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    found = sepidar.desk.proof.check(saved(tmp_path, sepidar.desk.minutes.pdf(frozen)))

    assert found.verdict is Verdict.GENUINE
    assert found.stored is not None
    assert not found.stored.final
    assert found.facts is not None
    assert found.facts.number == "1404/س/1"
    assert all(code.state is CodeState.SIGNED for code in found.codes)
    assert found.text_attached


def test_that_a_paper_stays_genuine_while_it_is_being_signed(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    """Every print of the way keeps its worth: unsigned, half signed, with a reservation, final."""
    papers = [sepidar.desk.minutes.pdf(frozen)]
    for number, signer in enumerate(sepidar.desk.minutes.get(frozen).signers):
        sepidar.desk.minutes.sign(signer.signature_id, reservation="مهلت کوتاه است." if number == 1 else "")
        papers.append(sepidar.desk.minutes.pdf(frozen))
    sepidar.desk.minutes.finalise(frozen, keep_backup=False)
    papers.append(sepidar.desk.minutes.pdf(frozen))

    for content in papers:
        assert sepidar.desk.proof.check(saved(tmp_path, content)).genuine
    found = sepidar.desk.proof.check(saved(tmp_path, papers[-1]))
    assert found.stored is not None
    assert found.stored.final


def test_that_edited_words_are_found_though_code_and_attachment_are_left_alone(
    sepidar: Office, frozen: str, tmp_path: Path
) -> None:
    forged = with_other_words(sepidar, frozen, "سه‌ماهه", "سالانه")

    found = sepidar.desk.proof.check(saved(tmp_path, forged))

    assert found.verdict is Verdict.ALTERED
    assert len(found.differing_pages) == 1


def test_that_exchanged_pages_do_not_borrow_their_worth_from_the_attached_text(
    sepidar: Office, frozen: str, tmp_path: Path
) -> None:
    with pikepdf.open(io.BytesIO(sepidar.desk.minutes.pdf(frozen))) as document:
        for page in document.pages:
            page.Contents = document.make_stream(b"0 0 200 200 re f")
        out = io.BytesIO()
        document.save(out)

    assert sepidar.desk.proof.check(saved(tmp_path, out.getvalue())).verdict is Verdict.ALTERED


def test_that_an_attached_text_of_another_paper_is_found(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(sepidar.desk.minutes.pdf(frozen))) as document:
        name = next(iter(document.attachments))
        text = document.attachments[name].get_file().read_bytes().replace("سه‌ماهه".encode(), "سالانه".encode())
        document.attachments[name] = pikepdf.AttachedFileSpec(document, text, filename=name)
        out = io.BytesIO()
        document.save(out)

    found = sepidar.desk.proof.check(saved(tmp_path, out.getvalue()))

    assert found.verdict is Verdict.ALTERED


def test_that_an_older_version_is_told_as_older(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    old = sepidar.desk.minutes.pdf(frozen)
    sepidar.desk.minutes.revise(frozen)
    sepidar.desk.minutes.write(frozen, closing="متن پایانی اصلاح شد.")
    sepidar.desk.minutes.freeze(frozen)

    found = sepidar.desk.proof.check(saved(tmp_path, old))
    assert found.verdict is Verdict.OLDER_VERSION
    assert found.stored is not None
    assert (found.stored.version, found.stored.replaced_by) == (1, 2)
    assert sepidar.desk.proof.check(saved(tmp_path, sepidar.desk.minutes.pdf(frozen))).genuine


def test_that_a_draft_has_nothing_to_check(sepidar: Office, tmp_path: Path) -> None:
    meeting = sepidar.session()

    found = sepidar.desk.proof.check(saved(tmp_path, sepidar.desk.minutes.pdf(meeting)))

    assert found.verdict is Verdict.NOTHING_TO_CHECK


def test_that_a_strange_pdf_is_not_of_this_program(sepidar: Office, tmp_path: Path) -> None:
    document = pikepdf.new()
    document.add_blank_page()
    out = io.BytesIO()
    document.save(out)

    assert sepidar.desk.proof.check(saved(tmp_path, out.getvalue())).verdict is Verdict.FOREIGN


def test_that_a_scan_is_told_by_its_code(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    scan = saved(tmp_path, makers.scanned(sepidar.desk.minutes.pdf(frozen), turned=2), "scan.jpg")

    found = sepidar.desk.proof.check(scan)

    assert found.genuine
    assert "by eye" in found.told.next_step


def test_that_a_signed_file_changed_afterwards_is_altered(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    sign_all(sepidar, frozen, tmp_path)
    content = sepidar.desk.minutes.pdf(frozen)

    assert sepidar.desk.proof.check(saved(tmp_path, content)).genuine
    assert sepidar.desk.proof.check(saved(tmp_path, edited(content))).verdict is Verdict.ALTERED


def test_that_an_office_is_known_by_its_card_alone(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    content = sepidar.desk.minutes.pdf(frozen)
    file = saved(tmp_path, content)
    card = saved(tmp_path, sepidar.desk.office_keys.card(), "sepidar.card")
    clock = sepidar.desk.clock

    assert check_by_cards(file, [], [], clock).verdict is Verdict.UNKNOWN_OFFICE
    found = check_by_cards(file, [card], [], clock)
    assert found.verdict is Verdict.GENUINE
    assert found.office == "شهرداری سپیدار"

    forged = saved(tmp_path, with_other_words(sepidar, frozen, "سه‌ماهه", "سالانه"), "forged.pdf")
    assert check_by_cards(forged, [card], [], clock).verdict is Verdict.ALTERED


def test_that_another_office_checks_what_this_one_issued(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = office(tmp_path / "other")
    card = saved(tmp_path, sepidar.desk.office_keys.card(), "sepidar.card")
    file = saved(tmp_path, sepidar.desk.minutes.pdf(frozen))
    try:
        assert other.desk.proof.check(file).verdict is Verdict.UNKNOWN_OFFICE
        seen = other.desk.office_keys.look_at_card(card)
        own = sepidar.desk.office_keys.own()
        assert own is not None
        assert (seen.fingerprint, seen.trusted_on) == (own.fingerprint, None)
        trusted = other.desk.office_keys.trust_card(card)
        assert other.desk.proof.check(file).genuine
        assert [view.office for view in other.desk.office_keys.cards()] == ["شهرداری سپیدار"]
        other.desk.office_keys.distrust_card(trusted)
        assert other.desk.proof.check(file).verdict is Verdict.UNKNOWN_OFFICE
    finally:
        other.desk.file.close()


def test_that_a_forged_code_is_found(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    """Somebody else's signature under this office's key id."""
    from desktop_app.proof.office_key import OfficeKey
    from desktop_app.proof.page_code import PageCode, on_pages, sealed

    own = sepidar.desk.proof.check(saved(tmp_path, sepidar.desk.minutes.pdf(frozen))).codes[0].code
    assert own is not None
    forged = PageCode(own.facts, own.key_id, sealed(own.facts, OfficeKey.fresh()).signature)

    found = sepidar.desk.proof.check(saved(tmp_path, makers.printed_with(on_pages(forged))))

    assert found.verdict is Verdict.ALTERED
    assert "forged" in str(found.told)


def test_that_pages_of_two_papers_are_not_one_paper(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    second = frozen_meeting(sepidar, day=datetime.date(2025, 12, 9))
    stack = makers.stacked(*(makers.scanned(sepidar.desk.minutes.pdf(meeting)) for meeting in (frozen, second)))

    found = sepidar.desk.proof.check(saved(tmp_path, stack, "stack.tif"))

    assert found.verdict is Verdict.ALTERED
    assert "different papers" in str(found.told)


def test_that_a_card_that_was_altered_is_refused(sepidar: Office, tmp_path: Path) -> None:
    text = sepidar.desk.office_keys.card().decode()
    fields = json.loads(text)

    for name, value in (("office", "شهرداری دیگر"), ("made_on", "2020-01-01"), ("note", "افزوده")):
        file = saved(tmp_path, json.dumps({**fields, name: value}).encode(), "altered.card")
        with pytest.raises(Refused, match="altered"):
            sepidar.desk.office_keys.trust_card(file)
    with pytest.raises(Refused, match="newer version"):
        sepidar.desk.office_keys.trust_card(saved(tmp_path, json.dumps({**fields, "dabir_office_card": 3}).encode()))
    for rubbish in (b"", b"{}", b"[1]", b"\xff\xfe", b"{" * 9000, text[:-40].encode()):
        with pytest.raises(Refused, match="not an office card"):
            sepidar.desk.office_keys.trust_card(saved(tmp_path, rubbish))
    with pytest.raises(Refused, match="own card"):
        sepidar.desk.office_keys.trust_card(saved(tmp_path, text.encode()))


def test_that_the_fingerprint_can_be_read_out(sepidar: Office) -> None:
    view = sepidar.desk.office_keys.make()

    assert re.fullmatch(r"([۰-۹]{5}-){5}[۰-۹]{5}", view.fingerprint)
    assert sepidar.desk.office_keys.make() == view


def test_that_a_key_under_a_passphrase_waits_for_it(sepidar: Office, frozen: str) -> None:
    keys = sepidar.desk.office_keys
    before = sepidar.desk.minutes.pdf(frozen)
    keys.protect("گذرواژه کلید")
    keys.lock()
    own = keys.own()
    assert own is not None
    assert (own.has_passphrase, own.locked) == (True, True)

    with pytest.raises(Refused, match="locked"):
        keys.card()
    with pytest.raises(Refused, match="not right"):
        keys.unlock("نادرست")
    assert sepidar.desk.minutes.pdf(frozen) == before, "a code that was given once stays"

    keys.unlock("گذرواژه کلید")
    keys.card()
    keys.protect("")
    keys.lock()
    own = keys.own()
    assert own is not None
    assert (own.has_passphrase, own.locked) == (False, False)


def test_that_freezing_goes_on_while_the_key_is_locked(sepidar: Office, tmp_path: Path) -> None:
    keys = sepidar.desk.office_keys
    keys.protect("گذرواژه کلید")
    keys.lock()
    meeting = frozen_meeting(sepidar)

    without = sepidar.desk.proof.check(saved(tmp_path, sepidar.desk.minutes.pdf(meeting)))
    keys.unlock("گذرواژه کلید")
    with_code = sepidar.desk.proof.check(saved(tmp_path, sepidar.desk.minutes.pdf(meeting)))

    assert (without.genuine, without.codes[0].state) == (True, CodeState.MISSING)
    assert (with_code.genuine, with_code.codes[0].state) == (True, CodeState.SIGNED)


def test_that_the_key_never_reaches_the_change_log(sepidar: Office, frozen: str) -> None:
    from sqlalchemy import text

    with sepidar.desk.file.reading() as session:
        kept = session.execute(text("SELECT value FROM local_state WHERE name = 'office-key:'")).scalar_one()
        private = json.loads(kept)["private"]
        logged = session.execute(text("SELECT group_concat(value) FROM change")).scalar_one()
    assert private not in logged
    assert DECISION.split()[0] in logged
    assert sepidar.desk.minutes.get(frozen).number


@pytest.mark.usefixtures("terminal")
def test_that_the_command_tells_what_it_found(
    sepidar: Office, frozen: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = saved(tmp_path, sepidar.desk.minutes.pdf(frozen))
    forged = saved(tmp_path, with_other_words(sepidar, frozen, "سه‌ماهه", "سالانه"), "forged.pdf")
    card = saved(tmp_path, sepidar.desk.office_keys.card(), "sepidar.card")

    assert cli.run(["verify", str(file), "--card", str(card), "--json"]) == cli.DONE
    told = json.loads(capsys.readouterr().out)
    assert (told["verdict"], told["paper"]["number"]) == ("genuine", "1404/س/1")
    assert cli.run(["verify", str(forged), "--card", str(card), "--json"]) == cli.REFUSED
    assert len(json.loads(capsys.readouterr().out)["differing_pages"]) == 1
    assert cli.run(["verify", str(file), "--card", str(card)]) == cli.DONE
    assert "شهرداری سپیدار" in capsys.readouterr().out


@pytest.mark.usefixtures("terminal")
def test_that_the_command_compares_with_an_office_file(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    sign_all(sepidar, frozen, tmp_path)
    file = saved(tmp_path, sepidar.desk.minutes.pdf(frozen))
    sepidar.desk.file.close()

    assert cli.run(["verify", str(file), "--office", str(sepidar.desk.file.path)]) == cli.DONE
    assert cli.run(["verify", str(sepidar.desk.file.path)]) == cli.DONE


def test_that_every_fact_of_a_signed_paper_is_a_sentence(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    sign_all(sepidar, frozen, tmp_path)
    found = sepidar.desk.proof.check(saved(tmp_path, sepidar.desk.minutes.pdf(frozen)))

    told = [str(fact) for fact in proof_told.facts(found)]

    assert len([line for line in told if "certified by" in line]) == 5
    assert all(isinstance(fact, Spoken) for fact in found.notes)


def test_that_a_letter_is_checked_as_minutes_are(sepidar: Office, tmp_path: Path) -> None:
    meeting = sepidar.meeting("موضوع نخست")
    letter = sepidar.desk.invitations.issue(meeting)[0]
    file = saved(tmp_path, sepidar.desk.letters.pdf(letter))

    found = sepidar.desk.proof.check(file)

    assert found.genuine
    assert found.stored is not None
    assert (found.stored.kind, found.stored.subject) == (PaperKind.INVITATION, letter)


def test_that_an_excerpt_is_as_the_office_issued_it(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    (offer,) = sepidar.desk.excerpts.for_meeting(frozen)
    content = sepidar.desk.excerpts.made(offer, "pdf", Silent())

    found = sepidar.desk.proof.check(saved(tmp_path, content))
    assert found.genuine
    assert found.facts is not None
    assert found.facts.kind is PaperKind.EXCERPT
    assert all(code.state is CodeState.SIGNED for code in found.codes)


def test_that_an_excerpt_with_other_words_is_found(sepidar: Office, frozen: str, tmp_path: Path) -> None:
    (offer,) = sepidar.desk.excerpts.for_meeting(frozen)
    paper = sepidar.desk.excerpts.paper(offer.subject)
    with sepidar.desk.file.reading() as session:
        code = sepidar.desk.office_keys.codes(session, code_facts(paper))
    forged = dataclasses.replace(paper, text="متنی که کمیته تصویب نکرده است.")

    found = sepidar.desk.proof.check(saved(tmp_path, print_excerpt(forged, code=code)))
    assert found.verdict is Verdict.ALTERED
