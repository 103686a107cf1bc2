"""Requests that take back an extension granted by mistake: the deadline before it counts again."""

from __future__ import annotations

from desktop_app.domain.clauses import Clause, next_deadline
from desktop_app.domain.follow_ups import Extension
from desktop_app.domain.resolutions import Resolution
from desktop_app.services.requests import Requests, changed, found, living
from desktop_app.services.standing import clauses_of


class Extensions(Requests):
    """Granting is a request of the follow-up (`FollowUps.extend`)."""

    def withdraw(self, extension_id: str) -> None:
        """Of the whole resolution, or of its clause."""
        with self._file.transaction("extension.withdrawn", ("extension", extension_id)) as act:
            gone = found(act.session, Extension, extension_id)
            row = found(act.session, Resolution, gone.resolution_id)
            gone.removed = True
            others = [
                e for e in living(act.session, Extension, Extension.resolution_id == row.id) if e.id != extension_id
            ]
            clauses = clauses_of(act.session, row.id)
            about: list[Resolution | Clause] = [c for c in clauses if gone.clause_id in {None, c.id}]
            for one in [row, *about] if gone.clause_id is None else about:
                left = [e for e in others if e.clause_id is None or (isinstance(one, Clause) and e.clause_id == one.id)]
                if one.extended_to == gone.until:
                    changed(one, extended_to=max((e.until for e in left), default=None))
            changed(row, clause_due=next_deadline(clauses))
