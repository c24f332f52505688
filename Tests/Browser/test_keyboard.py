"""Tab leads through the whole page: to the skip link first, and always to something that shows it has the focus."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from chromium import Browser
from findings import expect_none
from sites import Page

# Remembers how each element looks at rest, so that a ring which is always there does not pass for one of focus.
PREPARE = """
    globalThis.ring = element => {
        const style = getComputedStyle(element);
        const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
        return [outlined ? style.outline : "", style.boxShadow === "none" ? "" : style.boxShadow].join("");
    };
    globalThis.atRest = new Map([...document.querySelectorAll("*")].map(element => [element, ring(element)]));
    globalThis.reached = new Set();
"""

NEXT_STOP = """
(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || reached.has(element)) return null;
    reached.add(element);
    const box = element.getClientRects()[0] ?? new DOMRect();
    const middle = (start, end, limit) => (Math.max(start, 0) + Math.min(end, limit)) / 2;
    const top = document.elementFromPoint(
        middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    const target = element.getAttribute("href")?.match(/^#(.+)/)?.[1];
    return {
        markup: element.cloneNode().outerHTML,
        ringed: ring(element) !== "" && ring(element) !== atRest.get(element),
        uncovered: top !== null && [element, ...(element.labels ?? [])].some(part => part.contains(top)),
        skips: target !== undefined && Boolean(document.getElementById(target)?.closest("main")),
    };
})()
"""

# One radio button stands for its group.
UNREACHED = """
[...document.querySelectorAll("a[href], button, input:not([type=radio]), select, textarea, summary")]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && !reached.has(element))
    .map(element => element.cloneNode().outerHTML)
"""


@dataclass(frozen=True)
class Stop:
    """Where one press of the Tab key leads."""

    markup: str
    ringed: bool
    uncovered: bool
    skips: bool

    def faults(self) -> Iterator[str]:
        if not self.ringed:
            yield f"{self.markup} shows neither outline nor shadow when it has the focus"
        if not self.uncovered:
            yield f"{self.markup} is covered or out of sight when it has the focus"


def stops(browser: Browser) -> Iterator[Stop]:
    """Each element that Tab leads to, until it leaves the page or comes to one where it has been."""
    browser.evaluate(PREPARE)
    browser.press_tab()
    while stop := browser.evaluate(NEXT_STOP):
        yield Stop(**stop)
        browser.press_tab()


def faults(path: list[Stop], unreached: list[str]) -> Iterator[str]:
    if not (path and path[0].skips):
        yield "the first stop is no link into main"
    for stop in path:
        yield from stop.faults()
    for markup in unreached:
        yield f"{markup} cannot be reached"


@pytest.mark.parametrize("width", [320, 1280])
def test_keyboard(page: Page, url: str, browser: Browser, width: int) -> None:
    if not page.site.is_example and width != 320:
        pytest.skip("the example site shows it")
    browser.open(url, width=width)
    path = list(stops(browser))
    expect_none(f"{page} ({width} px): {fault}" for fault in faults(path, browser.evaluate(UNREACHED)))
