"""Calls explained in German: help, wrong calls, refusals; the library speaks English."""

import sys
from collections.abc import Sequence

import typer
from typer import _click as click

from praeventionsrat import VERSION
from praeventionsrat.errors import UserError
from praeventionsrat.system_errors import sentence

DONE, REFUSED, WRONG = 0, 1, 2
CALLS = {
    "demo": "DATEI",
    "documents": "",
    "list": "DATEI ART",
    "export": "DATEI DOKUMENT ID -o ZIEL",
    "handover": "DATEI ORDNER",
    "dump": "DATEI ORDNER",
    "load": "ORDNER DATEI",
    "check": "DATEI",
    "backup": "DATEI ZIELORDNER",
    "restore": "SICHERUNG DATEI",
}
HELP = {"--help", "-h", "--hilfe"}


def explained(app: typer.Typer, arguments: Sequence[str]) -> int:
    """Run a command; every complaint becomes a German sentence on standard error."""
    if not arguments or HELP & set(arguments):
        return _say(help_text(app, arguments[0] if arguments else ""), DONE)
    if arguments[0] == "--version":
        return _say(f"Präventionsrat {VERSION}", DONE)
    try:
        ended = app(list(arguments), standalone_mode=False)
    except click.exceptions.UsageError as err:
        return _say(f"{_german(err)}\n{usage(arguments[0])}", WRONG)
    except (UserError, OSError) as err:
        return _say(str(err) if isinstance(err, UserError) else sentence(err), REFUSED)
    return _say("Abgebrochen.", REFUSED) if ended else DONE  # after Ctrl+C it is 130


def help_text(app: typer.Typer, command: str) -> str:
    """All commands, or one of them."""
    told = {
        info.name or "": (info.callback.__doc__ or "")
        for info in app.registered_commands
        if info.callback
    }
    if command in CALLS:
        return f"{usage(command)}\n\n{told[command]}"
    lines = ["Aufruf: praeventionsrat [DATEI]", "        praeventionsrat BEFEHL …", "", "Befehle:"]
    lines += [f"  {f'{name} {call}':<36} {told[name]}" for name, call in CALLS.items()]
    return "\n".join(lines)


def usage(command: str) -> str:
    """How to call one command."""
    if command in CALLS:
        return f"Aufruf: praeventionsrat {command} {CALLS[command]}".rstrip()
    return "Aufruf: praeventionsrat [DATEI] oder praeventionsrat BEFEHL …; „--help“ zeigt alle."


def _german(err: click.exceptions.UsageError) -> str:
    match err:
        case click.exceptions.MissingParameter():
            name = (err.param.metavar or err.param.name) if err.param else ""
            return f"Es fehlt eine Angabe: {name}."
        case click.exceptions.NoSuchOption():
            return f"Die Angabe „{err.option_name}“ gibt es nicht."
        case click.exceptions.BadParameter():
            return err.message
        case click.exceptions.BadOptionUsage():
            return f"Nach „{err.option_name}“ fehlt etwas."
    return "Diesen Aufruf verstehe ich nicht."


def _say(text: str, status: int) -> int:
    stream = sys.stderr if status else sys.stdout
    stream.write(f"{text}\n")
    return status
