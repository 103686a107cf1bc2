"""Each archive rule, broken on a good file, is the one that complains; and the good file breaks none."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from tests.typesetting.archive_rules import RULES, broken_rules
from tests.typesetting.specimen import specimen
from tests.typesetting.taken_apart import Paper, kids

Change = Callable[[Any], object]


def resaved(change: Change, **options: Any) -> bytes:
    """The specimen after `change`, written by pikepdf as it stands otherwise."""
    pdf = Pdf.open(io.BytesIO(specimen()))
    change(pdf)
    out = io.BytesIO()
    as_they_are = {} if options else {"stream_decode_level": pikepdf.StreamDecodeLevel.none}
    pdf.save(out, compress_streams=False, fix_metadata_version=False, **as_they_are, **options)
    return out.getvalue()


def elements(pdf: Any, role: str) -> list[Any]:
    paper = Paper.__new__(Paper)
    paper.root = pdf.Root
    return [element for element in paper.elements if str(element.S) == f"/{role}"]


def fonts(pdf: Any) -> list[Any]:
    return list(pdf.pages[0].Resources.Font.values())


def widget(pdf: Any) -> Any:
    return next(item for page in pdf.pages for item in page.obj.get("/Annots", []))


def drop(find: Callable[[Any], Any], key: str) -> Change:
    return lambda pdf: find(pdf).__delitem__(key)


def give(find: Callable[[Any], Any], key: str, value: Any) -> Change:
    return lambda pdf: find(pdf).__setitem__(key, value)


def root(pdf: Any) -> Any:
    return pdf.Root


def page(pdf: Any) -> Any:
    return pdf.pages[0].obj


def drawn(content: bytes) -> Change:
    return lambda pdf: pdf.pages[0].contents_add(content)


def metadata(old: str, new: str) -> Change:
    def change(pdf: Any) -> None:
        content = pdf.Root.Metadata.read_bytes().decode()
        assert old in content
        pdf.Root.Metadata.write(content.replace(old, new).encode())

    return change


def first(role: str) -> Callable[[Any], Any]:
    return lambda pdf: elements(pdf, role)[0]


def attached(pdf: Any) -> Any:
    return pdf.Root.AF[0]


def _hexed(pdf: Any) -> None:
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    profile.write(profile.read_bytes().hex().encode() + b">", filter=Name.ASCIIHexDecode)


def _glyph_lost(pdf: Any) -> None:
    places = fonts(pdf)[0].DescendantFonts[0].CIDToGIDMap
    content = bytearray(places.read_bytes())
    content[2:4] = bytes(2)
    places.write(bytes(content))


def _text_lost(pdf: Any) -> None:
    texts = fonts(pdf)[0].ToUnicode
    texts.write(re.sub(rb"<0001><\w+>", b"<0001><FEFF>", texts.read_bytes()))


def _text_private(pdf: Any) -> None:
    texts = fonts(pdf)[0].ToUnicode
    texts.write(re.sub(rb"<0001><\w+>", b"<0001><E000>", texts.read_bytes()))


def _width_wrong(pdf: Any) -> None:
    fonts(pdf)[0].DescendantFonts[0].W[1][1] = 77


def _parents_swapped(pdf: Any) -> None:
    marks = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    marks[0], marks[1] = marks[1], marks[0]


def _cell_lost(pdf: Any) -> None:
    row = elements(pdf, "TR")[3]
    row.K = Array(kids(row)[:-1])


def _row_outside(pdf: Any) -> None:
    table, document = elements(pdf, "Table")[0], elements(pdf, "Document")[0]
    row = table.K[1]
    del table.K[1]
    row.P = document
    document.K.append(row)


def _entry_outside(pdf: Any) -> None:
    document, item = elements(pdf, "Document")[0], elements(pdf, "LI")[0]
    above = item.P
    above.K = Array(kids(above)[1:])
    item.P = document
    document.K.append(item)


def _signed_in_part(pdf: Any) -> None:
    own = pdf.make_indirect(Dictionary(Type=Name.Sig, ByteRange=Array([0, 10, 20, 30]), Contents=b"00"))
    widget(pdf).V = own


def _see_through(pdf: Any) -> None:
    pdf.pages[0].Resources.ExtGState = Dictionary(G=Dictionary(ca=0.5))


def _image(pdf: Any) -> Any:
    return next(iter(pdf.pages[0].Resources.XObject.values()))


def _masked(pdf: Any) -> None:
    _image(pdf).SMask = pdf.make_stream(b"\x00", Type=Name.XObject, Subtype=Name.Image, ColorSpace=Name.DeviceGray)


BREACHES: list[tuple[str, Change]] = [
    ("streams are deflated and inside", _hexed),
    ("limits are kept", give(page, "/MediaBox", Array([0, 0, 20_000, 800]))),
    ("limits are kept", drawn(b"q " * 29 + b"Q " * 29)),
    ("limits are kept", give(root, "/Note", pikepdf.String("x" * 40_000))),
    ("nothing is done by itself", give(root, "/OpenAction", Dictionary(S=Name.Named, N=Name.Print))),
    ("nothing is done by itself", lambda pdf: pdf.Root.AcroForm.__setitem__("/NeedAppearances", True)),
    ("nothing is done by itself", lambda pdf: widget(pdf).__setitem__("/AA", Dictionary())),
    ("nothing depends on the reader", give(root, "/OCProperties", Dictionary())),
    ("nothing depends on the reader", lambda pdf: _image(pdf).__setitem__("/Interpolate", True)),
    ("nothing depends on the reader", lambda pdf: _image(pdf).__setitem__("/Alternates", Array([]))),
    ("nothing shines through", _see_through),
    ("nothing shines through", _masked),
    ("nothing shines through", give(page, "/Group", Dictionary(S=Name.Transparency))),
    ("colours are grey or rgb", drawn(b"0 0 0 1 k")),
    ("colours have a meaning", drop(root, "/OutputIntents")),
    ("colours have a meaning", lambda pdf: pdf.Root.OutputIntents[0].DestOutputProfile.write(b"acsp" * 90)),
    ("metadata can be read", lambda pdf: pdf.Root.Metadata.write(b"<x>")),
    ("metadata can be read", drop(root, "/Metadata")),
    ("metadata can be read", metadata("<?xpacket begin", '<?xpacket bytes="9" begin')),
    ("claims are made", metadata("<pdfaid:conformance>A<", "<pdfaid:conformance>B<")),
    ("claims are made", metadata("<pdfuaid:part>1</pdfuaid:part>", "")),
    ("own properties are explained", metadata("prefix>pdfuaid<", "prefix>other<")),
    ("information is the same twice", lambda pdf: pdf.docinfo.__setitem__("/Title", "عنوانی دیگر")),
    ("information is the same twice", metadata("2025-12-08", "2025-12-09")),
    ("attached files are complete", drop(attached, "/AFRelationship")),
    ("attached files are complete", lambda pdf: attached(pdf).EF.F.write(b"{}")),
    ("attached files are complete", lambda pdf: attached(pdf).EF.F.__delitem__("/Subtype")),
    ("attached files are complete", drop(root, "/AF")),
    ("attached files are listed", drop(root, "/Names")),
    ("signatures cover the file", _signed_in_part),
    ("fonts are in the file", lambda pdf: fonts(pdf)[0].DescendantFonts[0].FontDescriptor.__delitem__("/FontFile2")),
    ("subsets are called so", lambda pdf: fonts(pdf)[0].__setitem__("/BaseFont", Name("/Vazirmatn"))),
    ("codes find their glyphs", lambda pdf: fonts(pdf)[0].__setitem__("/Encoding", Name("/Identity-V"))),
    ("every code has a glyph", _glyph_lost),
    ("widths are those of the font", _width_wrong),
    ("every code can be read", _text_lost),
    ("every code can be read", _text_private),
    ("every code can be read", lambda pdf: fonts(pdf)[0].__delitem__("/ToUnicode")),
    ("paper is tagged", lambda pdf: pdf.Root.MarkInfo.__setitem__("/Marked", False)),
    ("language is told", drop(root, "/Lang")),
    ("title is shown", lambda pdf: pdf.Root.ViewerPreferences.__setitem__("/DisplayDocTitle", False)),
    ("pages turn from the right", lambda pdf: pdf.Root.ViewerPreferences.__delitem__("/Direction")),
    ("all content is tagged or artifact", drawn(b"0 0 m 9 9 l S")),
    ("all content is tagged or artifact", drawn(b"/Artifact BMC /Artifact BMC 0 0 m 9 9 l S EMC EMC")),
    ("marks and tree agree", drawn(b"/P <</MCID 99>> BDC 0 0 m 9 9 l S EMC")),
    ("marks and tree agree", lambda pdf: elements(pdf, "H1")[0].__delitem__("/K")),
    ("parents are found from the pages", _parents_swapped),
    ("parents are found from the pages", drop(page, "/StructParents")),
    ("elements know their parents", lambda pdf: elements(pdf, "P")[0].__setitem__("/P", elements(pdf, "H2")[0])),
    ("roles are standard", lambda pdf: elements(pdf, "P")[0].__setitem__("/S", Name("/Zitat"))),
    ("headings go down step by step", lambda pdf: elements(pdf, "H1")[0].__setitem__("/S", Name.P)),
    ("headings go down step by step", lambda pdf: elements(pdf, "H2")[0].__setitem__("/S", Name.H3)),
    ("tables are rows of cells", _cell_lost),
    ("tables are rows of cells", _row_outside),
    ("headers of columns say so", drop(first("TH"), "/A")),
    ("lists are entries with labels", drop(first("L"), "/A")),
    ("lists are entries with labels", _entry_outside),
    ("contents are entries", give(first("TOC"), "/S", Name("/Sect"))),
    ("contents are entries", give(first("TOCI"), "/S", Name.P)),
    ("figures are told in words", drop(first("Figure"), "/Alt")),
    ("figures are told in words", drop(first("Figure"), "/A")),
    ("annotations are printed", lambda pdf: widget(pdf).__setitem__("/F", 2)),
    ("annotations are printed", lambda pdf: widget(pdf).__delitem__("/AP")),
    ("fields are told in words", lambda pdf: widget(pdf).__delitem__("/TU")),
    ("fields are told in words", lambda pdf: widget(pdf).__setitem__("/T", "signer-2")),
    ("annotations are tagged", lambda pdf: widget(pdf).__setitem__("/StructParent", 9999)),
    ("tabs follow the structure", lambda pdf: [part.obj.__delitem__("/Tabs") for part in pdf.pages]),
]
TORN: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("header is binary", lambda data: data.replace(b"%\xe2\xe3\xcf\xd3", b"%text", 1)),
    ("header is binary", lambda data: data.replace(b"%PDF-1.7", b"%PDF-2.0", 1)),
    ("file ends at its mark", lambda data: data + b"and more\n"),
    ("streams end on a line", lambda data: data.replace(b"\nendstream", b" endstream", 1)),
    ("file has an identity", lambda data: data.replace(b"/ID", b"/IX")),
]


def test_that_the_specimen_keeps_every_rule_and_keeps_it_when_another_program_has_written_it() -> None:
    assert broken_rules(specimen()) == {}
    assert broken_rules(resaved(lambda pdf: None)) == {}


def _named(cases: list[tuple[str, Any]]) -> list[Any]:
    return [pytest.param(name, change, id=f"{name} {place}") for place, (name, change) in enumerate(cases)]


@pytest.mark.parametrize(("name", "change"), _named(BREACHES))
def test_that_a_broken_file_fails_the_rule_that_it_breaks_and_no_other(name: str, change: Change) -> None:
    assert set(broken_rules(resaved(change))) == {name}


@pytest.mark.parametrize(("name", "tear"), _named(TORN))
def test_that_a_torn_file_fails_the_rule_that_it_breaks_and_no_other(name: str, tear: Callable[[bytes], bytes]) -> None:
    assert set(broken_rules(tear(specimen()))) == {name}


def test_that_an_encrypted_file_is_none_for_archives() -> None:
    locked = pikepdf.Encryption(owner="one", user="", R=6)

    assert set(broken_rules(resaved(lambda pdf: None, encryption=locked))) == {"nothing is encrypted"}


def test_that_each_rule_has_been_seen_to_fail() -> None:
    assert set(RULES) == {name for name, _ in [*BREACHES, *TORN]} | {"nothing is encrypted"}
