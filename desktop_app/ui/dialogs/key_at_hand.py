"""The office's key is asked for where it is needed: made at first use, or unlocked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.ui.dialogs.passphrase import PassphraseDialog
from desktop_app.ui.frame import Frame


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
        return PassphraseDialog(
            frame, title, make, frame.desk.own_key.make, body=body, may_be_empty=True, parent=parent
        ).asked()
    if not own.locked:
        return True
    unlock = QCoreApplication.translate("KeyAtHand", "Unlock")
    return PassphraseDialog(frame, title, unlock, frame.desk.own_key.unlock, again=False, parent=parent).asked()
