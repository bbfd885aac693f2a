"""The lists that grow for twenty years read what they show and no more."""

from datetime import date

import pytest
from sqlalchemy.dialects import sqlite

from db.repositories import meetings, office, papers
from praeventionsrat.meetings.records import Assignment
from tests.db.town import make_meeting

TODAY = date(2026, 6, 1)


def plan(store, query):
    sql = str(query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
    return " ".join(row[3] for row in store.connection.execute(f"EXPLAIN QUERY PLAN {sql}"))


def test_the_list_of_assignments_reads_no_minutes(store):
    found = plan(store, meetings._assignments())
    assert "ix_agenda_item_nonpublic" in found
    assert "sqlite_autoindex_agenda_item" not in found


def test_what_is_waiting_is_found_without_what_is_done(store):
    waiting = meetings._assignments().where(Assignment.done_on.is_(None))
    assert "ix_assignment_waiting" in plan(store, waiting)


def test_the_order_of_papers_is_read_without_what_they_say(store):
    with store.read() as work:
        assert work.papers.ids() == []
    assert "COVERING INDEX ix_paper_newest" in plan(store, papers._ids())


@pytest.mark.parametrize("kind", office.MAIN)
def test_the_papierkorb_is_found_without_what_is_not_in_it(store, kind):
    assert f"USING INDEX ix_{kind}_trash" in plan(store, office._deleted(kind))


def test_an_assignment_is_public_unless_its_item_is_not(store):
    meeting_id, (public, other) = make_meeting(store)
    with store.begin("x") as work:
        assert work.meetings.exist()
        work.agenda_items.get(other).is_public = False
        for number, item_id in (("M-1", public), ("M-2", other), ("M-3", None)):
            work.assignments.add(
                Assignment(number=number, title="t", meeting_id=meeting_id, agenda_item_id=item_id)
            )
    with store.read() as work:
        found = {row.number: row.is_public for row in work.assignments.rows()}
    assert found == {"M-1": True, "M-2": False, "M-3": True}


def test_a_new_store_has_no_meeting(store):
    with store.read() as work:
        assert work.meetings.exist() is False
