"""Content whose words are odd: of many scripts, hostile, and with every kind of thing that can be found."""

import subprocess
import sys
from os import environ
from pathlib import Path

from odd_content import front

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = "Says </script><img src=x onerror=alert(1)> & \"quotes\" to 'all'"

SPELLINGS = (
    "wellbeing", "well-being", "email", "e-mail", "cooperate", "co-operate", "doesn’t", "doesnt", "customer’s", "customers",
    "10,000", "10000", "10 000", "10 and 000", "teamwork", "استماع", "الاستماع", "other",
)
SPELT = front(title="Spelling") + "## Indicators\n\n" + "".join(f"- Keeps {spelling} in mind.\n" for spelling in SPELLINGS)

ENDINGS = (
    "- Questioned the rule, politely.\n- Whistles at work.\n- Is happy to be asked.\n- Sits on the committee.\n- Commits to a date.\n"
)
ASKING = {
    "5-endings.md": front(title="Asking well") + "## Indicators\n\n" + ENDINGS,
    "6-asking.md": front(title="Asking", code="Z1") + "## Indicators\n\n- Finds out.\n",
}

FILES = {
    "site.md": front(title="Searched") + "Text.\n",
    "pages/about.md": front(title="About")
    + "## Who wrote this\n\nThe library’s own people.\n\n## At length\n\n"
    + f"It opens with fish, {'and so on and on, ' * 40}then fish meets chips, {'and so on and on, ' * 40}the end.\n",
    "1-way/framework.md": front(
        title="Our way", levels="\n  - Staff\n  - title: Team leads\n    includes: Staff", contra="Warning signs"
    ) + "How we work.\n",
    "1-way/1-listening.md": front(title="Listening", code="A1")
    + "We hear people out.\n\n## Staff\n\n- Listens to **café** guests before answering.\n  - Nods and waits.\n"
    "- Gives feedback the same day.\n\n## Team leads\n\n- Asks the quiet ones for feedback first.\n\n"
    "## Warning signs\n\n- Takes feedback as an attack.\n",
    "1-way/2-writing.md": front(title="Writing", **{"status": "interim"})
    + f"## Staff\n\n- {HOSTILE.replace('<', chr(92) + '<')}.\n- Keeps self-awareness notes.\n\n## Team leads\n\n- Reads what others wrote.\n",
    "1-way/3-digital.md": front(title="Digital", levels="\n  - Starter\n  - Expert")
    + "## Starter\n\n- Opens a terminal.\n\n## Expert\n\n- Writes programs of feedback.\n",
    "1-way/4-spelling.md": SPELT,
    **{f"1-way/{name}": text for name, text in ASKING.items()},
    "1-way/roles/warden.md": front(title="Park warden", level="Staff") + "Looks after the ponds.\n",
    "2-world/framework.md": front(title="The world", language="fr", levels=" [Tous]") + "Partout.\n",
    "2-world/1-words.md": front(title="Mots")
    + "## Tous\n\n- L’écoute d’abord.\n- يصغي إلى السكان قبل أن يقرر.\n- Ακούει τους πολίτες.\n- 能力框架很重要。\n- รับฟังความคิดเห็น\n"
    "- Слушает ещё раз.\n",
}


def program() -> str:
    """The program under test; `make test` has built it."""
    return str(Path(environ.get("NEWEL", ROOT / ".build/debug/newel")).absolute())


def build(content: Path, output: Path) -> Path:
    command = [program(), "build", "--quiet", "--content", content, "--output", output]
    subprocess.run(command, check=True, cwd=content.parent)
    return output


def write_odd(folder: Path) -> Path:
    for path, text in FILES.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def write_large(folder: Path) -> Path:
    """More competencies than are searched in one piece."""
    script = ROOT / "Tests/Benchmarks/make_content.py"
    subprocess.run([sys.executable, script, "--frameworks=70", folder], check=True)
    framework = folder / "spelling"
    framework.mkdir()
    (framework / "framework.md").write_text(front(title="Spelling"), encoding="utf-8")
    (framework / "1-spelling.md").write_text(SPELT, encoding="utf-8")
    for name, text in ASKING.items():
        (framework / name).write_text(text, encoding="utf-8")
    return folder
