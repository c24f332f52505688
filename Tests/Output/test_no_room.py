"""Where there is no room for the new site, the former stays byte for byte, and the reason is told."""

import resource
import signal
import subprocess
from itertools import count
from pathlib import Path

import pytest
from conftest import Scene, check_left, files, heal, pages

SHARES = 4
# More files than a share sees moved over.
LONGEST = 10


@pytest.fixture
def small_disk(tmp_path: Path, scene: Scene):
    """A disk that holds the former site and half of another; needs the right to mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    size = sum((len(content) // 4096 + 1) * 4096 for content in scene.old.values()) * 3 // 2
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", disk], capture_output=True, text=True)
    if mounted.returncode != 0:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.strip()}")
    yield disk
    subprocess.run(["umount", disk], check=True)


def check_refused(site: Path, before: dict[str, bytes], run: subprocess.CompletedProcess) -> None:
    assert run.returncode == 2
    assert "can’t be written" in run.stderr and "The site was not written." in run.stderr
    assert files(site) == before
    assert {path.name for path in site.iterdir() if path.name.startswith(".")} == {".newel", ".newel.note"}


def test_a_full_disk(scene: Scene, small_disk: Path) -> None:
    site = scene.site(small_disk / "site")
    before = files(site)
    run = scene.build(scene.new_content, site)
    assert "No space left on device" in run.stderr
    assert "Make room there, then build again. What was there before is still there." in run.stderr
    check_refused(site, before, run)


@pytest.mark.parametrize("limit", [0, 1_000, 4_000])
def test_a_limit_on_what_may_be_written(scene: Scene, tmp_path: Path, limit: int) -> None:
    """Stands in for a full disk where none can be mounted: the system refuses to let files grow."""

    def hold_back() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    site = scene.site(tmp_path / "site")
    before = files(site)
    run = scene.build(scene.new_content, site, preexec_fn=hold_back)
    assert "File too large" in run.stderr
    check_refused(site, before, run)


@pytest.mark.parametrize("share", range(SHARES))
def test_no_room_for_a_name(scene: Scene, tmp_path: Path, share: int) -> None:
    """From each call on that gives a file its name: folders may be full where the disk isn't."""
    refused = passed = 0
    for at in count(1 + share, SHARES):
        site = scene.site(tmp_path / "site")
        before = files(site)
        run = scene.held(site, at, HOLD_FULL="1")
        if run.returncode == 0:
            # Old files are moved over without room; the last names are needed after those.
            assert pages(site) == scene.new | scene.mine
            passed += 1
            if passed == LONGEST:
                break
            continue
        passed = 0
        left = check_left(scene, site)
        if left == scene.old:
            check_refused(site, before, run)
            refused += 1
        heal(scene, site)
    assert refused > 0, "there was room for every name"
