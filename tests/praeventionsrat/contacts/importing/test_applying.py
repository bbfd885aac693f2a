"""What an import writes: everything or nothing, and over nothing that stands."""

from datetime import date
from pathlib import Path

import pytest

from praeventionsrat.contacts.channels import ChannelKind
from praeventionsrat.contacts.importing.applying import Imported
from praeventionsrat.contacts.importing.persons import Differing
from praeventionsrat.contacts.importing.plan import Answers, source_of
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.reading.decoding import decoded
from praeventionsrat.contacts.records import OrganizationFields, PostFields
from praeventionsrat.contacts.tagging import give_keyword, keywords_of
from praeventionsrat.contacts.usecases import edit_organization, give_post
from praeventionsrat.german import fold

DAY = date(2026, 5, 3)
SAMPLES = Path(__file__).parents[4] / "tests" / "samples"
OUTLOOK = decoded((SAMPLES / "fiktiv_kontakte_outlook_de.csv").read_bytes())
EXHIBITORS = decoded((SAMPLES / "fiktiv_aussteller.csv").read_bytes())


def only(records):
    (one,) = records
    return one


def test_an_outlook_export_becomes_persons_institutions_and_posts(imported, ask):
    assert imported(OUTLOOK) == Imported(3, 0, 2, 0, 0)
    persons = {one.family_name: one for one in ask(lambda work: work.persons.all())}
    sabine = persons["Holtkötter"]
    assert (sabine.form_of_address, sabine.given_name) == ("Frau", "Sabine")
    assert (sabine.email, sabine.phone) == ("s.holtkoetter@musterau.example", "+49 6499 000-120")
    assert sabine.data_source == "Import aus kontakte.csv am 03.05.2026"
    assert persons["Bergfeld"].no_forwarding
    assert not sabine.no_forwarding
    town = only(ask(lambda work: work.organizations.where(name="Stadt Musterau")))
    assert (town.street, town.postal_code, town.city) == ("Rathausplatz 1", "35999", "Musterau")
    assert (town.email, town.phone) == ("", "")
    post = only(ask(lambda work: work.posts.where(person_id=sabine.id)))
    assert (post.role, post.department) == ("Amtsleiterin", "Ordnungsamt")
    words = ask(lambda work: keywords_of(work, person_id=sabine.id))
    assert {word.name for word in words} == {"Präventionsrat", "Lenkungsgruppe"}
    assert ask(lambda work: work.contact_addresses.all()) == []


def test_the_same_file_again_changes_nothing(imported, ask):
    imported(OUTLOOK)
    before = ask(lambda work: [one.model_dump() for one in work.persons.all()])
    assert imported(OUTLOOK) == Imported(0, 0, 0, 0, 5)
    assert ask(lambda work: [one.model_dump() for one in work.persons.all()]) == before


def test_the_second_file_completes_what_the_first_left_open(imported, ask):
    imported(OUTLOOK)
    answers = Answers(
        houses={
            fold("Frauennotruf Musterau"): only(
                ask(lambda work: work.organizations.where(name="Frauennotruf Musterau e. V."))
            ).id
        }
    )
    assert imported(EXHIBITORS, answers) == Imported(4, 1, 4, 0, 1)
    ayse = only(ask(lambda work: work.persons.where(family_name="Bergfeld")))
    assert ayse.mobile == "0170 0000005"
    assert len(ask(lambda work: work.posts.where(person_id=ayse.id))) == 1


def test_one_undo_takes_everything_back(imported, store, ask):
    imported(OUTLOOK)
    assert store.undo_label() == "Kontakte übernehmen"
    store.undo()
    assert ask(lambda work: work.persons.all()) == []
    assert ask(lambda work: work.organizations.all()) == []
    assert ask(lambda work: work.contact_keywords.all()) == []
    store.redo()
    assert len(ask(lambda work: work.persons.all())) == 3


def test_what_is_on_record_is_never_written_over(imported, person, ask):
    ina = person(given_name="Ina", family_name="Weber", email="ina@x.example", phone="1", note="n")
    text = (
        "Name;Anrede;E-Mail;Telefon;Mobil;Notiz;Titel\n"
        "Ina Weber;Frau;ina@x.example;06499 22222;0170 1;anders;Dr.\n"
    )
    assert imported(text) == Imported(0, 1, 0, 0, 0)
    found = ask(lambda work: work.persons.get(ina))
    assert (found.phone, found.mobile, found.note) == ("1", "0170 1", "n\n\nanders")
    assert (found.form_of_address, found.title) == ("Frau", "Dr.")
    channel = only(ask(lambda work: work.channels.where(person_id=ina)))
    assert (channel.kind, channel.value) == (ChannelKind.PHONE, "06499 22222")


def test_an_affix_that_stands_in_the_name_is_not_doubled(imported, person, ask):
    person(given_name="Ina", family_name="von Muster", email="i@x.example")
    imported("Name;E-Mail\nIna von Muster;i@x.example\n")
    assert only(ask(lambda work: work.persons.all())).name == "Ina von Muster"


def test_private_ways_are_marked_as_private(imported, ask):
    imported(
        "Name,E-Mail,E-Mail privat,Telefon privat,Mobil,Mobil privat,Fax,Webseite privat,"
        "Straße privat,Ort privat,E-Mail 2\n"
        "Ina Weber,a@x.example,b@x.example,06499 1,0170 1,0170 2,06499 9,https://ina.example,"
        "Gasse 2,Musterau,c@x.example\n"
    )
    ina = only(ask(lambda work: work.persons.all()))
    assert (ina.email, ina.email_private) == ("a@x.example", False)
    assert (ina.phone, ina.phone_private) == ("06499 1", True)
    assert (ina.mobile, ina.mobile_private) == ("0170 1", False)
    channels = ask(lambda work: work.channels.where(person_id=ina.id))
    assert [(one.kind, one.value, one.is_private) for one in channels] == [
        (ChannelKind.EMAIL, "b@x.example", True),
        (ChannelKind.MOBILE, "0170 2", True),
        (ChannelKind.FAX, "06499 9", False),
        (ChannelKind.WEBSITE, "https://ina.example", True),
        (ChannelKind.EMAIL, "c@x.example", False),
    ]
    address = only(ask(lambda work: work.contact_addresses.where(person_id=ina.id)))
    assert (address.label, address.street, address.is_private) == (
        "Privatanschrift",
        "Gasse 2",
        True,
    )
    assert address.for_letters


def test_letters_go_to_the_office_not_home(imported, ask):
    text = (
        "Name;Institution;Straße;Ort;Straße privat;Ort privat;E-Mail\n"
        "Ina Weber;Schule;Platz 1;Musterau;Gasse 2;Nebenau\n"
        "Otto Abel;Schule;Hof 9;Musterau;;\n"
        "Kim Lang;;Weg 4;Musterau;Gasse 3;Nebenau;k@x.example\n"
    )
    imported(text)
    school = only(ask(lambda work: work.organizations.all()))
    assert school.street == "Platz 1"
    addresses = {one.street: one for one in ask(lambda work: work.contact_addresses.all())}
    assert not addresses["Gasse 2"].for_letters
    assert addresses["Hof 9"].label == "Dienstanschrift"
    assert not addresses["Hof 9"].for_letters
    assert addresses["Weg 4"].for_letters
    assert not addresses["Gasse 3"].for_letters
    assert imported(text) == Imported(0, 0, 0, 0, 4)


def test_an_institution_alone_keeps_its_own_ways(imported, ask):
    text = (
        "Institution;Kurzname;Art der Institution;Gruppe;E-Mail;Telefon;Mobil;Webseite;Notiz;"
        "Themen;Keine Weitergabe\n"
        "Sportverein;SV;Verein;Vereine/Sport;i@sv.example;06499 5;0170 9;sv.example;ab 17 Uhr;"
        "Sport;ja\n"
    )
    assert imported(text) == Imported(0, 0, 1, 0, 0)
    club = only(ask(lambda work: work.organizations.all()))
    assert (club.short_name, club.kind, club.sector) == ("SV", "Verein", "Vereine/Sport")
    assert (club.email, club.phone, club.website) == ("i@sv.example", "06499 5", "sv.example")
    assert (club.note, club.no_forwarding) == ("ab 17 Uhr", True)
    channel = only(ask(lambda work: work.channels.where(organization_id=club.id)))
    assert (channel.kind, channel.value) == (ChannelKind.MOBILE, "0170 9")
    words = ask(lambda work: keywords_of(work, organization_id=club.id))
    assert [(word.kind, word.name) for word in words] == [(KeywordKind.TOPIC, "Sport")]
    assert imported(text.replace(";ab 17 Uhr", ";").replace("Sport;ja", "Sport, Jugend;ja")) == (
        Imported(0, 0, 0, 1, 0)
    )


def test_words_a_contact_has_are_not_given_twice(imported, person, store, ask):
    ina = person(given_name="Ina", family_name="Weber", email="i@x.example")
    with store.begin("Wort") as work:
        give_keyword(work, KeywordKind.DISTRICT, "Nord", person_id=ina)
    text = (
        "Name;E-Mail;Stadtteile;Zielgruppen;Sprachen\nIna Weber;i@x.example;nord; Eltern;Türkisch\n"
    )
    assert imported(text) == Imported(0, 1, 0, 0, 0)
    words = ask(lambda work: keywords_of(work, person_id=ina))
    assert {word.name for word in words} == {"Nord", "Eltern", "Türkisch"}
    assert imported(text) == Imported(0, 0, 0, 0, 1)


def test_a_second_line_about_a_person_gives_her_a_second_post(imported, ask):
    imported(
        "Name;Institution;E-Mail;Funktion\nIna Weber;Schule;i@x.example;Leiterin\n"
        "Ina Weber;Verein;i@x.example;Vorsitzende\n"
    )
    ina = only(ask(lambda work: work.persons.all()))
    roles = {post.role for post in ask(lambda work: work.posts.where(person_id=ina.id))}
    assert roles == {"Leiterin", "Vorsitzende"}


def test_a_post_on_record_gets_what_it_lacks_and_an_ended_one_stays_ended(
    imported, person, house, store, ask
):
    ina, club = person(given_name="Ina", family_name="Weber", email="i@x.example"), house(name="SV")
    with store.begin("Funktion") as work:
        give_post(work, PostFields(person_id=ina, organization_id=club, ends_on=DAY))
    text = "Name;Institution;E-Mail;Funktion\nIna Weber;SV;i@x.example;{role}\n"
    assert imported(text.format(role="")).completed_persons == 1
    assert imported(text.format(role="Trainerin")).completed_persons == 1
    assert imported(text.format(role="Vorsitzende")).completed_persons == 0
    roles = sorted(post.role for post in ask(lambda work: work.posts.where(person_id=ina)))
    assert roles == ["", "Trainerin"]


def test_what_has_no_place_of_its_own_stands_in_the_note(imported, ask):
    imported(
        "Name;Namensnachsatz;Fotonummer;Funktion;Abteilung;Notiz\n"
        "Ina Weber;jun.;7;Sprecherin;Team A;mag Tee\n"
    )
    ina = only(ask(lambda work: work.persons.all()))
    assert ina.note == "mag Tee\nNamensnachsatz: jun.\nFoto Nr.: 7\nSprecherin, Team A"


def test_who_wishes_a_neutral_salutation_gets_none_of_frau_and_herr(imported, ask):
    imported("Name;Anrede;Neutrale Anrede\nKim Weber;Frau;ja\n")
    assert only(ask(lambda work: work.persons.all())).form_of_address == ""


def test_a_refused_line_does_not_stop_the_others(imported):
    assert imported("Name;E-Mail\n;a@x.example\nIna Weber;\n").new_persons == 1


def test_an_address_the_house_has_is_not_kept_twice(imported, house, store, ask):
    club = house(name="SV", street="Platz 1", city="Musterau")
    imported("Name;Institution;Straße;Ort\nIna Weber;SV;Platz 1;Musterau\n")
    assert ask(lambda work: work.contact_addresses.all()) == []
    with store.begin("Umzug") as work:
        edit_organization(
            work, club, OrganizationFields(name="SV", street="Hof 2", city="Musterau")
        )
    imported("Name;Institution;Straße;Ort\nIna Weber;SV;Platz 1;Musterau\n")
    assert only(ask(lambda work: work.contact_addresses.all())).street == "Platz 1"


@pytest.mark.parametrize("length", [0, 300])
def test_the_source_names_the_file_within_bounds(length):
    assert len(source_of("x" * length, DAY)) <= 300


NOTES = "Name;E-Mail;Notiz\nIna Weber;i@x.example;{note}\n"


def test_a_new_note_stands_below_the_old_one_and_only_once(imported, ask):
    imported(NOTES.format(note="im Jahr 2026 neu"))
    assert imported(NOTES.format(note="ja")).completed_persons == 1
    assert imported(NOTES.format(note="Ja")) == Imported(0, 0, 0, 0, 1)
    assert only(ask(lambda work: work.persons.all())).note == "im Jahr 2026 neu\n\nja"


def test_a_second_line_about_somebody_loses_neither_note_nor_function(imported, ask):
    made = imported(
        "Name;Institution;E-Mail;Notiz;Funktion;Abteilung\n"
        "Ina Weber;SV;i@x.example;eins;Leiterin;Jugend\n"
        "Ina Weber;SV;i@x.example;zwei;Vorsitzende;jugend\n"
    )
    assert only(ask(lambda work: work.persons.all())).note == "eins\n\nzwei"
    assert only(ask(lambda work: work.posts.all())).role == "Leiterin"
    assert made.differing == (Differing("Ina Weber", "Vorsitzende", "Leiterin"),)


def test_a_note_for_which_there_is_no_room_leaves_the_old_one_whole(imported, person, ask):
    person(family_name="Weber", given_name="Ina", email="i@x.example", note="n" * 100_000)
    assert imported(NOTES.format(note="neu")).unchanged == 0
    assert only(ask(lambda work: work.persons.all())).note == "n" * 100_000


def test_the_note_of_an_institution_is_added_too(imported, house, ask):
    house(name="SV", note="alt")
    assert imported("Institution;Notiz\nSV;neu\n").completed_houses == 1
    assert only(ask(lambda work: work.organizations.all())).note == "alt\n\nneu"


def test_of_two_institutions_of_one_name_no_address_is_lost(imported, ask):
    text = (
        "Institution;Straße;PLZ;Ort\nKita Nord;Weg 1;01099;Dresden\n"
        "Kita Nord;Weg 2;35999;Musterau\nKita Nord;;;Dresden\n"
    )
    assert imported(text).further_places == 1
    assert only(ask(lambda work: work.organizations.all())).city == "Dresden"
    further = only(ask(lambda work: work.contact_addresses.all()))
    assert (further.street, further.postal_code, further.city) == ("Weg 2", "35999", "Musterau")
    assert imported(text) == Imported(0, 0, 0, 0, 1)


def test_an_address_that_is_known_in_part_is_completed(imported, house, ask):
    house(name="SV", city="Musterau")
    imported("Institution;Straße;Ort\nSV;Platz 1;Musterau\n")
    assert only(ask(lambda work: work.organizations.all())).street == "Platz 1"
    assert ask(lambda work: work.contact_addresses.all()) == []
