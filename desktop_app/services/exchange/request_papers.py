"""Requests about the request to send again on paper."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents.resend_request_view import ResendRequest
from desktop_app.services.paper_facts import letterhead_of, office_of
from desktop_app.services.requests import Requests
from desktop_app.services.stationery import stationery_of


class RequestPapers(Requests):
    """The codes come from whoever makes the request; here they get their page."""

    def printed(self, to: str, missing: Sequence[int], codes: Sequence[str]) -> bytes:
        """The PDF for the office called `to`."""
        from desktop_app.documents.resend_request import print_resend_request  # noqa: PLC0415 - start-up

        today = self._clock.today()
        with self._file.reading() as session:
            request = ResendRequest(
                letterhead=letterhead_of(session, date=today),
                office=office_of(session).name or self._file.office_name,
                to=to,
                missing=tuple(missing),
                codes=tuple(codes),
                made_on=today,
            )
        return print_resend_request(request, stationery_of(self._file))
