"""The workspace of one meeting, from its agenda to its follow-up."""

from desktop_app.ui.pages.meeting.page import MeetingPage

__all__ = ["MeetingPage"]
