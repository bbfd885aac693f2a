"""A prevention day in the Papierkorb is nowhere else; it comes back whole, or goes for good."""

import shutil
from datetime import UTC, date, datetime

import pytest

from praeventionsrat.office.listing import table
from praeventionsrat.office.overview_events import events_due
from praeventionsrat.office.tables import TABLES
from praeventionsrat.office.timeline import timeline_of_person
from praeventionsrat.office.usecases import purge_record, restore_record
from praeventionsrat.prevention_day.tables import EVENT_TABLES
from praeventionsrat.prevention_day.usecases.events import delete_event
from praeventionsrat.records import MainRecord
from ui.trash.page import KINDS

TODAY, AT = date(2026, 8, 1), datetime(2026, 8, 1, tzinfo=UTC)
NINTH = "9. Musterauer Präventionstag"
WORD = "Zyxwort"
SEARCHED = ("programme_item", "stand", "event_task", "helper", "registration")


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def ninth(store):
    """The next day, each kind of record of which says a word nobody else says."""
    with store.begin("x", undoable=False) as work:
        event = next(row.id for row in work.prevention_days.rows() if row.title == NINTH)
        own = {"prevention_day_id": event}
        work.programme_items.where(**own)[0].title = WORD
        work.stands.where(**own)[0].exhibitor = WORD
        work.event_tasks.where(**own)[0].title = WORD
        work.helpers.where(**own)[0].name = WORD
        work.registrations.where(**own)[0].name = WORD
    return event


def hits(store):
    with store.read() as work:
        return sorted(hit.kind for hit in work.search(WORD))


def seen(store):
    """Everything that lists prevention days."""
    with store.read() as work:
        due = [line.id for line in events_due(work, TODAY).lines]
        told = [entry.link for row in work.persons.rows()
                for entry in timeline_of_person(work, row.id)]  # fmt: skip
        return due, told


def test_nothing_of_it_is_found_until_it_comes_back(store, ninth):
    assert hits(store) == sorted(SEARCHED)
    before = seen(store)
    with store.begin("Löschen") as work:
        delete_event(work, ninth, at=AT)
    assert hits(store) == []
    with store.read() as work:
        assert ninth not in {row.id for row in work.prevention_days.rows()}
        assert events_due(work, TODAY).lines == []
        for kind in ("prevention-days", "venues", "contributors"):
            assert NINTH not in str(list(table(work, kind, today=TODAY)))
        assert [(row.kind, row.title) for row in work.trash()] == [("prevention_day", NINTH)]
    assert len(seen(store)[1]) < len(before[1])
    with store.begin("Zurück") as work:
        restore_record(work, "prevention_day", ninth)
    assert hits(store) == sorted(SEARCHED)
    assert seen(store) == before


def test_for_good_means_every_row_of_it(store, ninth):
    with store.begin("Löschen") as work:
        delete_event(work, ninth, at=AT)
    with store.begin("Endgültig") as work:
        purge_record(work, "prevention_day", ninth)
    with store.read() as work:
        assert work.trash() == []
        for kind in EVENT_TABLES:
            for record in work.everything(kind):
                assert str(ninth) not in str(record.model_dump())
    assert store.undo().label == "Endgültig"
    assert store.undo().label == "Löschen"
    assert hits(store) == sorted(SEARCHED)


def test_every_main_record_can_be_seen_in_the_papierkorb_and_brought_back(store):
    kinds = [kind for kind in TABLES if issubclass(kind, MainRecord)]
    with store.begin("Alles", undoable=False) as work:
        for kind in kinds:
            for record in list(work.everything(kind))[:1]:
                work.mentions.rewrite(kind.__tablename__, record.id, {"deleted_at": AT})
    with store.begin("Zurück", undoable=False) as work:
        there = work.trash()
        expected = {kind.__tablename__ for kind in kinds if list(work.everything(kind))}
        assert {row.kind for row in there} == expected <= set(KINDS)
        for row in there:
            restore_record(work, row.kind, row.id)
    with store.read() as work:
        assert work.trash() == []
