"""How an office's new key is known to follow its old one: each former key signed the one after it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.proof.office_key import PUBLIC_BYTES, SIGNATURE_BYTES, OfficeKey, signed_by

MOST: Final = 64
_SIGNED_AS: Final = b"dabir key succession 1\n"


@dataclass(frozen=True)
class Former:
    """A key that was laid down, and its signature over the key that came after it."""

    public: bytes
    signature: bytes


def handed_over(old: OfficeKey, new: bytes) -> Former:
    """Refused while the old key is locked."""
    return Former(old.public, old.sign(_SIGNED_AS + old.public + new))


def follows(old: bytes, new: bytes, signature: bytes) -> bool:
    """Whether the old key named the new one as its follower."""
    return signed_by(old, signature, _SIGNED_AS + old + new)


def holds(former: Sequence[Former], public: bytes) -> bool:
    """Whether every one of them leads to the next, and the last to `public`."""
    if len(former) > MOST or any(
        (len(one.public), len(one.signature)) != (PUBLIC_BYTES, SIGNATURE_BYTES) for one in former
    ):
        return False
    line = [*(one.public for one in former), public]
    return len(set(line)) == len(line) and all(
        follows(old, new, one.signature) for (old, new), one in zip(itertools.pairwise(line), former, strict=True)
    )
