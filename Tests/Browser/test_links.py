"""Every link within the site leads to a file, by name, and to a place in it that exists."""

import json
import subprocess
import sysconfig
from pathlib import Path

from findings import expect_none
from sites import Site

LYCHEE = Path(sysconfig.get_path("scripts"), "lychee")
OPTIONS = ["--offline", "--include-fragments", "--no-ignore", "--no-progress", "--index-files", "", "--format", "json"]


def test_links(site: Site) -> None:
    result = subprocess.run([LYCHEE, *OPTIONS, site.folder], capture_output=True, text=True, check=False)
    dead = {
        f"{page}:{link['span']['line']}: {link['url']}: {link['status']['text']}"
        for page, links in json.loads(result.stdout)["error_map"].items()
        for link in links
    }
    expect_none(line.replace(str(site.folder), str(site)).replace("file://", "") for line in sorted(dead))
