"""Items and registrations as lines of lists and as an Excel sheet."""

from datetime import datetime

from praeventionsrat.german import clock, count
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.rows import ItemSeatsRow, RegistrationRow
from praeventionsrat.prevention_day.registrations.words import state_told
from ui.parts.list_export import SheetColumn
from ui.parts.row_table import FIT, Column
from ui.shell.theme import Tone

TONES = {
    RegistrationState.CONFIRMED: Tone.OK,
    RegistrationState.WAITING: Tone.WARN,
    RegistrationState.CANCELLED: Tone.NEUTRAL,
}


def seats_badge(row: ItemSeatsRow) -> tuple[str, Tone]:
    """„14 von 20“: what is given away; full and too many are said in words as well."""
    if row.seats is None:
        return str(row.confirmed), Tone.SOFT
    words = f"{row.confirmed} von {row.seats}"
    if row.over:
        return f"{words}, zu viele", Tone.BAD
    return (f"{words}, voll", Tone.WARN) if row.confirmed >= row.seats else (words, Tone.OK)


def beneath(row: ItemSeatsRow) -> str:
    """When, and how many wait."""
    waits = f"{row.waiting} auf der Warteliste" if row.waiting else ""
    at = f"{row.held_on:%d.%m.}" if row.held_on else "ohne Tag"
    return " · ".join(part for part in (f"{at} {clock(row.starts_at)}".strip(), waits) if part)


ITEMS = (
    Column[ItemSeatsRow](
        "Programmpunkt", lambda row: row.title, second=beneath, badge=seats_badge
    ),
)  # fmt: skip


def who(row: RegistrationRow) -> str:
    """What else is known of somebody."""
    parts = (row.affiliation, row.email or row.phone, row.needs, row.note)
    return " · ".join(part for part in parts if part) or "ohne weitere Angaben"


def received(at: datetime) -> str:
    """„21.08. 14:47“, as the clock showed it here."""
    return f"{at.astimezone():%d.%m. %H:%M}"


PEOPLE = (
    Column[RegistrationRow]("Name", lambda row: row.name, second=who),
    Column[RegistrationRow]("Termin", lambda row: row.slot_at, width=84),
    Column[RegistrationRow]("Plätze", lambda row: row.seats, width=76, right=True),
    Column[RegistrationRow]("Stand", state_told, width=FIT, tone=lambda row: TONES[row.state]),
    Column[RegistrationRow]("Eingang", lambda row: row.received_at, received, width=118),
)


SHEET = (
    SheetColumn[RegistrationRow]("Programmpunkt", lambda row: row.item),
    SheetColumn[RegistrationRow]("Termin", lambda row: row.slot_at),
    SheetColumn[RegistrationRow]("Name", lambda row: row.name),
    SheetColumn[RegistrationRow]("Einrichtung", lambda row: row.affiliation),
    SheetColumn[RegistrationRow]("E-Mail", lambda row: row.email),
    SheetColumn[RegistrationRow]("Telefon", lambda row: row.phone),
    SheetColumn[RegistrationRow]("Plätze", lambda row: row.seats),
    SheetColumn[RegistrationRow]("Stand", state_told),
    SheetColumn[RegistrationRow]("Bedarf", lambda row: row.needs),
    SheetColumn[RegistrationRow]("Notiz", lambda row: row.note),
    SheetColumn[RegistrationRow]("Bestätigt am", lambda row: row.confirmed_on),
)
ATTENDANCE = (
    SheetColumn[RegistrationRow]("Termin", lambda row: row.slot_at),
    SheetColumn[RegistrationRow]("Name", lambda row: row.name),
    SheetColumn[RegistrationRow]("Einrichtung", lambda row: row.affiliation),
    SheetColumn[RegistrationRow]("Plätze", lambda row: row.seats),
    SheetColumn[RegistrationRow]("Unterschrift", lambda _row: " " * 40),
)
"""To sign at the door."""


def moved_told(number: int) -> str:
    """„2 Anmeldungen sind nachgerückt“."""
    return count(number, "Anmeldung ist nachgerückt", "Anmeldungen sind nachgerückt")
