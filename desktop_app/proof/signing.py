"""Digital signatures in a PDF (PAdES B-B): each is added behind the bytes that were there, which stay as they are."""

from __future__ import annotations

import asyncio
import datetime
import io
from collections.abc import Sequence
from typing import Any

from desktop_app.proof import persian_names
from desktop_app.proof.pkcs12 import Signer
from desktop_app.proof.stamp import Stamp, style_of
from desktop_app.sentences import Refused, sentence

FIELD = "signer-{n}"
"""The name of the n-th signer's field, counted from 1 in the order of the paper."""
_VISIBLE = 1.0


def field_of(place: int) -> str:
    """The field of the signer at `place`, counted from 1."""
    return FIELD.format(n=place)


def with_fields(content: bytes, names: Sequence[str]) -> bytes:
    """The PDF with an invisible field for each name it lacks; the same bytes where it lacks none."""
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field  # noqa: PLC0415 - start-up

    writer = _writer(content)
    present = {name for name, _, _ in _fields(writer)}
    missing = [name for name in names if name not in present]
    if not missing:
        return content
    for name in missing:
        append_signature_field(writer, SigFieldSpec(name, on_page=0))
    return _written(writer)


def signed(
    content: bytes, field: str, signer: Signer, moment: datetime.datetime, *, stamp: Stamp, reason: str = ""
) -> bytes:
    """The PDF with one more signature in `field`. `reason` goes into the signature: a reservation, in words."""
    from pyhanko.sign import PdfSignatureMetadata  # noqa: PLC0415 - start-up
    from pyhanko.sign.fields import SigSeedSubFilter  # noqa: PLC0415 - start-up
    from pyhanko.sign.general import SigningError  # noqa: PLC0415 - start-up

    persian_names.admit()
    writer = _writer(content)
    places = {name: (value, widget) for name, value, widget in _fields(writer)}
    if field not in places:
        raise _no_place()
    value, widget = places[field]
    if value is not None:
        raise Refused(
            sentence("Rules", "There is a digital signature in this place already."),
            sentence("Rules", "Each signer signs once; nothing has been changed."),
        )
    facts = PdfSignatureMetadata(
        field_name=field,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm="sha256",
        name=stamp.name or stamp.post,
        reason=reason or None,
    )
    width, height = _size(widget)
    style = style_of(stamp, width, height) if min(width, height) > _VISIBLE else None
    hand = _dated(facts, signer.for_pdf(), style, moment)
    out = io.BytesIO()
    try:
        asyncio.run(hand.async_sign_pdf(writer, existing_fields_only=True, output=out))
    except SigningError as trouble:
        raise Refused(
            sentence("Rules", "This paper could not be signed."),
            sentence("Rules", "Another program may have changed the file; sign the one that this program made."),
        ) from trouble
    finished = out.getvalue()
    assert finished.startswith(content)
    return finished


def _dated(facts: Any, signer: Any, style: Any, moment: datetime.datetime) -> Any:
    from pyhanko.sign import PdfSigner  # noqa: PLC0415 - start-up

    class Dated(PdfSigner):
        """Signs at the office's own time, not at whatever the machine's is."""

        def init_signing_session(self, *arguments: Any, **named: Any) -> Any:
            session = super().init_signing_session(*arguments, **named)
            session.system_time = moment
            return session

    return Dated(facts, signer, stamp_style=style)


def _writer(content: bytes) -> Any:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415 - start-up
    from pyhanko.pdf_utils.misc import PdfError  # noqa: PLC0415 - start-up

    class Adding(IncrementalPdfFileWriter):
        """Leaves what the file says of itself alone: archives want its two places to say the same."""

        def _update_meta(self) -> None:
            pass

    try:
        return Adding(io.BytesIO(content))
    except (PdfError, ValueError) as trouble:
        raise Refused(
            sentence("Rules", "This PDF file is damaged or protected and cannot be signed."),
            sentence("Rules", "Sign the paper that this program made."),
        ) from trouble


def _fields(writer: Any) -> list[tuple[str, Any, Any]]:
    from pyhanko.sign.fields import enumerate_sig_fields  # noqa: PLC0415 - start-up

    return [(name, value, field.get_object()) for name, value, field in enumerate_sig_fields(writer)]


def _size(widget: Any) -> tuple[float, float]:
    rectangle = widget.get("/Rect")
    if rectangle is None:
        return 0.0, 0.0
    x0, y0, x1, y1 = (float(edge) for edge in rectangle)
    return abs(x1 - x0), abs(y1 - y0)


def _written(writer: Any) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _no_place() -> Refused:
    return Refused(
        sentence("Rules", "This paper has no place for this signature."),
        sentence("Rules", "Print the paper anew, then sign it."),
    )
