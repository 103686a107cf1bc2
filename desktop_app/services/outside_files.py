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


def put(content: bytes, path: Path) -> Path:
    """Writes a whole file or leaves the old one."""
    fresh = path.with_name(f".{path.name}.part")
    try:
        fresh.write_bytes(content)
        fresh.replace(path)
    except OSError as trouble:
        fresh.unlink(missing_ok=True)
        raise EnvironmentFault(
            sentence("Rules", "The file {path} could not be written."),
            sentence("Rules", "Another folder can be chosen, or room made on this one; nothing has been changed."),
            path=path,
        ) from trouble
    return path
