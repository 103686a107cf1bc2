"""A committee's year as a folder: whole or not there at all, readable without the program."""

from __future__ import annotations

import csv
import datetime
import hashlib
import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import cli
from desktop_app.domain.meetings import Classification
from desktop_app.progress import Cancelled
from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.services import archive, papers
from desktop_app.services.desk import Desk
from desktop_app.services.file_names import Names, file_name, folder_name, kept_name
from desktop_app.services.paper_offers import Offer
from tests.offices import DAY, Office, at

YEAR = 1404


class Page(HTMLParser):
    """The links and the words of a page; a tag that is not closed is found."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in {"meta", "br"}:
            self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


class Stopping:
    """Progress that asks to stop at a step."""

    def __init__(self, at_step: int) -> None:
        self.left = at_step
        self.seen: list[tuple[int, int]] = []

    def step(self, done: int, total: int, what: str = "") -> None:
        self.seen.append((done, total))
        self.left -= 1
        if self.left < 0:
            raise Cancelled


class OnePaper:
    """A room with one paper per meeting and one per year, made quickly."""

    kinds = ("note", "year_note", "roster")

    def for_meeting(self, meeting_id: str) -> list[Offer]:
        return [Offer("note", meeting_id, "یادداشت جلسه", short="یادداشت")]

    def for_committee(self, committee_id: str, year: int) -> list[Offer]:
        return [
            Offer("year_note", committee_id, "گزارش سال", formats=("pdf", "xlsx")),
            Offer("roster", committee_id, "فهرست اعضا"),
        ]

    def made(self, offer: Offer, form: str, progress: object) -> bytes:
        return f"{offer.kind} {form}".encode()


@pytest.fixture
def quick(sepidar: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    """The small office, whose papers are made without the typesetter."""
    room = OnePaper()
    monkeypatch.setattr(Desk, "paper_sources", property(lambda desk: (room,)))
    return sepidar


def held(office: Office, *items: str, day: datetime.date = DAY) -> str:
    """A meeting that decided something and whose text is frozen."""
    meeting = office.session(*items, day=day)
    office.desk.deciding.resolve(meeting, office.item(meeting), "متن مصوبه", responsible_unit_id=office.unit, due=day)
    office.hands.set("15:30", day)
    office.desk.meetings.close(meeting, at("15:30"))
    office.desk.minutes.freeze(meeting)
    return meeting


def sums_of(folder: Path) -> Iterator[tuple[str, str]]:
    for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, path = line.split("  ", 1)
        yield digest, path


def page_of(folder: Path) -> Page:
    page = Page()
    page.feed((folder / "index.html").read_text(encoding="utf-8"))
    assert page.open == []
    return page


def test_that_every_file_is_in_the_sums_and_is_what_they_say(quick: Office, tmp_path: Path) -> None:
    held(quick)
    made = archive.write(quick.desk, quick.committee, YEAR, tmp_path / "stick")
    told = {path: digest for digest, path in sums_of(made.folder)}
    found = {p.relative_to(made.folder).as_posix(): p for p in made.folder.rglob("*") if p.is_file()}
    assert set(told) == set(found) - {"SHA256SUMS"}
    assert all(hashlib.sha256(found[path].read_bytes()).hexdigest() == digest for path, digest in told.items())
    assert made.files == len(told)


def test_that_the_index_reads_without_the_program_and_every_link_leads_somewhere(quick: Office, tmp_path: Path) -> None:
    meeting = held(quick, "موضوع <b>نخست</b> & دوم")
    source = tmp_path / "نقشه #1 50%.png"
    source.write_bytes(b"picture" * 1000)
    quick.desk.attachments.attach("meeting", meeting, source)
    folder = archive.write(quick.desk, quick.committee, YEAR, tmp_path / "stick").folder
    page = page_of(folder)
    assert "script" not in page.tags
    files = [link for link in page.links if not link.startswith("#")]
    assert files
    assert all((folder / unquote(link)).is_file() for link in files)
    assert not any(link.startswith(("http", "//")) for link in page.links)
    text = " ".join(page.words)
    for word in ("متن مصوبه", "معاونت مالی و اقتصادی", "نخستین جلسه کمیته سلامت اداری"):
        assert word in text
    linked = {unquote(link) for link in files}
    listed = {path for _, path in sums_of(folder)} - {"index.html"}
    assert linked == listed


def test_that_attachments_and_frozen_texts_lie_in_it_as_they_are(quick: Office, tmp_path: Path) -> None:
    meeting = held(quick)
    source = tmp_path / "report.pdf"
    source.write_bytes(b"%PDF one")
    quick.desk.attachments.attach("agenda_item", quick.item(meeting), source, title="گزارش مالی")
    quick.desk.attachments.attach("meeting", meeting, source, title="گزارش مالی")
    folder = archive.write(quick.desk, quick.committee, YEAR, tmp_path / "stick").folder
    kept = sorted(p.name for p in folder.glob("*/پیوست‌ها/*"))
    assert kept == ["گزارش مالی-2.pdf", "گزارش مالی.pdf"]
    text = next((folder / "داده").glob("*.json")).read_bytes()
    assert json.loads(text)["resolutions"][0]["text"] == "متن مصوبه"
    view = quick.desk.minutes.get(meeting)
    assert view.fingerprint
    assert hashlib.sha256(text).hexdigest() in {digest for digest, _ in sums_of(folder)}


def test_that_a_scan_with_many_signatures_lies_in_it_once(quick: Office, tmp_path: Path) -> None:
    meeting = held(quick)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF signed")
    quick.hands.set("16:00")
    for signer in quick.desk.minutes.get(meeting).signers:
        quick.desk.minutes.sign(signer.signature_id, scan=scan)
    folder = archive.write(quick.desk, quick.committee, YEAR, tmp_path / "stick").folder
    (kept,) = folder.glob("*/پیوست‌ها/*")
    assert kept.read_bytes() == scan.read_bytes()
    assert kept.name == "تصویر برگه امضاشده ۱.pdf"
    assert "تصویر برگه امضاشده ۱" in " ".join(page_of(folder).words)


def test_that_the_lists_are_tables_for_other_programs(quick: Office, tmp_path: Path) -> None:
    held(quick)
    folder = archive.write(quick.desk, quick.committee, YEAR, tmp_path / "stick").folder
    content = (folder / "داده" / "مصوبات.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content, newline="")))
    assert rows[1][:5] == ["۱۴۰۴/۱/۱", "۱", "۱۴۰۴/۰۹/۱۷", "متن مصوبه", "معاونت مالی و اقتصادی"]
    people = (folder / "داده" / "حضور و غیاب.csv").read_bytes().decode("utf-8-sig")
    assert people.count("حاضر") == 5
    assert (folder / "داده" / "فهرست‌ها.xlsx").is_file()


def test_that_an_older_archive_is_not_touched(quick: Office, tmp_path: Path) -> None:
    held(quick)
    first = archive.write(quick.desk, quick.committee, YEAR, tmp_path).folder
    before = (first / "index.html").stat().st_mtime_ns
    second = archive.write(quick.desk, quick.committee, YEAR, tmp_path).folder
    assert first != second
    assert (first / "index.html").stat().st_mtime_ns == before


@pytest.mark.parametrize("step", [0, 1, 3])
def test_that_a_cancelled_archive_leaves_nothing(quick: Office, tmp_path: Path, step: int) -> None:
    held(quick)
    place = tmp_path / "stick"
    with pytest.raises(Cancelled):
        archive.write(quick.desk, quick.committee, YEAR, place, Stopping(step))
    assert list(place.iterdir()) == []


def test_that_progress_goes_forward_to_its_end(quick: Office, tmp_path: Path) -> None:
    held(quick)
    watch = Stopping(1000)
    archive.write(quick.desk, quick.committee, YEAR, tmp_path, watch)
    assert [done for done, _ in watch.seen] == sorted(done for done, _ in watch.seen)
    assert watch.seen[-1][0] == watch.seen[-1][1]
    assert len({total for _, total in watch.seen}) == 1


@pytest.mark.parametrize("trouble", [OSError(28, "No space left on device"), OSError(5, "gone"), PermissionError(13)])
def test_that_a_disk_that_fails_leaves_nothing_and_is_named(
    quick: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: OSError
) -> None:
    held(quick)
    place = tmp_path / "stick"
    true_write = Path.write_bytes

    def write(path: Path, data: bytes) -> int:
        if "index" in path.name:
            raise trouble
        return true_write(path, data)

    monkeypatch.setattr(Path, "write_bytes", write)
    with pytest.raises(EnvironmentFault) as told:
        archive.write(quick.desk, quick.committee, YEAR, place)
    assert str(place) in str(told.value)
    assert list(place.iterdir()) == []


def test_that_a_place_that_cannot_be_made_is_told(quick: Office, tmp_path: Path) -> None:
    held(quick)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(EnvironmentFault):
        archive.write(quick.desk, quick.committee, YEAR, tmp_path / "file" / "stick")


def test_that_a_year_without_meetings_is_refused(quick: Office, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        archive.write(quick.desk, quick.committee, 1390, tmp_path)
    assert not list(tmp_path.glob("بایگانی*"))


def test_that_a_classified_meeting_is_left_out_with_the_papers_that_tell_of_it(quick: Office, tmp_path: Path) -> None:
    held(quick, "موضوع آشکار")
    secret = quick.meeting("موضوع پوشیده", day=DAY + datetime.timedelta(days=7))
    quick.desk.meetings.edit(secret, classification=Classification.CONFIDENTIAL)
    made = archive.write(quick.desk, quick.committee, YEAR, tmp_path)
    assert (made.meetings, len(made.left_out)) == (1, 1)
    assert made.classification is Classification.ORDINARY
    names = {p.name for p in (made.folder / "کاغذهای سال").iterdir()}
    assert names == {"فهرست اعضا.pdf"}
    assert made.left_out[0] in " ".join(page_of(made.folder).words)


def test_that_the_folder_bears_the_highest_class_of_what_is_in_it(quick: Office, tmp_path: Path) -> None:
    held(quick)
    secret = quick.meeting("موضوع پوشیده", day=DAY + datetime.timedelta(days=7))
    quick.desk.meetings.edit(secret, classification=Classification.SECRET)
    made = archive.write(quick.desk, quick.committee, YEAR, tmp_path, with_classified=True)
    assert (made.meetings, made.left_out, made.classification) == (2, (), Classification.SECRET)
    assert " ".join(page_of(made.folder).words).count("سرّی") >= 3
    assert "طبقه‌بندی: سرّی" in (made.folder / "راهنما.txt").read_bytes().decode("utf-8-sig")
    assert {p.name for p in (made.folder / "کاغذهای سال").iterdir()} == {
        "گزارش سال.pdf",
        "گزارش سال.xlsx",
        "فهرست اعضا.pdf",
    }


def test_that_a_paper_that_is_refused_is_named_and_the_rest_is_there(
    quick: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held(quick)

    def made(room: OnePaper, offer: Offer, form: str, progress: object) -> bytes:
        if offer.kind == "year_note":
            raise Refused("This cannot be printed.")
        return b"paper"

    monkeypatch.setattr(OnePaper, "made", made)
    report = archive.write(quick.desk, quick.committee, YEAR, tmp_path)
    assert [title for title, _ in report.not_made] == ["گزارش سال"]
    assert "گزارش سال" in " ".join(page_of(report.folder).words)


def test_that_the_real_minutes_of_an_office_lie_in_its_archive(sepidar: Office, tmp_path: Path) -> None:
    held(sepidar)
    rooms = (sepidar.desk.calendars, sepidar.desk.minutes_papers, sepidar.desk.news)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Desk, "paper_sources", property(lambda desk: rooms))
        made = archive.write(sepidar.desk, sepidar.committee, YEAR, tmp_path)
    folder = next(made.folder.glob("جلسه-01-1404-09-17"))
    names = {p.name for p in folder.iterdir()}
    assert names == {"برای تقویم.ics", "صورتجلسه.pdf", "گزارش خبری.pdf"}
    assert (folder / "صورتجلسه.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("terminal")
def test_that_the_command_writes_an_archive_and_names_what_it_left_out(
    quick: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held(quick)
    secret = quick.meeting("موضوع پوشیده", day=DAY + datetime.timedelta(days=7))
    quick.desk.meetings.edit(secret, classification=Classification.CONFIDENTIAL)
    file = quick.desk.file.path
    quick.desk.file.close()
    asked = ["archive", str(file), "--committee", "سلامت", "--year", "۱۴۰۴", str(tmp_path / "stick")]
    assert cli.run(asked) == cli.DONE
    told = capsys.readouterr()
    assert Path(told.out.strip()).joinpath("index.html").is_file()
    assert "دومین جلسه کمیته سلامت اداری" in told.err
    assert cli.run([*asked[:3], "هیچ", *asked[4:]]) == cli.REFUSED


RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$")


@given(st.text(max_size=300), st.sampled_from(["", ".pdf", ".xlsx"]))
def test_that_any_title_gives_a_name_that_windows_takes(title: str, suffix: str) -> None:
    for name in (file_name(title, suffix), folder_name(title), kept_name(f"a{suffix}", title)):
        assert 1 <= len(name) <= 80
        assert len(name.encode("utf-8", "surrogatepass")) <= 255
        assert not set(name) & set('<>:"/\\|?*\x00\n')
        assert name[-1] not in " ."
        assert not RESERVED.match(name)


@given(st.lists(st.sampled_from(["الف.pdf", "A.pdf", "a.PDF", "ب"]), max_size=9))
def test_that_names_in_one_folder_differ_whatever_their_case(names: list[str]) -> None:
    given_names = Names()
    free = [given_names.free(name) for name in names]
    assert len({name.casefold() for name in free}) == len(free)


def test_that_a_changed_meeting_keeps_its_uid_and_counts_up_and_a_removed_one_is_cancelled(sepidar: Office) -> None:
    meeting = sepidar.meeting("الف")

    def entry() -> icalendar.Event:
        content = papers.made(sepidar.desk, Offer("calendar", meeting, "", formats=("ics",)))
        calendar = icalendar.Calendar.from_ical(content)
        assert isinstance(calendar, icalendar.Calendar)
        return calendar.events[0]

    first = entry()
    assert entry() == first
    sepidar.desk.meetings.edit(meeting, starts=at("15:00"), ends=at("16:00"))
    moved = entry()
    sepidar.desk.meetings.remove(meeting)
    gone = entry()
    assert first["UID"] == moved["UID"] == gone["UID"]
    assert first.sequence < moved.sequence < gone.sequence
    assert [str(one["STATUS"]) for one in (first, moved, gone)] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]


def test_that_minutes_and_news_are_made_for_word_too(sepidar: Office) -> None:
    meeting = held(sepidar)
    for source in (sepidar.desk.minutes_papers, sepidar.desk.news):
        (offer,) = source.for_meeting(meeting)
        assert papers.made(sepidar.desk, offer).startswith(b"%PDF")
        assert papers.made(sepidar.desk, offer, "docx").startswith(b"PK")


def test_that_no_news_is_made_of_a_classified_meeting(sepidar: Office) -> None:
    meeting = held(sepidar)
    assert [offer.formats for offer in sepidar.desk.news.for_meeting(meeting)] == [("pdf", "docx")]
    other = sepidar.meeting("پوشیده", day=DAY + datetime.timedelta(days=1))
    sepidar.desk.meetings.edit(other, classification=Classification.CONFIDENTIAL)
    assert list(sepidar.desk.news.for_meeting(other)) == []
    with pytest.raises(Refused):
        sepidar.desk.news.draft(other)


def test_that_what_was_noted_as_private_is_no_news(sepidar: Office) -> None:
    meeting = sepidar.session()
    item = sepidar.item(meeting)
    sepidar.desk.recording.state(meeting, item, "سخن آشکار", speaker="مدیر حراست")
    sepidar.desk.recording.state(meeting, item, "سخن پوشیده", speaker="مدیر حراست", private=True)
    sepidar.desk.meetings.close(meeting, at("15:30"))
    told = str(sepidar.desk.news.draft(meeting))
    assert "سخن آشکار" in told
    assert "سخن پوشیده" not in told
