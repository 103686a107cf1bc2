"""Where resources, translations and office data lie: source tree, wheel, frozen program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def _bundled(folder: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / folder
    in_wheel = _PACKAGE / folder
    return in_wheel if in_wheel.is_dir() else _PACKAGE.parent / folder


def resources() -> Path:
    """The folder `resources`: fonts, icons, styles, sample."""
    return _bundled("resources")


def translations() -> Path:
    """The folder `translations`: the .ts sources, and the .qm files where they have been built in."""
    return _bundled("translations")


def user_data() -> Path:
    """This person's own data on this machine: markers of known office files, logs. `DABIR_HOME` overrides it."""
    home = os.environ.get("DABIR_HOME")
    folder = Path(home) if home else Path(platformdirs.user_data_dir("dabir", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def user_cache() -> Path:
    """What can be made again: translations built from source. `DABIR_HOME` overrides it."""
    home = os.environ.get("DABIR_HOME")
    folder = Path(home) / "cache" if home else Path(platformdirs.user_cache_dir("dabir", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def offices() -> Path:
    """The folder proposed for office files: `Dabir` in the person's documents."""
    home = os.environ.get("DABIR_HOME")
    return Path(home) / "offices" if home else Path(platformdirs.user_documents_dir()) / "Dabir"
