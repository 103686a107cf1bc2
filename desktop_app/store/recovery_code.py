"""The recovery code on paper: eight groups of five digits, of which the last of each tells a slip of the pen."""

from __future__ import annotations

import secrets

from desktop_app.persian.digits import to_latin
from desktop_app.sentences import Refused, sentence

GROUPS, IN_GROUP = 8, 5
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
"""Damm's quasigroup: one wrong digit, or two neighbours exchanged, never end at the same place."""


def fresh() -> str:
    """A new code of 32 random digits, as it stands on the paper."""
    groups = []
    for place in range(GROUPS):
        digits = f"{secrets.randbelow(10 ** (IN_GROUP - 1)):0{IN_GROUP - 1}}"
        groups.append(digits + _check(digits, place))
    return "-".join(groups)


def read(typed: str) -> str:
    """The code as `fresh` wrote it, from digits of any family and any marks between. Refused with the wrong group."""
    digits = "".join(mark for mark in to_latin(typed) if mark.isdecimal())
    if len(digits) != GROUPS * IN_GROUP:
        raise Refused(
            sentence("Rules", "The recovery code has {groups} groups of {size} digits; here are {found} digits."),
            sentence("Rules", "Type it as it stands on the sheet; marks and spaces between do not matter."),
            groups=GROUPS,
            size=IN_GROUP,
            found=len(digits),
        )
    groups = [digits[at : at + IN_GROUP] for at in range(0, len(digits), IN_GROUP)]
    for place, group in enumerate(groups):
        if _check(group[:-1], place) != group[-1]:
            raise Refused(
                sentence("Rules", "Group {n} of the recovery code does not stand so on the sheet."),
                sentence("Rules", "Compare its five digits with the sheet, and type them again."),
                n=place + 1,
            )
    return "-".join(groups)


def _check(digits: str, place: int) -> str:
    """The last digit of a group; it begins elsewhere in each group, so that exchanged groups are found too."""
    at = place
    for digit in digits:
        at = _DAMM[at][int(digit)]
    return str(at)
