"""The way into an encrypted office: who gives a passphrase before it opens, and a file that is given another form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt

from desktop_app.services.file_access import ClosedFile, Recast, Recasting, Unlocked, recast
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.wrapping import Cost


def asked_in(theme: Theme, path: Path, who: str = "") -> Unlocked | None:
    """Asks for a passphrase of the encrypted file at `path`; None where the person goes away.

    Raises EnvironmentFault where the keys of the file are missing or damaged.
    """
    from desktop_app.ui.dialogs.unlock import UnlockDialog  # noqa: PLC0415 - start-up

    door = ClosedFile(path)
    UnlockDialog(theme, door, path.stem, who=who).asked()
    return door.unlocked


def recast_while_waiting(
    theme: Theme, path: Path, wish: Recasting, unlocked: Unlocked | None, cost: Cost | None
) -> Recast:
    """Does what was wished to the closed file on another thread, under a sign that it goes on."""
    sign = Dialog(theme, QCoreApplication.translate("WayIn", "The office file is written anew"), width=420)
    words = QCoreApplication.translate("WayIn", "The present file stays in its place until the new one is checked.")
    sign.content.addWidget(Label(theme, words, ink="ink-2", wrap=True))
    step = Label(theme, "", role="meta", ink="ink-3")
    sign.content.addWidget(step)
    sign.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, on=False)
    runner, loop = JobRunner(sign), QEventLoop()
    made: list[Recast] = []
    failed: list[BaseException] = []
    job = runner.start(lambda progress: recast(path, wish, unlocked, cost=cost, progress=progress))
    job.succeeded.connect(made.append)
    job.failed.connect(failed.append)
    job.progressed.connect(lambda _done, _all, what: step.say(QCoreApplication.translate("Recasting", what)))
    job.became_long.connect(sign.show)
    job.finished.connect(loop.quit)
    loop.exec()
    sign.done(0)
    runner.shut_down()
    sign.deleteLater()
    if failed:
        raise failed[0]
    return made[0]
