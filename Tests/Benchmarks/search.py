#!/usr/bin/env python3
"""Measures the search of made-up sites in Chromium: the index's size, and how soon a reader sees a first result.

    search.py [--competencies 1000 10000] [--runs 5] [--scratch /dev/shm]

Run it with the Python of the browser tests (.build/browser-venv/bin/python). NEWEL says where the program is; otherwise
it is .build/release/newel.
"""

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "Browser"))

from chromium import Browser  # noqa: E402
from server import serving  # noqa: E402

QUERIES = ["listening", "res", "challenges assumptions", "feedback and lear", "takes decisions with evidence"]

# From the key that completes the query to the list that holds a first result, and to the next picture on the screen.
MEASURE = """
new Promise(resolve => {
    const field = document.getElementById("page-words");
    const list = document.getElementById("page-list");
    list.replaceChildren();
    const start = performance.now();
    const observer = new MutationObserver(() => {
        if (list.children.length === 0) return;
        observer.disconnect();
        const found = performance.now() - start;
        requestAnimationFrame(() => setTimeout(() => resolve({ found, seen: performance.now() - start })));
    });
    observer.observe(list, { childList: true });
    field.value = WORDS;
    field.dispatchEvent(new Event("input"));
})
"""
# Opened with the query in the address: from the start of the navigation, which is where the clock begins.
OPENED = """
new Promise(resolve => {
    const list = document.getElementById("page-list");
    const look = () => list.children.length > 0 ? resolve(performance.now()) : setTimeout(look, 1);
    look();
})
"""


def weight(files):
    return sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)


def build(competencies, scratch):
    program = os.environ.get("NEWEL", str(ROOT / ".build/release/newel"))
    content, site = scratch / f"content-{competencies}", scratch / f"site-{competencies}"
    subprocess.run([sys.executable, HERE / "make_content.py", f"--frameworks={competencies // 20}", content], check=True)
    subprocess.run([program, "build", "--quiet", "--content", content, "--output", site], check=True, cwd=scratch)
    return site


def measure(browser, site, runs):
    index = site / "assets/search-index"
    files = sorted(index.iterdir())
    print(f"  index: {len(files)} files, {weight(files) / 1000:.0f} KB compressed")
    print(f"  {'query':<32}{'loaded, KB':>12}{'opened, ms':>12}{'first, ms':>12}{'again, ms':>12}{'seen, ms':>12}")
    with serving(site) as origin:
        for query in QUERIES:
            figures = {"opened": [], "first": [], "again": [], "seen": []}
            for _ in range(runs):
                browser.open(f"{origin}/search.html?q={query.replace(' ', '+')}")
                figures["opened"].append(browser.evaluate(OPENED))
                browser.open(f"{origin}/search.html")
                browser.wait("document.readyState === 'complete'")
                # A small site's texts come with the page, before anybody can have typed.
                browser.evaluate("newelSearch.find('unheardof', {}).then(() => newelSearch.load('start')).then(() => undefined)")
                script = MEASURE.replace("WORDS", json.dumps(query))
                figures["first"].append(browser.evaluate(script)["found"])
                again = browser.evaluate(script)
                figures["again"].append(again["found"])
                figures["seen"].append(again["seen"])
            wanted = [url for url in browser.requests() if "/assets/search-index/" in url]
            loaded = weight(site / url.removeprefix(f"{origin}/") for url in wanted) / 1000
            times = "".join(f"{median(values):>12.1f}" for values in figures.values())
            print(f"  {query:<32}{loaded:>12.0f}{times}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--competencies", type=int, nargs="+", default=[1000, 10000], help="20 to a framework")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--scratch", type=Path, default=Path("/dev/shm"), help="where to write; a RAM disk (%(default)s)")
    options = parser.parse_args()
    browser = Browser()
    try:
        with tempfile.TemporaryDirectory(prefix="newel-search-", dir=options.scratch) as folder:
            for competencies in options.competencies:
                print(f"{competencies:,} competencies")
                measure(browser, build(competencies, Path(folder)), options.runs)
    finally:
        browser.close()


if __name__ == "__main__":
    main()
