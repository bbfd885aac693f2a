"""Who has registered for Musterau's next prevention day: seats left, a waiting list, and times."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.programme.records import ProgrammeItem
from praeventionsrat.prevention_day.registrations.records import RegistrationFields
from praeventionsrat.prevention_day.registrations.usecases import cancel_registration, register

WEEKS = timedelta(weeks=3)
SHORT = timedelta(minutes=37)
WORKSHOP = (  # name, from where, seats, wishes
    ("Freiwillige Feuerwehr Musterau", "Jugendfeuerwehr", 6, ""),
    ("Nadine Ackerschott", "Kita Regenbogen", 2, ""),
    ("Tobias Wendelin", "", 1, "DGS-Dolmetschung"),
    ("Familie Brandauer", "", 3, ""),
    ("Selma Yildirim", "Jugendbeirat", 1, ""),
    ("Ralf Ostermeier", "Bauhof", 2, ""),
    ("Integrationslotsen", "Freiwilligenzentrum", 4, ""),
    ("Gesa Petersilie", "", 2, "Rollstuhl"),
    ("Klaus Dreyling", "Kleingartenverein", 1, ""),
    ("Schülervertretung", "Gesamtschule Musterau", 3, ""),
)
LECTURE = (
    ("Seniorenkreis St. Martin", "Pfarrgemeinde", 12, "Höranlage"),
    ("Ingrid Wohlleben", "Seniorenbeirat", 2, ""),
    ("Erwin Sandmann", "", 1, "Rollator, Platz am Gang"),
    ("Gesa Petersilie", "", 1, "Rollstuhl"),
)
BIKES = (
    ("Jonas Radke", time(13)),
    ("Miriam Speicher", time(13, 10)),
    ("Familie Lenkert", time(13, 30)),
    ("Ole Kettner", time(13, 30)),
    ("Anke Pedalski", time(14)),
    ("Bruno Sattler", time(15, 20)),
    ("Tobias Wendelin", time(13, 20)),
)
TALK = (("TSV Musterau, Übungsleitungen", "TSV Musterau", 8, ""), ("Petra Hürden", "", 1, ""))


def add_registrations(work: Work, event_id: UUID, first_day: date) -> None:
    """Put them on record as they came in, some weeks before the day."""
    at = datetime.combine(first_day, time(8), UTC) - WEEKS
    last = event_id
    items = {one.title: one for one in work.programme_items.where(prevention_day_id=event_id)}
    for start, lines in (("Gewalt-Sehen", WORKSHOP), ("Enkeltrick", LECTURE), ("Sicher im", TALK)):
        item = _item(items, start)
        for name, house, seats, needs in lines:
            at += SHORT
            fields = _fields(item, name, affiliation=house, seats=seats, needs=needs)
            last = register(work, event_id, fields, at=at, source="E-Mail").id
    cancel_registration(work, last, on=at.date())
    bikes = _item(items, "Fahrradcodierung")
    for name, slot_at in BIKES:
        at += SHORT
        register(work, event_id, _fields(bikes, name, slot_at=slot_at), at=at, source="Telefon")


def _item(items: dict[str, ProgrammeItem], start: str) -> ProgrammeItem:
    return next(one for title, one in items.items() if title.startswith(start))


def _fields(item: ProgrammeItem, name: str, **values: object) -> RegistrationFields:
    first, _, last = name.lower().partition(" ")
    is_person = bool(last) and "," not in name and not values.get("affiliation")
    plain = f"{first}.{last}".replace("ü", "ue").replace("ö", "oe").replace("ä", "ae")
    email = f"{plain}@post.example" if is_person and " " not in plain else ""
    phone = "" if email else f"06499 000-{200 + len(name)}"
    return RegistrationFields.checked(
        item_id=item.id, name=name, email=email, phone=phone, **values
    )
