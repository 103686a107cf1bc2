"""What leaves this machine with the sources: nothing of the machine itself, and everything a stranger needs."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

import pytest

from tests.house.sources import ROOT, named, tracked_files

COMMANDS = ("bin/dabir", "bin/check", "bin/translations", ".ci/run")

# Written in two halves, so that this file does not find itself.
HOME_FOLDER = re.compile("(?<![A-Za-z0-9_.-])/(?:ho" + r"me/[a-z]|ro" + r"ot/|Us" + r"ers/[A-Za-z]|wo" + "rk/)")
DRIVE_FOLDER = re.compile(r"[A-Z]:\\+Us" + "ers")
REGISTRY = re.compile("py" + r"pi\.org|python" + r"hosted\.org|index" + r"-url\s*=|extra-index" + r"-url\s*=")


def texts() -> list[tuple[Path, str]]:
    found = []
    for path in tracked_files():
        try:
            found.append((path, path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    return found


@pytest.mark.parametrize("pattern", [HOME_FOLDER, DRIVE_FOLDER], ids=["unix", "windows"])
def test_that_no_shared_file_knows_a_folder_of_one_machine(pattern: re.Pattern[str]) -> None:
    found = [f"{named(path)}: {hit.group()}" for path, text in texts() for hit in pattern.finditer(text)]

    assert not found


def test_that_no_shared_file_knows_a_registry() -> None:
    found = [f"{named(path)}: {hit.group()}" for path, text in texts() for hit in REGISTRY.finditer(text)]

    assert not found


def test_that_text_files_end_their_lines_the_same_way() -> None:
    assert [named(path) for path, text in texts() if "\r" in text] == []


def test_that_no_offices_data_is_shared() -> None:
    private = {".dabir", ".qm", ".log", ".sqlite", ".db"}

    assert [named(path) for path in tracked_files() if path.suffix in private] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_that_a_command_can_be_run(command: str) -> None:
    path = ROOT / command

    assert os.access(path, os.X_OK)
    assert path.read_text(encoding="utf-8").startswith("#!/usr/bin/env bash\n")


def test_that_every_package_is_pinned_exactly() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *(name for group in project["dependency-groups"].values() for name in group),
        *project["tool"]["uv"]["constraint-dependencies"],
    ]

    assert [line for line in wanted if not re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][A-Za-z0-9.]*", line)] == []


def test_that_a_picture_shown_in_a_page_is_there() -> None:
    shown = [
        (path, link)
        for path, text in texts()
        if path.suffix == ".md"
        for link in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text)
    ]

    assert [f"{named(path)}: {link}" for path, link in shown if not (path.parent / link).is_file()] == []


def test_that_a_link_between_pages_leads_somewhere() -> None:
    links = [
        (path, link)
        for path, text in texts()
        if path.suffix == ".md"
        for link in re.findall(r"(?<!!)\[[^\]]*\]\((?![a-z]+:|#)([^)#]+)", text)
    ]

    assert [f"{named(path)}: {link}" for path, link in links if not (path.parent / link).exists()] == []
