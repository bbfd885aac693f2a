"""Tables are mapped when somebody first asks for one: a start needs a dozen of them, not all.

To make a table known to SQLAlchemy takes 2 ms, and the program has eighty. So a class of records
waits until one of its columns, a statement about it or its first row is wanted, whichever comes
first; whoever uses records notices nothing. Who looks at all tables says ``map_all``.
"""

from importlib import import_module
from threading import RLock
from typing import Any, ClassVar, TypeVar

from sqlalchemy import Table, inspection
from sqlalchemy.orm import Mapper, registry
from sqlmodel import SQLModel
from sqlmodel.main import SQLModelMetaclass, get_column_from_field

T = TypeVar("T")
EVERYWHERE = "praeventionsrat.office.tables"
"""Importing this makes every table known by name."""
_ONE_AT_A_TIME = RLock()


class LateTable(SQLModelMetaclass):
    """The class of the classes of records."""

    tables: ClassVar[dict[str, "LateTable"]] = {}
    under_way: ClassVar[set["LateTable"]] = set()

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any
    ) -> Any:
        """A class like any other: if SQLModel knew of the table, it would make columns at once."""
        is_table = options.pop("table", False)
        made = super().__new__(cls, name, bases, namespace, **options)
        made.model_config["table"] = is_table
        return made

    def __init__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **_options: Any
    ) -> None:
        """A table waits."""
        type.__init__(cls, name, bases, namespace)
        if cls.model_config["table"]:
            cls.tables[str(cls.__tablename__)] = cls

    def __getattr__(cls, name: str) -> Any:
        """A column is wanted for the first time, or something that is not there."""
        if cls.map_now():
            return getattr(cls, name)
        return super().__getattr__(name)  # type: ignore[misc]

    def __call__(cls: type[T], *args: Any, **values: Any) -> T:
        """The first row."""
        mapper_of(cls)
        made: T = super().__call__(*args, **values)  # type: ignore[misc]
        return made

    def map_now(cls) -> bool:
        """Map it and the tables it refers to; False if it was mapped before, or is just being."""
        if "__mapper__" in cls.__dict__ or not cls.model_config.get("table"):
            return False
        with _ONE_AT_A_TIME:
            if cls in cls.under_way:
                return False
            if "__mapper__" not in cls.__dict__:
                cls.under_way.add(cls)
                cls._map()
                cls.under_way.remove(cls)
            return True

    def _map(cls) -> None:
        """What SQLModel does with a table, later.

        Each has a registry of its own: with a common one the first query would prepare all.
        """
        for name, field in cls.model_fields.items():
            setattr(cls, name, get_column_from_field(field))
        table = _mapped(cls).local_table
        for key in table.foreign_keys:
            name = key.target_fullname.partition(".")[0]
            parent = None if name in SQLModel.metadata.tables else _named(name)
            if parent is not None:
                parent.map_now()


def _mapped(kind: Any) -> Mapper[Any]:
    return registry(metadata=SQLModel.metadata).map_declaratively(kind)


@inspection._inspects(LateTable)  # noqa: SLF001 - there is no public way
def mapper_of(kind: Any) -> Mapper[Any] | None:
    """What SQLAlchemy asks about every class in a statement."""
    kind.map_now()
    found: Mapper[Any] | None = kind.__dict__.get("__mapper__")
    return found


def _named(name: str) -> LateTable | None:
    """The class of that table; its code may not be loaded yet."""
    if name not in LateTable.tables:
        import_module(EVERYWHERE)
    return LateTable.tables.get(name)


def table_named(name: str) -> Table:
    """The table of that name."""
    kind = _named(name)
    if kind is not None:
        kind.map_now()
    return SQLModel.metadata.tables[name]


def map_all() -> None:
    """Map every table there is."""
    import_module(EVERYWHERE)
    map_loaded()


def map_loaded() -> None:
    """Map every table whose code is loaded."""
    for kind in tuple(LateTable.tables.values()):
        kind.map_now()
