"""Tells what a correction of attendance means for resolutions that were adopted before it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.sentences import Refused, sentence
from desktop_app.services.attendance import Consequences
from desktop_app.ui.frame import Frame
from desktop_app.ui.wording import in_digits, joined

translate = QCoreApplication.translate


def tell_consequences(frame: Frame, consequences: Consequences) -> None:
    """What followed by itself is said in passing; what somebody has to look at is told in a dialog."""
    if consequences.followed:
        words = translate("Attendance", "Present at adoption follows: resolution {labels}")
        frame.toast(words.format(labels=_labels(consequences.followed)))
    if consequences.contested:
        frame.tell(
            Refused(
                sentence("Rules", "The votes on resolution {labels} were counted with others present."),
                sentence("Rules", "They stay as they were counted; where they are wrong, the vote is recorded again."),
                labels=_labels(consequences.contested),
            )
        )
    if consequences.unofficial:
        frame.tell(
            Refused(
                sentence("Rules", "Resolution {labels} stands in a minute without a quorum."),
                sentence("Rules", "Correct the times, or turn it into a recommendation."),
                labels=_labels(consequences.unofficial),
            )
        )


def _labels(labels: tuple[str, ...]) -> str:
    return joined([in_digits(label) for label in labels])
