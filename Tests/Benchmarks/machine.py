"""The machine that the benchmarks run on, in a line."""

import os
import platform
import re
from pathlib import Path


def machine():
    """Processor, memory and system, and how busy it is at this moment."""
    processor = _entry("/proc/cpuinfo", r"^model name\s*: (.+)$") or platform.machine()
    memory = int(_entry("/proc/meminfo", r"^MemTotal:\s+(\d+) kB$") or 0) / 1024**2
    system = f"{platform.system()} {platform.release().split('-')[0]}"
    load = os.getloadavg()[0]
    return (f"{os.cpu_count()} processors ({processor}), {memory:.0f} GB, {system}, "
            f"load {load:.1f} before the first run")


def _entry(path, pattern):
    found = re.search(pattern, Path(path).read_text(encoding="utf-8"), re.MULTILINE)
    return found and found[1]
