"""The plan of the year: which committee meets when."""

from desktop_app.ui.pages.plan.page import PlanPage

__all__ = ["PlanPage"]
