"""The file that is brought in: read whole, told apart by what is in it, refused where it is none of the kinds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.documents.outside_package import OutsideKind, kind_of
from desktop_app.documents.outside_sheet import OutsideSheet
from desktop_app.documents.outside_word import Block
from desktop_app.progress import Progress
from desktop_app.sentences import Refused, sentence
from desktop_app.services.import_fields import ListKind
from desktop_app.services.outside_files import MEGABYTE, content_of

MOST: Final = 60 * MEGABYTE


@dataclass(frozen=True)
class Source:
    """What was found in a file: sheets of a list, or the blocks of a Word document."""

    path: Path
    sheets: tuple[OutsideSheet, ...] = ()
    blocks: tuple[Block, ...] = ()

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def is_word(self) -> bool:
        return bool(self.blocks)


def read(path: Path, kind: ListKind, progress: Progress) -> Source:
    """Everything that the file holds. Refused where it is no list, or no Word document where minutes are wanted."""
    progress.step(0, 1)
    content = content_of(path, MOST)
    of_file = kind_of(content, path.name)
    if of_file is OutsideKind.WORD:
        if kind is not ListKind.MINUTES:
            raise Refused(
                sentence("Rules", "{name} is a Word document; a list is an Excel or CSV file."),
                sentence("Rules", "Choose another file, or bring it in as minutes."),
                name=path.name,
            )
        from desktop_app.documents.outside_word import blocks_of  # noqa: PLC0415 - start-up

        blocks = tuple(blocks_of(content, path.name))
        if not blocks:
            raise _empty(path.name)
        return Source(path, blocks=blocks)
    if kind is ListKind.MINUTES:
        raise Refused(
            sentence("Rules", "{name} is a list; minutes are brought in from a Word document."),
            sentence("Rules", "Choose another file, or bring it in as a list of resolutions."),
            name=path.name,
        )
    sheets = _sheets(content, of_file, path.name, progress)
    if not sheets:
        raise _empty(path.name)
    return Source(path, sheets=tuple(sheets))


def _sheets(content: bytes, kind: OutsideKind, name: str, progress: Progress) -> list[OutsideSheet]:
    if kind is OutsideKind.WORKBOOK:
        from desktop_app.documents.outside_workbook import sheets_of  # noqa: PLC0415 - start-up

        return sheets_of(content, name, progress)
    from desktop_app.documents.outside_csv import sheet_of  # noqa: PLC0415 - start-up

    sheet = sheet_of(content, name, progress)
    return [sheet] if sheet.rows else []


def _empty(name: str) -> Refused:
    return Refused(
        sentence("Rules", "The file {name} is empty."),
        sentence("Rules", "Choose the file that has the list."),
        name=name,
    )
