"""What the program knows already and the Sicherheitsbogen therefore never asks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat import richtext
from praeventionsrat.german import and_list, clock, count, full_day
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.records import Venue, VenueKind
from praeventionsrat.prevention_day.records import PreventionDay
from praeventionsrat.prevention_day.stands.records import Stand, StandState
from praeventionsrat.prevention_day.tasks.permit_rows import PermitRow
from praeventionsrat.prevention_day.tasks.records import PermitState
from praeventionsrat.prevention_day.tasks.safety_questions import MOST_VISITORS
from praeventionsrat.prevention_day.tasks.words import PERMIT_STATES
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.quantity import number

ROOM_LIMIT = 200
"""More people in one room, and the Versammlungsstättenverordnung applies."""
STEWARDS = (
    "Anhaltspunkt bei {visitors} Gästen gleichzeitig: {least} bis {most} Ordnungskräfte "
    "(2 bis 3 je 100, Checkliste des Landkreises Emsland). Das ist eine Empfehlung, kein Gesetz."
)
INDOORS = frozenset({VenueKind.ROOM, VenueKind.HALL})
GONE = frozenset({StandState.DECLINED, StandState.WAITING})


@dataclass(frozen=True, slots=True)
class Known:
    """What of an event matters to its safety."""

    event: PreventionDay
    days: Sequence[str]
    organizer: str
    leader: str
    venues: Sequence[Venue]
    stands: Sequence[Stand]
    permits: Sequence[PermitRow]


def read_known(work: Work, event_id: UUID) -> Known:
    """Read it in one go."""
    event = work.prevention_days.get(event_id)
    organizer = work.organizations.find(event.organizer_id)
    leader = work.persons.find(event.lead_id)
    days = [
        f"{full_day(one.held_on)}, {clock(one.opens_at)} bis {clock(one.closes_at)} Uhr"
        for one in days_of(work, event_id)
    ]
    stands = work.stands.where(prevention_day_id=event_id)
    return Known(
        event,
        days,
        organizer.name if organizer else "",
        leader.full_name if leader else "",
        work.venues.where(prevention_day_id=event_id),
        [one for one in stands if one.state not in GONE],
        work.permits.rows(event_id),
    )


def facts_of(known: Known) -> Sequence[tuple[str, str]]:
    """What stands at the head of the sheet; what nobody wrote down is left out."""
    event = known.event
    visitors = "" if event.expected_visitors is None else number(event.expected_visitors)
    pairs = (
        ("Veranstaltung", " – ".join(part for part in (event.title, event.motto) if part)),
        ("Tage und Zeiten", "; ".join(known.days)),
        ("Ort", event.place),
        ("Veranstalter", known.organizer),
        ("Leitung", known.leader),
        ("Telefon am Tag", event.phone_on_day),
        ("Erwartete Besucher", visitors),
        ("Zielgruppen", event.target_groups),
        ("Flächen", "; ".join(_venue_words(one) for one in known.venues)),
        ("Stände", _stand_words(known.stands)),
        ("Schlechtwetterlösung", " ".join(richtext.words(event.rain_plan).split())),
    )
    return [(name, words) for name, words in pairs if words]


def limits_of(known: Known, *, is_assembly: bool) -> Sequence[tuple[str, str]]:
    """Why this sheet is not enough, or what to look at before relying on it: what, and why."""
    found = []
    visitors = known.event.expected_visitors
    concept = "Bitte mit dem Ordnungsamt ein Sicherheitskonzept erstellen."
    if visitors is None:
        found.append((
            "Die erwartete Besucherzahl fehlt.",
            "Sie steht im Überblick; danach richtet sich, ob dieser Bogen genügt.",
        ))  # fmt: skip
    elif visitors >= MOST_VISITORS:
        found.append((
            f"Dieser Bogen genügt nicht: Es werden {number(visitors)} Besucher erwartet.",
            f"Er ist für Veranstaltungen mit weniger als {number(MOST_VISITORS)} gedacht. "
            f"{concept}",
        ))  # fmt: skip
    if is_assembly:
        found.append((
            "Dieser Bogen genügt nicht: Es gilt die Versammlungsstättenverordnung.",
            f"Betreiberpflichten, Rettungswegplan und Bestuhlungsplan richten sich nach ihr. "
            f"{concept}",
        ))  # fmt: skip
    elif large := _large_rooms(known.venues):
        found.append((
            f"Bitte die Versammlungsstättenverordnung prüfen: {and_list(large)}.",
            f"Für Räume mit mehr als {ROOM_LIMIT} Plätzen gilt sie in der Regel.",
        ))  # fmt: skip
    return found


def beside(known: Known) -> Mapping[str, str]:
    """What is known or recommended beside single questions, by their codes."""
    told = {code: say(known) for code, say in BESIDE.items()}
    return {code: words for code, words in told.items() if words}


def _stewards(known: Known) -> str:
    visitors = known.event.expected_visitors
    if not visitors:
        return ""
    least, most = -(-visitors * 2 // 100), -(-visitors * 3 // 100)
    return STEWARDS.format(visitors=number(visitors), least=least, most=most)


def _proofs(known: Known) -> str:
    if not known.stands:
        return ""
    proved = sum(one.liability_proved for one in known.stands)
    return f"Nachweis liegt von {proved} der {count(len(known.stands), 'Stand', 'Stände')} vor."


def _reusables(known: Known) -> str:
    using = sum(one.uses_reusables for one in known.stands)
    return f"{count(using, 'Stand', 'Stände')} mit Mehrweg." if using else ""


def _power(known: Known) -> str:
    watts = sum(one.power_watts for one in known.stands)
    return f"Die Stände haben zusammen {_kilowatts(watts)} angemeldet." if watts else ""


def _assembly(known: Known) -> str:
    large = _large_rooms(known.venues)
    return f"Nach der Flächenliste: {and_list(large)}." if large else ""


def _rain(known: Known) -> str:
    return "Siehe Schlechtwetterlösung oben." if known.event.rain_plan.strip() else ""


def _paths(known: Known) -> str:
    told = [f"{one.name}: {one.accessibility}" for one in known.venues if one.accessibility]
    return "; ".join(told)


def _permit(*words: str) -> Callable[[Known], str]:
    """What the list of permits says of one."""

    def say(known: Known) -> str:
        found = [
            row
            for row in known.permits
            if row.state is not PermitState.NOT_NEEDED
            and any(word in row.title.casefold() for word in words)
        ]
        return "; ".join(f"{row.title}: {PERMIT_STATES[row.state]}" for row in found)

    return say


BESIDE: Mapping[str, Callable[[Known], str]] = {
    "assembly": _assembly,
    "stewards": _stewards,
    "exhibitor_liability": _proofs,
    "electricity": _power,
    "glass": _reusables,
    "shelter": _rain,
    "accessible_paths": _paths,
    "closures": _permit("verkehrsrechtlich", "sperrung"),
    "alcohol": _permit("ausschank", "gastg"),
    "food": _permit("lebensmittel"),
    "structures": _permit("fliegende"),
    "loudness": _permit("lärm"),
    "first_aid": _permit("sanität"),
}


def _large_rooms(venues: Sequence[Venue]) -> list[str]:
    return [
        f"{one.name} ({one.capacity} Plätze)"
        for one in venues
        if one.kind in INDOORS
        and not one.is_outdoors
        and one.capacity is not None
        and one.capacity > ROOM_LIMIT
    ]


def _venue_words(venue: Venue) -> str:
    told = ["im Freien"] if venue.is_outdoors else []
    if venue.capacity is not None:
        told.append(f"{number(venue.capacity)} Personen")
    return f"{venue.name} ({', '.join(told)})" if told else venue.name


def _stand_words(stands: Sequence[Stand]) -> str:
    if not stands:
        return ""
    powered = [one for one in stands if one.power_watts]
    words = [count(len(stands), "Stand", "Stände")]
    if powered:
        total = _kilowatts(sum(one.power_watts for one in powered))
        words.append(f"davon {len(powered)} mit Strom ({total})")
    if wet := sum(one.needs_water for one in stands):
        words.append(f"{wet} mit Wasser")
    return ", ".join(words)


def _kilowatts(watts: int) -> str:
    return f"{watts / 1000:.1f} kW".replace(".", ",")
