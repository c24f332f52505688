"""What a run costs, and what many runs come to."""

import subprocess
import sys
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Cost:
    """One run of a program."""

    wall: float  # seconds
    cpu: float  # seconds, user and system
    memory: float  # MB, at the peak
    files: int = 0  # written
    size: float = 0  # MB of them


class Meter:
    """Runs commands in a folder by means of meter.c."""

    def __init__(self, program, scratch):
        self._program = program
        self._report = scratch / "meter.txt"
        self._log = scratch / "log.txt"

    def run(self, command, folder):
        """What the command cost. If it fails, that ends the benchmark with what the command said.

        What it says to standard output and error is in `said` afterwards.
        """
        with open(self._log, "wb") as log:
            ended = subprocess.run([self._program, self._report, *command], cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        if ended.returncode:
            sys.exit(f"{command[0]} ended with {ended.returncode}:\n{self.said[-4000:]}")
        wall, cpu, memory = map(float, self._report.read_text().split())
        return Cost(wall, cpu, memory * 1024 / 1e6)

    @property
    def said(self):
        return self._log.read_text(encoding="utf-8", errors="replace")


def median_of(costs, figure):
    """The median of one figure ("wall", "cpu" …) over runs."""
    return median(getattr(cost, figure) for cost in costs)


def ratio(costs, others, figure):
    """The median of the ratios run by run, which others' use of the machine disturbs less than the ratio of medians.

    None where a run to compare with has nothing of that figure.
    """
    pairs = [(getattr(cost, figure), getattr(other, figure)) for cost, other in zip(costs, others, strict=True)]
    return median(one / other for one, other in pairs) if all(other for _, other in pairs) else None
