#!/usr/bin/env python3
"""Measures `newel serve`: how soon a save is on the page in Chromium.

    preview.py [--shapes 50x20 skills 500x20] [--runs 15] [--scratch /dev/shm]

A shape is frameworks x competencies, or `skills`, which is one framework of 188 skills and 200 roles. Run it with the
Python of the browser tests (.build/browser-venv/bin/python). NEWEL says where the program is; otherwise it is
.build/release/newel.
"""

import argparse
import re
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from threading import Thread
from urllib.request import urlopen

import programs
from shapes import Edit, Shape, edited_file, page_of

sys.path.append(str(Path(__file__).resolve().parents[1] / "Browser"))

from chromium import Browser  # noqa: E402

# Notes when the picture on the screen holds the word, in milliseconds since 1970.
WATCH = """
window.seen = 0;
new MutationObserver((_, observer) => {
    if (!document.querySelector("main").textContent.includes("WORD")) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.seen = performance.timeOrigin + performance.now(); }));
}).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
"""


@dataclass
class Preview:
    """How long saves took, in milliseconds."""

    shape: Shape
    announced: list[float] = field(default_factory=list)  # until the server says that there is a new site
    seen: list[float] = field(default_factory=list)  # until the picture on the screen
    memory: float = 0  # MB, at the server's peak


class Listener:
    """Hears when the server announces a new site, as the script of an open page does."""

    def __init__(self, url):
        self.heard = []
        self._stream = urlopen(f"{url}.newel/events")
        Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self._stream:
            if line.startswith(b"data:"):
                self.heard.append(time.time())


def peak_memory(process):
    """A running process's, in MB."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)[1]) * 1024 / 1e6


def measure(shape, runs, scratch):
    """Saves so often, with a page open that shows what is saved."""
    content = scratch / f"served-{shape.frameworks}x{shape.competencies}"
    shape.write(content)
    file = edited_file(content)
    edit, preview = Edit(file), Preview(shape)
    process = subprocess.Popen([programs.newel(), "serve", "--port", "0", "--content", content], cwd=scratch,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        url = process.stdout.readline().strip()
        process.stdout.readline()  # that the site is there
        listener = Listener(url)
        with closing(Browser()) as browser:
            browser.open(url + page_of(file, content))
            for run in range(runs):
                time.sleep(1)
                word = f"Zebra{run}zz"
                listener.heard.clear()
                browser.evaluate(WATCH.replace("WORD", word))
                saved = time.time()
                edit.write(word)
                seen = browser.wait("window.seen", seconds=60)
                preview.announced.append(1000 * (listener.heard[0] - saved))
                preview.seen.append(seen - 1000 * saved)
        preview.memory = peak_memory(process)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)
    return preview


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--shapes", nargs="+", type=Shape.read, help="what to measure",
                        default=[Shape.read(text) for text in ("50x20", "skills", "500x20")])
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--scratch", type=Path, default=Path("/dev/shm"), help="where to write; a RAM disk (%(default)s)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="newel-preview-", dir=options.scratch) as folder:
        for shape in options.shapes:
            preview = measure(shape, options.runs, Path(folder))
            print(f"{shape}: peak memory {preview.memory:.0f} MB")
            for name in ("announced", "seen"):
                times = getattr(preview, name)
                print(f"  {name:<10}{median(times):>6.0f} ms{min(times):>8.0f} to {max(times):.0f}", flush=True)


if __name__ == "__main__":
    main()
