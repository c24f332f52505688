"""Every kind of page meets WCAG 2.2 AA and axe's best practice, in both colour schemes and at every width.

Colours don't depend on what is written, so only the example site is looked at in both schemes and at every width.
"""

import pytest
from axe import violations
from chromium import Browser
from findings import expect_none
from sites import Page


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe(page: Page, url: str, browser: Browser, scheme: str, width: int) -> None:
    if not page.site.is_example and (scheme == "dark" or width == 768):
        pytest.skip("the example site shows it")
    browser.open(url, scheme=scheme, width=width)
    expect_none(f"{page} ({scheme}, {width} px): {violation}" for violation in violations(browser))
