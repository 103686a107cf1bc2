"""Text that is still being typed outlives a crash and stays out of the history."""

from __future__ import annotations

from pathlib import Path

from desktop_app.store import change_log, drafts
from tests.store.makers import new_file, reopened


def test_that_the_latest_draft_outlives_a_crash_and_leaves_no_history(tmp_path: Path) -> None:
    office = new_file(tmp_path)
    for body in ("متن", "متن بلندتر"):
        with office.transaction("drafts.keep") as under_way:
            drafts.keep(under_way, "statement", "s1", "text", body)
    with office.transaction("drafts.keep") as under_way:
        drafts.keep(under_way, "statement", "s2", "text", "دیگر")
    with reopened(office.path) as again:
        with again.reading() as session:
            (kept,) = drafts.left(session, "statement", "s1")
            assert (kept.body, kept.person) == ("متن بلندتر", "secretary")
            assert [draft.row for draft in drafts.left(session)] == ["s2", "s1"]
            assert change_log.recent_acts(session) == []
        with again.transaction("drafts.drop") as under_way:
            drafts.drop(under_way, "statement", "s1", "text")
        with again.reading() as session:
            assert [draft.row for draft in drafts.left(session)] == ["s2"]
    office.close()
