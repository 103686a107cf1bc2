"""The house grammar of CONTRIBUTING, as far as a machine can read it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house.sources import PACKAGE, ROOT, modules, named

FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers", "base", "core"}
HARD_LIMIT = 450  # CONTRIBUTING's guide is 300: this is where a module has become two


def opening_sentence(module: Path) -> str:
    text = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return text.partition("\n\n")[0].replace("\n", " ").strip()


def everything_named() -> list[Path]:
    return [path for folder in ("desktop_app", "tests", "bin", "benchmarks") for path in modules(ROOT / folder)]


def test_that_no_module_hides_behind_a_name_that_says_nothing() -> None:
    vague = [
        named(path)
        for path in everything_named()
        if FORBIDDEN_NAMES & {part.lower() for part in path.relative_to(ROOT).with_suffix("").parts}
    ]

    assert not vague, f"find the noun for: {', '.join(vague)}"


def test_that_no_class_hides_behind_a_name_that_says_nothing() -> None:
    vague = [
        f"{named(path)}: {node.name}"
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and node.name.endswith(("Utils", "Helper", "Helpers", "Manager", "Misc"))
    ]

    assert not vague, f"find the noun for: {', '.join(vague)}"


@pytest.mark.parametrize("module", modules(), ids=named)
def test_that_a_module_opens_with_one_sentence(module: Path) -> None:
    opening = opening_sentence(module)

    assert opening, "no docstring says what this module knows"
    assert opening.endswith((".", "?", "»", "`")), f"not a whole sentence: {opening!r}"
    assert len(opening) <= 240, f"more than one sentence's worth: {opening!r}"


def test_that_no_module_has_become_two() -> None:
    """A migration is a list of what one version looked like, and is never edited again: it may be long."""
    lengths = {
        named(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in modules()
        if "migrations" not in path.parts
    }
    long = {name: length for name, length in lengths.items() if length > HARD_LIMIT}

    assert not long, f"over {HARD_LIMIT} lines: {long}"


def test_that_no_import_is_hidden_from_the_contract() -> None:
    """`importlib.import_module` and `__import__` reach a room without an arrow in the picture."""
    hidden = [
        f"{named(path)}:{node.lineno}"
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"importlib.import_module", "__import__"}
    ]

    assert not hidden


def test_that_there_is_a_room_for_every_folder() -> None:
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir() and (path / "__init__.py").exists()}
    pictured = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

    assert [room for room in sorted(rooms) if f"{room}/" not in pictured] == []
