from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from praeventionsrat.meetings.records import AssignmentFields, MeetingState, VoteFields
from praeventionsrat.meetings.usecases.attendance import all_present, expect_members
from praeventionsrat.meetings.usecases.items import set_outcome
from praeventionsrat.meetings.usecases.meeting import begin_meeting, send_invitation
from praeventionsrat.meetings.usecases.minutes import finish_assignment, give_assignment
from praeventionsrat.meetings.usecases.voting import add_recusal, make_resolution, record_vote
from ui.meetings.overview_panel import OverviewPanel
from ui.shell.theme import Mode


@pytest.fixture
def panel(qtbot, context, council):
    made = OverviewPanel(context)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    qtbot.waitExposed(made)
    made.show_meeting(council.meeting)
    return made


@pytest.fixture
def begun(store, council):
    """The meeting runs since 16:02 with everybody there."""
    with store.begin("läuft") as work:
        expect_members(work, council.meeting)
        begin_meeting(work, council.meeting, at=time(16, 2))
        all_present(work, council.meeting, at=time(16, 2))


def figures(panel):
    panel.refresh()
    return [card.accessibleName() for card in panel.cards]


def pills(panel):
    panel.refresh()
    lines = [panel.tree.topLevelItem(i) for i in range(panel.tree.topLevelItemCount())]
    from ui.meetings.agenda_delegate import LINE_ROLE

    return [line.data(0, LINE_ROLE).pill for line in lines if line.data(0, LINE_ROLE)]


def test_before_the_meeting_the_figures_help_to_prepare_it(panel, store, council):
    assert figures(panel) == [
        "5 Stimmberechtigte · beschlussfähig ab 3",
        "3 Punkte · Ende etwa 16:30 Uhr",
        "13.03.2026 spätester Zugang der Einladung",
    ]
    with store.begin("versandt") as work:
        send_invitation(work, council.meeting, on=date(2026, 3, 16))
    assert figures(panel)[2] == "0 Tage Ladungsfrist · nötig 3 · nicht gewahrt"


def test_afterwards_they_say_what_came_out(panel, store, council, begun):
    assert figures(panel) == [
        "5 von 5 Stimmberechtigte da · beschlussfähig",
        "0 Beschlüsse",
        "0 Aufträge offen",
    ]
    with store.begin("Beschlüsse") as work:
        for votes in (VoteFields(yes=4, abstentions=1), VoteFields(yes=1, no=4)):
            make_resolution(work, record_vote(work, council.items[1], votes))
        given = give_assignment(
            work, council.meeting, AssignmentFields(title="Angebot", due_on=date(2026, 6, 30))
        )
    assert figures(panel)[1:] == [
        "2 Beschlüsse · davon 1 abgelehnt",
        "1 Auftrag offen · nächste Frist 30.06.2026",
    ]
    with store.begin("erledigt") as work:
        finish_assignment(work, given, on=date(2026, 6, 1))
    assert figures(panel)[2] == "0 Aufträge offen · 1 erledigt"


def test_each_item_shows_its_result_in_few_words(panel, store, council, begun):
    with store.begin("Ergebnisse") as work:
        set_outcome(work, council.items[0], "zur Kenntnis genommen", "Beginn")
        away = work.attendances.where(meeting_id=council.meeting)[4]
        add_recusal(work, council.items[1], away.id)
        vote = VoteFields(yes=3, no=1, recused=1, taken_at=time(17))
        record_vote(work, council.items[1], vote)
        work.agenda_items.get(council.items[2]).is_public = False
    assert pills(panel) == [
        "zur Kenntnis genommen",
        "3 : 1 : 0 mit Mehrheit beschlossen · 1 befangen",
        "gesonderte Niederschrift",
    ]


def test_an_item_opens_at_enter(qtbot, panel, council):
    panel.tree.select_id(council.items[1])
    with qtbot.waitSignal(panel.item_opened) as opened:
        qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    assert opened.args == [council.items[1]]
    qtbot.keyClick(panel.tree, Qt.Key.Key_Delete)
    qtbot.keyClick(panel.tree, Qt.Key.Key_F2)
    assert len(pills(panel)) == 3


def test_without_agenda_one_button_leads_there(qtbot, panel, store, council):
    with store.begin("leer") as work:
        for item in work.agenda_items.where(meeting_id=council.meeting):
            work.agenda_items.remove(item)
    assert figures(panel)[1] == "0 Punkte auf der Tagesordnung"
    with qtbot.waitSignal(panel.agenda_asked):
        panel.empty.button.click()


def test_words_too_long_for_a_pill_stand_below_and_dark_is_painted(panel, store, council, theme):
    with store.begin("Ergebnis") as work:
        work.meetings.get(council.meeting).state = MeetingState.HELD
        set_outcome(work, council.items[0], "Die Vorsitzende stellt fest, dass " * 6)
    panel.refresh()
    low = panel.tree.visualItemRect(panel.tree.node(council.items[1])).height()
    assert panel.tree.visualItemRect(panel.tree.node(council.items[0])).height() > low
    theme.set_mode(Mode.DARK)
    dark = panel.grab().toImage().pixelColor(5, 400).lightness()
    theme.set_mode(Mode.LIGHT)
    assert dark < 128 < panel.grab().toImage().pixelColor(5, 400).lightness()
