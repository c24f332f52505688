"""What Newel publishes for other programs, imported again: the same framework, as far as each form can hold it."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from conftest import PROGRAMS

def folders(site: Path) -> list[Path]:
    return sorted(file.parent for file in site.glob("*/framework.json"))


def said(data: dict) -> dict:
    """What a framework says, without what only Newel's own data holds: addresses, marks, and the words' own order."""
    levels = [(level["title"], level.get("summary"), titles(data["levels"], level["includes"])) for level in data["levels"]]
    groups = [
        (group.get("code"), group["title"], indicators(group.get("contra", {}))) for group in data.get("groups", [])
    ]
    names = {group["id"]: group["title"] for group in data.get("groups", [])}
    competencies = [
        (each.get("code"), each["title"], names.get(each.get("group")), text(each.get("definition")), cells(each, data))
        for each in data["competencies"]
    ]
    return {"title": data["title"], "levels": levels, "groups": groups, "competencies": competencies}


def titles(levels: list[dict], ids: list[str]) -> list[str]:
    return [level["title"] for level in levels if level["id"] in ids]


def text(value: dict | None) -> str | None:
    # An import parts paragraphs where the data has line ends, and joins lines where there are none.
    return " ".join(value["text"].split()) if value and "text" in value else None


def indicators(cell: dict) -> list:
    return [(text(each), [text(example) for example in each.get("examples", [])]) for each in cell.get("indicators", [])]


def cells(competency: dict, data: dict) -> list:
    names = {level["id"]: level["title"] for level in competency.get("steps") or data["levels"]}
    themes = {theme["id"]: theme["title"] for theme in competency.get("themes", [])}
    found = [
        (
            names.get(cell.get("level")), themes.get(cell.get("theme")), cell["polarity"], text(cell), indicators(cell),
            text(cell.get("closing")),
        )
        for cell in competency["cells"]
    ]
    return sorted(found, key=str)


@pytest.mark.parametrize("form", ["framework.xlsx", "framework.case.json", "framework.json"])
def test_it_comes_back(form: str, published: Path, imported, tmp_path: Path):
    for folder in folders(published):
        data = json.loads((folder / "framework.json").read_text(encoding="utf-8"))
        (tmp_path / folder.name).mkdir()
        result = imported(folder / form, into=tmp_path / folder.name)
        assert "import-missing" not in result.told, result.told
        assert said(result.data) == said(data), folder.name


@pytest.fixture(scope="module")
def documents(published: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Each framework as a Word document."""
    folder = tmp_path_factory.mktemp("documents")
    made = {}
    for name in [path.name for path in folders(published)]:
        file = folder / f"{name}.docx"
        command = [Path(os.environ["NEWEL"]).resolve(), "print", name, "--content", published.parent / "content", "--output", file]
        run = subprocess.run([*command, "--programs", PROGRAMS], capture_output=True, text=True, timeout=120)
        assert run.returncode == 0 and "warning" not in run.stderr, run.stderr
        made[name] = file
    return made


def test_a_word_document_comes_back(published: Path, documents: dict[str, Path], imported, tmp_path: Path):
    for folder in folders(published):
        data = json.loads((folder / "framework.json").read_text(encoding="utf-8"))
        (tmp_path / folder.name).mkdir()
        result = imported(documents[folder.name], into=tmp_path / folder.name)
        assert "import-missing" not in result.told, result.told
        assert said(result.data) == said(data), folder.name
        assert passages(result.data) == passages(data), folder.name


def passages(data: dict) -> dict:
    """What is said beside the tables."""
    return {
        "about": text(data.get("introduction")),
        "groups": [(group["title"], group.get("motto"), text(group)) for group in data.get("groups", [])],
        "narrative": [
            # An import sets what says why in front.
            (each["title"], each.get("motto"), sorted((part["title"], text(part)) for part in each.get("narrative", [])))
            for each in data["competencies"]
        ],
        "pages": [(page.get("code"), page["title"], text(page)) for page in data.get("pages", [])],
        "roles": sorted(
            (role["title"], role.get("family"), text(role.get("purpose")), sorted(asks(role, data)))
            for role in data.get("roles", [])
        ),
    }


def asks(role: dict, data: dict) -> list:
    titles = {each["id"]: each["title"] for each in data["competencies"]}
    levels = {level["id"]: level["title"] for level in data["levels"]}
    return [(titles[ask["competency"]], levels.get(ask.get("level"), ask.get("level") or ask["extent"])) for ask in role["asks"]]
