"""The open file: transactions that happen wholly or not at all, and undo across them."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from threading import get_ident
from typing import Generic, TypeVar

import sqlcipher3
from sqlalchemy import Engine

from db import journal
from db.engine import engine_on, reader
from db.faults import in_german, is_full
from db.kept import Kept
from db.stamp import StampedSession
from db.tape import Tape
from db.undo import Stacks, Step
from praeventionsrat.changes import Changes
from praeventionsrat.errors import UserError

W = TypeVar("W")
AT_ONCE = 20
"""Tables that get their journal in one go: some 15 ms."""


class SqlStore(Generic[W]):
    """One council's file, open for writing. Use it from the thread that opened it.

    ``work`` makes the repositories of one transaction; ``on_full`` frees the ballast when the disk
    is full and says whether there was one; ``on_close`` gives back the lock; ``clock`` counts the
    seconds in which saves merge.
    """

    def __init__(
        self,
        connection: sqlcipher3.Connection,
        work: Callable[[StampedSession], W],
        *,
        user: str = "",
        on_full: Callable[[], bool] = lambda: False,
        on_close: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take over a connection (``db.engine.connect``) to a file whose schema is current."""
        self.connection = connection
        self.user = user
        self._work, self._clock = work, clock
        self._on_full, self._on_close = on_full, on_close
        self._engine = engine_on(connection)
        self._reader = reader(self._engine)
        self._tape = Tape(self._engine)
        self._stacks, self._kept = Stacks(), Kept()
        self._thread = get_ident()
        self._busy = False
        self._barrier = False
        self._closed = False
        self._last = Changes("", frozenset())
        self._journal = journal.install(connection)

    @contextmanager
    def read(self) -> Iterator[W]:
        """Look, but keep nothing."""
        with self._session(self._reader) as session:
            session.info["kept"] = self._kept
            yield self._work(session)

    @contextmanager
    def begin(self, label: str, merge: str | None = None, *, undoable: bool = True) -> Iterator[W]:
        """Everything inside happens or nothing does; undo will call it by its label.

        Consecutive transactions with the same ``merge`` key become one undo step (autosave).
        """
        self._install_journal()
        with self._session(self._engine) as session:
            session.connection()  # the transaction begins here, not with the first statement
            yield self._work(session)
            session.flush()
            step = journal.collect(self.connection, label, merge, self._clock())
            self._commit(self._tape.replay)
        self._keep(step, undoable=undoable)

    def get_ready(self) -> bool:
        """Do a part of what the first change would have to wait for; whether more is left."""
        self._check_thread()
        return self._busy or self._put_on(AT_ONCE) == AT_ONCE

    def barrier(self) -> None:
        """Undo does not go back beyond this point; inside a transaction: beyond its end."""
        self._barrier = self._busy
        if not self._busy:
            self._stacks.clear()

    def last_changes(self) -> Changes:
        """What the newest transaction wrote."""
        return self._last

    def undo(self) -> Changes | None:
        """Take back the newest step."""
        stack = self._stacks.undoable
        return self._play(stack[-1], self._stacks.undone, "rückgängig machen") if stack else None

    def redo(self) -> Changes | None:
        """Do the newest undone step again."""
        stack = self._stacks.redoable
        return self._play(stack[-1], self._stacks.redone, "wiederholen") if stack else None

    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self._stacks.undoable[-1].changes.label if self._stacks.undoable else ""

    def redo_label(self) -> str:
        """What redo would repeat; empty when there is nothing."""
        return self._stacks.redoable[-1].changes.label if self._stacks.redoable else ""

    def close(self) -> None:
        """Bring everything into the one file and give it back; a second time does nothing.

        Where there is no room for that, the journal beside the file holds what was saved.
        """
        self._check_thread()
        if self._closed:
            return
        self._closed = True
        with suppress(sqlcipher3.DatabaseError):
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._engine.dispose()
        self.connection.close()  # the pool does not know it before the first transaction
        self._on_close()

    def _install_journal(self) -> None:
        """What is left of it, before the first change; at the start it would cost 60 ms."""
        self._check_thread()
        if not self._busy:
            self._put_on(None)

    def _put_on(self, tables: int | None) -> int:
        """The journal on so many more tables; after a fault anew, or changes would escape it."""
        try:
            return sum(1 for _table in islice(self._journal, tables))
        except BaseException:
            self._journal = journal.install(self.connection)
            raise

    def _keep(self, step: Step, *, undoable: bool) -> None:
        self._changed(step.changes)
        if undoable and step.inverses:
            self._stacks.push(step)
        if self._barrier or not undoable:
            self._stacks.clear()

    def _play(self, step: Step, played: Callable[[Step], None], verb: str) -> Changes:
        try:
            with self._session(self._engine) as session:
                session.connection()
                inverse = journal.play(self.connection, step)
                self._commit(lambda connection: journal.play(connection, step))
        except sqlcipher3.IntegrityError as err:
            raise UserError(
                f"„{step.changes.label}“ lässt sich nicht mehr {verb}, weil anderes inzwischen "
                "davon abhängt. Es wurde nichts verändert."
            ) from err
        played(inverse)
        self._changed(step.changes)
        return step.changes

    def _changed(self, changes: Changes) -> None:
        self._last = changes
        self._kept.forget(changes.tables)

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[StampedSession]:
        self._check_thread()
        if self._busy:
            message = "a transaction is open already; use cases compose inside one"
            raise RuntimeError(message)
        info = {"user": self.user}
        self._busy, self._barrier = True, False
        try:
            with (
                in_german(),
                StampedSession(engine, expire_on_commit=False, info=info) as session,
                self._tape.recording(),
            ):
                yield session
        finally:
            self._busy = False

    def _commit(self, again: Callable[[sqlcipher3.Connection], object]) -> None:
        """Commit before the session does: it would forget its records if this failed.

        A full disk takes everything back; once the ballast is gone ``again`` does it again.
        """
        try:
            self.connection.execute("COMMIT")
        except sqlcipher3.OperationalError as err:
            if not is_full(err) or not self._on_full():
                raise
            self.connection.execute("BEGIN IMMEDIATE")
            again(self.connection)
            self.connection.execute("DELETE FROM undo_log")
            self.connection.execute("COMMIT")

    def _check_thread(self) -> None:
        if get_ident() != self._thread:
            message = "the store belongs to the thread that opened it; hand jobs plain values"
            raise RuntimeError(message)
