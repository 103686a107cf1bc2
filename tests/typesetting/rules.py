"""The register of archive rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tests.typesetting.taken_apart import Paper

Rule = Callable[[Paper], Iterable[str]]
RULES: dict[str, Rule] = {}


def rule(check: Rule) -> Rule:
    """Enters a rule under the name of its function; what it yields are complaints."""
    RULES[check.__name__.replace("_", " ")] = check
    return check
