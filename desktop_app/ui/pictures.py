"""Every screen as a picture, in both themes: for the handbook, for looking, for comparing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.domain.meetings import Stage
from desktop_app.progress import Progress
from desktop_app.services.desk import Desk
from desktop_app.ui.frame import Place
from desktop_app.ui.widgets.page_preview import PagePreview
from desktop_app.ui.window import MainWindow

SIZE = QSize(1440, 900)
SETTLE_MS = 400
"""How long a screen may take to fill itself (previews are made off the UI thread)."""


@dataclass(frozen=True)
class Shot:
    name: str
    place: Place


def shots(desk: Desk) -> Iterator[Shot]:
    """The screens worth a picture, on the meetings of the sample office."""
    meetings = desk.meetings.all()
    invited = next(m for m in meetings if m.stage is Stage.INVITED)
    final = next(m for m in meetings if m.stage is Stage.NOTIFIED and m.order == 0)
    frozen = next(m for m in meetings if m.stage is Stage.FROZEN and m.committee_id)
    hosted = next(m for m in meetings if m.committee_id is None)
    committee = desk.committees.all()[0]
    yield Shot("home", Place("home"))
    yield Shot("tray", Place("tray"))
    yield Shot("meetings", Place("meetings"))
    yield Shot("plan", Place("plan"))
    yield Shot("agenda", Place("meeting", invited.id, "agenda", desk.agenda.items(invited.id)[1].id))
    yield Shot("attendance", Place("meeting", invited.id, "attendance"))
    yield Shot("session", Place("meeting", final.id, "session"))
    yield Shot("hosted-session", Place("meeting", hosted.id, "session"))
    yield Shot("minutes", Place("meeting", final.id, "minutes"))
    yield Shot("signing", Place("meeting", frozen.id, "signing"))
    yield Shot("follow-up", Place("meeting", final.id, "follow_up"))
    yield Shot("resolutions", Place("resolutions"))
    for part in ("outgoing", "incoming", "contact"):
        yield Shot(f"letters-{part}", Place("letters", part=part))
    yield Shot("committees", Place("committees"))
    yield Shot("committee", Place("committee", committee.id))
    for part in ("programmes", "vulnerabilities", "violations", "declarations"):
        yield Shot(f"integrity-{part}", Place("integrity", committee.id, part))
    for part in ("year", "season"):
        yield Shot(f"report-{part}", Place("report", committee.id, part))
    yield Shot("exchange", Place("exchange"))
    yield Shot("papers", Place("papers", final.id, "meeting"))
    yield Shot("check", Place("check"))
    yield Shot("people", Place("people"))
    yield Shot("imports", Place("imports", part="people"))
    yield Shot("acts", Place("acts"))
    yield Shot("activity", Place("activity"))
    yield Shot("settings", Place("settings"))
    yield Shot("settings-papers", Place("settings", part="papers"))
    yield Shot("settings-letters", Place("settings", part="letters"))
    yield Shot("settings-signatures", Place("settings", part="signatures"))
    yield Shot("wording", Place("wording", "notice"))
    yield Shot("help", Place("help"))


def take(window: MainWindow, folder: Path, progress: Progress, go_live: Callable[[Desk], str]) -> list[Path]:
    """Renders every shot in light and dark into `folder`; gives the files.

    `go_live` takes the office into a running session and gives its meeting: the last picture.
    """
    folder.mkdir(parents=True, exist_ok=True)
    window.resize(SIZE)
    window.open()
    files = _in_both_themes(window, list(shots(window.desk)), folder, progress)
    meeting = go_live(window.desk)
    items = window.desk.agenda.items(meeting)
    return files + _in_both_themes(
        window, [Shot("live", Place("meeting", meeting, "session", items[1].id))], folder, progress
    )


def _in_both_themes(window: MainWindow, every: list[Shot], folder: Path, progress: Progress) -> list[Path]:
    files: list[Path] = []
    for dark in (False, True):
        window.theme.wear(dark=dark)
        for shot in every:
            progress.step(len(files), 2 * len(every), shot.name)
            window.go(shot.place)
            _settle(window)
            files.append(folder / f"{shot.name}{'-dark' if dark else ''}.png")
            save(window, files[-1])
    return files


def save(window: MainWindow, file: Path) -> None:
    """Writes the window as it looks now, whole or not at all."""
    with tempfile.NamedTemporaryFile(dir=file.parent, suffix=".png", delete=False) as fresh:
        pass
    window.grab().save(fresh.name, "PNG")
    Path(fresh.name).chmod(0o644)  # a temporary file is its owner's alone
    Path(fresh.name).replace(file)


def _settle(window: MainWindow) -> None:
    """Lets the screen fill itself: what was queued, then jobs, then the pages of a preview."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
    while window.jobs.is_busy or (window.page is not None and window.page.is_reading):
        QApplication.processEvents()
    QApplication.processEvents()
    for preview in window.findChildren(PagePreview):
        if preview.isVisible():
            preview.settle()
