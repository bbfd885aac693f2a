import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import inspect, select
from sqlalchemy.orm import aliased
from sqlmodel import Field, SQLModel

from praeventionsrat import late_tables
from praeventionsrat.blobs import Blob
from praeventionsrat.late_tables import LateTable, map_all, table_named
from praeventionsrat.records import Record

ROOT = Path(__file__).parents[2]
STARTED = """
import db.work
from praeventionsrat.late_tables import LateTable
print(sum("__mapper__" in kind.__dict__ for kind in LateTable.tables.values()))
from db.schema import whole
print(len(whole().tables) > len(LateTable.tables))
"""

FIRST_ROW = """
import sys, db.work
from praeventionsrat.late_tables import EVERYWHERE
from praeventionsrat.office.records import Office
print(Office.__table__.name, EVERYWHERE in sys.modules)
"""


@pytest.fixture
def parcel():
    """A kind of record nobody has asked for yet, and the one it refers to."""

    class Shelf(Record, table=True):
        place: str = ""
        maker_id: UUID | None = Field(default=None, foreign_key="somebody_else.id")

    class Parcel(Record, table=True):
        weight: int = 0
        shelf_id: UUID | None = Field(default=None, foreign_key="shelf.id")

    yield Parcel
    for name in ("parcel", "shelf"):
        LateTable.tables.pop(name)
        if name in SQLModel.metadata.tables:
            SQLModel.metadata.remove(SQLModel.metadata.tables[name])


def is_mapped(name):
    return name in SQLModel.metadata.tables


def test_a_table_waits_until_somebody_asks_for_it(parcel):
    assert not is_mapped("parcel")
    with pytest.raises(AttributeError):
        parcel.colour  # noqa: B018 - the question is what is wanted


@pytest.mark.parametrize(
    "ask",
    [
        lambda kind: kind.weight,
        select,
        aliased,
        inspect,
        lambda kind: kind(weight=3),
        lambda kind: kind.model_validate({"weight": 3}),
        lambda _kind: table_named("parcel"),
        lambda kind: (table_named("shelf"), kind.weight),
    ],
)
def test_the_first_question_maps_it_with_the_table_it_refers_to(parcel, ask):
    ask(parcel)
    assert is_mapped("parcel")
    assert is_mapped("shelf")
    assert str(select(parcel.weight).where(parcel.weight > 2)) == (
        "SELECT parcel.weight \nFROM parcel \nWHERE parcel.weight > :weight_1"
    )


def test_whoever_comes_second_uses_what_the_first_has_made(parcel, monkeypatch):
    class Overtaken(nullcontext):
        def __enter__(self):
            monkeypatch.undo()
            parcel.map_now()

    monkeypatch.setattr(late_tables, "_ONE_AT_A_TIME", Overtaken())
    assert parcel.weight.key == "weight"


def test_who_looks_at_all_tables_finds_the_one_that_waited(parcel):
    map_all()
    assert is_mapped(parcel.__tablename__)
    assert table_named("blob").name == Blob.__tablename__, "which never waits"


def test_a_start_maps_a_dozen_tables_and_the_schema_all():
    done = subprocess.run(
        [sys.executable, "-c", STARTED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    mapped, whole = done.stdout.split()
    assert int(mapped) <= 20
    assert whole == "True"


def test_a_table_whose_parents_are_known_fetches_no_others():
    done = subprocess.run(
        [sys.executable, "-c", FIRST_ROW], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["office", "False"]
