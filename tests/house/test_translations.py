"""Every sentence of the program has its Persian, and the check that says so can tell a bad one."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import ROOT, modules, named

TRANSLATIONS = ROOT / "bin" / "translations.py"


def translations(*arguments: str, house: Path | None = None) -> subprocess.CompletedProcess[str]:
    places = [] if house is None else ["--sources", str(house / "source"), "--folder", str(house / "translations")]
    return subprocess.run(
        [sys.executable, str(TRANSLATIONS), *arguments, *places], capture_output=True, text=True, check=False
    )


def house_with(folder: Path, *sentences: str, plurals: tuple[str, ...] = ()) -> Path:
    (folder / "source").mkdir(exist_ok=True)
    lines = [f"        self.tr({text!r})\n" for text in sentences]
    lines += [f'        self.tr({text!r}, "", 3)\n' for text in plurals]
    (folder / "source" / "page.py").write_text(
        "class Page(QWidget):\n    def show_words(self):\n" + "".join(lines), encoding="utf-8"
    )
    return folder


def fill(house: Path, table: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    path = house / "table.tsv"
    path.write_text("".join(f"{source}\t{given}\n" for source, given in table.items()), encoding="utf-8")
    return translations("--fill", str(path), *arguments, house=house)


def test_that_the_program_is_translated_completely() -> None:
    done = translations("--check")

    assert done.returncode == 0, done.stdout + done.stderr


def literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_that_every_sentence_can_be_extracted() -> None:
    """`tr(f"...")` and `tr(variable)` reach no translator: format after `tr`, never inside it."""
    unseen = []
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = ast.unparse(node.func).rpartition(".")[2]
            wanted = {"tr": 1, "sentence": 2}.get(name, 0)
            if wanted and not all(literal(argument) for argument in node.args[:wanted]):
                unseen.append(f"{named(path)}:{node.lineno}")

    assert not unseen


def test_that_a_finished_house_passes(tmp_path: Path) -> None:
    house = house_with(tmp_path, "Meeting {number}", "Digest SHA-256", plurals=("%n items",))
    fill(house, {"Meeting {number}": "جلسه {number}", "Digest SHA-256": "چکیده SHA-256", "%n items": "%n بند"})
    fill(house, {"%n items": "one item\t%n items"}, "--language", "en")

    done = translations("--check", house=house)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("source", "given", "fault"),
    [
        ("Place {place}", "محل", "lacks {place}"),
        ("Place {place}", "محل {place} {room}", "{room}, which the source does not fill"),
        ("Committee", "كارگروه", "Arabic yeh or kaf"),
        ("Fifteen days", "15 روز", "digits that are not Persian"),
        ("Fifteen days", "١٥ روز", "digits that are not Persian"),
        ("Agenda and minutes", "دستور جلسه, صورتجلسه", "Latin comma"),
        ("Close?", "بسته شود?", "question mark"),
    ],
)
def test_that_a_bad_translation_is_named(tmp_path: Path, source: str, given: str, fault: str) -> None:
    house = house_with(tmp_path, source)
    fill(house, {source: given})

    done = translations("--check", house=house)

    assert done.returncode == 1
    assert source in done.stdout
    assert fault in done.stdout


def test_that_a_sentence_without_persian_is_named(tmp_path: Path) -> None:
    house = house_with(tmp_path, "Quorum", "Minutes")
    fill(house, {"Quorum": "حد نصاب"})

    done = translations("--check", house=house)

    assert done.returncode == 1
    assert "“Minutes” has no translation" in done.stdout
    assert "Quorum" not in done.stdout


def test_that_a_file_behind_its_sources_is_named(tmp_path: Path) -> None:
    house = house_with(tmp_path, "Quorum", "Minutes")
    fill(house, {"Quorum": "حد نصاب", "Minutes": "صورتجلسه"})
    house_with(tmp_path, "Minutes", "Agenda")

    done = translations("--check", house=house)

    assert "“Agenda” is in the program and not in the file" in done.stdout
    assert "“Quorum” is no longer in the program" in done.stdout


def test_that_a_table_says_what_it_could_not_place(tmp_path: Path) -> None:
    house = house_with(tmp_path, "Quorum")

    done = fill(house, {"Quorum": "حد نصاب", "Ballot": "رأی"})

    assert "1 places filled" in done.stdout
    assert "not in the program: Ballot" in done.stderr


def test_that_a_word_can_be_said_otherwise_on_one_page(tmp_path: Path) -> None:
    house = house_with(tmp_path, "Minutes")
    (house / "source" / "item.py").write_text(
        "class Item(QWidget):\n    def show_words(self):\n        self.tr('Minutes')\n", encoding="utf-8"
    )
    (house / "table.tsv").write_text("Minutes\tصورتجلسه\n[Item]\nMinutes\tدقیقه\n", encoding="utf-8")

    translations("--fill", str(house / "table.tsv"), house=house)

    filled = (house / "translations" / "dabir_fa.ts").read_text(encoding="utf-8")
    assert "صورتجلسه" in filled
    assert "دقیقه" in filled
