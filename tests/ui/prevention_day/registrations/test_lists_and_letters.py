"""Lists and forms in, confirmations out, and the deletion of who registered."""

import io
import zipfile
from datetime import date

import pytest
from docx import Document
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.words import ERASED
from ui.prevention_day.registrations.import_dialog import ReplyImport
from ui.prevention_day.registrations.letters_dialog import LettersDialog
from ui.prevention_day.registrations.menu import RegistrationMenu
from ui.settings_store import EXPORT_FOLDER

LIST = "Name;E-Mail;Angebot;Anzahl\nAnna;a@example.org;Vortrag;1\nBert;b@example.org;Tanzen;1\n"
CONFIRMED, WAITING = RegistrationState.CONFIRMED, RegistrationState.WAITING
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def folder(context, tmp_path):
    context.settings.set(EXPORT_FOLDER, str(tmp_path))
    return tmp_path


def opened(desk):
    return desk.page.findChildren(ReplyImport)[-1]


def shown(dialog):
    model = dialog.preview.rows_model
    return [(model.row_at(n).title, model.row_at(n).badge[0]) for n in range(model.rowCount())]


def test_a_list_is_told_line_by_line_and_taken_in_one_step(desk, said, qtbot, tmp_path):
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    desk.page.bring_in.click()
    dialog = opened(desk)
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.preview.rows_model.rowCount() == 2)
    assert shown(dialog) == [("Zeile 3", "bleibt weg"), ("Anna", "Warteliste")]
    assert "davon 1 auf die Warteliste, 1 Zeile bleibt weg" in dialog.hint.text()
    dialog.take.click()
    assert desk.row("Anna").source == "liste.csv"
    assert said[-1] == ("undo", "1 Anmeldung übernommen, 1 auf der Warteliste")
    desk.page.context.operations.undo()
    assert desk.row("Anna") is None


def test_what_was_copied_is_taken_and_a_second_time_nothing_doubles(desk, qtbot):
    QGuiApplication.clipboard().setText("Name\tE-Mail\tVerein\nWanda Wartend\t\tTSV\nNeu\t\tTSV\n")
    dialog = desk.page.more.take_over()
    dialog.paste_now()
    qtbot.waitUntil(lambda: dialog.preview.rows_model.rowCount() == 2)
    assert shown(dialog) == [("Wanda Wartend", "schon da"), ("Neu", "Warteliste")]
    dialog.item.set_value(None)
    dialog.item.activated.emit(0)
    qtbot.waitUntil(lambda: shown(dialog)[0][1] == "bleibt weg")
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_what_is_no_list_says_so(desk, qtbot, tmp_path):
    dialog = desk.page.more.take_over()
    QGuiApplication.clipboard().setText(" ")
    dialog.paste_now()
    assert "kein Text" in dialog.choose.text.text()
    wrong = tmp_path / "bild.png"
    wrong.write_bytes(b"\x89PNG")
    dialog.open_file(wrong)
    qtbot.waitUntil(lambda: "Gelesen werden" in dialog.choose.text.text())
    QGuiApplication.clipboard().setText("BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nN:;Anna\nEND:VCARD\n")
    dialog.paste_now()
    qtbot.waitUntil(lambda: "keine Liste" in dialog.choose.text.text())
    dialog.ask_file().reject()
    dialog.reject()


def drop(page, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, none = page.rect().center(), Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(at, copy, data, left, none)
    page.dragEnterEvent(entering)
    assert entering.isAccepted()
    page.dropEvent(QDropEvent(QPointF(at), copy, data, left, none))


def test_a_form_goes_out_and_comes_back_by_dropping_it(desk, said, qtbot, folder):
    desk.page.more.give_form()
    dialog = desk.page.more.forms.give(desk.day.event)
    target = folder / "bogen.docx"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(target.exists)
    document = Document(str(target))
    typed = {"name": "Frau Bogen", f"plaetze_{desk.day.items['Vortrag'].hex}": "2"}
    for control in document.element.iter(f"{W}sdt"):
        look = control.find(f"{W}sdtPr")
        tag = look.find(f"{W}tag").get(f"{W}val")
        if tag in typed:
            look.remove(look.find(f"{W}showingPlcHdr"))
            next(control.iter(f"{W}t")).text = typed[tag]
    document.save(str(target))
    drop(desk.page, target)
    qtbot.waitUntil(lambda: desk.row("Frau Bogen") is not None)
    assert desk.row("Frau Bogen").state is WAITING
    qtbot.waitUntil(lambda: "1 Anmeldung übernommen" in said[-1][1])
    drop(desk.page, target)
    qtbot.waitUntil(lambda: "1 stand schon da" in said[-1][1])


def test_a_word_file_that_is_no_form_is_offered_as_a_list(desk, said, qtbot, tmp_path):
    document = Document()
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        [c for row in table.rows for c in row.cells],
        ("Name", "E-Mail", "Tina Tabelle", "tina@example.org"),
        strict=True,
    ):
        cell.text = text
    path = tmp_path / "tabelle.docx"
    document.save(str(path))
    drop(desk.page, path)
    qtbot.waitUntil(lambda: bool(desk.page.findChildren(ReplyImport)))
    dialog = opened(desk)
    qtbot.waitUntil(lambda: dialog.preview.rows_model.rowCount() == 1)
    assert shown(dialog) == [("Tina Tabelle", "Warteliste")]
    dialog.reject()
    desk.page.more.forms.read([path])
    qtbot.waitUntil(lambda: "kein Antwortblatt" in (said.errors or [""])[-1])
    desk.page.more.forms.choose_files().reject()
    csv = tmp_path / "liste.csv"
    csv.write_text(LIST, encoding="utf-8")
    drop(desk.page, csv)
    qtbot.waitUntil(lambda: opened(desk).preview.rows_model.rowCount() == 2)
    opened(desk).reject()


def test_confirmations_are_saved_as_drafts_and_noted(desk, said, qtbot, folder):
    with desk.store.begin("E-Mail") as work:
        work.registrations.get(desk.day.others["Familie Gast"]).email = "gast@example.org"
    dialog = desk.page.more.tell()
    assert "2 Personen noch nicht benachrichtigt, 1 davon" in dialog.summary.text()
    assert "2 Plätze sind für Sie reserviert" in dialog.text.toPlainText()
    asked = dialog.ask_where()
    target = folder / "bestaetigungen.zip"
    asked.fileSelected.emit(str(target))
    asked.reject()
    qtbot.waitUntil(lambda: desk.row("Familie Gast").confirmed_on is not None)
    with zipfile.ZipFile(io.BytesIO(target.read_bytes())) as package:
        assert package.namelist() == ["Bestätigung Familie Gast.eml"]
    qtbot.waitUntil(lambda: said[-1][0] == "saved")
    assert dialog.chosen.name == "Wanda Wartend"
    assert not dialog.open_mail.isEnabled()
    dialog.told.click()
    assert desk.row("Wanda Wartend").confirmed_on is not None
    assert dialog.chosen is None
    dialog.open_one()
    dialog.note_one()
    dialog.reject()


def test_one_confirmation_opens_in_the_mail_program(desk, said, monkeypatch):
    links = []
    name = "ui.prevention_day.registrations.letters_dialog.QDesktopServices.openUrl"
    monkeypatch.setattr(name, lambda url: links.append(url.toString()))
    with desk.store.begin("E-Mail") as work:
        work.registrations.get(desk.day.others["Familie Gast"]).email = "gast@example.org"
    dialog = LettersDialog(desk.page.context, desk.day.event, desk.page)
    dialog.open_one()
    assert links[0].startswith("mailto:gast@example.org")
    assert desk.row("Familie Gast").confirmed_on is not None
    dialog.reject()


def test_lists_go_to_excel_and_to_the_door(desk, said, qtbot, folder, viewer):
    desk.page.more.export_all()
    desk.page.more.print_attendance()
    lists = desk.page.more.lists
    from ui.parts.list_export import sheet_of
    from ui.prevention_day.registrations.rows import ATTENDANCE, SHEET

    rows = desk.page.people.whole_list()
    sheet = sheet_of("Anmeldungen", rows, SHEET)
    assert sheet.rows[0][2] == "Familie Gast"
    assert sheet_of("Teilnahme", rows, ATTENDANCE).headings[-1] == "Unterschrift"
    assert lists is not None


def test_overdue_data_are_deleted_after_a_question_and_undo_does_not_bring_them_back(desk, said):
    with desk.store.begin("Frist") as work:
        event = work.prevention_days.get(desk.day.event)
        event.registrations_delete_on = date(2020, 1, 1)
    desk.page.reload()
    note = desk.page.more.note
    assert "seit dem 01.01.2020 gelöscht" in note.what.text()
    said.answer = False
    note.button.click()
    assert desk.row("Familie Gast") is not None
    said.answer = True
    note.button.click()
    assert set(desk.names) == {ERASED}
    assert "2 Personen" in said[-1][1]
    assert note.isHidden()
    desk.page.context.operations.undo()
    assert set(desk.names) == {ERASED}
    desk.page.more.erase()
    assert "keine Angaben" in said[-1][1]
    assert desk.read(lambda w: w.registrations.items(desk.day.event))[0].confirmed == 2


def test_the_menu_names_everything_and_does_nothing_without_a_day(qtbot, context, desk):
    titles = [command.title for command in desk.page.commands()]
    assert "Bestätigungen …" in titles
    menu = RegistrationMenu(context, desk.page, list, lambda: None)
    assert menu.take_over() is None
    assert menu.tell() is None
    menu.give_form()
    menu.export_all()
    menu.erase()
    menu.dropped([])
    menu.take_forms()
