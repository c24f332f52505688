"""The results as a page in Markdown."""

from statistics import median

from builds import FULL, PHASES
from measure import median_of, ratio

FIGURES = [("seconds", "wall"), ("seconds of CPU", "cpu"), ("MB of memory", "memory"), ("files written", "files"),
           ("MB written", "size")]
NAMES = {"newel": "Newel", "hugo": "Hugo", "floor": "floor"}


def amount(value):
    """Two or three digits that count, and all before the point; nothing at all is 0."""
    if value == 0 or value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"


def times(value):
    return "–" if value is None else amount(value)


def whole(results):
    """The page."""
    parts = ["# Results", introduction(results)]
    for shape in results.builds:
        parts += [f"## Building {shape}", builds(results, shape)]
    parts += [growth(results)]
    if results.reviews:
        parts += ["## Reviewing", reviews(results.reviews)]
    if results.previews:
        parts += ["## From save to picture", previews(results.previews)]
    return "\n\n".join(part for part in parts if part) + "\n"


def introduction(results):
    quick = "A quick run on small content, for trying the benchmark: not what Newel is to be judged by.\n\n"
    return (f"{quick if results.is_quick else ''}{results.date}. {results.versions}. {results.machine}. Everything is "
            f"read from and written to a RAM disk. Written by `make bench`; [README.md](README.md) says what is compared.")


def rows(header, lines, texts=1):
    """A Markdown table whose first columns are texts and whose others are numbers."""
    rule = ["---"] * texts + ["---:"] * (len(header) - texts)
    return "\n".join(f"| {' | '.join(line)} |" for line in [header, rule, *lines])


def builds(results, shape):
    """A row a figure: medians, then the medians of the ratios run by run."""
    programs = list(results.costs(shape, FULL))
    others = programs[1:]
    header = ["", f"median of {len(results.builds[shape])}", *(NAMES[name] for name in programs),
              *(f"Newel ÷ {NAMES[name]}" for name in others)]
    lines = []
    for phase in PHASES:
        costs = results.costs(shape, phase)
        for label, figure in FIGURES if costs else []:
            values = [median_of(costs[name], figure) for name in programs]
            exact = figure == "files"
            lines.append([phase if figure == "wall" else "", label,
                          *(f"{value:,.0f}" if exact else amount(value) for value in values),
                          *(times(ratio(costs["newel"], costs[name], figure)) for name in others)])
    return rows(header, lines, texts=2)


def growth(results):
    """What the largest content costs as a multiple of the smallest, where there are two to compare."""
    shapes = sorted((shape for shape in results.builds if not shape.roles), key=lambda shape: shape.frameworks)
    if len(shapes) < 2:
        return ""
    sentences = []
    for name in ("newel", "hugo"):
        small, large = (results.costs(shape, FULL)[name] for shape in (shapes[0], shapes[-1]))
        wall, cpu = (median_of(large, figure) / median_of(small, figure) for figure in ("wall", "cpu"))
        sentences.append(f"{NAMES[name]} takes {wall:.1f} times as long ({cpu:.1f} times the CPU time)")
    return f"For {shapes[-1]} instead of {shapes[0]}, {' and '.join(sentences)}."


def reviews(reviews):
    lines = []
    for review in reviews:
        for what, costs in [("with its pages", review.pages), ("the summary alone", review.summary)]:
            lines.append([f"{review.edits} edits of {review.competencies:,} competencies, {what}",
                          *(amount(median_of(costs, figure)) for figure in ("wall", "cpu", "memory"))])
    return rows([f"`newel review`, median of {len(reviews[0].pages)}", "seconds", "seconds of CPU", "MB of memory"], lines)


def previews(previews):
    lines = [[str(preview.shape), f"{median(preview.announced):.0f}", f"{median(preview.seen):.0f}",
              f"{min(preview.seen):.0f} to {max(preview.seen):.0f}", amount(preview.memory)] for preview in previews]
    return rows([f"`newel serve`, median of {len(previews[0].seen)}", "announced, ms", "seen, ms", "seen, from … to",
                 "MB of memory"], lines)
