"""What axe finds on the page that is open: WCAG 2.2 AA, and its best practice."""

import json
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

from chromium import Browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
VIOLATIONS = f"""
axe.run(document, {{ runOnly: {json.dumps(TAGS)}, resultTypes: ["violations"] }}).then(({{ violations }}) =>
    violations.flatMap(({{ id, help, nodes }}) =>
        nodes.map(node => `${{id}} (${{help}}): ${{node.target.join(" ")}}`)))
"""


@cache
def script() -> str:
    """The script, read from the package that carries it without importing that package."""
    file = distribution("pytest-playwright-axe").locate_file("pytest_playwright_axe/resources/axe.min.js")
    return Path(str(file)).read_text(encoding="utf-8")


def violations(browser: Browser) -> list[str]:
    """One line for each rule and place."""
    browser.evaluate(f"{script()}; undefined")
    return browser.evaluate(VIOLATIONS)
