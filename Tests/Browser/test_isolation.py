"""A site stands on its own: it asks no other host, sets no cookie, and needs neither a server nor scripts."""

from collections.abc import Iterator

import pytest
from chromium import Browser
from findings import expect_none
from sites import Page

# A form that needs a script is shown by it.
READABLE = """
[...document.querySelectorAll("main :is(h1, h2, h3, h4, p, li, dt, dd, th, td):not([role=status], [aria-live])")]
    .filter(element => element.checkVisibility() && !element.closest("form"))
    .map(element => element.innerText.trim())
"""

# A control that a form does not send anywhere does nothing until a script is there.
IDLE_CONTROLS = """
[...document.querySelectorAll(":is(button, select, textarea, input:not([type=checkbox], [type=radio]))")]
    .filter(element => element.checkVisibility() && !element.disabled && !element.form?.hasAttribute("action"))
    .map(element => element.cloneNode().outerHTML)
"""


def strays(browser: Browser, root: str) -> Iterator[str]:
    """What the page that is open wanted from outside its site, and what it was refused."""
    yield from (f"asks for {url}" for url in browser.requests() if not url.startswith(f"{root}/"))
    yield from browser.complaints()
    yield from (f"sets the cookie {name}" for name in browser.cookies())


def test_served_under_a_strict_policy(page: Page, url: str, browser: Browser) -> None:
    browser.open(url)
    root = url.removesuffix(f"/{page.address}{page.query}")
    expect_none(f"{page}: {stray}" for stray in strays(browser, root))


def test_opened_from_a_folder(page: Page, browser: Browser) -> None:
    if not page.site.is_example:
        pytest.skip("the example site shows it")
    browser.open(page.path.as_uri())
    expect_none(f"{page}: {stray}" for stray in strays(browser, page.site.folder.as_uri()))


def test_read_without_scripts(page: Page, url: str, browser: Browser) -> None:
    if page.query:
        pytest.skip("what a reader chooses is put together by a script, and the page itself is tested without")
    browser.open(url)
    with_scripts = browser.evaluate(READABLE)
    browser.open(url, scripts=False)
    without_scripts = set(browser.evaluate(READABLE))
    expect_none(
        [f"{page}: shows only with scripts: {text}" for text in with_scripts if text not in without_scripts]
        + [f"{page}: does nothing without scripts: {control}" for control in browser.evaluate(IDLE_CONTROLS)]
    )
