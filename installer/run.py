"""Sets up everything and opens the program: python3 installer/run.py --demo."""

import os
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this is where older ones are told so
    sys.exit(f"Das Programm braucht Python 3.11 oder neuer; dies ist {sys.version.split()[0]}.")

import _debian
import _demo
from _setup import ROOT, Environment


def has_display() -> bool:
    """Whether a window can be shown; only Linux can be without a screen."""
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(shown) or not sys.platform.startswith("linux")


def start(order: list[str]) -> int:
    """Become the program where the system can do that, so that signals and status are its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    if os.name != "nt":
        os.execve(order[0], order, environment)
    return subprocess.run(order, env=environment, check=False).returncode


def main(words: list[str]) -> int:
    """Set up, then open the program; without a screen, let the command line show Musterau."""
    python = str(Environment().ensure("requirements.lock"))
    if has_display():
        _debian.install_qt_libraries()
    elif words == ["--demo"]:
        return _demo.write_musterau(python, ROOT)
    elif not words:
        sys.exit(
            "Dieser Rechner hat keinen Bildschirm (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt)."
            "\nOhne Fenster geht: python3 installer/run.py --demo, oder ein Befehl; welche es gibt,"
            "\nsagt: python3 installer/run.py --help"
        )
    return start([python, "-P", "-m", "ui", *words])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("Abgebrochen. Der nächste Start macht dort weiter.")
