"""How a test says what it found."""

from collections.abc import Iterable

import pytest


def expect_none(findings: Iterable[str]) -> None:
    """Fails with one line a finding and no traceback: the page is at fault, not the test."""
    lines = list(findings)
    if lines:
        pytest.fail("\n".join(lines), pytrace=False)
