"""A small council and a large one, as plain rows."""

import random
from datetime import date
from uuid import UUID

from praeventionsrat.council.composition import GROUPS
from praeventionsrat.council.network import Choice
from praeventionsrat.council.network_ports import (
    HouseRow,
    NetworkRows,
    PersonRow,
    SeatRow,
    TableRow,
)
from praeventionsrat.council.network_weaving import network_of
from praeventionsrat.council.records import Role

TODAY = date(2026, 11, 22)
(LEAD, DRUGS, OLD), (CITY, POLICE, SCHOOL, SHELTER, WORKS) = (
    [UUID(int=at) for at in (1, 2, 3)],
    [UUID(int=at) for at in (11, 12, 13, 14, 15)],
)
GONE = UUID(int=99)
ANNA, BERND, CARLA, DORA, EMIL, FRITZ = (UUID(int=at) for at in range(21, 27))
SMALL = NetworkRows(
    tables=(
        TableRow(LEAD, "Lenkungsgruppe"),
        TableRow(DRUGS, "AG Sucht"),
        TableRow(OLD, "AG Alt", None, date(2020, 1, 1)),
    ),
    persons=(
        PersonRow(ANNA, "Anna Abel", "Abel Anna", "Frau"),
        PersonRow(BERND, "Bernd Bär", "Bär Bernd", "Herr"),
        PersonRow(CARLA, "Carla Cohn", "Cohn Carla", "Frau"),
        PersonRow(DORA, "Dora Dietz", "Dietz Dora"),
        PersonRow(EMIL, "Emil Engel", "Engel Emil", "Herr"),
        PersonRow(FRITZ, "Fritz Falk", "Falk Fritz", "Herr"),
    ),
    houses=(
        HouseRow(CITY, "Stadt Musterau", "", "Verwaltungsspitze"),
        HouseRow(POLICE, "Polizeistation Musterau", "Polizeistation", "Polizei"),
        HouseRow(SCHOOL, "Gesamtschule", "Schulen"),
        HouseRow(SHELTER, "Frauennotruf Musterau e. V.", "Notruf", "Frauennotruf"),
        HouseRow(WORKS, "Stadtwerke"),
    ),
    seats=(
        SeatRow(LEAD, ANNA, CITY, Role.CHAIR),
        SeatRow(LEAD, BERND, POLICE),
        SeatRow(LEAD, CARLA, None, Role.ADVISER, False),
        SeatRow(LEAD, DORA, None, Role.MEMBER, True, "Bürgerinnen und Bürger"),
        SeatRow(LEAD, EMIL, None),
        SeatRow(LEAD, None, SCHOOL),
        SeatRow(DRUGS, BERND, POLICE, Role.CHAIR),
        SeatRow(DRUGS, CARLA, None),
        SeatRow(DRUGS, FRITZ, None, ends_on=date(2024, 1, 1)),
        SeatRow(OLD, FRITZ, WORKS),
    ),
    posts=((CARLA, SCHOOL), (BERND, CITY), (BERND, POLICE), (ANNA, GONE)),
    wishes=((LEAD, "Frauennotruf"), (LEAD, "Polizei"), (DRUGS, "Frauennotruf"), (DRUGS, "Kirchen")),
)


def small(**choice):
    return network_of(SMALL, Choice(**choice), TODAY)


def large(tables=20, persons=320, houses=160):
    """Five hundred nodes, always the same."""
    dice = random.Random(2026)
    ids = (UUID(int=number) for number in range(1, 10_000))
    kinds = ("Sucht", "Gewalt", "Jugend", "Verkehr und Sicherheit", "Nord")
    rows = [TableRow(next(ids), f"Arbeitsgruppe {kinds[n % 5]} {n + 1}") for n in range(tables)]
    homes = [
        HouseRow(next(ids), f"Beratungsstelle im Quartier {n}", "", dice.choice(GROUPS))
        for n in range(houses)
    ]
    people = [
        PersonRow(next(ids), f"Dr. Christine Müller-Lüdenscheidt {n}", f"Müller {n}", "Frau")
        for n in range(persons)
    ]
    seats = [
        SeatRow(table.id, person.id, homes[number % (houses - 70)].id)
        for number, person in enumerate(people)
        for table in dice.sample(rows, 1 + (number % 4 == 0))
    ]
    wishes = [(rows[0].id, group) for group in GROUPS]
    return NetworkRows(rows, people, homes, seats, (), wishes)
