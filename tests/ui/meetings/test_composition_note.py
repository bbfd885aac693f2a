import pytest

from praeventionsrat.council.planning import wish_groups
from praeventionsrat.council.records import MembershipFields
from praeventionsrat.council.usecases import edit_member
from ui.meetings.invitees_panel import InviteesPanel
from ui.meetings.overview_panel import OverviewPanel


@pytest.fixture
def panel(qtbot, context, council):
    made = OverviewPanel(context)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    qtbot.waitExposed(made)
    made.show_meeting(council.meeting)
    return made


def test_who_is_missing_is_said_on_the_first_tab(panel, context, council, read):
    assert not panel.table.isVisible()
    perform = context.operations.perform
    perform("Gruppen", wish_groups, council.committee, ["Schulen", "Ausländerbeirat"])
    assert panel.table.isVisible()
    assert (
        panel.table.note.what.text() == "Unter den Eingeladenen fehlen: Schulen, Ausländerbeirat."
    )
    (seat, *_) = read(lambda work: work.memberships.where(committee_id=council.committee))
    fields = MembershipFields(
        committee_id=council.committee, person_id=seat.person_id, role=seat.role, seat="Schulen"
    )
    perform("Sitz", edit_member, seat.id, fields)
    assert panel.table.note.what.text() == "Unter den Eingeladenen fehlen: Ausländerbeirat."
    perform("Gruppen", wish_groups, council.committee, ["Schulen"])
    assert panel.table.note.what.text() == "Alle gewünschten Gruppen werden eingeladen."


def test_the_list_of_those_invited_says_it_in_a_quiet_line(qtbot, context, council):
    panel = InviteesPanel(context)
    qtbot.addWidget(panel)
    panel.resize(900, 640)
    panel.show()
    qtbot.waitExposed(panel)
    panel.show_meeting(council.meeting)
    assert not panel.table.isVisible()
    context.operations.perform("Gruppen", wish_groups, council.committee, ["Schulen"])
    assert panel.table.line.isVisible()
    assert not panel.table.note.isVisible()
    assert panel.table.line.text() == "Unter den Eingeladenen fehlen: Schulen."
