"""Makes the .venv the two commands work in, from a lock with hashes; repairs a broken one."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import _debian

ROOT = Path(__file__).resolve().parent.parent
STAMP = "praeventionsrat.json"
PIP = ("-m", "pip", "install", "--disable-pip-version-check", "--no-input")
PINNED = ("--require-hashes", "--only-binary", ":all:", "--requirement")


class Environment:
    """The .venv of one checkout and the stamp that says what it was filled from.

    An empty stamp means that somebody began to fill it and never finished.
    """

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.stamp = self.folder / STAMP
        scripts, name = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
        self.python = self.folder / scripts / name

    def ensure(self, *locks: str) -> Path:
        """The Python that has what the last lock asks for; the others are part of that one."""
        if not self._holds(locks):
            self._fill(locks)
        return self.python

    def _holds(self, locks: Iterable[str]) -> bool:
        """Whether nothing needs to be done; a few milliseconds, because every start asks."""
        noted = self._noted()
        digests = noted.get("locks", {})
        return (
            self.python.exists()
            and noted.get("python") == sys.version
            and noted.get("folder") == str(self.folder)
            and all(digests.get(lock) == self._digest(lock) for lock in locks)
            and set(noted.get("packages", ())) <= self._packages()
        )

    def _fill(self, locks: tuple[str, ...]) -> None:
        started = time.monotonic()
        print("Die Arbeitsumgebung wird eingerichtet; das dauert beim ersten Mal einige Minuten.")
        if not self._can_be_added_to():
            self._make()
        before = self.stamp.read_bytes() if self.stamp.exists() else None
        self.stamp.write_bytes(b"")
        quiet = () if sys.stdout.isatty() else ("-qq",)
        order = [self.python, *PIP, *quiet, *PINNED, self.root / locks[-1]]
        done = subprocess.run(order, check=False)
        if done.returncode:
            self._put_back(before)
            sys.exit(
                "Die Pakete konnten nicht installiert werden; pip nennt oben den Grund. Ohne "
                "Netz gelingt es nur, wenn Ihr pip die Pakete aus einem Ordner nehmen darf."
            )
        self._note(locks)
        print(f"Die Arbeitsumgebung ist bereit ({time.monotonic() - started:.0f} s).", flush=True)

    def _can_be_added_to(self) -> bool:
        """A whole environment of this Python, ours or one made by hand, needs no new beginning."""
        if not self.python.exists() or (self.stamp.exists() and not self.stamp.stat().st_size):
            return False
        noted = self._noted()
        if noted.get("folder", str(self.folder)) != str(self.folder):
            return False  # a checkout that was moved: the programs in it name the old place
        if not set(noted.get("packages", ())) <= self._packages():
            return False
        question = "import pip, sys; print(sys.version)"
        answer = subprocess.run(
            [self.python, "-c", question], capture_output=True, text=True, check=False
        )
        return answer.returncode == 0 and answer.stdout.strip() == sys.version

    def _make(self) -> None:
        if find_spec("ensurepip") is None:
            _debian.install_venv()
        if self.folder.exists():
            shutil.rmtree(self.folder)
        self.folder.mkdir()
        self.stamp.write_bytes(b"")
        base = getattr(
            sys, "_base_executable", sys.executable
        )  # not that of a .venv, even this one
        made = subprocess.run([base, "-m", "venv", self.folder], check=False)
        if made.returncode:
            sys.exit(f"Python konnte in „{self.folder}“ keine Umgebung anlegen.")

    def _put_back(self, before: bytes | None) -> None:
        """Keep what was whole: pip stops before it changes anything when a package is missing."""
        if before is None:
            self.stamp.unlink()
        else:
            self.stamp.write_bytes(before)

    def _note(self, locks: Iterable[str]) -> None:
        """Written last, in one piece, so that only a finished environment has it."""
        noted = {
            "python": sys.version,
            "folder": str(self.folder),
            "locks": {lock: self._digest(lock) for lock in locks},
            "packages": sorted(self._packages()),
        }
        fresh = self.stamp.with_suffix(".new")
        fresh.write_text(json.dumps(noted), encoding="utf-8")
        fresh.replace(self.stamp)

    def _noted(self) -> dict[str, Any]:
        try:
            noted = json.loads(self.stamp.read_bytes())
        except (OSError, ValueError):
            return {}
        return noted if isinstance(noted, dict) else {}

    def _digest(self, lock: str) -> str:
        return sha256((self.root / lock).read_bytes()).hexdigest()

    def _packages(self) -> set[str]:
        places = (*self.folder.glob("lib/python*/site-packages"), self.folder / "Lib/site-packages")
        found = {entry.name for place in places if place.is_dir() for entry in place.iterdir()}
        return found - {"__pycache__"}
