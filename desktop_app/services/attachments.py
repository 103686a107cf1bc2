"""Requests about attachments: files kept with a record, and papers still awaited."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.fields import line
from desktop_app.domain.positions import following
from desktop_app.domain.records import new_id
from desktop_app.progress import Progress
from desktop_app.services.requests import Clock, Requests, changed, found, living
from desktop_app.store.attachments import Attachments as Contents
from desktop_app.store.office_file import OfficeFile


@dataclass(frozen=True)
class AttachmentView:
    id: str
    title: str
    file_name: str
    size: int
    """Bytes; 0 while the paper is awaited."""
    awaited: bool
    awaited_from: str


class Attachments(Requests):
    """Files of a committee, a meeting, an agenda item or a resolution."""

    def __init__(self, file: OfficeFile, clock: Clock) -> None:
        super().__init__(file, clock)
        self._contents = Contents(file)

    def of(self, subject: str, subject_id: str) -> list[AttachmentView]:
        """The attachments of one record; `subject` is the noun's table name."""
        with self._file.reading() as session:
            rows = living(session, Attachment, Attachment.subject == subject, Attachment.subject_id == subject_id)
            return [
                AttachmentView(a.id, a.title, a.file_name, a.size, a.sha256 is None, a.awaited_from)
                for a in sorted(rows, key=lambda a: (a.position, a.id))
            ]

    def attach(
        self, subject: str, subject_id: str, source: Path, *, title: str = "", progress: Progress | None = None
    ) -> str:
        """Takes a file in. Nothing of it stays when it vanishes on the way, is too large, or the disk is full."""
        stored = self._contents.take_in(source, progress)
        with self._file.transaction("attachment.added", (subject, subject_id)) as act:
            rows = living(act.session, Attachment, Attachment.subject_id == subject_id)
            row = Attachment(
                id=new_id(),
                subject=subject,
                subject_id=subject_id,
                title=line(title or source.stem, "title"),
                sha256=stored.sha256,
                file_name=source.name,
                size=stored.size,
                position=following([r.position for r in rows]),
            )
            act.session.add(row)
        return row.id

    def expect(self, subject: str, subject_id: str, title: str, awaited_from: str = "") -> str:
        """Notes a paper that has been asked for and is not here yet."""
        with self._file.transaction("attachment.expected", (subject, subject_id)) as act:
            rows = living(act.session, Attachment, Attachment.subject_id == subject_id)
            row = Attachment(
                id=new_id(),
                subject=subject,
                subject_id=subject_id,
                title=line(title, "title", required=True),
                awaited_from=line(awaited_from, "awaited_from"),
                position=following([r.position for r in rows]),
            )
            act.session.add(row)
        return row.id

    def receive(self, attachment_id: str, source: Path, progress: Progress | None = None) -> None:
        """The awaited paper has come."""
        stored = self._contents.take_in(source, progress)
        with self._file.transaction("attachment.received", ("attachment", attachment_id)) as act:
            row = found(act.session, Attachment, attachment_id)
            changed(row, sha256=stored.sha256, file_name=source.name, size=stored.size)

    def remove(self, attachment_id: str) -> None:
        with self._file.transaction("attachment.removed", ("attachment", attachment_id)) as act:
            found(act.session, Attachment, attachment_id).removed = True

    def restore(self, attachment_id: str) -> None:
        """Takes back a removal."""
        with self._file.transaction("attachment.restored", ("attachment", attachment_id)) as act:
            row = act.session.get(Attachment, attachment_id)
            if row is not None:
                row.removed = False

    def open_copy(self, attachment_id: str) -> Path:
        """A copy in a temporary folder, for another program to open."""
        digest, name = self._content_of(attachment_id)
        return self._contents.to_temporary(digest, name)

    def save_as(self, attachment_id: str, target: Path, progress: Progress | None = None) -> Path:
        digest, _ = self._content_of(attachment_id)
        return self._contents.copy_out(digest, target, progress)

    def _content_of(self, attachment_id: str) -> tuple[str, str]:
        with self._file.reading() as session:
            row = found(session, Attachment, attachment_id)
            return row.sha256 or "", row.file_name or row.title
