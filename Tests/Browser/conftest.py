"""Runs each test on every site, or on the longest page of each kind of every site."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from chromium import Browser
from search_content import build, write_large, write_odd
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


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    work = tmp_path_factory.mktemp("searched")
    return build(write_odd(work / "content"), work / "site")


@pytest.fixture(scope="session")
def origin(folder: Path) -> Iterator[str]:
    with serving(folder) as origin:
        yield origin


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path, str]]:
    work = tmp_path_factory.mktemp("large")
    site = build(write_large(work / "content"), work / "site")
    with serving(site) as origin:
        yield work / "content", site, origin
