"""Exchange without a window, for a task that runs by itself: make a file, take files in, look into one, ask again."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop_app.sentences import Refused, Spoken, sentence
from desktop_app.ui.given_passphrase import takes_passphrase, unlocked_by

if TYPE_CHECKING:
    from desktop_app.services.desk import Desk
    from desktop_app.services.exchange.views import Outcome, Review
    from desktop_app.ui.console import Console

DONE, REFUSED, FOR_A_PERSON, INCOMPLETE = 0, 1, 3, 4
"""Done; refused; taken in as far as a person has to look at it; taken in, and something before it is missing."""
_KEY_PASSPHRASE: Final = "DABIR_KEY_PASSPHRASE"  # noqa: S105 - the name of a variable


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds `dabir exchange` and its four verbs."""
    exchange = commands.add_parser("exchange", help="exchange files with other offices, without a window")
    verbs = exchange.add_subparsers(title="verbs", metavar="VERB", required=True)

    made = _verb(verbs, "export", "make a file for other offices")
    made.add_argument("--to", action="append", default=[], metavar="OFFICE", help="name or id of an office; repeatable")
    made.add_argument("--all", action="store_true", help="one file for every confirmed office, each its own")
    made.add_argument("target", type=Path, metavar="DIR", help="a folder, or the path of the file to make")
    made.set_defaults(request=_export)

    taken = _verb(verbs, "import", "take files in; what needs a person stays for the window")
    taken.add_argument("bundles", type=Path, nargs="+", metavar="BUNDLE")
    taken.add_argument("--leave-conflicts", action="store_true", help="take in files with conflicts, which stay open")
    taken.set_defaults(request=_import)

    looked = _verb(verbs, "inspect", "say what a file would do, and change nothing")
    looked.add_argument("bundle", type=Path, metavar="BUNDLE")
    looked.set_defaults(request=_inspect)

    again = _verb(verbs, "resend", "ask an office to send again what is missing here")
    again.add_argument("--to", required=True, metavar="OFFICE", help="name or id of the office that is asked")
    again.add_argument("target", type=Path, metavar="DIR", help="a folder, or the path of the file to make")
    again.set_defaults(request=_resend)


def _verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    told: str,
) -> argparse.ArgumentParser:
    verb = verbs.add_parser(
        name,
        help=told,
        description=f"{told}. Exit codes: 0 done, 1 refused, 3 waits for a "
        f"person, 4 something sent earlier is missing. The passphrase of the office's key is "
        f"read from {_KEY_PASSPHRASE}.",
    )
    verb.add_argument("file", type=Path, metavar="OFFICE-FILE")
    takes_passphrase(verb)
    verb.add_argument("--json", action="store_true", help="print what was done for other programs")
    return verb


@contextmanager
def _desk(asked: argparse.Namespace) -> Iterator[Desk]:
    from desktop_app.services.desk import Desk
    from desktop_app.store.office_file import OfficeFile

    with OfficeFile.open(asked.file, unlocked=unlocked_by(asked.file, asked)) as file:
        desk = Desk(file)
        passphrase = os.environ.get(_KEY_PASSPHRASE, "")
        if passphrase:
            desk.office_keys.unlock(passphrase)
        yield desk


def _console() -> Console:
    from desktop_app.ui.console import Console

    return Console()


def _office(desk: Desk, wanted: str) -> str:
    """The id of the office that a person means."""
    offices = desk.partners.offices()
    found = [one.id for one in offices if wanted in {one.id, one.name}]
    if len(found) != 1:
        raise Refused(
            sentence("Rules", "No office called «{name}» is in the list of exchange."),
            sentence("Rules", "The offices are: {names}"),
            name=wanted,
            names="، ".join(one.name for one in offices),
        )
    return found[0]


def _export(asked: argparse.Namespace) -> int:
    with _desk(asked) as desk:
        chosen = [_office(desk, one) for one in asked.to]
        if asked.all:
            chosen = [one.id for one in desk.partners.offices() if one.can_exchange]
        if not chosen:
            raise Refused(
                sentence("Rules", "No office was named to make a file for."),
                sentence("Rules", "Name offices with --to, or ask for all with --all."),
            )
        groups = [[office] for office in chosen] if asked.all else [chosen]
        made = [(group, desk.sending.make(group, asked.target)) for group in groups]
    facts = [
        {
            "path": str(sent.path),
            "offices": group,
            "number": sent.number,
            "segments": sent.segments,
            "changes": sent.changes,
            "attachments": sent.attachments,
        }
        for group, sent in made
    ]
    _say(asked, {"files": facts}, [str(sent.path) for _, sent in made])
    return DONE


def _import(asked: argparse.Namespace) -> int:
    codes, facts, lines = [], [], []
    console = _console()
    with _desk(asked) as desk:
        for bundle in asked.bundles:
            try:
                code, fact = _taken(desk, bundle, asked.leave_conflicts)
            except Spoken as error:
                code, fact = REFUSED, {"refused": console.told(error)}
            codes.append(code)
            facts.append({"path": str(bundle), **fact})
            lines.append(f"{bundle}: {_in_words(console, code, fact)}")
    _say(asked, {"files": facts}, lines)
    return max(codes, key=[DONE, INCOMPLETE, FOR_A_PERSON, REFUSED].index)


def _taken(desk: Desk, bundle: Path, leave_conflicts: bool) -> tuple[int, dict[str, Any]]:  # noqa: FBT001 - as asked
    arrival = desk.receiving.receive(bundle)
    review = desk.receiving.review(arrival)
    if _needs_a_person(review) or (review.to_choose and not leave_conflicts):
        return FOR_A_PERSON, _of_review(review)
    outcome = desk.receiving.apply(arrival)
    return (INCOMPLETE if outcome.pending else DONE), _of_outcome(outcome)


def _needs_a_person(review: Review) -> bool:
    return bool(review.removals or review.needs_newer_program or review.clock_gap)


def _inspect(asked: argparse.Namespace) -> int:
    with _desk(asked) as desk:
        review = desk.receiving.look_into(asked.bundle)
    facts = _of_review(review)
    _say(asked, facts, [f"{name}: {value}" for name, value in facts.items()])
    return FOR_A_PERSON if _needs_a_person(review) or review.to_choose else DONE


def _resend(asked: argparse.Namespace) -> int:
    with _desk(asked) as desk:
        sent = desk.sending.request(_office(desk, asked.to), asked.target)
    _say(asked, {"path": str(sent.path), "number": sent.number}, [str(sent.path)])
    return DONE


def _of_review(review: Review) -> dict[str, Any]:
    return {
        "office": review.office,
        "office_id": review.office_id,
        "number": review.number,
        "made": review.made.isoformat(),
        "missing_files": list(review.missing_numbers),
        "pending": review.pending,
        "conflicts": len(review.to_choose),
        **{str(group.kind): group.count for group in review.groups},
        "removes_much_of": [one.committee for one in review.removals],
        "needs_newer_program": review.needs_newer_program,
    }


def _of_outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "office": outcome.office,
        "number": outcome.number,
        **{str(kind): count for kind, count in outcome.counts.items()},
        "left_open": outcome.left_open,
        "pending": outcome.pending,
        "quarantined": outcome.quarantined,
        "proposals": outcome.proposals,
        "attachments": outcome.attachments,
        "not_in_step": list(outcome.not_in_step),
    }


def _in_words(console: Console, code: int, fact: dict[str, Any]) -> str:
    if code == REFUSED:
        return str(fact["refused"])
    if code == FOR_A_PERSON:
        return console.said(sentence("Console", "Waits in the program for a person to look at it."))
    if code == INCOMPLETE:
        return console.said(sentence("Console", "Taken in; some of it waits for a file sent earlier."))
    return console.said(sentence("Console", "Taken in."))


def _say(asked: argparse.Namespace, facts: dict[str, Any], lines: list[str]) -> None:
    if asked.json:
        sys.stdout.write(json.dumps(facts, ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write("\n".join(lines) + "\n")
