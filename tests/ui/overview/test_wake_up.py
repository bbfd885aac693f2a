from datetime import date

import pytest

from praeventionsrat.council.planning import edit_rhythm
from praeventionsrat.council.rhythm import RhythmFields, Unit
from praeventionsrat.meetings.records import MeetingState
from tests.ui.meetings.conftest import council, other
from ui.meetings.new_meeting import NewMeeting
from ui.overview.page import OverviewPage

__all__ = ["council", "other"]


@pytest.fixture
def page(qtbot, context, council, other, store):
    with store.begin("Turnus") as work:
        for meeting in (council.meeting, other.meeting):
            work.meetings.get(meeting).state = MeetingState.HELD
        edit_rhythm(work, other.committee, RhythmFields(unit=Unit.WEEKS, every=6))
    made = OverviewPage(context)
    qtbot.addWidget(made)
    made.resize(1180, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_committee_asleep_is_named_with_the_reason_and_one_button(page, qtbot):
    (note,) = page.wake_up.notes
    assert note.isVisible()
    assert note.what.text() == "AG Sucht hat zuletzt am 6. Mai 2025 getagt."
    assert note.why.text() == (
        "Turnus: alle 6 Wochen. Vorgesehen war der 17. Juni 2025; eine nächste Sitzung ist nicht "
        "geplant."
    )
    note.button.click()
    dialog = page.findChild(NewMeeting)
    assert dialog.committee.currentText() == "AG Sucht"
    assert dialog.held_on.value() > date(2025, 6, 17)
    with qtbot.waitSignal(page.open_asked) as asked:
        dialog.create_now()
    assert asked.args[0] == "meeting"
    assert not page.wake_up.isVisible()


def test_without_a_rhythm_nobody_is_woken(page, context, other):
    context.operations.perform("x", edit_rhythm, other.committee, RhythmFields())
    assert not page.wake_up.isVisible()
    context.operations.undo()
    assert page.wake_up.isVisible()


def test_who_never_met_is_told_so(page, context, other, store):
    with store.begin("x") as work:
        work.meetings.remove(work.meetings.get(other.meeting))
        work.committees.get(other.committee).starts_on = date(2025, 1, 1)
    page.reload()
    assert page.wake_up.notes[0].what.text() == "AG Sucht hat noch nicht getagt."
