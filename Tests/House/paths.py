#!/usr/bin/env python3
"""The files that ARCHITECTURE.md, CONTRIBUTING.md and the pages on the hard things send a reader to: each must be there.

    paths.py     says which aren't, a line each, and ends with 1 then

A word in backquotes is a path where it begins with a folder at the top or with a room; a Swift file's name alone may be
anywhere. The target of a Markdown link is a path from its own page.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "Sources/newel/Newel.docc"
NAMED = re.compile(r"`([\w.-]+(?:/[\w.*-]+)*/?)`")
LINKED = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")


def tracked():
    """Every file under version control, or about to be, as a path from the top."""
    answer = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True, text=True)
    return answer.stdout.splitlines()


def tails(paths):
    """Every ending of each path that begins at a name, folders with and without their slash."""
    found = set()
    for path in paths:
        parts = path.split("/")
        for start in range(len(parts)):
            for end in range(start + 1, len(parts)):
                folder = "/".join(parts[start:end])
                found |= {folder, folder + "/"}
            found.add("/".join(parts[start:]))
    return found


def rooms(paths):
    """The names of the folders at the top and of the rooms: what the first word of a path can be."""
    return {path.split("/")[0] for path in paths if "/" in path} | {
        path.split("/")[1] for path in paths if path.startswith("Sources/")}


def is_path(word, first):
    """Whether a word in backquotes sends a reader to a file or folder; `*` stands for several, which aren't looked for."""
    if "*" in word:
        return False
    return word.split("/")[0] in first if "/" in word.rstrip("/") else word.endswith(".swift")


def missing(page, paths, known, first):
    """What a page names or links to and isn't there."""
    text = page.read_text(encoding="utf-8")
    for word in NAMED.findall(text):
        if is_path(word, first) and word not in known:
            yield word
    for target in LINKED.findall(text):
        if not (page.parent / target).exists():
            yield target


def main():
    paths = tracked()
    known, first = tails(paths), rooms(paths)
    pages = [ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md", *sorted(CATALOGUE.glob("*.md"))]
    faults = [(page.relative_to(ROOT), word) for page in pages for word in missing(page, paths, known, first)]
    for page, word in faults:
        print(f"{page}: there is no {word}", file=sys.stderr)
    if faults:
        sys.exit(1)


if __name__ == "__main__":
    main()
