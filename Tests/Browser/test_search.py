"""The search as a person uses it: typing, choosing, by keyboard alone, from a server and from a folder."""

import gzip
import re
import shutil
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
import snowballstemmer
from axe import violations
from chromium import Browser
from findings import expect_none
from server import serving
from sites import Site
from test_layout import TOO_WIDE

# Its sites take a while to build, so one process does all of it.
pytestmark = pytest.mark.xdist_group("search")

MOST_LOADED = 600_000

STATUS = "document.getElementById('page-status').innerText.trim()"
RESULTS = """
[...document.querySelectorAll("#page-list > li")].filter(item => item.checkVisibility()).map(item => ({
    text: item.querySelector("[data-part=text]").textContent,
    place: [...item.querySelector(".result-place").children].map(part => part.innerText.replace(/\\s+/g, " ").trim()),
    marked: [...item.querySelectorAll("mark")].map(mark => mark.textContent),
    link: item.querySelector("a").href,
}))
"""
FOCUSED = "document.activeElement.id || document.activeElement.textContent"


def results(browser: Browser, page: str, words: str, **filters: str) -> list[dict]:
    """What is shown of a query in the page's address, once the count is said."""
    query = "&".join(f"{name}={quote(value)}" for name, value in {"q": words, **filters}.items())
    browser.open(f"{page}/search.html?{query}")
    browser.wait(STATUS)
    return browser.evaluate(RESULTS)


def texts(found: list[dict]) -> list[str]:
    return [result["text"] for result in found]


def test_typing_is_enough(origin: str, browser: Browser) -> None:
    browser.open(f"{origin}/search.html")
    browser.evaluate("document.getElementById('page-words').focus()")
    browser.type("liste")
    browser.wait(f"{RESULTS}.length > 1")
    assert texts(browser.evaluate(RESULTS))[:2] == [
        "A1 Listening",
        "Listens to café guests before answering.\nNods and waits.",
    ]
    assert browser.wait(STATUS) == "2 results"
    assert browser.complaints() == []


def test_a_result_shows_the_indicator_in_its_place_and_leads_there(origin: str, browser: Browser) -> None:
    [found] = results(browser, origin, "quiet ones")
    assert found["place"] == ["A1 Listening", "Level 2 Team leads", "Our way"]
    assert found["marked"] == ["quiet", "ones"]
    browser.open(found["link"])
    assert browser.evaluate("document.querySelector(':target').innerText") == found["text"]


def test_a_contra_indicator_carries_cross_and_word(origin: str, browser: Browser) -> None:
    [found] = results(browser, origin, "attack")
    assert found["place"] == ["A1 Listening", "For everyone", "× Warning signs", "Our way"]


@pytest.mark.parametrize(
    ("words", "first", "place"),
    [
        ("listening", "A1 Listening", ["Competency", "Our way"]),
        ("writing", "Writing", ["Competency", "Our way", "Interim"]),
        ("warden", "Park warden", ["Role", "Our way"]),
        ("ponds", "Looks after the ponds.", ["Park warden", "Our way"]),
        ("team leads", "Team leads", ["Level", "Our way"]),
        ("our way", "Our way", ["Framework"]),
        ("library people", "The library’s own people.", ["About"]),
        ("programs", "Writes programs of feedback.", ["Digital", "Step 2 Expert", "Our way"]),
    ],
)
def test_every_kind_of_thing_is_found(origin: str, browser: Browser, words: str, first: str, place: list[str]) -> None:
    found = results(browser, origin, words)[0]
    assert (found["text"], found["place"]) == (first, place)


def test_a_paragraph_leads_to_the_heading_above_it(origin: str, browser: Browser) -> None:
    [found] = results(browser, origin, "own people")
    assert found["link"].endswith("/about.html#who-wrote-this")


def test_of_a_long_text_the_part_with_the_words_is_shown(origin: str, browser: Browser) -> None:
    [found] = results(browser, origin, "fish chips")
    assert re.fullmatch(r"… .*, then fish meets chips, .* …", found["text"])
    assert found["marked"] == ["fish", "chips"]


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("CAFE", ["café"]),
        ("ecoute", ["écoute"]),
        ("self-aware", ["self-awareness"]),
        ("السكان", ["السكان"]),
        ("πολιτεσ", ["πολίτες"]),
        ("能力", ["能力"]),
        ("框架很", ["框架很"]),
        ("架", ["架"]),
        ("ความคิด", ["ความคิด"]),
        ("еще", ["ещё"]),
    ],
)
def test_accents_capitals_and_scripts(origin: str, browser: Browser, words: str, marked: list[str]) -> None:
    found = results(browser, origin, words)
    assert [result["marked"] for result in found] == [marked]


def test_all_words_are_wanted_and_short_ones_whole(origin: str, browser: Browser) -> None:
    assert texts(results(browser, origin, "feedback day")) == ["Gives feedback the same day."]
    assert texts(results(browser, origin, "f day")) == []
    # Words of the competency's title count for what is said of it.
    assert texts(results(browser, origin, "listening day")) == ["Gives feedback the same day."]
    # And words in different places of one thing lead to the thing.
    assert texts(results(browser, origin, "quiet attack")) == ["A1 Listening"]


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({}, 4),
        ({"framework": "way"}, 4),
        ({"framework": "world"}, 0),
        ({"kind": "expected"}, 3),
        ({"kind": "contra"}, 1),
        ({"level": "team-leads"}, 2),
        ({"level": "staff", "kind": "expected"}, 1),
        ({"level": "way/team-leads"}, 2),
        ({"level": "world/tous"}, 0),
        ({"level": "no-such-level"}, 4),
        ({"framework": "no-such-framework"}, 4),
    ],
)
def test_filters(origin: str, browser: Browser, filters: dict[str, str], count: int) -> None:
    assert len(results(browser, origin, "feedback", **filters)) == count


def test_by_keyboard_alone(origin: str, browser: Browser) -> None:
    browser.open(f"{origin}/search.html")
    while browser.evaluate(FOCUSED) != "page-words":
        browser.press("Tab")
    browser.type("feedback")
    browser.wait(f"{RESULTS}.length === 4")
    assert browser.evaluate(FOCUSED) == "page-words", "finding something moved the focus"
    while browser.evaluate(FOCUSED) != "page-framework":
        browser.press("Tab")
    browser.press("ArrowDown")
    browser.press("ArrowDown")
    browser.wait(f"{RESULTS}.length === 0")
    offered = "[...document.getElementById('page-level').options].filter(o => !o.matches(':disabled')).map(o => o.label)"
    assert browser.evaluate(offered) == ["All levels", "Tous"]
    browser.press("ArrowUp")
    browser.wait(f"{RESULTS}.length === 4")
    browser.press("Tab")
    browser.press("ArrowDown")
    browser.press("ArrowDown")
    browser.wait(f"{RESULTS}.length === 2")
    while browser.evaluate("document.activeElement.tagName") != "A":
        browser.press("Tab")
    browser.press("Enter")
    assert browser.wait("document.querySelector(':target')?.innerText") == "Asks the quiet ones for feedback first."
    browser.go_back()
    browser.wait(f"globalThis.newelSearch && {RESULTS}.length === 2")
    browser.evaluate("document.getElementById('page-words').focus()")
    browser.press("Escape")
    browser.wait(f"{RESULTS}.length === 0")
    assert browser.evaluate("document.getElementById('page-words').value") == ""


def test_the_address_keeps_what_was_asked(origin: str, browser: Browser) -> None:
    browser.open(f"{origin}/search.html")
    browser.evaluate("document.getElementById('page-words').focus()")
    browser.type("day")
    browser.wait("location.search === '?q=day'")
    browser.press("Enter")
    browser.type(" quiet")
    browser.wait("location.search === '?q=day+quiet'")
    browser.go_back()
    browser.wait(f"location.search === '?q=day' && {RESULTS}.length === 1")
    assert browser.evaluate("document.getElementById('page-words').value") == "day"
    results(browser, origin, "feedback", framework="way", level="staff", kind="contra")
    choices = "['framework', 'level', 'kind'].map(name => document.getElementById(`page-${name}`).value)"
    assert browser.evaluate(choices) == ["way", "way/staff", "contra"]


def test_the_home_page_leads_to_results(origin: str, browser: Browser) -> None:
    browser.open(f"{origin}/index.html")
    browser.evaluate("document.getElementById('page-words').focus()")
    browser.type("ponds")
    browser.press("Enter")
    browser.wait(f"globalThis.newelSearch && {RESULTS}.length === 1")
    assert parse_qs(urlsplit(browser.address()).query) == {"q": ["ponds"]}


def test_from_a_folder(folder: Path, browser: Browser) -> None:
    browser.open((folder / "search.html").as_uri())
    browser.evaluate("document.getElementById('page-words').focus()")
    browser.type("ponds")
    [found] = browser.wait(f"{RESULTS}.length && {RESULTS}")
    assert found["link"] == (folder / "way/role-warden.html").as_uri()
    browser.wait("location.search === '?q=ponds'")
    assert browser.complaints() == []


ENDINGS = {
    "whistling": ["Whistles at work."],
    "questioning": ["Questioned the rule, politely."],
    "happiness": ["Is happy to be asked."],
    # An exact form comes before others, and these before what only begins so.
    "commit": ["Commits to a date.", "Sits on the committee."],
    "commits": ["Commits to a date."],
}


@pytest.mark.parametrize("words", ENDINGS)
@pytest.mark.parametrize("size", ["small", "large"])
def test_words_are_found_with_other_endings(
    origin: str, large: tuple[Path, Path, str], browser: Browser, size: str, words: str
) -> None:
    where = {"small": (origin, "way"), "large": (large[2], "spelling")}[size]
    found = texts(results(browser, where[0], words, framework=where[1]))
    assert found == ENDINGS[words]


def test_what_was_found_with_another_ending_is_marked(origin: str, browser: Browser) -> None:
    [found] = results(browser, origin, "questioning rules")
    assert found["marked"] == ["Questioned", "rule"]


@pytest.mark.parametrize("size", ["small", "large"])
def test_what_is_called_just_so_comes_first(
    origin: str, large: tuple[Path, Path, str], browser: Browser, size: str
) -> None:
    where = {"small": (origin, "way"), "large": (large[2], "spelling")}[size]
    found = texts(results(browser, where[0], "asking", framework=where[1]))
    assert found[:2] == ["Z1 Asking", "Asking well"]


OFFER = "document.querySelector('#page-status a')"


@pytest.mark.parametrize("size", ["small", "large"])
def test_a_word_that_is_not_there_is_asked_about(
    origin: str, large: tuple[Path, Path, str], browser: Browser, size: str
) -> None:
    page, framework = {"small": (origin, "way"), "large": (large[2], "spelling")}[size]
    assert results(browser, page, "qeustioned, the ruel", framework=framework) == []
    assert "Did you mean" in browser.evaluate(STATUS)
    assert browser.evaluate(f"{OFFER}.textContent") == "questioned, the rule"
    browser.evaluate(f"{OFFER}.click()")
    [found] = browser.wait(f"location.search.includes('questioned') && globalThis.newelSearch && {RESULTS}.length && {RESULTS}")
    assert found["text"] == "Questioned the rule, politely."
    assert browser.evaluate("document.getElementById('page-framework').value") == framework


@pytest.mark.parametrize("words", ["xylophone", "feedback", "feedback questioned", "qe", "feedbck questioned"])
def test_nothing_is_offered_that_finds_nothing(origin: str, browser: Browser, words: str) -> None:
    results(browser, origin, words, kind="contra")
    assert not browser.evaluate(f"Boolean({OFFER})")


def test_where_nothing_is_found_there_are_ways_on(origin: str, browser: Browser) -> None:
    ways = "[...document.querySelectorAll('#page-ways a')].filter(link => link.checkVisibility()).map(link => link.getAttribute('href'))"
    results(browser, origin, "xylophone")
    assert browser.evaluate(ways) == ["a-z.html", "way/index.html", "world/index.html"]
    results(browser, origin, "feedback")
    assert browser.evaluate(ways) == []
    browser.open(f"{origin}/search.html")
    browser.wait("!document.getElementById('page-search').hidden")
    assert browser.evaluate(ways) == []


def test_nothing_in_a_text_becomes_markup(origin: str, browser: Browser) -> None:
    [found] = results(browser, origin, "onerror quotes")
    assert found["text"].startswith("Says </script><img src=x onerror=alert(1)> & ")
    assert browser.evaluate("document.querySelectorAll('main img, main :not(template) > script:not([src])').length") == 0
    assert all(not url.endswith("/x") for url in browser.requests())
    assert results(browser, origin, "<img src=x onerror=alert(1)>") == [found | {"marked": ["img", "src", "x", "onerror", "alert", "1"]}]


def test_another_language_is_told_to_screen_readers(origin: str, browser: Browser) -> None:
    results(browser, origin, "écoute")
    assert browser.evaluate("document.querySelector('#page-list > li').lang") == "fr"


def test_results_are_said_once_typing_pauses(origin: str, browser: Browser) -> None:
    browser.open(f"{origin}/search.html")
    browser.evaluate(f"""
        globalThis.said = [];
        new MutationObserver(() => said.push({STATUS}))
            .observe(document.getElementById("page-status"), {{ childList: true, subtree: true, characterData: true }});
        document.getElementById("page-words").focus();
    """)
    browser.type("feedback")
    browser.wait("said.includes('4 results')")
    assert set(browser.evaluate("said")) <= {"", "4 results"}
    browser.type("x")
    browser.wait("said.some(text => text.startsWith('Nothing was found'))")


def test_without_scripts_the_way_is_by_name(origin: str, browser: Browser) -> None:
    browser.open(f"{origin}/search.html", scripts=False)
    assert "JavaScript" in browser.evaluate("document.querySelector('main').innerText")
    assert browser.evaluate("document.querySelector('main noscript a').getAttribute('href')") == "a-z.html"
    assert not browser.evaluate("document.getElementById('page-search').checkVisibility()")


def test_an_index_that_is_not_there_is_told(folder: Path, tmp_path: Path, browser: Browser) -> None:
    shutil.copytree(folder, tmp_path / "site", ignore=shutil.ignore_patterns("search-index"))
    with serving(tmp_path / "site") as origin:
        assert results(browser, origin, "listening") == []
        assert "could not be loaded" in browser.evaluate(STATUS)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_results_meet_wcag(origin: str, browser: Browser, scheme: str) -> None:
    browser.open(f"{origin}/search.html?q=feedback", scheme=scheme, width=320)
    browser.wait(f"{RESULTS}.length === 4 && {STATUS}")
    expect_none(violations(browser))


def test_results_fit_a_phone_at_any_text_size(origin: str, browser: Browser) -> None:
    for width, text_scale in [(320, 1), (768, 2)]:
        browser.open(f"{origin}/search.html?q=feedback", width=width, text_scale=text_scale)
        browser.wait(f"{RESULTS}.length === 4")
        expect_none(browser.evaluate(f"{TOO_WIDE}({width})"))


def test_levels_are_chosen_by_framework(origin: str, browser: Browser) -> None:
    browser.open(f"{origin}/search.html")
    choices = browser.evaluate(
        "[...document.querySelectorAll('#page-level optgroup')].map(group =>"
        " [group.label, ...[...group.children].map(option => option.text)])"
    )
    assert choices == [["Our way", "Staff", "Team leads"], ["The world", "Tous"]]
    first = "[...document.querySelectorAll('.search-filters select')].map(select => select.options[0].text)"
    assert browser.evaluate(first) == ["All frameworks", "All levels", "Everything"]


def test_only_levels_of_the_chosen_framework_are_offered(origin: str, browser: Browser) -> None:
    browser.open(f"{origin}/search.html?q=feedback&framework=way&level=team-leads")
    browser.wait(STATUS)
    offered = "[...document.querySelectorAll('#page-level optgroup:not(:disabled)')].map(group => group.label)"
    assert browser.evaluate(offered) == ["Our way"]
    assert browser.evaluate("document.getElementById('page-level').value") == "way/team-leads"


def test_every_page_of_a_thing_is_found_by_its_title(site: Site, origins: dict[Site, str], browser: Browser) -> None:
    """Whatever the site, in whatever language."""
    findings = []
    for kind in ("framework", "competency", "group", "level", "role", "framework-page", "site-page"):
        if page := site.specimens.get(kind):
            browser.open(f"{origins[site]}/{page.address}")
            title = browser.evaluate("document.querySelector('h1').innerText")
            found = results(browser, origins[site], title)
            links = [urlsplit(result["link"]).path.removeprefix("/") for result in found]
            # Where ten others are called so as well, which of them come first is chance.
            alike = sum(title.casefold() in result["text"].casefold() for result in found)
            if quote(page.address) not in links and alike < 10:
                findings.append(f"{page}: not among the first results for ‘{title}’: {links}")
    expect_none(findings)


def loaded(browser: Browser, site: Path, origin: str) -> int:
    """How many bytes of scripts were loaded since the page was opened, compressed as servers do."""
    files = [site / url.removeprefix(f"{origin}/") for url in browser.requests() if url.endswith(".js")]
    return sum(len(gzip.compress(file.read_bytes())) for file in files)


def bullets_with(content: Path, *beginnings: str) -> int:
    """How many of the content's bullets hold words that begin so or have the same stem; an oracle that knows nothing of
    the index."""
    stem = snowballstemmer.stemmer("english").stemWord
    lines = (line for file in content.rglob("*.md") for line in file.read_text(encoding="utf-8").splitlines())
    bullets = [re.findall(r"[^\W_]+", line.lower()) for line in lines if line.startswith("- ")]
    meets = {
        (beginning, word): word.startswith(beginning) or stem(word) == stem(beginning)
        for beginning in beginnings for word in set().union(*bullets)
    }
    return sum(all(any(meets[beginning, word] for word in bullet) for beginning in beginnings) for bullet in bullets)


@pytest.mark.parametrize("words", [["residents"], ["resident"], ["risky"], ["collab"], ["listens", "custom"], ["budgets", "evidence"], ["they", "risk"]])
def test_a_large_site_finds_what_its_content_holds(large: tuple[Path, Path, str], browser: Browser, words: list[str]) -> None:
    content, site, origin = large
    assert list(site.glob("assets/search-index/words-*.js")), "the site is not large enough to be split"
    counts = [0, 0]
    for place, kind in enumerate(("expected", "contra")):
        results(browser, origin, " ".join(words), kind=kind)
        counts[place] = int(re.sub(r"\D", "", browser.evaluate(STATUS).split(" result")[0]) or 0)
        assert loaded(browser, site, origin) < MOST_LOADED
    if len(words) == 1:
        assert sum(counts) == bullets_with(content, *words)
    else:
        # Words of a competency's title count for its indicators too.
        assert sum(counts) >= bullets_with(content, *words) > 0


def test_a_large_site_shows_marks_and_more(large: tuple[Path, Path, str], browser: Browser) -> None:
    _, site, origin = large
    found = results(browser, origin, "listens", kind="expected")
    assert len(found) == 10
    assert all("listens" in [mark.lower() for mark in result["marked"]] for result in found)
    browser.open(found[9]["link"])
    assert browser.evaluate("document.querySelector(':target').innerText") == found[9]["text"]
    results(browser, origin, "listens", kind="expected")
    browser.evaluate("document.getElementById('page-more').click()")
    more = browser.wait(f"{RESULTS}.length === 20 && {RESULTS}")
    assert more[:10] == found
    assert browser.evaluate("document.activeElement.textContent") == more[10]["text"]


def test_words_that_would_cost_too_much_are_passed_over_and_told(
    large: tuple[Path, Path, str], browser: Browser
) -> None:
    _, site, origin = large
    browser.open(f"{origin}/search.html")
    # What a site ten times as large would be left with.
    browser.evaluate("newelSearch.catalogueOfSite().then(catalogue => { catalogue.allowance = 45_000; })")
    browser.evaluate("document.getElementById('page-words').focus()")
    browser.evaluate("document.execCommand('insertText', false, 'with and residents')")
    assert "Not looked for, being too frequent: ‘and’" in browser.wait(f"{RESULTS}.length && {STATUS}")
    words = [url for url in browser.requests() if "/words-" in url]
    assert 0 < sum((site / url.removeprefix(f"{origin}/")).stat().st_size for url in words) < 46_000
    browser.press("Escape")
    browser.wait(f"{STATUS} === ''")
    browser.type("a")
    assert "type some more" in browser.wait(STATUS)


def test_however_much_is_asked_no_more_is_loaded(large: tuple[Path, Path, str], browser: Browser) -> None:
    _, site, origin = large
    sentence = " ".join("and the of to in with others what they a b c d e f g h i j k l m n o p r s t u v w x y z".split())
    for words in ["a", "s", "and", sentence]:
        results(browser, origin, words)
        assert loaded(browser, site, origin) < MOST_LOADED, words
