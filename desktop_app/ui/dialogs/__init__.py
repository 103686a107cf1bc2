"""Questions asked over a page."""
