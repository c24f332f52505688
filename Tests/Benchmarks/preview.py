#!/usr/bin/env python3
"""Measures `newel serve`: how soon a save is on the page in Chromium.

    preview.py [--shapes 50x20 skills 500x20] [--runs 15] [--scratch /dev/shm]

A shape is frameworks x competencies, or `skills`, which is one framework of 188 skills and 200 roles. Run it with the Python of the browser tests (.build/browser-venv/bin/python). NEWEL
says where the program is; otherwise it is .build/release/newel.
"""

import argparse
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from threading import Thread
from urllib.request import urlopen

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "Browser"))

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


class Listener:
    """Hears when the server tells of a new site, as the script of an open page does."""

    def __init__(self, url):
        self.heard = []
        self._stream = urlopen(f"{url}.newel/events")
        Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self._stream:
            if line.startswith(b"data:"):
                self.heard.append(time.time())


def make(shape, scratch):
    content = scratch / f"content-{shape}"
    if shape == "skills":
        script, sizes = "make_skills.py", []
    else:
        frameworks, competencies = shape.split("x")
        script, sizes = "make_content.py", [f"--frameworks={frameworks}", f"--competencies={competencies}"]
    subprocess.run([sys.executable, HERE / script, *sizes, content], check=True)
    return content


def measure(browser, program, shape, runs, scratch):
    content = make(shape, scratch)
    process = subprocess.Popen([program, "serve", "--port", "0", "--content", content], cwd=scratch,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        url = process.stdout.readline().strip()
        print(f"{shape}: {process.stdout.readline().strip()}", flush=True)
        file = next(file for file in sorted(content.glob("*/**/*.md")) if "## " in file.read_text(encoding="utf-8"))
        text = file.read_text(encoding="utf-8")
        place = re.search(r"^- ", text, re.MULTILINE).end()
        listener = Listener(url)
        folder, name = (re.sub(r"^[0-9]+-", "", part) for part in (file.relative_to(content).parts[0], file.stem))
        browser.open(f"{url}{folder}/{name}.html")
        figures = {"told": [], "seen": []}
        for run in range(runs):
            time.sleep(1)
            word = f"Zebra{run}zz"
            listener.heard.clear()
            browser.evaluate(WATCH.replace("WORD", word))
            saved = time.time()
            file.write_text(f"{text[:place]}{word} {text[place:]}", encoding="utf-8")
            seen = browser.wait("window.seen", seconds=60)
            figures["told"].append(1000 * (listener.heard[0] - saved))
            figures["seen"].append(seen - 1000 * saved)
        for name, values in figures.items():
            ordered = sorted(values)
            print(f"  {name:<6}{median(values):>8.0f} ms{ordered[0]:>8.0f} to {ordered[-1]:.0f}", flush=True)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)
    print(f"  peak memory {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB so far")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--shapes", nargs="+", default=["50x20", "skills", "500x20"], help="what to measure")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--scratch", type=Path, default=Path("/dev/shm"), help="where to write; a RAM disk (%(default)s)")
    options = parser.parse_args()
    program = str(Path(os.environ.get("NEWEL", ROOT / ".build/release/newel")).resolve())
    browser = Browser()
    try:
        with tempfile.TemporaryDirectory(prefix="newel-preview-", dir=options.scratch) as folder:
            for shape in options.shapes:
                measure(browser, program, shape, options.runs, Path(folder))
    finally:
        browser.close()


if __name__ == "__main__":
    main()
