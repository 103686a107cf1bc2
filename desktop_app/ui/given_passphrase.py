"""The passphrase of an encrypted office on a command line: from a file, the environment or the terminal."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app.sentences import Refused, sentence

if TYPE_CHECKING:
    from desktop_app.store.file_locks import Unlocked

VARIABLE: Final = "DABIR_PASSPHRASE"
_LONGEST: Final = 65536


def takes_passphrase(command: argparse.ArgumentParser) -> None:
    """A passphrase is never an argument: others would see it in the list of processes."""
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="take the passphrase of an encrypted office from the first line of FILE; otherwise from the variable "
        f"{VARIABLE}, or asked for on the terminal",
    )


def unlocked_by(path: Path, asked: argparse.Namespace) -> Unlocked | None:
    """Who opens the encrypted file at `path` by the passphrase given, which may be refused; None for a plain one."""
    from desktop_app.store import keyring_file  # noqa: PLC0415 - start-up

    if not keyring_file.is_encrypted(path):
        return None
    ring = keyring_file.read(path)
    return ring.unlock(keyring_file.salt_of(path), _given(path, asked.passphrase_file))


def _given(path: Path, file: Path | None) -> str:
    if file is not None:
        from desktop_app.services.outside_files import content_of  # noqa: PLC0415 - start-up

        return content_of(file, _LONGEST).decode(errors="replace").partition("\n")[0].rstrip("\r")
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    if not sys.stdin.isatty():
        raise Refused(
            sentence("Rules", "The office file {path} is encrypted."),
            sentence("Rules", "Give its passphrase in DABIR_PASSPHRASE or with --passphrase-file."),
            path=path,
        )
    import getpass  # noqa: PLC0415 - start-up

    from desktop_app.ui.console import Console  # noqa: PLC0415 - start-up

    words = Console().said(sentence("Console", "Passphrase of {file}:"), file=path.name)
    return getpass.getpass(f"{words} ", sys.stderr)
