"""What a writer sees of `newel serve`: each save on the page at once, and what is wrong above it."""

import random
import time
from collections.abc import Iterator
from signal import SIGINT, SIGTERM, Signals

import pytest
from axe import violations
from chromium import Browser
from findings import expect_none
from preview import PROGRAM, Preview, previewing

pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason=f"{PROGRAM} is not built; NEWEL can name another")

CARING = "content/ways/01-caring.md"
DARING = "content/ways/02-daring.md"
ALERT = "document.querySelector('[role=alert]').innerText"
TEXT = "document.querySelector('main').innerText"
NASTY = "<img src=x onerror=document.title='taken'>"


@pytest.fixture
def preview(browser: Browser) -> Iterator[Preview]:
    with previewing() as preview:
        yield preview
        # A page that is still open asks after its server, and what it complains of would be the next test's.
        browser.open("about:blank")


def wait(browser: Browser, condition: str) -> None:
    """Waits until a condition holds in the page, which may be reloaded meanwhile."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            if browser.evaluate(condition):
                return
        except RuntimeError:
            pass  # There is no main element as long as the page is being loaded.
        time.sleep(0.02)
    pytest.fail(f"It never came about that {condition}")


def open_page(browser: Browser, preview: Preview, **reader: object) -> None:
    assert preview.said().startswith("1 framework, 2 competencies, ")
    browser.open(f"{preview.url}ways/caring.html", **reader)


def break_it(browser: Browser, preview: Preview) -> None:
    preview.save(CARING, preview.read(CARING).replace("title: Caring", f"title: Caring\nstatus: {NASTY}"))
    wait(browser, f"{ALERT}.includes('01-caring.md')")


def test_a_save_shows_on_the_page_where_it_was_scrolled_to(browser: Browser, preview: Preview) -> None:
    open_page(browser, preview)
    browser.evaluate("scrollTo(0, 700)")
    for word in ["Listens", "Asks", "Waits"]:
        preview.save(CARING, preview.read(CARING) + f"- {word} first.\n")
        wait(browser, f"{TEXT}.includes('{word} first.')")
        wait(browser, "document.readyState === 'complete'")
        assert browser.evaluate("scrollY") == 700
    expect_none(browser.complaints())


SAME_AS_SERVED = """
fetch(location.href).then(answer => answer.text()).then(text =>
    document.documentElement.isEqualNode(new DOMParser().parseFromString(text, "text/html").documentElement))
"""


@pytest.mark.parametrize("seed", range(3))
def test_a_page_that_is_renewed_is_the_page_that_is_served(browser: Browser, preview: Preview, seed: int) -> None:
    open_page(browser, preview)
    browser.evaluate("window.isStill = true")
    numbers = random.Random(seed)
    first = preview.read(CARING)
    count = 0
    texts = ["- Asks.", "- Listens *well*.", "  - As here.", "- See [daring](02-daring.md)."]
    for number in range(15):
        lines = first.splitlines()
        for _ in range(numbers.randint(1, 6)):
            lines.insert(numbers.randint(7, len(lines)), numbers.choice(texts))
            if numbers.random() < 0.5:
                del lines[numbers.randint(8, len(lines) - 1)]
        text = "\n".join(lines).replace("Caring", f"Caring {number}", 1) + "\n"
        if preview.saved(CARING, text):
            count += 1
            wait(browser, f"document.title.startsWith('Caring {number} ')")
            wait(browser, SAME_AS_SERVED)
    assert count > 5
    assert browser.evaluate("window.isStill")
    expect_none(browser.complaints())


def test_what_a_reader_has_done_to_a_page_stays(browser: Browser, preview: Preview) -> None:
    assert preview.said().startswith("1 framework, 2 competencies, ")
    browser.open(f"{preview.url}ways/step-all-to-leaders.html")
    browser.evaluate("document.querySelector('main details').open = true")
    browser.evaluate("document.querySelector('main a').focus({preventScroll: true})")
    preview.save(DARING, preview.read(DARING) + "- Tries.\n")
    wait(browser, f"{TEXT}.includes('Tries.')")
    assert browser.evaluate("document.querySelector('main details').open")
    assert browser.evaluate("document.activeElement.matches('main a')")


def test_what_was_opened_stays_open_when_something_comes_before_it(browser: Browser) -> None:
    both = "---\ntitle: {0}\n---\n\n## All\n\n- {0} for all.\n\n## Leaders\n\n- {0} for leaders.\n"
    with previewing(files={CARING: both.format("Caring"), DARING: both.format("Daring")}) as preview:
        assert preview.said().startswith("1 framework")
        browser.open(f"{preview.url}ways/step-all-to-leaders.html")
        wait(browser, "document.querySelectorAll('main details').length === 2")
        browser.evaluate("document.querySelectorAll('main details')[1].open = true")
        preview.save("content/ways/00-baring.md", both.format("Baring"))
        wait(browser, f"{TEXT}.includes('Baring')")
        opened = "[...document.querySelectorAll('main details')].map(fold => fold.open)"
        assert browser.evaluate(opened) == [False, False, True]


def test_a_page_that_was_waited_for_tells_of_the_next_error(browser: Browser) -> None:
    with previewing(files={CARING: "## All\n"}) as preview:
        browser.open(f"{preview.url}ways/caring.html")
        wait(browser, f"{ALERT}.includes('01-caring.md')")
        preview.save(CARING, "---\ntitle: Caring\n---\n\n## All\n\n- Mends.\n")
        wait(browser, f"{TEXT}.includes('Mends.')")
        break_it(browser, preview)


def test_a_page_that_needs_a_script_has_it_as_soon_as_it_is_there(browser: Browser) -> None:
    bare = {
        "content/ways/framework.md": "---\ntitle: Ways\n---\n",
        CARING: "---\ntitle: Caring\n---\n\n## Indicators\n\n- Cares.\n",
        DARING: "---\ntitle: Daring\n---\n\n## Indicators\n\n- Dares.\n",
    }
    with previewing(files=bare) as preview:
        assert preview.said().startswith("1 framework")
        browser.open(f"{preview.url}ways/compare.html")
        wait(browser, "document.title.startsWith('Page not found')")
        preview.save("content/ways/framework.md", "---\ntitle: Ways\nlevels: [All, Leaders]\n---\n")
        wait(browser, "document.querySelector('main form select') && typeof newelComparison === 'object'")
        expect_none([said for said in browser.complaints() if "404" not in said])


def test_a_style_that_was_saved_during_an_error_shows_after_it(browser: Browser, preview: Preview) -> None:
    open_page(browser, preview)
    good = preview.read(CARING)
    break_it(browser, preview)
    preview.save("templates/styles/90-own.css", "h1 { letter-spacing: 7px; }\n")
    browser.open(f"{preview.url}ways/caring.html")
    preview.save(CARING, good.replace("Cares for others.", "Mends.", 1))
    wait(browser, f"{TEXT}.includes('Mends.')")
    wait(browser, "getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'")


def test_that_a_preview_has_ended_is_said(browser: Browser, preview: Preview) -> None:
    open_page(browser, preview)
    said = "document.getElementById('newel-preview-ended')"
    assert browser.evaluate(f"{said}.hidden")
    preview.end()
    wait(browser, f"!{said}.hidden && {said}.innerText.includes('newel serve')")
    expect_none(violations(browser))


def test_what_pages_load_is_loaded_again(browser: Browser, preview: Preview) -> None:
    open_page(browser, preview)
    preview.save("templates/styles/90-own.css", "h1 { letter-spacing: 7px; }\n")
    wait(browser, "getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'")
    preview.save("content/site.md", preview.read("content/site.md").replace("title:", "colour: '#7a1f5c'\ntitle:", 1))
    wait(browser, "getComputedStyle(document.documentElement).getPropertyValue('--accent') === '#7a1f5c'")


def test_a_page_that_is_gone_is_said_to_be(browser: Browser, preview: Preview) -> None:
    open_page(browser, preview)
    preview.remove(CARING)
    wait(browser, "document.querySelector('main') && !document.querySelector('main').innerText.includes('Cares')")
    assert browser.evaluate("document.title").startswith("Page not found")


def test_the_search_finds_what_was_just_saved(browser: Browser, preview: Preview) -> None:
    open_page(browser, preview)
    browser.open(f"{preview.url}search.html?q=zebras")
    preview.save(CARING, preview.read(CARING) + "- Keeps zebras.\n")
    wait(browser, "document.getElementById('page-list').innerText.includes('Keeps zebras')")
    expect_none(browser.complaints())


def test_an_error_shows_as_text_until_it_is_mended(browser: Browser, preview: Preview) -> None:
    open_page(browser, preview)
    browser.evaluate("document.querySelector('main a').focus({preventScroll: true})")
    browser.evaluate("scrollTo(0, 700)")
    good = preview.read(CARING)
    break_it(browser, preview)
    said = browser.evaluate(ALERT)
    assert "01-caring.md, line 3" in said
    assert f"status: {NASTY}" in said
    assert "Cares for others." in browser.evaluate(TEXT)
    assert browser.evaluate("document.querySelectorAll('[role=alert] :is(img, script)').length") == 0
    assert browser.evaluate("document.title") != "taken"
    assert browser.evaluate("scrollY") == 700
    assert browser.evaluate("document.activeElement.matches('main a')")
    preview.save(CARING, good.replace("Cares for others.", "Mends.", 1))
    wait(browser, f"{TEXT}.includes('Mends.')")
    assert browser.evaluate(ALERT) == ""
    expect_none(browser.complaints())


def test_content_with_errors_from_the_start_shows_when_it_is_mended(browser: Browser) -> None:
    with previewing(files={CARING: "## All\n"}) as preview:
        browser.open(f"{preview.url}ways/caring.html")
        wait(browser, f"{ALERT}.includes('01-caring.md')")
        expect_none(violations(browser))
        preview.save(CARING, "---\ntitle: Caring\n---\n\n## All\n\n- Mends.\n")
        wait(browser, f"{TEXT}.includes('Mends.')")


def test_an_error_is_there_without_scripts_too(browser: Browser, preview: Preview) -> None:
    open_page(browser, preview)
    break_it(browser, preview)
    browser.open(f"{preview.url}ways/caring.html", scripts=False)
    assert "01-caring.md, line 3" in browser.evaluate(ALERT)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_an_error_can_be_read_by_everybody(browser: Browser, preview: Preview, width: int, scheme: str) -> None:
    open_page(browser, preview, width=width, scheme=scheme)
    break_it(browser, preview)
    expect_none(violations(browser))
    assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_an_error_can_be_put_aside_by_keyboard(browser: Browser, preview: Preview) -> None:
    open_page(browser, preview)
    break_it(browser, preview)
    browser.evaluate("document.querySelector('[role=alert] summary').focus()")
    browser.press("Enter")
    assert not browser.evaluate("document.querySelector('[role=alert] details').open")


def test_a_page_goes_to_the_file_that_was_saved(browser: Browser) -> None:
    with previewing("--follow") as preview:
        open_page(browser, preview)
        preview.save(DARING, preview.read(DARING) + "- Tries.\n")
        wait(browser, "location.pathname === '/ways/daring.html'")
        wait(browser, f"{TEXT}.includes('Tries.') && {TEXT}.includes('Draft')")
        expect_none(browser.complaints())


def test_an_address_that_leads_nowhere_looks_like_the_site(browser: Browser, preview: Preview) -> None:
    open_page(browser, preview)
    browser.open(f"{preview.url}no/such/page.html")
    assert browser.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily").startswith('"Iowan')
    assert browser.evaluate("document.querySelector('main a').href").startswith(preview.url)


@pytest.mark.parametrize("number", [SIGINT, SIGTERM])
def test_it_ends_cleanly_while_pages_are_open(browser: Browser, preview: Preview, number: Signals) -> None:
    open_page(browser, preview)
    assert preview.end(number) == 0
