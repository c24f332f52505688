"""What the benchmarks are run on: made-up content of a given shape, and the same for Hugo."""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent


def without_number(name):
    return re.sub(r"^[0-9]+-", "", name)


@dataclass(frozen=True)
class Shape:
    """Frameworks of so many competencies at so many levels; or one framework of skills and roles, where it has roles."""

    frameworks: int
    competencies: int
    levels: int = 3
    roles: int = 0

    @classmethod
    def read(cls, text):
        """`500x20`, `500x20x3`, or `skills`, which is one framework of 188 skills and 200 roles at four levels."""
        if text == "skills":
            return cls(1, 188, 4, 200)
        if not re.fullmatch(r"\d+x\d+(x\d+)?", text):
            raise ValueError(text)
        return cls(*map(int, text.split("x")))

    def __str__(self):
        if self.roles:
            return f"{self.competencies} skills, {self.roles} roles"
        return f"{self.frameworks * self.competencies:,} competencies"

    def write(self, folder):
        """Writes the content; the same shape writes the same bytes."""
        if self.roles:
            script, sizes = "make_skills.py", {"skills": self.competencies, "roles": self.roles}
        else:
            script = "make_content.py"
            sizes = {"frameworks": self.frameworks, "competencies": self.competencies, "levels": self.levels}
        _make(script, *(f"--{name}={size}" for name, size in sizes.items()), folder)


def write_hugo(content, folder):
    """Writes a Hugo site of the same competencies."""
    _make("make_hugo.py", content, folder)


def shared_pages(hugo):
    """The addresses of the pages that Newel and Hugo both write, read off the Hugo site's content."""
    content = hugo / "content"
    pages = []
    for path in sorted(content.rglob("*.md")):
        name = "index" if path.stem == "_index" else path.stem
        pages.append(str(path.relative_to(content).with_name(f"{name}.html")))
    return pages


def edited_file(content):
    """The file that the benchmarks edit: a competency's in the middle of the content."""
    files = [file for file in sorted(content.glob("*/**/*.md")) if "\n- " in file.read_text(encoding="utf-8")]
    return files[len(files) // 2]


def page_of(file, content):
    """The address of a competency's page."""
    path = file.relative_to(content)
    return f"{without_number(path.parts[0])}/{without_number(path.stem)}.html"


def hugo_source(file, content, hugo):
    """The file of the Hugo site that holds the same competency."""
    return (hugo / "content" / page_of(file, content)).with_suffix(".md")


class Edit:
    """Puts another word in front of a file's first indicator each time."""

    def __init__(self, file):
        self._file = file
        text = file.read_text(encoding="utf-8")
        # In a Hugo site of make_hugo.py the indicator's anchor comes first.
        place = re.search(r"^- ([^\n ]*¦)?", text, re.MULTILINE).end()
        self._before, self._after = text[:place], text[place:]

    def write(self, word):
        self._file.write_text(f"{self._before}{word} {self._after}", encoding="utf-8")


def _make(script, *words):
    subprocess.run([sys.executable, HERE / script, *words], check=True)
