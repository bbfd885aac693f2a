"""The program without a window, for administrators, scripts and tests; imports no Qt."""

import getpass
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from db import backup as backups
from db import founding, restore, unlock
from db.integrity import check_file
from db.keyring_slot import OsKeyring
from db.opening import open_store
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat import VERSION
from praeventionsrat.errors import UserError
from praeventionsrat.file_errors import NoKeyring
from praeventionsrat.meetings.documents.annual_report import ANNUAL_REPORT, report_of
from praeventionsrat.office import demo, dump, handover, load, paperwork
from praeventionsrat.office.listing import KINDS, table
from praeventionsrat.office.oparl import folder as oparl
from ui.cli_german import explained

Fill = Callable[[SqlWork], object]
File = Annotated[Path, typer.Argument(metavar="DATEI")]
Folder = Annotated[Path, typer.Argument(metavar="ORDNER")]

OPARL = "oparl"
app = typer.Typer(add_completion=False, rich_markup_mode=None, add_help_option=False)


def main(arguments: Sequence[str]) -> int:
    """Run one command; 0 done, 1 refused with a reason, 2 wrong call."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    return explained(app, arguments)


@app.command("demo")
def make_demo(file: File) -> None:
    """Legt die Musterstadt Musterau an."""
    _found(file, partial(demo.build, today=today()))
    say(f"„{file}“ wurde angelegt. Das Wiederherstellungsblatt ist noch nicht gedruckt.")


@app.command("documents")
def list_documents() -> None:
    """Zeigt jedes Dokument: Kennung, wovon, Format, eine Zeile."""
    for export in paperwork.EXPORTS:
        row = (export.key, export.of, export.suffix.lstrip("."), export.description or export.label)
        say("\t".join(row))
    say("\t".join((OPARL, "office", "json", "Der öffentliche Teil als OParl 1.1 (Ordner).")))


@app.command("list")
def list_records(
    file: File, kind: Annotated[str, typer.Argument(metavar="ART")] = "meetings"
) -> None:
    """Zeigt Datensätze einer Art, durch Tabulatoren getrennt."""
    if kind not in KINDS:
        raise typer.BadParameter(f"Die Art „{kind}“ gibt es nicht; möglich: {', '.join(KINDS)}.")
    with _opened(file) as store, store.read() as work:
        for row in table(work, kind, today=today()):
            say("\t".join(row))


@app.command("export")
def export_document(
    file: File,
    document: Annotated[str, typer.Argument(metavar="DOKUMENT")],
    record: Annotated[str, typer.Argument(metavar="ID")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="ZIEL")],
    year: Annotated[int | None, typer.Option("--jahr", metavar="JAHR")] = None,
    reason: Annotated[str, typer.Option("--trotzdem", metavar="BEGRÜNDUNG")] = "",
) -> None:
    """Schreibt ein Dokument, z. B. minutes; oparl mit der Adresse als ID schreibt den Ordner."""
    if document == OPARL:
        _publish(file, record, out)
        return
    export = paperwork.by_key(document)
    if export is None:
        names = ", ".join(e.key for e in paperwork.EXPORTS)
        raise typer.BadParameter(f"Das Dokument „{document}“ gibt es nicht; möglich: {names}.")
    if year is not None:
        if export.key != ANNUAL_REPORT.key:
            raise typer.BadParameter("Ein Jahr hat nur der Jahresbericht (annual-report).")
        export = report_of(year)
    try:
        record_id = UUID(record)
    except ValueError:
        raise UserError(f"„{record}“ ist keine Kennung; „list DATEI meetings“ zeigt sie.") from None
    with _opened(file) as store:
        written = paperwork.export_now(store, export, record_id, out, today=today(), reason=reason)
    say(written.sentence)


@app.command("handover")
def hand_over(file: File, folder: Folder) -> None:
    """Schreibt die Übergabemappe in einen neuen Ordner innerhalb von ORDNER."""
    with _opened(file) as store, store.read() as work:
        parts = [handover.read(work, p) for p in handover.plan(work, file.name, today())]
    say(f"Die Übergabemappe liegt in „{handover.write(folder, parts, today())}“.")


def _publish(file: Path, base: str, folder: Path) -> None:
    """„-“ stands for the address that follows from the web page of the office."""
    with _opened(file) as store, store.read() as work:
        publication = oparl.publish(work, base="" if base == "-" else base, today=today())
    oparl.write(publication, folder.absolute())
    say(f"{publication.size} Objekte stehen jetzt in „{folder}“ ({publication.web.base}).")


@app.command("dump")
def dump_store(file: File, folder: Folder) -> None:
    """Schreibt alles als offene Daten: je Art eine Datei (JSON Lines), dazu die Anlagen."""
    with _opened(file) as store, store.read() as work:
        count = dump.dump(work, folder)
    say(f"{count} Datensätze stehen jetzt in „{folder}“.")


@app.command("load")
def load_store(folder: Folder, file: File) -> None:
    """Legt aus einem Ordner mit offenen Daten eine neue Datei an."""
    _refuse_existing(file)
    data = load.read_folder(folder)

    def fill(work: SqlWork) -> None:
        work.insert(data.blobs)
        work.insert(data.records)

    _found(file, fill)
    say(f"„{file}“ wurde mit {len(data.records)} Datensätzen angelegt.")


@app.command("check")
def check_store(file: File) -> None:
    """Prüft die Datei gründlich."""
    keys: list[bytes] = []
    with _opened(file, keys):
        pass
    findings = check_file(file, keys[0])
    if findings:
        raise UserError("\n".join(findings))
    say(f"„{file}“ ist unversehrt.")


@app.command("backup")
def back_up(file: File, folder: Annotated[Path, typer.Argument(metavar="ZIELORDNER")]) -> None:
    """Legt eine geprüfte Sicherung an."""
    keys: list[bytes] = []
    with _opened(file, keys) as store:
        made = backups.make_backup(store.connection, file, keys[0], folder, program_version=VERSION)
    say(f"Gesichert: {made}")


@app.command("restore")
def bring_back(backup: Annotated[Path, typer.Argument(metavar="SICHERUNG")], file: File) -> None:
    """Stellt eine Datei aus einer Sicherung wieder her; die bisherige bleibt daneben erhalten."""
    with restore.opened(backup, file.absolute().parent) as copy:
        key = unlock.unlock(copy, OsKeyring(), Asking())
    kept = restore.restore(backup, file, key)
    say(f"„{file}“ ist wiederhergestellt." + (f" Bisheriges liegt in „{kept}“." if kept else ""))


class Asking:
    """Passphrase or recovery code: from the environment, each once, then from the keyboard."""

    def __init__(self) -> None:
        """Nothing was tried yet."""
        names = ("PRAEVENTIONSRAT_RECOVERY", "PRAEVENTIONSRAT_PASSPHRASE")
        self._given = [value for name in names if (value := os.environ.get(name))]

    def __call__(self, why: UserError) -> str | None:
        """The next thing to try; None when there is nobody to ask."""
        if self._given:
            return self._given.pop(0)
        if not sys.stdin.isatty():
            return None
        return getpass.getpass(f"{why}\nKennwort oder Wiederherstellungscode: ") or None


@contextmanager
def _opened(file: Path, keys: list[bytes] | None = None) -> Iterator[SqlStore[SqlWork]]:
    def key() -> bytes:
        found = unlock.unlock(file, OsKeyring(), Asking())
        if keys is not None:
            keys.append(found)
        return found

    store = open_store(file, key, user=getpass.getuser())
    try:
        yield store
    finally:
        store.close()


def _found(file: Path, fill: Fill) -> None:
    _refuse_existing(file)
    passphrase = os.environ.get("PRAEVENTIONSRAT_PASSPHRASE") or None
    user = getpass.getuser()
    try:
        founding.found_store(file, keyring=OsKeyring(), passphrase=passphrase, fill=fill, user=user)
    except NoKeyring:
        if passphrase or not sys.stdin.isatty():
            raise
        typed = new_passphrase()
        founding.found_store(file, keyring=None, passphrase=typed, fill=fill, user=user)


def new_passphrase() -> str:
    """A passphrase typed twice."""
    first = getpass.getpass("Neues Kennwort: ")
    if not first or getpass.getpass("Kennwort wiederholen: ") != first:
        raise UserError("Die Kennwörter stimmen nicht überein; es wurde nichts angelegt.")
    return first


def _refuse_existing(file: Path) -> None:
    if file.exists():
        raise UserError(f"„{file}“ gibt es schon. Bitte wählen Sie einen anderen Namen.")


def today() -> date:
    """The day on this computer's clock."""
    return date.today()  # noqa: DTZ011 - an office writes the day it reads off the wall


def say(text: str) -> None:
    """A line on standard output."""
    print(text)
