"""The program's entry: a command, else the window, perhaps with a file."""

import sys
from multiprocessing import freeze_support

from praeventionsrat.commands import COMMANDS


def main() -> int:
    """The first word decides: a command, else a file (``./demo`` opens a file of that name)."""
    arguments = sys.argv[1:]
    if arguments and (arguments[0] in COMMANDS or arguments[0] in {"--help", "-h", "--version"}):
        from ui.cli import main as run_command  # noqa: PLC0415 - typer only for commands

        return run_command(arguments)
    if len(arguments) > 1 or (
        arguments and arguments[0].startswith("-") and arguments[0] != "--demo"
    ):
        from ui.cli import main as run_command  # noqa: PLC0415

        return run_command(["?", *arguments])
    from ui.launch import prepare  # noqa: PLC0415

    prepare()
    from ui.bootstrap import run  # noqa: PLC0415 - Qt only for the window

    return run(arguments)


if __name__ == "__main__":
    freeze_support()  # a child of the frozen program (Word is written in one) ends here
    sys.exit(main())
