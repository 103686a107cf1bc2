"""What a committee's season or year came to: figures, charts, strengths and weaknesses, proposals."""

from desktop_app.ui.pages.report.page import ReportPage

__all__ = ["ReportPage"]
