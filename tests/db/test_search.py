"""The search finds what German users type without care, and never lags behind the data."""

from datetime import date
from string import printable

import pytest
import sqlcipher3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update

from db import search, search_index
from db.engine import SETTINGS, engine_on
from db.schema import columns, whole
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.file_errors import Cancelled
from praeventionsrat.meetings.records import AgendaItem, Assignment, Meeting, Resolution, Vote
from praeventionsrat.records import now
from tests.db.town import make_meeting


def titles(store, text, limit=50):
    with store.read() as work:
        return [hit.title for hit in work.search(text, limit)]


def add(store, name, **more):
    with store.begin("anlegen") as work:
        record = Organization(name=name, **more)
        work.organizations.add(record)
    return record.id


@pytest.mark.parametrize(
    "typed",
    [
        "praevention",
        "pravention",
        "Prävention",
        "PRÄVENTION",
        "beleuchtung",
        "strasse",
        "Straße",
        "Strassenbel",
        "für straße",
        "fuer",
        "st",
        "ß",
        "s",
        "ung",
        "& prä",
        "Kö",
        "koe",
        "cafe",
    ],
)
def test_german_is_found_however_it_is_typed(store, typed):
    add(store, "Verein für Straßenbeleuchtung & Prävention", note="Café in Köln")
    assert titles(store, typed) == ["Verein für Straßenbeleuchtung & Prävention"]


@pytest.mark.parametrize("typed", ["", "  ", "Brücke", "bx", "straße brücke", "straße bx", "q"])
def test_what_is_not_there_is_not_found(store, typed):
    add(store, "Straßenbeleuchtung")
    assert titles(store, typed) == []


def test_all_words_must_be_there_in_any_order(store):
    add(store, "Jugendamt Musterau", note="Streetwork am Bahnhof")
    add(store, "Jugendamt Nachbarstadt")
    assert titles(store, "bahnhof jugend") == ["Jugendamt Musterau"]
    assert titles(store, "a jugend w") == ["Jugendamt Musterau"]


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "*",
        "^",
        "-",
        "(",
        ")",
        "()",
        'a"b"c',
        "NEAR(a b)",
        "text:abc",
        "a AND",
        "OR",
        "NOT x",
        "100%",
        "a_b",
        "\\",
        "'",
        "{}",
        "+",
        "x" * 5000,
        "\0",
        "a\0bc",
        "a b " * 500,
        "😀",
    ],
)
def test_no_sign_means_anything_to_the_search(store, typed):
    add(store, "Jugendamt")
    assert titles(store, typed) == []


def test_signs_are_found_as_they_stand(store):
    add(store, 'Aktion "Sicher" (2026) * 100% ^-^')
    for typed in ('"sicher"', "(2026)", "100%", "^-^", '"', "*", "^-"):
        assert titles(store, typed), typed


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(alphabet=st.one_of(st.sampled_from(printable + "äöüßÄÖÜ„“–"), st.characters())))
def test_no_text_raises(store, typed):
    with store.read() as work:
        work.search(typed)


def test_every_kind_gets_its_turn(store):
    make_meeting(store, [f"Bahnhof {n}" for n in range(60)])
    add(store, "Bahnhofsmission")
    with store.begin("x") as work:
        work.persons.add(Person(family_name="Bahnhofer"))
    with store.read() as work:
        hits = work.search("bahnhof", 10)
    assert {hit.kind for hit in hits} == {"agenda_item", "organization", "person"}
    items = [hit.title for hit in hits if hit.kind == "agenda_item"]
    assert items == [f"Bahnhof {n}" for n in range(59, 51, -1)]


def test_a_kind_with_many_entries_hides_none_behind_it(store):
    make_meeting(store, ["Bahnhof"])
    with store.begin("x") as work:
        for n in range(2 * search.LEAP + 1):
            work.persons.add(Person(family_name=f"Bahnhofer {n}"))
    with store.read() as work:
        assert [hit.kind for hit in work.search("bahnhof", each=2)] == [
            *("agenda_item", "person", "person")
        ]


def test_a_hit_shows_the_heading_as_typed(store):
    with store.begin("x") as work:
        person = Person(title="Dr.", given_name="Jutta", family_name="Eichenlaub", note="Ärztin")
        work.persons.add(person)
    with store.read() as work:
        (hit,) = work.search("arztin")
    assert (hit.kind, hit.record_id, hit.title) == ("person", person.id, "Dr. Jutta Eichenlaub")


def test_the_papierkorb_is_not_searched_and_what_comes_back_is(store):
    record_id = add(store, "Streetwork")
    with store.begin("löschen") as work:
        work.organizations.get(record_id).deleted_at = now()
    assert titles(store, "street") == []
    with store.begin("ändern") as work:
        work.organizations.get(record_id).name = "Streetworker"
    assert titles(store, "street") == []
    with store.begin("wiederherstellen") as work:
        work.organizations.get(record_id).deleted_at = None
    assert titles(store, "street") == ["Streetworker"]


def test_what_belongs_to_something_in_the_papierkorb_is_not_found(store):
    meeting_id, (item, _second) = make_meeting(store, ["Angstraum Bahnhof", "x"])
    with store.begin("Beschluss") as work:
        vote = Vote(agenda_item_id=item)
        work.votes.add(vote)
        work.resolutions.add(Resolution(vote_id=vote.id, number="2026-12-01", text="Am Bahnhof"))
        work.assignments.add(
            Assignment(number="M-1", title="Bahnhof", meeting_id=meeting_id, agenda_item_id=item)
        )
        committee = work.meetings.get(meeting_id).committee_id
    assert len(titles(store, "bahnhof")) == 3
    with store.begin("Sitzung löschen") as work:
        work.meetings.get(meeting_id).deleted_at = now()
    assert titles(store, "bahnhof") == []
    store.undo()
    assert len(titles(store, "bahnhof")) == 3
    with store.begin("Gremium löschen") as work:
        work.committees.get(committee).deleted_at = now()
    assert titles(store, "bahnhof") == titles(store, "12. Sitzung") == []


def in_order(store):
    """The index must hold exactly what the entries say, and the entries what the records say."""
    store.connection.execute(
        "INSERT INTO search_fts(search_fts, rank) VALUES('integrity-check', 1)"
    )
    kinds = [k for (k,) in store.connection.execute("SELECT kind FROM search_kind").fetchall()]
    names = columns(store.connection)
    for kind in kinds:
        alive = " WHERE deleted_at IS NULL" if "deleted_at" in names[kind] else ""
        assert (
            store.connection.execute(
                f"SELECT id, search_heading, search_text || char(10) FROM {kind}{alive} ORDER BY id"
            ).fetchall()
            == store.connection.execute(
                "SELECT record_id, heading, text FROM search_entry WHERE kind = ? ORDER BY 1",
                (kind,),
            ).fetchall()
        )


def test_neither_undo_nor_bulk_statements_nor_cascades_leave_the_index_behind(store):
    meeting_id, _items = make_meeting(store, ["Spielplatz", "Skatepark"])
    record_id = add(store, "Streetwork")
    with store.begin("ändern") as work:
        work.organizations.get(record_id).name = "Schulsozialarbeit"
        work.organizations.get(record_id).city = ""
    with store.begin("viele ändern") as work:
        session = work.organizations.session
        session.execute(update(AgendaItem).values(search_text="brunnen", search_heading="Brunnen"))
        session.execute(delete(Organization))
    assert titles(store, "spielplatz") == titles(store, "schul") == []
    assert titles(store, "brunnen") == ["Brunnen", "Brunnen"]
    in_order(store)
    store.undo()
    assert titles(store, "spielplatz") == ["Spielplatz"]
    assert titles(store, "schul") == ["Schulsozialarbeit"]
    store.undo()
    assert titles(store, "street") == ["Streetwork"]
    in_order(store)
    with store.begin("Sitzung löschen") as work:
        work.meetings.remove(work.meetings.get(meeting_id))
    assert titles(store, "spielplatz") == []
    in_order(store)
    store.undo()
    assert titles(store, "skate") == ["Skatepark"]
    in_order(store)


def test_a_changed_key_is_followed(store):
    record_id = add(store, "Streetwork")
    store.connection.execute("UPDATE organization SET id = ?", ("f" * 32,))
    with store.read() as work:
        (hit,) = work.search("street")
    assert hit.record_id.hex == "f" * 32 != record_id.hex
    in_order(store)


def test_the_newest_comes_first_and_the_limit_holds(store):
    for n in range(7):
        add(store, f"Verein {n}")
    assert titles(store, "verein", 3) == ["Verein 6", "Verein 5", "Verein 4"]
    assert titles(store, "v", 3) == ["Verein 6", "Verein 5", "Verein 4"]


def test_meetings_are_found_by_day_and_committees_by_name(store):
    make_meeting(store)
    assert titles(store, "17.03.2026") == ["12. Sitzung am 17.03.2026 · Lenkungsgruppe"]
    assert titles(store, "lenkung") == ["Lenkungsgruppe"]
    assert (
        Meeting(number=1, held_on=date(2026, 1, 2)).search_words()[0] == "1. Sitzung am 02.01.2026"
    )


def test_no_page_keeps_what_was_erased(tmp_path):
    """On a file without a key, so that its pages can be read."""
    path = tmp_path / "offen.db"
    connection = sqlcipher3.connect(path, isolation_level=None)
    for setting in SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    engine = engine_on(connection)
    whole().create_all(engine)
    search_index.install(connection)
    insert = (
        "INSERT INTO organization (id, name, search_heading, search_text, revision, created_at,"
        " changed_at, changed_by, short_name, street, postal_code, city, phone, email, website,"
        " note) VALUES (?, ?, ?, ?, 1, '', '', '', '', '', '', '', '', '', '', '')"
    )
    for n in range(200):
        name = "Zyxkanarienquelle" if n == 77 else f"Verein {n}"
        connection.execute(insert, (f"{n:032}", name, name, name.lower()))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert b"zyx" in path.read_bytes()
    connection.execute("DELETE FROM organization WHERE name LIKE 'Zyx%'")
    search_index.scrub(connection, lambda _done, _total: None)
    for file in tmp_path.iterdir():
        content = file.read_bytes().lower()
        assert b"zyx" not in content
        assert b"kanarien" not in content
    engine.dispose()
    connection.close()


def test_scrubbing_goes_in_steps_and_can_be_given_up(store):
    for n in range(20):
        with store.begin("x") as work:
            text = " ".join(f"{n * 7919 * word:x}" for word in range(4000))
            work.organizations.add(Organization(name=f"Verein {n}", note=text))
    told = []
    with pytest.raises(Cancelled):
        search_index.scrub(store.connection, lambda *step: told.append(step), lambda: True)
    assert told == []
    search_index.scrub(store.connection, lambda *step: told.append(step))
    assert told[0] == (2, 3)
    assert told == sorted(told)


def test_a_long_word_is_found_whole_or_not_at_all(store):
    add(store, "Rhabarberkuchenverkauf der Nachbarschaft")
    add(store, "Rhabarber, Kirschen, Straßenverkauf")
    assert titles(store, "rhabarberkuchenverkauf") == ["Rhabarberkuchenverkauf der Nachbarschaft"]
    assert titles(store, "abarberkuchenverk") == ["Rhabarberkuchenverkauf der Nachbarschaft"]
    assert len(titles(store, "rhabarber")) == 2


def test_two_letters_are_found_in_old_entries_too(store, monkeypatch):
    monkeypatch.setattr(search, "NEWEST", search.NEWEST.replace("LIMIT 500", "LIMIT 2"))
    monkeypatch.setattr(search, "SCANNED", 2)
    for name in ("AG Nordstadt", "Verein", "Turnverein", "AG Südstadt"):
        add(store, name)
    assert titles(store, "ag") == ["AG Südstadt", "AG Nordstadt"]
    assert titles(store, "ag", limit=1) == ["AG Südstadt"]
    assert titles(store, "ag s") == ["AG Südstadt", "AG Nordstadt"]


def test_the_journal_is_emptied_once_nobody_reads(store):
    reading = store.connection.execute("SELECT * FROM sqlite_master")
    reading.fetchone()
    asked = []

    def cancelled():
        asked.append(reading.close())
        return False

    search_index.scrub(store.connection, lambda _done, _all: None, cancelled)
    assert asked


def test_whoever_gives_up_does_not_wait_for_the_journal(store):
    reading = store.connection.execute("SELECT * FROM sqlite_master")
    reading.fetchone()
    with pytest.raises(Cancelled):
        search_index.scrub(store.connection, lambda _done, _all: None, lambda: True)
    reading.close()


def test_a_journal_that_is_read_for_ever_is_told(store, monkeypatch):
    monkeypatch.setattr(search_index, "PATIENCE", 1)
    reading = store.connection.execute("SELECT * FROM sqlite_master")
    reading.fetchone()
    with pytest.raises(sqlcipher3.OperationalError, match="locked"):
        search_index.scrub(store.connection, lambda _done, _all: None)
    reading.close()
