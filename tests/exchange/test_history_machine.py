"""The same histories under hypothesis, which chooses the steps and shortens what breaks a promise."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.exchange.end_check import finish
from tests.exchange.histories import ALPHABET
from tests.exchange.world import GRANTS, Setup, Step, World

number = st.integers(0, 63)
few = st.integers(0, 3)


class OfficesWithoutANetwork(RuleBasedStateMachine):
    """Offices write, seal, pass files about, lose them, undo and restore; in the end all are given everything."""

    def __init__(self) -> None:
        super().__init__()
        self.world: World
        self.steps: list[Step] = []

    @initialize(
        clocks=st.lists(st.integers(0, 4), min_size=2, max_size=6),
        grants=st.lists(st.integers(0, len(GRANTS) - 1), min_size=6, max_size=6),
        versions=st.lists(st.integers(1, 2), min_size=6, max_size=6),
        end=number,
    )
    def begin(self, clocks: list[int], grants: list[int], versions: list[int], end: int) -> None:
        count = len(clocks)
        self.world = World(Setup(clocks, grants[:count], versions[:count], end))

    def step(self, *step: object) -> None:
        self.steps.append(list(step))
        self.world.do(list(step))

    @rule(o=few, row=few, register=few, value=number)
    def write(self, o: int, row: int, register: int, value: int) -> None:
        self.step("write", o, row, register, value)

    @rule(o=few, giver=few, write=number, row=few, value=number)
    def write_and_pass_on(self, o: int, giver: int, write: int, row: int, value: int) -> None:
        """What offices do all day, in one rule, so that histories get somewhere."""
        self.step("write", giver, row, write, value)
        self.step("send", giver, 63, value, 1)
        self.step("receive", o, write, 1, 2)

    @rule(name=st.sampled_from(sorted(set(ALPHABET) - {"write"})), numbers=st.lists(number, min_size=4, max_size=4))
    def anything(self, name: str, numbers: list[int]) -> None:
        self.step(name, *numbers[: ALPHABET[name][1]])

    def teardown(self) -> None:
        if hasattr(self, "world"):
            note(json.dumps({"setup": self.world.setup.told(), "steps": self.steps}))
            finish(self.world)


TestOfficesWithoutANetwork = OfficesWithoutANetwork.TestCase
TestOfficesWithoutANetwork.settings = settings(
    max_examples=100, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
