"""The site has the pages that any site has, and none whose kind the other tests could not tell."""

from findings import expect_none
from sites import Site

REQUIRED = ["home", "404", "framework", "competency"]


def test_required_kinds(site: Site) -> None:
    expect_none(f"{site}: no page of the kind {kind}" for kind in REQUIRED if kind not in site.specimens)


def test_every_page_is_of_a_kind(site: Site) -> None:
    expect_none(f"{page}: no kind of page has such an address" for page in site.pages if page.kind == "unknown")
