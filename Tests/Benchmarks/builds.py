"""Builds of one content, by Newel, by Hugo and by the floor, in turn."""

import os
import shutil
from dataclasses import replace

import programs
from shapes import Edit, edited_file, hugo_source, page_of, shared_pages, write_hugo

FULL, SHARED, SAME, EDITED = "full build", "only the pages that both write", "nothing changed", "one file changed"
PHASES = [FULL, SHARED, SAME, EDITED]


class Output:
    """A folder that is built into, and what the last build wrote there. A name with a dot in front is no part of a site."""

    def __init__(self, folder):
        self.folder = folder
        self._states = {}

    def clear(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self._states = {}

    @property
    def sizes(self):
        """Path and size of each file that was there when `written` was last asked."""
        return {path: state[0] for path, state in self._states.items()}

    def written(self):
        """Path and size of each file that is new or not as it was when this was last asked."""
        before, self._states = self._states, dict(self._look(self.folder))
        return {path: state[0] for path, state in self._states.items() if before.get(path) != state}

    def _look(self, folder):
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    yield from self._look(entry)
                else:
                    found = entry.stat(follow_symlinks=False)
                    yield os.path.relpath(entry.path, self.folder), (found.st_size, found.st_ino, found.st_mtime_ns)


class Builds:
    """One shape's content, with every program ready to build it."""

    def __init__(self, shape, meter, floor, scratch):
        self._meter = meter
        self._floor = floor
        self._scratch = scratch
        self._rewritten = []  # by Newel's last build
        self._content = scratch / "content"
        self._hugo = None if shape.roles else scratch / "hugo"
        shape.write(self._content)
        file = edited_file(self._content)
        self._page = page_of(file, self._content)
        self._edits = [Edit(file)]
        self._outputs = {name: Output(scratch / f"{name}-out") for name in self._names}
        if self._hugo:
            write_hugo(self._content, self._hugo)
            self._edits.append(Edit(hugo_source(file, self._content, self._hugo)))
            self._shared = shared_pages(self._hugo)
            (scratch / "shared.txt").write_text("\n".join(self._shared), encoding="utf-8")
        self._prepare()

    @property
    def _names(self):
        return ["newel", "hugo", "floor"] if self._hugo else ["newel", "floor"]

    def _prepare(self):
        """Builds once, unmeasured: for the sizes of the pages, and to see that both write those that they should."""
        for name in self._names[:-1]:
            self._run(name)
        sizes = self._outputs["newel"].sizes
        self._write_list("all-sizes.txt", sizes)
        if not self._hugo:
            return
        self._write_list("shared-sizes.txt", {page: sizes[page] for page in self._shared if page in sizes})
        for name in ("newel", "hugo"):
            missing = [page for page in self._shared if not (self._outputs[name].folder / page).is_file()]
            if missing:
                raise SystemExit(f"{name} left out {len(missing)} of {len(self._shared)} pages, the first {missing[0]}")

    def _write_list(self, name, sizes):
        text = "".join(f"{size} {path}\n" for path, size in sorted(sizes.items()))
        (self._scratch / name).write_text(text, encoding="utf-8")

    def run(self, number):
        """One run of every phase: {phase: {program: its cost}}."""
        costs = {FULL: {name: self._full(name) for name in self._names},
                 SAME: {name: self._run(name) for name in self._names}}
        word = f"Zebra{number}"
        for edit in self._edits:
            edit.write(word)
        costs[EDITED] = {name: self._run(name) for name in self._names[:-1]}
        # The floor writes what isn't there: that is what Newel had to write.
        for path in self._rewritten:
            (self._outputs["floor"].folder / path).unlink(missing_ok=True)
        costs[EDITED]["floor"] = self._run("floor")
        for name in self._names[:-1]:
            if word not in (self._outputs[name].folder / self._page).read_text(encoding="utf-8"):
                raise SystemExit(f"{name} didn't take up the edit of {self._page}")
        if self._hugo:
            costs[SHARED] = {name: self._full(name, shared=True) for name in self._names}
        return costs

    def _full(self, name, shared=False):
        self._outputs[name].clear()
        shutil.rmtree(self._scratch / "hugo-cache", ignore_errors=True)
        return self._run(name, shared)

    def _run(self, name, shared=False):
        output = self._outputs[name]
        cost = self._meter.run(self._command(name, output.folder, shared), self._hugo if name == "hugo" else self._scratch)
        written = output.written()
        if name == "newel":
            self._rewritten = list(written)
        return replace(cost, files=len(written), size=sum(written.values()) / 1e6)

    def _command(self, name, output, shared):
        if name == "hugo":
            return [programs.hugo(), "--noBuildLock", "--cacheDir", self._scratch / "hugo-cache", "--destination", output]
        if name == "floor":
            return [self._floor, self._content, self._scratch / ("shared-sizes.txt" if shared else "all-sizes.txt"), output]
        if shared:
            return [programs.pages_benchmark(), self._content, self._scratch / "shared.txt", output]
        return [programs.newel(), "build", "--content", self._content, "--output", output]
