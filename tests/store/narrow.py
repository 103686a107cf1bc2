"""The store's driver over a disk with room for so many pages and no more: SQLite itself says that it is full."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from desktop_app.store.connections import DRIVER

PAGE = 4096


class Narrow(ModuleType):
    """`pages` is how large a file may become; to be widened when somebody has made room."""

    def __init__(self, pages: int) -> None:
        super().__init__("narrow")
        self.pages = pages

    def __getattr__(self, name: str) -> Any:
        return getattr(DRIVER, name)

    def connect(self, *given: Any, **named: Any) -> Any:
        connection = DRIVER.connect(*given, **named)
        connection.execute(f"PRAGMA max_page_count={self.pages}")
        return connection
