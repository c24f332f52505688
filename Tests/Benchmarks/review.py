#!/usr/bin/env python3
"""Measures `newel review`, with all its pages: 1,000 competencies against a revision with 100 edits.

    review.py [--competencies 1000] [--edits 100] [--runs 5] [--scratch /dev/shm]

NEWEL says where the program is; otherwise it is .build/release/newel.
"""

import argparse
import random
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import programs
from measure import Cost, Meter, median_of
from shapes import Shape


@dataclass
class Review:
    """What the runs cost."""

    competencies: int
    edits: int
    pages: list[Cost] = field(default_factory=list)  # into a folder that isn't there yet
    summary: list[Cost] = field(default_factory=list)  # `--format markdown`, which writes no page
    found: str = ""  # the sentence that counts the changes


def git(folder, *words):
    who = ["-c", "user.name=Ann", "-c", "user.email=ann@example.org"]
    subprocess.run(["git", *who, *words], cwd=folder, check=True, stdout=subprocess.DEVNULL)


def edit(file, number, numbers):
    lines = file.read_text(encoding="utf-8").split("\n")
    bullets = [place for place, line in enumerate(lines) if line.startswith("- ")]
    place = numbers.choice(bullets)
    match number % 5:
        case 0: del lines[place]
        case 1: lines.insert(place, f"- Takes stock of {number} things that matter to residents.")
        case 2: lines[place] = lines[place].rstrip(".") + ", and says so."
        case 3: lines[place] = lines[place].rstrip(".")
        case _: lines.insert(numbers.choice(bullets[:-1]), lines.pop(place))
    file.write_text("\n".join(lines), encoding="utf-8")


def measure(meter, competencies, edits, runs, scratch):
    """Reviews the edits so often. `competencies` is a multiple of 20, which is a framework."""
    folder = scratch / "review"
    shape = Shape(competencies // 20, 20)
    shape.write(folder / "content")
    git(folder, "init", "--quiet")
    git(folder, "add", "content")
    git(folder, "commit", "--quiet", "--message=First")
    git(folder, "gc", "--quiet")
    numbers = random.Random(1)
    files = sorted(file for file in folder.glob("content/*/*.md") if file.name != "framework.md")
    for number, file in enumerate(numbers.sample(files, edits)):
        edit(file, number, numbers)
    review = Review(competencies, edits)
    for _ in range(runs):
        shutil.rmtree(folder / "preview", ignore_errors=True)
        review.pages.append(meter.run([programs.newel(), "review", "HEAD"], folder))
        review.summary.append(meter.run([programs.newel(), "review", "HEAD", "--format", "markdown"], folder))
    review.found = next(line for line in meter.said.splitlines() if "changes" in line)
    return review


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--competencies", type=int, default=1000, help="20 to a framework")
    parser.add_argument("--edits", type=int, default=100)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--scratch", type=Path, default=Path("/dev/shm"), help="where to write; a RAM disk (%(default)s)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="newel-review-", dir=options.scratch) as name:
        scratch = Path(name)
        meter = Meter(programs.meter(scratch), scratch)
        review = measure(meter, options.competencies, options.edits, options.runs, scratch)
    for what, costs in [("with its pages", review.pages), ("the summary alone", review.summary)]:
        walls = [cost.wall for cost in costs]
        print(f"{what:<20}{median_of(costs, 'wall'):.2f} s  ({min(walls):.2f} to {max(walls):.2f})  "
              f"{median_of(costs, 'memory'):.0f} MB")
    print(review.found)


if __name__ == "__main__":
    main()
