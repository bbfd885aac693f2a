"""Every rule of undo."""

from collections import Counter

import pytest
from sqlalchemy import update

from db import journal
from db.engine import connect
from db.store import SqlStore
from db.undo import LIMIT
from db.work import SqlWork
from praeventionsrat.contacts.records import Organization, Person
from praeventionsrat.errors import Stale, UserError
from praeventionsrat.meetings.records import AgendaItem, Attachment
from tests.db.town import make_meeting


def names(store):
    with store.read() as work:
        return [row.name for row in work.organizations.rows()]


def add(store, name, label="anlegen"):
    organization = Organization(name=name)
    with store.begin(label) as work:
        work.organizations.add(organization)
    return organization.id


def rename(store, record_id, name, merge=None):
    with store.begin("umbenennen", merge) as work:
        work.organizations.get(record_id).name = name


def remove(store, record_id):
    with store.begin("löschen") as work:
        work.organizations.remove(work.organizations.get(record_id))


def organization(store, record_id):
    with store.read() as work:
        return work.organizations.get(record_id)


def agenda(store, meeting_id):
    with store.read() as work:
        return [item.title for item in work.agenda_items.where(meeting_id=meeting_id)]


@pytest.fixture
def seconds():
    return [1000.0]


@pytest.fixture
def timed(store_path, key, seconds):
    """A store whose seconds the test counts."""
    store = SqlStore(connect(store_path, key), SqlWork, clock=lambda: seconds[0])
    yield store
    store.close()


def test_undo_and_redo_walk_through_create_edit_and_delete(store):
    record_id = add(store, "Streetwork")
    rename(store, record_id, "Schulsozialarbeit")
    remove(store, record_id)
    assert (store.undo_label(), store.redo_label()) == ("löschen", "")
    assert store.undo().label == "löschen"
    assert names(store) == ["Schulsozialarbeit"]
    assert store.redo_label() == "löschen"
    store.undo()
    assert names(store) == ["Streetwork"]
    store.undo()
    assert names(store) == []
    assert store.undo() is None
    for expected in (["Streetwork"], ["Schulsozialarbeit"], []):
        store.redo()
        assert names(store) == expected
    assert store.redo() is None


def test_a_new_step_forgets_what_could_be_redone(store):
    record_id = add(store, "a")
    rename(store, record_id, "b")
    store.undo()
    rename(store, record_id, "c")
    assert store.redo_label() == ""


def test_undo_says_what_it_touched(store):
    add(store, "a")
    assert store.undo().touch("organization")
    assert store.last_changes().tables == {"organization"}
    store.redo()
    assert store.last_changes().label == "anlegen"


def test_undo_brings_back_cascaded_children_and_their_tree(store):
    meeting_id, (first, _second) = make_meeting(store)
    with store.begin("Unterpunkt") as work:
        child = AgendaItem(meeting_id=meeting_id, parent_id=first, title="1.1", position=9)
        work.agenda_items.add(child)
        work.agenda_items.add(
            AgendaItem(meeting_id=meeting_id, parent_id=child.id, title="1.1.1", position=10)
        )
    with store.begin("Sitzung löschen") as work:
        work.meetings.remove(work.meetings.get(meeting_id))
    assert agenda(store, meeting_id) == []
    assert store.undo().touch("agenda_item")
    assert agenda(store, meeting_id) == ["Begrüßung", "Straßenbeleuchtung", "1.1", "1.1.1"]
    store.redo()
    assert agenda(store, meeting_id) == []


def test_undo_puts_back_what_a_deletion_had_emptied_elsewhere(store):
    meeting_id, _items = make_meeting(store)
    person = Person(family_name="Eichenlaub")
    with store.begin("Vorsitz") as work:
        work.persons.add(person)
        work.meetings.get(meeting_id).chair_id = person.id
    with store.begin("Person löschen") as work:
        work.persons.remove(work.persons.get(person.id))
    with store.read() as work:
        assert work.meetings.get(meeting_id).chair_id is None
    store.undo()
    with store.read() as work:
        assert work.meetings.get(meeting_id).chair_id == person.id


def test_bulk_statements_are_undone(store):
    meeting_id, _items = make_meeting(store)
    with store.begin("alle umbenennen") as work:
        work.agenda_items.session.execute(update(AgendaItem).values(title="x"))
    assert agenda(store, meeting_id) == ["x", "x"]
    store.undo()
    assert agenda(store, meeting_id) == ["Begrüßung", "Straßenbeleuchtung"]


def test_rows_are_found_by_their_key_after_the_rowids_were_renumbered(store):
    ids = [add(store, name) for name in ("a", "b", "c")]
    remove(store, ids[0])
    rename(store, ids[2], "C")
    store.connection.execute("UPDATE organization SET rowid = 1000 - rowid")
    store.undo()
    store.undo()
    assert names(store) == ["a", "b", "c"]


def test_undo_raises_the_revision_so_that_a_stale_form_is_refused(store):
    record_id = add(store, "a")
    rename(store, record_id, "b")
    seen = organization(store, record_id).revision
    store.undo()
    assert organization(store, record_id).revision > seen
    with pytest.raises(Stale), store.begin("x") as work:
        work.organizations.get(record_id).see(seen)
    store.redo()
    assert organization(store, record_id).revision == seen + 2


def test_a_record_that_comes_back_has_a_new_revision(store):
    record_id = add(store, "a")
    seen = organization(store, record_id).revision
    remove(store, record_id)
    store.undo()
    assert organization(store, record_id).revision == seen + 1


def test_autosaves_of_one_text_are_one_step(store):
    record_id = add(store, "abc")
    for text in ("abcd", "abcde", "abcdef"):
        rename(store, record_id, text, merge="organization/1")
    store.undo()
    assert names(store) == ["abc"]
    store.redo()
    assert names(store) == ["abcdef"]


def test_merged_autosaves_keep_one_inverse_for_each_row(store):
    ids = [add(store, "a"), add(store, "b")]
    for n in range(30):
        rename(store, ids[n % 2], f"name {n}", merge="k")
    step = store._stacks.undoable[-1]
    assert Counter(inverse.table for inverse in step.inverses) == {"organization": 2}
    store.undo()
    assert names(store) == ["a", "b"]


def test_a_row_made_changed_deleted_and_made_again_in_merged_steps_is_undone(store):
    kept = add(store, "kept")
    with store.begin("x", merge="k") as work:
        work.organizations.get(kept).name = "first"
    with store.begin("x", merge="k") as work:
        work.organizations.remove(work.organizations.get(kept))
    with store.begin("x", merge="k") as work:
        work.organizations.add(Organization(id=kept, name="again"))
    rename(store, kept, "once more", merge="k")
    store.undo()
    assert names(store) == ["kept"]
    store.redo()
    assert names(store) == ["once more"]


def test_merging_ends_after_a_minute(timed, seconds):
    record_id = add(timed, "a")
    for second in range(0, 90, 2):
        seconds[0] = 1000.0 + second
        rename(timed, record_id, f"after {second} s", merge="k")
    timed.undo()
    assert names(timed) == ["after 58 s"]
    timed.undo()
    assert names(timed) == ["a"]


@pytest.mark.parametrize("between", ["another step", "undo and redo", "barrier", "no key"])
def test_merging_ends_with_anything_else(store, between):
    record_id = add(store, "a")
    rename(store, record_id, "b", merge="k")
    if between == "another step":
        add(store, "z")
    elif between == "undo and redo":
        store.undo()
        store.redo()
    elif between == "barrier":
        store.barrier()
    else:
        rename(store, record_id, "b2")
    rename(store, record_id, "c", merge="k")
    store.undo()
    assert names(store)[0] == ("b2" if between == "no key" else "b")


def test_attachments_and_derived_tables_are_not_journalled(store):
    with store.begin("Anlage") as work:
        work.blobs.put(b"x" * 100_000)
        add_to = Organization(name="Straßenbeleuchtung")
        work.organizations.add(add_to)
    step = store._stacks.undoable[-1]
    assert {inverse.table for inverse in step.inverses} == {"organization"}
    assert sum(len(inverse.sql) for inverse in step.inverses) < 1000


def test_a_step_that_cannot_be_undone_clears_both_stacks(store):
    add(store, "a")
    add(store, "b")
    store.undo()
    with store.begin("endgültig löschen", undoable=False) as work:
        for organization in work.organizations.all():
            work.organizations.remove(organization)
    assert (store.undo_label(), store.redo_label()) == ("", "")
    assert store.last_changes().touch("organization")


def test_undo_does_not_go_back_beyond_a_barrier(store):
    add(store, "a")
    store.barrier()
    assert store.undo() is None
    add(store, "b")
    assert store.undo_label() == "anlegen"


def test_a_barrier_inside_a_transaction_stands_at_its_end(store):
    add(store, "a")
    with store.begin("Einladung versenden") as work:
        work.organizations.add(Organization(name="b"))
        store.barrier()
        assert store.undo_label() == "anlegen"
    assert store.undo_label() == ""


def test_a_barrier_in_a_transaction_that_fails_does_not_stand(store):
    add(store, "a")
    with pytest.raises(UserError), store.begin("x"):
        store.barrier()
        raise UserError("nein")
    add(store, "b")
    assert store.undo() is not None
    assert store.undo() is not None


def test_the_oldest_steps_are_forgotten(store):
    for n in range(LIMIT + 5):
        add(store, f"{n:03}")
    while store.undo():
        pass
    assert names(store) == ["000", "001", "002", "003", "004"]


def test_a_transaction_that_changes_nothing_is_no_step(store):
    record_id = add(store, "a")
    store.barrier()
    with store.begin("nichts") as work:
        work.organizations.rows()
    rename(store, record_id, "a")
    with store.begin("auch nichts") as work:
        work.organizations.session.execute(update(Organization).values(name="a"))
    assert store.undo_label() == ""
    assert not store.last_changes().tables


@pytest.mark.parametrize(
    "text",
    [
        "O'Brien „Größe“ 50 % ? :x\nzweite Zeile",
        "<Leitung> & 'Söhne' \\ \" ; --",
        "😀 \u202bעברית\u202c ă ł ș",
        "x" * 100_000,
    ],
)
def test_any_text_survives_undo_and_redo(store, text):
    with store.begin("a") as work:
        record = Organization(name="n", note=text)
        work.organizations.add(record)
    remove(store, record.id)
    store.undo()
    assert organization(store, record.id).note == text
    store.undo()
    store.redo()
    assert organization(store, record.id).note == text


def test_nul_never_reaches_the_journal(store):
    record_id = add(store, "vor\0nach")
    rename(store, record_id, "a\0b")
    store.undo()
    assert names(store) == ["vornach"]


def test_an_undo_that_is_refused_changes_nothing_and_says_so(store):
    meeting_id, _items = make_meeting(store)
    with store.begin("Anlage", undoable=False) as work:
        sha256 = work.blobs.put(b"Inhalt")
        attachment = Attachment(meeting_id=meeting_id, title="Plan", sha256=sha256)
        work.attachments.add(attachment)
    add(store, "davor")
    with store.begin("Anlage löschen") as work:
        work.attachments.remove(work.attachments.get(attachment.id))
    add(store, "danach")
    store.undo()
    store.connection.execute("DELETE FROM blob")
    for _twice in range(2):
        with pytest.raises(UserError, match="„Anlage löschen“ lässt sich nicht mehr rückgängig"):
            store.undo()
        assert (store.undo_label(), store.redo_label()) == ("Anlage löschen", "anlegen")
        assert names(store) == ["davor"]
        with store.read() as work:
            assert work.attachments.all() == []
    store.redo()
    assert names(store) == ["danach", "davor"]


def test_tables_with_keys_of_two_columns_and_changed_keys_are_undone(tmp_path, key):
    path = tmp_path / "x.prat"
    path.touch()
    connection = connect(path, key)
    connection.execute("CREATE TABLE seat (a TEXT, b INTEGER, x BLOB, PRIMARY KEY (a, b))")
    connection.execute("INSERT INTO seat VALUES ('it''s', 1, x'00ff'), ('k', 2, NULL)")
    before = connection.execute("SELECT * FROM seat ORDER BY a").fetchall()
    assert list(journal.install(connection)) == ["seat"]
    connection.execute("UPDATE seat SET a = 'new' WHERE b = 1")
    connection.execute("UPDATE seat SET x = 1.5")
    connection.execute("DELETE FROM seat WHERE b = 2")
    after = connection.execute("SELECT * FROM seat ORDER BY a").fetchall()
    step = journal.collect(connection, "x")
    again = journal.play(connection, step)
    assert connection.execute("SELECT * FROM seat ORDER BY a").fetchall() == before
    journal.play(connection, again)
    assert connection.execute("SELECT * FROM seat ORDER BY a").fetchall() == after
    connection.close()


def test_what_the_first_change_waits_for_is_done_in_parts(store):
    parts = [store.get_ready()]
    while parts[-1]:
        parts.append(store.get_ready())
    assert len(parts) > 2
    add(store, "danach")
    store.undo()
    assert names(store) == []


def test_a_fault_leaves_no_table_without_its_journal(store, monkeypatch):
    whole, seen = journal._triggers, []

    def faulty(table, *rest):
        seen.append(table)
        if len(seen) == 3:
            raise MemoryError
        return whole(table, *rest)

    monkeypatch.setattr(journal, "_triggers", faulty)
    with pytest.raises(MemoryError):
        store.get_ready()
    add(store, "danach")
    store.undo()
    assert names(store) == []


def test_nothing_is_made_ready_within_a_transaction(store):
    with store.begin("x"):
        assert store.get_ready()
    assert not store.get_ready()


def test_a_change_within_a_look_is_refused_and_costs_no_journal(store):
    with pytest.raises(RuntimeError), store.read(), store.begin("x"):
        pass
    add(store, "danach")
    store.undo()
    assert names(store) == []
