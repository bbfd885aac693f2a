"""Musterau's prevention day: last year's, which is proved, and the next one, which is planned."""

from datetime import date, time, timedelta
from uuid import UUID

from praeventionsrat.office.demo.day_evaluation import add_evaluation, add_past_evaluation
from praeventionsrat.office.demo.day_helpers import add_helpers
from praeventionsrat.office.demo.day_money import add_money, add_past_money
from praeventionsrat.office.demo.day_registrations import add_registrations
from praeventionsrat.office.demo.day_stands import add_stands
from praeventionsrat.office.demo.day_tasks import add_tasks
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.copying.choice import CopyChoice
from praeventionsrat.prevention_day.copying.usecases import copy_event
from praeventionsrat.prevention_day.programme.items import add_item
from praeventionsrat.prevention_day.programme.records import (
    ContributorFields,
    ContributorRole,
    ItemFormat,
    PowerCircuitFields,
    ProgrammeItemFields,
    ProgrammeState,
    VenueFields,
    VenueKind,
)
from praeventionsrat.prevention_day.programme.venues import (
    add_circuit,
    add_venue,
    edit_venue,
    set_walking_time,
)
from praeventionsrat.prevention_day.records import (
    EventDayFields,
    EventState,
    PreventionDayFields,
)
from praeventionsrat.prevention_day.usecases.events import (
    create_event,
    days_of,
    edit_event,
    set_event_state,
)
from praeventionsrat.prevention_day.usecases.links import link_measure, link_resolution

SATURDAY = date(2026, 9, 12)
YEAR, NOTICE = timedelta(weeks=52), timedelta(weeks=6)
NOTHING = CopyChoice(
    programme=False, stands=False, tasks=False, permits=False, safety=False, shifts=False,
    helpers=False, budget=False, sponsors=False, press=False, questions=False, links=False,
)  # fmt: skip
STAGE, ROOM, HALL, CAR_PARK = "Bühne Marktplatz", "Rathaus Raum 112", "Turnhalle", "Parkplatz Ost"
ALL = "alle"
SENIORS, EVERYBODY_SIGNED = "Seniorinnen und Senioren", "DGS-Dolmetschung"
Format, Role = ItemFormat, ContributorRole
PROGRAMME = (  # begin, minutes, place, format, title, who, from where, role, for whom, seats,
    # registration, accessibility, technique
    (time(11), 15, STAGE, Format.OPENING, "Begrüßung durch die Bürgermeisterin",
     "Eichenlaub", "Stadt Musterau", Role.WELCOME, ALL, None, False, EVERYBODY_SIGNED,
     "2 Funkmikrofone"),
    (time(11, 15), 30, STAGE, Format.SHOW, "Trickdiebe – so arbeiten sie",
     "Rabenhorst", "Polizei", Role.SPEAKER, SENIORS, None, False, EVERYBODY_SIGNED, "Headset"),
    (time(11, 30), 45, ROOM, Format.LECTURE, "Enkeltrick und Schockanruf",
     "Gisbert Hasenclever", "Sicherheitsberater für Seniorinnen und Senioren", Role.SPEAKER,
     SENIORS, 40, True, "Höranlage", "Beamer"),
    (time(12), 30, STAGE, Format.CULTURE, "Poetry-Slam gegen Hass",
     "Klasse 10b", "Gesamtschule Musterau", Role.PERFORMER, "Jugendliche", None, False, "",
     "1 Stativmikrofon"),
    (time(12), 90, HALL, Format.WORKSHOP, "Gewalt-Sehen-Helfen: Zivilcouragetraining",
     "Mareike Tollkühn", "Netzwerk gegen Gewalt", Role.LEADER, "ab 16 Jahren", 20, True, "", ""),
    (time(13), 180, CAR_PARK, Format.ACTIVITY, "Fahrradcodierung (10-Minuten-Termine)",
     "Polizeistation", "Polizei", Role.LEADER, ALL, 18, True, "", "Strom 230 V"),
    (time(14), 30, STAGE, Format.SHOW, "Hundestaffel",
     "Diensthundführerstaffel", "Polizei", Role.PERFORMER, "Familien", None, False, "", ""),
    (time(16, 45), 15, STAGE, Format.AWARD, "Preisverleihung Malwettbewerb",
     "Eichenlaub", "Stadt Musterau", Role.WELCOME, "Kinder", None, False, EVERYBODY_SIGNED, ""),
    (time(11, 30), 30, CAR_PARK, Format.CONSULTATION, "KOMPASS-Sprechstunde",
     "Rabenhorst", "Polizei", Role.SPEAKER, ALL, None, False, "", ""),
    (time(12), 45, ROOM, Format.TALK, "Sicher im Verein – Kinderschutz im Sport",
     "Karadeniz", "TSV Musterau", Role.PANELLIST, "Vereine", 40, True, "Höranlage", "Beamer"),
)  # fmt: skip
IDEAS = (
    (Format.THEATRE, "Forumtheater: Zivilcourage im Bus", 45),
    (Format.CHILDREN, "Kinder-Uni: Woran erkennt man einen Trick?", 30),
)
PLACES = (  # name, kind, capacity, outdoors, set-up, equipment, accessibility, where in the rain
    (STAGE, VenueKind.STAGE, 400, True, 0, "Bühne 6 × 4 m, Tonanlage",
     "stufenlos, Plätze für Rollstühle vorn links", HALL),
    (ROOM, VenueKind.ROOM, 40, False, 0, "Beamer, Leinwand, Höranlage",
     "Aufzug, Behinderten-WC im Erdgeschoss", ""),
    (HALL, VenueKind.HALL, 250, False, 0, "Matten, 60 Stühle", "stufenlos über den Hof", ""),
    (CAR_PARK, VenueKind.SQUARE, None, True, 0, "Bauzaun", "asphaltiert", ""),
)  # fmt: skip
CIRCUITS = {
    STAGE: (("Bühne links", 3680), ("Bühne rechts", 3680)),
    CAR_PARK: (("Kasten Ost", 3680),),
}


def days(work: Work, town: Town, today: date) -> tuple[UUID, UUID]:
    """Hold last year's and plan the next; their ids in this order."""
    first = SATURDAY
    while first < today + NOTICE:
        first += YEAR
    past = _last_year(work, town, first - YEAR)
    event_id = _next(work, town, past, first)
    add_stands(work, event_id, town, first)
    add_registrations(work, event_id, first)
    add_tasks(work, town, event_id, past, first, today)
    add_helpers(work, event_id, town)
    add_money(work, event_id, town, first)
    add_past_money(work, past, first - YEAR)
    add_past_evaluation(work, past)
    add_evaluation(work, event_id)
    return past, event_id


def _title(on: date) -> str:
    """The ninth was in 2026."""
    return f"{on.year - 2017}. Musterauer Präventionstag"


def _last_year(work: Work, town: Town, on: date) -> UUID:
    fields = PreventionDayFields(
        title=_title(on),
        motto="Hinsehen hilft",
        place="Marktplatz und Rathaus",
        patron="Bürgermeisterin Dr. Jutta Eichenlaub",
        lead_id=town.persons["Querfurth"],
        organizer_id=town.organizations["Stadt Musterau"],
        target_groups="Familien, Seniorinnen und Senioren",
        expected_visitors=800,
    )
    event_id = create_event(
        work, fields, [EventDayFields(held_on=on, opens_at=time(11), closes_at=time(17))]
    )
    places = _places(work, event_id, (STAGE, ROOM))
    for line in PROGRAMME[:3] + PROGRAMME[7:8]:
        _item(work, town, event_id, places, line)
    set_event_state(work, event_id, EventState.HELD)
    return event_id


def _next(work: Work, town: Town, past: UUID, on: date) -> UUID:
    event_id = copy_event(work, past, _title(on), on, NOTHING)
    event = work.prevention_days.get(event_id)
    values = {name: getattr(event, name) for name in PreventionDayFields.model_fields}
    values |= {
        "motto": "Gemeinsam sicher leben",
        "expected_visitors": 1200,
        "target_groups": "Familien, Jugendliche, Seniorinnen und Senioren, Vereine",
        "phone_on_day": "06499 000-145",
        "website": "www.musterau.example/praeventionstag",
        "greeting": GREETING,
        "arrival": ARRIVAL,
        "rain_plan": RAIN,
    }
    edit_event(work, event_id, PreventionDayFields(**values))
    places = _places(work, event_id, tuple(line[0] for line in PLACES))
    for line in PROGRAMME:
        _item(work, town, event_id, places, line)
    for kind, title, minutes in IDEAS:
        idea = ProgrammeItemFields(title=title, format=kind, duration_minutes=minutes)
        add_item(work, event_id, idea, state=ProgrammeState.IDEA)
    _link(work, event_id)
    return event_id


def _places(work: Work, event_id: UUID, wanted: tuple[str, ...]) -> dict[str, UUID]:
    made: dict[str, UUID] = {}
    lines = [line for line in PLACES if line[0] in wanted]
    for name, kind, capacity, outdoors, setup, equipment, access, _rain in lines:
        fields = VenueFields(
            name=name,
            kind=kind,
            capacity=capacity,
            is_outdoors=outdoors,
            setup_minutes=setup,
            equipment=equipment,
            accessibility=access,
        )
        made[name] = add_venue(work, event_id, fields)
        for circuit, watts in CIRCUITS.get(name, ()):
            add_circuit(work, made[name], PowerCircuitFields(name=circuit, watts=watts))
    for line in lines:
        if line[-1] in made:
            venue = work.venues.get(made[line[0]])
            values = {name: getattr(venue, name) for name in VenueFields.model_fields}
            twin = VenueFields(**{**values, "rain_venue_id": made[line[-1]]})
            edit_venue(work, venue.id, twin)
    if CAR_PARK in made:
        set_walking_time(work, made[STAGE], made[CAR_PARK], 10)
    return made


def _item(
    work: Work, town: Town, event_id: UUID, places: dict[str, UUID], line: tuple[object, ...]
) -> None:
    (begin, minutes, place, kind, title, who, house, role, group, seats, asked, access, needs) = (
        line
    )
    person_id = town.persons.get(str(who))
    fields = ProgrammeItemFields.checked(
        title=title,
        format=kind,
        event_day_id=days_of(work, event_id)[0].id,
        venue_id=places[str(place)],
        starts_at=begin,
        duration_minutes=minutes,
        target_group=group,
        seats=seats,
        needs_registration=asked,
        slot_minutes=10 if "10-Minuten" in str(title) else None,
        accessibility=access if access != EVERYBODY_SIGNED else "",
        has_sign_language=access == EVERYBODY_SIGNED,
        equipment=needs,
    )
    name = work.persons.get(person_id).full_name if person_id else who
    crew = ContributorFields.checked(
        person_id=person_id, name=name, affiliation=house, role=role, is_confirmed=True
    )
    add_item(work, event_id, fields, [crew], state=ProgrammeState.CONFIRMED)


def _link(work: Work, event_id: UUID) -> None:
    decided = [one for one in work.resolutions.all() if "Präventionstag" in one.text]
    for one in decided[:1]:
        link_resolution(work, event_id, one.id)
    for measure in sorted(work.measures.all(), key=lambda one: one.number)[:2]:
        link_measure(work, event_id, measure.id)


GREETING = (
    "Sicherheit beginnt damit, dass wir einander kennen. Am Präventionstag zeigen Polizei, "
    "Feuerwehr, Beratungsstellen, Schulen und Vereine, was sie tun und wobei Sie mitmachen "
    "können."
)
ARRIVAL = (
    "Buslinien 1 und 4, Haltestelle Marktplatz. Parkplätze in der Tiefgarage am Rathaus; "
    "Behindertenparkplätze vor dem Haupteingang.\n\n"
    "Alle Wege sind stufenlos. Barrierefreie Toiletten finden Sie im Rathaus, Erdgeschoss."
)
RAIN = (
    "Über den Umzug entscheidet die Geschäftsstelle am Vortag bis 18:00 Uhr. "
    "Die Bühne zieht in die Turnhalle, die Fahrradcodierung entfällt."
)
