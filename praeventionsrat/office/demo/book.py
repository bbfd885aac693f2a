"""What Musterau knows of its contacts beside names: types, words, channels, vacant posts."""

from datetime import date
from uuid import UUID

from praeventionsrat.contacts.channels import ChannelFields, ChannelKind, ContactAddressFields
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.posts import choose_main_contact, hand_over_post
from praeventionsrat.contacts.reaching import add_address, add_channel
from praeventionsrat.contacts.records import PostFields
from praeventionsrat.contacts.tagging import give_keyword
from praeventionsrat.contacts.usecases import end_post, give_post
from praeventionsrat.council.open_seats import OpenSeatFields
from praeventionsrat.council.sending import offer_seat
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work

DISTRICT, TOPIC = KeywordKind.DISTRICT, KeywordKind.TOPIC
GROUP, LANGUAGE = KeywordKind.TARGET_GROUP, KeywordKind.LANGUAGE
KINDS = {
    "Behörde": ("Stadt Musterau", "Ordnungsamt", "Jugendamt", "Tiefbauamt"),
    "Polizei": ("Polizeistation", "PP Mittelhessen"),
    "Justiz": ("Staatsanwaltschaft",),
    "Schule": ("Schulen",),
    "Kirche, Religionsgemeinschaft": ("Kirchen",),
    "Verein": ("Handel & Gewerbe", "Sportverein TSV"),
    "Krankenhaus, Krankenkasse": ("Klinikum",),
    "Unternehmen": ("Wohnungsbau", "Stadtwerke"),
    "Beirat": ("Jugendbeirat",),
    "Beratungsstelle": ("Suchtberatung", "Frauennotruf"),
}
CARRIERS = {
    "Schulen": "Landkreis Musterland",
    "Suchtberatung": "Diakonie Lahnaue",
    "Klinikum": "Landkreis Musterland",
    "Wohnungsbau": "Stadt Musterau",
}
WORDS = (
    ("Schulen", DISTRICT, "Nordstadt"),
    ("Schulen", TOPIC, "Gewaltprävention"),
    ("Schulen", TOPIC, "Medien und Internet"),
    ("Schulen", GROUP, "Jugendliche"),
    ("Kirchen", DISTRICT, "Altstadt"),
    ("Handel & Gewerbe", DISTRICT, "Altstadt"),
    ("Handel & Gewerbe", TOPIC, "Einbruchschutz"),
    ("Sportverein TSV", DISTRICT, "Nordstadt"),
    ("Sportverein TSV", GROUP, "Kinder"),
    ("Wohnungsbau", DISTRICT, "Nordstadt"),
    ("Suchtberatung", TOPIC, "Suchtprävention"),
    ("Suchtberatung", LANGUAGE, "Türkisch"),
    ("Suchtberatung", LANGUAGE, "Russisch"),
    ("Frauennotruf", TOPIC, "Häusliche Gewalt"),
    ("Frauennotruf", GROUP, "Frauen"),
    ("Jugendbeirat", GROUP, "Jugendliche"),
)
LANGUAGES = (("Bergfeld", "Türkisch"), ("Karadeniz", "Türkisch"), ("Wunderlich", "Russisch"))


def fill(work: Work, town: Town) -> None:
    """Give the institutions types and words, and some contacts further channels."""
    for kind, houses in KINDS.items():
        for house in houses:
            work.organizations.get(town.organizations[house]).kind = kind
    for house, carrier in CARRIERS.items():
        work.organizations.get(town.organizations[house]).carrier = carrier
    for house, word, name in WORDS:
        give_keyword(work, word, name, organization_id=town.organizations[house])
    for person, name in LANGUAGES:
        give_keyword(work, LANGUAGE, name, person_id=town.persons[person])
    _channels(work, town)
    _posts(work, town)


def _channels(work: Work, town: Town) -> None:
    keeper, school = town.persons["Querfurth"], town.organizations["Schulen"]
    for fields in (
        ChannelFields(person_id=keeper, kind=ChannelKind.FAX, value="06499 000-149"),
        ChannelFields(
            person_id=keeper,
            kind=ChannelKind.MOBILE,
            value="0151 00000 140",
            is_private=True,
            note="nur im Notfall",
        ),
        ChannelFields(organization_id=school, kind=ChannelKind.FAX, value="06499 000-399"),
    ):
        add_channel(work, fields)
    add_address(
        work,
        ContactAddressFields(
            person_id=town.persons["Brettschneider"],
            label="Privat",
            street="Auf der Höhe 17",
            postal_code="35999",
            city="Musterau",
            is_private=True,
        ),
    )


def _posts(work: Work, town: Town) -> None:
    """A main contact, a vacant post with an address of its own, and somebody who followed."""
    head = work.posts.where(person_id=town.persons["Wisselbeck"])[0]
    choose_main_contact(work, head.id)
    fields = PostFields(
        organization_id=town.organizations["PP Mittelhessen"],
        role="Leitung der Abteilung Prävention",
        email="praevention@pp-mittelhessen.example",
    )
    give_post(work, fields)
    (blank,) = work.posts.where(person_id=town.persons["Wunderlich"])
    end_post(work, blank.id)
    lead = PostFields(
        person_id=town.persons["Bergfeld"],
        organization_id=town.organizations["Suchtberatung"],
        role="Leitung",
        starts_on=date(2022, 1, 1),
    )
    made = give_post(work, lead)
    hand_over_post(work, made, town.persons["Wunderlich"], on=date(2025, 1, 1))


def seat(work: Work, town: Town, committee_id: UUID) -> None:
    """A seat for which the institution has named nobody yet."""
    house = town.organizations["Sportverein TSV"]
    offer_seat(work, OpenSeatFields(committee_id=committee_id, organization_id=house))
