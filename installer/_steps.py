"""The checks of installer/test.py: their names, their commands, and how they are told."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LINT_IMPORTS = "from importlinter.cli import lint_imports_command as check; check()"
BOTH_CORES = ("-n", "2", "--dist", "loadfile")
FAST = ("-m", "pytest", "-m", "not slow", *BOTH_CORES, "--cov", "--cov-report=")
PATIENT = ("-o", "faulthandler_timeout=2400")


@dataclass(frozen=True)
class Step:
    """One check: words for Python, or for another program that starts Python."""

    name: str
    words: tuple[str, ...]
    slow: bool = False
    shown: bool = False
    """Whether its output is shown while it runs; otherwise only when it fails."""
    offline: bool = False
    """Whether it runs in a network of its own where the system allows that, one without wires."""


def gate(part: str, least: int) -> Step:
    """The branch coverage a part of the program must reach in the fast suite."""
    told = ("--skip-covered", "--show-missing", f"--fail-under={least}")
    words = ("-m", "coverage", "report", f"--include={part}/*", *told)
    return Step(f"coverage-{part}", words)


STEPS = (
    Step("format", ("-m", "ruff", "format", "--check", ".")),
    Step("lint", ("-m", "ruff", "check", ".")),
    Step("types", ("-m", "mypy")),
    Step("types-installer", ("-m", "mypy", "installer")),
    Step("imports", ("-c", LINT_IMPORTS)),
    Step("suite", FAST, shown=True),
    gate("praeventionsrat", 100),
    gate("db", 100),
    gate("ui", 85),
    Step(
        "offline",
        ("-m", "pytest", "-p", "tests.offline", "-m", "story"),
        shown=True,
        offline=True,
    ),
    Step("slow", ("-m", "pytest", "-m", "slow", *PATIENT), slow=True, shown=True),
)


def chosen(only: Sequence[str], fast: bool) -> list[Step]:
    """The steps to run, in their order; a name nobody knows is refused with those there are."""
    names = [step.name for step in STEPS]
    unknown = [name for name in only if name not in names]
    if unknown:
        sys.exit(f"Unbekannt: {', '.join(unknown)}. Es gibt: {', '.join(names)}.")
    asked = [step for step in STEPS if not only or step.name in only]
    return [step for step in asked if not (fast and step.slow)]


def run_all(steps: Sequence[Step], python: Path, root: Path) -> int:
    """Run every step, whatever the ones before it said; 1 when any has failed."""
    failed = [step.name for step in steps if not run(step, python, root)]
    if failed:
        print(f"Nicht bestanden: {', '.join(failed)}", flush=True)
    else:
        print(f"Alle {len(steps)} Prüfungen bestanden.", flush=True)
    return 1 if failed else 0


def run(step: Step, python: Path, root: Path) -> bool:
    """Run one step and print its line."""
    started = time.monotonic()
    if step.shown:
        print(f"…       {step.name}", flush=True)
    prefix = without_network() if step.offline else ()
    if step.offline and not prefix:
        print("Dieses System erlaubt kein unshare: Nur Sockets von Python werden verweigert.")
    done = subprocess.run(
        [*prefix, str(python), *step.words],
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        stdout=None if step.shown else subprocess.PIPE,
        stderr=None if step.shown else subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    word = "FEHLER" if done.returncode else "ok"
    if done.returncode and done.stdout:
        print(done.stdout.rstrip())
    print(f"{word:7} {step.name:24} {time.monotonic() - started:7.1f} s", flush=True)
    return done.returncode == 0


def without_network() -> tuple[str, ...]:
    """How to start a program with no network at all; empty where the system does not allow it."""
    if shutil.which("unshare") is None:
        return ()
    for flags in ("-n", "-rn"):
        tried = subprocess.run(["unshare", flags, "true"], capture_output=True, check=False)
        if tried.returncode == 0:
            return ("unshare", flags)
    return ()
