"""What `make install` does to the programs that it puts into a staging folder, which is moved before anybody runs them."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_programs_run_where_their_folder_was_moved(tmp_path: Path) -> None:
    installed = (ROOT / ".build/print-venv").resolve()
    staged = tmp_path / "a staging folder/print"
    staged.mkdir(parents=True)
    shutil.copytree(installed / "bin", staged / "bin", symlinks=True)
    shutil.copy(installed / "pyvenv.cfg", staged)
    (staged / "lib").symlink_to(installed / "lib")
    for _ in range(2):
        subprocess.run([ROOT / "Sources/Printing/relocate.sh", staged], check=True, timeout=60)
    moved = staged.rename(tmp_path / "print")

    scripts = [file for file in (moved / "bin").iterdir() if file.is_file() and not file.is_symlink()]
    firsts = {file.name: file.read_bytes().split(b"\n", 1)[0] for file in scripts}
    assert firsts["weasyprint"] == b"#!/bin/sh"
    assert not [name for name, first in firsts.items() if first.startswith(b"#!") and str(ROOT).encode() in first]
    run = subprocess.run([moved / "bin/weasyprint", "--version"], capture_output=True, text=True, timeout=60)
    assert run.returncode == 0 and run.stdout.startswith("WeasyPrint"), run.stderr
