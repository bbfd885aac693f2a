"""The tab Verlauf: a note is typed, found again, changed, done; other entries lead elsewhere."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.contacts.test_page import select
from tests.ui.keys import type_text
from ui.parts.row_model import Column

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(page):
    select(page, "Dornbusch")
    page.detail.open_tab("history")
    return page.detail.panels.currentWidget()


def titles(panel):
    return [row.title for row in panel.list.rows_model.rows()]


def choose(panel, title):
    row = next(row for row in panel.list.rows_model.rows() if row.title == title)
    panel.list.select_id(row.id)
    return row


def test_a_call_is_kept_by_keys_and_stands_on_top(qtbot, panel, read, page):
    note = panel.note
    assert not note.more.isVisible()
    type_text(note.text, "Zelt für den Präventionstag zugesagt")
    assert note.more.isVisible()
    type_text(note.again, "+14")
    qtbot.keyClick(note.again, KEY.Key_Return)
    assert note.typed == ""
    row = panel.list.rows_model.rows()[0]
    assert (row.title, row.detail) == ("Anruf", "Zelt für den Präventionstag zugesagt")
    assert panel.list.current_id() == row.id
    assert panel.form.isVisible()
    kept = read(lambda work: work.contact_notes.get(row.id))
    assert kept.person_id == page.detail.record_id
    assert (kept.follow_up_on - kept.happened_on).days == 14
    badge = panel.list.rows_model.columns[1]
    assert isinstance(badge, Column)
    assert badge.badge(row)[0].startswith("Wiedervorlage ")


def test_what_is_wrong_is_said_and_what_is_typed_waits_with_its_contact(qtbot, page, panel):
    note = panel.note
    type_text(note.text, "Rückruf")
    type_text(note.again, "1.1.2020")
    qtbot.keyClick(note.text, KEY.Key_Return, CTRL)
    assert note.complaint.text() == "Die Wiedervorlage liegt vor dem Tag der Notiz."
    select(page, "Achtnich")
    assert page.detail.title.text() == "Malte Dornbusch"
    type_text(note.again, "xyz")
    assert not note.keep_now()
    note.again.set_value(None)
    select(page, "Achtnich")
    assert page.detail.title.text() == "Volker Achtnich"
    assert note.typed == ""


def test_a_note_is_changed_done_removed_and_brought_back(qtbot, panel, context, said):
    row = choose(panel, "Anruf")
    form = panel.form
    assert form.finish.isVisible()
    form.finish.click()
    assert not form.finish.isVisible()
    form.text.selectAll()
    type_text(form.text, "Alles geklärt.")
    assert panel.flush()
    assert panel.list.rows_model.rows()[titles(panel).index("Anruf")].detail == "Alles geklärt."
    panel.list.setFocus()
    qtbot.keyClick(panel.list, KEY.Key_Delete)
    assert ("undo", "Notiz gelöscht") in said
    assert row.id not in [entry.id for entry in panel.list.rows_model.rows()]
    context.operations.undo()
    assert row.id in [entry.id for entry in panel.list.rows_model.rows()]


def test_an_entry_leads_to_its_record_and_chips_narrow(qtbot, page, panel):
    opened = []
    page.detail.opened.connect(lambda kind, found: opened.append((kind, found)))
    row = choose(panel, "12. Sitzung, Lenkungsgruppe")
    assert not panel.form.isVisible()
    assert panel.open_button.isVisible()
    qtbot.keyClick(panel.list, KEY.Key_Return)
    assert opened == [("meeting", row.link[1])]
    panel.list.setFocus()
    qtbot.keyClick(panel.list, KEY.Key_Delete)  # a meeting is not deleted from here
    panel.chips.set_value("kind", "note")
    panel.chips.changed.emit()
    assert {entry.kind for entry in panel.list.rows_model.rows()} == {"note"}
    assert panel.form.isVisible()
    qtbot.keyClick(panel.list, KEY.Key_Return)
    assert panel.form.text.hasFocus()


def test_an_institution_has_its_own_and_nobody_yet_is_said_so(page, panel):
    page.open_record("organization", select_organization(page, "Handel"))
    assert "Brief" in titles(panel)
    page.open_record("organization", select_organization(page, "Klinikum"))
    assert panel.empty.isVisible() == (not titles(panel))


def select_organization(page, name):
    rows = page.context.operations.ask(lambda work: work.organizations.rows())
    return next(row.id for row in rows if name in (row.short_name or row.name))
