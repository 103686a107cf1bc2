"""The same minutes through Dabir and through whatever else sets Persian on this machine: time, memory, size, rightness.

Every run is a process of its own; the engines take turns within a round, and the median of the rounds counts. Aims:
60 and 1000 pages at least 2 times faster than every engine that sets lines right, at most 160 MB; 4 pages again in
30 ms; at most 4 KB a page; every line right.

Run: uv run python benchmarks/papers.py --write docs/papers-compared.md
Engines that are no dependency of this project are looked for with --python, the interpreter of some other environment
(with typst, weasyprint, fpdf2, PySide6 in it), and LibreOffice and Chromium on the machine.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pypdfium2

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parent))

import paper_content as content  # noqa: E402 - the folder is no package
import paper_lines  # noqa: E402 - the folder is no package

NEEDS = {
    "dabir": "reportlab",
    "naive": "arabic_reshaper",
    "reportlab": "reportlab",
    "qt": "PySide6.QtGui",
    "typst": "typst",
    "weasyprint": "weasyprint",
    "fpdf2": "fpdf",
    "chromium": "PySide6.QtWebEngineCore",
    "libreoffice": "soffice",
}
NAMES = {
    "dabir": "**Dabir** (tagged, PDF/A-3a, data attached)",
    "naive": "reportlab + arabic-reshaper + python-bidi, as guides show it",
    "reportlab": "reportlab's own right-to-left",
    "qt": "Qt QTextDocument",
    "typst": "typst",
    "weasyprint": "WeasyPrint",
    "fpdf2": "fpdf2",
    "chromium": "Chromium (QtWebEngine)",
    "libreoffice": "LibreOffice",
}
SMALL, MIDDLE, LARGE = 9, 200, 3700
LINES = 60


NOTE = """# The same minutes through other engines

Written by `benchmarks/papers.py` (Python {python}, {cores} cores, {system}). Every run is a process of its own, imports
included; the engines take turns; the median of the rounds stands here. In brackets: how many times as long as Dabir.
Other programs were at work on the machine now and then: the time of the processor tells more than the clock's
(it is counted for all of the process, both papers where one is set again).
The content is the same for all: header, agenda, attendance, discussions, a table of resolutions of some 430 letters
each, signatures. So is the setting, which is that of Dabir's minutes: Vazirmatn, text of {body.size} points with
{body.leading} from line to line, tables of {cell.size} with {cell.leading}, cells padded by {pad_x} and {pad_y} points,
lines of {line}, the columns in the same shares, {side} points free at the sides, {top} above and {bottom} below the
text. Qt takes the leading of the font, and typst, which sets leading between lines only, has its cells padded by what
is missing at their edges. Page counts differ still: Dabir keeps a row on one page where it can, others tear it.
"Again" sets other minutes in the same process, as a program does that is open: no imports, fonts at hand.
"Like Pango's" counts, of {lines} hard lines, those with less than 2 % of their ink elsewhere than Pango's.
"""


class Run(NamedTuple):
    """Seconds, megabytes, bytes, pages; `cpu` for the whole process, which tells more on a machine with company."""

    cpu: float
    cold: float
    warm: float | None
    memory: float
    size: int
    pages: int


def interpreter_with(engine: str, others: Sequence[str]) -> str | None:
    need = NEEDS[engine]
    if engine == "libreoffice":
        return sys.executable if shutil.which(need) else None
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for python in (sys.executable, *others):
        probe = [python, "-c", f"import importlib; importlib.import_module({need!r})"]
        done = subprocess.run(probe, capture_output=True, check=False, env=quiet)
        if done.returncode == 0:
            return python
    return None


def pages_of(file: Path) -> int:
    document = pypdfium2.PdfDocument(file)
    try:
        return len(document)
    finally:
        document.close()


def run(python: str, engine: str, count: int, times: int, patience: float) -> Run | None:
    with tempfile.TemporaryDirectory(prefix="dabir-bench-") as folder:
        file = Path(folder) / "minutes.pdf"
        command = [python, str(HERE / "paper_engines.py"), engine, str(count), str(file), str(times)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=patience)
        except subprocess.TimeoutExpired:
            print(f"  {engine}: gave up after {patience:.0f} s", file=sys.stderr)
            return None
        if done.returncode or not file.exists():
            print(f"  {engine} failed: {(done.stderr.strip().splitlines() or ['without a word'])[-1]}", file=sys.stderr)
            return None
        told = json.loads(done.stdout.splitlines()[-1])
        return Run(told["cpu"], told["cold"], told["warm"], told["memory"], told["bytes"], pages_of(file))


def median(runs: Sequence[Run]) -> Run:
    warm = [one.warm for one in runs if one.warm is not None]
    return Run(
        statistics.median(one.cpu for one in runs),
        statistics.median(one.cold for one in runs),
        statistics.median(warm) if warm else None,
        statistics.median(one.memory for one in runs),
        runs[-1].size,
        runs[-1].pages,
    )


def measured(engines: dict[str, str], count: int, rounds: int, times: int, patience: float) -> dict[str, Run]:
    found: dict[str, list[Run]] = {engine: [] for engine in engines}
    for number in range(rounds):
        for engine, python in engines.items():
            if number and not found[engine]:
                continue
            one = run(python, engine, count, times, patience)
            if one is not None:
                found[engine].append(one)
                told = f"{one.cold:.3f} s, {one.cpu:.2f} of the processor"
                print(f"  {count} resolutions, round {number + 1}: {engine} {told}", file=sys.stderr)
    return {engine: median(runs) for engine, runs in found.items() if runs}


def lines_right(engines: dict[str, str]) -> dict[str, str]:
    if shutil.which("pango-view") is None:
        print("  without pango-view no lines are compared", file=sys.stderr)
        return {}
    texts = paper_lines.lines(LINES)
    found = {}
    for engine in paper_lines.ENGINES:
        if engine not in engines:
            continue
        with tempfile.TemporaryDirectory(prefix="dabir-bench-") as folder:
            file = Path(folder) / "lines.pdf"
            command = [engines[engine], str(HERE / "paper_lines.py"), engine, str(LINES), str(file)]
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
            if done.returncode:
                print(f"  {engine} drew no lines: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
                continue
            right, off = paper_lines.right_lines(file, texts)
            found[engine] = f"{right}/{len(texts)} ({100 * off:.2f} % off)"
    return found


def _against(value: float, floor: float) -> str:
    return f"{value / floor:.2f}x"


def _columns(runs: dict[str, Run], engine: str) -> list[str]:
    one, own = runs.get(engine), runs.get("dabir")
    if one is None or own is None:
        return ["-", "-", "-"]
    time = f"{one.cold:.2f} s ({_against(one.cold, own.cold)}; {_against(one.cpu, own.cpu)} processor)"
    if one.warm is not None and own.warm is not None:
        time += f", again {one.warm:.2f} s ({_against(one.warm, own.warm)})"
    return [time, f"{one.memory:.0f} MB", f"{one.size / one.pages / 1024:.1f} KB x {one.pages}"]


def table(small: dict[str, Run], sizes: dict[int, dict[str, Run]], right: dict[str, str], order: Sequence[str]) -> str:
    head = ["engine", "lines like Pango's", "some 4 pages: cold", "again"]
    for count in sizes:
        head += [f"{count} resolutions", "peak memory", "per page"]
    rows = [head, ["---"] * len(head)]
    own = small.get("dabir")
    for engine in order:
        row = [NAMES[engine], right.get(engine, "-")]
        one = small.get(engine)
        if one is None or own is None:
            row += ["-", "-"]
        else:
            again = "-"
            if one.warm is not None and own.warm is not None:
                again = f"{one.warm * 1000:.0f} ms ({_against(one.warm, own.warm)})"
            row += [f"{one.cold * 1000:.0f} ms ({_against(one.cold, own.cold)})", again]
        for runs in sizes.values():
            row += _columns(runs, engine)
        rows.append(row)
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--engines", nargs="+", choices=list(NEEDS), default=list(NEEDS), metavar="ENGINE")
    parser.add_argument("--sizes", nargs="*", type=int, default=[MIDDLE, LARGE], metavar="RESOLUTIONS")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--python", nargs="*", default=[], metavar="PATH", help="interpreters that have other engines")
    parser.add_argument("--patience", type=float, default=100, help="seconds after which a run is given up")
    parser.add_argument("--all", action="store_true", help="the slow engines get the largest size too")
    parser.add_argument("--write", type=Path, help="a Markdown file for the table")
    asked = parser.parse_args()
    engines: dict[str, str] = {}
    for engine in dict.fromkeys(["dabir", *asked.engines]):
        python = interpreter_with(engine, asked.python)
        if python is None:
            print(f"  {engine} is not here ({NEEDS[engine]})", file=sys.stderr)
        else:
            engines[engine] = python
    right = lines_right(engines)
    small = measured(engines, SMALL, asked.rounds, 4, asked.patience)
    sizes: dict[int, dict[str, Run]] = {}
    for count in sorted(asked.sizes):
        before = [runs for runs in sizes.values() if "dabir" in runs]
        fit = dict(engines)
        if before and not asked.all:
            # What is twenty times slower at the size before would hold everybody up at this one.
            limit = 20 * before[-1]["dabir"].cold
            known = before[-1]
            fit = {
                engine: python for engine, python in engines.items() if engine in known and known[engine].cold < limit
            }
        long = count > 1000
        rounds = 1 if long and asked.rounds < 5 else asked.rounds
        sizes[count] = measured(fit, count, rounds, 1 if long else 2, asked.patience)
    shown = table(small, sizes, right, list(engines))
    print(shown)
    if asked.write:
        note = NOTE.format(
            python=platform.python_version(),
            cores=os.cpu_count(),
            system=platform.system(),
            lines=LINES,
            body=content.BODY,
            cell=content.CELL,
            pad_x=content.PAD_X,
            pad_y=content.PAD_Y,
            line=content.LINE,
            side=content.SIDE,
            top=content.TOP,
            bottom=content.BOTTOM,
        )
        asked.write.write_text(f"{note}\n{shown}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
