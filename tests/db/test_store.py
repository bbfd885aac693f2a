"""Transactions: all or nothing, one at a time, from one thread, on full and broken disks too."""

import resource
import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from db import engine, search_index
from db.engine import connect, refuse_old
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat import ports
from praeventionsrat.contacts.records import Organization, Post
from praeventionsrat.council.records import Committee, RuleSet
from praeventionsrat.errors import NotFound, UserError
from praeventionsrat.office import ports as office
from tests.conftest import KEY


def names(store):
    with store.read() as work:
        return [row.name for row in work.organizations.rows()]


def add(store, name="Streetwork", note=""):
    with store.begin("anlegen") as work:
        work.organizations.add(Organization(name=name, note=note))


def test_the_store_is_what_the_domain_asks_for(store):
    as_port: ports.Store[office.Work] = store
    assert as_port.undo_label() == ""


def test_a_failed_use_case_leaves_nothing_behind(store):
    with pytest.raises(NotFound), store.begin("x") as work:
        work.organizations.add(Organization(name="Streetwork"))
        work.organizations.get(uuid4())
    assert names(store) == []
    assert store.undo_label() == ""


def test_what_a_reader_changes_is_not_kept(store):
    add(store)
    with store.read() as work:
        work.organizations.all()[0].name = "anders"
        work.organizations.add(Organization(name="neu"))
    assert names(store) == ["Streetwork"]
    add(store, "zweite")
    assert names(store) == ["Streetwork", "zweite"]
    store.undo()
    assert names(store) == ["Streetwork"]


def test_records_can_be_read_after_their_transaction(store):
    with store.begin("x") as work:
        record = Organization(name="Streetwork")
        work.organizations.add(record)
    assert record.name == "Streetwork"


def test_a_dangling_reference_is_our_bug_and_nothing_is_saved(store):
    with pytest.raises(IntegrityError), store.begin("x") as work:
        work.organizations.add(Organization(name="vorher"))
        work.posts.add(Post(person_id=uuid4(), organization_id=uuid4()))
    assert names(store) == []


def test_errors_do_not_quote_what_was_typed(store):
    with pytest.raises(IntegrityError) as caught, store.begin("x") as work:
        work.posts.add(Post(person_id=uuid4(), organization_id=uuid4(), role="Geheimrat"))
    assert "Geheimrat" not in str(caught.value)


def test_an_error_in_our_sql_passes_through(store):
    with pytest.raises(OperationalError, match="no such table"), store.read() as work:
        work.organizations.session.execute(text("SELECT * FROM not_there"))


def test_one_transaction_at_a_time(store):
    with store.begin("x"), pytest.raises(RuntimeError, match="open already"), store.read():
        pass
    add(store)


def test_the_store_refuses_other_threads(store):
    with ThreadPoolExecutor() as pool:
        for call in (names, SqlStore.undo, SqlStore.close):
            add(store)
            with pytest.raises(RuntimeError, match="belongs to the thread"):
                pool.submit(call, store).result()


def test_every_save_is_stamped(store):
    add(store)
    with store.read() as work:
        (record,) = work.organizations.all()
    assert (record.revision, record.changed_by) == (1, "Kim Muster")
    store.user = "Alex Beispiel"
    with store.begin("x") as work:
        work.organizations.get(record.id).city = "Musterau"
    with store.read() as work:
        changed = work.organizations.get(record.id)
    assert (changed.revision, changed.changed_by) == (2, "Alex Beispiel")
    assert changed.changed_at > record.changed_at
    assert changed.created_at == record.created_at
    assert "musterau" in changed.search_text


def test_looking_at_a_record_does_not_count_as_changing_it(store):
    add(store)
    with store.begin("x") as work:
        (record,) = work.organizations.all()
        record.name = str(record.name)
    assert record.revision == 1


def test_records_without_stamps_count_their_changes_only(store):
    with store.begin("x") as work:
        rules = RuleSet(name="Frei")
        work.rule_sets.add(rules)
        rules.name = "Konsens"
        work.rule_sets.where()
    assert rules.revision == 2


def test_what_a_record_brings_along_stands(store):
    with store.begin("x") as work:
        work.organizations.add(Organization(name="a", changed_by="Jutta", revision=7))
        work.insert([Organization(name="b", revision=3)])
    with store.read() as work:
        found = [(o.name, o.changed_by, o.revision) for o in work.organizations.all()]
        assert work.search("b") != []
    assert sorted(found) == [("a", "Jutta", 7), ("b", "", 3)]


def test_after_an_erasure_no_word_is_left_in_the_index(store):
    add(store, "Quallenzüchterverein")
    with store.begin("endgültig löschen", undoable=False) as work:
        for record in work.organizations.all():
            work.organizations.remove(record)
    count = "SELECT count(*) FROM search_fts_data WHERE instr(block, CAST('qua' AS BLOB))"
    search_index.scrub(store.connection, lambda _done, _total: None)
    assert store.connection.execute(count).fetchone() == (0,)


def test_too_old_an_engine_is_refused():
    with pytest.raises(ImportError, match="too old"):
        refuse_old((3, 51, 2))
    refuse_old((3, 51, 3))


@contextmanager
def room(extra):
    """Let files of this process grow by a few bytes only, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (extra, hard))
    try:
        yield lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_when_no_more_can_be_written_the_text_stays_and_can_be_saved_later(store, store_path):
    add(store, "vorher")
    with room(store_path.with_name(store_path.name + "-wal").stat().st_size):
        typed = Organization(name="getippt", note="x" * 200_000)
        with pytest.raises(UserError, match="stehen noch auf dem"), store.begin("x") as work:
            work.organizations.add(typed)
        assert names(store) == ["vorher"]
        assert store.undo_label() == "anlegen"
    add(store, "getippt", "x" * 200_000)
    assert names(store) == ["getippt", "vorher"]


def test_the_ballast_makes_room_for_the_save_that_did_not_fit(store_path, key):
    released = []
    with room(10_000_000) as grow:

        def release():
            released.append(True)
            grow()
            return True

        store = SqlStore(connect(store_path, key), SqlWork, on_full=release)
        add(store, "vorher")
        resource.setrlimit(
            resource.RLIMIT_FSIZE,
            (store_path.with_name(store_path.name + "-wal").stat().st_size, -1),
        )
        with store.begin("x") as work:
            first = Organization(name="a", note="x" * 100_000)
            work.organizations.add(first)
            work.organizations.add_all([Organization(name=f"b{n}") for n in range(3)])
            first.name = "A"
    assert released == [True]
    assert names(store) == ["A", "b0", "b1", "b2", "vorher"]
    assert store.undo().label == "x"
    assert names(store) == ["vorher"]
    store.close()


def test_a_store_is_closed_on_a_full_disk_too_and_loses_nothing(store_path, key):
    store = SqlStore(connect(store_path, key), SqlWork)
    add(store, "Rettung", "x" * 100_000)
    with room(store_path.stat().st_size):
        store.close()
    store = SqlStore(connect(store_path, key), SqlWork)
    assert names(store) == ["Rettung"]
    store.close()


def test_undo_too_gets_room_from_the_ballast(store_path, key):
    with room(10_000_000) as grow:
        store = SqlStore(connect(store_path, key), SqlWork, on_full=lambda: grow() or True)
        add(store, "a", note="x" * 100_000)
        with store.begin("löschen") as work:
            work.organizations.remove(work.organizations.all()[0])
        resource.setrlimit(
            resource.RLIMIT_FSIZE,
            (store_path.with_name(store_path.name + "-wal").stat().st_size, -1),
        )
        assert store.undo().label == "löschen"
    assert names(store) == ["a"]
    store.redo()
    assert names(store) == []
    store.undo()
    store.undo()
    assert names(store) == []
    store.close()


def test_records_in_any_order_are_saved_from_the_ballast_too(store_path, key):
    with room(10_000_000) as grow:
        store = SqlStore(connect(store_path, key), SqlWork, on_full=lambda: grow() or True)
        size = store_path.with_name(store_path.name + "-wal").stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (size or 8192, -1))
        rules = RuleSet(name="Frei")
        committee = Committee(name="LG", rule_set_id=rules.id, note="x" * 100_000)
        with store.begin("lesen", undoable=False) as work:
            work.insert([committee])
            work.insert([rules])
    with store.read() as work:
        assert len(work.committees.all()) == 1
    store.close()


def test_a_ballast_that_is_too_small_saves_nothing(store_path, key):
    store = SqlStore(connect(store_path, key), SqlWork, on_full=lambda: True)
    with room(store_path.stat().st_size // 2):
        with pytest.raises(UserError, match="nichts gespeichert"):
            add(store, note="x" * 1_000_000)
        assert names(store) == []
    add(store)
    assert store.undo() is not None
    assert names(store) == []
    store.close()


def test_a_second_file_finds_the_sql_of_the_first(store, empty_store, tmp_path):
    with store.read() as work:
        work.committees.all()
    known = len(engine._PUT_TOGETHER)
    other = SqlStore(connect(shutil.copy(empty_store, tmp_path / "other.prat"), KEY), SqlWork)
    with other.read() as work:
        assert work.committees.all() == []
    other.close()
    assert len(engine._PUT_TOGETHER) == known
