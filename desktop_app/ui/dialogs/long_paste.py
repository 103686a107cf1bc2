"""What is done with a paste too long for one statement: a statement for each paragraph, a file, or nothing."""

from __future__ import annotations

import enum
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.fields import TEXT
from desktop_app.progress import Progress
from desktop_app.services.desk import Desk
from desktop_app.services.file_names import file_name
from desktop_app.ui.frame import Frame
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.dialogs import Dialog
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.pasted import paragraphs_of, tidy
from desktop_app.ui.widgets.surfaces import Rule
from desktop_app.ui.wording import amount

PAGE: Final = 2500
"""Characters on a page, about."""
MANY: Final = 300
"""More statements than these are hardly meant."""
_BEGINNING: Final = 180
_TITLE: Final = 60
translate = QCoreApplication.translate


class Kept(enum.Enum):
    """What is to become of a long paste."""

    STATEMENTS = "statements"
    ATTACHMENT = "attachment"


class LongPasteDialog(Dialog):
    """Says how long the paste is; `chosen` is what is to become of it, None where it stays on the clipboard."""

    def __init__(self, theme: Theme, pasted: str, *, parent: QWidget | None = None) -> None:
        paragraphs = paragraphs_of(pasted)
        self.chosen: Kept | None = None
        super().__init__(
            theme,
            translate("LongPasteDialog", "A long text was pasted: about {pages} pages").format(
                pages=amount(max(1, round(len(pasted) / PAGE)))
            ),
            translate("LongPasteDialog", "{characters} characters in {paragraphs} paragraphs. It begins:").format(
                characters=amount(len(pasted)), paragraphs=amount(len(paragraphs))
            ),
            width=540,
            parent=parent,
        )
        beginning = tidy(pasted[: _BEGINNING * 2]).replace("\n", " ")
        cut = f"{beginning[:_BEGINNING].rstrip()}…" if len(beginning) > _BEGINNING else beginning
        self.content.addWidget(Label(theme, cut, role="meta", ink="ink-3", wrap=True))
        self.content.addWidget(Rule(theme))
        self._explain("ph.list-bullets", self.tr("As statements"), self._about_statements(paragraphs))
        self._explain(
            "ph.paperclip",
            self.tr("As a file"),
            self.tr("A text file among the papers of the item; the minutes stay short."),
        )
        self._explain(
            "ph.copy", self.tr("Not at all"), self.tr("Nothing is recorded; the text stays on the clipboard.")
        )
        self._add_buttons(can_state=max(map(len, paragraphs), default=0) <= TEXT, many=len(paragraphs) > MANY)

    def _about_statements(self, paragraphs: list[str]) -> str:
        if max(map(len, paragraphs), default=0) > TEXT:
            return self.tr("One of its paragraphs has more than {most} characters, too many for a statement.").format(
                most=amount(TEXT)
            )
        return self.tr(
            "Each paragraph becomes a statement of its own, {paragraphs} in all; Ctrl+Z takes back all."
        ).format(paragraphs=amount(len(paragraphs)))

    def _explain(self, icon: str, title: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark(self.theme, icon, "ink-2", side=16), 0, Qt.AlignmentFlag.AlignTop)
        name = Label(self.theme, title, role="row")
        name.setFixedWidth(self.theme.px(96))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self.theme, words, role="body", ink="ink-2", wrap=True), 1)
        self.content.addLayout(row)

    def _add_buttons(self, *, can_state: bool, many: bool) -> None:
        self.keep = self.add_button(Button(self.theme, self.tr("Cancel")), accepts=False)
        first = Kept.ATTACHMENT if many or not can_state else Kept.STATEMENTS
        words = {Kept.STATEMENTS: self.tr("Record as statements"), Kept.ATTACHMENT: self.tr("Attach as a file")}
        self.acts: dict[Kept, Button] = {}
        for kept in sorted(words, key=lambda kept: kept is first):
            button = Button(self.theme, words[kept], kind="primary" if kept is first else "normal")
            button.clicked.connect(lambda _=False, kept=kept: self._choose(kept))
            self.acts[kept] = button
            self.buttons.addWidget(button)
        self.acts[Kept.STATEMENTS].setEnabled(can_state)
        self.acts[first].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _choose(self, kept: Kept) -> None:
        self.chosen = kept
        self.accept()

    def asked(self) -> Kept | None:
        """Ask what is to become of it."""
        self.exec()
        return self.chosen


@dataclass(frozen=True)
class Spot:
    """Where the paste was meant for."""

    meeting_id: str
    item_id: str | None = None
    speaker_id: str | None = None
    speaker: str = ""
    private: bool = False


def deal_with(frame: Frame, pasted: str, spot: Spot, parent: QWidget, done: Callable[[Any], Any] | None = None) -> None:
    """Ask, and do it off the UI thread; `done` comes once it is on disk."""
    kept = LongPasteDialog(frame.theme, pasted, parent=parent).asked()
    if kept is None:
        return
    progress_title, told, request = {
        Kept.STATEMENTS: (
            translate("LongPasteDialog", "Recording the paragraphs"),
            translate("LongPasteDialog", "{what} statements were recorded; Ctrl+Z takes them back."),
            _state,
        ),
        Kept.ATTACHMENT: (
            translate("LongPasteDialog", "Attaching the text"),
            translate("LongPasteDialog", "“{what}” was attached."),
            _attach,
        ),
    }[kept]

    def tell(what: int | str) -> None:
        frame.toast(told.format(what=amount(what) if isinstance(what, int) else what))
        if done is not None:
            done(what)

    frame.run(lambda progress: request(frame.desk, pasted, spot, progress), progress_title, tell)


def _state(desk: Desk, pasted: str, spot: Spot, progress: Progress) -> int | str:
    """How many statements there are now."""
    progress.step(0, 2)
    paragraphs = paragraphs_of(tidy(pasted))
    progress.step(1, 2)
    who = {"speaker_id": spot.speaker_id, "speaker": spot.speaker, "private": spot.private}
    return len(desk.recording.state_all(spot.meeting_id, spot.item_id, paragraphs, **who))


def _attach(desk: Desk, pasted: str, spot: Spot, progress: Progress) -> int | str:
    """The title of the attachment: how the text begins."""
    text = tidy(pasted)
    title = text.strip().partition("\n")[0][:_TITLE].strip()
    subject, subject_id = ("agenda_item", spot.item_id) if spot.item_id else ("meeting", spot.meeting_id)
    with tempfile.TemporaryDirectory(prefix="dabir-paste-", ignore_cleanup_errors=True) as folder:
        file = Path(folder) / file_name(title, ".txt")
        file.write_text(text, encoding="utf-8-sig", newline="\r\n")
        desk.attachments.attach(subject, subject_id, file, title=title, progress=progress)
    return title
