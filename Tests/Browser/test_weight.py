"""A competency is quick to open on a slow line, and no page is so long that a browser labours at it."""

import gzip

from chromium import Browser
from findings import expect_none
from sites import Site

MOST = 60_000
MOST_HTML = 300_000


def test_weight(site: Site, origins: dict[Site, str], browser: Browser) -> None:
    page = site.specimens["competency"]
    browser.open(f"{origins[site]}/{page.address}")
    files = [site.folder / url.removeprefix(f"{origins[site]}/") for url in browser.requests()]
    weights = {file.name: len(gzip.compress(file.read_bytes())) for file in files if file.is_file()}
    assert sum(weights.values()) <= MOST, f"{page}: more than {MOST} bytes compressed: {weights}"


def test_length(site: Site) -> None:
    """A guide is one document for paper, and as long as its framework."""
    sizes = {page: page.path.stat().st_size for page in site.pages if page.kind != "pocket-guide"}
    expect_none(f"{page}: {size} bytes of HTML" for page, size in sizes.items() if size > MOST_HTML)
