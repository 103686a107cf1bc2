"""Whether this office may fix the minutes of a meeting for good, where headquarters has said who may."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop_app.sentences import Refused, sentence


def here(session: Session, meeting_id: str) -> None:
    """Refuses it to an office that only reads or writes in the meeting's committee."""
    from desktop_app.services.exchange import trust_kept  # noqa: PLC0415 - start-up
    from desktop_app.services.exchange.routes import streams_of  # noqa: PLC0415 - start-up

    if not trust_kept.headquarters_of(session):
        return
    key = ("meeting", meeting_id)
    stream = streams_of(session, [key])[key]
    rights = trust_kept.rights_of(session)
    if not rights.may_finalise(rights.own, stream):
        raise Refused(
            sentence("Rules", "This office may not finalise minutes of this committee."),
            sentence("Rules", "Send the draft to the office that may, or ask headquarters for the right."),
        )
