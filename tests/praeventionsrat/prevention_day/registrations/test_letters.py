"""What people are told: one mail for each person, in their words, once."""

import io
import zipfile
from datetime import UTC, date, datetime

from praeventionsrat.documents.head import Head
from praeventionsrat.prevention_day.registrations.letters import note_told, tellings
from praeventionsrat.prevention_day.registrations.letters_eml import render
from praeventionsrat.prevention_day.registrations.records import RegistrationFields
from praeventionsrat.prevention_day.registrations.usecases import (
    cancel_registration,
    move_registration,
    register,
)
from tests.praeventionsrat.prevention_day.running import saturday

NOW = datetime(2026, 9, 2, tzinfo=UTC)
TODAY = date(2026, 9, 2)
HEAD = Head(name="Geschäftsstelle", phone="06499 1", email="rat@example.org")


def told(work, day):
    return {one.name: one for one in tellings(work, day.event, HEAD)}


def test_each_state_is_told_in_a_sentence_and_all_of_one_person_in_one_mail(work):
    day = saturday.build(work)
    talk, dance = day.items["Vortrag"], day.items["Tanz"]
    mail = "anna@example.org"
    for item in (talk, dance):
        fields = RegistrationFields(item_id=item, name="Anna Muster", email=mail, phone="0170 2")
        register(work, day.event, fields, at=NOW)
    one = told(work, day)["Anna Muster"]
    assert one.has_mail
    assert one.lines == (
        "Vortrag (Samstag, 12. September 2026, 11:00 Uhr, Rathaussaal): "
        "Sie stehen mit 1 Platz auf der Warteliste.",
        "Tanz (Samstag, 12. September 2026, 10:30 Uhr, Marktplatz): "
        "1 Platz ist für Sie reserviert.",
    )
    assert "Telefon 06499 1 oder rat@example.org" in one.text
    assert one.phone == "0170 2"
    assert not told(work, day)["Familie Gast"].has_mail
    assert "2 Plätze sind für Sie reserviert." in told(work, day)["Familie Gast"].lines[0]


def test_who_was_told_is_told_again_only_when_it_changes(work):
    day = saturday.build(work)
    everybody = [key for one in told(work, day).values() for key in one.ids]
    note_told(work, everybody, on=TODAY)
    assert told(work, day) == {}
    cancel_registration(work, day.others["Familie Gast"], on=TODAY)
    found = told(work, day)
    assert "nachgerückt; 1 Platz ist" in found["Wanda Wartend"].lines[0]
    assert "Ihre Abmeldung haben wir vermerkt." in found["Familie Gast"].lines[0]
    note_told(work, found["Wanda Wartend"].ids, on=TODAY)
    move_registration(work, day.others["Wanda Wartend"], day.items["Tanz"], None, at=NOW, on=TODAY)
    assert "Tanz" in told(work, day)["Wanda Wartend"].lines[0]


def test_larger_parties_wait_in_the_plural_and_items_without_a_place_are_named_bare(work):
    day = saturday.build(work)
    item = work.programme_items.get(day.items["Vortrag"])
    item.event_day_id = item.venue_id = item.starts_at = None
    register(work, day.event, RegistrationFields(item_id=item.id, name="Gruppe", seats=3), at=NOW)
    bare = Head()
    found = {one.name: one for one in tellings(work, day.event, bare)}
    assert found["Gruppe"].lines == ("Vortrag: Sie stehen mit 3 Plätzen auf der Warteliste.",)
    assert "Bescheid." in found["Gruppe"].text


def test_the_package_has_a_draft_for_each_under_names_of_their_own(work):
    day = saturday.build(work)
    for name, house in (("Anna", "hier"), ("anna", "dort")):
        fields = RegistrationFields(
            item_id=day.items["Tanz"], name=name, email=f"anna@{house}.example"
        )
        register(work, day.event, fields, at=NOW)
    drafts = [one for one in tellings(work, day.event, HEAD) if one.has_mail]
    out = io.BytesIO()
    render(drafts, "rat@example.org", out)
    with zipfile.ZipFile(out) as package:
        assert package.namelist() == ["Bestätigung Anna.eml", "Bestätigung anna (2).eml"]
        assert b"To: anna@hier.example" in package.read("Bestätigung Anna.eml")
