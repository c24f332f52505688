"""Writes content of which no line is as it was: one folder a kind of oddness, each a git repository whose tag v1.0 holds the
version before."""

import os
import subprocess
import sys
from pathlib import Path

from odd_content import ARABIC, LONG, WORDS, competency, framework, front, site

SENTENCES = [
    "Asks the people who will have to live with a decision before it is taken",
    "Writes down what was agreed so that a colleague could carry on tomorrow",
    "Tells the team leader about a mistake on the day it is noticed",
    "Explains in plain words why something that was asked for is not possible",
    "Keeps the keys, the tools and the records that were lent to them in order",
    "Offers help before anybody has had to ask for it twice",
    "Reads the earlier letters first, so that nobody has to tell their story again",
    "Stops work that no longer serves anyone and says so to those who wanted it",
    "Gives the praise to those who did the work when presenting it to others",
    "Checks a week later whether the repair has held and rings if it has not",
    "Looks at the figures of last month before changing the hours of this one",
    "Takes a complaint for what it is, which is somebody’s time and trouble",
]
LEVELS = ["Staff", "Managers", "Leaders"]
SETTINGS = {
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


def within(folder: str, files: dict[str, str]) -> dict[str, str]:
    """A framework's files in another folder than `f`."""
    return {f"{folder}{path.removeprefix('f')}": text for path, text in files.items()}


def large(number: int, ending: str) -> str:
    """A competency of which each indicator is reworded by its ending."""
    bullets = [f"{sentence} in case {number}, and {ending}" for sentence in SENTENCES]
    body = "".join(f"## {level}\n\n" + "".join(f"- {bullet}.\n" for bullet in bullets[n::3]) for n, level in enumerate(LEVELS))
    return front(title=f"Competency {number}") + f"{WORDS}, and {ending}.\n\n{body}"


def review(ending: str) -> dict[str, str]:
    """So many changes that they need several pages, long words, another script, and a framework that is new."""
    files = site(f"Review, and {ending}")
    files |= within("long", framework(LEVELS, 2, LONG, f"{SENTENCES[0]}, {LONG}, and {ending}", motto=ending, version="1.4"))
    files |= within("arabic", framework([], 2, "الكفاءة", f"{ARABIC} {ending}", language="ar"))
    files |= {"many/framework.md": front(title="Many", levels=str(LEVELS))}
    files |= {f"many/c{number}.md": large(number, ending) for number in range(40)}
    return files


def before() -> dict[str, str]:
    return review("nothing else") | {"many/gone.md": competency("Gone", LEVELS, WORDS * 20)}


def after() -> dict[str, str]:
    files = review("much more of the same") | {"many/new.md": competency("New", LEVELS, WORDS)}
    return files | within("added", framework(LEVELS, 1, "Added", WORDS))


def small(ending: str) -> dict[str, str]:
    return site("History") | framework(LEVELS, 2, "Framework", f"{WORDS} {ending}") | {"f/x.md": large(1, ending)}


VERSIONS = {"review": (before(), after()), "history": (small("once"), small("twice"))}


def write(folder: Path) -> None:
    for name, (old, new) in VERSIONS.items():
        repository = folder / name
        put(repository, old)
        git(repository, "init", "--quiet")
        git(repository, "add", "--all")
        git(repository, "commit", "--quiet", "--message", "before")
        git(repository, "tag", "v1.0")
        git(repository, "tag", "f/1.0")
        for path in old.keys() - new.keys():
            (repository / path).unlink()
        put(repository, new)


def put(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=folder, check=True, env=os.environ | SETTINGS)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
