"""Nobody needs to scroll sideways: neither on a small phone nor with the text at twice its size."""

import pytest
from chromium import Browser
from findings import expect_none
from sites import Page

TOO_WIDE = """
(screen => {
    const width = Math.min(screen, document.documentElement.clientWidth);
    if (document.documentElement.scrollWidth <= width) return [];
    const sticksOut = element => element.getBoundingClientRect().right > width;
    return [...document.body.querySelectorAll("*")]
        .filter(element => sticksOut(element) && ![...element.children].some(sticksOut))
        .map(element => `${element.cloneNode().outerHTML} ends at ${element.getBoundingClientRect().right} px`);
})
"""
TEXT_SIZE = "parseFloat(getComputedStyle(document.querySelector('main') ?? document.body).fontSize)"


@pytest.mark.parametrize(("width", "text_scale"), [(320, 1), (768, 1), (1280, 1), (768, 2), (1280, 2)])
def test_no_sideways_scrolling(page: Page, url: str, browser: Browser, width: int, text_scale: int) -> None:
    browser.open(url, width=width, text_scale=text_scale)
    too_wide = browser.evaluate(f"{TOO_WIDE}({width})")
    expect_none(f"{page} ({width} px, text at {text_scale}00 %): {element}" for element in too_wide)


def test_text_follows_the_readers_setting(page: Page, url: str, browser: Browser) -> None:
    browser.open(url)
    usual = browser.evaluate(TEXT_SIZE)
    browser.open(url, text_scale=2)
    assert browser.evaluate(TEXT_SIZE) == 2 * usual, f"{page}: text stays as it is when a reader wants it larger"
