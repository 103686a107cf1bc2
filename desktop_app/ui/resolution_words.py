"""What the ways of voting, and what came of a vote, are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.votes import VoteMethod
from desktop_app.services.decisions import ResolutionView, VoteView
from desktop_app.ui.wording import joined, number

translate = QCoreApplication.translate


def method_in_words(method: VoteMethod) -> str:
    match method:
        case VoteMethod.UNTAKEN:
            return translate("Session", "Without a vote")
        case VoteMethod.UNANIMOUS:
            return translate("Session", "Unanimous")
        case VoteMethod.OPEN:
            return translate("Session", "Show of hands")
        case VoteMethod.SECRET:
            return translate("Session", "Secret vote")
        case VoteMethod.BY_NAME:
            return translate("Session", "Vote by name")


def vote_in_words(vote: VoteView) -> str:
    """«۵ موافق، ۱ ممتنع»; a proposal that was not carried says so."""
    if vote.method is VoteMethod.UNTAKEN:
        return translate("Session", "No vote recorded")
    if vote.method is VoteMethod.UNANIMOUS:
        return translate("Session", "unanimous, {n} votes").format(n=number(vote.in_favour))
    counts = [translate("Session", "{n} in favour").format(n=number(vote.in_favour))]
    if vote.against:
        counts.append(translate("Session", "{n} against").format(n=number(vote.against)))
    if vote.abstained:
        counts.append(translate("Session", "{n} abstained").format(n=number(vote.abstained)))
    words = joined(counts)
    return words if vote.carried else translate("Session", "not carried: {votes}").format(votes=words)


def present_in_words(resolution: ResolutionView) -> str:
    """«حاضران هنگام تصویب: ۷ نفر: شهردار، …»; empty where nobody has a vote, as in a hosted session."""
    if not resolution.present:
        return ""
    words = translate("Session", "Present at adoption, {n}: {names}")
    return words.format(n=number(len(resolution.present)), names=joined(list(resolution.present)))
