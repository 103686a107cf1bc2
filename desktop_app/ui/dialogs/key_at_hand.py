"""The office's key is asked for where it is needed: made at first use, or unlocked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.sentences import sentence
from desktop_app.ui.dialogs.passphrase import PassphraseDialog
from desktop_app.ui.dialogs.recovery import RecoverySheetDialog
from desktop_app.ui.frame import Frame


def forgotten() -> str:
    """What it means to forget the passphrase of the key."""
    return QCoreApplication.translate(
        "KeyAtHand", "When it is forgotten, nobody can bring the key back without the recovery sheet."
    )


def _offer_sheet(frame: Frame, parent: QWidget) -> None:
    """While the one who made the key is still here: later it is forgotten."""

    def say(text: str) -> str:
        return QCoreApplication.translate("KeyAtHand", text)

    if frame.confirm(say(_MADE), say(_WHY_A_SHEET), say(_MAKE_SHEET), say(_LATER)):
        RecoverySheetDialog(frame, parent=parent).asked()


_MADE: Final = sentence("KeyAtHand", "The office has its key")
_WHY_A_SHEET: Final = sentence(
    "KeyAtHand",
    "A recovery sheet on paper brings it back when this computer is lost or the passphrase forgotten. It can be made "
    "later too, under «Key of this office».",
)
_MAKE_SHEET: Final = sentence("KeyAtHand", "Make the recovery sheet")
_LATER: Final = sentence("KeyAtHand", "Later")


def key_at_hand(frame: Frame, parent: QWidget) -> bool:
    """Whether the key can be used now; asks for what is missing."""
    own = frame.asked(frame.desk.own_key.own)
    if own is None:
        return False
    title = QCoreApplication.translate("KeyAtHand", "Passphrase of the office's key")
    if not own.has_key:
        body = QCoreApplication.translate(
            "KeyAtHand",
            "The office gets its key now: it signs files for other offices and opens theirs. With a passphrase, "
            "nobody else at this computer can use it. Left empty, it needs none.",
        )
        make = QCoreApplication.translate("KeyAtHand", "Make the key")
        dialog = PassphraseDialog(
            frame, title, make, frame.desk.own_key.make, body=body, may_be_empty=True, hint=forgotten(), parent=parent
        )
        if not dialog.asked():
            return False
        _offer_sheet(frame, parent)
        return True
    if not own.locked:
        return True
    unlock = QCoreApplication.translate("KeyAtHand", "Unlock")
    return PassphraseDialog(frame, title, unlock, frame.desk.own_key.unlock, again=False, parent=parent).asked()
