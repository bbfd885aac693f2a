"""The yearly check-up: forms as on record go out, answers come back and are merged."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from praeventionsrat.contacts import mailing_lists, sending
from praeventionsrat.contacts.addressees import Recipient, gather_addressees
from praeventionsrat.contacts.channels import (
    ChannelFields,
    ChannelKind,
    ContactAddressFields,
)
from praeventionsrat.contacts.checking.answers import (
    Decision,
    forms_for,
    merge_answers,
    recognise,
)
from praeventionsrat.contacts.checking.book import Whose
from praeventionsrat.contacts.checking.on_record import fields_of, values_of
from praeventionsrat.contacts.checking.taking import take_over
from praeventionsrat.contacts.documents.check_up import forms_of
from praeventionsrat.contacts.documents.check_up_word import written
from praeventionsrat.contacts.documents.job import MailingJob
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.lists import MailingListFields
from praeventionsrat.contacts.mailings import MailingFields, MailingKind
from praeventionsrat.contacts.reaching import add_address, add_channel
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.tagging import give_keyword
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.reply_form import FormReply, read, sign
from praeventionsrat.errors import Invalid, UserError
from tests.returned_word import retype

ON = date(2026, 3, 1)


@pytest.fixture
def town(store):
    """A person with a post, and a school; both got a form."""
    made = SimpleNamespace()
    with store.begin("Aufbau") as work:
        made.kim = create_person(
            work, PersonFields(given_name="Kim", family_name="Kaya", email="k@x.example", phone="1")
        )
        made.school = create_organization(
            work, OrganizationFields(name="Schule", street="Weg 1", city="Musterau", phone="9")
        )
        fields = PostFields(person_id=made.kim, organization_id=made.school, role="Lehrerin")
        made.post = give_post(work, fields)
        made.list = mailing_lists.create_list(work, MailingListFields(name="Netz"))
        whom = [Recipient(person_id=made.kim), Recipient(organization_id=made.school)]
        to = gather_addressees(work, whom, on=ON)
        fields = MailingFields(title="Abfrage 2026", kind=MailingKind.CHECK_UP)
        made.mailing = sending.keep_mailing(work, fields, made.list, to, on=ON)
        forms = forms_for(work, made.mailing, to, ON)
        secret = work.mailings.get(made.mailing).secret
    job = MailingJob(Head(), "Netz", tuple(to), secret=secret, forms=forms)
    made.of_kim, made.of_school = [written(form) for form in forms_of(job)]
    return made


def values(store, **whose):
    with store.read() as work:
        return values_of(work, Whose(**whose), ON)


def take(store, typed, **whose):
    with store.begin("Übernehmen") as work:
        take_over(work, Whose(**whose), typed, on=ON)
    after = values(store, **whose)
    return {tag: after[tag] for tag in typed}


def answer(store, content, **typed):
    with store.read() as work:
        return recognise(work, read(retype(content, typed)), ON)


def test_an_answer_is_known_again_compared_and_merged(store, town):
    found = answer(store, town.of_kim, telefon="2", funktion="Schulleiterin", plz="35999",
                   bemerkung="Ab Mai in Elternzeit", einwilligung_fotos="ja")  # fmt: skip
    assert (found.name, found.contact, found.answered_on) == (
        "Kim Kaya",
        ("person", town.kim),
        None,
    )
    differences = found.comparison.differences
    assert [d.sentence for d in differences] == [
        "Funktion: bisher Lehrerin, jetzt Schulleiterin",
        "Postleitzahl: bisher leer, jetzt 35999",
        "Telefon: bisher 1, jetzt 2",
        "Fotos: bisher leer, jetzt ja",
        "Bemerkung: bisher leer, jetzt Ab Mai in Elternzeit",
    ]
    chosen = {d.field.name: d.after for d in differences if not d.field.by_hand}
    with store.begin("Übernehmen") as work:
        assert merge_answers(work, [Decision(found, chosen)], on=ON) == 1
    with store.read() as work:
        kim = work.persons.get(town.kim)
        assert (kim.phone, kim.checked_on) == ("2", ON)
        assert work.posts.get(town.post).role == "Schulleiterin"
        assert work.organizations.get(town.school).postal_code == ""
        assert [c.way for c in work.consents.where(person_id=town.kim)] == ["Formular"]
        note = work.contact_notes.where(person_id=town.kim)[0]
        assert note.text.splitlines() == [
            "Antwort auf „Abfrage 2026“:",
            "Postleitzahl: bisher leer, jetzt 35999",
            "Bemerkung: bisher leer, jetzt Ab Mai in Elternzeit",
        ]
        assert sending.view_mailing(work, town.mailing).row.answered == 1
    assert answer(store, town.of_kim).answered_on == ON
    store.undo()
    with store.read() as work:
        assert work.persons.get(town.kim).phone == "1"
        assert not work.contact_notes.where(person_id=town.kim)


def test_an_unchanged_answer_says_that_all_is_right(store, town):
    found = answer(store, town.of_school)
    assert found.comparison.is_same
    with store.begin("Alles stimmt") as work:
        merge_answers(work, [Decision(found, {})], on=ON)
        assert work.organizations.get(town.school).checked_on == ON
        assert not work.contact_notes.all()


def test_what_is_not_ours_is_refused(store, town):
    with store.read() as work:
        secret = work.mailings.get(town.mailing).secret
        recipient = work.mailing_recipients.where(mailing_id=town.mailing)[0].id
        for token in ("", "a.b.c", f"{town.mailing}.{town.kim}.x", f"{recipient}.{recipient}.x"):
            with pytest.raises(UserError, match="keinem Versand"):
                recognise(work, FormReply(token, {}, ()), ON)
        with pytest.raises(UserError, match="Kennung"):
            recognise(work, FormReply(f"{town.mailing}.{recipient}.x", {}, ()), ON)
    for gone in ("deleted_at", "person_id"):
        with store.begin("Papierkorb") as work:
            kim = work.persons.get(town.kim)
            kim.deleted_at = kim.created_at
            if gone == "person_id":
                for one in work.mailing_recipients.where(person_id=town.kim):
                    one.person_id, recipient = None, one.id
        with store.read() as work, pytest.raises(UserError, match="gelöscht"):
            token = sign(secret, f"{town.mailing}.{recipient}", [])
            own = read(town.of_kim) if gone == "deleted_at" else FormReply(token, {}, ())
            recognise(work, own, ON)


def test_plain_fields_go_where_they_stand(store, town):
    typed = {"anrede": "Frau", "titel": "Dr.", "keine_weitergabe": "ja", "abteilung": "Sek II"}
    assert take(store, typed, person_id=town.kim) == typed
    typed = {"institution": "Gesamtschule", "website": "https://x.example", "plz": "35999"}
    assert take(store, typed, organization_id=town.school) == typed
    with store.begin("Übernehmen") as work, pytest.raises(Invalid):
        take_over(work, Whose(person_id=town.kim), {"nachname": ""}, on=ON)


def test_official_and_private_ways_are_kept_apart(store, town):
    for typed in (
        {"privat_email": "p@x.example", "email": "n@x.example"},
        {"privat_email": "q@x.example"},
        {"privat_email": ""},
        {"mobil": "0171"},
        {"mobil": "", "privat_mobil": "0172"},
        {"privat_mobil": ""},
        {"privat_mobil": ""},
    ):
        assert take(store, typed, person_id=town.kim) == typed
    with store.begin("Privat") as work:
        kim = work.persons.get(town.kim)
        kim.email_private = True
        channel = ChannelFields(person_id=town.kim, kind=ChannelKind.EMAIL, value="amt@x.example")
        add_channel(work, channel)
    after = values(store, person_id=town.kim)
    assert (after["email"], after["privat_email"]) == ("amt@x.example", "n@x.example")


def test_a_private_address_comes_changes_and_goes(store, town):
    for typed in (
        {"privat_strasse": "Heim 1", "privat_ort": "Musterau"},
        {"privat_strasse": "Heim 2"},
        {"privat_strasse": "", "privat_ort": ""},
    ):
        assert take(store, typed, person_id=town.kim) == typed
    with store.read() as work:
        assert not work.contact_addresses.where(person_id=town.kim)
    with store.begin("Anschrift") as work:
        add_address(
            work, ContactAddressFields(person_id=town.kim, street="Heim 3", is_private=True)
        )
    assert values(store, person_id=town.kim)["privat_strasse"] == "Heim 3"


def test_consents_are_given_and_revoked_never_rewritten(store, town):
    for said in ("ja", "ja", "nein", ""):
        take(store, {"einwilligung_rundbrief": said}, person_id=town.kim)
    with store.read() as work:
        found = work.consents.where(person_id=town.kim)
        assert [(one.purpose, one.revoked_on) for one in found] == [("Rundbrief", ON)]


def test_topics_are_taken_word_by_word(store, town):
    with store.begin("Themen") as work:
        for name in ("Opferschutz", "Integration"):
            give_keyword(work, KeywordKind.TOPIC, name, person_id=town.kim)
        give_keyword(work, KeywordKind.DISTRICT, "Nord", person_id=town.kim)
    typed = {"themen": "integration,  Städtebau, "}
    after = take(store, typed, person_id=town.kim)
    assert set(after["themen"].split(", ")) == {"Integration", "Städtebau"}
    assert take(store, {"themen": "Städtebau"}, organization_id=town.school)
    assert values(store, organization_id=town.school)["themen"] == "Städtebau"


def test_who_holds_no_post_is_asked_all_the_same(store, town):
    with store.begin("Ende") as work:
        work.posts.get(town.post).ends_on = date(2025, 1, 1)
    assert values(store, person_id=town.kim)["institution"] == ""
    with store.begin("Nichts") as work:
        take_over(work, Whose(), {}, on=ON)
    assert take(store, {"funktion": "x"}, person_id=town.kim) == {"funktion": ""}


def test_who_gets_letters_at_work_goes_on_getting_them_there(store, town):
    take(store, {"privat_strasse": "Heim 1", "privat_ort": "Musterau"}, person_id=town.kim)
    with store.begin("Ohne Funktion") as work:
        (home,) = work.contact_addresses.where(person_id=town.kim)
        assert not home.for_letters
        work.contact_addresses.remove(home)
        work.posts.remove(work.posts.get(town.post))
    take(store, {"privat_strasse": "Heim 1", "privat_ort": "Musterau"}, person_id=town.kim)
    with store.read() as work:
        assert work.contact_addresses.where(person_id=town.kim)[0].for_letters


def test_what_stands_on_the_post_alone_is_shown_and_corrected_there(store, town):
    with store.begin("Funktion") as work:
        work.posts.get(town.post).email = "leitung@schule.example"
        work.persons.get(town.kim).email = ""
    assert values(store, person_id=town.kim)["email"] == "leitung@schule.example"
    assert take(store, {"email": "neu@schule.example"}, person_id=town.kim)
    with store.read() as work:
        assert work.posts.get(town.post).email == "neu@schule.example"
        assert work.persons.get(town.kim).email == ""


def test_topics_may_be_parted_by_semicolons_and_lines(store, town):
    with store.begin("Themen") as work:
        take_over(work, Whose(person_id=town.kim), {"themen": "Sucht; Gewalt,\n Jugend"}, on=ON)
    assert values(store, person_id=town.kim)["themen"] == "Sucht, Gewalt, Jugend"


def test_a_consent_is_kept_in_the_words_the_form_showed(store, town):
    with store.read() as work:
        hints = {f.label: f.hint for f in fields_of(work, Whose(person_id=town.kim))}
    assert (
        hints["Fotos"]
        == "Ich willige ein: Fotos. Das kann ich jederzeit für die Zukunft widerrufen."
    )
    take(store, {"einwilligung_fotos": "ja"}, person_id=town.kim)
    with store.begin("Wortlaut") as work:
        (given,) = work.consents.where(person_id=town.kim)
        assert given.wording == hints["Fotos"]
        given.wording = "Fotos von mir dürfen auf die Website."
    with store.read() as work:
        hints = {f.label: f.hint for f in fields_of(work, Whose(person_id=town.kim))}
    assert hints["Fotos"] == "Fotos von mir dürfen auf die Website."


@pytest.fixture
def rosa(store):
    """She wants nothing passed on, and is reached by the mailbox of her house alone."""
    made = SimpleNamespace()
    with store.begin("Aufbau") as work:
        house = create_organization(
            work, OrganizationFields(name="Haus", email="info@haus.example")
        )
        fields = PersonFields(
            given_name="Rosa", family_name="Lindwurm", phone="06499 9911", phone_private=True,
            mobile="0171 9922", no_forwarding=True,
        )  # fmt: skip
        made.id = create_person(work, fields)
        home = ContactAddressFields(person_id=made.id, street="Zyxweg 3", is_private=True)
        add_address(work, home)
        post = PostFields(person_id=made.id, organization_id=house, email="info@haus.example")
        give_post(work, post)
    return made


def form_to(store, person, email=None):
    """Her form, and what stands in its fields; ``email``: where it goes instead."""
    with store.begin("Abfrage") as work:
        to = gather_addressees(work, [Recipient(person_id=person)], on=ON)
        to = to if email is None else (replace(to[0], email=email),)
        fields = MailingFields(title="Abfrage 2026", kind=MailingKind.CHECK_UP)
        mailing = sending.keep_mailing(work, fields, None, to, on=ON)
        forms = forms_for(work, mailing, to, ON)
        secret = work.mailings.get(mailing).secret
    job = MailingJob(Head(), "Netz", to, secret=secret, forms=forms)
    return dict(forms[0].values), written(forms_of(job)[0])


def test_a_shared_mailbox_is_told_nothing_private_and_an_empty_field_deletes_nothing(store, rosa):
    told, form = form_to(store, rosa.id)
    assert told["email"] == "info@haus.example"
    private = [tag for tag in told if tag.startswith("privat_")]
    assert [told[tag] for tag in (*private, "mobil")] == [""] * 7
    assert answer(store, form).comparison.is_same
    (found,) = answer(store, form, privat_telefon="06499 9912").comparison.differences
    assert (found.before, found.after) == ("06499 9911", "06499 9912")
    with store.read() as work:
        assert work.contact_addresses.where(person_id=rosa.id)


def test_her_own_address_gets_the_form_as_on_record(store, rosa):
    channel = ChannelFields(person_id=rosa.id, kind=ChannelKind.EMAIL, value="Rosa@x.example")
    with store.begin("Kanal") as work:
        add_channel(work, channel)
    for address in ("rosa@x.example", ""):
        told, _form = form_to(store, rosa.id, address)
        assert (told["privat_telefon"], told["privat_strasse"]) == ("06499 9911", "Zyxweg 3")
    with store.begin("Freigabe") as work:
        work.persons.get(rosa.id).no_forwarding = False
    told, _form = form_to(store, rosa.id)
    assert told["mobil"] == "0171 9922"
