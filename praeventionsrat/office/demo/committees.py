"""The councils of Musterau."""

from datetime import date
from uuid import UUID

from praeventionsrat.council.presets import CONSENSUS, FREE, HGO
from praeventionsrat.council.records import CommitteeFields, MembershipFields, Role
from praeventionsrat.council.usecases import add_deputy, add_member, create_committee
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work

SINCE = date(2023, 3, 1)
STEERING = (  # family name, role, voting, institution, what the seat is called
    ("Eichenlaub", Role.CHAIR, True, "Stadt Musterau", "Stadt Musterau"),
    ("Dornbusch", Role.DEPUTY_CHAIR, True, "Polizeistation", ""),
    ("Holtkötter", Role.MEMBER, True, "Ordnungsamt", ""),
    ("Ögretmen", Role.MEMBER, True, "Jugendamt", ""),
    ("Wisselbeck", Role.MEMBER, True, "Schulen", ""),
    ("Pfefferkorn", Role.MEMBER, True, "Staatsanwaltschaft", ""),
    ("Tüncher", Role.MEMBER, True, "Kirchen", ""),
    ("Abendroth", Role.MEMBER, True, "Handel & Gewerbe", ""),
    ("Lohgerber", Role.MEMBER, True, "Sportverein TSV", ""),
    ("Vielhaber", Role.MEMBER, True, "Klinikum", ""),
    ("Achtnich", Role.MEMBER, True, "Wohnungsbau", ""),
    ("Rabenhorst", Role.ADVISER, False, "PP Mittelhessen", "KOMPASS-Beraterin"),
    ("Steinfurth", Role.ADVISER, False, "Jugendbeirat", ""),
    ("Querfurth", Role.KEEPER, False, "Stadt Musterau", "Geschäftsstelle"),
)
ADDICTION = ("Wunderlich", "Ögretmen", "Wisselbeck", "Rabenhorst")
NORTH = ("Holtkötter", "Dornbusch", "Achtnich", "Steinfurth")


def found(work: Work, town: Town) -> dict[str, UUID]:
    """Put the committees on record; returns their ids by short name."""
    steering = create_committee(
        work,
        CommitteeFields(
            name="Lenkungsgruppe des Präventionsrates",
            short_name="Lenkungsgruppe",
            legal_basis="Geschäftsordnung des Präventionsrates der Stadt Musterau",
            legal_members=11,
            default_place="Rathaus, Sitzungssaal Mansbach",
            starts_on=SINCE,
        ),
        HGO,
    )
    for family, role, voting, sender, seat in STEERING:
        seat_id = add_member(
            work,
            MembershipFields(
                committee_id=steering,
                person_id=town.persons[family],
                role=role,
                voting_right=voting,
                organization_id=town.organizations[sender],
                seat=seat,
                starts_on=SINCE,
            ),
        )
        if family == "Lohgerber":
            add_deputy(work, seat_id, town.persons["Karadeniz"])
    addiction = create_committee(
        work, CommitteeFields(name="AG Sucht", default_place="Rathaus, Raum 112"), FREE
    )
    north = create_committee(
        work, CommitteeFields(name="Stadtteilrat Nord", default_place="Bürgerhaus Nord"), CONSENSUS
    )
    for committee, families in ((addiction, ADDICTION), (north, NORTH)):
        for place, family in enumerate(families):
            role = Role.CHAIR if place == 0 else Role.MEMBER
            add_member(
                work,
                MembershipFields(committee_id=committee, person_id=town.persons[family], role=role),
            )
    return {"Lenkungsgruppe": steering, "AG Sucht": addiction, "Stadtteilrat Nord": north}
