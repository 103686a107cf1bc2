"""What a person has chosen of the versions of records so far, before it is recorded."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop_app.exchange.weaving import woven
from desktop_app.services.exchange.views import Choice, ConflictView, FieldConflict, Side, Version

OURS, THEIRS = 0, 1
"""Places among `FieldConflict.versions`."""
BOTH = frozenset({OURS, THEIRS})
Text = tuple[str, str]
"""Register and field of a long text."""


class Standing(enum.Enum):
    """How far a conflict is decided."""

    OPEN = "open"
    LATER = "later"
    DECIDED = "decided"


@dataclass
class Deciding:
    """One conflict: for each register a version of it, or for a long text two with the words that merge them."""

    conflict: ConflictView
    standing: Standing = Standing.OPEN
    _picked: dict[str, frozenset[int]] = field(default_factory=dict)
    _written: dict[Text, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.begin_anew()

    def begin_anew(self) -> None:
        """Nothing is chosen but the merged texts in which no sentence was changed by both."""
        self._picked.clear()
        self._written.clear()
        for text in self.conflict.to_choose:
            if text.merged is not None and text.merged.clean:
                self._picked[text.register] = BOTH

    # What is chosen

    def picked(self, of: FieldConflict) -> frozenset[int]:
        """The places of the chosen versions; two where they are merged."""
        if of.needs_choice:
            return self._picked.get(of.register, frozenset())
        if of.equal:
            return BOTH
        return frozenset({OURS if of.automatic is Side.OURS else THEIRS})

    def text(self, of: FieldConflict) -> str:
        """The words that merge both versions: as the person has edited them, else a draft with the words of both."""
        written = self._written.get((of.register, of.field))
        if written is None:
            written = woven(of.merged) if of.merged is not None else ""
        return written

    @property
    def undecided(self) -> tuple[str, ...]:
        """The registers for which nothing is chosen yet."""
        return tuple(register for register in self.conflict.registers if not self._picked.get(register))

    @property
    def is_complete(self) -> bool:
        return not self.undecided

    @property
    def side(self) -> Side | None:
        """The side that everything is chosen from; None where it differs, or something is still open."""
        sides = {self._picked.get(register, frozenset()) for register in self.conflict.registers}
        if sides == {frozenset({OURS})}:
            return Side.OURS
        return Side.THEIRS if sides == {frozenset({THEIRS})} else None

    def choices(self) -> tuple[Choice, ...]:
        """What is to be stored: one value for each register that has been chosen."""
        return tuple(self._choice(register) for register in self.conflict.registers if self._picked.get(register))

    def _choice(self, register: str) -> Choice:
        fields = [one for one in self.conflict.to_choose if one.register == register]
        picked = self._picked[register]
        if len(picked) == 1:
            return self.conflict.choose(fields[0], fields[0].versions[next(iter(picked))])
        texts = [one for one in fields if one.merged is not None]
        choice = self.conflict.write(texts[0], self.text(texts[0]))
        for more in texts[1:]:  # a register of two texts holds both merged
            so_far = replace(more, ours=Version(more.ours.value, choice.raw))
            choice = self.conflict.write(so_far, self.text(more))
        return choice

    # Choosing

    def pick(self, of: FieldConflict, place: int) -> None:
        """That version alone."""
        if of.needs_choice and place < len(of.versions):
            self._picked[of.register] = frozenset({place})

    def toggle(self, of: FieldConflict, place: int) -> None:
        """Ticks or unticks one version of a long text; what is no text has one version only."""
        if not of.needs_choice:
            return
        before = self.picked(of)
        if of.merged is None or place > THEIRS or not before <= BOTH:
            self.pick(of, place)
        else:
            self._picked[of.register] = before ^ {place}

    def toggle_merge(self, of: FieldConflict) -> None:
        """Both versions of a long text; from both back to ours."""
        if of.needs_choice and of.merged is not None:
            self._picked[of.register] = frozenset({OURS}) if self.picked(of) == BOTH else BOTH

    def write(self, of: FieldConflict, text: str) -> None:
        """Other words for the merged text."""
        self._written[(of.register, of.field)] = text

    def take_all(self, side: Side) -> None:
        """One side's version of everything that is to be chosen."""
        place = OURS if side is Side.OURS else THEIRS
        self._picked = {register: frozenset({place}) for register in self.conflict.registers}


class Decisions:
    """All conflicts of one file, in its order."""

    def __init__(self, conflicts: Sequence[ConflictView] = ()) -> None:
        self.all = [Deciding(conflict) for conflict in conflicts if conflict.to_choose]

    def of(self, key: str) -> Deciding | None:
        return next((one for one in self.all if one.conflict.key == key), None)

    def place_of(self, key: str) -> int:
        """Counted from 0; -1 for what is no conflict."""
        return next((place for place, one in enumerate(self.all) if one.conflict.key == key), -1)

    def follow(self, conflicts: Sequence[ConflictView]) -> None:
        """The same file, read again: what was chosen of a record that has not changed meanwhile stays."""
        before = {one.conflict.key: one for one in self.all}
        self.all = []
        for conflict in conflicts:
            if conflict.to_choose:
                known = before.get(conflict.key)
                same = known is not None and known.conflict == conflict
                self.all.append(known if known is not None and same else Deciding(conflict))

    def next_open(self, after: str) -> Deciding | None:
        """The next conflict that is not decided, from there round to the start."""
        start = self.place_of(after) + 1
        return next((one for one in self.all[start:] + self.all[:start] if one.standing is Standing.OPEN), None)

    @property
    def open(self) -> int:
        """How many are neither decided nor left for later."""
        return sum(one.standing is Standing.OPEN for one in self.all)

    def choices(self) -> tuple[Choice, ...]:
        """Of everything that is decided."""
        return tuple(choice for one in self.all if one.standing is Standing.DECIDED for choice in one.choices())
