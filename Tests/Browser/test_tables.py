"""Every table says what it is, and every header what it heads: axe lets both pass."""

from html.parser import HTMLParser

from findings import expect_none
from sites import Site


class TableReader(HTMLParser):
    """Collects what is wrong with the tables of one page."""

    def __init__(self) -> None:
        super().__init__()
        self.findings: list[tuple[int, str]] = []
        self._table: int | None = None

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        if self._table is not None and tag != "caption":
            self.findings.append((self._table, "table without a caption"))
        self._table = line if tag == "table" else None
        if tag == "th" and dict(attributes).get("scope") not in {"col", "row", "colgroup", "rowgroup"}:
            self.findings.append((line, "th without a scope"))


def test_tables(site: Site) -> None:
    findings = []
    for page in site.pages:
        reader = TableReader()
        reader.feed(page.text)
        findings += [f"{page}:{line}: {finding}" for line, finding in reader.findings]
    expect_none(findings)
