"""Runs each test on every site, or on the longest page of each kind of every site."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from chromium import Browser
from server import serving
from sites import Page, Site, sites_under_test

SITES = sites_under_test()


def pytest_configure() -> None:
    if not SITES:
        raise pytest.UsageError("NEWEL_SITE must name the folder of a built site, or several as PATH does")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "page" in metafunc.fixturenames:
        metafunc.parametrize("page", [page for site in SITES for page in site.specimens.values()], ids=str)
    elif "site" in metafunc.fixturenames:
        metafunc.parametrize("site", SITES, ids=str)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    browser = Browser()
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def origins() -> Iterator[dict[Site, str]]:
    """The address at which each site is served."""
    with ExitStack() as servers:
        yield {site: servers.enter_context(serving(site.folder)) for site in SITES}


@pytest.fixture
def url(page: Page, origins: dict[Site, str]) -> str:
    """The address of the page under test."""
    return f"{origins[page.site]}/{page.address}{page.query}"
