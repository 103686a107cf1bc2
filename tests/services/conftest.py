"""Offices for the tests of requests: a small one for each test, and the sample office for those that only read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.quorum import QuorumRule
from desktop_app.services.desk import Desk
from tests.offices import Office, office
from tests.ui.sample_office import sample_as_built


@pytest.fixture
def quorum() -> QuorumRule | None:
    """The rule that every committee begins with; a test module that needs another gives its own."""
    return None


@pytest.fixture
def sepidar(tmp_path: Path, quorum: QuorumRule | None) -> Iterator[Office]:
    """What a test leaves behind agrees with its change log."""
    made = office(tmp_path, quorum=quorum)
    yield made
    assert made.desk.file.verify() == []
    made.desk.file.close()


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The sample office; tests only read it."""
    desk = sample_as_built(tmp_path_factory.mktemp("sample"))
    yield desk
    desk.file.close()
