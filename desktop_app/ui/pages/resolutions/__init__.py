"""All resolutions of the office: found, filtered, grouped, and acted on many at once."""

from desktop_app.ui.pages.resolutions.page import ResolutionsPage

__all__ = ["ResolutionsPage"]
