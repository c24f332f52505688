"""Runs `newel build` where it is killed or runs out of room, and looks at what it leaves."""

import os
import re
import shutil
import subprocess
import time
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

COMPETENCIES = 4


def templates(content: Path) -> Path:
    """The folder of templates that goes with a content."""
    return content.parent / f"{content.name}-templates"


def write_content(folder: Path, word: str, gone: int | None = None, more: bool = False) -> Path:
    """A framework in which every page shows the word; with one competency gone, and one more."""
    ways = folder / "ways"
    ways.mkdir(parents=True)
    (folder / "site.md").write_text(f"---\ntitle: {word} frameworks\n---\n", encoding="utf-8")
    (ways / "framework.md").write_text(f"---\ntitle: {word} ways\nlevels: [All, Leaders]\n---\n", encoding="utf-8")
    # What is a file in the one is a folder in the other.
    for name in ["one/in.txt", "two"] if more else ["one", "two/in.txt"]:
        asset = templates(folder) / "assets" / name
        asset.parent.mkdir(parents=True, exist_ok=True)
        asset.write_text(word, encoding="utf-8")
    numbers = [number for number in range(COMPETENCIES) if number != gone] + ([COMPETENCIES] if more else [])
    for number in numbers:
        text = f"# Competency {number}\n\n## All\n\n- Does {word}\n\n## Leaders\n\n- Leads {word}\n"
        (ways / f"competency-{number}.md").write_text(text, encoding="utf-8")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    """Every file with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def pages(folder: Path) -> dict[str, bytes]:
    """The site without what Newel keeps for itself."""
    return {name: content for name, content in files(folder).items() if not name.startswith(".newel")}


def dead_links(folder: Path) -> list[str]:
    """Where pages lead to files that aren't there."""
    found = []
    for page in folder.rglob("*.html"):
        for target in re.findall(r'(?:href|src)="([^"]*)"', page.read_text(encoding="utf-8")):
            address = urlsplit(target)
            if address.scheme or address.netloc or not address.path or address.path.startswith("/"):
                continue
            if not (page.parent / unquote(address.path)).exists():
                found.append(f"{page.relative_to(folder)} → {target}")
    return found


class Scene:
    """A site that was built of one content, and another content that its next build is made of."""

    mine = {"ways/mine.txt": b"mine"}

    def __init__(self, folder: Path) -> None:
        self.newel = Path(os.environ["NEWEL"]).resolve()
        self.old_content = write_content(folder / "old", "Old")
        self.new_content = write_content(folder / "new", "New", gone=3, more=True)
        self.old_site, new_site = folder / "old-site", folder / "new-site"
        assert self.build(self.old_content, self.old_site).returncode == 0
        start = time.monotonic()
        assert self.build(self.new_content, new_site).returncode == 0
        self.duration = time.monotonic() - start
        self.old, self.new = pages(self.old_site), pages(new_site)
        assert self.old.keys() != self.new.keys() and not dead_links(self.old_site) and not dead_links(new_site)
        self.holder = folder / "hold.so"
        source = Path(__file__).parent / "hold.c"
        subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", self.holder, source], check=True)

    def command(self, content: Path, site: Path) -> list:
        return [self.newel, "build", "--content", content, "--templates", templates(content), "--output", site]

    def build(self, content: Path, site: Path, **options) -> subprocess.CompletedProcess:
        command = self.command(content, site)
        return subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=content.parent, **options)

    def held(self, site: Path, at: int, **more: str) -> subprocess.CompletedProcess:
        """A build of the new site that is held up at a certain call."""
        environment = os.environ | {"LD_PRELOAD": str(self.holder), "HOLD_AT": str(at)} | more
        return self.build(self.new_content, site, env=environment)

    def site(self, place: Path) -> Path:
        """The former site with somebody's file in it, each time anew."""
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.old_site, place)
        for name, content in self.mine.items():
            (place / name).write_bytes(content)
        return place


def check_left(scene: Scene, site: Path) -> dict[str, bytes]:
    """What an unfinished build left is whole; gives its pages."""
    left = pages(site)
    for name, content in scene.mine.items():
        assert left.pop(name) == content
    for name, content in left.items():
        assert content in (scene.old.get(name), scene.new.get(name)), f"{name} is torn"
    assert not dead_links(site)
    listed = (site / ".newel").read_text(encoding="utf-8").splitlines()
    assert left.keys() <= set(listed[1:]), "something was made that the next build doesn't know of"
    return left


def heal(scene: Scene, site: Path) -> None:
    """The next build makes the new site, and leaves nothing else."""
    run = scene.build(scene.new_content, site)
    assert run.returncode == 0 and run.stderr == ""
    assert pages(site) == scene.new | scene.mine
    assert {name for name in files(site) if name.startswith(".newel")} == {".newel", ".newel.note"}
    assert not [path for path in site.rglob("*") if path.is_dir() and not list(path.iterdir())]


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return Scene(tmp_path_factory.mktemp("scene"))
