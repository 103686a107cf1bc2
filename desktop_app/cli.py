"""The `dabir` command: the window, and the same requests without one."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path

from desktop_app.sentences import Spoken, sentence
from desktop_app.ui.given_passphrase import takes_passphrase, unlocked_by

DONE, REFUSED, NO_DISPLAY = 0, 1, 2


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. 0: done; 1: refused, with the reason on the error stream; 2: there is no display."""
    # What a command needs is loaded by that command: a window must not wait for a printer, nor `--help` for either.
    asked = _parser().parse_args(arguments)
    request: Callable[[argparse.Namespace], int] = asked.request
    try:
        return request(asked)
    except Spoken as error:
        from desktop_app.ui.console import Console

        print(Console().told(error), file=sys.stderr)
        return REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dabir", description="دبیر: دستیار دبیرخانه کمیته‌ها")
    parser.add_argument("--version", action="version", version=f"dabir {version('dabir')}")
    parser.set_defaults(request=_open, file=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    opened = commands.add_parser("open", help="open an office file, or the follow-up file of a unit, in the window")
    opened.add_argument("file", type=Path)
    opened.set_defaults(request=_open)

    demo = commands.add_parser("demo", help="open the program on a fresh copy of the sample office")
    demo.add_argument("--papers", type=Path, metavar="DIR", help="write every paper to DIR, without a window")
    demo.add_argument("--pictures", type=Path, metavar="DIR", help="render every screen to DIR, without a display")
    demo.set_defaults(request=_demo)

    sample = commands.add_parser(
        "sample", help="make an office file with many years of meetings, to try the program on"
    )
    sample.add_argument("--years", type=int, default=20, metavar="N", help="how many, 20 if not given")
    sample.add_argument("--seed", type=int, default=1404, help="another number makes another office")
    sample.add_argument("file", type=Path, nargs="?", default=Path("archive.dabir"), metavar="PATH")
    sample.set_defaults(request=_sample)

    backup = commands.add_parser("backup", help="make a backup of an office file")
    backup.add_argument("file", type=Path)
    takes_passphrase(backup)
    backup.set_defaults(request=_backup)

    restored = commands.add_parser("restore", help="put a backup in the place of an office file, which is kept aside")
    restored.add_argument("backup", type=Path)
    restored.add_argument("file", type=Path)
    takes_passphrase(restored)
    restored.set_defaults(request=_restore)

    archived = commands.add_parser(
        "archive", help="write a committee's year as a folder that reads without the program"
    )
    archived.add_argument("file", type=Path)
    archived.add_argument("--committee", required=True, metavar="NAME")
    archived.add_argument("--year", required=True, type=int, help="Jalali, as 1404")
    archived.add_argument("--classified", action="store_true", help="take in meetings that are classified")
    archived.add_argument("folder", type=Path, metavar="DIR")
    takes_passphrase(archived)
    archived.set_defaults(request=_archive)

    verified = commands.add_parser(
        "verify", help="check a paper (PDF or scan), or that an office file agrees with its change log"
    )
    verified.add_argument("file", type=Path)
    verified.add_argument("--office", type=Path, metavar="FILE", help="compare with the texts in this office file")
    verified.add_argument("--card", type=Path, action="append", default=[], help="take this office's codes for good")
    verified.add_argument("--root", type=Path, action="append", default=[], help="take this authority's certificates")
    verified.add_argument("--json", action="store_true", help="print what was found for other programs")
    takes_passphrase(verified)
    verified.set_defaults(request=_verify)

    from desktop_app import exchange_commands

    exchange_commands.add(commands)
    return parser


def _has_display() -> bool:
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return chosen not in {"offscreen", "minimal"} or bool(os.environ.get("DABIR_WINDOWLESS"))
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_display() -> int:
    from desktop_app.ui.console import Console

    says = Console().said(
        sentence(
            "Console",
            "There is no display to open a window on.\n"
            "`dabir demo --papers DIR` writes the papers, `dabir demo --pictures DIR` the screens.",
        )
    )
    print(says, file=sys.stderr)
    return NO_DISPLAY


def collect_later() -> None:
    """Start-up makes many objects and drops few: looking for rubbish waits until `Application` has shown its window."""
    gc.disable()


def _open(asked: argparse.Namespace) -> int:
    if not _has_display():
        return _without_display()
    collect_later()
    from desktop_app.app import Application

    return Application().open(asked.file)


def _demo(asked: argparse.Namespace) -> int:
    if asked.papers is not None:
        return _papers(asked.papers)
    if asked.pictures is not None:
        return _pictures(asked.pictures)
    if not _has_display():
        return _without_display()
    collect_later()
    from desktop_app.app import Application

    return Application().demo()


def _papers(folder: Path) -> int:
    from desktop_app.services.papers import write_all
    from desktop_app.services.sample import build

    with tempfile.TemporaryDirectory(prefix="dabir-") as place:
        desk = build(Path(place) / "sample.dabir", home=Path(place))
        for file in write_all(desk, folder):
            print(file)
        desk.file.close()
    return DONE


def _pictures(folder: Path) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    from desktop_app.app import Application

    for file in Application().pictures(folder):
        print(file)
    return DONE


def _sample(asked: argparse.Namespace) -> int:
    from desktop_app.services import sample_archive
    from desktop_app.ui.console import Console, ConsoleProgress

    console = Console()
    sample_archive.build(asked.file, asked.years, seed=asked.seed, progress=ConsoleProgress(console))
    print(console.said(sentence("Console", "{file} is made; `dabir open` shows it."), file=asked.file))
    return DONE


def _backup(asked: argparse.Namespace) -> int:
    from desktop_app.store.office_file import OfficeFile

    with OfficeFile.open(asked.file, unlocked=unlocked_by(asked.file, asked)) as file:
        print(file.backup("manual").path)
    return DONE


def _restore(asked: argparse.Namespace) -> int:
    from desktop_app.store import backups

    unlocked = unlocked_by(asked.backup, asked)
    aside = backups.restore(asked.backup, asked.file, key=unlocked.key if unlocked is not None else None)
    print(asked.file)
    if aside is not None:
        print(aside)
    return DONE


def _archive(asked: argparse.Namespace) -> int:
    from desktop_app.services import archive
    from desktop_app.services.desk import Desk
    from desktop_app.store.office_file import OfficeFile
    from desktop_app.ui.console import Console

    with OfficeFile.open(asked.file, unlocked=unlocked_by(asked.file, asked)) as file:
        desk = Desk(file)
        committee = archive.committee_named(desk, asked.committee)
        made = archive.write(desk, committee, asked.year, asked.folder, with_classified=asked.classified)
    print(made.folder)
    console = Console()
    for title in made.left_out:
        print(
            console.said(sentence("Console", "Left out, because it is classified: {title}"), title=title),
            file=sys.stderr,
        )
    for title, why in made.not_made:
        print(f"{title}: {console.told(why)}", file=sys.stderr)
    return DONE


def _verify(asked: argparse.Namespace) -> int:
    from desktop_app.services import proof_told
    from desktop_app.store.office_file import OfficeFile
    from desktop_app.ui.console import Console

    if proof_told.is_paper(asked.file):
        return _verify_paper(asked)
    with OfficeFile.open(asked.file, unlocked=unlocked_by(asked.file, asked)) as file:
        problems = file.verify()
    console = Console()
    if not problems:
        print(console.said(sentence("Console", "The file agrees with its change log.")))
        return DONE
    print(console.said(sentence("Console", "The file does not agree with its change log here:")))
    for problem in problems:
        print(problem)
    return REFUSED


def _verify_paper(asked: argparse.Namespace) -> int:
    from desktop_app.services import proof_told

    unlocked = unlocked_by(asked.office, asked) if asked.office is not None else None
    found = proof_told.check(asked.file, asked.office, asked.card, asked.root, unlocked)
    if asked.json:
        print(proof_told.as_json(found))
    else:
        from desktop_app.ui.console import Console

        console = Console()
        print(console.told(found.told))
        for note in proof_told.facts(found):
            print(console.told(note))
    return DONE if found.genuine else REFUSED
