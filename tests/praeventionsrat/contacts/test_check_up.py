from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from praeventionsrat.contacts import sending
from praeventionsrat.contacts.addressees import Recipient, gather_addressees
from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.check_up import forms_for, look_at_reply, take_reply
from praeventionsrat.contacts.consents import ConsentFields
from praeventionsrat.contacts.documents.check_up import forms_of
from praeventionsrat.contacts.documents.check_up_word import written
from praeventionsrat.contacts.documents.job import LetterText, MailingJob
from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.mailings import MailingFields, MailingKind
from praeventionsrat.contacts.privacy import give_consent
from praeventionsrat.contacts.records import OrganizationFields, PersonFields, PostFields
from praeventionsrat.contacts.tagging import give_keyword, keywords_of
from praeventionsrat.contacts.usecases import create_organization, create_person, give_post
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.reply_form import FormReply, read, sign
from praeventionsrat.errors import UserError
from tests.returned_word import retype

TODAY = date(2026, 5, 4)


@pytest.fixture
def town(work):
    return create_organization(
        work,
        OrganizationFields(
            name="Stadt Musterau", street="Rathausplatz 1", postal_code="35999", city="Musterau"
        ),
    )


@pytest.fixture
def erika(work, town):
    person = create_person(
        work,
        PersonFields(
            form_of_address="Frau",
            title="Dr.",
            given_name="Erika",
            family_name="Muster",
            email="erika@musterau.example",
            phone="+49 1",
            mobile="+49 170",
            mobile_private=True,
        ),
    )
    give_post(
        work, PostFields(person_id=person, organization_id=town, role="Leitung", department="Amt")
    )
    give_keyword(work, KeywordKind.TOPIC, "Jugend", person_id=person)
    return person


def ask(work, **wanted):
    """Keep a mailing of forms; returns its id, its secret and the forms."""
    to = gather_addressees(work, [Recipient(**wanted)], on=TODAY)
    fields = MailingFields(title="Prüfbogen", kind=MailingKind.CHECK_UP)
    mailing = sending.keep_mailing(work, fields, None, to, on=TODAY)
    return mailing, *forms_for(work, mailing, to, on=TODAY)


def answered(work, said, beside=(), **wanted):
    """The answer as the window gets it, without the detour over Word."""
    _, secret, (form,) = ask(work, **wanted)
    values = dict(form.values)
    names = [field.name for field in form.fields]
    full = {name: values.get(name, "") for name in names} | said
    untouched = frozenset(names) - frozenset(said)
    return FormReply(sign(secret, form.token, names), full, beside, untouched)


def take(work, said, beside=(), **wanted):
    answer = look_at_reply(work, answered(work, said, beside, **wanted), on=TODAY)
    found = answer.comparison
    take_reply(work, answer.recipient_id, found.differences, on=TODAY, beside=found.beside)
    return answer


def values(work, **wanted):
    _, _, (form,) = ask(work, **wanted)
    return {name: value for name, value in form.values if value}


def test_a_form_is_filled_in_as_on_record(work, erika):
    assert values(work, person_id=erika) == {
        "anrede": "Frau",
        "titel": "Dr.",
        "vorname": "Erika",
        "nachname": "Muster",
        "institution": "Stadt Musterau",
        "abteilung": "Amt",
        "funktion": "Leitung",
        "strasse": "Rathausplatz 1",
        "plz": "35999",
        "ort": "Musterau",
        "email": "erika@musterau.example",
        "telefon": "+49 1",
        "privat_mobil": "+49 170",
        "themen": "Jugend",
        "keine_weitergabe": "nein",
    }


def test_an_answer_travels_through_word_and_back(work, erika):
    mailing, secret, forms = ask(work, person_id=erika)
    job = MailingJob(Head(), "Netz", (), LetterText(), secret=secret, forms=forms)
    sent = written(forms_of(job)[0])
    answer = look_at_reply(work, read(retype(sent, {"telefon": "+49 2"})), on=TODAY)
    assert [d.sentence for d in answer.comparison.differences] == [
        "Telefon: bisher +49 1, jetzt +49 2"
    ]
    assert (answer.mailing_id, answer.name) == (mailing, "Dr. Erika Muster")
    assert answer.contact == ("person", erika)
    assert answer.answered_before is None
    take_reply(work, answer.recipient_id, answer.comparison.differences, on=TODAY)
    assert work.persons.get(erika).phone == "+49 2"
    assert work.persons.get(erika).checked_on == TODAY
    again = look_at_reply(work, read(sent), on=TODAY)
    assert again.answered_before == TODAY
    assert again.comparison.is_same


def test_names_post_and_topics_are_taken_over(work, erika):
    said = {"nachname": "Neu", "funktion": "Direktion", "themen": "Sucht; Jugend ,\n Gewalt"}
    take(work, said | {"keine_weitergabe": "ja"}, person_id=erika)
    person, (post,) = work.persons.get(erika), work.posts.where(person_id=erika)
    assert (person.family_name, post.role, person.no_forwarding) == ("Neu", "Direktion", True)
    assert {w.name for w in keywords_of(work, person_id=erika)} == {"Sucht", "Jugend", "Gewalt"}
    take(work, {"themen": "", "keine_weitergabe": "nein"}, person_id=erika)
    assert keywords_of(work, person_id=erika) == []
    assert not person.no_forwarding


def test_ways_to_reach_her_go_where_they_belong(work, erika):
    person = work.persons.get(erika)
    take(
        work,
        {"email": "neu@musterau.example", "mobil": "+49 171", "privat_mobil": ""},
        person_id=erika,
    )
    assert person.email == "neu@musterau.example"
    assert (person.mobile, person.mobile_private) == ("", False)
    (channel,) = work.channels.where(person_id=erika)
    assert (channel.kind, channel.value, channel.is_private) == (
        ChannelKind.MOBILE,
        "+49 171",
        False,
    )
    take(work, {"mobil": "+49 172", "privat_email": "erika@privat.example"}, person_id=erika)
    assert channel.value == "+49 172"
    (private,) = work.channels.where(person_id=erika, is_private=True)
    assert private.value == "erika@privat.example"
    take(work, {"mobil": "", "privat_email": "", "telefon": ""}, person_id=erika)
    assert work.channels.where(person_id=erika) == []
    assert person.phone == ""
    take(work, {"telefon": "+49 3", "privat_mobil": "+49 173"}, person_id=erika)
    assert (person.phone, person.phone_private) == ("+49 3", False)
    assert [c.value for c in work.channels.where(person_id=erika)] == ["+49 173"]


def test_the_address_of_the_post_comes_first_and_a_private_main_one_stays_private(work, erika):
    (post,) = work.posts.where(person_id=erika)
    post.email = "leitung@musterau.example"
    take(work, {"email": "amt@musterau.example", "privat_mobil": "+49 174"}, person_id=erika)
    assert post.email == "amt@musterau.example"
    person = work.persons.get(erika)
    assert (person.email, person.mobile, person.mobile_private) == (
        "erika@musterau.example",
        "+49 174",
        True,
    )


def test_a_private_address_comes_changes_and_goes(work, erika):
    take(work, {"privat_strasse": "Waldweg 2", "privat_ort": "Musterau"}, person_id=erika)
    (address,) = work.contact_addresses.where(person_id=erika)
    assert (address.street, address.city, address.is_private) == ("Waldweg 2", "Musterau", True)
    assert not address.for_letters
    take(work, {"privat_strasse": "", "privat_ort": ""}, person_id=erika)
    assert work.contact_addresses.where(person_id=erika) == []


def test_who_holds_no_post_gets_letters_at_home(work):
    kim = create_person(work, PersonFields(given_name="Kim", family_name="Beispiel"))
    take(work, {"privat_strasse": "Ring 1", "funktion": "Patin"}, person_id=kim)
    assert work.contact_addresses.where(person_id=kim)[0].for_letters
    (note,) = work.contact_notes.where(person_id=kim)
    assert note.text == "Aus dem Prüfbogen:\nFunktion: bisher leer, jetzt Patin"


def test_consents_are_given_and_revoked_by_the_form(work, erika):
    give_consent(
        work,
        ConsentFields(person_id=erika, purpose="Fotos", given_on=date(2026, 1, 1)),
        today=TODAY,
    )
    assert values(work, person_id=erika)["einwilligung_fotos"] == "ja"
    take(work, {"einwilligung_fotos": "nein", "einwilligung_rundbrief": "ja"}, person_id=erika)
    (photos,) = work.consents.where(person_id=erika, purpose="Fotos")
    (letter,) = work.consents.where(person_id=erika, purpose="Rundbrief")
    assert (photos.revoked_on, photos.revoked_way) == (TODAY, "Formular")
    assert (letter.given_on, letter.way, letter.wording) == (TODAY, "Formular", "Rundbrief")
    answer = look_at_reply(work, answered(work, {}, person_id=erika), on=TODAY)
    yes = next(f for f in ask(work, person_id=erika)[2][0].fields if f.name.endswith("rundbrief"))
    difference = replace(difference_of(yes), after="ja")
    take_reply(work, answer.recipient_id, [difference], on=TODAY)
    assert len(work.consents.where(person_id=erika, purpose="Rundbrief")) == 1


def difference_of(field):
    from praeventionsrat.contacts.form_fields import Difference

    return Difference(field, "", "")


def test_what_concerns_others_and_words_beside_become_a_note_to_look_at(work, erika, town):
    take(work, {"institution": "Kreis", "bemerkung": "Gruß"}, ("Ruft an!",), person_id=erika)
    assert work.organizations.get(town).name == "Stadt Musterau"
    (note,) = work.contact_notes.where(person_id=erika)
    assert note.text.splitlines() == [
        "Aus dem Prüfbogen:",
        "Institution: bisher Stadt Musterau, jetzt Kreis",
        "Bemerkung: bisher leer, jetzt Gruß",
        "Ruft an!",
    ]
    assert note.follow_up_on == TODAY


def test_only_what_was_chosen_is_taken_over(work, erika):
    answer = look_at_reply(
        work, answered(work, {"telefon": "1", "nachname": "X"}, person_id=erika), on=TODAY
    )
    by_name = {d.field.name: d for d in answer.comparison.differences}
    take_reply(work, answer.recipient_id, [by_name["telefon"]], on=TODAY)
    person = work.persons.get(erika)
    assert (person.phone, person.family_name) == ("1", "Muster")
    assert work.contact_notes.where(person_id=erika) == []


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"nachname": ""}, "ausfüllen"),
        ({"vorname": "x" * 500}, "höchstens 200"),
        ({"funktion": "x" * 500}, "höchstens 200"),
        ({"privat_telefon": "x" * 500}, "höchstens 300"),
        ({"privat_ort": "x" * 500}, "höchstens 100"),
    ],
)
def test_what_no_form_of_ours_would_take_is_refused_in_words(work, erika, said, why):
    with pytest.raises(UserError, match=why):
        take(work, said, person_id=erika)


def test_an_institution_answers_too(work, town):
    assert values(work, organization_id=town)["institution"] == "Stadt Musterau"
    answer = take(
        work,
        {"telefon": "+49 9", "themen": "Jugend", "ansprechperson": "Kim"},
        organization_id=town,
    )
    assert answer.contact == ("organization", town)
    assert work.organizations.get(town).phone == "+49 9"
    assert work.organizations.get(town).checked_on == TODAY
    assert [w.name for w in keywords_of(work, organization_id=town)] == ["Jugend"]
    (note,) = work.contact_notes.where(organization_id=town)
    assert "Ansprechperson: bisher leer, jetzt Kim" in note.text
    with pytest.raises(UserError, match="ausfüllen"):
        take(work, {"institution": ""}, organization_id=town)


def test_forms_of_others_and_forged_ones_are_refused(work, erika):
    reply = answered(work, {}, person_id=erika)
    mailing, _, _ = ask(work, person_id=erika)
    first, recipient, signature = reply.token.split(".")
    for token in (
        "",
        "x.y",
        f"{recipient}.{first}.{signature}",
        f"{mailing}.{recipient}.{signature}",
    ):
        with pytest.raises(UserError, match="gehört zu keinem Versand"):
            look_at_reply(work, replace(reply, token=token), on=TODAY)
    with pytest.raises(UserError, match="Die Kennung passt nicht"):
        look_at_reply(work, replace(reply, token=f"{first}.{recipient}.0"), on=TODAY)
    work.persons.get(erika).deleted_at = datetime(2026, 5, 5, tzinfo=UTC)
    with pytest.raises(UserError, match="inzwischen gelöscht"):
        look_at_reply(work, reply, on=TODAY)


def test_restricted_data_and_strangers_get_no_form(work, erika, town):
    mailing, _, _ = ask(work, person_id=erika)
    both = gather_addressees(
        work, [Recipient(person_id=erika), Recipient(organization_id=town)], on=TODAY
    )
    closed = [replace(both[0], is_restricted=True), both[1]]
    assert forms_for(work, mailing, closed, on=TODAY)[1] == ()


def test_of_several_channels_the_first_of_its_kind_is_asked_about(work, erika):
    for place, value in enumerate(("fax@x.example", "zwei@x.example")):
        channel = Channel(
            person_id=erika, kind=ChannelKind.EMAIL, value=value, is_private=True, position=place
        )
        work.channels.add(channel)
    work.contact_addresses.add(ContactAddress(person_id=erika, is_private=True, city="Au"))
    found = values(work, person_id=erika)
    assert (found["privat_email"], found["privat_ort"]) == ("fax@x.example", "Au")
