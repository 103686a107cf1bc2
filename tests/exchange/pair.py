"""Two offices that know each other and write into one committee, on real files, with sticks between them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import text

from desktop_app.exchange.trust import Right
from desktop_app.services.desk import Desk
from desktop_app.store.office_file import OfficeFile
from tests.offices import Hands, Office, empty_desk, office

SegmentId = tuple[str, str, int]
"""Copy, stream and number."""


@dataclass
class Pair:
    """`here` began the committee; `there` has all of it and may write there."""

    folder: Path
    here: Office
    there: Desk
    there_hands: Hands
    here_id: str = ""
    there_id: str = ""
    meeting: str = ""

    @classmethod
    def made(cls, folder: Path) -> Pair:
        for name in ("here", "there"):
            (folder / name).mkdir()
        here, hands = office(folder / "here"), Hands()
        pair = cls(folder, here, empty_desk(folder / "there", hands), hands)
        pair.here_id, pair.there_id = here.desk.own_key.make().id, pair.there.own_key.make().id
        for one, other in ((here.desk, pair.there), (pair.there, here.desk)):
            card = folder / "office.card"
            card.write_bytes(other.own_key.card())
            one.partners.add(card, compared=True)
            card.unlink()
        here.desk.partners.grant(pair.there_id, here.committee, Right.WRITE, Right.WRITE)
        pair.meeting = here.meeting("موضوع نخست", "موضوع دوم")
        taken_in(pair.there, pair.sent_from_here())
        pair.there.partners.grant(pair.here_id, here.committee, Right.WRITE, Right.WRITE)
        return pair

    @property
    def desks(self) -> tuple[Desk, Desk]:
        return self.here.desk, self.there

    def sent_from_here(self, target: Path | None = None) -> Path:
        return self.here.desk.sending.make([self.there_id], target or self.stick()).path

    def sent_from_there(self, target: Path | None = None) -> Path:
        return self.there.sending.make([self.here_id], target or self.stick()).path

    def stick(self) -> Path:
        """A fresh folder."""
        number = len(list(self.folder.glob("stick-*")))
        (self.folder / f"stick-{number}").mkdir()
        return self.folder / f"stick-{number}"

    def content(self, size: int, seed: int = 0) -> Path:
        """A file to attach, which cannot be packed."""
        path = self.folder / f"content-{size}-{seed}.bin"
        path.write_bytes(random.Random(seed).randbytes(size))
        return path

    def written_there(self, people: int = 60, *, attached: int = 0) -> None:
        """A day at the other office: some hundred changes, one of them to what is edited here too."""
        item = self.there.agenda.items(self.meeting)[0].id
        self.there.agenda.edit(item, title="عنوان از آن‌جا")
        self.there.meetings.edit(self.meeting, place="تالار آن‌جا")
        for number in range(people):
            self.there.people.add(post=f"کارشناس {number}", first_name=f"نام {number}", phone=f"0912{number:07d}")
        if attached:
            self.there.attachments.attach("meeting", self.meeting, self.content(attached), title="پیوست آن‌جا")

    def conflicting_here(self) -> None:
        self.here.desk.agenda.edit(self.here.item(self.meeting), title="عنوان از این‌جا")
        self.here.desk.meetings.edit(self.meeting, place="تالار این‌جا")

    def close(self) -> None:
        for desk in self.desks:
            desk.file.close()


def taken_in(desk: Desk, path: Path) -> str:
    arrival = desk.receiving.receive(path)
    desk.receiving.apply(arrival)
    return arrival


def asked(file: OfficeFile, statement: str, **values: Any) -> list[tuple[Any, ...]]:
    with file.reading() as session:
        return [tuple(row) for row in session.execute(text(statement), values)]


def own_segments(file: OfficeFile) -> dict[SegmentId, str]:
    """The hash of every segment that was sealed here, by any of the copies that this file has been."""
    statement = "SELECT r.uuid, s.stream, s.n, s.hash FROM segment s JOIN replica r USING (rid) WHERE r.mine = 1"
    return {(uuid, stream, n): hashed for uuid, stream, n, hashed in asked(file, statement)}


def heads(file: OfficeFile) -> set[tuple[Any, ...]]:
    """What stands in what the two offices share."""
    statement = (
        "SELECT h.entity, h.row, h.register, r.uuid, c.hlc, c.value FROM head h JOIN replica r USING (rid) "
        "JOIN change c USING (rid, seq) WHERE h.entity NOT IN ('office', 'holiday', 'partner')"
    )
    return set(asked(file, statement))
