"""The rules of exchange, each broken on purpose, so that it can be seen which promise of which history notices."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from desktop_app.exchange import ledger, merge, segments
from tests.exchange import histories


@dataclass(frozen=True)
class Broken:
    """A rule, and what stands in the library in its place."""

    name: str
    module: ModuleType
    where: str
    right: str
    wrong: str


RULES = (
    Broken(
        "newest_by_clock",
        *(merge, "RowLog.settled", "{register: _ranked(heads.values())", "{register: _ranked(heads.values())[:1]"),
    ),
    Broken("unseen_refs_ignored", merge, "RowLog.take", "            self.replaced.add(seen)\n", ""),
    Broken("nothing_replaces", merge, "RowLog.take", "self.heads[seen.register].pop(seen, None)", "pass"),
    Broken("lowest_rank_shown", merge, "_ranked", "reverse=True", "reverse=False"),
    Broken(
        "shown_by_arrival",
        merge,
        "_ranked",
        "tuple(sorted(heads, key=lambda one: one.rank, reverse=True))",
        "tuple(heads)",
    ),
    Broken("equal_values_are_a_conflict", merge, "shown", "len({one.value for one in of}) > 1", "len(of) > 1"),
    Broken("a_tombstone_wins_over_what_it_has_not_seen", merge, "shown", "not uncovered", "True"),
    Broken("one_tombstone_is_enough", merge, "shown", "len(stones) == len(life) and", ""),
    Broken("removed_against_edited_is_not_told", merge, "shown", "conflicts[LIFE] = life", "pass"),
    Broken("a_tombstone_replaces_what_it_covers", merge, "RowLog.take", "seen.register != change.register", "False"),
    Broken("deps_forgotten", ledger, "admit", "if any(reach.get((key.stream, other), 0) < n", "if any(False"),
    Broken(
        "gaps_forgotten",
        ledger,
        "admit",
        "!= key.n - 1:\n                continue",
        "> key.n - 1:\n                continue",
    ),
    Broken("chain_not_held", ledger, "admit", "if before != link.previous:", "if False:"),
    Broken("forks_taken_for_doubles", ledger, "admit", "elif held == link.hash:", "elif True:"),
    Broken("what_waited_is_forgotten", ledger, "admit", "waiting = dict(known.pending)", "waiting = {}"),
    Broken("one_round_of_admitting", ledger, "admit", "advanced = True\n    return", "pass\n    return"),
    Broken(
        "the_books_are_changed_while_sorting",
        ledger,
        "admit",
        "applied = dict(known.applied)",
        "applied = known.applied",
    ),
    Broken(
        "missing_tells_only_the_chain",
        ledger,
        "missing",
        "{**link.deps, key.replica: key.n - 1}",
        "{key.replica: key.n - 1}",
    ),
    Broken("missing_tells_only_deps", ledger, "missing", "{**link.deps, key.replica: key.n - 1}", "dict(link.deps)"),
    Broken("missing_tells_what_waits", ledger, "missing", "wanted - known.pending.keys()", "wanted"),
    Broken("the_next_is_left_out", ledger, "wanted_by", "key.n > have", "key.n > 1 + have"),
    Broken("every_stream_is_given", ledger, "wanted_by", "key.stream in streams and", ""),
    Broken(
        "adopted_writes_change_their_author",
        segments,
        "_read",
        "author, stamp = replicas[_count(place)]",
        "author, stamp = replica",
    ),
    Broken(
        "what_was_seen_is_not_packed",
        segments,
        "_body",
        "for ref in sorted(change.seen)]",
        "for ref in sorted(change.seen)][:1]",
    ),
    Broken(
        "names_of_other_registers_are_not_packed", segments, "_told", "if ref.register == register else", "if True else"
    ),
    Broken("the_signature_is_not_asked", segments, "checked", "if not holds(public, signature, head):", "if False:"),
    Broken(
        "the_body_is_not_held_to_its_header",
        segments,
        "checked",
        "hashlib.sha256(body).hexdigest() != header.body",
        "False",
    ),
)


@contextmanager
def broken(rule: Broken) -> Iterator[None]:
    """The library with this rule broken, as long as it is held."""
    source = inspect.getsource(rule.module)
    target: Any = rule.module
    *path, name = rule.where.split(".")
    for part in path:
        target = getattr(target, part)
    right = getattr(target, name)
    own = inspect.getsource(right)
    if own.count(rule.right) != 1:
        message = f"{rule.name}: the rule no longer stands in {rule.where} as it is broken here"
        raise LookupError(message)
    copy = ModuleType(rule.module.__name__)
    copy.__file__ = rule.module.__file__
    sys.modules[copy.__name__], kept = copy, sys.modules[copy.__name__]
    try:
        exec(compile(source.replace(own, own.replace(rule.right, rule.wrong)), f"<{rule.name}>", "exec"), vars(copy))
    finally:
        sys.modules[copy.__name__] = kept
    wrong: Any = copy
    for part in path:
        wrong = getattr(wrong, part)
    vars(copy).update({key: value for key, value in vars(rule.module).items() if key in vars(copy) and key != name})
    setattr(target, name, getattr(wrong, name))
    try:
        yield
    finally:
        setattr(target, name, right)


def main() -> int:
    """Searches, for every rule, a short history that notices when it is broken, and keeps it."""
    for rule in RULES:
        with broken(rule):
            found = next(histories.faults(range(3000)), None)
            if found is None:
                sys.stdout.write(f"{rule.name} | - | not noticed\n")
                continue
            seed, fault = found
            path = histories.kept(histories.script_of(seed), rule.name)
        sys.stdout.write(f"{rule.name} | seed {seed} | {fault} | {len(histories.read(path)[1])} steps\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
