"""Runs `newel import` on files made here, builds the site of it, and reads what it publishes as data."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = ROOT / ".build/import-venv/bin"


class Import:
    """What came of an import."""

    def __init__(self, folder: Path, *files: Path, options: list[str] = []) -> None:
        newel = Path(os.environ["NEWEL"]).resolve()
        self.content = folder / "content"
        command = [newel, "import", *files, "--into", self.content, "--framework", "ours", "--programs", PROGRAMS, *options]
        self.run = subprocess.run(command, capture_output=True, text=True, timeout=300)
        self.site = folder / "site"
        self.build = None
        if self.run.returncode == 0 and self.content.exists():
            build = [newel, "build", "--content", self.content, "--output", self.site]
            self.build = subprocess.run(build, capture_output=True, text=True, timeout=120)

    @property
    def told(self) -> str:
        return self.run.stderr + (self.build.stderr if self.build else "")

    @property
    def report(self) -> str:
        return (self.content / "ours/_import.md").read_text(encoding="utf-8")

    @property
    def data(self) -> dict:
        assert self.build is not None and self.build.returncode == 0, self.told
        return json.loads((self.site / "ours/framework.json").read_text(encoding="utf-8"))

    @property
    def levels(self) -> list[str]:
        return [level["title"] for level in self.data["levels"]]

    def rows(self) -> list[tuple]:
        """Competency, level, polarity and text of each indicator that is published."""
        titles = {level["id"]: level["title"] for level in self.data["levels"]}
        found = []
        for competency in self.data["competencies"]:
            for cell in competency["cells"]:
                for indicator in cell["indicators"]:
                    level = titles.get(cell.get("level"))
                    found.append((competency["title"], level, cell["polarity"], indicator["text"]))
        return sorted(found, key=str)


@pytest.fixture
def imported(tmp_path: Path):
    return lambda *files, options=[], into=tmp_path: Import(into, *files, options=options)


def build(content: Path, output: Path) -> Path:
    """The site of a content folder."""
    command = [Path(os.environ["NEWEL"]).resolve(), "build", "--quiet", "--content", content, "--output", output]
    subprocess.run(command, check=True, timeout=300)
    return output


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example site with an address, and a framework that has one of everything."""
    folder = tmp_path_factory.mktemp("published")
    shutil.copytree(ROOT / "content", folder / "content")
    settings = folder / "content/site.md"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("---\n", "---\nurl: https://people.ashenmere.example/ways\n", 1), encoding="utf-8")
    shutil.copytree(Path(__file__).parent / "every", folder / "content/every")
    return build(folder / "content", folder / "site")
