"""The language is built from its source when needed, and turns the window round."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.sentences import EnvironmentFault
from desktop_app.ui import translations, wording

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
<context><name>Trial</name>
<message><source>Record</source><translation>{word}</translation></message>
</context>
</TS>
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "translations", lambda: tmp_path)
    monkeypatch.setenv("DABIR_HOME", str(tmp_path / "home"))
    return tmp_path


def say(qapp: QApplication) -> str:
    speech = translations.Speech(qapp)
    speech.speak("fa")
    said = QCoreApplication.translate("Trial", "Record")
    speech.speak("en")
    return said


def test_that_a_changed_source_is_built_again_and_the_old_build_goes(qapp: QApplication, folder: Path) -> None:
    source = folder / "dabir_fa.ts"
    source.write_text(SOURCE.format(word="ثبت"), encoding="utf-8")
    assert say(qapp) == "ثبت"
    source.write_text(SOURCE.format(word="نوشتن"), encoding="utf-8")
    assert say(qapp) == "نوشتن"
    assert len(list(paths.user_cache().glob("dabir_fa-*.qm"))) == 1


def test_that_a_bundled_translation_is_taken_as_it_is(qapp: QApplication, folder: Path) -> None:
    (folder / "dabir_fa.ts").write_text(SOURCE.format(word="ثبت"), encoding="utf-8")
    built = translations.compiled("fa")
    assert built is not None
    (folder / "dabir_fa.qm").write_bytes(built.read_bytes())
    assert translations.compiled("fa") == folder / "dabir_fa.qm"


def test_that_a_broken_source_is_told_with_its_path_and_leaves_nothing_behind(folder: Path) -> None:
    source = folder / "dabir_fa.ts"
    source.write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(EnvironmentFault) as told:
        translations.compiled("fa")
    assert told.value.path == source
    assert list(paths.user_cache().iterdir()) == []


def test_that_the_window_turns_with_the_language(qapp: QApplication, folder: Path) -> None:
    speech = translations.Speech(qapp)
    speech.speak("fa")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert wording.is_persian()
    speech.speak("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert not wording.is_persian()
