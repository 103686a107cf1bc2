"""The typeface of an office's papers: chosen, brought along, refused, and kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain.offices import LetterheadKind, PaperFace
from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.services.stationery import stationery_of
from tests.offices import Office

FONTS = paths.resources() / "fonts"
REGULAR, BOLD = FONTS / "Parastoo-Regular.ttf", FONTS / "Parastoo-Bold.ttf"


def face_name(office: Office, weight: str = "regular") -> str | None:
    family = stationery_of(office.desk.file).family
    return None if family is None else family.face(weight).name


def test_that_papers_are_set_in_the_house_face_until_another_is_chosen(sepidar: Office) -> None:
    assert face_name(sepidar) is None
    sepidar.desk.offices.set_paper_face(PaperFace.NASKH)

    assert face_name(sepidar) == "Parastoo-Regular"
    assert face_name(sepidar, "bold") == "Parastoo-Bold"
    assert sepidar.desk.offices.own().paper_face is PaperFace.NASKH


def test_that_the_office_brings_its_own_font_and_keeps_it(sepidar: Office) -> None:
    offices = sepidar.desk.offices
    report = offices.set_paper_face(PaperFace.OWN, REGULAR, BOLD)
    own = offices.own()

    assert report is not None
    assert (report.name, report.lacking) == ("Parastoo", ())
    assert (own.font_name, own.has_bold_font) == ("Parastoo", True)
    family = stationery_of(sepidar.desk.file).family
    assert family is not None
    assert family is stationery_of(sepidar.desk.file).family
    assert family.face("bold") is not family.face("regular")

    offices.set_paper_face(PaperFace.VAZIRMATN)
    assert face_name(sepidar) is None
    assert offices.own().font_name == "Parastoo"
    assert offices.set_paper_face(PaperFace.OWN) is None
    assert face_name(sepidar) == "Parastoo"


def test_that_a_new_regular_font_puts_the_old_bold_one_away(sepidar: Office) -> None:
    offices = sepidar.desk.offices
    offices.set_paper_face(PaperFace.OWN, REGULAR, BOLD)
    offices.set_paper_face(PaperFace.OWN, FONTS / "Vazirmatn-Medium.ttf")
    assert not offices.own().has_bold_font
    offices.set_paper_face(PaperFace.OWN, bold=BOLD)

    assert offices.own().has_bold_font
    assert (face_name(sepidar), face_name(sepidar, "bold")) == ("Vazirmatn", "Parastoo")


def test_that_a_font_that_will_not_do_changes_nothing(sepidar: Office, tmp_path: Path) -> None:
    offices = sepidar.desk.offices
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(REGULAR.read_bytes()[:5000])

    with pytest.raises(Refused, match="no font of its own"):
        offices.set_paper_face(PaperFace.OWN)
    with pytest.raises(Refused, match="damaged"):
        offices.set_paper_face(PaperFace.OWN, REGULAR, broken)
    with pytest.raises(EnvironmentFault, match=r"gone\.ttf"):
        offices.set_paper_face(PaperFace.OWN, tmp_path / "gone.ttf")
    assert offices.own().paper_face is PaperFace.VAZIRMATN
    assert offices.own().font_name == ""


def test_that_a_font_can_be_examined_before_it_is_taken(sepidar: Office) -> None:
    assert sepidar.desk.offices.examine_font(BOLD).name == "Parastoo"
    assert sepidar.desk.offices.own().font_name == ""


def test_that_the_letterhead_the_address_and_the_small_sheet_are_particulars_of_the_office(sepidar: Office) -> None:
    sepidar.desk.offices.describe(
        letterhead=LetterheadKind.CENTRED, address="  میدان اصلی، ساختمان اداری ", short_letters_on_a5=True
    )
    own = sepidar.desk.offices.own()
    stationery = stationery_of(sepidar.desk.file)

    assert (own.letterhead, own.address, own.short_letters_on_a5) == (
        LetterheadKind.CENTRED,
        "میدان اصلی، ساختمان اداری",
        True,
    )
    assert (stationery.letterhead, stationery.address) == ("centred", own.address)
