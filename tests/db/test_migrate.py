"""A file is migrated whole or not at all."""

import hashlib
import os
import resource
import shutil
import signal
from textwrap import dedent, indent

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from db import migrate, search_index
from db.engine import connect, engine_on, raw
from db.faults import in_german
from db.migrate import VERSIONS
from db.schema import SCHEMA_VERSION, whole
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.contacts.records import Organization
from praeventionsrat.errors import UserError
from praeventionsrat.open_errors import NotMigrated
from tests.db.town import make_meeting

NEXT = SCHEMA_VERSION + 1
REBUILD = """
    with op.batch_alter_table("meeting", recreate="always") as meeting:
        meeting.add_column(sa.Column("mood", sa.String(120), nullable=False, server_default=""))
    op.create_table("weather", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO weather VALUES (1)")
"""


@pytest.fixture
def versions(tmp_path):
    """The migrations and one more; call it with what that one does."""

    def with_one_more(body):
        folder = tmp_path / "migrations"
        shutil.copytree(VERSIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        newest = max(path.stem for path in folder.glob("0*.py"))
        (folder / f"{NEXT:04}_next.py").write_text(
            f'import sqlalchemy as sa\nfrom alembic import op\nrevision = "{NEXT:04}_next"\n'
            f'down_revision = "{newest}"\n\n\ndef upgrade():\n'
            + indent(dedent(body).strip(), "    ")
        )
        return folder

    return with_one_more


@pytest.fixture
def filled(store, store_path):
    """A closed store with a meeting and its items."""
    make_meeting(store)
    store.close()
    return store_path


def content(path, key):
    """Everything in a file: schema, version and rows."""
    connection = raw(path, key)
    dump = hashlib.sha256()
    objects = connection.execute(
        "SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2"
    ).fetchall()
    dump.update(repr(objects).encode())
    for kind, name, _sql in objects:
        if kind == "table":
            dump.update(repr(connection.execute(f'SELECT * FROM "{name}"').fetchall()).encode())
    dump.update(repr(connection.execute("PRAGMA user_version").fetchone()).encode())
    connection.close()
    return dump.hexdigest()


def copies(path):
    return sorted(path.parent.glob(f"{path.stem}.vor-*"))


def test_the_migrated_schema_is_the_schema_the_code_expects(store_path, key):
    engine = engine_on(connect(store_path, key))

    def ours(_object, name, kind, _reflected, _other):
        return not (kind == "table" and name.startswith("search_fts"))

    with engine.connect() as connection:
        options = {"compare_type": True, "include_object": ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, whole()) == []
    engine.dispose()


def test_the_newest_migration_has_the_number_the_program_expects(store_path, key):
    connection = raw(store_path, key)
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    connection.close()
    assert int(revision[:4]) == SCHEMA_VERSION
    assert revision == max(path.stem for path in VERSIONS.glob("0*.py"))


def test_long_texts_stand_at_the_end_of_a_row(store):
    names = [row[1] for row in store.connection.execute("PRAGMA table_info(agenda_item)")]
    assert names[0] == "id"
    assert set(names[-2:]) == {"search_text", "minutes_text"}


def test_rebuilding_a_parent_table_keeps_its_children_and_the_search(filled, key, versions):
    copy = migrate.migrate(filled, key, versions=versions(REBUILD), version=NEXT)
    store = SqlStore(connect(filled, key), SqlWork)
    count = "SELECT (SELECT count(*) FROM meeting), (SELECT count(*) FROM agenda_item)"
    assert store.connection.execute(count).fetchone() == (1, 2)
    assert store.connection.execute("SELECT mood FROM meeting").fetchone() == ("",)
    assert store.connection.execute("PRAGMA user_version").fetchone() == (NEXT,)
    with store.begin("umziehen") as work:
        assert len(work.search("beleuchtung")) == 1
        (meeting,) = work.meetings.all()
        meeting.place = "Rathaus"
    with store.read() as work:
        assert [hit.kind for hit in work.search("rathaus")] == ["meeting"]
    assert store.undo() is not None
    store.close()
    assert copies(filled) == [copy]
    assert copy.stat().st_mode & 0o777 == 0o600


def test_the_safety_copy_is_the_file_as_it_was(filled, key, versions):
    before = content(filled, key)
    copy = migrate.migrate(filled, key, versions=versions(REBUILD), version=NEXT)
    assert content(copy, key) == before != content(filled, key)


@pytest.mark.parametrize(
    "fault",
    [
        'raise RuntimeError("boom")',
        'op.execute("INSERT INTO not_there VALUES (1)")',
        'op.execute("DELETE FROM meeting")',
    ],
    ids=["bug", "wrong SQL", "dangling references"],
)
def test_a_failed_migration_leaves_the_file_byte_for_byte(filled, key, versions, fault):
    before = filled.read_bytes()
    with pytest.raises(NotMigrated, match=r"blieb\s+unverändert") as caught:
        migrate.migrate(filled, key, versions=versions(REBUILD + "    " + fault), version=NEXT)
    assert filled.read_bytes() == before
    (copy,) = copies(filled)
    assert copy.name in str(caught.value)


@pytest.mark.parametrize("room", [0.5, 5.0], ids=["for no copy", "for the copy only"])
def test_a_full_disk_during_a_migration_is_named(filled, key, versions, room):
    folder = versions(
        REBUILD + '    op.execute("CREATE TABLE big AS SELECT zeroblob(60000000) AS x")'
    )
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = filled.read_bytes()
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(filled.stat().st_size * room), hard))
    try:
        with pytest.raises(UserError, match="Datenträger"), in_german():
            migrate.migrate(filled, key, versions=folder, version=NEXT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert filled.read_bytes() == before
    assert len(copies(filled)) == (room > 1)


def test_a_migration_killed_at_any_statement_happened_wholly_or_not_at_all(
    filled, key, versions, tmp_path, monkeypatch
):
    folder = versions(REBUILD)
    before = content(filled, key)
    victim = tmp_path / "Opfer.prat"
    statement, outcomes = 0, []
    while True:
        shutil.copy(filled, victim)
        child = os.fork()
        if child == 0:
            _migrate_until(statement, victim, key, folder, monkeypatch)
        _pid, status = os.waitpid(child, 0)
        outcomes.append(content(victim, key))
        if not os.WIFSIGNALED(status):
            break
        assert os.WTERMSIG(status) == signal.SIGKILL
        assert outcomes[-1] == before
        statement += 3
    assert os.WEXITSTATUS(status) == 0
    assert outcomes[-1] != before
    assert len(outcomes) > 30


def _migrate_until(limit, path, key, versions, monkeypatch):
    """In the child: the real migration, killed when its connection has run so many statements."""
    seen = 0

    def count(_statement):
        nonlocal seen
        seen += 1
        if seen > limit:
            os.kill(os.getpid(), signal.SIGKILL)

    def watched(path, key):
        connection = connect(path, key)
        connection.set_trace_callback(count)
        return connection

    try:
        monkeypatch.setattr(migrate, "connect", watched)
        migrate.upgrade(path, key, versions=versions, version=NEXT)
        os._exit(0)
    finally:
        os._exit(1)


def test_triggers_are_made_anew_without_doubling(store):
    before = store.connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    with store.begin("x") as work:
        work.organizations.add(Organization(name="Streetwork"))
    search_index.install(store.connection)
    after = store.connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    assert after == before
    with store.read() as work:
        assert len(work.search("street")) == 1
