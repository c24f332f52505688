#!/usr/bin/env python3
"""Turns a content folder of make_content.py into a Hugo site with the same pages at the same addresses.

    make_hugo.py CONTENT OUT

The form is the one found kindest to Hugo. A competency's body stays Markdown with `---` between its parts, so that goldmark
reads each competency once; the templates cut the rendered body apart at `<hr>`, and level pages are made of those parts. An
indicator's anchor stands before its text (`- anchor¦Text`), and the templates make `<li id="anchor">Text` of it. Raw HTML
anchors take Hugo 1.6 times as long, indicators in front matter with `markdownify` 2.2 times; only front matter without
any Markdown is faster, by a tenth. What Newel works out for itself comes ready-made here: anchors, ids, counts, order.
"""

import argparse
import json
import re
import shutil
from pathlib import Path

TEMPLATES = Path(__file__).parent / "hugo"


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower().replace("'", "")).strip("-")


def without_number(name):
    return re.sub(r"^\d+-", "", name)


def read(path):
    """The front matter's lines and the body of a source file."""
    _, matter, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return matter.splitlines(), body.strip()


def value(lines, key):
    return next(line.split(": ", 1)[1] for line in lines if line.startswith(f"{key}: "))


def write(path, matter, body=""):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(matter, ensure_ascii=False, indent=1) + f"\n\n{body}\n", encoding="utf-8")


def levels_of(lines):
    """[{title, summary}] of framework.md; in this benchmark every level includes the ones before it."""
    titles = [line.split(": ", 1)[1] for line in lines if line.startswith("  - title: ")]
    summaries = [line.split(": ", 1)[1] for line in lines if line.startswith("    summary: ")]
    return [{"title": title, "id": slug(title), "summary": summary} for title, summary in zip(titles, summaries)]


def anchored(part, competency):
    """Gives each indicator the anchor that Newel makes from its words."""
    return re.sub(r"(?m)^- (.*)$", lambda bullet: f"- {competency}-{slug(bullet[1])}¦{bullet[1]}", part)


def competency(source, target, place):
    lines, body = read(source)
    name = without_number(source.stem)
    title = value(lines, "title")
    definition, *sections = re.split(r"(?m)^## ", body)
    headings, parts = zip(*(section.split("\n", 1) for section in sections))
    counts = [part.count("\n- ") for part in parts[1:-1]]
    body = "\n\n---\n\n".join(anchored(part.strip(), name) for part in [definition, *parts])
    write(target / f"{name}.md", {"title": title, "type": "competency", "weight": place, "letter": title[0].upper(),
                                  "narrative": headings[0], "counts": counts}, body)


def framework(source, target, place):
    lines, introduction = read(source / "framework.md")
    levels = levels_of(lines)
    write(target / "_index.md", {"title": value(lines, "title"), "weight": place, "levels": levels,
                                 "contra": value(lines, "contra")}, introduction)
    for number, level in enumerate(levels, start=1):
        write(target / f"level-{level['id']}.md", {"title": level["title"], "type": "level", "weight": 1000 + number,
                                                   "place": number, "summary": level["summary"]})
    files = sorted(path for path in source.glob("*.md") if path.name != "framework.md")
    for number, path in enumerate(files, start=1):
        competency(path, target, number)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("content", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()

    shutil.copytree(TEMPLATES, options.out)
    lines, body = read(options.content / "site.md")
    content = options.out / "content"
    write(content / "_index.md", {"title": value(lines, "title")}, body)
    write(content / "a-z.md", {"title": "A to Z", "layout": "a-z"})
    folders = sorted(path for path in options.content.iterdir() if path.is_dir())
    for place, folder in enumerate(folders, start=1):
        framework(folder, content / without_number(folder.name), place)


if __name__ == "__main__":
    main()
