"""Who shows something at Musterau's prevention day, and where on the market square."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from praeventionsrat.office.demo.day_site_plan import draw_site
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.programme.records import (
    PowerCircuitFields,
    VenueFields,
    VenueKind,
)
from praeventionsrat.prevention_day.programme.venues import add_circuit, add_venue
from praeventionsrat.prevention_day.stands.records import StandFields, StandState
from praeventionsrat.prevention_day.stands.usecases import add_stand, place_stand, plug_in

SQUARE = "Marktplatz"
CIRCUITS = (("Verteiler West", 3680), ("Verteiler Ost", 3680))


@dataclass(frozen=True, slots=True)
class Shown:
    """One exhibitor."""

    fields: StandFields
    house: str
    """Short name among the contacts."""
    state: StandState
    weeks: int
    """Registered so many weeks before the day."""
    spot: tuple[int, int] | None = None
    circuit: int | None = None


def _exhibitors() -> tuple[Shown, ...]:
    police = StandFields(
        number="A01", exhibitor="Polizeistation Musterau", contact_name="Malte Dornbusch",
        email="praevention@polizei-musterau.example", mobile_on_day="0170 0000001",
        width_cm=300, depth_cm=600, power_watts=2000, table_count=3, chair_count=4,
        pinboard_count=2, vehicle="Infomobil", vehicle_length_cm=720, vehicle_width_cm=250,
        topics="Einbruchschutz, Betrug", activity="Beratung", liability_proved=True,
    )  # fmt: skip
    victims = StandFields(
        number="A02", exhibitor="Weißer Ring, Außenstelle Musterau",
        contact_name="Edeltraud Kirchgässner", email="aussenstelle@opferhilfe-musterau.example",
        mobile_on_day="0170 0000002", table_count=1, chair_count=2, pinboard_count=1,
        wants_quiet=True, topics="Opferhilfe", activity="Gespräch", liability_proved=True,
    )  # fmt: skip
    fire = StandFields(
        number="A03", exhibitor="Freiwillige Feuerwehr", contact_name="Torsten Löscher",
        email="jugend@feuerwehr-musterau.example", mobile_on_day="0170 0000003", width_cm=600,
        depth_cm=600, power_watts=3500, needs_water=True, table_count=2, chair_count=4,
        vehicle="LF 20", vehicle_length_cm=860, vehicle_width_cm=250, is_loud=True,
        topics="Brandschutz, Rauchmelder", activity="Rauchhaus", liability_proved=True,
    )  # fmt: skip
    addiction = StandFields(
        number="B01", exhibitor="Suchtberatung Lahnaue", contact_name="Nele Wunderlich",
        email="info@suchtberatung.example", mobile_on_day="0170 0000004", power_watts=500,
        needs_wifi=True, table_count=2, chair_count=3, pinboard_count=2, topics="Sucht, Medien",
        activity="Rauschbrillen-Parcours",
    )  # fmt: skip
    women = StandFields(
        number="B02", exhibitor="Frauennotruf Musterau", contact_name="Ayse Bergfeld",
        email="kontakt@frauennotruf.example", mobile_on_day="0170 0000005", power_watts=200,
        table_count=1, chair_count=2, pinboard_count=1, wants_quiet=True,
        topics="Häusliche Gewalt", activity="ruhige Lage gewünscht", liability_proved=True,
    )  # fmt: skip
    return (
        Shown(police, "Polizeistation", StandState.CONFIRMED, 23, (600, 700), 0),
        Shown(victims, "", StandState.CONFIRMED, 22, (2300, 700)),
        Shown(fire, "", StandState.CONFIRMED, 16, (3100, 800), 1),
        Shown(addiction, "Suchtberatung", StandState.INCOMPLETE, 15, (600, 2100)),
        Shown(women, "Frauennotruf", StandState.WAITING, 14),
    )


def add_stands(work: Work, event_id: UUID, town: Town, on: date) -> None:
    """Put the exhibitors on the list and most of them on the square.

    The fire brigade stands too near the victims' help, and one stand has no circuit yet: the plan
    says so.
    """
    square = VenueFields(
        name=SQUARE, kind=VenueKind.SQUARE, is_outdoors=True, accessibility="gepflastert, stufenlos"
    )
    venue_id = add_venue(work, event_id, square)
    circuits = [
        add_circuit(work, venue_id, PowerCircuitFields(name=name, watts=watts))
        for name, watts in CIRCUITS
    ]
    draw_site(work, venue_id)
    for shown in _exhibitors():
        contact = shown.fields.contact_name.split()[-1]
        linked = shown.fields.model_copy(
            update={
                "organization_id": town.organizations.get(shown.house),
                "contact_id": town.persons.get(contact),
                "registered_on": on - timedelta(weeks=shown.weeks),
            }
        )
        stand_id = add_stand(work, event_id, linked, shown.state)
        if shown.spot is not None:
            place_stand(work, stand_id, venue_id, *shown.spot)
        if shown.circuit is not None:
            plug_in(work, stand_id, circuits[shown.circuit])
