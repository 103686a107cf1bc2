"""Every paper of an office at once, as files in a folder: what `dabir demo --papers` shows without a window."""

from __future__ import annotations

import re
from pathlib import Path

from desktop_app.domain.meetings import Stage
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import EnvironmentFault, sentence
from desktop_app.services.desk import Desk


def write_all(desk: Desk, folder: Path, progress: Progress | None = None) -> list[Path]:
    """Prints the minutes of every meeting that has been held. Gives the files, the oldest meeting first."""
    progress = progress or Silent()
    held = [m for m in reversed(desk.meetings.all()) if m.stage.rank >= Stage.DRAFTED.rank]
    files = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for done, meeting in enumerate(held):
            progress.step(done, len(held), meeting.committee or meeting.title)
            name = re.sub(r"[^\w‌]+", "-", meeting.committee or meeting.title)
            number = f"-{meeting.number}" if meeting.number else ""
            file = folder / f"صورتجلسه-{name}-{meeting.year}{number}.pdf"
            fresh = file.with_suffix(".part")
            fresh.write_bytes(desk.minutes.pdf(meeting.id))
            fresh.replace(file)
            files.append(file)
    except OSError as error:
        raise EnvironmentFault(
            sentence("Rules", "The papers could not be written to {path}."),
            sentence("Rules", "Choose a folder that can be written to and has room."),
            path=folder,
        ) from error
    return files
