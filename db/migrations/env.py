"""How Alembic meets this program: the caller brings the connection."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from alembic.operations.ops import CreateTableOp
from sqlalchemy import Column, Enum, LargeBinary, String
from sqlmodel.sql.sqltypes import AutoString

from db.schema import whole
from praeventionsrat.records import UtcDateTime

LONG = 2000


def plain_types(kind: str, item: Any, _api: AutogenContext) -> str | Literal[False]:
    """Write SQLAlchemy's own types, so that old migrations import only Alembic and SQLAlchemy."""
    if kind == "type" and isinstance(item, AutoString):
        return f"sa.String({item.length or ''})"
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime()"
    return False


def ours(_table: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
    """Leave out the search index: its tables are FTS5's own and made by ``db.search_index``."""
    return not (kind == "table" and (name or "").startswith("search_fts"))


def long_text_last(_context: Any, _revision: Any, directives: list[Any]) -> None:
    """Put long texts at the end of a row: reading a column behind one walks all of its pages."""
    for table in directives[0].upgrade_ops.ops if directives else ():
        if isinstance(table, CreateTableOp):
            columns = [c for c in table.columns if isinstance(c, Column)]
            others = [c for c in table.columns if not isinstance(c, Column)]
            table.columns = [*sorted(columns, key=lambda c: (not c.primary_key, _long(c))), *others]


def _long(column: Column[Any]) -> bool:
    kind = column.type
    if column.name == "search_heading" or isinstance(kind, Enum):
        return False
    if isinstance(kind, String | AutoString):
        return (kind.length or LONG) >= LONG
    return isinstance(kind, LargeBinary)


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=whole(),
    render_as_batch=True,
    render_item=plain_types,
    include_object=ours,
    compare_type=True,
    process_revision_directives=long_text_last,
)
with context.begin_transaction():
    context.run_migrations()
