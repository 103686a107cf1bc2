"""What archives ask of a file beside its pages: claims and facts in XMP, the meaning of its colours, files attached.

The claims are PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1); `tests/typesetting/archive_rules.py` holds them true.
"""

from __future__ import annotations

import hashlib
import html
from typing import Any

from desktop_app.typesetting import srgb
from desktop_app.typesetting.about import About, Attached
from desktop_app.typesetting.objects import ObjectFile, Raw, dictionary, listed, name, reference, string

LANGUAGE = "fa-IR"
_PROGRAM = "Dabir"
_NO_DAY = "20000101000000Z"

# PDF/A lets a file speak of PDF/UA only where it explains the property.
_UA_SCHEMA = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
{facts}
</rdf:Description>
{schema}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def _in_languages(tag: str, text: str) -> str:
    """Texts that software shows by language: ours, and the default that the Info dictionary is held against."""
    shown = html.escape(text, quote=False)
    entries = f'<rdf:li xml:lang="x-default">{shown}</rdf:li><rdf:li xml:lang="{LANGUAGE}">{shown}</rdf:li>'
    return f"<{tag}><rdf:Alt>{entries}</rdf:Alt></{tag}>"


def _facts(about: About) -> list[str]:
    facts = [
        "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<dc:format>application/pdf</dc:format>",
        f"<dc:language><rdf:Bag><rdf:li>{LANGUAGE}</rdf:li></rdf:Bag></dc:language>",
        _in_languages("dc:title", about.title),
        f"<pdf:Producer>{_PROGRAM}</pdf:Producer><xmp:CreatorTool>{_PROGRAM}</xmp:CreatorTool>",
    ]
    if about.author:
        facts.append(
            f"<dc:creator><rdf:Seq><rdf:li>{html.escape(about.author, quote=False)}</rdf:li></rdf:Seq></dc:creator>"
        )
    if about.subject:
        facts.append(_in_languages("dc:description", about.subject))
    if about.keywords:
        facts.append(f"<pdf:Keywords>{html.escape(about.keywords, quote=False)}</pdf:Keywords>")
    if about.day is not None:
        moment = f"{about.day:%Y-%m-%d}T00:00:00Z"
        facts.append(f"<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>")
    return facts


def metadata(file: ObjectFile, about: About) -> int:
    """The XMP packet, left readable: programs that know no PDF look for it."""
    packet = _PACKET.format(facts="\n".join(_facts(about)), schema=_UA_SCHEMA)
    return file.stream(packet.encode("utf-8"), {"Type": name("Metadata"), "Subtype": name("XML")}, level=0)


def info(file: ObjectFile, about: About) -> int:
    """The older place of the same facts."""
    told = {"Title": about.title, "Author": about.author, "Subject": about.subject, "Keywords": about.keywords}
    entries: dict[str, Any] = {key: string(value) for key, value in told.items() if value}
    entries |= {"Creator": string(_PROGRAM), "Producer": string(_PROGRAM)}
    if about.day is not None:
        moment = string(f"D:{about.day:%Y%m%d}000000Z")
        entries |= {"CreationDate": moment, "ModDate": moment}
    return file.put(dictionary(entries))


def output_intent(file: ObjectFile) -> int:
    """Numbers of colours mean sRGB."""
    profile = file.stream(srgb.profile(), {"N": 3})
    entries = {
        "Type": name("OutputIntent"),
        "S": name("GTS_PDFA1"),
        "OutputConditionIdentifier": string("sRGB IEC61966-2.1"),
        "Info": string("sRGB IEC61966-2.1"),
        "DestOutputProfile": reference(profile),
    }
    return file.put(dictionary(entries))


def _attached(file: ObjectFile, item: Attached, about: About) -> int:
    day = f"{about.day:%Y%m%d}000000Z" if about.day else _NO_DAY
    checksum = hashlib.md5(item.content, usedforsecurity=False).hexdigest()
    parameters = Raw(f"<</Size {len(item.content)}/CheckSum<{checksum}>/CreationDate(D:{day})/ModDate(D:{day})>>")
    content = file.stream(
        item.content, {"Type": name("EmbeddedFile"), "Subtype": name(item.mime), "Params": parameters}, level=9
    )
    # The older entry for the name takes what every machine can read.
    plain = item.name.encode("ascii", "replace").decode("ascii").replace("?", "_")
    entries = {
        "Type": name("Filespec"),
        "F": string(plain),
        "UF": Raw(f"<FEFF{item.name.encode('utf-16-be').hex().upper()}>"),
        "Desc": string(item.description),
        "AFRelationship": name(item.relationship),
        "EF": dictionary({"F": reference(content), "UF": reference(content)}),
    }
    return file.put(dictionary(entries))


def attachments(file: ObjectFile, about: About) -> dict[str, Any]:
    """Puts the attached files; what the catalog says of them."""
    if not about.attached:
        return {}
    names = [item.name for item in about.attached]
    if len(set(names)) < len(names):
        raise ValueError(f"two attached files share a name: {names}")
    placed = {item.name: _attached(file, item, about) for item in about.attached}
    # The reader searches the tree by bytes.
    pairs = sorted((f"<FEFF{own.encode('utf-16-be').hex().upper()}>", number) for own, number in placed.items())
    tree = Raw(f"[{' '.join(f'{key} {number} 0 R' for key, number in pairs)}]")
    return {
        "AF": listed(list(placed.values())),
        "Names": dictionary({"EmbeddedFiles": dictionary({"Names": tree})}),
    }
