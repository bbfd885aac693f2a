"""Bring a file to the current schema, or leave it exactly as it was. Imported only when needed."""

import os
from contextlib import closing
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import sqlcipher3
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from db import search_index
from db.engine import connect, engine_on
from db.faults import in_german
from db.schema import SCHEMA_VERSION
from praeventionsrat.errors import UserError
from praeventionsrat.files import sync_folder
from praeventionsrat.open_errors import NotMigrated

SCRIPTS = Path(str(files("db") / "migrations"))
VERSIONS = SCRIPTS / "versions"


def migrate(
    path: Path, key: bytes, *, versions: Path = VERSIONS, version: int = SCHEMA_VERSION
) -> Path:
    """Upgrade an existing store after a safety copy, whose place is the answer."""
    copy = safety_copy(path, key, version)
    try:
        with in_german():
            upgrade(path, key, versions=versions, version=version)
    except UserError:
        raise
    except Exception as err:
        raise NotMigrated(path.name, copy.name) from err
    return copy


def upgrade(
    path: Path, key: bytes, *, versions: Path = VERSIONS, version: int = SCHEMA_VERSION
) -> None:
    """Run the migrations a file lacks in one transaction, new files too.

    Foreign keys are off, or rebuilding a table would silently delete all rows that refer to it.
    """
    connection = connect(path, key)
    connection.execute("PRAGMA foreign_keys = OFF")
    engine = engine_on(connection)
    try:
        with engine.begin() as transaction:
            search_index.uninstall(connection)
            command.upgrade(configured(transaction, versions), "head")
            _refuse_dangling(connection)
            search_index.install(connection)
            connection.execute(f"PRAGMA user_version = {version}")
    finally:
        engine.dispose()


def safety_copy(path: Path, key: bytes, version: int) -> Path:
    """A consistent copy beside the file, with the same key."""
    stamp = f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    copy = path.with_name(f"{path.stem}.vor-{version:04}.{stamp}{path.suffix}")
    descriptor = os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with closing(connect(path, key)) as source, closing(connect(copy, key)) as target:
            source.backup(target)
            target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        os.fsync(descriptor)
    except BaseException:
        copy.unlink()
        raise
    finally:
        os.close(descriptor)
    sync_folder(copy.parent)
    return copy


def configured(transaction: Connection, versions: Path = VERSIONS) -> Config:
    """Alembic's settings for one transaction of ours."""
    config = Config()
    config.set_main_option("script_location", _escaped(SCRIPTS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", _escaped(versions))
    config.attributes["connection"] = transaction
    return config


def _refuse_dangling(connection: sqlcipher3.Connection) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(3)
    if broken:
        message = f"the migration leaves dangling references: {broken}"
        raise RuntimeError(message)


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")
