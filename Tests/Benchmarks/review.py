#!/usr/bin/env python3
"""Measures `newel review`, with all its pages: 1,000 competencies against a revision with 100 edits.

    review.py [--competencies 1000] [--edits 100] [--runs 5] [--scratch /dev/shm]

NEWEL says where the program is; otherwise it is .build/release/newel.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


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


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--competencies", type=int, default=1000, help="20 to a framework")
    parser.add_argument("--edits", type=int, default=100)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--scratch", type=Path, default=Path("/dev/shm"), help="where to write; a RAM disk (%(default)s)")
    options = parser.parse_args()
    program = str(Path(os.environ.get("NEWEL", ROOT / ".build/release/newel")).resolve())
    with tempfile.TemporaryDirectory(prefix="newel-review-", dir=options.scratch) as name:
        folder = Path(name)
        frameworks = f"--frameworks={options.competencies // 20}"
        subprocess.run([sys.executable, HERE / "make_content.py", frameworks, folder / "content"], check=True)
        git(folder, "init", "--quiet")
        git(folder, "add", "content")
        git(folder, "commit", "--quiet", "--message=First")
        git(folder, "gc", "--quiet")
        numbers = random.Random(1)
        files = sorted(file for file in folder.glob("content/*/*.md") if file.name != "framework.md")
        for number, file in enumerate(numbers.sample(files, options.edits)):
            edit(file, number, numbers)
        for words in ([], ["--format", "markdown"]):
            times = []
            for _ in range(options.runs):
                start = time.perf_counter()
                told = subprocess.run([program, "review", "HEAD", *words], cwd=folder, check=True, capture_output=True)
                times.append(time.perf_counter() - start)
            what = "the summary alone" if words else "with its pages"
            print(f"{what:<20}{median(times):.2f} s  ({min(times):.2f} to {max(times):.2f})", flush=True)
        print(next(line for line in told.stdout.decode().splitlines() if "changes" in line))


if __name__ == "__main__":
    main()
