"""Words are cut to the stems that Snowball gives, in the page as in the index.

`stems-en.txt` holds the words of the example and of published frameworks, and made-up ones that take every turn of the
rules; `Tests/SiteGeneratorTests/StemmerTests.swift` holds the index to it.
"""

import json
import random
from pathlib import Path

import pytest
import snowballstemmer
from chromium import Browser

pytestmark = pytest.mark.xdist_group("search")

HERE = Path(__file__).parent
LANGUAGES = {"en": "english"}


def known(language: str) -> dict[str, str]:
    return dict(line.split() for line in (HERE / f"stems-{language}.txt").read_text(encoding="utf-8").splitlines())


def cut(origin: str, browser: Browser, language: str, words: list[str]) -> dict[str, str]:
    """What the page makes of words."""
    if browser.address() != f"{origin}/search.html":
        browser.open(f"{origin}/search.html")
    script = f"{json.dumps(words)}.map(newelSearch.stemmers[{json.dumps(language)}])"
    return dict(zip(words, browser.evaluate(script)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_is_what_snowball_gives(language: str) -> None:
    stemmer = snowballstemmer.stemmer(LANGUAGES[language])
    stems = known(language)
    assert len(stems) > 3000
    assert {word: stemmer.stemWord(word) for word in stems} == stems


@pytest.mark.parametrize("language", LANGUAGES)
def test_stems_are_those_of_the_index(origin: str, browser: Browser, language: str) -> None:
    stems = known(language)
    assert cut(origin, browser, language, list(stems)) == stems


@pytest.mark.parametrize("language", LANGUAGES)
def test_however_odd_a_word_the_stem_is_snowballs(origin: str, browser: Browser, language: str) -> None:
    stemmer = snowballstemmer.stemmer(LANGUAGES[language])
    random.seed(15)
    ends = [word[-length:] for word in known(language) for length in (2, 3, 4, 5) if len(word) > 7]
    words = ["".join(random.choices("aeioubdglnrstvy", k=random.randint(0, 5))) + random.choice(ends) for _ in range(5000)]
    assert cut(origin, browser, language, words) == {word: stemmer.stemWord(word) for word in words}
