"""Start to first usable window with the sample office, against a bare PySide6 + SQLAlchemy window. Aim: at most 1.5.

Each start is a process of its own with bytecode compiled; the two are interleaved. "Usable" is the first painted
window that has answered its event loop once.
Run: uv run python benchmarks/start.py
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 9
CLOCK = """
import time; begun = time.perf_counter()
"""
BARE = (
    CLOCK
    + """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
from PySide6.QtCore import QTimer
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session, DeclarativeBase, Mapped, mapped_column
class Base(DeclarativeBase): pass
class Row(Base):
    __tablename__ = "meeting"
    id: Mapped[str] = mapped_column(primary_key=True)
app = QApplication([])
with Session(create_engine("sqlite:///" + sys.argv[1])) as session:
    rows = session.query(Row).all()
window = QMainWindow(); table = QTableWidget(len(rows), 1); window.setCentralWidget(table)
window.resize(1440, 900); window.show()
QTimer.singleShot(0, app.quit); app.exec(); window.grab()
print(time.perf_counter() - begun)
"""
)
OURS = (
    CLOCK
    + """
import sys
from pathlib import Path
from desktop_app.cli import collect_later
collect_later()
from PySide6.QtCore import QTimer
from desktop_app.app import Application
from desktop_app.services.sample_story import story_clock
application = Application()
window = application.window_on(Path(sys.argv[1]), clock=story_clock())
QTimer.singleShot(0, application.qt.quit); application.qt.exec(); window.grab()
print(time.perf_counter() - begun)
"""
)


def seconds(program: str, office: Path, environment: dict[str, str]) -> float:
    ran = subprocess.run(
        [sys.executable, "-c", program, str(office)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(ran.stdout.split()[-1])


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="dabir-") as folder:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "DABIR_HOME": folder,
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
        }
        office = Path(folder) / "office.dabir"
        subprocess.run(
            [sys.executable, "-c", (f"from pathlib import Path; from desktop_app.services.sample import build; "
             f"build(Path({str(office)!r})).file.close()")],
            cwd=ROOT,
            env=environment,
            check=True,
        )  # fmt: skip
        for program in (BARE, OURS):
            seconds(program, office, environment)  # compiles bytecode, fills caches
        pairs = [(seconds(BARE, office, environment), seconds(OURS, office, environment)) for _ in range(ROUNDS)]
    bare, ours = (statistics.median(side) for side in zip(*pairs, strict=True))
    ratio = statistics.median(mine / floor for floor, mine in pairs)
    print(f"bare window {bare:.3f} s, Dabir {ours:.3f} s")
    print(f"ratio {ratio:.2f} (aim 1.5)")


if __name__ == "__main__":
    main()
