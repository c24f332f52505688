"""What Newel publishes for other programs, imported again: the same framework, as far as each form can hold it."""

import json
from pathlib import Path

import pytest

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
