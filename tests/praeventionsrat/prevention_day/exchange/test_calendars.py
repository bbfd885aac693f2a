"""Programmes for calendars: everybody's, one place's, one person's."""

import io
from datetime import UTC, date, datetime, time

import icalendar
import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.exchange.documents import (
    CONTRIBUTOR_ICS,
    EXPORTS,
    PERSON_ICS,
    PROGRAMME_ICS,
    VENUE_ICS,
)
from praeventionsrat.prevention_day.programme.items import move_item, set_state
from praeventionsrat.prevention_day.programme.records import (
    ContributorFields,
    ContributorRole,
    ProgrammeState,
)
from tests.praeventionsrat.prevention_day.exchange.conftest import SECRETS


def read(export, town, record_id, head):
    out = io.BytesIO()
    export.render(export.gather(town.work, record_id, head), out)
    return out.getvalue()


def entries(content):
    return {
        str(one["summary"]): one for one in icalendar.Calendar.from_ical(content).walk("VEVENT")
    }


def test_the_public_programme_is_a_calendar_with_its_whole_time_zone(town, head):
    content = read(PROGRAMME_ICS, town, town.event, head)
    found = entries(content)
    assert set(found) == {"Trickdiebe", "Codierung", "Pause", "Ausstellung", "Lichter"}
    show = found["Trickdiebe"]
    assert str(show["uid"]) == f"{town.show}@praeventionsrat"
    assert show.start.astimezone(UTC) == datetime(2026, 9, 12, 9, 15, tzinfo=UTC)
    assert show.end.astimezone(UTC) == datetime(2026, 9, 12, 9, 45, tzinfo=UTC)
    assert show["location"] == "Bühne Markt, Markt 1"
    assert show["description"].startswith("Vorführung\nSo arbeiten sie.\nLena Rabenhorst (Polizei)")
    assert "Mit Anmeldung" in show["description"]
    assert found["Pause"]["location"] == "Marktplatz"
    assert found["Ausstellung"].start == date(2026, 9, 12)
    assert found["Lichter"].start.astimezone(UTC) == datetime(2026, 10, 24, 22, 30, tzinfo=UTC)
    calendar = icalendar.Calendar.from_ical(content)
    assert len(calendar.walk("VTIMEZONE")) == 1
    assert str(calendar["prodid"]) == "-//Praeventionsrat//Programm//DE"
    assert not [secret for secret in SECRETS if secret in content.decode()]


def test_the_sequence_rises_when_an_item_moves(town, head):
    before = entries(read(PROGRAMME_ICS, town, town.event, head))["Trickdiebe"]["sequence"]
    move_item(town.work, town.show, town.day, town.stage, time(14))
    after = entries(read(PROGRAMME_ICS, town, town.event, head))["Trickdiebe"]
    assert after["sequence"] > before
    assert after.start.hour == 14


def test_one_place_has_a_calendar_of_its_own(town, head):
    found = entries(read(VENUE_ICS, town, town.room, head))
    assert set(found) == {"Codierung", "Ausstellung", "Pause"}
    empty = town.venue("Leerer Saal")
    with pytest.raises(UserError, match="nichts Öffentliches"):
        read(VENUE_ICS, town, empty, head)


def test_a_contact_gets_her_own_appearances_with_what_is_cancelled(town, head):
    town.item("Rundgang", time(16), 30, town.room, responsible_id=town.lena.id,
              equipment="Funkgerät", setup_minutes=15, state=ProgrammeState.ASKED)  # fmt: skip
    town.item("Körbchen", planned=False, responsible_id=town.lena.id)
    found = entries(read(PERSON_ICS, town, town.lena.id, head))
    assert {name: str(one["status"]) for name, one in found.items()} == {
        "Trickdiebe (Sicher & <gut> in Musterau)": "CONFIRMED",
        "Abgesagt (Sicher & <gut> in Musterau)": "CANCELLED",
        "Rundgang (Sicher & <gut> in Musterau)": "CONFIRMED",
    }
    tour = found["Rundgang (Sicher & <gut> in Musterau)"]
    assert tour["description"] == (
        "Ihre Rolle: verantwortlich\nStand: angefragt\nAufbau: 15 Minuten vorher\n"
        "Technik: Funkgerät"
    )
    assert str(tour["uid"]).endswith("-mitwirkung@praeventionsrat")
    set_state(town.work, town.show, ProgrammeState.IDEA)
    assert len(entries(read(PERSON_ICS, town, town.lena.id, head))) == 2


def test_who_appears_nowhere_gets_no_calendar(town, head):
    for item in town.work.programme_items.all():
        town.work.programme_items.remove(item)
    with pytest.raises(UserError, match="Lena Rabenhorst ist in keinem Programm"):
        read(PERSON_ICS, town, town.lena.id, head)


def test_who_is_no_contact_gets_a_calendar_too(town, head):
    choir = [ContributorFields(name="Chor", affiliation="Schule", role=ContributorRole.PERFORMER)]
    town.item("Lied", time(10), 15, None, crew=choir)
    item = town.item("Zugabe", time(15), 15, town.stage, crew=choir)
    one = town.work.contributors.where(item_id=item)[0]
    found = entries(read(CONTRIBUTOR_ICS, town, one.id, head))
    assert [name.split(" (")[0] for name in found] == ["Lied", "Zugabe"]
    lena = town.work.contributors.where(item_id=town.show)[0]
    assert len(entries(read(CONTRIBUTOR_ICS, town, lena.id, head))) == 2


def test_every_document_tells_what_it_is():
    assert len({export.key for export in EXPORTS}) == len(EXPORTS) == 7
    assert all(export.label and export.description.endswith(".") for export in EXPORTS)
