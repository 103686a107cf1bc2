"""The rules of PDF/A-3a and PDF/UA-1 that a paper could break, each with a name, checked on the finished file.

`broken_rules(data)` is what tests ask: the names of the rules that a file breaks, with what is wrong. An empty answer
is no certificate, but each rule here is one that archives and readers do check.
"""

from __future__ import annotations

from tests.typesetting import rules_of_files, rules_of_fonts, rules_of_tags
from tests.typesetting.rules import RULES
from tests.typesetting.taken_apart import Paper

__all__ = ["RULES", "broken_rules", "rules_of_files", "rules_of_fonts", "rules_of_tags"]


def broken_rules(data: bytes) -> dict[str, list[str]]:
    """The rules that the file breaks, each with the first of its complaints."""
    paper = Paper(data)
    found = {name: list(rule(paper))[:5] for name, rule in RULES.items()}
    return {name: complaints for name, complaints in found.items() if complaints}
