import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from praeventionsrat import numbering
from praeventionsrat.office.backups import BackupMade
from praeventionsrat.office.usecases import office_of
from praeventionsrat.recovery import groups
from ui.settings.page import SettingsPage
from ui.shell.theme import Mode


@pytest.fixture
def page(qtbot, cared):
    page = SettingsPage(cared)
    qtbot.addWidget(page)
    page.show()
    return page


def type_into(qtbot, edit, text):
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def answer_files(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path or ""), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path or ""), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path or ""))


def test_the_office_is_saved_while_one_types(qtbot, page, cared):
    type_into(qtbot, page.office.binder.widget("municipality"), "Stadt Mueller & Co")
    assert page.flush()
    assert cared.operations.ask(office_of).municipality == "Stadt Mueller & Co"
    cared.operations.undo()
    assert page.office.binder.widget("municipality").text() == ""


def test_an_office_name_that_is_too_long_is_told_at_the_field(qtbot, page, cared):
    page.office.binder.widget("municipality").setText("x" * 201)
    page.office.binder.edited.emit()
    assert not page.flush()
    assert cared.operations.ask(office_of).municipality == ""
    assert page.office.binder.widget("municipality").text() == "x" * 201


def test_a_number_pattern_shows_what_it_gives(qtbot, page, cared):
    form = page.numbers.resolutions
    assert "-12-01" in form.preview.text()
    type_into(qtbot, form.pattern, "B {{lfd:03}}/{{Jahr}}".replace("{{", "{").replace("}}", "}"))
    assert page.flush()
    assert "B 001/" in form.preview.text()


def test_a_wrong_pattern_is_told_and_stays_on_screen(qtbot, page, cared):
    form = page.numbers.assignments
    type_into(qtbot, form.pattern, "M-{Monat}-{lfd}")
    assert not page.flush()
    assert "{Monat} gibt es nicht" in form.complaint.text()
    assert form.pattern.text() == "M-{Monat}-{lfd}"
    form.set_start()
    pattern = cared.operations.ask(numbering.pattern_of, numbering.ASSIGNMENT)
    assert pattern == numbering.PATTERNS[numbering.ASSIGNMENT]


def test_the_next_number_can_be_set_but_not_below_one_given(qtbot, page, cared):
    form = page.numbers.assignments
    type_into(qtbot, form.start, "11")
    qtbot.mouseClick(form.start_button, Qt.MouseButton.LeftButton)
    assert "011" in form.preview.text()
    assert form.start.text() == ""
    type_into(qtbot, form.start, "3")
    form.set_start()
    assert "schon vergeben" in form.complaint.text()
    form.start.set_value(None)
    form.set_start()


def test_the_look_changes_at_once(page, cared):
    page.look.choices[Mode.DARK].click()
    assert cared.theme.mode is Mode.DARK
    page.look.choices[Mode.LIGHT].click()


def test_a_passphrase_must_be_long_and_typed_twice(qtbot, page, said):
    card = page.key
    type_into(qtbot, card.first, "kurz")
    qtbot.mouseClick(card.set_button, Qt.MouseButton.LeftButton)
    assert "mindestens 8" in card.complaint.text()
    type_into(qtbot, card.first, "lang genug ist es")
    card.set_passphrase()
    assert "verschieden" in card.complaint.text()
    type_into(qtbot, card.second, "lang genug ist es")
    card.set_passphrase()
    assert said[-1] == ("info", "Das Kennwort gilt ab jetzt.")
    assert card.first.text() == ""


def test_the_keyring_forgets_and_learns_the_key(page, keyring, vault):
    assert "Schlüsselbund" in page.key.state.what.text()
    page.key.switch_keyring()
    assert not keyring.entries
    assert not vault.key_state().keyring
    page.key.switch_keyring()
    assert vault.key_state().keyring


def test_without_a_passphrase_the_keyring_keeps_the_key(page, vault, monkeypatch):
    from db import keyfile

    found = keyfile.read(vault.path)
    keyfile._save(vault.path, found.model_copy(update={"passphrase": None}))
    page.key.switch_keyring()
    assert "zuerst ein Kennwort" in page.key.complaint.text()


def test_the_recovery_sheet_is_saved_and_typed_back(
    qtbot, page, cared, vault, tmp_path, monkeypatch
):
    card = page.key
    assert "noch nicht gedruckt" in card.sheet.what.text()
    qtbot.mouseClick(card.sheet.button, Qt.MouseButton.LeftButton)
    card.begin_sheet()
    steps = card.steps
    answer_files(monkeypatch, None)
    steps.save_sheet()
    assert steps.saved_to is None
    answer_files(monkeypatch, tmp_path / "blatt.pdf")
    qtbot.mouseClick(steps.save_button, Qt.MouseButton.LeftButton)
    assert (tmp_path / "blatt.pdf").read_bytes().startswith(b"%PDF")
    opened = []
    monkeypatch.setattr("ui.settings.recovery_steps.QDesktopServices.openUrl", opened.append)
    qtbot.mouseClick(steps.open_button, Qt.MouseButton.LeftButton)
    assert opened[0].toLocalFile().endswith("blatt.pdf")
    qtbot.keyClicks(steps.fields[0], "0000")
    qtbot.keyClick(steps.fields[0], Qt.Key.Key_Return)
    assert "stimmt nicht" in steps.complaint.text()
    code = groups(vault.recovery_code())
    for number, edit in zip(steps.groups, steps.fields, strict=True):
        type_into(qtbot, edit, code[number - 1].lower())
    qtbot.mouseClick(steps.check_button, Qt.MouseButton.LeftButton)
    assert cared.operations.ask(office_of).sheet_printed_at
    assert "vorhanden seit" in card.sheet.what.text()
    assert card.steps is None


def test_a_backup_is_taken_and_shown(qtbot, page, cared, said, restored):
    assert "Noch keine Sicherung" in page.backups.newest.text()
    qtbot.mouseClick(page.backups.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert said == [("info", "Die Sicherung ist angelegt und geprüft.")]
    assert "Letzte:" in page.backups.newest.text()
    (backup,) = cared.vault.backups()
    page.backups.preview(backup.path)
    qtbot.waitUntil(lambda: bool(restored), timeout=10_000)
    assert restored == [backup.path]
    assert "wiederherstellen?" in said[-1][1]


def test_a_backup_is_not_brought_back_without_a_yes(qtbot, page, cared, said, restored):
    said.answer = False
    made = cared.vault.back_up(lambda *_: None)
    page.backups.preview(made.path)
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert not restored


def test_a_backup_from_elsewhere_must_be_one(qtbot, page, said, tmp_path, monkeypatch):
    (tmp_path / "x.prat-backup").write_bytes(b"PK nichts")
    answer_files(monkeypatch, tmp_path / "x.prat-backup")
    page.backups.open_backup()
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert said[0][0] == "error"
    answer_files(monkeypatch, None)
    page.backups.open_backup()
    page.backups.choose_second()


def test_a_second_place_is_chosen_and_reached(qtbot, page, cared, tmp_path, monkeypatch):
    assert "kein zweiter Ort" in page.backups.second.text()
    (tmp_path / "stick").mkdir()
    answer_files(monkeypatch, tmp_path / "stick")
    page.backups.choose_second()
    assert "noch nie" in page.backups.second.text()
    cared.vault.back_up(lambda *_: None)
    page.backups.reload()
    assert "noch nie" not in page.backups.second.text()
    assert list((tmp_path / "stick").glob("*.prat-backup"))


def test_a_second_place_that_refuses_is_told_and_the_first_backup_counts(page, cared, said):
    page.backups._on_taken(BackupMade(cared.vault.path, "Der Stick ist voll."))
    assert said[-1][0] == "error"
    assert "angelegt und geprüft. Nur die Kopie am zweiten Ort" in said[-1][1]


def test_a_second_place_that_cannot_be_noted_is_told(page, cared, said, tmp_path, monkeypatch):
    cared.vault.backup_folder.write_bytes(b"kein Ordner")
    answer_files(monkeypatch, tmp_path)
    page.backups.choose_second()
    assert said.errors
    assert cared.vault.second_target() is None


def test_after_cancelling_one_may_back_up_again(qtbot, page, cared, said):
    started = []
    cared.tasks.started.connect(started.append)
    page.backups.back_up()
    started[0].cancel()
    assert not page.backups.now.isEnabled()
    qtbot.waitUntil(page.backups.now.isEnabled, timeout=10_000)
    assert said in (
        [("info", "Abgebrochen.")],
        [("info", "Die Sicherung ist angelegt und geprüft.")],
    )


def test_a_sheet_that_cannot_be_saved_is_told_at_its_place(page, tmp_path):
    page.key.begin_sheet()
    page.key.steps.save_to(tmp_path / "gibt es nicht" / "blatt.pdf")
    assert "nicht da" in page.key.steps.told.text()
    assert page.key.steps.saved_to is None


def test_a_sound_file_is_said_to_be_sound(qtbot, page, said):
    qtbot.mouseClick(page.backups.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert said == [("info", "Die Datei ist unversehrt.")]


def test_findings_of_the_check_are_told(page, said):
    page.backups._on_checked(["Seite 3 ist beschädigt."])
    page.backups._on_failed("Zu wenig Platz.")
    assert said == [("error", "Seite 3 ist beschädigt."), ("error", "Zu wenig Platz.")]


def test_our_letterhead_can_be_saved_and_chosen_again(qtbot, page, cared, tmp_path, monkeypatch):
    card = page.letterhead
    answer_files(monkeypatch, tmp_path / "Briefkopf.docx")
    card.save_ours()
    answer_files(monkeypatch, tmp_path / "Briefkopf.docx")
    card.ask_file()
    qtbot.waitUntil(lambda: "eigenen Briefkopf" in card.state.text(), timeout=20_000)
    assert cared.operations.ask(office_of).letterhead_sha256
    card.use_ours()
    assert "mitgelieferten" in card.state.text()


def test_a_template_that_cannot_be_saved_there_is_told(page, tmp_path, monkeypatch):
    answer_files(monkeypatch, tmp_path / "gibt es nicht" / "Briefkopf.docx")
    page.letterhead.save_ours()
    assert "nicht da" in page.letterhead.complaint.text()


def test_a_letterhead_that_is_no_word_file_is_refused_with_a_reason(
    qtbot, page, tmp_path, monkeypatch
):
    (tmp_path / "x.docx").write_bytes(b"kein Word")
    answer_files(monkeypatch, tmp_path / "x.docx")
    page.letterhead.ask_file()
    qtbot.waitUntil(lambda: bool(page.letterhead.complaint.text()), timeout=20_000)
    answer_files(monkeypatch, None)
    page.letterhead.ask_file()
    page.letterhead.save_ours()


def test_the_handbook_page_is_named(page):
    assert page.help_topic() == "einstellungen"
