from datetime import date

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from praeventionsrat.meetings.invitation_list import invitation_rows
from praeventionsrat.meetings.records import MeetingState
from praeventionsrat.meetings.usecases.inviting import edit_invitee
from ui.meetings.dispatch_dialog import DispatchDialog
from ui.meetings.invitation_panel import InvitationPanel


class MailProgram(QObject):
    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def show(self, url):
        self.opened.append(url.toString())


@pytest.fixture
def mail_program():
    program = MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "show")
    yield program
    QDesktopServices.unsetUrlHandler("mailto")


@pytest.fixture
def panel(qtbot, context, council, store):
    with store.begin("Aufbau") as work:
        work.persons.get(council.persons[0]).email = "vorsitz@musterau.example"
        work.persons.get(council.persons[1]).email = "zwei@musterau.example"
    made = InvitationPanel(context)
    qtbot.addWidget(made)
    made.resize(760, 900)
    made.show()
    qtbot.waitExposed(made)
    made.show_meeting(council.meeting)
    return made


@pytest.fixture
def dialog(panel):
    panel.send()
    return panel.findChild(DispatchDialog)


def test_an_empty_list_is_filled_before_sending(dialog, panel):
    assert panel.invitees.is_filled
    assert dialog.plan.sentence == "5 Personen: 2 per E-Mail, 3 per Post."
    assert dialog.letters.text() == "Briefe für 3 Personen in einer Word-Datei"
    assert dialog.plan.unreachable == ("Holtkötter", "Querfurth", "Ögretmen")


def test_files_are_written_into_the_folder_that_is_chosen(qtbot, dialog, said, tmp_path, read):
    asked = dialog.choose_folder()
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(tmp_path))
    asked.reject()
    dialog.reject()
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said), timeout=20_000)
    assert said[-1] == ("saved", "3 Dateien für den Versand geschrieben.")
    written = {path.suffix for path in tmp_path.iterdir()}
    assert {".docx", ".zip", ".eml"} <= written
    assert len(read(lambda work: work.generated_files.all())) == 3


def test_what_was_there_stays_and_is_named(qtbot, dialog, said, tmp_path):
    for box in (dialog.papers, dialog.mails):
        box.setChecked(False)
    name = "Einladungsbriefe 12. Sitzung Lenkungsgruppe 2026-03-17.docx"
    (tmp_path / name).write_bytes(b"von Hand")
    dialog.write(tmp_path)
    qtbot.waitUntil(lambda: any(kind == "saved" for kind, _ in said), timeout=20_000)
    assert said[-1][1].endswith(f"Unverändert blieb, was schon da war: {name}.")


def test_without_a_wish_nothing_is_written(dialog, tmp_path, said):
    for box in (dialog.letters, dialog.single, dialog.papers, dialog.mails):
        box.setChecked(False)
    before = set(tmp_path.iterdir())
    dialog.write(tmp_path)
    assert set(tmp_path.iterdir()) - before <= {tmp_path / "fenster.ini"}
    assert said == []


def test_letters_that_nobody_gets_are_said(dialog, panel, read, store, council, tmp_path, said):
    with store.begin("alle per Mail") as work:
        for row in invitation_rows(work, council.meeting):
            edit_invitee(work, row.id, channel="email")
    dialog.write(tmp_path)
    assert "wer eingeladen wird" in said.errors[0]


def test_the_mail_program_opens_with_hidden_recipients(dialog, mail_program):
    dialog.open_mail.click()
    assert mail_program.opened[0].startswith("mailto:")
    assert "bcc=vorsitz@musterau.example,zwei@musterau.example" in mail_program.opened[0]


def test_too_many_addresses_go_to_the_clipboard_instead(dialog, mail_program, said):
    from dataclasses import replace

    many = tuple(f"mitglied{n}@behoerde.example" for n in range(100))
    dialog.plan = replace(dialog.plan, draft=replace(dialog.plan.draft, bcc=many))
    dialog.open_mail.click()
    assert mail_program.opened == []
    assert "zu viele Adressen" in said.errors[0]
    assert QGuiApplication.clipboard().text().startswith("mitglied0@behoerde.example; ")


def test_addresses_are_copied_as_mail_programs_take_them(dialog):
    dialog.copy.click()
    expected = "vorsitz@musterau.example; zwei@musterau.example"
    assert QGuiApplication.clipboard().text() == expected
    assert dialog.copy.text() == "2 Adressen kopiert"


def test_noting_it_as_sent_dates_everybody(dialog, panel, read, council, said):
    panel.fields.invited_on.setText("24.2.2026")
    panel.fields.invited_on.value_edited.emit()
    dialog.mark.click()
    assert said[0][0] == "ask"
    meeting = read(lambda work: work.meetings.get(council.meeting))
    assert meeting.state is MeetingState.INVITED
    sent = read(lambda work: {row.sent_on for row in invitation_rows(work, council.meeting)})
    assert sent == {date(2026, 2, 24)}
    panel.invitees.people.create_asked.emit("Frau Später")
    panel.send()
    panel.findChildren(DispatchDialog)[-1].mark.click()
    assert said[-1] == ("info", "Versand an 1 Person vermerkt.")
    assert read(lambda work: work.meetings.get(council.meeting)).invited_on == date(2026, 2, 24)


def test_nothing_is_sent_while_a_field_is_wrong(panel):
    panel.fields.end.setText("15:00")
    panel.fields.end.value_edited.emit()
    panel.send()
    assert panel.findChild(DispatchDialog) is None
