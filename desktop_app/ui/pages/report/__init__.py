"""The page of a committee's year and seasons: figures, charts, findings, indicators."""

from desktop_app.ui.pages.report.page import ReportPage

__all__ = ["ReportPage"]
