"""Sets up everything and runs every check: python3 installer/test.py [--fast] [--only NAME]."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this is where older ones are told so
    sys.exit(f"Die Prüfungen brauchen Python 3.11 oder neuer; dies ist {sys.version.split()[0]}.")

import argparse

import _debian
import _steps
from _setup import ROOT, Environment


def main() -> int:
    """Set up, then run the steps that were asked for; status 1 when one of them fails."""
    parser = argparse.ArgumentParser(description="Richtet alles ein und führt alle Prüfungen aus.")
    parser.add_argument("--fast", action="store_true", help="ohne die langen Prüfreihen")
    parser.add_argument("--only", action="append", metavar="NAME", default=[], help="nur diese")
    asked = parser.parse_args()
    steps = _steps.chosen(asked.only, asked.fast)
    python = Environment().ensure("requirements.lock", "requirements-dev.lock")
    _debian.install_qt_libraries()
    return _steps.run_all(steps, python, ROOT)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("Abgebrochen.")
