"""Shows the main job where there is no screen: Musterau's papers of one meeting, in ./demo."""

import os
import subprocess
import sys
from pathlib import Path

PASSPHRASE = "musterau"  # the town is made up, and so is its secret
STORE = "Musterau.prat"
COMMITTEE, NUMBER = "Lenkungsgruppe", "12"
PAPERS = {
    "invitation": "Einladung.docx",
    "agenda": "Tagesordnung.docx",
    "minutes": "Niederschrift.docx",
}


def write_musterau(python: str, root: Path) -> int:
    """Make the store and export the papers, replacing those of an earlier time."""
    print("Dieser Rechner hat keinen Bildschirm: Musterau wird ohne Fenster gezeigt.", flush=True)
    folder = Path("demo")
    folder.mkdir(exist_ok=True)
    for old in (*folder.glob(f"{STORE}*"), *(folder / name for name in PAPERS.values())):
        old.unlink(missing_ok=True)
    store = str(folder / STORE)
    program = Program(python, root)
    program.call("demo", store)
    meeting = find_meeting(program.call("list", store, "meetings"))
    for document, name in PAPERS.items():
        program.call("export", store, document, meeting, "-o", str(folder / name))
    print(f"Die Unterlagen der {NUMBER}. Sitzung der {COMMITTEE} liegen in:")
    for name in (STORE, *PAPERS.values()):
        print(f"    {folder.resolve() / name}")
    print(f"Die Passphrase von „{STORE}“ lautet: {PASSPHRASE}")
    return 0


class Program:
    """The program's command line, with the passphrase of Musterau."""

    def __init__(self, python: str, root: Path) -> None:
        self._start = [python, "-P", "-m", "ui"]
        told = {"PYTHONPATH": str(root), "PRAEVENTIONSRAT_PASSPHRASE": PASSPHRASE}
        self._environment = {**os.environ, **told, "PYTHONIOENCODING": "utf-8"}

    def call(self, *words: str) -> str:
        """What a command writes; one that is refused has said why, and ends this program too."""
        done = subprocess.run(
            [*self._start, *words],
            env=self._environment,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            sys.exit(f"{done.stdout}Der Befehl „{words[0]}“ ist nicht gelungen.")
        return done.stdout


def find_meeting(lines: str) -> str:
    """The id of the meeting in what `list FILE meetings` writes: id, date, committee, number."""
    for line in lines.splitlines():
        cells = line.split("\t")
        if len(cells) > 3 and COMMITTEE in cells[2] and cells[3].strip().rstrip(".") == NUMBER:
            return cells[0]
    sys.exit(f"Die {NUMBER}. Sitzung der {COMMITTEE} steht nicht in der Liste.")
