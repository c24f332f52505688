"""Every kind of page meets WCAG 2.2 AA and axe's best practice, in both colour schemes and at every width."""

import json
from importlib.metadata import distribution
from pathlib import Path

import pytest
from chromium import Browser
from findings import expect_none
from sites import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
VIOLATIONS = f"""
axe.run(document, {{ runOnly: {json.dumps(TAGS)}, resultTypes: ["violations"] }}).then(({{ violations }}) =>
    violations.flatMap(({{ id, help, nodes }}) =>
        nodes.map(node => `${{id}} (${{help}}): ${{node.target.join(" ")}}`)))
"""


@pytest.fixture(scope="module")
def axe() -> str:
    """The script, read from the package that carries it without importing that package."""
    script = distribution("pytest-playwright-axe").locate_file("pytest_playwright_axe/resources/axe.min.js")
    return Path(str(script)).read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe(page: Page, url: str, browser: Browser, axe: str, scheme: str, width: int) -> None:
    browser.open(url, scheme=scheme, width=width)
    browser.evaluate(f"{axe}; undefined")
    expect_none(f"{page} ({scheme}, {width} px): {violation}" for violation in browser.evaluate(VIOLATIONS))
