"""Writes content that no council would, but that must hold on every screen: one folder a kind of oddness."""

import sys
from pathlib import Path

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
ARABIC = "يصغي إلى السكان قبل أن يقرر ويشرح لهم ما الذي سيحدث بعد ذلك"


def front(**settings: str) -> str:
    """Settings between their two lines; a value of several lines is indented below its key."""
    return "---\n" + "".join(f"{key.replace('_', '-')}: {value}\n" for key, value in settings.items()) + "---\n\n"


def ladder(titles: list[str]) -> str:
    """Levels of which each includes the one before."""
    lines = [f"\n  - title: {titles[0]}"] if titles else [" []"]
    for below, title in zip(titles, titles[1:]):
        lines.append(f"\n  - title: {title}\n    includes: {below}")
    return "".join(lines)


def competency(title: str, levels: list[str], bullet: str, contra: str = "Unhelpful behaviours") -> str:
    body = "".join(f"## {level}\n\n- {bullet}\n- {bullet}\n  - {bullet}\n\n" for level in levels or ["Everyone"])
    return front(title=title) + f"{bullet}.\n\n## Why is it important?\n\n{bullet}.\n\n{body}## {contra}\n\n- {bullet}\n"


def site(title: str, **settings: str) -> dict[str, str]:
    return {"site.md": front(title=title, **settings) + "Text.\n", "pages/about.md": front(title=title) + "Text.\n"}


def framework(levels: list[str], count: int, title: str, bullet: str, **settings: str) -> dict[str, str]:
    """A framework of competencies that are all alike, with a group, a role and a page."""
    files = {"f/framework.md": front(title=title, levels=ladder(levels), **settings) + f"{bullet}.\n"}
    for number in range(1, count + 1):
        files[f"f/{number:02}-c{number}.md"] = competency(f"{title} {number}", levels, bullet)
    files["f/pages/p.md"] = front(title=title) + "".join(f"## {title} {n}\n\n{bullet}\n\n" for n in range(5))
    files["f/g/group.md"] = front(title=title) + f"{bullet}\n\n## Unhelpful behaviours\n\n- {bullet}\n"
    files["f/g/last.md"] = competency(f"{title} last", levels, bullet)
    if levels:
        files["f/roles/r.md"] = front(title=title, level=levels[-1]) + f"{bullet}.\n"
    return files


def bare() -> dict[str, str]:
    """Every field missing that may be, a framework without competencies, and a competency without text."""
    return {
        "site.md": front(title="Bare"),
        "empty/framework.md": front(title="Empty"),
        "levels/framework.md": front(title="Levels alone", levels=ladder(["A", "B"])),
        "f/framework.md": front(title="Bare"),
        "f/silent.md": front(title="Silent"),
        "f/one.md": front(title="One") + "- Does it.\n",
    }


def everything() -> dict[str, str]:
    """Every setting but the address, every kind of text, and words that a spreadsheet might take for formulas."""
    levels = """
  - title: Staff
    summary: Everyone
    was: all
  - title: Leaders
    includes: Staff"""
    words = "".join(
        f"\n  {part}: {{one: {part}ling, many: {part}lings}}" for part in ["competency", "indicator", "level", "group", "role"]
    )
    text = "**Text** of two, =1+1\n\nparagraphs; @home\n"
    indicators = "1. *First*\n2. Second\n   1. For example\n   2. *Or* so\n\n- -1 or +1\n- “Größe”; '=2\n- \\=HYPERLINK(A1)\n"
    return {
        "site.md": front(title="Everything", organisation="A council"),
        "f/framework.md": front(
            title="Everything", subtitle="All of it", motto="More", status="interim", version="1.10", effective="2026-04-01",
            review="2027", owner="Somebody", levels=levels, terms=words, contra="Not so", was="former",
        ) + text,
        "f/loose.md": front(title="=Loose", code="4.10", motto="A motto", applies_to="Leaders", status="withdrawn", was="lax")
        + f"{text}\n## Why is it important?\n\n{text}\n## Everyone\n\n{text}\n{indicators}\n## Thread\n\n"
        + f"### Leaders\n\n{text}\n- In a thread\n\n## Not so\n\n- Not in a thread\n",
        "f/steps.md": front(title="Steps", levels=levels) + "## Staff\n\n- One step\n\n## Leaders\n\n- Another\n",
        "f/g/group.md": front(title="Group", code="G", motto="Together", was="bunch") + f"{text}\n## Red flags\n\n{text}\n- Alone\n\nAnd *so* on.\n",
        "f/g/member.md": front(title="Member") + "## Staff\n\n- Takes part\n\nAnd says *so*.\n\n## Behaviours to avoid\n\n- Stays away\n",
        "f/pages/p.md": front(title="Page", code="7", was="sheet") + text,
        "f/roles/jobs/r.md": front(title="Role", level="Leaders", competencies="{member: Staff}", was="post") + text,
    }


WORDS = "Listens before deciding and says what happens next"
ODDITIES = {
    "bare": bare(),
    "everything": everything(),
    "one-level": site("One level") | framework(["Everybody"], 2, "Single", WORDS),
    "no-level": site("No level") | framework([], 2, "Level ground", WORDS),
    "twelve-levels": site("Twelve levels") | framework([f"Grade {n}" for n in range(1, 13)], 3, "Tall", WORDS),
    "sixty": site("Sixty") | framework(["Staff", "Managers", "Leaders"], 60, "Competency", WORDS),
    "long-words": site(LONG, language="de") | framework([f"{LONG}{n}" for n in range(3)], 2, LONG, LONG, motto=LONG, owner=LONG),
    "right-to-left": site("أطر الكفاءات", language="ar")
    | framework(["جميع الموظفين", "المديرون"], 2, "الكفاءة", ARABIC, status="interim"),
}


def write(folder: Path) -> None:
    for name, files in ODDITIES.items():
        for path, text in files.items():
            file = folder / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
