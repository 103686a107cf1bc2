"""How a follow-up file or an answer is put on a stick: whole and read back, and never over another file."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services.exchange.carrier import Hashed, carried, free_name


def put_on_stick(content: bytes, wanted: Path) -> Path:
    """Gives the name it got: the one that was wanted, or the next that is free."""

    def write(out: Hashed) -> None:
        out.write(content)

    target = free_name(wanted.parent, wanted.stem, wanted.suffix)
    with carried(target, write):
        return target
