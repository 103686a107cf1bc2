"""Whose work the program stands on is said in the window, in the package and in the readme alike."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from desktop_app.ui.pages.settings_about import FONT_LICENCES, PARTS
from tests.house.sources import ROOT

FONTS = ROOT / "resources" / "fonts"


def project() -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return found


def licences_shipped() -> set[str]:
    return {path.name for path in FONTS.glob("*.txt")}


def test_that_every_package_that_comes_along_is_named_in_the_window() -> None:
    named = {name.lower() for names, _licence in PARTS for name in names.split(", ")}
    brought = {re.split(r"[=<>\[ ;]", one)[0].lower().removesuffix("-essentials") for one in project()["dependencies"]}

    assert brought - named == set()


def test_that_every_font_comes_with_a_licence_that_the_window_shows() -> None:
    families = {path.stem.split("-")[0] for path in FONTS.glob("*.ttf")}

    assert {font for font, _file in FONT_LICENCES} == families
    assert {file for _font, file in FONT_LICENCES} == licences_shipped()
    assert families <= set(PARTS[0][0].split(", "))


def test_that_the_package_carries_every_licence() -> None:
    assert set(project()["license-files"]) == {"LICENSE", *(f"resources/fonts/{name}" for name in licences_shipped())}


def test_that_the_readme_names_every_licence() -> None:
    linked = set(re.findall(r"\]\(([^)]+)\)", (ROOT / "README.md").read_text(encoding="utf-8")))

    assert set(project()["license-files"]) - linked == set()
