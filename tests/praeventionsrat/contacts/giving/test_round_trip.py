"""What is given to other programs comes back unchanged: CSV, Excel, vCard 4.0."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from praeventionsrat.contacts.card import ContactCard, Reach
from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.giving.cards import cards_of_organizations, cards_of_persons
from praeventionsrat.contacts.giving.table import sheet_of_cards, write_csv
from praeventionsrat.contacts.giving.vcards import write_vcards
from praeventionsrat.contacts.keywords import ContactKeyword, Keyword, KeywordKind
from praeventionsrat.contacts.reading.mapping import entries_of, suggest
from praeventionsrat.contacts.reading.sources import read_file
from praeventionsrat.contacts.reading.understanding import understand
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.documents import list_xlsx
from praeventionsrat.office.demo import build

TODAY = date(2026, 5, 4)
FULL = ContactCard(
    uid="01a20433-4180-755a-85f9-3af525aa2511",
    form_of_address="Frau",
    title="Prof. Dr.",
    given_name="Ana Łucja",
    affix="von",
    family_name="Öz; „Müller\\, Lüdenscheid“",
    post_title="Bürgermeisterin",
    organization="Müller & Söhne, Haus; Hof GmbH",
    organization_short="M&S",
    organization_kind="Unternehmen",
    sector="Handel und Gewerbe",
    department="Einkauf, Lager",
    role="Leitung; kommissarisch",
    official=Reach(
        "Straße 1, Hinterhaus",
        "01067",
        "Musterau",
        "Österreich",
        "Ana@firma.example",
        "+49 170 / 555-12",
        "0170 1",
        "06499 3",
        "https://firma.example",
    ),
    private=Reach("Weg 2", "35999", "Musterau", "", "ana@privat.example", "06499 4", "0170 5"),
    further_emails=("b@c.example", "d@e.example"),
    further_phones=("06499 7",),
    languages=("Türkisch", "Deutsch"),
    topics=("Sucht, Alkohol", "Zivilcourage"),
    districts=("Nord",),
    target_groups=("Jugendliche", "Eltern"),
    is_confidential=True,
    note='Erste Zeile; „ja“, "nein"\nzweite\n\nvierte – mit Tabulator\there',
)
PLAIN = ContactCard(given_name="Kim", family_name="Muster")
FORMULA = replace(PLAIN, family_name="Muster", note="=1+1", role="@SUM(A1)", organization="-Haus")


def written(cards, suffix, folder):
    path = folder / f"kontakte{suffix}"
    with path.open("wb") as out:
        if suffix == ".csv":
            write_csv(cards, out)
        elif suffix == ".vcf":
            write_vcards(cards, out)
        else:
            list_xlsx.render(sheet_of_cards("Kontakte", cards), out)
    return path


def read_back(path):
    source = read_file(path)
    entries = list(source.entries)
    for table in source.tables:
        entries += entries_of(table, suggest(table))
    found = understand(entries, source.refused)
    assert not found.refused
    return [replace(one.card, line=0) for one in found.contacts]


def bare(cards):
    return [replace(card, line=0) for card in cards]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".vcf"])
@pytest.mark.parametrize("card", [FULL, PLAIN, FORMULA], ids=["full", "plain", "formula"])
def test_a_card_comes_back_as_it_went(card, suffix, tmp_path):
    assert read_back(written([card], suffix, tmp_path)) == [card]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".vcf"])
def test_musterau_comes_back_as_it_went(work, suffix, tmp_path):
    build(work)
    persons = cards_of_persons(work, [row.id for row in work.persons.rows()], on=TODAY)
    houses = cards_of_organizations(work, [r.id for r in work.organizations.rows()], on=TODAY)
    assert len(persons) >= 18
    for cards in (persons, houses):
        assert read_back(written(cards, suffix, tmp_path)) == bare(cards)


def test_no_cell_of_a_csv_computes_and_a_number_keeps_its_plus(tmp_path):
    card = replace(FORMULA, official=Reach(phone="+49 170", mobile="+49+cmd|1"))
    text = written([card], ".csv", tmp_path).read_text(encoding="utf-8-sig")
    for cell in ("'=1+1", "'@SUM(A1)", "'-Haus", "+49 170", "'+49+cmd|1"):
        assert f'"{cell}"' in text


@pytest.fixture
def person(work):
    found = Person(
        given_name="Kim", family_name="Muster", note="geheim", email="k@privat.example",
        email_private=True, phone="06499 1",
    )  # fmt: skip
    work.persons.add(found)
    for number, (kind, value, private) in enumerate(
        (
            (ChannelKind.EMAIL, "k@amt.example", False),
            (ChannelKind.EMAIL, "k2@amt.example", False),
            (ChannelKind.MOBILE, "0170 9", True),
            (ChannelKind.MOBILE, "0170 8", True),
            (ChannelKind.WEBSITE, "https://kim.example", True),
        )
    ):
        work.channels.add(
            Channel(person_id=found.id, kind=kind, value=value, is_private=private, position=number)
        )
    for street, private in (("Hauptstraße 1", False), ("Heimweg 2", True)):
        work.contact_addresses.add(
            ContactAddress(person_id=found.id, street=street, city="Musterau", is_private=private)
        )
    return found


def card_of(work, person):
    (card,) = cards_of_persons(work, [person.id], on=TODAY)
    return card


def test_what_is_private_stands_apart_and_the_rest_further_down(work, person):
    card = card_of(work, person)
    assert card.official == Reach(
        "Hauptstraße 1", city="Musterau", email="k@amt.example", phone="06499 1"
    )
    assert card.private == Reach(
        "Heimweg 2", city="Musterau", email="k@privat.example", mobile="0170 9",
        website="https://kim.example",
    )  # fmt: skip
    assert card.further_emails == ("k2@amt.example",)
    assert card.further_phones == ("0170 8",)
    assert card.note == "geheim"


def test_nothing_private_leaves_where_it_must_not(work, person):
    person.no_forwarding = True
    card = card_of(work, person)
    assert card.is_confidential
    assert card.private == Reach()
    assert (card.note, card.further_phones) == ("", ())
    assert card.official.email == "k@amt.example"
    house = Organization(name="Frauenhaus", no_forwarding=True, note="Anschrift geheim")
    work.organizations.add(house)
    work.channels.add(
        Channel(organization_id=house.id, kind=ChannelKind.PHONE, value="1", is_private=True)
    )
    (card,) = cards_of_organizations(work, [house.id], on=TODAY)
    assert (card.note, card.further_phones, card.is_confidential) == ("", (), True)


def test_a_card_for_each_post_of_today(work, person):
    houses = [Organization(name=name) for name in ("Amt", "Verein", "Vorbei", "Fort")]
    for house, ends in zip(houses, (None, date(2026, 5, 5), TODAY, None), strict=True):
        work.organizations.add(house)
        work.posts.add(Post(person_id=person.id, organization_id=house.id, ends_on=ends))
    houses[3].deleted_at = datetime.now(UTC)
    cards = cards_of_persons(work, [person.id], on=TODAY)
    assert [(card.line, card.organization) for card in cards] == [(1, "Amt"), (2, "Verein")]


def test_words_go_along_with_persons_and_institutions(work, person):
    house = Organization(name="Amt")
    work.organizations.add(house)
    for kind, name, owner in (
        (KeywordKind.TOPIC, "Sucht", {"person_id": person.id}),
        (KeywordKind.TOPIC, "Gewalt", {"person_id": person.id}),
        (KeywordKind.DISTRICT, "Nord", {"organization_id": house.id}),
    ):
        word = Keyword(kind=kind, name=name)
        work.keywords.add(word)
        work.contact_keywords.add(ContactKeyword(keyword_id=word.id, **owner))
    assert card_of(work, person).topics == ("Sucht", "Gewalt")
    (card,) = cards_of_organizations(work, [house.id], on=TODAY)
    assert card.districts == ("Nord",)
