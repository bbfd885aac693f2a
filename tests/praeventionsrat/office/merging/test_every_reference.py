"""After a merge nothing in the file names the one that went; one step of undo brings all back."""

import pytest
from sqlalchemy import UniqueConstraint, Uuid

from praeventionsrat.contacts.records import (
    Organization,
    OrganizationFields,
    Person,
    PersonFields,
)
from praeventionsrat.office.merging.usecases import merge_organizations, merge_persons
from praeventionsrat.office.tables import TABLES
from tests.praeventionsrat.office.woven import WHO, weave

KINDS = {
    "person": (Person(family_name="Neu"), PersonFields(family_name="Neu"), merge_persons),
    "organization": (
        Organization(name="Neu"),
        OrganizationFields(name="Neu"),
        merge_organizations,
    ),
}


def rows(store):
    """Everything in every table of the file but the lines the search keeps for itself."""
    ask = store.connection.execute
    names = [
        name
        for (name,) in ask("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if not name.startswith(("sqlite_", "search_index"))
    ]
    return {name: ask(f"SELECT * FROM {name}").fetchall() for name in names}


def naming(store, record_id):
    said = {record_id, str(record_id), record_id.hex, record_id.bytes}
    found = [
        name
        for name, lines in rows(store).items()
        for line in lines
        if not said.isdisjoint(cell for cell in line if cell is not None)
        or any(str(record_id) in cell for cell in line if isinstance(cell, str))
    ]
    return sorted(set(found))


def without_revisions(store):
    """All records; undo does not know the memory of files on the disk (``db/journal.py``)."""
    return {
        kind.__tablename__: sorted(
            store.connection.execute(f"SELECT {columns(kind)} FROM {kind.__tablename__}").fetchall()
        )
        for kind in TABLES
        if kind.__tablename__ != "generated_file"
    }


def columns(kind):
    return ", ".join(c.name for c in kind.__table__.columns if c.name != "revision")


def referring(target):
    return {
        table.name
        for table in (kind.__table__ for kind in TABLES)
        for column in table.columns
        if any(key.column.table.name == target for key in column.foreign_keys)
    } - {"person"}


@pytest.mark.parametrize("kind", ["person", "organization"])
def test_nothing_names_the_one_that_went_and_undo_brings_everything_back(store, kind):
    kept, fields, merge = KINDS[kind]
    with store.begin("x", undoable=False) as work:
        other = weave(work)[kind]
        work.insert([type(kept).model_validate(kept.model_dump())])
    before = naming(store, other)
    assert set(before) >= referring(kind) | {kind, "search_entry"}
    assert kind == "organization" or set(before) >= {"distinct_pair", "generated_file"}
    stood = without_revisions(store)
    with store.begin("Zusammenführen") as work:
        merge(work, kept.id, other, fields)
    assert naming(store, other) == []
    assert set(naming(store, kept.id)) >= referring(kind) - {"deputy"}  # nobody is her own deputy
    assert store.undo().label == "Zusammenführen"
    assert without_revisions(store) == stood
    assert store.redo().label == "Zusammenführen"
    assert naming(store, other) == []


def test_no_constraint_can_be_broken_by_naming_somebody_else():
    """A new unique column would have to be joined in ``merging/doubles.py`` first."""
    free = {"archive_offer", "distinct_pair", "erasure", "generated_file"}
    for kind in TABLES:
        table = kind.__table__
        named = {
            c.name
            for c in table.columns
            if isinstance(c.type, Uuid)
            and (
                any(k.column.table.name in {"person", "organization"} for k in c.foreign_keys)
                or table.name in free
            )
        } - {"id"}
        unique = [k.columns for k in table.constraints if isinstance(k, UniqueConstraint)]
        unique += [i.columns for i in table.indexes if i.unique]
        assert not any(named & {c.name for c in columns} for columns in unique), table.name


def test_who_was_erased_stays_the_one_who_was(store):
    from praeventionsrat.office.retention import Erasure

    kept = Person(family_name="Neu")
    with store.begin("x") as work:
        work.insert([kept, Person(id=WHO, family_name="Alt")])
        work.erasures.add(Erasure(contact_id=WHO, erased_on=kept.created_at.date()))
        merge_persons(work, kept.id, WHO, PersonFields(family_name="Neu"))
        assert work.erasures.all()[0].contact_id == WHO
