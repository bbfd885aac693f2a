"""The helper that writes migrations, on a copy of ours."""

import shutil

import pytest

from db import migrate
from db.engine import raw
from db.migrate import VERSIONS
from db.new_migration import write
from db.schema import SCHEMA_VERSION


@pytest.fixture
def versions(tmp_path):
    folder = tmp_path / "100 % migrations"
    shutil.copytree(VERSIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def schema(path, key):
    connection = raw(path, key)
    found = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    connection.close()
    return found


def test_when_nothing_changed_the_next_migration_is_empty(versions):
    made = write("Nothing at all, really!", versions)
    assert made.name == f"{SCHEMA_VERSION + 1:04}_nothing_at_all_really.py"
    body = made.read_text().partition("def upgrade")[2]
    assert "pass" in body
    assert "op." not in body


def test_the_first_migration_can_be_written_anew_from_the_records(
    versions, empty_store, tmp_path, key
):
    for path in versions.glob("0*.py"):
        path.unlink()
    made = write("initial", versions)
    assert made.name == "0001_initial.py"
    code = made.read_text()
    assert "sqlmodel" not in code
    assert "praeventionsrat" not in code
    path = tmp_path / "a.prat"
    path.touch()
    migrate.upgrade(path, key, versions=versions)
    if SCHEMA_VERSION == 1:
        assert schema(path, key) == schema(empty_store, key)
