#!/usr/bin/env python3
"""The rooms of the house: Newel's modules, and which of them know which, read from Package.swift.

    rooms.py             draws them, with the sizes of today
    rooms.py --check     compares the drawing in ARCHITECTURE.md with Package.swift; ends with 1 where they differ

A room stands above all that it knows, so every arrow points down. Only modules that Newel is made of are drawn.
"""

import json
import re
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "ARCHITECTURE.md"
DRAWN = re.compile(r"^(\w+) +─+▶ +(.+)$")
KINDS = {"regular", "executable", "system"}


def package():
    """What Package.swift says, as the package manager reads it."""
    answer = subprocess.run(
        ["swift", "package", "dump-package"], cwd=ROOT, check=True, capture_output=True, text=True)
    return json.loads(answer.stdout)


def name_of(dependency):
    """The name of the target or product that an entry of `dependencies` stands for."""
    return next(iter(dependency.values()))[0]


def rooms(description):
    """Each module that lies in Sources and is compiled into the program, with the names of those it knows."""
    targets = [
        target for target in description["targets"]
        if target["type"] in KINDS and not (target.get("path") or "").startswith("Tests")]
    names = {target["name"] for target in targets}
    known = {
        target["name"]: {name_of(one) for one in target["dependencies"]} & names for target in targets}
    tools = {name for name in names if name.endswith("Tool")}
    return {name: known[name] for name in known if name not in tools}


def storeys(known):
    """For each room, how many rooms at most lie one above the other below it; a circle is an error."""
    heights = {}

    def height(name, above=()):
        if name in above:
            sys.exit("These rooms know each other in a circle: " + " → ".join([*above, name]))
        if name not in heights:
            heights[name] = 1 + max((height(one, (*above, name)) for one in known[name]), default=-1)
        return heights[name]

    for name in known:
        height(name)
    return heights


def lines_of(name):
    """The number of lines of each Swift file of a room, by its path within it."""
    folder = ROOT / "Sources" / name
    return {str(file.relative_to(folder)): len(file.read_text(encoding="utf-8").splitlines())
            for file in sorted(folder.rglob("*.swift")) if not file.is_symlink()}


def draw(known):
    """The drawing, highest rooms first: a name, an arrow, and those that it knows."""
    heights = storeys(known)
    in_order = sorted(known, key=lambda name: (-heights[name], name))
    for name in in_order:
        below = sorted(known[name], key=lambda one: (-heights[one], one))
        yield name, " ".join(below) or "nothing"


def show(known):
    width = max(map(len, known))
    everything = {}
    print(f"{'room':{width}}  lines  files  knows")
    for name, below in draw(known):
        sizes = lines_of(name)
        everything |= {f"{name}/{path}": count for path, count in sizes.items()}
        print(f"{name:{width}}  {sum(sizes.values()):5}  {len(sizes):5}  {below}")
    folders = {}
    for path in everything:
        folders.setdefault(str(Path(path).parent), []).append(path)
    fullest = max(folders, key=lambda folder: len(folders[folder]))
    longest = max(everything, key=everything.get)
    print(f"\n{sum(everything.values()):,} lines in {len(everything)} files, half of them under "
          f"{statistics.median(everything.values()):.0f} lines")
    print(f"longest file: {longest}, {everything[longest]} lines")
    print(f"fullest folder: {fullest}, {len(folders[fullest])} files")


def drawn():
    """The arrows of the drawing in ARCHITECTURE.md, which is the first block of code below its heading `Rooms`."""
    drawing = re.search(r"^## Rooms$.*?^```$(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    for line in (drawing[1] if drawing else "").splitlines():
        if found := DRAWN.match(line):
            below = set(found[2].split()) - {"nothing"}
            yield found[1], below


def check(known):
    """What the drawing says otherwise than Package.swift, a sentence each."""
    shown = dict(drawn())
    for name in sorted(known.keys() | shown.keys()):
        if name not in shown:
            yield f"{name} isn't drawn in ARCHITECTURE.md."
        elif name not in known:
            yield f"{name} is drawn in ARCHITECTURE.md, but is no room in Package.swift."
        else:
            for one in sorted(known[name] - shown[name]):
                yield f"{name} knows {one}, and ARCHITECTURE.md doesn't say so."
            for one in sorted(shown[name] - known[name]):
                yield f"ARCHITECTURE.md says that {name} knows {one}, which Package.swift doesn't let it."


def main():
    known = rooms(package())
    storeys(known)
    if "--check" not in sys.argv[1:]:
        show(known)
        return
    differences = list(check(known))
    for sentence in differences:
        print(sentence, file=sys.stderr)
    if differences:
        sys.exit("The drawing as it should be:\n" + "\n".join(
            f"{name:13} ─▶ {below}" for name, below in draw(known)))


if __name__ == "__main__":
    main()
