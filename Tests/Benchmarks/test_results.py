"""What is made of the figures: medians, ratios, the table and the chart; and that the floor and the meter do as they say."""

import os
from xml.etree import ElementTree

import chart
import programs
import pytest
import table
from builds import EDITED, FULL, SAME, SHARED, Output
from measure import Cost, Meter, median_of, ratio
from results import Results
from shapes import Edit, Shape, edited_file, hugo_source, page_of, write_hugo

SVG = "{http://www.w3.org/2000/svg}"


def cost(wall, memory=100, files=10):
    return Cost(wall, 2 * wall, memory, files, files / 10)


@pytest.fixture
def results():
    """Newel takes a quarter of Hugo's time for all and writes nothing where nothing changed."""
    shape, large = Shape(50, 20), Shape(1, 188, 4, 200)
    run = {FULL: {"newel": cost(2), "hugo": cost(8), "floor": cost(1, 2)},
           SHARED: {"newel": cost(1), "hugo": cost(8), "floor": cost(0.5, 2)},
           SAME: {"newel": cost(0.05, files=0), "hugo": cost(8), "floor": cost(0.01, files=0)},
           EDITED: {"newel": cost(0.1, files=1), "hugo": cost(8), "floor": cost(0.02, files=1)}}
    skills = {phase: {name: run[phase][name] for name in ("newel", "floor")} for phase in (FULL, SAME, EDITED)}
    return Results("a machine", "versions", "2026-01-31", False, {shape: [run, run], large: [skills]})


def test_a_ratio_is_the_median_of_the_pairs_and_not_the_ratio_of_medians():
    ours, theirs = [cost(1), cost(9), cost(2)], [cost(2), cost(3), cost(8)]
    assert median_of(ours, "wall") == 2
    assert ratio(ours, theirs, "wall") == 0.5


def test_nothing_to_compare_with_is_no_ratio():
    assert ratio([cost(1)], [cost(1, files=0)], "files") is None


def test_the_table_has_every_figure_of_every_phase(results):
    page = table.whole(results)
    assert "| full build | seconds | 2.00 | 8.00 | 1.00 | 0.25 | 2.00 |" in page
    assert "|  | files written | 0 | 10 | 0 | 0 | – |" in page
    competencies, skills = page.split("## Building")[1:]
    assert competencies.count("| seconds |") == 4
    assert skills.count("| seconds |") == 3 and "Hugo" not in skills


def test_the_bars_are_as_long_as_what_they_show(results):
    svg = ElementTree.fromstring(chart.whole(results))
    bars = {name: [float(bar.get("width")) for bar in svg.iter(f"{SVG}rect") if bar.get("class") == name]
            for name in ("newel", "hugo", "floor")}
    assert {name: len(widths) for name, widths in bars.items()} == {"newel": 8, "hugo": 8, "floor": 8}
    assert bars["newel"][0] == pytest.approx(bars["hugo"][0] / 4, abs=0.1)
    assert max(max(widths) for widths in bars.values()) <= chart.PANEL


def test_the_chart_says_in_words_what_it_shows(results):
    svg = ElementTree.fromstring(chart.whole(results))
    assert svg.get("role") == "img"
    assert svg.get("aria-labelledby").split() == [svg.find(f"{SVG}{part}").get("id") for part in ("title", "desc")]
    assert "Nothing changed: Newel 0.050 seconds and 100 MB, Hugo 8.00 seconds and 100 MB" in svg.find(f"{SVG}desc").text


def test_an_edit_is_in_both_contents_and_replaces_the_last(tmp_path):
    Shape(2, 3).write(tmp_path / "content")
    write_hugo(tmp_path / "content", tmp_path / "hugo")
    file = edited_file(tmp_path / "content")
    for source, start in [(file, "\n- "), (hugo_source(file, tmp_path / "content", tmp_path / "hugo"), "¦")]:
        edit = Edit(source)
        for word in ("Once", "Twice"):
            edit.write(word)
        text = source.read_text(encoding="utf-8")
        assert f"{start}Twice " in text and "Once" not in text
    assert page_of(file, tmp_path / "content").endswith(".html")


def test_the_floor_writes_the_sizes_it_is_given_and_later_only_what_is_missing(tmp_path):
    floor, content, site = programs.floor(tmp_path), tmp_path / "content", tmp_path / "site"
    Shape(1, 2).write(content)
    (tmp_path / "list.txt").write_text("100000 a/b/page one.html\n0 empty.js\n7 index.html\n")
    meter, output = Meter(programs.meter(tmp_path), tmp_path), Output(site)
    for remove, expected, read in [
        (None, {"a/b/page one.html": 100000, "empty.js": 0, "index.html": 7}, "4 sources"),
        (None, {}, "0 sources"),
        ("index.html", {"index.html": 7}, "0 sources"),
    ]:
        if remove:
            (site / remove).unlink()
        meter.run([floor, content, tmp_path / "list.txt", site], tmp_path)
        assert output.written() == expected
        assert meter.said.startswith(read)


def test_hugo_is_the_program_behind_its_launcher_from_wherever_it_is_run(tmp_path, monkeypatch):
    launcher, program = tmp_path / "bin/hugo", tmp_path / "lib/python3.11/site-packages/hugo/binaries/hugo"
    for file in (launcher, program):
        file.parent.mkdir(parents=True)
        file.touch(mode=0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HUGO", "bin/hugo")
    assert programs.hugo() == str(program)
    program.unlink()
    assert programs.hugo() == str(launcher)


def test_the_meter_counts_the_command_alone_and_tells_of_its_failure(tmp_path):
    meter = Meter(programs.meter(tmp_path), tmp_path)
    held = bytearray(os.urandom(1)) * 100_000_000
    assert meter.run(["true"], tmp_path).memory < 20 < len(held) / 1e6
    with pytest.raises(SystemExit, match="ended with 3:\nno luck"):
        meter.run(["sh", "-c", "echo no luck; exit 3"], tmp_path)
