"""A build that is killed leaves the former site, or pages of both whose links lead somewhere; the next heals it."""

import signal
import subprocess
import time
from itertools import count
from pathlib import Path

import pytest
from conftest import Scene, check_left, heal, pages

SHARES = 4


@pytest.mark.parametrize("step", range(6))
def test_killed_at_any_time(scene: Scene, tmp_path: Path, step: int) -> None:
    site = scene.site(tmp_path / "site")
    command = scene.command(scene.new_content, site)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(scene.duration * step / 6)
    process.kill()
    process.wait()
    check_left(scene, site)
    heal(scene, site)


@pytest.mark.parametrize("share", range(SHARES))
def test_killed_at_each_name(scene: Scene, tmp_path: Path, share: int) -> None:
    """Before each call that gives a file its name or takes one away, as if the power had failed there."""
    mixed = 0
    for at in count(1 + share, SHARES):
        site = scene.site(tmp_path / "site")
        run = scene.held(site, at)
        if run.returncode == 0:
            break
        assert run.returncode == -signal.SIGKILL
        left = check_left(scene, site)
        mixed += left not in (scene.old, scene.new)
        heal(scene, site)
    assert pages(site) == scene.new | scene.mine
    assert mixed > 2, "it was never killed while files were moved"
