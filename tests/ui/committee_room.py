"""A committee of nine on its page, for the tests of its parts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from desktop_app.domain.committees import Role
from desktop_app.services.committees import CommitteeView
from desktop_app.ui.frame import Place
from desktop_app.ui.pages.committee import CommitteePage
from desktop_app.ui.theme import Theme
from tests.ui.desk_frame import NEW_YEAR, DeskFrame, open_desk, shown


@dataclass
class Opened:
    """A committee of nine on its page."""

    frame: DeskFrame
    page: CommitteePage
    committee: str

    @property
    def view(self) -> CommitteeView:
        return self.frame.desk.committees.get(self.committee)

    def member(self, role: Role) -> Any:
        return next(m for m in self.view.members if m.role is role)

    def field(self, part: str, name: str) -> Any:
        return self.page.parts[part].fields[name]  # type: ignore[attr-defined]


@contextmanager
def committee_of_nine(folder: Path, theme: Theme, qtbot: QtBot) -> Iterator[Opened]:
    desk = open_desk(folder)
    frame = DeskFrame(desk, theme)
    committee = desk.committees.found("کمیته سلامت اداری", short_name="سلامت اداری")
    roles = [Role.CHAIR, Role.SECRETARY, *[Role.MEMBER] * 7]
    for number, role in enumerate(roles):
        desk.committees.appoint(committee, desk.people.add(post=f"عضو {number}"), starts=NEW_YEAR, role=role)
    page = CommitteePage(frame)
    shown(qtbot, page, Place("committee", id=committee))
    yield Opened(frame, page, committee)
    desk.file.close()
