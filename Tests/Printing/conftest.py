"""Makes PDFs once with the newel that NEWEL names, and reads them with pypdf, which had no part in making them."""

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "Tests/Browser"))
import odd_content  # noqa: E402

SENTENCE = "Does thing number {} in the way that was agreed for it, on the day on which it is wanted."
ODD = {name: odd_content.ODDITIES[name] for name in ("long-words", "twelve-levels", "right-to-left", "sixty")} | {
    # One that fills more than three A6 pages, between two short ones.
    "long-competency": odd_content.site("Long")
    | {
        "f/framework.md": odd_content.front(title="Long"),
        "f/01-short.md": odd_content.front(title="Short") + "- Is short.\n",
        "f/02-long.md": odd_content.front(title="Long one")
        + "Definition.\n\n## Everyone\n\n"
        + "".join(f"- {SENTENCE.format(number)}\n" for number in range(60)),
        "f/03-end.md": odd_content.front(title="End") + "- Is last.\n",
    },
    # A character that is for private use, and so in no font.
    "boxes": odd_content.site("Boxes")
    | {
        "f/framework.md": odd_content.front(title="Boxes"),
        "f/c.md": odd_content.front(title="C") + "## Everyone\n\n- Waves \U0010fffd at people.\n",
    },
    # A picture that would show another file of the computer.
    "hostile": odd_content.site("Hostile")
    | {
        "f/framework.md": odd_content.front(title="Hostile"),
        "f/c.md": odd_content.front(title="C") + "![A drawing](images/drawing.svg)\n\n## Everyone\n\n- Draws.\n",
        "f/images/drawing.svg": '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        'width="100" height="100"><rect width="50" height="50"/><image width="100" height="100" '
        'xlink:href="file://{secret}" href="file://{secret}"/></svg>',
    },
}


class Press:
    """Runs `newel print`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.newel = Path(os.environ["NEWEL"]).resolve()

    @cache
    def content(self, name: str) -> Path:
        if name == "sample":
            return ROOT / "content"
        folder = self.folder / name
        for path, text in ODD[name].items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text.replace("{secret}", str(ROOT / ".github/screenshot.png")), encoding="utf-8")
        return folder

    def run(self, content: str, framework: str, *options: str, output: str = "guide.pdf") -> subprocess.CompletedProcess:
        command = [self.newel, "print", framework, "--content", self.content(content), "--templates", ROOT / "templates"]
        return subprocess.run([*command, "--output", self.folder / output, *options], capture_output=True, text=True)

    @cache
    def pdf(self, content: str, framework: str, *options: str) -> PdfReader:
        name = "-".join([content, framework, *options]).replace("--", "").replace("/", "") + ".pdf"
        result = self.run(content, framework, *options, output=name)
        assert result.returncode == 0, result.stderr
        # Some of the content is in languages that the theme has no words of, and most says the same words everywhere, of what
        # is expected and of what isn't. Nothing else may be amiss.
        told = set(re.findall(r"^warning\[([a-z-]+)\]", result.stderr, re.MULTILINE))
        assert told <= {"words-missing-language", "expected-and-unwanted"}, result.stderr
        return PdfReader(self.folder / name)


@pytest.fixture(scope="session")
def press(tmp_path_factory: pytest.TempPathFactory) -> Press:
    return Press(tmp_path_factory.mktemp("print"))
