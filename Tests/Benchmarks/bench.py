#!/usr/bin/env python3
"""Measures Newel beside Hugo and the floor, and writes the table and the chart: what `make bench` runs.

    bench.py [--quick] [--only builds review preview] [--runs 5] [--write] [--scratch /dev/shm]

Run it with the Python of the browser tests (.build/browser-venv/bin/python). NEWEL, PAGES_BENCHMARK and HUGO in the
environment say where the programs are; otherwise .build/release and the `hugo` on the path.
"""

import argparse
import datetime
import signal
import sys
import tempfile
from pathlib import Path

import chart
import preview
import programs
import review
import table
from builds import Builds
from machine import machine
from measure import Meter
from results import Results
from shapes import Shape

PARTS = ["builds", "review", "preview"]
TABLE = programs.HERE / "results.md"
CHART = programs.ROOT / ".github/benchmark.svg"


class Sizes:
    """How much is measured."""

    def __init__(self, is_quick, runs):
        self.shapes = [Shape(5, 20), Shape(50, 20), Shape(1, 20, 4, 20)] if is_quick else \
            [Shape(50, 20), Shape(500, 20), Shape(1, 188, 4, 200)]
        self.runs = runs or (2 if is_quick else 5)
        self.review = (100, 10) if is_quick else (1000, 100)
        self.saves = 2 if is_quick else 15


def say(words):
    print(words, file=sys.stderr, flush=True)


def measure(results, parts, sizes, scratch):
    meter = Meter(programs.meter(scratch), scratch)
    floor = programs.floor(scratch)
    for shape in sizes.shapes if "builds" in parts else []:
        with tempfile.TemporaryDirectory(dir=scratch) as folder:
            say(f"Building {shape}")
            builds = Builds(shape, meter, floor, Path(folder))
            results.builds[shape] = []
            for number in range(sizes.runs):
                results.builds[shape].append(builds.run(number))
                say(f"  run {number + 1} of {sizes.runs}")
    if "review" in parts:
        competencies, edits = sizes.review
        say(f"Reviewing {edits} edits of {competencies:,} competencies")
        results.reviews.append(review.measure(meter, competencies, edits, sizes.runs, scratch))
    for shape in sizes.shapes if "preview" in parts else []:
        say(f"From save to picture: {shape}")
        results.previews.append(preview.measure(shape, sizes.saves, scratch))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="a tenth of it, in a minute; writes no file")
    parser.add_argument("--only", nargs="+", choices=PARTS, help="measure only these; writes no file")
    parser.add_argument("--runs", type=int, help="of each build and review (5; 2 with --quick)")
    parser.add_argument("--write", action="store_true", help="write the files in any case")
    parser.add_argument("--scratch", type=Path, default=Path("/dev/shm"), help="where to work; a RAM disk (%(default)s)")
    options = parser.parse_args()
    if options.runs is not None and options.runs < 1:
        parser.error("--runs is at least 1")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the scratch folder goes

    results = Results(machine(), programs.versions(), datetime.date.today().isoformat(), options.quick)
    with tempfile.TemporaryDirectory(prefix="newel-benchmark-", dir=options.scratch) as scratch:
        measure(results, options.only or PARTS, Sizes(options.quick, options.runs), Path(scratch))
    page = table.whole(results)
    print(page)
    if options.write or not (options.quick or options.only):
        TABLE.write_text(page, encoding="utf-8")
        if picture := chart.whole(results):
            CHART.write_text(picture, encoding="utf-8")
        say(f"Written: {TABLE} and {CHART}")


if __name__ == "__main__":
    main()
