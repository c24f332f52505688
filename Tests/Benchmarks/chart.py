"""The builds of the largest content as a picture: bars of wall time and memory, as SVG."""

from html import escape

from builds import PHASES
from measure import median_of
from table import NAMES, amount

WIDTH = 880
LEFT, GAP = 70, 60  # of the panels: where the first begins, and what is between them
BAR, STEP, GROUP = 16, 22, 34  # a bar's height, from one bar to the next, and a group's heading
TOP, FOOT = 70, 66
PANELS = [("Time, in seconds", "wall", "s"), ("Memory at the peak, in MB", "memory", "MB")]
PANEL = (WIDTH - LEFT - GAP) / 2 - 80  # the longest bar; the rest is for its figure

# A card of its own, as a page's background needn't be what its reader's colour scheme says.
STYLE = """
text { font: 14px system-ui, sans-serif; fill: #1a1a1a; }
.heading { font-size: 18px; font-weight: 600; }
.panel, .phase { font-weight: 600; }
.note { fill: #505050; }
.card { fill: #fff; stroke: #c4c4c4; }
.newel { fill: #0b6e63; } .hugo { fill: #b3467c; } .floor { fill: #767676; }
@media (prefers-color-scheme: dark) {
text { fill: #f0f0f0; }
.note { fill: #b4b4b4; }
.card { fill: #16191d; stroke: #4a4f55; }
.newel { fill: #3fb8a9; } .hugo { fill: #e07fb0; } .floor { fill: #9a9a9a; }
}
"""


def whole(results):
    """The picture, as text of an SVG file; "" where nothing was built that it could show."""
    shape = results.largest()
    if shape is None:
        return ""
    bars = [(phase, results.costs(shape, phase)) for phase in PHASES if results.costs(shape, phase)]
    programs = list(bars[0][1])
    height = TOP + len(bars) * (GROUP + len(programs) * STEP) + FOOT
    title = f"Building {shape}: Newel, Hugo and the floor"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        'role="img" aria-labelledby="title desc">',
        f'<title id="title">{escape(title)}</title>',
        f'<desc id="desc">{escape(description(bars))}</desc>',
        f"<style>{STYLE}</style>",
        f'<rect class="card" x=".5" y=".5" width="{WIDTH - 1}" height="{height - 1}" rx="8"/>',
        text(20, 34, title, "heading"),
    ]
    for number, (label, figure, unit) in enumerate(PANELS):
        left = LEFT + number * (PANEL + 80 + GAP)
        parts += [text(left, 64, label, "panel"), *panel(bars, figure, unit, left)]
    notes = [extent(bars[0][1]), f"The {NAMES['floor']} parses the sources and writes files of Newel’s sizes, nothing else. "
             f"{results.date}{', a quick run' if results.is_quick else ''}."]
    parts += [text(20, height - FOOT + 28 + 22 * line, note, "note") for line, note in enumerate(notes)]
    return "\n".join([*parts, "</svg>"]) + "\n"


def panel(bars, figure, unit, left):
    """Every phase's bars for one figure, on one scale."""
    longest = max(median_of(costs, figure) for _, programs in bars for costs in programs.values())
    y = TOP
    for phase, programs in bars:
        yield text(left, y + GROUP - 14, phase[0].upper() + phase[1:], "phase")
        y += GROUP
        for name, costs in programs.items():
            value = median_of(costs, figure)
            width = max(1, PANEL * value / longest)
            yield text(left - 8, y + 8, NAMES[name], anchor="end", y_offset=5)
            yield f'<rect class="{name}" x="{left:.0f}" y="{y:.0f}" width="{width:.1f}" height="{BAR}"/>'
            yield text(left + width + 6, y + 8, f"{amount(value)} {unit}", y_offset=5)
            y += STEP


def extent(programs):
    """How much each writes in a full build, as that isn't the same."""
    return ", ".join(f"{NAMES[name]} writes {median_of(programs[name], 'files'):,.0f} files of "
                     f"{amount(median_of(programs[name], 'size'))} MB" for name in programs if name != "floor") + "."


def description(bars):
    """All that the picture shows, in sentences."""
    sentences = []
    for phase, programs in bars:
        figures = [f"{NAMES[name]} {amount(median_of(costs, 'wall'))} seconds and {amount(median_of(costs, 'memory'))} MB"
                   for name, costs in programs.items()]
        sentences.append(f"{phase[0].upper()}{phase[1:]}: {', '.join(figures)}.")
    return " ".join([*sentences, extent(bars[0][1])])


def text(x, y, words, kind="", anchor="start", y_offset=0):
    of_kind = f' class="{kind}"' if kind else ""
    return f'<text{of_kind} x="{x:.1f}" y="{y + y_offset:.0f}" text-anchor="{anchor}">{escape(words)}</text>'
