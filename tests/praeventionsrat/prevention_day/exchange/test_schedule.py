"""schedule.xml and schedule.json: the rules of the format, the same words in both, no secrets."""

import io
import json
import re
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID
from xml.etree import ElementTree as ET

import pytest

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.exchange.documents import SCHEDULE_JSON, SCHEDULE_XML
from praeventionsrat.prevention_day.exchange.public import PublicItem, gather, web_address
from praeventionsrat.prevention_day.exchange.schedule import slug_of
from praeventionsrat.prevention_day.programme.items import edit_item, set_state
from praeventionsrat.prevention_day.programme.records import (
    ProgrammeItemFields,
    ProgrammeState,
)
from praeventionsrat.prevention_day.records import EventDayFields, PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event, edit_event
from tests.praeventionsrat.prevention_day.exchange.conftest import SECRETS

UUID_SHAPE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
WITH_OFFSET = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
IN_XML = {
    "date", "start", "duration", "room", "slug", "title", "subtitle", "track", "type", "language",
    "abstract", "description", "url", "persons", "links", "attachments",
}  # fmt: skip
IN_JSON = {
    "abstract", "date", "duration", "guid", "id", "language", "links", "persons", "room", "slug",
    "start", "subtitle", "title", "track", "type", "url", "description", "end", "attachments",
}  # fmt: skip


def written(export, town, head):
    out = io.BytesIO()
    export.render(export.gather(town.work, town.event, head), out)
    return out.getvalue()


@pytest.fixture
def xml(town, head):
    return ET.fromstring(written(SCHEDULE_XML, town, head))


@pytest.fixture
def tree(town, head):
    return json.loads(written(SCHEDULE_JSON, town, head))


def events(xml):
    return {one.findtext("title"): one for one in xml.iterfind("day/room/event")}


def all_json(tree):
    days = tree["schedule"]["conference"]["days"]
    return [one for day in days for held in day["rooms"].values() for one in held]


def test_the_conference_says_what_programs_ask_for(xml):
    assert [node.tag for node in xml] == ["generator", "version", "conference", "day", "day"]
    conference = {node.tag: node.text for node in xml.find("conference")}
    assert conference == {
        "acronym": "praeventionstag_2026",
        "title": "Sicher & <gut> in Musterau",
        "start": "2026-09-12",
        "end": "2026-10-24",
        "days": "2",
        "timeslot_duration": "00:05",
        "time_zone_name": "Europe/Berlin",
        "base_url": "https://www.musterau.de",
    }
    assert re.fullmatch("[a-z0-9_-]{4,}", conference["acronym"])
    assert xml.findtext("version").startswith("2026-09-01.")


def test_days_and_rooms_have_all_their_marks(xml):
    day, night = xml.iterfind("day")
    assert day.attrib == {
        "index": "1",
        "date": "2026-09-12",
        "start": "2026-09-12T10:00:00+02:00",
        "end": "2026-09-12T17:00:00+02:00",
    }
    assert night.get("end") == "2026-10-25T02:00:00+02:00"
    assert [one.get("name") for one in day] == ["Raum 112", "Bühne Markt", "Gesamtes Gelände"]
    assert all(UUID_SHAPE.fullmatch(one.get("guid")) for one in day)


def test_every_event_keeps_to_the_shapes_of_the_format(xml):
    found = list(xml.iterfind("day/room/event"))
    assert len(found) == 5
    for one in found:
        assert {node.tag for node in one} == IN_XML
        assert int(one.get("id")) > 0
        assert UUID_SHAPE.fullmatch(one.get("guid"))
        assert WITH_OFFSET.fullmatch(one.findtext("date"))
        assert re.fullmatch(r"[0-2]\d:[0-5]\d", one.findtext("start"))
        assert re.fullmatch(r"\d\d:\d\d", one.findtext("duration"))
        assert re.fullmatch(r"[a-z0-9_]{4,}-[a-z0-9\-_]{4,}", one.findtext("slug"))
        assert one.findtext("url").startswith("https://www.musterau.de#p-")
    for mark in ("id", "guid"):
        assert len({one.get(mark) for one in found}) == 5
    assert len({one.findtext("slug") for one in found}) == 5


def test_what_an_event_says(xml, town):
    show = events(xml)["Trickdiebe"]
    assert show.get("guid") == str(town.show)
    said = {node.tag: node.text for node in show if node.text and node.text.strip()}
    assert said["date"] == "2026-09-12T11:15:00+02:00"
    assert (said["start"], said["duration"], said["room"]) == ("11:15", "00:30", "Bühne Markt")
    assert (said["track"], said["type"], said["language"]) == ("Vorführung", "show", "tr")
    assert said["subtitle"] == "Für: ab 60 Jahren"
    assert said["abstract"] == "So arbeiten sie."
    assert said["description"] == "Ein Spiel mit Folgen.\nerstens\nzweitens"
    [person] = show.find("persons")
    assert person.text == "Lena Rabenhorst (Polizei)"
    late = events(xml)["Lichter"]
    assert late.findtext("date") == "2026-10-25T00:30:00+02:00"
    lying = events(xml)["Ausstellung"]
    assert (lying.findtext("start"), lying.findtext("duration")) == ("10:00", "07:00")


def test_json_says_the_same_as_xml(xml, tree):
    conference = tree["schedule"]["conference"]
    assert re.fullmatch("[a-z0-9_-][a-z0-9_]{3,}", conference["acronym"])
    assert conference["daysCount"] == 2
    assert tree["schedule"]["base_url"] == conference["url"] == "https://www.musterau.de"
    assert [room["name"] for room in conference["rooms"]] == [
        *("Raum 112", "Bühne Markt", "Gesamtes Gelände"),
    ]
    assert all(UUID(room["guid"]) for room in conference["rooms"])
    found = {one["title"]: one for one in all_json(tree)}
    assert found.keys() == events(xml).keys()
    for title, one in found.items():
        assert set(one) == IN_JSON
        twin = events(xml)[title]
        for name in ("date", "start", "duration", "room", "slug", "track", "type", "language"):
            assert one[name] == twin.findtext(name)
        assert (str(one["id"]), one["guid"]) == (twin.get("id"), twin.get("guid"))
        assert datetime.fromisoformat(one["end"]) > datetime.fromisoformat(one["date"])
    assert found["Trickdiebe"]["persons"] == [{"id": 1, "public_name": "Lena Rabenhorst (Polizei)"}]


@pytest.mark.parametrize("export", [SCHEDULE_XML, SCHEDULE_JSON], ids=lambda one: one.key)
def test_nothing_leaves_that_is_not_public(export, town, head):
    text = written(export, town, head).decode()
    assert "Trickdiebe" in text
    assert not [secret for secret in SECRETS if secret in text]
    assert str(town.lena.id) not in text


def test_signs_no_reader_can_hold_never_break_the_file(town, head):
    data = gather(town.work, town.event, head)
    day = data.days[0]
    bad = "A\x00\x0b\ud800\ufffe]]>&<b>B\u2028C"
    spoiled = tuple(
        replace(item, title=bad, short_text=bad, venue=bad, target_group=bad, language=bad,
                people=tuple(replace(one, name=bad) for one in item.people))
        for item in day.items
    )  # fmt: skip
    data = replace(data, title=bad, days=(replace(day, items=spoiled), *data.days[1:]))
    out = io.BytesIO()
    SCHEDULE_XML.render(data, out)
    title = ET.fromstring(out.getvalue()).find("day/room/event/title").text
    assert title == "A ]]>&<b>B C"
    out = io.BytesIO()
    SCHEDULE_JSON.render(data, out)
    assert "A ]]>&<b>B C" in out.getvalue().decode()


def test_ids_stay_the_same_while_the_programme_changes(town, head):
    before = {one.id: one for _, one in gather(town.work, town.event, head).items()}
    set_state(town.work, town.pause, ProgrammeState.CANCELLED)
    fields = ProgrammeItemFields(title="Neu", event_day_id=town.day, venue_id=town.room)
    edit_item(town.work, town.coding, fields)
    after = {one.id: one for _, one in gather(town.work, town.event, head).items()}
    assert before.keys() - after.keys() == {town.pause}
    assert all(before[key].number == one.number for key, one in after.items())


def test_two_ids_that_would_share_a_number_do_not(town, head):
    from praeventionsrat.prevention_day.exchange.public import LARGEST_NUMBER, _numbers

    same = [UUID(int=7), UUID(int=7 + LARGEST_NUMBER), UUID(int=7 + 2 * LARGEST_NUMBER)]
    assert sorted(_numbers(same).values()) == [8, 9, 10]


def test_a_title_without_letters_has_a_slug_all_the_same(town, head):
    data = gather(town.work, town.event, head)
    item = replace(data.days[0].items[0], title="!!!")
    assert isinstance(item, PublicItem)
    assert slug_of(data, item) == f"praeventionstag_2026-{item.id.hex[-12:]}"


def test_without_a_web_site_events_are_named_not_located(town, head):
    data = gather(town.work, town.event, replace(head, website="kein Ort", today=None))
    assert (data.website, data.version[:11]) == ("", "2026-09-12.")
    out = io.BytesIO()
    SCHEDULE_XML.render(data, out)
    xml = ET.fromstring(out.getvalue())
    assert xml.find("conference/base_url") is None
    assert xml.find("day/room/event/url") is None
    out = io.BytesIO()
    SCHEDULE_JSON.render(data, out)
    assert all_json(json.loads(out.getvalue()))[0]["url"].startswith("urn:uuid:")


def test_the_web_site_of_the_day_goes_before_that_of_the_office(town, head):
    fields = PreventionDayFields(title="X", website="https://praeventionstag.example/2026/")
    edit_event(town.work, town.event, fields)
    data = gather(town.work, town.event, head)
    assert data.website == "https://praeventionstag.example/2026"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ""),
        ("www.musterau.de/", "https://www.musterau.de"),
        ("http://musterau.de/tag", "http://musterau.de/tag"),
        ("folgt noch", ""),
        ("https://[kaputt", ""),
        ("musterau", ""),
        ("www.müsterau.de", ""),
    ],
)
def test_a_web_site_is_an_address_or_nothing(typed, meant):
    assert web_address(typed) == meant


def test_while_nothing_is_public_nothing_is_given_out(work, head):
    days = [EventDayFields(held_on=date(2026, 9, 12))]
    event = create_event(work, PreventionDayFields(title="Leer"), days)
    with pytest.raises(UserError, match="noch nichts zu veröffentlichen"):
        gather(work, event, head)
