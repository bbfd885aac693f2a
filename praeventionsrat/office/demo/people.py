"""Who lives and works in Musterau."""

from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.office.ports import Work


@dataclass(frozen=True, slots=True)
class Town:
    """Ids of persons by family name and of institutions by short name."""

    persons: dict[str, UUID]
    organizations: dict[str, UUID]


ORGANIZATIONS = (
    ("Stadt Musterau", "Stadt Musterau", "Rathausplatz 1"),
    ("Polizeistation Musterau", "Polizeistation", "Bahnhofstraße 12"),
    ("Polizeipräsidium Mittelhessen", "PP Mittelhessen", ""),
    ("Staatsanwaltschaft Musterland", "Staatsanwaltschaft", ""),
    ("Ordnungsamt der Stadt Musterau", "Ordnungsamt", "Rathausplatz 1"),
    ("Jugendamt der Stadt Musterau", "Jugendamt", "Rathausplatz 1"),
    ("Gesamtschule Musterau", "Schulen", "Schulweg 3"),
    ("Evangelische Kirchengemeinde Musterau", "Kirchen", "Kirchplatz 2"),
    ("Gewerbeverein Musterau e. V.", "Handel & Gewerbe", "Marktplatz 7"),
    ("TSV Musterau 1894 e. V.", "Sportverein TSV", "Am Sportfeld 1"),
    ("Klinikum Musterau", "Klinikum", "Klinikweg 1"),
    ("Wohnungsbau Musterau GmbH", "Wohnungsbau", "Lahnstraße 20"),
    ("Stadtwerke Musterau", "Stadtwerke", "Werkstraße 5"),
    ("Jugendbeirat der Stadt Musterau", "Jugendbeirat", ""),
    ("Suchtberatung Lahnaue", "Suchtberatung", "Lahnstraße 4"),
    ("Frauennotruf Musterau e. V.", "Frauennotruf", ""),
    ("Tiefbauamt der Stadt Musterau", "Tiefbauamt", "Rathausplatz 1"),
)

SECTORS = {
    "Stadt Musterau": "Verwaltungsspitze",
    "Polizeistation": "Polizei",
    "PP Mittelhessen": "Polizei",
    "Staatsanwaltschaft": "Justiz",
    "Handel & Gewerbe": "Handel und Gewerbe",
    "Sportverein TSV": "Vereine und Sport",
    "Klinikum": "Gesundheit",
    "Wohnungsbau": "Wohnungswirtschaft",
    "Suchtberatung": "Suchthilfe",
}
"""The groups of institutions that are not called like one."""

PERSONS = (  # address, post, title, given, family, e-mail, phone, institution, role there
    ("Frau", "Bürgermeisterin", "Dr.", "Jutta", "Eichenlaub", "buergermeisterin@musterau.example",
     "06499 000-100", "Stadt Musterau", "Bürgermeisterin"),
    ("Herr", "Erster Polizeihauptkommissar", "", "Malte", "Dornbusch",
     "praevention@polizei-musterau.example", "", "Polizeistation", "Leiter"),
    ("Frau", "", "", "Sabine", "Holtkötter", "s.holtkoetter@musterau.example", "06499 000-120",
     "Ordnungsamt", "Amtsleiterin"),
    ("Herr", "", "", "Ferdinand", "Ögretmen", "f.oegretmen@musterau.example", "06499 000-230",
     "Jugendamt", "Fachbereichsleiter"),
    ("Frau", "", "", "Inga", "Wisselbeck", "", "", "Schulen", "Schulleiterin"),
    ("Frau", "Staatsanwältin", "", "Ruth", "Pfefferkorn", "", "", "Staatsanwaltschaft", ""),
    ("Herr", "Pfarrer", "", "Anselm", "Tüncher", "", "", "Kirchen", "Pfarrer"),
    ("Frau", "", "", "Kerstin", "Abendroth", "", "", "Handel & Gewerbe", "Vorsitzende"),
    ("Frau", "", "", "Petra", "Lohgerber", "", "", "Sportverein TSV", "Vorsitzende"),
    ("Herr", "", "", "Yusuf", "Karadeniz", "", "", "Sportverein TSV", "Jugendwart"),
    ("Herr", "", "Dr.", "Hans-Jörg", "Vielhaber", "", "", "Klinikum", "Chefarzt"),
    ("Herr", "", "", "Volker", "Achtnich", "", "", "Wohnungsbau", "Geschäftsführer"),
    ("Frau", "PHK'in", "", "Lena", "Rabenhorst", "", "", "PP Mittelhessen", "KOMPASS-Beraterin"),
    ("Frau", "", "", "Noemi", "Steinfurth", "", "", "Jugendbeirat", "Sprecherin"),
    ("Frau", "", "", "Marion", "Querfurth", "praeventionsrat@musterau.example", "06499 000-140",
     "Stadt Musterau", "Geschäftsstelle des Präventionsrates"),
    ("Herr", "", "Dipl.-Ing.", "Olaf", "Brettschneider", "", "", "Stadtwerke", "Netze"),
    ("Frau", "", "", "Nele", "Wunderlich", "info@suchtberatung.example", "", "Suchtberatung", ""),
    ("Frau", "", "", "Ayse", "Bergfeld", "kontakt@frauennotruf.example", "", "Frauennotruf",
     "Beraterin"),
)  # fmt: skip


def settle(work: Work) -> Town:
    """Put institutions, persons and their posts on record."""
    organizations = {
        short: create_organization(
            work,
            OrganizationFields(
                name=name,
                short_name=short if short != name else "",
                street=street,
                postal_code="35999" if street else "",
                city="Musterau",
                sector=SECTORS.get(short, ""),
            ),
        )
        for name, short, street in ORGANIZATIONS
    }
    persons: dict[str, UUID] = {}
    for address, post, title, given, family, email, phone, organization, role in PERSONS:
        persons[family] = create_person(
            work,
            PersonFields(
                form_of_address=address,
                post_title=post,
                title=title,
                given_name=given,
                family_name=family,
                email=email,
                phone=phone,
            ),
        )
        give_post(
            work,
            PostFields(
                person_id=persons[family], organization_id=organizations[organization], role=role
            ),
        )
    return Town(persons, organizations)
