"""Contents are kept once by digest, come back as they were, and a failure on the way leaves nothing."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from desktop_app.sentences import EnvironmentFault, Refused
from desktop_app.store.attachments import LARGEST, MEGABYTE, PIECE, Attachments, Pouring
from desktop_app.store.office_file import Committed, OfficeFile
from tests.store.makers import new_file, reopened


class Watching:
    """Notes each step, and does at some step what a test wants to happen just then."""

    def __init__(self, happening: Callable[[int], None] = lambda _: None) -> None:
        self.steps: list[tuple[int, int]] = []
        self.happening = happening

    def step(self, done: int, total: int, what: str = "") -> None:
        self.steps.append((done, total))
        self.happening(len(self.steps))


def rows(office: OfficeFile) -> tuple[int, int]:
    with office.reading() as session:
        counts = session.execute(text("SELECT (SELECT count(*) FROM blob), (SELECT count(*) FROM blob_chunk)")).one()
    return counts[0], counts[1]


def paper(folder: Path, size: int, name: str = "scan.pdf") -> Path:
    source = folder / name
    source.write_bytes(os.urandom(1024) * (size // 1024) + b"z" * (size % 1024))
    return source


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 16 * PIECE, 17 * PIECE + 5])
def test_that_a_content_comes_back_as_it_was(tmp_path: Path, size: int) -> None:
    source = paper(tmp_path, size)
    with new_file(tmp_path) as office:
        kept = Attachments(office).take_in(source)
        assert (kept.size, kept.sha256) == (size, hashlib.sha256(source.read_bytes()).hexdigest())
    with reopened(office.path) as again:
        attachments = Attachments(again)
        target = attachments.copy_out(kept.sha256, tmp_path / "out.pdf")
        assert target.read_bytes() == source.read_bytes()
        copy = attachments.to_temporary(kept.sha256, "../../نامه.pdf")
        assert copy.name == "نامه.pdf"
        assert copy.read_bytes() == source.read_bytes()
        attachments.sweep()
        assert not copy.exists()


def test_that_the_same_content_is_kept_once(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        attachments = Attachments(office)
        one = attachments.take_in(paper(tmp_path, 3 * PIECE))
        (tmp_path / "second.pdf").write_bytes((tmp_path / "scan.pdf").read_bytes())
        assert attachments.take_in(tmp_path / "second.pdf") == one
        assert rows(office) == (1, 3)


def test_that_progress_grows_to_the_end_and_one_commit_is_told(tmp_path: Path) -> None:
    heard: list[Committed] = []
    with new_file(tmp_path) as office:
        office.on_committed(heard.append)
        watch = Watching()
        Attachments(office).take_in(paper(tmp_path, 20 * PIECE), watch)
        assert watch.steps == sorted(watch.steps)
        assert watch.steps[-1] == (40 * PIECE, 40 * PIECE)
        assert [told.kinds for told in heard] == [{"blob"}]


def test_that_a_file_above_the_limit_is_refused_without_reading_it(tmp_path: Path) -> None:
    source = tmp_path / "film.mp4"
    with source.open("wb") as out:
        out.truncate(2048 * MEGABYTE)
    with new_file(tmp_path) as office:
        watch = Watching()
        with pytest.raises(Refused) as caught:
            Attachments(office, limit=10**12).take_in(source, watch)
        assert (caught.value.values["size"], caught.value.values["limit"]) == (2048, LARGEST // MEGABYTE)
        with pytest.raises(Refused):
            Attachments(office, limit=MEGABYTE).take_in(paper(tmp_path, MEGABYTE + 1))
        assert watch.steps == []
        assert rows(office) == (0, 0)


def test_that_a_file_that_is_gone_or_no_file_is_told(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        for source in (tmp_path / "gone.pdf", tmp_path):
            with pytest.raises(EnvironmentFault) as caught:
                Attachments(office).take_in(source)
            assert str(source) in str(caught.value)
        assert rows(office) == (0, 0)


@pytest.mark.parametrize("when", [1, 30, 42])
def test_that_a_disk_pulled_while_reading_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: int
) -> None:
    source = paper(tmp_path, 40 * PIECE)
    real = Path.open

    class Pulled(io.FileIO):
        reads = 0

        def read(self, size: int | None = -1, /) -> bytes:
            self.reads += 1
            if self.reads >= when:
                raise OSError(5, "Input/output error")
            return super().read(size)

    monkeypatch.setattr(
        Path, "open", lambda path, *how, **more: Pulled(path) if path == source else real(path, *how, **more)
    )
    with new_file(tmp_path) as office:
        with pytest.raises(EnvironmentFault) as caught:
            Attachments(office).take_in(source)
        assert str(source) in str(caught.value)
        assert rows(office) == (0, 0)


def test_that_a_file_written_while_it_is_read_is_refused_and_nothing_stays(tmp_path: Path) -> None:
    source = paper(tmp_path, 40 * PIECE)

    def grow(step: int) -> None:
        if step == 41:
            with source.open("r+b") as out:
                out.seek(39 * PIECE)
                out.write(b"changed")

    with new_file(tmp_path) as office:
        with pytest.raises(EnvironmentFault, match="changed while"):
            Attachments(office).take_in(source, Watching(grow))
        assert rows(office) == (0, 0)


def test_that_cancelling_leaves_nothing(tmp_path: Path) -> None:
    class CancelledHereError(Exception):
        pass

    def cancel(step: int) -> None:
        if step == 41:
            raise CancelledHereError

    with new_file(tmp_path) as office:
        with pytest.raises(CancelledHereError):
            Attachments(office).take_in(paper(tmp_path, 40 * PIECE), Watching(cancel))
        assert rows(office) == (0, 0)


def test_that_what_a_crash_left_half_stored_is_no_content_and_can_be_cleared_or_completed(tmp_path: Path) -> None:
    source = paper(tmp_path, 2 * PIECE)
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    with new_file(tmp_path) as office:
        attachments = Attachments(office)
        for completed in (True, False):
            with office.transaction("crash") as under_way:
                run = under_way.session.connection().exec_driver_sql
                run("DELETE FROM blob_chunk")
                run("DELETE FROM blob")
                run("INSERT INTO blob VALUES (?, ?, 'arriving')", (digest, 2 * PIECE))
                run("INSERT INTO blob_chunk VALUES (?, 0, ?)", (digest, source.read_bytes()[:PIECE]))
            assert not attachments.has(digest)
            if completed:
                attachments.take_in(source)
                assert b"".join(attachments.chunks(digest)) == source.read_bytes()
                assert attachments.sweep() == 0
            else:
                assert attachments.sweep() == 1
                assert rows(office) == (0, 0)


def test_that_a_damaged_content_is_told_and_replaces_no_file(tmp_path: Path) -> None:
    with new_file(tmp_path) as office:
        attachments = Attachments(office)
        kept = attachments.take_in(paper(tmp_path, 3 * PIECE))
        with office.transaction("rot") as under_way:
            under_way.session.connection().exec_driver_sql("UPDATE blob_chunk SET data = x'00' WHERE n = 1")
        target = tmp_path / "mine.pdf"
        target.write_text("mine")
        with pytest.raises(EnvironmentFault, match="damaged"):
            attachments.copy_out(kept.sha256, target)
        assert target.read_text() == "mine"
        with pytest.raises(Refused):
            list(attachments.chunks("0" * 64))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=4000))
def test_that_any_bytes_are_kept(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    with new_file(tmp_path_factory.mktemp("any")) as office:
        attachments = Attachments(office)
        kept = attachments.take_in_bytes(content)
        assert b"".join(attachments.chunks(kept.sha256)) == content


def test_that_clearing_up_leaves_alone_what_is_being_stored(tmp_path: Path) -> None:
    source = paper(tmp_path, 40 * PIECE)
    with new_file(tmp_path) as office:
        attachments = Attachments(office)

        class Clearing:
            def step(self, done: int, total: int, what: str = "") -> None:
                del done, total, what
                assert attachments.sweep() == 0

        kept = attachments.take_in(source, Clearing())
        assert b"".join(attachments.chunks(kept.sha256)) == source.read_bytes()
        content = bytes(20 * PIECE)
        digest = hashlib.sha256(content).hexdigest()
        pouring = Pouring(office, digest, len(content))
        pouring.pour(content)
        assert attachments.sweep() == 0
        assert pouring.finish()
        assert b"".join(attachments.chunks(digest)) == content
        assert office.storing == set()


def test_that_half_of_a_content_that_is_missed_is_cleared_away_and_it_is_missed_still(tmp_path: Path) -> None:
    content = bytes(range(256)) * 1000
    digest = hashlib.sha256(content).hexdigest()
    with new_file(tmp_path) as office:
        attachments = Attachments(office)
        with office.transaction("crash") as under_way:
            run = under_way.session.connection().exec_driver_sql
            run("INSERT INTO blob VALUES (?, 0, 'missing')", (digest,))
            run("INSERT INTO blob_chunk VALUES (?, 0, ?)", (digest, content[:1000]))
        assert attachments.sweep() == 1
        assert attachments.sweep() == 0
        assert rows(office) == (1, 0)
        attachments.take_in_bytes(content)
        assert b"".join(attachments.chunks(digest)) == content
