"""The office itself: its name, its letterhead, the days on which it works."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.fields import line
from desktop_app.domain.offices import OWN, Holiday, HolidayKind, LetterheadKind, Office, PaperFace
from desktop_app.persian.holidays import WorkCalendar, official_holidays
from desktop_app.persian.jalali import JalaliDate
from desktop_app.sentences import EnvironmentFault, Refused, sentence
from desktop_app.services.requests import Requests, begun_anew, changed, kept, living
from desktop_app.services.stationery import content_of
from desktop_app.store.attachments import Attachments

LOGO_MOST = 4 * 1024 * 1024
"""The largest logo file, in bytes."""
FONT_MOST = 16 * 1024 * 1024
"""The largest font file, in bytes."""
LINES = ("name", "secretariat", "letter_prefix", "secretary_title", "archive_place", "address")
FRIDAY, THURSDAY = 4, 3


@dataclass(frozen=True)
class OfficeView:
    name: str
    secretariat: str
    secretary_title: str
    letter_prefix: str
    archive_place: str
    thursday_off: bool
    logo: bytes | None
    address: str = ""
    letterhead: LetterheadKind = LetterheadKind.CLASSIC
    paper_face: PaperFace = PaperFace.VAZIRMATN
    font_name: str = ""
    """The name of the office's own font, whether its papers are set in it now or not; empty without one."""
    has_bold_font: bool = False
    short_letters_on_a5: bool = False


@dataclass(frozen=True)
class FontReport:
    """What there is to say of a font that was taken in; what is `lacking` is printed in Vazirmatn."""

    name: str
    lacking: tuple[str, ...]


@dataclass(frozen=True)
class HolidayView:
    day: datetime.date
    title: str
    official: bool
    dropped: bool
    """An official holiday on which this office works all the same."""


class Offices(Requests):
    """Requests about the office that owns the file."""

    def own(self) -> OfficeView:
        with self._file.reading() as session:
            office = _own(session)
            digest = office.logo_sha256
            return OfficeView(
                office.name,
                office.secretariat,
                office.secretary_title,
                office.letter_prefix,
                office.archive_place,
                office.thursday_off,
                content_of(self._file, digest) if digest else None,
                office.address,
                office.letterhead,
                office.paper_face,
                office.font_name,
                office.bold_font_sha256 is not None,
                office.short_letters_on_a5,
            )

    def describe(self, **fields: Any) -> None:
        """Changes any of the office's lines (`LINES`), `thursday_off`, `letterhead` and `short_letters_on_a5`."""
        values = {k: line(v, k, required=k == "name") if k in LINES else v for k, v in fields.items()}
        with self._file.transaction("office.described", ("office", OWN)) as act:
            changed(_own(act.session), **values)

    def set_logo(self, path: Path | None) -> None:
        """Takes a PNG or JPEG file as the letterhead's emblem; None takes the emblem away."""
        digest = None if path is None else Attachments(self._file).take_in_bytes(_picture(path)).sha256
        with self._file.transaction("office.logo_set", ("office", OWN)) as act:
            changed(_own(act.session), logo_sha256=digest)

    def examine_font(self, path: Path) -> FontReport:
        """What there is to say of a font file, without taking it in. Raises `Refused` where it will not do."""
        return _examined(_read(path, FONT_MOST + 1))

    def set_paper_face(
        self, face: PaperFace, regular: Path | None = None, bold: Path | None = None
    ) -> FontReport | None:
        """Chooses the typeface of all papers, and takes in the office's own font files; the report is of these.

        A new regular file puts the bold one before it away. Without files `OWN` is the font taken in before; it is
        kept while the papers are set in a face of the program's own.
        """
        files = [None if path is None else _read(path, FONT_MOST + 1) for path in (regular, bold)]
        reports = [None if content is None else _examined(content) for content in files]
        contents = Attachments(self._file)
        plain, heavy = (None if content is None else contents.take_in_bytes(content).sha256 for content in files)
        fields: dict[str, object] = {"paper_face": face}
        if plain is not None and reports[0] is not None:
            fields |= {"font_sha256": plain, "font_name": reports[0].name, "bold_font_sha256": heavy}
        elif heavy is not None:
            fields["bold_font_sha256"] = heavy
        with self._file.transaction("office.face_set", ("office", OWN)) as act:
            office = _own(act.session)
            if face is PaperFace.OWN and plain is None and not office.font_sha256:
                raise Refused(
                    sentence("Rules", "The office has no font of its own yet."),
                    sentence("Rules", "Choose the font's file."),
                )
            changed(office, **fields)
            name = office.font_name
        lacking = [one for report in reports if report is not None for one in report.lacking]
        return FontReport(name, tuple(dict.fromkeys(lacking))) if plain or heavy else None

    def holidays(self, year: int) -> list[HolidayView]:
        """The Jalali year's holidays: the official ones, those added here, and those dropped here."""
        with self._file.reading() as session:
            edits = {h.day: h for h in living(session, Holiday)}
        official = official_holidays(year)
        shown = {
            day: HolidayView(day, title, True, day in edits and edits[day].kind is HolidayKind.DROPPED)
            for day, title in official.items()
        }
        for day, edit in edits.items():
            if edit.kind is HolidayKind.ADDED and JalaliDate.from_date(day).year == year:
                shown[day] = HolidayView(day, edit.title, official=False, dropped=False)
        return [shown[day] for day in sorted(shown)]

    def add_holiday(self, day: datetime.date, title: str) -> None:
        self._edit_day(day, HolidayKind.ADDED, line(title, "title"))

    def drop_holiday(self, day: datetime.date) -> None:
        """Takes a day out: an added one is removed, an official one is worked on here."""
        with self._file.reading() as session:
            added = [h for h in living(session, Holiday, Holiday.day == day) if h.kind is HolidayKind.ADDED]
        if added:
            self.restore_holiday(day)
        else:
            self._edit_day(day, HolidayKind.DROPPED, "")

    def restore_holiday(self, day: datetime.date) -> None:
        """Takes back every edit of that day."""
        with self._file.transaction("office.holiday_restored", ("office", OWN)) as act:
            for holiday in living(act.session, Holiday, Holiday.day == day):
                holiday.removed = True

    def _edit_day(self, day: datetime.date, kind: HolidayKind, title: str) -> None:
        with self._file.transaction("office.holiday_edited", ("office", OWN)) as act:
            existing = living(act.session, Holiday, Holiday.day == day)
            if existing:
                changed(existing[0], kind=kind, title=title)
            else:
                act.session.add(Holiday(day=day, kind=kind, title=title))

    def work_calendar(self) -> WorkCalendar:
        with self._file.reading() as session:
            return calendar_of(session)


def calendar_of(session: Session) -> WorkCalendar:
    """Which days the office works."""
    edits = living(session, Holiday)
    return WorkCalendar(
        weekend=frozenset({FRIDAY, THURSDAY} if _own(session).thursday_off else {FRIDAY}),
        added={h.day: h.title for h in edits if h.kind is HolidayKind.ADDED},
        dropped=frozenset(h.day for h in edits if h.kind is HolidayKind.DROPPED),
    )


def _own(session: Session) -> Office:
    return kept(session, Office, OWN) or begun_anew(session, Office(id=OWN, name=""))


def _examined(content: bytes) -> FontReport:
    from desktop_app.typesetting.admission import admitted  # noqa: PLC0415 - start-up

    admission = admitted(content)
    return FontReport(admission.name, admission.lacking)


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(most)
    except OSError as error:
        raise EnvironmentFault(
            sentence("Rules", "The file {path} could not be read."),
            sentence("Rules", "Check that it is still there and may be read."),
            path=path,
        ) from error


def _picture(path: Path) -> bytes:
    content = _read(path, LOGO_MOST + 1)
    if len(content) > LOGO_MOST:
        raise Refused(
            sentence("Rules", "The picture is larger than 4 MB."), sentence("Rules", "Choose a smaller picture.")
        )
    if not content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        raise Refused(
            sentence("Rules", "The file is not a PNG or JPEG picture."),
            sentence("Rules", "Choose a PNG or JPEG file."),
        )
    return content
