"""What a transaction has written, to write it again when the disk was full at its end.

A failed COMMIT takes everything back. There is one writer only, so the same statements with the
same values lead to the same result once there is room.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlcipher3
from sqlalchemy import Engine, event

LOOKS = ("SELECT", "BEGIN")


class Tape:
    """The statements of the running transaction."""

    def __init__(self, engine: Engine) -> None:
        """Listen to an engine."""
        self._lines: list[tuple[str, Any, bool]] = []
        event.listen(engine, "after_cursor_execute", self._hear)

    @contextmanager
    def recording(self) -> Iterator[None]:
        """Forget everything at the end."""
        try:
            yield
        finally:
            self._lines.clear()

    def replay(self, connection: sqlcipher3.Connection) -> None:
        """Write everything again."""
        for statement, values, many in self._lines:
            (connection.executemany if many else connection.execute)(statement, values)

    def _hear(
        self,
        _connection: object,
        _cursor: object,
        statement: str,
        values: Any,
        _c: object,
        many: bool,
    ) -> None:
        if not statement.startswith(LOOKS):
            self._lines.append((statement, values, many))
