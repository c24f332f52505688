"""Reading long pages: links to single indicators, only what is new, and what is included folded on a phone."""

from pathlib import Path

import pytest
from axe import violations
from chromium import Browser
from findings import expect_none
from odd_content import front
from search_content import build
from server import serving

pytestmark = pytest.mark.xdist_group("reading")

INDICATORS = [f"Does thing {number} well." for number in range(1, 10)]
FILES = {
    "site.md": front(title="Read") + "First words.\n\nMore words.\n",
    "pages/about.md": front(title="About") + "Text.\n",
    "pages/manual.md": front(title="Manual", footer="no") + "Text.\n",
    "way/framework.md": front(title="Our way", levels="\n  - Staff\n  - title: Leads\n    includes: Staff") + "Text.\n",
    "way/1-long.md": front(title="Long") + "## Staff\n\n" + "".join(f"- {text}\n" for text in INDICATORS)
    + "\n## Leads\n\n- Asks first.\n- Thanks last.\n\n## Warning signs\n\n- Shouts.\n",
    "way/2-other.md": front(title="Other") + "## Staff\n\n- Writes it down.\n- Reads it.\n- Keeps it.\n",
}

SEEN = "[...document.querySelectorAll('main :is(.indicators, .contra-indicators) > li')].filter(item => item.checkVisibility()).length"
LINKS = "[...document.querySelectorAll('.link-here')].filter(link => link.checkVisibility({visibilityProperty: true})).length"
SAID = "document.querySelector('.said').textContent"
COPIES = """
globalThis.copied = [];
Object.defineProperty(navigator, "clipboard", { value: { writeText: async text => { copied.push(text); } } });
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reading")
    for path, text in FILES.items():
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return build(folder / "content", folder / "site")


@pytest.fixture(scope="module")
def leads(built: Path):
    with serving(built) as origin:
        yield f"{origin}/way/level-leads.html"


def click(browser: Browser, selector: str) -> None:
    browser.evaluate(f"document.querySelector({selector!r}).click()")


def test_a_link_leads_to_its_indicator_and_is_copied(leads: str, browser: Browser) -> None:
    browser.open(f"{leads}?show=new")
    browser.evaluate(COPIES)
    click(browser, ".indicators > li .link-here")
    assert browser.wait(SAID) == "The link has been copied."
    assert browser.evaluate("document.querySelector('.said').getAttribute('role')") == "status"
    assert browser.evaluate("copied") == [f"{leads}#long-asks-first"]
    assert browser.evaluate("document.querySelector(':target').innerText") == "Asks first."


def test_where_nothing_can_be_copied_the_address_leads_there(leads: str, browser: Browser) -> None:
    browser.open(leads)
    browser.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    click(browser, ".indicators > li .link-here")
    assert "address" in browser.wait(SAID)
    assert browser.address() == f"{leads}#long-asks-first"


def test_a_keyboard_meets_links_only_when_asked_for(leads: str, browser: Browser) -> None:
    browser.open(leads)
    assert browser.evaluate(LINKS) == 0
    while browser.evaluate("document.activeElement.dataset.part") != "links":
        browser.press("Tab")
    browser.press("Enter")
    assert browser.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"
    assert browser.evaluate(LINKS) == browser.evaluate(SEEN)
    while browser.evaluate("document.activeElement.className") != "link-here":
        browser.press("Tab")
    assert browser.evaluate("document.activeElement.ariaLabel") == "Copy the link to: Asks first."


def test_only_what_is_new_is_kept_in_the_address(leads: str, browser: Browser) -> None:
    browser.open(leads)
    everything = browser.evaluate(SEEN)
    click(browser, "[data-show=new]")
    assert browser.evaluate("location.search") == "?show=new"
    # Two are new, and the warning holds for everyone.
    assert browser.evaluate(SEEN) == 3 < everything
    contents = "[...document.querySelectorAll('.contents a')].filter(link => link.checkVisibility()).map(link => link.text)"
    assert browser.evaluate(contents) == ["Long"]
    browser.open(browser.address())
    assert browser.evaluate(SEEN) == 3
    assert "Only what is new" in browser.evaluate("document.querySelector('main').innerText")
    click(browser, "[data-show='']")
    assert browser.evaluate("location.search") == ""
    assert browser.evaluate(SEEN) == everything


def test_who_comes_for_an_indicator_sees_it(leads: str, browser: Browser) -> None:
    for width in (1280, 390):
        browser.open(f"{leads}?show=new#long-does-thing-7-well", width=width)
        assert browser.wait("document.querySelector(':target')?.checkVisibility()")


def test_an_address_that_is_none_harms_nothing(leads: str, browser: Browser) -> None:
    # From another page, so that it is loaded and not only gone to.
    browser.open(leads)
    browser.open(f"{leads}?show=new#100%")
    assert browser.evaluate(SEEN) == 3
    assert browser.complaints() == []


def test_on_a_phone_what_is_included_is_folded_and_said(leads: str, browser: Browser) -> None:
    browser.open(leads, width=390)
    assert browser.evaluate(SEEN) == 3
    assert browser.evaluate("document.querySelector('.unfold').textContent") == "Show what is included (9)"
    click(browser, ".unfold")
    assert browser.evaluate("document.querySelector('.unfold').ariaExpanded") == "true"
    assert browser.evaluate(SEEN) == 12
    for reader in ({"width": 1280}, {"width": 390, "scripts": False}, {"width": 390, "printed": True}):
        browser.open(leads, **reader)
        assert browser.evaluate(SEEN) == 15, reader


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_tools_meet_wcag(leads: str, browser: Browser, scheme: str, width: int) -> None:
    browser.open(f"{leads}?show=new", scheme=scheme, width=width)
    click(browser, "[data-part=links]")
    expect_none(violations(browser))


def test_a_page_may_stay_out_of_the_footer(leads: str, browser: Browser) -> None:
    browser.open(leads)
    links = browser.evaluate("[...document.querySelectorAll('footer a')].map(link => link.text)")
    assert "About" in links and "Manual" not in links
    browser.open(leads.replace("way/level-leads", "a-z"))
    assert "Manual" in browser.evaluate("document.querySelector('main').innerText")


def test_on_a_phone_levels_are_chosen_on_the_first_screen(leads: str, browser: Browser) -> None:
    browser.open(leads.replace("way/level-leads", "index"), width=390)
    assert browser.evaluate("document.querySelector('.stair-links a').getBoundingClientRect().bottom") < 800
    words = browser.evaluate("document.querySelector('main').innerText")
    assert words.index("First words.") < words.index("Staff") < words.index("More words.")


def test_that_a_framework_is_published_is_not_said_alone(leads: str, browser: Browser) -> None:
    browser.open(leads.replace("level-leads", "index"))
    assert "Published" not in browser.evaluate("document.querySelector('main').innerText")
