"""A made-up framework, and the forms in which people keep one."""

from dataclasses import dataclass, field

LEVELS = ["All colleagues", "Team leaders", "Heads of service"]


@dataclass
class Competency:
    title: str
    definition: str
    # What is expected, by level.
    expected: dict[str, list[str]]
    contra: list[str] = field(default_factory=list)
    group: str | None = None


def competency(title: str, verb: str, group: str | None = None, levels: list[str] = LEVELS) -> Competency:
    return Competency(
        title,
        f"{title} is what we call it when somebody {verb}s with care and sees it through to its end.",
        {
            level: [
                f"{verb.capitalize()}s what was agreed with {who}, in the way of {level.lower()}."
                for who in ("neighbours", "partners", "the public")[: 3 - number % 2]
            ]
            for number, level in enumerate(levels)
        },
        [f"{verb.capitalize()}s only when told to.", f"Lets others {verb} alone, every time."],
        group,
    )


def framework(levels: list[str] = LEVELS, groups: bool = False) -> list[Competency]:
    names = [("Gardening", "garden"), ("Lending tools", "lend"), ("Keeping bees", "tend"), ("Mending paths", "mend")]
    return [
        competency(title, verb, ("Land" if number < 2 else "Life") if groups else None, levels)
        for number, (title, verb) in enumerate(names)
    ]


Row = tuple[str, str | None, str, str]


def rows(competencies: list[Competency], contra: bool = True) -> list[Row]:
    """What has to be found again: competency, level, polarity and text of each indicator."""
    found: list[Row] = []
    for each in competencies:
        found += [(each.title, level, "expected", text) for level, texts in each.expected.items() for text in texts]
        if contra:
            found += [(each.title, None, "contra", text) for text in each.contra]
    return sorted(found, key=str)
