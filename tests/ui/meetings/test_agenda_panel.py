from datetime import date

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.records import ItemKind, ItemState, MeetingFields, MeetingState
from praeventionsrat.meetings.usecases.meeting import create_meeting, send_invitation
from ui.meetings.agenda_delegate import LINE_ROLE
from ui.meetings.agenda_edit import read_line
from ui.meetings.agenda_panel import SPLITTER, AgendaPanel

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
Place = QAbstractItemView.DropIndicatorPosition


@pytest.fixture
def panel(qtbot, context, council):
    made = AgendaPanel(context)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    qtbot.waitExposed(made)
    made.show_meeting(council.meeting)
    return made


@pytest.fixture
def titles(read, council):
    """Numbers and titles as they are on file."""

    def ask():
        items = read(lambda work: work.agenda_items.where(meeting_id=council.meeting))
        return [f"{p.number} {p.item.title}" for p in agenda.places(items)]

    return ask


def type_keys(widget, text):
    """Like ``qtbot.keyClicks``, which knows no umlauts."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char)
            QApplication.sendEvent(widget, event)


def type_item(qtbot, panel, text):
    type_keys(panel.new_item.edit, text)
    qtbot.keyClick(panel.new_item.edit, KEY.Key_Return)


def item(read, item_id):
    return read(lambda work: work.agenda_items.get(item_id))


def invite(store, council):
    with store.begin("versandt") as work:
        send_invitation(work, council.meeting, on=date(2026, 2, 24))


def test_items_are_typed_one_after_the_other(qtbot, panel, titles, read):
    type_item(qtbot, panel, "Sachstand Präventionstag, 15 min")
    type_item(qtbot, panel, "- Budget")
    assert titles()[2:] == ["3 Sachstand Präventionstag", "3.1 Budget", "4 Verschiedenes"]
    assert panel.new_item.edit.text() == ""
    assert panel.form.title.text() == "Budget"
    assert panel.summary.text() == "5 Punkte · 45 min · Ende etwa 16:45 Uhr"


def test_a_list_pasted_by_mouse_becomes_items_too(panel, titles):
    QGuiApplication.clipboard().setText("1. Lage\n2. Mittel\n")
    panel.new_item.edit.paste()
    assert titles()[-3:] == ["3 Lage", "4 Mittel", "5 Verschiedenes"]
    assert panel.new_item.edit.text() == ""


def test_a_pasted_agenda_becomes_items_in_one_step(qtbot, panel, titles, context):
    QGuiApplication.clipboard().setText("TOP 1  Lage\n\n1.1 Bahnhof\n2. Mittel 2026 (20 Minuten)\n")
    qtbot.keyClick(panel.new_item.edit, KEY.Key_V, CONTROL)
    assert titles()[2:] == ["3 Lage", "3.1 Bahnhof", "4 Mittel 2026", "5 Verschiedenes"]
    context.operations.undo()
    assert len(titles()) == 3


def test_verschiedenes_stays_last_until_the_invitation(qtbot, panel, titles, store, council):
    type_item(qtbot, panel, "Sonstiges")
    assert titles()[2:] == ["3 Verschiedenes", "4 Sonstiges"]
    panel.tree.select_id(council.items[2])
    qtbot.keyClick(panel.tree, KEY.Key_Delete)
    type_item(qtbot, panel, "Lage")
    assert titles()[2:] == ["3 Lage", "4 Sonstiges"]
    invite(store, council)
    panel.refresh()
    type_item(qtbot, panel, "Nachtrag")
    assert titles()[-1] == "5 Nachtrag"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Lage", ("Lage", 0, False)),
        ("9. Musterauer Präventionstag", ("9. Musterauer Präventionstag", 0, False)),
        ("TOP 7 Präventionstag", ("Präventionstag", 0, False)),
        ("6.1 Angstraum 20 min", ("Angstraum", 20, True)),
        ("– Grünschnitt", ("Grünschnitt", 0, True)),
        ("2026 im Rückblick", ("2026 im Rückblick", 0, False)),
        ("   ", ("", 0, False)),
    ],
)
def test_a_typed_line_is_understood(typed, found):
    assert read_line(typed, listed=False) == found


def test_numbers_before_the_lines_of_a_list_are_dropped():
    assert read_line("9. Verschiedenes", listed=True) == ("Verschiedenes", 0, False)


def test_a_title_too_long_is_said_at_the_line_and_stays(qtbot, panel, titles):
    panel.new_item.edit.setText("x" * 301)
    qtbot.keyClick(panel.new_item.edit, KEY.Key_Return)
    assert panel.new_item.edit.text() == "x" * 301
    assert "300" in panel.new_item.complaint.text()
    qtbot.keyClick(panel.new_item.edit, KEY.Key_Backspace)
    assert not panel.new_item.complaint.isVisible()
    assert len(titles()) == 3


def test_keys_order_indent_and_outdent(qtbot, panel, titles, council):
    panel.tree.select_id(council.items[2])
    qtbot.keyClick(panel.tree, KEY.Key_Up, CONTROL)
    assert titles() == ["1 Eröffnung", "2 Verschiedenes", "3 Angstraum Bahnhofsunterführung"]
    qtbot.keyClick(panel.tree, KEY.Key_Right, CONTROL)
    assert titles()[1] == "1.1 Verschiedenes"
    qtbot.keyClick(panel.tree, KEY.Key_Left, CONTROL)
    qtbot.keyClick(panel.tree, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles()[2] == "3 Verschiedenes"
    assert panel.tree.current_id() == council.items[2]


def test_delete_asks_nothing_and_can_be_taken_back(qtbot, panel, titles, council, said, context):
    panel.tree.select_id(council.items[1])
    qtbot.keyClick(panel.tree, KEY.Key_Delete)
    assert said == [("undo", "TOP 2 gelöscht")]
    assert titles() == ["1 Eröffnung", "2 Verschiedenes"]
    assert panel.tree.current_id() == council.items[2]
    context.operations.undo()
    assert len(titles()) == 3


def test_after_the_invitation_numbers_stand(qtbot, panel, store, titles, council, said, read):
    invite(store, council)
    panel.refresh()
    panel.tree.select_id(council.items[1])
    qtbot.keyClick(panel.tree, KEY.Key_Delete)
    assert said == [("undo", "TOP 2 abgesetzt")]
    assert item(read, council.items[1]).state is ItemState.WITHDRAWN
    type_item(qtbot, panel, "Eilantrag")
    assert titles()[3] == "4 Eilantrag"
    assert panel.tree.current_line().pill == "Nachtrag"
    assert "Nachtrag" in panel.form.hint.text()
    qtbot.keyClick(panel.tree, KEY.Key_Right, CONTROL)
    assert said.errors[0].startswith("Nach der Einladung behält jeder Punkt seine Nummer")


def test_what_became_of_an_item_is_chosen_in_the_form(panel, store, council, read):
    invite(store, council)
    panel.refresh()
    panel.tree.select_id(council.items[1])
    assert panel.form.state.isVisible()
    panel.form.state.setCurrentIndex(panel.form.state.findText("vertagt"))
    panel.form.state.activated.emit(3)
    assert item(read, council.items[1]).state is ItemState.POSTPONED
    assert panel.tree.current_line().pill == "vertagt"


def test_f2_renames_in_place(qtbot, panel, titles, said):
    panel.tree.setFocus()
    qtbot.keyClick(panel.tree, KEY.Key_F2)
    editor = panel.tree.findChild(QLineEdit)
    editor.setText("Begrüßung & <Eröffnung>")
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: titles()[0] == "1 Begrüßung & <Eröffnung>")
    assert panel.form.title.text() == "Begrüßung & <Eröffnung>"
    assert QApplication.focusWidget() is panel.tree
    panel.tree.renamed.emit(panel.tree.current_id(), "")
    assert said.errors == ["Bitte ausfüllen."]


def test_the_form_saves_by_itself(qtbot, panel, council, read):
    qtbot.keyClick(panel.tree, KEY.Key_Return)
    assert QApplication.focusWidget() is panel.form.title
    panel.form.title.selectAll()
    type_keys(panel.form.title, "Eröffnung und Ladung")
    panel.form.minutes.setText("7")
    panel.form.minutes.value_edited.emit()
    qtbot.waitUntil(lambda: item(read, council.items[0]).planned_minutes == 7)
    assert item(read, council.items[0]).title == "Eröffnung und Ladung"
    assert panel.tree.current_line().minutes == 7
    assert QApplication.focusWidget() is panel.form.title


def test_wrong_input_keeps_its_item_until_it_is_right(qtbot, panel, council, read):
    panel.form.title.selectAll()
    qtbot.keyClick(panel.form.title, KEY.Key_Delete)
    panel.tree.select_id(council.items[1])
    assert panel.form.item_id == council.items[0]
    assert panel.tree.current_id() == council.items[0]
    assert panel.form.title.accessibleDescription() == "Bitte ausfüllen."
    assert item(read, council.items[0]).title == "Eröffnung"
    type_item(qtbot, panel, "Neues")
    assert panel.new_item.edit.text() == "Neues"
    qtbot.keyClicks(panel.form.title, "Beginn")
    qtbot.keyClick(panel.form.title, KEY.Key_Return)
    assert QApplication.focusWidget() is panel.form.kind
    panel.tree.select_id(council.items[1])
    assert item(read, council.items[0]).title == "Beginn"
    assert panel.form.item_id == council.items[1]


def test_an_item_moves_into_the_nonpublic_part_with_its_heading(qtbot, panel, council, read):
    panel.tree.select_id(council.items[1])
    panel.form.public.click()
    assert panel.flush()
    assert not item(read, council.items[1]).is_public
    headings = [
        panel.tree.topLevelItem(i).text(0)
        for i in range(panel.tree.topLevelItemCount())
        if panel.tree.topLevelItem(i).data(0, LINE_ROLE) is None
    ]
    assert "II. Nichtöffentlicher Teil" in headings
    type_item(qtbot, panel, "Förderanträge")
    assert not panel.tree.current_line().is_public
    assert panel.tree.current_line().spoken.startswith("TOP 4, Förderanträge")
    assert "nichtöffentlich" in panel.tree.current_line().spoken


def test_a_child_has_the_part_of_its_parent(qtbot, panel):
    type_item(qtbot, panel, "- Unterpunkt")
    assert not panel.form.public.isEnabled()


def drop(panel, moved, target, where):
    panel.tree.drop(moved, panel.tree.node(target) if target else None, where)


def test_dropping_orders_nests_and_changes_the_part(panel, titles, council, read):
    first, second, third = council.items
    drop(panel, third, first, Place.AboveItem)
    assert titles()[0] == "1 Verschiedenes"
    drop(panel, third, second, Place.OnItem)
    assert titles()[-1] == "2.1 Verschiedenes"
    drop(panel, third, first, Place.BelowItem)
    assert titles()[1] == "2 Verschiedenes"
    drop(panel, first, None, Place.OnViewport)
    assert titles()[-1] == "3 Eröffnung"
    drop(panel, first, first, Place.OnItem)
    panel.tree.select_id(second)
    panel.form.public.click()
    panel.flush()
    drop(panel, first, second, Place.BelowItem)
    assert not item(read, first).is_public
    heading = panel.tree.topLevelItem(0)
    panel.tree.drop(second, heading, Place.OnItem)
    assert item(read, second).is_public
    assert titles()[0] == "1 Angstraum Bahnhofsunterführung"


def test_the_mouse_moves_nothing_by_itself(panel, titles, council):
    panel.tree.select_id(council.items[0])
    where = QPointF(20, panel.tree.viewport().height() - 5)
    carried = QMimeData()  # the event only points at it
    event = QDropEvent(
        where,
        Qt.DropAction.MoveAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.tree.dropEvent(event)
    assert event.dropAction() is Qt.DropAction.IgnoreAction
    assert titles()[-1] == "3 Eröffnung"


def test_an_empty_agenda_begins_with_the_usual_items(qtbot, context, store, council):
    with store.begin("neu") as work:
        work.meetings.get(council.meeting).state = MeetingState.HELD
        meeting = create_meeting(
            work, council.committee, MeetingFields(number=13, held_on=date(2026, 6, 16))
        )
    panel = AgendaPanel(context)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_meeting(meeting)
    assert panel.empty.isVisible()
    panel.empty.button.click()
    lines = [panel.tree.topLevelItem(i).text(0) for i in range(panel.tree.topLevelItemCount())]
    assert lines[0].startswith("Eröffnung, Begrüßung")
    assert "Genehmigung der Niederschrift über die 12. Sitzung am 17. März 2026" in lines
    assert lines[-1] == "Mitteilungen und Anfragen, Verschiedenes"


def test_a_hidden_panel_reads_when_it_is_seen_again(panel, context, council):
    panel.hide()
    panel.form.show_item(council.items[0])
    panel.form.kind.setCurrentIndex(panel.form.kind.findText("Bericht"))
    panel.form.kind.activated.emit(1)
    assert panel.flush()
    assert panel.tree.current_line().detail == "Formalie"
    panel.show()
    assert panel.tree.current_line().detail == "Bericht"


def test_long_titles_are_shown_whole(qtbot, panel, council):
    type_item(qtbot, panel, "Feststellung der form- und fristgerechten Ladung und mehr " * 5)
    node = panel.tree.node(panel.tree.current_id())
    panel.resize(620, 640)
    tall = panel.tree.visualItemRect(node).height()
    panel.resize(1400, 640)
    QApplication.processEvents()
    assert tall > panel.tree.visualItemRect(node).height() > 40
    panel.form.title.resize(200, panel.form.title.height())
    assert panel.form.title.height() > 100


def test_an_item_found_elsewhere_is_shown(panel, council):
    panel.show_item(council.items[2])
    assert panel.form.title.text() == "Verschiedenes"


def test_where_the_panel_is_divided_is_remembered(panel, settings):
    panel.splitter.moveSplitter(300, 1)
    assert settings.get(SPLITTER)[0] == panel.splitter.sizes()[0]


def test_kinds_are_german(panel):
    words = [panel.form.kind.itemText(i) for i in range(panel.form.kind.count())]
    assert words == ["Formalie", "Bericht", "Beratung", "Beschluss", "Wahl", "Information"]
    assert panel.form.kind.value() is ItemKind.FORMALITY


def test_the_menu_of_an_item_does_what_the_keys_do(panel, titles, council):
    panel.tree.select_id(council.items[0])
    menu = panel.tree.open_menu(panel.mapToGlobal(panel.rect().center()))
    actions = {action.text(): action for action in menu.actions()}
    assert actions["Umbenennen"].shortcut().toString() == "F2"
    actions["Nach unten"].trigger()
    menu.close()
    assert titles()[1] == "2 Eröffnung"
