"""What the search takes for a word, and how words are found that people write in several ways."""

import json
from pathlib import Path

import pytest
from chromium import Browser
from test_search import results, texts

# Shares its sites with the other tests of the search.
pytestmark = pytest.mark.xdist_group("search")

WORDS = json.loads((Path(__file__).parent / "words.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def spelt(origin: str, large: tuple[Path, Path, str]) -> dict[str, str]:
    """A small and a large site with the same words, which are spelt in several ways."""
    return {"small": origin, "large": large[2]}


@pytest.mark.parametrize(("word", "folded"), WORDS["folded"].items())
def test_words_are_the_same_as_in_the_index(origin: str, browser: Browser, word: str, folded: str) -> None:
    if browser.address() != f"{origin}/search.html":
        browser.open(f"{origin}/search.html")
    assert browser.evaluate(f"newelSearch.fold({json.dumps(word)})") == folded


@pytest.mark.parametrize(("text", "words"), WORDS["parted"].items())
def test_words_end_where_they_do_in_the_index(origin: str, browser: Browser, text: str, words: list[str]) -> None:
    if browser.address() != f"{origin}/search.html":
        browser.open(f"{origin}/search.html")
    found = browser.evaluate(f"newelSearch.termsOf({json.dumps(text)}).map(term => term.text)")
    assert found == list(dict.fromkeys(words))


@pytest.mark.parametrize(("text", "words"), WORDS["joined"].items())
def test_words_are_joined_as_in_the_index(origin: str, browser: Browser, text: str, words: list[str]) -> None:
    if browser.address() != f"{origin}/search.html":
        browser.open(f"{origin}/search.html")
    # A space that only ends the query tells that no word is unfinished.
    spellings = f"newelSearch.termsOf({json.dumps(text)}).flatMap(term => term.spellings || [])"
    found = browser.evaluate(f"{spellings}.filter(spelling => !spelling.isWhole).map(spelling => spelling.text)")
    assert set(words) <= set(found)


@pytest.mark.parametrize(("word", "bare"), WORDS["bare"].items())
def test_articles_are_those_of_the_index(origin: str, browser: Browser, word: str, bare: str | None) -> None:
    if browser.address() != f"{origin}/search.html":
        browser.open(f"{origin}/search.html")
    folded = browser.evaluate(f"newelSearch.fold({json.dumps(word)})")
    assert browser.evaluate(f"newelSearch.withoutArticle({json.dumps(folded)})") == (bare or folded)


# What is asked, what is found by it, and what isn't.
SPELLINGS = {
    "wellbeing": ({"wellbeing", "well-being"}, {"other"}),
    "well-being": ({"wellbeing", "well-being"}, {"other"}),
    "wellb": ({"wellbeing", "well-being"}, {"other"}),
    "email": ({"email", "e-mail"}, {"other"}),
    "e-mail": ({"email", "e-mail"}, {"other"}),
    "cooperate": ({"cooperate", "co-operate"}, {"other"}),
    "co-operate": ({"cooperate", "co-operate"}, {"other"}),
    "doesnt": ({"doesn’t", "doesnt"}, {"other"}),
    "doesn't": ({"doesn’t", "doesnt"}, {"other"}),
    "doesn’t": ({"doesn’t", "doesnt"}, {"other"}),
    "customers": ({"customer’s", "customers"}, {"other"}),
    "customer's": ({"customer’s", "customers"}, {"other"}),
    "10000": ({"10,000", "10000", "10 000"}, {"10 and 000"}),
    "10,000": ({"10,000", "10000", "10 000"}, {"other"}),
    "10 000": ({"10,000", "10000", "10 000"}, {"other"}),
    "team work": ({"teamwork"}, {"other"}),
    "استماع": ({"استماع", "الاستماع"}, {"other"}),
    "الاستماع": ({"استماع", "الاستماع"}, {"other"}),
}


@pytest.mark.parametrize("query", SPELLINGS)
@pytest.mark.parametrize("size", ["small", "large"])
def test_words_are_found_however_they_are_joined(
    spelt: dict[str, str], browser: Browser, size: str, query: str
) -> None:
    wanted, unwanted = SPELLINGS[query]
    found = results(browser, spelt[size], query, framework={"small": "way", "large": "spelling"}[size])
    for spelling in wanted:
        assert any(f"Keeps {spelling} in mind" in text for text in texts(found)), spelling
    for spelling in unwanted:
        assert not any(f"Keeps {spelling} in mind" in text for text in texts(found)), spelling


def test_a_word_is_marked_as_a_whole_however_it_is_joined(spelt: dict[str, str], browser: Browser) -> None:
    marks = [result["marked"] for result in results(browser, spelt["small"], "wellbeing")]
    assert marks == [["wellbeing"], ["well-being"]]
