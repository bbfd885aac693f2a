"""Connections to one encrypted SQLite file, set up the same way every time (TRUST: store)."""

from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID, SafeUUID

import sqlcipher3
from sqlalchemy import Connection, Dialect, Engine, Uuid, event
from sqlalchemy.pool import StaticPool
from sqlalchemy.util import LRUCache
from sqlmodel import create_engine

PAGE_SIZE = 4096
APPLICATION_ID = 0x50524154  # "PRAT", in the file's header
SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "temp_store = MEMORY",
    "journal_size_limit = 16777216",
    "cache_size = -32000",
)


_NEW, _SET = UUID.__new__, object.__setattr__  # an id is frozen, and its class slow to fill it

_PUT_TOGETHER: LRUCache[Any, Any] = LRUCache(1000)
_DIALECTS: dict[str, Dialect] = {}
"""The SQL of statements is the same for each file: a second one, as each test, needs not wait."""

SQLITE_FLOOR = (3, 51, 3)


def refuse_old(version: tuple[int, ...]) -> None:
    """Before this version of SQLite a reset of the WAL could corrupt a store."""
    if version < SQLITE_FLOOR:
        message = f"SQLite {version} is too old"
        raise ImportError(message)


refuse_old(sqlcipher3.sqlite_version_info)


def connect(path: Path, key: bytes, *, exclusive: bool = True) -> sqlcipher3.Connection:
    """Open an existing file with its raw 256-bit key; never creates one.

    Raises ``sqlcipher3.DatabaseError`` ("file is not a database") when the key does not fit.
    """
    # Exclusive before the first look at the file, or a -shm file would be made.
    lock = ("locking_mode = EXCLUSIVE",) if exclusive else ()
    return _opened(path, key, "rw", (*lock, *SETTINGS))


def raw(path: Path, key: bytes, mode: str = "rw") -> sqlcipher3.Connection:
    """A connection that has taken the key and nothing else."""
    return _opened(path, key, mode, ())


def _opened(path: Path, key: bytes, mode: str, settings: tuple[str, ...]) -> sqlcipher3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlcipher3.connect(
        uri, uri=True, isolation_level=None, timeout=0.5, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for setting in settings:
            connection.execute(f"PRAGMA {setting}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def engine_on(connection: sqlcipher3.Connection) -> Engine:
    """An engine over one open connection.

    Transactions start with ``BEGIN IMMEDIATE``, those of ``reader(engine)`` with a plain ``BEGIN``.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3,
        creator=lambda: connection,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    engine.dialect.colspecs = {**engine.dialect.colspecs, Uuid: _QuickUuid}
    engine.dialect = _common(engine.dialect)
    engine.update_execution_options(compiled_cache=_PUT_TOGETHER)

    @event.listens_for(engine, "begin")
    def begin(opened: Connection) -> None:
        reads = opened.get_execution_options().get("reads", False)
        opened.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


class _QuickUuid(Uuid[UUID]):
    """Ids out of the file in a third of the time: what we wrote needs no cleaning.

    Most ids of a long list are those of few committees and meetings; they are made once.
    """

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:  # noqa: ARG002
        """Override of SQLAlchemy's."""
        return _uuid


@lru_cache(maxsize=4096)
def _uuid(digits: str | None) -> UUID | None:
    if digits is None:
        return None
    made = _NEW(UUID)
    _SET(made, "int", int(digits, 16))
    _SET(made, "is_safe", SafeUUID.unknown)
    return made


def _common(dialect: Dialect) -> Dialect:
    """The one of the first file once it is connected: what was put together is kept under it."""
    first = _DIALECTS.setdefault("first", dialect)
    return first if first.server_version_info else dialect


def reader(engine: Engine) -> Engine:
    """The same engine for transactions that only look."""
    return engine.execution_options(reads=True)
