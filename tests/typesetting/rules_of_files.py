"""Archive rules about the file: its outer form, its claims and colours, what it carries and what it must not do."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from tests.typesetting.rules import rule
from tests.typesetting.taken_apart import Paper

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_SPACES = {
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "prefix": "http://www.aiim.org/pdfa/ns/schema#",
}
_FILTERS = {"/FlateDecode", "/DCTDecode"}
_GREY_AND_RGB = {"/DeviceGray", "/DeviceRGB"}
_OTHER_COLOURS = {"k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh"}
_MIME = re.compile(r"/[a-z]+/[a-z0-9.+-]+")
_RELATIONSHIPS = {"/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified"}


def fact(paper: Paper, name: str) -> str | None:
    """A property of the metadata, of a list its first entry and of a text in languages the default."""
    prefix, _, own = name.partition(":")
    found = None if paper.xmp is None else next(paper.xmp.iter(f"{{{_SPACES[prefix]}}}{own}"), None)
    if found is None:
        return None
    entries = list(found.iter(f"{_RDF}li"))
    chosen = [entry for entry in entries if entry.get(_LANG) == "x-default"] or entries
    return (chosen[0].text if chosen else found.text) or ""


@rule
def header_is_binary(paper: Paper) -> Iterator[str]:
    first, second = paper.data.split(b"\n", 2)[:2]
    if not re.fullmatch(rb"%PDF-1\.[4-7]", first):
        yield f"the file begins with {first!r}"
    if second[:1] != b"%" or len(second) < 5 or any(byte < 128 for byte in second[1:5]):
        yield f"the second line is {second!r}"


@rule
def file_ends_at_its_mark(paper: Paper) -> Iterator[str]:
    if not re.search(rb"%%EOF\r?\n?\Z", paper.data):
        yield "something follows the end"


@rule
def streams_end_on_a_line(paper: Paper) -> Iterator[str]:
    for found in re.finditer(rb"(.)endstream\s+endobj", paper.data, re.DOTALL):
        if found.group(1) not in b"\r\n":
            yield f"no line end before endstream at {found.start()}"


@rule
def file_has_an_identity(paper: Paper) -> Iterator[str]:
    own = paper.pdf.trailer.get("/ID")
    if own is None or len(own) != 2 or not all(len(bytes(part)) for part in own):
        yield f"ID is {own}"


@rule
def nothing_is_encrypted(paper: Paper) -> Iterator[str]:
    if paper.pdf.is_encrypted:
        yield "the file is encrypted"


@rule
def streams_are_deflated_and_inside(paper: Paper) -> Iterator[str]:
    for item in paper.objects:
        if isinstance(item, pikepdf.Stream):
            filters = item.get("/Filter", [])
            for own in [filters] if isinstance(filters, pikepdf.Name) else filters:
                if str(own) not in _FILTERS:
                    yield f"{item.objgen}: {own}"
            if "/F" in item:
                yield f"{item.objgen}: the content is in another file"


@rule
def limits_are_kept(paper: Paper) -> Iterator[str]:
    for page in paper.pages:
        if page.shown.deepest > 28:
            yield f"{page.shown.deepest} graphics states in one another"
        left, bottom, right, top = (float(side) for side in page.page.MediaBox)
        if not all(3 <= side <= 14_400 for side in (right - left, top - bottom)):
            yield f"a page of {right - left} by {top - bottom}"
    for item in paper.dictionaries:
        for key, value in item.items():
            if isinstance(value, pikepdf.String) and len(bytes(value)) > 32_767 and key != "/Contents":
                yield f"{key} is a string of {len(bytes(value))} bytes"
            if isinstance(value, pikepdf.Name) and len(str(value).encode()) > 128:
                yield f"{key} is a name of {len(str(value))} characters"


@rule
def nothing_is_done_by_itself(paper: Paper) -> Iterator[str]:
    for item in paper.dictionaries:
        for key in ("/OpenAction", "/AA", "/JS", "/JavaScript", "/Launch", "/XFA", "/RichMediaContent"):
            if key in item:
                yield f"{item.objgen}: {key}"
        action = item.get("/A")
        if item.get("/Type") == "/Annot" and action is not None:
            yield f"{item.objgen}: an action"
    if paper.root.get("/AcroForm", pikepdf.Dictionary()).get("/NeedAppearances"):
        yield "a reader would draw the fields anew"


@rule
def nothing_depends_on_the_reader(paper: Paper) -> Iterator[str]:
    """Other versions of a picture, layers, PostScript, and what a printer would make of a colour."""
    for item in paper.dictionaries:
        for key in ("/Alternates", "/OPI", "/PS", "/Ref", "/TR", "/TR2", "/HTP", "/PresSteps"):
            if key in item:
                yield f"{item.objgen}: {key}"
        if item.get("/Interpolate", False):
            yield f"{item.objgen}: pixels that are smoothed"
    for key in ("/Requirements", "/OCProperties", "/Perms", "/NeedsRendering"):
        if key in paper.root:
            yield f"the catalog has {key}"


@rule
def nothing_shines_through(paper: Paper) -> Iterator[str]:
    for item in paper.dictionaries:
        if "/SMask" in item and item.SMask != "/None":
            yield f"{item.objgen}: a soft mask"
        if "/Group" in item and item.Group.get("/S") == "/Transparency":
            yield f"{item.objgen}: a transparency group"
        if any(float(item.get(key, 1)) != 1 for key in ("/ca", "/CA")):
            yield f"{item.objgen}: not opaque"
        if item.get("/BM", "/Normal") not in {"/Normal", "/Compatible"}:
            yield f"{item.objgen}: mixed by {item.BM}"


@rule
def colours_are_grey_or_rgb(paper: Paper) -> Iterator[str]:
    for item in paper.dictionaries:
        if item.get("/Subtype") == "/Image" and str(item.get("/ColorSpace")) not in _GREY_AND_RGB:
            yield f"{item.objgen}: {item.get('/ColorSpace')}"
    for content in [*paper.pages, *paper.forms]:
        for operator in content.shown.operators & _OTHER_COLOURS:
            yield f"colours are set by {operator}"


@rule
def colours_have_a_meaning(paper: Paper) -> Iterator[str]:
    intents = [one for one in paper.root.get("/OutputIntents", []) if one.get("/S") == "/GTS_PDFA1"]
    if len(intents) != 1 or "/DestOutputProfile" not in intents[0]:
        yield f"{len(intents)} output intents"
        return
    profile = intents[0].DestOutputProfile
    content = bytes(profile.read_bytes())
    if content[36:40] != b"acsp" or content[16:20] != b"RGB " or profile.get("/N") != 3:
        yield "the profile is none of RGB"
    if int.from_bytes(content[:4]) != len(content):
        yield "the profile is cut off"


@rule
def metadata_can_be_read(paper: Paper) -> Iterator[str]:
    stream = paper.root.get("/Metadata")
    if stream is None or paper.xmp is None:
        yield "no metadata"
    elif "/Filter" in stream or stream.get("/Type") != "/Metadata" or stream.get("/Subtype") != "/XML":
        yield "a program that knows no PDF would not find the metadata"
    elif re.search(rb"<\?xpacket[^>]*(bytes|encoding)=", bytes(stream.read_bytes())):
        yield "the packet tells its bytes or encoding"


@rule
def claims_are_made(paper: Paper) -> Iterator[str]:
    claims = tuple(fact(paper, name) for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part"))
    if paper.xmp is not None and claims != ("3", "A", "1"):
        yield f"the claims are {claims}"


@rule
def own_properties_are_explained(paper: Paper) -> Iterator[str]:
    if paper.xmp is not None and fact(paper, "pdfuaid:part") and fact(paper, "prefix:prefix") != "pdfuaid":
        yield "the property of PDF/UA is not explained"


def _moment(value: str | None) -> str | None:
    return None if value is None else re.sub(r"[^0-9]", "", value)[:14]


@rule
def information_is_the_same_twice(paper: Paper) -> Iterator[str]:
    told: Any = paper.pdf.trailer.get("/Info", pikepdf.Dictionary())
    pairs = {
        "/Title": "dc:title",
        "/Author": "dc:creator",
        "/Subject": "dc:description",
        "/Keywords": "pdf:Keywords",
        "/Creator": "xmp:CreatorTool",
        "/Producer": "pdf:Producer",
    }
    if paper.xmp is None:
        return
    for key, name in pairs.items():
        older = str(told[key]) if key in told else None
        if older != fact(paper, name):
            yield f"{key} {older!r}, {name} {fact(paper, name)!r}"
    for key, name in (("/CreationDate", "xmp:CreateDate"), ("/ModDate", "xmp:ModifyDate")):
        if _moment(str(told[key]) if key in told else None) != _moment(fact(paper, name)):
            yield f"{key} is not {name}"


@rule
def attached_files_are_complete(paper: Paper) -> Iterator[str]:
    associated = {item.objgen for item in paper.root.get("/AF", [])}
    for item in paper.dictionaries:
        if item.get("/Type") != "/Filespec":
            continue
        if not {"/F", "/UF", "/EF", "/AFRelationship", "/Desc"} <= set(item.keys()):
            yield f"{item.objgen}: only {sorted(item.keys())}"
            continue
        if item.objgen not in associated or str(item.AFRelationship) not in _RELATIONSHIPS:
            yield f"{item.objgen}: nothing says what it is to the paper"
        content = item.EF.F
        if not _MIME.fullmatch(str(content.get("/Subtype", ""))):
            yield f"{item.objgen}: of no kind"
        told = content.get("/Params", pikepdf.Dictionary())
        data = bytes(content.read_bytes())
        sums = bytes(told.get("/CheckSum", b""))
        if told.get("/Size") != len(data) or sums != hashlib.md5(data).digest() or "/ModDate" not in told:
            yield f"{item.objgen}: size, checksum or day do not agree"


@rule
def attached_files_are_listed(paper: Paper) -> Iterator[str]:
    names = paper.root.get("/Names", pikepdf.Dictionary()).get("/EmbeddedFiles", pikepdf.Dictionary()).get("/Names", [])
    listed = {item.objgen for item in list(names)[1::2]}
    for item in paper.root.get("/AF", []):
        if item.objgen not in listed:
            yield f"{item.objgen} is not in the list that readers show"


@rule
def signatures_cover_the_file(paper: Paper) -> Iterator[str]:
    for item in paper.dictionaries:
        if item.get("/Type") == "/Sig" and "/ByteRange" in item:
            first, length, second, rest = (int(number) for number in item.ByteRange)
            gap = paper.data[length:second]
            if first or second + rest > len(paper.data) or gap[:1] != b"<" or gap[-1:] != b">":
                yield f"{item.objgen}: {list(item.ByteRange)}"
