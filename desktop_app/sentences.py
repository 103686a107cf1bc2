"""What may be said to a person: a fact and a next step, written once in English, translated on screen."""

from __future__ import annotations

from pathlib import Path


def sentence(context: str, text: str) -> str:
    """`text` itself. `lupdate` knows this name, so the text reaches `translations/` under `context`."""
    del context
    return text


class Spoken(Exception):  # noqa: N818 - an error here is named as the situation it tells of
    """An error that a person is told: `fact` and `next_step` are English templates filled from `values`."""

    context = "Rules"

    def __init__(self, fact: str, next_step: str = "", **values: object) -> None:
        super().__init__(fact)
        self.fact = fact
        self.next_step = next_step
        self.values = values

    def __str__(self) -> str:
        return f"{self.fact} {self.next_step}".strip().format(**self.values)


class Refused(Spoken):
    """A rule that the person can act on. Nothing has been changed."""


class EnvironmentFault(Spoken):
    """The machine stands in the way (disk, medium, lock, damage): names the file. Nothing has been changed."""

    def __init__(self, fact: str, next_step: str = "", *, path: Path, **values: object) -> None:
        super().__init__(fact, next_step, path=str(path), **values)
        self.path = path
