"""What a framework can be downloaded as: its data is as its schema says, its table says the same, and both lead back."""

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from findings import expect_none
from jsonschema import Draft202012Validator
from sites import Site

SCHEMA = "framework.schema.json"
TEXT_COLUMN = 9
# What depends on the site's address or on a history of the content.
SITUATIONAL = {"url", "changed"}
FORMULA = re.compile(r"""(?:^|[,;\n])[\s"]*[=+\-@＝＋－＠]""")
GUARDED = re.compile(r"'([=+\-@＝＋－＠])")


def schema_of(site: Site) -> dict[str, Any]:
    return json.loads((site.folder / SCHEMA).read_text(encoding="utf-8"))


def frameworks(site: Site) -> list[tuple[Path, dict[str, Any]]]:
    """The folder and the data of each framework."""
    files = sorted(site.folder.glob("*/framework.json"))
    return [(file.parent, json.loads(file.read_text(encoding="utf-8"))) for file in files]


def table(folder: Path) -> list[list[str]]:
    """The rows of a framework's table, headings first."""
    text = (folder / "framework.csv").read_bytes().decode("utf-8-sig")
    separator = max(",;", key=text.partition("\r\n")[0].count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))


def test_there_is_one_of_each(site: Site) -> None:
    for folder in {page.path.parent for page in site.pages if page.kind == "framework"}:
        assert (folder / "framework.json").is_file() and (folder / "framework.csv").is_file(), folder


def test_data_is_as_described(site: Site) -> None:
    validator = Draft202012Validator(schema_of(site), format_checker=Draft202012Validator.FORMAT_CHECKER)
    expect_none(
        f"{site}/{folder.name}: {error.json_path}: {error.message}"
        for folder, data in frameworks(site)
        for error in validator.iter_errors(data)
    )


def test_data_names_its_description(site: Site) -> None:
    for folder, data in frameworks(site):
        assert (folder / data["$schema"]).resolve() == site.folder / SCHEMA


def places(data: Any, page: str | None = None) -> Iterator[tuple[str, str | None]]:
    """The links and anchors in some data: a page each, and a place on it."""
    if isinstance(data, dict):
        page = data.get("link", page)
        if "link" in data:
            yield page, None
        if "anchor" in data:
            yield page, data["anchor"]
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else []:
        yield from places(value, page)


def test_data_leads_to_places_that_exist(site: Site) -> None:
    texts = {page.path: page.text for page in site.pages}
    missing = []
    for folder, data in frameworks(site):
        for page, anchor in places(data):
            text = texts.get(folder / unquote(page))
            if text is None or (anchor and f'id="{anchor}"' not in text):
                missing.append(f"{site}/{folder.name}: {page}#{anchor}")
    expect_none(missing)


def test_ids_in_data_are_those_of_something(site: Site) -> None:
    strays = []
    for folder, data in frameworks(site):
        levels = {level["id"] for level in data["levels"]}
        ladders = {c["id"]: {step["id"] for step in c.get("steps", [])} or levels for c in data["competencies"]}
        groups = {group["id"] for group in data["groups"]}
        for competency in data["competencies"]:
            ladder = ladders[competency["id"]]
            themes = {theme["id"] for theme in competency.get("themes", [])}
            strays += [competency["group"]] if competency.get("group", None) not in groups | {None} else []
            strays += [cell for cell in competency["cells"] if cell.get("level") not in ladder | {None}]
            strays += [cell for cell in competency["cells"] if cell.get("theme") not in themes | {None}]
        for role in data["roles"]:
            strays += [ask for ask in role["asks"] if ask.get("level") not in ladders.get(ask["competency"], set()) | {None}]
    expect_none(f"{site}: {stray}" for stray in strays)


def indicators(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield from data.get("indicators", [])
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else []:
        yield from indicators(value)


def test_table_says_what_the_data_says(site: Site) -> None:
    for folder, data in frameworks(site):
        rows = table(folder)
        texts = [GUARDED.sub(r"\1", row[TEXT_COLUMN]) for row in rows[1:]]
        for indicator in indicators(data):
            assert indicator["text"] in texts, f"{site}/{folder.name}: no row for {indicator['anchor']}"
            for example in indicator.get("examples", []):
                assert example["text"] in texts, f"{site}/{folder.name}: no row for an example of {indicator['anchor']}"


def test_table_is_fit_for_a_spreadsheet(site: Site) -> None:
    for folder, _ in frameworks(site):
        assert (folder / "framework.csv").read_bytes().startswith(b"\xef\xbb\xbf"), "Excel would garble accents"
        rows = table(folder)
        assert len(set(rows[0])) == len(rows[0]) and all(rows[0]), f"{site}: {rows[0]}"
        assert {len(row) for row in rows} == {len(rows[0])}, f"{site}: rows of several lengths"
        expect_none(f"{site}: starts a formula: {cell}" for row in rows for cell in row if FORMULA.search(cell))


def test_description_is_sound_and_complete(site: Site) -> None:
    schema = schema_of(site)
    Draft202012Validator.check_schema(schema)
    expect_none(f"{place} allows what it doesn't describe" for place, part in objects(schema) if part.get("additionalProperties") is not False)
    expect_none(
        f"{place}.{name} isn't described"
        for place, part in objects(schema)
        for name, member in part["properties"].items()
        if place != "#/$defs/term" and "description" not in resolved(schema, member)
    )


def test_everything_described_is_written(site: Site) -> None:
    if site.folder.name != "everything":
        pytest.skip("only one site has everything")
    schema = schema_of(site)
    written = {member for _, data in frameworks(site) for member in members(schema, schema, data)}
    described = {(place, name) for place, part in objects(schema) for name in part["properties"] if name not in SITUATIONAL}
    expect_none(f"{place} never has {name}" for place, name in sorted(described - written))


def objects(part: Any, place: str = "#") -> Iterator[tuple[str, dict[str, Any]]]:
    """The parts of a schema that describe objects, each with its place."""
    if isinstance(part, dict):
        if part.get("type") == "object":
            yield place, part
        for name, value in part.items():
            if name not in {"if", "then"}:
                yield from objects(value, f"{place}/{name}")


def resolved(schema: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    name = part.get("$ref", "").removeprefix("#/$defs/")
    return schema["$defs"][name] | part if name else part


def members(schema: dict[str, Any], part: dict[str, Any], data: Any, place: str = "#") -> Iterator[tuple[str, str]]:
    """The members of some data, each with the place in the schema that describes it."""
    place = part.get("$ref", place)
    part = resolved(schema, part)
    if isinstance(data, list) and "items" in part:
        for item in data:
            yield from members(schema, part["items"], item, f"{place}/items")
    elif isinstance(data, dict):
        for name, value in data.items():
            yield place, name
            yield from members(schema, part["properties"].get(name, {}), value, f"{place}/properties/{name}")
