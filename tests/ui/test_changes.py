"""One signal for all that requests change."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.services.desk import Desk
from desktop_app.store.office_file import OfficeFile
from desktop_app.ui.changes import Changes
from tests.offices import office


def test_that_a_run_of_commits_refreshes_the_screens_once_with_all_their_kinds(qtbot: QtBot, tmp_path: Path) -> None:
    made = office(tmp_path)
    changes = Changes(made.desk)
    heard: list[frozenset[str]] = []
    changes.happened.connect(heard.append)
    made.desk.people.add(post="مدیر روابط عمومی")
    made.desk.people.add_unit("روابط عمومی")
    with qtbot.waitSignal(changes.happened):
        pass
    assert heard == [frozenset({"person", "unit"})]
    made.desk.file.close()


def test_that_what_another_thread_commits_is_told_on_the_ui_thread(qtbot: QtBot, tmp_path: Path) -> None:
    made = office(tmp_path)
    changes = Changes(made.desk)
    told_on: list[threading.Thread] = []
    changes.happened.connect(lambda _: told_on.append(threading.current_thread()))
    worker = threading.Thread(target=made.desk.people.add_unit, args=("روابط عمومی",))
    with qtbot.waitSignal(changes.happened):
        worker.start()
    worker.join()
    assert told_on == [threading.main_thread()]
    made.desk.file.close()


def test_that_what_another_process_writes_refreshes_the_screens_and_what_we_write_does_so_once(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = office(tmp_path)
    changes = Changes(made.desk)
    heard: list[frozenset[str]] = []
    changes.happened.connect(heard.append)
    changes.look()
    with OfficeFile.open(made.desk.file.path, home=tmp_path) as elsewhere:
        Desk(elsewhere).people.add_unit("روابط عمومی")
        changes.look()
        assert heard == [frozenset()]
        with qtbot.waitSignal(changes.happened):
            made.desk.people.add(post="مدیر روابط عمومی")
        changes.look()
        assert heard == [frozenset(), frozenset({"person"})]
        Desk(elsewhere).people.add_unit("حراست")
        made.desk.people.add_unit("حقوقی")
        changes.look()
        assert heard[2] == frozenset()
    made.desk.file.close()
    changes.look()
