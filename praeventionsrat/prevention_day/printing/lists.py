"""Lists for the day: telephone sheet, attendance, registrations, stands, set-up."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from praeventionsrat.german import clock, count, short_day, sort_key
from praeventionsrat.prevention_day.printing.crew_rows import StandLine
from praeventionsrat.prevention_day.printing.leaves import INTERNAL, Leaf, LeafTable, Leaves
from praeventionsrat.prevention_day.printing.personal import contributors, made_words
from praeventionsrat.prevention_day.printing.source import DayBook
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.rows import RegistrationRow
from praeventionsrat.prevention_day.stands.words import STAND_STATES
from praeventionsrat.quantity import number

NONE = "Dafür ist noch nichts eingetragen."
EMERGENCY = (
    ("Notruf Feuerwehr und Rettungsdienst", "112"),
    ("Notruf Polizei", "110"),
)


def phone_sheet(book: DayBook) -> Leaves:
    """Who is reached how on the day; internal."""
    tables = [
        _phones("Leitung und Notruf", (*_leads(book), *EMERGENCY)),
        _phones("Zuständige", _responsible(book)),
        _phones("Helferinnen und Helfer", ((h.name, h.phone) for h in book.helpers)),
        _phones("Mitwirkende", _contributing(book)),
        _phones(
            "Stände", ((_stand_name(s), s.mobile) for s in book.stands if s.comes and s.mobile)
        ),
    ]
    leaf = Leaf(
        "Telefonblatt",
        kicker=book.kicker,
        subtitle="Wer am Tag wie zu erreichen ist",
        tables=tuple(table for table in tables if table.rows),
    )
    return _single(book, leaf, INTERNAL)


def attendance_list(book: DayBook) -> Leaves:
    """Contributors, helpers and exhibitors, to sign when they come."""
    shifts: dict[UUID, list[str]] = {}
    for shift in book.shifts:
        for helper_id in shift.helper_ids:
            shifts.setdefault(helper_id, []).append(shift.title)
    people = tuple(
        (one.told, ", ".join(dict.fromkeys(i.title for i, _ in parts)), "", "")
        for one, parts in contributors(book)
    )
    helpers = tuple((h.name, ", ".join(shifts.get(h.id, ())), "", "") for h in book.helpers)
    stands = tuple(
        (s.contact or s.exhibitor, _stand_name(s), "", "") for s in book.stands if s.comes
    )
    groups = (("Mitwirkende", people), ("Helferinnen und Helfer", helpers), ("Stände", stands))
    columns, shares = ("Name", "Wofür", "Uhrzeit", "Unterschrift"), (32, 34, 12, 22)
    tables = tuple(
        LeafTable(columns, rows, shares, name, strong=0, is_tall=True)
        for name, rows in groups
        if rows
    )
    leaf = Leaf("Anwesenheitsliste", kicker=book.kicker, tables=tables, empty=NONE)
    return _single(book, leaf)


def registration_lists(book: DayBook) -> Leaves:
    """One list to sign for each item with registration; those who wait at the end."""
    by_item: dict[UUID, list[RegistrationRow]] = {}
    for row in book.registrations:
        if row.state is not RegistrationState.CANCELLED:
            by_item.setdefault(row.item_id, []).append(row)
    leaves = []
    for item in book.programme.items:
        if not item.needs_registration and item.id not in by_item:
            continue
        rows = by_item.get(item.id, [])
        when = [short_day(book.day_of(item).held_on), item.when] if item.is_planned else []
        subtitle = " · ".join(p for p in (*when, book.programme.place_name(item)) if p)
        leaves.append(
            Leaf(
                title=item.title,
                subject=str(item.id),
                kicker=book.kicker,
                subtitle=subtitle,
                warning=book.rain_words([item]) if item.is_planned else "",
                facts=_seat_facts(rows, item.seats),
                tables=tuple(_registered(rows, has_slots=bool(item.slot_minutes))),
                empty="Noch niemand angemeldet.",
            )
        )
    none = Leaf("Anmeldelisten", kicker=book.kicker, empty="Kein Programmpunkt mit Anmeldung.")
    return _many(book, "Anmeldelisten", tuple(leaves) or (none,))


def stand_list(book: DayBook) -> Leaves:
    """Every stand by its number."""
    rows = tuple(
        (
            s.number or "–",
            "\n".join(p for p in (s.exhibitor, s.topics, s.activity) if p),
            s.venue,
            s.size,
            "\n".join(p for p in (s.contact, s.mobile) if p),
            STAND_STATES[s.state],
        )
        for s in book.stands
    )
    columns = ("Nr.", "Aussteller", "Ort", "Größe", "Kontakt", "Stand")
    tables = (LeafTable(columns, rows, (7, 37, 16, 11, 17, 12), strong=1),) if rows else ()
    said = count(len(rows), "Stand", "Stände")
    leaf = Leaf("Ausstellerliste", kicker=book.kicker, subtitle=said, tables=tables, empty=NONE)
    return _single(book, leaf, INTERNAL, is_wide=True)


def set_up_table(book: DayBook) -> Leaves:
    """Who comes when and needs what, in order of arrival."""
    stands = sorted(
        (one for one in book.stands if one.comes),
        key=lambda s: (s.arrives_at is None, clock(s.arrives_at), s.venue, sort_key(s.number)),
    )
    rows = tuple(
        (
            clock(s.arrives_at) or "offen",
            f"{s.number or '–'}  {s.exhibitor}\n{s.contact}, {s.mobile}".rstrip(", "),
            "\n".join(p for p in (s.venue, s.size) if p),
            "\n".join(p for p in (_power(s), s.circuit) if p),
            _furniture(s),
            s.vehicle,
            "",
        )
        for s in stands
    )
    columns = ("Ankunft", "Stand", "Ort", "Strom", "Mobiliar", "Fahrzeug", "steht")
    tables = (LeafTable(columns, rows, (9, 30, 15, 13, 15, 12, 6), strong=1),) if rows else ()
    leaf = Leaf(
        "Aufbauplan",
        kicker=book.kicker,
        facts=_sums(book),
        tables=tables,
        empty=NONE,
    )
    return _single(book, leaf, INTERNAL, is_wide=True)


def _sums(book: DayBook) -> tuple[tuple[str, str], ...]:
    coming = [one for one in book.stands if one.comes]
    watts, pins = sum(s.watts for s in coming), sum(s.pinboards for s in coming)
    tables, chairs = sum(s.tables for s in coming), sum(s.chairs for s in coming)
    said = [f"{watts / 1000:.1f} kW Strom".replace(".", ",") if watts else ""]
    said += [count(tables, "Tisch", "Tische") if tables else ""]
    said += [count(chairs, "Stuhl", "Stühle") if chairs else ""]
    said += [count(pins, "Stellwand", "Stellwände") if pins else ""]
    whole = ", ".join(one for one in said if one)
    return (("Zusammen", whole),) if whole else ()


def _power(stand: StandLine) -> str:
    water = "Wasser" if stand.needs_water else ""
    wifi = "WLAN" if stand.needs_wifi else ""
    watts = f"{number(stand.watts)} W" if stand.watts else ""
    return ", ".join(part for part in (watts, water, wifi) if part)


def _furniture(stand: StandLine) -> str:
    said = (
        count(stand.tables, "Tisch", "Tische") if stand.tables else "",
        count(stand.chairs, "Stuhl", "Stühle") if stand.chairs else "",
        count(stand.pinboards, "Stellwand", "Stellwände") if stand.pinboards else "",
    )
    return ", ".join(part for part in said if part)


def _stand_name(stand: StandLine) -> str:
    return " ".join(part for part in (stand.number, stand.exhibitor) if part)


def _phones(heading: str, lines: Iterable[tuple[str, str]]) -> LeafTable:
    return LeafTable(("Name", "Rufnummer"), tuple(lines), (62, 38), heading)


def _leads(book: DayBook) -> Iterator[tuple[str, str]]:
    if book.facts.phone_on_day:
        yield "Veranstaltungstelefon", book.facts.phone_on_day
    if book.facts.lead:
        yield f"Leitung: {book.facts.lead}", book.facts.lead_phone


def _responsible(book: DayBook) -> list[tuple[str, str]]:
    known = {
        one.responsible_id: one.responsible for one in book.working_items if one.responsible_id
    }
    found = [(name, book.phone(person_id)) for person_id, name in known.items()]
    return sorted(found, key=lambda one: sort_key(one[0]))


def _contributing(book: DayBook) -> Iterator[tuple[str, str]]:
    for one, _parts in contributors(book):
        phone = book.phone(one.person_id)
        if phone:
            yield one.told, phone


def _seat_facts(rows: list[RegistrationRow], seats: int | None) -> tuple[tuple[str, str], ...]:
    sure = sum(one.seats for one in rows if one.state is RegistrationState.CONFIRMED)
    waiting = sum(one.seats for one in rows if one.state is RegistrationState.WAITING)
    said = f"{sure} von {seats} vergeben" if seats else f"{sure} vergeben"
    return (("Plätze", f"{said}, {waiting} auf der Warteliste" if waiting else said),)


def _registered(rows: list[RegistrationRow], *, has_slots: bool) -> Iterator[LeafTable]:
    groups = (
        (RegistrationState.CONFIRMED, "Angemeldet"),
        (RegistrationState.WAITING, "Warteliste"),
    )
    for state, name in groups:
        listed = [one for one in rows if one.state is state]
        if state is RegistrationState.CONFIRMED:
            listed.sort(key=lambda one: (clock(one.slot_at), sort_key(one.name)))
        if not listed:
            continue
        lines = tuple(_registered_row(one, has_slots=has_slots) for one in listed)
        slot: tuple[str, ...] = ("Termin",) if has_slots else ()
        columns = (*slot, "Name", "Plätze", "Bedarf", "Unterschrift")
        shares = (*((11,) if has_slots else ()), 38, 9, 23, 30)
        yield LeafTable(columns, lines, shares, name, strong=int(has_slots), is_tall=True)


def _registered_row(one: RegistrationRow, *, has_slots: bool) -> tuple[str, ...]:
    name = "\n".join(part for part in (one.name, one.affiliation) if part)
    cells = (name, str(one.seats), one.needs, "")
    return (clock(one.slot_at), *cells) if has_slots else cells


def _single(book: DayBook, leaf: Leaf, internal: str = "", *, is_wide: bool = False) -> Leaves:
    return _many(book, leaf.title, (leaf,), internal, is_wide=is_wide)


def _many(
    book: DayBook,
    title: str,
    leaves: tuple[Leaf, ...],
    internal: str = "",
    *,
    is_wide: bool = False,
) -> Leaves:
    whole = f"{title} – {book.programme.title}"
    return Leaves(whole, leaves, book.head.author, made_words(book), internal, is_wide)
