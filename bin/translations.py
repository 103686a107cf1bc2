"""The program's sentences in translation: how they are extracted, filled from a table, and what makes them fit.

Without an option the files in `translations/` are brought up to date with the sources. lupdate, which comes with
PySide6, reads `self.tr(...)` under the name of its class and `sentence(CONTEXT, ...)` under its context.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("fa", "en")

# English needs only its plurals: every other sentence is shown as the source has it.
LUPDATE_OPTIONS = {
    "fa": ("-target-language", "fa_IR"),
    "en": ("-target-language", "en_US", "-pluralonly"),
}

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n|%L?\d+")
MARKUP = re.compile(r"<[^<>]*>|&\w+;")
LATIN_TOKEN = re.compile(r"[A-Za-z][A-Za-z0-9./+:_-]*")  # SHA-256, PDF/A-3a and A4 keep their digits
ARABIC_LETTER = re.compile(r"[\u064a\u0643]")
FOREIGN_DIGIT = re.compile(r"[0-9\u0660-\u0669]")
ASCII_MARK = re.compile(r"[\u0600-\u06ff\u200c][,;?]")


@dataclass(frozen=True)
class Message:
    """One sentence of the program with its translations: one, or one per plural form."""

    context: str
    source: str
    translations: tuple[str, ...]
    finished: bool


Table = dict[tuple[str, str], tuple[str, ...]]
"""Context (empty: every one) and English, with the forms of the translation."""


def lupdate() -> Path:
    """The extractor that PySide6 brings along.

    Raises:
        SystemExit: PySide6 is not installed here.
    """
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("PySide6 is not installed in this environment: bin/translations makes it.")
    folder = Path(spec.submodule_search_locations[0])
    return folder / ("lupdate.exe" if sys.platform == "win32" else "lupdate")


def extract(sources: Path, target: Path, language: str) -> None:
    """Brings the .ts file `target` up to date with every module under `sources`; translations in it are kept."""
    modules = sorted(str(module) for module in sources.rglob("*.py"))
    target.parent.mkdir(parents=True, exist_ok=True)
    command = [
        str(lupdate()),
        "-silent",
        "-no-obsolete",
        "-no-ui-lines",
        *("-locations", "none"),
        *("-source-language", "en_US"),
        *LUPDATE_OPTIONS[language],
        *("-tr-function-alias", "translate+=sentence"),
        *modules,
        *("-ts", str(target)),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or "rror" in done.stderr:
        raise SystemExit(f"lupdate failed:\n{done.stdout}{done.stderr}")


def messages(path: Path) -> Iterator[Message]:
    """Every sentence in a .ts file."""
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = translation.findall("numerusform")
            texts = tuple(form.text or "" for form in forms) or (translation.text or "",)
            yield Message(name, message.findtext("source") or "", texts, translation.get("type") is None and all(texts))


def faults_of(message: Message, language: str) -> Iterator[str]:
    """What is wrong with the translation of one sentence, each as words that follow the sentence."""
    if not message.finished:
        yield "has no translation"
        return
    asked = set(PLACEHOLDER.findall(message.source))
    for text in message.translations:
        given = set(PLACEHOLDER.findall(text))
        # A plural form such as "one item" may leave the number out.
        lacking = {mark for mark in asked - given if not (mark in {"%n", "%Ln"} and len(message.translations) > 1)}
        if lacking:
            yield f"lacks {', '.join(sorted(lacking))} in «{text}»"
        if given - asked:
            yield f"has {', '.join(sorted(given - asked))}, which the source does not fill, in «{text}»"
        if language == "fa":
            yield from (f"{fault} in «{text}»" for fault in _faults_of_persian(text))


def _faults_of_persian(text: str) -> Iterator[str]:
    bare = LATIN_TOKEN.sub("", MARKUP.sub("", PLACEHOLDER.sub("", text)))
    if ARABIC_LETTER.search(text):
        yield "has an Arabic yeh or kaf"
    if FOREIGN_DIGIT.search(bare):
        yield "has digits that are not Persian"
    if ASCII_MARK.search(text):
        yield "has a Latin comma, semicolon or question mark after a Persian letter"


def check(sources: Path, folder: Path) -> list[str]:
    """Every fault in the translations: out of date, unfinished, or not fit to be shown."""
    faults: list[str] = []
    for language in LANGUAGES:
        path = folder / f"dabir_{language}.ts"
        if not path.is_file():
            faults.append(f"{path.name} does not exist: bin/translations makes it")
            continue
        faults += _out_of_date(sources, path, language)
        faults += [
            f"{path.name}: {message.context}: “{message.source}” {fault}"
            for message in messages(path)
            for fault in faults_of(message, language)
        ]
    return faults


def _out_of_date(sources: Path, path: Path, language: str) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / path.name
        shutil.copyfile(path, fresh)
        extract(sources, fresh, language)
        kept = {(message.context, message.source) for message in messages(path)}
        now = {(message.context, message.source) for message in messages(fresh)}
    for context, source in sorted(now - kept):
        yield f"{path.name}: {context}: “{source}” is in the program and not in the file: run bin/translations"
    for context, source in sorted(kept - now):
        yield f"{path.name}: {context}: “{source}” is no longer in the program: run bin/translations"


def read_table(path: Path) -> Table:
    r"""English, tab, translation (more tabs: further plural forms), one sentence a line; `\n` is a line break.

    Lines after one such as `[AgendaPart]` are for that context only, lines after `[]` for every context.
    """
    table: Table = {}
    context = ""
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("[") and line.rstrip().endswith("]") and "\t" not in line:
            context = line.strip()[1:-1]
            continue
        source, *forms = (cell.strip().replace("\\n", "\n") for cell in line.split("\t"))
        if not forms or not all(forms):
            raise SystemExit(f"{path}, line {number}: expected English, a tab and the translation")
        table[context, source] = tuple(forms)
    return table


def fill(target: Path, table: Table) -> tuple[int, set[str]]:
    """Pours `table` into the .ts file. Gives the number of places filled and the sources that no place has."""
    tree = ET.parse(target)
    unknown, filled = set(table), 0
    for context, message in _in_contexts(tree.getroot()):
        source, translation = message.findtext("source") or "", message.find("translation")
        key = next((key for key in ((context, source), ("", source)) if key in table), None)
        if key is None or translation is None:
            continue
        unknown.discard(key)
        forms = table[key]
        numerus = translation.findall("numerusform")
        if numerus:
            for index, form in enumerate(numerus):
                form.text = forms[min(index, len(forms) - 1)]
        else:
            translation.text = forms[0]
        translation.attrib.pop("type", None)
        filled += 1
    tree.write(target, encoding="utf-8", xml_declaration=True)
    return filled, {source for _, source in unknown}


def _in_contexts(root: ET.Element) -> Iterator[tuple[str, ET.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def _print_unfinished(path: Path) -> None:
    for source in sorted({message.source for message in messages(path) if not message.finished}):
        print(source.replace("\n", "\\n"), end="\t\n")


def main() -> int:
    parser = argparse.ArgumentParser(prog="bin/translations", description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="change nothing; name every fault, exit code 1")
    parser.add_argument("--fill", type=Path, metavar="FILE.tsv", help="pour in a table: English, tab, translation")
    parser.add_argument("--unfinished", action="store_true", help="print what lacks a translation, as such a table")
    parser.add_argument("--language", choices=LANGUAGES, default="fa", help="for --fill and --unfinished (default fa)")
    parser.add_argument("--sources", type=Path, default=ROOT / "desktop_app", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, default=ROOT / "translations", help=argparse.SUPPRESS)
    chosen = parser.parse_args()

    if chosen.check:
        faults = check(chosen.sources, chosen.folder)
        print("\n".join(faults) if faults else "translations are complete")
        return 1 if faults else 0
    for language in LANGUAGES:
        extract(chosen.sources, chosen.folder / f"dabir_{language}.ts", language)
    target = chosen.folder / f"dabir_{chosen.language}.ts"
    if chosen.fill is not None:
        filled, unknown = fill(target, read_table(chosen.fill))
        extract(chosen.sources, target, chosen.language)  # lupdate's own layout again
        print(f"{filled} places filled")
        for source in sorted(unknown):
            print(f"not in the program: {source}", file=sys.stderr)
    if chosen.unfinished:
        _print_unfinished(target)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
