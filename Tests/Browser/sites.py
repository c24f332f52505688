"""The sites under test, their pages, and the kind of each page."""

import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

# The first pattern that a page's address matches tells its kind.
KINDS = {
    "home": r"index\.html",
    "404": r"404\.html",
    "search": r"search\.html",
    "a-z": r"a-z\.html",
    "changes": r"changes\.html",
    "changes-part": r"changes-part-\d+\.html",
    "sign": r"sign(-part-\d+)?\.html",
    "site-page": r"[^/]+\.html",
    "framework": r"[^/]+/index\.html",
    "roles": r"[^/]+/roles\.html",
    "compare": r"[^/]+/compare\.html",
    "role-comparison": r"[^/]+/compare-[^/]+-with-[^/]+\.html",
    "specification": r"[^/]+/specification-[^/]+\.html",
    "reader-history": r"[^/]+/history-(level|role)-[^/]+\.html",
    "history": r"[^/]+/history\.html",
    "pocket-guide": r"[^/]+/pocket-guide\.html",
    "folded-guide": r"[^/]+/pocket-guide-fold\.html",
    "group": r"[^/]+/group-[^/]+\.html",
    "level": r"[^/]+/level-[^/]+\.html",
    "step": r"[^/]+/step-[^/]+-to-[^/]+\.html",
    "role": r"[^/]+/role-[^/]+\.html",
    "framework-page": r"[^/]+/page-[^/]+\.html",
    "competency": r"[^/]+/[^/]+\.html",
}
# Kinds of pages on which a reader chooses two things.
CHOOSERS = {"compare"}
REDIRECT = re.compile(r"<meta\s+http-equiv=\"?refresh", re.IGNORECASE)


@dataclass(frozen=True)
class Page:
    """One HTML file of a site."""

    site: "Site"
    address: str
    query: str = ""

    def __str__(self) -> str:
        return f"{self.site}/{self.address}{self.query}"

    @property
    def path(self) -> Path:
        return self.site.folder / self.address

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def choices(self) -> list[str]:
        """What a reader can choose from on the page, once each."""
        return list(dict.fromkeys(re.findall(r'<option value="([^"]+)"', self.text)))

    @property
    def chosen(self) -> "Page":
        """The page as it is when two things were chosen on it."""
        return Page(self.site, self.address, f"?first={self.choices[0]}&second={self.choices[-1]}")

    @cached_property
    def kind(self) -> str:
        if REDIRECT.search(self.text):
            return "redirect"
        return next((kind for kind, address in KINDS.items() if re.fullmatch(address, self.address)), "unknown")


@dataclass(frozen=True)
class Site:
    """A folder that Newel has built."""

    folder: Path

    def __str__(self) -> str:
        return self.folder.name

    @property
    def is_example(self) -> bool:
        """Whether it is the site that comes with Newel, and no site with odd content."""
        return self.folder.name == "sample"

    @cached_property
    def pages(self) -> list[Page]:
        files = sorted(self.folder.rglob("*.html"))
        return [Page(self, file.relative_to(self.folder).as_posix()) for file in files]

    @cached_property
    def specimens(self) -> dict[str, Page]:
        """The longest page of each kind: whatever can go wrong is most likely to do so there."""
        by_length = sorted(self.pages, key=lambda page: len(page.text))
        longest = {page.kind: page for page in by_length if page.kind != "redirect"}
        return longest | {f"{kind}, chosen": page.chosen for kind, page in longest.items() if page.kind in CHOOSERS}


def sites_under_test() -> list[Site]:
    """The folders that NEWEL_SITE names, separated as those of PATH are."""
    named = os.environ.get("NEWEL_SITE", "").split(os.pathsep)
    return [Site(Path(folder).resolve()) for folder in named if folder]
