"""Letters through the desk: invited, notified, reminded, numbered, handed over, printed again as they went out."""

from __future__ import annotations

import datetime
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.documents.letter_wordings import OWN
from desktop_app.domain.attendance import Capacity, Excuse
from desktop_app.domain.letters import LetterKind
from desktop_app.domain.meetings import Classification, Stage
from desktop_app.domain.resolutions import ResolutionStatus
from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.persian.bidi import strip_isolates
from desktop_app.persian.spelling import search_key
from desktop_app.progress import Silent
from desktop_app.sentences import Refused
from desktop_app.services import papers
from desktop_app.services.desk import Desk
from desktop_app.services.invitations import TOGETHER
from desktop_app.services.letter_facts import Terms
from tests.offices import DAY, Office, at

LATER = DAY + datetime.timedelta(days=40)


def final(o: Office, *, units: tuple[str, ...] = ()) -> str:
    """A meeting whose minutes are final: one resolution for each unit, the last with the first as its helper."""
    meeting = o.session()
    for unit in units or (o.unit,):
        resolution = o.desk.deciding.resolve(
            meeting,
            o.item(meeting),
            f"گزارش {unit[:4]} تهیه شود.",
            responsible_unit_id=unit,
            cooperating_unit_ids=[o.unit] if unit != o.unit else [],
            due=DAY + datetime.timedelta(days=30),
            deliverable="گزارش ماهانه",
        )
        o.desk.deciding.vote(resolution, Ballot(VoteMethod.UNANIMOUS))
    o.desk.meetings.close(meeting, at("15:30"))
    o.desk.minutes.freeze(meeting)
    for signer in o.desk.minutes.get(meeting).signers:
        o.desk.minutes.sign(signer.signature_id, on=DAY)
    o.desk.minutes.finalise(meeting, keep_backup=False)
    return meeting


def second_unit(o: Office) -> str:
    return o.desk.people.add_unit("مدیریت حراست", "مدیر حراست")


def read(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as pdf:
        return search_key(" ".join(page.get_textpage().get_text_range() for page in pdf).replace("\r\n", " "))


def test_that_everybody_called_gets_a_numbered_letter_but_the_one_who_signs(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    letters = [sepidar.desk.letters.get(one) for one in sepidar.desk.invitations.issue(meeting)]
    assert sepidar.desk.meetings.get(meeting).stage is Stage.INVITED
    assert [row.recipient for row in letters] == ["شهردار", "معاون مالی", "مدیر حراست", "مدیر حقوقی"]
    assert [row.number for row in letters] == [f"1404/س/{n}" for n in (1, 2, 3, 4)]
    assert {row.date for row in letters} == {DAY}


def test_that_a_guest_added_later_gets_a_letter_and_nobody_a_second_one(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    sepidar.desk.invitations.issue(meeting)
    guest = sepidar.desk.attendance.add_guest(meeting, "بازرس کل استان", capacity=Capacity.SPEAKER)
    (letter,) = sepidar.desk.invitations.issue(meeting)
    assert sepidar.desk.letters.get(letter).person_id == guest
    assert sepidar.desk.letters.get(letter).number == "1404/س/5"


def test_that_one_letter_with_a_list_invites_all(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    (letter,) = sepidar.desk.invitations.issue(meeting, together=True)
    text = read(sepidar.desk.letters.pdf(letter))
    for name in ("اعضای محترم کمیته سلامت اداری", "معاون مالی", "مدیر حراست", "مدیر حقوقی"):
        assert search_key(name) in text


def test_that_inviting_without_an_agenda_is_refused_and_uses_no_number(sepidar: Office) -> None:
    meeting = sepidar.meeting()
    with pytest.raises(Refused):
        sepidar.desk.invitations.issue(meeting)
    assert sepidar.desk.letters.all() == []
    assert sepidar.desk.letters.next_number(meeting) == "1404/س/1"


@pytest.mark.parametrize(("days", "short"), [(1, True), (2, True), (3, False), (10, False)])
def test_that_too_little_notice_is_told_and_not_refused(sepidar: Office, days: int, *, short: bool) -> None:
    meeting = sepidar.meeting("الف", day=DAY + datetime.timedelta(days=days))
    sepidar.hands.set("14:00")
    told = sepidar.desk.invitations.notice(meeting)
    assert (told.given, told.asked, told.short) == (24 * days, 72, short)
    assert sepidar.desk.invitations.issue(meeting)


def test_that_the_open_resolutions_of_the_unit_stand_in_its_invitation(sepidar: Office) -> None:
    final(sepidar)
    sepidar.desk.people.edit(sepidar.people["معاون مالی"], unit_id=sepidar.unit)
    later = sepidar.meeting("ب", day=LATER)
    mine = sepidar.desk.invitations.paper(later, sepidar.people["معاون مالی"])
    other = sepidar.desk.invitations.paper(later, sepidar.people["مدیر حقوقی"])
    assert [row.number for row in mine.open_resolutions] == ["۱۴۰۴/۱/۱"]
    assert other.open_resolutions == ()


def test_that_every_unit_in_charge_is_notified_in_one_act(sepidar: Office) -> None:
    other = second_unit(sepidar)
    meeting = final(sepidar, units=(sepidar.unit, other, sepidar.unit))
    letters = [sepidar.desk.letters.get(one) for one in sepidar.desk.notices.issue(meeting)]
    assert [len(row.resolution_ids) for row in letters] == [2, 1]
    assert [row.number for row in letters] == ["1404/س/2", "1404/س/3"]
    assert sepidar.desk.meetings.get(meeting).stage is Stage.NOTIFIED
    assert {r.status for r in sepidar.desk.resolutions.all()} == {ResolutionStatus.NOTIFIED}
    assert sepidar.desk.notices.issue(meeting) == []


def test_that_each_resolution_can_have_a_letter_of_its_own(sepidar: Office) -> None:
    meeting = final(sepidar, units=(sepidar.unit, sepidar.unit))
    assert len(sepidar.desk.notices.issue(meeting, each=True)) == 2


def test_that_a_notice_tells_what_is_asked_and_who_gets_a_copy(sepidar: Office) -> None:
    other = second_unit(sepidar)
    meeting = final(sepidar, units=(other,))
    (letter,) = sepidar.desk.notices.issue(meeting, Terms(by_secretary=True, report="ماهانه"))
    paper = sepidar.desk.letters.paper(letter)
    (told,) = paper.resolutions
    assert (told.number, told.deliverable) == ("۱۴۰۴/۱/۱", "گزارش ماهانه")
    assert [copy.recipient for copy in paper.copies] == ["شهردار", "معاونت مالی و اقتصادی", "دبیرخانه کمیته‌ها"]
    text = read(sepidar.desk.letters.pdf(letter))
    for words in ("مدیر محترم حراست", "1404/س/1", "به صورت ماهانه", "دبیر کمیته سلامت اداری", "همکاری"):
        assert search_key(words) in text


def test_that_notices_wait_for_the_final_text(sepidar: Office) -> None:
    meeting = sepidar.session()
    with pytest.raises(Refused):
        sepidar.desk.notices.issue(meeting)
    assert sepidar.desk.letters.all() == []


def test_that_a_notice_is_printed_again_as_it_went_out(sepidar: Office) -> None:
    meeting = final(sepidar)
    (letter,) = sepidar.desk.notices.issue(meeting)
    before = sepidar.desk.letters.pdf(letter)
    sepidar.desk.people.edit_unit(sepidar.unit, name="معاونت دیگر")
    sepidar.desk.letter_templates.write("notice", "موضوع دیگر", "متن دیگر")
    sepidar.hands.set("09:00", LATER)
    assert sepidar.desk.letters.pdf(letter) == before


def test_that_an_issued_letter_bears_the_offices_code_and_is_known_again(sepidar: Office, tmp_path: Path) -> None:
    meeting = final(sepidar)
    (letter,) = sepidar.desk.notices.issue(meeting)
    file = tmp_path / "notice.pdf"
    file.write_bytes(sepidar.desk.letters.pdf(letter))
    told = sepidar.desk.proof.check(file)
    assert told.verdict.value == "genuine"
    assert told.stored is not None
    assert told.stored.subject == letter


def test_that_a_draft_bears_no_number_and_the_issued_letter_takes_its_place(sepidar: Office) -> None:
    meeting = final(sepidar)
    (offer,) = sepidar.desk.notices.for_meeting(meeting)
    draft = read(papers.made(sepidar.desk, offer))
    assert search_key("پیش‌نویس") in draft
    sepidar.desk.notices.issue(meeting)
    offers = sepidar.desk.notices.for_meeting(meeting)
    assert [one.kind for one in offers] == ["notice", "receipt"]
    assert search_key("پیش‌نویس") not in read(papers.made(sepidar.desk, offers[0]))


def test_that_a_number_taken_back_is_not_given_again(sepidar: Office) -> None:
    meeting = final(sepidar)
    letters = sepidar.desk.notices.issue(meeting)
    sepidar.desk.notices.withdraw(meeting, letters)
    assert sepidar.desk.meetings.get(meeting).stage is Stage.FINAL
    assert sepidar.desk.letters.all() == []
    (again,) = sepidar.desk.notices.issue(meeting)
    assert sepidar.desk.letters.get(again).number == "1404/س/3"


def test_that_letters_and_minutes_share_one_series(sepidar: Office) -> None:
    first = final(sepidar)
    sepidar.desk.notices.issue(first)
    assert sepidar.desk.minutes.get(first).number == "1404/س/1"
    second = sepidar.session(day=DAY + datetime.timedelta(days=1))
    sepidar.desk.meetings.close(second, at("15:30"))
    with pytest.raises(Refused):
        sepidar.desk.minutes.freeze(second, number="۱۴۰۴/س/۲")
    assert sepidar.desk.minutes.freeze(second) == "1404/س/3"


def test_that_a_typed_number_and_day_are_kept_and_a_taken_one_is_refused(sepidar: Office) -> None:
    meeting = final(sepidar)
    with pytest.raises(Refused):
        sepidar.desk.notices.issue(meeting, Terms(number="۱۴۰۴/س/۱"))
    assert sepidar.desk.meetings.get(meeting).stage is Stage.FINAL
    (letter,) = sepidar.desk.notices.issue(meeting, Terms(number="۱۴۰۴/۹۰۰", date=DAY + datetime.timedelta(days=1)))
    row = sepidar.desk.letters.get(letter)
    assert (row.number, row.date) == ("1404/900", DAY + datetime.timedelta(days=1))


def test_that_a_letter_that_cannot_be_printed_changes_nothing(sepidar: Office) -> None:
    meeting = final(sepidar)
    with pytest.raises(Refused):
        sepidar.desk.notices.issue(meeting, Terms(report="\U00013000"))  # no font has hieroglyphs
    assert sepidar.desk.meetings.get(meeting).stage is Stage.FINAL
    assert sepidar.desk.letters.all() == []


def test_that_delivery_and_receipt_are_noted_and_taken_back(sepidar: Office) -> None:
    meeting = final(sepidar)
    (letter,) = sepidar.desk.notices.issue(meeting)
    assert [row.id for row in sepidar.desk.letters.all(undelivered=True)] == [letter]
    for wrong in (DAY - datetime.timedelta(days=1), LATER):
        with pytest.raises(Refused):
            sepidar.desk.letters.delivered(letter, wrong)
    sepidar.desk.letters.delivered(letter, by="مسئول دفتر", receipt_no="۱۲۳")
    row = sepidar.desk.letters.get(letter)
    assert (row.delivered_on, row.received_by, row.receipt_no) == (DAY, "مسئول دفتر", "۱۲۳")
    slip = sepidar.desk.notices.receipt(letter)
    assert (slip.received_on, slip.received_by) == (DAY, "مسئول دفتر")
    sepidar.desk.letters.not_delivered(letter)
    assert sepidar.desk.letters.get(letter).delivered_on is None


def test_that_reminders_come_in_their_order_and_name_what_went_before(sepidar: Office) -> None:
    meeting = final(sepidar)
    (notice,) = sepidar.desk.notices.issue(meeting)
    resolution = sepidar.desk.deciding.resolutions(meeting)[0].id
    with pytest.raises(Refused):
        sepidar.desk.reminders.issue(resolution)
    sepidar.hands.set("09:00", LATER)
    assert sepidar.desk.reminders.next_degree(resolution) == "first"
    rows = []
    for days in range(3):
        sepidar.hands.set("09:00", LATER + datetime.timedelta(days=days))
        rows.append(sepidar.desk.letters.get(sepidar.desk.reminders.issue(resolution)))
    assert [row.wording for row in rows] == ["reminder_first", "reminder_second", "reminder_superior"]
    assert [row.recipient for row in rows] == ["معاونت مالی و اقتصادی", "معاونت مالی و اقتصادی", "شهردار"]
    first, second, superior = (strip_isolates(read(sepidar.desk.letters.pdf(row.id))) for row in rows)
    assert search_key(f"شماره {sepidar.desk.letters.get(notice).number}") in first
    assert search_key("10 روز") in first
    assert search_key(rows[0].number) in second
    assert search_key(rows[1].number) in superior


def test_that_taking_all_notices_back_leaves_no_resolution_notified(sepidar: Office) -> None:
    meeting = sepidar.session()
    for unit in (sepidar.unit, None):
        sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting), "مقرر شد", responsible_unit_id=unit)
    sepidar.desk.meetings.close(meeting, at("15:30"))
    sepidar.desk.minutes.freeze(meeting)
    for signer in sepidar.desk.minutes.get(meeting).signers:
        sepidar.desk.minutes.sign(signer.signature_id, on=DAY)
    sepidar.desk.minutes.finalise(meeting, keep_backup=False)
    letters = sepidar.desk.notices.issue(meeting)
    assert len(letters) == 1
    assert {r.status for r in sepidar.desk.resolutions.all()} == {ResolutionStatus.NOTIFIED}
    sepidar.desk.notices.withdraw(meeting, letters)
    assert {r.status for r in sepidar.desk.resolutions.all()} == {ResolutionStatus.NOT_NOTIFIED}


def test_that_an_unexcused_absence_is_written_about_and_no_other(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    sepidar.hands.set("14:00")
    sepidar.desk.meetings.open(meeting)
    for post in ("شهردار", "معاون مالی", "دبیر کمیته"):
        sepidar.desk.attendance.arrive(meeting, sepidar.people[post], at("14:00"))
    sepidar.desk.attendance.excuse(meeting, sepidar.people["مدیر حقوقی"], Excuse.LEAVE, "مرخصی")
    assert list(sepidar.desk.absences.for_meeting(meeting)) == []
    sepidar.desk.meetings.close(meeting, at("15:00"))
    (offer,) = sepidar.desk.absences.for_meeting(meeting)
    assert offer.short == "پیش‌نویس نامه غیبت مدیر حراست"
    with pytest.raises(Refused):
        sepidar.desk.absences.issue(meeting, sepidar.people["مدیر حقوقی"])
    letter = sepidar.desk.absences.issue(meeting, sepidar.people["مدیر حراست"])
    text = read(sepidar.desk.letters.pdf(letter))
    assert search_key("مدیر محترم حراست") in text
    assert search_key("عدم حضور") in text


def test_that_an_excerpt_repeats_the_frozen_text(sepidar: Office) -> None:
    meeting = final(sepidar)
    (offer,) = sepidar.desk.excerpts.for_meeting(meeting)
    sepidar.desk.people.edit_unit(sepidar.unit, name="نام دیگر")
    paper = sepidar.desk.excerpts.paper(offer.subject)
    assert {fact.label: fact.value for fact in paper.asked}["مسئول اجرا"] == "معاونت مالی و اقتصادی"
    assert paper.item == "بند ۱. موضوع نخست"
    assert (paper.presence, paper.vote) == ("۵ نفر از ۵ عضو دارای رأی", "اتفاق آرا")
    text = read(papers.made(sepidar.desk, offer))
    for words in ("رونوشت برابر اصل است", "1404/س/1", "دبیر کمیته سلامت اداری"):
        assert search_key(words) in text


def test_that_there_is_no_excerpt_of_a_draft(sepidar: Office) -> None:
    meeting = sepidar.session()
    resolution = sepidar.desk.deciding.resolve(meeting, sepidar.item(meeting), "مقرر شد")
    assert list(sepidar.desk.excerpts.for_meeting(meeting)) == []
    with pytest.raises(Refused):
        sepidar.desk.excerpts.paper(resolution)


def test_that_a_session_without_committee_chair_or_unit_is_invited_to(sepidar: Office) -> None:
    meeting = sepidar.desk.meetings.convene(None, DAY, starts=at("17:00"), title="نشست سلامت اداری", place="تالار شهر")
    sepidar.desk.agenda.add(meeting, "شفافیت خدمات")
    guest = sepidar.desk.attendance.add_guest(meeting, "بازرس کل استان", capacity=Capacity.SPEAKER)
    (letter,) = sepidar.desk.invitations.issue(meeting)
    text = read(sepidar.desk.letters.pdf(letter))
    for words in ("بازرس کل محترم استان", "نشست سلامت اداری", "تالار شهر", "17:00"):
        assert search_key(words) in text
    assert sepidar.desk.letters.get(letter).number == "1404/1"
    assert [o.part for o in sepidar.desk.invitations.for_meeting(meeting)] == [guest]


def test_that_the_class_of_the_meeting_goes_with_its_letters(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    sepidar.desk.meetings.edit(meeting, classification=Classification.CONFIDENTIAL)
    letters = sepidar.desk.invitations.issue(meeting)
    assert read(sepidar.desk.letters.pdf(letters[0])).count(search_key("محرمانه")) >= 2


def test_that_what_can_be_made_is_listed_in_a_steady_order(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف", "ب")
    offers = sepidar.desk.invitations.for_meeting(meeting)
    assert offers[0].part == TOGETHER
    assert [o.short for o in offers[1:]] == [
        f"دعوتنامه {p}" for p in ("شهردار", "معاون مالی", "مدیر حراست", "مدیر حقوقی")
    ]
    assert offers == sepidar.desk.invitations.for_meeting(meeting)
    assert sepidar.desk.invitations.made(offers[1], "docx", Silent()).startswith(b"PK")


def test_that_the_offices_own_wording_is_printed_until_it_is_reset(sepidar: Office) -> None:
    templates = sepidar.desk.letter_templates
    meeting = sepidar.meeting("الف")
    person = sepidar.people["مدیر حراست"]
    templates.write("invitation", "دعوت", "سلام بر {سمت گیرنده}")
    assert [view.kind for view in templates.all() if view.own] == ["invitation"]
    paper = sepidar.desk.invitations.paper(meeting, person)
    assert (paper.subject, paper.body[0].text) == ("دعوت", "سلام بر مدیر حراست")
    templates.reset("invitation")
    assert templates.get("invitation").body == OWN["invitation"].body
    templates.write("invitation", "دعوت دوم", "متن")
    assert templates.get("invitation").subject == "دعوت دوم"


def test_that_writing_the_programs_own_words_keeps_nothing(sepidar: Office) -> None:
    view = sepidar.desk.letter_templates.get("notice")
    sepidar.desk.letter_templates.write("notice", view.subject, view.body)
    assert not sepidar.desk.letter_templates.get("notice").own


def test_that_an_unknown_field_is_refused_with_the_nearest_and_nothing_is_kept(sepidar: Office) -> None:
    with pytest.raises(Refused, match="شماره جلسه"):
        sepidar.desk.letter_templates.write("notice", "موضوع", "{شماره جلس}")
    assert not sepidar.desk.letter_templates.get("notice").own


def test_that_a_wording_is_previewed_before_it_is_kept(sepidar: Office) -> None:
    text = read(sepidar.desk.letter_templates.preview("notice", "موضوع تازه", "متن تازه {مهلت اجرا}"))
    assert search_key("متن تازه") in text
    assert not sepidar.desk.letter_templates.get("notice").own


def test_that_typed_copies_and_attachment_take_the_place_of_the_usual_ones(sepidar: Office) -> None:
    meeting = final(sepidar)
    terms = Terms(copies="حراست: جهت اطلاع\nبایگانی", attachment="دارد (۳ برگ)")
    (letter,) = sepidar.desk.notices.issue(meeting, terms)
    assert sepidar.desk.letters.get(letter).copies == "حراست: جهت اطلاع\nبایگانی"
    assert sepidar.desk.letters.paper(letter).letterhead.attachment == "دارد (۳ برگ)"


def test_that_the_register_is_searched_by_number_and_recipient(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")
    sepidar.desk.invitations.issue(meeting)
    assert [row.number for row in sepidar.desk.letters.all("حراست")] == ["1404/س/3"]
    assert [row.recipient for row in sepidar.desk.letters.all("۱۴۰۴/س/۴")] == ["مدیر حقوقی"]
    assert sepidar.desk.letters.all(kind=LetterKind.NOTICE) == []


@pytest.mark.sweep
def test_that_every_letter_of_the_sample_office_can_be_made(told: Desk) -> None:
    for meeting in told.meetings.all():
        for source in (told.invitations, told.excerpts, told.notices, told.reminders):
            for offer in source.for_meeting(meeting.id):
                assert papers.made(told, offer).startswith(b"%PDF")
