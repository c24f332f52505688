"""What Newel publishes for other programs, read by these programs' own libraries."""

import json
from pathlib import Path

import pyshacl
import pytest
from case_schema import SCHEMA
from conftest import build
from jsonschema import Draft202012Validator
from openpyxl import load_workbook
from rdflib import RDF, Graph, URIRef
from rdflib.compare import to_isomorphic
from rdflib.namespace import SKOS


def files(published: Path, name: str) -> list[Path]:
    found = sorted(published.glob(f"*/{name}"))
    assert len(found) > 1
    return found


def package(file: Path) -> dict:
    return json.loads(file.read_text(encoding="utf-8"))


def test_a_package_is_as_the_specification_says(published: Path):
    validator = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for file in files(published, "framework.case.json"):
        assert [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(package(file))] == []


def test_a_package_is_a_tree(published: Path):
    for file in files(published, "framework.case.json"):
        data = package(file)
        items = [item["identifier"] for item in data["CFItems"]]
        links = [(each["originNodeURI"], each["destinationNodeURI"]) for each in data["CFAssociations"]]
        assert len(set(items)) == len(items)
        assert sorted(origin["identifier"] for origin, _ in links) == sorted(items), "each item stands in one place"
        addresses = {item["identifier"]: item["uri"] for item in [data["CFDocument"], *data["CFItems"]]}
        assert all(addresses[node["identifier"]] == node["uri"] for link in links for node in link)
        places = [(each["destinationNodeURI"]["identifier"], each["sequenceNumber"]) for each in data["CFAssociations"]]
        assert len(set(places)) == len(places)
        types = {each["identifier"] for each in data["CFDefinitions"]["CFItemTypes"]}
        assert {item["CFItemTypeURI"]["identifier"] for item in data["CFItems"]} <= types


def test_pages_that_a_package_names_are_there(published: Path):
    address = "https://people.ashenmere.example/ways/"
    for file in files(published, "framework.case.json"):
        for item in package(file)["CFItems"]:
            assert item["uri"].startswith(address)
            assert (published / item["uri"].removeprefix(address).partition("#")[0]).is_file(), item["uri"]


def content(folder: Path, **files: str) -> Path:
    (folder / "ours").mkdir(parents=True)
    (folder / "site.md").write_text("---\ntitle: Ours\nurl: https://a.example\n---\n", encoding="utf-8")
    (folder / "ours/framework.md").write_text("---\ntitle: Ours\n---\n", encoding="utf-8")
    for name, text in files.items():
        (folder / f"ours/{name}.md").write_text(text, encoding="utf-8")
    return folder


PARTS = {"framework": "ours", "group": "land", "competency": "digging", "level": "all-staff", "step": "beginner", "role": "gardener"}


def renamed(folder: Path, changed: str | None, keeps: bool) -> dict[str, set]:
    """The identifiers in what is published of a framework of which one part has another name, with or without saying so."""
    names = {part: f"new-{name}" if part == changed else name for part, name in PARTS.items()}
    was = {part: f"was: {name}\n" if part == changed and keeps else "" for part, name in PARTS.items()}
    level = {part: f"  - title: {names[part]}\n" + (f"    {was[part]}" if was[part] else "") for part in ["level", "step"]}
    files = {
        "framework.md": f"---\ntitle: Ours\n{was['framework']}headings:\n  Season: theme\nlevels:\n{level['level']}  - Managers\n---\n",
        f"01-{names['group']}/group.md": f"---\ntitle: Of the land\n{was['group']}---\n\n## Contra-indicators\n\n- Sulks.\n- Shouts. {{#shouts}}\n",
        f"01-{names['group']}/01-{names['competency']}.md": f"---\ntitle: Of the spade\n{was['competency']}---\n\n"
        f"## {names['level']}\n\nBefore.\n\n- Digs.\n- Digs.\n- Rakes. {{#rakes}}\n  - At dawn.\n\nAfter.\n\n### Season\n\n- In spring.\n\n"
        f"## Contra-indicators\n\n- Leans on it.\n",
        f"01-{names['group']}/02-own.md": f"---\ntitle: Of its own\nlevels:\n{level['step']}---\n\n## {names['step']}\n\nBefore.\n\n- Begins.\n",
        f"roles/{names['role']}.md": f"---\ntitle: Gardener\n{was['role']}competencies:\n  own: {names['step']}\n---\n",
    }
    for path, text in files.items():
        file = folder / "content" / names["framework"] / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "content/site.md").write_text("---\ntitle: Ours\nurl: https://a.example\n---\n", encoding="utf-8")
    site = build(folder / "content", folder / "site") / names["framework"]
    named: set[str] = set()

    def gather(value) -> None:
        for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
            gather(each)
        if isinstance(value, dict) and "identifier" in value:
            named.add(value["identifier"])

    gather(package(site / "framework.case.json"))
    return {"case": named, "skos": set(Graph().parse(site / "framework.skos.ttl").subjects())}


@pytest.mark.parametrize("part", PARTS)
def test_identifiers_stay_when_a_part_gets_another_name_and_says_what_it_was(part: str, tmp_path: Path):
    before = renamed(tmp_path / "before", None, keeps=False)
    assert renamed(tmp_path / "after", part, keeps=True) == before
    silent = renamed(tmp_path / "silent", part, keeps=False)
    # No role is in them, and no step of a competency's own is a collection of concepts.
    assert (silent["case"] == before["case"]) == (part == "role")
    assert (silent["skos"] == before["skos"]) == (part in {"role", "step"})


def test_no_two_things_share_an_identifier_because_of_a_former_name(tmp_path: Path):
    folder = content(
        tmp_path / "content",
        spade="---\ntitle: Spade\nwas: dig\n---\n\n- Deep holes.\n",
        **{"dig-deep": "---\ntitle: Dig deep\n---\n\n- Holes.\n"},
    )
    items = package(build(folder, tmp_path / "site") / "ours/framework.case.json")["CFItems"]
    assert len({item["identifier"] for item in items}) == len(items) == 4


def test_both_forms_of_the_concepts_are_one_graph(published: Path):
    for file in files(published, "framework.skos.ttl"):
        turtle, linked = Graph().parse(file), Graph().parse(file.parent / "framework.jsonld", format="json-ld")
        assert len(turtle) > 10
        assert to_isomorphic(turtle) == to_isomorphic(linked)


def test_concepts_are_as_skos_wants_them(published: Path):
    shapes = Path(__file__).parent / "skos_shapes.ttl"
    for file in files(published, "framework.skos.ttl"):
        graph = Graph().parse(file)
        conforms, _, told = pyshacl.validate(graph, shacl_graph=str(shapes), inference="none")
        assert conforms, told
        # S25, S26: each says what the other does.
        narrower = {(narrow, broad) for broad, narrow in graph.subject_objects(SKOS.narrower)}
        assert set(graph.subject_objects(SKOS.broader)) == narrower
        tops = {(concept, scheme) for scheme, concept in graph.subject_objects(SKOS.hasTopConcept)}
        assert set(graph.subject_objects(SKOS.topConceptOf)) == tops
        for concept in graph.subjects(RDF.type, SKOS.Concept):
            above = list(graph.transitive_objects(concept, SKOS.broader))[1:]
            assert concept not in above and len(above) <= 2


def test_concepts_say_what_the_data_says(published: Path):
    for file in files(published, "framework.skos.ttl"):
        graph, data = Graph().parse(file), package(file.parent / "framework.json")
        labels = {str(label) for label in graph.objects(None, SKOS.prefLabel)}
        assert {competency["title"] for competency in data["competencies"]} <= labels
        assert {level["title"] for level in data["levels"]} <= labels
        for competency in data["competencies"]:
            page = URIRef(f"https://people.ashenmere.example/ways/{file.parent.name}/{competency['id']}.html")
            (concept,) = graph.subjects(None, page)
            said = {" ".join(str(graph.value(each, SKOS.prefLabel)).split()) for each in graph.objects(concept, SKOS.narrower)}
            assert said == {" ".join(each["text"].split()) for cell in competency["cells"] for each in cell["indicators"]}
            codes = [competency["code"]] if "code" in competency else []
            assert [str(code) for code in graph.objects(concept, SKOS.notation)] == codes
            assert graph.value(concept, SKOS.prefLabel).language == data["language"]


def test_a_workbook_holds_texts_only_and_room_to_fill_in(published: Path):
    for file in files(published, "framework.xlsx"):
        book = load_workbook(file)
        matrix, indicators, _ = book.worksheets
        cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert {cell.data_type for cell in cells} == {"s"}
        assert {cell.number_format for cell in cells} == {"@"}
        heads = [cell.value for cell in indicators[1]]
        places = [heads.index("Evidence"), heads.index("Date, and by whom")]
        for row in indicators.iter_rows(min_row=2):
            assert row[heads.index("Text")].value and not any(row[place].value for place in places)
        data = package(file.parent / "framework.json")
        told = [each["text"] for competency in data["competencies"] for cell in competency["cells"] for each in cell["indicators"]]
        rows = [row[heads.index("Text")] for row in indicators.iter_rows(min_row=2, values_only=True)]
        assert set(told) <= set(rows)
        shown = "\n".join(str(cell.value) for row in matrix.iter_rows(min_row=2) for cell in row)
        assert all(text in shown for text in told)
        assert matrix.max_row == 1 + len(data["competencies"])


def test_a_workbook_keeps_codes_and_signs_as_they_are_written(published: Path):
    book = load_workbook(published / "every/framework.xlsx")
    texts = {cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row}
    assert {"007", "=Gardening + more", "=1+1 is no formula.", "1.10"} <= texts
    assert any(text and "_x0041_ and <tags> &" in text for text in texts)


def test_the_same_content_makes_the_same_files(published: Path, tmp_path: Path):
    again = build(published.parent / "content", tmp_path / "site")
    for name in ["framework.xlsx", "framework.case.json", "framework.skos.ttl", "framework.jsonld"]:
        for file in files(published, name):
            assert file.read_bytes() == (again / file.parent.name / name).read_bytes()


def test_without_an_address_there_is_nothing_that_is_known_by_one(tmp_path: Path):
    folder = content(tmp_path / "content", digging="---\ntitle: Digging\n---\n\n- Digs.\n")
    (folder / "site.md").write_text("---\ntitle: Ours\n---\n", encoding="utf-8")
    site = build(folder, tmp_path / "site")
    names = {file.name for file in (site / "ours").glob("framework.*")}
    assert names == {"framework.xlsx", "framework.csv", "framework.json"}
    page = (site / "ours/index.html").read_text(encoding="utf-8")
    assert "framework.xlsx" in page and "framework.case.json" not in page
