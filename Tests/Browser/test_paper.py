"""Pages as they are printed from a browser."""

from chromium import Browser
from sites import Site

# What is folded away and can't be seen, by its first words.
# Of several to choose from, which hold the same in part, paper shows what the reader has opened.
FOLDED = """
[...document.querySelectorAll("details > :not(summary)")]
    .filter(element => !element.closest("details.choice:not([open])"))
    .filter(element => !element.checkVisibility() || element.getBoundingClientRect().height === 0)
    .map(element => element.textContent.trim().slice(0, 60))
"""
FOLD_WITHIN_A_FOLD = """
document.querySelector("details").insertAdjacentHTML("beforeend", "<details><summary>A</summary><p>Within</p></details>")
"""


def test_what_is_folded_on_the_screen_is_open_on_paper(site: Site, origins: dict[Site, str], browser: Browser) -> None:
    seen = 0
    for page in site.specimens.values():
        if "<details" not in page.text:
            continue
        address = f"{origins[site]}/{page.address}{page.query}"
        browser.open(address)
        browser.evaluate("document.fonts.ready.then(() => true)")
        if not browser.evaluate(FOLDED):
            continue
        seen += 1
        browser.open(address, printed=True)
        browser.evaluate(FOLD_WITHIN_A_FOLD)
        assert browser.evaluate(FOLDED) == [], str(page)
    assert seen > 0 or not site.is_example


def test_nothing_is_on_paper_that_only_a_screen_can_press(site: Site, origins: dict[Site, str], browser: Browser) -> None:
    for page in site.specimens.values():
        browser.open(f"{origins[site]}/{page.address}{page.query}", printed=True)
        pressed = "[...document.querySelectorAll('button, select')].filter(element => element.checkVisibility()).length"
        assert browser.evaluate(pressed) == 0, str(page)
