from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from praeventionsrat.meetings.records import ItemState, MeetingFields, MeetingState
from praeventionsrat.meetings.topics import TopicFields, Urgency
from praeventionsrat.meetings.usecases.items import set_item_state
from praeventionsrat.meetings.usecases.meeting import (
    begin_meeting,
    create_meeting,
    end_meeting,
    send_invitation,
)
from praeventionsrat.meetings.usecases.topics import edit_topic, note_topic
from tests.ui.meetings.live import press, settle
from ui.meetings.agenda_panel import AgendaPanel
from ui.meetings.agenda_side import ITEM, SUGGESTIONS
from ui.meetings.suggestion_list import FORMAT, SUGGESTION

KEY, TODAY = Qt.Key, date(2026, 2, 1)
Place = QAbstractItemView.DropIndicatorPosition


@pytest.fixture
def topics(store, council):
    with store.begin("Themen") as work:
        made = {
            title: note_topic(work, TopicFields(title=title, urgency=urgency))
            for title, urgency in (("Licht", Urgency.NORMAL), ("Schulweg", Urgency.URGENT))
        }
    store.barrier()
    return made


@pytest.fixture
def panel(qtbot, context, council, topics):
    made = AgendaPanel(context)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    qtbot.waitExposed(made)
    made.show_meeting(council.meeting)
    return made


@pytest.fixture
def offered(panel):
    found = panel.side.suggestions.list
    panel.side.show_suggestions()
    settle()
    return found


def words(found):
    return [found.item(row).data(SUGGESTION).title for row in range(found.count())]


def agenda(panel):
    return [line.title for line in panel.tree.lines()]


def test_the_tab_says_how_many_there_are(panel):
    assert panel.side.tabs.tabText(SUGGESTIONS) == "Vorschläge · 2"
    assert panel.side.tabs.currentIndex() == ITEM


def test_enter_takes_one_in_and_undo_gives_it_back(panel, offered, context):
    assert words(offered) == ["Schulweg", "Licht"]
    press(offered, KEY.Key_Return)
    assert words(offered) == ["Licht"]
    assert agenda(panel)[2] == "Schulweg"
    assert panel.tree.current_line().title == "Schulweg"
    assert panel.side.tabs.tabText(SUGGESTIONS) == "Vorschläge · 1"
    press(offered, KEY.Key_Plus)
    assert words(offered) == []
    assert panel.side.tabs.tabText(SUGGESTIONS) == "Vorschläge"
    context.operations.undo()
    context.operations.undo()
    assert words(offered) == ["Schulweg", "Licht"]
    assert "Schulweg" not in agenda(panel)


def test_the_plus_takes_one_in_and_a_click_beside_it_only_chooses(panel, offered):
    offered.grab()
    box = offered.visualItemRect(offered.item(1))
    QTest.mouseClick(offered.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert words(offered) == ["Schulweg", "Licht"]
    plus = QPoint(18, box.center().y())
    QTest.mouseClick(offered.viewport(), Qt.MouseButton.LeftButton, pos=plus)
    assert words(offered) == ["Schulweg"]
    assert "Licht" in agenda(panel)


def test_a_double_click_takes_one_in(panel, offered):
    offered.itemDoubleClicked.emit(offered.item(0))
    assert "Schulweg" in agenda(panel)


def test_what_is_dragged_stands_where_it_was_let_go(panel, offered, council):
    carried = offered.mimeData([offered.item(1)])
    assert offered.mimeTypes() == [FORMAT]
    assert FORMAT in panel.tree.mimeTypes()
    found = bytes(carried.data(FORMAT).data()).decode()
    panel.tree.take(found, panel.tree.node(council.items[0]), Place.AboveItem)
    assert agenda(panel)[0] == "Licht"
    carried = offered.mimeData([offered.item(0)])
    found = bytes(carried.data(FORMAT).data()).decode()
    panel.tree.take(found, panel.tree.node(council.items[1]), Place.OnItem)
    assert [line.number for line in panel.tree.lines() if line.title == "Schulweg"] == ["3.1"]


def test_letting_go_of_a_suggestion_over_the_agenda(panel, offered):
    carried = offered.mimeData([offered.item(0)])
    where = QPointF(20, panel.tree.viewport().height() - 5)
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(where, Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, none)
    panel.tree.dropEvent(event)
    assert agenda(panel)[-1] == "Schulweg"
    assert panel.tree.supportedDropActions() & Qt.DropAction.MoveAction
    assert isinstance(carried, QMimeData)


def test_after_the_invitation_a_dragged_one_is_a_nachtrag_at_the_end(
    panel, offered, council, context
):
    context.operations.perform("x", send_invitation, council.meeting, on=date(2026, 2, 24))
    found = offered.item(0).data(SUGGESTION).id
    panel.tree.take(found, panel.tree.node(council.items[0]), Place.AboveItem)
    assert agenda(panel)[-1] == "Schulweg"
    assert panel.tree.current_line().pill == "Nachtrag"


def test_delete_offers_one_no_more_until_it_is_undone(panel, offered, said, context):
    press(offered, KEY.Key_Delete)
    assert said[-1] == ("undo", "Wird nicht mehr vorgeschlagen")
    assert words(offered) == ["Licht"]
    context.operations.undo()
    assert words(offered) == ["Schulweg", "Licht"]
    press(offered, KEY.Key_Down)
    assert offered.current().title == "Licht"


def test_what_was_put_off_waits_on_the_next_agenda_and_formalities_cannot_be_sent_away(
    panel, context, council, store, said
):
    with store.begin("gehalten") as work:
        set_item_state(work, council.items[1], ItemState.POSTPONED)
        begin_meeting(work, council.meeting, at=time(16))
        end_meeting(work, council.meeting, at=time(18))
        following = create_meeting(
            work, council.committee, MeetingFields(number=13, held_on=date(2026, 6, 16))
        )
    panel.show_meeting(following)
    offered = panel.side.suggestions.list
    assert panel.side.tabs.currentIndex() == SUGGESTIONS
    assert not panel.side.tabs.isTabEnabled(ITEM)
    assert words(offered) == [
        "Genehmigung der Niederschrift über die 12. Sitzung am 17. März 2026",
        "Angstraum Bahnhofsunterführung",
        "Schulweg",
        "Licht",
    ]
    panel.side.suggestions.dismiss(offered.current().id)
    assert "entsteht von selbst" in said.errors[-1]
    panel.side.suggestions.take("topic/0")
    assert "nicht mehr gebraucht" in said.errors[-1]
    panel.side.suggestions.take_at("topic/0", None, None, True)
    assert len(said.errors) == 3


def test_a_meeting_that_is_over_has_no_suggestions(panel, store, council):
    with store.begin("x") as work:
        work.meetings.get(council.meeting).state = MeetingState.HELD
    panel.side.suggestions.refresh()
    assert panel.side.tabs.tabText(SUGGESTIONS) == "Vorschläge"
    offered = panel.side.suggestions.list
    press(offered, KEY.Key_Return)
    assert offered.current() is None


def test_what_changed_while_hidden_is_read_when_seen(panel, context, offered):
    panel.hide()
    context.operations.perform("x", note_topic, TopicFields(title="Neu"))
    assert "Neu" not in words(offered)
    panel.show()
    assert "Neu" in words(offered)


def test_enter_on_an_item_goes_to_its_title(panel, offered, council):
    panel.tree.select_id(council.items[1])
    press(panel.tree, KEY.Key_Return)
    assert panel.side.tabs.currentIndex() == ITEM
    assert panel.form.title.hasFocus()


def test_an_item_says_where_it_came_from(panel, offered, context, topics, council, store):
    fields = TopicFields(
        title="Licht", submitted_by="Frau Abendroth", submitted_on=TODAY, note="am *Bahnhof* " * 60
    )
    context.operations.perform("x", edit_topic, topics["Licht"], fields)
    press(offered, KEY.Key_Return)
    panel.side.tabs.setCurrentIndex(ITEM)
    assert panel.side.origin.text() == "Aus dem Themenspeicher."
    panel.side.show_suggestions()
    press(offered, KEY.Key_Return)
    panel.side.tabs.setCurrentIndex(ITEM)
    said = panel.side.origin.text()
    assert said.startswith("Aus dem Themenspeicher (Frau Abendroth, 01.02.2026). am Bahnhof am")
    assert said.endswith(" …")
    panel.tree.select_id(council.items[0])
    assert not panel.side.origin.isVisible()


def test_an_item_that_was_put_off_says_when(panel, context, council, store):
    with store.begin("gehalten") as work:
        set_item_state(work, council.items[1], ItemState.POSTPONED)
        begin_meeting(work, council.meeting, at=time(16))
        end_meeting(work, council.meeting, at=time(18))
        fields = MeetingFields(number=13, held_on=date(2026, 6, 16))
        following = create_meeting(work, council.committee, fields)
    panel.show_meeting(following)
    offered = panel.side.suggestions.list
    offered.setCurrentRow(1)
    press(offered, KEY.Key_Return)
    panel.side.tabs.setCurrentIndex(ITEM)
    assert panel.side.origin.text() == "Offen geblieben in der 12. Sitzung am 17. März 2026."


@pytest.mark.parametrize(("fraction", "place"), [(0.05, 0), (0.95, 1)])
def test_the_agenda_lets_a_suggestion_in_between_its_items(
    panel, offered, council, fraction, place
):
    carried, view = offered.mimeData([offered.item(0)]), panel.tree.viewport()
    box = panel.tree.visualItemRect(panel.tree.node(council.items[0]))
    spot = QPoint(60, round(box.top() + box.height() * fraction))
    none, both = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left = Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(spot, both, carried, left, none)
    QApplication.sendEvent(view, entered)
    assert entered.isAccepted()
    moved = QDragMoveEvent(spot, both, carried, left, none)
    QApplication.sendEvent(view, moved)
    assert moved.isAccepted()
    QApplication.sendEvent(view, QDropEvent(QPointF(spot), both, carried, left, none))
    assert agenda(panel)[place] == "Schulweg"
