"""Runs `newel serve` on content of a test's own."""

import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAM = Path(os.environ.get("NEWEL", ".build/debug/newel")).absolute()

SITE = {
    "content/site.md": "---\ntitle: Our frameworks\nlanguage: en-GB\n---\n",
    "content/ways/framework.md": "---\ntitle: Ways\nlevels: [All, Leaders]\n---\n",
    "content/ways/01-caring.md": "---\ntitle: Caring\n---\n\n## All\n\n" + "- Cares for others.\n" * 60,
    "content/ways/02-daring.md": "---\ntitle: Daring\nstatus: draft\n---\n\n## Leaders\n\n- Dares.\n",
}


class Preview:
    """A preview that is running, and the content that it shows."""

    def __init__(self, folder: Path, files: dict[str, str], *options: str) -> None:
        self._folder = folder
        for name, text in (SITE | files).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self._process = subprocess.Popen(
            [PROGRAM, "serve", "--port", "0", *options], cwd=folder, stdout=subprocess.PIPE, text=True
        )
        self.url = self.said()

    def said(self) -> str:
        """The next line of the results that the program says."""
        return self._process.stdout.readline().strip()

    def read(self, name: str) -> str:
        return (self._folder / name).read_text(encoding="utf-8")

    def save(self, name: str, text: str) -> None:
        """Saves a file as many editors do: beside it first, and then in its place."""
        passing = self._folder / f"{name}~"
        passing.parent.mkdir(parents=True, exist_ok=True)
        passing.write_text(text, encoding="utf-8")
        passing.rename(self._folder / name)

    def saved(self, name: str, text: str) -> bool:
        """Saves a file; whether the site could be made of it."""
        self.save(name, text)
        return self.said().startswith(name)

    def remove(self, name: str) -> None:
        (self._folder / name).unlink()

    def end(self, number: signal.Signals = signal.SIGINT) -> int:
        """Ends the preview as Ctrl-C does; the program's exit code."""
        self._process.send_signal(number)
        try:
            return self._process.wait(timeout=20)
        finally:
            self._process.kill()
            self._process.stdout.close()


@contextmanager
def previewing(*options: str, files: dict[str, str] | None = None) -> Iterator[Preview]:
    """Yields a preview of the site, with these files besides or instead, which runs until the context ends."""
    with tempfile.TemporaryDirectory() as folder:
        preview = Preview(Path(folder), files or {}, *options)
        try:
            yield preview
        finally:
            preview.end()
