"""A stick that fails at a chosen moment: the n-th thing that is done with it, or what it says when it is read back."""

from __future__ import annotations

import builtins
import contextlib
import errno
import io
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest


@dataclass
class Stick:
    """Everything that the program does under `folder` is counted; from the step `until` on it is gone."""

    folder: Path
    until: int = 1 << 30
    error: int = errno.EIO
    only: str = ""
    """Only this kind of step fails."""
    steps: list[str] = field(default_factory=list)
    handles: set[int] = field(default_factory=set)

    def step(self, what: str) -> None:
        self.steps.append(what)
        if len(self.steps) >= self.until and self.only in {"", what}:
            raise OSError(self.error, os.strerror(self.error))

    def holds(self, path: Any) -> bool:
        return isinstance(path, str | Path) and self.folder in Path(path).parents


class _Counted(io.FileIO):
    def __init__(self, stick: Stick, path: Any, mode: str) -> None:
        stick.step(f"open {mode}")
        super().__init__(path, mode)
        self.stick = stick
        stick.handles.add(self.fileno())

    def write(self, content: Any, /) -> int:
        self.stick.step("write")
        return super().write(content)

    def read(self, size: int | None = -1, /) -> bytes:
        self.stick.step("read")
        return super().read(size)

    def readall(self) -> bytes:
        self.stick.step("read")
        return super().readall()

    def readinto(self, buffer: Any, /) -> int:
        self.stick.step("read")
        return super().readinto(buffer)

    def close(self) -> None:
        if not self.closed:
            self.stick.handles.discard(self.fileno())
        super().close()


@contextlib.contextmanager
def watched(stick: Stick) -> Iterator[Stick]:
    """As long as it is inserted."""
    opening, flushing, renaming = io.open, os.fsync, Path.replace

    def open_(file: Any, mode: str = "r", *given: Any, **named: Any) -> Any:
        if not stick.holds(file) or "b" not in mode:
            return opening(file, mode, *given, **named)
        raw = _Counted(stick, file, mode.replace("b", ""))
        return io.BufferedWriter(raw) if "w" in mode else io.BufferedReader(raw)

    def fsync(handle: int) -> None:
        if handle in stick.handles:
            stick.step("flush")
        flushing(handle)

    def replace(path: Path, target: Any) -> Path:
        if stick.holds(target):
            stick.step("rename")
        return renaming(path, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(io, "open", open_)
        patch.setattr(builtins, "open", open_)
        patch.setattr(os, "fsync", fsync)
        patch.setattr(Path, "replace", replace)
        yield stick
