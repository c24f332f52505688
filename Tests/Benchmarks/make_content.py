#!/usr/bin/env python3
"""Writes a large Newel content folder of made-up competency frameworks.

    make_content.py --frameworks 500 --competencies 20 --levels 3 OUT

Each framework has cumulative levels; each competency a definition, a narrative, 5 to 9 indicators a level and about 5
contra-indicators, in sentences of 8 to 18 words. The same seed writes the same bytes.
"""

import argparse
import random
import re
from pathlib import Path

import words

NARRATIVE = "Why is it important?"
CONTRA = "Unhelpful behaviours"


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


class Author:
    """Writes sentences, and none twice in one competency (their anchors are made from their words)."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.said = set()

    def sentence(self, verbs=words.VERBS):
        while True:
            text = self._draft(verbs)
            if 8 <= len(text.split()) <= 18 and text not in self.said:
                self.said.add(text)
                return text

    def _draft(self, verbs):
        pick = self.random.choice
        text = f"{pick(verbs)} {pick(words.QUALITIES)} {pick(words.THINGS)}"
        if self.random.random() < 0.6:
            text += f" and {pick(words.QUALITIES)} {pick(words.THINGS)}"
        text += " " + pick(words.ENDINGS)
        if self.random.random() < 0.3:
            text += f", {pick(('especially', 'and', 'including'))} {pick(words.THINGS)}"
        if self.random.random() < 0.04:
            text = re.sub(r" (and|so that|rather than) ", r" *\1* ", text, count=1)
        return text.rstrip(" –") + "."

    def paragraph(self, opening, sentences):
        return " ".join([opening] + [self.sentence() for _ in range(sentences)])

    def bullets(self, least, most, verbs=words.VERBS):
        return "\n".join(f"- {self.sentence(verbs)}" for _ in range(self.random.randint(least, most)))

    def competency(self, title, levels):
        self.said.clear()
        parts = [
            f"---\ntitle: {title}\n---",
            self.paragraph(f"{title} is about how we work, and what others can expect of us.", self.random.randint(1, 3)),
            f"## {NARRATIVE}",
            self.paragraph("It earns the trust of the people we serve.", self.random.randint(1, 3)),
        ]
        for level, _ in levels:
            parts += [f"## {level}", self.bullets(5, 9)]
        parts += [f"## {CONTRA}", self.bullets(4, 6, words.POOR_VERBS)]
        return "\n\n".join(parts) + "\n"

    def framework(self, title, levels):
        lines = ["---", f"title: {title}", "levels:"]
        for number, (level, summary) in enumerate(levels):
            lines += [f"  - title: {level}", f"    summary: {summary}"]
            if number:
                lines.append(f"    includes: {levels[number - 1][0]}")
        lines += [f"contra: {CONTRA}", "---", ""]
        return "\n".join(lines) + "\n" + self.paragraph(f"What {title} asks of its people.", 3) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--frameworks", type=int, default=500)
    parser.add_argument("--competencies", type=int, default=20)
    parser.add_argument("--levels", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    titles = [f"{place} {service}" for place in words.PLACES for service in words.SERVICES]
    for name, asked, most in [("frameworks", options.frameworks, len(titles)),
                              ("competencies", options.competencies, len(words.COMPETENCIES)),
                              ("levels", options.levels, len(words.LEVELS))]:
        if not 1 <= asked <= most:
            parser.error(f"--{name} is from 1 to {most}")
    if options.out.exists() and any(options.out.iterdir()):
        parser.error(f"{options.out} is not empty")

    author = Author(options.seed)
    author.random.shuffle(titles)
    levels = words.LEVELS[: options.levels]
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "site.md").write_text(
        "---\ntitle: Competency frameworks\norganisation: The Benchmark Council\nlanguage: en-GB\n---\n\n"
        "The behaviours and competencies that each of our services asks of its people.\n", encoding="utf-8")
    for number, title in enumerate(titles[: options.frameworks], start=1):
        folder = options.out / f"{number:03}-{slug(title)}"
        folder.mkdir()
        (folder / "framework.md").write_text(author.framework(title, levels), encoding="utf-8")
        chosen = author.random.sample(words.COMPETENCIES, options.competencies)
        for place, competency in enumerate(chosen, start=1):
            path = folder / f"{place:02}-{slug(competency)}.md"
            path.write_text(author.competency(competency, levels), encoding="utf-8")


if __name__ == "__main__":
    main()
