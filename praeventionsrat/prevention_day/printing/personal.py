"""One sheet for each place, each contributor, each helper."""

from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from praeventionsrat.german import count, day, fold, short_day, sort_key
from praeventionsrat.prevention_day.printing.crew_rows import ShiftLine
from praeventionsrat.prevention_day.printing.direction import people_words
from praeventionsrat.prevention_day.printing.leaves import INTERNAL, Leaf, LeafTable, Leaves
from praeventionsrat.prevention_day.printing.source import DayBook
from praeventionsrat.prevention_day.programme.hours import clock_words
from praeventionsrat.prevention_day.programme.rows import ContributorRow, ItemRow, VenueRow
from praeventionsrat.prevention_day.programme.words import FORMAT_NAMES, ROLE_NAMES
from praeventionsrat.prevention_day.running.codes import CodeKind, code_of, spoken

Person = tuple[ContributorRow, list[tuple[ItemRow, ContributorRow]]]
NOBODY_YET = "Hier ist noch nichts geplant."
NOT_IN_RAIN = "Wegen des Wetters findet hier nichts statt."
MINOR = "Unter 18 Jahren: Arbeitszeit und Pausen nach dem Jugendarbeitsschutzgesetz beachten."


def made_words(book: DayBook) -> str:
    """„Stand 12.09.2026“."""
    return f"Stand {day(book.made)}" if book.made else ""


def venue_sheets(book: DayBook) -> Leaves:
    """For whoever looks after a place."""
    leaves = tuple(_venue_leaf(book, venue) for venue in book.programme.venues)
    return _document(book, "Blätter je Ort", leaves, INTERNAL)


def contributor_sheets(book: DayBook) -> Leaves:
    """For everybody who takes part."""
    leaves = tuple(_contributor_leaf(book, one) for one in contributors(book))
    return _document(book, "Blätter für Mitwirkende", leaves)


def helper_sheets(book: DayBook) -> Leaves:
    """For every helper."""
    shifts: dict[UUID, list[ShiftLine]] = {}
    for shift in book.shifts:
        for helper_id in shift.helper_ids:
            shifts.setdefault(helper_id, []).append(shift)
    leaves = tuple(
        Leaf(
            title=one.name,
            subject=str(one.id),
            kicker=book.kicker,
            subtitle="Ihr Einsatz als Helferin oder Helfer",
            facts=_helper_facts(book, shifts.get(one.id, [])),
            tables=_shift_tables(shifts.get(one.id, [])),
            empty="Ihre Schichten stehen noch nicht fest. Wir melden uns bei Ihnen.",
            notes=((("Hinweis", MINOR),) if one.is_minor else ()) + _arrival(book),
            code=code_of(CodeKind.HELPER, one.id),
            code_words=spoken(code_of(CodeKind.HELPER, one.id)),
        )
        for one in book.helpers
    )
    return _document(book, "Blätter für Helferinnen und Helfer", leaves)


def contributors(book: DayBook) -> Sequence[Person]:
    """Everybody who takes part, once, with all they do in order of time."""
    found: dict[object, list[tuple[ItemRow, ContributorRow]]] = {}
    for item in book.working_items:
        for one in item.contributors:
            if one.told:
                key = one.person_id or (fold(one.name), fold(one.affiliation))
                found.setdefault(key, []).append((item, one))
    for parts in found.values():
        parts.sort(key=lambda part: _order(book, part[0]))
    people = [(parts[0][1], parts) for parts in found.values()]
    return sorted(people, key=lambda one: sort_key(_family_first(one[0].name or one[0].told)))


def _venue_leaf(book: DayBook, venue: VenueRow) -> Leaf:
    now = [one for one in book.working_items if _is_at(book, one, venue.id)]
    gone = [one for one in book.working_items if one.venue_id == venue.id and book.is_moved(one)]
    moved = [one for one in (*now, *gone) if book.is_moved(one)]
    facts = (
        ("Anschrift", venue.address),
        ("Ausstattung", venue.equipment),
        ("Barrierefreiheit", venue.accessibility),
        ("Plätze", str(venue.capacity or "")),
        ("Strom", f"{venue.watts / 1000:.1f} kW".replace(".", ",") if venue.watts else ""),
        ("Leitung", book.facts.lead),
        ("Telefon am Tag", book.facts.phone_on_day),
    )
    elsewhere = ", ".join(f"„{one.title}“: {book.programme.place_name(one)}" for one in gone)
    return Leaf(
        title=venue.name,
        subject=str(venue.id),
        kicker=book.kicker,
        subtitle="Blatt für den Ort",
        warning=book.rain_words(moved),
        facts=tuple(fact for fact in facts if fact[1]),
        tables=tuple(_venue_tables(book, now)),
        empty=NOT_IN_RAIN if gone else NOBODY_YET,
        notes=(("Wegen des Wetters woanders", elsewhere),) if elsewhere else (),
    )


def _is_at(book: DayBook, item: ItemRow, venue_id: UUID) -> bool:
    venue = book.venue(item)
    return venue is not None and venue.id == venue_id


def _venue_tables(book: DayBook, items: Sequence[ItemRow]) -> Iterator[LeafTable]:
    for one in book.programme.days:
        listed = [item for item in items if item.day_id == one.id]
        if listed:
            rows = tuple(
                _venue_row(book, item) for item in sorted(listed, key=lambda i: _order(book, i))
            )
            columns = ("Zeit", "Was", "Technik", "Wer")
            yield LeafTable(columns, rows, (14, 36, 20, 30), book.day_name(one), strong=1, even=3)


def _venue_row(book: DayBook, item: ItemRow) -> tuple[str, ...]:
    when = item.when.removesuffix(" Uhr") or "ganztägig"
    if item.begins is not None and item.before:
        when += f"\nAufbau ab {clock_words(item.begins - item.before)}"
    if item.ends is not None and item.after:
        when += f"\nAbbau bis {clock_words(item.ends + item.after)}"
    about = [FORMAT_NAMES[item.format], f"{item.seats} Plätze" if item.seats else ""]
    about += [item.accessibility, "DGS-Dolmetschung" if item.has_sign_language else ""]
    what = "\n".join((item.title, " · ".join(one for one in about if one), item.direction_note))
    owner = ", ".join(p for p in (item.responsible, book.phone(item.responsible_id)) if p)
    who = [people_words(book, item), f"zuständig: {owner}" if owner else ""]
    return (when, what.strip(), item.equipment, "\n".join(one for one in who if one))


def _contributor_leaf(book: DayBook, person: Person) -> Leaf:
    first, parts = person
    items = [item for item, _ in parts]
    code = code_of(CodeKind.CONTRIBUTOR, first.id)
    needs = ", ".join(dict.fromkeys(one.needs for _, one in parts if one.needs))
    facts = (("Ihre Wünsche", needs), *_contact(book))
    return Leaf(
        title=first.name or first.affiliation,
        subject=str(first.id),
        kicker=book.kicker,
        subtitle=first.affiliation if first.name else "",
        warning=book.rain_words(items),
        facts=tuple(fact for fact in facts if fact[1]),
        tables=(
            LeafTable(
                ("Wann", "Wo", "Was"),
                tuple(_contributor_row(book, item, one) for item, one in parts),
                (26, 30, 44),
                "Ihr Programm",
                strong=2,
            ),
        ),
        notes=_arrival(book),
        code=code,
        code_words=spoken(code),
    )


def _contributor_row(book: DayBook, item: ItemRow, one: ContributorRow) -> tuple[str, ...]:
    when = item.when or "ganztägig"
    if item.begins is not None and item.before:
        when += f"\nAufbau ab {clock_words(item.begins - item.before)} Uhr"
    if book.has_many_days:
        when = f"{short_day(book.day_of(item).held_on)}\n{when}"
    venue = book.venue(item)
    where = [book.programme.place_name(item)]
    if venue is not None:
        where += [venue.address, venue.equipment]
    if book.is_moved(item) and item.venue_id:
        where.insert(1, f"statt {book.programme.venue_of[item.venue_id].name}")
    owner = ", ".join(p for p in (item.responsible, book.phone(item.responsible_id)) if p)
    what = [item.title, f"{FORMAT_NAMES[item.format]} · Ihre Rolle: {ROLE_NAMES[one.role]}"]
    what += [f"Technik: {item.equipment}" if item.equipment else ""]
    what += [f"vor Ort zuständig: {owner}" if owner else ""]
    return (when, "\n".join(w for w in where if w), "\n".join(w for w in what if w))


def _helper_facts(book: DayBook, shifts: Sequence[ShiftLine]) -> tuple[tuple[str, str], ...]:
    minutes = sum(one.minutes for one in shifts)
    hours = f"{minutes / 60:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    told = f"{count(len(shifts), 'Schicht', 'Schichten')}, zusammen {hours} Stunden"
    return (*((("Umfang", told),) if shifts else ()), *_contact(book))


def _shift_tables(shifts: Sequence[ShiftLine]) -> tuple[LeafTable, ...]:
    if not shifts:
        return ()
    rows = tuple(
        (
            f"{short_day(one.on) or 'Tag offen'}\n{one.when}",
            one.venue,
            "\n".join(part for part in (one.title, one.note) if part),
            one.leader,
        )
        for one in shifts
    )
    return (
        LeafTable(("Wann", "Wo", "Was", "Melden bei"), rows, (26, 22, 32, 20), "Ihre Schichten", 2),
    )


def _contact(book: DayBook) -> tuple[tuple[str, str], ...]:
    facts = (
        ("Ansprechperson", book.facts.lead),
        ("Telefon am Tag", book.facts.phone_on_day or book.head.phone),
    )
    return tuple(fact for fact in facts if fact[1])


def _arrival(book: DayBook) -> tuple[tuple[str, str], ...]:
    text = book.facts.arrival
    return (("Anreise", text),) if text.strip() else ()


def _document(book: DayBook, title: str, leaves: tuple[Leaf, ...], internal: str = "") -> Leaves:
    none = Leaf(title=title, kicker=book.kicker, empty="Dafür ist noch nichts eingetragen.")
    return Leaves(
        f"{title} – {book.programme.title}",
        leaves or (none,),
        book.head.author,
        made_words(book),
        internal,
    )


def _order(book: DayBook, item: ItemRow) -> tuple[date, int, int]:
    begins = item.begins if item.begins is not None else -1
    return book.day_of(item).held_on, begins, item.position


def _family_first(name: str) -> str:
    """Sorted by the last word of the name."""
    words = name.split()
    return " ".join((*words[-1:], *words[:-1]))
