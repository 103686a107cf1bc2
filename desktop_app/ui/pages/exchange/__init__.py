"""Exchange: files that go to other offices and come from them, reviewed before anything changes."""

from desktop_app.ui.pages.exchange.page import ExchangePage

__all__ = ["ExchangePage"]
