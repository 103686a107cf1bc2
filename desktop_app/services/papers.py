"""Every paper of the office: what can be made of a meeting or a year, and papers written as files in a folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.meetings import Stage
from desktop_app.persian import jalali
from desktop_app.progress import Cancelled, Progress, Silent
from desktop_app.services import file_names, outside_files
from desktop_app.services.desk import Desk
from desktop_app.services.paper_offers import Offer, PaperSource

_LONGEST_NAME = 110
"""In characters: the whole title of nearly every paper, and in Persian letters still below 255 bytes."""


_OF_RESOLUTIONS = frozenset({"notice", "receipt", "reminder"})
"""Papers that follow from resolutions, however these are known."""


@dataclass(frozen=True)
class Written:
    """What a batch has written; `cancelled` where it was stopped before the end. Each file is whole."""

    files: tuple[Path, ...]
    cancelled: bool = False


def sources(desk: Desk) -> tuple[PaperSource, ...]:
    """The rooms of papers, in the order in which lists show them."""
    return desk.paper_sources


def get_ready(progress: Progress | None = None) -> None:
    """Loads the typesetter, so that nobody waits for it with the first paper."""
    (progress or Silent()).step(0, 1)
    import desktop_app.documents.minutes  # noqa: F401, PLC0415 - start-up


def for_meeting(desk: Desk, meeting_id: str) -> list[Offer]:
    """The papers of a meeting, in the order of its life; of one known from an earlier list alone, its letters."""
    offers = [offer for source in sources(desk) for offer in source.for_meeting(meeting_id)]
    if desk.meetings.get(meeting_id).brought_in:
        return [offer for offer in offers if offer.kind in _OF_RESOLUTIONS]
    return offers


def for_committee(desk: Desk, committee_id: str, year: int) -> list[Offer]:
    """The papers of a committee's Jalali year."""
    return [offer for source in sources(desk) for offer in source.for_committee(committee_id, year)]


def made(desk: Desk, offer: Offer, form: str = "", progress: Progress | None = None) -> bytes:
    """The paper's bytes; `form` is one of the offer's formats, its first if empty. Raises `Refused`."""
    form = form or offer.formats[0]
    source = next(source for source in sources(desk) if offer.kind in source.kinds)
    return source.made(offer, form, progress or Silent())


def file_name(offer: Offer, form: str) -> str:
    """A name that every file system takes, with its suffix."""
    return file_names.safe(offer.title, _LONGEST_NAME, f".{form}")


def write(
    desk: Desk, offers: Sequence[Offer], folder: Path, *, form: str = "", progress: Progress | None = None
) -> Written:
    """Writes papers into `folder`, one file each; a file of the same name is not overwritten but numbered beside.

    When it is cancelled, the files written so far stay and are named; none is ever half written.
    """
    progress = progress or Silent()
    files: list[Path] = []
    outside_files.make_folder(folder)
    for done, offer in enumerate(offers):
        try:
            progress.step(done, len(offers), offer.title)
            content = made(desk, offer, form)
        except Cancelled:
            return Written(tuple(files), cancelled=True)
        files.append(outside_files.kept(content, folder / file_name(offer, form or offer.formats[0])))
    progress.step(len(offers), len(offers), "")
    return Written(tuple(files))


def write_all(desk: Desk, folder: Path, progress: Progress | None = None) -> list[Path]:
    """Every paper of the office in every format: a folder for each committee, and in it one for each meeting."""
    watch = progress or Silent()
    called = [m for m in reversed(desk.meetings.all()) if m.stage.rank >= Stage.INVITED.rank]
    committees = {c.id: c.name for c in desk.committees.all()}
    files: list[Path] = []
    for done, meeting in enumerate(called):
        place = folder / file_names.folder_name(committees.get(meeting.committee_id or "", "نشست‌ها"))
        day = jalali.official(meeting.date).replace("/", "-")
        watch.step(done, len(called), meeting.committee or meeting.title)
        files += _written(desk, for_meeting(desk, meeting.id), place / file_names.folder_name(f"جلسه {day}"))
    year = max((meeting.year for meeting in called), default=0)
    for committee_id, name in committees.items():
        files += _written(desk, for_committee(desk, committee_id, year), folder / file_names.folder_name(name))
    return files


def _written(desk: Desk, offers: Sequence[Offer], folder: Path) -> list[Path]:
    outside_files.make_folder(folder)
    return [
        outside_files.kept(
            made(desk, offer, form), folder / file_names.file_name(offer.short or offer.title, f".{form}")
        )
        for offer in offers
        for form in offer.formats
    ]
