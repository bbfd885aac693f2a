"""Persons, committees' meetings and papers that are gone for good leave nothing that breaks."""

import shutil
from datetime import date

import pytest

from db.engine import connect
from db.store import SqlStore
from db.work import SqlWork
from praeventionsrat.meetings.documents import EXPORTS
from praeventionsrat.meetings.usecases import circulating, polling, suggestions
from praeventionsrat.office.oparl.folder import publish
from praeventionsrat.office.overview import gather
from praeventionsrat.office.paperwork import head_of
from tests.conftest import KEY

TODAY = date(2026, 4, 1)
ALWAYS = [export for export in EXPORTS if export.key not in {"letters", "supplement"}]
"""Documents that need neither somebody invited nor a Nachtrag."""


@pytest.fixture
def town(musterau_path, tmp_path):
    path = shutil.copy(musterau_path, tmp_path / "Musterau.prat")
    store = SqlStore(connect(path, KEY), SqlWork, user="Kim Muster")
    yield store
    store.close()


def read_everything(work):
    """What the pages and the documents ask for."""
    gather(work, TODAY)
    publish(work, base="https://musterau.example/oparl", today=TODAY)
    circulating.circular_rows(work)
    polling.poll_rows(work)
    for circular in work.circulars.all():
        circulating.view_circular(work, circular.id)
    for poll in work.date_polls.all():
        polling.view_poll(work, poll.id)
    work.revocations.register()
    for meeting in work.meetings.all():
        suggestions.suggestions(work, meeting.id)
        for export in ALWAYS:
            export.gather(work, meeting.id, head_of(work, TODAY))
    return len(work.trackings.rows())


@pytest.mark.parametrize("what", ["persons", "organizations", "papers", "topics", "assignments"])
def test_nothing_breaks_when_all_of_a_kind_are_gone(town, what):
    with town.begin("Leeren", undoable=False) as work:
        for record in getattr(work, what).all():
            work.remove(record)
    with town.read() as work:
        assert (read_everything(work) == 0) is (what == "assignments")


def test_nothing_breaks_when_every_other_meeting_is_gone(town):
    with town.begin("Leeren", undoable=False) as work:
        for meeting in work.meetings.all()[::2]:
            work.remove(meeting)
    with town.read() as work:
        read_everything(work)
        assert work.meetings.all()
