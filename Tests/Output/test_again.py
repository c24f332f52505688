"""A site that is built again and again while everything about it is edited is, each time, the one that a build into an empty
folder makes: what is kept of the last build is only what would be made the same."""

import os
import random
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import pages

EDITS = 20
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{0}"/>'
WORDS = "Asks Shares Plans Notices Explains Weighs Thanks Writes".split()


class Work:
    """A content folder in a repository, with templates beside it, and two folders that it is built into."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.newel = Path(os.environ["NEWEL"]).resolve()
        self.folder = folder
        self.random = random.Random(seed)
        self.content, self.templates = folder / "content", folder / "templates"
        self.site, self.fresh = folder / "site", folder / "fresh"
        self.options: list[str] = []
        self.days = 0
        self.write("site.md", "---\ntitle: Our frameworks\n---\n\nSee [one](a/one.md).\n")
        self.write("pages/about.md", "# About\n\nOf us.\n")
        for framework, other in ("ab", "bc", "ca"):
            self.write(f"{framework}/framework.md",
                       f"---\ntitle: Ways of {framework}\nlevels: [All, Leaders]\n---\n\nHow we work.\n")
            self.write(f"{framework}/images/steps.svg", PICTURE.format(8))
            self.write(f"{framework}/one.md", self.competency("One", f"[next](../{other}/two.md#all-the-same)"))
            self.write(f"{framework}/two.md", self.competency("Two", "![Steps](images/steps.svg)"))
            self.write(f"{framework}/pages/notes.md", "# Notes\n\nSome.\n")
            self.write(f"{framework}/roles/guide.md", "---\ntitle: Guide\nlevel: Leaders\n---\n\nGuides.\n")
        self.git("init", "--quiet")
        self.commit()

    def competency(self, title: str, words: str = "") -> str:
        anchor = " {#all-the-same}" if title == "Two" else ""
        return (f"---\ntitle: {title}\n---\n\nWhat it is. {words}\n\n## All\n\n- All the same{anchor}\n"
                f"- {self.random.choice(WORDS)} early\n\n## Leaders\n\n- {self.random.choice(WORDS)} late\n")

    def write(self, path: str, text: str) -> None:
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def git(self, *words: str) -> None:
        who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *who, *words], cwd=self.content, check=True, capture_output=True, env=os.environ | {
            name: f"2026-01-01T12:00:{self.days:02} +0000" for name in ("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE")})

    def texts(self, pattern: str = "*/*.md") -> list[Path]:
        return sorted(path for path in self.content.glob(pattern) if path.parent.name != "pages")

    def build(self, output: Path) -> subprocess.CompletedProcess:
        command = [self.newel, "build", "--content", self.content, "--templates", self.templates, "--output", output]
        self.templates.mkdir(exist_ok=True)
        return subprocess.run([*command, *self.options], capture_output=True, text=True, timeout=120, cwd=self.folder)

    # What somebody may do between two builds.

    def say_it_otherwise(self) -> None:
        path = self.random.choice(self.texts())
        text = path.read_text(encoding="utf-8")
        path.write_text(text + f"- {self.random.choice(WORDS)} more\n" if "\n- " in text else text + "\nMore.\n")

    def add_a_file(self) -> None:
        framework = self.random.choice("abc")
        self.write(f"{framework}/more-{self.random.randrange(4)}.md", self.competency("More"))

    def take_one_away(self) -> None:
        for path in self.texts("*/more-*.md")[:1]:
            path.unlink()

    def rename_one(self) -> None:
        for path in self.texts("*/more-*.md")[:1]:
            text = path.read_text(encoding="utf-8").replace("---\n", f"---\nwas: {path.stem}\n", 1)
            path.unlink()
            path.with_name(f"other-{self.random.randrange(4)}.md").write_text(text, encoding="utf-8")

    def fix_an_anchor(self) -> None:
        """What links from elsewhere lead to stands in another place of the page, or on none."""
        path = self.content / self.random.choice("abc") / "two.md"
        text = path.read_text(encoding="utf-8")
        moved = "- Late {#all-the-same}\n" if self.random.random() < 0.8 else ""
        path.write_text(text.replace(" {#all-the-same}", "") + moved, encoding="utf-8")

    def move_a_target(self) -> None:
        """A framework whose pages others link to lies elsewhere."""
        self.setting(self.content / self.random.choice("abc") / "framework.md", "id", self.random.choice("xyz"))

    def set_the_framework_up_otherwise(self) -> None:
        name, value = self.random.choice([
            ("title", "Other ways"), ("version", "1.1"), ("language", "cy"), ("effective", "2026-04-01"),
            ("terms", "{competency: {one: skill, many: skills}}"), ("levels", "[All, Leaders, Heads]"),
            ("status", "draft"), ("motto", "As one"), ("owner", "The library"), ("was", "former")])
        self.setting(self.content / self.random.choice("abc") / "framework.md", name, value)

    def set_the_site_up_otherwise(self) -> None:
        name, value = self.random.choice([
            ("title", "Their frameworks"), ("url", "https://example.org/site"), ("colour", '"#226644"'),
            ("contact", "b@example.org"), ("edit-url", "https://example.org/edit"), ("organisation", "The library"),
            ("language", "de"), ("title", "Our frameworks")])
        self.setting(self.content / "site.md", name, value)

    def setting(self, path: Path, name: str, value: str) -> None:
        lines = path.read_text(encoding="utf-8").split("\n")
        lines = [line for line in lines if not line.startswith(f"{name}: ")]
        if self.random.random() < 0.75 or name == "title":
            lines.insert(1, f"{name}: {value}")
        path.write_text("\n".join(lines), encoding="utf-8")

    def set_a_competency_back(self) -> None:
        self.setting(self.random.choice(self.texts("*/t*.md")), "status", "draft")

    def add_a_page(self) -> None:
        place = self.random.choice(["pages", "a/pages", "b/pages"])
        self.write(f"{place}/news-{self.random.randrange(3)}.md", f"# News {self.random.choice(WORDS)}\n\nNew.\n")

    def ask_otherwise(self) -> None:
        role = f"{self.random.choice('abc')}/roles/{self.random.choice(['guide', 'head'])}.md"
        self.write(role, f"---\ntitle: Guide\nlevel: {self.random.choice(['All', 'Leaders'])}\n---\n\nOther.\n")

    def draw_otherwise(self) -> None:
        self.write(f"{self.random.choice('abc')}/images/steps.svg", PICTURE.format(self.random.randrange(9, 99)))

    def change_the_theme(self) -> None:
        path, text = self.random.choice([
            ("partials/footer.mustache", "<footer>{{words.contact}} ours</footer>\n"), ("not-found.mustache", "gone\n"),
            ("strings/en.yaml", "contact: Write to us\n"), ("styles/99-own.css", "p { margin: 2em }\n"),
            ("assets/own.txt", "own"), ("group.mustache", "group\n"), ("level-mark.mustache", "*")])
        file = self.templates / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists():
            file.unlink()
        else:
            file.write_text(text, encoding="utf-8")

    def spoil_the_site(self) -> None:
        files = sorted(path for path in self.site.rglob("*") if path.is_file())
        path = self.random.choice(files)
        self.random.choice([path.unlink, path.touch, lambda: path.write_text("mine"), lambda: None])()

    def put_a_page_in_place_of_another(self) -> None:
        """With its size and times, as programs that copy sites do."""
        files = sorted(path for path in self.site.rglob("*.html") if path.is_file())
        one, other = self.random.sample(files, 2)
        times = other.stat()
        shutil.copy(one, other)
        os.utime(other, ns=(times.st_atime_ns, times.st_mtime_ns))

    def show_drafts_or_not(self) -> None:
        self.options = [] if self.options else ["--drafts"]

    def commit(self) -> None:
        self.days += 1
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "all")

    def undo(self) -> None:
        self.git("checkout", "--quiet", "--", ".")

    @property
    def edits(self) -> list:
        return [self.say_it_otherwise, self.add_a_file, self.take_one_away, self.rename_one, self.fix_an_anchor,
                self.move_a_target, self.set_the_framework_up_otherwise, self.set_the_site_up_otherwise,
                self.set_a_competency_back, self.add_a_page, self.ask_otherwise, self.draw_otherwise,
                self.change_the_theme, self.spoil_the_site, self.put_a_page_in_place_of_another,
                self.show_drafts_or_not, self.commit, self.undo]


def check(work: Work, story: list[str]) -> bool:
    """Builds both ways; whether there was a site to make."""
    shutil.rmtree(work.fresh, ignore_errors=True)
    fresh = work.build(work.fresh)
    before = pages(work.site)
    again = work.build(work.site)
    told = f"after {', '.join(story)}: {again.stderr}"
    assert again.returncode == fresh.returncode, told
    assert again.stderr.replace(str(work.site), "") == fresh.stderr.replace(str(work.fresh), ""), told
    made = pages(work.site)
    if again.returncode != 0:
        assert made == before, told
        return False
    wanted = pages(work.fresh)
    assert made.keys() == wanted.keys(), f"{told}: {made.keys() ^ wanted.keys()}"
    assert not [name for name in wanted if made[name] != wanted[name]], told
    assert (work.site / ".newel").read_bytes() == (work.fresh / ".newel").read_bytes(), told
    return True


@pytest.mark.parametrize("seed", range(4))
def test_edits(tmp_path: Path, seed: int) -> None:
    work = Work(tmp_path, seed)
    assert check(work, []) and check(work, [])
    story: list[str] = []
    made = 0
    for _ in range(EDITS):
        edit = work.random.choice(work.edits)
        edit()
        story.append(edit.__name__)
        if check(work, story[-4:]):
            made += 1
        else:
            # What can't be published is taken back, or nothing would be after it.
            work.undo()
            story.append("undo")
    assert made > EDITS // 2, "most edits should leave something to publish"


def test_what_is_kept_is_not_even_read(tmp_path: Path) -> None:
    work = Work(tmp_path, 0)
    work.build(work.site)

    def times(pattern: str) -> dict[Path, int]:
        return {path: path.stat().st_atime_ns for path in work.site.glob(pattern)}

    before, own = times("[bc]/*.html"), times("a/*.html")
    work.write("a/two.md", work.competency("Two", "Otherwise."))
    assert work.build(work.site).returncode == 0
    if times("a/*.html") == own:
        pytest.skip("this disk doesn't say when a file was read")
    assert before and times("[bc]/*.html") == before
