"""The rooms and their arrows: the contract holds, and it is able to fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import PACKAGE, ROOT, modules, tool


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [tool("lint-imports"), "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def copy_of_the_house(folder: Path) -> Path:
    shutil.copytree(PACKAGE, folder / "desktop_app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
    return folder


def test_that_every_room_keeps_to_its_floor() -> None:
    done = lint_imports(ROOT)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("domain/breach.py", "import desktop_app.store", "rooms are stacked"),
        ("documents/breach.py", "import desktop_app.store", "rooms are stacked"),
        ("store/breach.py", "import PySide6.QtCore", "only the ui room knows Qt"),
        ("documents/breach.py", "import reportlab.pdfgen.canvas", "only typesetting knows"),
        ("ui/breach.py", "import sqlalchemy.orm", "the session never leaves"),
        ("attic/__init__.py", '"""A room that nobody planned."""', "rooms are stacked"),
    ],
)
def test_that_a_wrongly_placed_import_is_caught(tmp_path: Path, module: str, line: str, contract: str) -> None:
    house = copy_of_the_house(tmp_path)
    breach = house / "desktop_app" / module
    breach.parent.mkdir(exist_ok=True)
    breach.write_text(f"{line}\n", encoding="utf-8")

    done = lint_imports(house)

    assert done.returncode != 0
    report = done.stdout + done.stderr
    assert "attic" in report or any(contract in row and "BROKEN" in row for row in report.splitlines()), report


def test_that_a_circle_inside_a_room_is_caught(tmp_path: Path) -> None:
    house = copy_of_the_house(tmp_path)
    for name, other in (("first", "second"), ("second", "first")):
        (house / "desktop_app" / "persian" / f"breach_{name}.py").write_text(
            f"import desktop_app.persian.breach_{other}\n", encoding="utf-8"
        )

    done = lint_imports(house)

    assert any("no circles" in row and "BROKEN" in row for row in done.stdout.splitlines()), done.stdout + done.stderr


# Imported in one process whose import system has no PySide6: a room that needs it cannot pass.
WITHOUT_QT = """
import importlib, sys
BARRED = {"PySide6", "shiboken6", "qtawesome", "qtpy"}
class Barrier:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in BARRED:
            raise ImportError(f"{name} is not for this room")
sys.meta_path.insert(0, Barrier())
for name in sys.argv[1:]:
    importlib.import_module(name)
assert not BARRED & set(sys.modules)
"""


@pytest.mark.parametrize("room", ["persian", "typesetting", "domain", "store", "documents", "exchange", "services"])
def test_that_a_room_below_the_screen_imports_without_qt(room: str) -> None:
    names = [
        ".".join(module.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for module in modules(PACKAGE / room)
        if "migrations" not in module.parts  # Alembic loads these in its own setting
    ]

    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *names], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr


def test_that_the_barrier_before_qt_holds() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, "PySide6.QtCore"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert "PySide6.QtCore is not for this room" in done.stderr or "PySide6 is not for this room" in done.stderr
