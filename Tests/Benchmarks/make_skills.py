#!/usr/bin/env python3
"""Writes a Newel content folder with one large framework, such as a whole profession has.

    make_skills.py OUT

188 skills in twelve groups at four levels, each of which includes the one below, and 200 roles in twelve families, each
of which asks 5 to 12 skills. `--skills`, `--roles` and `--seed` make it another size, or other words of the same size;
the same seed writes the same bytes. `--apart` leaves the levels without `includes`.
"""

import argparse
from pathlib import Path

from make_content import Author, slug

LEVELS = [
    ("Awareness", "Knows what it is for, and whom to ask"),
    ("Working", "Does it with some support"),
    ("Practitioner", "Does it alone, and shows others how"),
    ("Expert", "Is asked when nobody else knows"),
]

# A group of skills, which is also a family of roles, and its fields.
FIELDS = {
    "Architecture": ["Business", "Enterprise", "Network", "Security"],
    "Content": ["Content", "Language", "Publishing", "Knowledge"],
    "Data": ["Data", "Geographic data", "Performance", "Statistics"],
    "Delivery": ["Delivery", "Portfolio", "Programme", "Supplier"],
    "Engineering": ["Application", "Front-end", "Infrastructure", "Integration"],
    "Operations": ["Change", "Incident", "Platform", "Problem"],
    "People": ["Community", "Learning", "Recruitment", "Team"],
    "Product": ["Market", "Outcome", "Product", "Roadmap"],
    "Quality": ["Accessibility", "Performance test", "Quality", "Test"],
    "Research": ["Analysis", "Interview", "Survey", "User research"],
    "Security": ["Identity", "Privacy", "Risk", "Threat"],
    "Service": ["Interaction", "Policy", "Prototype", "Service"],
}
ACTIVITIES = ["design", "governance", "improvement", "management"]
GRADES = ["Associate", "Junior", "Lead", "Principal", "Senior", "Head of"]
TRADES = ["adviser", "analyst", "designer", "manager", "specialist"]


class Librarian(Author):
    """Writes skills and roles."""

    def indicators(self):
        """Two to five, of 60 to 180 characters."""
        lines = []
        wanted = self.random.randint(2, 5)
        while len(lines) < wanted:
            sentence = self.sentence()
            if 60 <= len(sentence) <= 180:
                lines.append(f"- {sentence}")
        return "\n".join(lines)

    def skill(self, title):
        self.said.clear()
        parts = [f"---\ntitle: {title}\n---", self.paragraph(f"{title} is what it takes to do this part of our work well.", 1)]
        for level, _ in LEVELS:
            parts += [f"## {level}", self.indicators()]
        return "\n\n".join(parts) + "\n"

    def role(self, title, skills):
        asked = self.random.sample(skills, min(self.random.randint(5, 12), len(skills)))
        lines = ["---", f"title: {title}", "competencies:"]
        lines += [f"  {slug(skill)}: {self.random.choice(LEVELS)[0]}" for skill in sorted(asked)]
        return "\n".join([*lines, "---", "", self.paragraph(f"The {title.lower()} looks after part of our services.", 1)]) + "\n"


def framework(is_apart):
    lines = ["---", "title: Capabilities of our profession", "terms:", "  competency: skill", "  group: family", "levels:"]
    for number, (level, summary) in enumerate(LEVELS):
        lines += [f"  - title: {level}", f"    summary: {summary}"]
        if number and not is_apart:
            lines.append(f"    includes: {LEVELS[number - 1][0]}")
    return "\n".join([*lines, "---", "", "What people in our profession can do, and how well.", ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--skills", type=int, default=188)
    parser.add_argument("--roles", type=int, default=200)
    parser.add_argument("--apart", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    skills = [(group, f"{field} {activity}") for activity in ACTIVITIES for group in FIELDS for field in FIELDS[group]]
    jobs = [(group, f"{grade} {field.lower()} {trade}") for grade in GRADES for trade in TRADES
            for group in FIELDS for field in FIELDS[group]]
    for name, asked, most in [("skills", options.skills, len(skills)), ("roles", options.roles, len(jobs))]:
        if not 1 <= asked <= most:
            parser.error(f"--{name} is from 1 to {most}")
    if options.out.exists() and any(options.out.iterdir()):
        parser.error(f"{options.out} is not empty")

    author = Librarian(options.seed)
    chosen = skills[: options.skills]
    files = {
        "site.md": "---\ntitle: Our profession\nlanguage: en-GB\n---\n\nWhat our profession can do.\n",
        "profession/framework.md": framework(options.apart),
    }
    for number, group in enumerate(FIELDS, start=1):
        titles = sorted(title for family, title in chosen if family == group)
        if titles:
            folder = f"profession/{number:02}-{slug(group)}"
            files[f"{folder}/group.md"] = f"---\ntitle: {group}\n---\n\n{author.sentence()}\n"
            for title in titles:
                files[f"{folder}/{slug(title)}.md"] = author.skill(title)
    titles = [title for _, title in chosen]
    for family, title in jobs[: options.roles]:
        files[f"profession/roles/{slug(family)}/{slug(title)}.md"] = author.role(title, titles)
    for path, text in files.items():
        file = options.out / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
