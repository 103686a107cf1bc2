"""Whether the histories would notice: every rule of the library is broken once, and its kept history tells."""

from __future__ import annotations

import pytest

from tests.exchange.broken_rules import RULES, Broken, broken
from tests.exchange.histories import SCRIPTS, fault_of, read


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_that_a_broken_rule_is_noticed_by_a_short_history(rule: Broken) -> None:
    """Kept by `python -m tests.exchange.broken_rules`."""
    script = read(SCRIPTS / f"{rule.name}.json")
    assert fault_of(script) == ""
    with broken(rule):
        assert fault_of(script)
