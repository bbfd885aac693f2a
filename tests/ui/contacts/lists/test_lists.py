"""The page Verteiler, driven as a secretary would."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.mailings import MailingKind
from praeventionsrat.contacts.tagging import give_keyword
from tests.returned_word import retype
from tests.ui.keys import type_text
from ui.contacts.lists.new_list import NewList
from ui.contacts.lists.page import ListsPage
from ui.contacts.lists.reply_dialog import ReplyDialog
from ui.contacts.lists.rule_dialog import RuleDialog
from ui.pages import PAGES
from ui.shell.main_window import MainWindow

KEY = Qt.Key
LENKUNGSGRUPPE = "Lenkungsgruppe mit Vertretungen"


@pytest.fixture
def page(qtbot, context):
    made = ListsPage(context)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context, PAGES, "Musterau.prat")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def select(page, name):
    row = next(row for row in page.list.rows_model.rows() if row.name == name)
    page.list.select_id(row.id)
    return row.id


def names(page):
    return [row.name for row in page.detail.preview.table.rows_model.rows()]


def out(page):
    return {row.name: row.left_out for row in page.detail.preview.rows if row.left_out}


def put_cursor(page, name):
    row = next(row for row in page.detail.preview.rows if row.name == name)
    assert page.detail.preview.table.select_id(row.id)


def dialog(page, kind):
    QApplication.processEvents()
    return page.findChildren(kind)[-1]


def new_list(page, name):
    page.new()
    made = dialog(page, NewList)
    type_text(made.name, name)
    made.create_button.click()


def add_rule(page, **chosen):
    page.detail.rules.add.click()
    made = dialog(page, RuleDialog)
    for name, words in chosen.items():
        box = made.boxes[name]
        box.setCurrentIndex(box.findText(words))
        box.activated.emit(box.currentIndex())
    return made


def saved(said, qtbot):
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said), timeout=30_000)
    return [words for kind, words in said if kind == "saved"]


def test_lists_say_whom_they_reach_and_why(page):
    assert [row.name for row in page.list.rows_model.rows()] == [LENKUNGSGRUPPE, "Partner vor Ort"]
    select(page, LENKUNGSGRUPPE)
    detail = page.detail
    assert detail.line.text() == "15 Empfänger · 1 bekommt nichts"
    assert out(page) == {"Marion Querfurth": "ausgenommen"}
    chips = detail.preview.chips
    assert list(chips.options("show")) == ["address", "email", "out"]
    for key, count in (("address", 3), ("email", 11), ("out", 1)):
        chips.set_value("show", key)
        chips.changed.emit()
        assert len(names(page)) == count
    sheet = page.list_sheet()
    assert sheet.title == f"Verteiler {LENKUNGSGRUPPE}"
    assert sheet.rows[0][3] == "ausgenommen"


def test_a_list_begins_with_a_name_and_a_rule(page, said):
    page.new()
    made = dialog(page, NewList)
    type_text(made.name, "Partner vor Ort")
    made.create_button.click()
    assert "gibt es schon" in made.binder._bound["name"].complaint.text()
    made.reject()
    new_list(page, "Suchthilfe")
    assert page.detail.title.text() == "Suchthilfe"
    assert page.detail.preview.empty.isVisible()
    assert not page.detail.send.isEnabled()
    made = add_rule(page)
    assert not made.save.isEnabled()
    made.boxes["sector"].setCurrentIndex(made.boxes["sector"].findText("Suchthilfe"))
    made.boxes["sector"].activated.emit(0)
    assert made.sentence.text() == "Institutionen · Gruppe Suchthilfe"
    assert made.count.text() == "Trifft heute auf 1 Kontakt zu."
    made.save.click()
    assert names(page) == ["Suchtberatung Lahnaue"]


def test_rules_are_changed_and_removed(page, said, context):
    select(page, LENKUNGSGRUPPE)
    detail = page.detail
    detail.rules.edit_asked.emit(detail.view.rules[0])
    made = dialog(page, RuleDialog)
    made.voting.setChecked(True)
    made.deputies.setChecked(False)
    made.save.click()
    assert detail.view.rules[0].sentence == "Stimmberechtigte der Lenkungsgruppe"
    detail.rules.remove_asked.emit(detail.view.rules[0])
    assert said[-1] == ("undo", "Regel entfernt")
    assert names(page) == ["Suchtberatung Lahnaue"]
    context.operations.undo()
    assert len(detail.view.rules) == 2


def test_keys_leave_out_and_take_back(page, said, context):
    select(page, LENKUNGSGRUPPE)
    table = page.detail.preview.table
    put_cursor(page, "Petra Lohgerber")
    QTest.keyClick(table, KEY.Key_A)
    QTest.keyClick(table, KEY.Key_Delete)
    assert said[-1] == ("undo", "Petra Lohgerber ausgenommen")
    assert out(page)["Petra Lohgerber"] == "ausgenommen"
    QTest.keyClick(table, KEY.Key_Delete)
    QTest.keyClick(table, KEY.Key_A)
    assert "Petra Lohgerber" not in out(page)
    page.detail.preview.exempt()
    assert "Petra Lohgerber" in out(page)
    QTest.keyClick(table, KEY.Key_X)


def test_contacts_are_named_by_typing_known_and_new(qtbot, page):
    new_list(page, "Fest")
    people = page.detail.people
    for typed in ("Tüncher", "Klinikum Musterau · Inst", "Pfarrer (Evang"):
        people.picker.setFocus()
        type_text(people.picker, typed)
        qtbot.keyClick(people.picker, KEY.Key_Return)
        qtbot.keyClick(people.picker, KEY.Key_Return)
        QApplication.processEvents()
    assert names(page) == ["Klinikum Musterau", "Anselm Tüncher", "Anselm Tüncher"]
    assert list(out(page).values()) == ["doppelt: schon einzeln aufgenommen"]
    people.create_asked.emit("Frau Neu Gemacht")
    assert "Neu Gemacht" in names(page)


def test_enter_opens_the_contact(qtbot, page):
    select(page, LENKUNGSGRUPPE)
    put_cursor(page, "Petra Lohgerber")
    with qtbot.waitSignal(page.open_asked) as opened:
        QTest.keyClick(page.detail.preview.table, KEY.Key_Return)
    assert opened.args[0] == "person"


def test_name_and_purpose_are_saved_while_typed(page, context):
    list_id = select(page, "Partner vor Ort")
    page.rename()
    type_text(page.detail.form.name, "Partner")
    page.detail.form.name.textEdited.emit("Partner")
    assert page.flush()
    assert context.operations.ask(lambda w: w.mailing_lists.get(list_id).name) == "Partner"
    assert page.detail.title.text() == "Partner"


def test_a_list_is_copied_deleted_and_comes_back(page, said, context):
    select(page, LENKUNGSGRUPPE)
    page.detail.copy()
    assert page.detail.title.text() == f"{LENKUNGSGRUPPE} (2)"
    page.detail.delete()
    assert said[-1] == ("undo", "Verteiler gelöscht")
    assert len(page.list.rows_model.rows()) == 2
    context.operations.undo()
    assert len(page.list.rows_model.rows()) == 3
    for row in page.list.rows_model.rows():
        page.list.select_id(row.id)
        QTest.keyClick(page.list, KEY.Key_Delete)
    assert page.empty.isVisible()


def test_addresses_are_copied_and_noted(page, said):
    select(page, LENKUNGSGRUPPE)
    page.detail.send.copy()
    copied = QGuiApplication.clipboard().text()
    assert "buergermeisterin@musterau.example" in copied
    assert said[-1][1].startswith("4 Adressen in der Zwischenablage.")
    assert page.detail.view.mailings[0].title == "E-Mail-Adressen kopiert"
    select(page, "Partner vor Ort")
    for name in ("Frauennotruf Musterau e. V.",):
        put_cursor(page, name)
        QTest.keyClick(page.detail.preview.table, KEY.Key_Delete)
    page.detail.send.copy()
    assert said[-1][0] == "error"


def test_labels_become_a_pdf_and_a_mailing(qtbot, page, said, tmp_path):
    select(page, LENKUNGSGRUPPE)
    asked = page.detail.send.ask(MailingKind.LABELS)
    assert asked.reach.what.text() == "Geht an 12 Empfänger."
    assert "Ruth Pfefferkorn" in asked.reach.why.text()
    asked.format.setCurrentIndex(1)
    asked.format.activated.emit(1)
    asked.first.setText("Quatsch")
    asked.go.click()
    assert asked.complaint.isVisible()
    asked.first.setText("3")
    asked.go.click()
    where = page.detail.findChildren(QFileDialog)[-1]
    where.fileSelected.emit(str(tmp_path / "Etiketten.pdf"))
    where.reject()
    assert saved(said, qtbot) == ["„Etiketten.pdf“ wurde gespeichert."]
    assert (tmp_path / "Etiketten.pdf").read_bytes().startswith(b"%PDF")
    newest = page.detail.view.mailings[0]
    assert (newest.kind, newest.recipients) == (MailingKind.LABELS, 12)
    page.detail.tabs.setCurrentIndex(2)
    page.detail.sent.opened.emit(newest.id)
    assert page.mailing.isVisible()
    QTest.keyClick(page.mailing.table, KEY.Key_U)
    assert page.mailing.view.row.came_back == 1
    QTest.keyClick(page.mailing.table, KEY.Key_B)
    QTest.keyClick(page.mailing.table, KEY.Key_B)
    QTest.keyClick(page.mailing.table, KEY.Key_X)
    assert page.mailing.view.row.came_back == 0
    with qtbot.waitSignal(page.open_asked):
        QTest.keyClick(page.mailing.table, KEY.Key_Return)
    page.back()
    assert page.detail.isVisible()
    page.detail.sent.table.select_id(newest.id)
    page.detail.sent.delete_asked.emit(newest.id)
    assert newest.id not in [row.id for row in page.detail.view.mailings]


def test_a_letter_wants_its_words_and_remembers_them(qtbot, page, said, tmp_path):
    select(page, LENKUNGSGRUPPE)
    asked = page.detail.send.ask(MailingKind.LETTER)
    asked.go.click()
    assert asked.complaint.text() == "Bitte geben Sie Betreff und Text ein."
    asked.subject.setText("Sommerfest")
    asked.text.set_markdown("Guten Tag «Unfug»")
    asked.go.click()
    assert "Diese Felder gibt es nicht" in asked.complaint.text()
    asked.text.set_markdown("wir laden Sie ein, ")
    asked._insert("«Name»")
    order = asked._read()
    asked.flow.write(order, tmp_path / "Brief.docx")
    asked.reject()
    saved(said, qtbot)
    again = page.detail.send.ask(MailingKind.LETTER)
    assert "«Name»" in again.text.markdown()
    again.reject()


def test_the_check_up_goes_out_comes_back_and_is_merged(qtbot, page, said, tmp_path, context):
    """The story: list by rule, forms, an answer filled in Word, merged, undone."""
    with context.operations._store.begin("Thema") as work:
        school = next(o for o in work.organizations.all() if o.short_name == "Suchtberatung")
        give_keyword(work, KeywordKind.TOPIC, "Sucht", organization_id=school.id)
        wunderlich = next(p for p in work.persons.all() if p.family_name == "Wunderlich")
        give_keyword(work, KeywordKind.TOPIC, "Sucht", person_id=wunderlich.id)
    new_list(page, "Thema Sucht")
    add_rule(page, topic_id="Sucht").save.click()
    assert names(page) == ["Suchtberatung Lahnaue", "Nele Wunderlich"]
    asked = page.detail.send.ask(MailingKind.CHECK_UP)
    asked.answer_by.setText("1.5.2026")
    asked.go.click()
    where = page.detail.findChildren(QFileDialog)[-1]
    where.fileSelected.emit(str(tmp_path))
    where.reject()
    assert saved(said, qtbot) == ["2 Prüfbögen geschrieben."]
    sheet = tmp_path / "Angaben Wunderlich Nele.docx"
    other = tmp_path / "Angaben Suchtberatung Lahnaue.docx"
    sheet.write_bytes(retype(sheet.read_bytes(), {"telefon": "06499 7", "funktion": "Leiterin"}))
    bad = tmp_path / "Rechnung.docx"
    bad.write_bytes(b"keine")
    drop(page, sheet, other, bad, tmp_path / "fehlt.docx")
    qtbot.waitUntil(lambda: bool(page.findChildren(ReplyDialog)), timeout=30_000)
    found = page.findChildren(ReplyDialog)[0]
    assert found.summary.what.text() == "2 Bögen erkannt, 1 ohne Änderung, 1 mit Änderungen."
    assert "„Rechnung.docx“: Diese Datei wird nicht angenommen" in found.summary.why.text()
    assert "„fehlt.docx“: Die Datei lässt sich nicht lesen." in found.summary.why.text()
    card = found.cards[0]
    assert list(card.boxes) == ["funktion", "telefon"]
    card.boxes["funktion"].setChecked(False)
    found.take.click()
    assert said[-1] == ("undo", "2 Prüfbögen übernommen.")

    def phone(work):
        return work.persons.get(wunderlich.id).phone

    assert context.operations.ask(phone) == "06499 7"
    page.open_record("mailing", page.detail.view.mailings[0].id)
    assert page.mailing.pill.text() == "2 von 2 haben geantwortet"
    assert not page.mailing.remind.isVisible()
    context.operations.undo()
    assert context.operations.ask(phone) == ""
    assert page.mailing.pill.text() == "0 von 2 haben geantwortet"
    page.mailing.remind.click()
    assert page.detail.title.text() == "Erinnerung: Prüfbogen"
    assert len(names(page)) == 2


def test_unchanged_answers_alone_can_be_taken(qtbot, page, said, tmp_path):
    select(page, "Partner vor Ort")
    asked = page.detail.send.ask(MailingKind.CHECK_UP)
    asked.flow.write_forms(asked._read(), tmp_path)
    asked.reject()
    saved(said, qtbot)
    first, second = sorted(tmp_path.glob("*.docx"))[:2]
    first.write_bytes(retype(first.read_bytes(), {"institution": "", "bemerkung": "Umzug"}))
    chosen = page.replies.choose_files()
    chosen.filesSelected.emit([str(first), str(second)])
    chosen.reject()
    qtbot.waitUntil(lambda: bool(page.findChildren(ReplyDialog)), timeout=30_000)
    found = page.findChildren(ReplyDialog)[0]
    found.take.click()
    assert found.complaint.isVisible()
    found.all_right.click()
    assert said[-1] == ("undo", "1 Prüfbogen übernommen.")


def test_the_window_leads_there_from_kontakte_search_and_papierkorb(window, context):
    contacts = window.go("contacts")
    contacts.chips._groups["kind"]["mailing_list"].click()
    page = window.page
    assert isinstance(page, ListsPage)
    assert window.frame.sidebar._buttons["contacts"].isChecked()
    page.chips._groups["kind"]["organization"].click()
    assert window.page is contacts
    assert contacts.kind == "organization"
    for text, kind in (("Partner vor Ort", "mailing_list"), ("Abfrage der", "mailing")):
        hit = next(one for one in context.search(text) if one.kind == kind)
        window.open_record(hit.kind, hit.record_id)
        assert window.page is page
    assert page.mailing.isVisible()
    assert page.mailing.title.text().startswith("Abfrage der Kontaktdaten")
    window.back()
    page.detail.delete()
    trash = window.go("trash")
    assert [row.kind for row in trash.list.rows_model.rows()] == ["mailing_list"]
    trash.restore()
    window.go("lists")
    assert page.list.rows_model.rowCount() == 2
    assert page.commands()
    assert page.help_topic() == "verteiler"
    page.filter.setText("partner")
    assert page.list.rows_model.rowCount() == 1


def drop(page, *paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    spot, none = QPointF(20, 60), Qt.KeyboardModifier.NoModifier
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(spot.toPoint(), action, mime, left, none)
    QApplication.sendEvent(page, entering)
    QApplication.sendEvent(page, QDropEvent(spot, action, mime, left, none))
