"""Taking over 5,000 contacts from a file, beside reading it with the bare library."""

import csv
import shutil
from datetime import date
from time import perf_counter, thread_time

from db.engine import connect
from db.opening import create_store
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.contacts.duplicates.usecases import read_book
from praeventionsrat.contacts.importing.applying import import_contacts
from praeventionsrat.contacts.importing.book import book_of
from praeventionsrat.contacts.importing.matching import match
from praeventionsrat.contacts.importing.plan import Answers, plan_of, source_of
from praeventionsrat.contacts.reading.mapping import entries_of, suggest
from praeventionsrat.contacts.reading.sources import read_file
from praeventionsrat.contacts.reading.understanding import understand
from tests.benchmarks.words import FAMILY, GIVEN, OFFICES

CONTACTS = 5_000
HEADINGS = (
    "Anrede", "Vorname", "Nachname", "Firma", "Position", "Straße geschäftlich",
    "Postleitzahl geschäftlich", "Ort geschäftlich", "Telefon geschäftlich", "E-Mail-Adresse",
    "Kategorien", "Notizen",
)  # fmt: skip
KEY, STORE_ID = bytes(range(32)), "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b"


def write_export(path, contacts=CONTACTS):
    """As Outlook writes it: Windows-1252 cannot say every name here, so UTF-8 with BOM."""
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow(HEADINGS)
        for number in range(contacts):
            given, family = GIVEN[number % len(GIVEN)], FAMILY[number // 7 % len(FAMILY)]
            office = f"{OFFICES[number % len(OFFICES)]} {number // 50}"
            writer.writerow([
                "Frau" if number % 2 else "Herr", given, f"{family}-{number}", office, "Leitung",
                f"Hauptstraße {number % 99}", "35999", "Musterau", f"06499 {number:06}",
                f"person{number}@musterau.example", "Sucht" if number % 3 else "Jugend",
                f"Erste Zeile\nzweite Zeile {number}",
            ])  # fmt: skip


def measured(folder, contacts=CONTACTS):
    """Milliseconds: all steps passed and computed, writing passed and computed, bare library."""
    export = folder / "outlook.csv"
    write_export(export, contacts)
    bare = _bare(export, contacts)
    path = folder / "leer.prat"
    create_store(path, KEY, STORE_ID)
    store = SqlStore(connect(path, KEY), SqlWork, user="Kim Muster")
    try:
        begun, computed = perf_counter(), thread_time()
        taken, *writing = _import(store, export)
        passed = (perf_counter() - begun) * 1000, (thread_time() - computed) * 1000
    finally:
        store.close()
        shutil.rmtree(folder, ignore_errors=True)
    assert taken.new_persons == contacts
    return passed, tuple(writing), bare


def _bare(path, contacts):
    begun = perf_counter()
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert len(rows) == contacts + 1
    return (perf_counter() - begun) * 1000


def _import(store, path):
    (table,) = read_file(path).tables
    outcome = understand(entries_of(table, suggest(table)))
    with store.read() as work:
        book = book_of(read_book(work))
    plan = plan_of(match(outcome, book), Answers(), source_of(path.name, date(2026, 5, 4)))
    begun, computed = perf_counter(), thread_time()
    with store.begin("Kontakte übernehmen") as work:
        taken = import_contacts(work, plan)
    return taken, (perf_counter() - begun) * 1000, (thread_time() - computed) * 1000
