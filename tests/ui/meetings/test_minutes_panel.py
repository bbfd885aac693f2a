from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from praeventionsrat.council.records import MinutesKind
from praeventionsrat.meetings.records import Absence, AgendaItemFields
from praeventionsrat.meetings.usecases.attendance import is_absent
from praeventionsrat.meetings.usecases.items import (
    add_item,
    remove_item,
    set_item_times,
    write_minutes,
)
from tests.ui.meetings.live import (
    LATER,
    enter,
    next_one,
    press,
    record,
    retype,
    settle,
    shown,
    store_path,
    twelfth,
    where,
)
from ui.meetings.item_list import HEAD
from ui.meetings.minutes_panel import MinutesPanel
from ui.meetings.sentences import sentence_at

__all__ = ["next_one", "shown", "store_path", "twelfth"]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(context, twelfth, shown):
    made = shown(MinutesPanel(context, now=lambda: LATER))
    made.show_meeting(twelfth.id)
    settle()
    return made


def write(panel, words):
    edit = panel.editor.text.edit
    edit.setFocus()
    QTest.keyClicks(edit, words)


def text_of(store, item_id):
    return record(store, "agenda_items", item_id).minutes_text


def test_the_agenda_shows_what_is_done(panel):
    marks = {line.number: line.mark for line in panel.list.rows_model.rows()}
    assert marks["6.1"] == "✓"
    assert marks["6"] == "10′"
    assert marks[""] == ""
    assert panel.editor.heading.text() == "TOP 1  Eröffnung"
    panel.list.grab()


def test_text_is_kept_two_seconds_after_the_first_key_without_a_button(
    panel, twelfth, store, qtbot
):
    panel.show_item(twelfth.items["9"])
    write(panel, "Frau Steinfurth fragt nach.")
    assert text_of(store, twelfth.items["9"]) == ""
    qtbot.waitUntil(lambda: text_of(store, twelfth.items["9"]) != "", timeout=2500)
    assert text_of(store, twelfth.items["9"]) == "Frau Steinfurth fragt nach."
    write(panel, " Mehr")
    assert panel.flush()
    assert text_of(store, twelfth.items["9"]) == "Frau Steinfurth fragt nach. Mehr"
    assert panel.list.rows_model.row_at(10).mark == "✓"


def test_autosaves_of_one_item_are_one_undo_step(panel, twelfth, store, context):
    panel.show_item(twelfth.items["9"])
    write(panel, "eins")
    panel.flush()
    write(panel, " zwei")
    panel.flush()
    assert context.operations.undo_label() == "Niederschrift TOP 9"
    context.operations.undo()
    assert text_of(store, twelfth.items["9"]) == ""
    assert panel.editor.text.markdown() == ""
    context.operations.redo()
    assert panel.editor.text.markdown() == "eins zwei"


def test_a_save_leaves_the_cursor_where_it_is(panel, twelfth):
    panel.show_item(twelfth.items["1"])
    edit = panel.editor.text.edit
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(10)
    edit.setTextCursor(cursor)
    QTest.keyClicks(edit, "X")
    panel.flush()
    assert edit.textCursor().position() == 11
    assert edit.hasFocus()


def test_another_item_saves_what_was_typed_before(panel, twelfth, store):
    panel.show_item(twelfth.items["9"])
    write(panel, "Nichts.")
    press(panel.editor.text.edit, Qt.Key.Key_F9)
    assert text_of(store, twelfth.items["9"]) == "Nichts."
    assert panel.editor.heading.text().startswith("TOP 10")
    assert panel.editor.text.edit.hasFocus()


def test_keys_walk_through_the_items_to_the_foot_and_back(panel, twelfth):
    panel.show_item(twelfth.items["9"])
    edit = panel.editor.text.edit
    edit.setFocus()
    press(edit, Qt.Key.Key_PageDown, CONTROL)
    assert panel.editor.heading.text().startswith("TOP 10")
    press(edit, Qt.Key.Key_PageDown, CONTROL)
    assert panel.middle.currentWidget() is panel.head
    assert not panel.vote.isVisible()
    press(panel.head.kind, Qt.Key.Key_F9)
    assert panel.middle.currentWidget() is panel.head
    press(panel.head.kind, Qt.Key.Key_PageUp, CONTROL)
    assert panel.editor.heading.text().startswith("TOP 10")


def test_two_versions_are_both_shown_and_neither_is_lost(panel, twelfth, store, context):
    item = twelfth.items["9"]
    panel.show_item(item)
    write(panel, "Meine Fassung")
    context.operations.perform("Anderswo", write_minutes, item, "Andere Fassung")
    assert panel.editor.text.markdown() == "Meine Fassung"
    assert not panel.flush()
    conflict = panel.editor.conflict
    assert conflict.isVisible()
    assert conflict.other.markdown() == "Andere Fassung"
    panel.show_item(twelfth.items["10"])
    assert panel.editor.item.number == "9"
    conflict.both.emit()
    assert text_of(store, item) == "Meine Fassung\n\nAndere Fassung"
    assert conflict.isHidden()


def test_in_a_conflict_my_version_can_stand(panel, twelfth, store, context):
    item = twelfth.items["9"]
    panel.show_item(item)
    write(panel, "Meine")
    context.operations.perform("Anderswo", write_minutes, item, "Andere")
    panel.flush()
    panel.editor.conflict.mine.emit()
    assert text_of(store, item) == "Meine"
    context.operations.undo()
    assert text_of(store, item) == "Andere"


def test_in_a_conflict_their_version_can_stand(panel, twelfth, store, context):
    item = twelfth.items["9"]
    panel.show_item(item)
    write(panel, "Meine")
    context.operations.perform("Anderswo", write_minutes, item, "Andere")
    panel.flush()
    panel.editor.conflict.theirs.emit()
    assert panel.editor.text.markdown() == "Andere"
    assert panel.flush()
    assert text_of(store, item) == "Andere"


def test_another_change_of_the_item_is_no_conflict(panel, twelfth, store):
    item = twelfth.items["9"]
    panel.show_item(item)
    write(panel, "Text")
    retype(panel.editor.outcome, "zur Kenntnis genommen")
    enter(panel.editor.outcome)
    assert panel.flush()
    assert text_of(store, item) == "Text"
    assert record(store, "agenda_items", item).outcome == "zur Kenntnis genommen"


def test_times_and_title_of_an_item_are_typed_below_the_text(panel, twelfth, store):
    item = twelfth.items["9"]
    panel.show_item(item)
    retype(panel.editor.started, "1756")
    retype(panel.editor.ended, "1801")
    retype(panel.editor.title, "Verschiedenes")
    assert panel.flush()
    found = record(store, "agenda_items", item)
    assert (found.started_at, found.ended_at) == (time(17, 56), time(18, 1))
    assert panel.editor.heading.text() == "TOP 9  Verschiedenes"
    retype(panel.editor.ended, "1700")
    assert not panel.flush()
    assert (
        "Das Ende liegt vor dem Beginn." in panel.editor.binder._bound["ended_at"].complaint.text()
    )
    assert panel.editor.ended.text() == "1700"


def test_the_room_is_read_at_the_time_of_the_item(panel, twelfth):
    panel.show_item(twelfth.items["6.1"])
    settle()
    assert panel.room.heading.text() == "Im Raum um 16:55"
    words = [child.text() for child in panel.room.findChildren(type(panel.room.heading))]
    assert "Kerstin Abendroth · befangen" in words
    assert "16:48" in words
    assert panel.room.others.text() == "2 beratend · 1 Verwaltung · 1 Gast"


def test_head_and_foot_are_kept_as_typed(panel, twelfth, store):
    panel.show_item(HEAD)
    head = panel.head
    head.kind.setCurrentIndex(1)
    head.kind.activated.emit(1)
    retype(head.next_meeting, "16. Juni 2026, 16 Uhr")
    assert panel.flush()
    kept = where(store, "minutes", meeting_id=twelfth.id)[0]
    assert kept.kind is MinutesKind.RESULTS
    assert kept.next_meeting == "16. Juni 2026, 16 Uhr"
    assert kept.issued_on == date(2026, 3, 24)
    retype(head.issued, "1.3.2026")
    assert not panel.flush()
    assert "nicht vor der Sitzung" in head.binder._bound["issued_on"].complaint.text()
    assert head.issued.text() == "1.3.2026"


def test_before_the_minutes_go_out_it_is_said_what_shows_of_the_other_part(panel, twelfth, context):
    panel.show_item(HEAD)
    assert not panel.head.leaks.isVisible()
    title = record_title(context, twelfth.items["10"])
    word = max(title.replace("„", " ").split(), key=len)
    context.operations.perform("x", write_minutes, twelfth.items["1"], f"Zu {word} später.")
    panel.show_item(twelfth.items["1"])
    panel.show_item(HEAD)
    assert panel.head.leaks.isVisible()
    assert panel.head.leaks.what.text().startswith("TOP 1, Verlauf: ")


def test_a_vote_that_contradicts_the_room_by_now_is_named_before_the_minutes_go_out(
    panel, twelfth, context
):
    panel.show_item(HEAD)
    assert not panel.head.votes.isVisible()
    listed = context.operations.ask(
        lambda work: work.attendances.where(meeting_id=twelfth.id, name="Inga Wisselbeck")
    )
    context.operations.perform("Fehlt", is_absent, listed[0].id, Absence.EXCUSED)
    panel.show_item(twelfth.items["1"])
    panel.show_item(HEAD)
    assert panel.head.votes.isVisible()
    assert panel.head.votes.what.text().startswith("TOP 3: 7 Ja")


def record_title(context, item_id):
    return context.operations.ask(lambda work: work.agenda_items.get(item_id).title)


def test_minutes_changed_elsewhere_are_told_before_they_are_written_over(
    panel, twelfth, store, said, context
):
    from praeventionsrat.meetings.records import MinutesFields
    from praeventionsrat.meetings.usecases.minutes import edit_minutes

    panel.show_item(HEAD)
    retype(panel.head.distribution, "Alle")
    context.operations.perform("x", edit_minutes, twelfth.id, MinutesFields(distribution="Keine"))
    assert not panel.head.flush()
    assert "Verteiler: „Keine“" in said[-1][1]
    assert panel.head.distribution.text() == "Alle"
    assert panel.head.flush()
    assert where(store, "minutes", meeting_id=twelfth.id)[0].distribution == "Alle"


def test_three_columns_fold_to_two_and_to_one(panel, twelfth):
    panel.show_item(twelfth.items["6.1"])
    assert panel._items.isVisible()
    panel.window().resize(800, 700)
    assert not panel._items.isVisible()
    assert panel.choice.isVisible()
    assert panel.middle.isVisible()
    assert panel.vote.isVisible()
    panel.window().resize(640, 420)
    settle()
    assert panel.middle.isVisible()
    assert not panel.vote.isVisible()
    assert not panel._keys.isVisible()
    press(panel.editor.text.edit, Qt.Key.Key_F6)
    assert panel.vote.isVisible()
    assert not panel.middle.isVisible()
    panel.to_text.click()
    assert panel.middle.isVisible()
    panel.choice.setCurrentIndex(1)
    panel.choice.activated.emit(1)
    assert panel.editor.heading.text().startswith("TOP 2")
    panel.window().resize(1180, 800)
    assert panel.editor.heading.isVisible()


def test_without_an_agenda_the_panel_says_what_to_do(context, next_one, shown, store, qtbot):
    with store.begin("leeren") as work:
        for item in work.agenda_items.where(meeting_id=next_one):
            work.agenda_items.remove(item)
    panel = shown(MinutesPanel(context))
    panel.show_meeting(next_one)
    assert panel.empty.isVisible()
    with qtbot.waitSignal(panel.agenda_asked):
        panel.empty.button.click()


def test_changes_made_while_hidden_are_read_when_seen(panel, twelfth, context, store):
    panel.show_item(twelfth.items["9"])
    panel.hide()
    context.operations.perform("x", write_minutes, twelfth.items["9"], "Von anderswo")
    assert panel.editor.text.markdown() == ""
    panel.show()
    assert panel.editor.text.markdown() == "Von anderswo"


def test_a_click_that_cannot_be_followed_leaves_the_line_marked_where_one_is(panel, twelfth, qtbot):
    panel.show_item(twelfth.items["5"])
    retype(panel.editor.started, "1700")
    retype(panel.editor.ended, "1630")
    view = panel.list
    spot = view.visualRect(view.model().index(0, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: view.current_id() == twelfth.items["5"])
    assert panel.editor.ended.hasFocus()


def test_an_item_that_goes_leaves_another_one_shown(context, shown, store, twelfth):
    with store.read() as work:
        fourteenth = next(m.id for m in work.meetings.all() if m.number == 14)
    panel = shown(MinutesPanel(context))
    panel.show_meeting(fourteenth)
    second = panel.lines[1].id
    panel.show_item(second)
    context.operations.perform("x", remove_item, second)
    assert panel.editor.item.id == panel.lines[0].id
    context.operations.perform("x", add_item, fourteenth, AgendaItemFields(title="Neu"))
    assert "Neu" in [line.title for line in panel.lines]
    gone = panel.lines[0].id
    panel.hide()
    context.operations.perform("x", remove_item, gone)
    panel.show()
    assert panel.editor.item.id == panel.lines[0].id


def test_each_meeting_is_left_and_found_again_at_its_item(panel, twelfth, next_one):
    panel.show_item(twelfth.items["7"])
    panel.show_meeting(next_one)
    assert panel.editor.item.id == panel.lines[0].id
    panel.show_meeting(twelfth.id)
    assert panel.editor.item.number == "7"


def test_long_and_strange_text_comes_back_unchanged(panel, twelfth, store):
    item = twelfth.items["9"]
    panel.show_item(item)
    strange = "Müller & Söhne <Leitung> *kein* Stern 🙂 \u200fعربي " + "lang " * 20000
    panel.editor.text.edit.insertPlainText(strange)
    assert panel.flush()
    panel.show_item(twelfth.items["1"])
    panel.show_item(item)
    assert panel.editor.text.edit.toPlainText().strip() == strange.strip()


@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        ("Erster Satz. Zweiter Satz. Dritter.", 15, "Zweiter Satz."),
        ("Die Stadtwerke legen bis 30. Juni ein Angebot vor. Danke.", 5,
         "Die Stadtwerke legen bis 30. Juni ein Angebot vor."),
        ("Herr Dr. Meier prüft das. Ende", 2, "Herr Dr. Meier prüft das."),
        ("Ende.", 5, "Ende."),
        ("", 0, ""),
        ("Satz.", 99, ""),
    ],
)  # fmt: skip
def test_a_sentence_ends_where_a_reader_would_end_it(text, place, sentence):
    assert sentence_at(text, place) == sentence


def test_tab_goes_in_reading_order_also_to_rows_made_late(panel, twelfth):
    panel.show_item(twelfth.items["6.1"])
    panel.begin_vote()
    settle()
    panel._order.restore()
    names, widget = [], panel.editor.outcome
    while len(names) < 30:
        widget = widget.nextInFocusChain()
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names.append(widget.accessibleName())
    order = ["Titel in der Niederschrift", "Beschluss 2026-12-02 berichtigen", "Ja", "Nein",
             "Kerstin Abendroth verlässt den Raum um", "M-2026-011 ändern",
             "Anwesenheit"]  # fmt: skip
    assert [names.index(name) for name in order] == sorted(names.index(name) for name in order)


def test_a_result_changed_elsewhere_is_shown_before_it_is_replaced(panel, twelfth, store, said):
    panel.show_item(twelfth.items["9"])
    retype(panel.editor.outcome, "vertagt")
    with store.begin("anderswo") as work:
        work.agenda_items.get(twelfth.items["9"]).outcome = "zurückgezogen"
    assert not panel.flush()
    assert "Ergebnis ohne Abstimmung: „zurückgezogen“" in said.errors[0]
    assert record(store, "agenda_items", twelfth.items["9"]).outcome == "zurückgezogen"
    assert panel.flush()
    assert record(store, "agenda_items", twelfth.items["9"]).outcome == "vertagt"


def test_text_written_meanwhile_does_not_hinder_the_times(panel, twelfth, store, said):
    panel.show_item(twelfth.items["9"])
    retype(panel.editor.outcome, "vertagt")
    with store.begin("anderswo") as work:
        write_minutes(work, twelfth.items["9"], "Frau Steinfurth fragt.")
    assert panel.flush()
    assert said.errors == []


def test_times_beyond_the_end_are_named_at_the_item_and_mended_at_the_head(
    panel, twelfth, store, said
):
    panel.show_item(twelfth.items["9"])
    assert not panel.editor.hours.isVisible()
    retype(panel.editor.ended, "1820")
    assert panel.flush()
    settle()
    assert panel.editor.hours.text() == (
        "Der Punkt ist bis 18:20 Uhr eingetragen, die Sitzung endete aber um 18:11 Uhr."
    )
    panel.show_item(HEAD)
    assert panel.head.hours.what.text().startswith("TOP 9 ist bis 18:20 Uhr eingetragen")
    panel.head.hours.button.click()
    assert record(store, "agenda_items", twelfth.items["9"]).ended_at == time(18, 11)
    assert not panel.head.hours.isVisible()
    with store.begin("später") as work:
        set_item_times(work, twelfth.items["9"], started_at=time(19), ended_at=None)
    panel.head.check()
    panel.head.hours.button.click()
    assert "ganz außerhalb" in said.errors[0]
