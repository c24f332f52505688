"""What Newel publishes for other programs, imported again: the same framework, as far as each form can hold it."""

import json
import os
import subprocess
from pathlib import Path

import docx
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
        assert settings(result.data) == settings(data), folder.name
        kinds = {"framework.json": ["competencies", "roles", "pages"], "framework.case.json": ["competencies"]}.get(form)
        if kinds:
            assert states(result.data, kinds) == states(data, kinds), folder.name


def settings(data: dict) -> dict:
    names = ["subtitle", "motto", "status", "version", "effective", "review", "owner", "language"]
    return {name: data.get(name) for name in names}


def states(data: dict, kinds: list[str]) -> list:
    """How far parts are agreed, for whom each competency is, and what it stands for."""
    return [
        sorted((kind, each["title"], each["status"]) for kind in kinds for each in data.get(kind, [])),
        [(each["title"], titles(data["levels"], each.get("appliesTo", []))) for each in data["competencies"]],
        [(each["title"], each.get("motto")) for kind in ["groups", "competencies"] for each in data.get(kind, [])],
    ]


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


def test_what_a_committee_writes_into_the_document_is_in_the_framework(
    published: Path, documents: dict[str, Path], imported, tmp_path: Path
):
    document = docx.Document(documents["every"])
    (digs,) = [paragraph for paragraph in document.paragraphs if paragraph.text == "Digs."]
    digs.runs[0].text = "Digs, and fills in again."
    (season, *_) = [paragraph for paragraph in document.paragraphs if paragraph.text == "Season"]
    season.insert_paragraph_before("Also said below.")
    document.save(tmp_path / "every.docx")
    result = imported(tmp_path / "every.docx")
    rows = result.rows()
    assert ("=Gardening + more", None, "expected", "Digs, and fills in again.") in rows
    assert not any(text == "Digs." for *_, text in rows)
    assert "Also said below." in json.dumps(result.data)
    assert "import-missing" not in result.told, result.told


def test_what_is_written_beside_the_indicators_is_left_out_and_told(published: Path, imported, tmp_path: Path):
    file = tmp_path / "every.docx"
    command = [Path(os.environ["NEWEL"]).resolve(), "print", "every", "--evidence", "--output", file]
    subprocess.run([*command, "--content", published.parent / "content", "--programs", PROGRAMS], check=True, timeout=120)
    document = docx.Document(file)
    document.tables[0].cell(1, 1).text = "Seen in May."
    document.save(file)
    result = imported(file)
    data = json.loads((published / "every/framework.json").read_text(encoding="utf-8"))
    assert said(result.data) == said(data)
    assert "Seen in May." in result.report and "Seen in May." not in json.dumps(result.data)
    assert "import-missing" not in result.told, result.told


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
