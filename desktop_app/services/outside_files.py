"""Files of other programs and people: read up to a limit, written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from desktop_app.sentences import EnvironmentFault, Refused, sentence

MEGABYTE = 1024 * 1024


def content_of(path: Path, most: int) -> bytes:
    """The file's bytes. Refused when there are more than `most`."""
    try:
        with path.open("rb") as stream:
            content = stream.read(most + 1)
    except OSError as trouble:
        raise EnvironmentFault(
            sentence("Rules", "The file {path} could not be read."),
            sentence("Rules", "Check that it is still there and may be read."),
            path=path,
        ) from trouble
    if len(content) > most:
        raise Refused(
            sentence("Rules", "The file {name} is larger than {most} megabytes."),
            sentence("Rules", "Choose a smaller file, or split it."),
            name=path.name,
            most=max(1, most // MEGABYTE),
        )
    return content


def make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_written(folder) from error


def kept(content: bytes, file: Path) -> Path:
    """Writes a whole file or none, beside an older one of the same name. Gives the name it got."""
    free, number = file, 2
    while free.exists():
        free, number = file.with_stem(f"{file.stem}-{number}"), number + 1
    return put(content, free)


def put(content: bytes, file: Path, *, private: bool = False) -> Path:
    """Writes a whole file or leaves the old one: a name of its own first, then the right one.

    A `private` file, one that holds a key, can be read by nobody else on this machine.
    """
    fresh = file.with_name(f".{file.name}.part")
    try:
        if private:
            fresh.touch(mode=0o600)
        fresh.write_bytes(content)
        fresh.replace(file)
    except PermissionError as error:
        _drop(fresh)
        if not file.is_file():
            raise _not_written(file) from error  # it is the folder that takes nothing
        raise EnvironmentFault(
            sentence("Rules", "The file {path} could not be written; it may be open in another program."),
            sentence("Rules", "Close it there, or save under another name."),
            path=file,
        ) from error
    except OSError as error:
        _drop(fresh)
        raise _not_written(file) from error
    return file


def _drop(fresh: Path) -> None:
    try:
        fresh.unlink(missing_ok=True)
    except OSError:
        return


def _not_written(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        sentence("Rules", "The file {path} could not be written."),
        sentence("Rules", "Choose a folder that can be written to and has room."),
        path=path,
    )
