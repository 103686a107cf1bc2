"""Whether a paper is what it says: signatures, codes, attached text and pages together give one verdict."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress, Silent
from desktop_app.proof import pdf_pages, scanned_codes, validation
from desktop_app.proof.page_code import PageCode, PaperFacts, PaperKind
from desktop_app.proof.page_words import differing_pages
from desktop_app.proof.scanned_codes import FoundPage
from desktop_app.proof.validation import SignatureCheck, Since, Trust
from desktop_app.sentences import Spoken, sentence

if TYPE_CHECKING:
    from cryptography import x509


class Verdict(enum.StrEnum):
    GENUINE = "genuine"
    OLDER_VERSION = "genuine_but_older_version"
    UNKNOWN_OFFICE = "unknown_office"
    ALTERED = "altered"
    NOTHING_TO_CHECK = "nothing_to_check"
    FOREIGN = "not_this_programs"


class KnownOffice(NamedTuple):
    name: str
    public: bytes
    own: bool = False


class StoredPaper(NamedTuple):
    """A frozen text that this machine has; `replaced_by` is the number of the version that stands in its place."""

    subject: str
    """The id of its record."""
    kind: PaperKind
    sha256: str
    version: int
    final: bool
    title: str = ""
    number: str = ""
    replaced_by: int | None = None


class Known(Protocol):
    """What this machine knows: offices by their keys, authorities, and frozen texts where there is an office file."""

    def office(self, key_id: bytes) -> KnownOffice | None: ...

    def authorities(self) -> Sequence[x509.Certificate]: ...

    def revoked(self) -> Mapping[str, datetime.date]: ...

    def stored(self, sha256: str) -> StoredPaper | None: ...

    def digests(self, attached: bytes) -> tuple[str, ...]:
        """The digests that an attached document's data may stand for, its own first."""
        ...

    def reprinted(self, sha256: str, attached: bytes | None, code: PageCode | None) -> Sequence[bytes]:
        """The paper printed anew, in each state it may have been printed in; empty where no text is at hand."""
        ...


class CodeState(enum.StrEnum):
    SIGNED = "signed"
    FALSE = "false"
    """It names an office that is known here, and that office's key did not make it."""
    UNKNOWN_OFFICE = "unknown_office"
    DAMAGED = "damaged"
    MISSING = "missing"


@dataclass(frozen=True)
class CodeCheck:
    """The code of one page of the file, counted from 1."""

    place: int
    state: CodeState
    code: PageCode | None = None
    office: str = ""


@dataclass(frozen=True)
class PaperCheck:
    """What was found. `told` is the verdict as a sentence with its next step, `notes` further facts."""

    verdict: Verdict
    told: Spoken
    notes: tuple[Spoken, ...] = ()
    facts: PaperFacts | None = None
    office: str = ""
    stored: StoredPaper | None = None
    signatures: tuple[SignatureCheck, ...] = ()
    codes: tuple[CodeCheck, ...] = ()
    text_attached: bool = False
    differing_pages: tuple[int, ...] = ()

    @property
    def genuine(self) -> bool:
        return self.verdict is Verdict.GENUINE


@dataclass
class _Case:
    """What is gathered about one file before judging."""

    content: bytes
    is_pdf: bool
    signatures: tuple[SignatureCheck, ...] = ()
    codes: tuple[CodeCheck, ...] = ()
    attached: bytes | None = None
    digests: tuple[str, ...] = ()
    differing: tuple[int, ...] = ()
    compared: bool = False
    notes: list[Spoken] = field(default_factory=list)

    @property
    def good_codes(self) -> list[CodeCheck]:
        return [c for c in self.codes if c.state is CodeState.SIGNED]

    @property
    def first_code(self) -> PageCode | None:
        read = [c.code for c in (*self.good_codes, *self.codes) if c.code is not None]
        return read[0] if read else None


class Checker:
    """Checks papers against what `known` knows, at the moment `now`."""

    def __init__(self, known: Known, now: datetime.datetime) -> None:
        self._known = known
        self._now = now

    def check(self, content: bytes, progress: Progress | None = None) -> PaperCheck:
        """A PDF, or a scan as PDF, PNG, JPEG or TIFF. Refused where the file cannot be read at all."""
        progress = progress or Silent()
        case = _Case(content, pdf_pages.is_pdf(content))
        case.codes = tuple(self._code(page) for page in scanned_codes.read(content, progress))
        if case.is_pdf:
            case.signatures = validation.check(content, self._known.authorities(), self._known.revoked(), self._now)
            self._read_attached(case)
        return self._judged(case)

    def _code(self, page: FoundPage) -> CodeCheck:
        if page.code is None:
            return CodeCheck(page.place, CodeState.DAMAGED if page.damaged else CodeState.MISSING)
        office = self._known.office(page.code.key_id)
        if office is None:
            return CodeCheck(page.place, CodeState.UNKNOWN_OFFICE, page.code)
        state = CodeState.SIGNED if page.code.signed_by(office.public) else CodeState.FALSE
        return CodeCheck(page.place, state, page.code, office.name)

    def _read_attached(self, case: _Case) -> None:
        for content in pdf_pages.attached(case.content).values():
            digests = self._known.digests(content)
            if digests:
                case.attached, case.digests = content, digests
                return

    def _judged(self, case: _Case) -> PaperCheck:
        trouble = _trouble(case)
        if trouble is not None:
            return self._result(case, Verdict.ALTERED, trouble)
        code = case.first_code
        digest = code.facts.sha256 if code else next(iter(case.digests), "")
        stored = self._known.stored(digest) if digest else None
        if stored is None and code is None:
            stored = next((found for d in case.digests if (found := self._known.stored(d))), None)
        if stored is not None or code is not None:  # else nobody vouches for the attached text
            self._compare_pages(case, stored.sha256 if stored else digest)
        if case.differing:
            return self._result(case, Verdict.ALTERED, _differs(case.differing), stored)
        if stored is not None and code is None and not case.compared and not case.signatures:
            return self._result(case, Verdict.ALTERED, _borrowed(stored), stored)
        if stored is not None:
            return self._of_stored(case, stored)
        if code is not None:
            return self._of_code(case)
        if case.signatures:
            return self._of_signatures(case)
        if case.attached is not None:
            return self._result(case, Verdict.NOTHING_TO_CHECK, _draft())
        return self._result(case, Verdict.FOREIGN, _foreign())

    def _compare_pages(self, case: _Case, digest: str) -> None:
        """Word by word with a fresh print: catches what was edited on the page with the attached text left alone."""
        if not case.is_pdf or not digest or _is_scan(case.content):
            return
        attached = case.attached if digest in case.digests else None
        prints = self._known.reprinted(digest, attached, case.first_code)
        if prints:
            case.compared = True
            case.differing = min((differing_pages(case.content, fresh) for fresh in prints), key=len)

    def _of_stored(self, case: _Case, stored: StoredPaper) -> PaperCheck:
        if stored.replaced_by is not None:
            told = Spoken(
                sentence("Rules", "This is version {version} of {title}; version {newer} stands in its place."),
                sentence("Rules", "The paper is genuine but no longer counts; ask for the newer version."),
                version=stored.version,
                title=stored.title,
                newer=stored.replaced_by,
            )
            return self._result(case, Verdict.OLDER_VERSION, told, stored)
        if case.compared or case.signatures:
            told = Spoken(
                sentence("Rules", "This paper equals the stored text of {title}, version {version}."),
                sentence("Rules", "Its text was compared word by word; nothing was changed."),
                title=stored.title,
                version=stored.version,
            )
        else:
            told = Spoken(
                sentence("Rules", "The code belongs to the stored text of {title}, version {version}."),
                sentence("Rules", "A picture cannot be compared word by word: compare it with the stored text by eye."),
                title=stored.title,
                version=stored.version,
            )
        if not stored.final:
            case.notes.append(Spoken(sentence("Rules", "The text is frozen but not final yet.")))
        return self._result(case, Verdict.GENUINE, told, stored)

    def _of_code(self, case: _Case) -> PaperCheck:
        if not case.good_codes:
            told = Spoken(
                sentence("Rules", "The code on this paper was made by an office that is not known here."),
                sentence("Rules", "Import the card of that office, compare its fingerprint, then check again."),
            )
            return self._result(case, Verdict.UNKNOWN_OFFICE, told)
        values = {"office": case.good_codes[0].office}
        if case.compared:
            told = Spoken(
                sentence("Rules", "This paper is as {office} issued it."),
                sentence("Rules", "Its text was compared word by word with what the office's key signed."),
                **values,
            )
        else:
            told = Spoken(
                sentence("Rules", "The code on this paper was made by {office}."),
                sentence("Rules", "Its text is not stored here: compare the paper with that office's by eye."),
                **values,
            )
        return self._result(case, Verdict.GENUINE, told)

    def _of_signatures(self, case: _Case) -> PaperCheck:
        if all(s.trust is Trust.TRUSTED for s in case.signatures):
            told = Spoken(
                sentence("Rules", "The digital signatures are valid, and nothing was changed after them."),
                sentence("Rules", "The paper is not among those stored here."),
            )
            return self._result(case, Verdict.GENUINE, told)
        told = Spoken(
            sentence("Rules", "The paper is whole, but a signature in it is by someone who is not known here."),
            sentence("Rules", "Import the certificate of the authority that issued it, then check again."),
        )
        return self._result(case, Verdict.UNKNOWN_OFFICE, told)

    def _result(self, case: _Case, verdict: Verdict, told: Spoken, stored: StoredPaper | None = None) -> PaperCheck:
        code = case.first_code
        office = next((c.office for c in case.codes if c.office), "")
        return PaperCheck(
            verdict=verdict,
            told=told,
            notes=(*case.notes, *_notes(case)),
            facts=code.facts if code else None,
            office=office,
            stored=stored,
            signatures=case.signatures,
            codes=case.codes,
            text_attached=case.attached is not None,
            differing_pages=case.differing,
        )


def _is_scan(content: bytes) -> bool:
    return not any(pdf_pages.page_words(content))


def _trouble(case: _Case) -> Spoken | None:
    """What can only come from tampering, or from a page put into another paper."""
    for signature in case.signatures:
        if not signature.intact or not signature.whole:
            return Spoken(
                sentence("Rules", "The paper was changed: the signature of {name} no longer fits it."),
                sentence("Rules", "Do not rely on it; ask for the paper from the office that issued it."),
                name=signature.name or signature.field or "?",
            )
        if signature.since is Since.OTHER:
            return Spoken(
                sentence("Rules", "Something was changed after {name} had signed."),
                sentence("Rules", "Do not rely on it; ask for the paper from the office that issued it."),
                name=signature.name or signature.field,
            )
    if any(code.state is CodeState.FALSE for code in case.codes):
        return Spoken(
            sentence("Rules", "The code on this paper is forged: the office it names did not make it."),
            sentence("Rules", "Do not rely on it; tell the office that it names."),
        )
    papers = {code.code.same_paper for code in case.codes if code.code is not None}
    if len(papers) > 1:
        return Spoken(
            sentence("Rules", "The pages of this file belong to different papers."),
            sentence("Rules", "Check each paper by itself, or take the scans in: that sorts mixed pages."),
        )
    code = case.first_code
    if code is not None and case.digests and code.facts.sha256 not in case.digests:
        return Spoken(
            sentence("Rules", "The text attached to this paper is not the text that its code was made for."),
            sentence("Rules", "Do not rely on it; ask for the paper from the office that issued it."),
        )
    return None


def _borrowed(stored: StoredPaper) -> Spoken:
    """The attached text is genuine, but nothing that a person sees on the pages belongs to it."""
    return Spoken(
        sentence("Rules", "The data in this file belong to {title}, but its pages show neither that text nor a code."),
        sentence("Rules", "The pages may have been exchanged: do not rely on them, and ask the office for the paper."),
        title=stored.title,
    )


def _differs(pages: tuple[int, ...]) -> Spoken:
    return Spoken(
        sentence("Rules", "What is written on page {pages} is not what was frozen."),
        sentence("Rules", "Do not rely on it; print the stored text and compare."),
        pages=to_persian("، ".join(str(page) for page in pages)),
    )


def _draft() -> Spoken:
    return Spoken(
        sentence("Rules", "This paper bears neither a code nor a signature."),
        sentence("Rules", "It may be a draft: only a frozen text can be checked."),
    )


def _foreign() -> Spoken:
    return Spoken(
        sentence("Rules", "This paper was not made by this program, or its code cannot be read."),
        sentence("Rules", "If it is a scan, scan it again with 200 dots per inch or more."),
    )


def _notes(case: _Case) -> list[Spoken]:
    notes = []
    code = case.first_code
    if code is not None and code.total:
        seen = {c.code.page for c in case.codes if c.code is not None}
        missing = [page for page in range(1, code.total + 1) if page not in seen]
        if missing:
            pages = to_persian("، ".join(str(page) for page in missing))
            notes.append(
                Spoken(
                    sentence("Rules", "Of its {total} pages, page {pages} is not in this file."),
                    total=code.total,
                    pages=pages,
                )
            )
    for signature in case.signatures:
        if signature.trust is Trust.REVOKED:
            notes.append(
                Spoken(sentence("Rules", "The certificate of {name} had been withdrawn."), name=signature.name)
            )
        elif signature.trust is Trust.OUT_OF_DATE:
            text = sentence("Rules", "The certificate of {name} was not valid on the day of signing.")
            notes.append(Spoken(text, name=signature.name))
    return notes
