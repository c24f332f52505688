"""Long lists: narrowed down by words, group, level and kind, folded, and whole without scripts."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe import violations
from chromium import Browser
from findings import expect_none
from odd_content import front
from search_content import build
from server import serving

pytestmark = pytest.mark.xdist_group("filter")

GROUPS = {"people": "People", "things": "Things"}
PAGES = ["way/index.html", "way/roles.html", "a-z.html"]
SHOWN = """[...document.querySelectorAll(':is(.matrix tbody tr, [data-list] li)')]
    .filter(entry => entry.checkVisibility()).map(entry => entry.querySelector('a').textContent)"""
OPEN = "[...document.querySelectorAll('details[open] > summary :is(h2, h3)')].map(head => head.textContent)"
SAID = "document.querySelector('.filter output').textContent"


def files() -> dict[str, str]:
    files = {
        "site.md": front(title="Long"),
        "way/framework.md": front(title="Our way", levels="\n  - Staff\n  - title: Leads\n    includes: Staff") + "Text.\n",
        "way/loose.md": front(title="Loose") + "## Staff\n\n- Stands alone.\n",
    }
    for folder, title in GROUPS.items():
        files[f"way/{folder}/group.md"] = front(title=title)
        for number in range(1, 36):
            name = f"Café {folder} {number:02}"
            leads = "" if number > 3 else "\n## Leads\n\n- Leads others in it.\n"
            files[f"way/{folder}/{number:02}-{folder}-{number:02}.md"] = (
                front(title=name) + f"## Staff\n\n- Does thing {number:02} of {folder} well.\n{leads}"
            )
    for number in range(1, 71):
        family = "Kitchen" if number % 2 else "Garden"
        level = "Leads" if number < 5 else "Staff"
        files[f"way/roles/{number:02}-r{number:02}.md"] = front(title=f"Post {number:02}", family=family, level=level)
    return files


def flat_files() -> dict[str, str]:
    """A long list without groups."""
    files = {"site.md": front(title="Flat")}
    files["flat/framework.md"] = front(title="Flat", levels="\n  - Entry\n  - Senior") + "Text.\n"
    for number in range(1, 63):
        level = "Senior" if number == 1 else "Entry"
        files[f"flat/{number:02}-one-{number:02}.md"] = front(title=f"One {number:02}") + f"## {level}\n\n- Does it {number:02} times.\n"
    files["flat/own.md"] = front(title="Own", levels="\n  - First\n  - Second") + "## First\n\n- Begins.\n"
    return files


@contextmanager
def served(files: dict[str, str], folder: Path) -> Iterator[str]:
    for path, text in files.items():
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    with serving(build(folder / "content", folder / "site")) as origin:
        yield origin


@pytest.fixture(scope="module")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(files(), tmp_path_factory.mktemp("filter")) as origin:
        yield origin


@pytest.fixture(scope="module")
def flat_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(flat_files(), tmp_path_factory.mktemp("flat")) as origin:
        yield origin


def choose(browser: Browser, name: str, value: str) -> None:
    browser.evaluate(f"""(() => {{
        const field = document.querySelector('.filter [name={name}]');
        field.value = {value!r};
        field.dispatchEvent(new Event('input', {{ bubbles: true }}));
    }})()""")


def test_words_find_entries_whatever_their_accents_and_capitals(long_site: str, browser: Browser) -> None:
    browser.open(f"{long_site}/way/index.html")
    assert browser.evaluate(SHOWN) == []
    choose(browser, "words", "CAFE 07")
    assert browser.evaluate(SHOWN) == ["Café people 07", "Café things 07"]
    assert browser.evaluate(OPEN) == ["People", "Things"]
    assert browser.evaluate(SAID) == "Shown: 2 / 71"
    choose(browser, "words", "thing 07 of people")
    assert browser.evaluate(SHOWN) == ["Café people 07"], "the first words of a cell are searched, too"
    choose(browser, "words", "nowhere")
    assert browser.evaluate(SAID) == "Nothing found: 0 / 71"
    choose(browser, "words", "")
    assert browser.evaluate(OPEN) == []
    assert browser.evaluate(SAID) == ""


def test_a_group_and_a_level_narrow_down_what_the_address_keeps(long_site: str, browser: Browser) -> None:
    browser.open(f"{long_site}/way/index.html")
    choose(browser, "group", "Things")
    choose(browser, "level", "Leads")
    expected = ["Café things 01", "Café things 02", "Café things 03"]
    assert browser.evaluate(SHOWN) == expected
    address = browser.evaluate("location.search")
    assert address == "?group=Things&level=Leads"
    browser.open(f"{long_site}/way/index.html{address}")
    assert browser.evaluate(SHOWN) == expected


def test_a_long_list_without_groups_is_narrowed_down_too(flat_site: str, browser: Browser) -> None:
    browser.open(f"{flat_site}/flat/index.html")
    levels = browser.evaluate("[...document.querySelector('.filter [name=level]').options].map(each => each.value)")
    assert levels == ["", "Entry", "Senior"]
    choose(browser, "level", "Senior")
    assert browser.evaluate(SHOWN) == ["One 01"]
    choose(browser, "level", "Entry")
    assert "Own" not in browser.evaluate(SHOWN) and len(browser.evaluate(SHOWN)) == 61


def test_roles_are_narrowed_down_by_family_and_level(long_site: str, browser: Browser) -> None:
    browser.open(f"{long_site}/way/roles.html")
    choose(browser, "group", "Kitchen")
    choose(browser, "level", "Leads")
    assert browser.evaluate(SHOWN) == ["Post 01", "Post 03"]


def test_the_a_to_z_has_kinds_and_letters_that_go_with_them(long_site: str, browser: Browser) -> None:
    browser.open(f"{long_site}/a-z.html")
    choose(browser, "kind", "Group")
    assert browser.evaluate(SHOWN) == ["People", "Things"]
    letters = "[...document.querySelectorAll('.letters a')].filter(link => link.checkVisibility()).map(link => link.textContent)"
    assert browser.evaluate(letters) == ["P", "T"]


def test_letters_stay_in_reach_and_open_what_they_lead_to(long_site: str, browser: Browser) -> None:
    for width in (390, 1280):
        browser.open(f"{long_site}/a-z.html#page-p", width=width)
        assert browser.wait(OPEN) == ["P"]
        browser.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        top, bottom = browser.evaluate("(({ top, bottom }) => [top, bottom])(document.querySelector('.letters').getBoundingClientRect())")
        assert 0 <= top < bottom < 120


def test_without_scripts_all_is_there_and_can_be_unfolded(long_site: str, browser: Browser) -> None:
    for page in PAGES:
        browser.open(f"{long_site}/{page}", scripts=False)
        assert browser.evaluate("document.querySelector('.filter')") is None
        folds = browser.evaluate("document.querySelectorAll('details[data-list]').length")
        assert folds > 1
        browser.evaluate("document.querySelectorAll('details[data-list]').forEach(fold => { fold.open = true; })")
        assert len(browser.evaluate(SHOWN)) >= 70


def test_what_is_folded_is_open_on_paper_and_the_filter_is_not_there(long_site: str, browser: Browser) -> None:
    for page in PAGES:
        browser.open(f"{long_site}/{page}", printed=True)
        assert len(browser.evaluate(SHOWN)) >= 70
        assert not browser.evaluate("document.querySelector('.filter').checkVisibility()")


def test_all_groups_open_and_fold_at_once(long_site: str, browser: Browser) -> None:
    browser.open(f"{long_site}/way/roles.html")
    browser.evaluate("document.querySelector('.filter [value=open]').click()")
    assert browser.evaluate(OPEN) == ["Kitchen", "Garden"]
    browser.evaluate("document.querySelector('.filter [value=close]').click()")
    assert browser.evaluate(OPEN) == []


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_use_it(long_site: str, browser: Browser, path: str, width: int, scheme: str) -> None:
    browser.open(f"{long_site}/{path}?words=0", width=width, scheme=scheme)
    assert browser.wait(SAID)
    expect_none(violations(browser))
    assert browser.evaluate("document.documentElement.scrollWidth") <= width
