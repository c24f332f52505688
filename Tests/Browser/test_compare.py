"""Two levels or roles side by side: chosen by keyboard, kept in the address, the same as on the pages made for it."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from chromium import Browser
from sites import Page, Site

RESULT = """
[...document.querySelectorAll(".at-a-glance, .differences")].map(part => {
    for (const fold of part.querySelectorAll("details")) fold.open = true;
    return part.innerText.replace(/\\s+/g, " ").trim();
}).join("\\n")
"""
CHOSEN = "['page-first', 'page-second'].map(id => document.getElementById(id).value)"
HEADING = "document.querySelector('h1').textContent"


@pytest.fixture
def compare(site: Site) -> Page:
    if "compare" not in site.specimens:
        pytest.skip("nothing to compare")
    return site.specimens["compare"]


@pytest.fixture
def address(compare: Page, origins: dict[Site, str]) -> str:
    return f"{origins[compare.site]}/{compare.address}"


def test_chosen_by_keyboard(compare: Page, address: str, browser: Browser) -> None:
    first, second = compare.choices[0], compare.choices[-1]
    browser.open(address)
    browser.evaluate("document.getElementById('page-first').focus()")
    browser.press("Home")
    browser.press_tab()
    browser.press("End")
    browser.press_tab()
    browser.press("Enter")
    browser.wait("location.search !== '' && document.querySelector('.at-a-glance') !== null")
    chosen = parse_qs(urlsplit(browser.evaluate("location.href")).query)
    assert chosen == {"first": [first], "second": [second]}
    titles = [browser.evaluate(f"document.querySelector('option[value=\"{key}\"]').textContent") for key in (first, second)]
    assert all(title in browser.evaluate(HEADING) for title in titles)
    assert browser.evaluate("document.title").startswith(browser.evaluate(HEADING))
    assert browser.evaluate(CHOSEN) == [first, second]


def test_from_a_disk(compare: Page, browser: Browser) -> None:
    browser.open(compare.path.as_uri() + compare.chosen.query)
    assert browser.evaluate("document.querySelector('.at-a-glance').checkVisibility()")
    assert browser.complaints() == []


def test_reads_as_the_pages_made_for_it(site: Site, origins: dict[Site, str], browser: Browser) -> None:
    ready = [page for page in site.pages if page.kind == "role-comparison"]
    for page in ready[:6]:
        browser.open(f"{origins[site]}/{page.address}")
        expected = browser.evaluate(RESULT), browser.evaluate(HEADING)
        folder, name = page.address.rsplit("/", 1)
        first, second = re.fullmatch(r"compare-(.+)-with-(.+)\.html", name).groups()
        browser.open(f"{origins[site]}/{folder}/compare.html?first=role-{first}&second=role-{second}")
        assert (browser.evaluate(RESULT), browser.evaluate(HEADING)) == expected


@pytest.mark.parametrize(
    ("query", "notice"), [("?first={0}&second={0}", "page-different"), ("?first={0}&second=role-gone", "page-unknown")]
)
def test_what_cannot_be_compared_is_said(
    compare: Page, address: str, browser: Browser, query: str, notice: str
) -> None:
    browser.open(address + query.format(compare.choices[0]))
    assert browser.evaluate(f"document.getElementById('{notice}').checkVisibility()")
    assert not browser.evaluate("document.querySelector('.at-a-glance')?.checkVisibility() ?? false")


def test_without_script_there_are_ready_pages(compare: Page, address: str, browser: Browser) -> None:
    browser.open(address, scripts=False)
    assert not browser.evaluate("document.getElementById('page-choose').checkVisibility()")
    assert browser.evaluate("document.querySelector('#page-ready noscript')?.textContent.length ?? 0") > 0
