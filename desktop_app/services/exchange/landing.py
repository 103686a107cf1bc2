"""Where attachments of a file go while it is read: into the office's file, piece by piece, not counted until whole."""

from __future__ import annotations

from desktop_app.exchange.manifest import Blob
from desktop_app.store.attachments import Pouring
from desktop_app.store.office_file import OfficeFile


class AttachmentLanding:
    """Takes in what is not here yet; `dropped` throws away what was begun."""

    def __init__(self, file: OfficeFile) -> None:
        self._file = file
        self._pouring: Pouring | None = None
        self._sha256 = ""
        self.landed: set[str] = set()

    def piece(self, blob: Blob, content: bytes) -> None:
        self._at(blob).pour(content)

    def whole(self, blob: Blob) -> None:
        """Also for one without any content."""
        if self._at(blob).finish():
            self.landed.add(blob.sha256)
        self._pouring = None

    def dropped(self) -> None:
        if self._pouring is not None:
            self._pouring.drop()
            self._pouring = None

    def _at(self, blob: Blob) -> Pouring:
        if self._pouring is None or self._sha256 != blob.sha256:
            self._pouring, self._sha256 = Pouring(self._file, blob.sha256, blob.size), blob.sha256
        return self._pouring
