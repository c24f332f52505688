"""What a whole benchmark has measured."""

from dataclasses import dataclass, field

from preview import Preview
from review import Review
from shapes import Shape


@dataclass
class Results:
    """All figures, with what they were measured on."""

    machine: str
    versions: str
    date: str  # ISO 8601
    is_quick: bool
    builds: dict[Shape, list[dict]] = field(default_factory=dict)  # by shape, each run: {phase: {program: Cost}}
    reviews: list[Review] = field(default_factory=list)
    previews: list[Preview] = field(default_factory=list)

    def costs(self, shape, phase):
        """{program: its costs, run by run}; empty where the phase isn't for such content."""
        runs = [run[phase] for run in self.builds[shape] if phase in run]
        return {name: [run[name] for run in runs] for name in runs[0]} if runs else {}

    def largest(self):
        """The content with most competencies that was built by all, or None."""
        shapes = [shape for shape in self.builds if not shape.roles]
        return max(shapes, key=lambda shape: shape.frameworks * shape.competencies, default=None)
